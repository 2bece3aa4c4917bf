import type { AppendedSignal } from './port.ts'

export type Listeners = {
  readonly add: (listener: (signal: AppendedSignal) => void) => () => void
  readonly tell: (signal: AppendedSignal) => void
}

/** Who wants to know of commits. A listener that throws is reported and hinders neither the others nor the answer to the writer. */
export function listeners(): Listeners {
  const all = new Set<{ listener: (signal: AppendedSignal) => void }>()
  return {
    add: listener => {
      const one = { listener }
      all.add(one)
      return () => { all.delete(one) }
    },
    tell: signal => {
      for (const { listener } of all) {
        try { listener(signal) } catch (error) { process.emitWarning(error instanceof Error ? error : String(error)) }
      }
    },
  }
}
