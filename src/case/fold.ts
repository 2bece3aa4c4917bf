import type { Day } from '../plain/index.ts'
import type { Envelope, Fold } from '../log/index.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'
import { startState } from './state.ts'

const without = <T>(list: readonly T[], gone: readonly T[]): readonly T[] => list.filter(x => !gone.includes(x))
const joined = (list: readonly string[], more: readonly string[]): readonly string[] => [...list, ...more.filter(x => !list.includes(x))]

/** One event's effect. Every case names what changes and leaves the rest as it was. */
function change(s: CaseState, e: CaseEvent, on: Day, by: string, n: number): Partial<CaseState> {
  switch (e.type) {
    case 'case.opened': return { scenario: e.scenario, country: e.country, buyer: e.buyer, activity: e.activity ?? 'general', partners: e.partners ?? [] }
    case 'day.came': case 'news.came': case 'firm.declined': case 'disposition.changed': return {}
    case 'deadline.passed': return {}
    case 'step.weighed': return { noted: [...s.noted, { n, on, weighed: e }] }
    case 'judgement.made': return { judgements: { ...s.judgements, [e.fact]: { value: e.value, reason: e.reason, by, on, step: e.step } } }
    case 'reason.given': return { reasons: { ...s.reasons, [e.rule]: { reason: e.reason, on } } }
    case 'need.stated': return { need: e.action }
    case 'need.changed': return { need: { step: 'stateNeed', what: e.action.what, form: e.action.form, measures: e.action.measures, ...(e.action.budget === undefined ? {} : { budget: e.action.budget }) }, needChanges: s.needChanges + 1 }
    case 'adviser.asked': return { advisers: [...s.advisers, { who: e.action.who, topic: e.action.topic, on }] }
    case 'adviser.answered': return {}
    case 'value.estimated': return { value: e.action }
    case 'joint.agreed': return { joint: { ...e.action, on } }
    case 'consultation.announced': return { consultation: { ...e.action, on } }
    case 'firms.invited': return { invitedFirms: joined(s.invitedFirms, e.action.firms) }
    case 'firm.signedUp': return { signedUp: joined(s.signedUp, [e.firm]) }
    case 'firm.met': return { meetings: [...s.meetings, { firm: e.action.firm, on, action: e.action, shared: false }] }
    case 'firm.told': return {}
    case 'notes.shared': return {
      notesShared: [...s.notesShared, { on, to: e.action.to, firms: e.action.firms, secrets: e.action.secrets }],
      ...(e.action.to === 'all' ? { meetings: s.meetings.map(m => (m.shared ? m : { ...m, shared: true })) } : {}),
    }
    case 'consultation.reported': return { report: { ...e.action, on }, meetings: s.meetings.map(m => (m.shared ? m : { ...m, shared: true })) }
    case 'procedure.chosen': return { procedure: { ...e.action, on } }
    case 'documents.written': {
      const { step: _, ...documents } = e.action
      return { documents, documentsOn: on }
    }
    case 'documents.changed': return {
      ...(e.action.documents ? { documents: e.action.documents } : {}),
      ...(e.action.extendTo ? (s.tendersBy ? { tendersBy: e.action.extendTo } : { requestsBy: e.action.extendTo }) : {}),
    }
    case 'notice.sent': return {
      notice: { ...e.action, on },
      ...(e.action.requestsBy ? { requestsBy: e.action.requestsBy } : {}), ...(e.action.tendersBy ? { tendersBy: e.action.tendersBy } : {}),
    }
    case 'deadline.extended': return e.action.which === 'requests' ? { requestsBy: e.action.to } : s.finalBy ? { finalBy: e.action.to } : { tendersBy: e.action.to }
    case 'question.asked': return { questions: { ...s.questions, [e.question]: { firm: e.firm, about: e.about, on, inTime: e.inTime, ...(e.says ? { says: e.says } : {}) } } }
    case 'question.answered': {
      const q = s.questions[e.action.question]
      return q ? { questions: { ...s.questions, [e.action.question]: { ...q, answered: { on, to: e.action.to } } } } : {}
    }
    case 'request.received': return { candidates: { ...s.candidates, [e.firm]: { on, qualified: e.qualified, ground: e.ground } } }
    case 'candidates.invited': return { invitation: { ...e.action, on }, remaining: e.action.firms, ...(e.action.tendersBy ? { tendersBy: e.action.tendersBy } : {}) }
    case 'round.held': return { rounds: [...s.rounds, { ...e.action, on }], ...(e.action.reducedBy === 'none' ? {} : { remaining: e.action.keep }) }
    case 'finalTenders.called': return { finalBy: e.action.by }
    case 'tender.received': return e.final
      ? { finalReceived: joined(s.finalReceived, [e.firm]) }
      : { received: joined(s.received, [e.firm]), ...(s.remaining.includes(e.firm) || s.invitation ? {} : { remaining: joined(s.remaining, [e.firm]) }) }
    case 'tenders.opened': {
      const deadline = s.finalBy ?? s.tendersBy
      return { opened: { on, people: e.action.people, early: deadline !== undefined && on <= deadline } }
    }
    case 'tenders.revealed': return { tenders: e.tenders }
    case 'clarification.asked': return { clarified: joined(s.clarified, [e.action.firm]) }
    case 'clarification.received': return e.mended ? { tenders: s.tenders.map(t => (t.firm === e.firm && t.flaw !== 'minimum' ? { ...t, flaw: 'none', compliant: true } : t)) } : {}
    case 'lowTender.handled': {
      const before = s.low[e.action.firm] ?? { asked: false }
      return { low: { ...s.low, [e.action.firm]: e.action.act === 'ask' ? { ...before, asked: true } : { ...before, act: e.action.act } } }
    }
    case 'lowTender.explained': return { low: { ...s.low, [e.firm]: { ...(s.low[e.firm] ?? { asked: true }), shows: e.shows } } }
    case 'firm.heard': return { hearings: { ...s.hearings, [e.action.firm]: { ground: e.action.ground, on } } }
    case 'hearing.answered': {
      const h = s.hearings[e.firm]
      return h ? { hearings: { ...s.hearings, [e.firm]: { ...h, selfCleaning: e.selfCleaning } } } : {}
    }
    case 'firm.excluded': return { excluded: joined(s.excluded, [e.action.firm]), remaining: without(s.remaining, [e.action.firm]) }
    case 'tenders.evaluated': return { evaluation: { ...e.action, on } }
    case 'tenders.ranked': return { ranking: e.ranking }
    case 'award.decided': return { award: { ...e.action, on } }
    case 'procedure.cancelled': return { cancelled: { ...e.action, on } }
    case 'letters.sent': return { letters: { ...e.action, on } }
    case 'contract.signed': {
      const firms = s.award?.winners ?? []
      return { contract: { ...e.action, on, firms, price: s.tenders.filter(t => firms.includes(t.firm)).reduce((sum, t) => sum + t.price, 0) }, phase: 1 }
    }
    case 'awardNotice.sent': return { awardNoticeOn: on }
    case 'phase.delivered': return { deliveries: [...s.deliveries, { firm: e.firm, phase: e.phase, met: e.met, level: e.level, on }] }
    case 'phase.passed': {
      const passed = [...s.passed, { firm: e.action.firm, phase: s.phase, on }]
      const partners = without(s.contract?.firms ?? [], s.stopped.map(x => x.firm))
      const done = partners.every(f => passed.some(x => x.firm === f && x.phase === s.phase))
      return { passed, ...(done ? { phase: s.phase + 1 } : {}) }
    }
    case 'phase.stopped': {
      const stopped = [...s.stopped, { firm: e.action.firm, phase: s.phase, on }]
      const partners = without(s.contract?.firms ?? [], stopped.map(x => x.firm))
      const done = partners.length > 0 && partners.every(f => s.passed.some(x => x.firm === f && x.phase === s.phase))
      return { stopped, ...(done ? { phase: s.phase + 1 } : {}) }
    }
    case 'result.bought': return { bought: { ...e.action, on } }
    case 'contract.changed': return { modifications: [...s.modifications, { ...e.action, on }] }
    case 'complaint.made': return { complaints: { ...s.complaints, [e.complaint]: { firm: e.firm, rules: e.rules, forum: e.forum, on, inStandstill: e.inStandstill, suspends: e.suspends } } }
    case 'complaint.decided': {
      const c = s.complaints[e.complaint]
      return c ? { complaints: { ...s.complaints, [e.complaint]: { ...c, decided: { on, upheld: e.upheld, effect: e.effect, amount: e.amount } } } } : {}
    }
    case 'lessons.written': return { lessons: { ...e.action, on } }
  }
}

