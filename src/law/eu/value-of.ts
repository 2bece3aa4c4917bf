import { text } from '../../plain/index.ts'
import { above, all, always, among, any, atLeast, duty, is, yes } from '../build.ts'
import { cases } from '../cases.ts'
import {
  activity, contestCounted, directGround, estimatedValue, feesCounted, frameworkCounted, grantForListedWorks, grantRules, grantShare, leaseCounted, openServiceCounted, procedure,
  providedCounted, recurringCounted, repeatsCounted, separateReason, subject, unitDelegated, unitIndependent, unitsCounted, valuePattern,
} from '../facts/index.ts'
import type { Duty, Fact, Rule } from '../types.ts'
import { bigPurchase, insideDirective } from './entry.ts'
import { thresholdServices, thresholdWorks } from './figures.ts'
import { d24, d25, sinceTransposition } from './sources.ts'
import { grantLimit } from './value-figures.ts'
import { rules as lots } from './value-lots.ts'
import { rules as research } from './research-conditions.ts'

const value = (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life' | 'weight' | 'steps'> & Partial<Pick<Duty, 'weight' | 'steps'>>): Duty =>
  duty({ order: 'EU', topic: 'scope and value', life: sinceTransposition, weight: 'blocks', steps: ['estimateValue'], ...d })

/** The examples of a duty with one way of buying behind it and one fact to be met. */
const paidBy = (pattern: string, of: Fact, other: string) => cases({ ...bigPurchase, 'value.pattern': pattern }, {
  lawful: { 'counted so': { [of.fact]: true } }, unlawful: { 'counted otherwise': { [of.fact]: false } }, depends: { 'nobody has said': {} },
  outside: { 'bought in another way': { 'value.pattern': other } },
})

export const rules: readonly Rule[] = [
  value({
    id: 'eu/value/units', dossier: ['EU-VAL-03'], sources: [d24('art. 5(2)'), d25('art. 16(2)')],
    says: text(
      'The needs of all units of the buyer are added up. A unit is counted alone only if it answers for its own procurement, or for this kind of it.',
      'Behoven hos alla köparens enheter räknas ihop. En enhet räknas för sig bara om den ansvarar självständigt för sin upphandling, eller för detta slag av upphandling.',
      'Behovene hos alle ordregiverens enheder lægges sammen. En enhed regnes kun for sig, hvis den selv er ansvarlig for sit indkøb eller for denne slags indkøb.',
      'Behovene til alle oppdragsgiverens driftsenheter legges sammen. En enhet regnes for seg bare hvis den selv er ansvarlig for sine anskaffelser, eller for dette slaget.'),
    when: is(unitsCounted, 'alone'), must: yes(unitIndependent),
    remedies: [{ change: unitsCounted, to: 'all', say: text('Add up the needs of all units.', 'Räkna ihop alla enheters behov.', 'Læg alle enheders behov sammen.', 'Legg sammen behovene til alle driftsenhetene.') }],
    examples: cases(bigPurchase, {
      lawful: { 'a unit of its own': { 'value.units': 'alone', 'value.unitIndependent': true } }, unlawful: { 'a school without procurement of its own': { 'value.units': 'alone', 'value.unitIndependent': false } },
      depends: { 'nobody has judged': { 'value.units': 'alone' }, 'nobody has said who is counted': { 'value.unitIndependent': false } }, outside: { 'all counted': { 'value.units': 'all' } },
    }),
  }),
  value({
    id: 'eu/value/unit-delegation', dossier: ['hard 7'], sources: [d24('art. 5(2)'), d25('art. 16(2)')], weight: 'needs a reason',
    says: text(
      'When a unit is counted alone, keep the document that gives it the responsibility, or write why it has it.',
      'När en enhet räknas för sig: spara dokumentet som ger den ansvaret, eller skriv varför den har det.',
      'Når en enhed regnes for sig: gem dokumentet, der giver den ansvaret, eller skriv, hvorfor den har det.',
      'Når en enhet regnes for seg: ta vare på dokumentet som gir den ansvaret, eller skriv hvorfor den har det.'),
    when: is(unitsCounted, 'alone'), must: yes(unitDelegated),
    remedies: [{ change: unitDelegated, to: true, say: text('Get the delegation in writing.', 'Skaffa delegationen skriftligt.', 'Få delegationen på skrift.', 'Få delegasjonen skriftlig.') }],
    examples: cases({ ...bigPurchase, 'value.units': 'alone' }, { lawful: { 'delegated': { 'value.unitDelegated': true } }, unlawful: { 'nothing in writing': { 'value.unitDelegated': false } }, depends: { 'nobody has said': {} }, outside: { 'all counted': { 'value.units': 'all' } } }),
  }),
  value({
    id: 'eu/value/works', dossier: ['EU-VAL-08'], sources: [d24('art. 5(7)'), d25('art. 16(7)')],
    says: text(
      'The value of works counts the goods and services that you provide and that the works need.',
      'I värdet av en byggentreprenad ingår de varor och tjänster som ni tillhandahåller och som arbetet kräver.',
      'I værdien af bygge- og anlægsarbejder indgår de varer og tjenesteydelser, som I stiller til rådighed, og som arbejdet kræver.',
      'I verdien av bygge- og anleggsarbeid inngår varene og tjenestene som dere stiller til rådighet, og som arbeidet krever.'),
    when: is(subject, 'works'), must: yes(providedCounted),
    remedies: [{ change: providedCounted, to: true, say: text('Add what you provide and the works need.', 'Lägg till det ni tillhandahåller och arbetet kräver.', 'Læg det til, som I stiller til rådighed, og som arbejdet kræver.', 'Legg til det dere stiller til rådighet, og som arbeidet krever.') }],
    examples: cases({ ...bigPurchase, subject: 'works' }, { lawful: { 'pipes and plans counted': { 'value.providedCounted': true } }, unlawful: { 'pipes from own stock left out': { 'value.providedCounted': false } }, depends: { 'nobody has said': {} }, outside: { 'services': { subject: 'services' } } }),
  }),
  value({
    id: 'eu/value/recurring', dossier: ['EU-VAL-11'], sources: [d24('art. 5(11)'), d25('art. 16(11)')],
    says: text(
      'What is bought again and again is counted over twelve months: the last twelve or the financial year, adjusted for what will change, or the twelve from the first delivery.',
      'Det som köps återkommande räknas över tolv månader: de senaste tolv eller räkenskapsåret, justerat för det som ändras, eller de tolv från första leveransen.',
      'Det, der købes med jævne mellemrum, regnes over tolv måneder: de seneste tolv eller regnskabsåret, korrigeret for det, der ændrer sig, eller de tolv fra første levering.',
      'Det som kjøpes regelmessig, regnes over tolv måneder: de siste tolv eller regnskapsåret, justert for det som endres, eller de tolv fra første leveranse.'),
    when: is(valuePattern, 'recurring'), must: yes(recurringCounted),
    remedies: [{ change: recurringCounted, to: true, say: text('Count twelve months, and choose the procedure by that sum.', 'Räkna tolv månader och välj förfarande efter den summan.', 'Regn tolv måneder, og vælg procedure efter den sum.', 'Regn tolv måneder, og velg prosedyre etter den summen.') }],
    examples: paidBy('recurring', recurringCounted, 'single'),
  }),
  value({
    id: 'eu/value/separate-reason', dossier: ['hard 8'], sources: [d24('art. 5(3) and (11)'), d25('art. 16(3) and (11)')], weight: 'needs a reason',
    says: text(
      'Purchases of the same kind in the same year are mostly added up. Who keeps them apart writes the objective reason down.',
      'Köp av samma slag under samma år räknas oftast ihop. Den som håller isär dem antecknar det sakliga skälet.',
      'Køb af samme slags i samme år lægges som regel sammen. Den, der holder dem adskilt, noterer den saglige grund.',
      'Kjøp av samme slag i samme år legges som regel sammen. Den som holder dem fra hverandre, noterer den saklige grunnen.'),
    when: is(valuePattern, 'separate'), must: yes(separateReason),
    remedies: [
      { change: separateReason, to: true, say: text('Write the objective reason down.', 'Anteckna det sakliga skälet.', 'Notér den saglige grund.', 'Noter den saklige grunnen.') },
      { change: valuePattern, to: 'recurring', say: text('Add the purchases up over twelve months.', 'Räkna ihop köpen över tolv månader.', 'Læg købene sammen over tolv måneder.', 'Legg kjøpene sammen over tolv måneder.') },
    ],
    examples: paidBy('separate', separateReason, 'single'),
  }),
  value({
    id: 'eu/value/lease', dossier: ['EU-VAL-12'], sources: [d24('art. 5(12)'), d25('art. 16(12)')],
    says: text(
      'Leasing and hire count the whole term, above twelve months with the residual value. Without a fixed term it is the month times 48.',
      'Leasing och hyra räknas för hela löptiden, över tolv månader med restvärdet. Utan bestämd löptid är det månadsvärdet gånger 48.',
      'Leasing og leje regnes for hele løbetiden, over tolv måneder med restværdien. Uden fast løbetid er det månedsværdien gange 48.',
      'Leasing og leie regnes for hele varigheten, over tolv måneder med restverdien. Uten fast varighet er det månedsverdien ganget med 48.'),
    when: is(valuePattern, 'lease'), must: yes(leaseCounted),
    remedies: [{ change: leaseCounted, to: true, say: text('Count the term, or 48 months.', 'Räkna löptiden, eller 48 månader.', 'Regn løbetiden eller 48 måneder.', 'Regn varigheten, eller 48 måneder.') }],
    examples: paidBy('lease', leaseCounted, 'openService'),
  }),
  value({
    id: 'eu/value/open-service', dossier: ['EU-VAL-14'], sources: [d24('art. 5(14)'), d25('art. 16(14)')],
    says: text(
      'A service without a total price counts its whole term up to 48 months; longer, or without an end, the month times 48.',
      'En tjänst utan totalpris räknas för hela löptiden upp till 48 månader; längre eller på obestämd tid månadsvärdet gånger 48.',
      'En tjenesteydelse uden samlet pris regnes for hele løbetiden op til 48 måneder; længere eller uden ophør månedsværdien gange 48.',
      'En tjeneste uten samlet pris regnes for hele varigheten opp til 48 måneder; lengre eller uten sluttdato månedsverdien ganget med 48.'),
    when: is(valuePattern, 'openService'), must: yes(openServiceCounted),
    remedies: [{ change: openServiceCounted, to: true, say: text('Count the term, or 48 months.', 'Räkna löptiden, eller 48 månader.', 'Regn løbetiden eller 48 måneder.', 'Regn varigheten, eller 48 måneder.') }],
    examples: paidBy('openService', openServiceCounted, 'lease'),
  }),
  value({
    id: 'eu/value/fees', dossier: ['EU-VAL-13'], sources: [d24('art. 5(13)'), d25('art. 16(13)')],
    says: text(
      'Insurance counts the premium, banking the fees, commissions and interest, design the fee; and every other form of pay.',
      'Försäkring räknas efter premien, banktjänster efter arvoden, provisioner och ränta, projektering efter arvodet; och all annan ersättning.',
      'Forsikring regnes efter præmien, bankydelser efter honorarer, provisioner og renter, projektering efter honoraret; og alt andet vederlag.',
      'Forsikring regnes etter premien, banktjenester etter gebyrer, provisjoner og renter, prosjektering etter honoraret; og alt annet vederlag.'),
    when: is(valuePattern, 'fees'), must: yes(feesCounted),
    remedies: [{ change: feesCounted, to: true, say: text('Count all forms of pay.', 'Räkna all ersättning.', 'Regn alt vederlag med.', 'Regn med alt vederlag.') }],
    examples: paidBy('fees', feesCounted, 'single'),
  }),
  value({
    id: 'eu/value/repetition', dossier: ['EU-VAL-16'], sources: [d24('art. 32(5)')], steps: ['estimateValue'],
    says: text(
      'Works or services may be repeated without a notice only if the value of the first procedure counted the repetition.',
      'Arbeten eller tjänster får upprepas utan annons bara om värdet av det första förfarandet räknade med upprepningen.',
      'Arbejder eller ydelser kan kun gentages uden bekendtgørelse, hvis gentagelsen var regnet med i værdien af det første udbud.',
      'Arbeider eller tjenester kan bare gjentas uten kunngjøring hvis gjentakelsen var regnet med i verdien av den første konkurransen.'),
    when: all(among(procedure, 'negotiatedWithoutNotice', 'directAward'), is(directGround, 'repetition'), insideDirective), must: yes(repeatsCounted),
    remedies: [{ insteadTake: 'stateNeed', say: text('Buy the repetition in a new procurement.', 'Köp upprepningen i en ny upphandling.', 'Køb gentagelsen i et nyt udbud.', 'Kjøp gjentakelsen i en ny konkurranse.') }],
    examples: cases({ ...bigPurchase, procedure: 'negotiatedWithoutNotice', 'direct.ground': 'repetition' }, {
      lawful: { 'counted from the start': { 'value.repeatsCounted': true } }, unlawful: { 'not counted': { 'value.repeatsCounted': false }, 'not counted, awarded directly': { procedure: 'directAward', 'value.repeatsCounted': false } }, depends: { 'nobody has said': {} },
      outside: { 'another ground': { 'direct.ground': 'technical' }, 'an open procedure': { procedure: 'open', 'direct.ground': undefined }, 'below the threshold': { 'value.estimated': 100_000 } },
    }),
  }),
  value({
    id: 'eu/value/framework', dossier: ['EU-VAL-06'], sources: [d24('art. 5(5)'), d25('art. 16(5)')], steps: ['planFramework', 'setUpDynamicSystem'],
    says: text(
      'A framework agreement or dynamic system is worth the most that all its contracts may come to, over the whole term and for all who may use it.',
      'Ett ramavtal eller dynamiskt inköpssystem är värt det högsta som alla kontrakt kan uppgå till, under hela löptiden och för alla som får använda det.',
      'En rammeaftale eller et dynamisk indkøbssystem har den højeste værdi, som alle kontrakter kan nå, i hele løbetiden og for alle, der kan bruge det.',
      'En rammeavtale eller dynamisk innkjøpsordning er verdt det høyeste alle kontraktene kan komme opp i, i hele varigheten og for alle som kan bruke den.'),
    when: always, must: yes(frameworkCounted),
    remedies: [{ change: frameworkCounted, to: true, say: text('Add up the most that each may buy over the whole term.', 'Räkna ihop det mesta som var och en kan köpa under hela löptiden.', 'Læg det meste sammen, som hver kan købe i hele løbetiden.', 'Legg sammen det meste hver kan kjøpe i hele varigheten.') }],
    examples: cases(bigPurchase, { lawful: { 'the most': { 'value.frameworkCounted': true } }, unlawful: { 'only the first year': { 'value.frameworkCounted': false } }, depends: { 'nobody has said': {} } }),
  }),
  value({
    id: 'eu/value/contest', dossier: ['EU-VAL-15'], sources: [d24('art. 78'), d25('art. 95')], steps: ['holdDesignContest'],
    says: text(
      'A design contest counts its prizes and payments, and the service contract that it leads to or that the notice announces (for water, energy, transport and post: unless the notice rules one out).',
      'En projekttävling räknas med priser och ersättningar, och med det tjänstekontrakt som den leder till eller som annonsen förutskickar (för vatten, energi, transporter och post: om annonsen inte utesluter det).',
      'En projektkonkurrence regnes med præmier og betalinger og med den tjenesteydelseskontrakt, som den fører til, eller som bekendtgørelsen varsler (for vand, energi, transport og post: medmindre bekendtgørelsen udelukker den).',
      'En plan- og designkonkurranse regnes med premier og betalinger, og med tjenestekontrakten den leder til eller som kunngjøringen varsler (for vann, energi, transport og post: med mindre kunngjøringen utelukker den).'),
    when: always, must: yes(contestCounted),
    remedies: [{ change: contestCounted, to: true, say: text('Add the prizes and the contract that follows.', 'Lägg till priserna och kontraktet som följer.', 'Læg præmierne og den efterfølgende kontrakt til.', 'Legg til premiene og kontrakten som følger.') }],
    examples: cases(bigPurchase, { lawful: { 'both counted': { 'value.contestCounted': true } }, unlawful: { 'only the prizes': { 'value.contestCounted': false } }, depends: { 'nobody has said': {} } }),
  }),
  value({
    id: 'eu/scope/subsidised', sources: [d24('art. 13')], steps: ['subsidiseWorks'],
    says: text(
      'Who pays more than half of somebody else’s works of certain kinds by direct grants sees to it that they are procured by the rules, from the threshold on. The same holds for services connected with such works.',
      'Den som med direkta bidrag betalar mer än hälften av vissa slags byggentreprenader åt någon annan ser till att de upphandlas enligt reglerna, från tröskelvärdet. Detsamma gäller tjänster som hör ihop med dem.',
      'Den, der med direkte tilskud betaler mere end halvdelen af visse bygge- og anlægsarbejder for en anden, sikrer, at de udbydes efter reglerne, fra tærskelværdien. Det samme gælder tjenesteydelser i forbindelse hermed.',
      'Den som med direkte tilskudd betaler mer enn halvparten av visse bygge- og anleggsarbeider for en annen, sørger for at de anskaffes etter reglene, fra EØS-terskelverdien. Det samme gjelder tjenester knyttet til dem.'),
    // Whoever buys for a utility activity follows the other directive, which has no such rule.
    when: all(is(activity, 'general'), above(grantShare, grantLimit), yes(grantForListedWorks), any(all(is(subject, 'works'), atLeast(estimatedValue, thresholdWorks)), all(is(subject, 'services'), atLeast(estimatedValue, thresholdServices)))),
    must: yes(grantRules),
    remedies: [{ change: grantRules, to: true, say: text('Make it a condition of the grant, and check it.', 'Gör det till ett villkor för bidraget och kontrollera det.', 'Gør det til et vilkår for tilskuddet, og kontrollér det.', 'Gjør det til et vilkår for tilskuddet, og kontroller det.') }],
    examples: cases({ activity: 'general', subject: 'works', 'value.estimated': 90_000_000, 'grant.share': 60, 'grant.listedWorks': true }, {
      lawful: { 'a condition of the grant': { 'grant.rulesFollowed': true } },
      unlawful: { 'nothing said': { 'grant.rulesFollowed': false, 'value.estimated': 40_313_840 }, 'services with the works': { subject: 'services', 'value.estimated': 1_611_360, 'grant.rulesFollowed': false } },
      depends: { 'nobody has said': {}, 'the share is not known': { 'grant.share': undefined, 'grant.rulesFollowed': false } },
      outside: { 'for a waterworks': { activity: 'water' }, 'half and no more': { 'grant.share': 50 }, 'another kind of building': { 'grant.listedWorks': false }, 'works below the threshold': { 'value.estimated': 40_313_839 }, 'services below the threshold': { subject: 'services', 'value.estimated': 1_611_359 }, 'goods': { subject: 'goods' } },
    }),
  }),
  ...lots, ...research,
]
