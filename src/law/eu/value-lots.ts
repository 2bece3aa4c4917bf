import { text } from '../../plain/index.ts'
import { all, always, any, atMost, below, duty, is, isNot, yes } from '../build.ts'
import { cases } from '../cases.ts'
import { largestOutside, lotsBidsStated, lotsCombinationStated, lotsCombined, lotsLimited, lotsLimitStated, lotsOutside, lotsRuleIn, lotsSummed, outsideShare, subject } from '../facts/index.ts'
import type { Duty, Rule } from '../types.ts'
import { bigPurchase } from './entry.ts'
import { insidePlanned, insideLight, light, utility } from './regimes.ts'
import { d24, d25, sinceTransposition } from './sources.ts'
import { smallLot, smallLotsShare, smallWorksLot } from './value-figures.ts'

const lots = (d: Omit<Duty, 'kind' | 'order' | 'topic' | 'life' | 'weight' | 'steps'>): Duty =>
  duty({ order: 'EU', topic: 'scope and value', life: sinceTransposition, weight: 'blocks', steps: ['divideIntoLots'], ...d })
const inside = any(insidePlanned, insideLight)
const outside = { ...bigPurchase, 'lots.outside': true, 'lots.largestOutside': 500_000, 'lots.outsideShare': 15 } as const
const worksOutside = { ...outside, subject: 'works', 'value.estimated': 90_000_000 } as const

