import type { Comparison, Condition, Fact, FactValue, Figure } from './types.ts'

// Conditions with the same words are one object. Duties share most of theirs ("the directive applies, and it is a partnership"), so a
// weighing works each out once; measured on sending a notice under three countries, that is about half the time.
const numbers = new WeakMap<object, number>()
let last = 0
const numberOf = (x: object): number => {
  const there = numbers.get(x)
  if (there !== undefined) return there
  numbers.set(x, ++last)
  return last
}

const written = new Map<string, Condition>()
function once(key: string, made: Condition): Condition {
  const there = written.get(key)
  if (there) return there
  written.set(key, made)
  return made
}

export const allOf = (parts: readonly Condition[]): Condition => once(`all ${parts.map(numberOf).join(' ')}`, { all: parts })
export const anyOf = (parts: readonly Condition[]): Condition => once(`any ${parts.map(numberOf).join(' ')}`, { any: parts })
export const notSo = (part: Condition): Condition => once(`not ${numberOf(part)}`, { not: part })
export const heldBy = (id: string): Condition => once(`holds ${id}`, { holds: id })
export const compared = (of: Fact, is: Comparison, than: FactValue | Fact | Figure): Condition =>
  once(`${numberOf(of)} ${is} ${typeof than === 'object' ? `#${numberOf(than)}` : JSON.stringify(than)}`, { of, is, than })
