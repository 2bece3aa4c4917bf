import { langs, type Lang } from '../../plain/index.ts'
import { allFacts, engineName, exportLaw, exportSchema, exportShape, factJson, factNamed, figuresOf, isStep, lawbook, stepNames, stepsJson, termJson, terms, topics, topicsJson, type Known, type Order, type Rule, type Topic } from '../../law/index.ts'
import { lawJson } from '../../rulebook/index.ts'
import { edge } from '../edge.ts'
import { lawHref } from '../pages-common.ts'
import { list, ref, shape, type Asked, type Param, type Read } from './read.ts'

const orders: readonly Order[] = ['EU', 'DK', 'SE', 'NO'], kinds: readonly Rule['kind'][] = ['duty', 'exception', 'meaning', 'gap']
const isOrder = (x: unknown): x is Order => orders.includes(x as Order)
const base = '/api/v1/law'
const encoded = (id: string): string => id.split('/').map(encodeURIComponent).join('/')
const entryHref = (order: Order, id: string): string => `${base}/entries/${order}/${encoded(id)}`

let made: lawJson.Index | undefined
const index = (): lawJson.Index => (made ??= lawJson.indexOf(lawbook))
let sorted: ReturnType<typeof lawJson.entriesOf> | undefined
const entries = (): ReturnType<typeof lawJson.entriesOf> => (sorted ??= lawJson.entriesOf(lawbook))
const figures = figuresOf(lawbook.rules)

const q: Param = { name: 'q', says: 'Words that must all stand in one language of the text (or in its id or sources).', is: { text: [2, 100] } }
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }, whole = { type: 'integer', minimum: 0 }, address = { type: 'string', format: 'uri-reference' }
const counts = { type: 'object', additionalProperties: whole }
const of = (name: string, item: object): object => shape({ lawbook: hash, [name]: list(item) })

/** Whether all words stand in one of the texts that a person reads. */
function says(texts: readonly (Readonly<Record<Lang, string>> | string)[], asked: Asked): boolean {
  const words = asked.query.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  return (asked.lang ? [asked.lang] : langs).some(lang => {
    const text = texts.map(x => (typeof x === 'string' ? x : x[lang])).join('\n').toLowerCase()
    return words.every(word => text.includes(word))
  })
}

function about(): object {
  const count = <K extends string>(keys: readonly K[], is: (r: Rule, k: K) => boolean): Record<string, number> => Object.fromEntries(keys.map(k => [k, entries().filter(([r]) => is(r, k)).length]))
  return {
    lawbook: lawbook.hash, engine: engineName, shape: exportShape, license: 'EUPL-1.2',
    says: { en: 'It is no legal advice. What the lawbook does not know it says: gaps, and sources that nobody has read.', sv: 'Det är ingen juridisk rådgivning. Vad regelsamlingen inte vet säger den: luckor, och källor som ingen har läst.', da: 'Det er ikke juridisk rådgivning. Hvad regelsamlingen ikke ved, siger den: huller, og kilder, som ingen har læst.', nb: 'Det er ikke juridisk rådgivning. Det regelsamlingen ikke vet, sier den: hull, og kilder som ingen har lest.' },
    counts: { entries: entries().length, facts: allFacts.length, figures: figures.length, steps: stepNames.length, topics: topics.length, terms: terms.length },
    byOrder: count(orders, (r, o) => r.order === o), byKind: count(kinds, (r, k) => r.kind === k),
    links: {
      entries: `${base}/entries`, facts: `${base}/facts`, figures: `${base}/figures`, steps: `${base}/steps`, topics: `${base}/topics`, terms: `${base}/terms`,
      export: `${base}/export.json?lawbook=${lawbook.hash}`, schema: `${base}/schema.json`, openapi: '/api/v1/openapi.json', check: '/api/v1/check',
    },
  }
}

const most = 200
function someEntries(asked: Asked): object {
  const { query, lang } = asked, limit = Number(query.limit ?? 50)
  const found = entries().filter(rules => lawJson.fits(rules, { order: query.order as Order | undefined, topic: query.topic as Topic | undefined, kind: query.kind as Rule['kind'] | undefined, known: query.known as Known | undefined, step: isStep(query.step) ? query.step : undefined, q: query.q, lang }))
  const rest = query.after === undefined ? found : found.filter(([r]) => r.id > query.after!), page = rest.slice(0, limit)
  const next = new URLSearchParams(Object.entries(query).flatMap(([k, v]) => (v === undefined || k === 'after' ? [] : [[k, v]])))
  if (rest.length > limit) next.set('after', page.at(-1)![0].id)
  return {
    lawbook: lawbook.hash, total: found.length, entries: page.map(rules => { const s = lawJson.summaryOf(rules); return { ...s, href: entryHref(s.order, s.id) } }),
    next: rest.length > limit ? `${base}/entries?${next}` : null,
  }
}

const countBy = (keep: (r: Rule) => boolean): Record<string, number> => Object.fromEntries(orders.map(o => [o, entries().filter(rules => rules.some(r => r.order === o && keep(r))).length]))

