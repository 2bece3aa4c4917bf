// Thirty EU duties as a careful programmer would write them by hand: one function each, with reasons and missing facts kept as
// one goes. The baseline of the weighing bench; `weighing.ts` checks that it agrees with the lawbook on every verdict first.
import type { Facts } from '../src/law/index.ts'

export type HandResult = { id: string; verdict: 'lawful' | 'unlawful' | 'depends' | 'does not apply'; why: string[]; missing: string[] }
type Tri = boolean | undefined
type Notes = { why: string[]; missing: string[] }

const settle = (id: string, applies: Tri, met: Tri, n: Notes): HandResult => ({
  id, why: n.why, missing: n.missing,
  verdict: applies === false ? 'does not apply' : met === true ? 'lawful' : applies === undefined || met === undefined ? 'depends' : 'unlawful',
})
const yes = (f: Facts, name: string, n: Notes): Tri => {
  const v = f[name]
  if (v === undefined) { n.missing.push(name); return undefined }
  n.why.push(`${name} is ${v}`)
  return v === true
}
const no = (f: Facts, name: string, n: Notes): Tri => { const v = yes(f, name, n); return v === undefined ? undefined : !v }
const same = (f: Facts, name: string, value: string, n: Notes): Tri => {
  const v = f[name]
  if (v === undefined) { n.missing.push(name); return undefined }
  n.why.push(`${name} is ${v}`)
  return v === value
}
const oneOf = (f: Facts, name: string, values: readonly string[], n: Notes): Tri => {
  const v = f[name]
  if (v === undefined) { n.missing.push(name); return undefined }
  n.why.push(`${name} is ${v}`)
  return values.includes(v as string)
}
const atLeast = (f: Facts, name: string, limit: number, n: Notes): Tri => {
  const v = f[name]
  if (v === undefined) { n.missing.push(name); return undefined }
  n.why.push(`${name} is ${v}, ${limit} needed`)
  return (v as number) >= limit
}
const and = (a: Tri, b: Tri): Tri => (a === false || b === false ? false : a === undefined || b === undefined ? undefined : true)
const or = (a: Tri, b: Tri): Tri => (a === true || b === true ? true : a === undefined || b === undefined ? undefined : false)

// Danish amounts of 2026–27: the bench weighs one country and one period, as the baseline knows only those.
const services = 1_611_360, state = 1_044_400, works = 40_313_840
function above(f: Facts, n: Notes): Tri {
  const utility = same(f, 'buyer.kind', 'utility', n), value = f['value.estimated'], subject = f['subject']
  if (utility === true) return false
  let big: Tri
  if (value === undefined) { n.missing.push('value.estimated'); big = undefined }
  else if (subject === undefined) {
    n.missing.push('subject')
    const v = value as number
    big = v >= services ? undefined : v >= state ? and(same(f, 'buyer.kind', 'state', n), undefined) : false
  }
  else if (subject === 'works') big = (value as number) >= works
  else if ((value as number) >= services) big = true
  else { const s = same(f, 'buyer.kind', 'state', n); big = and(s, (value as number) >= state) }
  return and(utility === undefined ? undefined : true, big)
}
function inside(f: Facts, n: Notes): Tri {
  const a = above(f, n), p = f['procedure']
  if (a === false) return false
  if (p === undefined) n.missing.push('procedure')
  else if (p !== 'researchAndDevelopment') return a
  const out = or(no(f, 'rnd.listedCode', n), and(yes(f, 'rnd.benefitsOnlyBuyer', n), yes(f, 'rnd.buyerPaysAll', n)))
  return and(a, p === undefined ? or(undefined, out) : out)
}
const start = (): Notes => ({ why: [], missing: [] })
const partnership = (f: Facts, n: Notes): Tri => and(inside(f, n), same(f, 'procedure', 'innovationPartnership', n))

