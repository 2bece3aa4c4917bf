import type { Day, Lang } from '../plain/index.ts'
import type { CaseStep } from '../law/index.ts'
import { caseFold, type CaseEnvelope, type CaseEvent, type CaseState } from '../case/index.ts'
import { fold, type Fold } from '../log/index.ts'
import { afterStep, dialogueAfter, noDialogue, type DialogueState } from './dialogue/state.ts'
import { isCore, isDialogue, isWork, type Area, type AskedStep, type CoreEvent, type LiveEnvelope, type LiveEvent } from './events.ts'
import type { Role } from './roles.ts'
import { noWork, workAfter, type WorkState } from './work/events.ts'

export type Member = { readonly person: string; readonly roles: readonly Role[]; readonly firm?: string; readonly since: Day }
export type Invitation = { readonly invite: string; readonly role: Role; readonly on: Day }
export type Firm = { readonly id: string; readonly name: string; readonly country: string; readonly organisation?: string; readonly number?: string; readonly on: Day }
export type Interest = { readonly person: string; readonly none: boolean; readonly says: string; readonly on: Day }
export type Waiting = { readonly ask: string; readonly step: CaseStep; readonly person: string; readonly on: Day; readonly n: number; readonly asked: AskedStep }
export type Settled = Waiting & { readonly end: 'given' | 'refused' | 'withdrawn'; readonly by?: string; readonly because?: string; readonly ended: Day }

/** A real case as its log tells it: the procurement, and who works on it. */
export type LiveState = {
  readonly last: number
  readonly case: CaseState
  readonly title: string
  readonly area: Area
  readonly lang: Lang
  readonly organisation: string
  readonly buyerName: string
  readonly number: string
  readonly seconds: boolean
  readonly contact: string
  readonly open: boolean
  readonly openedOn?: Day
  readonly members: readonly Member[]
  readonly invitations: readonly Invitation[]
  readonly firms: readonly Firm[]
  readonly interests: readonly Interest[]
  readonly waiting: readonly Waiting[]
  readonly settled: readonly Settled[]
  readonly drafts: Readonly<Partial<Record<CaseStep, { readonly values: Readonly<Record<string, readonly string[]>>; readonly from: 'person' | 'practice'; readonly on: Day; readonly by: string }>>>
  /** Last days that are over, as `which/day`. */
  readonly passed: readonly string[]
  readonly dialogue: DialogueState
  readonly work: WorkState
}

const start: LiveState = {
  last: 0, case: caseFold.start, title: '', area: 'other', lang: 'en', organisation: '', buyerName: '', number: '', seconds: true, contact: '', open: false,
  members: [], invitations: [], firms: [], interests: [], waiting: [], settled: [], drafts: {}, passed: [], dialogue: noDialogue, work: noWork,
}

export const memberOf = (s: Pick<LiveState, 'members'>, person: string): Member | undefined => s.members.find(m => m.person === person)
export const rolesOf = (s: Pick<LiveState, 'members'>, person: string | undefined): readonly Role[] => (person === undefined ? [] : memberOf(s, person)?.roles ?? [])

function joined(members: readonly Member[], person: string, role: Role, firm: string | undefined, on: Day): readonly Member[] {
  const there = members.find(m => m.person === person)
  if (!there) return [...members, { person, roles: [role], since: on, ...(firm ? { firm } : {}) }]
  return there.roles.includes(role) ? members : members.map(m => (m === there ? { ...m, roles: [...m.roles, role], ...(firm ? { firm } : {}) } : m))
}
const left = (members: readonly Member[], person: string, role: Role): readonly Member[] =>
  members.map(m => (m.person === person ? { ...m, roles: m.roles.filter(r => r !== role) } : m)).filter(m => m.roles.length > 0)
function settle(s: LiveState, ask: string, end: Settled['end'], ended: Day, more: Pick<Settled, 'by' | 'because'> = {}): Partial<LiveState> {
  const w = s.waiting.find(x => x.ask === ask)
  return w ? { waiting: s.waiting.filter(x => x !== w), settled: [...s.settled, { ...w, end, ended, ...more }] } : {}
}

