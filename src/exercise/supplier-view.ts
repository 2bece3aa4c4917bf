import type { Day } from '../plain/index.ts'
import type { CaseState, Documents } from '../case/index.ts'
import { openFor, sealedKinds, type PracticeEvent, type Sealed } from '../practice/index.ts'
import { runNow, seenNow, type Exercise } from './exercise.ts'

/** What anybody outside the buyer's house can read: the consultation, its report, the call, the answers given to all. */
export type OpenView = {
  readonly need?: string
  readonly consultation?: { readonly on: Day; readonly until: Day; readonly channel: string; readonly open: boolean; readonly questions: readonly string[] }
  readonly report?: { readonly on: Day; readonly learned: string; readonly effect: string }
  readonly notice?: { readonly on: Day; readonly channel: string; readonly procedure: string; readonly requestsBy?: Day; readonly tendersBy?: Day; readonly questionsUntil?: Day }
  readonly documents?: Documents
  readonly notes: readonly Day[]
  readonly answers: readonly { readonly on: Day; readonly asked: string; readonly answer: string }[]
  readonly changes: readonly { readonly on: Day; readonly what: string }[]
  readonly cancelled?: { readonly on: Day; readonly text: string }
  readonly awardNotice?: { readonly on: Day; readonly firms: readonly string[] }
}

/** What one firm can see of the procurement: what is open to all, and what was between the buyer and itself. */
export type SupplierView = OpenView & {
  readonly firm: string
  readonly invited: boolean
  readonly signedUp: boolean
  /** What the buyer told this firm when they met. */
  readonly told: { readonly need?: string; readonly budget?: number }
  readonly meetings: readonly { readonly on: Day; readonly about: readonly string[]; readonly shared: readonly string[]; readonly promise: boolean }[]
  readonly said: readonly { readonly on: Day; readonly about: string; readonly says: string; readonly secret: boolean }[]
  readonly sharedWithMe: readonly Day[]
  readonly questions: readonly { readonly question: string; readonly on: Day; readonly says: string; readonly answer?: { readonly on: Day; readonly answer: string } }[]
  readonly request?: { readonly on: Day; readonly qualified?: boolean }
  readonly invitation?: { readonly on: Day; readonly tendersBy?: Day }
  readonly stillIn: boolean
  readonly rounds: readonly { readonly on: Day; readonly about: readonly string[] }[]
  readonly finalBy?: Day
  readonly open: Readonly<Record<Sealed, boolean>>
  readonly sealed: Readonly<Partial<Record<Sealed, { readonly price: number; readonly says: string }>>>
  readonly handedIn: readonly ('tender' | 'final')[]
  readonly clarification: boolean
  readonly excluded: boolean
  readonly letters?: { readonly on: Day; readonly won: boolean; readonly winners: readonly string[]; readonly reasons: string; readonly standstill: boolean }
  readonly contract: boolean
  readonly complaint?: { readonly on: Day; readonly forum: 'board' | 'court'; readonly decided?: { readonly on: Day; readonly upheld: boolean; readonly effect: string } }
  readonly phases: readonly { readonly phase: number; readonly met: boolean; readonly on: Day }[]
}

type Seen = readonly { readonly n: number; readonly on: Day; readonly event: PracticeEvent }[]

/** The procurement as anybody can read about it. Nothing is shown that the buyer has not put out. */
export function openView(c: CaseState, seen: Seen): OpenView {
  const called = c.notice !== undefined && c.notice.channel !== 'none'
  const asked = new Map(seen.flatMap(({ event: e }) => (e.type === 'question.asked' ? [[e.question, e.says ?? e.about] as const] : [])))
  return {
    ...(c.need && ((c.consultation && c.consultation.channel) || called) ? { need: c.need.what } : {}),
    ...(c.consultation ? { consultation: { on: c.consultation.on, until: c.consultation.until, channel: c.consultation.channel, open: c.consultation.open, questions: c.consultation.questions } } : {}),
    ...(c.report ? { report: { on: c.report.on, learned: c.report.learned, effect: c.report.effect } } : {}),
    ...(called ? {
      notice: {
        on: c.notice.on, channel: c.notice.channel, procedure: c.procedure?.procedure ?? '', ...(c.requestsBy ? { requestsBy: c.requestsBy } : {}),
        ...(c.tendersBy && !c.invitation ? { tendersBy: c.tendersBy } : {}), ...(c.notice.questionsUntil ? { questionsUntil: c.notice.questionsUntil } : {}),
      },
      ...(c.documents ? { documents: c.documents } : {}),
    } : {}),
    notes: c.notesShared.filter(s => s.to === 'all').map(s => s.on),
    answers: seen.flatMap(({ on, event: e }) => (e.type === 'question.answered' && e.action.to === 'all' ? [{ on, asked: asked.get(e.action.question) ?? '', answer: e.action.answer }] : [])),
    changes: seen.flatMap(({ on, event: e }) => (e.type === 'documents.changed' && e.action.toAll ? [{ on, what: e.action.what }] : [])),
    ...(c.cancelled?.toAll ? { cancelled: { on: c.cancelled.on, text: c.cancelled.text } } : {}),
    ...(c.awardNoticeOn && c.contract ? { awardNotice: { on: c.awardNoticeOn, firms: c.contract.firms } } : {}),
  }
}

