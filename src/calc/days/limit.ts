import { addDays, type Country, type Day } from '../../plain/index.ts'
import { figuresOf, isFact, lawbook, weigh, within, type Clock, type Duty, type Fact, type Facts, type Finding, type Life, type Step, type When } from '../../law/index.ts'
import { shownOf, type RuleShown } from './rules.ts'

/**
 * Time limits asked of the lawbook itself: a number of days is tried until the rules on it are kept. So the dates on a page and
 * the verdict on a step come from the same conditions and cannot disagree, whatever regime, country or exception applies.
 */
export type Question = { readonly step: Step; readonly fact: Fact<number>; readonly facts: Facts; readonly country: Country; readonly on: When }

export type Limit = {
  readonly days: number
  /** The rules that forbid one day less (for a longest time: one more). */
  readonly by: readonly RuleShown[]
}
export type Least = {
  /** The least that keeps every rule, also those from which one may depart with a reason. */
  readonly usual?: Limit
  /** The least that no rule forbids outright, where that is shorter. */
  readonly withReason?: Limit
  /** Rules on this number that stayed open: the lawbook does not know enough here. */
  readonly open: readonly RuleShown[]
}

/** Most days that are tried; no time limit of procurement is longer. */
const most = 400

const names = new Map<Duty, ReadonlySet<string>>()
/** The facts that the demand of a duty reads. */
function demanded(rule: Duty): ReadonlySet<string> {
  let found = names.get(rule)
  if (!found) {
    const set = new Set<string>()
    for (const c of within(rule.must)) if ('of' in c) { set.add(c.of.fact); if (isFact(c.than)) set.add(c.than.fact) }
    names.set(rule, found = set)
  }
  return found
}

/** Whether what a duty demands turns on this fact. */
export const demands = (rule: Duty, fact: Fact): boolean => demanded(rule).has(fact.fact)

type Heard = { readonly blocked: readonly Finding[]; readonly asked: readonly Finding[]; readonly open: readonly Finding[]; readonly met: readonly Finding[] }
/** What the rules on this number say when it is `n`. Advice never sets a date. */
function hear(q: Question, n: number): Heard {
  const on = weigh(lawbook, q.step, { ...q.facts, [q.fact.fact]: n }, q.country, q.on).findings
    .filter(f => f.verdict !== 'does not apply' && f.rule.kind === 'duty' && f.rule.weight !== 'advice' && demanded(f.rule).has(q.fact.fact))
  return {
    blocked: on.filter(f => f.verdict === 'unlawful' && (f.rule as Duty).weight === 'blocks'),
    asked: on.filter(f => f.verdict === 'unlawful' && (f.rule as Duty).weight === 'needs a reason'),
    open: on.filter(f => f.verdict === 'depends'),
    met: on.filter(f => f.verdict === 'lawful' && (f.rule as Duty).weight === 'blocks'),
  }
}

/** The first number from 0 that is good enough; nothing when even the most is not. More days are never worse. */
function first(good: (n: number) => boolean): number | undefined {
  if (!good(most)) return undefined
  let low = -1, high = most
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (good(middle)) high = middle
    else low = middle
  }
  return high
}

function findLeast(q: Question): Least {
  const heard = new Map<number, Heard>()
  const at = (n: number): Heard => { let h = heard.get(n); if (!h) heard.set(n, h = hear(q, n)); return h }
  const usual = first(n => at(n).blocked.length + at(n).asked.length + at(n).open.length === 0)
  const strict = first(n => at(n).blocked.length + at(n).open.length === 0)
  const below = (n: number, of: (h: Heard) => readonly Finding[]): Limit => ({ days: n, by: of(at(n - 1)).map(shownOf) })
  /** Where only a rule that asks for a reason sets the number, the rules that forbid are shown too: they are what one departs within. */
  const whole = (l: Limit): Limit => (l.by.some(r => r.weight === 'blocks') ? l : { ...l, by: [...l.by, ...at(l.days).met.filter(f => !l.by.some(r => r.id === f.rule.id)).map(shownOf)] })
  return {
    ...(usual ? { usual: whole(below(usual, h => [...h.blocked, ...h.asked])) } : {}),
    ...(strict && usual && strict < usual ? { withReason: below(strict, h => h.blocked) } : {}),
    open: usual === undefined ? at(most).open.map(shownOf) : [],
  }
}

/** The longest time that the rules on this number allow ("within 30 days"); nothing when none speaks. */
function findMost(q: Question, safe: boolean): Limit | undefined {
  const good = (n: number): boolean => { const h = hear(q, n); return h.blocked.length + h.open.length + (safe ? h.asked.length : 0) === 0 }
  if (good(most) || !good(1)) return undefined
  let low = 1, high = most
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (good(middle)) low = middle
    else high = middle
  }
  return { days: low, by: [...hear(q, high).blocked, ...(safe ? hear(q, high).asked : [])].map(shownOf) }
}

/** Days on which some text of the lawbook begins or has ended: between two of them the answer is the same. */
const changes: readonly Day[] = (() => {
  const lives: Life[] = [...lawbook.rules.map(r => r.life), ...figuresOf(lawbook.rules).flatMap(f => f.values.map(v => v.life))]
  return [...new Set(lives.flatMap(l => (l.to ? [l.from, addDays(l.to, 1)] : [l.from])))].sort()
})()
function eraOf(day: Day | undefined): number {
  if (day === undefined) return -1
  let low = 0, high = changes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (changes[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}

const clocks: readonly Clock[] = ['step taken', 'procedure begun', 'notice sent', 'contract signed']
/** Answers once found: a plan counted backwards asks the same many times. The law does not change while the program runs. */
const known = new Map<string, unknown>()
export function remembered<T>(kind: string, q: Pick<Question, 'facts' | 'country' | 'on'>, find: () => T): T {
  const key = [kind, q.country, ...clocks.map(c => eraOf(q.on[c])), JSON.stringify(q.facts)].join('|')
  if (known.has(key)) return known.get(key) as T
  if (known.size >= 4000) known.clear()
  const found = find()
  known.set(key, found)
  return found
}
const named = (kind: string, q: { readonly step: Step; readonly fact: Fact }): string => `${kind} ${q.step} ${q.fact.fact}`

export const leastDays = (q: Question): Least => remembered(named('least', q), q, () => findLeast(q))
/** `safe`: rules from which one may depart with a reason bind too. */
export const mostDays = (q: Question, safe = false): Limit | undefined => remembered(named(safe ? 'most, safely' : 'most', q), q, () => findMost(q, safe))

/** The rules in force on this fact that apply to the step, whatever it is: what the law says where it sets no number. */
export const rulesOn = (q: Omit<Question, 'fact'> & { readonly fact: Fact }): readonly RuleShown[] => remembered(named('on', q), q, () =>
  weigh(lawbook, q.step, q.facts, q.country, q.on).findings.filter(f => f.verdict !== 'does not apply' && f.rule.kind === 'duty' && demanded(f.rule).has(q.fact.fact)).map(shownOf))
