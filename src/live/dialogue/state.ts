import type { Day, Lang } from '../../plain/index.ts'
import type { CaseEvent } from '../../case/index.ts'
import type { DialogueEvent, MeetingNoted, Paragraphs, SlotOffered, Statement } from './events.ts'

export type Slot = Omit<SlotOffered, 'type'> & { /** Firms in the order they came: the first have the places, the others wait. */ readonly taken: readonly string[]; readonly withdrawn?: string }
export type Note = Omit<MeetingNoted, 'type'> & {
  readonly on: Day
  /** Firms that have read it and marked what is secret. */
  readonly confirmed: readonly string[]
  /** Paragraphs of what was heard that are a firm's secret. */
  readonly secret: readonly number[]
  /** The step of having met each firm, weighed by the law, that followed. */
  readonly met: readonly string[]
  readonly sharedOn?: Day
  /** Firms with whom it was shared before it was shared with all. */
  readonly sharedTo: Readonly<Record<string, Day>>
}
export type DraftVersion = { readonly version: number; readonly on: Day; readonly title: string; readonly paragraphs: Paragraphs; readonly changed: string }
export type Draft = { readonly draft: string; readonly versions: readonly DraftVersion[]; readonly answers: readonly { readonly answer: string; readonly version: number; readonly paragraph: number; readonly says: string; readonly on: Day }[] }
export type PassageComment = { readonly comment: string; readonly draft: string; readonly version: number; readonly paragraph: number; readonly firm: string; readonly says: string; readonly secret: boolean; readonly on: Day }
export type Input = { readonly input: string; readonly firm: string; readonly about: number | 'other'; readonly says: Paragraphs; readonly secret: readonly number[]; readonly on: Day }
export type Consent = Statement & { readonly consent: string; readonly firm: string; readonly to: 'all' | readonly string[]; readonly why: string; readonly on: Day; readonly stands: 'asked' | 'given' | 'refused' | 'withdrawn' | 'used'; readonly because: string; readonly changed: Day }
export type Asked = { readonly question: string; readonly firm: string; readonly on: Day; readonly says: string; readonly answer?: { readonly says: string; readonly to: 'all' | 'asker'; readonly on: Day } }
export type DialogueState = {
  readonly reopened: readonly string[]
  readonly translations: Readonly<Record<string, Readonly<Partial<Record<Lang, { readonly says: Paragraphs; readonly was: string }>>>>>
  readonly slots: readonly Slot[]
  readonly notes: readonly Note[]
  readonly drafts: readonly Draft[]
  readonly comments: readonly PassageComment[]
  readonly inputs: readonly Input[]
  readonly consents: readonly Consent[]
  readonly questions: readonly Asked[]
  /** Questions answered to all, in the order of the answers: their numbers in public. */
  readonly answered: readonly string[]
  readonly signed?: { readonly person: string; readonly begins: Day; readonly plan: string; readonly on: Day }
}
export const noDialogue: DialogueState = { reopened: [], translations: {}, slots: [], notes: [], drafts: [], comments: [], inputs: [], consents: [], questions: [], answered: [] }

const unique = (list: readonly number[]): readonly number[] => [...new Set(list)].sort((a, b) => a - b)
const slotIs = (s: DialogueState, slot: string, how: (x: Slot) => Slot): DialogueState => ({ ...s, slots: s.slots.map(x => (x.slot === slot ? how(x) : x)) })
const noteIs = (s: DialogueState, note: string, how: (x: Note) => Note): DialogueState => ({ ...s, notes: s.notes.map(x => (x.note === note ? how(x) : x)) })
const consentIs = (s: DialogueState, consent: string, how: Partial<Consent>): DialogueState => ({ ...s, consents: s.consents.map(x => (x.consent === consent ? { ...x, ...how } : x)) })

