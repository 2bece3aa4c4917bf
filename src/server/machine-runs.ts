import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countries } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { rootBranch } from '../log/index.ts'
import { defaultParameters } from '../market/index.ts'
import { choiceIds, playBot, resultIds, sharedRun, sharedRunSchema, type Route, type Scenario, type SharedRun } from '../practice/index.ts'

/**
 * Runs that a machine has played, to compare a person's with before many have shared theirs. A simulated user goes on by itself from somewhere
 * along one of the case's routes, or from the first day; the seed settles which, and the luck. Played once and kept as a file, since
 * two hundred of them take a while; a test plays some of them again and finds a file that is out of date.
 */
export function machineRun(scenario: Scenario, routes: Readonly<Record<string, Route>>, n: number): SharedRun | undefined {
  const after = [undefined, ...Object.values(routes)], country = countries[n % 3]!, route = after[Math.floor(n / 3) % after.length]
  const world = { scenario, lawbook, parameters: defaultParameters, country, seed: 10_000 + n } as const
  const played = playBot(world, 'plausible', route ? { after: route } : {})
  return sharedRun(world, played.envelopes, rootBranch, 'machine')
}
export const machineRuns = (scenario: Scenario, routes: Readonly<Record<string, Route>>, count: number): readonly { readonly n: number; readonly run: SharedRun }[] =>
  Array.from({ length: count }, (_, n) => n).flatMap(n => { const run = machineRun(scenario, routes, n); return run ? [{ n, run }] : [] })

/** One line a run: its number, country, procedure, end, choices as signs in the order of `choiceIds`, results in the order of `resultIds`. */
export function writtenRuns(scenario: Scenario, runs: readonly { readonly n: number; readonly run: SharedRun }[]): string {
  const line = ({ n, run: r }: { readonly n: number; readonly run: SharedRun }): string => JSON.stringify([n, r.country, r.procedure ?? '', r.end, choiceIds.map(c => (r.choices[c] === undefined ? '-' : r.choices[c] ? '1' : '0')).join(''), resultIds.map(x => r.results[x] ?? null)])
  return `{"scenario":"${scenario.id}","version":${scenario.version},"choices":${JSON.stringify(choiceIds)},"results":${JSON.stringify(resultIds)},"runs":[\n${runs.map(line).join(',\n')}\n]}\n`
}

type Line = [number, string, string, string, string, (number | null)[]]
export type KeptRuns = { readonly version: number; readonly runs: readonly { readonly n: number; readonly run: SharedRun }[] }
/** Undefined where there is no such file, or where it is not what this program writes. */
export async function readMachineRuns(content: string, scenario: string): Promise<KeptRuns | undefined> {
  let file: { scenario: string; version: number; choices: string[]; results: string[]; runs: Line[] }
  try { file = JSON.parse(await readFile(join(content, 'practice-runs', `${scenario}.json`), 'utf8')) as typeof file } catch { return undefined }
  if (file.scenario !== scenario || file.choices.join() !== choiceIds.join() || file.results.join() !== resultIds.join()) return undefined
  const runs = file.runs.flatMap(([n, country, procedure, end, choices, results]) => {
    const read = sharedRunSchema.safeParse({
      scenario, version: file.version, country, played: 'machine', end, ...(procedure ? { procedure } : {}),
      choices: Object.fromEntries(choiceIds.flatMap((c, i) => (choices[i] === '-' ? [] : [[c, choices[i] === '1']]))), results: Object.fromEntries(resultIds.flatMap((r, i) => (results[i] === null ? [] : [[r, results[i]]]))),
    })
    return read.success ? [{ n, run: read.data }] : []
  })
  return { version: file.version, runs }
}
