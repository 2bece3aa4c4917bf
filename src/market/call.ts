import type { Country } from '../plain/index.ts'
import type { ProcedureKind } from './firm.ts'

/** How a criterion is judged: which capabilities it rests on; price stands apart. */
export type Criterion = {
  readonly id: string
  /** 0…1, share of the whole award; the price has the rest. */
  readonly weight: number
  /** Capability id → weight. */
  readonly on: Readonly<Record<string, number>>
}

/**
 * What a firm sees of a lot (or of the whole contract when there are no lots). Filled from the documents by `case`/`practice`;
 * the market never sees more of the buyer than this.
 */
export type Call = {
  readonly country: Country
  readonly procedure: ProcedureKind
  /** Estimated value of this lot, EUR. */
  readonly valueEur: number
  /** Capability id → weight: what the need asks for. */
  readonly needs: Readonly<Record<string, number>>
  /** 0 = solution prescribed, 1 = need stated wholly as functions and outcomes. */
  readonly openness: number
  /** 0…1: details beyond what the need asks for. */
  readonly overDetail: number
  /** Solution types the documents describe; empty = any. */
  readonly solutions: readonly string[]
  /** 0 = rights stay with the firm, 1 = the buyer takes all. */
  readonly rightsTaken: number
  /** 0 = the buyer bears all risk, 1 = the firm does. */
  readonly riskOnFirm: number
  /** Yearly turnover demanded, EUR; 0 = none. */
  readonly turnoverDemand: number
  readonly lots: number
  /** Calendar days from publication to the deadline. */
  readonly days: number
  /** Languages tenders may be written in, ISO 639-1. */
  readonly languages: readonly string[]
  readonly criteria: readonly Criterion[]
  /** How clear the documents are, 0…1, by topic. */
  readonly clarity: { readonly need: number; readonly rights: number; readonly risk: number; readonly timetable: number; readonly evaluation: number }
  /** A market consultation was held and its notes were shared with all. */
  readonly consulted: boolean
  /** Paid to each firm that takes part, EUR. */
  readonly paidForWork: number
  /** Firms in competition, when it is known (after selection); otherwise firms expect what the market profile gives. */
  readonly competitors?: number
}

/** What moves with the case rather than with the record of the firm. */
export type FirmState = {
  /** −1…1, see `changeDisposition`. */
  readonly disposition: number
  /** Tenders it is working on now. */
  readonly busy: number
}

/** Weight left for the price, 0…1. */
export const priceWeight = (call: Pick<Call, 'criteria'>): number => {
  let quality = 0
  for (const c of call.criteria) quality += c.weight
  return Math.max(0, 1 - quality)
}
