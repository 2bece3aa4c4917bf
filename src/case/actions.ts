import * as z from 'zod'
import { amount, count, day, firms, id, longest, percent, someWords, words } from './fields.ts'

const yes = z.boolean().default(false)
const a = <N extends string, S extends z.ZodRawShape>(step: N, shape: S) => z.strictObject({ step: z.literal(step), ...shape })

export const adviserKinds = ['expert', 'user', 'lawyer', 'finance'] as const
export const shareables = ['need', 'timetable', 'budget', 'draft'] as const
export const intents = ['maturity', 'priceRange', 'risk', 'rights', 'interoperability', 'delivery', 'demo'] as const
export const procedures = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'negotiatedWithoutNotice', 'directAward', 'belowThreshold', 'researchAndDevelopment'] as const
export const activities = ['general', 'water', 'sewage', 'heat', 'electricity', 'transport', 'ports', 'post'] as const
export type Activity = (typeof activities)[number]
export const directGrounds = ['none', 'noTenders', 'technical', 'exclusiveRights', 'extremeUrgency', 'researchSupplies', 'additional', 'repetition'] as const
export const criterionKinds = ['price', 'quality', 'innovation', 'climate', 'operation', 'experience'] as const
export const roundTopics = ['solution', 'price', 'risk', 'rights', 'timetable', 'minimumRequirements', 'awardCriteria'] as const
/** Whose law a joint purchase follows: that of one of our countries, another, or none that anybody has settled. */
export const jointLaws = ['DK', 'SE', 'NO', 'other', 'none'] as const
export const exclusionGrounds = ['crime', 'tax', 'misconduct', 'conflict', 'priorInvolvement', 'poorPerformance', 'misrepresentation', 'insolvency', 'labour', 'taxHaven'] as const

const channel = z.enum(['ted', 'national', 'ownSite', 'none'])
export const criterion = z.strictObject({ kind: z.enum(criterionKinds), name: someWords(longest.short), weight: percent.max(100) })
export const partnershipPhase = z.strictObject({ name: someWords(longest.short), months: count(120), target: words(longest.short), payment: amount })

const need = { what: someWords(), form: z.enum(['outcome', 'solution']), measures: words(), budget: amount.optional() }

/** What the procurement documents say, field by field. */
export const documents = z.strictObject({
  requirementForm: z.enum(['functional', 'mixed', 'detailed']),
  needText: words(), minimum: z.array(someWords(longest.short)).max(30).default([]),
  brandNamed: yes, orEquivalent: yes, accessibility: yes,
  lotsDivided: yes, lotsReason: z.enum(['documents', 'report', 'none']).default('none'),
  variantsAllowed: yes, variantsMinimum: yes,
  rights: z.enum(['firm', 'shared', 'buyer', 'notStated']).default('notStated'),
  awardBasis: z.enum(['price', 'cost', 'bestPriceQuality']), weights: z.enum(['stated', 'order', 'none']).default('stated'),
  criteria: z.array(criterion).max(12).default([]), priceForm: z.enum(['competed', 'fixed']).default('competed'),
  method: z.enum(['described', 'fixedNotDescribed', 'afterOpening']).default('fixedNotDescribed'), documentationAsked: yes,
  climateRequirement: yes, climateReason: words(),
  researchCapacity: yes, turnoverTimes: z.number().min(0).max(100).default(0), turnoverReasoned: yes, localDemand: yes,
  selfDeclaration: yes, voluntaryGrounds: yes, minimumInvited: count(50).default(0),
  phases: z.array(partnershipPhase).max(12).default([]), stopAnnounced: yes, maximumCost: amount.default(0), performanceLevels: yes,
  partners: count(20).default(1), separateResearch: yes,
  firstTenderReserved: yes, stagesAnnounced: yes, planStated: yes, changeClause: yes, online: yes,
})
export type Documents = z.infer<typeof documents>

