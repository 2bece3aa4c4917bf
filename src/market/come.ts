import { text } from '../plain/index.ts'
import type { FirmState } from './call.ts'
import { fitOf, isSmall, shareLanguage, type Firm } from './firm.ts'
import { labels } from './labels.ts'
import { streamName, streamOf, type Decided, type Market, type Occasion } from './market.ts'
import { clamp } from './normal.ts'

/** How the consultation is made known. */
export const channels = ['notice', 'web page', 'association', 'direct'] as const
export type Channel = (typeof channels)[number]

/** A market consultation as a firm meets it. */
export type Invitation = {
  readonly channels: readonly Channel[]
  /** Firm ids invited by name. */
  readonly invited: readonly string[]
  /** Capability id → weight. */
  readonly needs: Readonly<Record<string, number>>
  /** 0 = asks about one named solution, 1 = asks how the need could be met. */
  readonly openness: number
  readonly languages: readonly string[]
  /** Calendar days between the announcement and the meeting or the deadline. */
  readonly leadDays: number
}

export type ComeDecision = { readonly comes: boolean; readonly heard: number; readonly willing: number; readonly chance: number }

const what = text('Whether to come to the market consultation', 'Om företaget ska komma till marknadskonsultationen', 'Om virksomheden skal komme til markedsdialogen', 'Om leverandøren skal komme til markedsdialogen')
const formula = text(
  'Chance = heard of it × base × fit × openness × invited × language × time × trust; comes when the draw is below the chance.',
  'Sannolikhet = har hört om det × grundchans × överensstämmelse × öppenhet × inbjuden × språk × tid × tillit; kommer när dragningen ligger under sannolikheten.',
  'Sandsynlighed = har hørt om det × grundchance × overensstemmelse × åbenhed × inviteret × sprog × tid × tillid; kommer, når lodtrækningen ligger under sandsynligheden.',
  'Sannsynlighet = har hørt om det × grunnsjanse × samsvar × åpenhet × invitert × språk × tid × tillit; kommer når trekningen ligger under sannsynligheten.')
const says = {
  comes: text('The firm comes', 'Företaget kommer', 'Virksomheden kommer', 'Leverandøren kommer'),
  stays: text('The firm does not come', 'Företaget kommer inte', 'Virksomheden kommer ikke', 'Leverandøren kommer ikke'),
}
const words = {
  heard: text('Heard of it', 'Har hört om det', 'Har hørt om det', 'Har hørt om det'),
  base: text('Base chance', 'Grundchans', 'Grundchance', 'Grunnsjanse'),
  invited: text('Invited by name', 'Inbjuden vid namn', 'Inviteret ved navn', 'Invitert ved navn'),
  channels: text('Ways it was made known', 'Kanaler', 'Kanaler', 'Kanaler'),
  lead: text('Days of warning', 'Dagar i förväg', 'Dage i forvejen', 'Dager i forveien'),
  time: text('Time', 'Tid', 'Tid', 'Tid'),
  trust: text('Trust', 'Tillit', 'Tillid', 'Tillit'),
}

/** Does the firm come to the consultation? No causal estimate is published (b.5): every size here is an assumption and says so. */
export function decideToCome(market: Market, firm: Firm, state: FirmState, to: Invitation, occasion: Occasion): Decided<ComeDecision> {
  const p = market.parameters
  const invited = to.invited.includes(firm.id)
  let unheard = 1
  for (const channel of to.channels)
    unheard *= 1 - p[`come.reach.${channel}`] * (isSmall(firm) && channel !== 'direct' ? p['come.small-reach'] : 1)
  if (invited) unheard *= 1 - p['come.reach.direct']
  const heard = 1 - unheard
  const fit = fitOf(firm, to.needs)
  const openly = 1 + p['come.openness'] * (to.openness - 0.5)
  const language = shareLanguage(firm, to.languages) ? 1 : p['come.language']
  const time = Math.min(1, 0.3 + 0.7 * Math.max(0, to.leadDays) / p['come.lead-days'])
  const trust = 1 + p['come.disposition'] * state.disposition
  const byName = invited ? p['come.invited'] : 1
  const willing = clamp(p['come.base'] * fit * openly * byName * language * time * trust, 0, 1)
  const likely = heard * willing
  const draw = streamOf(market, firm.id, 'come', occasion).next()
  const decision: ComeDecision = { comes: draw < likely, heard, willing, chance: likely }
  return {
    decision,
    why: () => ({
      who: firm.id, what, formula,
      inputs: [
        { label: words.channels, value: to.channels.length, source: 'come.reach.notice' }, { label: words.invited, value: invited, source: 'come.invited' },
        { label: labels.fit, value: fit, source: 'come.base' }, { label: labels.openness, value: to.openness, source: 'come.openness' },
        { label: labels.language, value: language === 1, source: 'come.language' }, { label: words.lead, value: to.leadDays, source: 'come.lead-days' },
        { label: labels.disposition, value: state.disposition, source: 'come.disposition' }, { label: labels.size, value: firm.size, source: 'come.small-reach' },
      ],
      terms: [
        { label: words.heard, value: heard }, { label: words.base, value: p['come.base'] }, { label: labels.fit, value: fit },
        { label: labels.openness, value: openly }, { label: words.invited, value: byName }, { label: labels.language, value: language },
        { label: words.time, value: time }, { label: words.trust, value: trust }, { label: labels.chance, value: likely },
      ],
      result: decision.comes, says: decision.comes ? says.comes : says.stays,
      parameters: [...to.channels.map(c => `come.reach.${c}` as const), ...(invited ? ['come.reach.direct' as const] : []), 'come.base', 'come.small-reach', 'come.openness',
        'come.invited', 'come.language', 'come.lead-days', 'come.disposition'],
      draw: { stream: streamName(firm.id, 'come', occasion), value: draw },
    }),
  }
}
