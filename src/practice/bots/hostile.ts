import { addDays } from '../../plain/index.ts'
import { caseStepNames, type CaseStep } from '../../law/index.ts'
import { possibleSteps } from '../../case/index.ts'
import { likely, pick, type Seen, type Sent } from './bot.ts'
import { hostile, nonsense } from './hostile-steps.ts'
import { plausible } from './plausible-steps.ts'

/** An attack: what is sent, why it is one, and whether it may never be accepted. */
export type Attack = { readonly sent: Sent; readonly why: string; readonly never?: true }

/** Ends the case or the procedure; sent seldom, so that the attacks reach the later steps too. */
const ends: ReadonlySet<CaseStep> = new Set(['cancelProcedure', 'writeLessons'])

const time = ({ s, luck }: Seen): Attack => pick<Attack>(luck, [
  { sent: { pass: 'to', day: addDays(s.today, -30) }, why: 'time backwards', never: true }, { sent: { pass: 'to', day: s.today }, why: 'to this very day', never: true },
  { sent: { pass: 'to', day: '2199-12-31' }, why: 'to the end of days', never: true }, { sent: { pass: 'to', day: '2027-02-30' }, why: 'to a day that does not exist', never: true },
  { sent: { pass: 'to' }, why: 'to no day', never: true }, { sent: { pass: 'back' }, why: 'a way of passing time that does not exist', never: true },
  { sent: { pass: 'day' }, why: 'a day in the middle of it all' }, { sent: { pass: 'deadline' }, why: 'past whatever comes next' },
])

/** Answers and reasons that name things the law does not know, or that inherited names could pass for. */
type Said = Pick<Extract<Sent, { do: unknown }>, 'answers' | 'reasons'>
const said = (luck: Seen['luck']): Said => pick<Said>(luck, [
  {}, { answers: { 'weather.fine': { value: true, reason: 'sun' }, constructor: { value: true, reason: 'x' } } }, { reasons: { 'eu/made/up': 'so', constructor: 'so' } },
  { answers: { 'conflict.known': { value: 'perhaps', reason: '' }, 'value.estimated': { value: -1, reason: 'x' } } },
])

/** What a user who means ill sends next: out of order, malformed, unlawful, oversized, or once more what was sent before. */
export function attack(seen: Seen, before: Sent | undefined): Attack {
  const { luck, s } = seen, die = luck.next()
  if (die < 0.1) return time(seen)
  if (die < 0.2) { const [why, sent] = pick(luck, nonsense); return { sent: { do: sent }, why, never: true } }
  if (die < 0.3 && before) return { sent: before, why: 'the same again' }
  // Half of the time a step that can be taken now, so that more than its impossibility is tried.
  const open = possibleSteps(s), step = likely(luck, 0.6) && open.length > 0 ? pick(luck, open) : pick(luck, caseStepNames)
  const { why, fields, never } = pick(luck, hostile[step](seen))
  if (ends.has(step) && !never && !likely(luck, 0.08)) return time(seen)
  if (!never && likely(luck, 0.2)) {
    const whole = plausible[step](seen)
    if (whole && !ends.has(step)) return { sent: { do: { step, ...whole }, ...said(luck) }, why: 'sensible, at a moment of its own choosing' }
  }
  return { sent: { do: { step, ...fields }, ...said(luck) }, why: `${step}: ${why}`, ...(never ? { never } : {}) }
}
