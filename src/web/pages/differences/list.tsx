import { countries, say, type Country } from '../../../plain/index.ts'
import { differences as d } from '../../../rulebook/index.ts'
import { Button, ButtonLink, countryWords, EmptyState, Form, Heading, Lead, Prose, Select, Stack, Table, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { PartingPicture } from './picture.tsx'
import { StandsSign } from './stands.tsx'
import { differencesWords as w, hindersWords, standsWords, topicWords } from './words.ts'

export const pairs = ['DK-SE', 'DK-NO', 'SE-NO'] as const
export type Pair = (typeof pairs)[number]
export type Filter = { readonly topic?: d.Topic; readonly pair?: Pair; readonly hinders?: 'much' | 'some' }
export type DifferencesLinks = Readonly<Record<'list' | 'sideBySide' | 'report' | 'register' | 'further' | 'csv' | 'registerCsv', string>> & { readonly row: (id: string) => string }

export type DifferencesView = Common & {
  readonly filter: Filter
  readonly rows: readonly d.Row[]
  readonly all: readonly d.Row[]
  /** Published reports of barriers by row. */
  readonly counts: Readonly<Record<string, number>>
  readonly links: DifferencesLinks
}

export const pairName = (pair: Pair, lang: Common['lang']): string => {
  const [a, b] = pair.split('-') as [Country, Country]
  return say(w.pairOf, lang, { a: say(countryWords[a], lang), b: say(countryWords[b], lang) })
}

/** The table of differences, by topic, with what hinders at the border. */
export function differencesPage(v: DifferencesView): string {
  const { lang, filter } = v, filtered = Boolean(filter.topic || filter.pair || filter.hinders)
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><Heading level={1}>{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead>
        <div class="t-row"><ButtonLink href={v.links.sideBySide}>{say(w.layAStep, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.report}>{say(w.report, lang)}</ButtonLink><ButtonLink rank="quiet" href={v.links.register}>{say(w.register, lang)}</ButtonLink></div>
      </div>
      <PartingPicture lang={lang} rows={v.all} href={v.links.row} />
      <section class="t-stack t-gap-4" id="table" aria-labelledby="table-heading">
        <Heading level={2} id="table-heading">{say(w.rows, lang)}</Heading>
        <Form action={`${v.links.list}#table`} method="get" label={say(w.show, lang)} buttons={<><Button rank="secondary">{say(w.show, lang)}</Button>{filtered && <TextLink href={`${v.links.list}#table`}>{say(w.clear, lang)}</TextLink>}</>}>
          <div class="t-diff-filter">
            <Select name="topic" lang={lang} label={say(w.topic, lang)} value={filter.topic} empty={say(w.allTopics, lang)} options={d.topics.map(x => ({ value: x, label: say(topicWords[x], lang) }))} />
            <Select name="pair" lang={lang} label={say(w.pair, lang)} value={filter.pair} empty={say(w.allPairs, lang)} options={pairs.map(p => ({ value: p, label: pairName(p, lang) }))} />
            <Select name="hinders" lang={lang} label={say(w.hinders, lang)} value={filter.hinders} empty={say(w.anyHinders, lang)} options={[{ value: 'much', label: say(w.hindersMuch, lang) }, { value: 'some', label: say(w.hindersSome, lang) }]} />
          </div>
        </Form>
        <p role="status" class="t-small">{say(w.shown, lang, { n: v.rows.length, all: v.all.length })}</p>
        {v.rows.length === 0 ? <EmptyState heading={say(w.none, lang)} level={3}>{say(w.noneSays, lang)}</EmptyState> : d.topics.filter(x => v.rows.some(r => r.topic === x)).map(topic => (
          <section key={topic} class="t-stack t-gap-2 t-diff-table" aria-labelledby={`topic-${topic}`}>
            <Heading level={3} id={`topic-${topic}`}>{say(topicWords[topic], lang)}</Heading>
            <Table lang={lang} small hideCaption narrow="cells below" caption={say(topicWords[topic], lang)}
              columns={[{ label: say(w.difference, lang) }, ...countries.map(c => ({ label: say(countryWords[c], lang) })), { label: say(w.hinders, lang) }, { label: say(w.reports, lang), number: true }]}
              rows={v.rows.filter(r => r.topic === topic).map(r => [
                <TextLink href={v.links.row(r.id)}>{say(r.title, lang)}</TextLink>,
                ...countries.map(c => <span class="t-diff-cell"><StandsSign stands={r.sides[c].stands} /><span><b>{say(standsWords[r.sides[c].stands], lang)}</b> {say(r.sides[c].says, lang)}</span></span>),
                <span class={`t-hinderword t-hinderword--${r.hinders}`}>{say(hindersWords[r.hinders], lang)}</span>, v.counts[r.id] ?? 0,
              ])} />
          </section>
        ))}
      </section>
      <Prose><p class="t-small">{say(w.how, lang)}</p></Prose>
      <div class="t-row"><ButtonLink rank="secondary" small href={v.links.csv}>{say(w.csv, lang)}</ButtonLink><TextLink href={v.links.further}>{say(w.further, lang)}</TextLink></div>
    </Stack>
  ), true)
}
