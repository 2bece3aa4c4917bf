import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, exception, is, isNot, no, on as everyClock, since, yes } from '../build.ts'
import { directGround, estimatedValue, ipiException, ipiNamed, ipiOrigin, ipiTerms, looksLow, neighbourAct, procedure, product, russianPermit, russianTie, subsidyOnlyReason, subsidyPapers, subsidyReview, subsidyStated } from '../facts/index.ts'
import type { Condition, Example, Facts, Figure, FigureValue, Life, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example } from './entry.ts'
import { rules as products } from './neighbouring-products.ts'
import { insideAny } from './regimes.ts'
import { fsr, ipi, ipiMeasure, russia } from './sources.ts'

const sinceSubsidies = since('2023-10-12'), whileMeasure = since('2025-06-30', 'procedure begun', '2030-06-29')
// The regulations give euro; kroner at the rates of the thresholds of 2026 (7.46 and 11.351). Norway is outside them: no amount.
const inKroner = (name: string, says: Figure['says'], danish: number, swedish: number, life: Life, source: FigureValue['source']): Figure => {
  const derived = { ...source, known: 'derived' as const }
  return { figure: name, unit: 'money', set: 'by each country', says, values: [{ order: 'DK', life, value: danish, source: derived }, { order: 'SE', life, value: swedish, source: derived }] }
}
const subsidyFrom = inKroner('subsidies.from', t('Value from which foreign subsidies are notified (EUR 250 million)', 'Värde från vilket utländska subventioner anmäls (250 miljoner euro)', 'Værdi, hvorfra udenlandske subsidier anmeldes (250 mio. euro)', 'Verdi der utenlandske subsidier må meldes (250 millioner euro)'), 1_865_000_000, 2_837_750_000, sinceSubsidies, fsr('art. 28(1)'))
const ipiFrom = inKroner('ipi.from', t('Value from which the measure against China applies (EUR 5 million)', 'Värde från vilket åtgärden mot Kina gäller (5 miljoner euro)', 'Værdi, hvorfra foranstaltningen mod Kina gælder (5 mio. euro)', 'Verdi der tiltaket mot Kina gjelder (5 millioner euro)'), 37_300_000, 56_755_000, whileMeasure, ipiMeasure('art. 1'))
export const figures: readonly Figure[] = [subsidyFrom, ipiFrom]

const huge: Facts = { ...bigPurchase, subject: 'works', 'value.estimated': 2_000_000_000 }
const large: Condition = all(insideAny, atLeast(estimatedValue, subsidyFrom))
const subsidies = dutyOn('neighbouring rules', sinceSubsidies), measure = dutyOn('neighbouring rules', whileMeasure), sanctions = dutyOn('neighbouring rules', since('2022-04-09', 'step taken'))
const outsideAll: Facts = { subject: 'serviceConcession', activity: 'water' }
/** Both sides of the amount in euro, the first day, and a purchase of no known value. */
const edges = (facts: Facts): Example[] => [
  example('exactly EUR 250 million', { ...facts, 'value.estimated': 1_865_000_000 }, 'unlawful'), example('one krone less', { ...facts, 'value.estimated': 1_864_999_999 }, 'does not apply'),
  { ...example('the same in Sweden', { ...facts, 'value.estimated': 2_837_750_000 }, 'unlawful'), country: 'SE' }, { ...example('a krona less in Sweden', { ...facts, 'value.estimated': 2_837_749_999 }, 'does not apply'), country: 'SE' },
  example('on its first day', facts, 'unlawful', '2023-10-12'), example('the day before', facts, 'does not apply', '2023-10-11'),
  example('a concession of drinking water, outside the directives', { ...facts, ...outsideAll }, 'does not apply'),
]
const scanner: Facts = { ...bigPurchase, subject: 'goods', 'value.estimated': 40_000_000, 'product.kind': 'medicalDevices' }
const measured: Condition = all(insideAny, is(product, 'medicalDevices'), atLeast(estimatedValue, ipiFrom))
const measureEdges = (facts: Facts): Example[] => [
  example('exactly EUR 5 million', { ...facts, 'value.estimated': 37_300_000 }, 'unlawful'), example('one krone less', { ...facts, 'value.estimated': 37_299_999 }, 'does not apply'),
  { ...example('in Sweden', { ...facts, 'value.estimated': 56_755_000 }, 'unlawful'), country: 'SE' }, { ...example('a krona less in Sweden', { ...facts, 'value.estimated': 56_754_999 }, 'does not apply'), country: 'SE' },
  example('something else', { ...facts, 'product.kind': 'other' }, 'does not apply'), example('the day before', facts, 'does not apply', '2025-06-29'), example('after its five years', facts, 'does not apply', '2030-06-30'),
  example('outside the directives', { ...facts, ...outsideAll }, 'does not apply'),
]
const contract: Facts = { ...bigPurchase, 'russia.tie': 'firm' }

