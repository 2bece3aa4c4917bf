import { addDays, canonical } from '../plain/index.ts'
import { conditionsOf, idsIn } from './compile.ts'
import type { Condition, Duty, Life, Rule } from './types.ts'

/** Something wrong (or worth a look) in the written law; for the people who write it, hence in English only. */
export type Problem = { readonly grade: 'error' | 'warning' | 'note'; readonly rule: string; readonly what: string }

const error = (rule: string, what: string): Problem => ({ grade: 'error', rule, what })

/** Whether two lives share a day on one clock; lives on different clocks are not compared. */
export const overlap = (a: Life, b: Life): boolean =>
  a.by === b.by && (a.to === undefined || a.to >= b.from) && (b.to === undefined || b.to >= a.from)

/**
 * The edges along which one rule's value needs another's: `holds`, an exception aimed at it, a duty that replaces it (which must
 * not in turn be replaced by it). A circle among them has no answer.
 */
export function needs(rules: readonly Rule[]): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>()
  const edge = (from: string, to: string) => {
    const there = edges.get(from)
    if (there) there.add(to)
    else edges.set(from, new Set([to]))
  }
  for (const rule of rules) {
    for (const c of conditionsOf(rule)) for (const id of idsIn(c)) edge(rule.id, id)
    if (rule.kind === 'exception') for (const id of rule.to) edge(id, rule.id)
    if (rule.kind === 'duty' && rule.replaces) edge(rule.replaces, rule.id)
  }
  return edges
}

/** The ids that can reach themselves. */
export function circularIds(rules: readonly Rule[]): Set<string> {
  const edges = needs(rules)
  const found = new Set<string>()
  for (const start of edges.keys()) {
    const seen = new Set<string>(), open = [...edges.get(start)!]
    while (open.length > 0) {
      const id = open.pop()!
      if (id === start) { found.add(start); break }
      if (seen.has(id)) continue
      seen.add(id)
      for (const next of edges.get(id) ?? []) open.push(next)
    }
  }
  return found
}

/** The parts that must all hold. */
const conjuncts = (c: Condition): readonly Condition[] => ('all' in c ? c.all.flatMap(conjuncts) : [c])

/** Whether two conditions cannot both hold, as far as one can see without solving: `c` against `not c`, or one fact with two values. */
export function exclusive(a: Condition, b: Condition): boolean {
  if ('any' in a) return a.any.every(x => exclusive(x, b))
  const bs = conjuncts(b)
  for (const y of bs) if ('any' in y && bs.length === 1) return y.any.every(x => exclusive(a, x))
  return conjuncts(a).some(x => bs.some(y => opposite(x, y)))
}

function opposite(x: Condition, y: Condition): boolean {
  if ('any' in x) return x.any.length > 0 && x.any.every(p => conjuncts(p).some(q => opposite(q, y)))
  if ('any' in y) return opposite(y, x)
  if ('not' in x && canonical(x.not) === canonical(y)) return true
  if ('not' in y && canonical(y.not) === canonical(x)) return true
  if (!('of' in x) || !('of' in y) || x.of.fact !== y.of.fact) return false
  const same = canonical(x.than) === canonical(y.than)
  const pair = x.is < y.is ? `${x.is} ${y.is}` : `${y.is} ${x.is}`
  if (same) return ['!= =', '< >=', '<= >', '< =', '= >', '< >'].includes(pair)
  return x.is === '=' && y.is === '=' && typeof x.than !== 'object' && typeof y.than !== 'object'
}

/** Broken ties: unknown ids, circles, replacements that collide, exceptions across borders, lives that overlap or leave a hole. */
export function checkTies(rules: readonly Rule[]): Problem[] {
  const problems: Problem[] = []
  const byId = new Map<string, Rule[]>()
  for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule])

  for (const rule of rules) {
    const reads = (id: string, kinds: readonly Rule['kind'][], how: string) => {
      const found = byId.get(id)
      if (!found) problems.push(error(rule.id, `${how} '${id}', which does not exist`))
      else if (!found.some(f => kinds.includes(f.kind))) problems.push(error(rule.id, `${how} '${id}', which is a ${found[0]!.kind}`))
      else if (rule.order !== 'EU' && !found.some(f => f.order === 'EU' || f.order === rule.order))
        problems.push(error(rule.id, `${how} '${id}', which is the law of another country`))
    }
    for (const c of conditionsOf(rule)) for (const id of new Set(idsIn(c))) reads(id, ['meaning', 'exception'], 'reads')
    if (rule.kind === 'exception') {
      for (const id of rule.to) reads(id, ['duty', 'gap', 'exception', 'meaning'], 'is an exception to')
      if (rule.order === 'EU') for (const id of rule.to)
        if (byId.get(id)?.every(f => f.order !== 'EU')) problems.push(error(rule.id, `an exception in EU law is aimed at national '${id}'`))
    }
    if (rule.kind === 'duty' && rule.replaces) reads(rule.replaces, ['duty'], 'replaces')
    if (rule.kind === 'duty' && rule.carriesOut) {
      reads(rule.carriesOut, ['duty'], 'carries out')
      if (rule.replaces === rule.carriesOut) problems.push(error(rule.id, 'both replaces and carries out the same duty'))
    }
    if (rule.life.to !== undefined && rule.life.to < rule.life.from) problems.push(error(rule.id, 'ends before it begins'))
  }
  for (const id of circularIds(rules)) problems.push(error(id, 'leads back to itself: its value would need its own value'))

  for (const [id, same] of byId) {
    for (const order of new Set(same.map(r => r.order))) {
      const lives = same.filter(r => r.order === order).sort((a, b) => (a.life.from < b.life.from ? -1 : 1))
      lives.forEach((rule, i) => {
        const next = lives[i + 1]
        if (!next) return
        if (overlap(rule.life, next.life)) problems.push(error(id, `two entries of ${order} are in force at once from ${next.life.from}`))
        else if (rule.life.to && rule.life.by === next.life.by && addDays(rule.life.to, 1) !== next.life.from)
          problems.push({ grade: 'note', rule: id, what: `no text known to us after ${rule.life.to} and before ${next.life.from}` })
      })
    }
  }

  const replacing = rules.filter((r): r is Duty => r.kind === 'duty' && r.replaces !== undefined)
  replacing.forEach((a, i) => {
    for (const b of replacing.slice(i + 1)) {
      if (a.id === b.id || a.replaces !== b.replaces || a.order !== b.order || !overlap(a.life, b.life)) continue
      if (!exclusive(a.when, b.when)) problems.push(error(a.id, `replaces '${a.replaces}' at the same time as '${b.id}'`))
    }
  })
  return problems
}
