import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, is, isNot, no, yes } from '../build.ts'
import {
  awardBasis, consent, documentationAsked, firstTenderReserved, instalments, levelsMet, negotiated, orderJustified, partners, procedure, reducedBy, rightsDefined, secretPassedOn, separateResearch, stagesAnnounced,
  stopAnnounced, targets, weightsForm, withinMaximum,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, insideBoth, insideEu, large, underEea } from './cases.ts'
import { foa, sinceAct, fsf } from './sources.ts'

const base = { order: 'NO', life: sinceAct, weight: 'blocks' } as const
const inPartnership = all(insideBoth, is(procedure, 'innovationPartnership'))
const partner = { ...large, procedure: 'innovationPartnership' } as const
const elsewhere = { ...underEea, 'another procedure': { procedure: 'open' } } as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/negotiation/shall', dossier: ['nat 2.1 May tenders be awarded on the first offer withou'], carriesOut: 'eu/negotiation/first-tender', topic: 'negotiation', sources: [foa('§ 23-7 (2) og (5)')],
    says: t('You shall negotiate with all who have not been cut, unless the right to award on the first tenders was reserved.', 'Ni ska förhandla med alla som inte valts bort, om ni inte förbehållit er rätten att tilldela på de första anbuden.', 'I skal forhandle med alle, der ikke er valgt fra, medmindre retten til at tildele på de første tilbud er forbeholdt.', 'Dere skal forhandle med alle som ikke er valgt bort, med mindre dere har tatt forbehold om å tildele på de første tilbudene.'),
    steps: ['callFinalTenders', 'decideAward'], when: all(insideEu, is(procedure, 'negotiation')), must: any(yes(negotiated), yes(firstTenderReserved)),
    remedies: [
      { change: negotiated, to: true, say: t('Negotiate with those who tendered.', 'Förhandla med dem som lämnat anbud.', 'Forhandl med dem, der har budt.', 'Forhandle med dem som har gitt tilbud.') },
      { change: firstTenderReserved, to: true, say: t('Another time: reserve the right in the notice.', 'En annan gång: förbehåll rätten i annonsen.', 'En anden gang: forbehold retten i bekendtgørelsen.', 'En annen gang: ta forbehold i kunngjøringen.') },
    ],
    examples: cases({ ...large, procedure: 'negotiation' }, {
      lawful: { 'negotiated': { 'negotiation.held': true, 'negotiation.firstTenderReserved': false }, 'reserved': { 'negotiation.held': false, 'negotiation.firstTenderReserved': true } }, unlawful: { 'neither': { 'negotiation.held': false, 'negotiation.firstTenderReserved': false } },
      depends: { 'not known': { 'negotiation.held': false } }, outside: elsewhere,
    }),
  }),
  duty({
    ...base, id: 'no/partnership/negotiate', topic: 'negotiation', sources: [foa('§ 23-7 (2)'), fsf('§ 19-8 (2)')], dossier: ['diff 17', 'nat 2.2 Negotiation'],
    says: t('In an innovation partnership you shall negotiate before the final tenders.', 'I ett innovationspartnerskap ska ni förhandla före de slutliga anbuden.', 'I et innovationspartnerskab skal der forhandles før de endelige tilbud.', 'I et innovasjonspartnerskap skal dere forhandle før de endelige tilbudene.'),
    steps: ['callFinalTenders'], when: inPartnership, must: yes(negotiated), remedies: [{ change: negotiated, to: true, say: t('Hold a round of negotiation first.', 'Håll en förhandlingsrunda först.', 'Hold en forhandlingsrunde først.', 'Hold en forhandlingsrunde først.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'held': { 'negotiation.held': true } }, unlawful: { 'not held': { 'negotiation.held': false } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/negotiation/reduce', dossier: ['nat 2.1 Cut the number of offers in rounds'], carriesOut: 'eu/negotiation/reduced-by-criteria', topic: 'negotiation', sources: [foa('§ 23-11'), fsf('§ 19-12')],
    says: t('The number of tenders or solutions is cut only if the notice said so, and only by the award criteria.', 'Antalet anbud eller lösningar minskas bara om annonsen angett det, och bara enligt tilldelningskriterierna.', 'Antallet af tilbud eller løsninger skæres kun, hvis bekendtgørelsen sagde det, og kun efter tildelingskriterierne.', 'Antall tilbud eller løsninger reduseres bare hvis kunngjøringen sa det, og bare etter tildelingskriteriene.'),
    steps: ['holdRound', 'callFinalTenders'], when: all(insideBoth, among(procedure, 'negotiation', 'dialogue', 'innovationPartnership'), isNot(reducedBy, 'none')), must: all(is(reducedBy, 'awardCriteria'), yes(stagesAnnounced)),
    remedies: [
      { change: reducedBy, to: 'awardCriteria', say: t('Rank by the award criteria first.', 'Rangordna enligt tilldelningskriterierna först.', 'Rangér efter tildelingskriterierne først.', 'Ranger etter tildelingskriteriene først.') },
      { change: reducedBy, to: 'none', say: t('Go on with all of them.', 'Fortsätt med alla.', 'Fortsæt med alle.', 'Fortsett med alle.') },
    ],
    examples: alsoForUtilities(cases({ ...large, procedure: 'negotiation' }, {
      lawful: { 'by the criteria, announced': { 'round.reducedBy': 'awardCriteria', 'negotiation.stagesAnnounced': true } },
      unlawful: {
        'not announced': { 'round.reducedBy': 'awardCriteria', 'negotiation.stagesAnnounced': false }, 'by something else': { 'round.reducedBy': 'other', 'negotiation.stagesAnnounced': true },
        'in a dialogue': { procedure: 'dialogue', 'round.reducedBy': 'other', 'negotiation.stagesAnnounced': true }, 'in a partnership': { procedure: 'innovationPartnership', 'round.reducedBy': 'other', 'negotiation.stagesAnnounced': true },
      },
      depends: { 'not known': { 'round.reducedBy': 'awardCriteria' } }, outside: { ...elsewhere, 'nobody is cut': { 'round.reducedBy': 'none' } },
    })),
  }),
  duty({
    ...base, id: 'no/partnership/rights', dossier: ['diff 18', 'nat 2.2 IPR terms in documents'], carriesOut: 'eu/documents/rights', topic: 'documents', sources: [foa('§ 14-1 (4) b'), fsf('§ 10-1 (4) b')],
    says: t('The documents of an innovation partnership say what applies to the intellectual property rights.', 'Dokumenten för ett innovationspartnerskap anger vad som gäller för de immateriella rättigheterna.', 'Materialet for et innovationspartnerskab siger, hvad der gælder for de immaterielle rettigheder.', 'Konkurransegrunnlaget for et innovasjonspartnerskap sier hvilke ordninger som gjelder for de immaterielle rettighetene.'),
    steps: ['writeDocuments', 'sendNotice'], when: inPartnership, must: yes(rightsDefined), remedies: [{ change: rightsDefined, to: true, say: t('Write who owns and who may use the results.', 'Skriv vem som äger och vem som får använda resultaten.', 'Skriv, hvem der ejer, og hvem der må bruge resultaterne.', 'Skriv hvem som eier og hvem som kan bruke resultatene.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'defined': { 'rights.defined': true } }, unlawful: { 'silent': { 'rights.defined': false } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/partnership/targets', dossier: ['nat 2.2 Phases, interim targets, instalments'], carriesOut: 'eu/partnership/targets', topic: 'procedures', sources: [foa('§ 26-8 (1) og (2)'), fsf('§ 22-6 (1) og (2)')],
    says: t('The contract has phases that follow the research, with a target for each.', 'Avtalet har faser som följer forskningen, med ett delmål för varje.', 'Kontrakten har faser, der følger forskningen, med et delmål for hver.', 'Kontrakten har faser som følger forskningen, med et delmål for hver.'),
    steps: ['writeDocuments', 'sendNotice'], when: inPartnership, must: yes(targets), remedies: [{ change: targets, to: true, say: t('Set a target for each phase.', 'Sätt ett delmål för varje fas.', 'Sæt et delmål for hver fase.', 'Sett et delmål for hver fase.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'targets': { 'partnership.targets': true } }, unlawful: { 'none': { 'partnership.targets': false } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/partnership/instalments', dossier: ['nat 2.2 Phases, interim targets, instalments'], carriesOut: 'eu/partnership/instalments', topic: 'procedures', sources: [foa('§ 26-8 (6)'), fsf('§ 22-6 (6)')],
    says: t('The firms are paid in suitable instalments.', 'Företagen får betalt i lämpliga delbetalningar.', 'Virksomhederne betales i passende rater.', 'Leverandørene får betalt i passende avdrag.'),
    steps: ['writeDocuments', 'sendNotice'], when: inPartnership, must: yes(instalments), remedies: [{ change: instalments, to: true, say: t('Set a payment for each phase.', 'Bestäm en betalning för varje fas.', 'Fastsæt en betaling for hver fase.', 'Fastsett en betaling for hver fase.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'instalments': { 'partnership.instalments': true } }, unlawful: { 'none': { 'partnership.instalments': false } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/partnership/stop', dossier: ['nat 2.2 Stop or drop partners after a phase'], carriesOut: 'eu/partnership/stop-only-as-announced', topic: 'contract', sources: [foa('§ 26-8 (4)'), fsf('§ 22-6 (4)')],
    says: t('After a phase you may stop, or drop firms, if the documents said so.', 'Efter en fas får ni avsluta, eller välja bort företag, om dokumenten angett det.', 'Efter en fase må I stoppe eller fravælge virksomheder, hvis materialet sagde det.', 'Etter en fase kan dere stoppe, eller velge bort leverandører, hvis dokumentene sa det.'),
    steps: ['stopPhase'], when: inPartnership, must: yes(stopAnnounced), remedies: [{ change: stopAnnounced, to: true, say: t('Say it in the documents before they go out.', 'Ange det i dokumenten innan de går ut.', 'Skriv det i materialet, før det sendes ud.', 'Skriv det i dokumentene før de går ut.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'announced': { 'partnership.stopAnnounced': true } }, unlawful: { 'never said': { 'partnership.stopAnnounced': false } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/partnership/secrets', dossier: ['nat 2.2 Confidentiality between partners'], carriesOut: 'eu/dialogue/secrets-kept', topic: 'contract', sources: [foa('§ 26-8 (5)'), fsf('§ 22-6 (5)')],
    says: t('What one partner tells is not passed on to the others without its consent to just that.', 'Det en partner berättar förs inte vidare till de andra utan samtycke till just det.', 'Det, én partner fortæller, gives ikke videre til de andre uden samtykke til netop det.', 'Det én partner forteller, gis ikke videre til de andre uten samtykke til akkurat det.'),
    steps: ['holdRound', 'shareNotes'], when: inPartnership, must: any(no(secretPassedOn), is(consent, 'specific')), remedies: [{ change: secretPassedOn, to: false, say: t('Take out what the firm marked as confidential.', 'Ta bort det företaget markerat som hemligt.', 'Fjern det, virksomheden har markeret som fortroligt.', 'Fjern det leverandøren har merket som fortrolig.') }],
    examples: alsoForUtilities(cases(partner, {
      lawful: { 'nothing passed on': { 'dialogue.secretPassedOn': false, 'dialogue.consent': 'none' }, 'with consent to that': { 'dialogue.secretPassedOn': true, 'dialogue.consent': 'specific' } },
      unlawful: { 'passed on': { 'dialogue.secretPassedOn': true, 'dialogue.consent': 'blanket' } }, depends: { 'consent not known': { 'dialogue.secretPassedOn': true } }, outside: elsewhere,
    })),
  }),
  duty({
    ...base, id: 'no/partnership/within-maximum', carriesOut: 'eu/partnership/within-maximum', topic: 'contract', sources: [foa('§ 26-8 (7)'), fsf('§ 22-6 (7)')], dossier: ['EX22', 'nat 2.2 Purchase at the end'],
    says: t('The result is bought only within the agreed maximum cost.', 'Resultatet köps bara inom överenskommet kostnadstak.', 'Resultatet købes kun inden for den aftalte maksimale omkostning.', 'Resultatet kjøpes bare innenfor avtalt maksimal kostnad.'),
    steps: ['buyResult'], when: inPartnership, must: yes(withinMaximum), remedies: [{ change: withinMaximum, to: true, say: t('Keep to the maximum cost, or tender the purchase.', 'Håll er till kostnadstaket, eller upphandla köpet.', 'Hold den maksimale omkostning, eller udbyd købet.', 'Hold dere til kostnadstaket, eller konkurranseutsett kjøpet.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'within': { 'purchase.withinMaximum': true } }, unlawful: { 'above': { 'purchase.withinMaximum': false } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/partnership/levels-met', carriesOut: 'eu/partnership/levels-met', topic: 'contract', sources: [foa('§ 26-8 (7)'), fsf('§ 22-6 (7)')],
    says: t('The result is bought only if it reaches the agreed performance.', 'Resultatet köps bara om det når överenskommen prestanda.', 'Resultatet købes kun, hvis det når den aftalte ydeevne.', 'Resultatet kjøpes bare hvis det når avtalt ytelse.'),
    steps: ['buyResult'], when: inPartnership, must: yes(levelsMet), remedies: [{ change: levelsMet, to: true, say: t('Wait until the performance is shown.', 'Vänta tills prestandan är visad.', 'Vent, til ydeevnen er vist.', 'Vent til ytelsen er vist.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'met': { 'purchase.levelsMet': true } }, unlawful: { 'not met': { 'purchase.levelsMet': false } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/partnership/separate-research', carriesOut: 'eu/partnership/separate-research', topic: 'procedures', sources: [foa('§ 23-7 (6)'), fsf('§ 19-8 (5)')], dossier: ['EX21', 'nat 2.2 Several partners'],
    says: t('Several partners only if each carries out its own, separate research and development.', 'Flera partner bara om var och en driver egen, separat forskning och utveckling.', 'Flere partnere kun, hvis hver udfører sin egen, særskilte forskning og udvikling.', 'Flere partnere bare hvis hver driver egen, separat forskning og utvikling.'),
    steps: ['writeDocuments', 'sendNotice', 'signContract'], when: all(inPartnership, atLeast(partners, 2)), must: yes(separateResearch), remedies: [{ change: separateResearch, to: true, say: t('Give each partner its own project.', 'Ge varje partner ett eget projekt.', 'Giv hver partner sit eget projekt.', 'Gi hver partner sitt eget prosjekt.') }],
    examples: alsoForUtilities(cases({ ...partner, 'partnership.partners': 3 }, { lawful: { 'own projects': { 'partnership.separateResearch': true } }, unlawful: { 'one project': { 'partnership.separateResearch': false }, 'one project for two': { 'partnership.partners': 2, 'partnership.separateResearch': false } }, depends: { 'not known': {} }, outside: { ...elsewhere, 'one partner': { 'partnership.partners': 1 } } })),
  }),
  duty({
    ...base, id: 'no/partnership/award-basis', dossier: ['nat 2.2 Award basis'], carriesOut: 'eu/criteria/best-price-quality', topic: 'award criteria', sources: [foa('§ 18-1 (8)'), fsf('§ 14-1 (8)')],
    says: t('A partnership is awarded only on the best ratio of price or cost and quality.', 'Ett partnerskap tilldelas bara efter bästa förhållande mellan pris eller kostnad och kvalitet.', 'Et partnerskab tildeles kun efter bedste forhold mellem pris eller omkostning og kvalitet.', 'Et partnerskap tildeles bare etter beste forhold mellom pris eller kostnad og kvalitet.'),
    steps: ['writeDocuments', 'sendNotice'], when: inPartnership, must: is(awardBasis, 'bestPriceQuality'), remedies: [{ change: awardBasis, to: 'bestPriceQuality', say: t('Weigh quality as well as price.', 'Väg in kvalitet, inte bara pris.', 'Vægt kvalitet og ikke kun pris.', 'Vekt kvalitet og ikke bare pris.') }],
    examples: alsoForUtilities(cases(partner, { lawful: { 'price-quality': { 'award.basis': 'bestPriceQuality' } }, unlawful: { 'price': { 'award.basis': 'price' } }, depends: { 'not known': {} }, outside: elsewhere })),
  }),
  duty({
    ...base, id: 'no/criteria/weights', carriesOut: 'eu/criteria/weights', topic: 'award criteria', sources: [foa('§ 18-1 (6)'), fsf('§ 14-1 (6)')],
    says: t('The documents state the weights, or an order of importance where weights are impossible on objective grounds.', 'Dokumenten anger vikterna, eller en prioritetsordning där viktning är omöjlig av sakliga skäl.', 'Materialet angiver vægtene eller en prioriteret rækkefølge, hvor vægtning er umulig af objektive grunde.', 'Dokumentene angir vektene, eller en prioritert rekkefølge der vekting er umulig av objektive grunner.'),
    steps: ['writeDocuments', 'sendNotice'], when: all(insideBoth, is(awardBasis, 'bestPriceQuality')), must: any(is(weightsForm, 'stated'), all(is(weightsForm, 'order'), yes(orderJustified))), remedies: [{ change: weightsForm, to: 'stated', say: t('State the weights.', 'Ange vikterna.', 'Angiv vægtene.', 'Angi vektene.') }],
    examples: alsoForUtilities(cases({ ...large, 'award.basis': 'bestPriceQuality' }, {
      lawful: { 'weights': { 'award.weights': 'stated', 'award.orderJustified': false }, 'order, justified': { 'award.weights': 'order', 'award.orderJustified': true } }, unlawful: { 'order without cause': { 'award.weights': 'order', 'award.orderJustified': false }, 'none': { 'award.weights': 'none', 'award.orderJustified': true } },
      depends: { 'nobody has judged': { 'award.weights': 'order' } }, outside: { ...underEea, 'price': { 'award.basis': 'price' } },
    })),
  }),
  duty({
    ...base, id: 'no/criteria/documentation', replaces: 'eu/criteria/can-be-verified', topic: 'award criteria', sources: [foa('§ 18-1 (9)'), fsf('§ 14-1 (9)')],
    says: t('For each criterion the documents say what the tenderer must document.', 'För varje kriterium anger dokumenten vad anbudsgivaren ska styrka.', 'For hvert kriterium siger materialet, hvad tilbudsgiveren skal dokumentere.', 'For hvert kriterium sier dokumentene hva leverandøren skal dokumentere.'),
    steps: ['writeDocuments', 'sendNotice'], when: insideBoth, must: yes(documentationAsked), remedies: [{ change: documentationAsked, to: true, say: t('Add a line of required documentation to each criterion.', 'Lägg till ett dokumentationskrav vid varje kriterium.', 'Tilføj et dokumentationskrav til hvert kriterium.', 'Legg til et dokumentasjonskrav til hvert kriterium.') }],
    examples: alsoForUtilities(cases(large, { lawful: { 'said': { 'award.documentationAsked': true } }, unlawful: { 'not said': { 'award.documentationAsked': false } }, depends: { 'not written': {} }, outside: underEea })),
  }),
]
