import { text, type Chance, type Text } from '../plain/index.ts'
import type { Call, FirmState } from './call.ts'
import type { Firm } from './firm.ts'
import { labels } from './labels.ts'
import { streamName, streamOf, type Decided, type Market, type Occasion } from './market.ts'
import { clamp } from './normal.ts'

/** What firms ask about. */
export const questionTopics = ['unclear need', 'rights', 'risk', 'turnover demand', 'timetable', 'evaluation'] as const
export type QuestionTopic = (typeof questionTopics)[number]

/** The question as the buyer reads it. */
export const questionWords: Readonly<Record<QuestionTopic, Text>> = {
  'unclear need': text('What must the solution achieve, and how will you see that it does?', 'Vad ska lösningen uppnå och hur ser ni att den gör det?', 'Hvad skal løsningen opnå, og hvordan ser I, at den gør det?', 'Hva skal løsningen oppnå, og hvordan ser dere at den gjør det?'),
  rights: text('Who will own what we bring and what we develop?', 'Vem får äga det vi har med oss och det vi utvecklar?', 'Hvem kommer til at eje det, vi har med, og det, vi udvikler?', 'Hvem skal eie det vi har med oss, og det vi utvikler?'),
  risk: text('Who bears the risk if the trial shows that it does not work?', 'Vem bär risken om försöket visar att det inte fungerar?', 'Hvem bærer risikoen, hvis forsøget viser, at det ikke virker?', 'Hvem bærer risikoen hvis forsøket viser at det ikke virker?'),
  'turnover demand': text('Can we meet the turnover demand together with others, or can it be lowered?', 'Kan vi uppfylla omsättningskravet tillsammans med andra, eller kan det sänkas?', 'Kan vi opfylde omsætningskravet sammen med andre, eller kan det sænkes?', 'Kan vi oppfylle omsetningskravet sammen med andre, eller kan det senkes?'),
  timetable: text('Can the deadline be moved?', 'Kan tidsfristen flyttas?', 'Kan fristen flyttes?', 'Kan fristen flyttes?'),
  evaluation: text('How will you score quality?', 'Hur poängsätter ni kvalitet?', 'Hvordan giver I point for kvalitet?', 'Hvordan setter dere poeng for kvalitet?'),
}

export type AskDecision = { readonly questions: Readonly<Record<QuestionTopic, number>>; readonly total: number; readonly expected: Readonly<Record<QuestionTopic, number>> }

const what = text('What to ask about the documents', 'Vad företaget frågar om dokumenten', 'Hvad virksomheden spørger om i materialet', 'Hva leverandøren spør om i dokumentene')
const formula = text(
  'Expected questions per topic = questions per firm × share of the topic × 2 × how much the topic concerns this firm; the number is drawn (Poisson).',
  'Väntade frågor per ämne = frågor per företag × ämnets andel × 2 × hur mycket ämnet berör företaget; antalet dras (Poisson).',
  'Forventede spørgsmål pr. emne = spørgsmål pr. virksomhed × emnets andel × 2 × hvor meget emnet angår virksomheden; antallet trækkes (Poisson).',
  'Ventede spørsmål per tema = spørsmål per leverandør × temaets andel × 2 × hvor mye temaet angår leverandøren; antallet trekkes (Poisson).')
const says = {
  some: text('The firm asks', 'Företaget frågar', 'Virksomheden spørger', 'Leverandøren spør'),
  none: text('The firm asks nothing', 'Företaget frågar ingenting', 'Virksomheden spørger ikke om noget', 'Leverandøren spør ikke om noe'),
}
/** What people read for a topic. */
export const topicWords: Readonly<Record<QuestionTopic, Text>> = {
  'unclear need': text('The need', 'Behovet', 'Behovet', 'Behovet'), rights: text('Rights', 'Rättigheter', 'Rettigheder', 'Rettigheter'),
  risk: text('Risk', 'Risk', 'Risiko', 'Risiko'), 'turnover demand': text('Turnover demand', 'Omsättningskrav', 'Omsætningskrav', 'Omsetningskrav'),
  timetable: text('Timetable', 'Tidsplan', 'Tidsplan', 'Tidsplan'), evaluation: text('Evaluation', 'Utvärdering', 'Evaluering', 'Evaluering'),
}

function poisson(mean: number, from: Chance): number {
  const limit = Math.exp(-mean)
  let n = 0, product = from.next()
  while (product > limit && n < 100) { n++; product *= from.next() }
  return n
}

/** How much each topic concerns the firm, 0…1; a middling document concerns a middling firm one half. */
function concerns(p: Market['parameters'], firm: Firm, call: Call): Record<QuestionTopic, number> {
  const { clarity } = call
  const near = call.turnoverDemand <= 0 ? 0 : clamp(call.turnoverDemand / Math.max(1, firm.turnover), 0, 1)
  return {
    'unclear need': 1 - clarity.need,
    rights: clamp((1 - clarity.rights) * (0.5 + firm.ipSensitivity) * (0.5 + call.rightsTaken), 0, 1),
    risk: clamp((1 - clarity.risk) * (0.5 + firm.riskAversion) * (0.5 + call.riskOnFirm), 0, 1),
    'turnover demand': near,
    timetable: clamp((1 - clarity.timetable) * (0.5 + p['entry.customary-days'] / (2 * Math.max(1, call.days))), 0, 1),
    evaluation: 1 - clarity.evaluation,
  }
}

/** Which questions the firm sends during the tender period. One stream per topic: a clearer need leaves other questions as they were. */
export function decideToAsk(market: Market, firm: Firm, state: FirmState, call: Call, occasion: Occasion): Decided<AskDecision> {
  const p = market.parameters
  const concern = concerns(p, firm, call)
  // A firm that distrusts the buyer asks less: it expects no answer worth having.
  const eager = 1 + 0.5 * Math.min(0, state.disposition)
  const questions = {} as Record<QuestionTopic, number>, expected = {} as Record<QuestionTopic, number>
  let total = 0
  for (const topic of questionTopics) {
    const mean = p['ask.per-firm'] * p[`ask.share.${topic}`] * 2 * concern[topic] * eager
    expected[topic] = mean
    const n = mean > 0 ? poisson(mean, streamOf(market, firm.id, `ask:${topic}`, occasion)) : 0
    questions[topic] = n
    total += n
  }
  return {
    decision: { questions, total, expected },
    why: () => ({
      who: firm.id, what, formula,
      inputs: [
        ...questionTopics.map(topic => ({ label: topicWords[topic], value: concern[topic], source: `ask.share.${topic}` as const })),
        { label: labels.disposition, value: state.disposition },
      ],
      terms: questionTopics.map(topic => ({ label: topicWords[topic], value: expected[topic] })),
      result: total, says: total > 0 ? says.some : says.none,
      parameters: ['ask.per-firm', ...questionTopics.map(topic => `ask.share.${topic}` as const), 'entry.customary-days'],
      draw: { stream: streamName(firm.id, 'ask:*', occasion), value: total },
    }),
  }
}
