import { countries, currencyOf, say, type Country, type Day, type Lang, type Text } from '../../../plain/index.ts'
import { sourceName, steps, type Known, type Rule, type Source } from '../../../law/index.ts'
import { differences as d } from '../../../rulebook/index.ts'
import { ButtonLink, countryWords, EmptyState, Folded, formatDay, formatMoney, Heading, Lead, Mark, Notice, Small, SourceLine, Stack, Tag, TextLink, Timeline } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import type { Touching } from '../../../experience/index.ts'
import { LessonsHere } from '../experience/beside.tsx'
import { docOf, shownSources } from '../run-parts.tsx'
import { orderWords } from '../law/words.ts'
import { ReportCard, type ShownReport } from './reports.tsx'
import { StandsBadge } from './stands.tsx'
import type { DifferencesLinks } from './list.tsx'
import { differencesWords as w, heardWords, hindersWords, lackingWords, topicWords } from './words.ts'

export type DifferenceView = Common & {
  readonly row: d.Row
  readonly laid: readonly { readonly situation: d.Situation; readonly under: readonly d.Laid[] }[]
  readonly rules: readonly Rule[]
  readonly reports: readonly ShownReport[]
  /** What others learned about this difference. */
  readonly lessons?: readonly Touching[]
  readonly before?: d.Row
  readonly next?: d.Row
  readonly links: DifferencesLinks
  readonly lawHref: (order: Rule['order'], id: string) => string
  /** The same situation in "check a step". */
  readonly checkHref: (l: d.Laid, on: Day) => string
}

const rank: Readonly<Record<Known, number>> = { 'statute text read': 0, derived: 1, 'secondary source': 2, 'not verified': 3 }
/** The sources of the entries of one order, the surest first, at most so many. */
const sourcesFor = (rules: readonly Rule[], order: Rule['order'], more: readonly Source[] = [], most = 4): readonly Source[] =>
  [...more, ...rules.filter(r => r.order === order).flatMap(r => r.sources)].sort((a, b) => rank[a.known] - rank[b.known]).filter((s, i, all) => all.findIndex(o => o.act === s.act && o.place === s.place) === i).slice(0, most)

/** One difference: how the law stands, what it does at the border, the live opinions, what others met. */
export function differencePage(v: DifferenceView): string {
  const { lang, row } = v
  return docOf(v, say(row.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3">
        <p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p>
        <Heading level={1} over={say(topicWords[row.topic], lang)}>{say(row.title, lang)}</Heading>
        <Lead>{say(row.why, lang)}</Lead>
        <p><Tag color={row.hinders === 'high' ? 'danger' : row.hinders === 'medium' ? 'warning' : 'neutral'}>{say(w.hindersHow, lang, { how: say(hindersWords[row.hinders], lang) })}</Tag> <span class="t-small">({say(w.ours, lang)})</span></p>
      </div>
      <section aria-labelledby="where"><Stack gap={4}>
        <Heading level={2} id="where">{say(w.where, lang)}</Heading>
        <div class="t-diff-sides">
          <div class="t-diff-side t-diff-side--eu"><Heading level={3} size="2xs">{say(w.eu, lang)}</Heading><p>{say(row.eu, lang)}</p><Sources of={sourcesFor(v.rules, 'EU')} lang={lang} /></div>
          {countries.map(c => <Side key={c} c={c} v={v} />)}
        </div>
      </Stack></section>
      <Notice kind="success" lang={lang} heading={say(w.todo, lang)}><p>{say(row.todo, lang)}</p></Notice>
      {(row.situations.length > 0 || row.byHand) && (
        <section aria-labelledby="live"><Stack gap={4}>
          {row.situations.length > 0 && <div><Heading level={2} id="live">{say(w.live, lang)}</Heading><Small>{say(w.liveSays, lang)}</Small></div>}
          {v.laid.map((l, i) => <Laid key={i} l={l} v={v} />)}
          {row.byHand && <div><Heading level={row.situations.length > 0 ? 3 : 2} size="2xs" {...(row.situations.length > 0 ? {} : { id: 'live' })}>{say(w.byHand, lang)}</Heading><Small>{say(row.byHand, lang)}</Small></div>}
        </Stack></section>
      )}
      {row.changed && <section aria-labelledby="changed"><Stack gap={3}><Heading level={2} id="changed">{say(w.changed, lang)}</Heading><Timeline lang={lang} label={say(w.changed, lang)} items={row.changed.map(c => ({ day: c.on, text: say(c.says, lang) }))} /></Stack></section>}
      {v.lessons && <LessonsHere lessons={v.lessons} lang={lang} />}
      <section aria-labelledby="met"><Stack gap={3}>
        <Heading level={2} id="met">{say(w.met, lang)}</Heading>
        {v.reports.length === 0
          ? <EmptyState level={3} heading={say(w.metNone, lang)} action={<ButtonLink rank="secondary" href={`${v.links.report}?row=${row.id}`}>{say(w.report, lang)}</ButtonLink>}>{say(w.metNoneSays, lang)}</EmptyState>
          : <>{v.reports.map(r => <ReportCard key={r.id} r={r} lang={lang} links={v.links} />)}<p><ButtonLink rank="secondary" href={`${v.links.report}?row=${row.id}`}>{say(w.report, lang)}</ButtonLink></p></>}
      </Stack></section>
      <Folded summary={say(w.entries, lang, { n: v.rules.length })}>
        <ul class="ds-list">{v.rules.map(r => <li key={r.order + r.id}><TextLink href={v.lawHref(r.order, r.id)}>{say(r.says, lang)}</TextLink> <span class="t-small">({say(orderWords[r.order], lang)}, {sourceName(r.sources[0], lang)})</span></li>)}</ul>
      </Folded>
      <nav class="t-row t-diff-turn">{v.before && <TextLink href={v.links.row(v.before.id)} rel="prev">{say(w.before, lang, { title: say(v.before.title, lang) })}</TextLink>}{v.next && <TextLink href={v.links.row(v.next.id)} rel="next">{say(w.next, lang, { title: say(v.next.title, lang) })}</TextLink>}</nav>
    </Stack>
  ))
}

