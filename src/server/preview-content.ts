import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { playedProblems, readyProblems } from './lint-content.ts'
import { readLibrary, type ContentProblem, type Library } from './library.ts'

/** A folder of cases under work, followed as its files change. */
export type Followed = {
  /** Reads as the cases stand now: what is asked of it is always of the newest files. */
  readonly library: Library
  /** Everything that is wrong: at once what reading shows, and what playing shows when that is done. */
  readonly problems: () => readonly ContentProblem[]
  /** Folders of cases, also of those that cannot be read, with the id that each has or last had. */
  readonly cases: () => readonly { readonly folder: string; readonly id: string | undefined }[]
  /** Counts up with the files, and with what is known of them; `playing`: the routes are being played. */
  readonly now: () => { readonly files: number; readonly known: number; readonly playing: boolean }
  /** Answers when something is newer than this, or after a while. */
  readonly newer: (than: { readonly files: number; readonly known: number }, ms: number) => Promise<void>
  /** Looks at once whether files have changed. */
  readonly look: () => Promise<void>
  readonly close: () => void
}

/** What tells whether any file has changed: names, sizes and times. Few files, so that looking is cheaper and surer than being told. */
async function stampOf(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true }).catch((): string[] => [])).filter(f => /\.ya?ml$/.test(f)).sort()
  return (await Promise.all(names.map(f => stat(join(folder, f)).then(s => `${f} ${s.size} ${s.mtimeMs}`, () => f)))).join('\n')
}

export async function followContent(folder: string, everyMs = 400): Promise<Followed> {
  let stamp = await stampOf(folder), library = await readLibrary(folder), files = 1, known = 1, playing = false, closed = false
  let problems: readonly ContentProblem[] = []
  // A case that can no longer be read keeps the address it had, so that who looks at it sees why.
  const lastIds = new Map<string, string>()
  const waiting = new Set<() => void>(), tell = (): void => { for (const go of waiting) go() }

  /** What reading shows, at once; then what playing shows, unless the files change again meanwhile. */
  function weigh(): void {
    const mine = files, read = library
    for (const [id, f] of read.folders) lastIds.set(f, id)
    const still = (): boolean => mine === files && !closed
    const reading = [...read.problems, ...read.scenarios.flatMap(s => readyProblems(read, s))]
    problems = reading
    playing = read.scenarios.length > 0
    known++
    tell()
    void (async () => {
      const found: ContentProblem[] = []
      for (const s of read.scenarios) if (still()) found.push(...await playedProblems(read, s, () => !still()))
      if (!still()) return
      problems = [...reading, ...found]
      playing = false
      known++
      tell()
    })().catch((error: unknown) => {
      if (!still()) return
      // A case that cannot be played at all is told of like any other fault.
      problems = [...reading, { file: '', where: '', says: `The routes could not be played: ${String(error)}` }]
      playing = false
      known++
      tell()
    })
  }

  async function lookOnce(): Promise<void> {
    const next = await stampOf(folder)
    if (next === stamp || closed) return
    stamp = next
    library = await readLibrary(folder)
    files++
    weigh()
  }

  // One look at a time: who asks for one gets the end of the one under way, and then its own.
  let turn: Promise<void> = Promise.resolve(), asked = 0
  const look = (): Promise<void> => {
    asked++
    turn = turn.then(lookOnce, lookOnce).finally(() => { asked-- })
    return turn
  }

  weigh()
  // A folder that cannot be read for a moment (it is being renamed) is looked at again.
  const timer = setInterval(() => { if (asked === 0) look().catch(() => undefined) }, everyMs)
  timer.unref()

  const live: Library = {
    get scenarios() { return library.scenarios }, get byId() { return library.byId }, get routes() { return library.routes }, get drills() { return library.drills }, get experiences() { return library.experiences }, get figures() { return library.figures },
    get folders() { return library.folders }, get root() { return library.root }, get problems() { return library.problems }, get files() { return library.files },
  }
  return {
    library: live, problems: () => problems, now: () => ({ files, known, playing }), look,
    cases: () => {
      const named = new Set([...library.folders.values(), ...problems.flatMap(p => /^(?!drills\/|experience\/)(?:cases\/)?[^/]+(?=\/)/.exec(p.file)?.[0] ?? [])])
      return [...named].sort().map(f => ({ folder: f, id: lastIds.get(f) }))
    },
    newer: (than, ms) => new Promise(done => {
      const go = (): void => {
        if (!closed && files <= than.files && known <= than.known) return
        clearTimeout(late); waiting.delete(go); done()
      }
      const late = setTimeout(() => { waiting.delete(go); done() }, ms)
      waiting.add(go)
      go()
    }),
    close: () => { closed = true; clearInterval(timer); tell() },
  }
}
