import { text as t, type Text } from '../../plain/index.ts'
import { above, all, duty, is, yes } from '../build.ts'
import {
  awardBasis, instalments, levelsMet, negotiated, partners, procedure, researchCapacity, rightsDefined, separateResearch, stopAnnounced, targets, withinMaximum,
} from '../facts/index.ts'
import type { Condition, Duty, Facts, Fact, FactValue } from '../types.ts'
import type { Step } from '../steps.ts'
import { alsoForUtilities, cases, insideBoth, large } from './cases.ts'
import { lou, luf, sinceAct } from './sources.ts'

const inPartnership = all(insideBoth, is(procedure, 'innovationPartnership'))
const base = { ...large, procedure: 'innovationPartnership' } as const
const outside = { 'another procedure': { procedure: 'open' }, 'below the threshold': { 'value.estimated': 2_000_000 } } as const

type Part = { id: string; section: string; utilities: string; says: Text; steps: readonly Step[]; must: Condition; remedies: readonly (readonly [Fact, FactValue, Text])[]
  lawful: Facts; unlawful: Record<string, Facts>; depends: Facts; dossier?: readonly string[]; carriesOut?: string }
/** The sections on innovation partnerships share their scope. */
const part = (p: Part): Duty => duty({
  id: p.id, order: 'SE', topic: p.steps.includes('buyResult') ? 'contract' : 'procedures', life: sinceAct, sources: [lou(p.section), luf(p.utilities)], says: p.says, steps: p.steps,
  when: inPartnership, must: p.must, weight: 'blocks', remedies: p.remedies.map(([change, to, say]) => ({ change, to, say })),
  examples: alsoForUtilities(cases(base, { lawful: { 'as asked': p.lawful }, unlawful: p.unlawful, depends: { 'not yet known': p.depends }, outside })), ...(p.dossier ? { dossier: p.dossier } : {}), ...(p.carriesOut ? { carriesOut: p.carriesOut } : {}),
})

