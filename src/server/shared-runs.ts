import { createHash } from 'node:crypto'
import { rootBranch } from '../log/index.ts'
import { sharedRun, sharedRunSchema, type SharedRun } from '../practice/index.ts'
import type { Store } from '../store/index.ts'
import type { Run } from './runs.ts'

/** Runs that people have given to be compared: choices and counts only, under a name that leads back to nothing but for who has the run's address. */
export type SharedRuns = {
  /** What would be shared of this branch; undefined before the run has an end. */
  readonly of: (run: Run, branch?: string) => SharedRun | undefined
  readonly isShared: (run: Run) => Promise<boolean>
  readonly share: (run: Run, branch?: string) => Promise<'shared' | 'no end' | 'not saved'>
  readonly takeBack: (run: Run) => Promise<boolean>
  /** All that were shared, of every case. */
  readonly all: () => Promise<readonly SharedRun[]>
}

const shelf = 'shared-run'
const keyOf = (run: Run): string => createHash('sha256').update(`shared ${run.id}`).digest('hex').slice(0, 40)

export function sharedRunsOn(store: Store): SharedRuns {
  const of: SharedRuns['of'] = (run, branch = rootBranch) => sharedRun(run.world, run.envelopes, branch, 'person')
  return {
    of,
    isShared: async run => await store.kept(shelf, keyOf(run)) !== undefined,
    share: async (run, branch) => {
      const made = of(run, branch)
      if (!made) return 'no end'
      return (await store.keep(shelf, keyOf(run), made)).ok ? 'shared' : 'not saved'
    },
    takeBack: async run => (await store.forget(shelf, keyOf(run))).ok,
    all: async () => (await store.allKept(shelf)).flatMap(({ value }) => { const read = sharedRunSchema.safeParse(value); return read.success && read.data.played === 'person' ? [read.data] : [] }),
  }
}
