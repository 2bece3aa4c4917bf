import { canonical, isDay, sound, type Day } from '../plain/index.ts'
import { utf8 } from './bytes.ts'
import { logNames, ownLeaves, publicEvents, type LogName } from './public-events.ts'
import { vocabularies, type Kind, type Vocabulary } from './vocabulary.ts'

/** What the law said of a rule when the step was taken. */
export type LawLine = { readonly rule: string; readonly verdict: string; readonly weight: string; readonly known: string; readonly reasoned: boolean }
export type Value = string | number | boolean | readonly string[]

/**
 * One entry of the record. `at` is when it was recorded (UTC); `no` the case's number in this log, `n` the event's number in the case, `prev`
 * the hash of the case's leaf before it; `on` the day in the case's own calendar. Entries of the log itself have no case.
 */
export type Leaf = {
  readonly v: 1
  readonly log: LogName
  readonly type: string
  readonly at: string
  readonly case?: string
  readonly no?: number
  readonly n?: number
  readonly prev?: string
  readonly on?: Day
  readonly branch?: string
  readonly role?: string
  readonly body?: Readonly<Record<string, Value>>
  readonly law?: readonly LawLine[]
  readonly _sd?: readonly string[]
}

/** Far below what the tiles can hold: a leaf has no room for documents. */
export const longestLeaf = 16 * 1024

const word = (list: Vocabulary, value: unknown): boolean => (vocabularies[list] as readonly unknown[]).includes(value)
const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
/** 32 bytes in base64url: 43 characters, of which the last carries four bits. */
const isDigest = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/.test(value)
const sorted = (list: readonly unknown[]): boolean => list.every((x, i) => i === 0 || String(list[i - 1]) < String(x))
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** Whether a value may stand openly as this kind. */
export function fits(kind: Kind, value: unknown): value is Value {
  switch (kind) {
    case 'yes': return typeof value === 'boolean'
    case 'count': return isCount(value)
    case 'day': return isDay(value)
    case 'decimal': return typeof value === 'string' && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(value)
    case 'branch': return typeof value === 'string' && /^b[1-9]\d{0,5}$/.test(value)
    case 'lawbook': case 'hash': return isHash(value)
    case 'digests': return Array.isArray(value) && value.length > 0 && value.every(isDigest) && sorted(value)
    default: return kind.endsWith('[]') ? Array.isArray(value) && new Set(value).size === value.length && value.every(x => word(kind.slice(0, -2) as Vocabulary, x)) : word(kind as Vocabulary, value)
  }
}

/** The kinds of the open fields, by type of leaf. Two events may share a type; their fields add up. */
export const fieldsOf: ReadonlyMap<string, Readonly<Record<string, Kind>>> = new Map([
  ...publicEvents.map(({ as }) => [as, Object.fromEntries(publicEvents.filter(e => e.as === as).flatMap(e => [
    ...Object.entries(e.open ?? {}).map(([name, [, kind]]) => [name, kind] as const), ...Object.entries(e.fixed ?? {}).map(([name, [, kind]]) => [name, kind] as const),
  ]))] as const),
  ...Object.entries(ownLeaves),
])
const withLaw = new Set(publicEvents.filter(e => e.law).map(e => e.as))

/** A rule's id, as the lawbook writes it. */
export const isRule = (value: unknown): value is string => typeof value === 'string' && /^(?:eu|dk|se|no)(?:\/[a-z0-9][a-z0-9.-]{0,60}){1,6}$/i.test(value)
const isLaw = (x: unknown): boolean => {
  if (typeof x !== 'object' || x === null || Object.keys(x).sort().join() !== 'known,reasoned,rule,verdict,weight') return false
  const l = x as LawLine
  return isRule(l.rule) && word('verdict', l.verdict) && word('weight', l.weight) && word('known', l.known) && typeof l.reasoned === 'boolean'
}
export const isCaseId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)
const isTime = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(value) && isDay(value.slice(0, 10))

const checks: Readonly<Record<keyof Leaf, (value: unknown, leaf: Leaf) => boolean>> = {
  v: v => v === 1, log: v => logNames.includes(v as LogName), type: v => typeof v === 'string' && fieldsOf.has(v), at: isTime,
  case: isCaseId, no: isCount, n: v => isCount(v) && v > 0, prev: isHash, on: isDay, branch: v => fits('branch', v), role: v => word('role', v),
  body: (v, leaf) => {
    const kinds = fieldsOf.get(leaf.type)
    return typeof v === 'object' && v !== null && !Array.isArray(v) && kinds !== undefined && Object.entries(v).every(([name, x]) => Object.hasOwn(kinds, name) && fits(kinds[name]!, x))
  },
  law: (v, leaf) => withLaw.has(leaf.type) && Array.isArray(v) && v.length > 0 && v.every(isLaw),
  _sd: v => Array.isArray(v) && v.length > 0 && v.every(isDigest) && sorted(v),
}
const ofCase = ['case', 'no', 'n', 'on', 'branch', 'role'] as const

/** Whether a value is a leaf: every field known and of its kind, none missing. */
function isLeaf(value: unknown): value is Leaf {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const leaf = value as Leaf
  for (const [name, x] of Object.entries(leaf)) if (!Object.hasOwn(checks, name) || !checks[name as keyof Leaf](x, leaf)) return false
  if (leaf.v === undefined || leaf.log === undefined || leaf.type === undefined || leaf.at === undefined) return false
  if (leaf.type === 'log.heads') return ofCase.every(name => leaf[name] === undefined) && leaf.prev === undefined && leaf._sd === undefined
  return ofCase.every(name => leaf[name] !== undefined) && (leaf.n === 1) === (leaf.prev === undefined)
}

/** The bytes of a leaf: canonical JSON (RFC 8785). It throws on what is no leaf: nothing else may ever be written. */
export function leafBytes(leaf: Leaf): Uint8Array {
  const text = canonical(leaf), bytes = utf8(text)
  if (!isLeaf(leaf) || !sound(text) || text !== text.normalize('NFC') || bytes.length > longestLeaf) throw new TypeError(`this may not stand in the record: ${leaf.type}`)
  return bytes
}

/** Nearly every leaf is plain ASCII, which is sound, normal and a byte a character. */
const plain = /^[\x20-\x7e]*$/

/** The leaf that a text writes, in exactly this form; undefined for any other writing of it, and for what is no leaf. */
export function readLeaf(text: string): Leaf | undefined {
  const ascii = plain.test(text)
  if (text.length > longestLeaf || (!ascii && (!sound(text) || text !== text.normalize('NFC')))) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isLeaf(value) && canonical(value) === text && (ascii || utf8(text).length <= longestLeaf) ? value : undefined
  } catch { return undefined }
}
