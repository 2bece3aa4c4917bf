import { text as t } from '../../plain/index.ts'
import { all, among, any, gap, is, isNot, no, since, yes } from '../build.ts'
import { energyHigh, energyPossible, netZeroCovered, netZeroDependence, netZeroExit, netZeroSpread, netZeroTerm, product, shareOnCourse, subject, vehicleKind } from '../facts/index.ts'
import type { Condition, Facts, Rule } from '../types.ts'
import { bigPurchase, dutyOn, example } from './entry.ts'
import { insideAny, insideFull } from './regimes.ts'
import { accessibilityAct, cleanVehicles, energyDirective, nzia, productRules } from './sources.ts'

const sinceNetZero = since('2024-06-29'), sinceEnergy = since('2025-10-11', 'notice sent'), sinceVehicles = since('2021-08-02', 'notice sent')
const netZero = dutyOn('neighbouring rules', sinceNetZero), energy = dutyOn('neighbouring rules', sinceEnergy), vehicles = dutyOn('neighbouring rules', sinceVehicles)
const small = { 'value.estimated': 100_000 } as const
const solar: Facts = { ...bigPurchase, subject: 'works', 'value.estimated': 90_000_000, 'product.kind': 'netZero' }
const dependent: Facts = { ...solar, 'netZero.dependence': true, 'netZero.covered': false }
const pumps: Facts = { ...bigPurchase, subject: 'goods', 'product.kind': 'energyUsing' }
const lorries: Facts = { ...bigPurchase, subject: 'goods', 'product.kind': 'vehicles', 'vehicles.kind': 'truck' }
/** What the directive on clean vehicles and its national words read. */
export const vehiclesCounted: Condition = all(insideFull, is(product, 'vehicles'), isNot(vehicleKind, 'other'))
/** What the energy directive and its national words read. */
export const energyBought: Condition = all(insideAny, among(product, 'energyUsing', 'buildings'))

const unwritten = { order: 'EU', topic: 'neighbouring rules', steps: ['buyRegulatedProduct'] } as const

