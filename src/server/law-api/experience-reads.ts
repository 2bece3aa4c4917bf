import { areas, ends, measures, places, resultKinds, searchBank, ways, type BankFilter } from '../../experience/index.ts'
import { edge } from '../edge.ts'
import { experienceJson, licence } from '../experience-out.ts'
import { list, ref, shape, type Param, type Read } from './read.ts'

const name = { type: 'string' }, day = { type: 'string', format: 'date' }
const licenceSchema = shape({ name, url: { type: 'string', format: 'uri' } })
/** A text of the project stands in four languages; one that a person gave, in hers. */
const said = { oneOf: [ref('Words'), shape({ lang: { type: 'string', enum: ['en', 'sv', 'da', 'nb'] }, says: name })] }
const figure = { type: 'object', description: 'A value, or a range of which one end may be open; never without its unit, its source and how it is known.', properties: { value: { type: 'number' }, from: { type: 'number' }, to: { type: 'number' }, about: { type: 'boolean' }, unit: name, unitSays: name, source: name, how: name }, required: ['unit', 'source', 'how'] }
const evidence = { type: 'object', properties: { id: name, says: name, link: name, read: name, known: name }, required: ['id', 'says', 'read', 'known'] }
const lessons = list({ type: 'object', properties: { says: said, touches: list({ type: 'object' }) }, required: ['says'] })
const experience = {
  type: 'object', description: 'What somebody tried and what came of it. `kind` says whether it is published, reported by who took part, or simulated in an exercise: the three are never to be put into one figure.',
  properties: {
    id: name, kind: { type: 'string', enum: [...resultKinds] }, title: said, areas: list({ type: 'string', enum: [...areas] }), countries: list({ type: 'string', enum: [...places] }), buyers: list({ type: 'object' }), need: said, happened: said, method: { type: 'object' },
    wentWell: lessons, lessWell: lessons, otherwise: lessons, end: { type: 'string', enum: [...ends] }, outcome: list({ type: 'object', properties: { measure: { type: 'string', enum: [...measures] }, figure, says: said }, required: ['measure'] }), evidence: list(evidence), saysSo: list(name), confidence: name,
    published: day, changed: day, from: { type: 'string', enum: ['project', 'person'] }, answers: list({ type: 'object', properties: { id: name, on: day, kind: name, role: name, lang: name, says: name, link: name }, required: ['id', 'on', 'kind', 'role', 'lang', 'says'] }),
  },
  required: ['id', 'kind', 'title', 'areas', 'countries', 'buyers', 'need', 'happened', 'method', 'wentWell', 'lessWell', 'otherwise', 'end', 'outcome', 'evidence', 'saysSo', 'confidence', 'published', 'changed', 'from', 'answers'],
}
const published = { type: 'object', properties: { id: name, says: ref('Words'), measure: { type: 'string', enum: [...measures] }, where: ref('Words'), figures: list({ type: 'object', properties: { says: ref('Words'), figure }, required: ['figure'] }), grade: { type: 'string', enum: ['A', 'B', 'C'] }, evidence: list(evidence) }, required: ['id', 'says', 'measure', 'where', 'figures', 'grade', 'evidence'] }

const params: readonly Param[] = [
  { name: 'q', says: 'Words in any of the four languages.', is: { text: [1, 200] } }, { name: 'area', says: 'What it is about.', is: { oneOf: areas } }, { name: 'country', says: 'The country of a buyer.', is: { oneOf: places } }, { name: 'way', says: 'How it was bought.', is: { oneOf: ways } },
  { name: 'end', says: 'How it ended; wentWrong is all that did not come to use.', is: { oneOf: ['wentWrong', ...ends] } }, { name: 'kind', says: 'Where the result comes from.', is: { oneOf: resultKinds } },
]

/** The experience bank for other software, under the licence that stands in every answer. */
export const experienceReads: readonly Read[] = [
  {
    path: '/api/v1/experience', id: 'experiences', tag: 'experience', summary: 'What others tried and what came of it: to search and choose among', params, examples: ['area=climate&lang=sv', 'q=dagvatten', 'end=wentWrong'],
    answer: async ({ query }, site) => { const { lang: _l, lawbook: _b, ...filter } = query, found = searchBank(await site.bank.entries(), filter as BankFilter); return { licence, count: found.length, experiences: found.map(experienceJson) } },
    answers: shape({ licence: licenceSchema, count: { type: 'integer' }, experiences: list(experience) }),
  },
  {
    path: '/api/v1/experience/figures', id: 'experienceFigures', tag: 'experience', summary: 'Published figures about many procurements, each with its source and grade', params: [{ name: 'measure', says: 'What is measured.', is: { oneOf: measures } }], examples: ['measure=firmCost&lang=da'],
    answer: ({ query }, site) => ({ licence, figures: site.library.figures.filter(f => !query.measure || f.measure === query.measure) }), answers: shape({ licence: licenceSchema, figures: list(published) }),
  },
  {
    path: '/api/v1/experience/{id}', id: 'experience', tag: 'experience', summary: 'One experience, with answers and corrections', inPath: { id: { says: 'The stable id of the experience.', example: 'innovann' } },
    answer: async ({ path }, site) => { const found = (await site.bank.entries()).find(b => b.e.id === path.id); return found ? { licence, ...experienceJson(found) } : { edge: edge('no such name') } },
    answers: { ...experience, properties: { licence: licenceSchema, ...experience.properties }, required: ['licence', ...experience.required] },
  },
]
