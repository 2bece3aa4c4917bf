import type { ComponentChildren } from 'preact'
import { say, text as t, type Day } from '../../plain/index.ts'
import { steps, type StepVerdict } from '../../law/index.ts'
import type { SubstituteStep } from '../../exercise/index.ts'
import type { AxisScore, Debrief, Fortune, LawFinding, Moment } from '../../practice/index.ts'
import { activities, type Activity, type Explanation } from '../../market/index.ts'
import { Card, Finding, Folded, Heading, Small, Stack, Table, TextLink, formatDay, formatMoney, formatMoneyShort, formatNumber, formatShare } from '../look/index.ts'
import { CostBars, FourAxes, InformationLedger, MarketBands } from '../pictures/index.ts'
import type { RunCommon } from '../views.ts'
import { d } from './debrief-words.ts'
import { e } from './exercise-report/words.ts'
import { RuleLine, everyLang, momentWords, shownSources, whoName } from './run-parts.tsx'

type View = RunCommon & { readonly debrief: Debrief }

/** A part of the page with its heading. */
export const Part = ({ id, heading, says, children }: { id: string; heading: string; says?: string; children: ComponentChildren }) => (
  <section aria-labelledby={id}><Stack gap={4}><div><Heading level={2} id={id}>{heading}</Heading>{says && <Small>{says}</Small>}</div>{children}</Stack></section>
)

const valueSaid = (value: unknown, v: View): string => (typeof value === 'number' ? formatNumber(value, v.lang, Math.abs(value) < 10 ? 2 : 0) : typeof value === 'boolean' ? say(value ? yes : no, v.lang) : String(value))
const yes = t('yes', 'ja', 'ja', 'ja'), no = t('no', 'nej', 'nej', 'nei')

/** Why somebody decided so: first in words, then the sum for those who want to check it. */
const Reckoned = ({ e, firm, v }: { e: Explanation; firm: string; v: View }) => (
  <div>
    <p><b>{whoName(v, firm)}:</b> {say(e.says, v.lang)}</p>
    <Folded summary={say(d.whole, v.lang)}>
      <p class="t-small">{say(e.formula, v.lang)}</p>
      <Table lang={v.lang} small hideCaption caption={say(e.what, v.lang)} columns={[{ label: say(e.what, v.lang) }, { label: say(d.figure, v.lang), number: true }]}
        rows={[...e.inputs, ...e.terms].map(x => [say(x.label, v.lang), valueSaid(x.value, v)])} />
    </Folded>
  </div>
)

/** The steps of a group's path that no person took. */
export const BySubstitutes = ({ v, of, name }: { v: View; of: readonly SubstituteStep[]; name: (seat: string) => string }) => of.length === 0 ? null : (
  <Part id="by-substitutes" heading={say(e.acted, v.lang)} says={say(e.actedSays, v.lang)}>
    <ul class="ds-list">{of.map(x => <li key={x.n}>{formatDay(x.on, v.lang, 'medium')}: {say(steps[x.step], v.lang)} ({name(x.seat)})</li>)}</ul>
  </Part>
)

/** A moment: what happened, who knew what, what was open, what the rule says, what the other side reckoned. */
export function MomentCard({ m, v, links = true, level = 3 }: { m: Moment; v: View; links?: boolean; level?: 2 | 3 }) {
  const { lang } = v, H = level === 2 ? 'h3' as const : 'h4' as const
  return (
    <Card heading={<>{formatDay(m.on, lang, 'medium')}: {say(m.heading, lang)}</>} level={level} id={`moment-${m.n}`}
      {...(links ? { foot: <TextLink href={v.links.event(m.n)}>{say(d.openMoment, lang)}</TextLink> } : {})}>
      <p class="t-over">{say(momentWords[m.kind], lang)}</p>
      <p>{say(m.what, lang)}</p>
      <H class="t-over">{say(d.knew, lang)}</H>
      <ul class="ds-list">{m.knew.map(k => <li key={k.who}><b>{whoName(v, k.who)}:</b> {k.knew.map(x => say(x, lang)).join('; ')}</li>)}</ul>
      {m.options.length > 0 && <><H class="t-over">{say(d.open, lang)}</H><ul class="ds-list">{[...new Set(m.options.map(o => say(o, lang)))].map(o => <li key={o}>{o}</li>)}</ul></>}
      {m.kind !== 'longest wait' && <H class="t-over">{say(d.rule, lang)}</H>}
      {m.kind === 'longest wait' ? null : m.rules.length > 0 ? m.rules.map(r => <RuleLine key={r.rule} says={r.says} sources={r.sources} href={links ? hrefOf(v, r.rule, r.sources[0]?.order) : undefined} lang={lang} />) : <p>{say(d.noRule, lang)}</p>}
      {m.thought.length > 0 && <><H class="t-over">{say(d.thought, lang)}</H>{m.thought.map(x => <Reckoned key={`${x.n}-${x.firm}`} e={x.explanation} firm={x.firm} v={v} />)}</>}
      {m.ownReasons.length > 0 && <><H class="t-over">{say(d.own, lang)}</H>{m.ownReasons.map(r => <p key={r}><q>{r}</q></p>)}</>}
    </Card>
  )
}
const hrefOf = (v: View, rule: string, order: Parameters<RunCommon['links']['law']>[0] | undefined): string | undefined => (order ? v.links.law(rule.startsWith('eu/') ? 'EU' : rule.startsWith('dk/') ? 'DK' : rule.startsWith('se/') ? 'SE' : rule.startsWith('no/') ? 'NO' : order, rule) : undefined)

