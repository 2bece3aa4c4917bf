import { countries, say, type Country, type Lang } from '../../../plain/index.ts'
import { lawbook, steps, type Question, type Rule } from '../../../law/index.ts'
import { limits, type StepOpinion, type WeighedPlan, type WeighedStep } from '../../../plan/index.ts'
import type { differences as d } from '../../../rulebook/index.ts'
import { Button, countryWords, EmptyState, ErrorSummary, Folded, Form, formatDay, Heading, Lead, Mark, Notice, Small, Stack, Table, Tag, TextArea, TextLink, ThreeCountries, VerdictBadge, type FieldError } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { AskStep, type AskView } from '../ask-step.tsx'
import { docOf } from '../run-parts.tsx'
import { besideWords as b } from './beside-words.ts'
import type { DifferencesLinks } from './list.tsx'
import { differencesWords as w, heardWords } from './words.ts'

type Opinions = Readonly<Partial<Record<Country, StepOpinion>>>
export type SideBySideView = Common & Omit<AskView, 'lang'> & {
  readonly questions: readonly Question[]
  readonly laid?: { readonly opinions: Opinions; readonly points: readonly d.Point[] }
  /** A plan that was pasted or chosen, weighed. */
  readonly plan?: { readonly weighed: WeighedPlan; readonly first?: WeighedStep; readonly points: readonly (readonly d.Point[])[] }
  readonly planText: string
  readonly planProblems: readonly { readonly line?: number; readonly says: string }[]
  readonly ready: readonly { readonly name: string; readonly title: string; readonly href: string; readonly current: boolean }[]
  readonly links: DifferencesLinks
  readonly lawHref: (order: Rule['order'], id: string) => string
}

/** "In Malmö instead of Copenhagen": one step, or a plan, under three laws. */
export function sideBySidePage(v: SideBySideView): string {
  const { lang } = v
  const errors: FieldError[] = [...v.problems.map(p => ({ name: p.field, text: say(p.text, lang) })), ...v.planProblems.map(p => ({ name: 'plan', text: p.line === undefined ? p.says : say(b.line, lang, { line: p.line, says: p.says }) }))]
  return docOf(v, say(w.sideBySide, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(w.sideBySide, lang)}</Heading><Lead>{say(b.lead, lang)}</Lead></div>
      <ErrorSummary lang={lang} errors={errors} />
      {v.plan && <PlanLaid v={v} plan={v.plan} />}
      <section class="t-stack t-gap-4" aria-labelledby="a-step">
        <div><Heading level={2} id="a-step">{say(b.aStep, lang)}</Heading><Small>{say(b.stepSays, lang)}</Small></div>
        <div class="t-check">
          <AskStep v={v} questions={v.questions} id="beside-form" label={say(b.aStep, lang)} country={say(b.money, lang)} button={say(b.lay, lang)} />
          {v.laid ? (
            <div class="t-panel t-stack t-gap-4">
              <div role="status"><ThreeCountries lang={lang} verdicts={Object.fromEntries(countries.flatMap(c => { const o = v.laid!.opinions[c]; return o ? [[c, o.opinion.verdict]] : [] }))} /></div>
              {countries.some(c => (v.laid!.opinions[c]?.converted.length ?? 0) > 0) && <Small>{say(b.rates, lang)}</Small>}
              <Points of={v.laid.points} v={v} level={3} heaviest={v.laid.points.filter(p => p.parts).length > 1} />
            </div>
          ) : <EmptyState heading={say(b.empty, lang)} level={3}>{say(b.emptySays, lang)}</EmptyState>}
        </div>
      </section>
      <section class="t-stack t-gap-4" aria-labelledby="a-plan">
        <div><Heading level={2} id="a-plan">{say(b.aPlan, lang)}</Heading><Small>{say(b.planSays, lang)}</Small></div>
        <div class="t-columns t-columns--2">
          <Form action={v.links.sideBySide} label={say(b.aPlan, lang)} buttons={<Button rank="secondary">{say(b.weigh, lang)}</Button>}>
            <TextArea name="plan" lang={lang} label={say(b.planText, lang)} description={say(b.planHelp, lang, { n: limits.bytes / 1024 })} rows={14} value={v.planText} {...(v.planProblems.length > 0 ? { error: errors.at(-v.planProblems.length)!.text } : {})} />
            <p class="t-small"><TextLink href="/docs/check-a-plan.md" hreflang="en">{say(b.howPlan, lang)}{lang !== 'en' && ` (${say(b.inEnglish, lang)})`}</TextLink> · <TextLink href="/api/v1/plan.schema.json">{say(b.schema, lang)}</TextLink></p>
          </Form>
          <div class="t-stack t-gap-3"><div><Heading level={3} size="2xs">{say(b.ready, lang)}</Heading>{lang !== 'en' && <Small>{say(b.readySay, lang)}</Small>}</div><ul class="t-diff-list" lang="en">{v.ready.map(p => <li key={p.name}>{p.current ? <b>{p.title}</b> : <TextLink href={p.href}>{p.title}</TextLink>}</li>)}</ul></div>
        </div>
      </section>
    </Stack>
  ), true)
}

