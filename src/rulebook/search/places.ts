import type { Order, Source } from '../../law/index.ts'
import { fold } from './fold.ts'

/**
 * A place as a key: `a57` and `a57(4)` for articles, `p57` for sections, `k11:2` for a section of a Swedish chapter. Norwegian
 * sections have a hyphen in their number (`p23-6`); elsewhere a hyphen is a range.
 */
const expand = (from: number, to: number): number[] => (to > from && to - from <= 30 ? Array.from({ length: to - from + 1 }, (_, i) => from + i) : [from])

function listed(list: string, key: (n: string, more: string) => readonly string[]): string[] {
  return [...list.matchAll(/(\d+)\s?([a-z](?![a-z.]))?((?:\s?\([^)]{1,5}\))*)(?:\s*[-–]\s*(\d+))?/g)].flatMap(m => [
    ...key(`${m[1]}${m[2] ?? ''}`, (m[3] ?? '').replaceAll(' ', '')),
    ...(m[4] ? expand(+m[1]!, +m[4]).slice(1).flatMap(n => key(String(n), '')) : []),
  ])
}
const nested = (letter: string) => (n: string, more: string): string[] => [`${letter}${n}`, ...(more.match(/\([^)]+\)/g) ?? []).map((_, i, all) => `${letter}${n}${all.slice(0, i + 1).join('')}`)]

/** Every key that a source's place goes by. */
export function placesOf(source: Pick<Source, 'order' | 'place'>): readonly string[] {
  const place = source.place.replaceAll(/\s+/g, ' ')
  if (source.order === 'EU') return [...place.matchAll(/\barts?\.? ?([^;]+)/gi)].flatMap(m => listed(m[1]!.replaceAll(/\b(?:Directive|Regulation|annex|recital).*$/gi, ''), nested('a')))
  if (source.order === 'NO') return [...place.matchAll(/(\d+-\d+[a-z]?|(?<=§ ?|, |og |eller )\d+)(?: ?(\(\d+\)))?/g)].flatMap(m => [`p${m[1]}`, ...(m[2] ? [`p${m[1]}${m[2]}`] : [])])
  if (source.order === 'DK') return [...place.matchAll(/§§? ?([^§]+)/g)].flatMap(m => listed(m[1]!.replaceAll(/,? (?:stk|nr|litra)\. ?[\d a-z]+(?:(?:, | og |-|–)\d+(?![\d-]* (?:kap|§)))*/g, ''), nested('p')))
  const chapters = [...place.matchAll(/(\d+)\s?([a-z])? ?kap\. ?([^;]*?)§/g)]
  if (chapters.length > 0) return chapters.flatMap(m => listed(m[3]!, n => [`k${m[1]}${m[2] ?? ''}:${n}`]))
  return [...place.matchAll(/([\d a-z,–-]+)§/g)].flatMap(m => listed(m[1]!, n => [`p${n}`]))
}

/** Short names by which people call the acts. */
const acts: Readonly<Record<string, string>> = {
  foa: 'anskaffelsesforskriften', loa: 'anskaffelsesloven', ul: 'udbudsloven', tl: 'tilbudsloven', fsf: 'forsyningsforskriften', kkf: 'konsesjonskontraktforskriften', ff: 'forsyningsforskriften',
  lou: 'lou', luf: 'luf', luk: 'luk', osl: 'osl', udbudsloven: 'udbudsloven', tilbudsloven: 'tilbudsloven', klagenavnsloven: 'klagenavnsloven', anskaffelsesloven: 'anskaffelsesloven', anskaffelsesforskriften: 'anskaffelsesforskriften',
  forsyningsforskriften: 'forsyningsforskriften', forsyningsbekendtgorelsen: 'forsyningsbekendtgorelsen', koncessionsbekendtgorelsen: 'koncessionsbekendtgorelsen', konsesjonskontraktforskriften: 'konsesjonskontraktforskriften', offentleglova: 'offentleglova', kommunallagen: 'kommunallagen',
}
export type AskedPlace = { readonly keys: readonly string[]; readonly act?: string; readonly order?: Order; /** What stands beside it in words. */ readonly rest: string }

