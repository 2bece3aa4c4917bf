import type { ComponentChildren } from 'preact'
import { addDays, say, type Country, type Day } from '../../../plain/index.ts'
import { lawbook } from '../../../law/index.ts'
import type { Against, RuleShown } from '../../../calc/index.ts'
import { doerSaid, forumNames, languageOf, tasks, taskWords, type JointOpinion } from '../../../joint/index.ts'
import { ButtonLink, countryWords, Finding, formatDay, formatMoney, Heading, Lead, Mark, Small, SourceLine, Stack, Table, Tag, TextLink, VerdictBadge } from '../../look/index.ts'
import { TimelinePicture, type TimeRow } from '../../pictures/index.ts'
import { parted, rankOf, seenAs, sourcesOf } from '../../law-panel.tsx'
import { lawWords, verdictSays } from '../../words.ts'
import { docOf, everyLang, shownSources } from '../run-parts.tsx'
import { Asked } from '../tools/tool-parts.tsx'
import { screens, type TogetherResult } from './view.ts'
import { togetherWords as w } from './words.ts'

type In = { v: TogetherResult }

/** What the law of each says, which law may be chosen, and what differs on each side. */
export function togetherPage(v: TogetherResult): string {
  const { lang, plan } = v
  return docOf(v, plan.title || say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-2">
        <Heading level={1} size="lg" over={plan.title ? say(w.title, lang) : undefined}>{plan.title || say(w.title, lang)}</Heading>
        <Asked items={[...plan.participants.map(x => `${x.name} (${say(countryWords[x.country], lang)})`), formatDay(plan.on, lang, 'medium')]} />
        <p class="t-no-print t-row"><span>{say(w.change, lang)}:</span>{screens.filter(s => s !== 'result').map(s => <TextLink key={s} href={v.hrefAt(s)}>{say(w[s], lang)}</TextLink>)}</p>
      </div>
      <section class="t-stack t-gap-4" aria-labelledby="says" role="status">
        <div class="t-stack t-gap-2"><Heading level={2} id="says">{say(w.saysTitle, lang)}</Heading><Lead>{say(w.saysLead, lang)}</Lead></div>
        <div class="t-together__laws">{v.opinions.map(o => <OneLaw key={o.who.join()} o={o} v={v} />)}</div>
      </section>
      <Chosen v={v} />
      {v.gaps.length > 0 && <Gaps v={v} />}
      <Pool v={v} />
      <Tasks v={v} />
      <Sides v={v} />
      <Calendars v={v} />
      <section class="t-stack t-gap-3 t-no-print" aria-labelledby="onward">
        <Heading level={2} size="xs" id="onward">{say(w.onward, lang)}</Heading>
        <div class="t-row"><ButtonLink href={v.draftHref}>{say(w.toDraft, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.effortsHref}>{say(w.toEfforts, lang)}</ButtonLink>{v.caseHref && <ButtonLink rank="secondary" href={v.caseHref}>{say(w.practise, lang)}</ButtonLink>}</div>
      </section>
      <Small>{say(w.lawbook, lang, { hash: lawbook.hash.slice(0, 12) })}</Small>
    </Stack>
  ), true)
}

