import { say, text as t } from '../../../plain/index.ts'
import { sourceName, topics, type Order, type Rule, type Topic } from '../../../law/index.ts'
import { orders, topicWords } from '../../../rulebook/index.ts'
import { Heading, Lead, Small, Stack, TextLink, knownWords } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { Fingerprint, Says, Weighs, type LawCommon } from './parts.tsx'
import { fewWords, lawWords as w, orderWords } from './words.ts'

export type LawOrderView = LawCommon & { readonly order: Order; readonly counts: Readonly<Record<Topic, number>>; readonly topic?: Topic; readonly rules: readonly Rule[] }

const own = {
  lead: t('Every rule from here, one sentence each, topic by topic.', 'Varje regel härifrån, en mening var, ämne för ämne.', 'Hver regel herfra, én sætning hver, emne for emne.', 'Hver regel herfra, én setning hver, tema for tema.'),
  choose: t('Choose a topic.', 'Välj ett ämne.', 'Vælg et emne.', 'Velg et tema.'), together: t('Read this topic with all countries side by side', 'Läs ämnet med alla länder tillsammans', 'Læs emnet med alle lande sammen', 'Les temaet med alle land sammen'),
}

/** One country's rules (or the Union's), a topic at a time. */
export function lawOrderPage(v: LawOrderView): string {
  const { lang, order, topic } = v, to = links(lang), name = say(orderWords[order], lang)
  return docOf(v, topic ? `${name}: ${say(topicWords[topic].name, lang)}` : name, (
    <Stack gap={8}>
      <div class="t-stack t-gap-3">
        <p class="t-small"><TextLink href={to.front}>{say(w.back, lang)}</TextLink>{topic && <> › <TextLink href={to.order(order)}>{name}</TextLink></>}</p>
        <Heading level={1}>{topic ? `${name}: ${say(topicWords[topic].name, lang)}` : name}</Heading>
        <Lead>{say(topic ? topicWords[topic].about : own.lead, lang)}</Lead>
        <nav class="t-law-switch" aria-label={say(w.whose, lang)}><ul>{orders.map(o => <li key={o}><a href={to.order(o, { topic: topic?.replaceAll(' ', '-') })} aria-current={o === order ? 'true' : undefined}>{say(orderWords[o], lang)}</a></li>)}</ul></nav>
      </div>
      {topic
        ? <>
            <ul class="t-law-lines t-law-lines--long">{v.rules.map(r => (
              <li key={r.id}><p><Says rule={r} lang={lang} /></p><p class="t-small"><Weighs rule={r} lang={lang} /> · {sourceName(r.sources[0], lang)} · {say(knownWords[r.sources[0].known], lang)}</p></li>
            ))}</ul>
            <p><TextLink href={to.topic(topic)}>{say(own.together, lang)}</TextLink></p>
          </>
        : <section aria-label={say(own.choose, lang)}><ul class="t-law-list t-law-list--wide">{topics.map(x => <li key={x}>{v.counts[x] > 0 ? <TextLink href={to.order(order, { topic: x.replaceAll(' ', '-') })}>{say(topicWords[x].name, lang)}</TextLink> : say(topicWords[x].name, lang)} <small>{v.counts[x]}</small></li>)}</ul></section>}
      <Small>{say(fewWords(topic ? v.rules.length : Object.values(v.counts).reduce((a, b) => a + b, 0)), lang)}</Small>
      <Fingerprint v={v} />
    </Stack>
  ))
}
