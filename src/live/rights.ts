import type { CaseStep } from '../law/index.ts'
import { roles, type Role } from './roles.ts'

/**
 * Who may do and see what in a real case, as data. Every right that the code asks for stands here, and a test goes through the table
 * cell by cell over the commands and over what each role is shown. What is not written is not allowed.
 */
const team: readonly Role[] = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance', 'observer']
const working: readonly Role[] = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance']
const buyer: readonly Role[] = ['buyer']

/** Who may take each step. The law decides whether the step is lawful; this, whose work it is. */
export const stepRights: Readonly<Record<CaseStep, readonly Role[]>> = {
  stateNeed: ['buyer', 'expert'], changeNeed: ['buyer', 'expert'], askAdviser: ['buyer', 'expert', 'lawyer', 'finance'], estimateValue: ['buyer', 'finance'], agreeJointPurchase: buyer,
  announceConsultation: buyer, inviteFirms: buyer, meetFirm: ['buyer', 'expert'], shareNotes: ['buyer', 'expert'], publishConsultationReport: buyer,
  chooseProcedure: buyer, writeDocuments: ['buyer', 'expert'], sendNotice: buyer, answerQuestion: buyer, changeDocuments: buyer, extendDeadline: buyer,
  inviteToTender: buyer, holdRound: buyer, callFinalTenders: buyer, openTenders: buyer, askClarification: buyer, handleLowTender: buyer, hearFirm: buyer, excludeFirm: buyer,
  evaluate: ['evaluator'], decideAward: buyer, cancelProcedure: buyer, sendAwardLetters: buyer, signContract: buyer, sendAwardNotice: buyer,
  passPhase: ['buyer', 'expert'], stopPhase: buyer, buyResult: buyer, changeContract: buyer, writeLessons: ['buyer', 'expert'],
}

/** What else may be done. */
export const actRights = {
  /** Invite people into the team, take a role away. */
  'lead team': buyer,
  /** Say that the page of the case is open to all. */
  'open page': buyer,
  /** Give or refuse the second signature that a weighty step waits for; never to one's own. */
  'second': ['buyer', 'lawyer'],
  /** Say whether one has an interest in the outcome. */
  'declare interest': team,
  /** Write down what came from outside: a request, a tender, a complaint. */
  'note what came': buyer,
  /** Keep a step half written, for oneself and the others. */
  'keep draft': working,
  'add document': working,
  'publish document': buyer,
  'comment': working,
  'assign': working,
  /** Write into the procurement report what the log does not hold. */
  'write report': ['buyer', 'lawyer'],
  'note time': [...working, 'supplier'],
  /** The dialogue with the market, from the buyer's side. */
  'lead dialogue': ['buyer', 'expert'],
  /** Begin the need workshop of the case, take a seat in it, carry its requirements into the draft of the documents. */
  'hold workshop': ['buyer', 'expert'],
  /** Stand by a paper of the case with one's name: the plan of the consultation. */
  'sign papers': ['lawyer'],
  /** And from a firm's: sign up, ask, comment on drafts, mark secrets, consent. */
  'speak for firm': ['supplier'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
export type Act = keyof typeof actRights

/** Whose seat each is at the table of the need workshop. */
export const seatRights = { buyer: ['buyer'], expert: ['expert'] } as const satisfies Readonly<Record<'buyer' | 'expert', readonly Role[]>>

/** What there is to see. `public` stands for anybody at all, once the page of the case is open. */
export const sightRights = {
  /** What the law and the buyer make public: the need, the timetable, answers, the record. */
  'open things': ['public', ...roles],
  /** Who is in the team. The firms see the contact person only. */
  'team': team,
  /** The whole list of what happened on the buyer's side. */
  'log': team,
  /** The estimate, the budget, advice that was asked for. */
  'estimates': team,
  /** Half-written steps and internal comments. */
  'inner work': working,
  /** The table of the need workshop: shared needs, requirements and what they become. A card that is not shared only its own seat sees. */
  'need workshop': working,
  /** Which firm asked a question. */
  'who asked': ['buyer', 'lawyer'],
  /** Notes of meetings with every firm; a firm sees those of its own. */
  'meeting notes': team,
  /** What a firm has marked as a business secret; the firm itself sees its own. */
  'secrets': ['buyer', 'expert', 'lawyer'],
  /** Who asked to take part, tenders, evaluation. */
  'tenders': ['buyer', 'lawyer', 'evaluator'],
  /** What others have declared of their interests; one's own everybody sees. */
  'interests': ['buyer', 'lawyer'],
  /** Steps that wait for a second signature. */
  'waiting steps': ['buyer', 'lawyer'],
} as const satisfies Readonly<Record<string, readonly (Role | 'public')[]>>
export type Sight = keyof typeof sightRights

export const mayTake = (has: readonly Role[], step: CaseStep): boolean => stepRights[step].some(r => has.includes(r))
export const mayDo = (has: readonly Role[], act: Act): boolean => (actRights[act] as readonly Role[]).some(r => has.includes(r))
export const maySee = (has: readonly Role[], sight: Sight): boolean => (sightRights[sight] as readonly string[]).some(r => r === 'public' || has.includes(r as Role))

/**
 * Steps that two people answer for: after them there is no way back without harm to somebody. A second person reads what the law says
 * of the step and signs; then it is weighed again and taken.
 */
export const weightySteps: readonly CaseStep[] = ['sendNotice', 'excludeFirm', 'decideAward', 'cancelProcedure', 'signContract', 'stopPhase', 'changeContract', 'agreeJointPurchase']
/** Steps that only somebody takes who has declared no interest in the outcome (Directive 2014/24 art. 24). */
export const impartialSteps: readonly CaseStep[] = ['openTenders', 'evaluate', 'decideAward', 'excludeFirm']