function OneLaw({ o, v }: In & { o: JointOpinion }) {
  const { lang } = v, told = o.opinion.findings.filter(f => f.rule.kind === 'duty' && (f.verdict === 'unlawful' || f.verdict === 'depends')).sort((a, b) => rankOf(a) - rankOf(b))
  const met = o.opinion.findings.filter(f => f.verdict === 'lawful').length, applies = told.length + met > 0
  return (
    <section class="t-together__law" aria-label={say(w.under, lang, { country: say(countryWords[o.country], lang) })}>
      <div class="t-stack t-gap-2">
        <Heading level={3} size="xs" over={o.who.map(i => v.plan.participants[i]!.name).join(', ')}>{say(w.under, lang, { country: say(countryWords[o.country], lang) })}</Heading>
        {applies ? <VerdictBadge verdict={o.opinion.verdict} lang={lang}>{say(verdictSays[o.opinion.verdict], lang)}</VerdictBadge> : <p>{say(w.nothing, lang)}</p>}
      </div>
      {told.map(f => <Finding key={f.rule.id} verdict={seenAs(f)} heading={parted(say(f.rule.says, lang))[0]} lang={lang} level={4} id={`f-${o.who[0]}-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)}
        details={<p><TextLink href={v.lawHref(f.rule.order, f.rule.id)}>{say(f.rule.says, lang)}</TextLink></p>} detailsLabel={say(w.by, lang)}>{f.rule.kind === 'duty' && f.rule.weight === 'advice' ? <p class="t-small">{say(lawWords.advice, lang)}</p> : null}</Finding>)}
      {met > 0 && <Small>{say(w.met, lang, { n: met })}</Small>}
      {o.questions.length > 0 && <Small>{say(w.asks, lang, { facts: o.questions.slice(0, 4).map(q => say(q.fact.label, lang)).join('; ') })}</Small>}
      <p class="t-small t-no-print"><TextLink href={v.checkHref(o)}>{say(w.check, lang)}<span class="ds-sr-only"> ({say(countryWords[o.country], lang)})</span></TextLink></p>
    </section>
  )
}

const Rule = ({ r, v }: In & { r: RuleShown }) => <><TextLink href={v.lawHref(r.order, r.id)}>{say(r.says, v.lang)}</TextLink><SourceLine sources={shownSources(r.sources, v.lang)} lang={v.lang} /></>

function Chosen({ v }: In) {
  const { lang, plan } = v
  return (
    <section class="t-stack t-gap-4" aria-labelledby="choose">
      <Heading level={2} id="choose">{say(w.choose, lang)}</Heading>
      <Table lang={lang} small narrow="cells below" hideCaption caption={say(w.choose, lang)} columns={[{ label: say(w.lawCol, lang) }, { label: say(w.may, lang) }, { label: say(w.by, lang) }]}
        rows={v.choices.map(c => [
          <><b>{c.law === 'other' ? say(w.any, lang) : say(countryWords[c.law], lang)}</b>{plan.law === c.law && <> <Tag color="accent">{say(w.chosen, lang)}</Tag></>}</>,
          <span class="t-together__may">{c.may !== 'not ruled' && <Mark kind={c.may === 'yes' ? 'lawful' : 'unlawful'} size={18} />}{say(c.may === 'yes' ? w.mayYes : c.may === 'no' ? w.mayNo : w.mayNot, lang)}</span>,
          c.by.length === 0 ? '–' : <>{c.by.map((r, i) => <>{i > 0 && ' · '}<TextLink key={r.id} href={v.lawHref(r.order, r.id)}>{shownSources(r.sources.slice(0, 1), lang)[0]?.words ?? r.id}</TextLink></>)}</>,
        ])} />
      {v.kept.length > 0 && (
        <div class="t-stack t-gap-3">
          <div class="t-stack t-gap-2"><Heading level={3} size="xs">{say(w.kept, lang)}</Heading><Small>{say(w.keptSays, lang)}</Small></div>
          <dl class="t-together__kept">{v.kept.map(k => <div key={k.country}><dt>{say(countryWords[k.country], lang)}</dt><dd><Rule r={k.rule} v={v} /></dd></div>)}</dl>
          <p class="t-small">{say(w.also, lang)}: {v.rows.home.map((r, i) => <>{i > 0 && ' · '}<TextLink key={r.id} href={v.rowHref(r.id)}>{say(r.title, lang)}</TextLink></>)}</p>
        </div>
      )}
    </section>
  )
}

function Gaps({ v }: In) {
  const { lang } = v, row = v.rows.partners
  return (
    <section class="t-stack t-gap-3" aria-labelledby="gaps">
      <div class="t-stack t-gap-2"><Heading level={2} id="gaps">{say(w.gaps, lang)}</Heading><p class="t-tool__text">{say(w.gapsSay, lang)}</p></div>
      <dl class="t-together__kept">{(['DK', 'SE', 'NO'] as const).map(c => {
        const gap = v.gaps.find(g => g.country === c)
        return v.plan.participants.some(x => x.country === c) ? <div key={c}><dt>{say(countryWords[c], lang)}</dt><dd>{say(row.sides[c].says, lang)}{gap && <> <Tag color={gap.closed ? 'neutral' : 'warning'}>{say(gap.closed ? w.closed : w.notClosed, lang)}</Tag><br /><Rule r={gap.rule} v={v} /></>}</dd></div> : null
      })}</dl>
      <p>{say(row.why, lang)} <TextLink href={v.rowHref(row.id)}>{say(w.whole, lang)}</TextLink></p>
    </section>
  )
}

function Pool({ v }: In) {
  const { lang, plan, pool } = v, rows = [...pool.common.map(n => [n, w.common] as const), ...[...pool.some, ...pool.own].map(n => [n, w.differs] as const)]
  return (
    <section class="t-stack t-gap-3" aria-labelledby="pool">
      <div class="t-stack t-gap-2"><Heading level={2} id="pool">{say(w.pooled, lang)}</Heading>{rows.length > 0 && <Small>{say(w.pooledSays, lang)}</Small>}</div>
      {rows.length === 0 ? <p>{say(w.noNeeds, lang)} <TextLink href={v.hrefAt('needs')}>{say(w.needs, lang)}</TextLink></p> : (
        <Table lang={lang} small narrow="cells below" hideCaption caption={say(w.pooled, lang)} columns={[{ label: say(w.need, lang) }, ...plan.participants.map(x => ({ label: x.name })), { label: say(w.whose, lang) }]}
          rows={rows.map(([n, kind]) => [<span class="t-kept">{n.says}</span>, ...plan.participants.map((_, i) => n.who.includes(i) ? <span><span aria-hidden="true">●</span><span class="ds-sr-only">{say(w.has, lang)}</span></span> : <span><span aria-hidden="true">–</span><span class="ds-sr-only">{say(w.hasNot, lang)}</span></span>), say(kind, lang)])} />
      )}
      {pool.alike.length > 0 && <div class="t-stack t-gap-2"><Heading level={3} size="xs">{say(w.alike, lang)}</Heading><ul class="ds-list">{pool.alike.map((a, i) => <li key={i}>{plan.participants[a.a.who[0]!]!.name}: <q>{a.a.says}</q> – {plan.participants[a.b.who[0]!]!.name}: <q>{a.b.says}</q></li>)}</ul></div>}
    </section>
  )
}

const Tasks = ({ v }: In) => (
  <section class="t-stack t-gap-3" aria-labelledby="tasks">
    <Heading level={2} id="tasks">{say(w.doesTitle, v.lang)}</Heading>
    <Table lang={v.lang} small hideCaption caption={say(w.doesTitle, v.lang)} columns={[{ label: say(w.task, v.lang) }, { label: say(w.doer, v.lang) }]}
      rows={tasks.map(task => [say(taskWords[task], v.lang), v.plan.who[task] === 'open' ? <Tag color="warning">{say(w.nobody, v.lang)}</Tag> : say(doerSaid(v.plan, v.plan.who[task]), v.lang)])} />
  </section>
)

const stands = (a: Against | undefined, v: TogetherResult): string => say(a === undefined ? w.notSaid : a.place === 'inside' ? w.above : a.place === 'below' ? w.below : w.near, v.lang)

/** Money, thresholds, notices, language and forum: one column for each buyer. */
function Sides({ v }: In) {
  const { lang, sides } = v
  const line = (label: string, of: (s: (typeof sides)[number]) => ComponentChildren) => [<b>{label}</b>, ...sides.map(of)]
  const difference = (id: keyof Pick<TogetherResult['rows'], 'notices' | 'language' | 'tenderLanguage' | 'fee'>) => line(say(v.rows[id].title, lang), s => <>{say(v.rows[id].sides[s.participant.country].says, lang)} <TextLink href={v.rowHref(v.rows[id].id)}>{say(w.whole, lang)}<span class="ds-sr-only">: {say(v.rows[id].title, lang)}</span></TextLink></>)
  return (
    <section class="t-stack t-gap-3" aria-labelledby="sides">
      <Heading level={2} id="sides">{say(w.sides, lang)}</Heading>
      <Table lang={lang} small narrow="cells below" hideCaption caption={say(w.sides, lang)} columns={[{ label: say(w.point, lang) }, ...sides.map(s => ({ label: s.participant.name }))]} rows={[
        line(say(w.language, lang), s => say(languageOf[s.participant.country], lang)),
        line(say(w.ownPart, lang), s => (s.own > 0 ? formatMoney(s.own, s.currency, lang) : say(w.notSaid, lang))),
        line(say(w.wholeIn, lang), s => (s.pooled > 0 ? formatMoney(s.pooled, s.currency, lang) : say(w.notSaid, lang))),
        line(say(w.threshold, lang), s => (s.threshold?.amount === undefined ? say(w.notRead, lang) : <>{formatMoney(s.threshold.amount, s.currency, lang)}{s.threshold.entry && <SourceLine sources={shownSources([s.threshold.entry.source], lang)} lang={lang} />}</>)),
        line(say(w.alone, lang), s => stands(s.ownAgainst, v)), line(say(w.together, lang), s => stands(s.pooledAgainst, v)),
        difference('notices'), difference('language'), difference('tenderLanguage'),
        line(say(w.complain, lang), s => forumNames(s.participant.country).map(n => say(n, lang)).join('; ')), difference('fee'),
        line(say(w.signing, lang), s => formatDay(s.plan.signing, lang, 'medium')),
      ]} />
    </section>
  )
}

function Calendars({ v }: In) {
  const { lang, sides } = v, seen = new Set<Country>()
  const rows: TimeRow[] = sides.flatMap((s, i): TimeRow[] => {
    if (seen.has(s.participant.country)) return []
    seen.add(s.participant.country)
    const due: Day = s.plan.dates.find(d => d.key === 'tendersDue')?.day ?? s.plan.signing, name = s.participant.name
    return [
      { id: `t${i}`, kind: 'period', label: everyLang(l => say(w.tenders, l, { name })), from: v.plan.on, to: due },
      { id: `a${i}`, kind: 'period', label: everyLang(l => say(w.after, l, { name })), from: addDays(due, 1), to: s.plan.signing },
      { id: `s${i}`, kind: 'deadline', label: everyLang(l => say(w.signed, l, { name })), from: s.plan.signing },
    ]
  })
  const last = sides.map(s => s.plan.signing).reduce((a, b) => (a > b ? a : b))
  const holidays = v.apart.filter(h => h.day <= last).map((h): TimeRow => ({ id: `h${h.day}`, kind: 'event', from: h.day, label: everyLang(l => say(w.freeIn, l, { name: say(h.name, l), countries: h.free.map(c => say(countryWords[c], l)).join(', ') })) }))
  return (
    <section class="t-stack t-gap-4" aria-labelledby="days">
      <Heading level={2} id="days">{say(w.days, lang)}</Heading>
      <TimelinePicture id="calendars" lang={lang} title={w.picture} summary={everyLang(l => say(w.daysSay, l, { day: formatDay(v.plan.on, l, 'medium') }))} rows={[...rows, ...holidays.slice(0, 8)]} />
      <Heading level={3} size="xs">{say(w.apart, lang)}</Heading>
      {v.apart.length === 0 ? <p>{say(w.apartNone, lang)}</p> : <Table lang={lang} small narrow="cells below" hideCaption caption={say(w.apart, lang)} columns={[{ label: say(w.day, lang) }, { label: say(w.holiday, lang) }, { label: say(w.free, lang) }, { label: say(w.works, lang) }]}
        rows={v.apart.map(h => [formatDay(h.day, lang, 'medium'), say(h.name, lang), h.free.map(c => say(countryWords[c], lang)).join(', '), h.works.map(c => say(countryWords[c], lang)).join(', ')])} />}
    </section>
  )
}
