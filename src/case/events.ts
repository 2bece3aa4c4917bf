import type { Day, Country } from '../plain/index.ts'
import type { FactValue, Known, CaseStep, StepVerdict, Verdict, Weight } from '../law/index.ts'
import type { Envelope } from '../log/index.ts'
import type { Action, ActionOf, Activity, Documents } from './actions.ts'

/** The past tense of each step: the event that says the buyer took it. */
export const pastOf = {
  stateNeed: 'need.stated', changeNeed: 'need.changed', askAdviser: 'adviser.asked', estimateValue: 'value.estimated', agreeJointPurchase: 'joint.agreed',
  announceConsultation: 'consultation.announced', inviteFirms: 'firms.invited', meetFirm: 'firm.met', shareNotes: 'notes.shared',
  publishConsultationReport: 'consultation.reported', chooseProcedure: 'procedure.chosen', writeDocuments: 'documents.written',
  sendNotice: 'notice.sent', answerQuestion: 'question.answered', changeDocuments: 'documents.changed', extendDeadline: 'deadline.extended',
  inviteToTender: 'candidates.invited', holdRound: 'round.held', callFinalTenders: 'finalTenders.called', openTenders: 'tenders.opened',
  askClarification: 'clarification.asked', handleLowTender: 'lowTender.handled', hearFirm: 'firm.heard', excludeFirm: 'firm.excluded',
  evaluate: 'tenders.evaluated', decideAward: 'award.decided', cancelProcedure: 'procedure.cancelled', sendAwardLetters: 'letters.sent',
  signContract: 'contract.signed', sendAwardNotice: 'awardNotice.sent', passPhase: 'phase.passed', stopPhase: 'phase.stopped',
  buyResult: 'result.bought', changeContract: 'contract.changed', writeLessons: 'lessons.written',
} as const satisfies Record<CaseStep, string>

/** A step that was taken, with everything the buyer said when taking it. */
export type Taken = { [S in CaseStep]: { readonly type: (typeof pastOf)[S]; readonly action: ActionOf<S> } }[CaseStep]

/** One that buys together with the buyer of the case. */
export type Partner = { readonly name: string; readonly country: Country }

/** What was found under one law that was not plainly lawful. */
export type NotedFinding = { readonly rule: string; readonly verdict: Verdict; readonly weight: Weight | 'gap'; readonly known: Known; readonly reasoned: boolean }

/** What the law said of a step when it was taken: verdicts and the receipt. Traces are recomputed, never stored. */
export type Weighed = {
  readonly type: 'step.weighed'
  readonly step: CaseStep
  readonly country: Country
  readonly verdicts: Readonly<Record<Country, StepVerdict>>
  /** Findings under the buyer's own law that were not plainly lawful, and the count of those that were. */
  readonly findings: readonly NotedFinding[]
  readonly met: number
  /** A step that binds several buyers: the same under the law of each country where another of them is. */
  readonly partners?: Readonly<Partial<Record<Country, { readonly findings: readonly NotedFinding[]; readonly met: number }>>>
  readonly lawbook: string
}
export type JudgementMade = { readonly type: 'judgement.made'; readonly fact: string; readonly value: FactValue; readonly reason: string; readonly step: CaseStep }
export type ReasonGiven = { readonly type: 'reason.given'; readonly rule: string; readonly reason: string; readonly step: CaseStep }

/** A tender as read after opening. Scores are 0–100 per kind of criterion; the price is in the buyer's currency, without VAT. */
export type OpenedTender = {
  readonly firm: string
  readonly price: number
  readonly scores: Readonly<Record<string, number>>
  readonly compliant: boolean
  /** What is wrong with its form, if anything. */
  readonly flaw: 'none' | 'unclear' | 'missing' | 'minimum'
  /** The price lies so far below the others or the estimate that the law asks the buyer to look. */
  readonly low: boolean
  readonly solution: string
}

/** What others do: firms, advisers, boards, the calendar. In practice they come from the simulated market, live from the platform. */
export type FromOutside =
  | { readonly type: 'adviser.answered'; readonly who: string; readonly topic: string; readonly days: number }
  | { readonly type: 'firm.signedUp'; readonly firm: string; readonly invited: boolean }
  | { readonly type: 'firm.declined'; readonly firm: string; readonly what: 'consultation' | 'request' | 'tender'; readonly because: string }
  | { readonly type: 'firm.told'; readonly firm: string; readonly answers: readonly { readonly about: string; readonly key: string; readonly values: Readonly<Record<string, number | string>>; readonly secret: boolean }[] }
  | { readonly type: 'question.asked'; readonly question: string; readonly firm: string; readonly about: string; readonly inTime: boolean; /** The question itself, where a person asked it. */ readonly says?: string }
  | { readonly type: 'request.received'; readonly firm: string; readonly qualified: boolean; readonly ground: string }
  | { readonly type: 'tender.received'; readonly firm: string; readonly final: boolean }
  | { readonly type: 'tenders.revealed'; readonly tenders: readonly OpenedTender[] }
  | { readonly type: 'clarification.received'; readonly firm: string; readonly mended: boolean }
  | { readonly type: 'lowTender.explained'; readonly firm: string; readonly shows: 'satisfactory' | 'unsatisfactory' | 'breach' }
  | { readonly type: 'hearing.answered'; readonly firm: string; readonly selfCleaning: 'none' | 'insufficient' | 'sufficient' }
  | { readonly type: 'tenders.ranked'; readonly ranking: readonly { readonly firm: string; readonly points: number }[] }
  | { readonly type: 'phase.delivered'; readonly firm: string; readonly phase: number; readonly met: boolean; readonly level: number }
  | { readonly type: 'complaint.made'; readonly complaint: string; readonly firm: string; readonly rules: readonly string[]; readonly forum: 'board' | 'court'; readonly inStandstill: boolean; readonly suspends: boolean }
  | { readonly type: 'complaint.decided'; readonly complaint: string; readonly upheld: boolean; readonly effect: 'none' | 'award annulled' | 'procedure annulled' | 'contract ineffective' | 'fine'; readonly amount: number }
  | { readonly type: 'disposition.changed'; readonly firm: string; readonly by: number; readonly cause: string }
  | { readonly type: 'news.came'; readonly inject: string }
  | { readonly type: 'day.came'; readonly from: Day }
  | { readonly type: 'deadline.passed'; readonly which: 'consultation' | 'questions' | 'requests' | 'tenders' | 'finalTenders' | 'standstill' | 'phase' }

/** The first event of every case. */
export type CaseOpened = {
  readonly type: 'case.opened'
  readonly scenario: string
  readonly version: number
  readonly country: Country
  readonly buyer: 'municipality' | 'utility' | 'state'
  /** What the purchase serves, as the law's fact `activity` names it; a log from before it was asked means 'general'. */
  readonly activity?: Activity
  /** Those who buy together with the buyer, wherever they are; left out where one buys alone. */
  readonly partners?: readonly Partner[]
}

export type CaseEvent = CaseOpened | Taken | Weighed | JudgementMade | ReasonGiven | FromOutside
export type CaseEnvelope = Envelope<CaseEvent>
export type { Action, ActionOf, Documents }
