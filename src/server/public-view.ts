import { countries } from '../plain/index.ts'
import type { Envelope } from '../log/index.ts'
import type { PracticeEvent, Scenario } from '../practice/index.ts'
import type { AdviserView, MeetingView, NewsView, PublicFirm, PublicScenario, ShownEnvelope, ShownEvent } from '../web/index.ts'

const shownScenarios = new WeakMap<Scenario, PublicScenario>()

/** The scenario without its answers. What may be shown is named one by one, so that a new field is hidden until somebody says otherwise. */
export function publicScenario(s: Scenario): PublicScenario {
  const known = shownScenarios.get(s)
  if (known) return known
  const { id, version, area, title, teaser, minutes, start, subject, documented, invented, objectives, story } = s
  const seats = Object.fromEntries(countries.map(c => {
    const { municipality, place, channel, budget, deadline } = s.seats[c]
    return [c, { municipality, place, channel, budget, deadline }]
  })) as PublicScenario['seats']
  const made: PublicScenario = {
    id, version, area, title, teaser, minutes, start, subject, documented, invented, objectives, story, seats,
    capabilities: Object.fromEntries(Object.entries(s.capabilities).map(([k, v]) => [k, v.name])),
    solutions: Object.fromEntries(Object.entries(s.solutions).map(([k, v]) => [k, { name: v.name, about: v.about }])),
  }
  shownScenarios.set(s, made)
  return made
}

/** The firms as a register shows them. */
export const publicFirms = (s: Scenario): readonly PublicFirm[] => s.firms.map(
  ({ id, name, about, country, size, employees, turnover, founded, incumbent }) => ({ id, name, about, country, size, employees, turnover, founded, incumbent }))

/** What goes on in firms' minds, what lies sealed until its deadline, and what the facilitator prepares. */
const hidden: ReadonlySet<PracticeEvent['type']> = new Set(['disposition.changed', 'firm.sealed', 'firm.unsealed', 'inject.held'])

/** The log as the player may see it: the seed, and what goes on in firms' minds, stay with us. */
export function shownEvents(envelopes: readonly Envelope<PracticeEvent>[]): ShownEnvelope[] {
  return envelopes.flatMap((e): ShownEnvelope[] => {
    if (hidden.has(e.event.type)) return []
    if (e.event.type === 'firm.declined') {
      const { because: _, ...event } = e.event
      return [{ ...e, event }]
    }
    if (e.event.type !== 'run.opened') return [e as ShownEnvelope]
    const { seed: _, ...event } = e.event
    return [{ ...e, event: event as ShownEvent }]
  })
}

/** Whether one may see that an event is there at all: not what is hidden, nor what came to somebody else. */
export const seenBy = (reached: ((inject: string) => boolean) | undefined) => ({ event }: Envelope<PracticeEvent>): boolean =>
  !hidden.has(event.type) && (event.type !== 'news.came' || (reached?.(event.inject) ?? true))

/** The advisers, with the answers that have come. */
export function advisersOf(s: Scenario, seen: readonly Envelope<PracticeEvent>[]): AdviserView[] {
  const asked = new Set<string>(), answered = new Set<string>()
  for (const { event } of seen) {
    if (event.type === 'adviser.asked') asked.add(`${event.action.who}/${event.action.topic}`)
    if (event.type === 'adviser.answered') answered.add(`${event.who}/${event.topic}`)
  }
  return s.advisers.map(({ who, name, role, topics }) => ({
    who, name, role,
    topics: topics.map(({ id, ask, days, answer }) => ({ id, ask, days, asked: asked.has(`${who}/${id}`), ...(answered.has(`${who}/${id}`) ? { answer } : {}) })),
  }))
}

/** What people outside have written and said so far. */
export const newsOf = (s: Scenario, seen: readonly Envelope<PracticeEvent>[]): NewsView[] => seen.flatMap(({ n, on, event }) => {
  const inject = event.type === 'news.came' ? s.injects.find(i => i.id === event.inject) : undefined
  return inject ? [{ n, on, id: inject.id, by: inject.by, from: inject.from, says: inject.says }] : []
})

/** What firms answered when they were met. */
export const meetingsOf = (seen: readonly Envelope<PracticeEvent>[]): MeetingView[] =>
  seen.flatMap(({ n, on, event }) => (event.type === 'firm.told' ? [{ n, on, firm: event.firm, answers: event.answers }] : []))
