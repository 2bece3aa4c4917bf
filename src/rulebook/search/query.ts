import { langs, type Lang } from '../../plain/index.ts'
import { oneLetterApart, stem, wordsOf } from './fold.ts'
import type { Concept } from './concepts.ts'
import type { Index } from './index-of.ts'
import { stop } from './stop.ts'

/** How well each way of meeting a word counts. */
const quality = { exact: 1, other: .7, concept: 1.3, beginning: .6, compound: .55, ending: .4, misspelt: .5 } as const

export type Scored = { /** By document; 0 is no hit. */ readonly scores: Float64Array; /** Stems met, by language: for marking. */ readonly met: Readonly<Record<Lang, ReadonlySet<string>>>; readonly concepts: readonly Concept[] }

const emptyMet = (): Record<Lang, Set<string>> => ({ sv: new Set(), da: new Set(), nb: new Set(), en: new Set() })

/** Where in a sorted list the words that begin so begin. */
function lower(sorted: readonly string[], s: string): number {
  let a = 0, b = sorted.length
  while (a < b) { const m = (a + b) >> 1; if (sorted[m]! < s) a = m + 1; else b = m }
  return a
}

type Phrase = { readonly lang: Lang; readonly stems: readonly string[] }
const phrases = new WeakMap<Concept, readonly Phrase[]>()
/** The words of a concept by their stems, worked out once. */
function phrasesOf(c: Concept): readonly Phrase[] {
  let there = phrases.get(c)
  if (!there) phrases.set(c, there = langs.flatMap(lang => c.words[lang].map(p => ({ lang, stems: wordsOf(p).map(w => stem(w, lang)) }))))
  return there
}

/** The concepts that the words name, with the places of the words that each covers. */
function conceptsIn(words: readonly string[], all: Iterable<Concept>): { concept: Concept; at: readonly number[] }[] {
  const found: { concept: Concept; at: readonly number[] }[] = []
  const stemmed = Object.fromEntries(langs.map(l => [l, words.map(w => stem(w, l))])) as Record<Lang, string[]>
  for (const concept of all) {
    let best: readonly number[] | undefined
    for (const { lang, stems } of phrasesOf(concept))
      for (let i = 0; i + stems.length <= words.length; i++)
        if (stems.length > (best?.length ?? 0) && stems.every((s, k) => stemmed[lang][i + k] === s)) best = stems.map((_, k) => i + k)
    if (best) found.push({ concept, at: best })
  }
  return found
}

/**
 * Scores every document against the words. For each word the best way of meeting it counts; a document that meets only some of the
 * words falls behind quickly. Rare words weigh more than common ones.
 */
export function score(index: Index, written: readonly string[], lang: Lang, all: readonly Concept[]): Scored {
  const meaning = written.filter(w => !stop.has(w)), words = meaning.length > 0 ? meaning : written
  const sum = new Float64Array(index.size), hits = new Uint16Array(index.size), met = emptyMet()
  const named = conceptsIn(words, all), postings = index.concepts()
  const order: readonly Lang[] = [lang, ...langs.filter(l => l !== lang)]

  // Looking through the whole vocabulary is dear: done for the first few words that are met no other way.
  let guesses = 0
  words.forEach((word, n) => {
    const best = new Float64Array(index.size)
    const meet = (p: { readonly docs: readonly number[]; readonly weights: readonly number[] } | undefined, q: number): boolean => {
      if (!p) return false
      const rare = q * Math.log(1 + index.size / p.docs.length)
      for (let i = 0; i < p.docs.length; i++) { const s = p.weights[i]! * rare, d = p.docs[i]!; if (s > best[d]!) best[d] = s }
      return true
    }
    let exact = false, loose = false
    for (const l of order) {
      const ix = index.langs[l](), s = stem(word, l)
      if (meet(ix.at.get(s), l === lang ? quality.exact : quality.other)) { exact = true; met[l].add(s) }
    }
    for (const c of named) if (c.at.includes(n)) {
      exact = meet(postings.get(c.concept), quality.concept) || exact
      // Of a whole sentence of synonyms the small words would be marked everywhere.
      for (const p of phrasesOf(c.concept)) if (p.stems.length <= 2) for (const s of p.stems) if (!stop.has(s)) met[p.lang].add(s)
    }
    // In a long sentence a word that was met as it stands needs no guessing.
    if (word.length >= 3 && !(exact && words.length > 6)) for (const l of order) {
      const ix = index.langs[l](), s = stem(word, l)
      for (let i = lower(ix.sorted, s), k = 0; i < ix.sorted.length && ix.sorted[i]!.startsWith(s) && k < 60; i++, k++) {
        if (ix.sorted[i] === s) continue
        loose = meet(ix.at.get(ix.sorted[i]!), quality.beginning * (l === lang ? 1 : .8)) || loose
        met[l].add(ix.sorted[i]!)
      }
      if (word.length >= 8 && (!exact || l === lang)) loose = compound(index, l, word, best, met[l], l === lang ? quality.compound : quality.compound * .7) || loose
    }
    if (!exact && word.length >= 5 && guesses++ < 5) for (const l of order) {
      const ix = index.langs[l](), s = stem(word, l)
      for (const v of ix.sorted) if (v.length > s.length && v.endsWith(s)) { loose = meet(ix.at.get(v), quality.ending) || loose; met[l].add(v) }
    }
    if (!exact && !loose && word.length >= 6 && guesses <= 5) for (const l of order) {
      const ix = index.langs[l](), s = stem(word, l)
      for (const v of ix.sorted) if (v.length >= 5 && v[0] === s[0] && (oneLetterApart(v, s) || oneLetterApart(v, word))) { meet(ix.at.get(v), quality.misspelt); met[l].add(v) }
    }
    for (let d = 0; d < best.length; d++) if (best[d]! > 0) { sum[d] = sum[d]! + best[d]!; hits[d] = hits[d]! + 1 }
  })
  const asked = Math.max(1, words.length)
  // With many words a few may be missing; with two both are wanted.
  for (let d = 0; d < sum.length; d++) if (hits[d]! > 0) { const share = hits[d]! / asked; sum[d] = share < .34 && asked > 2 ? 0 : sum[d]! * share * share * share }
  return { scores: sum, met, concepts: named.map(c => c.concept) }
}

/** A word made of two that we know (anbuds·tid): documents that hold both. */
function compound(index: Index, lang: Lang, word: string, best: Float64Array, met: Set<string>, q: number): boolean {
  const ix = index.langs[lang](), weights = new Float64Array(index.size)
  let found = false
  for (let cut = 4; cut <= word.length - 3; cut++) {
    const head = word.slice(0, cut), tail = stem(word.slice(cut), lang), b = ix.at.get(tail)
    if (!b) continue
    const first = stem(head, lang), a = ix.at.get(first) ?? (/[se]$/.test(head) ? ix.at.get(stem(head.slice(0, -1), lang)) : undefined)
    if (!a) continue
    weights.fill(0)
    for (let i = 0; i < a.docs.length; i++) weights[a.docs[i]!] = a.weights[i]!
    let both = 0
    for (let i = 0; i < b.docs.length; i++) if (weights[b.docs[i]!]! > 0) both++
    if (both === 0) continue
    found = true
    met.add(tail).add(first)
    const rare = q * Math.log(1 + index.size / both)
    for (let i = 0; i < b.docs.length; i++) {
      const d = b.docs[i]!, w = Math.min(weights[d]!, b.weights[i]!) * rare
      if (w > best[d]!) best[d] = w
    }
  }
  return found
}
