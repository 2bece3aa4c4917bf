import type { ComponentChildren } from 'preact'
import { countries, say, type Country, type Day, type Lang } from '../plain/index.ts'
import { sourceName, steps, type Finding as Found, type Order, type CaseStep, type StepVerdict } from '../law/index.ts'
import type { CaseState, FieldProblem } from '../case/index.ts'
import { Button, ButtonLink, countryWords, fieldId, Finding, Folded, formatDay, Heading, Mark, MarkedList, Small, ThreeCountries, VerdictBadge, verdictWords, type ShownSource } from './look/index.ts'
import { Questions, ReasonField } from './answers.tsx'
import { foundOf } from './found.tsx'
import { repairName, repairOf } from './repair.ts'
import type { FormValues, WeighedStep } from './views.ts'
import { lawWords as w, verdictSays } from './words.ts'

export type LawPanelProps = {
  readonly lang: Lang
  readonly country: Country
  readonly state: CaseState
  readonly weighed: WeighedStep
  /** What was typed as answers and reasons. */
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
  readonly lawHref: (order: Order, id: string) => string
  readonly stepHref: (step: CaseStep) => string
  /** The form has become incomplete since this was weighed. */
  readonly waits?: boolean
  /** No form stands around it: whoever reads cannot answer here. */
  readonly reads?: boolean
}

export const rankOf = (f: Found): number => {
  const advice = f.rule.kind === 'duty' && f.rule.weight === 'advice'
  return advice ? 3 : f.verdict === 'unlawful' ? (f.rule.kind === 'duty' && f.rule.weight === 'needs a reason' ? 2 : 0) : 1
}
/** A finding as a person sees it: a duty that asks for a reason is not a breach. */
export const seenAs = (f: Found): StepVerdict => {
  if (f.verdict === 'depends' || f.verdict === 'does not apply') return 'depends'
  if (f.verdict === 'lawful') return 'lawful'
  return f.rule.kind === 'duty' && f.rule.weight === 'blocks' ? 'unlawful' : 'needs a reason'
}
/** Whether a reason written down would do. */
const asksReason = (f: Found): boolean => f.rule.kind === 'duty' && f.rule.weight === 'needs a reason' && f.verdict === 'unlawful'
/** The first sentence stands as the heading; what is left, under it. */
export const parted = (s: string): [string, string] => {
  const m = /^(.{12,}?[.!?])\s+(?=\p{Lu})(.+)$/su.exec(s)
  return m ? [m[1]!.replace(/\.$/, ''), m[2]!] : [s.replace(/\.$/, ''), '']
}
export const sourcesOf = (f: Found, lang: Lang): ShownSource[] => {
  const shown = new Map<string, ShownSource>()
  for (const s of f.sources) shown.set(`${s.act} ${s.place}`, { words: sourceName(s, lang), known: s.known, read: s.read, ...(s.link ? { link: s.link } : {}) })
  return [...shown.values()]
}

/** The verdict in one line, for the strip on small screens. */
export const LawStrip = ({ verdict, lang }: { verdict: StepVerdict | undefined; lang: Lang }) => (
  <><Mark kind={verdict ?? 'step'} size={verdict ? 22 : 18} /><span>{say(verdict ? verdictSays[verdict] : w.title, lang)}</span></>
)

/** What the law says of a step: verdict in words, the three countries, every finding with what repairs it, and the questions that decide. */
export function LawPanel(p: LawPanelProps) {
  const { lang, country, weighed } = p, home = weighed.home
  if (!home) return <Small>{say(w.noRule, lang)}</Small>
  const told = home.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends')
  const gaps = told.filter(f => f.rule.kind === 'gap'), duties = told.filter(f => f.rule.kind === 'duty').sort((a, b) => rankOf(a) - rankOf(b))
  const met = home.findings.filter(f => f.verdict === 'lawful')
  const verdicts = Object.fromEntries(countries.flatMap(c => (weighed.opinions[c] ? [[c, weighed.opinions[c].verdict]] : [])))
  return (
    <>
      {p.waits && <Small>{say(w.waits, lang)}</Small>}
      <div role="status" class="t-panel__verdict">
        <VerdictBadge verdict={home.verdict} lang={lang} large>
          <span class="ds-sr-only">{say(w.under, lang, { country: say(countryWords[country], lang) })}: </span>{say(verdictSays[home.verdict], lang)}
        </VerdictBadge>
      </div>
      <ThreeCountries verdicts={verdicts} lang={lang} mine={country} />
      {home.verdict === 'depends' && weighed.questions.length > 0 && duties.length > 1 && <p class="t-small"><a class="ds-link" href="#law-asks">{say(w.toAsks, lang)}</a></p>}
      {home.findings.every(f => f.verdict === 'does not apply') && <Small>{say(w.noRule, lang)}</Small>}
      {duties.length > 0 && <div>{duties.map(f => <OneFinding key={f.rule.id} f={f} p={p} />)}</div>}
      {weighed.bound.filter(c => c !== country).map(c => <Partner key={c} c={c} p={p} />)}
      <Questions a={p} reads={p.reads ?? false} questions={weighed.questions} shownReasons={[...duties, ...weighed.bound.flatMap(c => (c === country ? [] : weighed.opinions[c]?.findings ?? []))].filter(asksReason).map(f => f.rule.id)} />
      {gaps.length > 0 && (
        <section class="t-stack t-gap-2">
          <Heading level={3} size="2xs">{say(w.gaps, lang)}</Heading>
          <Small>{say(w.gapSays, lang)}</Small>
          <div>{gaps.map(f => <OneFinding key={f.rule.id} f={f} p={p} />)}</div>
        </section>
      )}
      {met.length > 0 && (
        <Folded summary={met.length === 1 ? say(w.metOne, lang) : say(w.met, lang, { n: met.length })}>
          <MarkedList items={met.map(f => ({ mark: 'lawful', said: say(verdictWords.lawful, lang), text: <>{say(f.rule.says, lang)}{f.reasoned && ` ${say(w.reasoned, lang)}`} <EntryLink f={f} p={p} /></> }))} />
        </Folded>
      )}
    </>
  )
}

