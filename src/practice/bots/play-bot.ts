import { canonical, chance, isDay, langs, type Country, type Text } from '../../plain/index.ts'
import type { CaseStep, FactValue } from '../../law/index.ts'
import { fold, numbered, rootBranch, type Envelope } from '../../log/index.ts'
import { ended, parseAction } from '../../case/index.ts'
import { passTime } from '../clock.ts'
import { practiceFold } from '../fold.ts'
import { outcomeOf, playRoute, type Outcome } from '../play.ts'
import { startRun } from '../start.ts'
import { takeStep } from '../take-step.ts'
import type { NewPracticeEvent, PracticeEvent, PracticeState, Route, TimeCommand, World } from '../types.ts'
import type { Seen, Sent } from './bot.ts'
import { attack, type Attack } from './hostile.ts'
import { plausibleNext } from './plausible.ts'

export type BotKind = 'plausible' | 'hostile'
/** Something that a simulated user brought about and that may never be. */
export type BotFault = { readonly move: number; readonly fault: 'crash' | 'refusal without words' | 'accepted the impossible' | 'log does not fold' | 'day backwards' | 'refused the sensible' | 'never ended'; readonly detail: string }
export type BotRun = {
  readonly moves: number
  readonly accepted: number
  readonly refused: number
  readonly faults: readonly BotFault[]
  readonly outcome: Outcome
  /** Steps that were taken, by the route before as well. */
  readonly steps: ReadonlySet<CaseStep>
  readonly envelopes: readonly Envelope<PracticeEvent>[]
  readonly state: PracticeState
}

export type Answer = { readonly ok: true; readonly items: readonly NewPracticeEvent[] } | { readonly ok: false; readonly texts: readonly Text[]; readonly code: string }

/** What the edge does with something sent: reads it, and refuses or carries out. Only what is read goes further. */
export function receive(world: World, state: PracticeState, sent: Sent, place: { branch: string; by: string; under: readonly Country[] }): Answer {
  if ('pass' in sent) {
    if (sent.pass !== 'day' && sent.pass !== 'deadline' && !(sent.pass === 'to' && isDay(sent.day))) return { ok: false, code: 'bad request', texts: [] }
    const turn = passTime(world, state, (sent.pass === 'to' ? { pass: 'to', day: sent.day } : { pass: sent.pass }) as TimeCommand, place)
    return turn.ok ? turn : { ok: false, code: turn.refusal.code, texts: [turn.refusal.text] }
  }
  const read = parseAction(sent.do)
  if (!read.ok) return { ok: false, code: `fields ${read.problems.map(p => p.field).join(' ')}`, texts: read.problems.map(p => p.text) }
  const turn = takeStep(world, state, { action: read.action, ...(sent.answers ? { answers: sent.answers as Record<string, { value: FactValue; reason: string }> } : {}), ...(sent.reasons ? { reasons: sent.reasons } : {}) }, place)
  return turn.ok ? turn : { ok: false, code: turn.refusal.code, texts: [turn.refusal.text] }
}

const worded = (texts: readonly Text[]): boolean => texts.length > 0 && texts.every(t => langs.every(l => t[l].trim().length > 3))
const named = (sent: unknown): string => { try { return JSON.stringify(sent)?.slice(0, 160) ?? 'undefined' } catch { return '(cannot be written)' } }

/** How long a user may go on; a sensible one needs about sixty moves. */
const longest = { moves: 260, rest: 160 } as const

/**
 * Lets a simulated user play from the first day, or from somewhere along a route, until the lessons are written. A hostile one strikes
 * between the moves of a sensible one, so that every part of the case is met. Same world, user and luck: same log.
 */
