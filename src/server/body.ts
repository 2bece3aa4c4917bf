import type { FormValues } from '../web/index.ts'
import { edge, type EdgeProblem } from './edge.ts'

/** The most that is received at once, in bytes. */
export const largestBody = 1024 * 1024
/** The most fields of one form: far above any form of ours, low enough that nobody can keep us busy. */
const mostFields = 2000

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: EdgeProblem }
const no = (problem: EdgeProblem): { readonly ok: false; readonly problem: EdgeProblem } => ({ ok: false, problem })

export async function bytesOf(request: Request, largest = largestBody): Promise<Read<Uint8Array>> {
  const told = Number(request.headers.get('content-length') ?? 0)
  if (told > largest) return no(edge('too large'))
  if (!request.body) return { ok: true, value: new Uint8Array() }
  const parts: Uint8Array[] = []
  let size = 0
  // Counted as it comes: the length that a sender tells may be missing or a lie.
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > largest) {
      await reader.cancel().catch(() => undefined)
      return no(edge('too large'))
    }
    parts.push(value)
  }
  return { ok: true, value: Buffer.concat(parts) }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** The bytes as text, refused where they are not valid UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** `%E5` and the like must decode to valid UTF-8 too: URLSearchParams would put U+FFFD in its place without a word. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}

/** Reads a form that was sent, or says what is wrong with it. */
export async function readForm(request: Request): Promise<Read<FormValues>> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded' && type !== '') return no(edge('other form'))
  const bytes = await bytesOf(request)
  if (!bytes.ok) return bytes
  const text = textOf(bytes.value)
  if (text === undefined) return no(edge('broken text'))
  const fields = text === '' ? [] : text.split('&')
  if (fields.length > mostFields) return no(edge('too large'))
  // No prototype: a field may be called __proto__.
  const values: Record<string, string[]> = Object.create(null)
  for (const field of fields) {
    const at = field.indexOf('=')
    const name = decoded(at < 0 ? field : field.slice(0, at)), value = at < 0 ? '' : decoded(field.slice(at + 1))
    if (name === undefined || value === undefined) return no(edge('broken text'))
    // Browsers send line breaks as CR LF; we keep LF.
    ;(values[name] ??= []).push(value.replaceAll('\r\n', '\n'))
  }
  return { ok: true, value: values }
}

/**
 * A name that stands twice in one object of a valid JSON text: `JSON.parse` keeps the last without a word, and a verdict would rest on
 * half of what was said.
 */
export function repeatedName(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  for (let i = 0; i < json.length; i++) {
    const char = json[i]
    if (char === '{') open.push(new Set())
    else if (char === '[') open.push(undefined)
    else if (char === '}' || char === ']') open.pop()
    else if (char === '"') {
      const from = i
      while (json[++i] !== '"') if (json[i] === '\\') i++
      let after = i + 1
      while (/\s/.test(json[after] ?? '')) after++
      if (json[after] !== ':') continue
      const name = JSON.parse(json.slice(from, i + 1)) as string, names = open.at(-1)
      if (names?.has(name)) return name
      names?.add(name)
    }
  }
  return undefined
}

/** Reads one JSON object that was sent, or says what is wrong with it. */
export async function readJson(request: Request): Promise<Read<Record<string, unknown>>> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (type !== 'application/json') return no(edge('other form'))
  const bytes = await bytesOf(request)
  return bytes.ok ? objectIn(bytes.value) : bytes
}

/** The JSON object in some bytes, or what is wrong with them. */
export function objectIn(bytes: Uint8Array): Read<Record<string, unknown>> {
  const text = textOf(bytes)
  if (text === undefined) return no(edge('broken text'))
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return no(edge('broken json'))
    const twice = repeatedName(text)
    return twice === undefined ? { ok: true, value: value as Record<string, unknown> } : no(edge('said twice', twice.slice(0, 100)))
  } catch {
    return no(edge('broken json'))
  }
}
