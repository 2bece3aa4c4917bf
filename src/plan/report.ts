import { currencyOf, harmless, say, type Country, type Lang } from '../plain/index.ts'
import { factNamed, printNumber, sourceName, steps, type Finding } from '../law/index.ts'
import { knownSays, reportWords as w, verdictSays } from './report-words.ts'
import type { PlanProblem } from './types.ts'
import { firstParting, questionsAt, remediesAt, type WeighedPlan, type WeighedStep } from './weigh-plan.ts'

/** Where a problem stands, and what it is. */
export const planProblemLine = (p: PlanProblem, lang: Lang): string =>
  [p.line === undefined ? '' : say(w.at, lang, { line: p.line, column: p.column ?? 1 }), p.path, say(p.says, lang)].filter(Boolean).map(harmless).join(': ')

const rank = (f: Finding): number => (f.rule.kind === 'duty' && f.rule.weight === 'advice' ? 3 : f.verdict === 'unlawful' ? (f.rule.kind === 'duty' && f.rule.weight === 'needs a reason' ? 1 : 0) : 2)
const told = (findings: readonly Finding[]): Finding[] => findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends' || f.reasoned).sort((a, b) => rank(a) - rank(b))

/** A weighed plan in lines for a terminal. */
export function planLines(p: WeighedPlan, lang: Lang): string[] {
  const out: string[] = []
  if (p.plan.name) out.push(say(w.planned, lang, { name: p.plan.name }), '')
  for (const s of p.steps) {
    out.push(say(w.step, lang, { n: s.n + 1, day: s.on, step: say(steps[s.step], lang) }) + (s.note ? ` – ${s.note}` : ''))
    for (const country of p.countries) out.push(...opinionLines(p, s, country, lang))
    if (s.unsigned.length > 0) out.push(`   ${say(w.unsigned, lang)} ${s.unsigned.join(', ')}`)
    out.push('')
  }
  for (const c of p.countries) out.push(say(w.whole, lang, { country: c, verdict: say(verdictSays[p.verdicts[c]!], lang) }))
  const parting = p.countries.length > 1 ? firstParting(p) : undefined
  if (parting) out.push(say(w.parts, lang, { n: parting.n + 1 }))
  out.push(say(w.book, lang, { hash: p.lawbook.slice(0, 16) }))
  // A plan may come from anybody, and a terminal obeys more than letters.
  return out.map(harmless)
}

function opinionLines(p: WeighedPlan, s: WeighedStep, country: Country, lang: Lang): string[] {
  const o = s.opinions[country]!, out = [`   ${country}: ${say(verdictSays[o.opinion.verdict], lang)}`]
  for (const c of o.converted) out.push(`      ${say(w.converted, lang, { ...c, amount: printNumber(c.amount, lang), became: printNumber(c.became, lang) })}`)
  for (const fact of o.tooNear) out.push(`      ${say(w.tooNear, lang, { fact, to: currencyOf[country] })}`)
  if (o.opinion.findings.every(f => f.verdict === 'does not apply')) out.push(`      ${say(w.silent, lang)}`)
  for (const f of told(o.opinion.findings)) {
    const kind = f.rule.kind === 'gap' ? say(w.gap, lang) : f.rule.weight === 'advice' ? say(w.advice, lang) : f.verdict === 'unlawful' && f.rule.weight === 'needs a reason' ? say(verdictSays['needs a reason'], lang) : say(verdictSays[f.verdict === 'unlawful' ? 'unlawful' : f.verdict === 'lawful' ? 'lawful' : 'depends'], lang)
    out.push(`      ${kind}: ${say(f.rule.says, lang)} (${f.rule.id})`)
    out.push(...f.sources.map(x => `         ${say(w.source, lang)} ${sourceName(x, lang)} [${say(knownSays[x.known], lang)}, ${x.read}]`))
    if (f.verdict === 'unlawful') for (const r of remediesAt(s, country, f)) {
      const change = 'change' in r.remedy && r.value !== undefined ? ` [${r.remedy.change.fact}: ${String(r.value)}]` : 'insteadTake' in r.remedy ? ` [${r.remedy.insteadTake}]` : ''
      out.push(`         ${say(w.remedy, lang)} ${say(r.remedy.say, lang)}${change}`)
    }
  }
  const questions = country === p.plan.country ? questionsAt(s, country, new Set(Object.keys(p.plan.steps[s.n]!.reasons))) : []
  if (questions.length > 0) out.push(`      ${say(w.asks, lang)}`, ...questions.map(q => `         ${say(q.fact.ask, lang)} [${q.fact.fact}${factNamed(q.fact.fact)?.from === 'judgement' ? `; ${say(w.judgement, lang)}` : ''}]`))
  return out
}
