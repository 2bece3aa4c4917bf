import { currencyOf, say, type Country } from '../../../plain/index.ts'
import { lawbook, partNames, sourceName } from '../../../law/index.ts'
import { factsOfKind, ruleIn, type Answer, type Line, type SmallLots, type ValueInput, type Working } from '../../../calc/index.ts'
import { ButtonLink, countryWords, EmptyState, ErrorSummary, formatMoney, formatNumber, Heading, Lead, Notice, Small, SourceLine, Stack, Table, TextLink } from '../../look/index.ts'
import { docOf, shownSources } from '../run-parts.tsx'
import { Thresholds } from './against.tsx'
import { ToAnswer, type ToolView } from './kind-fields.tsx'
import { ValueForm } from './value-form.tsx'
import { valueWords as w } from './value-words.ts'

export type ValueView = ToolView & {
  readonly input: ValueInput
  /** The group of rows for which more are wanted. */
  readonly more?: string
  readonly working?: Working
  readonly answer?: Answer
  /** Countries where the same purchase counts otherwise. */
  readonly otherwise: readonly { readonly country: Country; readonly value: number }[]
  /** The step that the value belongs to, with what the working shows. */
  readonly check?: { readonly step: string; readonly facts: Readonly<Record<string, string | number | boolean>> }
  readonly thresholdsHref: string
}

/** What a purchase is worth: asked by its kind, shown line by line, and held against the thresholds. */
export function valuePage(v: ValueView): string {
  const { lang, working } = v
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2"><Heading level={1} size="lg">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      {working && <ToAnswer v={v} id="value" />}
      <div class="t-tool">
        <div class="t-tool__ask"><ValueForm v={v} /></div>
        <div class="t-tool__answer t-stack t-gap-8">
          {working ? <Result v={v} working={working} /> : <EmptyState heading={say(w.empty, lang)}>{say(w.emptySays, lang)}</EmptyState>}
        </div>
      </div>
      <Small>{say(w.warning, lang)}</Small>
      <Concession v={v} />
    </Stack>
  ), true)
}

function Concession({ v }: { v: ValueView }) {
  const rule = lawbook.byId.get('eu/concession/value-turnover')?.[0], [before, after] = say(w.concession, v.lang).split('{rule}')
  return rule ? <p class="t-small">{before}<TextLink href={v.lawHref(rule.order, rule.id)}>{say(rule.says, v.lang)}</TextLink>{after}</p> : null
}

function Result({ v, working }: { v: ValueView; working: Working }) {
  const { lang, currency } = v, rules = [...new Set(working.lines.map(l => l.rule))].flatMap(id => { const r = ruleIn(v.country, id, v.day); return r ? [r] : [] })
  return (
    <>
      <section class="t-stack t-gap-3" aria-labelledby="value" role="status">
        <Heading level={2} size="sm" id="value">{say(w.answer, lang)}</Heading>
        <p class="t-tool__sum">{formatMoney(working.value, currency, lang)}</p>
        {v.otherwise.map(o => <Small key={o.country}>{say(w.otherValue, lang, { country: say(countryWords[o.country], lang), value: formatMoney(o.value, currency, lang) })}</Small>)}
        <Table lang={lang} narrow="cells in a line" caption={say(w.working, lang)} columns={[{ label: say(w.what, lang) }, { label: say(w.amount, lang), number: true }, { label: say(w.why, lang) }]}
          rows={[...working.lines.map((l, n) => [nameOf(l, v, placeOf(working.lines, n)), l.counts ? formatMoney(l.amount, currency, lang) : <s class="t-small">{formatMoney(l.amount, currency, lang)}</s>, <RuleOf line={l} v={v} />]),
            [<b>{say(w.total, lang)}</b>, <b>{formatMoney(working.value, currency, lang)}</b>, '']]} />
      </section>
      {working.lots && <LotsKept lots={working.lots} v={v} />}
      {v.answer && <section class="t-stack t-gap-4" aria-labelledby="stands"><Heading level={2} size="sm" id="stands">{say(w.stands, lang)}</Heading><Thresholds answer={v.answer} country={v.country} lang={lang} /></section>}
      <section class="t-stack t-gap-3 t-no-print" aria-labelledby="forward">
        <Heading level={2} size="xs" id="forward">{say(w.forward, lang)}</Heading>
        <div class="t-row">
          {v.check && <ButtonLink rank="secondary" href={v.checkHref(v.check.step, v.check.facts)}>{say(w.toStep, lang)}</ButtonLink>}
          <ButtonLink rank="secondary" href={v.checkHref('chooseProcedure', { ...factsOfKind(v.kind) as Record<string, string>, 'value.estimated': working.value, ...(v.input.kind === 'partnership' ? { procedure: 'innovationPartnership' } : {}) })}>{say(w.toProcedure, lang)}</ButtonLink>
          <ButtonLink rank="quiet" href={v.thresholdsHref}>{say(w.toThresholds, lang)}</ButtonLink>
        </div>
      </section>
      <section class="t-stack t-gap-4" aria-labelledby="rules">
        <Heading level={2} size="xs" id="rules">{say(w.rules, lang)}</Heading>
        {rules.map(r => <div key={r.id}><p class="t-tool__text"><TextLink href={v.lawHref(r.order, r.id)}>{say(r.says, lang)}</TextLink></p><SourceLine sources={shownSources(r.sources, lang)} lang={lang} /></div>)}
      </section>
    </>
  )
}

