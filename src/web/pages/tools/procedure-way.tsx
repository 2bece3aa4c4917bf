import { countries, say, type Country, type Lang, type Text } from '../../../plain/index.ts'
import { directGround, lawbook, sourceName, type Fact, type Finding, type StepVerdict } from '../../../law/index.ts'
import { procedureAdviser as adviser } from '../../../calc/index.ts'
import { ButtonLink, countryWords, Finding as FindingBox, Folded, formatNumber, Heading, Mark, MarkedList, Small, SourceLine, Table, VerdictBadge, verdictWords } from '../../look/index.ts'
import { parted, sourcesOf } from '../../law-panel.tsx'
import { shownSources } from '../run-parts.tsx'
import type { ProcedureView, ShownWay } from './procedure-view.ts'
import { procedureWords as w } from './procedure-words.ts'

export const sentence = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
export const wayName = (x: ShownWay, v: ProcedureView): string => sentence(say(adviser.nameOfWay(x.ranked.way, v.told.setting.country), v.lang), v.lang)
const weeks = (days: number): number => Math.max(1, Math.round(days / 7))

export const WayVerdictBadge = ({ verdict, lang }: { verdict: adviser.WayVerdict; lang: Lang }) => verdict === 'for something else'
  ? <span class="t-adv-other"><Mark kind="stop" size={16} /> {say(w.verdicts[verdict], lang)}</span>
  : <VerdictBadge verdict={verdict} lang={lang}>{say(w.verdicts[verdict], lang)}</VerdictBadge>

/** One way in full: verdict, conditions with sources, what it costs, and how it was weighed. */
export function WayCard({ x, v, level = 3 }: { x: ShownWay; v: ProcedureView; level?: 3 | 4 }) {
  const { lang } = v, r = x.ranked, way = adviser.wayOf(r.way), moved = r.plainPlace - r.place
  const strong = [...r.points].sort((a, b) => b.score * b.weight - a.score * a.weight)
  const pros = strong.filter(p => p.score >= 0.75).slice(0, 3), cons = strong.filter(p => p.score <= -0.75).reverse().slice(0, 2)
  const ground = r.ground && (directGround.is as { options: Record<string, Text> }).options[r.ground]
  return (
    <article class="t-adv-way" id={`way-${r.way}`} aria-labelledby={`name-${r.way}`}>
      <header>
        <span class="t-adv-place" aria-hidden="true">{r.place}</span>
        <div class="t-stack t-gap-2">
          <Heading level={level} size="xs" id={`name-${r.way}`}>{wayName(x, v)}</Heading>
          <p>{say(way.short, lang)}</p>
          <div class="t-row"><WayVerdictBadge verdict={r.verdict} lang={lang} />{v.told.wants.length > 0 && moved !== 0 && <span class="t-small">{moved > 1 ? say(w.moved, lang, { n: moved }) : moved === 1 ? say(w.movedOne, lang) : say(w.movedDown, lang, { n: -moved })}</span>}</div>
        </div>
      </header>
      {ground && r.verdict !== 'unlawful' && <p>{say(w.ground, lang, { ground: say(ground, lang) })}</p>}
      {(pros.length > 0 || cons.length > 0) && <ul class="t-adv-pros">{pros.map(p => <li key={p.consideration}><b aria-hidden="true">+</b><span class="ds-sr-only">{say(w.speaksFor, lang)}: </span>{say(p.because, lang)}</li>)}{cons.map(p => <li key={p.consideration}><b aria-hidden="true">−</b><span class="ds-sr-only">{say(w.speaksAgainst, lang)}: </span>{say(p.because, lang)}</li>)}</ul>}
      <Conditions x={x} v={v} />
      <dl class="t-adv-facts">
        <div><dt>{say(w.timeName, lang)}</dt><dd>{say(w.shortest, lang, { low: weeks(x.timing.short), high: weeks(x.timing.comfortable) })} <LegalTime x={x} lang={lang} />{r.way === 'researchAndDevelopment' && ` ${say(w.research, lang)}`}{x.timing.legal.length > 0 && <SourceLine lang={lang} sources={shownSources(x.timing.legal.flatMap(p => p.sources.slice(0, 1)), lang)} />}</dd></div>
        <div><dt>{say(w.cost, lang)}</dt><dd>{hoursSaid(x, lang)} <span class="t-adv-known">({say(x.burden.assumed ? w.assumed : w.measured, lang)})</span></dd></div>
        <div><dt>{say(w.talk, lang)}</dt><dd>{say(way.talk.says, lang)} <RuleLinks ids={way.talk.rules} v={v} /></dd></div>
        <div><dt>{say(w.room, lang)}</dt><dd>{say(way.room.says, lang)}</dd></div>
        <div><dt>{say(w.rights, lang)}</dt><dd>{say(way.rights.says, lang)} <RuleLinks ids={way.rights.rules} v={v} /></dd></div>
        <div><dt>{say(w.others, lang)}</dt><dd><OtherCountries x={x} v={v} /></dd></div>
      </dl>
      <div class="t-adv-weigh"><Folded summary={say(w.weighing, lang)}><Weighing r={r} lang={lang} /></Folded></div>
      <div class="t-row t-no-print">
        <ButtonLink rank="secondary" small href={x.checkHref}>{say(w.check, lang)}</ButtonLink>
        {x.planHref && <ButtonLink rank="quiet" small href={x.planHref}>{say(w.plan, lang)}</ButtonLink>}
        {x.practice && <ButtonLink rank="quiet" small href={x.practice.href}>{say(w.practise, lang, { case: x.practice.title })}</ButtonLink>}
      </div>
    </article>
  )
}

