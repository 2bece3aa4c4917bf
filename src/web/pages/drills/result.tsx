import { say } from '../../../plain/index.ts'
import { firstTries, rowForMastery, ruleIn } from '../../../practice/index.ts'
import { lawbook } from '../../../law/index.ts'
import { ButtonLink, Card, formatDay, Heading, Mark, Notice, Small } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { Layout } from '../layout.tsx'
import { Head, told } from './parts.tsx'
import { Input } from './verdict.tsx'
import type { DrillResultView } from './views.ts'
import { drillWords as w } from './words.ts'

/** How far one has come, without points: which situations came right, when, and what to go through again. Made to be printed too. */
export function drillResultPage(v: DrillResultView): string {
  const { lang, drill } = v
  // One line for each situation met anew, with what its later tries came to.
  const met = v.attempts.flatMap((a, i) => {
    if (a.again || !a.answer) return []
    const later = v.attempts.slice(i + 1), until = later.findIndex(x => !x.again), tries = later.slice(0, until < 0 ? undefined : until)
    return [{ round: drill.rounds.find(r => r.id === a.round), right: a.answer.right, later: tries.some(x => x.answer?.right), on: i }]
  })
  const missed = new Set(firstTries({ drill: drill.id, version: drill.version, country: v.country, last: 0, attempts: v.attempts }).flatMap(a => a.answer!.missed))
  const review = drill.conditions.filter(c => missed.has(c.id))
  return documentOf(
    <Layout v={v} title={`${say(w.resultOf, lang)} – ${say(drill.title, lang)}`} robots="noindex">
      <div class="t-stack t-gap-6">
        <Head v={v} over={say(w.resultOf, lang)} />
        <Notice kind={v.mastered ? 'success' : 'info'} lang={lang} heading={say(v.mastered ? w.mastered : w.notMastered, lang)}><p>{say(v.mastered ? w.masteredSays : w.notMasteredSays, lang)}</p>{!v.mastered && <p>{say(w.progress, lang, { n: v.row, all: rowForMastery })}</p>}</Notice>
        <div class="t-row t-no-print"><ButtonLink href={v.links.here}>{say(w.goOn, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.list}>{say(w.all, lang)}</ButtonLink></div>
        <Card label={say(w.tries, lang)}>
          <Heading level={2} size="sm">{say(w.tries, lang)}</Heading>
          {met.length === 0 ? <Small>{say(w.none, lang)}</Small> : <ol class="t-drillmet">{met.map(m => (
            <li key={m.on}><Mark kind={m.right || m.later ? 'lawful' : 'unlawful'} size={20} /><p>{m.round ? told(m.round.title, m.round, v.country, lang) : '–'} <span class="t-small">({say(m.right ? w.first : m.later ? w.later : w.open, lang)})</span></p></li>
          ))}</ol>}
        </Card>
        {review.length > 0 && <Card label={say(w.toReview, lang)}>
          <Heading level={2} size="sm">{say(w.toReview, lang)}</Heading>
          <ul class="t-drillinput">{review.map(c => {
            const item = c.rule === undefined ? undefined : lawbook.byId.get(ruleIn(c.rule, v.country))?.[0]
            return <li key={c.id}><b>{say(c.says, lang)}</b> {say(c.why, lang)} {item && <a class="ds-link t-entry" href={v.links.law(item.order, item.id)}>{say(w.rule, lang)}<span class="ds-sr-only">: {say(c.says, lang)}</span></a>}</li>
          })}</ul>
        </Card>}
        {v.taught && <Card label={say(w.input, lang)}><Heading level={2} size="sm">{say(w.input, lang)}</Heading><Input v={v} /></Card>}
        <Small>{say(w.printed, lang, { day: formatDay(v.printedOn, lang, 'medium') })}</Small>
      </div>
    </Layout>,
  )
}