/** Which of several lines of one name it is; nothing when it is the only one. */
const placeOf = (lines: readonly Line[], n: number): string =>
  lines.filter(l => l.what === lines[n]!.what).length > 1 ? ` ${lines.slice(0, n + 1).filter(l => l.what === lines[n]!.what).length}` : ''
const nameOf = (l: Line, { lang, currency }: ValueView, place: string) => (
  <>{say(partNames[l.what], lang)}{place}{l.times !== undefined && <span class="t-small"> ({formatMoney(l.each!, currency, lang)} × {formatNumber(l.times, lang)})</span>}{!l.counts && <span class="t-small"> – {say(w.notCounted, lang)}</span>}</>
)
function RuleOf({ line, v }: { line: Line; v: ValueView }) {
  const rule = ruleIn(v.country, line.rule, v.day)
  return rule ? <span class="t-nowrap"><TextLink href={v.lawHref(rule.order, rule.id)}>{sourceName(rule.sources[0], v.lang)}</TextLink></span> : null
}

function LotsKept({ lots, v }: { lots: SmallLots; v: ValueView }) {
  const { lang } = v, own = currencyOf[v.country], percent = (x: number) => `${formatNumber(x, lang, 2)} %`
  const values = {
    goods: lots.goodsAndServices === undefined ? say(w.unread, lang) : formatMoney(lots.goodsAndServices, own, lang), works: lots.works === undefined ? say(w.unread, lang) : formatMoney(lots.works, own, lang),
    share: percent(lots.share), most: percent(lots.most), room: formatMoney(lots.room, own, lang), lots: lots.tooLarge.map(n => n + 1).join(', '),
  }
  const said = lots.outside === 0 ? [w.lotsNone] : lots.allowed === true ? [w.lotsYes] : lots.allowed === undefined ? [w.lotsUnread] : [...(lots.tooLarge.length > 0 ? [w.lotsLarge] : []), ...(lots.share > lots.most ? [w.lotsShare] : [])]
  const rule = ruleIn(v.country, 'eu/lots/small', v.day), kind = lots.outside === 0 ? 'info' : lots.allowed === true ? 'success' : lots.allowed === undefined ? 'info' : 'danger'
  return (
    <section class="t-stack t-gap-2">
      <Notice kind={kind} lang={lang} level={2} heading={say(w.lots, lang)}>
        {said.map((s, n) => <p key={n}>{say(s, lang, values)}</p>)}
        {v.currency !== own && <p>{say(w.lotsMoney, lang, { country: say(countryWords[v.country], lang) })}</p>}
      </Notice>
      {rule && <SourceLine sources={shownSources(rule.sources, lang)} lang={lang} />}
    </section>
  )
}
