import type { Country, Day } from '../plain/index.ts'
import type { Facts } from '../law/index.ts'

/*
 * Facts that the situations start from: a municipality whose papers are in order, so that a situation differs from a lawful one only
 * in what it is about.
 */

/** A working day well inside the law of autumn 2026. */
export const day: Day = '2026-10-05'

export const usual: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'rnd.listedCode': false }

const each = (DK: number, SE: number, NO: number): Readonly<Record<Country, number>> => ({ DK, SE, NO })
/** Well above every threshold: about 1.3 million euro. */
export const large = { 'value.estimated': each(10_000_000, 15_000_000, 15_000_000) }
/** About 60 000 euro: below the limit of each country for buying without a notice. */
export const little = { 'value.estimated': each(440_000, 640_000, 690_000) }
/** About 90 000 euro: between the limits. */
export const between = { 'value.estimated': each(670_000, 970_000, 1_040_000) }
/** About 400 000 euro: above every threshold for a municipality. */
export const pilot = { 'value.estimated': each(3_000_000, 4_400_000, 4_500_000) }

/** The whole value counted, nothing split off, the choice written down. */
export const counted: Facts = { 'value.split': false, 'value.optionsCounted': true, 'value.paymentsCounted': true, 'value.partnershipCounted': true, 'procedure.reasonRecorded': true }

/** None of the reasons that open negotiation or dialogue. */
export const noGateway: Facts = { 'gateway.innovative': false, 'gateway.adaptation': false, 'gateway.complexity': false, 'gateway.noPreciseSpecification': false, 'gateway.earlierFailed': false }

/** The documents of an open procedure, in order. */
export const documents: Facts = {
  ...usual, procedure: 'open', 'documents.needDescribed': true, 'documents.requirementForm': 'functional', 'documents.precise': true, 'documents.minimumMarked': true,
  'documents.brandNamed': false, 'documents.accessibility': true, 'documents.changeClause': true, 'documents.shapedByOneFirm': false, 'dialogue.adviserMayTender': false,
  'lots.divided': false, 'lots.reasonIn': 'documents', 'rights.defined': true, 'rights.to': 'firm', 'variants.allowed': false,
  'award.basis': 'bestPriceQuality', 'award.weights': 'stated', 'award.weightsSum': 100, 'award.criteriaLinked': true, 'award.methodDescribed': true,
  'award.methodFixedBeforeOpening': true, 'award.selectionMixed': false, 'award.documentationAsked': true, 'climate.weight': 30, 'climate.asRequirement': false,
  'selection.proportionate': true, 'selection.selfDeclaration': true, 'selection.turnoverTimes': 0, 'selection.localDemand': false, 'exclusion.voluntaryAnnounced': true,
}

/** The documents of an innovation partnership, in order. */
export const partnership: Facts = {
  ...documents, procedure: 'innovationPartnership', 'need.notOnMarket': true, 'need.form': 'outcome', 'market.analysed': true, 'partnership.phases': 2, 'partnership.targets': true,
  'partnership.instalments': true, 'partnership.maximumCost': true, 'partnership.performanceLevels': true, 'partnership.partners': 1, 'partnership.separateResearch': true,
  'partnership.stopAnnounced': true, 'partnership.proportionate': true, 'selection.researchCapacity': true, 'selection.minimumInvited': 3,
  'negotiation.planStated': true, 'negotiation.firstTenderReserved': false, 'negotiation.stagesAnnounced': true,
}

/** No part of the environment weighs, and none of the Norwegian exemptions is claimed. */
export const noClimate: Facts = { 'climate.weight': 0, 'climate.reasoned': false, 'climate.insignificant': false, 'climate.criticalInterests': false, 'climate.nationalMinimum': false }

/** A notice in TED, all documents online, tenders handed in electronically; the deadline is for the situation to say. */
export const notice: Facts = { ...counted, 'notice.channel': 'ted', 'documents.online': true, 'time.eSubmission': true, 'time.enough': true, 'time.siteVisitNeeded': false, 'time.priorNotice': false, 'questions.cutoffStated': true, 'value.basis': 'market' }

/** Haste, claimed, reasoned and real. */
export const haste: Facts = { 'time.urgencyClaimed': true, 'time.urgencyReasoned': true, 'time.urgencySubstantiated': true }

/** A talk with notes and no promises. */
export const talk: Facts = { ...usual, procedure: 'open', 'meeting.documented': true, 'meeting.promiseGiven': false, 'meeting.essentialsOral': false, 'consultation.onlySomeInvited': false, 'consultation.firmsMet': 1, 'dialogue.secretPassedOn': false }

/** A round of negotiation as it should be. */
export const round: Facts = {
  ...usual, procedure: 'negotiation', phase: 'rounds', 'round.minimumRequirements': false, 'round.awardCriteria': false, 'round.finalTenders': false, 'round.equal': true, 'round.reducedBy': 'none',
  'round.changesWritten': true, 'round.recorded': true, 'dialogue.secretPassedOn': false, 'meeting.essentialsOral': false,
}

/** An answer to a question asked in time, to all, without a name. */
export const answer: Facts = { ...usual, procedure: 'open', phase: 'tendering', 'questions.inTime': true, 'questions.toAll': true, 'questions.revealsAsker': false, 'questions.extended': false, 'dialogue.secretPassedOn': false, 'time.urgencyClaimed': false }

/** Research and development whose results are shared, the way of pre-commercial procurement. */
export const research: Facts = {
  ...usual, ...counted, procedure: 'researchAndDevelopment', 'rnd.listedCode': true, 'rnd.benefitsOnlyBuyer': false, 'rnd.buyerPaysAll': true, 'rnd.includesPurchase': false, 'rnd.openSelection': true,
  'rnd.termsBefore': true, 'rnd.noPreference': true, 'rnd.results': 'spread', 'rnd.several': true, 'rnd.phased': true, 'rnd.riskShared': true, 'rnd.sharingWritten': true, 'rnd.testQuantity': true,
}

/** Demands on the firms, in order. */
export const suitability: Facts = {
  ...usual, 'suitability.inNotice': true, 'suitability.listedProofOnly': true, 'suitability.referenceYears': 3, 'suitability.turnoverYears': 3, 'suitability.turnoverRanked': 0, 'suitability.otherEconomicProof': true,
  'suitability.insuranceFits': true, 'suitability.ratioDemanded': false, 'suitability.espdReuse': true, 'selection.proportionate': true, 'selection.turnoverTimes': 1, 'selection.turnoverReasoned': false,
}

/** An agreement on buying together across the border, Norway among them. */
export const joint: Facts = {
  ...usual, 'joint.form': 'together', 'joint.across': 'withEea', 'joint.agreed': true, 'joint.law': 'participant', 'joint.lawStated': true, 'joint.evades': false, 'joint.buyersNamed': true,
  'joint.partsWritten': true, 'joint.forumTold': true, 'joint.internationalAgreement': false, 'joint.eeaReasoned': true,
}

/** A newspaper asks for a tender after the award; parts of it are trade secrets. */
export const access: Facts = { ...usual, 'access.asker': 'media', 'access.to': 'tender', 'access.stage': 'decided', 'access.secrets': true, 'access.answer': 'partly', 'access.tested': true, 'access.refusalReasoned': true, 'access.allExempt': false, 'buyer.underAccessLaw': true }
