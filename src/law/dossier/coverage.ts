import type { Rule } from '../types.ts'
import { conditionsOf, isFigure, within } from '../compile.ts'
import type { Note } from './note.ts'
import { notes as concessions } from './notes/concessions.ts'
import { notes as frameworks } from './notes/frameworks.ts'
import { notes as neighbours } from './notes/neighbours.ts'
import { notes as notices } from './notes/notices.ts'
import { notes as procedures } from './notes/procedures.ts'
import { notes as requirements } from './notes/requirements.ts'
import { notes as review } from './notes/review.ts'
import { notes as utilities } from './notes/utilities.ts'
import { notes as value } from './notes/value.ts'
import { rows } from './rows.ts'

export const allNotes: readonly Note[] = [...utilities, ...concessions, ...value, ...frameworks, ...notices, ...review, ...requirements, ...neighbours, ...procedures]

/** Where a row of the dossiers went: into entries, into something else that is named, into a written gap, or nowhere. */
export type Covered = { readonly row: string; readonly about: string } & (
  | { readonly as: 'entry'; readonly entries: readonly string[]; readonly gapsOnly: boolean }
  | { readonly as: 'elsewhere'; readonly in: readonly string[]; readonly because: string }
  | { readonly as: 'gap'; readonly because: string }
  | { readonly as: 'nothing' }
)
export type Coverage = { readonly rows: readonly Covered[]; readonly problems: readonly string[] }

/** The map from every row to its entries. A row that is neither, and a note or an entry that names no row, is a problem. */
export function coverage(rules: readonly Rule[], notes: readonly Note[] = allNotes, functions: ReadonlySet<string> = new Set()): Coverage {
  const known = new Set(rows.map(([id]) => id)), problems: string[] = []
  const carried = new Map<string, Rule[]>(), figures = new Set<string>(), ids = new Set<string>()
  for (const rule of rules) {
    ids.add(rule.id)
    for (const top of conditionsOf(rule)) for (const c of within(top)) if ('of' in c && isFigure(c.than)) figures.add(c.than.figure)
    for (const row of rule.dossier ?? []) {
      // Worked examples, myths and micro-examples are numbered apart and proven by tests of their own.
      if (/^(EX|DK)\d+$|^(myth|micro) \d+$/.test(row)) continue
      if (!known.has(row)) problems.push(`${rule.id} carries '${row}', which is no row`)
      carried.set(row, [...(carried.get(row) ?? []), rule])
    }
  }
  const noted = new Map<string, Note>()
  for (const note of notes) {
    if (!known.has(note.row)) problems.push(`a note is about '${note.row}', which is no row`)
    if (noted.has(note.row)) problems.push(`two notes are about '${note.row}'`)
    noted.set(note.row, note)
    if ('in' in note) for (const where of note.in)
      if (!ids.has(where) && !figures.has(where) && !functions.has(where)) problems.push(`the note on '${note.row}' names '${where}', which is no entry, figure or function`)
  }
  const found = rows.map(([row, about]): Covered => {
    const by = carried.get(row), note = noted.get(row)
    if (by) return { row, about, as: 'entry', entries: by.map(r => r.id), gapsOnly: by.every(r => r.kind === 'gap') }
    if (!note) { problems.push(`'${row}' is neither an entry nor a gap`); return { row, about, as: 'nothing' } }
    if ('gap' in note) return { row, about, as: 'gap', because: note.gap }
    return { row, about, as: 'elsewhere', in: 'in' in note ? note.in : [], because: note.because ?? '' }
  })
  return { rows: found, problems }
}
