import { text as t, type Text } from '../../plain/index.ts'
import type { Subject } from '../thresholds/index.ts'

/** How a purchase is bought and paid: what decides how its value is counted. */
export const valueKinds = {
  contract: t('one purchase with a total price', 'ett köp med ett totalt pris', 'ét køb med en samlet pris', 'ett kjøp med en samlet pris'),
  works: t('works', 'byggentreprenad', 'bygge- og anlægsarbejde', 'bygge- og anleggsarbeid'),
  lots: t('a purchase divided into lots', 'ett köp uppdelat i delkontrakt', 'et køb opdelt i delkontrakter', 'et kjøp delt opp i delkontrakter'),
  recurringLast: t('bought again and again: by what was bought last year', 'köps återkommande: efter det som köptes förra året', 'købes igen og igen: efter det, der blev købt sidste år', 'kjøpes jevnlig: etter det som ble kjøpt i fjor'),
  recurringNext: t('bought again and again: by what will be bought in twelve months', 'köps återkommande: efter det som ska köpas på tolv månader', 'købes igen og igen: efter det, der skal købes på tolv måneder', 'kjøpes jevnlig: etter det som skal kjøpes på tolv måneder'),
  lease: t('leasing, hire or hire purchase of goods', 'leasing, hyra eller hyrköp av varor', 'leasing eller leje af varer', 'leasing, leie eller avbetalingskjøp av varer'),
  openService: t('a service without a total price (by the month)', 'en tjänst utan totalpris (per månad)', 'en tjenesteydelse uden samlet pris (pr. måned)', 'en tjeneste uten samlet pris (per måned)'),
  framework: t('a framework agreement or dynamic purchasing system', 'ett ramavtal eller dynamiskt inköpssystem', 'en rammeaftale eller et dynamisk indkøbssystem', 'en rammeavtale eller dynamisk innkjøpsordning'),
  partnership: t('an innovation partnership', 'ett innovationspartnerskap', 'et innovationspartnerskab', 'et innovasjonspartnerskap'),
  fees: t('insurance, banking or design', 'försäkring, bank eller projektering', 'forsikring, bank eller projektering', 'forsikring, bank eller prosjektering'),
  contest: t('a design contest', 'en projekttävling', 'en projektkonkurrence', 'en plan- og designkonkurranse'),
  repetition: t('works or services that may be repeated later', 'byggentreprenad eller tjänster som kan upprepas senare', 'arbejder eller ydelser, der kan gentages senere', 'arbeid eller tjenester som kan gjentas senere'),
} satisfies Record<string, Text>
export type ValueKind = keyof typeof valueKinds
export const valueKindNames = Object.keys(valueKinds) as ValueKind[]

/** A single amount of the form. */
export const amountNames = ['purchase', 'works', 'result', 'change', 'monthly', 'residual', 'premium', 'fee', 'interest', 'otherPay', 'serviceContract', 'first'] as const
export type AmountName = (typeof amountNames)[number]
/** Amounts of which there may be several. */
export const rowNames = ['option', 'renewal', 'payment', 'phase', 'provided', 'notNeeded', 'envisaged', 'lastYear', 'nextYear', 'repeat'] as const
export type RowName = (typeof rowNames)[number]
export type LotInput = { readonly value: number; readonly works: boolean; readonly outside: boolean }
export type UnitInput = { readonly value: number; readonly independent: boolean }

export type ValueInput = {
  readonly kind: ValueKind
  readonly amounts: Readonly<Partial<Record<AmountName, number>>>
  readonly rows: Readonly<Partial<Record<RowName, readonly number[]>>>
  /** Of a lease or a service; nothing when it has no fixed term. */
  readonly months?: number
  /** A design contest whose notice announces that a contract follows. */
  readonly announced: boolean
  readonly lots: readonly LotInput[]
  /** Other units of the buyer with the same need. */
  readonly units: readonly UnitInput[]
}
export type FieldName = AmountName | RowName | 'months' | 'announced' | 'lots'

/** What the form asks for each kind, in order. Other units of the buyer are asked for every kind. */
export const fieldsOfValue: Readonly<Record<ValueKind, readonly FieldName[]>> = {
  contract: ['purchase', 'option', 'renewal', 'payment'],
  works: ['works', 'provided', 'notNeeded', 'option', 'renewal', 'payment'],
  lots: ['lots', 'option', 'renewal', 'payment'],
  recurringLast: ['lastYear', 'change'],
  recurringNext: ['nextYear'],
  lease: ['monthly', 'months', 'residual', 'option'],
  openService: ['monthly', 'months'],
  framework: ['envisaged', 'payment'],
  partnership: ['phase', 'result', 'option', 'payment'],
  fees: ['premium', 'fee', 'interest', 'otherPay', 'option', 'renewal'],
  contest: ['payment', 'serviceContract', 'announced'],
  repetition: ['first', 'repeat', 'option'],
}

/** What can be bought in each way; the first is taken when nobody has said. */
export const subjectsOfValue: Readonly<Record<ValueKind, readonly [Subject, ...Subject[]]>> = {
  contract: ['services', 'goods', 'socialServices'], works: ['works'], lots: ['services', 'goods', 'works', 'socialServices'],
  recurringLast: ['goods', 'services', 'socialServices'], recurringNext: ['goods', 'services', 'socialServices'], lease: ['goods'], openService: ['services', 'socialServices'],
  framework: ['goods', 'services', 'works', 'socialServices'], partnership: ['services', 'goods', 'works'], fees: ['services'], contest: ['services'], repetition: ['services', 'works'],
}