export const rules: readonly Duty[] = [
  part({
    id: 'se/partnership/selection', dossier: ['nat 2.2 Selection criteria'], carriesOut: 'eu/selection/research-capacity', section: '6 kap. 32 §', utilities: '6 kap. 25 §', steps: ['writeDocuments'], must: yes(researchCapacity),
    says: t('Selection weighs the capacity for research, development and innovative solutions.', 'Urvalet väger in förmågan till forskning, utveckling och innovativa lösningar.', 'Udvælgelsen vægter evnen til forskning, udvikling og innovative løsninger.', 'Utvelgelsen legger vekt på evnen til forskning, utvikling og innovative løsninger.'),
    remedies: [[researchCapacity, true, t('Add criteria for research and innovation capacity.', 'Lägg till kriterier för forsknings- och innovationsförmåga.', 'Tilføj kriterier for forsknings- og innovationsevne.', 'Legg til kriterier for forsknings- og innovasjonsevne.')]],
    lawful: { 'selection.researchCapacity': true }, unlawful: { 'left out': { 'selection.researchCapacity': false } }, depends: {},
  }),
  part({
    id: 'se/partnership/rights', carriesOut: 'eu/documents/rights', section: '6 kap. 33 § 3', utilities: '6 kap. 26 §', steps: ['writeDocuments', 'sendNotice'], must: yes(rightsDefined), dossier: ['diff 18', 'nat 2.2 IPR terms in documents'],
    says: t('The documents say who gets which intellectual property rights.', 'Upphandlingsdokumenten anger vem som får vilka immateriella rättigheter.', 'Udbudsmaterialet siger, hvem der får hvilke immaterielle rettigheder.', 'Anskaffelsesdokumentene sier hvem som får hvilke immaterielle rettigheter.'),
    remedies: [[rightsDefined, true, t('Write who owns and who may use the results.', 'Skriv vem som äger och vem som får använda resultaten.', 'Skriv, hvem der ejer, og hvem der må bruge resultaterne.', 'Skriv hvem som eier og hvem som kan bruke resultatene.')]],
    lawful: { 'rights.defined': true }, unlawful: { 'silent': { 'rights.defined': false } }, depends: {},
  }),
  part({
    id: 'se/partnership/negotiate', section: '6 kap. 34 §', utilities: '6 kap. 27 §', steps: ['callFinalTenders'], must: yes(negotiated), dossier: ['diff 17', 'nat 2.2 Negotiation'],
    says: t('You shall negotiate with the tenderers before the final tenders; it is not a choice.', 'Ni ska förhandla med anbudsgivarna före de slutliga anbuden; det är inget val.', 'Der skal forhandles med tilbudsgiverne før de endelige tilbud; det er ikke et valg.', 'Dere skal forhandle med leverandørene før de endelige tilbudene; det er ikke et valg.'),
    remedies: [[negotiated, true, t('Hold a round of negotiation first.', 'Håll en förhandlingsrunda först.', 'Hold en forhandlingsrunde først.', 'Hold en forhandlingsrunde først.')]],
    lawful: { 'negotiation.held': true }, unlawful: { 'no negotiation': { 'negotiation.held': false } }, depends: {},
  }),
  part({
    id: 'se/partnership/award-basis', dossier: ['nat 2.2 Award basis'], carriesOut: 'eu/criteria/best-price-quality', section: '6 kap. 38 §', utilities: '6 kap. 31 §', steps: ['writeDocuments'], must: is(awardBasis, 'bestPriceQuality'),
    says: t('A partnership is awarded only on the best price-quality ratio.', 'Ett innovationspartnerskap tilldelas bara efter bästa förhållande mellan pris och kvalitet.', 'Et innovationspartnerskab tildeles kun efter bedste forhold mellem pris og kvalitet.', 'Et innovasjonspartnerskap tildeles bare etter beste forhold mellom pris og kvalitet.'),
    remedies: [[awardBasis, 'bestPriceQuality', t('Weigh quality as well as price.', 'Väg in kvalitet, inte bara pris.', 'Vægt kvalitet og ikke kun pris.', 'Vekt kvalitet og ikke bare pris.')]],
    lawful: { 'award.basis': 'bestPriceQuality' }, unlawful: { 'price': { 'award.basis': 'price' } }, depends: {},
  }),
  part({
    id: 'se/partnership/targets', dossier: ['nat 2.2 Phases, interim targets, instalments'], carriesOut: 'eu/partnership/targets', section: '6 kap. 39 och 40 §§', utilities: '6 kap. 33 §', steps: ['writeDocuments', 'sendNotice'], must: yes(targets),
    says: t('The partnership runs in phases with a target for each.', 'Partnerskapet löper i faser med ett delmål för varje.', 'Partnerskabet har faser med et delmål for hver.', 'Partnerskapet har faser med et delmål for hver fase.'),
    remedies: [[targets, true, t('Set a target for each phase.', 'Sätt ett delmål för varje fas.', 'Sæt et delmål for hver fase.', 'Sett et delmål for hver fase.')]],
    lawful: { 'partnership.targets': true }, unlawful: { 'no targets': { 'partnership.targets': false } }, depends: {},
  }),
  part({
    id: 'se/partnership/instalments', dossier: ['nat 2.2 Phases, interim targets, instalments'], carriesOut: 'eu/partnership/instalments', section: '6 kap. 40 §', utilities: '6 kap. 33 §', steps: ['writeDocuments', 'sendNotice'], must: yes(instalments),
    says: t('The partner is paid in instalments, phase by phase.', 'Partnern får betalt i delbetalningar, fas för fas.', 'Partneren betales i rater, fase for fase.', 'Partneren får betalt i avdrag, fase for fase.'),
    remedies: [[instalments, true, t('Set a payment for each phase.', 'Bestäm en betalning för varje fas.', 'Fastsæt en betaling for hver fase.', 'Fastsett en betaling for hver fase.')]],
    lawful: { 'partnership.instalments': true }, unlawful: { 'no payment on the way': { 'partnership.instalments': false } }, depends: {},
  }),
  part({
    id: 'se/partnership/stop', dossier: ['nat 2.2 Stop or drop partners after a phase'], carriesOut: 'eu/partnership/stop-only-as-announced', section: '6 kap. 40 §', utilities: '6 kap. 33 §', steps: ['stopPhase'], must: yes(stopAnnounced),
    says: t('You may stop, or drop partners, after a phase only if the documents said so.', 'Ni får avsluta, eller minska antalet partner, efter en fas bara om dokumenten har angett det.', 'I må kun stoppe eller fravælge partnere efter en fase, hvis materialet sagde det.', 'Dere kan bare stoppe, eller kutte partnere, etter en fase hvis dokumentene sa det.'),
    remedies: [[stopAnnounced, true, t('Say in the documents, before they go out, when and how you may stop.', 'Ange i dokumenten, innan de går ut, när och hur ni får avsluta.', 'Skriv i materialet, før det sendes ud, hvornår og hvordan der kan stoppes.', 'Skriv i dokumentene, før de går ut, når og hvordan dere kan stoppe.')]],
    lawful: { 'partnership.stopAnnounced': true }, unlawful: { 'never said': { 'partnership.stopAnnounced': false } }, depends: {},
  }),
  part({
    id: 'se/partnership/within-maximum', carriesOut: 'eu/partnership/within-maximum', section: '6 kap. 31 § andra stycket', utilities: '6 kap. 24 § andra stycket', steps: ['buyResult'], must: yes(withinMaximum), dossier: ['EX22', 'nat 2.2 Purchase at the end'],
    says: t('You may buy the result only within the agreed maximum cost.', 'Ni får köpa resultatet bara inom överenskommet kostnadstak.', 'I må kun købe resultatet inden for den aftalte maksimale omkostning.', 'Dere kan kjøpe resultatet bare innenfor avtalt maksimal kostnad.'),
    remedies: [[withinMaximum, true, t('Keep to the agreed maximum cost, or tender the purchase.', 'Håll er till kostnadstaket, eller upphandla köpet.', 'Hold den aftalte maksimale omkostning, eller udbyd købet.', 'Hold dere til kostnadstaket, eller konkurranseutsett kjøpet.')]],
    lawful: { 'purchase.withinMaximum': true }, unlawful: { 'too dear': { 'purchase.withinMaximum': false } }, depends: {},
  }),
  part({
    id: 'se/partnership/levels-met', carriesOut: 'eu/partnership/levels-met', section: '6 kap. 31 § andra stycket', utilities: '6 kap. 24 § andra stycket', steps: ['buyResult'], must: yes(levelsMet),
    says: t('You may buy the result only if it reaches the agreed performance.', 'Ni får köpa resultatet bara om det når överenskommen prestanda.', 'I må kun købe resultatet, hvis det når den aftalte ydeevne.', 'Dere kan kjøpe resultatet bare hvis det når avtalt ytelse.'),
    remedies: [[levelsMet, true, t('Wait until the agreed performance is shown.', 'Vänta tills överenskommen prestanda är visad.', 'Vent, til den aftalte ydeevne er vist.', 'Vent til avtalt ytelse er vist.')]],
    lawful: { 'purchase.levelsMet': true }, unlawful: { 'too weak': { 'purchase.levelsMet': false } }, depends: {},
  }),
  duty({
    id: 'se/partnership/separate-research', carriesOut: 'eu/partnership/separate-research', order: 'SE', topic: 'procedures', life: sinceAct, sources: [lou('6 kap. 37 §'), luf('6 kap. 30 §')], dossier: ['EX21', 'nat 2.2 Several partners'],
    says: t('Several partners only if each carries out its own, separate research and development.', 'Flera partner bara om var och en driver egen, separat forskning och utveckling.', 'Flere partnere kun, hvis hver udfører sin egen, særskilte forskning og udvikling.', 'Flere partnere bare hvis hver driver egen, separat forskning og utvikling.'),
    steps: ['writeDocuments', 'signContract'], when: all(inPartnership, above(partners, 1)), must: yes(separateResearch), weight: 'blocks',
    remedies: [{ change: separateResearch, to: true, say: t('Give each partner its own project.', 'Ge varje partner ett eget projekt.', 'Giv hver partner sit eget projekt.', 'Gi hver partner sitt eget prosjekt.') }],
    examples: cases({ ...base, 'partnership.partners': 2 }, {
      lawful: { 'two projects': { 'partnership.separateResearch': true } }, unlawful: { 'one project for two': { 'partnership.separateResearch': false } }, depends: { 'not known': {} },
      outside: { ...outside, 'one partner': { 'partnership.partners': 1 } },
    }),
  }),
]
