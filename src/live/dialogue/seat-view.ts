import type { Day } from '../../plain/index.ts'
import { firmNamed, type LiveState } from '../state.ts'
import { sumsFor, type TimeSums } from '../time-sums.ts'
import type { Paragraphs } from './events.ts'
import { heardIsOpen, statement } from './statements.ts'
import type { Consent } from './state.ts'

export type SeatSlot = { readonly slot: string; /** It has a place, or waits for one; absent: has not signed up. */ readonly stands?: 'place' | 'waits'; readonly room: boolean }
export type OwnText = { readonly says: string; readonly secret: boolean }
export type SeatNote = { readonly note: string; readonly day: Day; readonly theirs: string; readonly told: Paragraphs; readonly heard: readonly OwnText[]; readonly confirmed: boolean; readonly shared?: Day; /** What it said is open to all now. */ readonly open: boolean; readonly documents: readonly string[] }
/** What one firm may see besides the public page: its own, what it was told, and what was passed on to it. */
export type SeatView = {
  readonly firm: { readonly id: string; readonly name: string }
  readonly slots: readonly SeatSlot[]
  readonly questions: readonly { readonly on: Day; readonly says: string; readonly answer?: string; /** Its number on the public page. */ readonly no?: number }[]
  readonly comments: readonly { readonly comment: string; readonly draft: string; readonly version: number; readonly paragraph: number; readonly says: string; readonly secret: boolean; readonly on: Day; /** The newest version of that draft. */ readonly newest: number }[]
  readonly inputs: readonly { readonly input: string; readonly about: number | 'other'; readonly on: Day; readonly says: readonly OwnText[] }[]
  readonly notes: readonly SeatNote[]
  /** Notes of other firms' meetings that were shared with this firm before they were shared with all. */
  readonly told: readonly { readonly on: Day; readonly says: Paragraphs }[]
  readonly consents: readonly { readonly consent: string; readonly says: string; readonly to: 'all' | readonly string[]; readonly why: string; readonly on: Day; readonly stands: Consent['stands']; readonly because: string }[]
  readonly passedOn: readonly { readonly says: string; readonly on: Day }[]
  readonly time: TimeSums
}

/** The supplier's seat as data. Nothing of another firm is in it, and no count of what others did. */
export function seatView(s: LiveState, firm: string): SeatView {
  const d = s.dialogue, name = (id: string): string => firmNamed(s, id)?.name ?? ''
  return {
    firm: { id: firm, name: name(firm) },
    slots: d.slots.filter(x => x.withdrawn === undefined).map(x => { const at = x.taken.indexOf(firm); return { slot: x.slot, room: x.taken.length < x.capacity, ...(at < 0 ? {} : { stands: at < x.capacity ? 'place' as const : 'waits' as const }) } }),
    questions: d.questions.filter(q => q.firm === firm).map(q => { const no = d.answered.indexOf(q.question) + 1; return { on: q.on, says: q.says, ...(q.answer ? { answer: q.answer.says } : {}), ...(no > 0 ? { no } : {}) } }),
    comments: d.comments.filter(x => x.firm === firm).map(x => ({ comment: x.comment, draft: x.draft, version: x.version, paragraph: x.paragraph, says: x.says, secret: x.secret, on: x.on, newest: d.drafts.find(y => y.draft === x.draft)?.versions.at(-1)?.version ?? x.version })),
    inputs: d.inputs.filter(x => x.firm === firm).map(x => ({ input: x.input, about: x.about, on: x.on, says: x.says.map((says, i) => ({ says, secret: x.secret.includes(i) })) })),
    notes: d.notes.filter(n => n.firms.includes(firm)).map(n => ({
      note: n.note, day: n.day, theirs: n.theirs, told: n.told, documents: n.documents.map(x => s.work.documents.find(y => y.id === x)?.title ?? ''), confirmed: n.confirmed.includes(firm), open: heardIsOpen(n), ...(n.sharedOn ? { shared: n.sharedOn } : {}),
      // Where several firms met the buyer together, all of them heard it: what one of them marks is marked for all.
      heard: n.heard.map((says, i) => ({ says, secret: n.secret.includes(i) })),
    })),
    told: d.notes.filter(n => !n.firms.includes(firm) && n.sharedOn === undefined && Object.hasOwn(n.sharedTo, firm)).map(n => ({ on: n.sharedTo[firm]!, says: n.told })),
    consents: d.consents.filter(x => x.firm === firm).map(x => ({ consent: x.consent, says: statement(s, x) ?? '', to: x.to === 'all' ? 'all' : x.to.map(name), why: x.why, on: x.on, stands: x.stands, because: x.because })),
    passedOn: d.consents.filter(x => x.stands === 'used' && x.to !== 'all' && x.to.includes(firm)).flatMap(x => { const says = statement(s, x); return says === undefined ? [] : [{ says, on: x.changed }] }),
    time: sumsFor(s, firm),
  }
}
