import { readEforms } from './eforms.ts'
import type { Award, Fault, Notice, Read } from './notice.ts'
import { readOcds } from './ocds.ts'
import { readTed } from './ted.ts'
import { readXml } from './xml-tree.ts'

/** The largest file that is read whole. The largest notice seen has a few megabytes; packages of releases are larger. */
export const largestFile = 64 * 1024 * 1024

const no = (code: Fault['code'], more: Omit<Fault, 'code'> = {}): Read => ({ ok: false, fault: { code, ...more } })
const placeOf = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset), last = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: offset - last }
}

/** The text of a file by its byte order mark, by the encoding its XML declaration names, or as UTF-8; a byte that does not fit is a fault with its place. */
function textOf(bytes: Uint8Array): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault } {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)), declared = mark ?? /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8'
  if (mark === undefined && bytes.subarray(0, 4_096).includes(0)) return { ok: false, fault: { code: 'binary' } }
  let decoder: TextDecoder
  try { decoder = new TextDecoder(declared, { fatal: true }) } catch { return { ok: false, fault: { code: 'encoding', line: 1, column: 1, detail: declared } } }
  try {
    return { ok: true, text: decoder.decode(bytes) }
  } catch {
    const loose = new TextDecoder(declared).decode(bytes), offset = loose.indexOf('\ufffd')
    return { ok: false, fault: { code: 'encoding', ...(offset >= 0 ? placeOf(loose, offset) : {}), detail: declared } }
  }
}

/** Reads what one file holds: a notice in eForms, one in the older XML of TED, or releases of OCDS. Never throws; all or nothing. */
export function readNotices(bytes: Uint8Array): Read {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > largestFile) return no('too large')
  const decoded = textOf(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded, begin = /^\uFEFF?\s*/.exec(text)![0].length, sign = text[begin]
  if (sign === undefined) return no('empty')
  if (sign === '{' || sign === '[') return readJson(text, begin)
  if (sign !== '<') return no('no notice', placeOf(text, begin))
  // White space before the declaration is common in files that went through somebody's hands.
  const xml = readXml(text.slice(begin))
  if (!xml.ok) return begin > 0 && xml.fault.line !== undefined ? no(xml.fault.code, { ...xml.fault, line: xml.fault.line + placeOf(text, begin).line - 1 }) : xml
  const { root } = xml
  const notice = root.name === 'TED_EXPORT' ? readTed(root) : /^(ContractNotice|ContractAwardNotice|PriorInformationNotice|BusinessRegistrationInformationNotice)$/.test(root.name) ? readEforms(root) : undefined
  return notice ? { ok: true, notices: [oncePerLot(notice)] } : no('no notice', { line: 1, column: 1, detail: root.name.slice(0, 60) })
}

function readJson(text: string, begin: number): Read {
  let value: unknown
  try {
    if (nestsTooDeep(text)) return no('too deep')
    value = JSON.parse(text.slice(begin))
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1]
    // Where the text breaks off the parser names no position.
    return no('not json', placeOf(text, position === undefined ? text.length : begin + Number(position)))
  }
  const read = readOcds(value)
  return read.ok ? { ok: true, notices: read.notices.map(oncePerLot) } : read
}

function nestsTooDeep(text: string, most = 200): boolean {
  let deep = 0, inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inside) { if (c === 92) i++; else if (c === 34) inside = false } else if (c === 34) inside = true
    else if (c === 123 || c === 91) { if (++deep > most) return true } else if (c === 125 || c === 93) deep--
  }
  return false
}

/**
 * A framework with ten suppliers is at times written as ten results of one lot, each with the same number of tenders. Counted ten times
 * they would weigh ten times: results of one lot that say the same of its tenders are one result with all its winners.
 */
function oncePerLot(notice: Notice): Notice {
  const out: Award[] = []
  for (const award of notice.awards) {
    const same = award.lot === undefined ? -1 : out.findIndex(o => o.lot === award.lot && o.outcome === award.outcome && o.bids === award.bids && o.bidsSme === award.bidsSme)
    const there = out[same]
    if (!there) { out.push(award); continue }
    const concluded = [there.concluded, award.concluded].filter(d => d !== undefined).sort()[0]
    out[same] = { ...there, ...(concluded ? { concluded } : {}), winners: [...there.winners, ...award.winners] }
  }
  return { ...notice, awards: out }
}