export const rules: readonly Rule[] = [
  subsidies({
    id: 'eu/subsidies/stated', steps: ['sendNotice', 'writeDocuments'], weight: 'blocks', sources: [fsr('art. 28(1), 28(2), 28(6)')],
    says: t('From EUR 250 million, notice and documents say that tenderers notify foreign financial contributions, or declare that there is nothing to notify.', 'Från 250 miljoner euro anger annons och dokument att anbudsgivarna ska anmäla utländska finansiella bidrag, eller redovisa att det inte finns något att anmäla.',
      'Fra 250 mio. euro oplyser bekendtgørelse og materiale, at tilbudsgivere skal anmelde udenlandske finansielle bidrag eller erklære, at der intet er at anmelde.', 'Fra 250 millioner euro sier kunngjøring og dokumenter at leverandørene må melde utenlandske finansielle bidrag, eller erklære at det ikke er noe å melde.'),
    when: large, must: yes(subsidyStated),
    remedies: [{ change: subsidyStated, to: true, say: t('Write the duty into the notice.', 'Skriv in skyldigheten i annonsen.', 'Skriv pligten i bekendtgørelsen.', 'Skriv plikten i kunngjøringen.') }],
    examples: [example('stated', { ...huge, 'subsidies.stated': true }, 'lawful'), example('not stated', { ...huge, 'subsidies.stated': false }, 'unlawful'), example('nobody has said', huge, 'depends'), ...edges({ ...huge, 'subsidies.stated': false })],
  }),
  subsidies({
    id: 'eu/subsidies/papers', steps: ['assessThirdCountryFirm', 'decideAward'], weight: 'blocks', sources: [fsr('art. 29(1)-(5)')],
    says: t('Notifications and declarations go to the Commission at once. Ask for a missing one; if it has not come in ten working days, reject the tender and tell the Commission.', 'Anmälningar och redovisningar sänds genast till kommissionen. Begär in en som saknas; har den inte kommit inom tio arbetsdagar, förkasta anbudet och underrätta kommissionen.',
      'Anmeldelser og erklæringer sendes straks til Kommissionen. Bed om en, der mangler; er den ikke kommet inden ti arbejdsdage, afvises tilbuddet, og Kommissionen underrettes.', 'Meldinger og erklæringer sendes straks til Kommisjonen. Be om en som mangler; er den ikke kommet innen ti virkedager, avvises tilbudet og Kommisjonen får beskjed.'),
    when: large, must: any(is(subsidyPapers, 'forwarded'), all(is(subsidyPapers, 'missing'), is(neighbourAct, 'ask')), is(neighbourAct, 'reject')),
    remedies: [
      { change: subsidyPapers, to: 'forwarded', say: t('Send the papers to the Commission.', 'Sänd handlingarna till kommissionen.', 'Send papirerne til Kommissionen.', 'Send papirene til Kommisjonen.') },
      { change: neighbourAct, to: 'reject', say: t('Reject the tender and tell the Commission.', 'Förkasta anbudet och underrätta kommissionen.', 'Afvis tilbuddet, og underret Kommissionen.', 'Avvis tilbudet, og gi Kommisjonen beskjed.') },
    ],
    examples: [
      example('sent on', { ...huge, 'subsidies.papers': 'forwarded', 'neighbouring.act': 'admit' }, 'lawful'), example('missing, asked for', { ...huge, 'subsidies.papers': 'missing', 'neighbouring.act': 'ask' }, 'lawful'),
      example('never came, rejected', { ...huge, 'subsidies.papers': 'missingAfterAsking', 'neighbouring.act': 'reject' }, 'lawful'),
      example('missing, and on with it', { ...huge, 'subsidies.papers': 'missing', 'neighbouring.act': 'admit' }, 'unlawful'), example('never came, asked once more', { ...huge, 'subsidies.papers': 'missingAfterAsking', 'neighbouring.act': 'ask' }, 'unlawful'),
      example('kept in a drawer', { ...huge, 'subsidies.papers': 'handedIn', 'neighbouring.act': 'admit' }, 'unlawful'), example('nobody has said', huge, 'depends'), ...edges({ ...huge, 'subsidies.papers': 'missing', 'neighbouring.act': 'admit' }),
    ],
  }),
  subsidies({
    id: 'eu/subsidies/no-award', steps: ['decideAward', 'signContract'], weight: 'blocks', sources: [fsr('art. 30(2), 30(5)-(6), 31(2), 32(1)-(4)')],
    says: t('While the Commission reviews the firm’s notification (20 working days, once 10 more; in depth 110, once 20 more), it gets no contract; after a prohibition never. A firm that only declared may get it meanwhile.', 'Medan kommissionen granskar företagets anmälan (20 arbetsdagar, en gång 10 till; fördjupat 110, en gång 20 till) får det inget kontrakt; efter ett förbud aldrig. Ett företag som bara lämnat en redovisning får tilldelas under tiden.',
      'Mens Kommissionen undersøger virksomhedens anmeldelse (20 arbejdsdage, én gang 10 mere; tilbundsgående 110, én gang 20 mere), får den ingen kontrakt; efter et forbud aldrig. En virksomhed, der kun har afgivet erklæring, kan få den imens.', 'Mens Kommisjonen gransker meldingen fra leverandøren (20 virkedager, én gang 10 til; i dybden 110, én gang 20 til), får den ingen kontrakt; etter et forbud aldri. En leverandør som bare har gitt erklæring, kan få den imens.'),
    when: large, must: among(subsidyReview, 'nothing', 'closed'),
    remedies: [
      { change: subsidyReview, to: 'closed', say: t('Wait for the Commission. All other steps may go on.', 'Vänta på kommissionen. Alla andra steg får fortsätta.', 'Vent på Kommissionen. Alle andre trin må fortsætte.', 'Vent på Kommisjonen. Alle andre steg kan fortsette.') },
      { insteadTake: 'assessThirdCountryFirm', say: t('After a prohibition, reject the tender and go to the next best.', 'Efter ett förbud: förkasta anbudet och gå till det näst bästa.', 'Efter et forbud: afvis tilbuddet, og gå til det næstbedste.', 'Etter et forbud: avvis tilbudet og gå til det nest beste.') },
    ],
    examples: [
      example('only a declaration', { ...huge, 'subsidies.review': 'nothing' }, 'lawful'), example('closed', { ...huge, 'subsidies.review': 'closed' }, 'lawful'),
      example('running', { ...huge, 'subsidies.review': 'running' }, 'unlawful'), example('prohibited', { ...huge, 'subsidies.review': 'prohibited' }, 'unlawful'), example('nobody has said', huge, 'depends'), ...edges({ ...huge, 'subsidies.review': 'running' }),
    ],
  }),
  subsidies({
    id: 'eu/subsidies/low-price', steps: ['handleLowTender'], weight: 'blocks', sources: [fsr('art. 29(7)')],
    says: t('Suspicion of a foreign subsidy is by itself no reason to examine a price as abnormally low. Tell the Commission instead.', 'Misstanke om utländskt stöd är inte i sig skäl att pröva ett pris som onormalt lågt. Underrätta i stället kommissionen.', 'Mistanke om udenlandsk støtte er ikke i sig selv grund til at undersøge en pris som unormalt lav. Underret i stedet Kommissionen.', 'Mistanke om utenlandsk støtte er i seg selv ingen grunn til å prøve en pris som unormalt lav. Gi heller Kommisjonen beskjed.'),
    when: all(large, yes(looksLow)), must: no(subsidyOnlyReason),
    remedies: [{ change: subsidyOnlyReason, to: false, say: t('Examine the price only if it looks low for the task.', 'Pröva priset bara om det verkar lågt för uppgiften.', 'Undersøg kun prisen, hvis den virker lav for opgaven.', 'Prøv prisen bare hvis den virker lav for oppdraget.') }],
    examples: [
      example('low for the task', { ...huge, 'low.suspected': true, 'subsidies.onlyReason': false }, 'lawful'), example('only the subsidy', { ...huge, 'low.suspected': true, 'subsidies.onlyReason': true }, 'unlawful'),
      example('nobody has said', { ...huge, 'low.suspected': true }, 'depends'), example('an ordinary price', { ...huge, 'low.suspected': false, 'subsidies.onlyReason': true }, 'does not apply'),
      ...edges({ ...huge, 'low.suspected': true, 'subsidies.onlyReason': true }),
    ],
  }),
  exception({
    id: 'eu/subsidies/without-notice', order: 'EU', topic: 'neighbouring rules', life: sinceSubsidies, sources: [fsr('art. 28(4)-(5)')], to: ['eu/subsidies/papers', 'eu/subsidies/no-award'],
    says: t('Where extreme urgency or a single possible supplier leads to a contract without a notice there is no review before the award; the single supplier informs the Commission itself.', 'Där synnerlig brådska eller en enda möjlig leverantör leder till ett kontrakt utan annons sker ingen granskning före tilldelningen; den enda leverantören informerar själv kommissionen.',
      'Fører tvingende hast eller en eneste mulig leverandør til en kontrakt uden bekendtgørelse, sker der ingen undersøgelse før tildelingen; den eneste leverandør underretter selv Kommissionen.', 'Der særlig hast eller bare én mulig leverandør fører til en kontrakt uten kunngjøring, er det ingen gransking før tildelingen; den ene leverandøren informerer selv Kommisjonen.'),
    when: all(is(procedure, 'negotiatedWithoutNotice'), among(directGround, 'extremeUrgency', 'technical', 'exclusiveRights')),
    examples: [
      ...['extremeUrgency', 'technical', 'exclusiveRights'].map(ground => ({ name: ground, facts: { procedure: 'negotiatedWithoutNotice', 'direct.ground': ground }, on: everyClock('2026-09-21'), holds: true })),
      { name: 'after a failed procedure', facts: { procedure: 'negotiatedWithoutNotice', 'direct.ground': 'noTenders' }, on: everyClock('2026-09-21'), holds: false },
      { name: 'open procedure', facts: { procedure: 'open', 'direct.ground': 'technical' }, on: everyClock('2026-09-21'), holds: false },
      { name: 'the ground is not known', facts: { procedure: 'negotiatedWithoutNotice' }, on: everyClock('2026-09-21'), holds: 'unknown' },
    ],
  }),

  measure({
    id: 'eu/ipi/named', steps: ['buyRegulatedProduct'], weight: 'blocks', sources: [ipi('art. 8, 9(2)'), ipiMeasure('art. 1-3')],
    says: t('For medical devices from EUR 5 million the documents name the measure against China, and the contract caps Chinese goods and subcontracting at 50 per cent, with proof and a charge of 10 to 30 per cent. An exception under article 9 is reported within 30 days of the award.', 'För medicintekniska produkter från 5 miljoner euro nämner dokumenten åtgärden mot Kina, och avtalet begränsar kinesiska varor och underleverantörer till 50 procent, med bevis och en avgift på 10 till 30 procent. Ett undantag enligt artikel 9 rapporteras inom 30 dagar efter tilldelningen.',
      'For medicinsk udstyr fra 5 mio. euro nævner materialet foranstaltningen mod Kina, og kontrakten begrænser kinesiske varer og underentreprise til 50 procent med dokumentation og et gebyr på 10-30 procent. En undtagelse efter artikel 9 indberettes inden 30 dage efter tildelingen.', 'For medisinsk utstyr fra 5 millioner euro nevner dokumentene tiltaket mot Kina, og kontrakten begrenser kinesiske varer og underleveranser til 50 prosent, med bevis og et gebyr på 10 til 30 prosent. Et unntak etter artikkel 9 meldes innen 30 dager etter tildelingen.'),
    when: measured, must: any(all(yes(ipiNamed), yes(ipiTerms)), isNot(ipiException, 'none')),
    remedies: [
      { change: ipiNamed, to: true, say: t('Name the measure in the documents.', 'Nämn åtgärden i dokumenten.', 'Nævn foranstaltningen i materialet.', 'Nevn tiltaket i dokumentene.') },
      { change: ipiTerms, to: true, say: t('Put the terms on origin in the contract.', 'Skriv in villkoren om ursprung i avtalet.', 'Skriv vilkårene om oprindelse i kontrakten.', 'Skriv vilkårene om opprinnelse i kontrakten.') },
    ],
    examples: [
      example('named, with terms', { ...scanner, 'ipi.named': true, 'ipi.terms': true, 'ipi.exception': 'none' }, 'lawful'), example('on the list', { ...scanner, 'ipi.named': false, 'ipi.terms': false, 'ipi.exception': 'listed' }, 'lawful'),
      example('not named', { ...scanner, 'ipi.named': false, 'ipi.terms': true, 'ipi.exception': 'none' }, 'unlawful'), example('no terms', { ...scanner, 'ipi.named': true, 'ipi.terms': false, 'ipi.exception': 'none' }, 'unlawful'),
      example('nobody has said', { ...scanner, 'ipi.exception': 'none' }, 'depends'), ...measureEdges({ ...scanner, 'ipi.named': false, 'ipi.terms': false, 'ipi.exception': 'none' }),
    ],
  }),
  measure({
    id: 'eu/ipi/excluded', steps: ['assessThirdCountryFirm'], weight: 'blocks', sources: [ipi('art. 6, 7, 9'), ipiMeasure('art. 1-3')],
    says: t('Tenders of Chinese origin for medical devices from EUR 5 million are excluded, unless your authority is on the Commission’s list, only such tenders fit, or overriding public interest speaks against it.', 'Anbud med kinesiskt ursprung för medicintekniska produkter från 5 miljoner euro utesluts, om inte er myndighet står på kommissionens lista, bara sådana anbud duger eller tvingande allmänintresse talar emot.',
      'Tilbud med kinesisk oprindelse på medicinsk udstyr fra 5 mio. euro udelukkes, medmindre jeres myndighed står på Kommissionens liste, kun sådanne tilbud er egnede, eller tvingende almene hensyn taler imod.', 'Tilbud med kinesisk opprinnelse på medisinsk utstyr fra 5 millioner euro avvises, med mindre myndigheten deres står på Kommisjonens liste, bare slike tilbud passer, eller tvingende allmenne hensyn taler mot.'),
    when: all(measured, yes(ipiOrigin)), must: any(is(neighbourAct, 'reject'), isNot(ipiException, 'none')),
    remedies: [{ change: neighbourAct, to: 'reject', say: t('Exclude the tender.', 'Uteslut anbudet.', 'Udeluk tilbuddet.', 'Avvis tilbudet.') }],
    examples: [
      example('excluded', { ...scanner, 'ipi.origin': true, 'neighbouring.act': 'reject', 'ipi.exception': 'none' }, 'lawful'), example('no other fits', { ...scanner, 'ipi.origin': true, 'neighbouring.act': 'admit', 'ipi.exception': 'onlySuch' }, 'lawful'),
      example('admitted', { ...scanner, 'ipi.origin': true, 'neighbouring.act': 'admit', 'ipi.exception': 'none' }, 'unlawful'), example('nobody has decided', { ...scanner, 'ipi.origin': true }, 'depends'),
      example('a firm from elsewhere', { ...scanner, 'ipi.origin': false, 'neighbouring.act': 'admit', 'ipi.exception': 'none' }, 'does not apply'), ...measureEdges({ ...scanner, 'ipi.origin': true, 'neighbouring.act': 'admit', 'ipi.exception': 'none' }),
    ],
  }),
  sanctions({
    id: 'eu/sanctions/russia', steps: ['assessThirdCountryFirm'], weight: 'blocks', sources: [russia('art. 5k')],
    says: t('No contract goes to, or goes on with, a firm tied to Russia, nor one where such firms have more than 10 per cent of the value, without a permit from your country’s authority.', 'Inget kontrakt tilldelas eller fortsätter med ett företag med anknytning till Ryssland, eller där sådana företag har mer än 10 procent av värdet, utan tillstånd från landets myndighet.',
      'Ingen kontrakt tildeles eller fortsættes med en virksomhed med tilknytning til Rusland, eller hvor sådanne virksomheder har over 10 procent af værdien, uden tilladelse fra landets myndighed.', 'Ingen kontrakt tildeles eller fortsettes med en leverandør med tilknytning til Russland, eller der slike har mer enn 10 prosent av verdien, uten tillatelse fra landets myndighet.'),
    when: insideAny, must: any(is(russianTie, 'none'), yes(russianPermit), is(neighbourAct, 'reject')),
    remedies: [{ change: neighbourAct, to: 'reject', say: t('Reject the firm, or ask for another subcontractor.', 'Förkasta anbudet, eller begär en annan underleverantör.', 'Afvis virksomheden, eller kræv en anden underleverandør.', 'Avvis leverandøren, eller krev en annen underleverandør.') }],
    examples: [
      example('no tie', { ...bigPurchase, 'russia.tie': 'none', 'russia.permit': false, 'neighbouring.act': 'admit' }, 'lawful'), example('a permit', { ...contract, 'russia.permit': true, 'neighbouring.act': 'admit' }, 'lawful'), example('rejected', { ...contract, 'russia.permit': false, 'neighbouring.act': 'reject' }, 'lawful'),
      example('owned from Russia', { ...contract, 'russia.permit': false, 'neighbouring.act': 'admit' }, 'unlawful'), example('a large Russian subcontractor', { ...contract, 'russia.tie': 'part', 'russia.permit': false, 'neighbouring.act': 'admit' }, 'unlawful'),
      example('nobody has said', { ...bigPurchase, 'russia.permit': false, 'neighbouring.act': 'admit' }, 'depends'), example('a small purchase', { ...contract, 'value.estimated': 100_000, 'russia.permit': false, 'neighbouring.act': 'admit' }, 'does not apply'),
      example('on its first day', { ...contract, 'russia.permit': false, 'neighbouring.act': 'admit' }, 'unlawful', '2022-04-09'), example('the day before', { ...contract, 'russia.permit': false, 'neighbouring.act': 'admit' }, 'does not apply', '2022-04-08'),
    ],
  }),
  ...products,
]
