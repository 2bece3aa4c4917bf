import { countries, isDay, say, type Text } from '../../../plain/index.ts'
import { steps, type Finding as Found } from '../../../law/index.ts'
import { lawbook } from '../../../law/index.ts'
import { asksOf, ruleIn, type DrillRule } from '../../../practice/index.ts'
import { Button, ButtonLink, Card, Finding, Folded, Form, formatDay, formatNumber, Heading, Mark, MarkedList, Notice, ThreeCountries, VerdictBadge, verdictWords } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { foundOf } from '../../found.tsx'
import { parted, rankOf, seenAs, sourcesOf } from '../../law-panel.tsx'
import { lawWords } from '../../words.ts'
import { Layout } from '../layout.tsx'
import { Head, settledLine, Situation, told, Values } from './parts.tsx'
import type { DrillRunView, DrillVerdictView } from './views.ts'
import { drillWords as w } from './words.ts'

const RuleLink = ({ rule, v, about }: { rule: DrillRule | undefined; v: DrillRunView; about: Text }) => {
  const id = rule === undefined ? undefined : ruleIn(rule, v.country), item = id === undefined ? undefined : lawbook.byId.get(id)?.[0]
  return item ? <a class="ds-link t-entry" href={v.links.law(item.order, item.id)}>{say(w.rule, v.lang)}<span class="ds-sr-only">: {say(about, v.lang)}</span></a> : null
}

/** What to know, each sentence with the rule it rests on. */
export const Input = ({ v }: { v: DrillRunView }) => (
  <ul class="t-drillinput">{v.drill.input.map(x => <li key={x.says.en}>{say(x.says, v.lang)} <RuleLink rule={x.rule} v={v} about={x.says} /></li>)}</ul>
)

/** What came of an answer: right or not yet, each thing that was asked for, what the law says, and what there is to learn. */
export function drillVerdictPage(v: DrillVerdictView): string {
  const { lang, round, answer, judged } = v, missed = answer.missed.length
  const a = { lang, country: v.country, firms: v.firms, state: v.state }
  return documentOf(
    <Layout v={v} title={`${say(answer.right ? w.right : w.notYet, lang)} – ${say(v.drill.title, lang)}`} wide robots="noindex">
      <div class="t-stack t-gap-6">
        <Head v={v} over={`${say(w.situation, lang, { n: v.n, all: v.all })}: ${told(round.title, round, v.country, lang)}`} />
        {v.meanwhile && <Notice kind="warning" lang={lang} announce heading={say(w.meanwhile, lang)} />}
        <div id="verdict"><Notice kind={answer.right ? 'success' : 'info'} lang={lang} announce heading={say(answer.right ? w.right : w.notYet, lang)}><p>{missed === 0 ? say(w.rightSays, lang) : missed === 1 ? say(w.missedOne, lang) : say(w.missed, lang, { n: missed })}</p></Notice></div>
        {v.mastered && <Notice kind="success" lang={lang} heading={say(w.mastered, lang)}><p>{say(w.masteredSays, lang)} <a class="ds-link" href={v.links.result}>{say(w.result, lang)}</a></p></Notice>}
        <Go v={v} />
        <div class="t-drill">
          <div class="t-stack t-gap-6">
            <Card label={say(w.conditions, lang)}>
              <Heading level={2} size="sm">{say(w.conditions, lang)}</Heading>
              <ul class="t-drillmet">{asksOf(v.drill, round).map(c => {
                const met = answer.met.includes(c.id), m = judged?.conditions.find(x => x.condition.id === c.id)
                return (
                  <li key={c.id}>
                    <Mark kind={met ? 'lawful' : 'unlawful'} size={22} />
                    <div>
                      <p><b>{say(c.says, lang)}</b> <span class="t-small">({say(met ? w.met : w.notMet, lang)})</span></p>
                      {m?.wanted !== undefined && isDay(m.wanted) && <p class="t-small">{isDay(m.found) ? say(w.found, lang, { found: formatDay(m.found, lang), wanted: formatDay(m.wanted, lang) }) : say(w.foundNone, lang, { wanted: formatDay(m.wanted, lang) })}</p>}
                      {m?.found !== undefined && typeof m.found === 'number' && !met && <p class="t-small">{typeof m.wanted === 'number' ? say(w.foundNot, lang, { found: formatNumber(m.found, lang), wanted: formatNumber(m.wanted, lang) }) : say(w.foundIs, lang, { found: formatNumber(m.found, lang) })}</p>}
                      <p>{say(c.why, lang)} <RuleLink rule={c.rule} v={v} about={c.says} /></p>
                    </div>
                  </li>
                )
              })}</ul>
            </Card>
            <Card label={say(w.because, lang)}><Heading level={2} size="sm">{say(w.because, lang)}</Heading><p>{told(round.because, round, v.country, lang)}</p></Card>
            <Card label={say(w.answered, lang)}>
              <Heading level={2} size="sm">{say(w.answered, lang)}</Heading>
              <p>{say(steps[answer.action.step], lang)}{v.asksDay ? `, ${formatDay(answer.day, lang)}` : ''}</p>
              <Values step={answer.action.step} values={answer.action as unknown as Record<string, unknown>} names={v.asked} a={a} />
            </Card>
          </div>
          <div class="t-stack t-gap-6">
            <Law v={v} />
            <Folded summary={`${say(w.invented, lang)}: ${told(round.title, round, v.country, lang)}`}><Situation v={v} folded /></Folded>
            <Settled v={v} />
          </div>
        </div>
        <div class="t-drill">
          <Card label={say(w.input, lang)}><Heading level={2} size="sm">{say(w.input, lang)}</Heading><Input v={v} /></Card>
          <Card label={say(w.example, lang)}><Heading level={2} size="sm">{say(w.example, lang)}</Heading><p>{say(v.drill.example.situation, lang)}</p><p>{say(v.drill.example.answer, lang)}</p></Card>
        </div>
        <Go v={v} />
      </div>
    </Layout>,
  )
}

