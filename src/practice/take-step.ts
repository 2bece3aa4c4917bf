import { addDays, countries, type Country, type Day } from '../plain/index.ts'
import { freeDaysIn } from '../law/index.ts'
import { act, ended, impossible, refuse, type Action, type CaseEvent, type Refusal } from '../case/index.ts'
import { untilDay } from './clock.ts'
import { advance, copyOf } from './fold.ts'
import { reactionsTo } from './reactions.ts'
import type { NewPracticeEvent, PracticeState, StepCommand, Turn, World } from './types.ts'
import type { Scenario } from './scenario.ts'

const known = new WeakMap<Scenario, ReadonlySet<string>>()
const firmIds = (scenario: Scenario): ReadonlySet<string> => {
  let ids = known.get(scenario)
  if (!ids) known.set(scenario, (ids = new Set(scenario.firms.map(f => f.id))))
  return ids
}

/** The working day `count` working days later. */
function afterWork(country: Country, day: Day, count: number): Day {
  let d = day
  for (let left = count; left > 0;) { d = addDays(d, 1); if (!freeDaysIn[country](d)) left-- }
  return d
}

/** Whether an adviser is asked about something that this case gives an answer to; the case itself does not know the topics. */
const unknownTopic = (scenario: Scenario, action: Action): boolean =>
  action.step === 'askAdviser' && !scenario.advisers.some(a => a.who === action.who && a.topics.some(t => t.id === action.topic))

/** Why a step cannot be taken at all, whatever the law says of it; the same refusal that `takeStep` gives. */
export function cannotTake(world: World, state: PracticeState, action: Action): Refusal | undefined {
  if (!ended(state.case) && unknownTopic(world.scenario, action)) return refuse('no such topic', 'topic')
  return impossible(state.case, action, { on: state.case.today, firms: firmIds(world.scenario) })
}

/** Takes a step: the law's opinions, the step's own events, and what others do at once. An adviser's answer takes its days. */
export function takeStep(world: World, state: PracticeState, command: StepCommand, place: { readonly branch: string; readonly by: string; readonly under?: readonly Country[] }): Turn {
  const on = state.case.today, { action } = command
  if (!ended(state.case) && unknownTopic(world.scenario, action)) return { ok: false, refusal: refuse('no such topic', 'topic'), opinions: {} }
  const acted = act(world.lawbook, state.case, action, {
    on, by: place.by, firms: firmIds(world.scenario), ...(command.answers ? { answers: command.answers } : {}), ...(command.reasons ? { reasons: command.reasons } : {}),
  }, 'practice', place.under ?? countries)
  if (!acted.ok) return { ok: false, refusal: acted.refusal, opinions: acted.opinions }
  const done = carryOut(world, state, acted.events, place)
  return { ok: true, items: done.items, opinions: acted.opinions }
}

/** Adds the events of a step and everything that follows at once. Shared with the replay under other seeds. */
export function carryOut(world: World, start: PracticeState, events: readonly CaseEvent[], place: { readonly branch: string; readonly by: string }): { items: NewPracticeEvent[]; state: PracticeState } {
  const items: NewPracticeEvent[] = []
  let state = copyOf(start)
  const add = (by: string, event: CaseEvent): void => {
    const item = { branch: place.branch, on: state.case.today, by, v: 1, event }
    items.push(item)
    advance(state, { ...item, n: state.case.last + 1 })
  }
  for (const event of events) add(place.by, event)
  const taken = events[events.length - 1]!
  if (!('action' in taken)) return { items, state }
  for (const event of reactionsTo(world, state, taken.action)) add('world', event)
  if (taken.action.step === 'askAdviser') {
    const { who, topic } = taken.action
    const days = world.scenario.advisers.find(a => a.who === who)?.topics.find(x => x.id === topic)?.days ?? 1
    const waited = untilDay(world, state, afterWork(world.country, state.case.today, days), place)
    items.push(...waited.items)
    state = waited.state
    add('world', { type: 'adviser.answered', who, topic, days })
  }
  return { items, state }
}
