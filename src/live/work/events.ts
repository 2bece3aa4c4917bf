import type { Day } from '../../plain/index.ts'
import type { CaseStep } from '../../law/index.ts'
import type { GapName } from '../report/words.ts'

export const workKinds = ['need', 'dialogue', 'documents', 'tender', 'evaluation', 'contract', 'other'] as const
/** Time that somebody noted: hours on one part of the work, on the buyer's side or for a firm. Never per person in what is shown. */
export type TimeNoted = { readonly type: 'time.noted'; readonly kind: (typeof workKinds)[number]; readonly hours: number; readonly day: Day; readonly says: string; readonly firm?: string }

/** Who of the team may open a document: words of the table of what each role sees, or one firm and those who see its secrets. */
export const documentSights = ['team', 'inner work', 'tenders', 'secrets'] as const
export type DocumentSight = (typeof documentSights)[number] | `firm:${string}`
/**
 * A file, by the number under which its bytes lie beside the log. Its own name stays with the bytes, so that both can be erased; here
 * stand the title that the team gave it, how large it is and its hash.
 */
export type DocumentEvent =
  | { readonly type: 'document.added'; readonly document: string; readonly version: number; readonly title: string; readonly sight: DocumentSight; readonly file: string; readonly media: string; readonly size: number; readonly sha256: string; readonly says: string }
  | { readonly type: 'document.shown'; readonly document: string; readonly sight: DocumentSight }
  | { readonly type: 'document.published'; readonly document: string; readonly version: number; readonly title: string; readonly size: number; readonly sha256: string }
  | { readonly type: 'document.withdrawn'; readonly document: string; readonly version: number; readonly because: string }
  | { readonly type: 'document.erased'; readonly document: string; readonly version: number; readonly because: string }

export type About = { readonly on: 'case' } | { readonly on: 'step'; readonly step: CaseStep } | { readonly on: 'document'; readonly document: string }
export type TalkEvent =
  | { readonly type: 'comment.written'; readonly comment: string; readonly about: About; readonly says: string; /** Whom it is meant for. */ readonly to: readonly string[] }
  | { readonly type: 'comment.removed'; readonly comment: string }
  /** A task, or a day that somebody wants remembered; told again under the same name, it is changed. */
  | { readonly type: 'task.set'; readonly task: string; readonly says: string; readonly about: About; readonly person?: string; readonly day?: Day }
  | { readonly type: 'task.ended'; readonly task: string; readonly how: 'done' | 'dropped' }
  | { readonly type: 'task.reopened'; readonly task: string }

/** What the report must tell and the log does not hold by itself, in somebody's words; the last counts. `open`: it may stand in the public version too. */
export type ReportFilled = { readonly type: 'report.filled'; readonly part: GapName; readonly says: string; readonly open: boolean }

/** Events of the work around the procurement: time, documents, comments, tasks, the report. */
export type WorkEvent = TimeNoted | DocumentEvent | TalkEvent | ReportFilled
export const workTypes: readonly WorkEvent['type'][] = [
  'time.noted', 'document.added', 'document.shown', 'document.published', 'document.withdrawn', 'document.erased',
  'comment.written', 'comment.removed', 'task.set', 'task.ended', 'task.reopened', 'report.filled',
]

export type DocumentVersion = { readonly version: number; readonly file: string; readonly media: string; readonly size: number; readonly sha256: string; readonly says: string; readonly by: string; readonly on: Day; readonly published?: Day; readonly withdrawn?: { readonly on: Day; readonly because: string }; readonly erased?: { readonly on: Day; readonly because: string } }
export type CaseDocument = { readonly id: string; readonly title: string; readonly sight: DocumentSight; readonly versions: readonly DocumentVersion[] }
export type Comment = { readonly id: string; readonly about: About; readonly says: string; readonly to: readonly string[]; readonly by: string; readonly on: Day; readonly removed: boolean }
export type Task = { readonly id: string; readonly says: string; readonly about: About; readonly person?: string; readonly day?: Day; readonly by: string; readonly on: Day; readonly ended?: { readonly how: 'done' | 'dropped'; readonly on: Day } }

export type Filled = { readonly part: GapName; readonly says: string; readonly open: boolean; readonly person: string | undefined; readonly by: string; readonly on: Day }
export type WorkState = { readonly times: readonly (TimeNoted & { readonly by: string })[]; readonly documents: readonly CaseDocument[]; readonly comments: readonly Comment[]; readonly tasks: readonly Task[]; readonly filled: readonly Filled[] }
export const noWork: WorkState = { times: [], documents: [], comments: [], tasks: [], filled: [] }

export function workAfter(s: WorkState, e: WorkEvent, by: string, on: Day): WorkState {
  const documents = (id: string, change: (d: CaseDocument) => CaseDocument): WorkState => ({ ...s, documents: s.documents.map(d => (d.id === id ? change(d) : d)) })
  const version = (id: string, n: number, change: (v: DocumentVersion) => DocumentVersion): WorkState => documents(id, d => ({ ...d, versions: d.versions.map(v => (v.version === n ? change(v) : v)) }))
  switch (e.type) {
    case 'time.noted': return { ...s, times: [...s.times, { ...e, by }] }
    case 'document.added': {
      const { document, version: n, title, sight, file, media, size, sha256, says } = e, made: DocumentVersion = { version: n, file, media, size, sha256, says, by, on }
      return s.documents.some(d => d.id === document) ? documents(document, d => ({ ...d, title, versions: [...d.versions, made] })) : { ...s, documents: [...s.documents, { id: document, title, sight, versions: [made] }] }
    }
    case 'document.shown': return documents(e.document, d => ({ ...d, sight: e.sight }))
    case 'document.published': return version(e.document, e.version, v => { const { withdrawn: _, ...rest } = v; return { ...rest, published: on } })
    case 'document.withdrawn': return version(e.document, e.version, v => { const { published: _, ...rest } = v; return { ...rest, withdrawn: { on, because: e.because } } })
    case 'document.erased': return version(e.document, e.version, v => { const { published: _, ...rest } = v; return { ...rest, erased: { on, because: e.because } } })
    case 'comment.written': return { ...s, comments: [...s.comments, { id: e.comment, about: e.about, says: e.says, to: e.to, by, on, removed: false }] }
    case 'comment.removed': return { ...s, comments: s.comments.map(c => (c.id === e.comment ? { ...c, says: '', to: [], removed: true } : c)) }
    case 'task.set': {
      const { task, says, about, person, day } = e, rest = { says, about, ...(person ? { person } : {}), ...(day ? { day } : {}) }
      const there = s.tasks.find(x => x.id === task)
      return there ? { ...s, tasks: s.tasks.map(x => (x === there ? { id: task, by: x.by, on: x.on, ...rest, ...(x.ended ? { ended: x.ended } : {}) } : x)) } : { ...s, tasks: [...s.tasks, { id: task, by, on, ...rest }] }
    }
    case 'report.filled': return { ...s, filled: [...s.filled.filter(f => f.part !== e.part), { part: e.part, says: e.says, open: e.open, person: by.split(':')[1], by, on }] }
    case 'task.ended': return { ...s, tasks: s.tasks.map(x => (x.id === e.task ? { ...x, ended: { how: e.how, on } } : x)) }
    case 'task.reopened': return { ...s, tasks: s.tasks.map(x => { if (x.id !== e.task) return x; const { ended: _, ...rest } = x; return rest }) }
  }
}
