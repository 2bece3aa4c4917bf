import type { ComponentChildren } from 'preact'
import { say, type Country, type Day, type Lang } from '../../../plain/index.ts'
import { printAmount, sourceName, type FigureValue, type Life, type Order, type Rule, type Source } from '../../../law/index.ts'
import { linkOf, ordersOf, parted, type Family, type FigureRow, type Section } from '../../../rulebook/index.ts'
import { Folded, Heading, Mark, SourceLine, Table, Tag, TextLink, formatDay, type ShownSource } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { links } from './links.ts'
import { kindWords, lawWords as w, orderWords, tieWords, weightWords } from './words.ts'

/** What every page of the rulebook has: the day it is read on, and which lawbook it is read from. */
export type LawCommon = Common & { readonly today: Day; readonly hash: string }

export const shown = (sources: readonly Source[], lang: Lang, whole = false): ShownSource[] => {
  const seen = new Set<string>()
  return sources.flatMap(s => {
    const words = sourceName(s, lang), link = linkOf(s, lang)
    if (seen.has(words)) return []
    seen.add(words)
    return [{ words, known: s.known, ...(whole ? { read: s.read } : {}), ...(link ? { link } : {}) }]
  })
}

/** What a broken duty means, as a mark with its word; of anything else, what kind of entry it is. */
export const Weighs = ({ rule, lang }: { rule: Rule; lang: Lang }) => {
  if (rule.kind !== 'duty') return <Tag color={rule.kind === 'gap' ? 'warning' : 'neutral'}>{say(kindWords[rule.kind], lang)}</Tag>
  const { mark, short } = weightWords[rule.weight]
  return <span class="t-weighs">{mark && <Mark kind={mark} size={14} />}{mark ? say(short, lang) : <b>{say(short, lang)}</b>}</span>
}
export const Whose = ({ order, lang }: { order: Order; lang: Lang }) => <span class={`t-whose t-whose--${order}`}>{say(orderWords[order], lang)}</span>

/** The first sentence leads to the page of the rule. */
export const Says = ({ rule, lang }: { rule: Rule; lang: Lang }) => {
  const [first, rest] = parted(say(rule.says, lang))
  return <><a class="ds-link" data-color="neutral" href={links(lang).entry(rule.order, rule.id)}>{first}</a>{rest && ` ${rest}`}</>
}
export const anchorOf = (rule: Rule): string => `${rule.order}-${rule.id}`.replaceAll(/[^\w-]+/g, '-')

