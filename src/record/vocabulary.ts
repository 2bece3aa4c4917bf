// The closed words of the public record. What is not one of these never stands openly in a leaf. A list may grow; no word is ever
// given another meaning.

export const vocabularies = {
  country: ['DK', 'SE', 'NO'],
  buyer: ['municipality', 'utility', 'state'],
  activity: ['general', 'water', 'sewage', 'heat', 'electricity', 'transport', 'ports', 'post'],
  form: ['outcome', 'solution'],
  jointForm: ['together', 'entity'],
  jointLaw: ['DK', 'SE', 'NO', 'other', 'none'],
  channel: ['ted', 'national', 'ownSite', 'none'],
  intent: ['maturity', 'priceRange', 'risk', 'rights', 'interoperability', 'delivery', 'demo'],
  shared: ['need', 'timetable', 'budget', 'draft'],
  to: ['all', 'some', 'asker'],
  slotKind: ['meeting', 'visit'],
  procedure: ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'negotiatedWithoutNotice', 'directAward', 'belowThreshold', 'researchAndDevelopment'],
  directGround: ['none', 'noTenders', 'technical', 'exclusiveRights', 'extremeUrgency', 'researchSupplies', 'additional', 'repetition'],
  change: ['minor', 'significant', 'basic'],
  deadline: ['consultation', 'questions', 'requests', 'tenders', 'finalTenders', 'standstill', 'phase'],
  cancelled: ['noTenders', 'needChanged', 'error', 'avoidWinner', 'none'],
  means: ['electronic', 'post'],
  forum: ['board', 'court'],
  decided: ['none', 'award annulled', 'procedure annulled', 'contract ineffective', 'fine'],
  contractChange: ['reviewClause', 'additional', 'unforeseen', 'small', 'replacement', 'notSubstantial', 'none'],
  gate: ['passed', 'stopped'],
  verdict: ['lawful', 'unlawful', 'depends', 'needs a reason', 'does not apply'],
  weight: ['blocks', 'needs a reason', 'advice', 'gap'],
  known: ['statute text read', 'derived', 'secondary source', 'not verified'],
  role: ['buyer', 'supplier', 'facilitator', 'others', 'system', 'expert', 'lawyer', 'evaluator', 'finance', 'observer'],
  erasure: ['request', 'retention ended', 'mistake'],
  step: [
    'stateNeed', 'changeNeed', 'announceConsultation', 'meetFirm', 'shareNotes', 'publishConsultationReport', 'chooseProcedure', 'sendNotice', 'answerQuestion',
    'changeDocuments', 'extendDeadline', 'inviteToTender', 'callFinalTenders', 'openTenders', 'decideAward', 'cancelProcedure', 'sendAwardLetters', 'signContract',
    'sendAwardNotice', 'passPhase', 'stopPhase', 'changeContract', 'agreeJointPurchase',
  ],
} as const
export type Vocabulary = keyof typeof vocabularies

/** The kinds of value that may stand openly: a word of a list, several of them, or something that says nothing of a person. */
export type Kind = Vocabulary | `${Vocabulary}[]` | 'yes' | 'count' | 'day' | 'decimal' | 'branch' | 'lawbook' | 'hash' | 'digests'
