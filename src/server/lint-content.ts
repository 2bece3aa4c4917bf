import { lintDrill, lintPlayed, lintReady, type Scenario } from '../practice/index.ts'
import { lintExperiences } from './lint-experience.ts'
import type { ContentProblem, Library } from './library.ts'

export type Linted = {
  readonly problems: readonly ContentProblem[]
  /** Milliseconds for reading and for playing. */
  readonly readMs: number
  readonly playedMs: number
}

const placed = (library: Library, s: Scenario, problems: readonly ContentProblem[]): readonly ContentProblem[] =>
  problems.map(p => ({ ...p, file: `${library.folders.get(s.id) ?? s.id}/${p.file}` }))

/** What reading alone shows of the cases that could be read: what each still lacks before people can be given it. */
export const readyProblems = (library: Library, s: Scenario): readonly ContentProblem[] => placed(library, s, lintReady(s, library.routes.get(s.id) ?? {}))

/** What playing shows, a play at a time: others are answered in between, and `stop` ends it early. */
export async function playedProblems(library: Library, s: Scenario, stop: () => boolean = () => false): Promise<readonly ContentProblem[]> {
  const play = lintPlayed(s, library.routes.get(s.id) ?? {})
  for (;;) {
    const { done, value } = play.next()
    if (done) return placed(library, s, value)
    if (stop()) return []
    await new Promise(next => setImmediate(next))
  }
}

/** Everything that is wrong with a folder of cases. The slow part, playing, may be left out. */
export async function lintContent(read: () => Promise<Library>, quick = false): Promise<Linted & { readonly library: Library }> {
  const begun = performance.now(), library = await read()
  const problems = [...library.problems, ...library.scenarios.flatMap(s => readyProblems(library, s)), ...lintExperiences(library)]
  const readMs = performance.now() - begun, playing = performance.now()
  if (!quick) for (const s of library.scenarios) problems.push(...await playedProblems(library, s))
  // The answers of the drills are weighed by the law, which belongs to the slow part too.
  if (!quick) for (const d of library.drills) problems.push(...lintDrill(d))
  return { library, problems, readMs, playedMs: performance.now() - playing }
}
