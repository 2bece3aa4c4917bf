import { currencyOf, daysBetween, type Country, type Currency } from '../plain/index.ts'
import { answerDaysBefore, awardNoticeDays, convertedAmount, daysGiven, daysUsed, factNamed, freeDaysIn, lettersSent, requestDays, standstillDays, standstillGiven, tenderDays, type Fact, type FactValue, type Facts, type When } from '../law/index.ts'
import type { Plan, Said } from './types.ts'

/** Facts that concern one firm, one question, one change or one request: what is said at one step says nothing of the next. */
const ofOneStep = /^(low|exclusion|modification|clarify|purchase|phase|dialogue\.consent|complaint|questions|change|extension|round|meeting|cancel|access|callOff|reliance|team|thirdCountry|product|invoice|waste|settlement|sanction|request)\b/

/** An amount that was said in another currency than the country's own. */
export type Conversion = { readonly fact: string; readonly from: Currency; readonly amount: number; readonly to: Currency; readonly became: number }
export type FactsAt = {
  readonly facts: Facts
  readonly converted: readonly Conversion[]
  /** Judgements that nobody has put a name and a reason to: they do not count. */
  readonly unsigned: readonly string[]
}

/** What the plan says by the `n`th step (from 0), for one country: said so far, counted from the dates, in the country's currency. */
export function factsAt(plan: Plan, n: number, country: Country): FactsAt {
  const said: Record<string, Said> = { ...plan.facts }
  plan.steps.slice(0, n + 1).forEach((step, i) => {
    for (const [name, s] of Object.entries(step.facts)) if (i === n || !ofOneStep.test(name)) said[name] = s
  })
  const facts: Record<string, FactValue> = { ...countedAt(plan, n, country) }, converted: Conversion[] = [], unsigned: string[] = []
  for (const [name, s] of Object.entries(said)) {
    const fact = factNamed(name)
    if (!fact) continue
    if ('amounts' in s) {
      const own = s.amounts[currencyOf[country]], other = Object.entries(s.amounts)[0] as [Currency, number] | undefined
      if (own !== undefined) facts[name] = own
      else if (other) facts[name] = convert(fact, other[1], other[0], country, converted)
      continue
    }
    if (fact.from === 'judgement' && !plan.supposed && !(s.by && s.because)) { unsigned.push(name); continue }
    facts[name] = typeof s.value === 'number' && fact.is.kind === 'number' && fact.is.unit === 'money' ? convert(fact, s.value, plan.currency, country, converted) : s.value
  }
  return { facts, converted, unsigned }
}

function convert(fact: Fact, amount: number, from: Currency, country: Country, converted: Conversion[]): number {
  const to = currencyOf[country]
  if (from === to) return amount
  const became = convertedAmount(amount, from, to)
  converted.push({ fact: fact.fact, from, amount, to, became })
  return became
}

/** What the dates of the plan say by themselves, counted with the country's holidays. */
export function countedAt(plan: Plan, n: number, country: Country): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {}, say = <V extends FactValue>(fact: Fact<V>, value: V) => { facts[fact.fact] = value }
  const until = plan.steps.slice(0, n + 1), here = until[n]!, last = (step: string) => until.findLast(s => s.step === step)
  const free = freeDaysIn[country]
  const tendersFrom = until.findLast(s => s.deadline.tenders !== undefined), requestsFrom = until.findLast(s => s.deadline.requests !== undefined)
  // A later change of the deadline does not change the day that the period began on.
  const begun = last('inviteToTender') ?? last('sendNotice')
  if (tendersFrom && begun) say(tenderDays, daysGiven(begun.on, tendersFrom.deadline.tenders!, free))
  const notice = last('sendNotice')
  if (requestsFrom && notice) say(requestDays, daysGiven(notice.on, requestsFrom.deadline.requests!, free))
  const deadline = tendersFrom?.deadline.tenders ?? requestsFrom?.deadline.requests
  if (here.step === 'answerQuestion' && deadline) say(answerDaysBefore, daysBetween(here.on, deadline))
  const letters = last('sendAwardLetters'), signed = last('signContract')
  if (letters) say(lettersSent, true)
  if (here.step === 'signContract' && letters) say(standstillDays, standstillGiven(country, letters.on, here.on))
  if (here.step === 'sendAwardNotice' && signed) say(awardNoticeDays, daysUsed(signed.on, here.on, free))
  return facts
}

/**
 * The days that decide which text applies at a step. The day the notice is sent decides for the whole procedure (Directive
 * 2014/24 art. 5(4)), also for the steps a plan takes before it; without a notice it is the day of the first step that chooses.
 */
export function daysAt(plan: Plan, n: number): When {
  const here = plan.steps[n]!, first = (step: string) => plan.steps.find(s => s.step === step)?.on
  const notice = first('sendNotice'), begun = notice ?? first('chooseProcedure') ?? here.on
  return { 'step taken': here.on, 'procedure begun': begun, 'notice sent': notice ?? begun, 'contract signed': first('signContract') ?? here.on }
}
