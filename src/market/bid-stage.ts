import type { Call, FirmState } from './call.ts'
import type { Firm } from './firm.ts'
import type { Decided, Market, Occasion } from './market.ts'
import { decideToTender, pullOf, type EntryDecision } from './tender-entry.ts'
import { makeTender, type Tender } from './tender-make.ts'

export type BidStage = {
  /** In the order of the firms. */
  readonly entries: readonly Decided<EntryDecision>[]
  /** Of the firms that entered, in the same order. */
  readonly tenders: readonly Decided<Tender>[]
}

const untouched: FirmState = { disposition: 0, busy: 0 }

/** All named firms decide and those that enter make their tenders. `states` by firm id; a firm without one starts as its record says. */
export function holdBidStage(market: Market, firms: readonly Firm[], states: Readonly<Record<string, FirmState>>, call: Call, occasion: Occasion): BidStage {
  const pull = pullOf(market, occasion)
  const entries: Decided<EntryDecision>[] = [], tenders: Decided<Tender>[] = []
  for (const firm of firms) {
    const state = states[firm.id] ?? { ...untouched, disposition: firm.disposition }
    const entry = decideToTender(market, firm, state, call, occasion, pull)
    entries.push(entry)
    if (entry.decision.enters) tenders.push(makeTender(market, firm, state, call, occasion))
  }
  return { entries, tenders }
}
