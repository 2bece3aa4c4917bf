import { scaleLinear } from 'd3-scale'
import { say, type Lang, type Text } from '../../../plain/index.ts'
import { choiceIds, choiceWords, enough, resultIds, resultWords, type Assumption, type Choice, type Middle, type Parted, type SharedRun } from '../../../practice/index.ts'
import { gradeWords, unitWords } from '../../../market/index.ts'
import { Button, ButtonLink, Folded, Form, formatNumber, Heading, Lead, Notice, Small, Stack, Table, TextLink } from '../../look/index.ts'
import { At, named, percent, Picture, anchorAt } from '../../pictures/picture.tsx'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { compareWords as w } from './words.ts'

export type RunsCompared = { readonly count: number; readonly parted: readonly Parted[]; readonly undecided: readonly Choice[] }
export type PracticeRunsView = Common & {
  readonly cases: readonly { readonly href: string; readonly title: Text; readonly people: number; readonly machine: number; readonly current: boolean }[]
  /** Missing until a case is chosen. */
  readonly chosen?: { readonly title: Text; readonly people: RunsCompared; readonly machine: RunsCompared; readonly outOfDate: boolean; readonly assumptions: readonly Assumption[] }
  readonly back: string
}

/** Runs of one case told apart by their choices: those of people, and those of a machine, never together. */
export function practiceRunsPage(v: PracticeRunsView): string {
  const { lang, chosen: c } = v
  return docOf(v, say(w.practice, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.back}>{say(w.title, lang)}</TextLink></p><Heading level={1} size="xl" {...(c ? { over: say(c.title, lang) } : {})}>{say(w.practice, lang)}</Heading><Lead>{say(w.practiceLead, lang)}</Lead><Small>{say(w.notCause, lang)}</Small></div>
      <nav aria-label={say(w.whichCase, lang)}><ul class="t-plain">{v.cases.map(x => <li key={x.href}><a class="ds-link" href={x.href} aria-current={x.current ? 'page' : undefined}>{say(x.title, lang)}</a> <span class="t-small">{say(w.byPeople, lang)}: {x.people} · {say(w.byMachine, lang)}: {x.machine}</span></li>)}</ul></nav>
      {c && <Runs heading={say(w.byPeople, lang)} id="people" of={c.people} lang={lang} says={c.people.count === 0 ? say(w.noRuns, lang) : ''} />}
      {c && <Runs heading={say(w.byMachine, lang)} id="machine" of={c.machine} lang={lang} says={say(c.outOfDate ? w.oldFile : w.byMachineSays, lang)} />}
      {c && <Assumed of={c.assumptions} lang={lang} />}
    </Stack>
  ))
}

const sharp = 0.15
/** For each result the two choices that part the runs most: which way is better is said, where it can be said at all. */
const sharpest = (of: RunsCompared) => resultIds.flatMap(result => {
  const parted = of.parted.filter(p => p.result === result && Math.abs(p.more - 0.5) >= sharp).slice(0, 2)
  return parted.length > 0 ? [{ result, parted }] : []
})
function Runs({ heading, id, of, lang, says }: { heading: string; id: string; of: RunsCompared; lang: Lang; says: string }) {
  const strong = sharpest(of)
  return (
    <section class="t-stack t-gap-4" aria-labelledby={id}>
      <Heading level={2} size="md" id={id}>{heading}: {say(w.nRuns, lang, { n: of.count })}</Heading>
      {says !== '' && <Small>{says}</Small>}
      {of.parted.length > 0 && (
        <>
          <Heading level={3} size="sm">{say(w.strongest, lang)}</Heading>
          {strong.length === 0 && <p>{say(w.noDifference, lang)}</p>}
          {strong.map(({ result, parted }) => (
            <section key={result} class="t-stack t-gap-3" aria-labelledby={`${id}-${result}`}>
              <Heading level={4} size="xs" id={`${id}-${result}`}>{cap(say(resultWords[result].says, lang))} <span class="t-small">({say(resultWords[result].better === 'more' ? w.moreBetter : w.lessBetter, lang)})</span></Heading>
              <div class="t-parted">{parted.map(p => <PartedPicture key={p.choice} p={p} id={`${id}-${p.choice}-${result}`} lang={lang} />)}</div>
            </section>
          ))}
          <Folded summary={say(w.allOf, lang)}><Whole of={of} lang={lang} /></Folded>
        </>
      )}
      {of.count > 0 && of.undecided.length > 0 && <Small>{say(w.fewRuns, lang, { n: enough, what: of.undecided.map(c => say(choiceWords[c], lang)).join('; ') })}</Small>}
    </section>
  )
}
const cap = (s: string): string => s.charAt(0).toLocaleUpperCase() + s.slice(1)
const pct = (x: number): string => `${Math.round(100 * x)} %`
const band = (m: Middle, lang: Lang): string => `${formatNumber(m.low, lang, 1)} – ${formatNumber(m.middle, lang, 1)} – ${formatNumber(m.high, lang, 1)} (${m.n})`
const columns = (lang: Lang) => [{ label: say(w.choice, lang) }, { label: say(w.result, lang) }, { label: say(w.withIt, lang) }, { label: say(w.withoutIt, lang) }, { label: say(w.more, lang), number: true }]
const row = (p: Parted, lang: Lang) => [say(choiceWords[p.choice], lang), say(resultWords[p.result].says, lang), band(p.with, lang), band(p.without, lang), pct(p.more)]

