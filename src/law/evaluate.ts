import type { Day } from '../plain/index.ts'
import type { Linked, Node, Weighing } from './compile.ts'
import type { Comparison, FactValue, FigureValue, Life, Rule, Trace, When } from './types.ts'

/**
 * Whether a text is in force for this case: by the date that its `by` names, or else the day of the step. When no date at all is
 * known the text counts as in force, so that silence never makes a duty vanish.
 */
export function isAlive(life: Life, on: When): boolean {
  const day: Day | undefined = on[life.by] ?? on['step taken']
  return day === undefined || (day >= life.from && (life.to === undefined || day <= life.to))
}

/** Undefined when the two cannot be compared: something is missing, or they are of different kinds. */
function compare(found: FactValue | undefined, sign: Comparison, needed: FactValue | undefined): boolean | undefined {
  if (found === undefined || needed === undefined || typeof found !== typeof needed) return undefined
  switch (sign) {
    case '=': return found === needed
    case '!=': return found !== needed
    case '<': return found < needed
    case '<=': return found <= needed
    case '>': return found > needed
    case '>=': return found >= needed
  }
}

/** An inferred number decides only what lies clear of it. */
export const tooNear = ({ value, inferredWithin }: FigureValue, found: FactValue | undefined): boolean =>
  inferredWithin !== undefined && typeof value === 'number' && typeof found === 'number' && Math.abs(found / value - 1) * 100 < inferredWithin

const trace = (of: Trace['of'], value: boolean | undefined, found: FactValue | undefined, needed: FactValue | undefined, parts: readonly Trace[] | undefined, figure: FigureValue | undefined, rule: Rule | undefined): Trace =>
  ({ of, value, found, needed, parts, figure, rule })

/** The text among several lives and orders that counts here and now: the first in force, national before EU. */
export function aliveOne(targets: readonly Linked[], on: When): Linked | undefined {
  for (let i = 0; i < targets.length; i++) if (isAlive(targets[i]!.rule.life, on)) return targets[i]
  return undefined
}

/**
 * What may be built on a rule's value. A rule that nobody has read never decides anything; only an exception that does not hold
 * on the facts leaves the duty it would have set aside as it was.
 */
export const firmly = (linked: Linked, value: boolean | undefined): boolean | undefined =>
  linked.firm || (value === false && linked.rule.kind === 'exception') ? value : undefined

/** A rule's condition with everything that sets it aside. */
export const wholeOf = (linked: Linked, w: Weighing): Trace => evaluate(linked.whole, w)

/**
 * Kleene's strong logic over a prepared condition, with every part kept in the trace. What rests on a source that nobody has
 * read is unknown, whatever the facts say; so is a number that was not read. In one weighing each condition is worked out once.
 */
export function evaluate(node: Node, w: Weighing): Trace {
  if (node.readIn === w) return node.read!
  const found = work(node, w)
  node.readIn = w
  node.read = found
  return found
}

function work(node: Node, w: Weighing): Trace {
  const kind = node.kind
  if (kind === 'value') {
    const found = w.facts[node.name]
    return trace(node.of, compare(found, node.sign, node.than), found, node.than, undefined, undefined, undefined)
  }
  if (kind === 'all' || kind === 'any') {
    const parts: Trace[] = []
    const decides = kind === 'any'
    let value: boolean | undefined = !decides
    for (let i = 0; i < node.parts.length; i++) {
      const part = evaluate(node.parts[i]!, w)
      parts.push(part)
      if (part.value === decides) value = decides
      else if (part.value === undefined && value !== decides) value = undefined
    }
    return trace(node.of, value, undefined, undefined, parts, undefined, undefined)
  }
  if (kind === 'figure') {
    const found = w.facts[node.name]
    for (let i = 0; i < node.figures.length; i++) {
      const { entry, firm } = node.figures[i]!
      if (!isAlive(entry.life, w.on)) continue
      const needed = entry.value === 'not read' ? undefined : entry.value
      return trace(node.of, firm && !tooNear(entry, found) ? compare(found, node.sign, needed) : undefined, found, needed, undefined, entry, undefined)
    }
    return trace(node.of, undefined, found, undefined, undefined, undefined, undefined)
  }
  if (kind === 'not') {
    const part = evaluate(node.parts[0]!, w)
    return trace(node.of, part.value === undefined ? undefined : !part.value, undefined, undefined, [part], undefined, undefined)
  }
  if (kind === 'holds') {
    const target = aliveOne(node.targets, w.on)
    // A text that is not in force does not hold; one that never existed is an error when the lawbook is made.
    if (target === undefined) return trace(node.of, false, undefined, undefined, undefined, undefined, undefined)
    const part = wholeOf(target, w)
    return trace(node.of, firmly(target, part.value), undefined, undefined, [part], undefined, target.rule)
  }
  if (kind === 'fact') {
    const found = w.facts[node.name], needed = w.facts[node.other]
    return trace(node.of, compare(found, node.sign, needed), found, needed, undefined, undefined, undefined)
  }
  return trace(node.of, undefined, undefined, undefined, undefined, undefined, undefined)
}