const hoursSaid = ({ burden: b }: ShownWay, lang: Lang): string => {
  const n = (x: number) => formatNumber(x, lang)
  return say(w.costSays, lang, { buyer: n(b.buyer.usual), bl: n(b.buyer.low), bh: n(b.buyer.high), firm: n(b.firm.usual), fl: n(b.firm.low), fh: n(b.firm.high) })
}
function LegalTime({ x, lang }: { x: ShownWay; lang: Lang }) {
  const parts = x.timing.legal.map(p => say(w[p.part], lang, { n: p.days }))
  return <>{parts.length > 0 ? say(w.legalTime, lang, { parts: parts.join(', ') }) : say(w.noLegalTime, lang)}</>
}
const RuleLinks = ({ ids, v }: { ids: readonly string[]; v: ProcedureView }) => (
  <span class="t-adv-rules">{ids.flatMap(id => {
    const rule = lawbook.byId.get(id)?.[0]
    return rule ? [<a key={id} class="ds-link t-small" href={v.lawHref(rule.order, id)}>{sourceName(rule.sources[0], v.lang)}</a>] : []
  })}</span>
)

/** What the law says now: why not, what must hold, what must be written down, and the questions that decide. */
function Conditions({ x, v }: { x: ShownWay; v: ProcedureView }) {
  const { lang } = v, r = x.ranked, shown = r.open.slice(0, 4), more = r.open.slice(4)
  const asks = new Map<string, Fact>()
  for (const f of [...r.open, ...r.reasons]) for (const a of f.ask) if (v.told.facts[a.fact] === undefined && a.fact !== 'direct.ground') asks.set(a.fact, a)
  const fit = r.fitAsks && v.told.answers[r.fitAsks] === undefined ? adviser.questionOf(r.fitAsks) : undefined
  if (r.verdict === 'for something else') return r.elsewhere ? <p>{say(r.elsewhere, lang)}</p> : null
  return (
    <>
      {r.broken.length > 0 && <section><Heading level={4} size="2xs">{say(w.whyNot, lang)}</Heading>{r.broken.slice(0, 3).map(f => <One key={f.rule.id} f={f} v={v} verdict="unlawful" />)}</section>}
      {r.verdict !== 'unlawful' && (shown.length > 0 || fit) && (
        <section class="t-stack t-gap-2"><Heading level={4} size="2xs">{say(w.conditions, lang)}</Heading>
          {shown.length > 0 && <MarkedList items={shown.map(f => ({ mark: 'depends', said: say(verdictWords.depends, lang), text: <Condition f={f} v={v} /> }))} />}
          {more.length > 0 && <Folded summary={say(w.moreRules, lang, { n: more.length })}><MarkedList items={more.map(f => ({ mark: 'depends', said: say(verdictWords.depends, lang), text: <Condition f={f} v={v} /> }))} /></Folded>}
        </section>
      )}
      {r.verdict !== 'unlawful' && r.reasons.length > 0 && <section class="t-stack t-gap-2"><Heading level={4} size="2xs">{say(w.reasonsToFile, lang)}</Heading><MarkedList items={r.reasons.map(f => ({ mark: 'needs a reason', said: say(verdictWords['needs a reason'], lang), text: <Condition f={f} v={v} /> }))} /></section>}
      {r.verdict !== 'unlawful' && (asks.size > 0 || fit) && <Questions asks={[...asks.values()]} v={v} fit={fit} />}
    </>
  )
}

