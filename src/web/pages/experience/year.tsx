import { say } from '../../../plain/index.ts'
import { areaWords, endWords, heard, measures, measureWords, resultKindWords, wayWords, type BankEntry, type PublishedFigure, type Touch, type YearPart, type YearReport } from '../../../experience/index.ts'
import { ButtonLink, EmptyState, Heading, Lead, Notice, Small, Stack, Table, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import type { ShownTouch } from './entry.tsx'
import { figureText } from './figure.ts'
import { Taking } from './list.tsx'
import { EndMark, FigureList, Told, type ExperienceLinks } from './parts.tsx'
import { experienceWords as w, partWords } from './words.ts'
import { yearWords as y } from './year-words.ts'

export type YearView = Common & { readonly report: YearReport; readonly years: readonly number[]; readonly links: ExperienceLinks; readonly touched: (t: Touch) => ShownTouch | undefined }
const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)

/** What a year taught, drawn from the bank. */
export function yearPage(v: YearView): string {
  const { lang, report: r } = v, title = say(y.title, lang, { year: r.year })
  return docOf(v, title, (
    <Stack gap={12}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1} size="xl">{title}</Heading><Lead>{say(y.lead, lang, { year: r.year })}</Lead>
        {r.parts.some(p => p.entries.some(b => b.own)) && <Small>{say(y.seeded, lang)}</Small>}
        {v.years.length > 1 && <p class="t-small t-no-print">{say(y.years, lang)}: {v.years.filter(x => x !== r.year).map((x, i) => <>{i > 0 && ' · '}<TextLink href={v.links.year(x)}>{x}</TextLink></>)}</p>}
      </div>
      {r.parts.length === 0 && <EmptyState heading={say(y.none, lang, { year: r.year })} action={<ButtonLink rank="secondary" href={v.links.give}>{say(w.give, lang)}</ButtonLink>}>{say(y.noneSays, lang)}</EmptyState>}
      {r.parts.map(p => <Part key={p.kind} p={p} v={v} />)}
      {r.touched.length > 0 && <section class="t-stack t-gap-3"><Heading level={2} size="md">{say(y.touched, lang)}</Heading><ul class="t-exp__links">{r.touched.flatMap(({ touch, count }) => { const t = v.touched(touch); return t ? [<li key={t.href}><span class="t-small">{say(t.kind, lang)}: </span><TextLink href={t.href}>{say(t.name, lang)}</TextLink> <span class="t-small">· {count === 1 ? say(y.touchedOne, lang) : say(y.touchedCount, lang, { n: count })}</span></li>] : [] })}</ul></section>}
      {r.answers > 0 && <Small>{say(y.answers, lang, { n: r.answers })}</Small>}
      <Taking v={v} />
    </Stack>
  ))
}

const Names = ({ of, v }: { of: readonly BankEntry[]; v: YearView }) => <>{of.map((b, i) => <>{i > 0 && ', '}<TextLink href={v.links.one(b.e.id)}><Told of={b.e.title} lang={v.lang} /></TextLink></>)}</>

