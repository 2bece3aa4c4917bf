import { addDays, currencyOf, text as t, type Country, type Currency, type Day, type Text } from '../plain/index.ts'
import type { Holiday } from '../law/index.ts'
import { bodies, decidingFor, figureNamed, holidaysFrom, periodOn, periodsOf, planFrom, against, convertedOn, type Against, type BodyKey, type Kind, type Period, type PlanInput, type TimePlan } from '../calc/index.ts'
import type { JointPlan, Participant } from './joint-plan.ts'
import { pooledValue } from './weigh.ts'

/** The language of the authorities; a notice and tenders in it reach those at home first. */
export const languageOf: Readonly<Record<Country, Text>> = {
  DK: t('Danish', 'danska', 'dansk', 'dansk'), SE: t('Swedish', 'svenska', 'svensk', 'svensk'), NO: t('Norwegian (bokmål and nynorsk)', 'norska (bokmål och nynorska)', 'norsk (bokmål og nynorsk)', 'norsk (bokmål og nynorsk)'),
}
/** Before which body a firm complains under the law of each country, while the procurement runs. */
export const forumOf: Readonly<Record<Country, readonly BodyKey[]>> = { DK: ['klfu'], SE: ['forvaltningsratt'], NO: ['kofa', 'tingrett'] }
export const forumNames = (country: Country): readonly Text[] => forumOf[country].map(k => bodies[k].name)

/** What is different on one participant's side: money, thresholds, free days, the body that hears complaints. */
export type Side = {
  readonly participant: Participant
  readonly currency: Currency
  readonly own: number
  readonly pooled: number
  readonly threshold?: Period
  /** The own part alone, and the whole, against the threshold there. */
  readonly ownAgainst?: Against
  readonly pooledAgainst?: Against
  readonly plan: TimePlan
  readonly comfortable: TimePlan
  readonly holidays: readonly Holiday[]
}

const kindOf = (p: JointPlan, x: Participant): Kind => ({ buyer: x.buyer, activity: x.activity, subject: p.subject })
/** An open procedure after a consultation, as the time plan counts it: the simplest that is comparable between the countries. */
export const planInputOf = (p: Pick<JointPlan, 'subject'>, x: Pick<Participant, 'country' | 'buyer' | 'activity'>, value: number): PlanInput => ({
  country: x.country, procedure: 'open', subject: p.subject, buyer: x.buyer, activity: x.activity, ...(value > 0 ? { value } : {}),
  consultation: false, priorNotice: false, urgency: false, electronic: true, online: true, visit: false, staged: false, letters: 'electronic', reasons: false,
})

export function sidesOf(p: JointPlan): readonly Side[] {
  const made = p.participants.map(x => {
    const currency = currencyOf[x.country], pooled = pooledValue(p, currency), deciding = decidingFor(kindOf(p, x))
    const threshold = periodOn(periodsOf(figureNamed(deciding.figure), x.country), p.on), limit = threshold?.amount
    const stands = (sum: number): Against | undefined => (sum > 0 && !deciding.leftOut ? against(limit, sum, currency, x.country, p.on, threshold?.entry) : undefined)
    const input = planInputOf(p, x, pooled), ownAgainst = stands(x.value), pooledAgainst = stands(pooled)
    return { participant: x, currency, own: x.value, pooled, ...(threshold ? { threshold } : {}), ...(ownAgainst ? { ownAgainst } : {}), ...(pooledAgainst ? { pooledAgainst } : {}), plan: planFrom(input, p.on, 'earliest'), comfortable: planFrom(input, p.on, 'comfortable') }
  })
  const last = made.map(m => m.comfortable.signing).reduce((a, b) => (a > b ? a : b), p.on)
  return made.map(m => ({ ...m, holidays: holidaysFrom(m.participant.country, p.on, last) }))
}

/** Free days that one country has and another has not, between the notice and the last signature: where a deadline falls apart. */
export function holidaysApart(sides: readonly Side[]): readonly { readonly day: Day; readonly free: readonly Country[]; readonly works: readonly Country[]; readonly name: Text }[] {
  const where = [...new Set(sides.map(s => s.participant.country))], by = new Map<Day, { free: Country[]; name: Text }>()
  for (const country of where) for (const h of sides.find(s => s.participant.country === country)!.holidays) {
    const found = by.get(h.day)
    if (found) found.free.push(country)
    else by.set(h.day, { free: [country], name: h.name })
  }
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([day, { free, name }]) => (free.length === where.length ? [] : [{ day, free, works: where.filter(c => !free.includes(c)), name }]))
}

/** The least time from the notice to the signature when all follow one law, or each its own; in calendar days. */
export const daysOf = (plan: TimePlan): number => { let n = 0; for (let d = plan.notice; d < plan.signing; d = addDays(d, 1)) n++; return n }
export const inEuro = (p: JointPlan): readonly number[] => p.participants.map(x => convertedOn(x.value, currencyOf[x.country], 'EUR', p.on))
