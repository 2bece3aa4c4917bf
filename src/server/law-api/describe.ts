import { exportParts } from '../../law/index.ts'
import { paramsOf } from './ask.ts'
import { list, ref, shape, type Param, type Read } from './read.ts'

const schemaOf = ({ is }: Param): object => 'oneOf' in is ? { type: 'string', enum: [...is.oneOf] } : 'text' in is ? { type: 'string', minLength: is.text[0], maxLength: is.text[1] }
  : 'pattern' in is ? { type: 'string', pattern: is.pattern.source, examples: [is.example] } : { type: 'integer', minimum: is.whole[0], maximum: is.whole[1] }

const problem = (description: string): object => ({ description, content: { 'application/json': { schema: ref('Problems') } } })

/** A read as OpenAPI describes it, with the examples that a test asks for. */
export const pathOf = (read: Read): readonly [string, object] => [read.path, { get: {
  operationId: read.id, summary: read.summary, tags: [read.tag ?? 'law'],
  parameters: [
    ...Object.entries(read.inPath ?? {}).map(([name, { says, example }]) => ({ name, in: 'path', required: true, description: says, schema: { type: 'string' }, example })),
    ...paramsOf(read).map(p => ({ name: p.name, in: 'query', required: p.needed === true, description: p.says, schema: schemaOf(p) })),
  ],
  ...(read.examples ? { 'x-examples': read.examples } : {}),
  responses: {
    200: { description: 'The answer. ETag and Cache-Control tell how long it may be kept.', content: { 'application/json': { schema: read.answers } } },
    304: { description: 'Nothing has changed since the ETag that was sent in If-None-Match.' },
    400: problem('A parameter is wrong: which, and how to write it, in four languages.'), 404: problem(read.inPath ? 'There is nothing with that name, or another lawbook was asked for.' : 'Another lawbook was asked for.'),
  },
} }]

/** Within one document the parts of an export are schemas of their own, and a text may have been narrowed to one language. */
const moved = (schema: object): object => JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/Text"', '#/components/schemas/Words"').replaceAll('#/$defs/', '#/components/schemas/')) as object
const { Text: _, ...parts } = exportParts
const entry = moved(exportParts.Entry) as { properties: Record<string, object>; required: string[] }, fact = moved(exportParts.Fact) as typeof entry, figure = moved(exportParts.Figure) as typeof entry
const more = (of: typeof entry, properties: Readonly<Record<string, object>>): object => ({ ...of, properties: { ...of.properties, ...properties }, required: [...of.required, ...Object.keys(properties)] })
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }, known = (moved(exportParts.Source) as typeof entry).properties.known!, order = entry.properties.order!, address = { type: 'string', format: 'uri-reference' }
const lifeOnly = list(shape({ order, life: ref('Life'), value: { oneOf: [{ type: 'number' }, { const: 'not read' }] } }))
const figureMore = { countsIn: shape({ DK: lifeOnly, SE: lifeOnly, NO: lifeOnly }), readBy: list(ref('EntryRef')) }

export const lawSchemas: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(parts).map(([name, s]) => [name, moved(s)])),
  EntryRef: shape({ order, id: { type: 'string' }, says: ref('Words') }),
  Tie: shape({ how: { type: 'string', enum: ['reads', 'read by', 'sets aside', 'set aside by', 'replaces', 'replaced by', 'carries out', 'carried out by'] }, order, id: { type: 'string' }, says: ref('Words'), href: address }),
  PrintedCondition: { ...shape({ says: ref('Words'), parts: list(ref('PrintedCondition')) }, ['parts']), description: 'A condition as nested lines; never prose.' },
  EntrySummary: shape({ order, id: { type: 'string' }, kind: entry.properties.kind!, topic: entry.properties.topic!, weight: entry.properties.weight!, steps: entry.properties.steps!, says: ref('Words'), known, lives: list(ref('Life')), sources: list({ type: 'string' }), href: address }, ['weight', 'steps']),
  WholeEntry: shape({
    lawbook: hash, id: { type: 'string' }, order, known, lives: { type: 'array', minItems: 1, items: more(entry, { known, words: shape({ when: ref('PrintedCondition'), must: ref('PrintedCondition') }, ['must']) }) },
    ties: list(ref('Tie')), facts: list(ref('Fact')), figures: list({ type: 'string' }), pages: ref('Words'),
  }),
  WholeFact: more(fact, { lawbook: hash, readBy: list(ref('EntryRef')) }),
  WholeFigure: more(figure, figureMore),
  WholeFigureAlone: more(figure, { lawbook: hash, ...figureMore }),
}
