import type { Day } from '../plain/index.ts'

/**
 * What is read out of a published notice. There is no name in it, of nobody: not of the buyer, the winner or the contact person, and no
 * free text at all. Only codes, days, numbers and the numbers of the notice itself. docs/how-to/import-notices.md lists it for people.
 */
export type Notice = {
  readonly source: Source
  /** The version of the schema as the notice says it: eforms-sdk-1.10, R2.0.9.S05.E01, OCDS 1.1. */
  readonly schema: string
  /** Number in the register it was published in, without leading zeros: 649921-2023 (TED) or 2023-653024 (Doffin). */
  readonly publication?: string
  /** The notice's own id with its version, `id/version`; for OCDS `ocid/release id`. */
  readonly version?: string
  /** What the versions of one notice share, and the number of this one. */
  readonly noticeId?: string
  readonly versionNo?: number
  /** Shared by the notices of one procedure. */
  readonly procedureId?: string
  /** Numbers of earlier notices that this one builds on. */
  readonly builds: readonly string[]
  /** Numbers or versions of notices that this one takes the place of. */
  readonly replaces: readonly string[]
  readonly kind: Kind
  /** The form by its own name: 29, F03, CONTRACT_AWARD_DEFENCE, award. */
  readonly form: string
  readonly published?: Day
  readonly sent?: Day
  /** Of the buyer that is named first, two letters (ISO 3166-1; Greece GR, United Kingdom GB). */
  readonly country?: string
  readonly procedure?: Procedure
  readonly nature?: Nature
  /** Main CPV code, eight digits. */
  readonly cpv?: string
  readonly framework?: boolean
  readonly contest: boolean
  readonly lots: readonly Lot[]
  readonly awards: readonly Award[]
}

export type Lot = {
  readonly lot: string
  /** How long the contract runs, in months; a month is a twelfth of 365.25 days. */
  readonly months?: number
  /** It runs until it is ended. */
  readonly unlimited: boolean
  /** From the day the notice was sent to the first day on which firms must have answered. */
  readonly answerDays?: number
  /** Other solutions than the one described may be tendered. */
  readonly variants?: boolean
  readonly marks: readonly Mark[]
  /** Whether the notice says anything of strategic aims (BT-06): without that a missing mark means nothing. */
  readonly saysAims: boolean
}

export type Award = {
  readonly lot?: string
  readonly outcome: 'won' | 'not won' | 'open' | 'not said'
  readonly bids?: number
  readonly bidsSme?: number
  readonly concluded?: Day
  readonly winners: readonly Winner[]
}

/** A firm that won, without its name and number. */
export type Winner = { readonly country?: string; readonly size?: Size }

export const sources = ['eforms', 'ted', 'ocds'] as const
export type Source = (typeof sources)[number]
export const kinds = ['planning', 'call', 'result', 'direct', 'modification', 'other'] as const
export type Kind = (typeof kinds)[number]
export const procedures = ['open', 'restricted', 'negotiation', 'dialogue', 'partnership', 'without-call', 'other'] as const
export type Procedure = (typeof procedures)[number]
export type Nature = 'works' | 'supplies' | 'services'
/** `sme`: the notice says small or medium, not which. `not-sme`: it says that the firm is neither. */
export const sizes = ['micro', 'small', 'medium', 'sme', 'large', 'not-sme'] as const
export type Size = (typeof sizes)[number]

/**
 * What a notice itself says of innovation. The first and the last two follow from the procedure, the CPV code and the rule on variants;
 * the others are the buyer's own words in a code: `strategic` is BT-06 inn-pur, the rest are codes of BT-776 (the list innovative-acquisition
 * of eForms SDK, read there): prod-innov, proc-innov, mar-nov, org-nov, buy-eff, fp-requ, and `other`.
 */
export const marks = ['partnership', 'strategic', 'product', 'process', 'new-to-market', 'new-to-buyer', 'more-effective', 'functional', 'other', 'research', 'variants'] as const
export type Mark = (typeof marks)[number]

/** A file that cannot be read, or a place in it. `line` and `column` from 1; `path` where the place is one in JSON. */
export type Fault = { readonly code: FaultCode; readonly line?: number; readonly column?: number; readonly path?: string; readonly detail?: string }
export const faultCodes = ['empty', 'too large', 'binary', 'encoding', 'not well formed', 'doctype', 'too deep', 'too many', 'not json', 'no notice', 'not ocds', 'broken notice'] as const
export type FaultCode = (typeof faultCodes)[number]

export type Read = { readonly ok: true; readonly notices: readonly Notice[] } | { readonly ok: false; readonly fault: Fault }
