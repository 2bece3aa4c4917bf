import { canonical } from '../plain/index.ts'
import { factNamed } from '../law/index.ts'
import type { Envelope, Fold } from '../log/index.ts'
import type { Answered, Becoming, Content, Fault, Objection, QuestionCard, Reply, Seat, WorkshopEvent } from './events.ts'

export type Opened = Extract<WorkshopEvent, { type: 'workshop.opened' }>
export type AddedNeed = { readonly need: string; readonly of: Seat; readonly says: string; readonly weight: 1 | 2 | 3 }
export type Question = { readonly question: string; readonly by: Seat; readonly card: QuestionCard; readonly draft?: string; readonly says: string; readonly answer?: { readonly by: Seat; readonly says: string; readonly reply?: Reply }; readonly needs: readonly string[] }
export type Version = { readonly version: number; readonly by: Seat; readonly at: number; readonly content: Content }
export type Becomes = { readonly into: Becoming; readonly version: number; readonly weight?: number; readonly clause?: string }
export type Requirement = {
  readonly id: string
  readonly versions: readonly Version[]
  /** Who has agreed, each to which version. */
  readonly agreed: Readonly<Partial<Record<Seat, number>>>
  readonly objections: readonly { readonly by: Seat; readonly version: number; readonly says: string; readonly because?: Objection }[]
  readonly answers: Readonly<Record<string, Answered>>
  readonly reasons: Readonly<Record<string, string>>
  readonly becomes?: Becomes
  readonly dropped?: { readonly by: Seat; readonly reason: string }
}
export type WorkshopState = {
  readonly opened?: Opened
  readonly last: number
  readonly added: readonly AddedNeed[]
  /** Needs on the table, in the order they came there. */
  readonly shared: readonly { readonly need: string; readonly by: Seat; readonly at: number }[]
  readonly questions: readonly Question[]
  readonly judged: readonly { readonly draft: string; readonly by: Seat; readonly guess: Fault }[]
  readonly requirements: readonly Requirement[]
  readonly ready: readonly Seat[]
  readonly endedAt?: number
  /** Who sits in each seat, in a real case; and who has ever sat in one. */
  readonly seated: Readonly<Partial<Record<Seat, string>>>
  readonly sat: readonly { readonly seat: Seat; readonly person: string }[]
  /** How many events each seat can know of: the position that its pages carry. What only the other knows does not count. */
  readonly seen: Readonly<Record<Seat, number>>
  /** The last position, as each seat counts, at which a requirement was touched. */
  readonly touched: Readonly<Record<string, Readonly<Record<Seat, number>>>>
}

export const contentOf = (r: Requirement): Content => r.versions.at(-1)!.content
export const versionOf = (r: Requirement): number => r.versions.at(-1)!.version
export const isAgreed = (r: Requirement): boolean => r.agreed.buyer === versionOf(r) && r.agreed.expert === versionOf(r)
export const isShared = (s: WorkshopState, need: string): boolean => s.shared.some(x => x.need === need)

const start: WorkshopState = { last: 0, added: [], shared: [], questions: [], judged: [], requirements: [], ready: [], seated: {}, sat: [], seen: { buyer: 0, expert: 0 }, touched: {} }

/** Who alone knows that an event happened; undefined for what both know. */
export const privateTo = (e: WorkshopEvent): Seat | undefined => (e.type === 'need.added' ? e.of : e.type === 'draft.judged' ? e.by : undefined)

const change = (s: WorkshopState, id: string, how: (r: Requirement) => Requirement): WorkshopState => ({ ...s, requirements: s.requirements.map(r => (r.id === id ? how(r) : r)) })

/** Only the links differ, if anything does. */
const sameWords = ({ needs: _, market: __, ...a }: Content, { needs: ___, market: ____, ...b }: Content): boolean => canonical(a) === canonical(b)

