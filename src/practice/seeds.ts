import { daysBetween, type Day } from '../plain/index.ts'
import { lineage, numbered, rootBranch, type Envelope } from '../log/index.ts'
import { checkAction, inEuro, whyNot, type Action, type CaseEvent, type CaseState, type Taken } from '../case/index.ts'
import { costOf, isSmall, seedsPerBand } from '../market/index.ts'
import { firmsOf, kindOf, worthEur } from './call-of.ts'
import { untilDay } from './clock.ts'
import { partnersOf } from './deadlines.ts'
import { practiceFold } from './fold.ts'
import { startRun } from './start.ts'
import { carryOut } from './take-step.ts'
import type { PracticeEvent, PracticeState, World } from './types.ts'
import { outcomeOf, resolve, type Outcome } from './play.ts'

/** What one seed gave for the same choices. Money in EUR; `price` and `novelty` only where there was a contract. */
export type Sample = {
  readonly seed: number
  readonly signedUp: number
  readonly requests: number
  readonly bids: number
  readonly smallBids: number
  readonly foreignBids: number
  readonly price?: number
  readonly priceToEstimate?: number
  readonly novelty?: number
  readonly level?: number
  readonly days: number
  readonly complaint: boolean
  readonly upheld: boolean
  readonly buyerCost: number
  readonly firmsCost: number
  readonly outcome: Outcome
}

type Command = { readonly on: Day; readonly events: readonly CaseEvent[] }
const isTaken = (e: PracticeEvent): e is Taken => 'action' in e

/** The player's own commands on a branch, in order, each with the law's opinion as it was noted. */
export function commandsOf(envelopes: readonly Envelope<PracticeEvent>[], branch: string): { commands: Command[]; end: Day } {
  const commands: Command[] = []
  let pending: CaseEvent[] = [], end: Day = '1900-01-01'
  for (const { event, on } of lineage(envelopes, branch)) {
    end = on
    if (event.type === 'judgement.made' || event.type === 'reason.given' || event.type === 'step.weighed') pending.push(event)
    else if (isTaken(event)) { commands.push({ on, events: [...pending, event] }); pending = [] }
  }
  return { commands, end }
}

/** The same choice where the firms are others: lists are filled from those who came, in the same number. */
function adapted(world: World, s: CaseState, action: Action): Action | undefined {
  const list = (value: string): string[] => resolve(world, s, value) as string[]
  switch (action.step) {
    case 'inviteToTender': {
      if (Object.keys(s.candidates).length === 0) return action
      const kept = action.firms.filter(f => s.candidates[f]?.qualified), more = list('@qualified').filter(f => !kept.includes(f))
      return { ...action, firms: [...kept, ...more].slice(0, Math.max(1, action.firms.length)) }
    }
    case 'holdRound': return { ...action, firms: [...s.remaining], keep: action.reducedBy === 'none' ? [] : s.remaining.slice(0, Math.max(1, action.keep.length)) }
    case 'decideAward': return { ...action, winners: s.ranking.slice(0, action.winners.length).map(r => r.firm) }
    case 'passPhase': case 'stopPhase': case 'buyResult': {
      const partners = partnersOf(s)
      const firm = partners.includes(action.firm) ? action.firm : partners.find(f => !s.passed.some(x => x.firm === f && x.phase === s.phase))
      return firm ? { ...action, firm } : undefined
    }
    case 'answerQuestion': {
      const question = String(resolve(world, s, '@question'))
      return question === '' ? undefined : { ...action, question }
    }
    default: return action
  }
}

/** One replay of the same choices under another seed. The law's opinions are those of the run: the law does not draw lots. */
export function replayWith(world: World, commands: readonly Command[], end: Day): { state: PracticeState } {
  let state = practiceFold.start
  for (const e of numbered(0, startRun(world))) state = practiceFold.apply(state, e as Envelope<PracticeEvent>)
  const known = new Set(world.scenario.firms.map(f => f.id)), place = { branch: rootBranch, by: 'buyer' }
  for (const { on, events } of commands) {
    if (on > state.case.today) state = untilDay(world, state, on, place).state
    const taken = events[events.length - 1] as Taken
    const action = adapted(world, state.case, taken.action as Action)
    if (!action || whyNot(state.case, action.step) || checkAction(state.case, action, state.case.today, known)) continue
    state = carryOut(world, state, [...events.slice(0, -1), { ...taken, action } as Taken], place).state
  }
  if (end > state.case.today) state = untilDay(world, state, end, place).state
  return { state }
}

/** What a state amounts to, in figures. */
export function sampleOf(world: World, { case: s }: PracticeState): Sample {
  const firms = firmsOf(world.scenario), bids = [...new Set([...s.received, ...s.finalReceived])], value = worthEur(s)
  const cost = costOf(world.parameters, {
    procedure: kindOf(s.procedure?.procedure), valueEur: value, bidders: bids.flatMap(id => firms.get(id) ?? []), consulted: [...new Set(s.meetings.map(m => m.firm))],
    rounds: s.rounds.map(r => r.firms), questions: Object.keys(s.questions).length, complaints: Object.values(s.complaints).map(c => c.firm), paidForWork: 0,
  })
  const winner = s.contract?.firms[0], complaints = Object.values(s.complaints), last = s.deliveries[s.deliveries.length - 1]
  const price = s.contract ? inEuro(s.contract.price, s.country) : undefined
  return {
    seed: world.seed, signedUp: s.signedUp.length, requests: Object.keys(s.candidates).length, bids: bids.length,
    smallBids: bids.filter(id => { const f = firms.get(id); return f !== undefined && isSmall(f) }).length, foreignBids: bids.filter(id => firms.get(id)?.country !== s.country).length,
    ...(price === undefined ? {} : { price, priceToEstimate: price / value }), ...(winner && firms.get(winner) ? { novelty: firms.get(winner)!.novelty } : {}), ...(last ? { level: last.level } : {}),
    days: daysBetween(world.scenario.start, s.contract?.on ?? s.today), complaint: complaints.length > 0, upheld: complaints.some(c => c.decided?.upheld ?? false),
    buyerCost: Math.round(cost.buyerEur), firmsCost: Math.round(cost.firmsEur), outcome: outcomeOf(s),
  }
}

/** The same choices under `count` other seeds: what was luck and what was not. Seeds are fixed, so that bands can be compared. */
export function seedsOf(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string, count = seedsPerBand): Sample[] {
  const { commands, end } = commandsOf(envelopes, branch)
  return Array.from({ length: count }, (_, i) => {
    const other = { ...world, seed: i + 1 }
    return sampleOf(other, replayWith(other, commands, end).state)
  })
}