export const rules: readonly Rule[] = [
  lots({
    id: 'eu/value/lots', dossier: ['EU-VAL-09'], sources: [d24('art. 5(8)-(9)'), d25('art. 16(8)-(9)')],
    says: text(
      'The value is the sum of all lots, also when they are bought at different times. If the sum reaches the threshold, every lot follows the rules.',
      'Värdet är summan av alla delkontrakt, också när de köps vid olika tider. Når summan tröskelvärdet följer varje delkontrakt reglerna.',
      'Værdien er summen af alle delkontrakter, også når de købes på forskellige tidspunkter. Når summen når tærskelværdien, følger hver delkontrakt reglerne.',
      'Verdien er summen av alle delkontraktene, også når de kjøpes til ulike tider. Når summen når EØS-terskelverdien, følger hver delkontrakt reglene.'),
    when: always, must: yes(lotsSummed),
    remedies: [{ change: lotsSummed, to: true, say: text('Add up all lots, and announce them by the rules for the sum.', 'Räkna ihop alla delkontrakt och annonsera dem efter reglerna för summan.', 'Læg alle delkontrakter sammen, og udbyd dem efter reglerne for summen.', 'Legg sammen alle delkontraktene, og kunngjør dem etter reglene for summen.') }],
    examples: cases(bigPurchase, { lawful: { 'all added up': { 'lots.summed': true } }, unlawful: { 'each by itself': { 'lots.summed': false } }, depends: { 'nobody has said': {} } }),
  }),
  lots({
    id: 'eu/lots/small', dossier: ['EU-VAL-10', 'diff 59', 'myth 25'], sources: [d24('art. 5(10)'), d25('art. 16(10)')],
    says: text(
      'A lot may be kept outside only if it is below EUR 80 000 (goods and services) or EUR 1 million (works), and all lots kept outside are at most 20 percent of all lots.',
      'Ett delkontrakt får hållas utanför bara om det är under 80 000 euro (varor och tjänster) eller 1 miljon euro (byggentreprenad), och alla som hålls utanför är högst 20 procent av alla delkontrakt.',
      'En delkontrakt må kun holdes udenfor, hvis den er under 80.000 euro (varer og tjenesteydelser) eller 1 mio. euro (bygge og anlæg), og alle, der holdes udenfor, højst er 20 procent af alle delkontrakter.',
      'En delkontrakt kan holdes utenfor bare hvis den er under 80 000 euro (varer og tjenester) eller 1 million euro (bygg og anlegg), og alle som holdes utenfor, er høyst 20 prosent av alle delkontraktene.'),
    why: text('A small firm should get a chance at a small part, without the whole slipping away.', 'Ett litet företag ska få en chans på en liten del utan att helheten glider undan.', 'En lille virksomhed skal have en chance for en lille del, uden at helheden glider væk.', 'En liten leverandør skal få en sjanse på en liten del, uten at helheten glipper.'),
    when: all(yes(lotsOutside), inside),
    must: all(any(below(largestOutside, smallLot), all(is(subject, 'works'), below(largestOutside, smallWorksLot))), atMost(outsideShare, smallLotsShare)),
    remedies: [{ change: lotsOutside, to: false, say: text('Buy the lot together with the others, by the same rules.', 'Köp delkontraktet tillsammans med de andra, enligt samma regler.', 'Køb delkontrakten sammen med de andre efter samme regler.', 'Kjøp delkontrakten sammen med de andre, etter de samme reglene.') }],
    examples: [
      ...cases(outside, {
        lawful: { 'small, and 15 percent': {}, 'exactly 20 percent': { 'lots.outsideShare': 20 }, 'a krone below the amount': { 'lots.largestOutside': 596_799 } },
        unlawful: { 'together 21.8 percent': { 'lots.outsideShare': 21.8 }, 'exactly the amount': { 'lots.largestOutside': 596_800 }, 'in social services': { ...light, 'lots.outsideShare': 30 }, 'in a heat network': { ...utility, 'lots.outsideShare': 30 } },
        depends: { 'the share is not known': { 'lots.outsideShare': undefined } },
        outside: { 'none kept outside': { 'lots.outside': false }, 'below the threshold as a whole': { 'value.estimated': 1_000_000 } },
      }),
      ...cases(worksOutside, { lawful: { 'works a krone below the amount': { 'lots.largestOutside': 7_459_999 } }, unlawful: { 'works of exactly the amount': { 'lots.largestOutside': 7_460_000 } }, depends: { 'the largest is not known': { 'lots.largestOutside': undefined } } }),
    ],
  }),
  lots({
    id: 'eu/lots/bids-stated', dossier: ['EU-LOT-02'], sources: [d24('art. 46(2)'), d25('art. 65(2)')],
    says: text(
      'The notice says whether firms may tender for one, several or all lots.',
      'Annonsen anger om anbud får lämnas på en, flera eller alla delar.',
      'Udbudsbekendtgørelsen angiver, om der kan bydes på en, flere eller alle delkontrakter.',
      'Kunngjøringen angir om det kan gis tilbud på en, flere eller alle delkontraktene.'),
    when: insidePlanned, must: yes(lotsBidsStated),
    remedies: [{ change: lotsBidsStated, to: true, say: text('Say it in the notice.', 'Ange det i annonsen.', 'Angiv det i udbudsbekendtgørelsen.', 'Angi det i kunngjøringen.') }],
    examples: cases(bigPurchase, { lawful: { 'stated': { 'lots.bidsStated': true } }, unlawful: { 'silent': { 'lots.bidsStated': false }, 'silent, in a heat network': { ...utility, 'lots.bidsStated': false } }, depends: { 'not written': {} }, outside: { 'below the threshold': { 'value.estimated': 100_000 } } }),
  }),
  lots({
    id: 'eu/lots/limit-stated', dossier: ['EU-LOT-02'], sources: [d24('art. 46(2)'), d25('art. 65(2)')],
    says: text(
      'Who limits how many lots one firm can win gives the number in the notice, and in the documents an objective rule for who gets what when one would win too many.',
      'Den som begränsar hur många delar ett företag kan få anger antalet i annonsen, och i dokumenten en objektiv regel för vem som får vad när någon annars skulle få för många.',
      'Den, der begrænser, hvor mange delkontrakter én virksomhed kan få, angiver antallet i bekendtgørelsen og i udbudsmaterialet en objektiv regel for, hvem der får hvad, når en ellers ville få for mange.',
      'Den som begrenser hvor mange delkontrakter én leverandør kan få, angir antallet i kunngjøringen, og i dokumentene en objektiv regel for hvem som får hva når én ellers ville fått for mange.'),
    when: all(yes(lotsLimited), insidePlanned), must: all(yes(lotsLimitStated), isNot(lotsRuleIn, 'none')),
    remedies: [
      { change: lotsLimitStated, to: true, say: text('Give the number in the notice.', 'Ange antalet i annonsen.', 'Angiv antallet i bekendtgørelsen.', 'Angi antallet i kunngjøringen.') },
      { change: lotsRuleIn, to: 'notice', say: text('Write the rule.', 'Skriv regeln.', 'Skriv reglen.', 'Skriv regelen.') },
    ],
    examples: cases({ ...bigPurchase, 'lots.limited': true }, {
      lawful: { 'number and rule': { 'lots.limitStated': true, 'lots.ruleIn': 'notice' } },
      unlawful: { 'no rule': { 'lots.limitStated': true, 'lots.ruleIn': 'none' }, 'no number': { 'lots.limitStated': false, 'lots.ruleIn': 'notice' }, 'no number, in a heat network': { ...utility, 'lots.limitStated': false, 'lots.ruleIn': 'notice' } },
      depends: { 'not written': { 'lots.limitStated': true } },
      outside: { 'no limit': { 'lots.limited': false }, 'below the threshold': { 'value.estimated': 100_000 } },
    }),
  }),
  lots({
    id: 'eu/lots/combined', dossier: ['NAT-LOTS'], sources: [d24('art. 46(3)'), d25('art. 65(3)')],
    says: text(
      'Lots may be awarded together only if the notice reserves it and says which lots may be combined.',
      'Delar får tilldelas tillsammans bara om annonsen förbehåller den möjligheten och anger vilka delar som kan kombineras.',
      'Delkontrakter kan kun tildeles samlet, hvis bekendtgørelsen forbeholder det og angiver, hvilke der kan kombineres.',
      'Delkontrakter kan tildeles samlet bare hvis kunngjøringen forbeholder det og angir hvilke som kan slås sammen.'),
    when: all(yes(lotsCombined), insidePlanned), must: yes(lotsCombinationStated),
    remedies: [
      { change: lotsCombinationStated, to: true, say: text('Reserve it in the notice.', 'Förbehåll det i annonsen.', 'Forbehold det i bekendtgørelsen.', 'Forbehold det i kunngjøringen.') },
      { change: lotsCombined, to: false, say: text('Award each lot by itself.', 'Tilldela varje del för sig.', 'Tildel hver delkontrakt for sig.', 'Tildel hver delkontrakt for seg.') },
    ],
    examples: cases({ ...bigPurchase, 'lots.combined': true }, { lawful: { 'reserved': { 'lots.combinationStated': true } }, unlawful: { 'not reserved': { 'lots.combinationStated': false }, 'not reserved, in a heat network': { ...utility, 'lots.combinationStated': false } }, depends: { 'not written': {} }, outside: { 'each by itself': { 'lots.combined': false }, 'below the threshold': { 'value.estimated': 100_000 } } }),
  }),
]
