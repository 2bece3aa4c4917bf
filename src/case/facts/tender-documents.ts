import * as f from '../../law/index.ts'
import { say, type Gathered, type Ground } from './shared.ts'

/** What the procurement documents say. Nothing is said before they are written. */
export function documentFacts(facts: Gathered, { after: { documents: d, procedure } }: Ground): void {
  if (!d) return
  say(facts, f.requirementForm, d.requirementForm)
  say(facts, f.needDescribed, d.needText !== '')
  say(facts, f.minimumMarked, d.minimum.length > 0)
  say(facts, f.brandNamed, d.brandNamed)
  say(facts, f.orEquivalent, d.orEquivalent)
  say(facts, f.accessibility, d.accessibility)
  say(facts, f.lotsDivided, d.lotsDivided)
  say(facts, f.lotsReason, d.lotsReason)
  say(facts, f.variantsAllowed, d.variantsAllowed)
  say(facts, f.variantsMinimum, d.variantsMinimum)
  say(facts, f.rightsDefined, d.rights !== 'notStated')
  say(facts, f.rightsTo, d.rights)
  if (d.rights !== 'notStated') say(facts, f.rndOnlyBuyer, d.rights === 'buyer')
  say(facts, f.researchCapacity, d.researchCapacity)
  say(facts, f.turnoverTimes, d.turnoverTimes)
  say(facts, f.turnoverReasoned, d.turnoverReasoned)
  say(facts, f.localDemand, d.localDemand)
  say(facts, f.minimumInvitedStated, d.minimumInvited)
  say(facts, f.selfDeclaration, d.selfDeclaration)
  say(facts, f.voluntaryGroundsAnnounced, d.voluntaryGrounds)
  say(facts, f.changeClause, d.changeClause)
  say(facts, f.firstTenderReserved, d.firstTenderReserved)
  say(facts, f.stagesAnnounced, d.stagesAnnounced)
  say(facts, f.dialoguePlanned, d.planStated)
  say(facts, f.documentsOnline, d.online)
  if (procedure?.procedure === 'innovationPartnership') {
    say(facts, f.phases, d.phases.length)
    say(facts, f.targets, d.phases.length > 0 && d.phases.every(p => p.target !== ''))
    say(facts, f.instalments, d.phases.length > 0 && d.phases.every(p => p.payment > 0))
    say(facts, f.stopAnnounced, d.stopAnnounced)
    say(facts, f.maximumCost, d.maximumCost > 0)
    say(facts, f.performanceLevels, d.performanceLevels)
    say(facts, f.partners, d.partners)
    say(facts, f.separateResearch, d.separateResearch)
  }
}

export function criteriaFacts(facts: Gathered, { after: { documents: d } }: Ground): void {
  if (!d) return
  const weightOf = (kind: string): number => d.criteria.filter(c => c.kind === kind).reduce((s, c) => s + c.weight, 0)
  say(facts, f.awardBasis, d.awardBasis)
  say(facts, f.weightsForm, d.weights)
  if (d.weights === 'stated') say(facts, f.weightsSum, Math.round(d.criteria.reduce((s, c) => s + c.weight, 0) * 100) / 100)
  say(facts, f.methodDescribed, d.method === 'described')
  say(facts, f.methodFixed, d.method !== 'afterOpening')
  say(facts, f.selectionMixed, d.criteria.some(c => c.kind === 'experience'))
  say(facts, f.documentationAsked, d.documentationAsked)
  say(facts, f.climateWeight, d.awardBasis === 'bestPriceQuality' ? weightOf('climate') : 0)
  if (d.weights === 'order') say(facts, f.climateRank, d.criteria.findIndex(c => c.kind === 'climate') + 1)
  say(facts, f.climateRequirement, d.climateRequirement)
  say(facts, f.climateReasoned, d.climateReason !== '')
}
