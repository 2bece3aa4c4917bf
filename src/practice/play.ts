import { addDays, isDay, type Country, type Day, type Lang } from '../plain/index.ts'
import { freeDaysIn, periodEnd, type CaseStep, type StepVerdict } from '../law/index.ts'
import { logHash, numbered, rootBranch, type Envelope } from '../log/index.ts'
import { parseAction, type Action, type CaseState } from '../case/index.ts'
import { fitOf } from '../market/index.ts'
import { firmsOf, needsOf } from './call-of.ts'
import { passTime } from './clock.ts'
import { partnersOf } from './deadlines.ts'
import { practiceFold } from './fold.ts'
import { routeIn } from './route-in.ts'
import { startRun } from './start.ts'
import { takeStep } from './take-step.ts'
import type { NewPracticeEvent, PracticeEvent, PracticeState, Route, RouteLine, World } from './types.ts'

export type Outcome = 'contract' | 'result bought' | 'cancelled' | 'procedure annulled' | 'contract ineffective' | 'no tenders' | 'open'
export type Played = {
  readonly envelopes: readonly Envelope<PracticeEvent>[]
  readonly state: PracticeState
  readonly opinions: readonly { readonly step: CaseStep; readonly on: Day; readonly verdicts: Readonly<Record<Country, StepVerdict>>; /** The countries of partners whom the step binds. */ readonly partners: readonly Country[] }[]
  /** Duties of the lawbook that were looked at for some step, under the laws that were asked; true where one applied. */
  readonly rules: ReadonlyMap<string, boolean>
  readonly outcome: Outcome
  readonly hash: string
  /** Lines that could not be carried out, with the code of the refusal or the field that was wrong. */
  readonly refused: readonly { readonly line: number; readonly code: string }[]
}

/** How a case stands at its end. */
export function outcomeOf(s: CaseState): Outcome {
  const effects = Object.values(s.complaints).map(c => c.decided?.effect)
  if (effects.includes('contract ineffective')) return 'contract ineffective'
  if (s.bought) return 'result bought'
  if (s.contract) return 'contract'
  if (effects.includes('procedure annulled')) return 'procedure annulled'
  if (s.cancelled) return 'cancelled'
  const over = s.finalBy ?? s.tendersBy
  return over !== undefined && s.today > over && s.received.length === 0 ? 'no tenders' : 'open'
}

/** Firms by how well they fit the need, best first. */
const byFit = (world: World, ids: readonly string[]): string[] => {
  const firms = firmsOf(world.scenario), needs = needsOf(world.scenario), fit = (id: string): number => { const f = firms.get(id); return f ? fitOf(f, needs) : 0 }
  return [...ids].sort((a, b) => fit(b) - fit(a) || (a < b ? -1 : 1))
}

/** What an '@' value of a route stands for when its line is reached; undefined when there is no such value. */
export function resolve(world: World, s: CaseState, value: string): unknown {
  const [name, argument] = value.slice(1).split(':') as [string, string?]
  const plus = /^(today|workday)\+(\d{1,3})$/.exec(name)
  if (plus) {
    let day = addDays(s.today, +plus[2]!)
    while (plus[1] === 'workday' && freeDaysIn[s.country](day)) day = addDays(day, 1)
    return day
  }
  const qualified = (): string[] => byFit(world, Object.entries(s.candidates).filter(([f, c]) => c.qualified && c.ground === 'none' && !s.excluded.includes(f)).map(([f]) => f))
  const take = (ids: readonly string[]): readonly string[] => (argument && /^\d+$/.test(argument) ? ids.slice(0, +argument) : ids)
  switch (name) {
    case 'earliest': return periodEnd(s.today, argument === 'tender' && s.procedure?.procedure === 'open' ? 30 : argument === 'tender' ? 25 : 30, freeDaysIn[s.country])
    case 'known': return take(byFit(world, world.scenario.firms.map(f => f.id)))
    case 'announced': return take(s.signedUp)
    case 'met': return take([...new Set(s.meetings.map(m => m.firm))])
    case 'qualified': return take(qualified())
    case 'remaining': return take(s.remaining)
    case 'tenderers': return take(s.tenders.map(t => t.firm))
    case 'best': return s.ranking.slice(0, argument ? +argument : 1).map(r => r.firm)
    case 'partners': return take(partnersOf(s))
    case 'question': return Object.entries(s.questions).find(([, q]) => !q.answered)?.[0] ?? ''
    case 'value': {
      const seat = world.scenario.seats[s.country]
      return (seat as Record<string, unknown>)[argument ?? 'purchase']
    }
    case 'country': return s.country
    case 'each': return value
    default: return undefined
  }
}

