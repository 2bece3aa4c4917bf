import { text, type Text } from '../plain/index.ts'
import type { FirmState } from './call.ts'
import type { Firm } from './firm.ts'
import { labels } from './labels.ts'
import { streamName, streamOf, type Decided, type Market, type Occasion } from './market.ts'
import { clamp } from './normal.ts'

/** An unlawful step that was noted and not put right. */
export type NotedStep = {
  /** Id of the finding or of the event. */
  readonly id: string
  readonly label: Text
  /** 0…1 */
  readonly severity: number
  /** It worsened this firm's chance. */
  readonly harmed: boolean
  /** The firm can know of it. */
  readonly visible: boolean
}

export type ComplaintSituation = {
  readonly noted: readonly NotedStep[]
  /** 'kept out' = wished to tender and could not or was rejected; 'bystander' has no interest in the contract and never complains. */
  readonly position: 'won' | 'lost' | 'kept out' | 'bystander'
}

/** `over` is the gravest step that harmed the firm; none when it complains without one. */
export type ComplaintDecision = { readonly complains: boolean; readonly over?: string; readonly chance: number }

const what = text('Whether to complain', 'Om företaget ska begära överprövning', 'Om virksomheden skal klage', 'Om leverandøren skal klage')
const formula = text(
  'Chance = 1 − (1 − base) × (1 − harm)…, where base spreads the ordinary share of challenged procurements over the losing firms and each visible step that harmed the firm adds severity × chance when harmed; both × twice the firm’s readiness × (1 − trust).',
  'Sannolikhet = 1 − (1 − grund) × (1 − skada)…, där grunden fördelar den vanliga andelen överprövade upphandlingar på de förlorande företagen och varje synligt steg som skadat företaget lägger till allvar × chans vid skada; båda × dubbla beredskapen × (1 − tillit).',
  'Sandsynlighed = 1 − (1 − grund) × (1 − skade)…, hvor grunden fordeler den sædvanlige andel påklagede udbud på de tabende virksomheder, og hvert synligt skridt, der skadede virksomheden, lægger alvor × chance ved skade til; begge × det dobbelte af klageberedskabet × (1 − tillid).',
  'Sannsynlighet = 1 − (1 − grunn) × (1 − skade)…, der grunnen fordeler den vanlige andelen påklagde anskaffelser på de tapende leverandørene, og hvert synlig steg som skadet leverandøren, legger til alvor × sjanse ved skade; begge × dobbel klagevilje × (1 − tillit).')
const says = {
  yes: text('The firm complains', 'Företaget begär överprövning', 'Virksomheden klager', 'Leverandøren klager'),
  no: text('The firm does not complain', 'Företaget begär inte överprövning', 'Virksomheden klager ikke', 'Leverandøren klager ikke'),
}
const words = {
  readiness: text('Readiness to complain (0–1)', 'Beredskap att överpröva (0–1)', 'Klageberedskab (0–1)', 'Klagevilje (0–1)'),
  base: text('Chance without any noted step', 'Sannolikhet utan något noterat steg', 'Sandsynlighed uden noget noteret skridt', 'Sannsynlighet uten noe notert steg'),
}

/** Does the firm complain? Seven per cent of procurements are challenged where nothing special happened (b.3); harm adds to that. */
export function decideToComplain(market: Market, firm: Firm, state: FirmState, now: ComplaintSituation, occasion: Occasion): Decided<ComplaintDecision> {
  const p = market.parameters
  // The ordinary firm has readiness ½, so that twice the readiness leaves the published share as it is.
  const temper = 2 * firm.complaintReadiness * (1 - p['complain.disposition'] * state.disposition)
  const interested = now.position === 'lost' || now.position === 'kept out'
  const base = 1 - Math.pow(1 - p['complain.base'], 1 / p['complain.losers'])
  const harms = interested ? now.noted.filter(s => s.harmed && s.visible) : []
  let silent = interested ? 1 - clamp(base * temper, 0, 1) : 1
  for (const step of harms) silent *= 1 - clamp(p['complain.harmed'] * step.severity * temper, 0, 1)
  const likely = 1 - silent
  const draw = streamOf(market, firm.id, 'complain', occasion).next()
  const complains = draw < likely
  let gravest: NotedStep | undefined
  for (const step of harms) if (!gravest || step.severity > gravest.severity) gravest = step
  return {
    decision: { complains, ...(complains && gravest ? { over: gravest.id } : {}), chance: likely },
    why: () => ({
      who: firm.id, what, formula,
      inputs: [
        ...now.noted.map(s => ({ label: s.label, value: s.harmed && s.visible })),
        { label: words.readiness, value: firm.complaintReadiness },
        { label: labels.disposition, value: state.disposition, source: 'complain.disposition' as const },
      ],
      terms: [
        { label: words.base, value: interested ? clamp(base * temper, 0, 1) : 0 },
        ...harms.map(s => ({ label: s.label, value: clamp(p['complain.harmed'] * s.severity * temper, 0, 1) })),
        { label: labels.chance, value: likely },
      ],
      result: complains, says: complains ? says.yes : says.no,
      parameters: ['complain.base', 'complain.losers', 'complain.harmed', 'complain.disposition'],
      draw: { stream: streamName(firm.id, 'complain', occasion), value: draw },
    }),
  }
}
