import type { Topic } from '../law/index.ts'
import { put } from '../practice/index.ts'
import { head, lastOn, ruleLines, type Ground } from './ground.ts'
import type { Cell, Paper } from './paper.ts'
import { w } from './words.ts'

/** From need to requirement, how it is measured, and where it stands: minimum requirements, criteria, targets of phases. */
export function requirementTable(g: Ground): Paper {
  const d = g.state.documents, need = d?.needText || g.state.need?.what || w.notWritten, measures = g.state.need?.measures || w.notWritten
  const rows: Cell[][] = d ? [
    ...d.minimum.map((m, i): Cell[] => [need, m, measures, put(w.minimum, { n: i + 1 })]),
    ...d.criteria.map((c, i) => ({ c, i })).filter(({ c }) => c.kind !== 'price').map(({ c, i }): Cell[] => [need, c.name, w.points, put(w.criterion, { n: i + 1, weight: c.weight })]),
    ...d.phases.map((p, i): Cell[] => [need, p.target || p.name, w.delivered, put(w.phase, { n: i + 1 })]),
  ] : []
  return {
    kind: 'requirements', title: w.requirements, lead: w.requirementsLead, ...head(g, lastOn(g, ['writeDocuments', 'changeDocuments'])),
    parts: [
      { kind: 'text', label: w.need, says: g.state.need?.what ?? w.notWritten },
      { kind: 'table', id: 'requirements', caption: w.requirements, none: w.noDocuments, columns: [{ label: w.need }, { label: w.requirement }, { label: w.how }, { label: w.where }], rows },
      { kind: 'rules', id: 'rules', caption: w.rules, rules: ruleLines(documentFindings(g, ['documents', 'climate'])) },
      { kind: 'sign', who: [w.responsible, w.lawyer] },
    ],
  }
}

/** What the law found in the documents as they stood last, on some topics of the rulebook. */
export const documentFindings = (g: Ground, topics: readonly Topic[]) => g.weighed.filter(x => x.opinion.step === 'writeDocuments' || x.opinion.step === 'changeDocuments').flatMap(x => x.opinion.findings.filter(f => topics.includes(f.rule.topic)))
