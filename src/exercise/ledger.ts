import { addDays, type Day } from '../plain/index.ts'
import { fromBuyersSide } from './decide.ts'
import { runNow, type Exercise } from './exercise.ts'

/** Something the buyer's side wrote to one firm: who has it, since when, and by when all should have it. */
export type MessageLine = { readonly message: string; readonly firm: string; readonly on: Day; readonly says: string; readonly sharedAt?: number; readonly shareBy?: Day }

/** Six days before the deadline is what the law gives for answers that all must have (Directive 2014/24 art. 53(2)); before a call, the day of the call. */
const shareBy = (x: Exercise): Day | undefined => {
  const c = runNow(x).case, end = c.tendersBy ?? c.requestsBy
  return end ? addDays(end, -6) : undefined
}

/** What was said to single firms in the channels. It counts as contact with the market, as a meeting does. */
export const messageLedger = (x: Exercise): MessageLine[] => {
  const by = shareBy(x)
  return x.state.messages.filter(m => m.channel.startsWith('firm:') && fromBuyersSide(x, m.by)).map(m => ({
    message: m.message, firm: m.channel.slice('firm:'.length), on: m.on, says: m.says, ...(m.shared !== undefined ? { sharedAt: m.shared } : {}), ...(m.shared === undefined && by ? { shareBy: by } : {}),
  }))
}
