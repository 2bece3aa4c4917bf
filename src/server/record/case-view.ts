import { isDay, type Lang } from '../../plain/index.ts'
import { lawbook, type Rule, type StepVerdict } from '../../law/index.ts'
import { gateSteps, readDisclosure, stepFrom, type LawLine, type Leaf } from '../../record/index.ts'
import { shownSources, type ShownRecorded, type ShownRule } from '../../web/index.ts'
import { lawHref } from '../pages-common.ts'
import type { Entered, Recorded, RecordLog } from './log.ts'

/** The step whose opinion belongs to this event. */
const stepOf = (leaf: Leaf): string | undefined => (leaf.type === 'pilot.gate' ? gateSteps[leaf.body?.gate as keyof typeof gateSteps] : stepFrom[leaf.type])

let byId: ReadonlyMap<string, Rule> | undefined
const ruleById = (): ReadonlyMap<string, Rule> => (byId ??= new Map(lawbook.rules.map(r => [r.id, r])))

function ruleOf(line: LawLine, lang: Lang): ShownRule {
  const rule = ruleById().get(line.rule), verdict = (line.verdict === 'unlawful' && (line.reasoned || line.weight === 'needs a reason') ? 'needs a reason' : line.verdict) as StepVerdict, advice = line.weight === 'advice' ? { advice: true } : {}
  // The lawbook of today may no longer have what was weighed then; the record has its name.
  if (!rule) return { id: line.rule, verdict, ...advice, sources: [] }
  const order = rule.sources[0]?.order
  return { id: line.rule, verdict, ...advice, says: rule.says, sources: shownSources(rule.sources, lang), ...(order ? { href: lawHref(lang, order, rule.id) } : {}) }
}
const lawOf = (leaf: Leaf, lang: Lang): NonNullable<ShownRecorded['law']> => ({
  met: Number(leaf.body?.met ?? 0), ...(typeof leaf.body?.step === 'string' ? { stepHref: `/${lang}/law/steps/${leaf.body.step}` } : {}), rules: (leaf.law ?? []).map(l => ruleOf(l, lang)), ...(typeof leaf.body?.verdict === 'string' ? { verdict: leaf.body.verdict as StepVerdict } : {}),
})

/** One line of the page: an event, with the opinion of the law that was given for it. */
type Line = { readonly entry: Entered; readonly law?: Leaf }
/** The opinion of the law stands with the step it was given for. */
function linesOf(all: readonly Entered[]): readonly Line[] {
  const out: (Line | undefined)[] = []
  let opinion: { readonly leaf: Leaf; readonly at: number } | undefined
  for (const entry of all) {
    const { leaf } = entry
    if (leaf.type === 'law.checked') { opinion = { leaf, at: out.length }; out.push({ entry }); continue }
    if (opinion && stepOf(leaf) === opinion.leaf.body?.step && leaf.branch === opinion.leaf.branch) {
      out[opinion.at] = undefined
      out.push({ entry, law: opinion.leaf })
      opinion = undefined
    } else out.push({ entry })
  }
  return out.filter(l => l !== undefined)
}

/** Lines on one page; a case has some dozens, seldom hundreds. */
const perPage = 100
export type CasePage = { readonly steps: readonly ShownRecorded[]; readonly total: number; readonly page: number; readonly pages: number }

/**
 * The public steps of a case as its page shows them, one page of them: the one asked for, or the last. Only what is shown is opened, so that a case of
 * thousands of events costs no more than one of a hundred. `named` puts names for ids.
 */
export async function casePage(log: Pick<RecordLog, 'entered' | 'opened'>, stream: string, lang: Lang, asked: number | undefined, named: (value: string) => string = v => v): Promise<CasePage> {
  const entries = await log.entered(stream), erased = new Map<number, number>()
  for (const { leaf } of entries) if (leaf.type === 'field.erased') erased.set(Number(leaf.body?.of), (erased.get(Number(leaf.body?.of)) ?? 0) + ((leaf.body?.digests ?? []) as readonly string[]).length)
  const lines = linesOf(entries), pages = Math.max(1, Math.ceil(lines.length / perPage)), page = asked === undefined || asked < 1 || asked > pages ? pages : asked
  const shown = lines.slice((page - 1) * perPage, page * perPage), opened = await log.opened(shown.map(l => l.entry))
  return { total: lines.length, page, pages, steps: shown.map(({ law }, i) => rowOf(opened[i]!, law, erased, lang, named)) }
}

function rowOf({ leaf, index, grade, shows }: Recorded, law: Leaf | undefined, erased: ReadonlyMap<number, number>, lang: Lang, named: (value: string) => string): ShownRecorded {
  const opinion = law ?? (leaf.type === 'law.checked' ? leaf : undefined)
  return {
    n: leaf.n!, type: leaf.type, on: leaf.on!, at: leaf.at, index, grade, erased: erased.get(leaf.n!) ?? 0,
    days: Object.entries(leaf.body ?? {}).flatMap(([name, value]) => (isDay(value) ? [{ name, day: value }] : [])),
    shows: shows.flatMap(s => {
      const d = readDisclosure(s)
      return d ? [{ name: d.name, value: (Array.isArray(d.value) ? d.value : [d.value]).map(v => named(String(v))).join(', ') }] : []
    }).sort((a, b) => (a.name < b.name ? -1 : 1)),
    ...(opinion ? { law: lawOf(opinion, lang) } : {}),
  }
}
