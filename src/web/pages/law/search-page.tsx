import { say, text as t, type Lang, type Text } from '../../../plain/index.ts'
import { topics, type Order, type Topic } from '../../../law/index.ts'
import { markHits, orders, parted, slugOf, topicWords, type Found, type Searchable } from '../../../rulebook/index.ts'
import { Button, EmptyState, Heading, Select, SourceLine, Stack, Tag, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { shown, Weighs, Whose, type LawCommon } from './parts.tsx'
import { lawWords as w, orderWords } from './words.ts'

export type LawSearchView = LawCommon & { readonly q: string; readonly order?: Order; readonly topic?: Topic; readonly page: number; readonly found?: Found; readonly problem?: Text }
export const perPage = 20

const own = {
  title: t('Search', 'Sök', 'Søg', 'Søk'), found: t('{n} results for “{q}”', '{n} träffar på ”{q}”', '{n} fund på »{q}«', '{n} treff på «{q}»'), one: t('1 result for “{q}”', '1 träff på ”{q}”', '1 fund på »{q}«', '1 treff på «{q}»'),
  what: t('Word, article, judgment or name', 'Ord, paragraf, dom eller namn', 'Ord, paragraf, dom eller navn', 'Ord, paragraf, dom eller navn'), order: t('Whose rules', 'Vems regler', 'Hvis regler', 'Hvems regler'), topic: t('Topic', 'Ämne', 'Emne', 'Tema'), any: t('All', 'Alla', 'Alle', 'Alle'),
  pages: t('Pages', 'Sidor', 'Sider', 'Sider'), rules: t('Rules', 'Regler', 'Regler', 'Regler'), also: t('The same in', 'Samma i', 'Det samme i', 'Det samme i'),
  none: t('No rule found', 'Ingen regel hittades', 'Ingen regel fundet', 'Ingen regel funnet'),
  noneSays: t('Nothing in the rulebook has these words or this place. Try one word less, the official term, or another of the languages. What we have not read we cannot find.', 'Inget i regelsamlingen har de orden eller det stället. Pröva ett ord mindre, den officiella termen eller ett annat av språken. Det vi inte har läst kan vi inte hitta.', 'Intet i regelsamlingen har de ord eller det sted. Prøv et ord mindre, den officielle term eller et andet af sprogene. Det, vi ikke har læst, kan vi ikke finde.', 'Ingenting i regelsamlingen har de ordene eller det stedet. Prøv ett ord mindre, den offisielle termen eller et annet av språkene. Det vi ikke har lest, kan vi ikke finne.'),
  terms: t('See the words in four languages', 'Se orden på fyra språk', 'Se ordene på fire sprog', 'Se ordene på fire språk'), next: t('More results', 'Fler träffar', 'Flere fund', 'Flere treff'), back: t('Earlier results', 'Tidigare träffar', 'Tidligere fund', 'Tidligere treff'),
  country: t('{country} first', '{country} först', '{country} først', '{country} først'), called: t('Called', 'Heter', 'Hedder', 'Heter'),
  empty: t('Write what you look for', 'Skriv vad ni letar efter', 'Skriv, hvad I leder efter', 'Skriv hva dere leter etter'),
  emptySays: t('A word in any of the four languages, an article, a judgment, or the name of a rule.', 'Ett ord på något av de fyra språken, en paragraf, en dom eller namnet på en regel.', 'Et ord på et af de fire sprog, en paragraf, en dom eller navnet på en regel.', 'Et ord på et av de fire språkene, en paragraf, en dom eller navnet på en regel.'),
}
const kinds: Readonly<Record<Searchable['kind'], Text>> = {
  tool: t('tool', 'verktyg', 'værktøj', 'verktøy'), myth: t('myth', 'myt', 'myte', 'myte'), difference: t('difference', 'skillnad', 'forskel', 'forskjell'), step: t('step', 'steg', 'trin', 'steg'),
  topic: t('topic', 'ämne', 'emne', 'tema'), way: t('way of buying', 'sätt att köpa', 'måde at købe på', 'måte å kjøpe på'), page: t('page', 'sida', 'side', 'side'),
}
const Marked = ({ s, v }: { s: string; v: LawSearchView }) => <>{markHits(s, v.found?.met ?? new Set(), v.lang).map((p, i) => (p.hit ? <mark key={i}>{p.text}</mark> : p.text))}</>
const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

export function lawSearchPage(v: LawSearchView): string {
  const { lang, found, q } = v, to = links(lang), n = found?.hits.length ?? 0
  const at = (page: number): string => to.search({ q, order: v.order, topic: v.topic ? slugOf(v.topic) : undefined, page: page > 1 ? String(page) : undefined })
  const here = found?.hits.slice((v.page - 1) * perPage, v.page * perPage) ?? []
  return docOf(v, q ? `${q} – ${say(own.title, lang)}` : say(own.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3">
        <p class="t-small"><TextLink href={to.front}>{say(w.back, lang)}</TextLink></p>
        <Heading level={1}>{say(w.search, lang)}</Heading>
        <form class="t-law-find" action={to.search()} method="get" role="search">
          <div class="ds-field t-field"><label class="ds-label" data-weight="medium" for="law-q">{say(own.what, lang)}</label>
            {v.problem && <p class="ds-validation-message" data-color="danger" id="law-q-error">{say(v.problem, lang)}</p>}
            <input class="ds-input" type="search" id="law-q" name="q" value={q} maxLength={200} autocomplete="off" aria-describedby={v.problem ? 'law-q-error' : undefined} aria-invalid={v.problem ? 'true' : undefined} /></div>
          <Select name="order" lang={lang} label={say(own.order, lang)} value={v.order ?? ''} empty={say(own.any, lang)} options={orders.map(o => ({ value: o, label: say(orderWords[o], lang) }))} />
          <Select name="topic" lang={lang} label={say(own.topic, lang)} value={v.topic ? slugOf(v.topic) : ''} empty={say(own.any, lang)} options={topics.map(x => ({ value: slugOf(x), label: say(topicWords[x].name, lang) }))} />
          <Button type="submit">{say(w.searchButton, lang)}</Button>
        </form>
      </div>
      {!found && <EmptyState heading={say(own.empty, lang)}>{say(own.emptySays, lang)}</EmptyState>}
      {found && <p role="status" class="t-law-count">{n === 0 && found.pages.length === 0 ? '' : say(n === 1 ? own.one : own.found, lang, { n, q })}{found.country && <> · {say(own.country, lang, { country: say(orderWords[found.country], lang) })}</>}</p>}
      {found && v.page === 1 && found.terms.length > 0 && (
        <div class="t-law-terms">{found.terms.slice(0, 2).map(term => (
          <div key={term.id} class="t-law-term"><p><b>{capital(say(term.words, lang), lang)}</b> {say(term.says, lang)}</p>
            <p class="t-small">{(['en', 'sv', 'da', 'nb'] as const).filter(l => l !== lang).map((l, i) => <span key={l}>{i > 0 && ' · '}<span lang={l}>{term.words[l]}</span></span>)} · <TextLink href={`${to.terms()}#${term.id}`}>{say(own.terms, lang)}</TextLink></p></div>
        ))}</div>
      )}
      {found && v.page === 1 && found.pages.length > 0 && (
        <section class="t-stack t-gap-3" aria-labelledby="pages"><Heading level={2} size="xs" id="pages">{say(own.pages, lang)}</Heading>
          <ul class="t-law-pages">{found.pages.map(p => <li key={p.href}><TextLink href={`/${lang}${p.href}`}>{capital(say(p.title, lang), lang)}</TextLink> <Tag>{say(kinds[p.kind], lang)}</Tag></li>)}</ul></section>
      )}
      {found && n === 0 && <EmptyState heading={say(own.none, lang)} action={<TextLink href={to.terms()}>{say(own.terms, lang)}</TextLink>}>{say(own.noneSays, lang)}</EmptyState>}
      {here.length > 0 && (
        <section class="t-stack t-gap-3" aria-labelledby="rules"><Heading level={2} size="xs" id="rules">{say(own.rules, lang)}</Heading>
          <ol class="t-law-hits" start={(v.page - 1) * perPage + 1}>{here.map(({ entry: { rule }, same }) => {
            const [first, rest] = parted(say(rule.says, lang))
            return (
              <li key={rule.order + rule.id}>
                <p><a class="ds-link" href={to.entry(rule.order, rule.id)}><Marked s={first} v={v} /></a>{rest && <> <Marked s={rest} v={v} /></>}</p>
                <div class="t-rule__meta"><Whose order={rule.order} lang={lang} /><Weighs rule={rule} lang={lang} /><a class="ds-link t-small" data-color="neutral" href={to.topic(rule.topic)}>{say(topicWords[rule.topic].name, lang)}</a><SourceLine sources={shown(rule.sources, lang)} lang={lang} /></div>
                {same.length > 0 && <p class="t-small">{say(own.also, lang)} {same.map((e, i) => <span key={e.key}>{i > 0 && ', '}<TextLink href={to.entry(e.rule.order, e.rule.id)}>{say(orderWords[e.rule.order], lang)}</TextLink></span>)}</p>}
              </li>
            )
          })}</ol>
          <p class="t-row">{v.page > 1 && <TextLink href={at(v.page - 1)}>{say(own.back, lang)}</TextLink>}{v.page * perPage < n && <TextLink href={at(v.page + 1)}>{say(own.next, lang)}</TextLink>}</p>
        </section>
      )}
    </Stack>
  ))
}
