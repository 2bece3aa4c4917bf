import type { Country, Day } from '../../plain/index.ts'
import { on, type Facts, type When } from '../../law/index.ts'
import { usualValue } from '../time-plan/input.ts'

export const happenings = ['letters', 'selection', 'cancellation', 'voluntary', 'direct', 'signed', 'change'] as const
/** What happened: award letters sent, a firm not selected, a cancellation, a voluntary notice, a contract without notice, a contract signed, a contract changed. */
export type Happening = (typeof happenings)[number]
export const regimes = ['classic', 'utilities', 'light', 'concession', 'below'] as const
export type ReviewRegime = (typeof regimes)[number]

export type ReviewInput = {
  readonly country: Country
  readonly happened: Happening
  readonly regime: ReviewRegime
  /** The day of what happened: letters or message sent, notice published, contract signed or changed. */
  readonly day: Day
  readonly means: 'electronic' | 'post'
  /** The day a notice of the result was published, or the firms were told of the contract with reasons. */
  readonly announced?: Day | undefined
  /** The day the contract was signed, where that is not what happened. */
  readonly signed?: Day | undefined
}

const subjectOf: Readonly<Record<ReviewRegime, { readonly subject: string; readonly procedure: string; readonly more?: Facts }>> = {
  classic: { subject: 'services', procedure: 'open' },
  utilities: { subject: 'services', procedure: 'open', more: { 'buyer.kind': 'utility', activity: 'water' } },
  light: { subject: 'socialServices', procedure: 'lightRegime' },
  concession: { subject: 'serviceConcession', procedure: 'concession', more: { 'concession.listedServices': false } },
  below: { subject: 'services', procedure: 'belowThreshold' },
}
const valueOf: Readonly<Record<ReviewRegime, Parameters<typeof usualValue>[0]['procedure']>> = { classic: 'open', utilities: 'open', light: 'lightRegime', concession: 'concession', below: 'belowThreshold' }

/** The purchase as the law sees it: a municipality's, well on the one or the other side of the threshold. */
export function purchaseOf({ country, regime, happened }: ReviewInput): Facts {
  const { subject, procedure, more } = subjectOf[regime]
  const without = happened === 'direct' || happened === 'change' || happened === 'voluntary'
  return {
    'buyer.kind': 'municipality', activity: 'general', subject, 'rnd.listedCode': false, 'value.estimated': usualValue({ country, procedure: valueOf[regime], subject: 'services' }),
    procedure: happened === 'voluntary' && regime !== 'below' ? 'negotiatedWithoutNotice' : without ? 'directAward' : procedure, ...more,
    ...(happened === 'voluntary' ? { 'direct.ground': 'exclusiveRights' } : without ? { 'direct.ground': 'none' } : {}),
  }
}
export const clockOf = (r: ReviewInput): When => on(r.day)
/** The day of the contract, if it is known: what happened, or what was told beside it. */
export const contractDay = (r: ReviewInput): Day | undefined => (r.happened === 'direct' || r.happened === 'signed' || r.happened === 'change' ? r.day : r.signed)
