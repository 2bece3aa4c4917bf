import { addDays, type Country, type Day, type Lang } from '../plain/index.ts'
import { type FactValue, type Lawbook, type StepVerdict } from '../law/index.ts'
import { act, caseFold, factsOf, type Action, type CaseState, type Opinions, type Refusal } from '../case/index.ts'
import { resolved } from './drill-begin.ts'
import { asksOf, type Drill, type DrillCondition, type DrillRound } from './drill.ts'

/** A condition on what was done, and whether it was met. `found` and `wanted` where a day or a figure says more than words. */
export type Met = { readonly condition: DrillCondition; readonly met: boolean; readonly found?: FactValue; readonly wanted?: FactValue }
export type Judged =
  | { readonly ok: true; readonly right: boolean; readonly conditions: readonly Met[]; readonly opinions: Opinions; readonly verdict: StepVerdict }
  /** There is nothing to weigh: the step cannot be taken so. */
  | { readonly ok: false; readonly refusal: Refusal }

/** How far ahead the first or last lawful day is looked for. */
const horizon = 200

/** The case on another day, nothing else having happened. */
export const onDay = (s: CaseState, day: Day): CaseState => ({ ...s, today: day })

type Tried = { readonly opinions: Opinions; readonly after: CaseState } | { readonly refusal: Refusal }
function tried(book: Lawbook, drill: Drill, round: DrillRound, s: CaseState, action: Action, under?: readonly Country[]): Tried {
  const answers = Object.fromEntries(Object.entries({ ...drill.settled, ...round.settled }).map(([fact, value]) => [fact, { value, reason: '–' }]))
  const acted = act(book, s, action, { on: s.today, by: 'buyer', firms: new Set(drill.firms.map(f => f.id)), answers }, 'practice', under)
  if (!acted.ok) return { refusal: acted.refusal }
  const after = acted.events.reduce((state, event, i) => caseFold.apply(state, { n: s.last + i + 1, branch: '', on: s.today, by: 'buyer', v: 1, event }), s)
  return { opinions: acted.opinions, after }
}

/** The first or the last day on which the law finds the step not unlawful, the rest of it being as it is. */
export function lawfulDay(book: Lawbook, drill: Drill, round: DrillRound, start: CaseState, action: Action, field: string, which: 'earliest' | 'latest'): Day | undefined {
  const country = start.country
  const fits = (day: Day): boolean => {
    const t = field === 'on' ? tried(book, drill, round, onDay(start, day), action, [country]) : tried(book, drill, round, start, { ...action, [field]: day } as Action, [country])
    return 'opinions' in t && t.opinions[country]?.verdict !== 'unlawful'
  }
  for (let i = 0; i <= horizon; i++) {
    const day = addDays(start.today, which === 'earliest' ? i : horizon - i)
    if (fits(day)) return day
  }
  return undefined
}

const texts = (v: unknown): string => (typeof v === 'string' ? v : Array.isArray(v) ? v.map(texts).join('\n') : v && typeof v === 'object' ? Object.values(v).map(texts).join('\n') : '')
const inText = (v: unknown, word: string): boolean => texts(v).toLocaleLowerCase('sv').includes(word.toLocaleLowerCase('sv'))
const has = (v: unknown, item: string): boolean => (Array.isArray(v) ? v.includes(item) : inText(v, item))
const scalar = (v: unknown): { found?: FactValue } => (typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? { found: v } : {})

type Ground = { readonly book: Lawbook; readonly drill: Drill; readonly round: DrillRound; readonly country: Country; readonly lang: Lang; readonly start: CaseState; readonly day: Day; readonly action: Action; readonly opinions: Opinions; readonly facts: Readonly<Record<string, FactValue | undefined>> }

function meets(condition: DrillCondition, g: Ground): Met {
  const { asks } = condition, of = (field: string): unknown => (g.action as unknown as Record<string, unknown>)[field]
  const ref = (v: unknown): unknown => resolved(v, g.round, g.country, g.lang)
  const within = (v: unknown, [a, b]: readonly unknown[]): boolean => { const low = ref(a), high = ref(b); return v !== undefined && typeof v === typeof low && (v as number) >= (low as number) && (v as number) <= (high as number) }
  const done = (met: boolean, more: Omit<Met, 'condition' | 'met'> = {}): Met => ({ condition, met, ...more })
  if ('verdict' in asks) return done(asks.verdict.includes(g.opinions[g.country]!.verdict))
  if ('takes' in asks) return done(g.action.step === asks.takes)
  if ('figureIn' in asks) return done(/\d/.test(asks.figureIn.map(f => texts(of(f))).join('\n')))
  if ('nowhere' in asks) {
    const words = [ref(asks.nowhere)].flat().map(String)
    return done(!words.some(word => inText(asks.fields.map(of), word)))
  }
  if ('weight' in asks) {
    const list = of('criteria'), sum = Array.isArray(list) ? (list as { kind: string; weight: number }[]).filter(c => c.kind === asks.weight).reduce((n, c) => n + c.weight, 0) : 0
    return done(within(sum, asks.between), { found: sum })
  }
  if ('day' in asks) {
    // A step on its own day is judged from the first day on; a day in a field, from the day on which the step is taken.
    const wanted = lawfulDay(g.book, g.drill, g.round, asks.day === 'on' ? g.start : onDay(g.start, g.day), g.action, asks.day, asks.is)
    const found = asks.day === 'on' ? g.day : of(asks.day) as Day | undefined
    if (wanted === undefined || found === undefined) return done(false, found === undefined ? {} : { found })
    return done(asks.is === 'earliest' ? found >= wanted && found <= addDays(wanted, asks.slack) : found <= wanted && found >= addDays(wanted, -asks.slack), { found, wanted })
  }
  const v = 'fact' in asks ? g.facts[asks.fact] : of(asks.field)
  if ('equals' in asks) { const wanted = ref(asks.equals) as FactValue; return done(v === wanted, { ...scalar(v), wanted }) }
  if ('between' in asks) return done(within(v, asks.between), scalar(v))
  const all = (items: readonly string[]): string[] => items.flatMap(x => [ref(x)].flat().map(String))
  if ('includes' in asks) return done(Array.isArray(v) ? all(asks.includes).every(x => has(v, x)) : all(asks.includes).some(x => has(v, x)))
  if ('excludes' in asks) return done(!all(asks.excludes).some(x => has(v, x)))
  const n = Array.isArray(v) ? v.length : 0
  return done(n >= asks.count[0]! && n <= asks.count[1]!, { found: n })
}

/** Weighs an answer by the law as it stands in the round, and looks at each condition. Nothing that can be sent makes it fail. */
export function judge(book: Lawbook, drill: Drill, round: DrillRound, country: Country, start: CaseState, action: Action, day: Day, lang: Lang = 'en'): Judged {
  const before = onDay(start, day), t = tried(book, drill, round, before, action)
  if ('refusal' in t) return { ok: false, refusal: t.refusal }
  const facts = factsOf({ before, after: t.after, action, country, on: day })
  const conditions = asksOf(drill, round).map(c => meets(c, { book, drill, round, country, lang, start, day, action, opinions: t.opinions, facts }))
  return { ok: true, right: conditions.every(c => c.met), conditions, opinions: t.opinions, verdict: t.opinions[country]!.verdict }
}

