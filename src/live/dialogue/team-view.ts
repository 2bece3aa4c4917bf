import type { Day } from '../../plain/index.ts'
import { shareOptions, type ActionOf } from '../../case/index.ts'
import { mayDo, maySee } from '../rights.ts'
import type { Role } from '../roles.ts'
import type { Looker } from '../sight.ts'
import { firmNamed, type LiveState } from '../state.ts'
import { sumsFor, type TimeSums } from '../time-sums.ts'
import type { Paragraphs, SlotKind } from './events.ts'
import { dialogueLedger, type DialogueLine } from './ledger.ts'
import { statement } from './statements.ts'
import type { Consent } from './state.ts'

type Firm = { readonly id: string; readonly name: string }
/** A passage of what a firm said; one whose words the reader may not see has none. */
export type SeenText = { readonly says?: string; readonly secret: boolean }
/** The buyer's side of the dialogue as one of the team sees it by her roles. */
export type TeamView = {
  readonly mayLead: boolean
  readonly mayAnswer: boolean
  readonly mayShare: boolean
  readonly maySign: boolean
  readonly seesSecrets: boolean
  readonly firms: readonly Firm[]
  readonly slots: readonly { readonly slot: string; readonly kind: SlotKind; readonly day: Day; readonly from: string; readonly to: string; readonly place: string; readonly online: boolean; readonly capacity: number; readonly about: string; readonly withdrawn?: string; readonly places: readonly Firm[]; readonly waits: readonly Firm[]; readonly noted: boolean }[]
  readonly questions: readonly { readonly question: string; readonly on: Day; readonly says: string; readonly firm?: string; readonly answer?: { readonly says: string; readonly to: 'all' | 'asker'; readonly on: Day }; readonly no?: number }[]
  readonly notes: readonly { readonly note: string; readonly day: Day; readonly firms: readonly Firm[]; readonly ours: readonly Role[]; readonly theirs: string; readonly about: ActionOf<'meetFirm'>['about']; readonly share: readonly (keyof typeof shareOptions)[]; readonly told: Paragraphs; readonly heard: readonly SeenText[]; readonly unread: readonly string[]; /** Firms whose meeting the law has not been asked about. */ readonly unweighed: readonly Firm[]; readonly sharedOn?: Day; readonly documents: readonly string[] }[]
  readonly drafts: readonly { readonly draft: string; readonly title: string; readonly version: number; readonly on: Day; readonly versions: number; readonly paragraphs: Paragraphs; readonly passages: readonly { readonly version: number; readonly paragraph: number; readonly passage: string; readonly comments: readonly { readonly comment: string; readonly says?: string; readonly secret: boolean; readonly firm?: string; readonly on: Day }[]; readonly answers: readonly { readonly says: string; readonly on: Day }[] }[] }[]
  readonly inputs: readonly { readonly input: string; readonly firm: Firm; readonly about: number | 'other'; readonly on: Day; readonly says: readonly SeenText[] }[]
  readonly consents: readonly (Pick<Consent, 'consent' | 'to' | 'why' | 'on' | 'stands' | 'because'> & { readonly firm: string; readonly says: string; readonly toNames: readonly string[] })[]
  readonly ledger: readonly DialogueLine[]
  readonly time: TimeSums
}

export function teamView(s: LiveState, looker: Looker): TeamView {
  const { roles } = looker, d = s.dialogue, secrets = maySee(roles, 'secrets'), asked = maySee(roles, 'who asked'), named = (id: string): Firm => ({ id, name: firmNamed(s, id)?.name ?? '' }), name = (id: string): string => named(id).name
  const seen = (says: string, secret: boolean): SeenText => (secret && !secrets ? { secret } : { says, secret })
  return {
    mayLead: mayDo(roles, 'lead dialogue'), mayAnswer: roles.includes('buyer'), mayShare: mayDo(roles, 'lead dialogue'), maySign: mayDo(roles, 'sign papers'), seesSecrets: secrets,
    firms: s.firms.map(f => named(f.id)),
    slots: d.slots.map(({ taken, ...x }) => ({ ...x, places: taken.slice(0, x.capacity).map(named), waits: taken.slice(x.capacity).map(named), noted: d.notes.some(n => n.slot === x.slot) })).sort((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1)),
    questions: d.questions.map(q => { const no = d.answered.indexOf(q.question) + 1; return { question: q.question, on: q.on, says: q.says, ...(asked ? { firm: name(q.firm) } : {}), ...(q.answer ? { answer: q.answer } : {}), ...(no > 0 ? { no } : {}) } }),
    notes: d.notes.map(n => ({
      note: n.note, day: n.day, firms: n.firms.map(named), ours: n.ours, theirs: n.theirs, about: n.about, share: n.share, told: n.told, heard: n.heard.map((says, i) => seen(says, n.secret.includes(i))),
      unread: n.firms.filter(f => !n.confirmed.includes(f)).map(name), unweighed: n.firms.filter(f => !n.met.includes(f)).map(named), documents: n.documents, ...(n.sharedOn ? { sharedOn: n.sharedOn } : {}),
    })),
    drafts: d.drafts.map(x => {
      const last = x.versions.at(-1)!, keys = [...new Set([...d.comments.filter(y => y.draft === x.draft), ...x.answers].map(y => `${y.version}/${y.paragraph}`))]
      return {
        draft: x.draft, title: last.title, version: last.version, on: last.on, versions: x.versions.length, paragraphs: last.paragraphs,
        passages: keys.map(key => {
          const [version, paragraph] = key.split('/').map(Number) as [number, number], at = (y: { version: number; paragraph: number }): boolean => y.version === version && y.paragraph === paragraph
          return {
            version, paragraph, passage: x.versions.find(v => v.version === version)?.paragraphs[paragraph] ?? '',
            comments: d.comments.filter(y => y.draft === x.draft && at(y)).map(y => ({ comment: y.comment, ...seen(y.says, y.secret), ...(asked ? { firm: name(y.firm) } : {}), on: y.on })),
            answers: x.answers.filter(at).map(({ says, on }) => ({ says, on })),
          }
        }).sort((a, b) => b.version - a.version || a.paragraph - b.paragraph),
      }
    }),
    // Who answered the questions to the market is part of the dialogue; what is secret in it is for those who see secrets.
    inputs: d.inputs.map(x => ({ input: x.input, firm: named(x.firm), about: x.about, on: x.on, says: x.says.map((says, i) => seen(says, x.secret.includes(i))) })),
    consents: secrets ? d.consents.map(x => ({ consent: x.consent, to: x.to, why: x.why, on: x.on, stands: x.stands, because: x.because, firm: name(x.firm), says: statement(s, x) ?? '', toNames: x.to === 'all' ? [] : x.to.map(name) })) : [],
    ledger: dialogueLedger(s).map(l => ({ ...l, ...(l.secret && !secrets ? { more: '' } : {}), ...(!asked && l.id.startsWith('answer-') ? { firms: {} } : {}) })),
    time: sumsFor(s),
  }
}
