import { text } from '../plain/index.ts'
import { priceWeight, type Call, type FirmState } from './call.ts'
import { fitOf, type Firm } from './firm.ts'
import { labels } from './labels.ts'
import { streamName, streamOf, type Decided, type Market, type Occasion } from './market.ts'
import { clamp } from './normal.ts'
import type { ParameterId } from './parameters.ts'
import { commonBid, privateBid } from './price-formation.ts'
import { rivalsOf } from './tender-entry.ts'

/** What a firm puts in its tender. */
export type Tender = {
  readonly firm: string
  /** EUR */
  readonly price: number
  /** EUR: private, never shown to the buyer's seat. */
  readonly cost: number
  /** Criterion id → 0…1. */
  readonly quality: Readonly<Record<string, number>>
  /** 0…1 of what is new, as offered. */
  readonly novelty: number
  /** 0 = the minimum asked for, 1 = the best the firm can do. */
  readonly performance: number
  /** Id of its solution type. */
  readonly solution: string
}

const what = text('What the tender offers', 'Vad anbudet innehåller', 'Hvad tilbuddet indeholder', 'Hva tilbudet inneholder')
const says = text('Price from the firm’s own cost and the rivals it expects; quality from its abilities', 'Pris efter egen kostnad och väntade konkurrenter; kvalitet efter förmåga', 'Pris efter egen omkostning og forventede konkurrenter; kvalitet efter evne', 'Pris etter egen kostnad og ventede konkurrenter; kvalitet etter evne')
const saysCommon = text('Price from the firm’s guess of a cost that nobody knows; quality from its abilities', 'Pris efter företagets gissning om en kostnad som ingen känner; kvalitet efter förmåga', 'Pris efter virksomhedens gæt på en omkostning, som ingen kender; kvalitet efter evne', 'Pris etter leverandørens gjetning på en kostnad ingen kjenner; kvalitet etter evne')
const formula = text(
  'Cost = estimate × mean cost × cost factor × exp(spread × draw − spread²/2) × (1 + performance × extra cost). Price = the mean lowest rival cost above its own, at most the reserve.',
  'Kostnad = uppskattning × genomsnittlig kostnad × kostnadsfaktor × exp(spridning × dragning − spridning²/2) × (1 + prestanda × merkostnad). Pris = lägsta konkurrentkostnad över den egna i genomsnitt, högst gränspriset.',
  'Omkostning = skøn × gennemsnitlig omkostning × omkostningsfaktor × exp(spredning × lodtrækning − spredning²/2) × (1 + ydeevne × meromkostning). Pris = laveste konkurrentomkostning over den egne i gennemsnit, højst grænseprisen.',
  'Kostnad = anslag × gjennomsnittlig kostnad × kostnadsfaktor × exp(spredning × trekning − spredning²/2) × (1 + ytelse × merkostnad). Pris = laveste konkurrentkostnad over egen i gjennomsnitt, høyst grenseprisen.')
const formulaCommon = text(
  'Guess = estimate × mean cost × exp(spread × draw − spread²/2). Price = guess × (1 + margin) ÷ (1 + caution × (mean lowest guess − 1)).',
  'Gissning = uppskattning × genomsnittlig kostnad × exp(spridning × dragning − spridning²/2). Pris = gissning × (1 + marginal) ÷ (1 + försiktighet × (genomsnittlig lägsta gissning − 1)).',
  'Gæt = skøn × gennemsnitlig omkostning × exp(spredning × lodtrækning − spredning²/2). Pris = gæt × (1 + margin) ÷ (1 + forsigtighed × (gennemsnitligt laveste gæt − 1)).',
  'Gjetning = anslag × gjennomsnittlig kostnad × exp(spredning × trekning − spredning²/2). Pris = gjetning × (1 + margin) ÷ (1 + forsiktighet × (gjennomsnittlig laveste gjetning − 1)).')
const performanceLabel = text('Performance above the minimum (0–1)', 'Prestanda över miniminivån (0–1)', 'Ydeevne over minimum (0–1)', 'Ytelse over minstekravet (0–1)')

const usedPrivate: readonly ParameterId[] = ['price.spread', 'price.reserve', 'price.mean-cost', 'performance.cost', 'quality.spread', 'quality.openness', 'innovation.price-only', 'innovation.prescribed']
const usedCommon: readonly ParameterId[] = ['price.spread', 'price.common-margin', 'price.caution', 'price.mean-cost', 'performance.cost', 'quality.spread', 'quality.openness', 'innovation.price-only', 'innovation.prescribed']

/**
 * The tender of a firm that enters. Costs and quality have a stream each, quality one per criterion, so that a new criterion
 * leaves every other draw where it was. With price alone the firm offers the minimum and less of what is new.
 */
export function makeTender(market: Market, firm: Firm, _state: FirmState, call: Call, occasion: Occasion): Decided<Tender> {
  const p = market.parameters
  const onPrice = priceWeight(call)
  const qualityWeight = 1 - onPrice
  const fit = fitOf(firm, call.needs)
  const performance = clamp(qualityWeight * (0.4 * fit + 0.6 * call.openness * firm.novelty + 0.2), 0, 1)
  const novelty = firm.novelty
    * (p['innovation.price-only'] + (1 - p['innovation.price-only']) * Math.min(1, 2 * qualityWeight))
    * (p['innovation.prescribed'] + (1 - p['innovation.prescribed']) * call.openness)
  const spread = p['price.spread']
  const z = streamOf(market, firm.id, 'cost', occasion).normal()
  const drawn = Math.exp(spread * z - (spread * spread) / 2)
  const rivals = rivalsOf(market, call)
  const base = call.valueEur * p['price.mean-cost']
  const extra = 1 + p['performance.cost'] * performance
  let cost: number, price: number
  if (market.formation === 'private cost') {
    const relative = drawn * firm.costFactor
    cost = base * relative * extra
    price = base * extra * privateBid(relative, spread, p['price.reserve'], rivals)
  } else {
    // The true cost is the same for all; what differs is the guess.
    cost = base * extra
    price = base * extra * commonBid(drawn, spread, p['price.common-margin'], p['price.caution'], rivals)
  }
  const quality: Record<string, number> = {}
  const noise = p['quality.spread'] * (1 + p['quality.openness'] * call.openness)
  for (const c of call.criteria)
    quality[c.id] = clamp(fitOf(firm, c.on) * (0.85 + 0.15 * performance) + noise * streamOf(market, firm.id, `quality:${c.id}`, occasion).normal(), 0, 1)
  const decision: Tender = { firm: firm.id, price, cost, quality, novelty, performance, solution: firm.solution }
  return {
    decision,
    why: () => ({
      who: firm.id, what,
      formula: market.formation === 'private cost' ? formula : formulaCommon,
      inputs: [
        { label: labels.value, value: call.valueEur, source: 'price.mean-cost' }, { label: labels.rivals, value: rivals },
        { label: labels.priceWeight, value: onPrice, source: 'innovation.price-only' }, { label: labels.openness, value: call.openness, source: 'innovation.prescribed' },
        { label: labels.fit, value: fit }, { label: labels.novelty, value: firm.novelty },
      ],
      terms: [
        { label: labels.cost, value: cost }, { label: performanceLabel, value: performance }, { label: labels.novelty, value: novelty }, { label: labels.price, value: price },
      ],
      result: price, says: market.formation === 'private cost' ? says : saysCommon,
      parameters: market.formation === 'private cost' ? usedPrivate : usedCommon,
      draw: { stream: streamName(firm.id, 'cost', occasion), value: z },
    }),
  }
}