/** The procurement as one firm sees it. Everything here is named one by one, so that a new field is hidden until somebody says otherwise. */
export function supplierView(x: Exercise, firm: string): SupplierView {
  const { case: c, world: w } = runNow(x), seen = seenNow(x)
  const mine = Object.values(c.complaints).find(k => k.firm === firm), invited = c.invitation?.firms.includes(firm) ?? false
  const letters = c.letters && (c.letters.toAll || c.award?.winners.includes(firm)) && (c.received.includes(firm) || c.candidates[firm]) ? c.letters : undefined
  const toldOf = (what: 'need' | 'budget'): boolean => c.meetings.some(m => m.firm === firm && m.action.share.includes(what))
  return {
    ...openView(c, seen),
    firm, invited: c.invitedFirms.includes(firm), signedUp: c.signedUp.includes(firm),
    told: { ...(toldOf('need') && c.need ? { need: c.need.what } : {}), ...(toldOf('budget') && c.need?.budget !== undefined ? { budget: c.need.budget } : {}) },
    meetings: c.meetings.filter(m => m.firm === firm).map(m => ({ on: m.on, about: m.action.about, shared: m.action.share, promise: m.action.promise })),
    said: seen.flatMap(({ on, event: e }) => (e.type === 'firm.said' && e.firm === firm ? [{ on, about: e.about, says: e.says, secret: e.secret }] : [])),
    sharedWithMe: c.notesShared.filter(s => s.to === 'some' && s.firms.includes(firm)).map(s => s.on),
    questions: seen.flatMap(({ on, event: e }) => {
      if (e.type !== 'question.asked' || e.firm !== firm) return []
      const reply = seen.find(y => y.event.type === 'question.answered' && y.event.action.question === e.question)
      return [{ question: e.question, on, says: e.says ?? e.about, ...(reply?.event.type === 'question.answered' ? { answer: { on: reply.on, answer: reply.event.action.answer } } : {}) }]
    }),
    // Whether it is qualified a firm learns when it is invited, or when the others are.
    ...(c.candidates[firm] ? { request: { on: c.candidates[firm]!.on, ...(c.invitation ? { qualified: c.candidates[firm]!.qualified } : {}) } } : {}),
    ...(invited && c.invitation ? { invitation: { on: c.invitation.on, ...(c.tendersBy ? { tendersBy: c.tendersBy } : {}) } } : {}),
    stillIn: c.remaining.includes(firm),
    rounds: c.rounds.filter(r => r.firms.includes(firm)).map(r => ({ on: r.on, about: r.about })),
    ...(c.remaining.includes(firm) && c.finalBy ? { finalBy: c.finalBy } : {}),
    open: Object.fromEntries(sealedKinds.map(k => [k, openFor(c, firm, k) === 'open'])) as Record<Sealed, boolean>,
    sealed: Object.fromEntries(sealedKinds.flatMap(k => (w.sealed[`${firm}/${k}`] ? [[k, w.sealed[`${firm}/${k}`]!]] : []))),
    handedIn: [...(c.received.includes(firm) ? ['tender' as const] : []), ...(c.finalReceived.includes(firm) ? ['final' as const] : [])],
    clarification: c.clarified.includes(firm), excluded: c.excluded.includes(firm),
    ...(letters ? { letters: { on: letters.on, won: c.award?.winners.includes(firm) ?? false, winners: c.award?.winners ?? [], reasons: letters.reasons ? (c.award?.reasons ?? '') : '', standstill: letters.standstillEnd } } : {}),
    contract: c.contract?.firms.includes(firm) ?? false,
    ...(mine ? { complaint: { on: mine.on, forum: mine.forum, ...(mine.decided ? { decided: { on: mine.decided.on, upheld: mine.decided.upheld, effect: mine.decided.effect } } : {}) } } : {}),
    phases: c.deliveries.filter(d => d.firm === firm).map(d => ({ phase: d.phase, met: d.met, on: d.on })),
  }
}
