import { countries, currencyOf, say } from '../../../plain/index.ts'
import { printAmount, type Figure, type FigureValue, type Rule, type Topic } from '../../../law/index.ts'
import type { differences as d } from '../../../rulebook/index.ts'
import { countryWords, Folded, formatMoney, Heading, Lead, Stack, Table, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { topicNames } from '../../../law/index.ts'
import type { DifferencesLinks } from './list.tsx'
import { differencesWords as w } from './words.ts'

export type FurtherView = Common & { readonly further: d.Further; readonly links: DifferencesLinks; readonly lawHref: (order: Rule['order'], id: string) => string }

/** Differences that nobody has commented, found among the ties and figures of the lawbook. */
export function furtherPage(v: FurtherView): string {
  const { lang, further: f } = v
  const shown = (value: FigureValue | undefined, unit: Figure['unit'], c: (typeof countries)[number]) => (!value ? '–' : value.value === 'not read' ? say(w.notRead, lang)
    : unit === 'money' ? formatMoney(value.value, currencyOf[c], lang) : printAmount(value.value, unit, lang, c))
  const topics = [...new Set(f.onlyHere.map(o => o.topic))] as Topic[]
  return docOf(v, say(w.further, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(w.further, lang)}</Heading><Lead>{say(w.furtherLead, lang)}</Lead></div>
      <section class="t-stack t-gap-3" aria-labelledby="replaced"><Heading level={2} id="replaced">{say(w.replaced, lang)} ({f.replaced.length})</Heading>
        <Table lang={lang} small hideCaption narrow="cells below" caption={say(w.replaced, lang)} columns={[{ label: say(w.euRule, lang) }, ...countries.map(c => ({ label: say(countryWords[c], lang) }))]}
          rows={f.replaced.map(r => [<TextLink href={v.lawHref('EU', r.eu)}>{say(r.says.says, lang)}</TextLink>, ...countries.map(c => (r.by[c] ? <ul class="t-diff-list">{r.by[c].map(x => <li key={x.id}><TextLink href={v.lawHref(x.order, x.id)}>{say(x.says, lang)}</TextLink></li>)}</ul> : say(w.keeps, lang)))])} /></section>
      <section class="t-stack t-gap-3" aria-labelledby="figures"><Heading level={2} id="figures">{say(w.figures, lang)} ({f.figures.length})</Heading>
        <Table lang={lang} small hideCaption narrow="cells below" caption={say(w.figures, lang)} columns={[{ label: say(w.figure, lang) }, ...countries.map(c => ({ label: say(countryWords[c], lang), number: true }))]}
          rows={f.figures.map(p => [say(p.figure.says, lang), ...countries.map(c => shown(p.values[c], p.figure.unit, c))])} /></section>
      <section class="t-stack t-gap-3" aria-labelledby="only"><Heading level={2} id="only">{say(w.onlyHere, lang)} ({f.onlyHere.length})</Heading>
        <div>{topics.map(topic => { const of = f.onlyHere.filter(o => o.topic === topic); return (
          <Folded key={topic} summary={`${say(topicNames[topic], lang)} (${of.length})`}>
            <Stack gap={3}>{countries.filter(c => of.some(o => o.country === c)).map(c => <div key={c}><Heading level={3} size="2xs">{say(countryWords[c], lang)}</Heading><ul class="ds-list">{of.filter(o => o.country === c).map(o => <li key={o.rule.id}><TextLink href={v.lawHref(o.rule.order, o.rule.id)}>{say(o.rule.says, lang)}</TextLink></li>)}</ul></div>)}</Stack>
          </Folded>) })}</div></section>
    </Stack>
  ), true)
}
