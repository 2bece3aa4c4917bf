import { say, text as t } from '../../plain/index.ts'
import { sourceName, topicNames, type Order, type Rule, type Topic } from '../../law/index.ts'
import { Heading, Lead, Small, Stack, EmptyState, countryWords, knownWords } from '../look/index.ts'
import type { LawIndexView } from '../views.ts'
import { docOf } from './run-parts.tsx'
import type { Text } from '../../plain/index.ts'

export const orderWords: Readonly<Record<Order, Text>> = { EU: t('EU and EEA', 'EU och EES', 'EU og EØS', 'EU og EØS'), ...countryWords }
export const kindWords: Readonly<Record<Rule['kind'], Text>> = {
  duty: t('duty', 'skyldighet', 'pligt', 'plikt'), exception: t('exception', 'undantag', 'undtagelse', 'unntak'),
  meaning: t('what a word means', 'vad ett ord betyder', 'hvad et ord betyder', 'hva et ord betyr'), gap: t('not written yet', 'inte skriven ännu', 'ikke skrevet endnu', 'ikke skrevet ennå'),
}
export { topicNames }
const w = {
  title: t('The rules', 'Reglerna', 'Reglerne', 'Reglene'),
  lead: t('All that TIPP knows of procurement law, one sentence each. Open a sentence to see why it exists, when it applies, where it stands and how well we know it.', 'Allt TIPP vet om upphandlingsrätt, en mening per regel. Öppna en mening för att se varför regeln finns, när den gäller, var den står och hur säkert vi vet det.', 'Alt, hvad TIPP ved om udbudsret, én sætning pr. regel. Åbn en sætning for at se, hvorfor reglen findes, hvornår den gælder, hvor den står, og hvor sikkert vi ved det.', 'Alt TIPP vet om anskaffelsesretten, én setning per regel. Åpne en setning for å se hvorfor regelen finnes, når den gjelder, hvor den står og hvor sikkert vi vet det.'),
  all: t('All', 'Alla', 'Alle', 'Alle'), whose: t('Whose law', 'Vems lag', 'Hvis lov', 'Hvems lov'), rules: t('{n} rules', '{n} regler', '{n} regler', '{n} regler'),
  topics: t('Topics', 'Ämnen', 'Emner', 'Temaer'), hash: t('Fingerprint of this lawbook: {hash}', 'Den här regelsamlingens fingeravtryck: {hash}', 'Denne regelsamlings fingeraftryk: {hash}', 'Fingeravtrykk for denne regelsamlingen: {hash}'),
  none: t('No rules here yet', 'Inga regler här ännu', 'Ingen regler her endnu', 'Ingen regler her ennå'), noneSays: t('The rules will stand here by topic. See the other countries meanwhile.', 'Här kommer reglerna att stå efter ämne. Se de andra länderna så länge.', 'Her kommer reglerne til at stå efter emne. Se de andre lande imens.', 'Her kommer reglene til å stå etter tema. Se de andre landene så lenge.'),
  advice: t('advice', 'råd', 'råd', 'råd'), reason: t('asks for a reason', 'kräver motivering', 'kræver begrundelse', 'krever begrunnelse'),
}
const anchor = (topic: Topic): string => topic.replaceAll(' ', '-')

/** Every rule as one sentence, by topic. */
export function lawIndexPage(v: LawIndexView): string {
  const { lang } = v
  const orderName = (o: Order | undefined): string => say(o ? orderWords[o] : w.all, lang)
  const orders: readonly (Order | undefined)[] = [undefined, 'EU', 'DK', 'SE', 'NO']
  // Of a rule with several lives the newest text stands in the list; its page shows them all.
  const newest = new Map<string, Rule>()
  for (const r of v.rules) newest.set(`${r.order}/${r.id}`, r)
  const rules = [...newest.values()], topics = v.topics.filter(x => rules.some(r => r.topic === x))
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div><Heading level={1}>{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      <nav aria-label={say(w.whose, lang)}><ul class="t-legend">{orders.map(o => (
        <li key={o ?? 'all'}><a class="ds-link" href={v.orderHref(o)} aria-current={o === v.order ? 'true' : undefined}>{o === v.order ? <b>{orderName(o)}</b> : orderName(o)}</a></li>
      ))}</ul></nav>
      {rules.length === 0 ? <EmptyState heading={say(w.none, lang)}>{say(w.noneSays, lang)}</EmptyState> : <>
        <nav aria-label={say(w.topics, lang)}><ul class="t-legend">{topics.map(x => <li key={x}><a class="ds-link" data-color="neutral" href={`#${anchor(x)}`}>{say(topicNames[x], lang)} ({rules.filter(r => r.topic === x).length})</a></li>)}</ul></nav>
        {topics.map(topic => (
          <section key={topic} aria-labelledby={anchor(topic)}>
            <Heading level={2} id={anchor(topic)}>{say(topicNames[topic], lang)}</Heading>
            <ul class="t-plain">{rules.filter(r => r.topic === topic).map(r => (
              <li key={`${r.order}/${r.id}`}>
                <div>
                  <p><a class="ds-link" href={v.href(r.order, r.id)}>{say(r.says, lang)}</a></p>
                  <p class="t-small">{say(orderWords[r.order], lang)} · {sourceName(r.sources[0], lang)} · {say(kindWords[r.kind], lang)}
                    {r.kind === 'duty' && r.weight === 'advice' && <> · {say(w.advice, lang)}</>}{r.kind === 'duty' && r.weight === 'needs a reason' && <> · {say(w.reason, lang)}</>}
                    {' · '}{say(knownWords[r.sources[0].known], lang)}</p>
                </div>
              </li>
            ))}</ul>
          </section>
        ))}
      </>}
      <Small>{say(w.rules, lang, { n: rules.length })}. {say(w.hash, lang, { hash: v.hash.slice(0, 16) })}</Small>
    </Stack>
  ))
}