export function dialogueAfter(s: DialogueState, e: DialogueEvent, on: Day): DialogueState {
  switch (e.type) {
    case 'question.reopened': return { ...s, reopened: [...s.reopened, e.question] }
    case 'translation.written': return { ...s, translations: { ...s.translations, [e.of]: { ...s.translations[e.of], [e.lang]: { says: e.says, was: e.was } } } }
    case 'slot.offered': { const { type: _, ...slot } = e; return { ...s, slots: [...s.slots, { ...slot, taken: [] }] } }
    case 'slot.withdrawn': return slotIs(s, e.slot, x => ({ ...x, withdrawn: e.because }))
    case 'slot.taken': return slotIs(s, e.slot, x => ({ ...x, taken: [...x.taken.filter(f => f !== e.firm), e.firm] }))
    case 'slot.left': return slotIs(s, e.slot, x => ({ ...x, taken: x.taken.filter(f => f !== e.firm) }))
    case 'meeting.noted': { const { type: _, ...note } = e; return { ...s, notes: [...s.notes, { ...note, on, confirmed: [], secret: [], met: [], sharedTo: {} }] } }
    case 'note.confirmed': return noteIs(s, e.note, x => ({ ...x, confirmed: [...x.confirmed.filter(f => f !== e.firm), e.firm] }))
    case 'draft.published': {
      const version = { version: e.version, on, title: e.title, paragraphs: e.paragraphs, changed: e.changed }, there = s.drafts.some(d => d.draft === e.draft)
      return { ...s, drafts: there ? s.drafts.map(d => (d.draft === e.draft ? { ...d, versions: [...d.versions, version] } : d)) : [...s.drafts, { draft: e.draft, versions: [version], answers: [] }] }
    }
    case 'passage.commented': { const { type: _, ...comment } = e; return { ...s, comments: [...s.comments, { ...comment, on }] } }
    case 'passage.answered': return { ...s, drafts: s.drafts.map(d => (d.draft === e.draft ? { ...d, answers: [...d.answers, { answer: e.answer, version: e.version, paragraph: e.paragraph, says: e.says, on }] } : d)) }
    case 'input.sent': { const { type: _, ...input } = e; return { ...s, inputs: [...s.inputs, { ...input, on }] } }
    case 'secret.marked': return {
      ...noteIs(s, e.of, x => ({ ...x, secret: unique([...x.secret, ...e.paragraphs]) })),
      inputs: s.inputs.map(x => (x.input === e.of ? { ...x, secret: unique([...x.secret, ...e.paragraphs]) } : x)), comments: s.comments.map(x => (x.comment === e.of ? { ...x, secret: true } : x)),
    }
    case 'consent.asked': { const { type: _, ...consent } = e; return { ...s, consents: [...s.consents, { ...consent, on, stands: 'asked', because: '', changed: on }] } }
    case 'consent.answered': return consentIs(s, e.consent, { stands: e.gives ? 'given' : 'refused', because: e.because, changed: on })
    case 'consent.withdrawn': return consentIs(s, e.consent, { stands: 'withdrawn', changed: on })
    case 'consent.used': return consentIs(s, e.consent, { stands: 'used', changed: on })
    case 'plan.signed': return { ...s, signed: { person: e.person, begins: e.begins, plan: e.plan, on } }
  }
}

/** What the steps of the procurement do to the dialogue: questions and their answers in words, notes shared, meetings weighed. */
export function afterStep(s: DialogueState, e: CaseEvent, on: Day): DialogueState {
  switch (e.type) {
    case 'question.asked': return { ...s, questions: [...s.questions, { question: e.question, firm: e.firm, on, says: e.says ?? '' }] }
    case 'question.answered': {
      const { question, answer, to } = e.action
      return { ...s, questions: s.questions.map(q => (q.question === question ? { ...q, answer: { says: answer, to, on } } : q)), ...(to === 'all' ? { answered: [...s.answered.filter(x => x !== question), question] } : {}) }
    }
    case 'firm.met': {
      const waits = s.notes.find(x => x.firms.includes(e.action.firm) && !x.met.includes(e.action.firm))
      return waits ? noteIs(s, waits.note, x => ({ ...x, met: [...x.met, e.action.firm] })) : s
    }
    case 'notes.shared': return {
      ...s, notes: s.notes.map(x => (x.sharedOn ? x : e.action.to === 'all' ? { ...x, sharedOn: on } : { ...x, sharedTo: { ...Object.fromEntries(e.action.firms.map(f => [f, on])), ...x.sharedTo } })),
    }
    default: return s
  }
}