/** One duty once: the Union's words, and beneath them how each country says it. */
export function FamilyBlock({ family, lang }: { family: Family; lang: Lang }) {
  const { head } = family, same = family.forms.filter(f => f.same), own = family.forms.filter(f => !f.same)
  return (
    <article class="t-rule" id={anchorOf(head)}>
      <p class="t-rule__says"><Says rule={head} lang={lang} /></p>
      <div class="t-rule__meta"><Weighs rule={head} lang={lang} /><SourceLine sources={shown(head.sources, lang)} lang={lang} /></div>
      {(same.length > 0 || own.length > 0) && (
        <ul class="t-rule__forms">
          {same.length > 0 && (
            <li><span class="t-rule__who">{say(w.same, lang)}</span>
              <ul class="t-rule__places">{same.map(({ rule }) => <li key={rule.order + rule.id}><a class="ds-link" href={links(lang).entry(rule.order, rule.id)}><Whose order={rule.order} lang={lang} /></a><SourceLine sources={shown(rule.sources, lang)} lang={lang} /></li>)}</ul>
            </li>
          )}
          {own.map(({ rule, tie }) => (
            <li key={rule.order + rule.id}>
              <span class="t-rule__who"><Whose order={rule.order} lang={lang} />{tie !== 'carries out' && <small>{say(tieWords[tie], lang)}</small>}</span>
              <div><p><Says rule={rule} lang={lang} /></p><div class="t-rule__meta"><Weighs rule={rule} lang={lang} /><SourceLine sources={shown(rule.sources, lang)} lang={lang} /></div></div>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

export const SectionBlock = ({ section, lang }: { section: Section; lang: Lang }) => (
  <section class="t-law-part" aria-labelledby={section.id}>
    <Heading level={2} id={section.id}>{say(section.title, lang)}</Heading>
    {section.shared.map(f => <FamilyBlock key={f.head.id} family={f} lang={lang} />)}
    {section.alone.map(({ country, families }) => (
      <div key={country} class="t-law-alone">
        <Heading level={3} size="2xs">{say(w.alone, lang, { country: say(orderWords[country], lang) })}</Heading>
        {families.map(f => <FamilyBlock key={f.head.id} family={f} lang={lang} />)}
      </div>
    ))}
  </section>
)

/** Beside a long page on a wide screen, above it on a small one, folded there. */
export const Contents = ({ sections, lang, more }: { sections: readonly { readonly id: string; readonly title: string; readonly count?: number }[]; lang: Lang; more?: ComponentChildren }) => {
  const list = <ul>{sections.map(s => <li key={s.id}><a href={`#${s.id}`}>{s.title}</a>{s.count !== undefined && <small>{s.count}</small>}</li>)}</ul>
  return (
    <aside class="t-law-toc">
      <nav aria-label={say(w.contents, lang)} class="t-law-toc__wide"><p class="t-over">{say(w.contents, lang)}</p>{list}</nav>
      <div class="t-law-toc__small"><Folded summary={say(w.contents, lang)}>{list}</Folded></div>
      {more}
    </aside>
  )
}

/** Everything, or what one country sees. */
export const CountrySwitch = ({ lang, country, href }: { lang: Lang; country: Country | undefined; href: (country: Country | undefined) => string }) => (
  <nav class="t-law-switch" aria-label={say(w.whose, lang)}><ul>
    {([undefined, 'DK', 'SE', 'NO'] as const).map(c => <li key={c ?? 'all'}><a href={href(c)} aria-current={c === country ? 'true' : undefined}>{say(c ? orderWords[c] : w.all, lang)}</a></li>)}
  </ul></nav>
)

export const spanOf = (life: Life, lang: Lang): string => {
  const from = formatDay(life.from, lang, 'medium')
  return life.to ? say(w.fromTo, lang, { from, to: formatDay(life.to, lang, 'medium') }) : say(w.from, lang, { from })
}
const amountOf = (value: FigureValue, row: FigureRow, lang: Lang): string =>
  value.value === 'not read' ? say(w.notRead, lang) : printAmount(value.value, row.figure.unit, lang, value.order === 'EU' ? undefined : value.order)

/** The values of one order: what is in force now, or else the newest, and the earlier ones folded under it. */
function Values({ values, row, lang, today }: { values: readonly FigureValue[]; row: FigureRow; lang: Lang; today: Day }) {
  // No number of its own in this row: it may stand in another row, or the Union's may count.
  if (values.length === 0) return <>–</>
  const now = values.find(v => v.life.from <= today && (!v.life.to || v.life.to >= today)) ?? values[0]!, others = values.filter(v => v !== now)
  const line = (v: FigureValue) => <><b class="t-law-amount">{amountOf(v, row, lang)}</b> <span class="t-small">{spanOf(v.life, lang)}</span></>
  return <>{line(now)}{others.length > 0 && <details class="t-fold t-fold--small"><summary>{say(w.before, lang, { n: others.length })}</summary><div>{others.map(v => <div key={v.life.from}>{line(v)}</div>)}</div></details>}</>
}

export function FiguresTable({ rows, lang, today, country }: { rows: readonly FigureRow[]; lang: Lang; today: Day; country: Country | undefined }) {
  const columns = ordersOf(rows).filter(o => o === 'EU' || !country || o === country)
  const wanted = rows.filter(r => columns.some(o => r.by[o].length > 0))
  return (
    <Table lang={lang} small hideCaption narrow="cells in a line" caption={say(w.figures, lang)} columns={[{ label: say(w.what, lang) }, ...columns.map(o => ({ label: say(orderWords[o], lang) }))]}
      rows={wanted.map(r => [<>{r.readBy[0] ? <TextLink href={links(lang).entry(r.readBy[0].order, r.readBy[0].id)}>{say(r.figure.says, lang)}</TextLink> : say(r.figure.says, lang)}<span class="t-small t-law-source">{sourceName((columns.flatMap(o => r.by[o])[0] ?? r.figure.values[0]!).source, lang)}</span></>,
        ...columns.map(o => <Values key={o} values={r.by[o]} row={r} lang={lang} today={today} />)])} />
  )
}

/** The search field of every page of the rulebook. */
export const SearchField = ({ lang, value, large = false }: { lang: Lang; value?: string; large?: boolean }) => (
  <form class={`t-law-search${large ? ' t-law-search--large' : ''}`} action={links(lang).search()} method="get" role="search">
    <label class="ds-sr-only" for="law-q">{say(w.search, lang)}</label>
    <input class="ds-input" type="search" id="law-q" name="q" value={value} maxLength={200} autocomplete="off" placeholder={large ? undefined : say(w.search, lang)} />
    <button type="submit" class="ds-button" data-variant={large ? 'primary' : 'secondary'} data-color="accent" data-size={large ? undefined : 'sm'}>{say(w.searchButton, lang)}</button>
  </form>
)
export const Fingerprint = ({ v }: { v: LawCommon }) => <p class="t-small">{say(w.hash, v.lang, { hash: v.hash.slice(0, 12) })} · {formatDay(v.today, v.lang, 'medium')}</p>