const flat = { p10: 0, median: 0, p90: 0 }
/** One axis drawn: everything counted on the same scale from 0 to 100, never added. */
export function AxisPicture({ axis, v }: { axis: AxisScore; v: View }) {
  const { lang } = v
  return (
    <FourAxes id={`axis-${axis.axis}`} lang={lang} title={axis.label} summary={axis.about}
      axes={axis.components.filter(c => c.value !== undefined).map(c => ({
        id: c.id, label: c.label, low: d.low, high: d.high, from: 0, to: 100, run: c.value!,
        band: c.band ?? { ...flat, p10: c.value!, median: c.value!, p90: c.value! }, show: n => formatNumber(n, lang),
      }))} />
  )
}

const verdictOf = (f: LawFinding): StepVerdict => (f.verdict === 'unlawful' ? (f.weight === 'blocks' ? 'unlawful' : f.reasoned ? 'lawful' : 'needs a reason') : f.reasoned ? 'lawful' : 'depends')
const severity: readonly StepVerdict[] = ['unlawful', 'needs a reason', 'depends', 'lawful']
/** What became of a finding. */
export const whatCame = (f: LawFinding, v: View): string => f.reasoned ? say(d.reasoned, v.lang) : f.weight === 'gap' ? say(d.gap, v.lang) : f.verdict === 'depends' ? say(d.unclear, v.lang)
  : f.corrected ? say(d.corrected, v.lang, { days: f.corrected.days, step: say(steps[f.corrected.step], v.lang) }) : say(d.notCorrected, v.lang)

/** The findings, gravest first: each rule once per step. */
export const sortedFindings = (findings: readonly LawFinding[]): LawFinding[] => [...findings].sort((a, b) => severity.indexOf(verdictOf(a)) - severity.indexOf(verdictOf(b)) || a.n - b.n)

/** The same rule found at several steps is told once, with the other steps behind it. */
function oncePerRule(found: readonly LawFinding[]): { readonly f: LawFinding; readonly also: readonly LawFinding[] }[] {
  const rules = [...new Set(found.map(f => f.rule))]
  return rules.map(rule => { const all = found.filter(f => f.rule === rule); return { f: all[0]!, also: all.slice(1) } })
}

export function Findings({ v }: { v: View }) {
  const { lang } = v, found = oncePerRule(sortedFindings(v.debrief.findings))
  if (found.length === 0) return <p>{say(d.lawNone, lang)}</p>
  const draw = ({ f, also }: (typeof found)[number]) => (
    <Finding key={f.rule} verdict={verdictOf(f)} lang={lang} heading={<>{say(steps[f.step], lang)}, {formatDay(f.on, lang, 'medium')}</>} sources={shownSources(f.sources, lang)}>
      <p><TextLink href={hrefOf(v, f.rule, f.sources[0]?.order) ?? v.links.debrief}>{say(f.says, lang)}</TextLink></p>
      <p><b>{whatCame(f, v)}.</b>{also.length > 0 && <> {say(d.also, lang, { steps: [...new Set(also.map(x => say(steps[x.step], lang)))].join(', ') })}</>}</p>
    </Finding>
  )
  const grave = found.filter(({ f }) => verdictOf(f) === 'unlawful' || verdictOf(f) === 'needs a reason'), shown = grave.length > 0 ? grave.slice(0, 8) : found.slice(0, 4), rest = found.filter(x => !shown.includes(x))
  return <Stack gap={4}>{shown.map(draw)}{rest.length > 0 && <Folded summary={say(d.more, lang, { n: rest.length })}><Stack gap={4}>{rest.map(draw)}</Stack></Folded>}</Stack>
}