const Go = ({ v }: { v: DrillVerdictView }) => {
  const hidden = { position: String(v.position) }, better = v.answer.right
  return (
    <div class="t-row t-no-print">
      <Form action={v.links.go} hidden={{ ...hidden, command: v.command }} buttons={<><Button name="go" value="next" rank={better ? 'primary' : 'secondary'}>{say(w.next, v.lang)}</Button><Button name="go" value="again" rank={better ? 'secondary' : 'primary'}>{say(w.again, v.lang)}</Button></>} />
      <ButtonLink rank="quiet" href={v.links.result}>{say(w.result, v.lang)}</ButtonLink>
    </div>
  )
}

/** The law's opinion of the step: what was not plainly lawful with its sources, and the three countries. */
function Law({ v }: { v: DrillVerdictView }) {
  const { lang, judged } = v, home = judged?.opinions[v.country]
  if (!judged || !home) return <Card label={say(w.law, lang)}><Heading level={2} size="sm">{say(w.law, lang)}</Heading><p><VerdictBadge verdict={v.answer.verdict} lang={lang} large /></p></Card>
  const told = home.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends').sort((a, b) => rankOf(a) - rankOf(b)), met = home.findings.filter(f => f.verdict === 'lawful')
  return (
    <Card label={say(w.law, lang)}>
      <Heading level={2} size="sm">{say(w.law, lang)}</Heading>
      <p><VerdictBadge verdict={home.verdict} lang={lang} large /></p>
      <ThreeCountries verdicts={Object.fromEntries(countries.flatMap(c => (judged.opinions[c] ? [[c, judged.opinions[c].verdict]] : [])))} lang={lang} mine={v.country} />
      {told.length > 0 && <div>{told.map(f => <One key={f.rule.id} f={f} v={v} />)}</div>}
      {met.length > 0 && <Folded summary={met.length === 1 ? say(lawWords.metOne, lang) : say(lawWords.met, lang, { n: met.length })}>
        <MarkedList items={met.map(f => ({ mark: 'lawful', said: say(verdictWords.lawful, lang), text: <>{say(f.rule.says, lang)} <a class="ds-link t-entry" href={v.links.law(f.rule.order, f.rule.id)}>{say(lawWords.entry, lang)}<span class="ds-sr-only">: {parted(say(f.rule.says, lang))[0]}</span></a></> }))} />
      </Folded>}
    </Card>
  )
}
function One({ f, v }: { f: Found; v: DrillVerdictView }) {
  const { lang } = v, [heading, rest] = parted(say(f.rule.says, lang))
  return (
    <Finding verdict={seenAs(f)} heading={heading} lang={lang} level={3} id={`finding-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)}
      details={<div class="t-stack t-gap-2">{foundOf(f, lang, v.country)}{f.rule.why && <p>{say(f.rule.why, lang)}</p>}<p><a class="ds-link t-entry" href={v.links.law(f.rule.order, f.rule.id)}>{say(lawWords.entry, lang)}<span class="ds-sr-only">: {heading}</span></a></p></div>} detailsLabel={say(lawWords.found, lang)}>
      {f.rule.kind === 'duty' && f.rule.weight === 'advice' && <p class="t-small">{say(lawWords.advice, lang)}</p>}
      {rest && <p>{rest}</p>}
    </Finding>
  )
}
function Settled({ v }: { v: DrillVerdictView }) {
  const lines = Object.entries({ ...v.drill.settled, ...v.round.settled }).flatMap(([fact, value]) => settledLine(fact, value, v.lang) ?? [])
  if (lines.length === 0) return null
  return <Folded summary={say(w.taken, v.lang)}><dl class="t-who">{lines.map(l => <div key={l.label}><dt>{l.label}</dt><dd>{l.value}</dd></div>)}</dl></Folded>
}