function applied(s: WorkshopState, e: WorkshopEvent): WorkshopState {
  switch (e.type) {
    case 'workshop.opened': return { ...s, opened: e }
    case 'seat.taken': return { ...s, ready: s.ready.filter(x => x !== e.seat), seated: { ...s.seated, [e.seat]: e.person }, sat: [...s.sat.filter(x => x.person !== e.person), { seat: e.seat, person: e.person }] }
    case 'seat.left': { const { [e.seat]: _, ...others } = s.seated; return { ...s, seated: others } }
    case 'workshop.resumed': { const { endedAt: _, ...open } = s; return { ...open, ready: [] } }
    case 'need.added': return { ...s, added: [...s.added, { need: e.need, of: e.of, says: e.says, weight: e.weight }] }
    case 'need.shared': return {
      ...s, shared: [...s.shared, { need: e.need, by: e.by, at: e.at }],
      questions: s.questions.map(q => (q.question === e.question ? { ...q, needs: [...q.needs, e.need] } : q)),
    }
    case 'question.asked': return { ...s, questions: [...s.questions, { question: e.question, by: e.by, card: e.card, says: e.says, needs: [], ...(e.draft === undefined ? {} : { draft: e.draft }) }] }
    case 'question.answered': return { ...s, questions: s.questions.map(q => (q.question === e.question ? { ...q, answer: { by: e.by, says: e.says, ...(e.reply ? { reply: e.reply } : {}) } } : q)) }
    case 'draft.judged': return { ...s, judged: [...s.judged, { draft: e.draft, by: e.by, guess: e.guess }] }
    case 'requirement.drafted': return { ...s, requirements: [...s.requirements, { id: e.requirement, versions: [{ version: 1, by: e.by, at: e.at, content: e.content }], agreed: {}, objections: [], answers: {}, reasons: {} }] }
    // New words are a new thing to agree on; what was decided or judged on the old ones no longer stands.
    case 'requirement.revised': return change(s, e.requirement, ({ becomes: _, ...r }) => ({
      ...r, versions: [...r.versions, { version: e.version, by: e.by, at: e.at, content: e.content }], agreed: {},
      ...(sameWords(contentOf(r), e.content) ? {} : { answers: Object.fromEntries(Object.entries(r.answers).filter(([name]) => factNamed(name)?.from !== 'judgement')), reasons: {} }),
    }))
    case 'requirement.agreed': return change(s, e.requirement, r => ({ ...r, agreed: { ...r.agreed, [e.by]: e.version } }))
    // Whoever had agreed is asked again: to change the words, or to agree all the same.
    case 'requirement.objected': return change(s, e.requirement, r => ({ ...r, agreed: {}, objections: [...r.objections, { by: e.by, version: e.version, says: e.says, ...(e.because ? { because: e.because } : {}) }] }))
    case 'law.answered': return change(s, e.requirement, r => ({ ...r, answers: { ...r.answers, ...e.answers }, reasons: { ...r.reasons, ...e.reasons } }))
    case 'requirement.turned': return change(s, e.requirement, r => ({ ...r, becomes: { into: e.into, version: e.version, ...(e.weight === undefined ? {} : { weight: e.weight }), ...(e.clause === undefined ? {} : { clause: e.clause }) } }))
    case 'requirement.dropped': return change(s, e.requirement, ({ becomes: _, ...r }) => ({ ...r, dropped: { by: e.by, reason: e.reason } }))
    case 'seat.ready': {
      const ready = e.ready ? [...s.ready.filter(x => x !== e.by), e.by] : s.ready.filter(x => x !== e.by)
      return { ...s, ready, ...(ready.length === 2 ? { endedAt: e.at } : {}) }
    }
  }
}

export const workshopFold: Fold<WorkshopState, WorkshopEvent> = {
  start,
  apply: (s, { n, event }: Envelope<WorkshopEvent>) => {
    const only = privateTo(event), seen = { buyer: s.seen.buyer + Number(only !== 'expert'), expert: s.seen.expert + Number(only !== 'buyer') }
    const next = { ...applied(s, event), last: n, seen }
    return 'requirement' in event ? { ...next, touched: { ...s.touched, [event.requirement]: seen } } : next
  },
}
