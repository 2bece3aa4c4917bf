import { countries, fill, mapText, say, text as t, type Day, type Text } from '../plain/index.ts'
import type { Envelope } from '../log/index.ts'
import { shareOptions, type CaseState } from '../case/index.ts'
import { topicWords } from '../market/index.ts'
import type { PracticeEvent, Scenario } from '../practice/index.ts'
import type { AdviserView, LedgerItem, MeetingView, NewsView, PublicFirm, PublicScenario, ShownEnvelope, ShownEvent } from '../web/index.ts'

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

/** The log as the player may see it: the seed, and what goes on in firms' minds, stay with us. */
export function shownEvents(envelopes: readonly Envelope<PracticeEvent>[]): ShownEnvelope[] {
  return envelopes.flatMap((e): ShownEnvelope[] => {
    if (e.event.type === 'disposition.changed') return []
    if (e.event.type === 'firm.declined') {
      const { because: _, ...event } = e.event
      return [{ ...e, event }]
    }
    if (e.event.type !== 'run.opened') return [e as ShownEnvelope]
    const { seed: _, ...event } = e.event
    return [{ ...e, event: event as ShownEvent }]
  })
}

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

const documentsLabel = t('the procurement documents', 'upphandlingsdokumenten', 'udbudsmaterialet', 'anskaffelsesdokumentene')
const answerLabel = t('Answer to a question: {about}', 'Svar på en fråga: {about}', 'Svar på et spørgsmål: {about}', 'Svar på et spørsmål: {about}')

/** Who has been told what by the buyer. What the notice says is open to all; what one firm was told is open once it is shared with all. */
export function ledgerOf(s: CaseState): LedgerItem[] {
  const told = new Map<string, { label: Text; firms: Record<string, Day>; everybody?: Day }>()
  const item = (id: string, label: Text) => {
    let there = told.get(id)
    if (!there) told.set(id, there = { label, firms: {} })
    return there
  }
  const openFrom = (there: { everybody?: Day }, on: Day): void => { if (!there.everybody || on < there.everybody) there.everybody = on }
  for (const m of s.meetings) for (const what of m.action.share) {
    const there = item(what, shareOptions[what])
    there.firms[m.firm] ??= m.on
    for (const shared of s.notesShared) if (shared.on >= m.on) {
      if (shared.to === 'all') openFrom(there, shared.on)
      else for (const firm of shared.firms) there.firms[firm] ??= shared.on
    }
    if (s.report && s.report.on >= m.on) openFrom(there, s.report.on)
  }
  if (s.notice) {
    for (const what of ['need', 'timetable'] as const) openFrom(item(what, shareOptions[what]), s.notice.on)
    openFrom(item('documents', documentsLabel), s.notice.on)
    const draft = told.get('draft')
    if (draft) openFrom(draft, s.notice.on)
  }
  for (const [id, q] of Object.entries(s.questions)) if (q.answered) {
    const about: Text | undefined = (topicWords as Readonly<Record<string, Text>>)[q.about]
    const label = mapText(answerLabel, (says, lang) => fill(says, { about: about ? say(about, lang) : q.about }))
    const there = item(`answer-${id}`, label)
    if (q.answered.to === 'all') openFrom(there, q.answered.on)
    else there.firms[q.firm] = q.answered.on
  }
  return [...told].map(([id, { label, firms, everybody }]) => ({ id, label, firms, ...(everybody ? { everybody } : {}) }))
}

