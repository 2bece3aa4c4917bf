import type { Country, Day } from '../../plain/index.ts'
import {
  contestValue, contractValue, feesValue, frameworkValue, leaseValue, lotsValue, openServiceValue, partnershipValue, recurringByLastYear, recurringByNextYear, repetitionValue, unitsValue, worksValue,
  type Part, type Sum,
} from '../../law/index.ts'
import { amountOn, figureNamed } from '../thresholds/index.ts'
import type { LotInput, ValueInput } from './input.ts'

/** One line of the working, with the entry of the lawbook that says why it counts or does not. */
export type Line = Part & { readonly rule: string }
export type SmallLots = {
  readonly outside: number
  readonly share: number
  readonly most: number
  readonly room: number
  readonly goodsAndServices?: number
  readonly works?: number
  readonly largest: number
  readonly tooLarge: readonly number[]
  /** Nothing when the amounts of the day have not been read. */
  readonly allowed?: boolean
}
export type Working = { readonly lines: readonly Line[]; readonly value: number; readonly lots?: SmallLots }

/** The rule of a line: options and what those who take part are paid have rules of their own in every kind of purchase. */
const ruleOf = (p: Part, sum: Sum): string =>
  p.what === 'option' || p.what === 'renewal' ? 'eu/value/options' : p.what === 'payment' && sum.rule !== 'eu/value/contest' ? 'eu/value/payments' : sum.rule
const linesOf = (sum: Sum): Line[] => sum.parts.map(p => ({ ...p, rule: ruleOf(p, sum) }))

/** What the purchase itself comes to, by the way in which it is bought. */
function baseOf(i: ValueInput, country: Country): Sum | undefined {
  const { amounts: a, rows: r } = i, months = i.months ?? 'no fixed term'
  switch (i.kind) {
    case 'contract': return a.purchase === undefined ? undefined : contractValue({ purchase: a.purchase })
    case 'works': return a.works === undefined ? undefined : worksValue({ works: a.works, provided: r.provided ?? [], notNeeded: r.notNeeded ?? [] })
    case 'lots': return i.lots.length === 0 ? undefined : lotsValue(i.lots, { goodsAndServices: 0, works: 0, share: 0 })
    case 'recurringLast': return r.lastYear?.length ? recurringByLastYear(r.lastYear, a.change ?? 0) : undefined
    case 'recurringNext': return r.nextYear?.length ? recurringByNextYear(r.nextYear) : undefined
    case 'lease': return a.monthly === undefined ? undefined : leaseValue({ monthly: a.monthly, months, ...(a.residual === undefined ? {} : { residual: a.residual }) })
    case 'openService': return a.monthly === undefined ? undefined : openServiceValue({ monthly: a.monthly, months })
    case 'framework': return r.envisaged?.length ? frameworkValue(r.envisaged) : undefined
    case 'partnership': return !r.phase?.length && a.result === undefined ? undefined : partnershipValue({ phases: r.phase ?? [], result: a.result ?? 0 })
    case 'fees': {
      // A sum of nothing that is said is a sum; only where nothing is said there is none.
      const said = (name: 'premium' | 'fee' | 'interest' | 'otherPay'): boolean => a[name] !== undefined
      if (!said('premium') && !said('fee') && !said('interest') && !said('otherPay')) return undefined
      return feesValue({ ...(said('premium') ? { premium: a.premium! } : {}), ...(said('fee') ? { fees: a.fee! } : {}), ...(said('interest') ? { interest: a.interest! } : {}), ...(said('otherPay') ? { other: a.otherPay! } : {}) })
    }
    // Sweden counts the contract that may follow whether or not the notice announces it (LOU 5 kap. 16 §).
    case 'contest': return !r.payment?.length && a.serviceContract === undefined ? undefined
      : contestValue({ prizes: r.payment ?? [], ...(a.serviceContract === undefined ? {} : { contract: a.serviceContract }), contractAnnounced: i.announced || country === 'SE' })
    case 'repetition': return a.first === undefined ? undefined : repetitionValue({ first: a.first, repeats: r.repeat ?? [] })
  }
}

/** The value of a purchase with its whole working, under a country's law on a day; nothing as long as nothing has been said. */
export function workingOf(i: ValueInput, country: Country, day: Day): Working | undefined {
  const base = baseOf(i, country)
  if (!base) return undefined
  const { rows: r } = i
  const more = contractValue({ purchase: 0, options: r.option ?? [], renewals: r.renewal ?? [], payments: i.kind === 'contest' ? [] : r.payment ?? [] })
  const units = unitsValue(i.units)
  const lines = [...linesOf(base), ...linesOf(more).slice(1), ...linesOf(units)]
  return { lines, value: base.value + more.value + units.value, ...(i.kind === 'lots' ? { lots: smallLotsOf(i.lots, country, day) } : {}) }
}

/** Whether the lots that are to be kept outside may be (art. 5(10)): each small enough, and together no more than a fifth. */
export function smallLotsOf(lots: readonly LotInput[], country: Country, day: Day): SmallLots {
  const numberOf = (name: string): number | undefined => { const v = amountOn(figureNamed(name), country, day)?.value; return typeof v === 'number' ? v : undefined }
  const goodsAndServices = numberOf('lots.small'), works = numberOf('lots.small.works'), most = numberOf('lots.small.share') ?? 20
  const found = lotsValue(lots, { goodsAndServices: goodsAndServices ?? Number.POSITIVE_INFINITY, works: works ?? Number.POSITIVE_INFINITY, share: most })
  const kept = lots.filter(l => l.outside), unread = kept.some(l => (l.works ? works : goodsAndServices) === undefined)
  // Too large a share is too large whatever the amount is; whether each lot is small enough is known only when the amount is.
  const allowed = !found.allowed ? false : unread ? undefined : true
  return {
    outside: found.outside, share: found.share, most, room: found.room, largest: Math.max(0, ...kept.map(l => l.value)),
    ...(goodsAndServices === undefined ? {} : { goodsAndServices }), ...(works === undefined ? {} : { works }),
    tooLarge: lots.flatMap((l, n) => (l.outside && !found.small[n] ? [n] : [])), ...(allowed === undefined ? {} : { allowed }),
  }
}