function Whole({ of, lang }: { of: RunsCompared; lang: Lang }) {
  return <div class="t-stack t-gap-2"><Small>{say(w.moreSays, lang)}</Small><Table lang={lang} small caption={say(w.allOf, lang)} hideCaption columns={columns(lang)} rows={choiceIds.flatMap(c => resultIds.flatMap(r => of.parted.filter(p => p.choice === c && p.result === r).map(p => row(p, lang))))} /></div>
}

/** Two bands on one scale: the runs that made the choice, and those that did not. */
function PartedPicture({ p, id, lang }: { p: Parted; id: string; lang: Lang }) {
  const title: Text = { sv: cap(choiceWords[p.choice].sv), da: cap(choiceWords[p.choice].da), nb: cap(choiceWords[p.choice].nb), en: cap(choiceWords[p.choice].en) }, props = { id, lang, title, summary: w.moreSays }, n = named(props), x = scaleLinear([0, Math.max(1, p.with.high, p.without.high)], [1, 86])
  const bands = [{ m: p.with, says: say(w.withIt, lang) }, { m: p.without, says: say(w.withoutIt, lang) }], ticks = x.ticks(3)
  return (
    <Picture {...props} summary={{ sv: '', da: '', nb: '', en: '', [lang]: `${say(w.bandSays, lang)} ${say(w.more, lang)}: ${pct(p.more)}.` } as Text} columns={columns(lang)} rows={[row(p, lang)]}>
      <svg class="t-svg" width="100%" height="118" role="img" {...n.svg}>
        {n.head}
        {ticks.map(t => <line key={t} class="t-grid" x1={percent(x(t))} x2={percent(x(t))} y1="0" y2="92" />)}
        {bands.map(({ m, says }, i) => (
          <g key={says}>
            <text class="t-soft" x="0" y={14 + i * 46}>{says} ({m.n})</text>
            <rect class="t-band" x={percent(x(m.low))} width={percent(Math.max(0.6, x(m.high) - x(m.low)))} y={20 + i * 46} height="14" rx="2" />
            <line class="t-median" x1={percent(x(m.middle))} x2={percent(x(m.middle))} y1={18 + i * 46} y2={36 + i * 46} />
            <At x={x(m.high)} y={27 + i * 46}><text class="t-strong" x="9" y="5">{formatNumber(m.middle, lang, 1)}</text></At>
          </g>
        ))}
        <line class="t-axis" x1="0" x2="100%" y1="92" y2="92" />
        {ticks.map(t => <text key={t} class="t-soft" x={percent(x(t))} y="110" text-anchor={anchorAt(x(t))}>{formatNumber(t, lang, 0)}</text>)}
      </svg>
    </Picture>
  )
}

function Assumed({ of, lang }: { of: readonly Assumption[]; lang: Lang }) {
  return (
    <Folded summary={say(w.assumptions, lang)}>
      <Table lang={lang} small caption={say(w.assumptions, lang)} hideCaption columns={[{ label: say(w.assumption, lang) }, { label: say(w.value, lang) }, { label: say(w.source, lang) }]}
        rows={of.map(a => [say(a.meaning, lang), `${formatNumber(a.value, lang, 2)} (${formatNumber(a.low, lang, 2)}–${formatNumber(a.high, lang, 2)}) ${say(unitWords[a.unit], lang)}`, a.assumption ? say(w.ours, lang) : `${a.source} · ${say(gradeWords[a.grade], lang)}`])} />
    </Folded>
  )
}

export type ShareRunView = Common & { readonly title: Text; readonly run?: SharedRun; readonly shared: boolean; readonly action: string; readonly compare: string; readonly back: string }
/** Exactly what would be shared of a run, and the button. */
export const shareRunPage = (v: ShareRunView): string => docOf(v, say(w.share, v.lang), (
  <Stack gap={6}>
    <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.back}>{say(w.toRun, v.lang)}</TextLink></p><Heading level={1} over={say(v.title, v.lang)}>{say(w.share, v.lang)}</Heading><Lead>{say(w.shareSays, v.lang)}</Lead></div>
    {v.shared && <Notice kind="success" lang={v.lang} announce heading={say(w.shared, v.lang)}><p><TextLink href={v.compare}>{say(w.see, v.lang)}</TextLink></p></Notice>}
    {!v.run && <Notice lang={v.lang} heading={say(w.notEnded, v.lang)}>{null}</Notice>}
    {v.run && <Table lang={v.lang} small caption={say(w.share, v.lang)} hideCaption columns={[{ label: say(w.measure, v.lang) }, { label: say(w.figure, v.lang) }]} rows={[
      ...choiceIds.flatMap(c => (v.run!.choices[c] === undefined ? [] : [[say(choiceWords[c], v.lang), say(v.run!.choices[c] ? w.yes : w.no, v.lang)]])),
      ...resultIds.flatMap(r => (v.run!.results[r] === undefined ? [] : [[say(resultWords[r].says, v.lang), formatNumber(v.run!.results[r], v.lang, 1)]])),
    ]} />}
    {v.run && <div class="t-row"><Form action={v.action} hidden={{ do: v.shared ? 'takeBack' : 'share' }} buttons={<Button rank={v.shared ? 'secondary' : 'primary'}>{say(v.shared ? w.takeBack : w.shareNow, v.lang)}</Button>}>{null}</Form><ButtonLink rank="quiet" href={v.compare}>{say(w.see, v.lang)}</ButtonLink></div>}
  </Stack>
))