/** Every action a buyer can take, one schema each. The discriminator is the step that the law knows. */
export const actionSchemas = {
  stateNeed: a('stateNeed', need),
  changeNeed: a('changeNeed', { ...need, why: someWords() }),
  askAdviser: a('askAdviser', { who: z.enum(adviserKinds), topic: id }),
  estimateValue: a('estimateValue', {
    subject: z.enum(['goods', 'services', 'works']), basis: z.enum(['market', 'earlier', 'guess']),
    purchase: amount, development: amount.default(0), options: amount.default(0), payments: amount.default(0),
    counted: z.array(z.enum(['development', 'options', 'payments'])).default([]), split: yes,
    pattern: z.enum(['single', 'recurring', 'separate', 'lease', 'openService', 'fees']).optional(), units: z.enum(['all', 'alone']).optional(),
  }),
  agreeJointPurchase: a('agreeJointPurchase', {
    form: z.enum(['together', 'entity']).default('together'), signed: yes, international: yes, law: z.enum(jointLaws), entityLaw: z.enum(['seat', 'activity', 'other']).optional(), entityDecided: yes,
    parts: words(), lawStated: yes, buyersNamed: yes, forumTold: yes, eeaReasoned: yes,
  }),
  announceConsultation: a('announceConsultation', { channel: channel.exclude(['none']), open: yes, questions: z.array(someWords(500)).max(30).default([]), until: day }),
  inviteFirms: a('inviteFirms', { firms: firms.min(1, { error: 'none chosen' }) }),
  meetFirm: a('meetFirm', {
    firm: id, about: z.array(z.enum(intents)).max(intents.length).default([]), share: z.array(z.enum(shareables)).default([]),
    minutes: yes, promise: yes, note: words(),
  }),
  shareNotes: a('shareNotes', { to: z.enum(['all', 'some']), firms: firms.default([]), secrets: yes }),
  publishConsultationReport: a('publishConsultationReport', { learned: someWords(), effect: words(), secrets: yes }),
  chooseProcedure: a('chooseProcedure', { procedure: z.enum(procedures), ground: z.enum(directGrounds).default('none'), reason: words(), marketAnalysis: words(), marketChecked: yes }),
  writeDocuments: z.strictObject({ step: z.literal('writeDocuments'), ...documents.shape }),
  sendNotice: a('sendNotice', {
    channel, requestsBy: day.optional(), tendersBy: day.optional(), urgency: yes, urgencyReason: words(), eSubmission: yes,
    siteVisit: yes, questionsUntil: day.optional(),
  }),
  answerQuestion: a('answerQuestion', { question: id, answer: someWords(), to: z.enum(['all', 'asker']), reveals: yes }),
  changeDocuments: a('changeDocuments', { kind: z.enum(['minor', 'significant', 'basic']), what: someWords(), toAll: yes, extendTo: day.optional(), documents: documents.optional() }),
  extendDeadline: a('extendDeadline', { which: z.enum(['requests', 'tenders']), to: day, toAll: yes }),
  inviteToTender: a('inviteToTender', { firms: firms.min(1, { error: 'none chosen' }), tendersBy: day.optional(), byCriteria: yes, together: yes, moreReason: words(), agreed: yes, project: z.boolean().optional() }),
  holdRound: a('holdRound', {
    firms: firms.min(1, { error: 'none chosen' }), about: z.array(z.enum(roundTopics)).min(1, { error: 'none chosen' }), equal: yes,
    reducedBy: z.enum(['none', 'awardCriteria', 'other']).default('none'), keep: firms.default([]), changesWritten: yes, recorded: yes, secrets: yes,
  }),
  callFinalTenders: a('callFinalTenders', { by: day }),
  openTenders: a('openTenders', { people: count(20) }),
  askClarification: a('askClarification', { firm: id, kind: z.enum(['unclear', 'missing', 'newTender']), all: yes }),
  handleLowTender: a('handleLowTender', { firm: id, act: z.enum(['ask', 'reject', 'accept']) }),
  hearFirm: a('hearFirm', { firm: id, ground: z.enum(exclusionGrounds) }),
  excludeFirm: a('excludeFirm', { firm: id, ground: z.enum(exclusionGrounds), reasons: z.boolean().optional() }),
  evaluate: a('evaluate', { asPublished: yes, declared: yes, recorded: yes }),
  decideAward: a('decideAward', { winners: firms.min(1, { error: 'none chosen' }), reasons: words(), proof: yes }),
  cancelProcedure: a('cancelProcedure', { reason: z.enum(['noTenders', 'needChanged', 'error', 'avoidWinner', 'none']), toAll: yes, text: words() }),
  sendAwardLetters: a('sendAwardLetters', { toAll: yes, reasons: yes, standstillEnd: yes, means: z.enum(['electronic', 'post']) }),
  signContract: a('signContract', { asTendered: yes }),
  sendAwardNotice: a('sendAwardNotice', {}),
  passPhase: a('passPhase', { firm: id, pay: yes, reasons: yes }),
  stopPhase: a('stopPhase', { firm: id, reasons: yes }),
  buyResult: a('buyResult', { firm: id, amount }),
  changeContract: a('changeContract', { ground: z.enum(['reviewClause', 'additional', 'unforeseen', 'small', 'replacement', 'notSubstantial', 'none']), percent, notice: yes, what: someWords() }),
  writeLessons: a('writeLessons', { well: someWords(), lessWell: words(), otherwise: words(), report: yes, share: yes }),
} as const

export const actionSchema = z.discriminatedUnion('step', Object.values(actionSchemas) as unknown as [typeof actionSchemas.stateNeed, ...(typeof actionSchemas)[keyof typeof actionSchemas][]])

export type ActionOf<S extends keyof typeof actionSchemas> = z.infer<(typeof actionSchemas)[S]>
export type Action = { [S in keyof typeof actionSchemas]: ActionOf<S> }[keyof typeof actionSchemas]
