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
const services = 1_611_360, state = 1_044_400, works = 40_313_840, utilities = 3_222_720
const isNot = (t: Tri): Tri => (t === undefined ? undefined : !t)
function general(f: Facts, n: Notes): Tri {
  return same(f, 'activity', 'general', n)
}
function bigEnough(f: Facts, n: Notes, limit: number): Tri {
  const subject = f['subject'], value = f['value.estimated'] as number | undefined
  if (subject === undefined || value === undefined) {
    if (subject === undefined) n.missing.push('subject')
    if (value === undefined) n.missing.push('value.estimated')
    if (subject !== undefined) return subject === 'works' || subject === 'goods' || subject === 'services' ? undefined : false
    return value === undefined || value >= limit ? undefined : false
  }
  n.why.push(`${subject} worth ${value}`)
  return subject === 'works' ? value >= works : subject === 'goods' || subject === 'services' ? value >= limit : false
}
function above(f: Facts, n: Notes): Tri {
  const isGeneral = general(f, n)
  if (isGeneral === false) return false
  const ordinary = bigEnough(f, n, services)
  if (ordinary === true || f['subject'] === 'works') return and(isGeneral, ordinary)
  const ofState = bigEnough(f, n, state)
  return and(isGeneral, or(ordinary, ofState === false ? false : and(same(f, 'buyer.kind', 'state', n), ofState)))
}
/** Research whose fruits are shared, or that the firm helps to pay, is outside both directives. */
function notSharedResearch(f: Facts, n: Notes): Tri {
  const p = f['procedure']
  if (p !== undefined && p !== 'researchAndDevelopment') return true
  if (p === undefined) n.missing.push('procedure')
  const out = or(no(f, 'rnd.listedCode', n), and(yes(f, 'rnd.benefitsOnlyBuyer', n), yes(f, 'rnd.buyerPaysAll', n)))
  return p === undefined ? or(undefined, out) : out
}
function classic(f: Facts, n: Notes): Tri {
  const a = above(f, n)
  return a === false ? false : and(a, notSharedResearch(f, n))
}
function utility(f: Facts, n: Notes): Tri {
  const a = and(isNot(general(f, n)), bigEnough(f, n, utilities))
  if (a === false) return false
  const p = f['procedure']
  const direct = p === undefined ? undefined : p === 'directAward'
  const ground = direct === false ? true : or(isNot(direct), isNot(oneOf(f, 'direct.ground', ['energyOrWater', 'resale', 'openMarket'], n)))
  return and(a, and(notSharedResearch(f, n), ground))
}
function inside(f: Facts, n: Notes): Tri {
  const c = classic(f, n)
  return c === true ? true : or(c, utility(f, n))
}
/** Turnover and self-declarations: the classic directive, or a utility bound by its rules. */
function bound(f: Facts, n: Notes, byKind: boolean): Tri {
  const c = classic(f, n)
  if (c === true) return true
  const u = utility(f, n)
  if (u === false) return c
  const refers = yes(f, 'utility.refersToClassicRules', n)
  const rules = !byKind || refers === true ? refers : or(refers, or(oneOf(f, 'buyer.kind', ['municipality', 'state'], n), yes(f, 'utility.isAuthority', n)))
  return or(c, and(u, rules))
}
const start = (): Notes => ({ why: [], missing: [] })
/** Where a procedure is negotiated; a utility's negotiated procedure is its ordinary one and has no such duty. */
const marked = (f: Facts, n: Notes, procedures: readonly string[]): Tri => and(and(inside(f, n), oneOf(f, 'procedure', procedures, n)), f['procedure'] !== undefined && f['procedure'] !== 'negotiation' ? true : or(isNot(same(f, 'procedure', 'negotiation', n)), classic(f, n)))
const partnership = (f: Facts, n: Notes): Tri => and(inside(f, n), same(f, 'procedure', 'innovationPartnership', n))

export const handWritten: readonly ((f: Facts) => HandResult)[] = [
  f => { const n = start(); return settle('eu/documents/precise', inside(f, n), yes(f, 'documents.precise', n), n) },
  f => { const n = start(); return settle('eu/documents/functional', inside(f, n), oneOf(f, 'documents.requirementForm', ['functional', 'mixed'], n), n) },
  f => { const n = start(); return settle('eu/documents/brand-justified', and(inside(f, n), yes(f, 'documents.brandNamed', n)), yes(f, 'documents.brandJustified', n), n) },
  f => { const n = start(); return settle('eu/documents/or-equivalent', and(inside(f, n), yes(f, 'documents.brandNamed', n)), yes(f, 'documents.orEquivalent', n), n) },
  f => { const n = start(); return settle('eu/documents/accessibility', inside(f, n), yes(f, 'documents.accessibility', n), n) },
  f => { const n = start(); return settle('eu/documents/lots-reason', and(classic(f, n), no(f, 'lots.divided', n)), oneOf(f, 'lots.reasonIn', ['documents', 'report'], n), n) },
  f => { const n = start(); return settle('eu/documents/variants', and(inside(f, n), yes(f, 'variants.allowed', n)), yes(f, 'variants.minimumStated', n), n) },
  f => { const n = start(); return settle('eu/documents/rights', partnership(f, n), yes(f, 'rights.defined', n), n) },
  f => { const n = start(); return settle('eu/documents/need', marked(f, n, ['negotiation', 'dialogue', 'innovationPartnership']), yes(f, 'documents.needDescribed', n), n) },
  f => { const n = start(); return settle('eu/documents/minimum-marked', marked(f, n, ['negotiation', 'innovationPartnership']), yes(f, 'documents.minimumMarked', n), n) },
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
  f => { const n = start(); const t = f['selection.turnoverTimes']; if (t === undefined) n.missing.push('selection.turnoverTimes'); return settle('eu/selection/turnover', bound(f, n, false), or(t === undefined ? undefined : (t as number) <= 2, yes(f, 'selection.turnoverReasoned', n)), n) },
  f => { const n = start(); return settle('eu/selection/self-declaration', bound(f, n, true), yes(f, 'selection.selfDeclaration', n), n) },
  f => { const n = start(); return settle('eu/selection/no-local-demand', inside(f, n), no(f, 'selection.localDemand', n), n) },
  f => { const n = start(); return settle('eu/selection/research-capacity', partnership(f, n), yes(f, 'selection.researchCapacity', n), n) },
]
