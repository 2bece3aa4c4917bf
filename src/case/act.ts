import { countries, type Country, type Day } from '../plain/index.ts'
import { factNamed, weigh, type FactValue, type Lawbook, type Opinion, type StepVerdict } from '../law/index.ts'
import type { Action } from './actions.ts'
import { pastOf, type CaseEvent, type JudgementMade, type NotedFinding, type ReasonGiven, type Taken, type Weighed } from './events.ts'
import { daysOf, factsOf } from './facts-of.ts'
import { caseFold } from './fold.ts'
import { checkAction, whyNot } from './possible.ts'
import { refuse, type Refusal } from './refusal.ts'
import type { CaseState } from './state.ts'

/** What comes with a step besides the action: the day, who takes it, and what that person answers and explains. */
export type Circumstances = {
  readonly on: Day
  readonly by: string
  /** Firms that exist in this case; an action may name no other. */
  readonly firms: ReadonlySet<string>
  /** Answers to the law's questions, each with the reason for it. */
  readonly answers?: Readonly<Record<string, { readonly value: FactValue; readonly reason: string }>>
  /** Reasons for duties of weight 'needs a reason', by rule id. */
  readonly reasons?: Readonly<Record<string, string>>
}
/** Live, what blocks is refused; in practice it is noted and has consequences. */
export type Mode = 'live' | 'practice'
export type Opinions = Partial<Record<Country, Opinion>>
export type Acted =
  | { readonly ok: true; readonly opinions: Opinions; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly opinions: Opinions }

const taken = (action: Action): Taken => ({ type: pastOf[action.step], action }) as Taken

/** The case as it would stand after the step, for the law to look at. */
function after(s: CaseState, action: Action, c: Circumstances): { state: CaseState; said: (JudgementMade | ReasonGiven)[] } {
  const said: (JudgementMade | ReasonGiven)[] = []
  for (const [fact, a] of Object.entries(c.answers ?? {})) if (factNamed(fact)) said.push({ type: 'judgement.made', fact, value: a.value, reason: a.reason, step: action.step })
  for (const [rule, reason] of Object.entries(c.reasons ?? {})) if (reason.trim() !== '') said.push({ type: 'reason.given', rule, reason, step: action.step })
  let state = s, n = s.last
  for (const event of [...said, taken(action)]) state = caseFold.apply(state, { n: ++n, branch: '', on: c.on, by: c.by, v: 1, event })
  return { state, said }
}

/** What the law of each country says of the step, before it is taken. The browser calls this while one types. */
export function opinionsOn(book: Lawbook, s: CaseState, action: Action, c: Circumstances, under: readonly Country[] = countries): Opinions {
  const { state } = after(s, action, c)
  return weighed(book, s, state, action, c, under)
}

function weighed(book: Lawbook, before: CaseState, state: CaseState, action: Action, c: Circumstances, under: readonly Country[]): Opinions {
  const reasons = new Set(Object.keys(state.reasons)), on = daysOf(state, c.on)
  const opinions: Opinions = {}
  for (const country of under) opinions[country] = weigh(book, action.step, factsOf({ before, after: state, action, country, on: c.on }), country, on, reasons)
  return opinions
}

const noted = (o: Opinion | undefined): { readonly findings: readonly NotedFinding[]; readonly met: number } => ({
  findings: (o?.findings ?? []).filter(f => f.verdict === 'unlawful' || f.verdict === 'depends' || f.reasoned)
    .map(f => ({ rule: f.rule.id, verdict: f.verdict, weight: f.rule.kind === 'gap' ? 'gap' as const : f.rule.weight, known: f.known, reasoned: f.reasoned })),
  met: (o?.findings ?? []).filter(f => f.verdict === 'lawful').length,
})

/** The countries whose law binds a step: the buyer's own, and for the agreement to buy together that of every buyer in it. */
export const boundBy = (s: CaseState, action: Pick<Action, 'step'>): readonly Country[] =>
  action.step === 'agreeJointPurchase' ? countries.filter(c => c === s.country || s.partners.some(p => p.country === c)) : [s.country]

/** What is kept of the opinions in the log: verdicts, what was not plainly lawful, and the receipt. */
export function noteOf(opinions: Opinions, home: Country, action: Action, partners: readonly Country[] = []): Weighed {
  const own = opinions[home], { findings, met } = noted(own)
  const others = partners.filter(c => c !== home && opinions[c])
  return {
    type: 'step.weighed', step: action.step, country: home,
    verdicts: Object.fromEntries(countries.map(k => [k, opinions[k]?.verdict ?? 'depends'])) as Record<Country, StepVerdict>,
    findings, met, ...(others.length === 0 ? {} : { partners: Object.fromEntries(others.map(c => [c, noted(opinions[c])])) }),
    lawbook: own?.receipt.lawbook ?? '',
  }
}

/** Why a step cannot be taken as the case stands, before the law is asked. */
export const impossible = (s: CaseState, action: Action, c: Pick<Circumstances, 'on' | 'firms'>): Refusal | undefined => whyNot(s, action.step) ?? checkAction(s, action, c.on, c.firms)

/**
 * The way of one step: whether it is possible, what the law of each country says, and the events that follow. Nothing is written
 * here. A refusal leaves no events.
 */
export function act(book: Lawbook, s: CaseState, action: Action, c: Circumstances, mode: Mode, under: readonly Country[] = countries): Acted {
  const refusal = impossible(s, action, c)
  if (refusal) return { ok: false, refusal, opinions: {} }
  const { state, said } = after(s, action, c)
  const bound = boundBy(s, action)
  const opinions = weighed(book, s, state, action, c, [...under, ...bound.filter(k => !under.includes(k))])
  if (mode === 'live' && bound.some(c => opinions[c]?.verdict === 'unlawful')) return { ok: false, refusal: refuse('blocked by law'), opinions }
  return { ok: true, opinions, events: [...said, noteOf(opinions, s.country, action, bound), taken(action)] }
}
