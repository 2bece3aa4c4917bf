import { addDays, chance, daysBetween, type Day } from '../plain/index.ts'
import type { NewEvent } from '../log/index.ts'
import { inTwoSteps, refuse, type CaseEvent } from '../case/index.ts'
import { decideToAsk, decideToCome, fitOf, pullOf, type Firm } from '../market/index.ts'
import { aware, callOf, enters, firmsOf, invitationOf, marketOf, needsOf, stateOf } from './call-of.ts'
import { complaintsDue, decisionsDue, type Due } from './consequences.ts'
import { deadlinesOf, deliveryDay, partnersOf } from './deadlines.ts'
import { advance, copyOf } from './fold.ts'
import { injectsDue } from './injects.ts'
import { delivery } from './reactions.ts'
import type { NewPracticeEvent, PracticeState, Sealed, TimeCommand, Turn, World } from './types.ts'

/** What was worked out while one stretch of time passes, and from what: the same parts of the state give the same again. */
type Memo = { signUps?: { readonly from: readonly unknown[]; readonly dues: readonly (Due & { readonly firm: string })[] }; questions?: { readonly from: readonly unknown[]; readonly dues: readonly (Due & { readonly firm: string })[] } }
const alike = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean => a !== undefined && a.every((x, i) => x === b[i])

/** Firms that sign up for the consultation, each on its day between the announcement and the last day. */
function signUps(world: World, s: PracticeState, memo: Memo): readonly Due[] {
  const c = s.case
  if (c.notice || (!c.consultation && c.invitedFirms.length === 0)) return []
  const parts = [c.consultation, c.invitedFirms, c.need, s.world.disposition, s.world.held]
  if (!memo.signUps || !alike(memo.signUps.from, parts)) {
    const to = invitationOf(world, c), from = c.consultation?.on ?? c.today, span = c.consultation ? Math.max(1, daysBetween(from, c.consultation.until)) : 5
    const dues = [...firmsOf(world.scenario).values()].flatMap((firm): (Due & { firm: string })[] => {
      if (held(s, firm.id) || (!c.consultation?.open && !c.invitedFirms.includes(firm.id))) return []
      const { decision } = decideToCome(marketOf(world), firm, stateOf(s, firm), to, 'consultation')
      const on = addDays(from, 1 + Math.floor(chance(world.seed, firm.id, 'signs up', 'consultation').next() * span))
      return [{ firm: firm.id, on, events: [decision.comes ? { type: 'firm.signedUp', firm: firm.id, invited: to.invited.includes(firm.id) } : { type: 'firm.declined', firm: firm.id, what: 'consultation', because: decision.heard < 0.5 ? 'not heard' : 'not interested' }] }]
    })
    memo.signUps = { from: parts, dues }
  }
  return memo.signUps.dues.filter(d => !c.signedUp.includes(d.firm) && !s.world.declined[`${d.firm}/consultation`])
}

const mostQuestions = 4
/** Questions from firms that read the documents; the first thing each wants to know. */
function questions(world: World, s: PracticeState, memo: Memo): readonly Due[] {
  const c = s.case, deadline = c.tendersBy ?? c.requestsBy
  if (!c.notice || c.opened || c.invitation || !deadline || Object.keys(c.questions).length >= mostQuestions) return []
  const parts = [c.notice, c.documents, deadline, s.world.disposition, s.world.held]
  if (!memo.questions || !alike(memo.questions.from, parts)) {
    const call = callOf(world, c), span = Math.max(2, daysBetween(c.notice.on, deadline) - 2), notice = c.notice
    const dues = aware(world, c).filter(firm => !held(s, firm.id)).flatMap((firm): (Due & { firm: string })[] => {
      const { decision } = decideToAsk(marketOf(world), firm, stateOf(s, firm), call, 'notice')
      const topic = Object.entries(decision.questions).sort((a, b) => b[1] - a[1])[0]
      if (!topic || topic[1] === 0) return []
      const on = addDays(notice.on, 2 + Math.floor(chance(world.seed, firm.id, 'asks', 'notice').next() * span))
      return [{ firm: firm.id, on, events: [{ type: 'question.asked', question: `q-${firm.id}`, firm: firm.id, about: topic[0], inTime: on <= (notice.questionsUntil ?? addDays(deadline, -8)) }] }]
    })
    memo.questions = { from: parts, dues: dues.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) }
  }
  return memo.questions.dues.filter(d => !s.world.asked.includes(d.firm)).slice(0, mostQuestions - Object.keys(c.questions).length)
}

