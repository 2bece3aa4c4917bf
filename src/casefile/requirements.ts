import type { Finding, Topic } from '../law/index.ts'
import { put } from '../practice/index.ts'
import { head, lastOn, ruleLines, type Ground } from './ground.ts'
import type { Cell, Paper, Part } from './paper.ts'
import { w } from './words.ts'

/** A text as its sentences and lines. */
const sentences = (text: string): string[] => text.split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u).map(s => s.trim()).filter(s => s !== '')

const intoWords = { minimum: w.intoMinimum, criterion: w.intoCriterion, clause: w.intoClause } as const
/** The same from a need workshop: each requirement with its links, as the two who wrote it left them. */
function workshopParts({ needs, rows, ended }: NonNullable<Ground['workshop']>): Part[] {
  const lost = needs.map((n, i) => ({ ...n, no: i + 1 })).filter(n => n.lost)
  return [
    { kind: 'text', says: w.fromWorkshop },
    { kind: 'table', id: 'needs', caption: w.workshopNeeds, none: w.notWritten, columns: [{ label: w.nr }, { label: w.need }, { label: w.needWeight, number: true }], rows: needs.map((n, i): Cell[] => [{ number: i + 1 }, n.says, { number: n.weight }]) },
    {
      kind: 'table', id: 'requirements', caption: w.requirements, none: w.noRequirements, columns: [{ label: w.nr }, { label: w.requirement }, { label: w.needNo }, { label: w.how }, { label: w.shapedBy }, { label: w.where }],
      rows: rows.map((r): Cell[] => {
        const into = r.becomes
        return [{ number: r.no }, r.says, r.needs.join(', ') || '–', r.how.join(' · ') || w.notWritten, r.market.length === 0 ? '–' : { all: r.market },
          into ? put(intoWords[into.into], { weight: into.weight ?? '', clause: into.clause ?? '' }) : r.agreed ? w.undecided : w.notAgreed]
      }),
    },
    { kind: 'table', id: 'lost', caption: ended ? w.lost : w.lostSoFar, none: w.nothingLost, columns: [{ label: w.nr }, { label: w.need }, { label: w.whyLost }], rows: lost.map((n): Cell[] => [{ number: n.no }, n.says, fates[n.fate]]) },
  ]
}
const fates = { carried: w.yes, neverShared: w.lostUnshared, noRequirement: w.lostNone, dropped: w.lostDropped, notMeasurable: w.lostUnmeasured, notAgreed: w.lostUndecided } as const

/** From need to requirement, how it is measured, and where it stands: minimum requirements, criteria, targets of phases. */
export function requirementTable(g: Ground): Paper {
  const d = g.state.documents, needs = sentences(g.state.need?.what ?? ''), measures = g.state.need?.measures || w.notWritten
  // Which need a requirement serves is for people to say; only where there is one need is there nothing to choose.
  const serves: Cell = needs.length === 1 ? { number: 1 } : '……'
  const rows: Cell[][] = d ? [
    ...d.minimum.map((m, i): Cell[] => [m, serves, measures, put(w.minimum, { n: i + 1 })]),
    ...d.criteria.map((c, i) => ({ c, i })).filter(({ c }) => c.kind !== 'price').map(({ c, i }): Cell[] => [c.name, serves, w.points, put(w.criterion, { n: i + 1, weight: c.weight })]),
    ...d.phases.map((p, i): Cell[] => [p.target || p.name, serves, w.delivered, put(w.phase, { n: i + 1 })]),
  ] : []
  return {
    kind: 'requirements', title: w.requirements, lead: w.requirementsLead, ...head(g, lastOn(g, ['writeDocuments', 'changeDocuments'])),
    parts: [
      ...(g.workshop ? workshopParts(g.workshop) : ([
        { kind: 'table', id: 'needs', caption: w.needs, none: w.notWritten, columns: [{ label: w.nr, number: true }, { label: w.need }], rows: needs.map((need, i): Cell[] => [{ number: i + 1 }, need]) },
        ...(needs.length > 1 ? [{ kind: 'text', says: w.needsSays } satisfies Part] : []),
        { kind: 'table', id: 'requirements', caption: w.requirements, none: w.noDocuments, columns: [{ label: w.requirement }, { label: w.needNo }, { label: w.how }, { label: w.where }], rows },
      ] satisfies Part[])),
      { kind: 'rules', id: 'rules', caption: w.rules, weighed: d !== undefined, rules: ruleLines(documentFindings(g, ['documents', 'climate'])) },
      { kind: 'sign', who: [w.responsible, w.lawyer] },
    ],
  }
}

/** What the law found in the documents as they stood last, on some topics of the rulebook. */
export const documentFindings = (g: Ground, topics: readonly Topic[]): Finding[] =>
  g.weighed.filter(x => x.opinion.step === 'writeDocuments' || x.opinion.step === 'changeDocuments').flatMap(x => x.opinion.findings.filter(f => topics.includes(f.rule.topic)))
