import * as z from 'zod'
import { sound } from '../../plain/index.ts'

const some = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' }).min(1, { error: 'empty' })

export const dialogueCommands = [
  /** A firm asks; everybody gets the answer, and nobody is shown who asked. */
  z.strictObject({ does: z.literal('ask'), says: some(2000) }),
] as const
export type DialogueCommand = z.infer<(typeof dialogueCommands)[number]>
export const isDialogueCommand = (c: { readonly does: string }): c is DialogueCommand => dialogueCommands.some(s => s.shape.does.value === c.does)