/** What the law of a partner's country says of the same step: it binds that partner just as much. */
function Partner({ c, p }: { c: Country; p: LawPanelProps }) {
  const { lang, weighed } = p, opinion = weighed.opinions[c]
  if (!opinion) return null
  const told = opinion.findings.filter(f => f.rule.kind === 'duty' && (f.verdict === 'unlawful' || f.verdict === 'depends')).sort((a, b) => rankOf(a) - rankOf(b))
  return (
    <section class="t-stack t-gap-2">
      <Heading level={3} size="2xs">{say(w.partner, lang, { country: say(countryWords[c], lang) })}</Heading>
      <p><VerdictBadge verdict={opinion.verdict} lang={lang}>{say(verdictSays[opinion.verdict], lang)}</VerdictBadge></p>
      {told.length === 0 ? <Small>{say(w.partnerMet, lang)}</Small>
        : told.map(f => <Finding key={f.rule.id} verdict={seenAs(f)} heading={parted(say(f.rule.says, lang))[0]} lang={lang} level={4} id={`finding-${c}-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)}
          details={<p><EntryLink f={f} p={p} /></p>} detailsLabel={say(w.found, lang)}>{asksReason(f) && !p.reads ? <ReasonField rule={f.rule.id} a={p} /> : null}</Finding>)}
    </section>
  )
}

const EntryLink = ({ f, p }: { f: Found; p: LawPanelProps }) => (
  <a class="ds-link t-entry" href={p.lawHref(f.rule.order, f.rule.id)}>{say(w.entry, p.lang)}<span class="ds-sr-only">: {parted(say(f.rule.says, p.lang))[0]}</span></a>
)

function OneFinding({ f, p }: { f: Found; p: LawPanelProps }) {
  const { lang } = p, verdict = seenAs(f), [heading, rest] = parted(say(f.rule.says, lang))
  const duty = f.rule.kind === 'duty' ? f.rule : undefined
  const found = foundOf(f, lang, p.country)
  return (
    <Finding verdict={verdict} heading={heading} lang={lang} level={3} id={`finding-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)}
      repairs={p.reads ? null : <Repairs f={f} p={p} />}
      details={<div class="t-stack t-gap-2">{found}{f.rule.why && <p>{say(f.rule.why, lang)}</p>}<p><EntryLink f={f} p={p} /></p></div>} detailsLabel={say(w.found, lang)}>
      {duty?.weight === 'advice' && <p class="t-small">{say(w.advice, lang)}</p>}
      {rest && <p>{rest}</p>}
      {f.verdict === 'depends' && f.ask.length > 0 && <p class="t-small">{say(w.decides, lang)}</p>}
      {asksReason(f) && !p.reads && <ReasonField rule={f.rule.id} a={p} />}
    </Finding>
  )
}

function Repairs({ f, p }: { f: Found; p: LawPanelProps }) {
  const { lang, weighed: { remedies, action } } = p
  const shown: ComponentChildren[] = []
  remedies[f.rule.id]?.forEach((proven, index) => {
    const says = say(proven.remedy.say, lang).replace(/\.$/, ''), repair = repairOf(action.step, p.state, proven)
    if (repair.kind === 'fill' || repair.kind === 'mark') {
      const day = repair.field.kind === 'day' ? ` (${formatDay(repair.value as Day, lang, 'medium')})` : ''
      const name = repairName(f.rule.id, index)
      shown.push(<Button key={index} small rank={proven.proven && seenAs(f) === 'unlawful' ? 'primary' : 'secondary'} name="repair" value={name} data-field={repair.field.name} data-value={repair.value}>{says}{day}</Button>)
    } else if (repair.kind === 'write') shown.push(<ButtonLink key={index} small rank="secondary" href={`#${fieldId(repair.field.name)}`}>{says}</ButtonLink>)
    else if (repair.kind === 'step') shown.push(<ButtonLink key={index} small rank="secondary" href={p.stepHref(repair.step)}>{says}<span class="ds-sr-only"> ({say(steps[repair.step], lang)})</span></ButtonLink>)
    else shown.push(<p key={index} class="t-small">{says}.</p>)
  })
  return shown.length > 0 ? <>{shown}</> : null
}
