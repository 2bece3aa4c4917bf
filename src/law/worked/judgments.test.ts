import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Country } from '../../plain/index.ts'
import { lawbook } from '../lawbook.ts'
import type { Step } from '../steps.ts'
import type { Facts } from '../types.ts'
import { noLaw, step, townWith, worked, wrong, type Outcome } from './worked.ts'

/**
 * Leading judgments: each stands as a source on the entry it shaped, and the step it condemned comes out as it did, in all three
 * countries. `right` are the facts that would have been in order.
 */
type Judgment = readonly [caseNumber: string, says: string, id: string, take: Step, condemned: Facts, right: Facts, outcome?: (country: Country) => Outcome]

const adviser: Facts = { 'exclusion.ground': 'priorInvolvement', 'exclusion.lessIntrusive': false }
const direct: Facts = { procedure: 'negotiatedWithoutNotice', 'direct.ground': 'exclusiveRights', 'direct.noAlternative': true }
const noticed: Facts = { 'sanction.breach': 'noNotice', 'sanction.publicInterest': false, 'voluntary.published': true, 'voluntary.reasonsClear': true, 'voluntary.days': 10, 'complaint.forum': 'court', 'complaint.timeStarted': false, 'complaint.monthsSinceStart': 1, 'sanction.boardComplaintInTime': false, 'sanction.contract': 'stands' }

const judgments: readonly Judgment[] = [
  ['C-21/03', 'an adviser shut out without a chance to show that nothing is distorted', 'eu/exclusion/heard-first', 'excludeFirm', { ...adviser, 'exclusion.heard': false }, { ...adviser, 'exclusion.heard': true }],
  ['C-538/13', 'an expert with ties to a tenderer’s people, and the buyer leaves the proof to the firm that complains', 'eu/evaluators/own-motion', 'appointEvaluators', { 'evaluators.tieAlleged': true, 'evaluators.tieExamined': false }, { 'evaluators.tieAlleged': true, 'evaluators.tieExamined': true }],
  ['C-538/13', 'the tie is known and nothing is done', 'eu/conflict/remedied', 'evaluate', { 'conflict.known': true, 'conflict.remedied': false }, { 'conflict.known': true, 'conflict.remedied': true }],
  ['C-6/15', 'a scoring method that gives the criteria other weights', 'eu/model/no-other-weights', 'chooseEvaluationModel', { 'model.altersWeights': true }, { 'model.altersWeights': false }],
  ['C-6/15', 'a scoring method made after the opening: in itself a matter of reasons', 'eu/criteria/method-before-opening', 'openTenders', { 'award.methodFixedBeforeOpening': false }, { 'award.methodFixedBeforeOpening': true }, c => (c === 'DK' ? 'unlawful' : 'needs a reason')],
  ['C-23/20', 'a framework without a maximum', 'eu/framework/maximum-stated', 'planFramework', { 'framework.estimateStated': true, 'framework.maximumStated': false }, { 'framework.estimateStated': true, 'framework.maximumStated': true }],
  ['C-23/20', 'a call-off beyond the maximum', 'eu/framework/exhausted', 'callOff', { 'framework.callWithinMaximum': false }, { 'framework.callWithinMaximum': true }],
  ['C-23/20', 'ineffectiveness for want of a maximum alone', 'eu/sanction/missing-maximum', 'setSanction', { 'sanction.breach': 'maximumMissing', 'sanction.contract': 'ineffective' }, { 'sanction.breach': 'maximumMissing', 'sanction.contract': 'stands' }],
  ['C-549/14', 'a settlement that cuts the contract down substantially', 'eu/change/settlement', 'settleDispute', { 'settlement.changesContract': true, 'modification.substantial': true, 'modification.clauseClear': false }, { 'settlement.changesContract': true, 'modification.substantial': true, 'modification.clauseClear': true }],
  ['C-578/23', 'exclusive rights that the buyer’s own earlier contract gave away', 'eu/direct/exclusive-rights', 'chooseProcedure', { ...direct, 'direct.exclusivityByBuyer': true }, { ...direct, 'direct.exclusivityByBuyer': false }],
  ['C-424/23', 'pipes of concrete or clay, and the subject does not call for them', 'eu/documents/brand-justified', 'writeDocuments', { 'documents.brandNamed': true, 'documents.brandJustified': false }, { 'documents.brandNamed': true, 'documents.brandJustified': true }],
  ['C-424/23', 'a material without “or equivalent”', 'eu/documents/or-equivalent', 'writeDocuments', { 'documents.brandNamed': true, 'documents.orEquivalent': false }, { 'documents.brandNamed': true, 'documents.orEquivalent': true }, c => (c === 'DK' ? 'unlawful' : 'needs a reason')],
  ['C-546/16', 'a least mark on quality is in order, but only one that the documents state', 'eu/model/quality-gate', 'chooseEvaluationModel', { 'model.qualityGate': true, 'model.qualityGateStated': false }, { 'model.qualityGate': true, 'model.qualityGateStated': true }],
  ['C-19/13', 'a voluntary notice whose reasons nobody can judge', 'eu/voluntary/reasons', 'publishVoluntaryNotice', { 'voluntary.reasonsClear': false }, { 'voluntary.reasonsClear': true }],
  ['C-19/13', 'a voluntary notice of a buyer who had not examined the law with care', 'eu/voluntary/diligent', 'publishVoluntaryNotice', { 'voluntary.diligent': false }, { 'voluntary.diligent': true }],
  ['C-599/10', 'a question that lets a firm make what is really a new tender', 'eu/evaluation/no-new-tender', 'askClarification', { 'clarify.kind': 'newTender' }, { 'clarify.kind': 'unclear' }],
  ['C-131/16', 'the same in a request for missing papers', 'eu/evaluation/no-new-tender', 'askClarification', { 'clarify.kind': 'newTender' }, { 'clarify.kind': 'missing' }],
  ['C-131/16', 'a paper handed in afterwards though the documents say that its lack leads to rejection', 'eu/evaluation/rejection-announced', 'askClarification', { 'clarify.rejectionStated': true }, { 'clarify.rejectionStated': false }],
  ['C-652/22', 'a national rule, not the buyer, lets in a firm from a country without an agreement', 'eu/third-country/decided-by-buyer', 'assessThirdCountryFirm', { 'firm.home': 'thirdCountry', 'thirdCountry.decidedHere': false }, { 'firm.home': 'thirdCountry', 'thirdCountry.decidedHere': true }],
]

