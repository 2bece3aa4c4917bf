import { say, type Lang } from '../../../plain/index.ts'
import { dimensions, endWords, heard, measureTables, measureWords, methodTables, methodWords, resultKindWords, unitWords, wentWrong, type BankEntry, type Dimension, type End, type MeasureTable, type MethodTable, type Place, type PublishedFigure } from '../../../experience/index.ts'
import { Folded, formatNumber, Heading, Lead, Notice, Small, Stack, Table, TextLink } from '../../look/index.ts'
import { named, Picture, Lines, lines } from '../../pictures/picture.tsx'
import type { Common } from '../../views.ts'
import { figureText } from '../experience/figure.ts'
import { EndMark, FigureList, type ExperienceLinks } from '../experience/parts.tsx'
import { docOf } from '../run-parts.tsx'
import { RegionMap } from './region-map.tsx'
import { compareWords as w, dimensionWords } from './words.ts'

export type MethodsView = Common & { readonly entries: readonly BankEntry[]; readonly figures: readonly PublishedFigure[]; readonly dimension: Dimension; readonly links: ExperienceLinks; readonly by: (d: Dimension) => string; readonly near: string; readonly practice: string; readonly notices: string; readonly country: (place: Place) => string }

const titleOf = (b: BankEntry, lang: Lang): string => heard(b.e.title, lang).says
const cap = (s: string): string => s.charAt(0).toLocaleUpperCase() + s.slice(1)

/** Methods side by side: how often, how it ended, which figures; always with the cases behind. */
export function methodsPage(v: MethodsView): string {
  const { lang, links } = v, tables = methodTables(v.entries, v.dimension), measured = measureTables(v.entries)
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3">
        <p class="t-small"><TextLink href={links.list}>{say(w.back, lang)}</TextLink> · <TextLink href={v.near}>{say(w.near, lang)}</TextLink> · <TextLink href={v.practice}>{say(w.practice, lang)}</TextLink></p>
        <Heading level={1} size="xl">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead><Small>{say(w.apart, lang)}</Small>
      </div>
      <nav aria-label={say(w.by, lang)}><ul class="t-caseparts__flat">{dimensions.map(d => <li key={d}><a class="ds-link" href={v.by(d)} aria-current={d === v.dimension ? 'page' : undefined}>{say(dimensionWords[d], lang)}</a></li>)}</ul></nav>
      {tables.map(t => <Methods key={t.kind} t={t} v={v} />)}
      <RegionMap id="map" lang={lang} entries={v.entries} href={v.country} />
      <section class="t-stack t-gap-4" aria-labelledby="figures"><Heading level={2} size="md" id="figures">{say(w.figures, lang)}</Heading><Small>{say(w.figuresSay, lang)}</Small>{measured.map(m => <Measured key={`${m.kind}${m.measure}${m.unit}`} m={m} lang={lang} links={links} />)}</section>
      <Published v={v} heading="published" says={say(w.publishedSays, lang)} of={v.figures.filter(f => ['time', 'buyerCost', 'firmCost', 'bothCost'].includes(f.measure))} />
      <Published v={v} heading="partnerships" of={v.figures.filter(f => f.procedure === 'innovationPartnership')} />
      <p><TextLink href={v.notices}>{say(w.notices, lang)}</TextLink></p>
    </Stack>
  ))
}

function Published({ v, heading, says, of }: { v: MethodsView; heading: 'published' | 'partnerships'; says?: string; of: readonly PublishedFigure[] }) {
  if (of.length === 0) return null
  return <section class="t-stack t-gap-4" aria-labelledby={heading}><Heading level={2} size="md" id={heading}>{say(w[heading], v.lang)}</Heading>{says && <Small>{says}</Small>}<FigureList figures={of} lang={v.lang} /></section>
}

function Methods({ t, v }: { t: MethodTable; v: MethodsView }) {
  const { lang, links } = v, name = (value: string): string => { const words = methodWords(t.dimension, value); return words ? cap(say(words, lang)) : value }
  return (
    <section class="t-stack t-gap-4" aria-labelledby={`kind-${t.kind}`}>
      <Heading level={2} size="md" id={`kind-${t.kind}`}>{say(w.kindOf, lang, { kind: say(resultKindWords[t.kind], lang) })}</Heading>
      {t.rows.every(r => r.small) && <Notice lang={lang} level={3} heading={say(w.small, lang)}>{null}</Notice>}
      <MethodPicture t={t} lang={lang} links={links} name={name} />
      {t.rows.map(r => (
        <Folded key={r.value} summary={`${name(r.value)} (${r.entries.length})`} id={`${t.kind}-${r.value}`}>
          <ul class="t-plain">{r.entries.map(b => <li key={b.e.id}><a class="ds-link" href={links.one(b.e.id)}>{titleOf(b, lang)}</a> <EndMark end={b.e.end} lang={lang} /></li>)}</ul>
        </Folded>
      ))}
      {t.silent.length > 0 && <Folded summary={`${cap(say(w.silent, lang))} (${t.silent.length})`}><ul class="t-plain">{t.silent.map(b => <li key={b.e.id}><a class="ds-link" href={links.one(b.e.id)}>{titleOf(b, lang)}</a></li>)}</ul></Folded>}
    </section>
  )
}

