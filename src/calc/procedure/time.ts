import type { Country } from '../../plain/index.ts'
import { factsIn, lawbook, on as allClocks, weigh, type Facts, type Finding, type Source, type Step } from '../../law/index.ts'
import { factsFor, } from './weigh-way.ts'
import type { Told, WayId } from './types.ts'
import { wayOf } from './ways.ts'

/** A figure with the span it may fall in. */
export type Estimate = { readonly usual: number; readonly low: number; readonly high: number }
/** Working days of the parts that no law sets. Whoever calls gives them, with where they come from. */
export type WorkTimes = { readonly documents: Estimate; readonly selection: Estimate; readonly round: Estimate; readonly evaluation: Estimate; readonly perTender: Estimate; readonly decision: Estimate; readonly contract: Estimate }

export type LegalPart = { readonly part: 'requests' | 'tenders' | 'standstill'; readonly days: number; readonly sources: readonly Source[]; readonly rule?: Finding['rule'] }
export type Timing = {
  /** The least days that the law sets, found by weighing the step with more and more days until no time limit is broken. */
  readonly legal: readonly LegalPart[]
  readonly legalDays: number
  /** Calendar days from the notice to the signature: our estimate. */
  readonly short: number
  readonly comfortable: number
}

/** What is taken for granted when the least time is looked for: electronic tenders, documents online, no prior notice. */
const ordinary: Facts = {
  'time.eSubmission': true, 'documents.online': true, 'time.priorNotice': false, 'time.urgencyClaimed': false, 'time.urgencySubstantiated': false, 'time.agreedWithAll': false, 'time.enough': true, 'time.siteVisitNeeded': false,
  'concession.staged': false, 'letters.means': 'electronic', 'letters.sent': true, 'tenders.count': 3, 'complaint.inStandstill': false, 'utility.periodicCall': false,
}
const urgent: Facts = { 'time.urgencyClaimed': true, 'time.urgencyReasoned': true, 'time.urgencySubstantiated': true }

/** The finding that a count of days breaks, its reach taken as given where it is still open. */
function brokenBy(step: Step, facts: Facts, fact: string, days: number, country: Country, on: Told['setting']['on']): Finding | undefined {
  return weigh(lawbook, step, { ...facts, [fact]: days }, country, allClocks(on)).findings.find(f =>
    f.rule.kind === 'duty' && f.rule.weight !== 'advice' && f.verdict !== 'does not apply' && f.must?.value === false && factsIn(f.rule).some(x => x.fact === fact))
}
/** The least days that break no time limit. */
function least(step: Step, facts: Facts, fact: string, country: Country, on: Told['setting']['on']): { readonly days: number; readonly broken: Finding } | undefined {
  let low = 0, high = 64
  let last = brokenBy(step, facts, fact, 0, country, on)
  if (!last || brokenBy(step, facts, fact, high, country, on)) return undefined
  while (high - low > 1) {
    const middle = (low + high) >> 1, broken = brokenBy(step, facts, fact, middle, country, on)
    if (broken) { low = middle; last = broken } else high = middle
  }
  return { days: high, broken: last }
}

const memo = new Map<string, readonly LegalPart[]>()
/** The least times of a way under the law of the country. */
export function legalTimes(way: WayId, told: Told): readonly LegalPart[] {
  const w = wayOf(way), { country, on } = told.setting
  const rushed = told.answers.urgency === 'unforeseen'
  const facts: Facts = { ...factsFor(told), procedure: w.procedure, ...ordinary, ...(rushed ? urgent : {}), ...(way === 'directAward' || way === 'negotiatedWithoutNotice' ? { 'direct.ground': 'technical' } : {}) }
  const key = [way, country, on, rushed, ...['buyer.kind', 'activity', 'subject', 'value.estimated', 'concession.riskTransferred', 'rnd.listedCode', 'rnd.benefitsOnlyBuyer', 'rnd.buyerPaysAll'].map(n => `${facts[n]}`)].join('|')
  const there = memo.get(key)
  if (there) return there
  const found: LegalPart[] = []
  const look = (part: LegalPart['part'], step: Step, fact: string): void => {
    const l = least(step, facts, fact, country, on)
    if (l) found.push({ part, days: l.days, sources: l.broken.sources, rule: l.broken.rule })
  }
  if (w.stages === 'two') { look('requests', 'sendNotice', 'time.requestDays'); if (way === 'restricted' || way === 'negotiation') look('tenders', 'inviteToTender', 'time.tenderDays') }
  if (w.stages === 'one') look('tenders', 'sendNotice', 'time.tenderDays')
  if (w.stages === 'system') { look('requests', 'setUpDynamicSystem', 'time.requestDays'); look('tenders', 'buyInDynamicSystem', 'time.tenderDays') }
  if (way !== 'directAward' && way !== 'negotiatedWithoutNotice' && way !== 'designContest' && way !== 'researchAndDevelopment' && way !== 'dynamicSystem') look('standstill', 'signContract', 'standstill.days')
  if (memo.size > 1000) memo.clear()
  memo.set(key, found)
  return found
}

const calendar = (workingDays: number): number => Math.round((workingDays * 7) / 5)
/** How long a way takes from the notice to the signature: the least lawful, and with the room that good tenders need. */
export function timingOf(way: WayId, told: Told, work: WorkTimes): Timing {
  const w = wayOf(way), legal = legalTimes(way, told), legalDays = legal.reduce((n, p) => n + p.days, 0)
  const bids = told.answers.firms === 'many' ? 8 : told.answers.firms === 'few' ? 3 : 5
  // Research runs in stages of its own; what is counted here is the choice of firms.
  const days = (of: keyof Estimate): number => {
    if (way === 'directAward' || way === 'negotiatedWithoutNotice') return work.decision[of] + work.contract[of] + (w.rounds > 0 ? work.round[of] : 0)
    const working = (w.stages === 'two' || w.stages === 'system' ? work.selection[of] : 0) + work.round[of] * w.rounds + work.evaluation[of] + work.perTender[of] * bids + work.decision[of] + work.contract[of]
    return working
  }
  // Beyond the least days firms get half as many again, so that they can think; where the law sets none, three weeks or more.
  const given = legal.filter(p => p.part !== 'standstill').reduce((n, p) => n + p.days, 0), noLimit = given === 0 && w.openness > -2
  const short = legalDays + calendar(days('low')) + (noLimit ? 15 : 0), comfortable = legalDays + Math.round(given * 0.5) + calendar(days('usual')) + (noLimit ? 35 : 0)
  return { legal, legalDays, short, comfortable }
}