describe('leading judgments', () => {
  for (const [caseNumber, says, id, take, condemned, right, outcome] of judgments) test(`${caseNumber}: ${says}`, () => {
    const rules = lawbook.byId.get(id) ?? []
    assert.ok(rules.length > 0 && rules.every(r => r.sources.some(s => s.place === caseNumber)), `${id} does not rest on ${caseNumber}`)
    const claims = worked(0, says,
      step(take, townWith(condemned), c => ({ [id]: outcome?.(c) ?? 'unlawful' })),
      step(take, townWith(right), { [id]: 'lawful' }))
    assert.deepEqual(wrong(claims, lawbook), [])
    assert.notDeepEqual(wrong(claims, noLaw), [])
  })
  // C-19/13: the notice saves the contract only of a buyer who had acted with care.
  test('C-19/13: what a voluntary notice is worth in the end', () => {
    assert.deepEqual(wrong(worked(0, 'sanction',
      step('setSanction', townWith({ ...noticed, 'voluntary.diligent': false }), { 'eu/sanction/ineffective': 'unlawful' }),
      step('setSanction', townWith({ ...noticed, 'voluntary.diligent': true }), { 'eu/sanction/ineffective': 'silent' })), lawbook), [])
  })
  test('each of the twelve is here', () => {
    assert.deepEqual([...new Set(judgments.map(j => j[0]))].sort(), ['C-131/16', 'C-19/13', 'C-21/03', 'C-23/20', 'C-424/23', 'C-538/13', 'C-546/16', 'C-549/14', 'C-578/23', 'C-599/10', 'C-6/15', 'C-652/22'])
  })
})