/** Each case as a mark in its row, by how it ended; the row's name above, so that it holds on a small screen. */
function MethodPicture({ t, lang, links, name }: { t: MethodTable; lang: Lang; links: ExperienceLinks; name: (value: string) => string }) {
  const p = { id: `ended-${t.kind}`, lang, title: w.picture, summary: w.pictureSays }, n = named(p), labels = t.rows.map(r => lines(`${name(r.value)} (${r.entries.length})`, 40))
  let y = 0
  const tops = t.rows.map((_, i) => { const top = y; y += 18 * labels[i]!.length + 34; return top }), order = (b: BankEntry): number => t.ends.indexOf(b.e.end)
  return (
    <Picture {...p} legend={t.ends.map(e => <li key={e}><EndMark end={e} lang={lang} /></li>)} columns={[{ label: say(w.way, lang) }, { label: say(w.cases, lang), number: true }, ...t.ends.map(e => ({ label: cap(say(endWords[e], lang)), number: true }))]}
      rows={t.rows.map(r => [name(r.value), String(r.entries.length), ...t.ends.map(e => { const list = r.byEnd[e] ?? []; return list.length === 0 ? '–' : <span>{list.length} ({list.map((b, i) => <span key={b.e.id}>{i > 0 && ', '}<a class="ds-link" href={links.one(b.e.id)}>{titleOf(b, lang)}</a></span>)})</span> })])}>
      <svg class="t-svg" width="100%" height={Math.max(20, y)} role="img" {...n.svg}>
        {n.head}
        {t.rows.map((r, i) => (
          <g key={r.value}>
            <Lines of={labels[i]!} y={tops[i]! + 14} />
            {[...r.entries].sort((a, b) => order(a) - order(b)).map((b, k) => <g key={b.e.id} transform={`translate(${10 + k * 22} ${tops[i]! + 18 * labels[i]!.length + 12})`}><End end={b.e.end} /></g>)}
          </g>
        ))}
      </svg>
    </Picture>
  )
}
const End = ({ end }: { end: End }) => wentWrong.includes(end) ? <g class="t-end"><circle r="7" /><path d="M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5" /></g> : end === 'spread' || end === 'inUse' ? <g class="t-end"><circle r="7" class="t-end__full" /></g> : end === 'contract' ? <g class="t-end"><circle r="7" /><path class="t-end__full" d="M0-7A7 7 0 0 1 0 7Z" /></g> : <g class="t-end"><circle r="7" /></g>

function Measured({ m, lang, links }: { m: MeasureTable; lang: Lang; links: ExperienceLinks }) {
  const unit = m.unit in unitWords ? say(unitWords[m.unit as keyof typeof unitWords], lang) : m.unit, n = (x: number): string => formatNumber(x, lang, 1)
  return (
    <Folded summary={`${cap(say(measureWords[m.measure], lang))}, ${unit}: ${say(w.nCases, lang, { n: m.at.length })} (${say(resultKindWords[m.kind], lang)})`}>
      <div class="t-stack t-gap-2">
        {m.middle ? <Small>{say(w.middle, lang, { low: n(m.middle.low), high: n(m.middle.high) })}</Small> : m.small && <Small>{say(w.small, lang)}</Small>}
        <Table lang={lang} small caption={say(measureWords[m.measure], lang)} hideCaption columns={[{ label: say(w.case, lang) }, { label: say(w.figure, lang) }, { label: say(w.ended, lang) }]}
          rows={[...m.at].sort((a, b) => a.low - b.low).map(a => [<a class="ds-link" href={links.one(a.entry.e.id)}>{titleOf(a.entry, lang)}</a>, <>{figureText(a.outcome.figure!, lang)}{a.outcome.says && <span class="t-small"> {heard(a.outcome.says, lang).says}</span>}</>, <EndMark end={a.entry.e.end} lang={lang} />])} />
      </div>
    </Folded>
  )
}
