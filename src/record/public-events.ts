import type { Kind } from './vocabulary.ts'

/**
 * Which events of a case are public, and what of each. An event that has no line here never reaches a leaf, and of one that has only
 * the fields that are named. `open`: closed words, days, counts. `sealed`: what may be shown today and erased tomorrow; the leaf holds
 * a salted digest of it. Everything else is left out, also as a digest.
 */
export type PublicEvent = {
  /** The event in the case's own log. */
  readonly from: string
  /** What it is called in the record. */
  readonly as: string
  /** Only when this field has one of these values. */
  readonly only?: { readonly path: string; readonly in: readonly unknown[] | 'public steps' }
  /** Field of the leaf: where it stands in the event (`$country`: under the name that the field `country` holds), and of what kind it is. */
  readonly open?: Readonly<Record<string, readonly [path: string, kind: Kind]>>
  /** What the type itself says, written the same every time. */
  readonly fixed?: Readonly<Record<string, readonly [value: string, kind: Kind]>>
  readonly sealed?: Readonly<Record<string, string>>
  /** The event carries the opinion of the law: rules and verdicts are written with it. */
  readonly law?: true
}

const a = (field: string): string => `action.${field}`

export const publicEvents: readonly PublicEvent[] = [
  { from: 'case.opened', as: 'case.opened', open: { country: ['country', 'country'], buyer: ['buyer', 'buyer'], activity: ['activity', 'activity'] }, sealed: { scenario: 'scenario' } },
  { from: 'branch.forked', as: 'case.forked', open: { from: ['from', 'branch'] } },
  { from: 'step.weighed', as: 'law.checked', only: { path: 'step', in: 'public steps' }, open: { step: ['step', 'step'], country: ['country', 'country'], verdict: ['verdicts.$country', 'verdict'], met: ['met', 'count'], lawbook: ['lawbook', 'lawbook'] }, law: true },
  { from: 'reason.given', as: 'law.risk.accepted', only: { path: 'step', in: 'public steps' }, open: { step: ['step', 'step'] }, sealed: { rule: 'rule', reason: 'reason' } },
  // Of real cases: gone on although the law's answer was open; a second person has signed; everybody may look.
  { from: 'unsettled.accepted', as: 'law.risk.accepted', only: { path: 'step', in: 'public steps' }, open: { step: ['step', 'step'] }, sealed: { reason: 'reason' } },
  { from: 'second.given', as: 'second.given' },
  { from: 'page.opened', as: 'page.opened' },
  { from: 'need.stated', as: 'need.published', open: { form: [a('form'), 'form'] }, sealed: { what: a('what') } },
  { from: 'need.changed', as: 'need.changed', open: { form: [a('form'), 'form'] }, sealed: { what: a('what'), why: a('why') } },
  { from: 'joint.agreed', as: 'joint.agreed', open: { form: [a('form'), 'jointForm'], law: [a('law'), 'jointLaw'], signed: [a('signed'), 'yes'] }, sealed: { parts: a('parts') } },
  { from: 'consultation.announced', as: 'dialogue.invited', open: { channel: [a('channel'), 'channel'], open: [a('open'), 'yes'], until: [a('until'), 'day'] } },
  { from: 'firm.met', as: 'dialogue.meeting', open: { about: [a('about'), 'intent[]'], share: [a('share'), 'shared[]'], minutes: [a('minutes'), 'yes'] } },
  { from: 'notes.shared', as: 'dialogue.shared', open: { to: [a('to'), 'to'] } },
  { from: 'consultation.reported', as: 'dialogue.reported', sealed: { learned: a('learned'), effect: a('effect') } },
  { from: 'procedure.chosen', as: 'procedure.chosen', open: { procedure: [a('procedure'), 'procedure'], ground: [a('ground'), 'directGround'] }, sealed: { reason: a('reason') } },
  { from: 'notice.sent', as: 'notice.sent', open: { channel: [a('channel'), 'channel'], requestsBy: [a('requestsBy'), 'day'], tendersBy: [a('tendersBy'), 'day'], questionsUntil: [a('questionsUntil'), 'day'], urgency: [a('urgency'), 'yes'], siteVisit: [a('siteVisit'), 'yes'] }, sealed: { urgencyReason: a('urgencyReason') } },
  // The hash of a document that many have is no secret, that of one which is withdrawn may be: it is sealed like a text.
  { from: 'document.published', as: 'document.published', open: { version: ['version', 'count'] }, sealed: { title: 'title', sha256: 'sha256' } },
  { from: 'document.withdrawn', as: 'document.withdrawn', open: { version: ['version', 'count'] } },
  // No more: that a question came, and when, tells other firms how active somebody is. The answer goes to all, and is public. Old records hold it.
  { from: 'question.asked', as: 'dialogue.question', only: { path: 'type', in: [] }, open: { inTime: ['inTime', 'yes'] } },
  { from: 'question.answered', as: 'dialogue.answer', open: { to: [a('to'), 'to'] } },
  { from: 'slot.offered', as: 'dialogue.slot', open: { kind: ['kind', 'slotKind'], day: ['day', 'day'], online: ['online', 'yes'], capacity: ['capacity', 'count'] }, sealed: { place: 'place', about: 'about' } },
  { from: 'slot.withdrawn', as: 'dialogue.slot.withdrawn', sealed: { because: 'because' } },
  { from: 'draft.published', as: 'dialogue.draft', open: { version: ['version', 'count'] }, sealed: { title: 'title', paragraphs: 'paragraphs', changed: 'changed' } },
  { from: 'passage.answered', as: 'dialogue.draft.answer', open: { version: ['version', 'count'], paragraph: ['paragraph', 'count'] }, sealed: { says: 'says' } },
  { from: 'documents.changed', as: 'documents.changed', open: { kind: [a('kind'), 'change'], toAll: [a('toAll'), 'yes'], extendTo: [a('extendTo'), 'day'] }, sealed: { what: a('what') } },
  { from: 'deadline.extended', as: 'deadline.moved', open: { which: [a('which'), 'deadline'], to: [a('to'), 'day'], toAll: [a('toAll'), 'yes'] } },
  { from: 'deadline.passed', as: 'deadline.passed', open: { which: ['which', 'deadline'] } },
  { from: 'candidates.invited', as: 'candidates.invited', open: { tendersBy: [a('tendersBy'), 'day'], byCriteria: [a('byCriteria'), 'yes'], together: [a('together'), 'yes'] } },
  { from: 'finalTenders.called', as: 'finalTenders.called', open: { by: [a('by'), 'day'] } },
  { from: 'tenders.opened', as: 'opening.done', open: { people: [a('people'), 'count'] } },
  { from: 'award.decided', as: 'award.decided', open: { proof: [a('proof'), 'yes'] }, sealed: { winners: a('winners'), reasons: a('reasons') } },
  { from: 'letters.sent', as: 'standstill.started', open: { toAll: [a('toAll'), 'yes'], reasons: [a('reasons'), 'yes'], standstillEnd: [a('standstillEnd'), 'yes'], means: [a('means'), 'means'] } },
  { from: 'complaint.made', as: 'review.received', open: { forum: ['forum', 'forum'], inStandstill: ['inStandstill', 'yes'], suspends: ['suspends', 'yes'] } },
  { from: 'complaint.decided', as: 'review.decided', open: { upheld: ['upheld', 'yes'], effect: ['effect', 'decided'] } },
  { from: 'procedure.cancelled', as: 'case.cancelled', open: { reason: [a('reason'), 'cancelled'], toAll: [a('toAll'), 'yes'] }, sealed: { text: a('text') } },
  { from: 'contract.signed', as: 'contract.concluded', open: { asTendered: [a('asTendered'), 'yes'] } },
  { from: 'awardNotice.sent', as: 'awardNotice.sent' },
  { from: 'contract.changed', as: 'contract.changed', open: { ground: [a('ground'), 'contractChange'], percent: [a('percent'), 'decimal'], notice: [a('notice'), 'yes'] }, sealed: { what: a('what') } },
  { from: 'phase.passed', as: 'pilot.gate', fixed: { gate: ['passed', 'gate'] } },
  { from: 'phase.stopped', as: 'pilot.gate', fixed: { gate: ['stopped', 'gate'] } },
  { from: 'phase.delivered', as: 'outcome.measured', open: { phase: ['phase', 'count'], met: ['met', 'yes'] } },
  { from: 'lessons.written', as: 'lesson.published', only: { path: a('share'), in: [true] }, sealed: { well: a('well'), lessWell: a('lessWell'), otherwise: a('otherwise') } },
]

