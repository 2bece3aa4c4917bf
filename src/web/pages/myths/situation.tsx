import { countries, currencyOf, say, type Country } from '../../../plain/index.ts'
import { steps, type Finding as Found } from '../../../law/index.ts'
import { decidingIn, factsIn, parts, verdictsOf } from '../../../experience/index.ts'
import { ButtonLink, countryWords, Finding, Folded, formatDay, formatMoney, Heading, Mark, Small, verdictWords } from '../../look/index.ts'
import { foundOf } from '../../found.tsx'
import { parted, seenAs, sourcesOf } from '../../law-panel.tsx'
import { lawWords as lw } from '../../words.ts'
import type { MythView, ShownSituation } from './myth.tsx'
import { mythWords as w } from './words.ts'

/** How many findings stand open; the rest is folded. */
const open = 2

/** One situation: what is done, the three verdicts, and what decides – in the reader's country, and in the others where they part. */
export function SituationCard({ s, n, v }: { s: ShownSituation; n: number; v: MythView }) {
  const { lang, country } = v, { situation, opinions } = s, verdicts = verdictsOf(opinions), apart = parts(verdicts)
  const others = countries.filter(c => c !== country), facts = factsIn(situation, country), money = facts['value.estimated']
  return (
    <article class="t-situation" id={`situation-${n}`} aria-labelledby={`situation-${n}-says`}>
      <Heading level={3} size="xs" id={`situation-${n}-says`} over={say(steps[situation.step], lang)}>{say(situation.says, lang)}</Heading>
      <ul class="t-three">{countries.map(c => (
        <li key={c} class={c === country ? 't-three__mine' : undefined}>
          <Mark kind={verdicts[c]} size={20} />
          <span><b>{c === country ? say(countryWords[c], lang) : <a class="ds-link" href={`${v.inCountry(c)}#situation-${n}`}>{say(countryWords[c], lang)}</a>}</b><small>{say(verdictWords[verdicts[c]], lang)}</small></span>
        </li>
      ))}</ul>
      {situation.note && <Small>{say(situation.note, lang)}</Small>}
      {situation.differs && <div class="t-situation__why"><Heading level={4} size="2xs">{say(w.why, lang)}</Heading><p>{say(situation.differs, lang)}</p></div>}
      <Decides s={s} c={country} n={n} v={v} />
      {others.map(c => apart && verdicts[c] !== verdicts[country]
        ? <div key={c}><Heading level={4} size="2xs">{say(w.inCountry, lang, { country: say(countryWords[c], lang) })}</Heading><Decides s={s} c={c} n={n} v={v} /></div>
        : <Folded key={c} summary={say(w.inCountry, lang, { country: say(countryWords[c], lang) })}><Decides s={s} c={c} n={n} v={v} /></Folded>)}
      <div class="t-situation__foot t-no-print"><ButtonLink small rank="secondary" href={s.check(country)}>{say(w.check, lang)}<span class="ds-sr-only"> – {say(w.checkSays, lang)}: {say(situation.says, lang)}</span></ButtonLink></div>
      <Small>{say(w.weighed, lang, { who: say(facts['buyer.kind'] === 'utility' ? w.utility : w.municipality, lang), day: formatDay(situation.on, lang, 'medium'), money: formatMoney(Number(money), currencyOf[country], lang) })}</Small>
    </article>
  )
}

function Decides({ s, c, n, v }: { s: ShownSituation; c: Country; n: number; v: MythView }) {
  const { lang } = v, found = decidingIn(s.situation, s.opinions[c]), more = found.slice(open)
  return (
    <div>
      {found.slice(0, open).map(f => <One key={f.rule.id} f={f} c={c} n={n} v={v} />)}
      {more.length > 0 && <Folded summary={more.length === 1 ? say(w.oneMore, lang) : say(w.moreDecides, lang, { n: more.length })}>{more.map(f => <One key={f.rule.id} f={f} c={c} n={n} v={v} />)}</Folded>}
    </div>
  )
}

function One({ f, c, n, v }: { f: Found; c: Country; n: number; v: MythView }) {
  const { lang } = v, [heading, rest] = parted(say(f.rule.says, lang))
  return (
    <Finding verdict={seenAs(f)} heading={heading} lang={lang} level={4} id={`finding-${n}-${c}-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)} detailsLabel={say(lw.found, lang)}
      details={<div class="t-stack t-gap-2">{foundOf(f, lang, c)}{f.rule.why && <p>{say(f.rule.why, lang)}</p>}<p><a class="ds-link t-entry" href={v.lawHref(f.rule.order, f.rule.id)}>{say(lw.entry, lang)}<span class="ds-sr-only">: {heading}</span></a></p></div>}>
      {rest && <p>{rest}</p>}
    </Finding>
  )
}
