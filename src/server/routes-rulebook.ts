import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { isCountry, isLang, text as t, type Country, type Day, type Lang, type Text } from '../plain/index.ts'
import { isStep, lawbook, stepNames, terms, tiesOf, topics, type Order, type Rule, type Step, type Topic } from '../law/index.ts'
import {
  countedBy, entries, entriesCalled, entriesOfStep, entryAt, familiesOf, fold, isOrder, keyOf, notKnown, rulesOfWay, searchLaw, searchParts, sectionsByTopic, termOf, topicAt, topicSections, wayAt,
} from '../rulebook/index.ts'
import { lawChangesPage, lawEntryPage, lawFrontPage, lawListingPage, lawNotKnownPage, lawOrderPage, lawPrintPage, lawSearchPage, lawTermsPage, type LawCommon } from '../web/index.ts'
import { touching } from '../experience/index.ts'
import { inEachLanguage, type Address, type Answer } from './address.ts'
import { edge } from './edge.ts'
import { KeptPages } from './kept.ts'
import { projectFolder } from './library.ts'
import { commonOf } from './pages-common.ts'
import { besideOf, searchedPages } from './rulebook-beside.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'
import type { Statics } from './statics.ts'

// One store of drawn pages per style sheet, since a page names it.
const kept = new WeakMap<Statics, KeptPages>()
const keptOf = (site: Site): KeptPages => { let there = kept.get(site.statics); if (!there) kept.set(site.statics, there = new KeptPages()); return there }
const todayOf = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day

/** A page that depends on its address, the day and the lawbook, and on nobody who reads it. */
function same(site: Site, c: Context, path: string, draw: (v: LawCommon) => string, more = ''): Promise<Response> {
  const lang = readerLang(c), today = todayOf(site)
  return keptOf(site).answer(c, `${lang}${path} ${today} ${lawbook.hash} ${more}`, () => draw({ ...commonOf(site.statics, lang, path), today, hash: lawbook.hash }))
}
const bad = (site: Site, c: Context): Response => answerEdge(site, c, edge('bad request'))
const missing = (site: Site, c: Context): Response => answerEdge(site, c, edge('not found'))
/** A choice in the query: undefined when left out, false when it is none of ours. */
function chosen<T>(c: Context, name: string, read: (s: string) => T | undefined): T | undefined | false {
  const value = c.req.query(name)?.trim()
  return value ? read(value) ?? false : undefined
}
const asCountry = (s: string): Country | undefined => (isCountry(s) ? s : undefined)
const asOrder = (s: string): Order | undefined => (isOrder(s) ? s : undefined)
const withQuery = (path: string, more: Readonly<Record<string, string | undefined>>): string => {
  const q = new URLSearchParams(Object.entries(more).filter((e): e is [string, string] => !!e[1])).toString()
  return q ? `${path}?${q}` : path
}
const sayOf = (id: string): Text | undefined => lawbook.byId.get(id)?.[0]?.says
const homeOf = (lang: Lang): Country => ({ sv: 'SE', nb: 'NO', da: 'DK', en: 'DK' } as const)[lang]

let warmed = false
/** The index of the search takes a good part of a second to build: better piece by piece between requests than in the first search. */
function warm(): void {
  if (warmed) return
  warmed = true
  const next = (i: number): void => { const part = searchParts[i]; if (part) setTimeout(() => { part(); next(i + 1) }, 60).unref() }
  next(0)
}

export const showLawFront: Answer = (site, c) => {
  const lang = readerLang(c)
  warm()
  return same(site, c, '/law', v => lawFrontPage({
    ...v, counts: Object.fromEntries(topics.map(x => [x, countedBy(x)])) as never, ofStep: Object.fromEntries(stepNames.map(s => [s, entriesOfStep(s).length])) as Record<Step, number>,
    total: entries.length, notKnown: notKnown().length, beside: besideOf(lang),
  }))
}

export const showTopic: Answer = (site, c) => {
  const topic = topicAt(c.req.param('topic') ?? ''), country = chosen(c, 'country', asCountry)
  if (!topic) return missing(site, c)
  if (country === false) return bad(site, c)
  return same(site, c, withQuery(`/law/topics/${c.req.param('topic')}`, { country }), v => lawListingPage({ ...v, of: { topic }, sections: topicSections(topic, country), ...(country ? { country } : {}) }))
}

