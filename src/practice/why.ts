import { fold, lineage, type Envelope } from '../log/index.ts'
import { ended, type CaseState } from '../case/index.ts'
import { answerIntent, changeDisposition, decideToAsk, decideToComplain, decideToCome, decideToTender, isCause, makeTender, pullOf, type Explanation } from '../market/index.ts'
import { callOf, conversationOf, firmsOf, intentOf, invitationOf, marketOf, stateOf } from './call-of.ts'
import { standing } from './consequences.ts'
import { practiceFold } from './fold.ts'
import type { PracticeEvent, World } from './types.ts'

/** Whether firms may be asked why: before the tenders are open the reasons hold what no buyer can know. */
export const mayAskWhy = (s: CaseState): boolean => s.opened !== undefined || s.cancelled !== undefined || ended(s)

/**
 * Why a firm did what the event at position `n` says: the decision made again from what was known just before it, with inputs,
 * formula, figures and draw. Nothing for events that nobody decided.
 */
export function reasonsFor(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string, n: number): readonly Explanation[] {
  const seen = lineage(envelopes, branch, n), last = seen[seen.length - 1]
  if (!last || last.n !== n) return []
  const s = fold(practiceFold, seen.slice(0, -1)), c = s.case, e = last.event, market = marketOf(world)
  const firm = 'firm' in e ? firmsOf(world.scenario).get(e.firm) : undefined
  if (e.type === 'tenders.revealed') return e.tenders.flatMap(t => {
    const f = firmsOf(world.scenario).get(t.firm)
    return f && !s.world.held.includes(f.id) ? [makeTender(market, f, stateOf(s, f), { ...callOf(world, c), competitors: Math.max(1, c.received.length) }, 'tender').why()] : []
  })
  // Where a person spoke for the firm, nobody but that person knows why.
  if (!firm || s.world.held.includes(firm.id)) return []
  const state = stateOf(s, firm)
  switch (e.type) {
    case 'firm.signedUp': return [decideToCome(market, firm, state, invitationOf(world, c), 'consultation').why()]
    case 'firm.declined':
      if (e.what === 'consultation') return [decideToCome(market, firm, state, invitationOf(world, c), 'consultation').why()]
      return e.because === 'withdrew' ? [] : [decideToTender(market, firm, state, callOf(world, c), e.what, pullOf(market, e.what)).why()]
    case 'request.received': return [decideToTender(market, firm, state, callOf(world, c), 'request', pullOf(market, 'request')).why()]
    case 'tender.received': return c.invitation ? [] : [decideToTender(market, firm, state, callOf(world, c), 'tender', pullOf(market, 'tender')).why()]
    case 'question.asked': return [decideToAsk(market, firm, state, callOf(world, c), 'notice').why()]
    case 'firm.told': {
      const count = c.meetings.filter(m => m.firm === firm.id).length
      return e.answers.flatMap(a => (intentOf[a.about] ? [answerIntent(market, firm, state, intentOf[a.about]!, conversationOf(world, c), `meeting-${count}`).why()] : []))
    }
    case 'complaint.made': return [decideToComplain(market, firm, state, { noted: standing(c), position: c.received.includes(firm.id) ? 'lost' : 'kept out' }, 'award').why()]
    case 'disposition.changed': return isCause(e.cause) ? [changeDisposition(world.parameters, firm.id, state.disposition, { cause: e.cause, event: String(n) }).why()] : []
    default: return []
  }
}

/** The (first) reason behind the event at position `n`. */
export const whyDidThat = (world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string, n: number): Explanation | undefined => reasonsFor(world, envelopes, branch, n)[0]
