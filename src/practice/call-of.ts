import { daysBetween, type Country } from '../plain/index.ts'
import { hasCall, inEuro, type CaseState } from '../case/index.ts'
import { decideToTender, type Call, type Conversation, type Firm, type FirmState, type Intent, type Invitation, type Market, type ProcedureKind } from '../market/index.ts'
import type { Scenario, ScenarioFirm } from './scenario.ts'
import type { PracticeState, World } from './types.ts'

/** The market of a run. Sweden is the only one of the three countries with a published distribution of bids (b.1), so all use it. */
export const marketOf = (world: World): Market => ({ parameters: world.parameters, seed: world.seed, profile: 'sweden-like', formation: 'private cost' })

const firmsMade = new WeakMap<Scenario, ReadonlyMap<string, Firm>>()
/** The firms of a case as the market knows them, made once per scenario. */
export function firmsOf(scenario: Scenario): ReadonlyMap<string, Firm> {
  let made = firmsMade.get(scenario)
  if (!made) {
    made = new Map(scenario.firms.map(({ about, ground: _g, selfCleaning: _s, secret: _x, ...rest }: ScenarioFirm) => [rest.id, { ...rest, notes: about } as Firm]))
    firmsMade.set(scenario, made)
  }
  return made
}

export const stateOf = (s: PracticeState, firm: Firm): FirmState => ({ disposition: clamp(firm.disposition + (s.world.disposition[firm.id] ?? 0), -1, 1), busy: 0 })
export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x))

export const needsOf = (scenario: Scenario): Record<string, number> => Object.fromEntries(Object.entries(scenario.capabilities).map(([id, c]) => [id, c.needed]))

/** How the market names the procedures of the case. */
export function kindOf(procedure: string | undefined): ProcedureKind {
  switch (procedure) {
    case 'restricted': return 'restricted'
    case 'negotiation': case 'negotiatedWithoutNotice': case 'directAward': return 'negotiation'
    case 'dialogue': return 'dialogue'
    case 'innovationPartnership': case 'researchAndDevelopment': return 'partnership'
    default: return 'open'
  }
}

/** Everything that may be paid, EUR: what firms reckon with, whatever the buyer counted. */
export function worthEur(s: CaseState): number {
  const v = s.value
  return v ? Math.max(1, inEuro(v.purchase + v.development + v.options, s.country)) : 1
}

// Danish, Swedish and Norwegian are read across the borders; English is understood by all buyers of the case.
const languages: Readonly<Record<Country, readonly string[]>> = { DK: ['da', 'nb', 'sv', 'en'], SE: ['sv', 'nb', 'da', 'en'], NO: ['nb', 'da', 'sv', 'en'] }

const opennessOf = { functional: 0.85, mixed: 0.5, detailed: 0.15 } as const
const detailOf = { functional: 0.1, mixed: 0.3, detailed: 0.7 } as const
const rightsOf = { firm: 0.1, shared: 0.4, notStated: 0.6, buyer: 1 } as const
const methodOf = { described: 0.9, fixedNotDescribed: 0.5, afterOpening: 0.1 } as const

