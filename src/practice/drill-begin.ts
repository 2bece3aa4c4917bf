import { addDays, currencyOf, langs, type Country, type Currency, type Day, type Lang, type Text } from '../plain/index.ts'
import { freeDaysIn, nextWorkingDay, type CaseStep } from '../law/index.ts'
import { numbered, rootBranch } from '../log/index.ts'
import { caseFold, parseAction, pastOf, type CaseEvent, type CaseState, type Taken } from '../case/index.ts'
import type { Drill, DrillLine, DrillRound } from './drill.ts'

const isText = (v: unknown): v is Text => typeof v === 'object' && v !== null && !Array.isArray(v) && langs.every(l => typeof (v as Record<string, unknown>)[l] === 'string')

/** What a value of a file stands for in this round and country; a value that stands for nothing comes back as it is. */
export function resolved(value: unknown, round: DrillRound, country: Country, lang: Lang): unknown {
  if (typeof value === 'string' && value.startsWith('@')) {
    const [name, argument] = value.slice(1).split(':') as [string, string?]
    if (name === 'value') return round.values[argument ?? ''] ?? value
    if (name === 'amount') return round.amounts[argument ?? '']?.[country] ?? value
    const plus = /^(today|workday)([+-]\d{1,3})$/.exec(name)
    if (!plus) return value
    let day = addDays(round.start, Number(plus[2]))
    while (plus[1] === 'workday' && freeDaysIn[country](day)) day = addDays(day, 1)
    return day
  }
  if (isText(value)) return value[lang]
  if (Array.isArray(value)) return value.map(v => resolved(v, round, country, lang))
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, resolved(v, round, country, lang)])) : value
}

/** What stands for the names in the texts of a round: amounts with their currency, days. The page writes them in its language. */
export function namesOf(round: DrillRound, country: Country): Readonly<Record<string, { readonly money: number; readonly currency: Currency } | { readonly day: Day }>> {
  return {
    ...Object.fromEntries(Object.entries(round.amounts).map(([name, each]) => [name, { money: each[country], currency: currencyOf[country] }])),
    ...Object.fromEntries(Object.entries(round.days).map(([name, offset]) => [name, { day: addDays(round.start, offset) }])),
    today: { day: round.start },
  }
}

type Begun = { readonly ok: true; readonly state: CaseState } | { readonly ok: false; readonly line: number; readonly says: string }

/** The case as it stands when the round begins: what was done and what happened, in the order of the days. */
export function begin(drill: Drill, round: DrillRound, country: Country, lang: Lang = 'en'): Begun {
  const events: [Day, CaseEvent, string][] = [[addDays(round.start, -1500), { type: 'case.opened', scenario: drill.id, version: drill.version, country, buyer: 'municipality', activity: 'general' }, 'world']]
  const lines: readonly DrillLine[] = [...drill.begun, ...round.begun]
  for (const [i, line] of lines.entries()) {
    // Nobody sends a notice on a Sunday: what falls on a free day happened on the working day after it.
    const on = nextWorkingDay(addDays(round.start, -line.before), freeDaysIn[country])
    if ('happens' in line) { events.push([on, resolved(line.happens, round, country, lang) as CaseEvent, 'world']); continue }
    const read = parseAction(resolved({ ...line.do, ...(i < drill.begun.length ? round.instead[line.do.step] : undefined) }, round, country, lang))
    if (!read.ok) return { ok: false, line: i + 1, says: read.problems.map(p => `${p.field}: ${p.text.en}`).join(' ') }
    events.push([on, { type: pastOf[read.action.step], action: read.action } as Taken, 'buyer'])
  }
  events.push([round.start, { type: 'day.came', from: addDays(round.start, -1) }, 'world'])
  // In the order of the days; what stands first of one day came first.
  const inOrder = events.map((e, i) => [e, i] as const).sort(([a, i], [b, k]) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : i - k)).map(([e]) => e)
  const items = inOrder.map(([on, event, by]) => ({ branch: rootBranch, on, by, v: 1, event }))
  return { ok: true, state: numbered(0, items).reduce(caseFold.apply, caseFold.start) }
}

/** The settled fields of a step; where there are several steps, they stand under their names. */
export const givenIn = (drill: Drill, round: DrillRound, step: CaseStep, country: Country, lang: Lang): Readonly<Record<string, unknown>> =>
  resolved({ ...drill.given[step], ...round.given[step] }, round, country, lang) as Record<string, unknown>
export const filledIn = (round: DrillRound, country: Country, lang: Lang): Readonly<Record<string, unknown>> => resolved(round.filled, round, country, lang) as Record<string, unknown>
