import { countries, currencies } from '../plain/index.ts'
import { steps } from '../law/index.ts'
import { planJsonSchema } from '../plan/index.ts'
import { lawSchemas, pathOf } from './law-api/describe.ts'
import { casePaths, caseSchemas, caseSecurity } from './open-api-cases.ts'
import { practicePaths, practiceSchemas } from './open-api-practice.ts'
import { openReads } from './routes-law-api.ts'

const words = { type: 'object', description: 'A text in four languages; in the one that ?lang= asked for, where it was asked for.', properties: Object.fromEntries(['en', 'sv', 'da', 'nb'].map(l => [l, { type: 'string' }])), additionalProperties: false, minProperties: 1 }
const verdict = { type: 'string', enum: ['lawful', 'needs a reason', 'depends', 'unlawful'] }
const country = { type: 'string', enum: [...countries] }
const list = (items: object): object => ({ type: 'array', items })
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

const finding = {
  type: 'object', description: 'What one entry of the lawbook says of the step.',
  properties: {
    rule: { type: 'string', description: 'The stable id of the entry; it stands in the rulebook under /{lang}/law/{order}/{rule}.' }, order: { type: 'string', enum: ['EU', ...countries] },
    verdict: { type: 'string', enum: ['lawful', 'unlawful', 'depends'] }, weight: { type: 'string', enum: ['blocks', 'needs a reason', 'advice', 'gap'] },
    known: { type: 'string', enum: ['statute text read', 'derived', 'secondary source', 'not verified'] }, reasoned: { type: 'boolean' }, says: ref('Words'),
    sources: list(ref('Source')), ask: list({ type: 'string' }),
    remedies: list({ type: 'object', properties: { say: ref('Words'), proven: { type: 'boolean', description: 'Tried: the change makes the finding lawful.' }, change: { type: 'string' }, to: {}, insteadTake: { type: 'string', enum: Object.keys(steps) } } }),
  },
  required: ['rule', 'order', 'verdict', 'weight', 'known', 'says', 'sources', 'ask'],
}
const question = { type: 'object', properties: { fact: { type: 'string' }, from: { type: 'string', enum: ['record', 'person', 'judgement'] }, label: ref('Words'), ask: ref('Words'), for: list({ type: 'string' }) }, required: ['fact', 'ask'] }
const opinion = { type: 'object', properties: { verdict: ref('Verdict'), on: { type: 'object', additionalProperties: { type: 'string', format: 'date' } }, facts: { type: 'object' }, converted: list({ type: 'object' }), tooNear: list({ type: 'string' }), findings: list(ref('Finding')), ask: list(ref('Question')) }, required: ['verdict', 'on', 'facts', 'findings', 'ask'] }
const weighed = {
  type: 'object',
  properties: {
    plan: { type: 'string' }, country, currency: { type: 'string', enum: [...currencies] }, verdict: ref('Verdict'),
    exitCode: { type: 'integer', enum: [0, 1, 2], description: '0 lawful, 1 unlawful, 2 depends or a reason is missing.' },
    verdicts: { type: 'object', additionalProperties: ref('Verdict') }, firstPartingAt: { type: ['integer', 'null'] }, lawbook: { type: 'string', description: 'Content hash of the lawbook that weighed.' }, engine: { type: 'string' },
    steps: list({ type: 'object', properties: { n: { type: 'integer' }, on: { type: 'string', format: 'date' }, step: { type: 'string', enum: Object.keys(steps) }, note: { type: 'string' }, unsigned: list({ type: 'string' }), opinions: { type: 'object', additionalProperties: ref('Opinion') } }, required: ['n', 'on', 'step', 'opinions'] }),
  },
  required: ['country', 'currency', 'verdict', 'exitCode', 'verdicts', 'lawbook', 'engine', 'steps'],
}
const problems = { type: 'object', properties: { refused: { const: true }, code: { type: 'string' }, title: ref('Words'), texts: ref('Words'), detail: { type: 'string' }, name: { type: 'string', description: 'On an open line: the command’s name.' }, field: { type: 'string' }, problems: list({ type: 'object', properties: { field: { type: 'string' }, texts: ref('Words') }, required: ['field', 'texts'] }) }, required: ['refused', 'code'] }
const json = (schema: object): object => ({ 'application/json': { schema } })
const refused = (description: string): object => ({ description, content: json(ref('Problems')) })

/** What the interface for other software offers, as OpenAPI 3.1. */
export function openApi(): object {
  const { $defs, $schema: _, ...plan } = planJsonSchema() as { $defs: { facts: object }; $schema?: string }
  // Within one document the facts are a schema of their own.
  const moved = JSON.parse(JSON.stringify(plan).replaceAll('#/$defs/facts', '#/components/schemas/Facts')) as object
  return {
    openapi: '3.1.0',
    info: { title: 'TIPP', version: '1', summary: 'Weighs a step or a whole procurement plan under EU, Danish, Swedish and Norwegian law, gives the lawbook itself, lets programs take part in practice, and act in real cases for the people who let them.', description: 'Of the law and the check nothing is stored and no key is needed; pages of other sites may ask from a browser: every answer is open (Access-Control-Allow-Origin: *), without credentials. What is tagged real cases asks who you are. What is tagged practice is stored, an address is its key, and pages of other sites are refused. It is no legal advice.', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    paths: {
      '/api/v1/check': {
        post: {
          operationId: 'check', summary: 'Weigh a plan, or one step by itself',
          parameters: [{ name: 'countries', in: 'query', required: false, description: 'Under whose law besides the plan’s own, comma separated; all three when left out.', schema: { type: 'string', examples: ['DK,SE,NO'] } }],
          requestBody: { required: true, content: json({ anyOf: [ref('Plan'), ref('OneStep')] }) },
          responses: { 200: { description: 'The opinions, step by step.', content: json(ref('WeighedPlan')) }, 400: refused('It is not a plan: what is wrong, and where.'), 413: refused('More than a megabyte.'), 415: refused('Not JSON.') },
        },
      },
      '/api/v1/plan.schema.json': { get: { operationId: 'planSchema', summary: 'The JSON Schema of a plan', responses: { 200: { description: 'JSON Schema 2020-12.', content: json({ type: 'object' }) } } } },
      '/api/v1/openapi.json': { get: { operationId: 'openApi', summary: 'This document', responses: { 200: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) } } } },
      ...Object.fromEntries(openReads.map(pathOf)),
      ...practicePaths, ...casePaths,
    },
    components: {
      schemas: {
        Plan: moved, Facts: $defs.facts,
        OneStep: { type: 'object', properties: { country, on: { type: 'string', format: 'date' }, step: { type: 'string', enum: Object.keys(steps) }, currency: { type: 'string', enum: [...currencies] }, facts: ref('Facts'), reasons: { type: 'object', additionalProperties: { type: 'string' } } }, required: ['country', 'step'], additionalProperties: false },
        WeighedPlan: weighed, Opinion: opinion, Finding: finding, Question: question, Verdict: verdict, Words: words, Problems: problems, ...lawSchemas, ...practiceSchemas, ...caseSchemas,
      },
      securitySchemes: caseSecurity,
    },
  }
}
