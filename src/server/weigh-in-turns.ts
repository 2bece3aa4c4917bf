import { setImmediate as others } from 'node:timers/promises'
import type { Country } from '../plain/index.ts'
import { stepJson, together, weighStepAt, wholeJson, type Plan, type WeighedStep } from '../plan/index.ts'

/**
 * A plan weighed for other software, sent as it is made. A plan of four hundred steps takes seconds and comes to many megabytes: after
 * each step whoever else waits has a turn, and no more than one step's text is held at a time.
 */
export async function* weighedInTurns(plan: Plan, wanted: readonly Country[]): AsyncGenerator<string> {
  const steps: WeighedStep[] = []
  for (let n = 0; n < plan.steps.length; n++) {
    steps.push(weighStepAt(plan, n, wanted))
    await others()
  }
  const whole = together(plan, steps, wanted)
  yield `${JSON.stringify(wholeJson(whole)).slice(0, -1)},"steps":[`
  for (const s of steps) {
    yield `${s.n === 0 ? '' : ','}${JSON.stringify(stepJson(whole, s))}`
    await others()
  }
  yield ']}'
}

/** The pieces as a body: the next is made when the last has been taken. */
export function bodyOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder()
  return new ReadableStream({
    async pull(to) {
      const { done, value } = await pieces.next()
      if (done) to.close()
      else to.enqueue(utf8.encode(value))
    },
    async cancel() { await pieces.return(undefined) },
  })
}
