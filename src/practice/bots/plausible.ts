import { addDays, chance } from '../../plain/index.ts'
import type { CaseStep } from '../../law/index.ts'
import { ended, hasCall, hasRounds, inTwoSteps, suspended, whyNot, type CaseState } from '../../case/index.ts'
import { standstillOf } from '../deadlines.ts'
import type { Seen, Sent } from './bot.ts'
import { judged, lowOne, plausible, toClarify, toExclude, toHear, waiting } from './plausible-steps.ts'

/** How many times, of a hundred, a user of this kind takes a step that can be left out. */
const share: Readonly<Partial<Record<CaseStep, number>>> = { changeNeed: 25, agreeJointPurchase: 80, announceConsultation: 75, inviteFirms: 40, shareNotes: 50, publishConsultationReport: 70, changeDocuments: 30, extendDeadline: 25, sendAwardNotice: 90, buyResult: 85, changeContract: 30 }
/** Whether this user wants the step: drawn by its name, so that it does not hang on what happened before. */
const wants = ({ world }: Seen, step: CaseStep): boolean => chance(world.seed, 'plausible', 'wants', step).next() * 100 < (share[step] ?? 100)

type Wish = CaseStep | 'deadline' | 'week'
/** What this user would do next, most pressing first: a step, or letting time pass. The first that can be done is done. */
function* wishes(seen: Seen): Generator<Wish> {
  const { s, taken } = seen, p = s.procedure?.procedure
  const once = (step: CaseStep): boolean => taken(step) === 0 && wants(seen, step)
  if (s.cancelled) { yield 'writeLessons'; return }
  yield 'stateNeed'
  if (taken('askAdviser') < Math.floor(chance(seen.world.seed, 'plausible', 'advice').next() * 6)) yield 'askAdviser'
  if (s.contract) { yield* withContract(seen, once); return }
  if (!s.notice && !s.invitation) {
    if (!s.value) yield 'estimateValue'
    if (once('agreeJointPurchase')) yield 'agreeJointPurchase'
    if (!p) {
      if (once('announceConsultation')) yield 'announceConsultation'
      if (once('inviteFirms')) yield 'inviteFirms'
      if (s.consultation && s.today <= s.consultation.until) yield 'deadline'
      if (justInvited(s)) yield 'week'
      if (taken('meetFirm') < 4) yield 'meetFirm'
      if (s.meetings.length > 0 && once('shareNotes')) yield 'shareNotes'
      if (once('publishConsultationReport')) yield 'publishConsultationReport'
      if (once('changeNeed')) yield 'changeNeed'
      yield 'chooseProcedure'
    }
    if (!s.documents) yield 'writeDocuments'
    yield hasCall(p) ? 'sendNotice' : 'inviteToTender'
  }
  if (!s.opened) yield* beforeOpening(seen, once)
  else yield* afterOpening(s)
}

/** Whether firms have been asked to come this very day: an answer takes some days. */
const justInvited = (s: CaseState): boolean => s.noted.at(-1)?.weighed.step === 'inviteFirms' && s.noted.at(-1)!.on === s.today

function* beforeOpening({ s }: Seen, once: (step: CaseStep) => boolean): Generator<Wish> {
  const p = s.procedure?.procedure
  if (Object.values(s.questions).some(q => !q.answered)) yield 'answerQuestion'
  if (s.notice && once('changeDocuments')) yield 'changeDocuments'
  if (s.notice && once('extendDeadline')) yield 'extendDeadline'
  if (inTwoSteps(p) && !s.invitation) {
    if (s.requestsBy && s.today <= s.requestsBy) yield 'deadline'
    if (toHear(s)) yield 'hearFirm'
    if (toExclude(s)) yield 'excludeFirm'
    yield 'inviteToTender'
    yield 'cancelProcedure'
  }
  const last = s.finalBy ?? s.tendersBy
  if (last !== undefined && s.today <= last) yield 'deadline'
  if (hasRounds(p) && s.remaining.length > 0 && !s.finalBy) {
    if (s.rounds.length < 2) yield 'holdRound'
    yield 'callFinalTenders'
  }
  yield 'openTenders'
  yield 'cancelProcedure'
}

function* afterOpening(s: CaseState): Generator<Wish> {
  if (!s.evaluation) {
    if (toHear(s)) yield 'hearFirm'
    if (toExclude(s)) yield 'excludeFirm'
    if (toClarify(s)) yield 'askClarification'
    if (lowOne(s)) yield 'handleLowTender'
    yield 'evaluate'
  }
  if (!s.award) yield 'decideAward'
  if (s.award) yield 'sendAwardLetters'
  const end = standstillOf(s)
  if ((end !== undefined && s.today <= end) || suspended(s)) yield 'deadline'
  yield 'signContract'
  yield 'cancelProcedure'
}

function* withContract({ s }: Seen, once: (step: CaseStep) => boolean): Generator<Wish> {
  if (once('sendAwardNotice')) yield 'sendAwardNotice'
  if (waiting(s)) yield waiting(s)!.met ? 'passPhase' : 'stopPhase'
  // A year of phases is long; whoever has a delivery ahead waits for it.
  const more = (s.documents?.phases.length ?? 0) >= s.phase && (s.procedure?.procedure === 'innovationPartnership' || s.procedure?.procedure === 'researchAndDevelopment')
  if (more && s.stopped.length < s.contract!.firms.length) yield 'deadline'
  if (once('buyResult')) yield 'buyResult'
  if (once('changeContract')) yield 'changeContract'
  if (Object.values(s.complaints).some(c => !c.decided)) yield 'deadline'
  yield 'writeLessons'
}

/** What a user who means well sends next; nothing once the lessons are written. `shunned`: what was refused on this very day. */
export function plausibleNext(seen: Seen, shunned: ReadonlySet<string> = new Set()): Sent | undefined {
  if (ended(seen.s)) return undefined
  for (const wish of wishes(seen)) {
    if (shunned.has(wish)) continue
    if (wish === 'deadline') return { pass: 'deadline' }
    if (wish === 'week') return { pass: 'to', day: addDays(seen.s.today, 7) }
    if (whyNot(seen.s, wish)) continue
    const fields = plausible[wish](seen)
    if (!fields) continue
    const judge = wish === 'askAdviser' || wish === 'writeLessons' ? [] : judged
    return { do: { step: wish, ...fields }, answers: Object.fromEntries(judge.map(fact => [fact, { value: true, reason: 'Judged together with the lawyer.' }])) }
  }
  return undefined
}