/** Removes what an annulled award leaves without effect: the evaluation must be made again. */
function annul(s: CaseState): CaseState {
  const { evaluation: _e, award: _a, letters: _l, ...rest } = s
  return { ...rest, ranking: [] }
}

/** The case as the buyer's side knows it, folded from its log. Branch forks are the log's own events and change nothing here. */
export const caseFold: Fold<CaseState, CaseEvent> = {
  start: startState,
  apply(state: CaseState, { event, on, by, n }: Envelope<CaseEvent>): CaseState {
    const next: CaseState = { ...state, ...change(state, event, on, by, n), today: on, last: n }
    if (event.type !== 'complaint.decided') return next
    // An annulled award leaves the tenders to be evaluated anew; an annulled procedure leaves nothing to go on with.
    if (event.effect === 'award annulled') return annul(next)
    return event.effect === 'procedure annulled' ? { ...next, cancelled: { step: 'cancelProcedure', reason: 'error', toAll: true, text: '', on } } : next
  },
}

/**
 * The same for a state that nobody else holds: changed in place, which spares a copy of the whole state for every event. Lists and
 * records inside are still replaced, never changed, so they may be shared with other states.
 */
export function advanceCase(own: CaseState, envelope: Envelope<CaseEvent>): void {
  const { event, on, by, n } = envelope
  if (event.type === 'complaint.decided') {
    const next = caseFold.apply(own, envelope)
    for (const key of Object.keys(own)) if (!(key in next)) delete (own as Record<string, unknown>)[key]
    Object.assign(own, next)
    return
  }
  Object.assign(own, change(own, event, on, by, n))
  ;(own as { today: Day }).today = on
  ;(own as { last: number }).last = n
}
