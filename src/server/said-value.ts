import { isDay, type Day, type Text } from '../plain/index.ts'
import type { FieldProblem } from '../case/index.ts'

/** Days that an address may ask about: from the directives to as far ahead as anybody plans. */
export const isUsefulDay = (x: unknown): x is Day => isDay(x) && x >= '2014-01-01' && x <= '2040-12-31'

/** Reads single values of an address. What cannot be read is told and kept as it was written; the fallback is used in its place. */
export function saidValues(asked: URLSearchParams) {
  const problems: FieldProblem[] = [], written: Record<string, string> = {}
  const said = <T extends string>(name: string, is: (x: string) => x is T, fallback: T, wrong: Text): T => {
    const value = asked.get(name)?.trim()
    if (!value) return fallback
    if (is(value)) return value
    problems.push({ field: name, text: wrong })
    written[name] = value.slice(0, 100)
    return fallback
  }
  return { said, problems, written }
}
