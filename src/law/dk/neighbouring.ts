import { text as t } from '../../plain/index.ts'
import { any, duty, is, no, since, yes } from '../build.ts'
import { energyBought, vehiclesCounted } from '../eu/neighbouring-products.ts'
import { insideAny } from '../eu/regimes.ts'
import { energyCompetition, energyEffectPublished, energyExempt, energyFirst, energyHigh, energyPossible, neighbourAct, russianPermit, russianTie, shareOnCourse, vehiclesReported } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { danishEntry, depends, lawful, silent, unlawful } from './entry.ts'
import { energy, sanctionOrder, vehicleOrder } from './sources.ts'

const sinceEnergy = since('2025-10-11', 'notice sent'), sinceVehicles = since('2021-09-01', 'notice sent')
const buyer: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'goods', procedure: 'open', 'value.estimated': 2_000_000 }
const pumps: Facts = { ...buyer, 'product.kind': 'energyUsing' }, lorries: Facts = { ...buyer, 'product.kind': 'vehicles', 'vehicles.kind': 'truck' }
const classD: Facts = { ...pumps, 'energy.high': false, 'energy.competition': true, 'energy.possible': true, 'energy.exempt': false }
const energyOutside = (bad: Facts) => [
  unlawful('a building', { ...bad, 'product.kind': 'buildings' }), unlawful('a heat company', { ...bad, 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 9_000_000 }),
  silent('another product', { ...bad, 'product.kind': 'other' }), silent('a small purchase', { ...bad, 'value.estimated': 700_000 }), silent('announced the day before', bad, '2025-10-10'), unlawful('announced on the first day', { ...bad, 'value.estimated': 2_500_000 }, '2025-10-11'),
]
const heat: Facts = { 'buyer.kind': 'utility', activity: 'heat', 'value.estimated': 9_000_000 }
const tie: Facts = { ...buyer, 'russia.tie': 'firm', 'russia.permit': false, 'neighbouring.act': 'admit' }

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/energy/high', 'neighbouring rules', ['DK a7.16', 'C37', 'C38', 'DK52'], energy('§ 16, stk. 1')), life: sinceEnergy, carriesOut: 'eu/energy/high', steps: ['buyRegulatedProduct'], weight: 'blocks',
    says: t('Authorities and utilities buy products in one of the two best energy classes in use, if that leaves enough competition and is technically possible; tyres of the best class; without a label at the ecodesign benchmark; buildings nearly zero-energy.', 'Myndigheter och försörjningsföretag köper produkter i någon av de två bästa energiklasserna, om konkurrensen räcker och det är tekniskt möjligt; däck av bästa klass; utan märkning enligt ekodesignens referensvärde; byggnader nära-nollenergi.',
      'Ordregivere og ordregivende enheder køber produkter i en af de to bedste energiklasser, hvis konkurrencen er tilstrækkelig, og det er teknisk muligt; dæk i den bedste klasse; uden energimærke efter ecodesign-benchmark; bygninger som næsten energineutrale.', 'Oppdragsgivere og forsyningsforetak kjøper produkter i en av de to beste energiklassene, hvis konkurransen er god nok og det er teknisk mulig; dekk i beste klasse; uten merke etter økodesignets referanseverdi; bygninger nesten nullenergi.'),
    when: energyBought, must: any(yes(energyHigh), no(energyCompetition), no(energyPossible), yes(energyExempt)),
    remedies: [{ change: energyHigh, to: true, say: t('Require one of the two best classes.', 'Kräv någon av de två bästa klasserna.', 'Kræv en af de to bedste klasser.', 'Krev en av de to beste klassene.') }],
    examples: [
      unlawful('pumps of class D, three makers in two better classes', classD), lawful('the best classes', { ...classD, 'energy.high': true }), lawful('too few makers', { ...classD, 'energy.competition': false }), lawful('not technically possible', { ...classD, 'energy.possible': false }),
      lawful('for defence', { ...classD, 'energy.exempt': true }), depends('nobody has said', { ...classD, 'energy.high': undefined }), ...energyOutside(classD),
    ],
  }),
  duty({
    ...danishEntry('dk/energy/first', 'neighbouring rules', 'DK a7.16', energy('§ 16, stk. 1')), life: sinceEnergy, steps: ['buyRegulatedProduct'], weight: 'needs a reason',
    says: t('Before buying, examine whether the need can be met by using less energy; long-term contracts on energy performance are considered too.', 'Pröva före köpet om behovet kan mötas med mindre energi; överväg även långa avtal om energiprestanda.', 'Undersøg før købet, om behovet kan dækkes med mindre energi (princippet om energieffektivitet først); langsigtede kontrakter om energimæssig ydeevne overvejes også.', 'Vurder før kjøpet om behovet kan dekkes med mindre energi; vurder også langsiktige kontrakter om energiytelse.'),
    when: energyBought, must: any(yes(energyFirst), yes(energyExempt)),
    remedies: [{ change: energyFirst, to: true, say: t('Write down what was examined.', 'Skriv ner vad som prövats.', 'Skriv, hvad der er undersøgt.', 'Skriv hva som er vurdert.') }],
    examples: [
      lawful('examined', { ...pumps, 'energy.first': true, 'energy.exempt': false }), lawful('exempt', { ...pumps, 'energy.first': false, 'energy.exempt': true }), unlawful('not examined', { ...pumps, 'energy.first': false, 'energy.exempt': false }),
      depends('nobody has said', { ...pumps, 'energy.exempt': false }), ...energyOutside({ ...pumps, 'energy.first': false, 'energy.exempt': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/energy/effect', 'neighbouring rules', 'DK a7.16', energy('§ 16, stk. 2')), life: sinceEnergy, steps: ['buyRegulatedProduct'], weight: 'blocks',
    says: t('The notice tells the expected effect on energy use, unless the effect is limited.', 'Annonsen anger den väntade effekten på energianvändningen, om den inte är liten.', 'Bekendtgørelsen oplyser den forventede energieffektivitetsvirkning, medmindre den er begrænset.', 'Kunngjøringen oppgir den ventede virkningen på energibruken, med mindre den er liten.'),
    when: energyBought, must: any(yes(energyEffectPublished), yes(energyExempt)),
    remedies: [{ change: energyEffectPublished, to: true, say: t('Write the effect into the notice.', 'Skriv in effekten i annonsen.', 'Skriv virkningen i bekendtgørelsen.', 'Skriv virkningen i kunngjøringen.') }],
    examples: [
      lawful('told', { ...pumps, 'energy.effectPublished': true, 'energy.exempt': false }), lawful('exempt', { ...pumps, 'energy.effectPublished': false, 'energy.exempt': true }), unlawful('not told', { ...pumps, 'energy.effectPublished': false, 'energy.exempt': false }),
      depends('nobody has said', { ...pumps, 'energy.exempt': false }), ...energyOutside({ ...pumps, 'energy.effectPublished': false, 'energy.exempt': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/vehicles/share', 'neighbouring rules', 'DK a7.17', vehicleOrder('§ 5')), life: sinceVehicles, carriesOut: 'eu/vehicles/share', steps: ['buyRegulatedProduct'], weight: 'advice',
    says: t('Your purchase helps Denmark keep its minimum share of clean vehicles; the second period runs from 2026 to 2030. The percentages in the annex we have not read.', 'Köpet bidrar till Danmarks minimiandel rena fordon; den andra perioden löper 2026–2030. Procenttalen i bilagan har vi inte läst.', 'Indkøbet bidrager til, at Danmark når minimumsandelen af renere køretøjer; anden periode løber 2026-2030. Bilagets procenttal har vi ikke læst.', 'Kjøpet bidrar til at Danmark når minsteandelen rene kjøretøy; den andre perioden går fra 2026 til 2030. Prosentene i vedlegget har vi ikke lest.'),
    when: vehiclesCounted, must: yes(shareOnCourse),
    remedies: [{ change: shareOnCourse, to: true, say: t('Ask for clean vehicles.', 'Begär rena fordon.', 'Kræv renere køretøjer.', 'Krev rene kjøretøy.') }],
    examples: [
      lawful('on course', { ...lorries, 'vehicles.onCourse': true }), unlawful('not on course', { ...lorries, 'vehicles.onCourse': false }), depends('nobody has judged', lorries),
      silent('coaches', { ...lorries, 'vehicles.kind': 'other', 'vehicles.onCourse': false }), silent('another product', { ...lorries, 'product.kind': 'other', 'vehicles.onCourse': false }), unlawful('a heat company', { ...lorries, ...heat, 'vehicles.onCourse': false }), silent('a small purchase', { ...lorries, 'value.estimated': 700_000, 'vehicles.onCourse': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/vehicles/report', 'neighbouring rules', 'DK a7.17', vehicleOrder('§§ 6 og 10')), life: sinceVehicles, steps: ['buyRegulatedProduct'], weight: 'blocks',
    says: t('The numbers of vehicles, and of clean and zero-emission ones, are reported in the notice of the contract in TED. Who does not report may be fined.', 'Antalet fordon, och hur många som är rena och utsläppsfria, rapporteras i efterannonsen i TED. Den som inte rapporterar kan få böta.', 'Antallet af køretøjer, og heraf rene og emissionsfri, indberettes i bekendtgørelsen om indgået kontrakt i TED. Manglende indberetning kan straffes med bøde.', 'Antall kjøretøy, og hvor mange som er rene og utslippsfrie, rapporteres i kunngjøringen av kontrakten i TED. Manglende rapportering kan straffes med bot.'),
    when: vehiclesCounted, must: yes(vehiclesReported),
    remedies: [{ change: vehiclesReported, to: true, say: t('Fill in the fields on vehicles in the notice.', 'Fyll i fälten om fordon i annonsen.', 'Udfyld felterne om køretøjer i bekendtgørelsen.', 'Fyll ut feltene om kjøretøy i kunngjøringen.') }],
    examples: [
      lawful('reported', { ...lorries, 'vehicles.reported': true }), unlawful('not reported', { ...lorries, 'vehicles.reported': false }), depends('nobody has said', lorries),
      silent('coaches', { ...lorries, 'vehicles.kind': 'other', 'vehicles.reported': false }), silent('another product', { ...lorries, 'product.kind': 'other', 'vehicles.reported': false }), unlawful('a heat company', { ...lorries, ...heat, 'vehicles.reported': false }), silent('a small purchase', { ...lorries, 'value.estimated': 700_000, 'vehicles.reported': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/sanctions/permit', 'neighbouring rules', 'DK a7.18', sanctionOrder('§ 4')), life: since('2023-07-01', 'step taken'), carriesOut: 'eu/sanctions/russia', steps: ['assessThirdCountryFirm'], weight: 'blocks',
    says: t('Only a permit that Konkurrence- og Forbrugerstyrelsen gives beforehand, in writing, opens a contract for a firm tied to Russia.', 'Bara ett tillstånd som Konkurrence- og Forbrugerstyrelsen ger skriftligt i förväg öppnar ett kontrakt för ett företag med anknytning till Ryssland.', 'Kun Konkurrence- og Forbrugerstyrelsens skriftlige forudgående tilladelse åbner for en kontrakt med en virksomhed med tilknytning til Rusland.', 'Bare en skriftlig tillatelse på forhånd fra Konkurrence- og Forbrugerstyrelsen åpner for en kontrakt med en leverandør med tilknytning til Russland.'),
    when: insideAny, must: any(is(russianTie, 'none'), yes(russianPermit), is(neighbourAct, 'reject')),
    remedies: [{ change: neighbourAct, to: 'reject', say: t('Reject the firm, or apply to the agency first.', 'Förkasta anbudet, eller ansök först hos myndigheten.', 'Afvis virksomheden, eller søg først styrelsen.', 'Avvis leverandøren, eller søk styrelsen først.') }],
    examples: [
      unlawful('no permit', tie), unlawful('a large Russian subcontractor', { ...tie, 'russia.tie': 'part' }), lawful('a permit', { ...tie, 'russia.permit': true }), lawful('rejected', { ...tie, 'neighbouring.act': 'reject' }), lawful('no tie', { ...tie, 'russia.tie': 'none' }),
      depends('nobody has said', { ...tie, 'russia.tie': undefined }), silent('a small purchase', { ...tie, 'value.estimated': 700_000 }), silent('before the order', tie, '2023-06-30'), unlawful('on its first day', tie, '2023-07-01'),
    ],
  }),
]