export const rules: readonly Rule[] = [
  netZero({
    id: 'eu/net-zero/works-terms', steps: ['buyRegulatedProduct'], weight: 'blocks', sources: [nzia('art. 25(3), 25(9)-(10)')],
    says: t('Works with net-zero technology hold at least one of: a social or employment term, proof of cybersecurity, a duty to deliver that part on time. Leave it out only if there is one supplier, no suitable tenders came, or the cost is out of proportion.', 'Byggentreprenad med nettonollteknik har minst ett av: ett socialt eller anställningsvillkor, bevis på cybersäkerhet, en skyldighet att leverera den delen i tid. Det utelämnas bara om det finns en enda leverantör, inga lämpliga anbud kom eller kostnaden är oproportionerlig.',
      'Bygge- og anlægsarbejder med nettonulteknologi har mindst ét af: et socialt eller ansættelsesmæssigt vilkår, dokumentation for cybersikkerhed, en pligt til at levere den del til tiden. Det udelades kun, hvis der er én leverandør, ingen egnede tilbud kom, eller omkostningen er uforholdsmæssig.', 'Bygge- og anleggsarbeid med nullutslippsteknologi har minst ett av: et sosialt eller arbeidsrettslig vilkår, bevis for cybersikkerhet, plikt til å levere den delen i tide. Det utelates bare hvis det er én leverandør, ingen egnede tilbud kom, eller kostnaden er uforholdsmessig.'),
    when: all(insideAny, is(product, 'netZero'), among(subject, 'works', 'worksConcession')), must: any(yes(netZeroTerm), yes(netZeroExit)),
    remedies: [{ change: netZeroTerm, to: true, say: t('Add one of the three terms.', 'Lägg till ett av de tre villkoren.', 'Tilføj ét af de tre vilkår.', 'Legg til ett av de tre vilkårene.') }],
    examples: [
      example('on-time delivery', { ...solar, 'netZero.term': true, 'netZero.exit': false }, 'lawful'), example('only one supplier', { ...solar, 'netZero.term': false, 'netZero.exit': true }, 'lawful'), example('none', { ...solar, 'netZero.term': false, 'netZero.exit': false }, 'unlawful'),
      example('a works concession without', { ...solar, subject: 'worksConcession', 'netZero.term': false, 'netZero.exit': false }, 'unlawful'), example('nobody has said', { ...solar, 'netZero.exit': false }, 'depends'),
      example('goods', { ...solar, subject: 'goods', 'netZero.term': false, 'netZero.exit': false }, 'does not apply'), example('another product', { ...solar, 'product.kind': 'other', 'netZero.term': false, 'netZero.exit': false }, 'does not apply'), example('small works', { ...solar, ...small, 'netZero.term': false, 'netZero.exit': false }, 'does not apply'),
      example('on its first day', { ...solar, 'netZero.term': false, 'netZero.exit': false }, 'unlawful', '2024-06-29'), example('the day before', { ...solar, 'netZero.term': false, 'netZero.exit': false }, 'does not apply', '2024-06-28'),
    ],
  }),
  netZero({
    id: 'eu/net-zero/spread', steps: ['buyRegulatedProduct'], weight: 'blocks', sources: [nzia('art. 25(7)-(11)')],
    says: t('Where the Commission has found that more than half of a net-zero technology comes from one country outside every agreement, the contract caps supply from it at 50 per cent, with proof and a charge of at least 10 per cent.', 'Där kommissionen har konstaterat att mer än hälften av en nettonollteknik kommer från ett land utan avtal begränsar kontraktet leveranser därifrån till 50 procent, med bevis och en avgift på minst 10 procent.',
      'Har Kommissionen konstateret, at over halvdelen af en nettonulteknologi kommer fra ét land uden aftale, begrænser kontrakten leverancer derfra til 50 procent med dokumentation og et gebyr på mindst 10 procent.', 'Der Kommisjonen har slått fast at over halvparten av en nullutslippsteknologi kommer fra ett land uten avtale, begrenser kontrakten leveranser derfra til 50 prosent, med bevis og et gebyr på minst 10 prosent.'),
    when: all(insideAny, is(product, 'netZero'), yes(netZeroDependence), no(netZeroCovered)), must: any(yes(netZeroSpread), yes(netZeroExit)),
    remedies: [{ change: netZeroSpread, to: true, say: t('Put the cap, the proof and the charge in the contract.', 'Skriv in taket, bevisen och avgiften i avtalet.', 'Skriv loftet, dokumentationen og gebyret i kontrakten.', 'Skriv taket, bevisene og gebyret i kontrakten.') }],
    examples: [
      example('capped', { ...dependent, 'netZero.spread': true, 'netZero.exit': false }, 'lawful'), example('out of proportion', { ...dependent, 'netZero.spread': false, 'netZero.exit': true }, 'lawful'), example('no cap', { ...dependent, 'netZero.spread': false, 'netZero.exit': false }, 'unlawful'),
      example('nobody has said', { ...dependent, 'netZero.exit': false }, 'depends'), example('no dependence found', { ...dependent, 'netZero.dependence': false, 'netZero.spread': false, 'netZero.exit': false }, 'does not apply'),
      example('a country with an agreement', { ...dependent, 'netZero.covered': true, 'netZero.spread': false, 'netZero.exit': false }, 'does not apply'), example('another product', { ...dependent, 'product.kind': 'other', 'netZero.spread': false, 'netZero.exit': false }, 'does not apply'),
      example('a small purchase', { ...dependent, ...small, 'netZero.spread': false, 'netZero.exit': false }, 'does not apply'),
    ],
  }),
  energy({
    id: 'eu/energy/high', steps: ['buyRegulatedProduct'], weight: 'needs a reason', sources: [energyDirective('art. 7(1), Annex IV')], dossier: ['C37'],
    says: t('From the threshold only products, services and buildings of high energy performance are bought, unless that is not technically possible.', 'Från tröskelvärdet köps bara produkter, tjänster och byggnader med hög energiprestanda, om det inte är tekniskt omöjligt.', 'Fra tærskelværdien købes kun produkter, tjenesteydelser og bygninger med høj energimæssig ydeevne, medmindre det er teknisk umuligt.', 'Fra terskelverdien kjøpes bare produkter, tjenester og bygninger med høy energiytelse, med mindre det er teknisk umulig.'),
    when: energyBought, must: any(yes(energyHigh), no(energyPossible)),
    remedies: [{ change: energyHigh, to: true, say: t('Require the best classes in use.', 'Kräv de bästa klasserna som används.', 'Kræv de bedste klasser i brug.', 'Krev de beste klassene i bruk.') }],
    examples: [
      { ...example('the best classes', { ...pumps, 'energy.high': true, 'energy.possible': true }, 'lawful'), country: 'SE' }, { ...example('not possible', { ...pumps, 'energy.high': false, 'energy.possible': false }, 'lawful'), country: 'SE' },
      ...['energyUsing', 'buildings'].map(kind => ({ ...example(`a low class: ${kind}`, { ...pumps, 'value.estimated': 5_000_000, 'product.kind': kind, 'energy.high': false, 'energy.possible': true }, 'unlawful'), country: 'SE' as const })),
      { ...example('nobody has said', { ...pumps, 'energy.possible': true }, 'depends'), country: 'SE' }, example('another product', { ...pumps, 'product.kind': 'other', 'energy.high': false, 'energy.possible': true }, 'does not apply'), example('a small purchase', { ...pumps, ...small, 'energy.high': false, 'energy.possible': true }, 'does not apply'),
      example('announced the day before', { ...pumps, 'energy.high': false, 'energy.possible': true }, 'does not apply', '2025-10-10'),
    ],
  }),
  vehicles({
    id: 'eu/vehicles/share', steps: ['buyRegulatedProduct'], weight: 'advice', sources: [cleanVehicles('art. 3-5')],
    says: t('Vehicles bought, leased or used for listed services count towards each country’s minimum share of clean vehicles over the period; from 2026 a clean car or van has no exhaust emissions.', 'Fordon som köps, leasas eller används för uppräknade tjänster räknas mot landets minimiandel rena fordon under perioden; från 2026 är en ren personbil eller lätt lastbil utsläppsfri.',
      'Køretøjer, der købes, leases eller bruges til opregnede tjenesteydelser, tæller i landets minimumsandel af rene køretøjer i perioden; fra 2026 er en ren person- eller varebil emissionsfri.', 'Kjøretøy som kjøpes, leases eller brukes til opplistede tjenester, teller i landets minsteandel rene kjøretøy i perioden; fra 2026 er en ren person- eller varebil utslippsfri.'),
    when: vehiclesCounted, must: yes(shareOnCourse),
    remedies: [{ change: shareOnCourse, to: true, say: t('Ask for clean vehicles.', 'Begär rena fordon.', 'Kræv rene køretøjer.', 'Krev rene kjøretøy.') }],
    examples: [
      example('on course', { ...lorries, 'vehicles.onCourse': true }, 'lawful'), example('not on course', { ...lorries, 'vehicles.onCourse': false }, 'unlawful'), example('nobody has judged', lorries, 'depends'),
      example('coaches', { ...lorries, 'vehicles.kind': 'other', 'vehicles.onCourse': false }, 'does not apply'), example('another product', { ...lorries, 'product.kind': 'other', 'vehicles.onCourse': false }, 'does not apply'), example('a small purchase', { ...lorries, ...small, 'vehicles.onCourse': false }, 'does not apply'),
      example('a heat company', { ...lorries, 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 9_000_000, 'vehicles.onCourse': false }, 'unlawful'),
      example('announced before', { ...lorries, 'vehicles.onCourse': false }, 'does not apply', '2021-08-01'),
    ],
  }),

  gap({
    ...unwritten, id: 'eu/gap/net-zero-environment', life: sinceNetZero, sources: [nzia('art. 25(1)-(2)')],
    says: t('Net-zero technology must meet minimum environmental requirements in an implementing act of the Commission. Whether that act has been adopted we have not been able to read.', 'Nettonollteknik ska uppfylla minimikrav för miljön i en genomförandeakt från kommissionen. Om akten har antagits har vi inte kunnat läsa.', 'Nettonulteknologi skal opfylde mindstekrav til miljøet i en gennemførelsesretsakt fra Kommissionen. Om den er vedtaget, har vi ikke kunnet læse.', 'Nullutslippsteknologi må oppfylle minimumskrav til miljø i en gjennomføringsrettsakt fra Kommisjonen. Om den er vedtatt, har vi ikke kunnet lese.'),
    when: all(insideAny, is(product, 'netZero')),
  }),
  gap({
    ...unwritten, id: 'eu/gap/accessibility-act', life: since('2025-06-28'), sources: [accessibilityAct('art. 24(1)')],
    says: t('The requirements of the accessibility act count as mandatory requirements for the products and services it names. How far that binds this purchase we have not read.', 'Tillgänglighetsdirektivets krav räknas som obligatoriska för de produkter och tjänster som det nämner. Hur långt det binder detta köp har vi inte läst.', 'Tilgængelighedsdirektivets krav gælder som obligatoriske for de produkter og tjenester, det nævner. Hvor langt det binder dette køb, har vi ikke læst.', 'Kravene i tilgjengelighetsdirektivet gjelder som obligatoriske for produktene og tjenestene det nevner. Hvor langt det binder dette kjøpet, har vi ikke lest.'),
    when: all(insideAny, is(product, 'accessible')),
  }),
  gap({
    ...unwritten, id: 'eu/gap/green-products', life: since('2024-07-18'), sources: [
      productRules('Regulation (EU) 2023/1542', '32023R1542', 'reg/2023/1542/oj', 'art. 85'), productRules('Regulation (EU) 2024/1781', '32024R1781', 'reg/2024/1781/oj', 'art. 65'), productRules('Regulation (EU) 2025/40', '32025R0040', 'reg/2025/40/oj', 'art. 63')],
    says: t('The EU rules on batteries, ecodesign and packaging let the Commission set mandatory green requirements for public purchases. Which ones apply by now we have not read.', 'EU:s regler om batterier, ekodesign och förpackningar låter kommissionen sätta obligatoriska miljökrav för offentliga köp. Vilka som nu gäller har vi inte läst.', 'EU’s regler om batterier, miljøvenligt design og emballage lader Kommissionen fastsætte obligatoriske grønne krav til offentlige indkøb. Hvilke der nu gælder, har vi ikke læst.', 'EU-reglene om batterier, økodesign og emballasje lar Kommisjonen fastsette obligatoriske grønne krav til offentlige kjøp. Hvilke som nå gjelder, har vi ikke lest.'),
    when: all(insideAny, is(product, 'batteriesPackaging')),
  }),
]
