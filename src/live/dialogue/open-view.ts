import type { Country, Day, Lang } from '../../plain/index.ts'
import { deadlinesIn } from '../../practice/index.ts'
import type { ActionOf, Documents } from '../../case/index.ts'
import type { Area } from '../events.ts'
import type { Role } from '../roles.ts'
import { firmNamed, onDay, type LiveState } from '../state.ts'
import type { SlotKind } from './events.ts'
import { publishedOn } from './ledger.ts'
import { heardIsOpen, statement } from './statements.ts'
import { readIn, type Read } from './texts.ts'

export type OpenSlot = { readonly slot: string; readonly kind: SlotKind; readonly day: Day; readonly from: string; readonly to: string; readonly place: string; readonly online: boolean; readonly capacity: number; readonly about?: Read; readonly withdrawn?: string; readonly over: boolean }
export type OpenAnswer = { readonly no: number; readonly on: Day; readonly asked: Read; readonly answer: Read }
export type OpenVersion = { readonly version: number; readonly on: Day; readonly title: Read; readonly paragraphs: Read; readonly changed: string }
export type OpenDraft = { readonly draft: string; readonly versions: readonly OpenVersion[]; readonly answers: readonly { readonly version: number; readonly paragraph: number; readonly says: string; readonly on: Day }[] }
export type OpenNote = { readonly day: Day; readonly firms: readonly string[]; readonly ours: readonly Role[]; readonly theirs: string; readonly about: ActionOf<'meetFirm'>['about']; readonly share: ActionOf<'meetFirm'>['share']; readonly told: Read; /** What the firms said that is no secret; absent until they have read it. */ readonly heard?: readonly string[]; readonly kept: number; readonly documents: readonly string[]; readonly on: Day }
export type Dated = { readonly what: 'page' | 'need' | 'consultation' | 'consultationEnds' | 'report' | 'procedure' | 'notice' | 'questions' | 'requests' | 'tenders' | 'finalTenders' | 'standstill' | 'phase' | 'award' | 'contract'; readonly on: Day; readonly to?: Day; readonly past: boolean }
/** What anybody at all may read of a case whose page is open. */
export type OpenView = {
  readonly lang: Lang
  readonly title: Read
  readonly area: Area
  readonly country: Country
  readonly buyerName: string
  readonly number: string
  readonly need?: Read
  readonly measures?: Read
  readonly questions: readonly Read[]
  readonly consultation?: { readonly on: Day; readonly until: Day; readonly channel: ActionOf<'announceConsultation'>['channel']; readonly open: boolean }
  readonly timetable: readonly Dated[]
  readonly procedure?: ActionOf<'chooseProcedure'>['procedure']
  readonly channel?: ActionOf<'sendNotice'>['channel']
  readonly documents?: Pick<Documents, 'requirementForm' | 'needText' | 'minimum' | 'awardBasis' | 'rights' | 'variantsAllowed'> & { readonly criteria: readonly { readonly kind: Documents['criteria'][number]['kind']; readonly name: string; readonly weight: number }[] }
  readonly slots: readonly OpenSlot[]
  readonly answers: readonly OpenAnswer[]
  readonly drafts: readonly OpenDraft[]
  readonly notes: readonly OpenNote[]
  /** Single statements that a firm consented to have passed on to all. */
  readonly passedOn: readonly { readonly says: string; readonly on: Day }[]
  readonly learned?: Read
  readonly effect?: Read
  readonly cancelled?: { readonly on: Day; readonly text: string }
  readonly winners?: readonly string[]
  /** How many documents are published; they have a page of their own. */
  readonly papers: number
  readonly mayJoin: boolean
  readonly mayAsk: boolean
}

