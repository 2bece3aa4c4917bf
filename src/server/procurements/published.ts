import { parameters, type ParameterId } from '../../market/index.ts'
import type { Published } from '../../web/index.ts'

const published = (ids: readonly ParameterId[]): readonly Published[] => ids.map(id => { const p = parameters[id]; return { says: p.meaning, mid: p.default, low: p.low, high: p.high, assumed: p.assumption, source: p.source } })
/** Figures that stand beside the time that was noted, with their sources; an assumption says that it is one. */
export const publishedForBuyer = published(['cost.buyer-days', 'cost.consultation-buyer', 'cost.meeting-buyer'])
export const publishedForFirm = published(['cost.bidder-days', 'cost.meeting-firm'])
