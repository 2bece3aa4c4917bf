import type { Context } from 'hono'
import { currencies, currencyOf, isCountry, text, type Country, type Currency, type Day, type Lang } from '../plain/index.ts'
import { factNamed, isStep, type Facts, type FactValue, type Step } from '../law/index.ts'
import type { Plan } from '../plan/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { answerOf, type CheckView } from '../web/index.ts'
import { isUsefulDay, saidValues } from './said-value.ts'

const wording = {
  country: text('Choose Denmark, Sweden or Norway.', 'Välj Danmark, Sverige eller Norge.', 'Vælg Danmark, Sverige eller Norge.', 'Velg Danmark, Sverige eller Norge.'),
  on: text('Write a day that exists, from 2014 to 2040.', 'Skriv en dag som finns, från 2014 till 2040.', 'Skriv en dag, der findes, fra 2014 til 2040.', 'Skriv en dag som finnes, fra 2014 til 2040.'),
  step: text('There is no such step. Choose one from the list.', 'Steget finns inte. Välj ett i listan.', 'Trinnet findes ikke. Vælg et på listen.', 'Steget finnes ikke. Velg ett i listen.'),
  value: text('This answer cannot be read. Write it again.', 'Svaret går inte att läsa. Skriv det igen.', 'Svaret kan ikke læses. Skriv det igen.', 'Svaret kan ikke leses. Skriv det på nytt.'),
}

/** A step asked about outside any case, as its address says it. */
export type AskedStep = {
  readonly step?: Step
  readonly country: Country
  readonly on: Day
  readonly currency: Currency
  readonly facts: Facts
  readonly problems: readonly FieldProblem[]
  /** What could not be read, to be shown again. */
  readonly written: Readonly<Record<string, string>>
}

/** Reads the step, the country, the day and the facts from the address. What cannot be read is told, never guessed. */
export function readAskedStep(c: Context, lang: Lang, today: Day): AskedStep {
  const asked = new URL(c.req.url).searchParams, { said, problems, written } = saidValues(asked)
  const home = ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang]
  const country = said('country', isCountry, home, wording.country), on = said('on', isUsefulDay, today, wording.on)
  const currency = said('cur', (x): x is Currency => (currencies as readonly unknown[]).includes(x), currencyOf[country], wording.value)
  const stepName = asked.get('step')?.trim(), step = isStep(stepName) ? stepName : undefined
  if (stepName && !step) problems.push({ field: 'step', text: wording.step })

  const facts: Record<string, FactValue> = {}
  let count = 0
  for (const [name, value] of asked) {
    if (!name.startsWith('f.') || value.trim() === '' || ++count > 150) continue
    const fact = factNamed(name.slice(2)), answer = fact && answerOf(fact, value)
    if (!fact) continue
    if (answer === undefined) { problems.push({ field: name, text: wording.value }); written[name] = value.slice(0, 100) }
    else facts[fact.fact] = answer
  }
  return { ...(step ? { step } : {}), country, on, currency, facts, problems, written }
}

/** The address of the same question with something changed. */
export const hrefOf = (path: string, { step, country, on, currency, facts }: AskedStep): CheckView['href'] => change => {
  const next = new URLSearchParams(), cur = change.currency ?? currency, into = change.country ?? country
  const s = change.step ?? step
  if (s) next.set('step', s)
  next.set('country', into)
  next.set('on', change.on ?? on)
  if (cur !== currencyOf[into]) next.set('cur', cur)
  for (const [name, value] of Object.entries({ ...facts, ...change.facts })) if (value !== undefined) next.set(`f.${name}`, value === true ? 'yes' : value === false ? 'no' : String(value))
  return `${path}?${next}`
}

/** One step as a plan: judgements are supposed for the sake of the question. */
export const planOfStep = (step: Step, country: Country, on: Day, currency: Currency, facts: Facts): Plan => ({
  country, currency, sources: [], supposed: true, facts: {},
  steps: [{ on, step, facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value: value! }])), deadline: {}, reasons: {} }],
})
