import { say } from '../../../plain/index.ts'
import { agreementWords as a } from '../../../joint/index.ts'
import { ButtonLink, formatDay, Heading, Notice, Row, Small, SourceLine, Stack, Tag, TextLink } from '../../look/index.ts'
import { docOf, shownSources } from '../run-parts.tsx'
import type { AgreementView } from './view.ts'
import { togetherWords as w } from './words.ts'

/** The agreement drafted from the answers, to read, print and take along. Open points stand where they belong. */
export function agreementPage(v: AgreementView): string {
  const { lang, agreement } = v
  return docOf(v, say(w.draftTitle, lang), (
    <div class="t-casefile"><Stack gap={6}>
      <Heading level={1} size="lg" over={formatDay(v.plan.on, lang, 'medium')}>{say(agreement.title, lang)}</Heading>
      <Notice kind="warning" lang={lang} heading={say(agreement.draft, lang)}><p>{say(w.openPoints, lang, { n: agreement.openPoints })}</p></Notice>
      <ol class="t-clauses">{agreement.clauses.map((c, i) => (
        <li key={c.id} id={c.id}><Stack gap={2}>
          <Heading level={2} size="xs">{i + 1}. {say(c.heading, lang)}</Heading>
          {c.says.map((s, k) => <p key={k}><span class="t-clauses__n">{i + 1}.{k + 1}</span> {say(s, lang)}</p>)}
          {c.open.length > 0 && <ul class="t-clauses__open">{c.open.map((s, k) => <li key={k}><Tag color="warning">{say(a.open, lang)}</Tag> {say(s, lang)}</li>)}</ul>}
          {c.ground.length === 0 ? <Small>{say(a.ours, lang)}</Small> : (
            <details class="t-clauses__ground"><summary>{say(a.ground, lang)}: {[...new Set(c.ground.map(r => shownSources(r.sources.slice(0, 1), lang)[0]?.words ?? r.id))].join(' · ')}</summary>
              <ul class="ds-list">{c.ground.map(r => <li key={r.id}><TextLink href={v.lawHref(r.order, r.id)}>{say(r.says, lang)}</TextLink><SourceLine sources={shownSources(r.sources, lang)} lang={lang} /></li>)}</ul></details>
          )}
        </Stack></li>
      ))}</ol>
      {v.plan.participants.map(x => <div key={x.name} class="t-sign"><span>{say(w.signs, lang, { name: x.name })}</span></div>)}
      <section class="t-no-print" aria-labelledby="take"><Stack gap={3}>
        <Heading level={2} id="take" size="xs">{say(w.take, lang)}</Heading><Small>{say(w.print, lang)}</Small>
        <Row><ButtonLink rank="secondary" href={v.markdown} download>{say(w.markdown, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.json} download>{say(w.json, lang)}</ButtonLink></Row>
        <p><TextLink href={v.back}>{say(w.toAnswers, lang)}</TextLink></p>
      </Stack></section>
      <Small>{say(w.lawbook, lang, { hash: agreement.lawbook.slice(0, 12) })}</Small>
    </Stack></div>
  ))
}