const act = /\b(?:(?:directive|direktiv|forordning|regulation)\s*(?:\(eu\)\s*)?(?:nr\.?\s*)?)?(\d{2,4}\/\d{2,4})(?:\/[a-z]{2,3})?\b/i
/** A number of an article or section in what somebody wrote; undefined when there is none. */
export function placeIn(query: string): AskedPlace | undefined {
  let rest = ` ${query.replaceAll(/\s+/g, ' ').trim()} `, named: string | undefined
  const directive = act.exec(rest)
  if (directive) { named = directive[1]; rest = rest.replace(directive[0], ' ') }
  const keys: string[] = []
  const take = (pattern: RegExp, key: (m: RegExpExecArray) => readonly string[]): void => {
    const m = pattern.exec(rest)
    if (!m) return
    keys.push(...key(m))
    rest = `${rest.slice(0, m.index)} ${rest.slice(m.index + m[0].length)}`
  }
  const low = (s: string | undefined): string => (s ?? '').toLowerCase().replaceAll(' ', '')
  take(/(\d+) ?([a-z])? ?kap\.? ?(\d+) ?([a-z](?![a-z]))? ?§?/i, m => [`k${m[1]}${low(m[2])}:${m[3]}${low(m[4])}`])
  if (keys.length === 0) take(/(?<= )(\d+) ?([a-z])?:(\d+)([a-z])?(?= )/i, m => [`k${m[1]}${low(m[2])}:${m[3]}${low(m[4])}`])
  if (keys.length === 0) take(/(?:§+ ?)(\d+-\d+ ?[a-z]?)(?: ?(\(\d+\)))?(?= |,)/i, m => [`p${low(m[1])}${low(m[2])}`])
  if (keys.length === 0) take(/§+ ?(\d+) ?([a-z](?![a-z]))?(?: ?(\(\d+\)))?(?:,? stk\.? ?\d+)?/i, m => [`p${m[1]}${low(m[2])}${low(m[3])}`])
  if (keys.length === 0) take(/(?<= )(\d+) ?([a-z](?![a-z]))? ?§/i, m => [`p${m[1]}${low(m[2])}`, `:${m[1]}${low(m[2])}`])
  if (keys.length === 0) take(/(?<= )(?:art(?:icle|ikel|ikkel)?\.?) ?(\d+)([a-z](?![a-z]))?((?: ?\(\w{1,4}\))*)/i, m => [`a${m[1]}${low(m[2])}${low(m[3])}`])
  if (keys.length === 0) take(/(?<= )(\d+)((?:\(\w{1,4}\))+)/, m => [`a${m[1]}${low(m[2])}`])
  const words = rest.trim().split(' ').filter(Boolean), short = words.findIndex(w => acts[fold(w.replaceAll(/[.,]/g, ''))])
  // A number by itself, or behind the name of an act, is a place too.
  const others = words.filter((_, i) => i !== short)
  if (keys.length === 0 && others.length === 1 && (short >= 0 || directive || words.length === 1) && /^\d+(-\d+)?[a-z]?$/i.test(others[0]!)) { keys.push(`p${low(others[0])}`, `a${low(others[0])}`); rest = short >= 0 ? words[short]! : '' }
  if (keys.length === 0) return undefined
  if (short >= 0) { named = acts[fold(words[short]!.replaceAll(/[.,]/g, ''))]; rest = others.filter(w => !/^\d/.test(w)).join(' ') }
  return { keys, ...(named ? { act: named } : {}), rest: rest.trim() }
}

/** The judgment or ruling that a query names: `C-21/03`, `KOFA 2020/123`, `HFD 2018 ref. 50`. */
export const caseIn = (query: string): string | undefined => (/\b[ct][-‑ ]?\d{1,4}\/\d{2}\b/i.exec(query)?.[0] ?? /\bkofa \d{4}[/-]\d+/i.exec(query)?.[0] ?? /\bhfd \d{4} ref\.? ?\d+/i.exec(query)?.[0])
export const caseKey = (s: string): string => fold(s).replaceAll(/[^a-z0-9/]/g, '')
