import { text, type Text } from '../plain/index.ts'

/**
 * What a purchase is worth, as art. 5 of Directive 2014/24/EU (art. 16 of 2014/25/EU) counts it; Denmark §§ 29-38 of
 * udbudsloven, Sweden LOU chapter 5 and Norway § 5-4 of anskaffelsesforskriften count alike. Functions, not conditions: they make
 * the fact "estimated value" out of its parts, and each answers the parts as well, so that a calculator can show its working.
 *
 * Amounts are without VAT, in one currency, in whole units. Nothing here knows a threshold: a condition compares the value with it.
 */
export type Sum = {
  /** The entry of the lawbook that says this rule. */
  readonly rule: string
  readonly value: number
  readonly parts: readonly Part[]
}
/** One line of the working. `each` and `times` when the line is a product; a line that does not count says why. */
export type Part = {
  readonly what: PartName
  readonly amount: number
  readonly each?: number
  readonly times?: number
  readonly counts: boolean
}
export type PartName = keyof typeof partNames

export const partNames = {
  purchase: text('The purchase itself', 'Själva köpet', 'Selve købet', 'Selve kjøpet'),
  option: text('Options', 'Optioner', 'Optioner', 'Opsjoner'),
  renewal: text('Extensions', 'Förlängningar', 'Forlængelser', 'Forlengelser'),
  payment: text('Prizes and payments to those who take part', 'Priser och ersättningar till deltagarna', 'Præmier og betalinger til deltagerne', 'Premier og betalinger til deltakerne'),
  unit: text('A unit that is counted with the others', 'En enhet som räknas ihop med de andra', 'En enhed, der regnes sammen med de andre', 'En driftsenhet som regnes sammen med de andre'),
  ownUnit: text('A unit that answers for its own procurement, counted by itself', 'En enhet som ansvarar självständigt för sin upphandling, räknas för sig', 'En enhed, der selv er ansvarlig for sit indkøb, regnes for sig', 'En driftsenhet som selv er ansvarlig for sine anskaffelser, regnes for seg'),
  envisaged: text('A contract planned within the framework or system', 'Ett kontrakt som planeras inom ramavtalet eller systemet', 'En kontrakt, der forventes under rammeaftalen eller systemet', 'En kontrakt som ventes under rammeavtalen eller ordningen'),
  phase: text('Research and development in a phase', 'Forskning och utveckling i en etapp', 'Forskning og udvikling i en fase', 'Forskning og utvikling i en fase'),
  result: text('What is bought at the end', 'Det som köps till sist', 'Det, der købes til sidst', 'Det som kjøpes til slutt'),
  works: text('The works', 'Byggentreprenaden', 'Bygge- og anlægsarbejdet', 'Bygge- og anleggsarbeidet'),
  provided: text('Goods and services that you provide and the works need', 'Varor och tjänster som ni tillhandahåller och som arbetet kräver', 'Varer og tjenesteydelser, som I stiller til rådighed, og som arbejdet kræver', 'Varer og tjenester som dere stiller til rådighet, og som arbeidet krever'),
  notNeeded: text('Provided, but not needed for the works', 'Tillhandahålls, men behövs inte för arbetet', 'Stilles til rådighed, men er ikke nødvendigt for arbejdet', 'Stilles til rådighet, men er ikke nødvendig for arbeidet'),
  lastYear: text('Bought during the last 12 months or financial year', 'Köpt under de senaste 12 månaderna eller räkenskapsåret', 'Købt i de seneste 12 måneder eller regnskabsåret', 'Kjøpt de siste 12 månedene eller regnskapsåret'),
  change: text('Foreseen change during the next 12 months', 'Förutsebar ändring under de följande 12 månaderna', 'Forventet ændring i de følgende 12 måneder', 'Forventet endring de neste 12 månedene'),
  nextYear: text('To be bought during the 12 months from the first delivery', 'Köps under de 12 månaderna från första leveransen', 'Købes i de 12 måneder fra første levering', 'Kjøpes i de 12 månedene fra første leveranse'),
  rent: text('Rent for the term', 'Hyra under löptiden', 'Leje i løbetiden', 'Leie i avtaletiden'),
  residual: text('Residual value', 'Restvärde', 'Restværdi', 'Restverdi'),
  monthly: text('Monthly value times 48', 'Månadsvärdet gånger 48', 'Den månedlige værdi gange 48', 'Den månedlige verdien ganget med 48'),
  term: text('Value for the whole term', 'Värdet under hela löptiden', 'Værdien i hele løbetiden', 'Verdien i hele avtaletiden'),
  premium: text('Premium', 'Premie', 'Præmie', 'Premie'),
  fee: text('Fees and commissions', 'Arvoden och provisioner', 'Honorarer og provisioner', 'Honorarer og provisjoner'),
  interest: text('Interest', 'Ränta', 'Renter', 'Renter'),
  otherPay: text('Other payment for the service', 'Annan ersättning för tjänsten', 'Andet vederlag for ydelsen', 'Annet vederlag for tjenesten'),
  serviceContract: text('The service contract that follows', 'Tjänstekontraktet som följer', 'Den efterfølgende tjenesteydelseskontrakt', 'Tjenestekontrakten som følger'),
  repeat: text('A repetition that may follow', 'En upprepning som kan följa', 'En gentagelse, der kan følge', 'En gjentakelse som kan følge'),
  lot: text('A lot', 'Ett delkontrakt', 'En delkontrakt', 'En delkontrakt'),
} satisfies Record<string, Text>