const held = (s: PracticeState, firm: string): boolean => s.world.held.includes(firm)
const handedIn = (s: PracticeState, firm: string, what: Sealed): boolean => s.world.sealed[`${firm}/${what}`] !== undefined
/** The firms that have heard of the call; a person who speaks for a firm reads the notices. */
function couldTakePart(world: World, s: PracticeState): Firm[] {
  const heard = aware(world, s.case)
  return [...heard, ...s.world.held.flatMap(id => (heard.some(f => f.id === id) ? [] : firmsOf(world.scenario).get(id) ?? []))]
}

/** Requests to take part, the day after the last day; firms that stay away say why. */
function requests(world: World, s: PracticeState): Due[] {
  const c = s.case
  if (!c.notice || !c.requestsBy || c.invitation || !inTwoSteps(c.procedure?.procedure) || Object.keys(c.candidates).length > 0) return []
  const on = addDays(c.requestsBy, 1)
  if (s.world.passed.includes(`requests/${on}`)) return []
  return [{ on, events: () => [...requestsOf(world, s), { type: 'deadline.passed', which: 'requests' }] }]
}

function requestsOf(world: World, s: PracticeState): readonly CaseEvent[] {
  const c = s.case, call = callOf(world, c), pull = pullOf(marketOf(world), 'request'), needs = needsOf(world.scenario)
  return couldTakePart(world, s).flatMap((firm): CaseEvent[] => {
    const comes = held(s, firm.id) ? handedIn(s, firm.id, 'request') : undefined
    const decision = comes === undefined ? enters(world, s, firm, call, pull, 'request').decision : { enters: comes, barrier: 'stayed away' }
    if (!decision.enters) return [ { type: 'firm.declined', firm: firm.id, what: 'request', because: decision.barrier ?? 'not worth the cost' }]
    const record = world.scenario.firms.find(f => f.id === firm.id)!
    const qualified = fitOf(firm, needs) >= 0.35 && (!c.documents?.researchCapacity || firm.novelty >= 0.1)
    return [{ type: 'request.received', firm: firm.id, qualified, ground: record.ground }]
  })
}

/** Tenders, the day after the last day. */
function tenders(world: World, s: PracticeState): Due[] {
  const c = s.case
  if (!c.tendersBy || c.opened || c.received.length > 0 || (inTwoSteps(c.procedure?.procedure) && !c.invitation)) return []
  const on = addDays(c.tendersBy, 1)
  if (s.world.passed.includes(`tenders/${on}`)) return []
  return [{ on, events: () => [...tendersOf(world, s), { type: 'deadline.passed', which: 'tenders' }] }]
}

function tendersOf(world: World, s: PracticeState): readonly CaseEvent[] {
  const c = s.case, chosen = c.invitation?.firms
  const call = { ...callOf(world, c), ...(chosen ? { competitors: chosen.length } : {}) }, pull = pullOf(marketOf(world), 'tender')
  return couldTakePart(world, s).filter(f => !chosen || chosen.includes(f.id)).filter(f => !c.excluded.includes(f.id)).map((firm): CaseEvent => {
    // A firm that asked to take part and was chosen has spent its money already; few of them leave.
    const comes = held(s, firm.id) ? handedIn(s, firm.id, 'tender') : chosen ? chance(world.seed, firm.id, 'hands in', 'tender').next() > (stateOf(s, firm).disposition < -0.5 ? 0.5 : 0.08) : enters(world, s, firm, call, pull, 'tender').decision.enters
    return comes ? { type: 'tender.received', firm: firm.id, final: false } : { type: 'firm.declined', firm: firm.id, what: 'tender', because: held(s, firm.id) ? 'stayed away' : chosen ? 'withdrew' : enters(world, s, firm, call, pull, 'tender').decision.barrier ?? 'not worth the cost' }
  })
}

