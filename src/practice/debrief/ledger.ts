import { addDays, daysBetween, text as t, type Day, type Text } from '../../plain/index.ts'
import { shareOptions, type CaseState } from '../../case/index.ts'
import { topicWords } from '../../market/index.ts'
import { put } from './said.ts'
import type { LedgerLine } from './types.ts'

const documentsLabel = t('the procurement documents', 'upphandlingsdokumenten', 'udbudsmaterialet', 'anskaffelsesdokumentene')
/** Words of a person's own are not translated. */
const inAll = (says: string): Text => { const short = says.length > 80 ? `${says.slice(0, 79)}…` : says; return { en: short, sv: short, da: short, nb: short } }
const answerLabel = t('Answer to a question: {about}', 'Svar på en fråga: {about}', 'Svar på et spørgsmål: {about}', 'Svar på et spørsmål: {about}')

/**
 * Who has been told what by the buyer, and since when. What the notice says is open to all; what one firm was told is open once it
 * is shared with all. Something that some have and not all must be shared (Directive 2014/24 art. 41 and 18(1)).
 */
export function ledgerLines(s: CaseState): LedgerLine[] {
  const told = new Map<string, { label: Text; firms: Record<string, Day>; everybody?: Day }>()
  const item = (id: string, label: Text): { firms: Record<string, Day>; everybody?: Day } => {
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
  if (s.notice && s.notice.channel !== 'none') {
    for (const what of ['need', 'timetable'] as const) openFrom(item(what, shareOptions[what]), s.notice.on)
    openFrom(item('documents', documentsLabel), s.notice.on)
    const draft = told.get('draft')
    if (draft) openFrom(draft, s.notice.on)
  }
  for (const [id, q] of Object.entries(s.questions)) if (q.answered) {
    const about = (topicWords as Readonly<Record<string, Text>>)[q.about]
    const there = item(`answer-${id}`, put(answerLabel, { about: q.says !== undefined ? inAll(q.says) : about ?? q.about }))
    if (q.answered.to === 'all') openFrom(there, q.answered.on)
    else there.firms[q.firm] = q.answered.on
  }
  // Six days before the deadline is what the law gives for what all must have (Directive 2014/24 art. 53(2)).
  const called = s.notice && s.notice.channel !== 'none' ? s.tendersBy ?? s.requestsBy : undefined, due = called && addDays(called, -6)
  const end = s.finalBy ?? s.tendersBy ?? s.today
  return [...told].map(([id, { label, firms, everybody }]) => {
    const first = Object.values(firms).sort()[0]
    return {
      id, label, firms, ...(everybody ? { everybody } : {}),
      mustShare: first !== undefined && everybody === undefined, ...(first !== undefined && everybody === undefined && due ? { shareBy: due } : {}),
      daysAhead: first === undefined ? 0 : Math.max(0, daysBetween(first, everybody ?? (end > first ? end : first))),
    }
  })
}
