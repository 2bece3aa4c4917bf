import { text as t } from '../../plain/index.ts'
import { all, duty, yes } from '../build.ts'
import { rules as valueRules } from '../eu/value.ts'
import { rules as valueOf } from '../eu/value-of.ts'
import { lotsCombined, lotsLimited, lotsOutside, outsideRoute } from '../facts/index.ts'
import { dutiesOf, inMoney, inWordsOf, inWordsOfAll } from '../in-words.ts'
import type { Rule } from '../types.ts'
import { cases, insideEu, large } from './cases.ts'
import { lou, luf, luk, sinceAct, sinceSimpler } from './sources.ts'

const find = dutiesOf([...valueRules, ...valueOf])
/** LOU does not reach the utilities, and services of annex 2 follow chapter 19 whatever the value of the lots. */
const amounts = { 596_800: 908_080, 596_799: 908_079, 7_460_000: 11_351_000, 7_459_999: 11_350_999, 40_313_840: 61_340_804, 40_313_839: 61_340_803, 1_611_360: 2_451_816, 1_611_359: 2_451_815 }
const classic = (id: string) => inMoney(find(id).examples.filter(e => e.facts['activity'] !== 'heat' && e.facts['subject'] !== 'socialServices'), amounts)

export const rules: readonly Rule[] = [
  ...inWordsOfAll('SE', find, sinceAct, lou, [
    ['eu/value/options', '5 kap. 3 §'],
    ['eu/value/payments', '5 kap. 3 §'],
    ['eu/value/valid', '5 kap. 5 §', ['nat 1.1 date that decides', 'diff 5']],
    ['eu/value/units', '5 kap. 4 §', ['hard 7']],
    ['eu/value/framework', '5 kap. 14 §'],
    ['eu/value/partnership', '5 kap. 15 §', ['nat 2.2 Value for threshold']],
    ['eu/value/works', '5 kap. 9 §'],
    ['eu/value/recurring', '5 kap. 11 §', ['nat 1.2 Time basis for adding up']],
    ['eu/value/lease', '5 kap. 10 §'],
    ['eu/value/open-service', '5 kap. 13 §'],
    ['eu/value/fees', '5 kap. 12 §'],
    ['eu/value/lots', '5 kap. 8 §'],
  ]),
  inWordsOf('SE', find('eu/value/split'), {
    id: 'se/value/split', life: sinceAct, sources: [lou('5 kap. 6–7 a och 11 §§, 19 a kap. 2 §'), luf('5 kap. 6, 6 a och 10 §§, 19 a kap. 2 §'), luk('15 kap. 7 §')],
    says: t('A purchase is not split to get round the rules or to stay below the limit of direct award, unless there are objective reasons; what recurs is added up over twelve months or the financial year.',
      'Ett köp delas inte upp så att det undgår reglerna eller hamnar under direktupphandlingsgränsen, om det inte finns sakliga skäl; återkommande köp räknas ihop över tolv månader eller räkenskapsåret.',
      'Et køb deles ikke op, så det undgår reglerne eller kommer under grænsen for direkte køb, medmindre der er saglige grunde; tilbagevendende køb lægges sammen over tolv måneder eller regnskabsåret.',
      'En anskaffelse deles ikke opp for å unngå reglene eller komme under grensen for direkteanskaffelse, med mindre det er saklige grunner; gjentatte kjøp legges sammen over tolv måneder eller regnskapsåret.'),
  }),
  inWordsOf('SE', find('eu/scope/subsidised'), { id: 'se/scope/subsidised', life: sinceAct, sources: [lou('1 kap. 6 § och 5 kap. 2 §')], examples: classic('eu/scope/subsidised') }),
  inWordsOf('SE', find('eu/value/contest'), {
    id: 'se/value/contest', life: sinceAct, sources: [lou('5 kap. 16 §')],
    says: t('A design contest counts its prizes and payments and every service contract that the winner may be given, whether the notice announces it or not.',
      'En projekttävling räknas med ersättningar och tävlingspriser och med varje tjänstekontrakt som kan komma att tilldelas vinnaren, vare sig annonsen förutskickar det eller inte.',
      'En projektkonkurrence regnes med præmier og betalinger og med enhver tjenesteydelseskontrakt, som vinderen kan få, hvad enten bekendtgørelsen varsler den eller ej.',
      'En plan- og designkonkurranse regnes med premier og betalinger og med enhver tjenestekontrakt vinneren kan få, enten kunngjøringen varsler den eller ikke.'),
  }),
  inWordsOf('SE', find('eu/lots/small'), { id: 'se/lots/small', life: sinceAct, sources: [lou('5 kap. 8 §')], dossier: ['nat 1.1 small lots', 'diff 59'], when: all(yes(lotsOutside), insideEu), examples: classic('eu/lots/small') }),
  duty({
    id: 'se/lots/small-regime', order: 'SE', topic: 'scope and value', life: sinceSimpler, sources: [lou('5 kap. 8 § tredje stycket'), lou('19 kap. 6 § och 19 a kap. 2 §')], dossier: ['diff 59'], steps: ['divideIntoLots'], weight: 'advice',
    says: t('A lot kept outside follows chapter 19 or 19 a: from SEK 700 000 it is announced nationally.', 'Ett delkontrakt som hålls utanför följer 19 eller 19 a kap.: från 700 000 kronor annonseras det nationellt.',
      'En delkontrakt, der holdes udenfor, følger kapitel 19 eller 19 a: fra 700.000 svenske kroner annonceres den nationalt.', 'En delkontrakt som holdes utenfor, følger kapittel 19 eller 19 a: fra 700 000 svenske kroner kunngjøres den nasjonalt.'),
    when: all(yes(lotsOutside), insideEu), must: yes(outsideRoute),
    remedies: [{ change: outsideRoute, to: true, say: t('Choose chapter 19 or a direct award by the value of the lot.', 'Välj 19 kap. eller direktupphandling efter delkontraktets värde.', 'Vælg kapitel 19 eller direkte køb efter delkontraktens værdi.', 'Velg kapittel 19 eller direkteanskaffelse etter verdien av delkontrakten.') }],
    examples: cases({ ...large, 'lots.outside': true }, { lawful: { 'announced': { 'lots.outsideRoute': true } }, unlawful: { 'simply bought': { 'lots.outsideRoute': false } }, depends: { 'nobody has said': {} }, outside: { 'none kept outside': { 'lots.outside': false }, 'all below the threshold': { 'value.estimated': 2_000_000 } } }),
  }),
  inWordsOf('SE', find('eu/lots/bids-stated'), { id: 'se/lots/bids-stated', life: sinceAct, sources: [lou('4 kap. 15 och 17 §§')], when: insideEu, examples: classic('eu/lots/bids-stated') }),
  inWordsOf('SE', find('eu/lots/limit-stated'), { id: 'se/lots/limit-stated', life: sinceAct, sources: [lou('4 kap. 15 och 17 §§')], when: all(yes(lotsLimited), insideEu), examples: classic('eu/lots/limit-stated') }),
  inWordsOf('SE', find('eu/lots/combined'), { id: 'se/lots/combined', life: sinceAct, sources: [lou('4 kap. 16 och 17 §§')], dossier: ['NAT-LOTS'], when: all(yes(lotsCombined), insideEu), examples: classic('eu/lots/combined') }),
]
