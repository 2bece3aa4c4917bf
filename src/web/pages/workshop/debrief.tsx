import { countries, say, type Text } from '../../../plain/index.ts'
import { contentOf, fates, seats } from '../../../workshop/index.ts'
import { ButtonLink, Columns, countryWords, formatDay, Heading, Lead, Mark, MarkedList, Small, SourceLine, Stack, Table, TextLink, verdictWords } from '../../look/index.ts'
import { rankOf, seenAs, sourcesOf } from '../../law-panel.tsx'
import { caseDocument } from '../procurements/frame.tsx'
import { docOf } from '../run-parts.tsx'
import { LinksPicture } from './links-picture.tsx'
import { capital, marketSaid, numberOfRequirement, said } from './parts.tsx'
import { realWords } from './real-words.ts'
import type { WorkshopDebriefView } from './views.ts'
import { becomesWords, debriefSays as d, fateWords, faultWords, seatFirst, seatNames, workshopWords as w } from './words.ts'

const source = (v: WorkshopDebriefView, s: Text | string): string => (typeof s === 'string' ? s : say(s, v.lang))

/** What became of what the two knew. */
export function workshopDebriefPage(v: WorkshopDebriefView): string {
  const { lang, debrief: b, view } = v, home = view.country, minutes = (n: number | undefined): string => (n === undefined ? '–' : say(d.minutes, lang, { n }))
  const needs = [...b.needs].sort((x, y) => fates.indexOf(y.fate) - fates.indexOf(x.fate) || y.need.weight - x.need.weight)
  const label = (id: string): string => { const c = view.requirements.find(r => r.id === id); return c ? `${numberOfRequirement(id)}. ${contentOf(c).says}` : id }
  const { scenario, real } = v, body = (
    <Stack gap={12}>
      <header class="t-stack t-gap-3">
        {scenario ? <Heading level={1} size="xl" over={`${say(w.title, lang)} · ${say(scenario.title, lang)} · ${say(countryWords[home], lang)}`}>{say(d.title, lang)}</Heading> : <Heading level={2} size="lg" over={say(w.title, lang)}>{say(d.title, lang)}</Heading>}
        <Lead>{say(d.carried, lang, { n: b.carried, all: b.weight })}</Lead>
        <div class="t-row t-no-print"><ButtonLink small rank="secondary" href={v.base}>{say(w.back, lang)}</ButtonLink><TextLink href={`${v.base}/requirements.csv`}>{say(w.export, lang)}</TextLink><TextLink href={`${v.base}/export.json`}>{say(w.json, lang)}</TextLink>{real && <TextLink href={real.paper}>{say(realWords.paper, lang)}</TextLink>}</div>
      </header>
      <section class="t-stack t-gap-4" aria-labelledby="needs">
        <Heading level={2} id="needs">{say(d.needs, lang)}</Heading>
        <Table lang={lang} caption={say(d.needs, lang)} hideCaption columns={[{ label: say(d.need, lang) }, { label: say(d.known, lang) }, { label: say(d.weight, lang), number: true }, { label: say(d.fate, lang) }, { label: say(d.where, lang) }, { label: say(d.of, lang) }]}
          rows={needs.map(n => [said(n.need.says, lang), capital(say(seatNames[n.need.of], lang), lang), n.need.weight, <span class="t-ws-fate"><Mark kind={n.fate === 'carried' ? 'lawful' : 'stop'} size={16} />{say(fateWords[n.fate], lang)}</span>, n.requirements.map(numberOfRequirement).join(', ') || '–', say(typeof n.need.says === 'string' ? d.ownMark : d.ofCase, lang)])} />
      </section>
      <LinksPicture view={view} rows={v.rows} lang={lang} whole />
      <section class="t-stack t-gap-3" aria-labelledby="learn"><Heading level={2} id="learn">{say(d.learn, lang)}</Heading><p>{say(d.learnSays, lang)}</p></section>
      <section class="t-stack t-gap-4" aria-labelledby="table">
        <Heading level={2} id="table">{say(d.table, lang)}</Heading>
        <Small>{scenario && say(d.tableSays, lang)} {b.weights > 0 && say(d.weightsSum, lang, { n: b.weights })}</Small>
        {v.rows.length === 0 ? <Small>{say(d.noRows, lang)}</Small> : (
          <Table lang={lang} small caption={say(d.table, lang)} hideCaption columns={[d.requirement, d.verified, d.need, w.market, d.becomes, d.law].map(x => ({ label: say(x, lang) }))}
            rows={v.rows.map(({ requirement: r, needs: of, market, verdicts }) => {
              const c = contentOf(r)
              return [
                label(r.id), [c.measured, c.level, c.method].filter(Boolean).join(' · ') || '–', of.map(n => said(n.says, lang)).join('; ') || '–', market.map(a => marketSaid(a, lang)).join('; ') || '–',
                r.dropped ? say(w.dropped, lang, { reason: r.dropped.reason }) : r.becomes ? `${say(becomesWords[r.becomes.into], lang)}${r.becomes.weight === undefined ? '' : ` ${r.becomes.weight} %`}${r.becomes.clause ? ` ${r.becomes.clause}` : ''}` : say(w.nowhere, lang),
                <ul class="t-ws-verdicts">{countries.map(x => <li key={x}><Mark kind={verdicts[x]} size={16} /><span>{x}: {say(verdictWords[verdicts[x]], lang)}</span></li>)}</ul>,
              ]
            })} />
        )}
      </section>
      <section class="t-stack t-gap-4" aria-labelledby="law-still">
        <Heading level={2} id="law-still">{say(d.lawStill, lang)}</Heading>
        {v.told.length === 0 ? <Small>{say(d.lawNothing, lang)}</Small> : v.told.map(({ requirement, told }) => (
          <div key={requirement}>
            <Heading level={3} size="2xs">{label(requirement)}</Heading>
            <ul class="t-ws-still">{[...told].sort((x, y) => rankOf(x.finding) - rankOf(y.finding)).map(({ step, finding: f }) => (
              <li key={`${step} ${f.rule.id}`}><Mark kind={seenAs(f)} size={18} /><div><p><span class="ds-sr-only">{say(verdictWords[seenAs(f)], lang)}: </span>{f.verdict === 'depends' && `${say(d.open, lang)} `}<a class="ds-link" href={v.lawHref(f.rule.order, f.rule.id)}>{say(f.rule.says, lang)}</a></p><SourceLine sources={sourcesOf(f, lang)} lang={lang} /></div></li>
            ))}</ul>
          </div>
        ))}
      </section>
      {b.drafts.length > 0 && <section class="t-stack t-gap-4" aria-labelledby="drafts">
        <Heading level={2} id="drafts">{say(d.drafts, lang)}</Heading>
        {Object.keys(b.right).length === 0 ? <Small>{say(d.noDrafts, lang)}</Small> : <ul>{seats.flatMap(s => { const r = b.right[s]; return r ? [<li key={s}>{capital(say(d.rightOf, lang, { seat: say(seatFirst[s], lang), n: r.right, all: r.judged }), lang)}</li>] : [] })}</ul>}
        <Table lang={lang} small caption={say(d.drafts, lang)} hideCaption columns={[{ label: say(d.draft, lang) }, { label: say(d.was, lang) }, ...(view.mode === 'alone' ? ['buyer' as const] : seats).map(s => ({ label: capital(say(seatNames[s], lang), lang) }))]}
          rows={b.drafts.map(x => [say(x.says, lang), <>{say(faultWords[x.fault], lang)}. {say(x.why, lang)}</>, ...(view.mode === 'alone' ? ['buyer' as const] : seats).map(s => { const g = x.guesses[s]; return g === undefined ? say(d.notJudged, lang) : say(faultWords[g], lang) })])} />
      </section>}
      <Columns count={2}>
        <section class="t-stack t-gap-3" aria-labelledby="faults">
          <Heading level={2} id="faults">{say(d.faults, lang)}</Heading>
          {b.faults.length === 0 ? <Small>{say(d.noFaults, lang)}</Small> : <MarkedList items={b.faults.map(f => ({ mark: f.mended ? 'lawful' : 'needs a reason', said: say(f.mended ? d.mended : d.stands, lang), text: <>{label(f.requirement)} – {say(faultWords[f.fault], lang)} ({say(f.mended ? d.mended : d.stands, lang)})</> }))} />}
        </section>
        <section class="t-stack t-gap-3" aria-labelledby="market">
          <Heading level={2} id="market">{say(d.market, lang)}</Heading>
          {([[d.used, b.market.used], [d.unused, b.market.unused]] as const).map(([heading, list]) => <div key={heading.en}><Heading level={3} size="2xs">{say(heading, lang)}</Heading>{list.length === 0 ? <Small>{say(d.none, lang)}</Small> : <ul>{list.map(a => <li key={a.id}>{marketSaid(a, lang)}</li>)}</ul>}</div>)}
        </section>
      </Columns>
      <section class="t-stack t-gap-4" aria-labelledby="time">
        <Heading level={2} id="time">{say(d.time, lang)}</Heading>
        <dl class="t-ws-time">{([[d.whole, minutes(b.minutes.whole)], [d.first, minutes(b.minutes.toFirstShared)], [d.firstRequirement, minutes(b.minutes.toFirstRequirement)], [d.openQ, b.questions.open], [d.closedQ, b.questions.closed], [d.byNeed, b.questions.answeredByNeed]] as const).map(([term, value]) => <div key={term.en}><dt>{say(term, lang)}</dt><dd>{value}</dd></div>)}</dl>
      </section>
      {scenario && <section class="t-stack t-gap-4" aria-labelledby="facts">
        <Heading level={2} id="facts">{say(d.facts, lang)}</Heading>
        <p>{say(d.madeUpHere, lang)}</p>
        <Columns count={2}>
          <div><Heading level={3} size="2xs">{say(d.documented, lang)}</Heading><ul>{scenario.documented.map(x => <li key={x.says.en}>{say(x.says, lang)} <span class="t-small">{x.link ? <a class="ds-link" href={x.link} rel="noreferrer">{source(v, x.source)}</a> : source(v, x.source)}</span></li>)}</ul></div>
          <div><Heading level={3} size="2xs">{say(d.invented, lang)}</Heading><ul>{scenario.invented.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul></div>
        </Columns>
        {view.deleteOn && <Small>{say(w.secret, lang, { day: formatDay(view.deleteOn, lang) })}</Small>}
      </section>}
    </Stack>
  )
  return real ? caseDocument(real.head, say(d.title, lang), body) : docOf(v, `${say(d.title, lang)}: ${scenario ? say(scenario.title, lang) : ''}`, body, true)
}
