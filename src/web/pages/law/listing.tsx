import { say, text as t, type Country, type Lang, type Text } from '../../../plain/index.ts'
import { steps, type Rule, type Step, type Term, type Topic } from '../../../law/index.ts'
import { figureRows, slugOf, topicWords, type Section, type Way } from '../../../rulebook/index.ts'
import { EmptyState, Folded, Heading, Lead, Small, Stack, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { links } from './links.ts'
import { Contents, CountrySwitch, FiguresTable, Fingerprint, Says, SearchField, SectionBlock, Whose, type LawCommon } from './parts.tsx'
import { lawWords as w } from './words.ts'

/** The rules of a topic, of a way to buy, or of a step: the same page with another head. */
export type LawListingView = LawCommon & {
  readonly of: { readonly topic: Topic } | { readonly way: Way; readonly term?: Term } | { readonly step: Step }
  readonly country?: Country
  readonly sections: readonly Section[]
  /** What a way has in common with most others, told in one line each. */
  readonly shared?: readonly { readonly topic: Topic; readonly rules: readonly Rule[] }[]
}

const own = {
  topic: t('Topic', 'Ämne', 'Emne', 'Tema'), way: t('Way of buying', 'Sätt att köpa', 'Måde at købe på', 'Måte å kjøpe på'), step: t('Step', 'Steg', 'Trin', 'Steg'), why: t('Why there are such rules', 'Varför sådana regler finns', 'Hvorfor der er sådanne regler', 'Hvorfor det finnes slike regler'),
  stepSays: t('What the law says when you are about to do this. Weigh your own case and only what matters is left.', 'Vad lagen säger när ni ska göra det här. Pröva ert eget fall så återstår bara det som har betydelse.', 'Hvad loven siger, når I skal gøre dette. Afprøv jeres eget tilfælde, så står kun det tilbage, der betyder noget.', 'Hva loven sier når dere skal gjøre dette. Prøv deres eget tilfelle, så står bare det som betyr noe, igjen.'),
  weigh: t('Check this step on your own case', 'Pröva steget på ert eget fall', 'Afprøv trinnet på jeres eget tilfælde', 'Prøv steget på deres eget tilfelle'),
  shared: t('Applies here as to most ways of buying', 'Gäller här som för de flesta sätt att köpa', 'Gælder her som for de fleste måder at købe på', 'Gjelder her som for de fleste måter å kjøpe på'),
  sharedSays: t('{n} rules more, each in one line. Rules for every purchase, whatever the way, stand under their topics.', '{n} regler till, var och en på en rad. Regler för varje köp, oavsett sätt, finns under sina ämnen.', '{n} regler mere, hver på én linje. Regler for ethvert køb, uanset måden, står under deres emner.', '{n} regler til, hver på én linje. Regler for enhver anskaffelse, uansett måte, står under temaene sine.'),
}
const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
export const rulesIn = (sections: readonly Section[]): readonly Rule[] => sections.flatMap(s => [...s.shared, ...s.alone.flatMap(a => a.families)]).flatMap(f => [f.head, ...f.forms.map(x => x.rule)])

export function lawListingPage(v: LawListingView): string {
  const { lang, country, of } = v, to = links(lang)
  const name: Text = 'topic' in of ? topicWords[of.topic].name : 'way' in of ? of.way.name : steps[of.step]
  const title = capital(say(name, lang), lang), figures = figureRows(rulesIn(v.sections)).filter(r => !country || r.by.EU.length + r.by[country].length > 0)
  const href = (c: Country | undefined): string => ('topic' in of ? to.topic(of.topic, { country: c }) : 'way' in of ? to.way(of.way.slug, { country: c }) : to.step(of.step, { country: c }))
  const contents = [
    ...v.sections.map(s => ({ id: s.id, title: say(s.title, lang), count: s.count })),
    ...(figures.length > 0 ? [{ id: 'numbers', title: say(w.figures, lang), count: figures.length }] : []), ...(v.shared && v.shared.length > 0 ? [{ id: 'shared', title: say(own.shared, lang) }] : []),
  ]
  return docOf(v, title, (
    <div class="t-law-page">
      <div class="t-law-head">
        <p class="t-small"><TextLink href={to.front}>{say(w.back, lang)}</TextLink> › {say('topic' in of ? own.topic : 'way' in of ? own.way : own.step, lang)}</p>
        <Heading level={1}>{title}</Heading>
        <Lead>{'topic' in of ? say(topicWords[of.topic].about, lang) : 'way' in of ? (of.term ? say(of.term.says, lang) : '') : say(own.stepSays, lang)}</Lead>
        {'topic' in of && <p class="t-law-why"><b>{say(own.why, lang)}.</b> {say(topicWords[of.topic].why, lang)}</p>}
        {'step' in of && <p><TextLink href={to.check(new URLSearchParams({ step: of.step, ...(country ? { country } : {}) }).toString())}>{say(own.weigh, lang)}</TextLink></p>}
        <CountrySwitch lang={lang} country={country} href={href} />
      </div>
      <Contents sections={contents} lang={lang} more={<div class="t-law-toc__more">
        {'topic' in of && <p><TextLink href={to.printed(of.topic, { country })}>{say(w.printed, lang)}</TextLink></p>}
        <SearchField lang={lang} />
      </div>} />
      <Stack gap={12}>
        <Folded summary={say(w.legend, lang)}><Small>{say(w.legendSays, lang)}</Small></Folded>
        {v.sections.length === 0 && <EmptyState heading={say(w.none, lang)}>{say(w.noneSays, lang)}</EmptyState>}
        {v.sections.map(s => <SectionBlock key={s.id} section={s} lang={lang} />)}
        {figures.length > 0 && <section class="t-stack t-gap-4" aria-labelledby="numbers"><Heading level={2} id="numbers">{say(w.figures, lang)}</Heading><FiguresTable rows={figures} lang={lang} today={v.today} country={country} /></section>}
        {v.shared && v.shared.length > 0 && (
          <section class="t-stack t-gap-4" aria-labelledby="shared">
            <div><Heading level={2} id="shared">{say(own.shared, lang)}</Heading><Small>{say(own.sharedSays, lang, { n: v.shared.reduce((n, s) => n + s.rules.length, 0) })}</Small></div>
            {v.shared.map(s => (
              <Folded key={s.topic} id={`shared-${slugOf(s.topic)}`} summary={`${say(topicWords[s.topic].name, lang)} (${s.rules.length})`}>
                <ul class="t-law-lines">{s.rules.map(r => <li key={r.order + r.id}><Whose order={r.order} lang={lang} /> <Says rule={r} lang={lang} /></li>)}</ul>
              </Folded>
            ))}
          </section>
        )}
        <Fingerprint v={v} />
      </Stack>
    </div>
  ), true)
}
