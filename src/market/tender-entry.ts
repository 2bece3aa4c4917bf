import { chance, text, type Text } from '../plain/index.ts'
import { priceWeight, type Call, type FirmState } from './call.ts'
import { fitOf, isSmall, shareLanguage, type Firm } from './firm.ts'
import { labels } from './labels.ts'
import { streamName, streamOf, type Decided, type Explanation, type Market, type Occasion } from './market.ts'
import { clamp, normalBelow } from './normal.ts'
import { expectedRivals } from './number-of-bids.ts'
import type { ParameterId } from './parameters.ts'

/** Why a firm cannot tender whatever it would earn. */
export const barriers = {
  turnover: text('The turnover demanded is higher than the firm’s', 'Den omsättning som krävs är högre än företagets', 'Den krævede omsætning er højere end virksomhedens', 'Den omsetningen som kreves, er høyere enn leverandørens'),
  capacity: text('The firm has no capacity left', 'Företaget har ingen ledig kapacitet', 'Virksomheden har ikke ledig kapacitet', 'Leverandøren har ingen ledig kapasitet'),
  fit: text('The firm fits the need too little', 'Företaget passar behovet för dåligt', 'Virksomheden passer for dårligt til behovet', 'Leverandøren passer for dårlig til behovet'),
} as const satisfies Record<string, Text>
export type Barrier = keyof typeof barriers

/** Amounts in EUR, chances 0…1. */
export type EntryDecision = {
  readonly enters: boolean
  readonly barrier?: Barrier
  readonly fit: number
  readonly rivals: number
  readonly win: number
  readonly margin: number
  readonly pull: number
  readonly bidCost: number
  readonly riskPremium: number
  /** Chance over the private draw, consultation included. */
  readonly chance: number
}

const says = {
  enters: text('The firm tenders', 'Företaget lämnar anbud', 'Virksomheden afgiver tilbud', 'Leverandøren gir tilbud'),
  stays: text('The firm does not tender: it is not worth the cost', 'Företaget lämnar inte anbud: det är inte värt kostnaden', 'Virksomheden afgiver ikke tilbud: det er ikke omkostningen værd', 'Leverandøren gir ikke tilbud: det er ikke verdt kostnaden'),
}
const what = text('Whether to tender', 'Om företaget ska lämna anbud', 'Om virksomheden skal afgive tilbud', 'Om leverandøren skal gi tilbud')
const formula = text(
  'Tenders when P(win) × margin × pull × own valuation > bid cost + risk premium. The chance that a private valuation is high enough is multiplied by the consultation factor; the firm tenders when its draw is below that chance.',
  'Lämnar anbud när P(vinna) × marginal × dragningskraft × egen värdering > anbudskostnad + riskpremie. Sannolikheten att den egna värderingen räcker multipliceras med konsultationsfaktorn; företaget lämnar anbud när dess dragning ligger under den.',
  'Afgiver tilbud, når P(vinde) × margin × tiltrækning × egen værdsættelse > tilbudsomkostning + risikopræmie. Sandsynligheden for, at den egne værdsættelse rækker, ganges med dialogfaktoren; virksomheden afgiver tilbud, når dens lodtrækning ligger under den.',
  'Gir tilbud når P(vinne) × margin × trekkraft × egen verdsetting > tilbudskostnad + risikopremie. Sannsynligheten for at egen verdsetting er høy nok, ganges med dialogfaktoren; leverandøren gir tilbud når trekningen ligger under den.')

const used: readonly ParameterId[] = ['entry.margin', 'entry.private-spread', 'entry.consultation', 'entry.min-fit', 'entry.strength', 'entry.incumbent',
  'entry.over-detail', 'entry.open-rivals', 'entry.risk-premium', 'entry.rights-premium', 'entry.distrust', 'entry.customary-days', 'entry.hurry',
  'entry.translation', 'entry.abroad', 'entry.criterion-cost', 'entry.usual-criteria', 'entry.lots', 'entry.lots-win', 'entry.size', 'cost.day-rate']

/** Fit as the documents let it show: an undescribed solution counts only as far as the need is open; over-detail costs what is not perfect. */
export function shownFit(market: Market, firm: Firm, call: Call): number {
  const fit = fitOf(firm, call.needs)
  const described = call.solutions.length === 0 || call.solutions.includes(firm.solution) ? 1 : call.openness
  return fit * described * (1 - market.parameters['entry.over-detail'] * call.overDetail * (1 - fit))
}

/** Rivals a firm expects: the known number, or the profile's mean, more when the need is open. */
export const rivalsOf = (market: Market, call: Call): number => call.competitors !== undefined
  ? Math.max(0, call.competitors - 1)
  : expectedRivals(market.parameters, market.profile) * (1 + market.parameters['entry.open-rivals'] * call.openness)

/** How this procurement pulls on the whole market, the same for all firms at one occasion. */
export function pullOf(market: Market, occasion: Occasion): number {
  const level = market.parameters[`pull.${market.profile}.level`], spread = market.parameters[`pull.${market.profile}.spread`]
  return level * Math.exp(spread * chance(market.seed, 'all firms', 'pull', occasion).normal())
}