export function Ledger({ v }: { v: View }) {
  const { lang, debrief: { ledger } } = v
  if (ledger.length === 0) return <p>{say(d.ledgerNone, lang)}</p>
  const named = [...new Set(ledger.flatMap(l => Object.keys(l.firms)))]
  const everyone = { id: 'everybody', label: t('All others', 'Alla andra', 'Alle andre', 'Alle andre') }, owed = ledger.filter(l => l.mustShare)
  return (
    <InformationLedger id="ledger-picture" lang={lang} title={d.byFirm} summary={owed.length > 0 ? everyLang(l => say(d.mustShare, l, { labels: owed.map(o => say(o.label, l)).join(', ') })) : d.ledgerSays}
      items={ledger.map(l => ({ id: l.id, label: l.label }))} firms={[...named.map(id => ({ id, label: whoName(v, id) })), everyone]}
      holds={(item, firm) => {
        const l = ledger.find(x => x.id === item)!, own: Day | undefined = firm === 'everybody' ? l.everybody : l.firms[firm]
        const since = own && l.everybody && l.everybody < own ? l.everybody : own ?? l.everybody
        return since ? { state: 'knows', since } : l.mustShare ? { state: 'missing' } : { state: 'none' }
      }} />
  )
}

const sharePercent = (x: number, v: View): string => formatNumber(100 * x, v.lang, 1)
export function CostPart({ v }: { v: View }) {
  const { lang, debrief: { cost } } = v
  if (cost.buyer.days === 0) return <p>{say(d.costNone, lang)}</p>
  const parties = [cost.buyer, ...cost.firms]
  const says = everyLang(l => say(d.costSays, l, { money: formatMoney(cost.local, cost.currency, l), share: formatNumber(100 * cost.share, l, 1), value: formatMoneyShort(cost.value, cost.currency, l), is: say(d[cost.valueIs], l), days: cost.calendarDays }))
  return (
    <Stack gap={4}>
      <CostBars id="cost-picture" lang={lang} title={d.byParty} summary={says} show={n => formatMoneyShort(Math.round(n / 1000) * 1000, cost.currency, lang)}
        costs={parties.slice(0, 9).map(p => ({ id: p.who, label: whoName(v, p.who), value: p.local, of: p.who === 'buyer' ? 'buyer' as const : 'firm' as const }))} />
      <Folded summary={say(d.days, lang)}><CostTable v={v} /></Folded>
      <Folded summary={say(d.published, lang)}><PublishedTable v={v} /></Folded>
    </Stack>
  )
}
export function CostTable({ v }: { v: View }) {
  const { lang, debrief: { cost } } = v, rows = [cost.buyer, ...cost.firms]
  const work = (a: Readonly<Partial<Record<Activity, number>>>) => (Object.keys(a) as Activity[]).map(k => `${say(activities[k], lang)} ${formatNumber(a[k]!, lang, 1)}`).join(' · ')
  return <Table lang={lang} small caption={say(d.cost, lang)} columns={[{ label: say(d.who, lang) }, { label: say(d.days, lang), number: true }, { label: cost.currency, number: true }, { label: 'EUR', number: true }, { label: `${say(d.ofValue, lang)}, %`, number: true }, { label: say(d.work, lang) }]}
    rows={[...rows.map(p => [whoName(v, p.who), formatNumber(p.days, lang, 1), formatNumber(p.local, lang), formatNumber(p.eur, lang), sharePercent(p.share, v), work(p.byActivity)]),
      [say(d.all, lang), formatNumber(cost.buyerDays + cost.firmsDays, lang, 1), formatNumber(cost.local, lang), formatNumber(cost.eur, lang), sharePercent(cost.share, v), '']]} />
}
export const PublishedTable = ({ v }: { v: View }) => (
  <Table lang={v.lang} small caption={say(d.published, v.lang)} columns={[{ label: say(d.measured, v.lang) }, { label: say(d.figure, v.lang), number: true }, { label: say(d.source, v.lang) }]}
    rows={v.debrief.cost.published.map(p => [say(p.says, v.lang), say(p.figure, v.lang), p.source])} />
)

const showFortune = (f: Pick<Fortune, 'unit'>, v: View) => (n: number): string =>
  f.unit === 'money' ? formatMoneyShort(n, v.currency, v.lang) : f.unit === 'share' ? formatShare(n, v.lang) : formatNumber(n, v.lang)
/** What came beside what the same steps come to with other luck; one picture per kind of figure, since they share no scale. */
export function Luck({ v }: { v: View }) {
  const of = v.debrief.fortunes
  const group = (id: string, list: readonly Fortune[]) => list.length > 0 && (
    <MarketBands key={id} id={`luck-${id}`} lang={v.lang} title={list.length === 1 ? list[0]!.label : d.luck} summary={everyLang(l => say(d.luckSays, l, { n: list[0]!.band.n }))} fromZero={id === 'count'} show={showFortune(list[0]!, v)}
      bands={list.map(f => ({ id: f.id, label: f.label, p10: f.band.p10, median: f.band.median, p90: f.band.p90, ...(f.run === undefined ? {} : { run: f.run }) }))} />
  )
  return <Stack gap={6}>{group('count', of.filter(f => f.unit === 'count'))}{group('money', of.filter(f => f.unit === 'money'))}{group('days', of.filter(f => f.unit === 'days'))}</Stack>
}