function finalTenders(world: World, s: PracticeState): Due[] {
  const c = s.case
  if (!c.finalBy || c.opened || c.finalReceived.length > 0) return []
  const on = addDays(c.finalBy, 1)
  if (s.world.passed.includes(`finalTenders/${on}`)) return []
  const events = () => c.remaining.filter(f => !c.excluded.includes(f)).filter(f => (held(s, f) ? handedIn(s, f, 'final') : chance(world.seed, f, 'hands in', 'final tender').next() > 0.04))
    .flatMap((firm): CaseEvent[] => [...(c.received.includes(firm) ? [] : [{ type: 'tender.received', firm, final: false } as const]), { type: 'tender.received', firm, final: true }])
  return [{ on, events: () => [...events(), { type: 'deadline.passed', which: 'finalTenders' }] }]
}

function deliveries(world: World, s: PracticeState): Due[] {
  const on = deliveryDay(s.case)
  if (!on) return []
  const c = s.case, missing = partnersOf(c).filter(f => !c.deliveries.some(d => d.firm === f && d.phase === c.phase))
  return missing.length === 0 ? [] : [{ on, events: () => missing.map(firm => ({ type: 'phase.delivered', firm, phase: c.phase, ...delivery(world, s, firm, c.phase) })) }]
}

const sources = [signUps, questions, requests, tenders, finalTenders, deliveries, complaintsDue, (_: World, s: PracticeState) => decisionsDue(s.case), injectsDue]

/** Everything that happens from the day after today up to `target`, in order of days, each on its own day. */
export function untilDay(world: World, start: PracticeState, target: Day, place: { readonly branch: string }): { items: NewPracticeEvent[]; state: PracticeState } {
  const items: NewPracticeEvent[] = []
  const state = copyOf(start), memo: Memo = {}
  const add = (on: Day, event: CaseEvent): void => {
    const item: NewEvent<CaseEvent> = { branch: place.branch, on, by: 'world', v: 1, event }
    items.push(item)
    advance(state, { ...item, n: state.case.last + 1 })
  }
  // Each round takes what is soonest and looks again, since what happened may change what follows. Far more rounds than any case has.
  for (let round = 0; round < 500; round++) {
    let soonest: Due | undefined
    for (const source of sources) for (const due of source(world, state, memo)) {
      const on = due.on > state.case.today ? due.on : state.case.today
      if (on <= target && (!soonest || on < soonest.on)) soonest = { on, events: due.events }
    }
    if (!soonest) break
    for (const event of typeof soonest.events === 'function' ? soonest.events() : soonest.events) add(soonest.on, event)
  }
  if (target > start.case.today) add(target, { type: 'day.came', from: start.case.today })
  return { items, state }
}

const longestWait = 2 * 366

/** Lets time pass: to the next day, to the day after the next deadline, or to a day at most two years ahead. */
export function passTime(world: World, state: PracticeState, command: TimeCommand, place: { readonly branch: string; readonly by: string }): Turn {
  const today = state.case.today
  let target: Day
  if (command.pass === 'day') target = addDays(today, 1)
  else if (command.pass === 'to') target = command.day
  else {
    const next = deadlinesOf(world, state)[0]
    if (!next) return { ok: false, refusal: refuse('no deadline ahead'), opinions: {} }
    // A last day is over when the next one begins; a delivery or a decision comes on its day.
    target = next.which === 'phase' || next.which === 'review' ? next.on : addDays(next.on, 1)
    if (target <= today) target = addDays(today, 1)
  }
  if (target <= today) return { ok: false, refusal: refuse('deadline in the past', 'day'), opinions: {} }
  if (daysBetween(today, target) > longestWait) return { ok: false, refusal: refuse('too far ahead', 'day'), opinions: {} }
  return { ok: true, items: untilDay(world, state, target, place).items, opinions: {} }
}

