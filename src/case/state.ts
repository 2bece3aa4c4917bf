import type { Country, Day } from '../plain/index.ts'
import type { FactValue, CaseStep } from '../law/index.ts'
import type { ActionOf, Activity, Documents } from './actions.ts'
import type { OpenedTender, Partner, Weighed } from './events.ts'

export type Judgement = { readonly value: FactValue; readonly reason: string; readonly by: string; readonly on: Day; readonly step: CaseStep }
export type Meeting = { readonly firm: string; readonly on: Day; readonly action: ActionOf<'meetFirm'>; readonly shared: boolean }
export type Question = { readonly firm: string; readonly about: string; readonly on: Day; readonly inTime: boolean; /** The question itself, where a person asked it. */ readonly says?: string; readonly answered?: { readonly on: Day; readonly to: 'all' | 'asker' } }
export type Candidate = { readonly on: Day; readonly qualified: boolean; readonly ground: string }
export type Complaint = {
  readonly firm: string; readonly rules: readonly string[]; readonly forum: 'board' | 'court'; readonly on: Day
  readonly inStandstill: boolean; readonly suspends: boolean
  readonly decided?: { readonly on: Day; readonly upheld: boolean; readonly effect: string; readonly amount: number }
}
export type NotedStep = { readonly n: number; readonly on: Day; readonly weighed: Weighed }

/** What the buyer's side knows of the case: the reading of its log that the steps and the law need. Nothing in it is secret to the buyer. */
export type CaseState = {
  readonly scenario: string
  readonly country: Country
  readonly buyer: 'municipality' | 'utility' | 'state'
  readonly activity: Activity
  /** Those who buy together with the buyer. */
  readonly partners: readonly Partner[]
  readonly today: Day
  readonly last: number
  readonly need?: ActionOf<'stateNeed'>
  readonly needChanges: number
  readonly advisers: readonly { readonly who: string; readonly topic: string; readonly on: Day }[]
  readonly value?: ActionOf<'estimateValue'>
  /** What the buyers have agreed on. Agreed again, the last agreement stands. */
  readonly joint?: ActionOf<'agreeJointPurchase'> & { readonly on: Day }
  readonly consultation?: ActionOf<'announceConsultation'> & { readonly on: Day }
  readonly invitedFirms: readonly string[]
  readonly signedUp: readonly string[]
  readonly meetings: readonly Meeting[]
  readonly notesShared: readonly { readonly on: Day; readonly to: 'all' | 'some'; readonly firms: readonly string[]; readonly secrets: boolean }[]
  readonly report?: ActionOf<'publishConsultationReport'> & { readonly on: Day }
  readonly procedure?: ActionOf<'chooseProcedure'> & { readonly on: Day }
  readonly documents?: Documents
  readonly documentsOn?: Day
  readonly notice?: ActionOf<'sendNotice'> & { readonly on: Day }
  readonly requestsBy?: Day
  readonly tendersBy?: Day
  readonly questions: Readonly<Record<string, Question>>
  readonly candidates: Readonly<Record<string, Candidate>>
  readonly invitation?: ActionOf<'inviteToTender'> & { readonly on: Day }
  readonly remaining: readonly string[]
  readonly rounds: readonly (ActionOf<'holdRound'> & { readonly on: Day })[]
  readonly finalBy?: Day
  readonly received: readonly string[]
  readonly finalReceived: readonly string[]
  readonly opened?: { readonly on: Day; readonly people: number; readonly early: boolean }
  readonly tenders: readonly OpenedTender[]
  readonly clarified: readonly string[]
  readonly low: Readonly<Record<string, { readonly asked: boolean; readonly shows?: 'satisfactory' | 'unsatisfactory' | 'breach'; readonly act?: 'reject' | 'accept' }>>
  readonly hearings: Readonly<Record<string, { readonly ground: string; readonly on: Day; readonly selfCleaning?: 'none' | 'insufficient' | 'sufficient' }>>
  readonly excluded: readonly string[]
  readonly evaluation?: ActionOf<'evaluate'> & { readonly on: Day }
  readonly ranking: readonly { readonly firm: string; readonly points: number }[]
  readonly award?: ActionOf<'decideAward'> & { readonly on: Day }
  readonly letters?: ActionOf<'sendAwardLetters'> & { readonly on: Day }
  readonly contract?: ActionOf<'signContract'> & { readonly on: Day; readonly firms: readonly string[]; readonly price: number }
  readonly awardNoticeOn?: Day
  readonly phase: number
  readonly deliveries: readonly { readonly firm: string; readonly phase: number; readonly met: boolean; readonly level: number; readonly on: Day }[]
  readonly passed: readonly { readonly firm: string; readonly phase: number; readonly on: Day }[]
  readonly stopped: readonly { readonly firm: string; readonly phase: number; readonly on: Day }[]
  readonly bought?: ActionOf<'buyResult'> & { readonly on: Day }
  readonly modifications: readonly (ActionOf<'changeContract'> & { readonly on: Day })[]
  readonly complaints: Readonly<Record<string, Complaint>>
  readonly cancelled?: ActionOf<'cancelProcedure'> & { readonly on: Day }
  readonly lessons?: ActionOf<'writeLessons'> & { readonly on: Day }
  readonly judgements: Readonly<Record<string, Judgement>>
  readonly reasons: Readonly<Record<string, { readonly reason: string; readonly on: Day }>>
  readonly noted: readonly NotedStep[]
}

export const startState: CaseState = {
  scenario: '', country: 'DK', buyer: 'municipality', activity: 'general', partners: [], today: '1900-01-01', last: 0, needChanges: 0, advisers: [], invitedFirms: [], signedUp: [],
  meetings: [], notesShared: [], questions: {}, candidates: {}, remaining: [], rounds: [], received: [], finalReceived: [], tenders: [],
  clarified: [], low: {}, hearings: {}, excluded: [], ranking: [], phase: 0, deliveries: [], passed: [], stopped: [], modifications: [],
  complaints: {}, judgements: {}, reasons: {}, noted: [],
}

/** Whether a complaint that stops the signature is undecided. */
export const suspended = (s: CaseState): boolean => Object.values(s.complaints).some(c => c.suspends && !c.decided)
/** Whether any complaint is undecided. */
export const complaintPending = (s: CaseState): boolean => Object.values(s.complaints).some(c => !c.decided)

/** The procedures in which firms first ask to take part and are then chosen. */
export const inTwoSteps = (procedure: string | undefined): boolean =>
  procedure === 'restricted' || procedure === 'negotiation' || procedure === 'dialogue' || procedure === 'innovationPartnership'
/** The procedures that hold rounds of dialogue or negotiation. */
export const hasRounds = (procedure: string | undefined): boolean =>
  procedure === 'negotiation' || procedure === 'dialogue' || procedure === 'innovationPartnership' || procedure === 'belowThreshold' || procedure === 'negotiatedWithoutNotice'
/** The procedures that need a call; the others go straight to a firm. */
export const hasCall = (procedure: string | undefined): boolean => procedure !== 'directAward' && procedure !== 'negotiatedWithoutNotice'
