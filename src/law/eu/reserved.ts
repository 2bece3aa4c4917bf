import { text } from '../../plain/index.ts'
import { all, among, atLeast, atMost, is, no, yes } from '../build.ts'
import { disadvantagedShare, integrationAim, organisationFits, reservableCode, reservationStated, reservedFor, reservedLately, reservedSocialAims, reservedYears, subject } from '../facts/index.ts'
import type { Facts, Rule } from '../types.ts'
import { reservedLongest, reservedShare } from './concession-figures.ts'
import { dutyOn, example, examplesAround } from './entry.ts'
import { insideAny, insideLight, light } from './regimes.ts'
import { d23, d24, d25, judgment } from './sources.ts'

const reserve = dutyOn('special regimes')
const sheltered: Facts = { 'reserve.for': 'sheltered' }
const participatory: Facts = { ...light, 'reserve.for': 'participatory' }
const openToAll = { insteadTake: 'sendNotice', say: text('Open the procedure to all.', 'Öppna förfarandet för alla.', 'Åbn proceduren for alle.', 'Åpne konkurransen for alle.') } as const
const others: readonly Facts[] = [{ 'reserve.for': 'sheltered' }, { 'reserve.for': 'nonProfit' }]

export const rules: readonly Rule[] = [
  reserve({
    id: 'eu/reserved/sheltered', steps: ['reserveContract'], weight: 'blocks', sources: [d24('art. 20(1)'), d25('art. 38(1)'), d23('art. 24')], dossier: ['NAT-RESERVED'],
    says: text(
      'A contract may be reserved for sheltered workshops and firms whose main aim is to bring people into work, if at least 30 per cent of their staff are disabled or disadvantaged.',
      'Ett kontrakt får reserveras för skyddade verkstäder och företag vars främsta syfte är social och yrkesmässig integration, om minst 30 procent av de sysselsatta har en funktionsnedsättning eller svårt att komma in på arbetsmarknaden.',
      'En kontrakt kan reserveres til beskyttede værksteder og virksomheder, hvis hovedformål er social og faglig integration, hvis mindst 30 procent af medarbejderne er handicappede eller dårligt stillede.',
      'En kontrakt kan reserveres for virksomheter som har som hovedformål å integrere funksjonshemmede eller vanskeligstilte i arbeidslivet, hvis minst 30 prosent av de ansatte er funksjonshemmede eller vanskeligstilte.'),
    when: all(insideAny, is(reservedFor, 'sheltered')), must: all(yes(integrationAim), atLeast(disadvantagedShare, reservedShare)),
    remedies: [
      { change: disadvantagedShare, say: text('Ask for at least 30 per cent.', 'Kräv minst 30 procent.', 'Kræv mindst 30 procent.', 'Krev minst 30 prosent.') },
      { change: integrationAim, to: true, say: text('Ask that integration be the main aim.', 'Kräv att integration är det främsta syftet.', 'Kræv, at integration er hovedformålet.', 'Krev at integrering er hovedformålet.') },
    ],
    examples: [
      ...examplesAround({ base: { ...sheltered, 'reserve.integrationAim': true }, of: disadvantagedShare, good: [30, 60], bad: [29], outside: [{ 'reserve.for': 'participatory' }] }),
      example('another aim', { ...light, ...sheltered, 'reserve.integrationAim': false, 'reserve.disadvantagedShare': 50 }, 'unlawful'),
    ],
  }),
  reserve({
    id: 'eu/reserved/stated', steps: ['reserveContract'], weight: 'blocks', sources: [d24('art. 20(2), 77(4)'), d25('art. 38(2), 94(4)'), d23('art. 24')], dossier: ['NAT-RESERVED', 'EU-LGT-04'],
    says: text(
      'The notice says that the contract is reserved and refers to the article.',
      'Annonsen anger att kontraktet är reserverat, med hänvisning till bestämmelsen.',
      'Bekendtgørelsen siger, at kontrakten er reserveret, og henviser til artiklen.',
      'Kunngjøringen sier at kontrakten er reservert, og viser til bestemmelsen.'),
    when: insideAny, must: yes(reservationStated),
    remedies: [{ change: reservationStated, to: true, say: text('Write it in the notice.', 'Skriv det i annonsen.', 'Skriv det i bekendtgørelsen.', 'Skriv det i kunngjøringen.') }],
    examples: examplesAround({ of: reservationStated, good: [true], bad: [false] }),
  }),
  reserve({
    id: 'eu/reserved/participatory', steps: ['reserveContract'], weight: 'blocks', sources: [d24('art. 77(1)-(2)'), d25('art. 94(1)-(2)')], dossier: ['EU-LGT-04'],
    says: text(
      'Only listed health, social, educational and cultural services can be reserved for organisations with a public mission that put their surplus back and are run with staff, users or members.',
      'Bara uppräknade vård-, social-, utbildnings- och kulturtjänster får reserveras för organisationer med ett offentligt uppdrag som återinvesterar sin vinst och styrs med personal, brukare eller berörda.',
      'Kun opregnede sundheds-, social-, uddannelses- og kulturydelser kan reserveres til organisationer med en offentlig opgave, som geninvesterer overskuddet og ledes med medarbejdere, brugere eller interessenter.',
      'Bare oppførte helse-, sosial-, utdannings- og kulturtjenester kan reserveres for organisasjoner med et offentlig formål som fører overskuddet tilbake og ledes med ansatte, brukere eller interessenter.'),
    when: all(insideAny, is(reservedFor, 'participatory')), must: all(is(subject, 'socialServices'), yes(reservableCode), yes(organisationFits)),
    remedies: [openToAll],
    examples: [
      ...examplesAround({ base: { ...participatory, 'reserve.listedCode': true }, of: organisationFits, good: [true], bad: [false], outside: others }),
      example('a code that is not listed', { ...participatory, 'reserve.listedCode': false, 'reserve.organisationFits': true }, 'unlawful'),
      example('ordinary services', { ...participatory, subject: 'services', 'reserve.listedCode': true, 'reserve.organisationFits': true }, 'unlawful'),
    ],
  }),
  reserve({
    id: 'eu/reserved/participatory-years', steps: ['reserveContract'], weight: 'blocks', sources: [d24('art. 77(3)'), d25('art. 94(3)')], dossier: ['EU-LGT-04'],
    says: text(
      'A contract reserved for such an organisation runs at most three years.',
      'Ett kontrakt som reserverats för en sådan organisation löper högst tre år.',
      'En kontrakt, der er reserveret til en sådan organisation, løber højst tre år.',
      'En kontrakt som er reservert for en slik organisasjon, varer høyst tre år.'),
    when: all(insideLight, is(reservedFor, 'participatory')), must: atMost(reservedYears, reservedLongest),
    remedies: [{ change: reservedYears, say: text('Shorten it to three years.', 'Korta det till tre år.', 'Afkort den til tre år.', 'Kort den ned til tre år.') }],
    examples: examplesAround({ base: participatory, of: reservedYears, good: [3, 2], bad: [4], outside: others }),
  }),
  reserve({
    id: 'eu/reserved/participatory-again', steps: ['reserveContract'], weight: 'blocks', sources: [d24('art. 77(2)(d)'), d25('art. 94(2)(d)')], dossier: ['EU-LGT-04'],
    says: text(
      'The same organisation cannot get such a reserved contract for these services from you again within three years.',
      'Samma organisation kan inte få ett sådant reserverat kontrakt för dessa tjänster av er igen inom tre år.',
      'Samme organisation kan ikke få en sådan reserveret kontrakt om disse ydelser af jer igen inden for tre år.',
      'Samme organisasjon kan ikke få en slik reservert kontrakt for disse tjenestene av dere igjen innen tre år.'),
    when: all(insideLight, is(reservedFor, 'participatory')), must: no(reservedLately),
    remedies: [openToAll],
    examples: examplesAround({ base: participatory, of: reservedLately, good: [false], bad: [true], outside: others }),
  }),
  reserve({
    id: 'eu/reserved/non-profit', steps: ['reserveContract'], weight: 'needs a reason', dossier: ['NAT-RESERVED'],
    sources: [d24('art. 76'), d25('art. 93'), judgment('C-113/13', 'Spezzino', '2014-12-11'), judgment('C-50/14', 'CASTA', '2016-01-28'), judgment('C-436/20', 'ASADE', '2022-07-14')],
    says: text(
      'Beyond that article only national law can let you reserve social services for non-profit organisations, and only if the reservation truly serves social aims and a good use of money.',
      'Utöver den artikeln kan bara nationell rätt låta er reservera sociala tjänster för idéburna organisationer, och bara om det verkligen tjänar sociala mål och god hushållning.',
      'Ud over den artikel kan kun national ret lade jer reservere sociale ydelser til almennyttige organisationer, og kun hvis det virkelig tjener sociale mål og god økonomi.',
      'Ut over den artikkelen kan bare nasjonal rett la dere reservere tjenester for ideelle organisasjoner, og bare hvis det virkelig tjener sosiale mål og god ressursbruk.'),
    when: is(reservedFor, 'nonProfit'), must: all(among(subject, 'socialServices', 'serviceConcession'), yes(reservedSocialAims)),
    remedies: [openToAll],
    examples: [
      example('elderly care, social aims weighed', { ...light, 'reserve.for': 'nonProfit', 'reserve.socialAims': true }, 'lawful'),
      example('a concession for care', { ...light, subject: 'serviceConcession', 'reserve.for': 'nonProfit', 'reserve.socialAims': true }, 'lawful'),
      example('only to keep others out', { ...light, 'reserve.for': 'nonProfit', 'reserve.socialAims': false }, 'unlawful'),
      example('cleaning', { ...light, subject: 'services', 'reserve.for': 'nonProfit', 'reserve.socialAims': true }, 'unlawful'),
      example('nobody has judged', { ...light, 'reserve.for': 'nonProfit' }, 'depends'),
      example('for a sheltered workshop', { ...light, 'reserve.for': 'sheltered', 'reserve.socialAims': false }, 'does not apply'),
    ],
  }),
]
