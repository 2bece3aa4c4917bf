import { chance, type Chance, type Text } from '../plain/index.ts'
import type { ParameterId, ParameterSet, Profile } from './parameters.ts'

/** Who knows what the order costs: each firm its own cost, or nobody (all guess the same unknown cost). */
export type PriceFormation = 'private cost' | 'common value'

/** The market an exercise runs in. The same market, firm and call always give the same decision. */
export type Market = {
  readonly parameters: ParameterSet
  readonly seed: number | string
  readonly profile: Profile
  /** 'common value' must be justified by the author of the case. */
  readonly formation: PriceFormation
}

/**
 * Names one occasion, stable across branches: 'tender/lot-1', 'consultation', 'meeting-2'. Two branches that use the same
 * occasion meet the same luck.
 */
export type Occasion = string

/** The stream of one firm on one topic at one occasion; nothing else draws from it. */
export const streamOf = (market: Market, firmId: string, topic: string, occasion: Occasion): Chance =>
  chance(market.seed, firmId, topic, occasion)
/** The same stream as people read it beside a result. */
export const streamName = (firmId: string, topic: string, occasion: Occasion): string => `${firmId}/${topic}/${occasion}`

export type Given = { readonly label: Text; readonly value: number | string | boolean; readonly source?: ParameterId }
export type Term = { readonly label: Text; readonly value: number }

/** Why a firm did what it did, complete enough to be checked by hand. */
export type Explanation = {
  /** Firm id. */
  readonly who: string
  readonly what: Text
  readonly inputs: readonly Given[]
  /** The sum in plain words. */
  readonly formula: Text
  readonly terms: readonly Term[]
  readonly result: number | string | boolean
  /** The result in words. */
  readonly says: Text
  /** Figures used: look them up in `parameters` for source, range and the assumption flag. */
  readonly parameters: readonly ParameterId[]
  readonly draw?: { readonly stream: string; readonly value: number }
}

/** A decision and, when someone asks, the reason for it. The reason is built on demand: bands of 200 seeds never ask. */
export type Decided<D> = { readonly decision: D; readonly why: () => Explanation }