const line = (what: PartName, amount: number, counts = true): Part => ({ what, amount, counts })
const times = (what: PartName, each: number, count: number): Part => ({ what, amount: each * count, each, times: count, counts: true })
const lines = (what: PartName, amounts: readonly number[] = []): Part[] => amounts.map(a => line(what, a))
/** Only what is there makes a line. */
const some = (what: PartName, amount: number | undefined, counts = true): Part[] => (amount ? [line(what, amount, counts)] : [])

function sum(rule: string, parts: readonly Part[]): Sum {
  for (const p of parts) if (!Number.isFinite(p.amount)) throw new RangeError(`not an amount: ${p.what}`)
  return { rule, value: parts.reduce((s, p) => s + (p.counts ? p.amount : 0), 0), parts }
}

/** An ordinary contract: all that may be paid, with every stated option and renewal, and what those who take part are paid (art. 5(1)). */
export const contractValue = (c: { readonly purchase: number; readonly options?: readonly number[]; readonly renewals?: readonly number[]; readonly payments?: readonly number[] }): Sum =>
  sum('eu/value/options', [line('purchase', c.purchase), ...lines('option', c.options), ...lines('renewal', c.renewals), ...lines('payment', c.payments)])

/** Units of one buyer: all together, but for those that answer for their own procurement (art. 5(2)). */
export const unitsValue = (units: readonly { readonly value: number; readonly independent: boolean }[]): Sum =>
  sum('eu/value/units', units.map(u => line(u.independent ? 'ownUnit' : 'unit', u.value, !u.independent)))

/** A framework agreement or dynamic purchasing system: the most that all its contracts may come to, over the whole term (art. 5(5)). */
export const frameworkValue = (envisaged: readonly number[]): Sum => sum('eu/value/framework', lines('envisaged', envisaged))

/** An innovation partnership: research and development of every phase, for all partners, and the most that may be bought at the end (art. 5(6)). */
export const partnershipValue = (c: { readonly phases: readonly number[]; readonly result: number; readonly payments?: readonly number[] }): Sum =>
  sum('eu/value/partnership', [...lines('phase', c.phases), line('result', c.result), ...lines('payment', c.payments)])

/** Works: with the goods and services that the buyer provides, as far as the works need them (art. 5(7)). */
export const worksValue = (c: { readonly works: number; readonly provided?: readonly number[]; readonly notNeeded?: readonly number[] }): Sum =>
  sum('eu/value/works', [line('works', c.works), ...lines('provided', c.provided), ...(c.notNeeded ?? []).map(a => line('notNeeded', a, false))])

/** Goods or services bought again and again, by what was bought during the last 12 months or financial year, adjusted (art. 5(11)(a)). */
export const recurringByLastYear = (bought: readonly number[], change = 0): Sum =>
  sum('eu/value/recurring', [...lines('lastYear', bought), ...some('change', change)])
/** The same, by what will be bought in the 12 months from the first delivery, or a longer financial year (art. 5(11)(b)). */
export const recurringByNextYear = (planned: readonly number[]): Sum => sum('eu/value/recurring', lines('nextYear', planned))

/** How many months count where no term or total price sets an end (art. 5(12)(b) and (14)(b)). */
export const monthsWithoutEnd = 48

/** Leasing, hire and hire purchase of goods: the whole term; above 12 months with the residual value; without a fixed term the month times 48 (art. 5(12)). */
export function leaseValue(c: { readonly monthly: number; readonly months: number | 'no fixed term'; readonly residual?: number }): Sum {
  const rule = 'eu/value/lease'
  if (c.months === 'no fixed term') return sum(rule, [times('monthly', c.monthly, monthsWithoutEnd)])
  return sum(rule, [times('rent', c.monthly, c.months), ...some('residual', c.residual, c.months > 12)])
}

