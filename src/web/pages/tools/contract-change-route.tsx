import { say, type Country } from '../../../plain/index.ts'
import { deciding, lawbook, phrases, printTrace, printValue, type Finding as Found, type Printed } from '../../../law/index.ts'
import { routeWords, ruleIn, type Route } from '../../../calc/index.ts'
import { Folded, Heading, Mark, MarkedList, SourceLine, TextLink } from '../../look/index.ts'
import { shownSources } from '../run-parts.tsx'
import { changeWords as w, routeVerdicts } from './contract-change-words.ts'
import { markOf, type ContractChangeView } from './contract-change.tsx'

const upper = (s: string, lang: string): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

/** One route in one country: why it fails or what is still open, and what comes with it. */
export function RouteDetail({ r, country, v }: { r: Route; country: Country; v: ContractChangeView }) {
  const { lang } = v, carries = r.verdict === 'lawful' || r.verdict === 'needs a reason'
  const contents = r.publish.length > 0 ? ruleIn(country, v.input.kind.subject.endsWith('Concession') ? 'eu/concession/change-notice' : 'eu/contents/modification-notice', v.input.day) : undefined
  return (
    <section class="t-change__route">
      <div class="t-change__head"><Heading level={3} size="xs">{upper(say(routeWords[r.route], lang), lang)}</Heading><span class="t-change__cell"><Mark kind={markOf(r.verdict)} size={18} /> {say(routeVerdicts[r.verdict], lang)}</span></div>
      {r.failing.length > 0 && <div class="t-stack t-gap-3"><p class="t-change__name">{say(w.fails, lang)}</p>{r.failing.map(f => <Reason key={f.rule.id} f={f} country={country} v={v} open />)}</div>}
      {r.verdict === 'depends' && r.open.length > 0 && <div class="t-stack t-gap-2"><p class="t-change__name">{say(w.open, lang)}</p><MarkedList items={r.open.map(f => ({ mark: 'depends' as const, said: say(routeVerdicts.depends, lang), text: <Says f={f} v={v} /> }))} /></div>}
      {carries && (
        <div class="t-stack t-gap-2">
          <p class="t-change__name">{say(w.publish, lang)}</p>
          {r.publish.length === 0 ? <p class="t-small">{say(w.noPublish, lang)}</p> : r.publish.map(f => <Reason key={f.rule.id} f={f} country={country} v={v} />)}
          {contents && <p class="t-small">{say(w.contents, lang)}: <TextLink href={v.lawHref(contents.order, contents.id)}>{say(contents.says, lang)}</TextLink></p>}
          {r.record.length > 0 && <><p class="t-change__name">{say(w.record, lang)}</p><ul class="t-found">{r.record.map(fact => <li key={fact.fact}>{say(fact.label, lang)}: <b>{printValue(fact, v.input.facts[fact.fact], lang, country)}</b></li>)}</ul></>}
        </div>
      )}
      {r.met.length > 0 && <div class={country === v.country ? undefined : 't-no-print'}><Folded summary={`${say(w.met, lang)} (${r.met.length})`}><div class="t-stack t-gap-3">{r.met.map(f => <Reason key={f.rule.id} f={f} country={country} v={v} />)}</div></Folded></div>}
    </section>
  )
}

const Says = ({ f, v }: { f: Found; v: ContractChangeView }) => <TextLink href={v.lawHref(f.rule.order, f.rule.id)}>{say(f.rule.says, v.lang)}</TextLink>

/** A rule with its source; `open` shows what was found. */
const Reason = ({ f, country, v, open = false }: { f: Found; country: Country; v: ContractChangeView; open?: boolean }) => (
  <div>
    <p class="t-tool__text"><Says f={f} v={v} /></p>
    {open && <Because f={f} country={country} v={v} />}
    <SourceLine sources={shownSources(f.sources, v.lang)} lang={v.lang} />
  </div>
)

/** The condition that failed, and what was found: not what made the rule apply, which every route shares. */
function Because({ f, country, v }: { f: Found; country: Country; v: ContractChangeView }) {
  const { must } = deciding(f), { lang } = v
  if (!must) return null
  const leaves = (p: Printed): Printed[] => (p.parts.length === 0 ? [p] : p.parts.flatMap(leaves))
  // What is bought is told in the form: a limit that holds for works only is no reason for a service.
  const lines = leaves(printTrace(must, { lang, country, sayOf: id => lawbook.byId.get(id)?.[0]?.says })).filter(l => l.found !== undefined && !(l.trace && 'of' in l.trace.of && l.trace.of.of.fact === 'subject'))
  return <ul class="t-found">{lines.map((l, n) => <li key={n}>{say(w.asked, lang, { asked: l.text })} {l.found === say(phrases.notSaid, lang) ? null : <b>{say(w.found, lang, { found: l.found! })}</b>}</li>)}</ul>
}
