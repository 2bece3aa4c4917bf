import type { Day } from '../src/plain/index.ts'
import type { CaseState } from '../src/case/index.ts'
import { fillRoute, type Route, type RouteLine, type World } from '../src/practice/index.ts'

/** What is asked of a page and is not on it: a button, a field, a choice. A line that holds only “if possible” may meet it. */
export class NotOffered extends Error {}

type StepLine = Extract<RouteLine, { readonly do: unknown }>
export type Fields = Readonly<Record<string, string | string[]>>
/** Those who carry a route out: in a browser, or by sending forms. */
export type Hands = {
  readonly state: () => Promise<CaseState>
  readonly pass: (to: 'day' | 'deadline' | Day) => Promise<void>
  readonly take: (step: string, fields: Fields, answers: NonNullable<StepLine['answers']>) => Promise<void>
}

/** The fields of a form by name, as a person would fill them; lists of rows become `name.0.part`. */
export function flat(input: Readonly<Record<string, unknown>>): Record<string, string | string[]> {
  const out: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(input)) {
    if (name === 'step' || value === undefined) continue
    if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object') value.forEach((row, i) => { for (const [k, v] of Object.entries(row as object)) out[`${name}.${i}.${k}`] = String(v) })
    else if (Array.isArray(value)) out[name] = value.map(String)
    else out[name] = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value as string | number)
  }
  return out
}

/** What answers a question of the law: the answer and its reason, as their two fields. */
export const answerFields = (fact: string, a: { readonly value: unknown; readonly reason: string }): Record<string, string> =>
  ({ [`answer.${fact}`]: typeof a.value === 'boolean' ? (a.value ? 'yes' : 'no') : String(a.value), [`because.${fact}`]: a.reason })

/** Walks a route to its end, one line after the other. */
export async function walk(route: Route, world: World, hands: Hands): Promise<void> {
  for (const line of route.lines) {
    const state = await hands.state()
    if ('pass' in line) { await hands.pass(fillRoute(world, state, line.pass, undefined) as Day); continue }
    for (const each of firmsOf(world, state, line)) await carryOut(world, hands, line, each)
  }
}

/** Carries one line out. What only holds “if possible” may be something that the pages do not offer; nothing else is forgiven. */
export async function carryOut(world: World, hands: Hands, line: StepLine, each: string | undefined): Promise<void> {
  try {
    await hands.take(line.do.step, flat(fillRoute(world, await hands.state(), line.do, each) as Record<string, unknown>), line.answers ?? {})
  } catch (problem) {
    if (!(problem instanceof NotOffered && line.if === 'possible')) throw problem
  }
}

/** Whom a line is for, one after the other; nobody in particular is one too. */
function firmsOf(world: World, state: CaseState, line: StepLine): readonly (string | undefined)[] {
  if (!line.each) return [undefined]
  const list = line.each === '@question' ? Object.entries(state.questions).filter(([, q]) => !q.answered).map(([id]) => id) : fillRoute(world, state, line.each, undefined)
  const met = (firm: string): boolean | undefined => state.deliveries.filter(d => d.firm === firm).at(-1)?.met
  return (Array.isArray(list) ? list.map(String) : []).filter(firm => (line.if !== 'met' && line.if !== 'missed') || met(firm) === (line.if === 'met'))
}
