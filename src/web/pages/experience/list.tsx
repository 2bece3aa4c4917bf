import { say } from '../../../plain/index.ts'
import { areas, areaWords, ends, endWords, places, placeNames, resultKinds, resultKindWords, ways, wayWords, type BankEntry, type BankFilter } from '../../../experience/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import { Button, ButtonLink, EmptyState, ErrorSummary, Folded, Form, Heading, Lead, Select, Small, Stack, TextField, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { compareWords } from '../compare-methods/words.ts'
import { documentOf } from '../../look/document.ts'
import { Layout } from '../layout.tsx'
import { EndMark, ExperienceList, type ExperienceLinks } from './parts.tsx'
import { experienceWords as w } from './words.ts'

export type ExperiencesView = Common & { readonly entries: readonly BankEntry[]; readonly all: readonly BankEntry[]; readonly filter: BankFilter; readonly problems: readonly FieldProblem[]; readonly links: ExperienceLinks; readonly year: number | undefined }

/** All experiences, to search and choose among. Works as a plain form. */
export function experiencesPage(v: ExperiencesView): string {
  const { lang, filter: f, links } = v, filtered = Object.values(f).some(Boolean), there = <T extends string>(list: readonly T[], of: (b: BankEntry) => readonly (T | undefined)[]): readonly T[] => list.filter(x => v.all.some(b => of(b).includes(x)))
  const counted = ends.map(end => [end, v.all.filter(b => b.e.end === end).length] as const).filter(x => x[1] > 0)
  return documentOf(
    <Layout v={v} title={say(w.title, lang)} description={say(w.lead, lang)} feed={links.atom(f.area)}><Stack gap={8}>
      <div class="t-stack t-gap-3"><Heading level={1} size="xl">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead>
        <div class="t-row t-no-print"><ButtonLink href={links.give}>{say(w.give, lang)}</ButtonLink><ButtonLink rank="secondary" href={`${links.list}/near`}>{say(compareWords.near, lang)}</ButtonLink><ButtonLink rank="secondary" href={`${links.list}/compare`}>{say(compareWords.title, lang)}</ButtonLink><ButtonLink rank="quiet" href={links.figures}>{say(w.figures, lang)}</ButtonLink>{v.year !== undefined && <ButtonLink rank="quiet" href={links.year()}>{say(w.yearLink, lang)}</ButtonLink>}</div>
      </div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      <div class="t-expfind">
        <Form action={links.list} method="get" label={say(w.filter, lang)} buttons={<><Button>{say(w.show, lang)}</Button>{filtered && <TextLink href={links.list}>{say(w.clear, lang)}</TextLink>}</>}>
          <TextField name="q" type="search" lang={lang} label={say(w.q, lang)} description={say(w.qHelp, lang)} value={f.q ?? ''} />
          <div class="t-expfind__choose">
            <Select name="area" lang={lang} label={say(w.area, lang)} value={f.area} empty={say(w.all, lang)} options={areas.map(x => ({ value: x, label: say(areaWords[x], lang) }))} />
            <Select name="country" lang={lang} label={say(w.country, lang)} value={f.country} empty={say(w.all, lang)} options={there(places, b => b.e.countries).map(x => ({ value: x, label: say(placeNames[x], lang) }))} />
            <Select name="way" lang={lang} label={say(w.way, lang)} value={f.way} empty={say(w.all, lang)} options={there(ways, b => [b.e.method.procedure]).map(x => ({ value: x, label: say(wayWords[x], lang) }))} />
            <Select name="end" lang={lang} label={say(w.end, lang)} value={f.end} empty={say(w.all, lang)} options={[{ value: 'wentWrong', label: say(w.wrong, lang) }, ...there(ends, b => [b.e.end]).map(x => ({ value: x, label: say(endWords[x], lang) }))]} />
            <Select name="kind" lang={lang} label={say(w.kind, lang)} value={f.kind} empty={say(w.all, lang)} options={resultKinds.map(x => ({ value: x, label: say(resultKindWords[x], lang) }))} />
          </div>
        </Form>
        <Folded summary={say(w.ends, lang)} open={!filtered}>
          <ul class="t-expends">{counted.map(([end, n]) => <li key={end}><a href={`${links.list}?end=${end}`}><EndMark end={end} lang={lang} /> <b>{n}</b></a></li>)}</ul>
          <Small>{say(w.endsSays, lang)}</Small>
        </Folded>
      </div>
      <section class="t-stack t-gap-4" aria-labelledby="found">
        <Heading level={2} size="sm" id="found">{say(w.shown, lang, { n: v.entries.length, all: v.all.length })}</Heading>
        {v.entries.length === 0 ? <EmptyState level={3} heading={say(w.none, lang)} action={<ButtonLink rank="secondary" href={links.list}>{say(w.clear, lang)}</ButtonLink>}>{say(w.noneSays, lang)}</EmptyState> : <ExperienceList entries={v.entries} links={links} lang={lang} level={3} />}
      </section>
      <Taking v={v} />
    </Stack></Layout>,
  )
}

/** Feeds, files and licence. */
export const Taking = ({ v }: { v: Common & { readonly links: ExperienceLinks } }) => (
  <section class="t-stack t-gap-2 t-small t-no-print" aria-labelledby="take">
    <Heading level={2} size="2xs" id="take">{say(w.take, v.lang)}</Heading>
    <p>{say(w.subscribe, v.lang)}: <TextLink href={v.links.atom()}>{say(w.subscribeAll, v.lang)}</TextLink>{areas.map(a => <> · <TextLink href={v.links.atom(a)}>{say(w.subscribeArea, v.lang, { area: say(areaWords[a], v.lang) })}</TextLink></>)}</p>
    <p><TextLink href={v.links.csv}>{say(w.csv, v.lang)}</TextLink> · <TextLink href={v.links.figuresCsv}>{say(w.figuresCsv, v.lang)}</TextLink> · <TextLink href={v.links.json}>{say(w.json, v.lang)}</TextLink></p>
    <p>{say(w.licence, v.lang)} <a class="ds-link" rel="license noreferrer" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>
  </section>
)
