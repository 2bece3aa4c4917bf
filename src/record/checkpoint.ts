import { base64, fromBase64, wholeNumber } from './bytes.ts'
import { readNote, type Note } from './note.ts'

/** The head of a log: who it is, how many leaves it has, and the root over them (c2sp.org/tlog-checkpoint). */
export type Head = { readonly origin: string; readonly size: number; readonly root: Uint8Array }
export type Checkpoint = Head & { readonly note: Note }

/** The text that is signed. No extension lines: nobody vouches for them. */
export const headText = ({ origin, size, root }: Head): string => `${origin}\n${size}\n${base64(root)}\n`

export function readCheckpoint(text: string): Checkpoint | undefined {
  const note = readNote(text)
  if (!note) return undefined
  const [origin, sizeText, rootText, end, ...more] = note.text.split('\n'), size = wholeNumber(sizeText ?? ''), root = fromBase64(rootText ?? '')
  // Extension lines are allowed by the format, but we sign none, so there are none in ours.
  if (!origin || size === undefined || root?.length !== 32 || end !== '' || more.length > 0) return undefined
  return { origin, size, root, note }
}
