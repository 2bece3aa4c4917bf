import { countries, langs, mapText, text, type Country, type Lang, type Text } from '../../plain/index.ts'
import { factNamed, factsIn, sourceName, steps, terms as glossary, type Order, type Source, type Term, type Topic } from '../../law/index.ts'
import { entries, parted, type Entry } from '../entries.ts'
import { topicWords } from '../words/topics.ts'
import { fold, stem, wordsOf } from './fold.ts'
import { concepts } from './concepts.ts'
import { makeIndex, type Doc, type Field, type Index } from './index-of.ts'
import { caseIn, caseKey, placeIn, placesOf } from './places.ts'
import { score } from './query.ts'
import type { Searchable } from './searchable.ts'

/** One line of the answer: an entry, with those that say the same word for word. */
export type Hit = { readonly entry: Entry; readonly same: readonly Entry[]; readonly score: number }
export type Found = {
  readonly hits: readonly Hit[]
  /** Pages that are no entries: tools, myths, differences, steps, topics. */
  readonly pages: readonly Searchable[]
  /** Terms of the glossary that the query names. */
  readonly terms: readonly Term[]
  /** What the query was read as, besides words. */
  readonly place?: string
  readonly country?: Country
  /** Stems to mark, in the reader's language. */
  readonly met: ReadonlySet<string>
}
export type Wanted = { readonly order?: Order; readonly topic?: Topic }

const heading = (t: Text): Text => mapText(t, s => parted(s)[0])
const rest = (t: Text): Text => mapText(t, s => parted(s)[1])

function docOf({ rule }: Entry): Doc {
  const fields: Field[] = [
    { text: heading(rule.says), weight: 8, concepts: true }, { text: rest(rule.says), weight: 5, concepts: true },
    { text: topicWords[rule.topic].name, weight: 4 }, { text: rule.id.split('/').slice(1).join(' '), weight: 2 },
  ]
  if (rule.why) fields.push({ text: rule.why, weight: 2 })
  for (const s of rule.sources) fields.push({ text: mapText(text('', '', '', ''), (_, l) => sourceName(s, l)), weight: 3 })
  for (const f of factsIn(rule)) fields.push({ text: f.label, weight: 1.5 })
  if (rule.kind === 'duty') for (const r of rule.remedies) fields.push({ text: r.say, weight: 1.5 })
  if (rule.kind === 'duty' || rule.kind === 'gap') for (const s of rule.steps) fields.push({ text: steps[s], weight: 2.5, concepts: true })
  return { fields, id: rule.id }
}

const once = <T>(make: () => T): (() => T) => { let made: T | undefined; return () => (made ??= make()) }
const bookIndex = once((): Index => makeIndex(entries.map(docOf), concepts))
/** Places of every entry's sources, with the act beside each. */
const places = once(() => entries.map(e => e.lives.flatMap(r => r.sources).map(s => ({ act: `${fold(s.act)} ${fold(s.id.national ?? '')} ${s.id.celex ?? ''}`, keys: new Set(placesOf(s)) }))))
const cases = once(() => entries.map(e => e.lives.flatMap(r => r.sources).map(s => caseKey(`${s.act} ${s.place} ${s.id.national ?? ''}`)).join(' ')))
const byHeading = once(() => Object.fromEntries(langs.map(l => {
  const found = new Map<string, number[]>()
  entries.forEach((e, i) => { for (const s of new Set([parted(e.rule.says[l])[0], e.rule.says[l]])) { const key = wordsOf(s).join(' '); found.set(key, [...found.get(key) ?? [], i]) } })
  return [l, found] as const
})) as Record<Lang, Map<string, number[]>>)

const countryStems: Readonly<Record<Country, RegExp>> = { DK: /^(?:danmark|denmark|dansk|danska|danske|danish)$/, SE: /^(?:sverige|sweden|svensk|svenska|svenske|swedish)$/, NO: /^(?:norge|norway|norsk|norska|norske|norwegian)$/ }
const countryOf = (word: string): Country | undefined => countries.find(c => countryStems[c].test(word))

