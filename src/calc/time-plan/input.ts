import { convertedAmount, holdsAlone, lawbook, on, type Facts, type When } from '../../law/index.ts'
import { currencyOf, type Country, type Day } from '../../plain/index.ts'

export const planProcedures = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'lightRegime', 'concession', 'belowThreshold'] as const
export type PlanProcedure = (typeof planProcedures)[number]
export const planSubjects = ['goods', 'services', 'works'] as const
export type PlanSubject = (typeof planSubjects)[number]
export const planBuyers = ['municipality', 'utility', 'state'] as const
export const planActivities = ['general', 'water', 'sewage', 'heat', 'electricity', 'transport', 'ports', 'post'] as const

export type PlanInput = {
  readonly country: Country
  readonly procedure: PlanProcedure
  readonly subject: PlanSubject
  readonly buyer: (typeof planBuyers)[number]
  readonly activity: (typeof planActivities)[number]
  /** In the country's own currency; only the side of the threshold matters. */
  readonly value?: number | undefined
  readonly consultation: boolean
  /** A full prior notice is to shorten the time for tenders. */
  readonly priorNotice: boolean
  readonly urgency: boolean
  readonly electronic: boolean
  readonly online: boolean
  readonly visit: boolean
  /** Firms first ask to take part; asked of a concession only, the other procedures say it themselves. */
  readonly staged: boolean
  readonly letters: 'electronic' | 'post'
  /** Shorter times that need a reason on file are used. */
  readonly reasons: boolean
}

/** The subject in the words of the law: the two regimes of their own have subjects of their own. */
const subjectOf = ({ procedure, subject }: PlanInput): string =>
  procedure === 'lightRegime' ? 'socialServices' : procedure === 'concession' ? (subject === 'works' ? 'worksConcession' : 'serviceConcession') : subject

/** A value that lies clearly on the side of the threshold where the procedure belongs: only that side matters to the dates. */
export function usualValue({ country, procedure, subject }: Pick<PlanInput, 'country' | 'procedure' | 'subject'>): number {
  const euro = procedure === 'belowThreshold' ? (subject === 'works' ? 1_000_000 : 120_000) : procedure === 'concession' || subject === 'works' ? 8_000_000 : procedure === 'lightRegime' ? 1_500_000 : 1_000_000
  return Math.round(convertedAmount(euro, 'EUR', currencyOf[country]) / 100_000) * 100_000
}

/** What is known of the procurement before any date: the facts that every step of the plan is weighed with. */
export const factsOf = (p: PlanInput): Facts => ({
  'buyer.kind': p.buyer, activity: p.activity, subject: subjectOf(p), 'value.estimated': p.value ?? usualValue(p), procedure: p.procedure, 'rnd.listedCode': false,
  'time.eSubmission': p.electronic, 'documents.online': p.online, 'time.siteVisitNeeded': p.visit, 'time.priorNotice': p.priorNotice, 'time.agreedWithAll': false,
  'time.urgencyClaimed': p.urgency, 'time.urgencyReasoned': p.urgency, 'time.urgencySubstantiated': p.urgency,
  ...(p.procedure === 'concession' ? { 'concession.staged': p.staged, 'concession.listedServices': false, 'concession.riskTransferred': true } : {}),
})

/** The text in force when the notice is sent governs the whole procedure (Directive 2014/24 art. 5(4)). */
export const clocksOf = (notice: Day, step: Day = notice, signed: Day = step): When => ({ 'step taken': step, 'procedure begun': notice, 'notice sent': notice, 'contract signed': signed })

/** Firms first ask to take part, and only those chosen may tender. */
export const hasRequests = (p: PlanInput): boolean => p.procedure === 'concession' ? p.staged : ['restricted', 'negotiation', 'dialogue', 'innovationPartnership'].includes(p.procedure)
/** The buyer talks with those invited before the final tenders. */
export const hasTalks = (p: PlanInput): boolean => ['negotiation', 'dialogue', 'innovationPartnership'].includes(p.procedure)

/** On the wrong side of the threshold for the procedure: the plan would be counted by rules that do not govern it. */
export function wrongSide(p: PlanInput, day: Day): 'above' | 'below' | undefined {
  const rule = lawbook.byId.get('eu/scope/any')!.at(-1)!
  const inside = holdsAlone(lawbook, rule, factsOf(p), p.country, on(day))
  if (inside === undefined) return undefined
  return p.procedure === 'belowThreshold' ? (inside ? 'above' : undefined) : inside ? undefined : 'below'
}
