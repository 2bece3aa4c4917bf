import { fill, mapText, say, text, type Lang } from '../plain/index.ts'
import { answerWords, type AnswerKey, type Candour, type Intent } from './answer-words.ts'
import type { FirmState } from './call.ts'
import { fitOf, type Firm } from './firm.ts'
import { labels } from './labels.ts'
import { streamName, streamOf, type Decided, type Market, type Occasion } from './market.ts'
import { clamp } from './normal.ts'

/** The conversation around a card. */
export type Conversation = {
  /** Capability id → weight. */
  readonly needs: Readonly<Record<string, number>>
  /** Capability that working together with other systems rests on; without one the general fit is used. */
  readonly interoperability?: string
  /** What the buyer has said it is worth, or the author's own estimate, EUR. */
  readonly valueEur: number
  /** The answer will be shared with all. */
  readonly published: boolean
  /** Rivals the firm knows to be talking with the buyer. */
  readonly rivals: number
}

/** `numbers` fill the template of the key; sums of money are EUR. */
export type Answer = { readonly intent: Intent; readonly key: AnswerKey; readonly candour: Candour; readonly numbers: Readonly<Record<string, number>> }

/** The answer as a sentence. */
export const sayAnswer = (answer: Answer, lang: Lang): string => say(answerWords[answer.key], lang, { ...answer.numbers, unit: 'EUR' })

const what = text('What to answer the buyer', 'Vad företaget svarar köparen', 'Hvad virksomheden svarer ordregiveren', 'Hva leverandøren svarer oppdragsgiver')
const formula = text(
  'Openness = candour + trust × disposition − published × (½ + guarding of rights) − rivals × loss per rival. From 0.55 the firm answers openly, from 0.2 guardedly, below that it declines; the draw moves it by at most 0.1.',
  'Öppenhet = uppriktighet + tillit × inställning − publicerat × (½ + rättighetsbevakning) − konkurrenter × förlust per konkurrent. Från 0,55 svarar företaget öppet, från 0,2 avvaktande, därunder avböjer det; dragningen flyttar med högst 0,1.',
  'Åbenhed = oprigtighed + tillid × holdning − offentliggjort × (½ + værn om rettigheder) − konkurrenter × tab pr. konkurrent. Fra 0,55 svarer virksomheden åbent, fra 0,2 forbeholdent, derunder afslår den; lodtrækningen flytter højst 0,1.',
  'Åpenhet = åpenhjertighet + tillit × holdning − publisert × (½ + vern om rettigheter) − konkurrenter × tap per konkurrent. Fra 0,55 svarer leverandøren åpent, fra 0,2 avventende, under det avslår den; trekningen flytter høyst 0,1.')
const rivalsLabel = text('Known rivals', 'Kända konkurrenter', 'Kendte konkurrenter', 'Kjente konkurrenter')

const round = (value: number, to: number): number => Math.round(value / to) * to

/** What the firm answers to an intent card: chosen by its record, limited by trust, rivals and whether it will be published. */
export function answerIntent(market: Market, firm: Firm, state: FirmState, intent: Intent, talk: Conversation, occasion: Occasion): Decided<Answer> {
  const p = market.parameters
  const draw = streamOf(market, firm.id, `answer:${intent}`, occasion).next()
  const trust = p['answer.disposition'] * state.disposition
  const shy = talk.published ? p['answer.published'] * (0.5 + firm.ipSensitivity) : 0
  const crowd = p['answer.rival'] * talk.rivals
  const openness = clamp(p['answer.candour'] + trust - shy - crowd + 0.2 * (draw - 0.5), 0, 1)
  const candour: Candour = openness >= 0.55 ? 'open' : openness >= 0.2 ? 'guarded' : 'declined'
  const [key, numbers] = candour === 'declined' ? (['declined', {}] as const) : contentOf(market, firm, intent, talk, candour === 'open', draw)
  const decision: Answer = { intent, key, candour, numbers }
  return {
    decision,
    why: () => ({
      who: firm.id, what, formula,
      inputs: [
        { label: labels.disposition, value: state.disposition, source: 'answer.disposition' },
        { label: labels.published, value: talk.published, source: 'answer.published' },
        { label: labels.ipSensitivity, value: firm.ipSensitivity }, { label: rivalsLabel, value: talk.rivals, source: 'answer.rival' },
        { label: labels.novelty, value: firm.novelty }, { label: labels.fit, value: fitOf(firm, talk.needs) },
      ],
      terms: [
        { label: labels.candour, value: p['answer.candour'] }, { label: labels.disposition, value: trust }, { label: labels.published, value: -shy },
        { label: rivalsLabel, value: -crowd }, { label: labels.draw, value: 0.2 * (draw - 0.5) },
      ],
      result: key, says: mapText(answerWords[key], words => fill(words, { ...numbers, unit: 'EUR' })),
      parameters: ['answer.candour', 'answer.disposition', 'answer.published', 'answer.rival',
        ...(intent === 'price range' ? ['answer.width', 'answer.padding', 'price.mean-cost', 'entry.margin'] as const : [])],
      draw: { stream: streamName(firm.id, `answer:${intent}`, occasion), value: draw },
    }),
  }
}

function contentOf(market: Market, firm: Firm, intent: Intent, talk: Conversation, open: boolean, draw: number): readonly [AnswerKey, Record<string, number>] {
  const p = market.parameters
  const fit = fitOf(firm, talk.needs)
  switch (intent) {
    case 'maturity': {
      const trl = clamp(Math.round(9 - 5 * firm.novelty - 2 * (1 - fit)), 2, 9)
      return open ? [trl >= 8 ? 'maturity/in use' : trl >= 6 ? 'maturity/tested' : 'maturity/prototype', { trl }] : ['maturity/guarded', {}]
    }
    case 'price range': {
      const middle = talk.valueEur * p['price.mean-cost'] * firm.costFactor * (1 + p['entry.margin']) * (open ? 1 : 1 + p['answer.padding'])
      const width = p['answer.width'] * (open ? 1 : 2) * (1 + firm.novelty)
      const unit = middle > 1e6 ? 10_000 : middle > 1e5 ? 1000 : 100
      return [open ? 'price range/open' : 'price range/guarded', { low: round(middle * Math.max(0.1, 1 - width), unit), high: round(middle * (1 + width), unit) }]
    }
    case 'risk': {
      const percent = clamp(round(100 * (1 - firm.riskAversion) * (1 - 0.4 * firm.novelty), 5), 0, 100)
      return open ? [percent >= 60 ? 'risk/bear' : 'risk/share', { percent }] : ['risk/guarded', {}]
    }
    case 'rights':
      return open ? [firm.ipSensitivity >= 0.65 ? 'rights/keep' : firm.ipSensitivity >= 0.3 ? 'rights/share' : 'rights/transfer', {}] : ['rights/guarded', {}]
    case 'interoperability': {
      const able = talk.interoperability === undefined ? fit : firm.capabilities[talk.interoperability] ?? 0
      return [able >= 0.65 ? 'interoperability/standard' : able >= 0.35 ? 'interoperability/own' : 'interoperability/partner', {}]
    }
    case 'delivery': {
      const months = 3 + 9 * firm.novelty + 4 * (1 - fit)
      return ['delivery/months', { low: Math.max(1, Math.round(months * 0.8)), high: Math.ceil(months * (open ? 1.3 : 1.8)) }]
    }
    case 'demonstration':
      return [talk.published && firm.ipSensitivity >= 0.5 || !open ? 'demonstration/closed' : 'demonstration/yes', { days: Math.round(7 + 14 * firm.novelty + 7 * draw) }]
  }
}
