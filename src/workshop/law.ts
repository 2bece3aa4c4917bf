import { countries, type Country } from '../plain/index.ts'
import {
  brandJustified, brandNamed, criteriaLinked, equivalentBodies, equivalentLabels, factsIn, lawbook as wholeBook, needForm, orEquivalent, otherProofAccepted, precise, proofKind,
  provenRemedies, requirementForm, shapedByOneFirm, standardEquivalent, verdictOf, weigh, type Fact, type Facts, type Finding, type Lawbook, type Proven, type Step, type StepVerdict,
} from '../law/index.ts'
import type { Content } from './events.ts'
import type { Material } from './material.ts'
import { contentOf, type Requirement } from './state.ts'

/** What the law is asked about one requirement, step by step: the documents always, a label, a paper or a way of production when one is named. */
export type Weighed = {
  readonly verdicts: Readonly<Record<Country, StepVerdict>>
  readonly findings: Readonly<Record<Country, readonly Told[]>>
  /** What decides and only a person can say; the reader's country first. */
  readonly questions: readonly Fact[]
}
export type Told = { readonly step: Step; readonly finding: Finding; readonly remedies: readonly Proven[] }

/** The facts of the documents that one requirement settles; what the documents hold as a whole is weighed where they are written. */
const ofRequirement: readonly Fact[] = [requirementForm, shapedByOneFirm, brandNamed, brandJustified, orEquivalent, precise]
const ofCriterion: readonly Fact[] = [criteriaLinked]

/** The firms that are known to stand behind a requirement by their market answers. */
export const firmsBehind = (m: Material, c: Content): readonly string[] => [...new Set(c.market.flatMap(a => m.market.find(x => x.id === a)?.firm ?? []))]

/** Whether an answer behind it tells no firm, or is there no longer because it was made a secret: then only people can say. */
const unknownBehind = (m: Material, c: Content): boolean => c.market.some(a => m.market.find(x => x.id === a)?.firm === undefined)

/**
 * A requirement as facts. Only what its writers have said: nothing is read out of the words. A requirement that is put as a function
 * follows nobody's product; a detailed one with one firm's answer behind it follows that firm, as in the case itself.
 */
export function factsOfContent(m: Material, c: Content): Facts {
  const named = new Set(c.names), behind = firmsBehind(m, c).length
  const said: Record<string, string | boolean | undefined> = {
    [requirementForm.fact]: c.form, [needForm.fact]: 'outcome', [brandNamed.fact]: named.has('make'),
    [shapedByOneFirm.fact]: c.form === 'functional' || behind > 1 ? false : unknownBehind(m, c) ? undefined : behind === 1 ? true : undefined,
    ...(named.has('make') ? { [orEquivalent.fact]: c.equivalents } : {}),
    ...(named.has('standard') ? { [standardEquivalent.fact]: c.equivalents } : {}),
    ...(named.has('label') ? { [equivalentLabels.fact]: c.equivalents } : {}),
    ...(named.has('paper') ? { [equivalentBodies.fact]: c.equivalents, [proofKind.fact]: 'test' } : {}),
    ...(named.has('label') || named.has('paper') ? { [otherProofAccepted.fact]: c.otherProof } : {}),
  }
  return Object.fromEntries(Object.entries(said).filter(([, v]) => v !== undefined))
}

export const stepsOf = (c: Content): readonly Step[] => ['writeDocuments', ...(c.names.includes('standard') ? ['nameStandard' as const] : []), ...(c.names.includes('label') ? ['requireLabel' as const] : []), ...(c.names.includes('paper') ? ['requireProof' as const] : []), ...(c.names.includes('process') ? ['requireProcess' as const] : [])]

/** Whether a rule is about one requirement, and not about the documents as a whole. */
const concerns = (f: Finding, facts: ReadonlySet<string>): boolean => f.rule.kind === 'duty' && factsIn(f.rule).some(x => facts.has(x.fact))

/** Verdicts that were worked out already: a requirement does not change, it is replaced. */
const known = new WeakMap<Requirement, { readonly m: Material; readonly verdicts: Weighed['verdicts'] }>()
export function verdictsOf(m: Material, r: Requirement): Weighed['verdicts'] {
  const there = known.get(r)
  if (there?.m === m) return there.verdicts
  const { verdicts } = weighRequirement(m, r, 'DK', { remedies: false })
  known.set(r, { m, verdicts })
  return verdicts
}

/** The same requirement under the law of the three countries. */
export function weighRequirement(m: Material, r: Requirement, home: Country, { remedies = true, book = wholeBook }: { readonly remedies?: boolean; readonly book?: Lawbook } = {}): Weighed {
  const content = contentOf(r), answers = Object.fromEntries(Object.entries(r.answers).map(([name, a]) => [name, a.value])), reasons = new Set(Object.keys(r.reasons)), on = m.ground.on
  const own = new Set([...ofRequirement, ...(r.becomes?.into === 'criterion' ? ofCriterion : [])].map(f => f.fact))
  const findings = Object.fromEntries(countries.map(c => {
    const facts: Facts = { ...m.ground.facts[c], ...answers, ...factsOfContent(m, content) }
    return [c, stepsOf(content).flatMap((step): Told[] => weigh(book, step, facts, c, on, reasons).findings
      .filter(f => f.verdict !== 'does not apply' && (step !== 'writeDocuments' || concerns(f, own)))
      .map(finding => ({ step, finding, remedies: !remedies ? [] : finding.verdict === 'unlawful' || finding.verdict === 'depends' ? provenRemedies(book, step, facts, c, on, finding) : [] })))]
  })) as unknown as Record<Country, Told[]>
  const asked = new Map<string, Fact>()
  for (const c of [home, ...countries.filter(x => x !== home)]) for (const { finding } of findings[c]) if (finding.verdict === 'depends') for (const f of finding.ask) if (!asked.has(f.fact)) asked.set(f.fact, f)
  return { verdicts: Object.fromEntries(countries.map(c => [c, verdictOf(findings[c].map(t => t.finding))])) as Record<Country, StepVerdict>, findings, questions: [...asked.values()] }
}

/** What a remedy of the law changes in the form of a requirement; undefined where only a person can write it. */
export function repairedBy(c: Content, fact: string, value: unknown): Content | undefined {
  switch (fact) {
    case orEquivalent.fact: case standardEquivalent.fact: case equivalentLabels.fact: case equivalentBodies.fact: return value === true ? { ...c, equivalents: true } : undefined
    case otherProofAccepted.fact: return value === true ? { ...c, otherProof: true } : undefined
    case brandNamed.fact: return value === false ? { ...c, names: c.names.filter(n => n !== 'make'), form: 'functional' } : undefined
    case requirementForm.fact: return value === 'functional' ? { ...c, form: 'functional' } : undefined
    case shapedByOneFirm.fact: return value === false ? { ...c, form: 'functional' } : undefined
    case precise.fact: return c
    default: return undefined
  }
}
