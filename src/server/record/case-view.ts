import { isDay, type Lang } from '../../plain/index.ts'
import { lawbook, type StepVerdict } from '../../law/index.ts'
import { gateSteps, readDisclosure, stepFrom, type LawLine, type Leaf } from '../../record/index.ts'
import { shownSources, type ShownRecorded, type ShownRule } from '../../web/index.ts'
import { lawHref } from '../pages-common.ts'
import type { Recorded } from './log.ts'

/** The step whose opinion belongs to this event. */
const stepOf = (leaf: Leaf): string | undefined => (leaf.type === 'pilot.gate' ? gateSteps[leaf.body?.gate as keyof typeof gateSteps] : stepFrom[leaf.type])

function ruleOf(line: LawLine, lang: Lang): ShownRule {
  const rule = lawbook.rules.find(r => r.id === line.rule), verdict = (line.verdict === 'unlawful' && line.reasoned ? 'needs a reason' : line.verdict) as StepVerdict
  // The lawbook of today may no longer have what was weighed then; the record has its name.
  if (!rule) return { id: line.rule, verdict, sources: [] }
  const order = rule.sources[0]?.order
  return { id: line.rule, verdict, says: rule.says, sources: shownSources(rule.sources, lang), ...(order ? { href: lawHref(lang, order, rule.id) } : {}) }
}
const lawOf = (leaf: Leaf, lang: Lang): NonNullable<ShownRecorded['law']> => ({
  met: Number(leaf.body?.met ?? 0), ...(typeof leaf.body?.step === 'string' ? { stepHref: `/${lang}/law/steps/${leaf.body.step}` } : {}), rules: (leaf.law ?? []).map(l => ruleOf(l, lang)), ...(typeof leaf.body?.verdict === 'string' ? { verdict: leaf.body.verdict as StepVerdict } : {}),
})

/** The leaves of a case as its page shows them: the opinion of the law stands with the step it was given for. `named` puts names for ids. */
export function shownRecorded(all: readonly Recorded[], lang: Lang, named: (value: string) => string = v => v): ShownRecorded[] {
  const out: ShownRecorded[] = [], erased = new Map<number, number>()
  for (const { leaf } of all) if (leaf.type === 'field.erased') erased.set(Number(leaf.body?.of), (erased.get(Number(leaf.body?.of)) ?? 0) + ((leaf.body?.digests ?? []) as readonly string[]).length)
  let opinion: { leaf: Leaf; row: ShownRecorded } | undefined
  for (const { leaf, index, grade, shows } of all) {
    const row: ShownRecorded = {
      n: leaf.n!, type: leaf.type, on: leaf.on!, at: leaf.at, index, grade, erased: erased.get(leaf.n!) ?? 0,
      days: Object.entries(leaf.body ?? {}).flatMap(([name, value]) => (isDay(value) ? [{ name, day: value }] : [])),
      shows: shows.flatMap(s => {
        const d = readDisclosure(s)
        return d ? [{ name: d.name, value: (Array.isArray(d.value) ? d.value : [d.value]).map(v => named(String(v))).join(', ') }] : []
      }).sort((a, b) => (a.name < b.name ? -1 : 1)),
    }
    if (leaf.type === 'law.checked') { opinion = { leaf, row: { ...row, law: lawOf(leaf, lang) } }; out.push(opinion.row); continue }
    const before = opinion
    if (before && stepOf(leaf) === before.leaf.body?.step && leaf.branch === before.leaf.branch) {
      out.splice(out.indexOf(before.row), 1)
      out.push({ ...row, law: before.row.law! })
      opinion = undefined
    } else out.push(row)
  }
  return out
}