export const lawReads: readonly Read[] = [
  {
    path: base, id: 'law', summary: 'What the lawbook holds, and where', answer: about,
    answers: shape({ lawbook: hash, engine: { type: 'string' }, shape: { const: exportShape }, license: { type: 'string' }, says: ref('Words'), counts, byOrder: counts, byKind: counts, links: { type: 'object', additionalProperties: address } }),
  },
  {
    path: `${base}/entries`, id: 'lawEntries', summary: 'Entries, sorted by id, page by page',
    params: [
      { name: 'order', says: 'Whose law.', is: { oneOf: orders } }, { name: 'topic', says: 'A topic of the rulebook.', is: { oneOf: topics } }, { name: 'step', says: 'Entries that look at this step.', is: { oneOf: stepNames } },
      { name: 'kind', says: 'A gap is a text that exists and is not written.', is: { oneOf: kinds } }, { name: 'known', says: 'How the weakest of its sources is known.', is: { oneOf: ['statute text read', 'derived', 'secondary source', 'not verified'] } }, q,
      { name: 'after', says: 'The id after which to go on; `next` of an answer has it.', is: { text: [1, 120] } }, { name: 'limit', says: `How many at most; 50 unless said.`, is: { whole: [1, most] } },
    ],
    examples: ['order=SE&topic=time%20limits&limit=5', 'step=sendNotice&kind=duty&limit=3&lang=sv', 'q=standstill&limit=2', 'known=secondary%20source&after=eu'],
    answer: someEntries, answers: shape({ lawbook: hash, total: whole, entries: list(ref('EntrySummary')), next: { oneOf: [address, { type: 'null' }] } }),
  },
  {
    path: `${base}/entries/{order}/{id}`, id: 'lawEntry', summary: 'One entry: every life, its conditions as values and in words, sources, ties both ways, remedies, examples',
    inPath: { order: { says: 'EU, DK, SE or NO.', example: 'SE' }, id: { says: 'The stable id. Its slashes may be written as they are or as %2F.', example: 'se/time/requests' } }, examples: ['lang=nb'],
    answer: ({ path }) => {
      const entry = isOrder(path.order) ? lawJson.wholeEntry(lawbook, index(), path.order, path.id!) : undefined
      if (!entry) return { edge: edge('no such entry') }
      return { lawbook: lawbook.hash, ...entry, ties: entry.ties.map(t => ({ ...t, href: entryHref(t.order, t.id) })), pages: Object.fromEntries(langs.map(l => [l, lawHref(l, entry.order, entry.id)])) }
    },
    answers: ref('WholeEntry'),
  },
  {
    path: `${base}/facts`, id: 'lawFacts', summary: 'What can be known of a procurement, as facts', params: [q, { name: 'from', says: 'Who knows it; a judgement is an open norm.', is: { oneOf: ['record', 'person', 'judgement'] } }], examples: ['q=anbud&lang=sv', 'from=judgement'],
    answer: asked => ({ lawbook: lawbook.hash, facts: allFacts.filter(f => (!asked.query.from || f.from === asked.query.from) && says([f.fact, f.label, f.ask], asked)).map(factJson) }), answers: of('facts', ref('Fact')),
  },
  {
    path: `${base}/facts/{name}`, id: 'lawFact', summary: 'One fact, and the entries that read it', inPath: { name: { says: 'The name of the fact.', example: 'time.requestDays' } },
    answer: ({ path }) => { const fact = factNamed(path.name!); return fact ? { lawbook: lawbook.hash, ...lawJson.wholeFact(index(), fact) } : { edge: edge('no such name') } }, answers: ref('WholeFact'),
  },
  {
    path: `${base}/figures`, id: 'lawFigures', summary: 'The numbers that the law sets: every value by order and life, which count in each country, and who reads them', params: [q], examples: ['q=threshold'],
    answer: asked => ({ lawbook: lawbook.hash, figures: figures.filter(f => says([f.figure, f.says], asked)).map(f => lawJson.wholeFigure(index(), f)) }), answers: of('figures', ref('WholeFigure')),
  },
  {
    path: `${base}/figures/{name}`, id: 'lawFigure', summary: 'One number of the law', inPath: { name: { says: 'The name of the figure.', example: 'threshold.services' } },
    answer: ({ path }) => { const figure = figures.find(f => f.figure === path.name); return figure ? { lawbook: lawbook.hash, ...lawJson.wholeFigure(index(), figure) } : { edge: edge('no such name') } }, answers: ref('WholeFigureAlone'),
  },
  {
    path: `${base}/steps`, id: 'lawSteps', summary: 'Steps of a procurement, with how many duties look at each',
    answer: () => ({ lawbook: lawbook.hash, steps: stepsJson().map(s => ({ ...s, duties: countBy(r => r.kind === 'duty' && r.steps.includes(s.step)) })) }),
    answers: of('steps', shape({ step: { type: 'string' }, says: ref('Words'), usual: { type: 'boolean' }, duties: counts })),
  },
  {
    path: `${base}/topics`, id: 'lawTopics', summary: 'Topics of the rulebook, with how many entries each has',
    answer: () => ({ lawbook: lawbook.hash, topics: topicsJson().map(t => ({ ...t, entries: countBy(r => r.topic === t.topic) })) }), answers: of('topics', shape({ topic: { type: 'string' }, says: ref('Words'), entries: counts })),
  },
  {
    path: `${base}/terms`, id: 'lawTerms', summary: 'The glossary: the official word of each country, with the place that defines it', params: [q], examples: ['q=kunngj%C3%B8ring'],
    answer: asked => ({ lawbook: lawbook.hash, terms: terms.filter(t => says([t.id, t.words, t.says, ...Object.values(t.also ?? {}).flat()], asked)).map(termJson) }), answers: of('terms', ref('Term')),
  },
  { path: `${base}/export.json`, id: 'lawExport', summary: 'The whole lawbook as one document (some ten megabytes; sent packed it is about one)', answer: () => exportLaw(lawbook), answers: { type: 'object', description: `By the schema at ${base}/schema.json. With ?lang= each text has one language, and the content hash can no longer be recomputed.` }, kept: true },
  { path: `${base}/schema.json`, id: 'lawSchema', summary: 'The JSON Schema of the export', answer: () => ({ $id: `${base}/schema.json`, ...exportSchema() }), answers: { type: 'object' }, whole: true },
]
