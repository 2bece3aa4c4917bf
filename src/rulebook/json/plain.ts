import { conditionJson, factJson, sourceJson, type Condition, type Fact, type Figure, type Finding, type Opinion, type Rule, type Source } from '../../law/index.ts'
import { refOf } from './read-by.ts'

type Some = Readonly<Record<string, unknown>>
const has = (o: object, ...names: readonly string[]): boolean => names.every(n => Object.hasOwn(o, n))

const isRule = (o: object): o is Rule => has(o, 'id', 'order', 'kind', 'topic', 'life', 'sources', 'says')
const isFinding = (o: object): o is Finding => has(o, 'rule', 'verdict', 'ask', 'sources', 'setAside')
const isOpinion = (o: object): o is Opinion => has(o, 'country', 'step', 'verdict', 'findings', 'receipt')
const isFact = (o: object): o is Fact => has(o, 'fact', 'label', 'ask', 'from', 'is')
const isFigure = (o: object): o is Figure => has(o, 'figure', 'says', 'unit', 'set', 'values')
const isSource = (o: object): o is Source => has(o, 'order', 'rank', 'act', 'id', 'place', 'read', 'known')
const isTrace = (o: object): boolean => has(o, 'of', 'value') && typeof (o as Some).of === 'object'
const isCondition = (o: object): o is Condition => has(o, 'of', 'is', 'than') || (Object.keys(o).length === 1 && (Array.isArray((o as Some).all) || Array.isArray((o as Some).any) || typeof (o as Some).holds === 'string' || (has(o, 'not') && typeof (o as Some).not === 'object')))

const findingJson = (f: Finding): object => ({
  rule: f.rule.id, order: f.rule.order, verdict: f.verdict, weight: f.rule.kind === 'gap' ? 'gap' : f.rule.weight, known: f.known, reasoned: f.reasoned,
  says: f.rule.says, sources: f.sources.map(sourceJson), ask: f.ask.map(a => a.fact),
})

/**
 * What a calculator or a comparison answered, as JSON for other software: things of the law by name with what a reader needs of them,
 * everything else as it is. Traces and functions are left out: they are for the pages.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(x => plain(x) ?? null)
  if (value instanceof Set) return [...value].map(x => plain(x) ?? null)
  if (value instanceof Map) return plain(Object.fromEntries(value))
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (typeof value !== 'object' || value === null) return value
  if (isOpinion(value)) return { country: value.country, step: value.step, on: value.on, verdict: value.verdict, findings: value.findings.filter(f => f.verdict !== 'does not apply').map(findingJson) }
  if (isFinding(value)) return findingJson(value)
  if (isRule(value)) return { ...refOf(value), kind: value.kind, sources: value.sources.map(sourceJson) }
  if (isFact(value)) return factJson(value)
  if (isFigure(value)) return { figure: value.figure, says: value.says, unit: value.unit }
  if (isSource(value)) return sourceJson(value)
  if (isTrace(value)) return undefined
  if (isCondition(value)) return conditionJson(value)
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => { const made = plain(v); return made === undefined ? [] : [[k, made]] }))
}
