import { say } from '../../../plain/index.ts'
import { bodies, type Last, type ReviewAnswer, type RuleShown } from '../../../calc/index.ts'
import { countryWords, Folded, formatMoney, Heading, Small, SourceLine } from '../../look/index.ts'
import { shownSources } from '../run-parts.tsx'
import { headline, lastSaid } from './review-clock-said.ts'
import { aimWords, possibleWords, reviewWords as w, stopsWords, winWords } from './review-clock-words.ts'
import type { ReviewClockView } from './review-clock-view.ts'

const once = (rules: readonly RuleShown[]): readonly RuleShown[] => [...new Map(rules.map(r => [r.id, r])).values()]
const ended = (s: string): string => (s.endsWith('.') ? s : `${s}.`)
const shown = (s: string): string => s.charAt(0).toLocaleUpperCase() + s.slice(1)

/** One country: until when, where, what it costs, what can be won; the rules folded under it. */
export function ClockCard({ a, v, mine }: { a: ReviewAnswer; v: ReviewClockView; mine: boolean }) {
  const { lang } = v, head = headline(a, v.happened, lang), { input } = v.found!
  const rules = once([...(a.because ? [a.because] : []), ...(a.wait.kind === 'not here' ? [] : a.wait.rules), ...a.ways.flatMap(x => x.rules), ...a.fee.map(f => ('rule' in f ? f.rule : f.none)), ...a.winnings.flatMap(x => x.rules), a.standing, ...a.also])
  return (
    <section class={`t-clockcard${mine ? ' t-clockcard--mine' : ''}`} aria-labelledby={`clock-${a.country}`}>
      <div class="t-clockcard__head">
        <Heading level={3} size="xs" id={`clock-${a.country}`}>{say(countryWords[a.country], lang)}</Heading>
        <p class="t-clockcard__day">{head.heading}</p>
        {head.says && <Small>{head.says}</Small>}
      </div>
      <div>
        <Heading level={4} size="2xs">{say(w.ways, lang)}</Heading>
        <ul class="t-ways">{a.ways.map((way, i) => {
          const said = lastSaid(way.last, a.country, lang), passed = 'day' in way.last && way.last.day < v.today
          return (
            <li key={i}>
              <p><b>{say(aimWords[way.aim], lang)}</b> – <a class="ds-link" href={bodies[way.body].link} rel="noreferrer">{say(bodies[way.body].name, lang)}</a></p>
              <p>{said.day && <><strong>{say(w.until, lang, { day: said.day })}</strong>{passed && <> ({say(w.passed, lang)})</>}<br /></>}<span class="t-small">{shown(ended(said.says))} {shown(say(stopsWords[way.stops], lang))}.</span></p>
              {way.tells.map(r => <p key={r.id}>{say(r.says, lang)}</p>)}
              {way.check && <p class="t-small t-no-print"><a class="ds-link" href={v.checkHref(way.check.step, way.check.facts, a.country, input.day)}>{say(w.check, lang)}<span class="ds-sr-only">: {say(aimWords[way.aim], lang)}, {say(countryWords[a.country], lang)}</span></a></p>}
            </li>
          )
        })}</ul>
      </div>
      <div>
        <Heading level={4} size="2xs">{say(w.fee, lang)}</Heading>
        <p>{a.fee.map((f, i) => <span key={i}>{'amount' in f ? say(w.feeTo, lang, { amount: formatMoney(f.amount, f.currency, lang) }) : say(w.free, lang)}{'amount' in f ? '. ' : ' '}</span>)}{a.country === 'NO' && <span class="t-small">{say(w.feeCourt, lang)}</span>}</p>
      </div>
      <div>
        <Heading level={4} size="2xs">{say(w.win, lang)}</Heading>
        <ul class="t-wins">{a.winnings.map(x => (
          <li key={x.what}><span>{say(winWords[x.what], lang)}</span> <span class="t-small">{say(possibleWords[x.possible], lang)}{x.only && <>: {say(x.only === 'signed too early' ? w.onlyEarly : w.onlyBadNotice, lang)}</>}{x.last && <>; <WinUntil last={x.last} a={a} v={v} /></>}</span></li>
        ))}</ul>
      </div>
      {a.notKnown.length > 0 && <div><Heading level={4} size="2xs">{say(w.unknown, lang)}</Heading>{a.notKnown.map((x, i) => <p key={i}>{say(x, lang)}</p>)}</div>}
      <Folded summary={`${say(w.rules, lang)} (${rules.length})`}>
        {rules.map(r => (
          <div key={r.id} class="t-basis__rule">
            <p>{say(r.says, lang)} <a class="ds-link t-entry" href={v.lawHref(r.order, r.id)}>{say(w.entry, lang)}<span class="ds-sr-only">: {say(r.says, lang)}</span></a></p>
            <SourceLine sources={shownSources(r.sources, lang)} lang={lang} />
          </div>
        ))}
      </Folded>
    </section>
  )
}

const lowered = (s: string): string => s.charAt(0).toLocaleLowerCase() + s.slice(1)
const WinUntil = ({ last, a, v }: { last: Last; a: ReviewAnswer; v: ReviewClockView }) => {
  const said = lastSaid(last, a.country, v.lang)
  return <>{said.day ? <b>{say(w.until, v.lang, { day: said.day })}</b> : lowered(said.says.replace(/\.$/, ''))}</>
}
