import { addDays, type Country, type Day } from '../../plain/index.ts'
import { daysGiven, freeDaysIn, periodEnd, timeEnough, type Fact, type Facts, type Step } from '../../law/index.ts'
import { holidaysFrom, workingDayAfter } from '../days/days.ts'
import { leastDays, rulesOn, type Least } from '../days/limit.ts'
import { assumptions, type Work } from './assumptions.ts'
import { clocksOf, factsOf, type PlanInput } from './input.ts'
import type { Basis, MomentKey, PlanDate, PlanKind, PlanStretch, StretchKey } from './plan-types.ts'

type By = 'law' | 'work'
/** A plan while it is made: dates and stretches are written down in the order in which the work is done. */
export type Making = {
  readonly input: PlanInput
  readonly notice: Day
  readonly early: boolean
  readonly known: Facts
  readonly dates: PlanDate[]
  readonly stretches: PlanStretch[]
  readonly add: (key: MomentKey, day: Day, basis: Basis, more?: Partial<PlanDate>) => Day
  readonly span: (key: StretchKey, from: Day, to: Day, by: By) => void
  /** How many days our work takes in this plan. */
  readonly takes: (work: Work) => number
  readonly worked: (work: Work, rules?: readonly ReturnType<typeof rulesOn>[number][]) => Basis
  readonly after: (day: Day, work: Work) => Day
  /** The last day for firms: the days that the lawbook asks for and `more` of ours, or ours alone where it sets none. */
  readonly deadline: (key: MomentKey, stretch: StretchKey, step: Step, fact: Fact<number>, from: Day, more: Work) => Day
}

export function making(input: PlanInput, notice: Day, kind: PlanKind): Making {
  const { country } = input, known = factsOf(input), early = kind === 'earliest', dates: PlanDate[] = [], stretches: PlanStretch[] = []
  const takes = (work: Work): number => (early ? assumptions[work].low : assumptions[work].middle)
  const m: Making = {
    input, notice, early, known, dates, stretches, takes,
    add: (key, day, basis, more = {}) => { dates.push({ key, day, basis, ...more }); return day },
    span: (key, from, to, by) => { stretches.push({ key, from, to, by }) },
    worked: (work, rules = []) => ({ kind: 'work', work, days: takes(work), rules }),
    after: (day, work) => workingDayAfter(country, addDays(day, takes(work))),
    deadline(key, stretch, step, fact, from, more) {
      const q = { step, facts: known, country, on: clocksOf(notice, from) }, least = leastDays({ ...q, fact })
      const found = chosen(least, early && input.reasons, early ? 0 : assumptions[more].middle)
      const days = found?.days ?? takes('tendersFree'), off = addDays(from, days)
      const day = found ? periodEnd(from, days, freeDaysIn[country]) : workingDayAfter(country, off)
      const basis: Basis = found?.basis ?? (least.open.length > 0 ? { kind: 'not known', rules: least.open, work: 'tendersFree', days } : m.worked('tendersFree', rulesOn({ ...q, fact: timeEnough })))
      m.span(stretch, from, day, found ? 'law' : 'work')
      return m.add(key, day, basis, { from, ...movedFrom(country, off, day), check: { step, facts: { ...known, [fact.fact]: daysGiven(from, day, freeDaysIn[country]) } } })
    },
  }
  return m
}

/** Where free days moved a date: what it would have been, and the holidays passed over. */
export const movedFrom = (country: Country, off: Day, day: Day): Pick<PlanDate, 'moved'> =>
  (day > off ? { moved: { off, holidays: holidaysFrom(country, off, addDays(day, -1)) } } : {})

/** The days to give: the usual least, or the shorter one with a reason where that is wanted, and some of ours on top. */
export function chosen(least: Least, short: boolean, more: number): { readonly days: number; readonly basis: Extract<Basis, { kind: 'law' }> } | undefined {
  const used = short && least.withReason ? least.withReason : least.usual
  if (!used) return undefined
  const reasoned = used === least.withReason ? least.usual!.by.filter(r => r.weight === 'needs a reason') : []
  return { days: used.days + more, basis: { kind: 'law', rules: used.by, days: used.days, more, reasoned } }
}
