import { text as t, type Text } from '../plain/index.ts'
import { defaultParameters, expectedRivals, meanPrice, parameters, profiles, type Parameter, type ParameterId, type Profile } from '../market/index.ts'

/** From, usual, to. Never a point: nothing here is known more exactly than its range. */
export type Range = { readonly low: number; readonly usual: number; readonly high: number }
export type TwoEfforts = {
  /** What each buyer would buy, in euro, without VAT. */
  readonly values: readonly number[]
  /** The market that the number of tenders is taken from. */
  readonly market: Profile
  /** Share of the firms of the first market that would tender to the others too: 0 none, 1 all. Nobody has measured it. */
  readonly overlap: number
  /** Person-days that each buyer spends on agreeing and keeping in step. Nobody has measured it. */
  readonly coordination: number
}

export const measures = {
  buyers: t('Buyers’ work, person-days', 'Köparnas arbete, persondagar', 'Ordregivernes arbejde, persondage', 'Oppdragsgivernes arbeid, dagsverk'),
  firms: t('All firms’ work on tenders, person-days', 'Alla företags arbete med anbud, persondagar', 'Alle virksomheders arbejde med tilbud, persondage', 'Alle leverandørers arbeid med tilbud, dagsverk'),
  cost: t('Cost of both sides, euro', 'Kostnad för båda sidor, euro', 'Omkostning for begge sider, euro', 'Kostnad for begge sider, euro'),
  share: t('Share of what is bought, per cent', 'Andel av det som köps, procent', 'Andel af det, der købes, procent', 'Andel av det som kjøpes, prosent'),
  tenders: t('Tenders written', 'Anbud som skrivs', 'Tilbud, der skrives', 'Tilbud som skrives'),
  reached: t('Different firms that tender', 'Olika företag som lämnar anbud', 'Forskellige virksomheder, der byder', 'Ulike leverandører som gir tilbud'),
  perPurchase: t('Tenders to choose between, per purchase', 'Anbud att välja bland, per köp', 'Tilbud at vælge imellem, pr. køb', 'Tilbud å velge mellom, per anskaffelse'),
} as const satisfies Record<string, Text>
export type Measure = keyof typeof measures
export const measureNames = Object.keys(measures) as Measure[]

export type Compared = { readonly measure: Measure; readonly apart: Range; readonly together: Range }
export type Effort = {
  readonly rows: readonly Compared[]
  /** Person-days of coordination per buyer at which the buyers' work is the same both ways; nought or less: together is never less work. */
  readonly breakEven: Range
  /** What the price would change, in per cent, if that many more tenders came than apart: the calibrated model, private costs. */
  readonly price: Range
  /** Every figure that the sums rest on. */
  readonly figures: readonly Parameter[]
}

const used: readonly ParameterId[] = ['cost.buyer-days', 'cost.bidder-days', 'cost.reference-value', 'cost.value-elasticity', 'cost.day-rate', 'price.spread', 'price.reserve']
const ends = ['low', 'default', 'high'] as const
type End = (typeof ends)[number]
const at = (id: ParameterId, end: End): number => parameters[id][end]
/** The end of a range that sets the usual value is its default. */
const usual: End = 'default'

/** Work grows with the value by the published days and our elasticity; both at one end of their ranges. */
const grown = (value: number, elasticity: End): number => Math.pow(Math.max(1, value) / at('cost.reference-value', 'default'), at('cost.value-elasticity', elasticity))
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** The range of a quantity over the ends of two figures. Least and greatest of functions that grow with the value grow with it too. */
function over(f: (days: End, elasticity: End) => number): Range {
  const all = ends.flatMap(d => ends.map(e => f(d, e)))
  return { low: Math.min(...all), usual: f(usual, usual), high: Math.max(...all) }
}
const around = (f: (end: End) => number): Range => ({ low: Math.min(...ends.map(f)), usual: f(usual), high: Math.max(...ends.map(f)) })

/** The mean number of tenders of a market, at the ends of its range. */
export function tendersIn(market: Profile): Range {
  const id = market === 'thin-eu' ? 'bids.thin-eu.mean' as const : `bids.${market}.location` as const
  return around(end => 1 + expectedRivals({ ...defaultParameters, [id]: at(id, end) }, market))
}

/** How many tenders come to a joint purchase: at least as many as to one, at most as many as to all of them. */
const joint = (n: number, buyers: number, overlap: number): number => n * (buyers - (buyers - 1) * overlap)

