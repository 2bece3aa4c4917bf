import { countries } from '../plain/index.ts'
import type { Opinion, Source } from '../law/index.ts'
import type { FieldProblem, Opinions } from '../case/index.ts'
import { readSaid, type Answers } from './form.ts'

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

/** `answers` and `reasons` of a JSON command, read as those of a form are. */
export function saidIn(answers: unknown, reasons: unknown): { readonly answers: Answers; readonly reasons: Record<string, string>; readonly problems: readonly FieldProblem[] } {
  const given = Object.fromEntries(Object.entries(isRecord(answers) ? answers : {}).map(([fact, a]) => [fact, isRecord(a) ? { value: a.value, reason: a.reason } : { value: undefined, reason: undefined }]))
  return readSaid(given, isRecord(reasons) ? reasons : {})
}

const sourceJson = ({ order, act, place, rank, known, read, link, id }: Source): object => ({ order, act, place, rank, known, read, ...id, ...(link ? { link } : {}) })

/** An opinion as JSON: verdicts, what each rule asks, its sources, and what is still to be known. Traces stay inside. */
export const opinionJson = (o: Opinion): object => ({
  country: o.country, step: o.step, on: o.on, verdict: o.verdict, receipt: { lawbook: o.receipt.lawbook, engine: o.receipt.engine },
  findings: o.findings.map(f => ({
    rule: f.rule.id, order: f.rule.order, verdict: f.verdict, weight: f.rule.kind === 'gap' ? 'gap' : f.rule.weight, known: f.known, reasoned: f.reasoned,
    says: f.rule.says, sources: f.sources.map(sourceJson), ask: f.ask.map(a => ({ fact: a.fact, label: a.label, ask: a.ask })),
  })),
})
/** The same without words and sources: the rules by id, and only those that were not plainly met. The words stand in the rulebook. */
export const opinionsInShort = (o: Opinions): object => Object.fromEntries(countries.flatMap(c => {
  const own = o[c]
  return own ? [[c, {
    verdict: own.verdict, lawbook: own.receipt.lawbook, met: own.findings.filter(f => f.verdict === 'lawful' && !f.reasoned).length,
    findings: own.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends' || f.reasoned)
      .map(f => ({ rule: f.rule.id, verdict: f.verdict, weight: f.rule.kind === 'gap' ? 'gap' : f.rule.weight, known: f.known, reasoned: f.reasoned, ask: f.ask.map(a => a.fact) })),
  }]] : []
}))
export const opinionsJson = (o: Opinions): object => Object.fromEntries(countries.flatMap(c => (o[c] ? [[c, opinionJson(o[c])]] : [])))
