import * as z from 'zod'
import { caseStepNames, type CaseStep } from '../law/index.ts'
import { actionSchemas, forms } from '../case/index.ts'
import { routeSchema } from './read-scenario.ts'
import { scenarioSchema, textSchema } from './scenario.ts'
import { caseWords, routeWords } from './schema-words.ts'

type Json = Record<string, any>
const raw = (schema: z.ZodType): Json => z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) as Json
const textBody: Json = (({ $schema: _, ...rest }) => ({ ...rest, description: 'One text in four languages. The figures are the same in all.' }))(raw(textSchema))
const isText = (s: Json): boolean => s.type === 'object' && Object.keys(s.properties ?? {}).join() === 'en,sv,da,nb'
const countryNames = new Set(['DK', 'SE', 'NO'])

/**
 * A JSON Schema of a file that people write: texts in four languages named once, and at each field what it is for, from `words` by its
 * path. Drills and other files come by the same way.
 */
export function documented(schema: z.ZodType, title: string, words: Readonly<Record<string, string>>, change: (path: string, s: Json) => Json = (_, s) => s): Json {
  const walk = (s: Json, path: string): Json => {
    const description = words[path], say = description === undefined ? {} : { description }
    if (isText(s)) return { ...say, $ref: '#/$defs/text' }
    const under = (name: string): string => (path === '' ? name : `${path}.${countryNames.has(name) || path.endsWith('bidCostDays') ? '*' : name}`)
    const next: Json = { ...s, ...say }
    // The numbers that every whole number lies between say nothing.
    if (Math.abs(next.maximum ?? 0) >= Number.MAX_SAFE_INTEGER) delete next.maximum
    if (Math.abs(next.minimum ?? 0) >= Number.MAX_SAFE_INTEGER) delete next.minimum
    if (s.properties) next.properties = Object.fromEntries(Object.entries(s.properties as Json).map(([k, v]) => [k, walk(v as Json, under(k))]))
    if (s.items) next.items = walk(s.items as Json, `${path}[]`)
    if (s.additionalProperties && typeof s.additionalProperties === 'object') next.additionalProperties = walk(s.additionalProperties as Json, `${path}.*`)
    if (s.anyOf) next.anyOf = (s.anyOf as Json[]).map(x => walk(x, path))
    return change(path, next)
  }
  const { $schema, ...body } = walk(raw(schema), '')
  return { $schema, title, ...body, $defs: { text: textBody } }
}

const steps = { type: 'string', enum: [...caseStepNames] }

/** The JSON Schema of case.yaml. */
export const caseJsonSchema = (): object => documented(scenarioSchema, 'A case to practise on (case.yaml)', caseWords, (path, s) =>
  path === 'injects[].when.step' || path === 'injects[].reactions[].takes' || path === 'injects[].reactions[].avoids' ? { ...s, ...steps }
    : path === 'start' || path === 'seats.*.deadline' ? { ...s, format: 'date' } : s)

const later: Json = { type: 'string', pattern: '^@' }
/** A step of a route: each field as the step has it, or a value that is worked out, or a text in four languages. */
function stepJson(step: CaseStep): Json {
  const { properties, required, $schema: _, ...rest } = raw(actionSchemas[step])
  const labels = new Map(forms[step].fields.map(f => [f.name, f.label.en]))
  const open = (s: Json): Json => {
    if (s.type === 'array' && s.items) return { anyOf: [{ ...s, items: open(s.items as Json) }, later] }
    const inner = s.properties ? { ...s, properties: Object.fromEntries(Object.entries(s.properties as Json).map(([k, v]) => [k, open(v as Json)])) } : s
    return { anyOf: [inner, later, ...(s.type === 'string' && !s.enum ? [{ $ref: '#/$defs/text' }] : [])] }
  }
  const fields = Object.entries(properties as Json).map(([k, v]) => [k, k === 'step' ? v : { ...(labels.has(k) ? { description: labels.get(k) } : {}), ...open(v as Json) }] as const)
  return { ...rest, properties: Object.fromEntries(fields), required }
}

/** The JSON Schema of a route, with the fields of every step. */
export const routeJsonSchema = (): object => documented(routeSchema, 'A route through a case that a machine plays (routes/*.yaml)', routeWords, (path, s) =>
  path === 'lines[].do' ? { description: s.description, anyOf: caseStepNames.map(stepJson) } : s)

/** Every schema of files that people write, by the name it has in docs/reference. That of drills stands in drill-schema.ts. */
export const contentSchemas: Readonly<Record<string, () => object>> = { 'case.schema.json': caseJsonSchema, 'route.schema.json': routeJsonSchema }
