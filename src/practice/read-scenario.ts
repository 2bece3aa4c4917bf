import * as z from 'zod'
import { lintScenario, type ScenarioProblem } from './lint.ts'
import { scenarioSchema, textSchema, type Scenario } from './scenario.ts'
import type { Route } from './types.ts'

const word = z.string().min(1)
/** What a route writes: one text for all, or one in each language. */
const said = z.union([word, textSchema])
/** A route as a file holds it; whether its lines make sense is for the lint. */
export const routeSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/), says: textSchema,
  lines: z.array(z.union([
    z.strictObject({ pass: word, if: z.literal('possible').optional() }),
    z.strictObject({
      do: z.looseObject({ step: word }),
      answers: z.record(z.string(), z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), reason: said })).optional(),
      reasons: z.record(z.string(), said).optional(), each: word.optional(), if: z.enum(['possible', 'met', 'missed']).optional(),
    }),
  ])).min(1),
})

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly routes: Readonly<Record<string, Route>> }
  | { readonly ok: false; readonly problems: readonly ScenarioProblem[] }

const languages: Readonly<Record<string, string>> = { en: 'English', sv: 'Swedish', da: 'Danish', nb: 'Norwegian' }

/** What a schema found, in the words of someone who writes a case. */
export function told(file: string, value: unknown, error: z.ZodError): ScenarioProblem[] {
  const flat = (issues: readonly z.core.$ZodIssue[], under: readonly PropertyKey[]): ScenarioProblem[] => issues.flatMap(issue => {
    const path = [...under, ...issue.path], last = String(path[path.length - 1] ?? ''), where = path.map(String).join('.')
    const found = path.reduce<unknown>((v, key) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[key] : undefined), value)
    // A union only says that nothing fitted; the alternative that came nearest says why.
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return flat([...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]!, path)
    if (issue.code === 'unrecognized_keys') return [{ file, where, says: `There is no such field: ${issue.keys.join(', ')}.` }]
    if (found === undefined || found === '') return [{ file, where, says: languages[last] ? `The ${languages[last]} text is missing.` : `${last} is missing.` }]
    if (last === 'knows' && issue.code === 'too_small') return [{ file, where, says: 'This seat has no information of its own: write at least one thing that it alone knows and that matters for a decision.' }]
    if (issue.code === 'too_small' && issue.origin === 'array') return [{ file, where, says: `There are too few here: at least ${issue.minimum}.` }]
    if (issue.code === 'too_big' && issue.origin === 'array') return [{ file, where, says: `There are too many here: at most ${issue.maximum}.` }]
    return [{ file, where, says: issue.message }]
  })
  return flat(error.issues, [])
}
const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map(i => i.path.length))

/**
 * Reads a case from values that YAML gave: the case itself, and the other files of its folder by name without ending. A file whose
 * name begins with `routes/` is a route. What is wrong comes back as a list, never as an exception.
 */
export function parseScenario(value: unknown, files: Readonly<Record<string, unknown>> = {}): ParsedScenario {
  const problems: ScenarioProblem[] = [], routes: Record<string, Route> = {}
  const read = scenarioSchema.safeParse(value)
  if (!read.success) problems.push(...told('case.yaml', value, read.error))
  for (const [name, file] of Object.entries(files)) {
    if (!name.startsWith('routes/')) continue
    const route = routeSchema.safeParse(file), path = `${name}.yaml`
    if (!route.success) problems.push(...told(path, file, route.error))
    else if (`routes/${route.data.id}` !== name) problems.push({ file: path, where: 'id', says: `The id is ${route.data.id}, but the file is called ${name.slice('routes/'.length)}.` })
    else routes[route.data.id] = route.data as unknown as Route
  }
  if (read.success) problems.push(...lintScenario(read.data, routes))
  return problems.length > 0 || !read.success ? { ok: false, problems } : { ok: true, scenario: read.data, routes }
}