export const showPrinted: Answer = (site, c) => {
  const topic = topicAt(c.req.param('topic') ?? ''), country = chosen(c, 'country', asCountry), origin = new URL(c.req.url).origin
  if (!topic) return missing(site, c)
  if (country === false) return bad(site, c)
  return same(site, c, withQuery(`/law/topics/${c.req.param('topic')}/print`, { country }), v => lawPrintPage({ ...v, topic, origin, sayOf, sections: topicSections(topic, country), ...(country ? { country } : {}) }), origin)
}

export const showWay: Answer = (site, c) => {
  const way = wayAt(c.req.param('procedure') ?? ''), country = chosen(c, 'country', asCountry)
  if (!way) return missing(site, c)
  if (country === false) return bad(site, c)
  return same(site, c, withQuery(`/law/procedures/${way.slug}`, { country }), v => {
    const { own, shared } = rulesOfWay(way), term = termOf(way)
    const seen = shared.map(e => e.rule).filter(r => (country ? r.order === 'EU' || r.order === country : r.order === 'EU' || familiesOf(r).every(f => f.head === r)))
    return lawListingPage({
      ...v, of: { way, ...(term ? { term } : {}) }, sections: sectionsByTopic(own, country), ...(country ? { country } : {}),
      shared: topics.flatMap(topic => { const rules = seen.filter(r => r.topic === topic); return rules.length > 0 ? [{ topic, rules }] : [] }),
    })
  })
}

export const showStep: Answer = (site, c) => {
  const step = c.req.param('step'), country = chosen(c, 'country', asCountry)
  if (!isStep(step)) return missing(site, c)
  if (country === false) return bad(site, c)
  return same(site, c, withQuery(`/law/steps/${step}`, { country }), v => lawListingPage({ ...v, of: { step }, sections: sectionsByTopic(entriesOfStep(step), country), ...(country ? { country } : {}) }))
}

const tooLong = t('Shorten it to at most 200 characters.', 'Korta till högst 200 tecken.', 'Forkort til højst 200 tegn.', 'Kort ned til høyst 200 tegn.')
const noFilter = t('Choose one from the list.', 'Välj ett i listan.', 'Vælg ét på listen.', 'Velg ett i listen.')
export const showSearch: Answer = (site, c) => {
  const lang = readerLang(c), q = (c.req.query('q') ?? '').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim(), order = chosen(c, 'order', asOrder), topic = chosen(c, 'topic', topicAt), number = c.req.query('page')
  const at = number === undefined || /^[1-9]\d{0,2}$/.test(number) ? Number(number ?? 1) : false
  const problem = q.length > 200 ? tooLong : order === false || topic === false || at === false ? noFilter : undefined
  const path = withQuery('/law/search', { q: q.slice(0, 200), order: order || undefined, topic: topic ? c.req.query('topic') : undefined, page: at && at > 1 ? String(at) : undefined })
  const draw = (v: LawCommon): string => lawSearchPage({
    ...v, q: q.slice(0, 200), page: at || 1, ...(order ? { order } : {}), ...(topic ? { topic } : {}), ...(problem ? { problem } : {}),
    ...(q && !problem ? { found: searchLaw(q, lang, { ...(order ? { order } : {}), ...(topic ? { topic } : {}) }, searchedPages(site.library)) } : {}),
  })
  if (problem) return page(c, draw({ ...commonOf(site.statics, lang, path), today: todayOf(site), hash: lawbook.hash }), 422)
  return same(site, c, path, draw)
}

export const showNotKnown: Answer = (site, c) => {
  const order = chosen(c, 'order', asOrder), topic = chosen(c, 'topic', topicAt)
  if (order === false || topic === false) return bad(site, c)
  return same(site, c, withQuery('/law/not-known', { order, topic: topic ? c.req.query('topic') : undefined }), v => lawNotKnownPage({ ...v, all: notKnown(), ...(order ? { order } : {}), ...(topic ? { topic } : {}) }))
}

