import type { Text } from '../plain/index.ts'
import { engineName } from './book.ts'
import { isFact, isFigure } from './compile.ts'
import { allFacts } from './facts/index.ts'
import { figuresOf } from './load-checks.ts'
import { caseSteps, steps, type Step } from './steps.ts'
import { topicNames } from './topic-names.ts'
import { topics, type Comparison, type Condition, type Example, type Fact, type FactValue, type Figure, type Life, type Meaning, type Order, type Remedy, type Rule, type Source, type Topic, type Weight } from './types.ts'
import { terms, type Term } from './terms.ts'

/** The shape of the document. It changes when a reader of the old shape could misread the new one; new properties alone do not change it. */
export const exportShape = 'tipp-law/1'

export type ExportedSource = Omit<Source, 'id'> & Source['id']
/** A condition with facts and figures by name: they stand once, in lists of their own. */
export type ExportedCondition =
  | { readonly all: readonly ExportedCondition[] }
  | { readonly any: readonly ExportedCondition[] }
  | { readonly not: ExportedCondition }
  | { readonly of: string; readonly is: Comparison; readonly than: FactValue | { readonly fact: string } | { readonly figure: string } }
  | { readonly holds: string }
export type ExportedRemedy = { readonly change: string; readonly to?: FactValue; readonly say: Text } | { readonly insteadTake: Step; readonly say: Text }
/** One life of one entry. Entries of the same order and id are earlier and later texts of the same rule. */
export type ExportedEntry = {
  readonly id: string
  readonly order: Order
  readonly kind: Rule['kind']
  readonly topic: Topic
  readonly life: Life
  readonly says: Text
  readonly why?: Text
  readonly sources: readonly ExportedSource[]
  /** Numbers in the project's register of statements of law that the entry carries. */
  readonly rows?: readonly string[]
  readonly steps?: readonly Step[]
  readonly weight?: Weight
  readonly replaces?: string
  readonly carriesOut?: string
  /** Of an exception: what it sets aside. */
  readonly to?: readonly string[]
  readonly when: ExportedCondition
  readonly must?: ExportedCondition
  readonly remedies?: readonly ExportedRemedy[]
  readonly examples?: readonly (Example | Meaning['examples'][number])[]
}
export type ExportedFact = Omit<Fact, '_'>
export type ExportedFigure = Omit<Figure, 'values'> & { readonly values: readonly (Omit<Figure['values'][number], 'source'> & { readonly source: ExportedSource })[] }
export type ExportedTerm = Omit<Term, 'where'> & { readonly where: { readonly [O in Order]?: ExportedSource } }
export type ExportedLaw = {
  readonly shape: typeof exportShape
  /** Content hash of the lawbook, the same that stands in every opinion. */
  readonly lawbook: string
  readonly engine: string
  readonly license: string
  readonly topics: readonly { readonly topic: Topic; readonly says: Text }[]
  readonly steps: readonly { readonly step: Step; readonly says: Text; readonly usual: boolean }[]
  readonly facts: readonly ExportedFact[]
  readonly figures: readonly ExportedFigure[]
  readonly terms: readonly ExportedTerm[]
  readonly entries: readonly ExportedEntry[]
}

export const sourceJson = ({ order, act, place, rank, known, read, link, id }: Source): ExportedSource =>
  ({ order, act, place, rank, known, read, ...id, ...(link ? { link } : {}) })

export function conditionJson(c: Condition): ExportedCondition {
  if ('all' in c) return { all: c.all.map(conditionJson) }
  if ('any' in c) return { any: c.any.map(conditionJson) }
  if ('not' in c) return { not: conditionJson(c.not) }
  if ('holds' in c) return { holds: c.holds }
  return { of: c.of.fact, is: c.is, than: isFact(c.than) ? { fact: c.than.fact } : isFigure(c.than) ? { figure: c.than.figure } : c.than }
}

const remedyJson = (r: Remedy): ExportedRemedy => 'change' in r
  ? { change: r.change.fact, ...(r.to === undefined ? {} : { to: r.to }), say: r.say }
  : { insteadTake: r.insteadTake, say: r.say }

export function entryJson(rule: Rule): ExportedEntry {
  const { id, order, kind, topic, life, says, why, sources, dossier } = rule
  return {
    id, order, kind, topic, life, says, ...(why ? { why } : {}), sources: sources.map(sourceJson), ...(dossier ? { rows: dossier } : {}),
    ...(rule.kind === 'duty' || rule.kind === 'gap' ? { steps: rule.steps } : {}), ...(rule.kind === 'exception' ? { to: rule.to } : {}),
    // Whatever an entry says is exported, also a weight that its kind does not need: the hash is of the whole.
    ...('weight' in rule ? { weight: rule.weight as Weight } : {}), ...(rule.kind === 'duty' ? { ...(rule.replaces ? { replaces: rule.replaces } : {}), ...(rule.carriesOut ? { carriesOut: rule.carriesOut } : {}) } : {}),
    when: conditionJson(rule.when), ...(rule.kind === 'duty' ? { must: conditionJson(rule.must), remedies: rule.remedies.map(remedyJson) } : {}),
    ...(rule.kind === 'gap' ? {} : { examples: rule.examples }),
  }
}

export const factJson = ({ fact, label, ask, from, is }: Fact): ExportedFact => ({ fact, label, ask, from, is })
export const figureJson = ({ values, ...f }: Figure): ExportedFigure => ({ ...f, values: values.map(v => ({ ...v, source: sourceJson(v.source) })) })
export const termJson = ({ where, ...t }: Term): ExportedTerm => ({ ...t, where: Object.fromEntries(Object.entries(where).map(([order, s]) => [order, sourceJson(s)])) })
export const stepsJson = (): ExportedLaw['steps'] => Object.entries(steps).map(([step, says]) => ({ step: step as Step, says, usual: step in caseSteps }))
export const topicsJson = (): ExportedLaw['topics'] => topics.map(topic => ({ topic, says: topicNames[topic] }))

/** The whole lawbook as one document, from which `lawFromExport` makes it again with the same hash. */
export const exportLaw = (book: { readonly rules: readonly Rule[]; readonly hash: string }): ExportedLaw => ({
  shape: exportShape, lawbook: book.hash, engine: engineName, license: 'EUPL-1.2', topics: topicsJson(), steps: stepsJson(),
  facts: allFacts.map(factJson), figures: figuresOf(book.rules).map(figureJson), terms: terms.map(termJson), entries: book.rules.map(entryJson),
})
