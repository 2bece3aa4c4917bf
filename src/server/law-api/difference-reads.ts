import { countries } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { documentedNamed, decidingIn, factsIn, mythNamed, myths, mythTopics, opinionsOn, verdictsOf, type Myth } from '../../experience/index.ts'
import { differences, lawJson } from '../../rulebook/index.ts'
import { edge } from '../edge.ts'
import { list, ref, shape, type Read } from './read.ts'

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }, name = { type: 'string' }
const each = (of: object): object => shape(Object.fromEntries(countries.map(c => [c, of])))
const rowSchema = { id: name, topic: name, title: ref('Words'), eu: ref('Words'), sides: each({ type: 'object', properties: { says: ref('Words'), stands: name }, required: ['says', 'stands'] }), alike: name, hinders: name, why: ref('Words'), todo: ref('Words'), entries: list(name) }
type Row = (typeof differences.rows)[number]

const rowJson = (row: Row): object => {
  const { id, topic, title, eu, sides, alike, hinders, why, todo } = row
  return { id, topic, title, eu, sides: lawJson.plain(sides), alike, hinders, why, todo, entries: differences.entriesOf(row) }
}
/** The situations of a row, laid under the three laws now: what each is heard to say on this point, and the findings behind it. */
const situationsOf = (row: Row): object[] => row.situations.map(s => ({
  says: s.says, on: s.on, ...(s.earlier ? { earlier: true } : {}),
  under: Object.fromEntries(differences.laid(row, s).map(l => [l.country, { step: l.step, facts: l.facts, heard: l.heard, verdict: l.opinion.verdict, findings: lawJson.plain(l.point) }])),
}))

const mythJson = ({ id, topic, asks, truth, claim, answer, core, instead }: Myth): object => ({ id, topic, asks, truth, claim, answer, ...(core ? { core } : {}), instead })
const mythSchema = { id: name, topic: { type: 'string', enum: [...mythTopics] }, asks: list(name), truth: name, claim: ref('Words'), answer: ref('Words'), core: ref('Words'), instead: ref('Words') }
const verdicts = each(ref('Verdict'))

/** Where the countries part, and what people believe of the law: both weighed by the lawbook when they are asked for. */
export const differenceReads: readonly Read[] = [
  {
    path: '/api/v1/differences', id: 'differences', summary: 'Where Denmark, Sweden and Norway part from each other and from the EU rule', params: [{ name: 'topic', says: 'A topic of the table.', is: { oneOf: differences.topics } }, { name: 'hinders', says: 'How much it hinders a firm at the border.', is: { oneOf: ['high', 'medium', 'low', 'none'] } }],
    examples: ['hinders=high&lang=sv'], answer: ({ query }) => ({ lawbook: lawbook.hash, rows: differences.rows.filter(r => (!query.topic || r.topic === query.topic) && (!query.hinders || r.hinders === query.hinders)).map(rowJson) }),
    answers: shape({ lawbook: hash, rows: list(shape(rowSchema)) }),
  },
  {
    path: '/api/v1/differences/{id}', id: 'difference', summary: 'One difference, with its situations laid under the three laws', inPath: { id: { says: 'The stable id of the row.', example: differences.rows[0]!.id } },
    answer: ({ path }) => { const row = differences.rowNamed(path.id!); return row ? { lawbook: lawbook.hash, ...rowJson(row), situations: situationsOf(row) } : { edge: edge('no such name') } },
    answers: shape({ lawbook: hash, ...rowSchema, situations: list({ type: 'object', properties: { says: ref('Words'), on: { type: 'string', format: 'date' }, under: each({ type: 'object', properties: { step: name, heard: name, verdict: ref('Verdict'), findings: list(ref('Finding')) }, required: ['step', 'heard', 'verdict', 'findings'] }) }, required: ['says', 'on', 'under'] }) }),
  },
  {
    path: '/api/v1/myths', id: 'myths', summary: 'What people believe of the law, and the answer in a sentence', params: [{ name: 'topic', says: 'What the myth is about.', is: { oneOf: mythTopics } }], examples: ['topic=talking%20with%20firms&lang=da'],
    answer: ({ query }) => ({ lawbook: lawbook.hash, myths: myths.filter(m => !query.topic || m.topic === query.topic).map(mythJson) }), answers: shape({ lawbook: hash, myths: list(shape(mythSchema, ['core'])) }),
  },
  {
    path: '/api/v1/myths/{id}', id: 'myth', summary: 'One myth, with its situations weighed under the three laws and the documented cases', inPath: { id: { says: 'The stable id of the myth.', example: myths[0]!.id } },
    answer: ({ path }, site) => {
      const myth = mythNamed(path.id!)
      if (!myth) return { edge: edge('no such name') }
      return {
        lawbook: lawbook.hash, ...mythJson(myth), cases: documentedNamed(myth.cases, site.library.experiences),
        situations: myth.situations.map(s => { const opinions = opinionsOn(s); return { says: s.says, step: s.step, on: s.on, verdicts: verdictsOf(opinions), ...(s.differs ? { differs: s.differs } : {}), under: Object.fromEntries(countries.map(c => [c, { facts: factsIn(s, c), decides: lawJson.plain(decidingIn(s, opinions[c])) }])) } }),
      }
    },
    answers: shape({ lawbook: hash, ...mythSchema, cases: list({ type: 'object', required: ['id', 'name', 'source', 'known'] }), situations: list({ type: 'object', properties: { says: ref('Words'), step: name, verdicts, under: each(shape({ facts: { type: 'object' }, decides: list(ref('Finding')) })) }, required: ['says', 'step', 'verdicts', 'under'] }) }, ['core']),
  },
]
