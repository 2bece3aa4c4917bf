import { addDays, daysBetween, type Day, type Text } from '../../plain/index.ts'
import { deadlinesIn } from '../../practice/index.ts'
import { maySee } from '../rights.ts'
import { caseSeen, lookerOf, type Looker } from '../sight.ts'
import { onDay, type LiveState } from '../state.ts'
import { tasksSeen } from './sight.ts'

/** A day that something hangs on: a last day of the procurement, or one that somebody of the team set. */
export type CaseDay = { readonly key: string; readonly on: Day; readonly label: Text | string; readonly person?: string; readonly task?: string }

/** Last days that firms may know of too: they stand in what is published. */
const firmsToo: ReadonlySet<string> = new Set(['consultation', 'questions', 'requests', 'tenders'])

/** The days that somebody may know of, soonest first. When a complaint is decided is an estimate of practice, not a day of the law: it is left out. */
export function daysSeen(s: LiveState, looker: Looker, today: Day): readonly CaseDay[] {
  const team = maySee(looker.roles, 'team')
  if (!team && !s.open) return []
  const ofCase = deadlinesIn(onDay(caseSeen(s.case, looker.roles), today)).filter(d => d.which !== 'review' && (team || firmsToo.has(d.which))).map((d): CaseDay => ({ key: d.which, on: d.on, label: d.label }))
  const ofTasks = tasksSeen(s, looker).flatMap((x): CaseDay[] => (x.day === undefined || x.ended ? [] : [{ key: `task-${x.id}`, on: x.day, label: x.says, task: x.id, ...(x.person ? { person: x.person } : {}) }]))
  return [...ofCase, ...ofTasks].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

export type Reminder = { readonly person: string; readonly day: CaseDay; readonly before: 7 | 1 }
/**
 * Whom to remind of what today. A reminder that could not go out on its very day goes out later, as long as the day is not over: seven days
 * before until two, then the day before and the day itself.
 */
export function remindersIn(s: LiveState, today: Day): readonly Reminder[] {
  return s.members.flatMap(({ person, roles }) => (!maySee(roles, 'inner work') && !s.work.tasks.some(x => x.person === person) ? [] : daysSeen(s, lookerOf(s, person), today).flatMap((day): Reminder[] => {
    const left = daysBetween(today, day.on)
    if (left < 0 || left > 7 || (day.person !== undefined && day.person !== person) || (!maySee(roles, 'inner work') && day.person !== person)) return []
    return [{ person, day, before: left > 1 ? 7 : 1 }]
  })))
}
/** Whether anything comes up within a week, so that a case need not be gone through. */
export const nearDay = (s: LiveState, today: Day): boolean => s.work.tasks.some(x => !x.ended && x.day !== undefined && x.day >= today && x.day <= addDays(today, 7)) || deadlinesIn(onDay(s.case, today)).some(d => d.on <= addDays(today, 7))
