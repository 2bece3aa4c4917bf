import { text as t } from '../../plain/index.ts'
import { any, duty, is } from '../build.ts'
import { rules as eu } from '../eu/in-house.ts'
import { insideAny } from '../eu/regimes.ts'
import { privateCapital } from '../facts/index.ts'
import { dutiesOf, inWordsOf, replaced } from '../in-words.ts'
import type { Example, Rule } from '../types.ts'
import { belowBoth, cases, large, small } from './cases.ts'
import { lou, sinceAct } from './sources.ts'

const find = dutiesOf(eu)
/** LOU and LUF reach every purchase, whatever its value; only the procedure differs. */
const act = any(insideAny, belowBoth)
const sharedResearch = { procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true } as const
function examples(id: string): readonly Example[] {
  const all = find(id).examples, bad = all.find(e => e.verdict === 'unlawful')!
  return [
    ...all.map((e): Example => (e.facts['value.estimated'] === 100_000 ? { ...e, name: `${e.name}, where the act applies too`, verdict: 'unlawful' } : e)),
    { ...bad, name: `${bad.name}: for a waterworks below its threshold`, facts: { ...bad.facts, activity: 'water', 'value.estimated': 2_000_000 } },
    { ...bad, name: `${bad.name}: shared research, which no act reaches`, verdict: 'does not apply', facts: { ...bad.facts, ...sharedResearch } },
  ]
}
const swedish = (id: string, place: string, says?: Parameters<typeof inWordsOf>[2]['says']) =>
  inWordsOf('SE', find(`eu/${id}`), { id: `se/${id}`, life: sinceAct, sources: [lou(place)], when: replaced(find(`eu/${id}`).when, insideAny, act), examples: examples(`eu/${id}`), ...(says ? { says } : {}) })

export const rules: readonly Rule[] = [
  swedish('in-house/control', '3 kap. 12, 14 och 15 §§'),
  swedish('in-house/joint-control', '3 kap. 13 §'),
  swedish('in-house/activity', '3 kap. 12–15 §§'),
  duty({
    ...find('eu/in-house/private-capital'), id: 'se/in-house/private-capital', order: 'SE', life: sinceAct, replaces: 'eu/in-house/private-capital', sources: [lou('3 kap. 12–15 §§')], dossier: ['EU-INH-01'],
    says: t('There is no direct private ownership at all in the entity that gets the task. The Swedish act makes no exception.',
      'Det finns inget direkt privat ägarintresse alls i den enhet som får uppdraget. Lagen gör inget undantag.',
      'Der er slet ingen direkte private ejerandele i den enhed, der får opgaven. Den svenske lov gør ingen undtagelse.',
      'Det er ingen direkte private eierandeler i det hele tatt i rettssubjektet som får oppdraget. Den svenske loven gjør ikke unntak.'),
    when: act, must: is(privateCapital, 'none'),
    examples: cases(large, { lawful: { 'none': { 'inHouse.privateCapital': 'none' } }, unlawful: { 'what a law requires': { 'inHouse.privateCapital': 'required' }, 'one percent': { 'inHouse.privateCapital': 'other' }, 'one percent, far below the threshold': { ...small, 'inHouse.privateCapital': 'other' }, 'for a waterworks below its threshold': { 'buyer.kind': 'utility', activity: 'water', 'value.estimated': 2_000_000, 'inHouse.privateCapital': 'other' } }, depends: { 'nobody has said': {} }, outside: { 'shared research, which no act reaches': sharedResearch } }),
  }),
  swedish('in-house/measure', '3 kap. 16 §'),
  swedish('cooperation/parties', '3 kap. 17 §'),
  swedish('cooperation/genuine', '3 kap. 17 § 1 och 2'),
  swedish('cooperation/open-market', '3 kap. 17 § 3'),
  swedish('cooperation/measure', '3 kap. 18 §'),
]