export const showTerms: Answer = (site, c) => {
  const lang = readerLang(c), q = (c.req.query('q') ?? '').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, 100), wanted = c.req.query('letter')?.trim().toLocaleUpperCase(lang)
  const first = (s: string): string => s.charAt(0).toLocaleUpperCase(lang), sorted = [...terms].sort((a, b) => a.words[lang].localeCompare(b.words[lang], lang))
  const letters = [...new Set(sorted.map(x => first(x.words[lang])))]
  // The link to another language names a letter that its words may not begin with.
  if (wanted && !letters.includes(wanted)) return /^\p{L}$/u.test(wanted) ? c.redirect(`/${lang}/law/terms`, 302) : bad(site, c)
  const words = fold(q), has = (s: string): boolean => fold(s).includes(words)
  const seen = q ? sorted.filter(x => Object.values(x.words).some(has) || Object.values(x.also ?? {}).flat().some(has)) : wanted ? sorted.filter(x => first(x.words[lang]) === wanted) : sorted
  return same(site, c, withQuery('/law/terms', { q, letter: q ? undefined : wanted }), v => lawTermsPage({ ...v, terms: seen, letters, q, ...(wanted && !q ? { letter: wanted } : {}) }))
}

const changelogs = new Map<string, Promise<string>>()
/** The changelog, or what is told of it in a language. A server may run without the folder of documents; then the page says so. */
const changelogFile = (name: string): Promise<string> => {
  const there = changelogs.get(name) ?? readFile(join(projectFolder(), 'docs', 'law', name), 'utf8').catch(() => '')
  changelogs.set(name, there)
  return there
}
export const showChanges: Answer = async (site, c) => {
  const lang = readerLang(c), [changelog, told] = await Promise.all([changelogFile('CHANGELOG.md'), changelogFile(lang === 'en' ? 'CHANGELOG.md' : `CHANGELOG.${lang}.md`)])
  return same(site, c, '/law/changes', v => lawChangesPage({ ...v, changelog, told }))
}

export const showOrder: Answer = (site, c) => {
  const order = c.req.param('order'), topic = chosen(c, 'topic', topicAt)
  if (!isOrder(order)) return missing(site, c)
  if (topic === false) return bad(site, c)
  return same(site, c, withQuery(`/law/${order}`, { topic: topic ? c.req.query('topic') : undefined }), v => lawOrderPage({
    ...v, order, counts: Object.fromEntries(topics.map(x => [x, countedBy(x)[order]])) as Record<Topic, number>, rules: topic ? entries.map(e => e.rule).filter(r => r.order === order && r.topic === topic) : [], ...(topic ? { topic } : {}),
  }))
}

/** Rules that read this one, or that it reads, and that do not already stand beside it. */
function tiedTo(rule: Rule): readonly Rule[] {
  const beside = new Set(familiesOf(rule).flatMap(f => [f.head, ...f.forms.map(x => x.rule)]).map(keyOf)), reads = new Set(tiesOf(rule))
  return entries.map(e => e.rule).filter(r => !beside.has(keyOf(r)) && keyOf(r) !== keyOf(rule) && (reads.has(r.id) || tiesOf(r).includes(rule.id)))
}
export const showEntry: Answer = async (site, c) => {
  const order = c.req.param('order'), id = c.req.param('id') ?? '', lang = readerLang(c)
  if (!isOrder(order)) return answerEdge(site, c, edge('no such entry'))
  const entry = entryAt(order, id), elsewhere = entriesCalled(id)[0]
  // An id with the wrong country before it still says which rule is meant.
  if (!entry && elsewhere && isLang(lang)) return c.redirect(`/${lang}/law/${elsewhere.key}`, 301)
  if (!entry) return answerEdge(site, c, edge('no such entry'))
  // The page is kept; another lesson makes another page of it.
  const lessons = touching(await site.bank.lately(), { entry: id }), mark = lessons.map(l => `${l.entry.e.id} ${l.part ?? ''} ${l.entry.changed} ${l.entry.shortened?.on ?? ''}`).join()
  return same(site, c, `/law/${order}/${id}`, v => lawEntryPage({ ...v, lessons, entries: entry.lives, families: familiesOf(entry.rule), tied: tiedTo(entry.rule), sayOf, country: order === 'EU' ? homeOf(lang) : order }), mark)
}

/** The rulebook for readers: topics, procedures, search, what is not known. The last two take what no other address does. */
export const rulebookAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/law`, { GET: showLawFront }],
  [`/${lang}/law/search`, { GET: showSearch }],
  [`/${lang}/law/not-known`, { GET: showNotKnown }],
  [`/${lang}/law/terms`, { GET: showTerms }],
  [`/${lang}/law/changes`, { GET: showChanges }],
  [`/${lang}/law/topics/:topic`, { GET: showTopic }],
  [`/${lang}/law/topics/:topic/print`, { GET: showPrinted }],
  [`/${lang}/law/procedures/:procedure`, { GET: showWay }],
  [`/${lang}/law/steps/:step`, { GET: showStep }],
])
