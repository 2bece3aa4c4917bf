import * as z from 'zod'
import { currencies } from '../plain/index.ts'
import { allFacts, steps, type Fact } from '../law/index.ts'
import { planSchema } from './shape.ts'

/** The JSON Schema of what may be said of one fact. */
function saidJson(fact: Fact): object {
  const value = fact.is.kind === 'yes or no' ? { type: 'boolean' }
    : fact.is.kind === 'number' ? { type: 'number', ...(fact.is.unit === 'days' ? {} : { minimum: 0 }) }
      : fact.is.kind === 'day' ? { type: 'string', format: 'date' }
        : { type: 'string', enum: Object.keys(fact.is.options) }
  const signed = { type: 'object', properties: { value, by: { type: 'string', minLength: 2 }, because: { type: 'string', minLength: 2 } }, required: ['value', 'by', 'because'], additionalProperties: false }
  const money = { type: 'object', properties: Object.fromEntries(currencies.map(c => [c, { type: 'number', minimum: 0 }])), additionalProperties: false, minProperties: 1 }
  const about = { title: fact.label.en, description: fact.ask.en }
  return fact.is.kind === 'number' && fact.is.unit === 'money' ? { ...about, anyOf: [value, signed, money] } : { ...about, anyOf: [value, signed] }
}

/** The published JSON Schema of a plan: the shape above, with every step and every fact by name. */
export function planJsonSchema(): object {
  const base = z.toJSONSchema(planSchema, { target: 'draft-2020-12' }) as unknown as { properties: Record<string, unknown> & { steps: { items: { properties: Record<string, unknown> } } } }
  const known = { type: 'object', additionalProperties: false, properties: Object.fromEntries(allFacts.map(f => [f.fact, saidJson(f)])) }
  const day = { type: 'string', format: 'date' }
  const one = base.properties.steps.items.properties
  Object.assign(one, { on: day, do: { type: 'string', enum: Object.keys(steps) }, facts: { $ref: '#/$defs/facts' }, deadline: { type: 'object', properties: { requests: day, tenders: day }, additionalProperties: false } })
  Object.assign(base.properties, { country: { type: 'string', enum: ['DK', 'SE', 'NO'] }, currency: { type: 'string', enum: [...currencies] }, facts: { $ref: '#/$defs/facts' } })
  return { title: 'A procurement plan that TIPP can weigh', ...base, $defs: { facts: known } }
}