/** What firms see of the purchase: the documents turned into the market's figures. Our reading of them, open here for all to see. */
export function callOf(world: World, s: CaseState): Call {
  const d = s.documents, needs = needsOf(world.scenario)
  const partnership = kindOf(s.procedure?.procedure) === 'partnership'
  const total = d && d.criteria.length > 0 ? d.criteria.reduce((sum, c) => sum + c.weight, 0) || 100 : 100
  const from = s.invitation?.on ?? s.notice?.on ?? s.today, to = s.tendersBy ?? s.requestsBy ?? s.today
  const met = s.meetings[0]?.firm
  const closed = d?.brandNamed && !d.orEquivalent ? world.scenario.firms.find(f => f.id === met)?.solution ?? world.scenario.firms.find(f => f.incumbent)?.solution : undefined
  return {
    country: s.country, procedure: kindOf(s.procedure?.procedure), valueEur: worthEur(s), needs,
    openness: clamp((d ? opennessOf[d.requirementForm] : 0.5) - (s.need?.form === 'solution' ? 0.2 : 0) + (d?.variantsAllowed ? 0.1 : 0) + Math.min(0.15, 0.05 * s.rounds.length), 0, 1),
    overDetail: clamp((d ? detailOf[d.requirementForm] : 0.3) + (d?.brandNamed ? 0.2 : 0) + Math.max(0, (d?.minimum.length ?? 0) - 6) * 0.05, 0, 1),
    solutions: closed ? [closed] : [],
    rightsTaken: rightsOf[d?.rights ?? 'notStated'],
    riskOnFirm: clamp((partnership && d && d.phases.some(p => p.payment > 0) ? 0.35 : 0.6) - (s.rounds.some(r => r.about.includes('risk')) ? 0.1 : 0), 0, 1),
    turnoverDemand: (d?.turnoverTimes ?? 0) * worthEur(s), lots: d?.lotsDivided ? 3 : 1, days: Math.max(1, daysBetween(from, to)), languages: languages[s.country],
    criteria: d && d.awardBasis === 'bestPriceQuality' ? [...new Set(d.criteria.map(c => c.kind))].filter(k => k !== 'price').map(kind => ({ id: kind, weight: d.criteria.filter(c => c.kind === kind).reduce((sum, c) => sum + c.weight, 0) / total, on: needs })) : [],
    clarity: {
      need: !d || d.needText === '' ? 0.3 : d.needText.length < 200 ? 0.6 : 0.9, rights: d && d.rights !== 'notStated' ? 0.9 : 0.1,
      risk: d && (d.phases.length > 1 || d.changeClause) ? 0.7 : 0.4, timetable: d?.planStated ? 0.9 : 0.5, evaluation: methodOf[d?.method ?? 'fixedNotDescribed'],
    },
    consulted: s.report !== undefined || (s.meetings.length > 0 && s.meetings.every(m => m.shared)),
    paidForWork: s.value ? inEuro(s.value.payments, s.country) / 3 : 0,
  }
}

/** The consultation as a firm meets it. */
export function invitationOf(world: World, s: CaseState): Invitation {
  const c = s.consultation
  return {
    channels: c ? (c.channel === 'ownSite' ? ['web page'] : c.channel === 'ted' ? ['notice', 'association'] : ['notice', 'web page']) : ['direct'],
    invited: s.invitedFirms, needs: needsOf(world.scenario), openness: s.need?.form === 'outcome' ? 0.85 : 0.25,
    languages: languages[s.country], leadDays: c ? Math.max(1, daysBetween(c.on, c.until)) : 7,
  }
}

/** What a meeting asks about, as the market names it. */
export const intentOf: Readonly<Record<string, Intent>> = { maturity: 'maturity', priceRange: 'price range', risk: 'risk', rights: 'rights', interoperability: 'interoperability', delivery: 'delivery', demo: 'demonstration' }

/** What is talked about. Before the buyer has estimated a value, firms reckon with the budget that the council has set aside. */
export const conversationOf = (world: World, s: CaseState): Conversation => ({
  needs: needsOf(world.scenario), valueEur: s.value ? worthEur(s) : inEuro(world.scenario.seats[world.country].budget, world.country), published: s.consultation?.open ?? false, rivals: Math.max(0, new Set(s.meetings.map(m => m.firm)).size - 1),
})

/** Firms that can know of the call: TED reaches all, the national channel its own country and those who were met, the rest only those. */
export function aware(world: World, s: CaseState): readonly Firm[] {
  const near = new Set([...s.signedUp, ...s.invitedFirms, ...s.meetings.map(m => m.firm)])
  const all = [...firmsOf(world.scenario).values()]
  if (!hasCall(s.procedure?.procedure)) return all.filter(f => s.invitation?.firms.includes(f.id))
  const channel = s.notice?.channel
  return all.filter(f => channel === 'ted' || near.has(f.id) || (channel === 'national' && f.country === s.country))
}

export const enters = (world: World, s: PracticeState, firm: Firm, call: Call, pull: number, occasion: string) =>
  decideToTender(marketOf(world), firm, stateOf(s, firm), call, occasion, pull)
