import { addDays, daysBetween, type Day, type Text } from '../plain/index.ts'
import type { CaseStep, Lawbook } from '../law/index.ts'
import { fold, numbered, rootBranch } from '../log/index.ts'
import { forms, type Action } from '../case/index.ts'
import type { ParameterSet } from '../market/index.ts'
import { passTime, practiceFold, scenarioSchema, startRun, takeStep, type NewPracticeEvent, type PracticeState, type Scenario, type StepCommand, type World } from '../practice/index.ts'
import type { LiveEnvelope } from './events.ts'
import type { LiveState } from './state.ts'

/** Why a step of the real case is not in the run: it is about real firms, which the simulated market does not have, or practice does not take it. */
export type Left = { readonly step: CaseStep; readonly on: Day; readonly why: 'firms' | 'refused' }
export type Practised = { readonly scenario: Scenario; readonly items: readonly NewPracticeEvent[]; readonly carried: readonly CaseStep[]; readonly left: readonly Left[] }

/** The scenarios of the case's area before the others: their firms are those that would answer such a need. */
export const nearest = (s: Pick<LiveState, 'area'>, all: readonly Scenario[]): readonly Scenario[] => [...all].sort((a, b) => Number(b.area === s.area) - Number(a.area === s.area) || Number(b.size === 'small') - Number(a.size === 'small') || (a.id < b.id ? -1 : 1))

/** What is simulated and what is real, as the run itself tells it. */
export type PractiseWords = { readonly teaser: Text; readonly heading: Text; readonly body: Text; readonly invented: Text }

/**
 * A world of the case's own: its buyer, its need, its figures and its first day, with the simulated firms, advisers and techniques of a
 * scenario of its area. Nothing of the real firms is in it. Undefined when the case's words do not fit into a scenario.
 */
export function worldOf(s: LiveState, base: Scenario, from: Day, words: PractiseWords): Scenario | undefined {
  const same = (said: string): Text => ({ en: said, sv: said, da: said, nb: said }), need = s.case.need, value = s.case.value, seat = base.seats[s.case.country], moved = (day: Day): Day => addDays(day, daysBetween(base.start, from))
  const { partners: _p, ...alone } = seat, { workshop: _w, ...rest } = base
  const own = {
    ...alone, municipality: s.buyerName.slice(0, 80), deadline: moved(seat.deadline), ...(need?.budget ? { budget: Math.round(need.budget) } : {}),
    ...(value && value.purchase > 0 ? { purchase: Math.round(value.purchase), development: Math.round(value.development), options: Math.round(value.options), payments: Math.round(value.payments) } : {}),
  }
  const made = scenarioSchema.safeParse({
    ...rest, title: same(s.title), teaser: words.teaser, start: from, activity: s.case.activity, injects: [], roles: [], practises: [], invented: [words.invented],
    story: [{ heading: words.heading, body: words.body }, ...(need ? [{ heading: same(s.title), body: same(need.what.slice(0, 4000)) }] : [])], seats: { ...base.seats, [s.case.country]: own },
  })
  return made.success ? made.data : undefined
}

const namesFirms = (action: Action): boolean => forms[action.step].fields.some(f => {
  const value = (action as unknown as Record<string, unknown>)[f.name]
  return (f.kind === 'firm' || f.kind === 'firms' || f.kind === 'question') && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
})

/** Begins a run in such a world and takes the real case's steps in it, each on its day, as far as practice goes. The real log is only read. */
export function practised(book: Lawbook, parameters: ParameterSet, s: LiveState, envelopes: readonly LiveEnvelope[], scenario: Scenario, seed: number): Practised {
  const world: World = { scenario, lawbook: book, parameters, country: s.case.country, seed }, place = { branch: rootBranch, by: 'buyer' }
  const items: NewPracticeEvent[] = [], carried: CaseStep[] = [], left: Left[] = []
  let state: PracticeState = practiceFold.start
  const add = (more: readonly NewPracticeEvent[]): void => { state = fold(practiceFold, numbered(items.length, more), state); items.push(...more) }
  add(startRun(world))
  let answers: NonNullable<StepCommand['answers']> = {}, reasons: NonNullable<StepCommand['reasons']> = {}
  for (const { event: e, on } of envelopes) {
    if (e.type === 'judgement.made') answers = { ...answers, [e.fact]: { value: e.value, reason: e.reason } }
    else if (e.type === 'reason.given') reasons = { ...reasons, [e.rule]: e.reason }
    if (!('action' in e)) continue
    const { action } = e
    if (namesFirms(action)) left.push({ step: action.step, on, why: 'firms' })
    else {
      if (on > state.case.today) { const passed = passTime(world, state, { pass: 'to', day: on }, place); if (passed.ok) add(passed.items) }
      const turn = takeStep(world, state, { action, answers, reasons }, { ...place, under: [s.case.country] })
      if (turn.ok) { add(turn.items); carried.push(action.step) } else left.push({ step: action.step, on, why: 'refused' })
    }
    answers = {}; reasons = {}
  }
  return { scenario, items, carried, left }
}

/** What of a practised step can stand as a draft in the real case: everything but the simulated firms and their questions. */
export function draftOf(action: Action, values: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  const gone = new Set(forms[action.step].fields.filter(f => f.kind === 'firm' || f.kind === 'firms' || f.kind === 'question').map(f => f.name))
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'step' && !gone.has(name.split('.')[0]!)))
}
