import type { Lang } from './text.ts'

const plain: Readonly<Record<string, string>> = { å: 'a', ä: 'a', æ: 'a', à: 'a', á: 'a', ø: 'o', ö: 'o', ó: 'o', é: 'e', è: 'e', ê: 'e', ü: 'u', ß: 'ss' }

/** One spelling for what the neighbours write differently: överprøvning, overproving, oeverproevning. */
export const fold = (s: string): string =>
  s.toLowerCase().replaceAll(/[åäæàáøöóéèêüß]/g, c => plain[c]!).replaceAll('aa', 'a').replaceAll('ae', 'a').replaceAll('oe', 'o')

const word = /[\p{L}\p{N}]+/gu
/** The words of a text, folded, in their order. */
export const wordsOf = (s: string): string[] => fold(s).match(word) ?? []

// Endings, longest first; folded, since they are taken off folded words.
const endings: Readonly<Record<Lang, readonly string[]>> = {
  sv: ['heternas', 'heterna', 'ningarna', 'ningar', 'ernas', 'arnas', 'ornas', 'andet', 'anden', 'ingen', 'erna', 'arna', 'orna', 'ande', 'ning', 'aste', 'are', 'ens', 'ets', 'ast', 'ade', 'ing', 'en', 'et', 'er', 'ar', 'or', 'as', 'es', 'na', 'ad', 'at', 'a', 'e', 's', 'n', 't'],
  da: ['ningernes', 'ningerne', 'ninger', 'heder', 'ernes', 'erens', 'elser', 'erne', 'enes', 'ende', 'ning', 'else', 'ede', 'ene', 'ens', 'ets', 'ers', 'ing', 'en', 'et', 'er', 'es', 'te', 'e', 's', 'r', 't'],
  nb: ['ningenes', 'ningene', 'ninger', 'heter', 'elsene', 'elser', 'enes', 'ende', 'ning', 'else', 'ene', 'ens', 'ets', 'ing', 'ede', 'en', 'et', 'er', 'es', 'te', 'a', 'e', 's', 'r', 't'],
  en: ['ations', 'ation', 'ments', 'ment', 'ingly', 'ing', 'ies', 'ied', 'ers', 'est', 'ed', 'er', 'es', 'ly', 's', 'e', 'y'],
}

const shortened: Readonly<Record<Lang, Map<string, string>>> = { sv: new Map(), da: new Map(), nb: new Map(), en: new Map() }
const most = 60_000

/** A word without its ending, at least four letters of it: light on purpose, since what it misses is found by its beginning. */
export function stem(w: string, lang: Lang): string {
  if (w.length < 5) return w
  const known = shortened[lang], there = known.get(w)
  if (there !== undefined) return there
  const end = /\d/.test(w) ? undefined : endings[lang].find(e => w.length - e.length >= 4 && w.endsWith(e))
  const made = end ? w.slice(0, w.length - end.length) : w
  // What people write is remembered too, but not without end.
  if (known.size < most) known.set(w, made)
  return made
}

/** Whether two words are one letter apart: one changed, one more, one less, or two that have changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const rest = (n: number, m: number): boolean => a.slice(i + n) === b.slice(i + m)
  return a.length === b.length ? rest(1, 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2)) : a.length > b.length ? rest(1, 0) : rest(0, 1)
}
