import type { Store } from '../store/index.ts'

/** Whether a proxy should send people here: while the store answers, and until we are told to stop. */
export type Readiness = {
  readonly ask: () => Promise<'ready' | 'leaving' | 'the store does not answer'>
  /** From now on nobody should be sent here any more; those who are here are still answered. */
  readonly leave: () => void
}

/** A store that takes longer than this has not answered, in milliseconds. */
const within = 2000

export function readinessOf(store: Pick<Store, 'stream'>, withinMs = within): Readiness {
  let leaving = false, asking: Promise<boolean> | undefined
  const answers = async (): Promise<boolean> => {
    let late: NodeJS.Timeout | undefined
    const tooLate = new Promise<boolean>(done => { late = setTimeout(() => { done(false) }, withinMs) })
    try { return await Promise.race([store.stream('readiness').then(() => true, () => false), tooLate]) } finally { clearTimeout(late) }
  }
  return {
    ask: async () => {
      if (leaving) return 'leaving'
      // However many ask at once, the store is asked once.
      const ok = await (asking ??= answers().finally(() => { asking = undefined }))
      return leaving ? 'leaving' : ok ? 'ready' : 'the store does not answer'
    },
    leave: () => { leaving = true },
  }
}
