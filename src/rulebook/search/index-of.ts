import { langs, type Lang, type Text } from '../../plain/index.ts'
import { stem, wordsOf } from './fold.ts'
import type { Concept } from './concepts.ts'

/** A text of a document and how much a hit in it counts. */
export type Field = { readonly text: Text | string; readonly weight: number; /** Concepts are looked for here too. */ readonly concepts?: boolean }
export type Doc = { readonly fields: readonly Field[]; /** Of an entry, for concepts that name a part of the lawbook. */ readonly id?: string }

type Postings = { readonly docs: number[]; readonly weights: number[] }
/** One language: where each stem stands. */
export type LangIndex = { readonly at: ReadonlyMap<string, Postings>; /** All stems in order, for beginnings. */ readonly sorted: readonly string[] }
export type Index = { readonly size: number; readonly langs: Readonly<Record<Lang, () => LangIndex>>; readonly concepts: () => ReadonlyMap<Concept, Postings> }

const once = <T>(make: () => T): (() => T) => { let made: T | undefined; return () => (made ??= make()) }

function put(at: Map<string, Postings>, key: string, doc: number, weight: number): void {
  let there = at.get(key)
  if (!there) at.set(key, there = { docs: [], weights: [] })
  const last = there.docs.length - 1
  if (there.docs[last] !== doc) { there.docs.push(doc); there.weights.push(weight) }
  else if (there.weights[last]! < weight) there.weights[last] = weight
}

/**
 * What can be searched, per language and built when first asked for: about two thousand entries take some tens of milliseconds.
 * Texts stand in many documents (labels of facts, shared words), so the stems of each are worked out once.
 */
export function makeIndex(docs: readonly Doc[], concepts: readonly Concept[]): Index {
  const known: Readonly<Record<Lang, Map<string, readonly string[]>>> = { sv: new Map(), da: new Map(), nb: new Map(), en: new Map() }
  const stemsOf = (s: string, lang: Lang): readonly string[] => {
    let there = known[lang].get(s)
    if (!there) known[lang].set(s, there = wordsOf(s).map(w => stem(w, lang)))
    return there
  }
  const inLang = (f: Field, lang: Lang): string => (typeof f.text === 'string' ? f.text : f.text[lang])

  const ofLang = (lang: Lang): LangIndex => {
    const at = new Map<string, Postings>()
    docs.forEach((doc, i) => { for (const f of doc.fields) for (const s of stemsOf(inLang(f, lang), lang)) put(at, s, i, f.weight) })
    return { at, sorted: [...at.keys()].sort() }
  }
  const ofConcepts = (): ReadonlyMap<Concept, Postings> => {
    const found = new Map<Concept, Postings>()
    type First = Map<string, { concept: Concept; stems: readonly string[] }[]>
    const byFirst: Readonly<Record<Lang, First>> = { sv: new Map(), da: new Map(), nb: new Map(), en: new Map() }
    for (const concept of concepts) for (const lang of langs) for (const phrase of concept.words[lang]) {
      const stems = stemsOf(phrase, lang), first = stems[0]
      if (first !== undefined) byFirst[lang].set(first, [...byFirst[lang].get(first) ?? [], { concept, stems }])
    }
    const at = new Map<Concept, Map<number, number>>()
    const meet = (concept: Concept, doc: number, weight: number): void => {
      const there = at.get(concept) ?? new Map<number, number>()
      there.set(doc, Math.max(there.get(doc) ?? 0, weight))
      at.set(concept, there)
    }
    docs.forEach((doc, i) => {
      for (const f of doc.fields) if (f.concepts) for (const lang of langs) {
        const stems = stemsOf(inLang(f, lang), lang)
        for (let n = 0; n < stems.length; n++) for (const c of byFirst[lang].get(stems[n]!) ?? [])
          if (c.stems.every((s, k) => stems[n + k] === s)) meet(c.concept, i, f.weight)
      }
      if (doc.id) for (const c of concepts) if (c.ids?.test(doc.id)) meet(c, i, 10)
    })
    for (const [concept, by] of at) found.set(concept, { docs: [...by.keys()], weights: [...by.values()] })
    return found
  }
  return { size: docs.length, langs: { sv: once(() => ofLang('sv')), da: once(() => ofLang('da')), nb: once(() => ofLang('nb')), en: once(() => ofLang('en')) }, concepts: once(ofConcepts) }
}
