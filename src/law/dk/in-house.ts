import { all, among, any, atLeast, is } from '../build.ts'
import { rules as eu } from '../eu/in-house.ts'
import { insideAny } from '../eu/regimes.ts'
import { activity, estimatedValue, subject } from '../facts/index.ts'
import { dutiesOf, inWordsOf, replaced } from '../in-words.ts'
import type { Example, Facts, Rule } from '../types.ts'
import { partFive } from './figures.ts'
import { sinceAct, ul } from './sources.ts'

const find = dutiesOf(eu)
/** § 12 says 'the act does not apply': the test is asked wherever the act would, also for goods and services in part V. */
const act = any(insideAny, all(is(activity, 'general'), among(subject, 'goods', 'services'), atLeast(estimatedValue, partFive)))

function examples(id: string): readonly Example[] {
  const all = find(id).examples, bad = all.find(e => e.verdict === 'unlawful')!
  const also = (name: string, verdict: Example['verdict'], facts: Facts): Example => ({ ...bad, name: `${bad.name}: ${name}`, verdict, facts: { ...bad.facts, ...facts } })
  return [
    ...all, also('services of 500 000 kroner', 'unlawful', { 'value.estimated': 500_000 }), also('goods of 500 000 kroner', 'unlawful', { subject: 'goods', 'value.estimated': 500_000 }),
    also('a krone less', 'does not apply', { 'value.estimated': 499_999 }), also('works below the threshold', 'does not apply', { subject: 'works', 'value.estimated': 500_000 }),
    also('for a waterworks below its threshold', 'does not apply', { activity: 'water', 'value.estimated': 500_000 }),
    also('works above the threshold', 'unlawful', { subject: 'works', 'value.estimated': 90_000_000 }),
  ]
}
const danish = (id: string, place: string) =>
  inWordsOf('DK', find(`eu/${id}`), { id: `dk/${id}`, life: sinceAct, sources: [ul(place)], dossier: ['DK §12-16'], when: replaced(find(`eu/${id}`).when, insideAny, act), examples: examples(`eu/${id}`) })

export const rules: readonly Rule[] = [
  danish('in-house/control', '§ 12, stk. 1, nr. 1, stk. 2, og § 13'),
  danish('in-house/joint-control', '§ 14, stk. 1, nr. 1, og stk. 2'),
  danish('in-house/activity', '§ 12, stk. 1, nr. 2, og § 14, stk. 1, nr. 2'),
  danish('in-house/private-capital', '§ 12, stk. 1, nr. 3, og § 14, stk. 1, nr. 3'),
  danish('in-house/measure', '§ 16'),
  danish('cooperation/parties', '§ 15'),
  danish('cooperation/genuine', '§ 15, nr. 1-2'),
  danish('cooperation/open-market', '§ 15, nr. 3'),
  danish('cooperation/measure', '§ 16'),
]
