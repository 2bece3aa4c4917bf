import { addDays, countries, type Country, type Day } from '../plain/index.ts'
import type { Lawbook } from './book.ts'
import { conditionsOf, isFigure, within } from './compile.ts'
import { on as everyClock } from './build.ts'
import { leaves } from './questions.ts'
import { traceAlone } from './weigh.ts'
import type { Comparison, Facts, Figure, FigureValue, Rule } from './types.ts'

/** A case made from the lawbook itself: at the limit of a figure, or at the first and last day of a text. */
export type LimitCase = {
  readonly name: string
  readonly rule: Rule
  readonly country: Country
  readonly day: Day
  readonly facts: Facts
  readonly about:
    | { readonly figure: Figure; readonly entry: FigureValue; readonly found: number; readonly wanted: boolean; readonly sign: Comparison }
    | { readonly inForce: boolean }
}
export type LimitResult = { readonly limit: LimitCase; readonly ok: boolean; readonly got: string }

const byTable: Readonly<Record<Comparison, readonly [boolean, boolean, boolean]>> = {
  '=': [false, true, false], '!=': [true, false, true], '<': [true, false, false], '<=': [true, true, false], '>': [false, false, true], '>=': [false, true, true],
}

/** Under which countries' law a rule can be looked at. */
const under = (rule: Rule): readonly Country[] => (rule.order === 'EU' ? countries : [rule.order])

/** A day on which both the rule and the figure's value are in force, when there is one. */
function dayWithin(rule: Rule, entry: FigureValue): Day | undefined {
  const day = rule.life.from > entry.life.from ? rule.life.from : entry.life.from
  const ends = (to: Day | undefined) => to !== undefined && to < day
  return ends(rule.life.to) || ends(entry.life.to) ? undefined : day
}

/** For each figure value one less, the same and one more; for each life the day before, the first, the last and the day after. */
export function limitCases(book: Lawbook): LimitCase[] {
  return book.rules.flatMap(rule => [...figureCases(rule), ...lifeCases(rule)])
}

function* figureCases(rule: Rule): Generator<LimitCase> {
  for (const top of conditionsOf(rule)) for (const c of within(top)) {
    if (!('of' in c) || !isFigure(c.than)) continue
    for (const entry of c.than.values) {
      if (entry.value === 'not read' || entry.source.known === 'not verified' || entry.inferredWithin !== undefined) continue
      if (c.than.set === 'by each country' ? entry.order === 'EU' : c.than.set === 'in the directive' && entry.order !== 'EU') continue
      const day = dayWithin(rule, entry)
      if (!day) continue
      for (const country of under(rule)) {
        if (entry.order !== 'EU' && entry.order !== country) continue
        // Where the country has its own number that day, the directive's does not count.
        if (entry.order === 'EU' && c.than.set !== 'in the directive' && c.than.values.some(v => v.order === country)) continue
        for (const by of [-1, 0, 1] as const) {
          const found = entry.value + by
          yield {
            name: `${rule.id}: ${c.than.figure} of ${entry.order} from ${entry.life.from}, ${found} ${c.is} ${entry.value} in ${country}`,
            rule, country, day, facts: { [c.of.fact]: found },
            about: { figure: c.than, entry, found, wanted: byTable[c.is][by + 1]!, sign: c.is },
          }
        }
      }
    }
  }
}

function* lifeCases(rule: Rule): Generator<LimitCase> {
  const days: [Day, boolean][] = [[addDays(rule.life.from, -1), false], [rule.life.from, true]]
  if (rule.life.to) days.push([rule.life.to, true], [addDays(rule.life.to, 1), false])
  for (const [day, inForce] of days)
    yield { name: `${rule.id} ${inForce ? 'is' : 'is not'} in force on ${day}`, rule, country: under(rule)[0]!, day, facts: {}, about: { inForce } }
}

/** Runs a limit case: the comparison is looked up in the trace, so that what surrounds it need not be known. */
export function runLimit(book: Lawbook, limit: LimitCase): LimitResult {
  const alone = traceAlone(book, limit.rule, limit.facts, limit.country, everyClock(limit.day)), about = limit.about
  if ('inForce' in about) return { limit, got: alone ? 'in force' : 'not in force', ok: (alone !== undefined) === about.inForce }
  const traces = alone ? [...leaves(alone.when), ...(alone.must ? leaves(alone.must) : [])] : []
  const same = traces.filter(t => 'of' in t.of && t.of.is === about.sign && t.of.than === about.figure)
  const ok = same.some(t => t.found === about.found && t.needed === about.entry.value && t.value === about.wanted && t.figure === about.entry)
  return { limit, ok, got: same.map(t => `${t.found} against ${t.needed}: ${t.value}`).join('; ') || 'not read' }
}

export const runLimits = (book: Lawbook): LimitResult[] => limitCases(book).map(limit => runLimit(book, limit))