/** Leaves that the record writes itself. */
export const ownLeaves = {
  'field.erased': { of: 'count', digests: 'digests', ground: 'erasure' },
  'log.heads': { cases: 'count', root: 'hash' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>

/** The step whose opinion of the law each event carries; the opinion of another step is not public. */
export const stepFrom: Readonly<Record<string, string>> = {
  'joint.agreed': 'agreeJointPurchase', 'need.published': 'stateNeed', 'need.changed': 'changeNeed', 'dialogue.invited': 'announceConsultation', 'dialogue.meeting': 'meetFirm', 'dialogue.shared': 'shareNotes',
  'dialogue.reported': 'publishConsultationReport', 'procedure.chosen': 'chooseProcedure', 'notice.sent': 'sendNotice', 'dialogue.answer': 'answerQuestion', 'documents.changed': 'changeDocuments',
  'deadline.moved': 'extendDeadline', 'candidates.invited': 'inviteToTender', 'finalTenders.called': 'callFinalTenders', 'opening.done': 'openTenders', 'award.decided': 'decideAward',
  'case.cancelled': 'cancelProcedure', 'standstill.started': 'sendAwardLetters', 'contract.concluded': 'signContract', 'awardNotice.sent': 'sendAwardNotice',
  'contract.changed': 'changeContract',
}
/** Gates have two steps behind one type. */
export const gateSteps = { passed: 'passPhase', stopped: 'stopPhase' } as const

/** In which record the events of a kind of stream belong; other kinds belong in none. */
export const recordOf: Readonly<Record<string, LogName>> = { run: 'practice', case: 'live' }
export const logNames = ['practice', 'live'] as const
export type LogName = (typeof logNames)[number]
