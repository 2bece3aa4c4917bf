import type { Note } from '../note.ts'

export const notes: readonly Note[] = []
