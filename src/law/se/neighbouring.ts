import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, duty, gap, is, since, yes } from '../build.ts'
import { energyBought, vehiclesCounted } from '../eu/neighbouring-products.ts'
import { energyDirective } from '../eu/sources.ts'
import { cleanShare, halfZero, vehicleKind } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { cases, large } from './cases.ts'
import { cleanBuses, cleanLight, cleanTrucks } from './figures.ts'
import { cleanVehicleAct } from './sources.ts'

const of = (kind: string, share: number, more = {}) => ({ 'vehicles.kind': kind, 'vehicles.cleanShare': share, ...more })

export const rules: readonly Rule[] = [
  duty({
    id: 'se/vehicles/share', carriesOut: 'eu/vehicles/share', order: 'SE', topic: 'neighbouring rules', life: since('2022-07-01', 'notice sent'), sources: [cleanVehicleAct('3, 5, 6 och 8–10 §§')], steps: ['buyRegulatedProduct'], weight: 'needs a reason',
    says: t('Over each five-year period at least 38.5 per cent of your light vehicles are clean (from 2026: no carbon dioxide), of heavy trucks 15 per cent (10 until 2025), of heavy city buses 65 per cent (45 until 2025), half of them zero-emission. Vehicles in bought services such as refuse collection count.',
      'Under varje femårsperiod är minst 38,5 procent av era lätta bilar rena (från 2026: utan koldioxid), 15 procent av de tunga lastbilarna (10 till 2025) och 65 procent av de tunga stadsbussarna (45 till 2025), hälften utsläppsfria. Bilar i köpta tjänster som sophämtning räknas.',
      'I hver femårsperiode er mindst 38,5 procent af jeres lette køretøjer rene (fra 2026: uden CO2), 15 procent af de tunge lastbiler (10 til 2025) og 65 procent af de tunge bybusser (45 til 2025), halvdelen emissionsfri. Køretøjer i købte ydelser som renovation tæller.',
      'I hver femårsperiode er minst 38,5 prosent av de lette kjøretøyene deres rene (fra 2026: uten CO2), 15 prosent av de tunge lastebilene (10 til 2025) og 65 prosent av de tunge bybussene (45 til 2025), halvparten utslippsfrie. Kjøretøy i kjøpte tjenester som renovasjon teller.'),
    when: vehiclesCounted,
    must: any(
      all(among(vehicleKind, 'car', 'van'), atLeast(cleanShare, cleanLight)), all(is(vehicleKind, 'truck'), atLeast(cleanShare, cleanTrucks)),
      all(is(vehicleKind, 'cityBus'), atLeast(cleanShare, cleanBuses), yes(halfZero)),
    ),
    remedies: [{ change: halfZero, to: true, say: t('Ask for zero-emission buses.', 'Begär utsläppsfria bussar.', 'Kræv emissionsfri busser.', 'Krev utslippsfrie busser.') }, { change: cleanShare, say: t('Ask for more clean vehicles, or catch up within the period.', 'Begär fler rena fordon, eller hämta in det under perioden.', 'Kræv flere rene køretøjer, eller indhent det i perioden.', 'Krev flere rene kjøretøy, eller ta det igjen i perioden.') }],
    examples: [
      ...cases({ ...large, subject: 'goods', 'product.kind': 'vehicles' }, {
        lawful: { 'cars': of('car', 38.5), 'vans': of('van', 40), 'refuse lorries': of('truck', 15), 'city buses': of('cityBus', 65, { 'vehicles.halfZero': true }) },
        unlawful: { 'too few trucks': of('truck', 14.9), 'too few clean cars': of('car', 38), 'too few vans': of('van', 15), 'a heat company': of('truck', 9, { 'buyer.kind': 'utility', activity: 'heat', procedure: 'open', 'value.estimated': 9_000_000 }), 'too few buses': of('cityBus', 64, { 'vehicles.halfZero': true }), 'all on gas': of('cityBus', 100, { 'vehicles.halfZero': false }) },
        depends: { 'nobody has counted': { 'vehicles.kind': 'truck' }, 'nobody says which kind': { 'vehicles.cleanShare': 70, 'vehicles.halfZero': true } }, outside: { 'coaches': of('other', 0), 'another product': { 'product.kind': 'other' }, 'below the threshold': { 'value.estimated': 2_000_000 } },
      }),
      ...cases({ ...large, subject: 'goods', 'product.kind': 'vehicles' }, { lawful: { 'trucks in the first period': of('truck', 10) }, unlawful: { 'too few in the first period': of('truck', 9) }, depends: {} }, '2025-12-31'),
    ],
  }),
  gap({
    id: 'se/gap/energy', order: 'SE', topic: 'neighbouring rules', life: since('2025-10-11', 'notice sent'), sources: [{ ...energyDirective('art. 7'), known: 'not verified' }], steps: ['buyRegulatedProduct'],
    says: t('How Sweden has put the energy directive into law for municipalities we have not found. Ask before you buy energy-using products or buildings above the threshold.', 'Hur Sverige har infört energieffektiviseringsdirektivet för kommuner har vi inte hittat. Fråga innan ni köper energirelaterade produkter eller byggnader över tröskelvärdet.',
      'Hvordan Sverige har gennemført energieffektivitetsdirektivet for kommuner, har vi ikke fundet. Spørg, før I køber energirelaterede produkter eller bygninger over tærskelværdien.', 'Hvordan Sverige har gjennomført energieffektiviseringsdirektivet for kommuner, har vi ikke funnet. Spør før dere kjøper energirelaterte produkter eller bygninger over terskelverdien.'),
    when: energyBought,
  }),
]
