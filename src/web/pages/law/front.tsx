import { say, text as t, type Lang, type Text } from '../../../plain/index.ts'
import { caseSteps, furtherSteps, stepNames, steps, topics, type Order, type Step, type Topic } from '../../../law/index.ts'
import { orders, topicWords, ways } from '../../../rulebook/index.ts'
import { Folded, Heading, Lead, Small, Stack, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { Fingerprint, SearchField, type LawCommon } from './parts.tsx'
import { lawWords as w, orderWords } from './words.ts'

export type LawFrontView = LawCommon & {
  readonly counts: Readonly<Record<Topic, Readonly<Record<Order, number>>>>
  readonly ofStep: Readonly<Record<Step, number>>
  readonly total: number
  readonly notKnown: number
  /** Pages beside the rulebook that this site has. */
  readonly beside: readonly { readonly href: string; readonly label: Text; readonly says: Text }[]
}

const own = {
  lead: t('{n} rules of the EU, Denmark, Sweden and Norway, in plain words, each with its source.', '{n} regler från EU, Danmark, Sverige och Norge, på vanligt språk, var och en med sin källa.', '{n} regler fra EU, Danmark, Sverige og Norge i almindeligt sprog, hver med sin kilde.', '{n} regler fra EU, Danmark, Sverige og Norge i vanlig språk, hver med sin kilde.'),
  try: t('Try a word in any of the languages, an article (“art. 57”, “§ 159”, “11 kap. 2 §”) or a judgment (“C-21/03”).', 'Pröva ett ord på vilket som helst av språken, en paragraf (”11 kap. 2 §”, ”art. 57”, ”§ 159”) eller en dom (”C-21/03”).', 'Prøv et ord på et af sprogene, en paragraf (»§ 159«, »art. 57«, »11 kap. 2 §«) eller en dom (»C-21/03«).', 'Prøv et ord på et av språkene, en paragraf («§ 20-2», «art. 57», «11 kap. 2 §») eller en dom («C-21/03»).'),
  topics: t('By topic', 'Efter ämne', 'Efter emne', 'Etter tema'), ways: t('By way of buying', 'Efter sätt att köpa', 'Efter måde at købe på', 'Etter måte å kjøpe på'),
  steps: t('What are you about to do?', 'Vad ska ni göra?', 'Hvad skal I til at gøre?', 'Hva skal dere gjøre?'), further: t('{n} further steps', '{n} steg till', '{n} trin mere', '{n} steg til'),
  jump: t('On this page', 'På den här sidan', 'På denne side', 'På denne siden'), numbers: t('The number beside a name is how many rules there are.', 'Siffran vid ett namn är antalet regler.', 'Tallet ved et navn er antallet af regler.', 'Tallet ved et navn er antallet regler.'),
  more: t('More of the rulebook', 'Mer i regelsamlingen', 'Mere i regelsamlingen', 'Mer i regelsamlingen'),
  notKnown: t('What is not known', 'Vad vi inte vet', 'Hvad vi ikke ved', 'Hva vi ikke vet'), notKnownSays: t('{n} places where we lack a text, a number or certainty, and what would settle each.', '{n} ställen där vi saknar en text, en siffra eller säkerhet, och vad som skulle avgöra vart och ett.', '{n} steder, hvor vi mangler en tekst, et tal eller sikkerhed, og hvad der ville afgøre hvert.', '{n} steder der vi mangler en tekst, et tall eller sikkerhet, og hva som ville avgjøre hvert.'),
  terms: t('Words in four languages', 'Ord på fyra språk', 'Ord på fire sprog', 'Ord på fire språk'), termsSay: t('What each country officially calls a thing, and where its law says so.', 'Vad varje land officiellt kallar en sak, och var dess lag säger det.', 'Hvad hvert land officielt kalder en ting, og hvor dets lov siger det.', 'Hva hvert land offisielt kaller en ting, og hvor loven sier det.'),
  whole: t('The whole list, by country', 'Hela listan, efter land', 'Hele listen, efter land', 'Hele listen, etter land'), changes: t('What has changed', 'Vad som har ändrats', 'Hvad der er ændret', 'Hva som er endret'), changesSay: t('The lawbook’s versions, and what differs between them.', 'Regelsamlingens versioner och vad som skiljer dem åt.', 'Regelsamlingens versioner, og hvad der er forskelligt i dem.', 'Versjonene av regelsamlingen, og hva som skiller dem.'),
}
const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

/** The front of the rulebook: one field, and three ways in for whoever does not know the word. */
export function lawFrontPage(v: LawFrontView): string {
  const { lang } = v, to = links(lang)
  const stepList = (of: readonly Step[]) => <ul class="t-law-list">{of.filter(s => v.ofStep[s] > 0).map(s => <li key={s}><TextLink href={to.step(s)}>{say(steps[s], lang)}</TextLink> <small>{v.ofStep[s]}</small></li>)}</ul>
  const usual = stepNames.filter(s => s in caseSteps), further = stepNames.filter(s => s in furtherSteps)
  return docOf(v, say(w.title, lang), (
    <Stack gap={12}>
      <div class="t-law-hero">
        <Heading level={1} size="xl">{say(w.title, lang)}</Heading>
        <Lead>{say(own.lead, lang, { n: v.total.toLocaleString(lang === 'en' ? 'en-GB' : lang) })}</Lead>
        <SearchField lang={lang} large />
        <Small>{say(own.try, lang)}</Small>
        <nav class="t-law-jump" aria-label={say(own.jump, lang)}><ul>{(['topics', 'steps', 'ways', 'more'] as const).map(part => <li key={part}><TextLink href={`#${part}`}>{say(own[part], lang)}</TextLink></li>)}</ul></nav>
      </div>
      <section class="t-stack t-gap-4" aria-labelledby="topics">
        <div><Heading level={2} id="topics">{say(own.topics, lang)}</Heading><Small>{say(own.numbers, lang)}</Small></div>
        <ul class="t-law-topics">{topics.map(topic => (
          <li key={topic}>
            <a class="ds-link" href={to.topic(topic)}>{say(topicWords[topic].name, lang)}</a>
            <p>{say(topicWords[topic].about, lang)}</p>
            <small>{orders.filter(o => v.counts[topic][o] > 0).map(o => <span key={o}>{o === 'EU' ? 'EU' : say(orderWords[o], lang)} <b>{v.counts[topic][o]}</b></span>)}</small>
          </li>
        ))}</ul>
      </section>
      <section class="t-stack t-gap-4" aria-labelledby="steps">
        <Heading level={2} id="steps">{say(own.steps, lang)}</Heading>
        {stepList(usual)}
        <Folded summary={say(own.further, lang, { n: further.filter(s => v.ofStep[s] > 0).length })}>{stepList(further)}</Folded>
      </section>
      <section class="t-stack t-gap-4" aria-labelledby="ways">
        <Heading level={2} id="ways">{say(own.ways, lang)}</Heading>
        <ul class="t-law-list">{ways.map(x => <li key={x.slug}><TextLink href={to.way(x.slug)}>{capital(say(x.name, lang), lang)}</TextLink></li>)}</ul>
      </section>
      <section class="t-stack t-gap-4" aria-labelledby="more">
        <Heading level={2} id="more">{say(own.more, lang)}</Heading>
        <ul class="t-law-more">
          <li><TextLink href={to.notKnown()}>{say(own.notKnown, lang)}</TextLink><p>{say(own.notKnownSays, lang, { n: v.notKnown })}</p></li>
          {v.beside.map(b => <li key={b.href}><TextLink href={b.href}>{say(b.label, lang)}</TextLink><p>{say(b.says, lang)}</p></li>)}
          <li><TextLink href={to.terms()}>{say(own.terms, lang)}</TextLink><p>{say(own.termsSay, lang)}</p></li>
          <li><TextLink href={to.changes}>{say(own.changes, lang)}</TextLink><p>{say(own.changesSay, lang)}</p></li>
          <li><span>{say(own.whole, lang)}</span><p>{orders.map((o, i) => <span key={o}>{i > 0 && ' · '}<TextLink href={to.order(o)}>{say(orderWords[o], lang)}</TextLink></span>)}</p></li>
        </ul>
      </section>
      <Fingerprint v={v} />
    </Stack>
  ))
}