/** One event's effect on what is not the procurement itself. */
function change(s: LiveState, e: CoreEvent, on: Day, by: string, n: number): Partial<LiveState> {
  switch (e.type) {
    case 'case.begun': return { title: e.title, area: e.area, lang: e.lang, organisation: e.organisation, buyerName: e.buyerName, number: e.number, seconds: e.seconds, contact: e.contact }
    case 'member.invited': return { invitations: [...s.invitations, { invite: e.invite, role: e.role, on }] }
    case 'invitation.withdrawn': return { invitations: s.invitations.filter(i => i.invite !== e.invite) }
    case 'member.joined': return { members: joined(s.members, e.person, e.role, e.firm, on), invitations: s.invitations.filter(i => i.invite !== e.invite) }
    case 'member.left': return { members: left(s.members, e.person, e.role) }
    case 'contact.changed': return { contact: e.person }
    case 'interest.declared': return { interests: [...s.interests.filter(i => i.person !== e.person), { person: e.person, none: e.none, says: e.says, on }] }
    case 'firm.entered': return { firms: [...s.firms.filter(f => f.id !== e.firm), { id: e.firm, name: e.name, country: e.country, on, ...(e.organisation ? { organisation: e.organisation } : {}), ...(e.number ? { number: e.number } : {}) }] }
    case 'partner.entered': return { case: { ...s.case, partners: [...s.case.partners, { name: e.name, country: e.country }] } }
    case 'page.opened': return { open: true, openedOn: on }
    case 'second.asked': return { waiting: [...s.waiting, { ask: e.ask, step: e.step, person: e.person, on, n, asked: e.asked }] }
    case 'second.given': return settle(s, e.ask, 'given', on, { by: e.person, because: e.because })
    case 'second.refused': return settle(s, e.ask, 'refused', on, { by: e.person, because: e.because })
    case 'second.withdrawn': return settle(s, e.ask, 'withdrawn', on)
    case 'unsettled.accepted': return {}
    case 'draft.kept': {
      const { [e.step]: _, ...others } = s.drafts
      return { drafts: Object.keys(e.values).length === 0 ? others : { ...others, [e.step]: { values: e.values, from: e.from, on, by } } }
    }
  }
}

/** The case folded from its log: its own events, and those of the procurement by the very fold of practice. */
export const liveFold: Fold<LiveState, LiveEvent> = {
  start,
  apply(s: LiveState, envelope: LiveEnvelope): LiveState {
    const { event: e, n, on, by } = envelope
    const own = isCore(e) ? change(s, e, on, by, n) : isDialogue(e) ? { dialogue: dialogueAfter(s.dialogue, e, on) } : isWork(e) ? { work: workAfter(s.work, e, by, on) } : undefined
    if (own) return { ...s, ...own, last: n, case: { ...('case' in own && own.case ? own.case : s.case), today: on, last: n } }
    const passed = e.type === 'deadline.passed' ? { passed: [...s.passed, `${e.which}/${on}`] } : {}
    // A step that was taken leaves no draft behind.
    const drafts = 'action' in e && s.drafts[e.action.step] ? { drafts: Object.fromEntries(Object.entries(s.drafts).filter(([step]) => step !== e.action.step)) } : {}
    return { ...s, ...passed, ...drafts, last: n, dialogue: afterStep(s.dialogue, e as CaseEvent, on), case: caseFold.apply(s.case, envelope as CaseEnvelope) }
  },
}
export const foldLive = (envelopes: readonly LiveEnvelope[], from: LiveState = start): LiveState => fold(liveFold, envelopes, from)
export const firmIds = (s: Pick<LiveState, 'firms'>): ReadonlySet<string> => new Set(s.firms.map(f => f.id))
export const firmNamed = (s: Pick<LiveState, 'firms'>, id: string): Firm | undefined => s.firms.find(f => f.id === id)
/** The case on a day that nothing has been written on yet. */
export const onDay = (s: CaseState, today: Day): CaseState => (s.today === today ? s : { ...s, today })
