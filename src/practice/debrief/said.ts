import { fill, mapText, type Text } from '../../plain/index.ts'
import type { Envelope } from '../../log/index.ts'
import type { Lawbook } from '../../law/index.ts'
import type { Scenario } from '../scenario.ts'
import type { PracticeEvent } from '../types.ts'
import type { RuleSaid } from './types.ts'

export type Log = readonly Envelope<PracticeEvent>[]

/** A text with names and figures put in; a value may itself be a text. */
export const put = (t: Text, values: Readonly<Record<string, string | number | Text>>): Text =>
  mapText(t, (words, lang) => fill(words, Object.fromEntries(Object.entries(values).map(([k, v]) => [k, typeof v === 'object' ? v[lang] : v]))))

/** A list of names with commas: proper nouns need no translation. */
export const named = (scenario: Scenario, firms: readonly string[]): string => firms.map(id => nameOf(scenario, id)).join(', ')
export const nameOf = (scenario: Scenario, id: string): string => scenario.firms.find(f => f.id === id)?.name ?? id

/** The words and sources of a rule: those of its newest life in the book. */
export function ruleSaid(book: Lawbook, id: string): RuleSaid[] {
  const rule = book.byId.get(id)?.at(-1)
  return rule ? [{ rule: id, says: rule.says, sources: rule.sources }] : []
}
