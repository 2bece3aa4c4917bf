import { SaxesParser } from 'saxes'
import type { Fault, FaultCode } from './notice.ts'

/** A part of a notice: what it is called without its prefix, the few attributes we read, and its own words where we read them. */
export type Part = { readonly name: string; readonly at: Readonly<Record<string, string>>; readonly parts: Part[]; words: string }

export const xmlLimits = { deep: 80, parts: 1_000_000, words: 2_000 } as const

/** What is not even held in memory: people, texts for people, translations, and what only says how to send something. */
const passedOver = new Set([
  'Contact', 'UltimateBeneficialOwner', 'Description', 'Note', 'PartyName', 'PersonName', 'Telephone', 'ElectronicMail', 'StreetName', 'WebsiteURI', 'SelectionCriteria', 'CallForTendersDocumentReference', 'AppealTerms',
  'TRANSLATION_SECTION', 'LINKS_SECTION', 'COMPLEMENTARY_INFO', 'LEFTI', 'OFFICIALNAME', 'CONTACT_POINT', 'ATTENTION', 'CONTACT', 'PHONE', 'FAX', 'E_MAIL', 'E_MAILS', 'ADDRESS', 'TOWN', 'POSTAL_CODE', 'NATIONALID', 'SHORT_DESCR', 'TITLE', 'INFO_ADD', 'P', 'AC',
])
/** Attributes that carry a code. */
const read = new Set(['listName', 'schemeName', 'unitCode', 'VALUE', 'CODE', 'TYPE', 'CATEGORY', 'FORM', 'VERSION', 'DOC_ID', 'CTYPE', 'ITEM', 'CURRENCY'])

class Stopped extends Error {
  readonly code: FaultCode
  constructor(code: FaultCode) { super(code); this.code = code }
}

/**
 * An XML text as a tree of what we read of it. A document type is refused whole, so that no entity of a file's own is ever expanded and nothing
 * outside is fetched; the parser knows the five entities of XML and no others. Depth, number of parts and length of a code are bounded.
 */
export function readXml(xml: string): { readonly ok: true; readonly root: Part } | { readonly ok: false; readonly fault: Fault } {
  const parser = new SaxesParser({ xmlns: false, position: true }), open: Part[] = []
  let root: Part | undefined, parts = 0, passing = 0
  parser.on('error', error => { throw error })
  parser.on('doctype', () => { throw new Stopped('doctype') })
  parser.on('opentag', tag => {
    if (open.length + passing >= xmlLimits.deep) throw new Stopped('too deep')
    if (++parts > xmlLimits.parts) throw new Stopped('too many')
    const name = tag.name.slice(tag.name.indexOf(':') + 1)
    if (passing > 0 || passedOver.has(name)) { passing++; return }
    const at: Record<string, string> = {}
    for (const key in tag.attributes) if (read.has(key)) at[key] = tag.attributes[key] as string
    const part: Part = { name, at, parts: [], words: '' }
    if (open.length > 0) open.at(-1)!.parts.push(part)
    else root = part
    open.push(part)
  })
  const say = (words: string): void => {
    const part = passing > 0 ? undefined : open.at(-1)
    // A code is short; what is longer is prose, and prose is not read.
    if (part && part.words.length <= xmlLimits.words && words.trim() !== '') part.words += words.length > xmlLimits.words ? words.slice(0, xmlLimits.words + 1) : words
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', () => { if (passing > 0) passing--; else open.pop() })
  try {
    parser.write(xml).close()
  } catch (error) {
    const place = { line: Math.max(1, parser.line), column: parser.column + 1 }
    if (error instanceof Stopped) return { ok: false, fault: { code: error.code, ...place } }
    // The parser's own words, without the place it puts before them and without what stood in the file.
    return { ok: false, fault: { code: 'not well formed', ...place, detail: (error as Error).message.replace(/^\d+:\d+: /, '').replace(/[:.] .*$|"[^"]*"|'[^']*'/s, '').slice(0, 80) } }
  }
  return root ? { ok: true, root } : { ok: false, fault: { code: 'empty' } }
}

/** All parts at a path of names, from `from` down. */
export function at(from: Part | undefined, ...path: readonly string[]): Part[] {
  let found = from ? [from] : []
  for (const name of path) found = found.flatMap(p => p.parts.filter(q => q.name === name))
  return found
}
export const first = (from: Part | undefined, ...path: readonly string[]): Part | undefined => at(from, ...path)[0]
/** The words at a path, undefined where there are none. */
export const wordsAt = (from: Part | undefined, ...path: readonly string[]): string | undefined => { const w = first(from, ...path)?.words.trim(); return w === undefined || w === '' ? undefined : w }
/** All parts of a name, however deep. */
export function within(from: Part | undefined, name: string | RegExp): Part[] {
  if (!from) return []
  const fits = typeof name === 'string' ? (n: string) => n === name : (n: string) => name.test(n)
  return from.parts.flatMap(p => [...(fits(p.name) ? [p] : []), ...within(p, name)])
}