/** Services without a total price: the whole term up to 48 months; longer or without an end, the month times 48 (art. 5(14)). */
export const openServiceValue = (c: { readonly monthly: number; readonly months: number | 'no fixed term' }): Sum =>
  sum('eu/value/open-service', [c.months === 'no fixed term' || c.months > monthsWithoutEnd ? times('monthly', c.monthly, monthsWithoutEnd) : times('term', c.monthly, c.months)])

/** Insurance, banking and design: all forms of pay, not the sums insured, lent or built for (art. 5(13)). */
export const feesValue = (c: { readonly premium?: number; readonly fees?: number; readonly interest?: number; readonly other?: number }): Sum =>
  sum('eu/value/fees', [...some('premium', c.premium), ...some('fee', c.fees), ...some('interest', c.interest), ...some('otherPay', c.other)])

/**
 * A design contest: prizes and payments, and the service contract that it is to lead to (art. 78). In a contest held for itself,
 * a later contract with the winner counts if the notice announces it; Sweden counts it whenever it may come (LOU 5 kap. 16 §).
 */
export const contestValue = (c: { readonly prizes: readonly number[]; readonly contract?: number; readonly contractAnnounced?: boolean }): Sum =>
  sum('eu/value/contest', [...lines('payment', c.prizes), ...some('serviceContract', c.contract, c.contractAnnounced ?? true)])

/** Works or services that may be repeated without a new notice: the repeats count from the start (art. 32(5)). */
export const repetitionValue = (c: { readonly first: number; readonly repeats: readonly number[] }): Sum =>
  sum('eu/value/repetition', [line('purchase', c.first), ...lines('repeat', c.repeats)])

export type Lot = { readonly value: number; readonly works: boolean; readonly outside: boolean }
/** The amounts that a lot kept outside must stay below, and the most that all of them may be together, in percent. */
export type SmallLotLimits = { readonly goodsAndServices: number; readonly works: number; readonly share: number }
export type Lots = Sum & {
  /** The lots that are to be bought outside the rules for the whole, together, and their share of all lots in percent. */
  readonly outside: number
  readonly share: number
  /** The most that may be kept outside. */
  readonly room: number
  /** For each lot whether it is small enough to be kept outside at all. */
  readonly small: readonly boolean[]
  /** Every lot kept outside is small, and together they stay within the share. */
  readonly allowed: boolean
}

/**
 * Lots: their sum decides for all of them (art. 5(8)-(9)). A lot below the amount may be kept outside, as long as those kept
 * outside are at most a fifth of all together (art. 5(10)). Concessions know no such way out (Directive 2014/23 art. 8(6)).
 */
export function lotsValue(lots: readonly Lot[], limits: SmallLotLimits): Lots {
  const total = sum('eu/value/lots', lots.map(l => line('lot', l.value)))
  const outside = lots.reduce((s, l) => s + (l.outside ? l.value : 0), 0)
  const small = lots.map(l => l.value < (l.works ? limits.works : limits.goodsAndServices))
  const share = total.value === 0 ? 0 : (outside * 100) / total.value
  return {
    ...total, outside, share, room: (total.value * limits.share) / 100, small,
    allowed: lots.every((l, i) => !l.outside || small[i]) && share <= limits.share,
  }
}

/** One year of an entity's activity: what was done for its owners, and all of it, in turnover or in cost. */
export type Year = { readonly forOwners: number; readonly all: number }
/** The share of activity that art. 12 asks about, in percent: the average of the years (three before the award), years of unlike size weighed by it. */
export function activityShareOf(years: readonly Year[]): number | undefined {
  const all = years.reduce((s, y) => s + y.all, 0)
  return all > 0 ? (years.reduce((s, y) => s + y.forOwners, 0) * 100) / all : undefined
}

/**
 * The CPV codes of research and development services. Directive 2014/24 art. 14, udbudsloven § 22 and LOU 1 kap. 5 § name
 * 73000000-2 *to* 73120000-9 and three codes more; anskaffelsesforskriften § 2-5 names nine. The range holds six codes, so that
 * the lists are one: what differs is how they are written.
 */
export const researchCodes = ['73000000', '73100000', '73110000', '73111000', '73112000', '73120000', '73300000', '73420000', '73430000'] as const

/** Whether a CPV code, with or without its check digit, is one of them; `undefined` when it is no CPV code. */
export function isResearchCode(cpv: string): boolean | undefined {
  const digits = /^\s*(\d{8})(?:-\d)?\s*$/.exec(cpv)?.[1]
  return digits === undefined ? undefined : (researchCodes as readonly string[]).includes(digits)
}