/** The country that a reader of a language most likely buys in. */
const home: Readonly<Record<Lang, Country | undefined>> = { sv: 'SE', da: 'DK', nb: 'NO', en: undefined }

const indexed = new WeakMap<readonly Searchable[], Index>()
/** A tool answers; the other pages tell. */
const weightOf: Readonly<Record<Searchable['kind'], number>> = { tool: 1.25, step: 1.1, topic: 1.1, way: 1.1, myth: 1, difference: 1, page: .8 }
const phrasesOf = new WeakMap<Searchable, readonly string[]>()
/** The phrases by which a page says that it is looked for: short ones only, not its running text. */
function phrases(s: Searchable): readonly string[] {
  let there = phrasesOf.get(s)
  if (!there) phrasesOf.set(s, there = [s.title, ...s.words].flatMap(w => (typeof w === 'string' ? [w] : langs.map(l => w[l]))).map(p => wordsOf(p).join(' ')).filter(p => p.length >= 4 && p.length <= 40))
  return there
}
function pagesFound(list: readonly Searchable[], words: readonly string[], lang: Lang): readonly Searchable[] {
  let index = indexed.get(list)
  if (!index) indexed.set(list, index = makeIndex(list.map(s => ({ fields: [{ text: s.title, weight: 8, concepts: true }, ...s.words.map(w => ({ text: w, weight: 4, concepts: true }))] })), concepts))
  const { scores } = score(index, words, lang, concepts), asked = ` ${words.join(' ')} `
  const ranked = list.map((s, i) => ({ s, n: scores[i]! * weightOf[s.kind] * (scores[i]! > 0 && phrases(s).some(p => asked.includes(` ${p} `)) ? 2 : 1) })).filter(x => x.n > 0).sort((a, b) => b.n - a.n)
  return ranked.filter(x => x.n >= ranked[0]!.n * .4).slice(0, 6).map(x => x.s)
}

/**
 * Finds rules by words in any of the four languages, by article or section, by judgment, by the name of a fact, or by id. What
 * stands under an exact place or heading comes first; then hits of terms, of the first sentence, of the rest.
 */