/** Points that part, open; those on which all agree, folded. */
function Points({ of, v, level, heaviest = false }: { of: readonly d.Point[]; v: SideBySideView; level: 3 | 4; heaviest?: boolean }) {
  const { lang } = v, parting = of.filter(p => p.parts), agreeing = of.filter(p => !p.parts)
  return (
    <div class="t-stack t-gap-3">
      {parting.length === 0
        ? <Notice kind="info" lang={lang} heading={say(b.none, lang)} level={level}><p>{say(b.noneSays, lang)}</p></Notice>
        : <><div><Heading level={level}>{say(b.points, lang)}</Heading><Small>{say(b.pointsN, lang, { n: parting.length })}</Small></div><PointList of={parting} v={v} mark={heaviest ? say(b.heaviest, lang) : undefined} /></>}
      {agreeing.length > 0 && <Folded summary={say(b.agree, lang, { n: agreeing.length })}><PointList of={agreeing} v={v} /></Folded>}
    </div>
  )
}

const PointList = ({ of, v, mark }: { of: readonly d.Point[]; v: SideBySideView; mark?: string | undefined }) => (
  <ol class="t-points">
    {of.map((p, i) => (
      <li key={p.key}>
        {i === 0 && mark && <Tag color="warning">{mark}</Tag>}
        <p><PointName p={p} v={v} /></p>
        <ul>{countries.map(c => <PointCell key={c} p={p} c={c} v={v} />)}</ul>
      </li>
    ))}
  </ol>
)

/** The EU duty by which the point goes, or the national one that has none behind it. */
function PointName({ p, v }: { p: d.Point; v: SideBySideView }) {
  const rule = lawbook.byId.get(p.key)?.at(-1) ?? countries.flatMap(c => p.found[c] ?? [])[0]!.rule
  return <TextLink href={v.lawHref(rule.order, rule.id)}>{say(rule.says, v.lang)}</TextLink>
}

function PointCell({ p, c, v }: { p: d.Point; c: Country; v: SideBySideView }) {
  const { lang } = v, found = p.found[c] ?? [], heard = p.heard[c], [mark, word] = heardWords[heard]
  return (
    <li class={`t-diff-cell${heard === 'silent' ? ' t-diff-silent' : ''}`}><Mark kind={mark} size={18} /><span>{say(countryWords[c], lang)} <b>{found.length === 0 ? say(b.silent, lang) : say(word, lang)}</b>
      {found.filter(f => f.rule.id !== p.key).map(f => <span key={f.rule.id} class="t-diff-found">{say(f.rule.says, lang)} <a class="ds-link t-entry" href={v.lawHref(f.rule.order, f.rule.id)}>{say(w.entry, lang)}</a></span>)}</span></li>
  )
}

function PlanLaid({ v, plan }: { v: SideBySideView; plan: NonNullable<SideBySideView['plan']> }) {
  const { lang } = v, { weighed, first } = plan
  const row = (s: WeighedStep) => [
    <>{s.n + 1}. {say(steps[s.step], lang)}{s === first && <> <Tag color="warning">{say(b.first, lang)}</Tag></>}{s.note && <span class="t-diff-found">{s.note}</span>}</>, formatDay(s.on, lang, 'medium'),
    ...countries.map(c => <VerdictBadge verdict={s.opinions[c]!.opinion.verdict} lang={lang} />),
  ]
  return (
    <section class="t-stack t-gap-4" aria-labelledby="plan-laid">
      <Heading level={2} id="plan-laid">{weighed.plan.name ?? say(b.whole, lang)}</Heading>
      <ThreeCountries lang={lang} verdicts={weighed.verdicts} mine={weighed.plan.country} />
      {!first && <Small>{say(b.neverPart, lang)}</Small>}
      <Table lang={lang} narrow="cells in a line" caption={say(b.steps, lang)} columns={[{ label: say(b.step, lang) }, { label: say(b.day, lang) }, ...countries.map(c => ({ label: say(countryWords[c], lang) }))]} rows={weighed.steps.map(row)} />
      {weighed.steps.some(s => countries.some(c => s.opinions[c]!.converted.length > 0)) && <Small>{say(b.rates, lang)}</Small>}
      {weighed.steps.map((s, i) => plan.points[i]!.some(p => p.parts) && (s === first
        ? <div key={s.n} class="t-stack t-gap-3"><Heading level={3}>{stepName(s, lang)} – {say(b.first, lang).toLocaleLowerCase(lang)}</Heading><Points of={plan.points[i]!} v={v} level={4} heaviest={plan.points[i]!.filter(p => p.parts).length > 1} /></div>
        : <Folded key={s.n} summary={stepName(s, lang)}><Points of={plan.points[i]!} v={v} level={3} /></Folded>))}
    </section>
  )
}

const stepName = (s: WeighedStep, lang: Lang): string => say(b.atStep, lang, { n: s.n + 1, step: say(steps[s.step], lang) })