export function playBot(world: World, bot: BotKind, how: { readonly luck?: number; readonly after?: Route; readonly under?: readonly Country[]; readonly strike?: (seen: Seen, before: Sent | undefined) => Attack; /** What is behind the edge; a test plants its faults here. */ readonly edge?: typeof receive } = {}): BotRun {
  const luckOf = how.luck ?? world.seed, luck = chance(luckOf, 'bot', bot), under = how.under ?? [world.country], place = { branch: rootBranch, by: 'buyer', under }
  const envelopes: Envelope<PracticeEvent>[] = [], faults: BotFault[] = [], counts = new Map<string, number>()
  let state = practiceFold.start, moves = 0, accepted = 0, refused = 0, before: Sent | undefined
  let shunned = new Set<string>()
  const say = (fault: BotFault['fault'], detail: string): void => { faults.push({ move: moves, fault, detail }) }
  const append = (items: readonly NewPracticeEvent[]): void => {
    for (const e of numbered(envelopes.length, items) as Envelope<PracticeEvent>[]) {
      if (e.on < (envelopes.at(-1)?.on ?? e.on)) say('day backwards', `event ${e.n}, ${e.event.type}, on ${e.on}`)
      if ('action' in e.event && e.by !== 'world') counts.set(e.event.action.step, (counts.get(e.event.action.step) ?? 0) + 1)
      envelopes.push(e)
      state = practiceFold.apply(state, e)
    }
  }
  const seen = (): Seen => ({ world, s: state.case, luck, taken: step => counts.get(step) ?? 0 })
  /** Sends one thing and looks at the answer; whether it was accepted. */
  const send = (sent: Sent): boolean => {
    moves++
    let answer: Answer
    try { answer = (how.edge ?? receive)(world, state, sent, place) } catch (error) { say('crash', `${named(sent)}: ${(error as Error).message}`); return false }
    if (!answer.ok) {
      refused++
      if (answer.code !== 'bad request' && !worded(answer.texts)) say('refusal without words', `${named(sent)}: ${answer.code}`)
      return false
    }
    accepted++
    try { append(answer.items) } catch (error) { say('crash', `${named(sent)}, folded: ${(error as Error).message}`) }
    return true
  }

  if (how.after && how.after.lines.length > 0) append(playRoute(world, { ...how.after, lines: how.after.lines.slice(0, Math.floor(luck.next() * how.after.lines.length)) }, under).envelopes)
  else append(startRun(world))
  while (!ended(state.case) && moves < longest.moves && faults.length < 20) {
    for (let strikes = bot === 'hostile' && moves < longest.rest ? 1 + Math.floor(luck.next() * 3) : 0; strikes > 0 && !ended(state.case); strikes--) {
      const { sent, why, never } = (how.strike ?? attack)(seen(), before)
      if (send(sent)) {
        if (never) say('accepted the impossible', `${why}: ${named(sent)}`)
        before = sent
      }
    }
    const next = plausibleNext(seen(), shunned)
    if (!next) { if (!send({ pass: 'deadline' }) && !send({ pass: 'day' })) break; if (!('pass' in (before ?? {}))) shunned = new Set(); continue }
    const wish = 'do' in next ? (next.do as { step: string }).step : String(next.pass)
    const day = state.case.today
    if (send(next)) { before = next; if (state.case.today !== day) shunned = new Set() } else {
      // After a route or an attack the case may stand so oddly that even what is sensible is refused; by itself it never is.
      if (bot === 'plausible' && !how.after && wish !== 'deadline') say('refused the sensible', named(next))
      shunned.add(wish)
    }
  }
  // Whatever has been done, one can always sit down and write what was learnt.
  if (!ended(state.case) && bot === 'hostile') { send({ do: { step: 'stateNeed', what: 'After all of it.', form: 'outcome' } }); send({ do: { step: 'writeLessons', well: 'It held.' } }) }
  if (!ended(state.case)) say('never ended', `${moves} moves, ${state.case.today}`)
  faults.push(...refold(envelopes, state, moves))
  return { moves, accepted, refused, faults, outcome: outcomeOf(state.case), steps: new Set([...counts.keys()] as CaseStep[]), envelopes, state }
}

/** Whether the log, written down and read again, gives the same state, byte for byte. */
export function refold(envelopes: readonly Envelope<PracticeEvent>[], state: PracticeState, move = 0): BotFault[] {
  try {
    const again = fold(practiceFold, JSON.parse(JSON.stringify(envelopes)) as Envelope<PracticeEvent>[])
    return canonical(again) === canonical(state) ? [] : [{ move, fault: 'log does not fold', detail: 'the state that the log gives is another' }]
  } catch (error) {
    return [{ move, fault: 'log does not fold', detail: (error as Error).message }]
  }
}