function timetable(s: LiveState, opened: Day | undefined, today: Day): readonly Dated[] {
  const c = onDay(s.case, today), out: Dated[] = [], add = (what: Dated['what'], on: Day | undefined, to?: Day): void => { if (on) out.push({ what, on, ...(to ? { to } : {}), past: (to ?? on) < today }) }
  add('page', opened)
  if (c.consultation) add('consultation', c.consultation.on, c.consultation.until)
  add('report', c.report?.on)
  add('procedure', c.procedure?.on)
  add('notice', c.notice?.on)
  const last = new Set<string>()
  for (const x of deadlinesIn({ ...c, today: '1900-01-01' })) if (x.which !== 'review' && x.which !== 'consultation' && !last.has(x.which)) { last.add(x.which); add(x.which, x.on) }
  if (c.letters) add('award', c.letters.on)
  if (c.awardNoticeOn) add('contract', c.awardNoticeOn)
  return out.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/**
 * The public page as data: built up from what may be read, never cut down from what is known. Nothing is numbered or counted that
 * somebody who does not know the rest could count with: answers have the number of the answer, and nothing has the id it has in the log
 * but what is public itself.
 */
export function openView(s: LiveState, lang: Lang, today: Day): OpenView {
  const c = s.case, d = s.dialogue, read = (key: string, says: readonly string[]): Read => readIn(s, key, says, lang), name = (firm: string): string => firmNamed(s, firm)?.name ?? ''
  const published = c.notice && c.notice.channel !== 'none' ? c.documents : undefined, over = c.cancelled !== undefined || c.contract !== undefined
  return {
    lang: s.lang, title: read('title', [s.title]), area: s.area, country: c.country, buyerName: s.buyerName, number: s.number,
    ...(c.need ? { need: read('need', [c.need.what]) } : {}), ...(c.need?.measures ? { measures: read('measures', [c.need.measures]) } : {}),
    questions: (c.consultation?.questions ?? []).map((q, i) => read(`question-${i + 1}`, [q])),
    ...(c.consultation ? { consultation: { on: c.consultation.on, until: c.consultation.until, channel: c.consultation.channel, open: c.consultation.open } } : {}),
    timetable: timetable(s, s.openedOn, today),
    ...(c.procedure ? { procedure: c.procedure.procedure } : {}), ...(c.notice ? { channel: c.notice.channel } : {}),
    ...(published ? { documents: {
      requirementForm: published.requirementForm, needText: published.needText, minimum: published.minimum, awardBasis: published.awardBasis, rights: published.rights, variantsAllowed: published.variantsAllowed,
      criteria: published.criteria.map(({ kind, name: n, weight }) => ({ kind, name: n, weight })),
    } } : {}),
    slots: d.slots.map(x => ({ slot: x.slot, kind: x.kind, day: x.day, from: x.from, to: x.to, place: x.place, online: x.online, capacity: x.capacity, over: x.day < today, ...(x.about ? { about: read(`slot-${x.slot}`, [x.about]) } : {}), ...(x.withdrawn === undefined ? {} : { withdrawn: x.withdrawn }) })).sort((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1)),
    answers: d.answered.flatMap((id, i) => {
      const q = d.questions.find(x => x.question === id)
      if (!q?.answer) return []
      const both = read(`answer-${i + 1}`, [q.says || '–', q.answer.says])
      return [{ no: i + 1, on: q.answer.on, asked: { says: [both.says[0]!], lang: both.lang }, answer: { says: [both.says[1]!], lang: both.lang } }]
    }),
    drafts: d.drafts.map(x => ({
      draft: x.draft, answers: x.answers.map(({ version, paragraph, says, on }) => ({ version, paragraph, says, on })),
      versions: x.versions.map(v => { const whole = read(`draft-${x.draft}-${v.version}`, [v.title, ...v.paragraphs]); return { version: v.version, on: v.on, changed: v.changed, title: { says: [whole.says[0]!], lang: whole.lang }, paragraphs: { says: whole.says.slice(1), lang: whole.lang } } }),
    })),
    notes: d.notes.filter(n => n.sharedOn !== undefined).map(n => ({
      day: n.day, on: n.sharedOn!, firms: n.firms.map(name), ours: n.ours, theirs: n.theirs, about: n.about, share: n.share, told: read(`note-${n.note}`, n.told), documents: n.documents.flatMap(x => { const paper = s.work.documents.find(y => y.id === x); return paper && publishedOn(paper) ? [paper.title] : [] }),
      ...(heardIsOpen(n) ? { heard: n.heard.filter((_, i) => !n.secret.includes(i)) } : {}), kept: heardIsOpen(n) ? n.secret.length : 0,
    })),
    passedOn: d.consents.filter(x => x.stands === 'used' && x.to === 'all').flatMap(x => { const says = statement(s, x); return says === undefined ? [] : [{ says, on: x.changed }] }),
    ...(c.report ? { learned: read('learned', [c.report.learned]) } : {}), ...(c.report?.effect ? { effect: read('effect', [c.report.effect]) } : {}),
    ...(c.cancelled ? { cancelled: { on: c.cancelled.on, text: c.cancelled.text } } : {}),
    // Who won is told to those who tendered by letter, and to all with the award notice.
    ...(c.awardNoticeOn && c.award ? { winners: c.award.winners.map(name) } : {}),
    papers: s.work.documents.filter(x => publishedOn(x)).length,
    mayJoin: !over, mayAsk: !over && c.opened === undefined,
  }
}