/** What a tender costs this firm, EUR, less what the buyer pays for the work. */
export function bidCostOf(market: Market, firm: Firm, call: Call): number {
  const p = market.parameters
  const criteria = Math.max(0, call.criteria.length - p['entry.usual-criteria'])
  const hurry = clamp(1 - call.days / p['entry.customary-days'], 0, 1)
  const factor = (1 + p['entry.criterion-cost'] * criteria) * (1 + p['entry.hurry'] * hurry)
    * (shareLanguage(firm, call.languages) ? 1 : 1 + p['entry.translation'])
  return Math.max(0, firm.bidCostDays[call.procedure] * p['cost.day-rate'] * factor - call.paidForWork)
}

/**
 * Does the firm tender? The visible entry rule (b.6 rule 4). Deterministic from market, firm, state, call and occasion.
 * `pull` may be given when many firms are asked at the same occasion.
 */
export function decideToTender(market: Market, firm: Firm, state: FirmState, call: Call, occasion: Occasion,
  pull: number = pullOf(market, occasion)): Decided<EntryDecision> {
  const p = market.parameters
  const fit = shownFit(market, firm, call)
  const rivals = rivalsOf(market, call)
  const small = isSmall(firm)
  let strength = p['entry.strength'] * (fit - 0.6)
  if (firm.incumbent) strength += p['entry.incumbent'] * (1 - call.openness)
  if (call.valueEur > firm.turnover) strength -= p['entry.size'] * Math.log(call.valueEur / Math.max(1, firm.turnover))
  if (small && call.lots > 1) strength += p['entry.lots-win']
  const odds = Math.exp(strength) * (firm.country === call.country ? 1 : p['entry.abroad'])
  const win = odds / (odds + rivals)
  const margin = p['entry.margin'] * call.valueEur
  const bidCost = bidCostOf(market, firm, call)
  const premiumShare = p['entry.risk-premium'] * call.riskOnFirm * firm.riskAversion
    + p['entry.rights-premium'] * call.rightsTaken * firm.ipSensitivity
    + p['entry.distrust'] * Math.max(0, -state.disposition)
  const riskPremium = win * call.valueEur * premiumShare
  const barrier: Barrier | undefined = firm.turnover < call.turnoverDemand ? 'turnover'
    : state.busy >= firm.capacity ? 'capacity' : fit < p['entry.min-fit'] ? 'fit' : undefined
  const gain = win * margin * pull
  const against = bidCost + riskPremium
  let likely = barrier ? 0 : against <= 0 ? 1 : normalBelow(Math.log(gain / against) / p['entry.private-spread'])
  if (call.consulted) likely *= p['entry.consultation']
  if (small && call.lots > 1) likely *= 1 + p['entry.lots']
  likely = clamp(likely, 0, 1)
  const draw = barrier ? 1 : streamOf(market, firm.id, 'enter', occasion).next()
  const enters = draw < likely
  const decision: EntryDecision = { enters, ...(barrier ? { barrier } : {}), fit, rivals, win, margin, pull, bidCost, riskPremium, chance: likely }
  return { decision, why: () => explain(market, firm, state, call, occasion, decision, draw) }
}

function explain(market: Market, firm: Firm, state: FirmState, call: Call, occasion: Occasion, d: EntryDecision, draw: number): Explanation {
  return {
    who: firm.id, what, formula,
    inputs: [
      { label: labels.fit, value: d.fit, source: 'entry.min-fit' }, { label: labels.value, value: call.valueEur },
      { label: labels.openness, value: call.openness }, { label: labels.overDetail, value: call.overDetail, source: 'entry.over-detail' },
      { label: labels.solution, value: call.solutions.length === 0 || call.solutions.includes(firm.solution) },
      { label: labels.incumbent, value: firm.incumbent, source: 'entry.incumbent' },
      { label: labels.rivals, value: d.rivals, source: 'entry.open-rivals' },
      { label: labels.riskOnFirm, value: call.riskOnFirm }, { label: labels.riskAversion, value: firm.riskAversion, source: 'entry.risk-premium' },
      { label: labels.rightsTaken, value: call.rightsTaken }, { label: labels.ipSensitivity, value: firm.ipSensitivity, source: 'entry.rights-premium' },
      { label: labels.disposition, value: state.disposition, source: 'entry.distrust' },
      { label: labels.turnover, value: firm.turnover }, { label: labels.turnoverDemand, value: call.turnoverDemand },
      { label: labels.busy, value: `${state.busy} / ${firm.capacity}` }, { label: labels.days, value: call.days, source: 'entry.hurry' },
      { label: labels.language, value: shareLanguage(firm, call.languages), source: 'entry.translation' },
      { label: labels.priceWeight, value: priceWeight(call) },
      { label: labels.consulted, value: call.consulted, source: 'entry.consultation' },
    ],
    terms: [
      { label: labels.win, value: d.win }, { label: labels.margin, value: d.margin }, { label: labels.pull, value: d.pull },
      { label: labels.gain, value: d.win * d.margin * d.pull }, { label: labels.bidCost, value: -d.bidCost },
      { label: labels.riskPremium, value: -d.riskPremium }, { label: labels.chance, value: d.chance },
    ],
    result: d.enters, says: d.barrier ? barriers[d.barrier] : d.enters ? says.enters : says.stays,
    parameters: [...used, `pull.${market.profile}.level`, `pull.${market.profile}.spread`],
    ...(d.barrier ? {} : { draw: { stream: streamName(firm.id, 'enter', occasion), value: draw } }),
  }
}