function Part({ p, v }: { p: YearPart; v: YearView }) {
  const { lang } = v, n = p.entries.length === 1 ? say(y.experience, lang) : say(y.experiences, lang, { n: p.entries.length })
  return (
    <section class="t-stack t-gap-6 t-yearpart" aria-labelledby={`kind-${p.kind}`}>
      <Heading level={2} size="lg" id={`kind-${p.kind}`}>{capital(say(resultKindWords[p.kind], lang))}</Heading>
      {p.kind === 'simulated' && <Notice kind="warning" lang={lang}><p>{say(w.simulatedSays, lang)}</p></Notice>}
      <p>{p.small ? say(y.small, lang, { n }) : say(y.notRandom, lang, { n })}</p>
      <Table lang={lang} small caption={say(y.ends, lang)} narrow="cells below" columns={[{ label: say(w.end, lang) }, { label: say(y.count, lang), number: true }, { label: say(y.which, lang) }]} rows={p.byEnd.map(([end, count]) => [<EndMark end={end} lang={lang} />, count, <Names of={p.entries.filter(b => b.e.end === end)} v={v} />])} />
      <Table lang={lang} small caption={say(y.ways, lang)} narrow="cells below" columns={[{ label: say(w.way, lang) }, { label: say(y.count, lang), number: true }, { label: say(y.which, lang) }]} rows={p.byWay.map(([way, count]) => [capital(say(way === 'notStated' ? w.notStated : wayWords[way], lang)), count, <Names of={p.entries.filter(b => (b.e.method.procedure ?? 'notStated') === way)} v={v} />])} />
      <div class="t-stack t-gap-2"><Heading level={3} size="sm">{say(y.wrong, lang)}</Heading>{p.wrong.length === 0 ? <Small>{say(y.wrongNone, lang)}</Small> : <ul class="t-lessons">{p.wrong.map(b => <li key={b.e.id}><p><TextLink href={v.links.one(b.e.id)}><Told of={b.e.title} lang={lang} /></TextLink>: {say(endWords[b.e.end], lang)}. {b.e.lessWell[0] && <Told of={b.e.lessWell[0].says} lang={lang} />}</p></li>)}</ul>}</div>
      <div class="t-stack t-gap-4"><Heading level={3} size="sm">{say(y.lessons, lang)}</Heading>{p.lessons.map(({ area, lessons }) => (
        <div key={area} class="t-stack t-gap-2"><Heading level={4} size="xs">{capital(say(areaWords[area], lang))}</Heading>
          <ul class="t-lessons">{lessons.map((l, i) => <li key={i}><p><Told of={l.says} lang={lang} /> <span class="t-small">{say(partWords[l.part], lang)} · <TextLink href={v.links.one(l.entry.e.id)}><Told of={l.entry.e.title} lang={lang} /></TextLink></span></p></li>)}</ul>
        </div>
      ))}</div>
      {p.figures.length > 0 && <div class="t-stack t-gap-3"><Heading level={3} size="sm">{say(y.figures, lang)}</Heading><Small>{say(y.figuresSay, lang)}</Small>
        <Table lang={lang} small hideCaption narrow="cells below" caption={say(y.figures, lang)} columns={[w.measure, w.figure, w.title, w.source].map(x => ({ label: say(x, lang) }))}
          rows={p.figures.flatMap(m => m.of.map(({ entry, outcome }) => [<>{say(measureWords[m.measure], lang)}{outcome.says && <span class="t-small"> · <Told of={outcome.says} lang={lang} /></span>}</>, <b class="t-exp__figure">{figureText(outcome.figure!, lang)}</b>, <TextLink href={v.links.one(entry.e.id)}>{heard(entry.e.title, lang).says}</TextLink>, entry.e.evidence.find(x => x.id === outcome.figure!.source)?.says ?? '']))} /></div>}
    </section>
  )
}

export type FiguresView = Common & { readonly figures: readonly PublishedFigure[]; readonly links: ExperienceLinks }
/** All published figures, by what they measure. */
export function figuresPage(v: FiguresView): string {
  const { lang } = v
  return docOf(v, say(y.figuresTitle, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1} size="xl">{say(y.figuresTitle, lang)}</Heading><Lead>{say(y.figuresLead, lang)}</Lead></div>
      {measures.filter(m => v.figures.some(f => f.measure === m)).map(m => <section key={m} class="t-stack t-gap-3" id={m} aria-labelledby={`${m}-heading`}><Heading level={2} size="sm" id={`${m}-heading`}>{capital(say(measureWords[m], lang))}</Heading><FigureList figures={v.figures.filter(f => f.measure === m)} lang={lang} grades={g => say(y.grade, lang, { g })} /></section>)}
      <Taking v={v} />
    </Stack>
  ))
}
