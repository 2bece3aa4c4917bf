import type { LiveState } from '../state.ts'
import type { Paragraphs, Statement } from './events.ts'

/** Something a firm said or sent, whose passages are its own to mark: what was heard at a meeting, what it wrote, a comment. */
export type FirmsOwn = { readonly id: string; readonly firms: readonly string[]; readonly says: Paragraphs; readonly secret: readonly number[]; /** All have read what is not secret in it. */ readonly open: boolean }

export function ownNamed(s: Pick<LiveState, 'dialogue'>, id: string): FirmsOwn | undefined {
  const d = s.dialogue, note = d.notes.find(x => x.note === id), input = d.inputs.find(x => x.input === id), comment = d.comments.find(x => x.comment === id)
  if (note) return { id, firms: note.firms, says: note.heard, secret: note.secret, open: heardIsOpen(note) }
  if (input) return { id, firms: [input.firm], says: input.says, secret: input.secret, open: false }
  return comment && { id, firms: [comment.firm], says: [comment.says], secret: comment.secret ? [0] : [], open: false }
}
export const statement = (s: Pick<LiveState, 'dialogue'>, x: Statement): string | undefined => ownNamed(s, x.of)?.says[x.paragraph]
/** What firms said at a meeting is open only when the note is shared with all and each of them has read it and marked its secrets. */
export const heardIsOpen = (n: { readonly sharedOn?: unknown; readonly firms: readonly string[]; readonly confirmed: readonly string[] }): boolean => n.sharedOn !== undefined && n.firms.every(f => n.confirmed.includes(f))