export function searchLaw(query: string, lang: Lang, wanted: Wanted = {}, pages: readonly Searchable[] = []): Found {
  const asked = query.trim().slice(0, 200), sum = new Float64Array(entries.length)
  let rest = asked, terms: readonly Term[] = []
  // An id, or its beginning.
  const id = /^(?:[a-z]{2}\/)?(?:eu|dk|se|no)\/[\w/-]*$/i.exec(asked)?.[0]?.replace(/^(?:EU|DK|SE|NO)\/(?=(?:eu|dk|se|no)\/)/i, '').toLowerCase()
  if (id) { entries.forEach((e, i) => { if (e.rule.id === id) sum[i] = 2000; else if (e.rule.id.startsWith(id)) sum[i] = 1000 }); rest = '' }
  const named = caseIn(rest)
  if (named) {
    const key = caseKey(named)
    cases().forEach((c, i) => { if (c.split(/(?<=\d)(?=[a-z])| /).some(part => part.includes(key)) || c.includes(key)) sum[i] = sum[i]! + 500 })
    rest = rest.replace(named, ' ')
  }
  const place = id || named ? undefined : placeIn(rest)
  if (place) {
    const actWord = place.act ? fold(place.act) : undefined
    places().forEach((list, i) => {
      let best = 0
      for (const s of list) {
        if (actWord && !(s.act.split(' ').includes(actWord) || s.act.includes(actWord))) continue
        for (const key of place.keys) {
          if (key.startsWith(':') ? [...s.keys].some(k => k.startsWith('k') && k.endsWith(key)) : s.keys.has(key)) best = Math.max(best, key.startsWith(':') ? 300 : 600)
          // Article 57(4) also finds what cites article 57 as a whole, behind.
          else if (key.includes('(') && s.keys.has(key.slice(0, key.indexOf('('))) && ![...s.keys].some(k => k.includes('('))) best = Math.max(best, 120)
        }
      }
      // The act itself before those that only refer to it.
      if (best > 0) sum[i] = sum[i]! + best + (list[0] && (!actWord || list[0].act.includes(actWord)) ? 40 : 0)
    })
    rest = place.rest
    // A place that no rule cites may still be where a word of the law stands.
    const stands = (s: Source): boolean => (!actWord || fold(s.act).includes(actWord)) && placesOf(s).some(k => place.keys.includes(k))
    terms = glossary.filter(t => Object.values(t.where).some(stands))
  }
  const fact = /^[a-z]\w*(?:\.\w+)+$/.test(rest.trim()) ? factNamed(rest.trim()) : undefined
  if (fact) { entries.forEach((e, i) => { if (factsIn(e.rule).includes(fact)) sum[i] = 300 }); rest = '' }

  // Nobody needs more words than this to say what she looks for.
  const all = wordsOf(rest).slice(0, 24), country = all.map(countryOf).find(Boolean)
  const withoutCountry = all.filter(w => !countryOf(w)), words = withoutCountry.length > 0 ? withoutCountry : all
  let met: ReadonlySet<string> = new Set(), found: readonly Searchable[] = []
  if (words.length > 0) {
    const scored = score(bookIndex(), words, lang, concepts), exact = !!(id || named || place || fact)
    // Beside a place or a judgment the words only sort what was found there.
    for (let i = 0; i < sum.length; i++) if (!exact || sum[i]! > 0) sum[i] = sum[i]! + scored.scores[i]!
    if (exact && sum.every(n => n === 0)) for (let i = 0; i < sum.length; i++) sum[i] = scored.scores[i]!
    met = scored.met[lang]
    if (terms.length === 0) terms = scored.concepts.flatMap(c => (c.term ? [c.term] : []))
    if (pages.length > 0) found = pagesFound(pages, words, lang)
  }
  // Somebody has the very sentence.
  const sentence = wordsOf(asked).join(' ')
  for (const i of byHeading()[lang].get(sentence) ?? langs.map(l => byHeading()[l].get(sentence)).find(Boolean) ?? []) sum[i] = sum[i]! + 3000
  const hits: { i: number; n: number }[] = []
  for (let i = 0; i < sum.length; i++) {
    let n = sum[i]!
    if (n === 0) continue
    const { rule } = entries[i]!
    if ((wanted.order && rule.order !== wanted.order) || (wanted.topic && rule.topic !== wanted.topic)) continue
    if (country) n *= rule.order === country ? 1.6 : rule.order === 'EU' ? .8 : .25
    // Among equals the Union's text first, then that of the reader's country.
    else n *= rule.order === 'EU' ? 1.04 : rule.order === home[lang] ? 1.03 : 1
    if (rule.kind === 'gap') n *= .8
    hits.push({ i, n })
  }
  hits.sort((a, b) => b.n - a.n || a.i - b.i)
  const best = hits[0]?.n ?? 0, bySaying = new Map<string, { entry: Entry; same: Entry[]; score: number }>()
  for (const { i, n } of hits) {
    if (n < best * .12) break
    const entry = entries[i]!, key = langs.map(l => entry.rule.says[l]).join('|'), there = bySaying.get(key)
    if (there) there.same.push(entry)
    else bySaying.set(key, { entry, same: [], score: n })
  }
  return { hits: [...bySaying.values()], pages: found, terms, met, ...(place ? { place: place.keys[0]! } : named ? { place: named } : {}), ...(country ? { country } : {}) }
}

/** A text in pieces, those that were met marked. */
export function markHits(s: string, met: ReadonlySet<string>, lang: Lang): readonly { readonly text: string; readonly hit: boolean }[] {
  if (met.size === 0) return [{ text: s, hit: false }]
  return s.split(/([\p{L}\p{N}]+)/u).filter(Boolean).map(piece => ({ text: piece, hit: /[\p{L}\p{N}]/u.test(piece) && met.has(stem(fold(piece), lang)) }))
}

/** The parts of the index, each built by calling it: for a server that builds them one by one between requests. */
export const searchParts: readonly (() => unknown)[] = [
  ...langs.map(l => () => bookIndex().langs[l]()), () => bookIndex().concepts(), () => places(), () => cases(), () => byHeading(),
]
