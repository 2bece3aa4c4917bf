import { countries, type Country } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { defaultParameters } from '../market/index.ts'
import { playBot, refold, type BotFault, type BotRun } from './bots/play-bot.ts'
import { routeProblems } from './lint-played.ts'
import { playRoute, type Played } from './play.ts'
import type { Scenario } from './scenario.ts'
import type { Route, World } from './types.ts'

/** One way of playing a case under one country's law, with all its seeds. */
export type ExerciseRow = {
  readonly scenario: string
  readonly country: Country
  /** `route expert`, `plausible`, `hostile`, `hostile after expert`. */
  readonly how: string
  readonly plays: number
  /** Plays that went from need to lessons. */
  readonly ended: number
  /** Commands that were sent, and those of them that were refused. */
  readonly moves: number
  readonly refused: number
  /** Steps that the country's own law did not allow. */
  readonly unlawful: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

/** A case with the routes that a machine can play; under all three laws unless some are named. */
export type Exercise = { readonly scenario: Scenario; readonly routes: Readonly<Record<string, Route>>; readonly under?: readonly Country[] }

/** What the plays of one row do, so that a test can plant a fault in them. */
export type Players = { readonly route: (world: World, route: Route) => Played; readonly bot: typeof playBot }
const players: Players = { route: (world, route) => playRoute(world, route, [world.country]), bot: playBot }

type Sum = { moves: number; refused: number; unlawful: number; ended: number; plays: number; outcomes: Record<string, number>; faults: string[] }

const unlawfulIn = (play: Pick<BotRun, 'state'>): number => play.state.case.noted.filter(n => n.weighed.findings.some(f => f.verdict === 'unlawful' && f.weight === 'blocks')).length
const told = (seed: number, f: BotFault): string => `seed ${seed}, move ${f.move}: ${f.fault}: ${f.detail}`

/** Whether a call went out and nobody answered it: luck of the market, after which a route that counts on firms cannot go on. */
const nobodyCame = ({ case: s }: Played['state']): boolean => s.notice !== undefined && Object.keys(s.candidates).length === 0 && s.received.length === 0

function addRoute(sum: Sum, world: World, route: Route, play: Players['route']): void {
  const played = play(world, route)
  sum.moves += played.opinions.length
  sum.refused += played.refused.length
  sum.unlawful += played.opinions.filter(o => o.verdicts[world.country] === 'unlawful').length
  if (played.state.case.lessons) sum.ended++
  const alone = nobodyCame(played.state), outcome = alone ? 'nobody came' : played.outcome
  sum.outcomes[outcome] = (sum.outcomes[outcome] ?? 0) + 1
  const problems = routeProblems(route, world.country, world.seed, alone ? { ...played, refused: [] } : played)
  sum.faults.push(...problems.map(p => `${p.file}: ${p.where}: ${p.says}`), ...refold(played.envelopes, played.state).map(f => told(world.seed, f)))
  for (let i = 1; i < played.envelopes.length; i++) if (played.envelopes[i]!.on < played.envelopes[i - 1]!.on) sum.faults.push(told(world.seed, { move: 0, fault: 'day backwards', detail: `event ${i + 1}` }))
}

function addBot(sum: Sum, world: World, run: BotRun): void {
  sum.moves += run.moves
  sum.refused += run.refused
  sum.unlawful += unlawfulIn(run)
  if (run.state.case.lessons) sum.ended++
  sum.outcomes[run.outcome] = (sum.outcomes[run.outcome] ?? 0) + 1
  sum.faults.push(...run.faults.map(f => told(world.seed, f)))
}

/** Plays every case in every country, by each of its routes and by simulated users, from the first day and from along each route. */
export function* playExercises(exercises: readonly Exercise[], seeds: readonly number[], by: Players = players): Generator<ExerciseRow> {
  for (const { scenario, routes, under } of exercises) for (const country of under ?? countries) {
    const row = (how: string, add: (sum: Sum, world: World) => void): ExerciseRow => {
      const sum: Sum = { moves: 0, refused: 0, unlawful: 0, ended: 0, plays: 0, outcomes: {}, faults: [] }
      for (const seed of seeds) {
        sum.plays++
        const world: World = { scenario, lawbook, parameters: defaultParameters, country, seed }
        try { add(sum, world) } catch (error) { sum.faults.push(told(seed, { move: 0, fault: 'crash', detail: (error as Error).message })) }
      }
      return { scenario: scenario.id, country, how, ...sum }
    }
    for (const route of Object.values(routes)) yield row(`route ${route.id}`, (sum, world) => { addRoute(sum, world, route, by.route) })
    yield row('plausible', (sum, world) => { addBot(sum, world, by.bot(world, 'plausible')) })
    yield row('hostile', (sum, world) => { addBot(sum, world, by.bot(world, 'hostile')) })
    for (const route of Object.values(routes)) for (const bot of ['plausible', 'hostile'] as const)
      yield row(`${bot} after ${route.id}`, (sum, world) => { addBot(sum, world, by.bot(world, bot, { after: route })) })
  }
}

/** The rows as a table to read, faults beneath the row they belong to. */
export function exerciseLines(row: ExerciseRow): readonly string[] {
  const outcomes = Object.entries(row.outcomes).sort((a, b) => b[1] - a[1]).map(([o, n]) => `${n} ${o}`).join(', ')
  return [
    `${row.scenario.padEnd(30)} ${row.country}  ${row.how.padEnd(24)} ${`${row.ended}/${row.plays}`.padStart(7)} ${String(row.moves).padStart(6)} ${String(row.refused).padStart(8)} ${String(row.unlawful).padStart(9)}  ${outcomes}`,
    ...row.faults.slice(0, 10).map(f => `    FAULT ${f}`), ...(row.faults.length > 10 ? [`    … and ${row.faults.length - 10} more`] : []),
  ]
}
export const exerciseHead = `${'case'.padEnd(30)} law ${'played by'.padEnd(24)}   ended  moves  refused  unlawful  outcomes`