/** A value of a route with every '@' in it worked out; `each` stands for '@each'. */
export const fillRoute = (world: World, s: CaseState, value: unknown, each: string | undefined): unknown =>
  typeof value === 'string' && value.startsWith('@') ? (value === '@each' ? each : resolve(world, s, value))
    : Array.isArray(value) ? value.map(v => fillRoute(world, s, v, each))
      : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, fillRoute(world, s, v, each)])) : value

/** Whether a partner reached the target of what it last delivered; nothing before it delivers. */
const metBy = (s: CaseState, firm: string): boolean | undefined => s.deliveries.filter(d => d.firm === firm).at(-1)?.met

/** Plays a route to its end. Same world, route and language: same log, same hash, on any machine. `under` limits whose law is asked. */
export function playRoute(world: World, route: Route, under?: readonly Country[], lang: Lang = 'en'): Played {
  const envelopes: Envelope<PracticeEvent>[] = [], refused: { line: number; code: string }[] = [], opinions: Played['opinions'][number][] = [], rules = new Map<string, boolean>()
  let state = practiceFold.start
  const place = { branch: rootBranch, by: 'buyer', ...(under ? { under } : {}) }
  const append = (items: readonly NewPracticeEvent[]): void => {
    for (const e of numbered(envelopes.length, items)) { envelopes.push(e as Envelope<PracticeEvent>); state = practiceFold.apply(state, e as Envelope<PracticeEvent>) }
  }
  append(startRun(world))
  const step = (line: Extract<RouteLine, { do: unknown }>, i: number, each?: string): void => {
    if ((line.if === 'met' || line.if === 'missed') && metBy(state.case, each ?? String(line.do['firm'] ?? '')) !== (line.if === 'met')) return
    const read = parseAction(fillRoute(world, state.case, line.do, each))
    if (!read.ok) { if (line.if === undefined) refused.push({ line: i + 1, code: `${line.do.step}.${read.problems[0]!.field}` }); return }
    const turn = takeStep(world, state, { action: read.action as Action, ...(line.answers ? { answers: line.answers } : {}), ...(line.reasons ? { reasons: line.reasons } : {}) }, place)
    if (!turn.ok) { if (line.if === undefined) refused.push({ line: i + 1, code: turn.refusal.code }); return }
    const noted = turn.items.find(x => x.event.type === 'step.weighed')
    if (noted?.event.type === 'step.weighed') opinions.push({ step: noted.event.step, on: noted.on, verdicts: noted.event.verdicts, partners: Object.keys(noted.event.partners ?? {}) as Country[] })
    for (const opinion of Object.values(turn.opinions)) for (const f of opinion.findings) if (!rules.get(f.rule.id)) rules.set(f.rule.id, f.verdict !== 'does not apply')
    append(turn.items)
  }
  routeIn(route, lang).lines.forEach((line, i) => {
    if ('pass' in line) {
      const to = line.pass === 'day' ? { pass: 'day' as const } : line.pass === 'deadline' ? { pass: 'deadline' as const } : { pass: 'to' as const, day: (line.pass.startsWith('@') ? resolve(world, state.case, line.pass) : line.pass) as Day }
      if (to.pass === 'to' && !isDay(to.day)) { refused.push({ line: i + 1, code: `pass ${line.pass}` }); return }
      const turn = passTime(world, state, to, place)
      if (turn.ok) append(turn.items)
      else if (line.if === undefined) refused.push({ line: i + 1, code: turn.refusal.code })
      return
    }
    if (!line.each) { step(line, i); return }
    // 'each' repeats the line for every firm of a list, or for every question that waits.
    if (line.each === '@question') { for (let k = 0; k < 20 && resolve(world, state.case, '@question') !== ''; k++) step(line, i, String(resolve(world, state.case, '@question'))); return }
    const list = resolve(world, state.case, line.each)
    for (const each of Array.isArray(list) ? list : []) step(line, i, String(each))
  })
  let hash: string | undefined
  // The hash costs as much as the run: it is taken when someone asks for it.
  return { envelopes, state, opinions, rules, outcome: outcomeOf(state.case), get hash() { return (hash ??= logHash(envelopes)) }, refused }
}
