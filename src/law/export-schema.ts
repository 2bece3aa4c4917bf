import { countries } from '../plain/index.ts'
import { exportShape } from './export.ts'
import { stepNames } from './steps.ts'
import { topics } from './types.ts'

type Schema = Readonly<Record<string, unknown>>
const text = { type: 'string', minLength: 1 }, day = { type: 'string', format: 'date' }, listOf = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more })
const named = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
/** An object with nothing but these properties; those of `optional` may be missing. */
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = [], more: Schema = {}): Schema =>
  ({ type: 'object', properties, required: Object.keys(properties).filter(p => !optional.includes(p)), additionalProperties: false, ...more })

const order = { type: 'string', enum: ['EU', ...countries] }, step = { type: 'string', enum: stepNames }, topic = { type: 'string', enum: [...topics] }
const unit = { type: 'string', enum: ['days', 'money', 'percent', 'count', 'months', 'times'] }
const known = { type: 'string', enum: ['statute text read', 'derived', 'secondary source', 'not verified'], description: 'How it is known what the source says. Nothing firm rests on “not verified”.' }
const clock = { type: 'string', enum: ['step taken', 'procedure begun', 'notice sent', 'contract signed'] }
const value = { type: ['string', 'number', 'boolean'] }
const words = object({ en: text, sv: text, da: text, nb: text }, [], { description: 'A text in four languages. Asked for with ?lang=, only that one is there.' })
const source = object({
  order, act: text, place: text, rank: { type: 'string', enum: ['directive', 'regulation', 'act', 'order', 'judgment', 'guidance'] }, known, read: { ...day, description: 'The state of the text that was read.' },
  celex: text, eli: text, ecli: text, national: text, link: { type: 'string', format: 'uri' },
}, ['celex', 'eli', 'ecli', 'national', 'link'])
const life = object({ from: day, to: { ...day, description: 'The last day in force.' }, by: { ...clock, description: 'Whose date decides whether this text applies.' } }, ['to'])
const condition = {
  description: 'One of five kinds. A fact that nobody has said makes a comparison unknown; unknown is carried by Kleene’s strong logic.',
  oneOf: [
    object({ all: listOf(named('Condition')) }), object({ any: listOf(named('Condition')) }), object({ not: named('Condition') }),
    object({ of: { ...text, description: 'The name of a fact.' }, is: { type: 'string', enum: ['=', '!=', '<', '<=', '>', '>='] }, than: { oneOf: [value, object({ fact: text }), object({ figure: text })] } }),
    object({ holds: { ...text, description: 'The id of a meaning or an exception.' } }),
  ],
}
const remedy = { oneOf: [
  object({ change: { ...text, description: 'The name of a fact.' }, to: { ...value, description: 'The value to set; missing when it follows from the comparison that failed.' }, say: named('Text') }, ['to']),
  object({ insteadTake: step, say: named('Text') }),
] }
const example = object({
  name: text, facts: { type: 'object', additionalProperties: value }, on: { type: 'object', propertyNames: clock, additionalProperties: day }, country: { type: 'string', enum: [...countries] },
  verdict: { type: 'string', enum: ['lawful', 'unlawful', 'depends', 'does not apply'] }, holds: { enum: [true, false, 'unknown'] },
}, ['country', 'verdict', 'holds'], { description: 'Runs as a test each time the lawbook changes. A duty has a verdict; a meaning or an exception holds or does not.' })
const entry = object({
  id: { type: 'string', pattern: '^[a-z0-9/-]+$', description: 'Stable for ever, never used again for something else.' }, order, kind: { type: 'string', enum: ['duty', 'exception', 'meaning', 'gap'], description: 'A gap is a text that exists and is not written: it never counts as lawful.' },
  topic, life: named('Life'), says: named('Text'), why: named('Text'), sources: listOf(named('Source'), { minItems: 1 }), rows: listOf(text),
  steps: listOf(step), weight: { type: 'string', enum: ['blocks', 'needs a reason', 'advice'] },
  replaces: { ...text, description: 'The duty that this one sets aside in its country.' }, carriesOut: { ...text, description: 'The duty of the Union that this one puts in national words.' }, to: listOf(text, { description: 'What the exception sets aside.' }),
  when: named('Condition'), must: named('Condition'), remedies: listOf(named('Remedy')), examples: listOf(named('Example')),
}, ['why', 'rows', 'steps', 'weight', 'replaces', 'carriesOut', 'to', 'must', 'remedies', 'examples'])
const is = { oneOf: [
  object({ kind: { const: 'yes or no' } }), object({ kind: { const: 'number' }, unit }), object({ kind: { const: 'day' } }),
  object({ kind: { const: 'one of' }, options: { type: 'object', additionalProperties: named('Text') } }),
] }
const fact = object({ fact: text, label: named('Text'), ask: named('Text'), from: { type: 'string', enum: ['record', 'person', 'judgement'], description: 'A judgement is an open norm: a named person answers, with reasons.' }, is })
const figure = object({
  figure: text, says: named('Text'), unit, set: { type: 'string', enum: ['in the directive', 'by each country', 'in the directive unless the country says otherwise'] },
  values: listOf(object({ order, life: named('Life'), value: { oneOf: [{ type: 'number' }, { const: 'not read' }] }, source: named('Source'), inferredWithin: { type: 'number', description: 'Inferred and rounded: what lies within so many per cent of it is not decided.' } }, ['inferredWithin'])),
})
const term = object({
  id: text, words: named('Text'), also: { type: 'object', additionalProperties: listOf(text), description: 'Other words in use, by language.' }, shared: listOf({ type: 'string', enum: ['en', 'sv', 'da', 'nb'] }),
  where: { type: 'object', propertyNames: order, additionalProperties: named('Source') }, says: named('Text'),
}, ['also', 'shared'])

/** The parts of an export, by name; a reference leads to `#/$defs/…`. */
export const exportParts = { Text: words, Source: source, Life: life, Condition: condition, Remedy: remedy, Example: example, Entry: entry, Fact: fact, Figure: figure, Term: term } satisfies Readonly<Record<string, Schema>>
/** What stands in the lists of an export under `topics` and `steps`. */
export const topicSchema = object({ topic, says: named('Text') })
export const stepSchema = object({ step, says: named('Text'), usual: { type: 'boolean', description: 'A step of the usual course; the others bring up law of their own.' } })

/** JSON Schema 2020-12 of the whole lawbook as one document. */
export const exportSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'The lawbook of TIPP', description: `The shape ${exportShape}. Entries of the same order and id are earlier and later texts of one rule.`,
  ...object({
    shape: { const: exportShape }, lawbook: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Content hash; stands in every opinion.' }, engine: text, license: text,
    topics: listOf(topicSchema), steps: listOf(stepSchema), facts: listOf(named('Fact')), figures: listOf(named('Figure')), terms: listOf(named('Term')), entries: listOf(named('Entry'), { minItems: 1 }),
  }),
  $defs: exportParts,
})
