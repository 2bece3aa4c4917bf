import { criterionOptions, methodOptions, type Documents, type OpenedTender } from '../case/index.ts'
import { put } from '../practice/index.ts'
import { head, lastOn, ruleLines, type Ground } from './ground.ts'
import type { Cell, Column, Paper, Part } from './paper.ts'
import { documentFindings } from './requirements.ts'
import { w } from './words.ts'

const tenth = (x: number): number => Math.round(x * 10) / 10
type Line = { readonly firm: string; readonly price: number; readonly counted: boolean; readonly points: readonly number[]; readonly sum: number }

/** The points of each tender by the published criteria and weights: the same sum as in the run, told term by term. */
export function workedExample(d: Documents, tenders: readonly OpenedTender[], counted: (t: OpenedTender) => boolean): Line[] {
  const lowest = Math.min(...tenders.filter(counted).map(t => t.price)), total = d.criteria.reduce((s, c) => s + c.weight, 0) || 100
  const terms = (t: OpenedTender): number[] => d.awardBasis !== 'bestPriceQuality' ? [(100 * lowest) / t.price]
    : d.criteria.map(c => (100 * c.weight / total) * (c.kind === 'price' ? (d.priceForm === 'fixed' ? 1 : lowest / t.price) : (t.scores[c.kind] ?? 0) / 100))
  return tenders.map(t => { const points = counted(t) ? terms(t) : []; return { firm: t.firm, price: t.price, counted: counted(t), points, sum: tenth(points.reduce((a, b) => a + b, 0)) } })
    .sort((a, b) => Number(b.counted) - Number(a.counted) || b.sum - a.sum || (a.firm < b.firm ? -1 : 1))
}

export function criteriaModel(g: Ground): Paper {
  const s = g.state, d = s.documents, byQuality = d?.awardBasis === 'bestPriceQuality'
  const lines = d && s.opened && s.tenders.length > 0 ? workedExample(d, s.tenders, t => t.compliant && !s.excluded.includes(t.firm) && s.low[t.firm]?.act !== 'reject') : []
  const columns: Column[] = [{ label: w.tender }, { label: w.price, number: true }, ...(d && byQuality ? d.criteria.map((c, i): Column => ({ label: put(w.criterionNo, { n: i + 1, weight: c.weight }), number: true })) : [{ label: w.alone, number: true } as Column]), { label: w.sum, number: true }]
  const width = columns.length - 3
  // Letters instead of names: the example is about the method.
  const rows = lines.map((l, i): Cell[] => [String.fromCharCode(65 + i), { money: l.price }, ...Array.from({ length: width }, (_, k): Cell => (l.counted ? { number: tenth(l.points[k] ?? 0) } : '–')), l.counted ? { number: l.sum } : w.out])
  const parts: Part[] = d ? [
    {
      kind: 'table', id: 'criteria', caption: w.criteria, columns: [{ label: w.nr, number: true }, { label: w.criterionName }, { label: w.kind }, { label: w.weight, number: true }],
      rows: byQuality ? d.criteria.map((c, i): Cell[] => [{ number: i + 1 }, c.name, criterionOptions[c.kind], { number: c.weight }]) : [[{ number: 1 }, w.price, criterionOptions.price, { number: 100 }]],
    },
    { kind: 'text', label: w.stated, says: methodOptions[d.method] },
    { kind: 'list', label: d.method === 'described' ? w.method : w.methodOurs, items: byQuality ? [d.priceForm === 'fixed' ? w.methodFixed : w.methodPrice, w.methodQuality, w.methodSum] : [w.methodOnly] },
    ...(rows.length > 0 ? [{ kind: 'table' as const, id: 'example', caption: w.example, columns, rows, invented: true as const }] : [{ kind: 'text' as const, says: w.exampleLater }]),
  ] : [{ kind: 'text', says: w.noDocuments }]
  return {
    kind: 'criteria', title: w.criteria, lead: w.criteriaLead, ...head(g, lastOn(g, ['writeDocuments', 'changeDocuments'])),
    parts: [...parts, { kind: 'rules', id: 'rules', caption: w.rules, weighed: d !== undefined, rules: ruleLines(documentFindings(g, ['award criteria', 'evaluation'])) }, { kind: 'sign', who: [w.responsible, w.lawyer] }],
  }
}
