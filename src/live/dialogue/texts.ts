import { digest, type Lang } from '../../plain/index.ts'
import type { LiveState } from '../state.ts'
import type { Paragraphs } from './events.ts'

/** A text of the buyer's that stands on the public page: where it stands, and its words in the language of the case. */
export type CaseText = { readonly key: string; readonly says: Paragraphs }
/** The same in one reader's language, and which language it is in. */
export type Read = { readonly says: Paragraphs; readonly lang: Lang }

/** Every text of the page that can be translated, in the order of the page. Nothing that is not public is among them. */
export function caseTexts(s: LiveState): readonly CaseText[] {
  const c = s.case, one = (key: string, says: string | undefined): CaseText[] => (says ? [{ key, says: [says] }] : [])
  return [
    ...one('title', s.title), ...one('need', c.need?.what), ...one('measures', c.need?.measures), ...(c.consultation?.questions ?? []).flatMap((q, i) => one(`question-${i + 1}`, q)),
    ...s.dialogue.slots.flatMap(x => one(`slot-${x.slot}`, x.about)),
    ...s.dialogue.answered.flatMap(id => { const q = s.dialogue.questions.find(x => x.question === id); return q?.answer ? [{ key: `answer-${s.dialogue.answered.indexOf(id) + 1}`, says: [q.says || '–', q.answer.says] }] : [] }),
    ...s.dialogue.drafts.flatMap(d => { const v = d.versions.at(-1)!; return [{ key: `draft-${d.draft}-${v.version}`, says: [v.title, ...v.paragraphs] }] }),
    ...s.dialogue.notes.filter(n => n.sharedOn && n.told.length > 0).map(n => ({ key: `note-${n.note}`, says: n.told })),
    ...one('learned', c.report?.learned), ...one('effect', c.report?.effect),
  ]
}
export const textNamed = (s: LiveState, key: string): CaseText | undefined => caseTexts(s).find(x => x.key === key)
export const wasOf = (says: Paragraphs): string => digest(says).slice(0, 32)

/** A text in the reader's language where the buyer has translated it as it stands now, else in the language of the case. */
export function readIn(s: Pick<LiveState, 'lang' | 'dialogue'>, key: string, says: Paragraphs, lang: Lang): Read {
  const own = lang === s.lang ? undefined : Object.hasOwn(s.dialogue.translations, key) ? s.dialogue.translations[key]![lang] : undefined
  return own && own.was === wasOf(says) && own.says.length === says.length ? { says: own.says, lang } : { says, lang: s.lang }
}