/**
 * Buying apart against buying together. Transaction cost, volume and firms, each as a range over the ends of the published figures;
 * the days of both ways are taken from the same figures, so that only what differs between the ways differs in the answer.
 */
export function compareEfforts(asked: TwoEfforts): Effort {
  const values = asked.values.map(v => Math.max(0, v)), buyers = values.length, total = sum(values), n = tendersIn(asked.market)
  const overlap = Math.min(1, Math.max(0, asked.overlap)), coordination = Math.max(0, asked.coordination) * buyers
  // With nothing known of the overlap the range goes from all the same firms to none; what was said sets the usual value.
  const tenders = { apart: { low: buyers * n.low, usual: buyers * n.usual, high: buyers * n.high }, together: { low: n.low, usual: joint(n.usual, buyers, overlap), high: buyers * n.high } }
  const firmsApart = { low: n.low, usual: joint(n.usual, buyers, overlap), high: buyers * n.high }
  const buyerDays = (d: End, e: End) => ({ apart: at('cost.buyer-days', d) * sum(values.map(v => grown(v, e))), together: at('cost.buyer-days', d) * grown(total, e) })
  const bidderDays = (d: End, e: End) => ({ apart: at('cost.bidder-days', d) * sum(values.map(v => grown(v, e))), together: at('cost.bidder-days', d) * grown(total, e) })
  const plus = (r: Range, more: number): Range => ({ low: r.low + more, usual: r.usual + more, high: r.high + more })
  const times = (a: Range, b: Range): Range => ({ low: a.low * b.low, usual: a.usual * b.usual, high: a.high * b.high })
  const and = (a: Range, b: Range): Range => ({ low: a.low + b.low, usual: a.usual + b.usual, high: a.high + b.high })
  const rate = around(end => at('cost.day-rate', end))
  const apartBuyers = over((d, e) => buyerDays(d, e).apart), togetherBuyers = plus(over((d, e) => buyerDays(d, e).together), coordination)
  const apartFirms = times(over((d, e) => bidderDays(d, e).apart), n), togetherFirms = times(over((d, e) => bidderDays(d, e).together), tenders.together)
  const cost = { apart: times(and(apartBuyers, apartFirms), rate), together: times(and(togetherBuyers, togetherFirms), rate) }
  const share = (r: Range): Range => ({ low: (r.low / Math.max(1, total)) * 100, usual: (r.usual / Math.max(1, total)) * 100, high: (r.high / Math.max(1, total)) * 100 })
  const rows: readonly Compared[] = [
    { measure: 'buyers', apart: apartBuyers, together: togetherBuyers }, { measure: 'firms', apart: apartFirms, together: togetherFirms },
    { measure: 'cost', apart: cost.apart, together: cost.together }, { measure: 'share', apart: share(cost.apart), together: share(cost.together) },
    { measure: 'tenders', apart: tenders.apart, together: tenders.together }, { measure: 'reached', apart: firmsApart, together: tenders.together },
    { measure: 'perPurchase', apart: n, together: tenders.together },
  ]
  const price = (from: number, to: number): number => (mean(to) / mean(from) - 1) * 100
  const falls = [price(n.low, n.low), price(n.usual, tenders.together.usual), price(n.usual, Math.max(n.usual, buyers * n.usual))]
  const bids = asked.market === 'thin-eu' ? 'bids.thin-eu.mean' as const : `bids.${asked.market}.location` as const
  return {
    rows, breakEven: over((d, e) => (buyerDays(d, e).apart - buyerDays(d, e).together) / Math.max(1, buyers)),
    price: { low: Math.min(...falls), usual: falls[1]!, high: Math.max(...falls) }, figures: [...used, bids].map(id => parameters[id]),
  }
}

const meansAt: number[] = []
/** The mean price with so many tenders against the firms' mean cost, by the calibrated model; between whole numbers on a straight line. */
function mean(n: number): number {
  const of = (k: number): number => (meansAt[k] ??= meanPrice(at('price.spread', 'default'), at('price.reserve', 'default'), k, 20_000, 1))
  const floor = Math.min(40, Math.max(1, Math.floor(n))), part = Math.min(1, Math.max(0, n - floor))
  return part === 0 ? of(floor) : of(floor) * (1 - part) + of(floor + 1) * part
}
export const isMarket = (x: unknown): x is Profile => (profiles as readonly unknown[]).includes(x)