const Sources = ({ of, lang }: { of: readonly Source[]; lang: Lang }) => (of.length === 0 ? null : <SourceLine sources={shownSources(of, lang)} lang={lang} />)

function Side({ c, v }: { c: Country; v: DifferenceView }) {
  const { lang, row } = v, side = row.sides[c], sources = sourcesFor(v.rules, c, side.sources)
  return (
    <div class="t-diff-side">
      <Heading level={3} size="2xs">{say(countryWords[c], lang)}</Heading>
      <StandsBadge stands={side.stands} lang={lang} />
      <p>{say(side.says, lang)}</p>
      {side.lacking && <Small>{say(lackingWords[side.lacking], lang)}</Small>}
      {sources.length > 0 ? <Sources of={sources} lang={lang} /> : !side.lacking && <Small>{say(w.noEntry, lang)}</Small>}
    </div>
  )
}

function Laid({ l, v }: { l: DifferenceView['laid'][number]; v: DifferenceView }) {
  const { lang } = v, s = l.situation
  return (
    <article class="t-diff-laid">
      <Heading level={3} size="2xs">{say(s.says, lang)}</Heading>
      <Small>{say(w.onDay, lang, { day: formatDay(s.on, lang, 'medium') })}{s.earlier && ` (${say(w.earlier, lang)})`}</Small>
      <ul class="t-diff-three">{l.under.map(u => <Under key={u.country} u={u} v={v} on={s.on} />)}</ul>
    </article>
  )
}

function Under({ u, v, on }: { u: d.Laid; v: DifferenceView; on: Day }) {
  const { lang } = v, unread = u.heard === 'silent' && v.row.sides[u.country].lacking === 'not read', [mark, word] = unread ? (['depends', lackingWords['not read']] as const) : heardWords[u.heard], value = u.facts['value.estimated'], f = u.point[0], ask: Text | undefined = f?.ask[0]?.ask
  return (
    <li class={u.heard === 'silent' && !unread ? 't-diff-silent' : undefined}>
      <p class="t-diff-verdict"><Mark kind={mark} size={22} /><span><b>{say(countryWords[u.country], lang)}</b><br />{say(word, lang)}</span></p>
      <p class="t-small">{say(steps[u.step], lang)}{typeof value === 'number' && <>. {say(w.value, lang, { amount: formatMoney(value, currencyOf[u.country], lang) })}</>}</p>
      {f && <p class="t-diff-rule">{say(f.rule.says, lang)} <a class="ds-link t-entry" href={v.lawHref(f.rule.order, f.rule.id)}>{say(w.entry, lang)}</a></p>}
      {u.heard === 'depends' && ask && <p class="t-small">{say(w.asks, lang, { ask: say(ask, lang) })}</p>}
      <p class="t-small"><TextLink href={v.checkHref(u, on)}>{say(w.whole, lang)}</TextLink></p>
    </li>
  )
}
