import { text as t, type Day, type Text } from '../../plain/index.ts'
import { ledgerLines } from '../../practice/index.ts'
import type { LiveState } from '../state.ts'
import type { CaseDocument } from '../work/events.ts'
import { statement } from './statements.ts'

/** One thing that was told, and who has it since when. `secret`: it stays where it is, by a firm's consent or mark. */
export type DialogueLine = { readonly id: string; readonly label: Text; readonly more: string; readonly firms: Readonly<Record<string, Day>>; readonly everybody?: Day; readonly mustShare: boolean; readonly shareBy?: Day; readonly secret: boolean; /** One click shares it: by the step of sharing notes with all. */ readonly byNotes: boolean }
const labels = {
  note: t('Notes of a meeting: what you told', 'Anteckningar från ett möte: vad ni berättade', 'Referat af et møde: hvad I fortalte', 'Referat fra et møte: hva dere fortalte'),
  document: t('A document that was shown at a meeting', 'Ett dokument som visades på ett möte', 'Et dokument, der blev vist på et møde', 'Et dokument som ble vist på et møte'),
  answer: t('Answer to a question', 'Svar på en fråga', 'Svar på et spørgsmål', 'Svar på et spørsmål'),
  draft: t('A draft text', 'Ett textutkast', 'Et udkast til tekst', 'Et tekstutkast'),
  slot: t('A time that was offered', 'En tid som erbjöds', 'En tid, der blev tilbudt', 'En tid som ble tilbudt'),
  passed: t('A statement passed on by consent', 'En uppgift som lämnades vidare med samtycke', 'En oplysning givet videre med samtykke', 'En opplysning gitt videre med samtykke'),
} as const
/** The first day on which a version of a document was published, and not withdrawn since. */
export const publishedOn = (d: CaseDocument | undefined): Day | undefined => d?.versions.filter(v => v.published && !v.withdrawn && !v.erased).map(v => v.published!).sort()[0]
const short = (says: string): string => (says.length > 140 ? `${says.slice(0, 140)}…` : says)

/**
 * What one firm was told that others have not: what the steps of the procurement say (practice/debrief/ledger.ts), with the notes of the
 * meetings, the papers that were shown, the drafts, and what was passed on by consent.
 */
export function dialogueLedger(s: LiveState): readonly DialogueLine[] {
  const steps = ledgerLines(s.case), due = steps.find(l => l.shareBy)?.shareBy
  const d = s.dialogue, open = (everybody: Day | undefined, firms: Readonly<Record<string, Day>>): Pick<DialogueLine, 'everybody' | 'mustShare' | 'shareBy' | 'firms'> => {
    const must = everybody === undefined && Object.keys(firms).length > 0
    return { firms, ...(everybody ? { everybody } : {}), mustShare: must, ...(must && due ? { shareBy: due } : {}) }
  }
  const notes = d.notes.flatMap((n): DialogueLine[] => {
    const firms = { ...n.sharedTo, ...Object.fromEntries(n.firms.map(f => [f, n.day])) }
    return [
      ...(n.told.length > 0 ? [{ id: `note-${n.note}`, label: labels.note, more: short(n.told[0]!), ...open(n.sharedOn, firms), secret: false, byNotes: true }] : []),
      // A paper is with all once it is published; sharing the notes does not publish it.
      ...n.documents.map(x => { const paper = s.work.documents.find(y => y.id === x); return { id: `document-${n.note}-${x}`, label: labels.document, more: paper?.title ?? '', ...open(publishedOn(paper), firms), secret: false, byNotes: false } }),
    ]
  })
  return [
    ...steps.map((l): DialogueLine => ({ id: l.id, label: l.id.startsWith('answer-') ? labels.answer : l.label, more: l.id.startsWith('answer-') ? short(d.questions.find(q => `answer-${q.question}` === l.id)?.says ?? '') : '', firms: l.firms, ...(l.everybody ? { everybody: l.everybody } : {}), mustShare: l.mustShare, ...(l.shareBy ? { shareBy: l.shareBy } : {}), secret: false, byNotes: !l.id.startsWith('answer-') })),
    ...notes,
    ...d.drafts.map((x): DialogueLine => ({ id: `draft-${x.draft}`, label: labels.draft, more: x.versions.at(-1)!.title, ...open(x.versions[0]!.on, {}), secret: false, byNotes: false })),
    ...d.consents.filter(x => x.stands === 'used').map((x): DialogueLine => ({ id: `passed-${x.consent}`, label: labels.passed, more: short(statement(s, x) ?? ''), firms: x.to === 'all' ? {} : Object.fromEntries(x.to.map(f => [f, x.changed])), ...(x.to === 'all' ? { everybody: x.changed } : {}), mustShare: false, secret: x.to !== 'all', byNotes: false })),
  ]
}
