import type { AnyEvent } from '../log/index.ts'
import { fits, isRule, type LawLine, type Leaf, type Value } from './leaf.ts'
import { publicEvents, type PublicEvent } from './public-events.ts'
import { vocabularies, type Kind } from './vocabulary.ts'

/** What of an event goes public: openly, and sealed under a digest. `spare` is how many sealed fields are empty this time. */
export type Published = { readonly type: string; readonly body: Readonly<Record<string, Value>>; readonly law: readonly LawLine[]; readonly sealed: readonly (readonly [name: string, value: unknown])[]; readonly spare: number }

const at = (event: unknown, path: string): unknown => path.split('.').reduce<unknown>((o, part) => {
  const name = part.startsWith('$') ? String(at(event, part.slice(1))) : part
  return typeof o === 'object' && o !== null && Object.hasOwn(o, name) ? (o as Record<string, unknown>)[name] : undefined
}, event)
const empty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
/** A value as the leaf writes it: no floats, so a share is a decimal text. */
const written = (kind: Kind, value: unknown): unknown => (kind === 'decimal' && typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : kind.endsWith('[]') && Array.isArray(value) ? [...new Set(value)].sort() : value)
const sealable = (value: unknown): value is string | readonly string[] => typeof value === 'string' || (Array.isArray(value) && value.every(x => typeof x === 'string'))

const mostLaw = 48

const byType = new Map(publicEvents.map(e => [e.from, e]))

/** What of an event is public, by the table; undefined when nothing is. */
export function published(event: AnyEvent): Published | undefined {
  const how = byType.get(event.type)
  if (!how || (how.only && !chosen(how.only, event))) return undefined
  const body: Record<string, Value> = {}
  for (const [name, [path, kind]] of Object.entries(how.open ?? {})) {
    const value = written(kind, at(event, path))
    // A word that is not of the list is left out, not written: it could be anything.
    if (fits(kind, value)) body[name] = value
  }
  for (const [name, [value]] of Object.entries(how.fixed ?? {})) body[name] = value
  const all = Object.entries(how.sealed ?? {}), sealed = all.flatMap(([name, path]) => {
    const value = at(event, path)
    return empty(value) || !sealable(value) ? [] : [[name, value] as const]
  })
  return { type: how.as, body, law: how.law ? lawOf(event) : [], sealed, spare: all.length - sealed.length }
}

const chosen = (only: NonNullable<PublicEvent['only']>, event: AnyEvent): boolean => {
  const value = at(event, only.path)
  return only.in === 'public steps' ? (vocabularies.step as readonly unknown[]).includes(value) : only.in.includes(value)
}

function lawOf(event: AnyEvent): LawLine[] {
  const findings = at(event, 'findings')
  // A leaf has room for these and no more; no step has come near it.
  return (Array.isArray(findings) ? findings.slice(0, mostLaw) : []).flatMap((f: Partial<LawLine>) => {
    const { rule, verdict, weight, known, reasoned } = f
    return isRule(rule) && fits('verdict', verdict) && fits('weight', weight) && fits('known', known) && typeof reasoned === 'boolean'
      ? [{ rule, verdict: verdict as string, weight: weight as string, known: known as string, reasoned }] : []
  })
}

/** Who acts, without telling who it is. */
export function roleOf(by: string): NonNullable<Leaf['role']> {
  // In a real case a person follows the role; no person is ever named in the record.
  const role = by.split(':', 1)[0]!
  return (vocabularies.role as readonly string[]).includes(role) ? role : role.startsWith('firm') ? 'supplier' : 'others'
}
