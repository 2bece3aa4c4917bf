import type { CaseStep } from '../../law/index.ts'
import { contentOf, wantsEquivalents, type Content, type Requirement, type WorkshopState } from '../../workshop/index.ts'
import type { LiveState } from '../state.ts'

type Values = Readonly<Record<string, readonly string[]>>
export type Carried = { readonly step: CaseStep; readonly values: Values; readonly minimum: number; readonly criteria: number; /** Contract clauses have no field in the step: they stand in the requirement table. */ readonly clauses: number; /** Agreed on by nobody or not decided yet: left where they are. */ readonly waiting: number }

const line = (r: Requirement): string => contentOf(r).says.replace(/\s*\n\s*/g, ' ')
const isRow = /^criteria\.(\d+)\.(\w+)$/
/** Rows of criteria as values of a form, those of price as they stood. */
function priceRows(base: Values): readonly Values[] {
  const rows = new Map<string, Record<string, readonly string[]>>()
  for (const [name, value] of Object.entries(base)) { const m = isRow.exec(name); if (m) rows.set(m[1]!, { ...rows.get(m[1]!), [m[2]!]: value }) }
  return [...rows.values()].filter(r => r.kind?.[0] === 'price')
}
const formOf = (all: readonly Content[]): Content['form'] => (all.every(c => c.form === 'functional') ? 'functional' : all.every(c => c.form === 'detailed') ? 'detailed' : 'mixed')

/**
 * The requirements that were decided on, as a draft of the documents: minimum requirements and criteria take the place of those in the
 * draft; the price and all else that was written stays. `standing`: the documents as they were written, where no draft is kept.
 */
export function carried(s: LiveState, w: WorkshopState, standing: Values = {}): Carried | undefined {
  const live = w.requirements.filter(r => !r.dropped), of = (into: string): readonly Requirement[] => live.filter(r => r.becomes?.into === into)
  const minimum = of('minimum'), criteria = of('criterion'), clauses = of('clause').length, waiting = live.length - minimum.length - criteria.length - clauses
  if (minimum.length + criteria.length === 0) return undefined
  const base: Values = s.drafts.writeDocuments?.values ?? standing, kept = Object.fromEntries(Object.entries(base).filter(([name]) => !isRow.test(name) && name !== 'step'))
  const contents = [...minimum, ...criteria].map(contentOf), makes = contents.filter(c => c.names.includes('make'))
  const rows: readonly Values[] = [...priceRows(base), ...criteria.map(r => ({ kind: ['quality'], name: [line(r)], weight: [String(r.becomes?.weight ?? '')] }))]
  const needs = contents.flatMap(c => c.needs), texts = w.added.filter(n => needs.includes(n.need)).map(n => n.says)
  const values: Record<string, readonly string[]> = {
    ...kept, requirementForm: [formOf(contents)], minimum: [minimum.map(line).join('\n')], brandNamed: [makes.length > 0 ? 'yes' : 'no'],
    // A make is named in one of them: “or equivalent” stands in the documents only when it stands at each.
    ...(makes.length > 0 ? { orEquivalent: [makes.every(c => wantsEquivalents(c.names) && c.equivalents === true) ? 'yes' : 'no'] } : {}),
    ...(kept.needText?.[0] ? {} : { needText: [texts.join('\n') || (s.case.need?.what ?? '')] }),
    ...(criteria.length > 0 ? { awardBasis: ['bestPriceQuality'], weights: ['stated'] } : {}),
    ...Object.fromEntries(rows.flatMap((r, i) => Object.entries(r).map(([name, value]) => [`criteria.${i}.${name}`, value]))),
  }
  return { step: 'writeDocuments', values, minimum: minimum.length, criteria: criteria.length, clauses, waiting }
}
