import { currencyOf, say, type Country, type Lang } from '../../../plain/index.ts'
import type { Answer, InCountry } from '../../../calc/index.ts'
import { countryWords, formatDay, formatMoney, Heading, SourceLine, Tag } from '../../look/index.ts'
import { shownSources } from '../run-parts.tsx'
import { thresholdWords as w } from './thresholds-words.ts'

/** The threshold of one country on the day that decides, and where the sum stands against it. */
function Threshold({ a, answer, lang, mine }: { a: InCountry; answer: Answer; lang: Lang; mine: boolean }) {
  const { period, against, country } = a, amount = period?.amount
  const source = period?.entry?.source
  return (
    <li class={`t-limit${mine ? ' t-limit--mine' : ''}`}>
      <Heading level={3} size="2xs">{say(countryWords[country], lang)}</Heading>
      {answer.deciding.leftOut ? <p class="t-limit__amount">{say(w.leftOut, lang)}</p>
        : amount === undefined ? <><p class="t-limit__amount">{say(w.notRead, lang)}</p><p class="t-small">{say(w.notReadSays, lang)}</p></>
          : <p class="t-limit__amount">{formatMoney(amount, currencyOf[country], lang)}</p>}
      {!answer.deciding.leftOut && period && <p class="t-small">{[
        period.euro === undefined ? '' : say(w.euro, lang, { euro: formatMoney(period.euro, 'EUR', lang) }),
        period.to ? say(w.span, lang, { from: formatDay(period.from, lang, 'medium'), to: formatDay(period.to, lang, 'medium') }) : say(w.from, lang, { from: formatDay(period.from, lang, 'medium') }),
      ].filter(Boolean).join('; ')}</p>}
      {against && <Stands a={a} lang={lang} />}
      {source && !answer.deciding.leftOut && <SourceLine sources={shownSources([source], lang)} lang={lang} />}
    </li>
  )
}

/** Inside or below, by how much, and whether to be careful. */
function Stands({ a, lang }: { a: InCountry; lang: Lang }) {
  const x = a.against!, own = currencyOf[a.country], money = (n: number) => formatMoney(n, own, lang)
  const value = x.converted ? say(w.about, lang, { value: money(x.value) }) : money(x.value)
  const said = x.place === 'inside' ? w.inside : x.place === 'below' ? w.below : a.period?.amount === undefined ? w.openUnread : w.open
  const line = x.by === undefined ? '' : x.by === 0 ? say(w.exactly, lang, { value }) : say(x.value >= a.period!.amount! ? w.byOver : w.byUnder, lang, { value, by: money(x.by) })
  return (
    <div class="t-stack t-gap-2">
      <Tag color={x.place === 'inside' ? 'accent' : x.place === 'below' ? 'neutral' : 'info'}>{say(said, lang)}</Tag>
      {x.place !== 'open' && line && <p>{line.charAt(0).toLocaleUpperCase(lang) + line.slice(1)}</p>}
      {x.near && <p class="t-limit__careful">{say(x.converted ? w.nearOther : w.nearOwn, lang, { currency: own })}</p>}
    </div>
  )
}

/** The chosen country first, the other two beside it. */
export function Thresholds({ answer, country, lang }: { answer: Answer; country: Country; lang: Lang }) {
  const sorted = [...answer.countries].sort((a, b) => Number(b.country === country) - Number(a.country === country))
  const converted = answer.countries.some(c => c.against?.converted)
  return (
    <>
      <ul class="t-limits">{sorted.map(a => <Threshold key={a.country} a={a} answer={answer} lang={lang} mine={a.country === country} />)}</ul>
      {converted && <p class="t-small">{say(w.rates, lang)}</p>}
      {answer.countries.some(c => c.against?.near) && <p class="t-small">{say(w.margin, lang)}</p>}
    </>
  )
}
