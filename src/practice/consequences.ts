import { addDays, chance, text, type Day } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import type { CaseEvent, CaseState } from '../case/index.ts'
import { hasCall } from '../case/index.ts'
import { decideToComplain, type ComplaintSituation, type NotedStep } from '../market/index.ts'
import { firmsOf, marketOf, stateOf } from './call-of.ts'
import { reviewDays, standstillOf } from './deadlines.ts'
import type { PracticeState, World } from './types.ts'

/** Steps whose faults only the firm told less than others could know of, and does not. */
const unseen = new Set(['meetFirm', 'shareNotes', 'inviteFirms', 'estimateValue', 'answerQuestion', 'writeLessons', 'sendAwardNotice'])

/** What the law blocked and the buyer did all the same, as a firm outside can hold it against the procedure. */
export function standing(s: CaseState): NotedStep[] {
  const seen = new Map<string, NotedStep>()
  for (const { weighed } of s.noted) for (const f of weighed.findings) {
    if (f.verdict !== 'unlawful' || f.reasoned || f.weight === 'advice') continue
    const rule = lawbook.byId.get(f.rule)?.[0]
    seen.set(f.rule, { id: f.rule, label: rule?.says ?? text(f.rule, f.rule, f.rule, f.rule), severity: f.weight === 'blocks' ? 0.85 : 0.35, harmed: true, visible: !unseen.has(weighed.step) })
  }
  return [...seen.values()]
}

export function positionOf(s: CaseState, firm: string): ComplaintSituation['position'] {
  if (s.award?.winners.includes(firm)) return 'won'
  if (s.received.includes(firm) || s.finalReceived.includes(firm)) return s.excluded.includes(firm) ? 'kept out' : 'lost'
  if (s.candidates[firm] || (!hasCall(s.procedure?.procedure) && s.signedUp.includes(firm))) return 'kept out'
  return 'bystander'
}

/** Something that will happen on a day. What exactly is worked out when the day comes, where that takes work. */
export type Due = { readonly on: Day; readonly events: readonly CaseEvent[] | (() => readonly CaseEvent[]) }

/** Complaints after the award letters, or after a contract that was signed without them: who, when and where. */
export function complaintsDue(world: World, s: PracticeState): Due[] {
  const c = s.case
  const from = c.letters?.on ?? c.contract?.on
  if (!from || s.world.complained.length > 0) return []
  // Sweden: once the contract is signed only its validity can be tried (LOU ch. 20); a procedure that kept the standstill is over.
  if (c.contract && c.country === 'SE' && afterContract(c) === 'none') return []
  const noted = standing(c), due: Due[] = []
  for (const firm of firmsOf(world.scenario).values()) {
    const position = positionOf(c, firm.id)
    if (position === 'won' || position === 'bystander' || s.world.held.includes(firm.id)) continue
    const { decision } = decideToComplain(marketOf(world), firm, stateOf(s, firm), { noted, position }, 'award')
    if (!decision.complains) continue
    const luck = chance(world.seed, firm.id, 'complains', 'when')
    const on = addDays(from, (c.letters ? 3 : 20) + Math.floor(luck.next() * 6))
    const end = standstillOf(c), inStandstill = end !== undefined && on <= end && !c.contract
    // Norway: a complaint to KOFA never stops the signature; a petition to the court in the standstill does (FOA § 25-3).
    const court = c.country === 'SE' || (c.country === 'NO' && luck.next() < 0.35)
    due.push({ on, events: [{
      type: 'complaint.made', complaint: `c-${firm.id}`, firm: firm.id, rules: decision.over ? [decision.over, ...noted.filter(x => x.visible && x.id !== decision.over).map(x => x.id)].slice(0, 6) : [],
      forum: court ? 'court' : 'board', inStandstill, suspends: inStandstill && (c.country !== 'NO' || court),
    }] })
  }
  // One complaint is enough to teach; the first to be lodged is the one that is heard.
  return due.sort((a, b) => (a.on < b.on ? -1 : 1)).slice(0, 1)
}

/** Share of the contract value that a fine takes, within the ceilings of LOU 21:9 (10 %) and LOA § 12 (15 %); Danish law sets none. */
const fineShare = { DK: 0.04, SE: 0.05, NO: 0.08 } as const

const blockedAt = (s: CaseState, steps: readonly string[]): boolean =>
  s.noted.some(x => steps.includes(x.weighed.step) && x.weighed.findings.some(f => f.verdict === 'unlawful' && f.weight === 'blocks'))
/** A contract without the call in TED that it should have had: what the law names an unlawful direct award. */
const unpublished = (s: CaseState): boolean => s.notice?.channel !== 'ted' && blockedAt(s, ['chooseProcedure', 'sendNotice', 'inviteToTender', 'signContract'])
const standstillBroken = (s: CaseState): boolean => s.contract !== undefined && blockedAt(s, ['signContract'])

/**
 * What can be done to a contract that is signed (Directive 89/665 art. 2d–2e): without effect after an unlawful direct award, or when
 * the standstill was broken and the award was wrong too; a fine when only the standstill was broken; otherwise it stands.
 */
function afterContract(s: CaseState): 'contract ineffective' | 'fine' | 'none' {
  if (unpublished(s)) return 'contract ineffective'
  if (!standstillBroken(s)) return 'none'
  return standing(s).some(x => !s.noted.some(n => n.weighed.step === 'signContract' && n.weighed.findings.some(f => f.rule === x.id))) ? 'contract ineffective' : 'fine'
}

/** Decisions on complaints. One without a noted breach is rejected; one with it is upheld, and what follows depends on the contract. */
export function decisionsDue(s: CaseState): Due[] {
  return Object.entries(s.complaints).filter(([, c]) => !c.decided).map(([complaint, c]) => {
    const on = addDays(c.on, reviewDays(s, complaint))
    const upheld = c.rules.length > 0
    const steps = new Set(s.noted.filter(x => x.weighed.findings.some(f => c.rules.includes(f.rule))).map(x => x.weighed.step))
    const onlyAward = [...steps].every(x => x === 'evaluate' || x === 'decideAward' || x === 'sendAwardLetters' || x === 'askClarification' || x === 'handleLowTender')
    const effect = !upheld ? 'none' as const
      : s.contract ? afterContract(s)
        : onlyAward ? 'award annulled' as const : 'procedure annulled' as const
    const amount = effect === 'fine' ? Math.round(((s.contract?.price ?? 0) * fineShare[s.country]) / 1000) * 1000 : 0
    return { on, events: [{ type: 'complaint.decided' as const, complaint, upheld, effect, amount }] }
  })
}