export const handWritten: readonly ((f: Facts) => HandResult)[] = [
  f => { const n = start(); return settle('eu/documents/precise', inside(f, n), yes(f, 'documents.precise', n), n) },
  f => { const n = start(); return settle('eu/documents/functional', inside(f, n), oneOf(f, 'documents.requirementForm', ['functional', 'mixed'], n), n) },
  f => { const n = start(); return settle('eu/documents/brand-justified', and(inside(f, n), yes(f, 'documents.brandNamed', n)), yes(f, 'documents.brandJustified', n), n) },
  f => { const n = start(); return settle('eu/documents/or-equivalent', and(inside(f, n), yes(f, 'documents.brandNamed', n)), yes(f, 'documents.orEquivalent', n), n) },
  f => { const n = start(); return settle('eu/documents/accessibility', inside(f, n), yes(f, 'documents.accessibility', n), n) },
  f => { const n = start(); return settle('eu/documents/lots-reason', and(inside(f, n), no(f, 'lots.divided', n)), oneOf(f, 'lots.reasonIn', ['documents', 'report'], n), n) },
  f => { const n = start(); return settle('eu/documents/variants', and(inside(f, n), yes(f, 'variants.allowed', n)), yes(f, 'variants.minimumStated', n), n) },
  f => { const n = start(); return settle('eu/documents/rights', partnership(f, n), yes(f, 'rights.defined', n), n) },
  f => { const n = start(); return settle('eu/documents/need', and(inside(f, n), oneOf(f, 'procedure', ['negotiation', 'dialogue', 'innovationPartnership'], n)), yes(f, 'documents.needDescribed', n), n) },
  f => { const n = start(); return settle('eu/documents/minimum-marked', and(inside(f, n), oneOf(f, 'procedure', ['negotiation', 'innovationPartnership'], n)), yes(f, 'documents.minimumMarked', n), n) },
  f => { const n = start(); return settle('eu/documents/change-clause', and(inside(f, n), oneOf(f, 'procedure', ['dialogue', 'innovationPartnership'], n)), yes(f, 'documents.changeClause', n), n) },
  f => { const n = start(); return settle('eu/partnership/phases', partnership(f, n), atLeast(f, 'partnership.phases', 2, n), n) },
  f => { const n = start(); return settle('eu/partnership/targets', partnership(f, n), yes(f, 'partnership.targets', n), n) },
  f => { const n = start(); return settle('eu/partnership/instalments', partnership(f, n), yes(f, 'partnership.instalments', n), n) },
  f => { const n = start(); return settle('eu/partnership/maximum-cost', partnership(f, n), yes(f, 'partnership.maximumCost', n), n) },
  f => { const n = start(); return settle('eu/partnership/performance-levels', partnership(f, n), yes(f, 'partnership.performanceLevels', n), n) },
  f => { const n = start(); return settle('eu/partnership/stop-announced', partnership(f, n), yes(f, 'partnership.stopAnnounced', n), n) },
  f => { const n = start(); return settle('eu/partnership/in-proportion', partnership(f, n), yes(f, 'partnership.proportionate', n), n) },
  f => { const n = start(); return settle('eu/partnership/separate-research', and(partnership(f, n), atLeast(f, 'partnership.partners', 2, n)), yes(f, 'partnership.separateResearch', n), n) },
  f => { const n = start(); return settle('eu/criteria/linked', inside(f, n), yes(f, 'award.criteriaLinked', n), n) },
  f => { const n = start(); return settle('eu/criteria/weights', inside(f, n), or(same(f, 'award.weights', 'stated', n), and(same(f, 'award.weights', 'order', n), yes(f, 'award.orderJustified', n))), n) },
  f => { const n = start(); const s = f['award.weightsSum']; if (s === undefined) n.missing.push('award.weightsSum'); return settle('eu/criteria/sum-is-100', and(inside(f, n), same(f, 'award.weights', 'stated', n)), s === undefined ? undefined : s === 100, n) },
  f => { const n = start(); return settle('eu/criteria/not-selection-again', inside(f, n), no(f, 'award.selectionMixed', n), n) },
  f => { const n = start(); return settle('eu/criteria/best-price-quality', and(inside(f, n), oneOf(f, 'procedure', ['dialogue', 'innovationPartnership'], n)), same(f, 'award.basis', 'bestPriceQuality', n), n) },
  f => { const n = start(); return settle('eu/criteria/can-be-verified', inside(f, n), yes(f, 'award.documentationAsked', n), n) },
  f => { const n = start(); return settle('eu/selection/proportionate', inside(f, n), yes(f, 'selection.proportionate', n), n) },
  f => { const n = start(); const t = f['selection.turnoverTimes']; if (t === undefined) n.missing.push('selection.turnoverTimes'); return settle('eu/selection/turnover', inside(f, n), or(t === undefined ? undefined : (t as number) <= 2, yes(f, 'selection.turnoverReasoned', n)), n) },
  f => { const n = start(); return settle('eu/selection/self-declaration', inside(f, n), yes(f, 'selection.selfDeclaration', n), n) },
  f => { const n = start(); return settle('eu/selection/no-local-demand', inside(f, n), no(f, 'selection.localDemand', n), n) },
  f => { const n = start(); return settle('eu/selection/research-capacity', partnership(f, n), yes(f, 'selection.researchCapacity', n), n) },
]