function Questions({ asks, v, fit }: { asks: readonly Fact[]; v: ProcedureView; fit: adviser.AdviserQuestion | undefined }) {
  const { lang } = v
  return (
    <Folded summary={`${say(w.openQuestions, lang)} (${asks.length + (fit ? 1 : 0)})`}>
      <ul class="t-given">
        {fit && <li><span>{say(fit.ask, lang)}</span></li>}
        {asks.slice(0, 12).map(a => (
          <li key={a.fact}><span>{say(a.ask, lang)}</span>
            {a.is.kind === 'yes or no' && <span class="t-adv-yesno t-no-print"><a class="ds-link" href={v.href({ facts: { [a.fact]: true } })}>{say(w.yes, lang)}<span class="ds-sr-only">: {say(a.label, lang)}</span></a> <a class="ds-link" href={v.href({ facts: { [a.fact]: false } })}>{say(w.no, lang)}<span class="ds-sr-only">: {say(a.label, lang)}</span></a></span>}</li>
        ))}
      </ul>
    </Folded>
  )
}

const Condition = ({ f, v }: { f: Finding; v: ProcedureView }) => (
  <><a class="ds-link" data-color="neutral" href={v.lawHref(f.rule.order, f.rule.id)}>{say(f.rule.says, v.lang)}</a><SourceLine lang={v.lang} sources={sourcesOf(f, v.lang).slice(0, 1)} /></>
)
function One({ f, v, verdict }: { f: Finding; v: ProcedureView; verdict: StepVerdict }) {
  const [heading, rest] = parted(say(f.rule.says, v.lang))
  return <FindingBox verdict={verdict} heading={<a class="ds-link" data-color="neutral" href={v.lawHref(f.rule.order, f.rule.id)}>{heading}</a>} lang={v.lang} level={5} sources={sourcesOf(f, v.lang)}>{rest && <p>{rest}</p>}</FindingBox>
}

function OtherCountries({ x, v }: { x: ShownWay; v: ProcedureView }) {
  const { lang } = v, mine = v.told.setting.country
  const mark = (verdict: adviser.WayVerdict) => (verdict === 'for something else' ? 'stop' as const : verdict)
  return (
    <span class="t-adv-others">{countries.filter(c => c !== mine).map((c: Country) => (
      <span key={c}><Mark kind={mark(x.verdicts[c])} size={16} /> <a class="ds-link" href={v.href({ country: c })}>{say(countryWords[c], lang)}</a>: {say(w.verdicts[x.verdicts[c]], lang).toLocaleLowerCase(lang)}{adviser.wayOf(x.ranked.way).called?.[c] && <> ({say(adviser.nameOfWay(x.ranked.way, c), lang)})</>}</span>
    ))}</span>
  )
}

const Weighing = ({ r, lang }: { r: adviser.Ranked; lang: Lang }) => (
  <>
    <Table caption={say(w.weighing, lang)} hideCaption small lang={lang} columns={[{ label: say(w.factor, lang) }, { label: say(w.score, lang), number: true }, { label: say(w.weight, lang), number: true }, { label: say(w.because, lang) }]}
      rows={r.points.map(p => [say(adviser.considerations[p.consideration].name, lang), formatNumber(p.score, lang, p.score % 1 === 0 ? 0 : 1), formatNumber(p.weight, lang, p.weight % 1 === 0 ? 0 : 1), say(p.because, lang)])} />
    <Small>{say(w.total, lang, { total: formatNumber(r.total, lang, 1) })}</Small>
  </>
)
