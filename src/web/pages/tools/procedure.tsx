import { say } from '../../../plain/index.ts'
import { procedureAdviser as adviser } from '../../../calc/index.ts'
import { countryWords, ErrorSummary, Folded, formatDay, formatNumber, Heading, Lead, Mark, Small, Stack, Table, TextLink, VerdictBadge } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { Asking } from './procedure-ask.tsx'
import type { ProcedureView, ShownWay } from './procedure-view.ts'
import { sentence, WayCard, wayName, WayVerdictBadge } from './procedure-way.tsx'
import { procedureWords as w } from './procedure-words.ts'

/** Which procedure fits: a question at a time, and every procedure in order beside it. */
export function procedurePage(v: ProcedureView): string {
  const { lang } = v
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2">
        <Heading level={1} size="lg" over={<TextLink href={v.toolsHref}>{say(w.tools, lang)}</TextLink>}>{say(w.title, lang)}</Heading>
        {v.ways.length === 0 && <><Lead>{say(w.lead, lang)}</Lead><Small>{say(w.kept, lang)}</Small></>}
      </div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      <div class={v.ways.length > 0 ? 't-adv' : 't-adv-first'}>
        <div class="t-adv__ask"><Asking v={v} /></div>
        {v.ways.length > 0 && <section class="t-adv__order" aria-labelledby="order"><Order v={v} /></section>}
      </div>
    </Stack>
  ), true)
}

function Order({ v }: { v: ProcedureView }) {
  const { lang, told } = v, may = v.ways.filter(x => x.ranked.verdict !== 'unlawful' && x.ranked.verdict !== 'for something else')
  const not = v.ways.filter(x => x.ranked.verdict === 'unlawful'), other = v.ways.filter(x => x.ranked.verdict === 'for something else')
  const asked = Object.keys(told.answers).length
  return (
    <Stack gap={6}>
      <div class="t-stack t-gap-2">
        <Heading level={2} size="sm" id="order">{say(w.order, lang)}</Heading>
        <Small>{say(w.orderSays, lang, { country: say(countryWords[told.setting.country], lang), day: formatDay(told.setting.on, lang) })} {v.next && asked < 4 && say(w.early, lang)}</Small>
      </div>
      <Glance v={v} list={[...may, ...not]} />
      {may.slice(0, 3).map(x => <WayCard key={x.ranked.way} x={x} v={v} />)}
      {v.additions.length > 0 && (
        <section class="t-stack t-gap-3" aria-labelledby="on-top"><Heading level={3} size="xs" id="on-top">{say(w.on_top, lang)}</Heading>
          {v.additions.map(a => (
            <div key={a.id} class="t-adv-add"><p><b>{say(a.name, lang)}.</b> {say(a.says, lang)}</p>
              {a.broken.length > 0 && <p><Mark kind="unlawful" size={16} /> {say(w.additionBroken, lang, { why: say(a.broken[0]!.rule.says, lang) })}</p>}
              <p class="t-no-print"><TextLink href={a.checkHref}>{say(w.additionCheck, lang, { n: a.open.length })}</TextLink></p></div>
          ))}
        </section>
      )}
      {may.length > 3 && <Group heading={say(w.further, lang)} list={may.slice(3)} v={v} />}
      {not.length > 0 && <Group heading={say(w.notLawful, lang)} list={not} v={v} />}
      {other.length > 0 && (
        <section class="t-stack t-gap-2"><Heading level={3} size="xs">{say(w.notForThis, lang)}</Heading>
          <ul class="t-given">{other.map(x => <li key={x.ranked.way}><span><b>{wayName(x, v)}.</b> {x.ranked.elsewhere && say(x.ranked.elsewhere, lang)}</span></li>)}</ul>
        </section>
      )}
      <Honesty v={v} />
    </Stack>
  )
}

const Group = ({ heading, list, v }: { heading: string; list: readonly ShownWay[]; v: ProcedureView }) => (
  <section class="t-stack t-gap-3"><Heading level={3} size="xs">{heading}</Heading>
    {list.map(x => <Folded key={x.ranked.way} summary={<span class="t-adv-line"><span class="t-adv-name">{x.ranked.place}. {wayName(x, v)}</span> <WayVerdictBadge verdict={x.ranked.verdict} lang={v.lang} /></span>}><WayCard x={x} v={v} level={4} /></Folded>)}
  </section>
)

/** All that may be chosen, in a table that fits one look. */
function Glance({ v, list }: { v: ProcedureView; list: readonly ShownWay[] }) {
  const { lang } = v, n = (x: number) => formatNumber(x, lang)
  return (
    <Table caption={say(w.atGlance, lang)} narrow="cells in a line" small lang={lang} columns={[{ label: say(w.procedure, lang) }, { label: say(w.law, lang) }, { label: say(w.time, lang), number: true }, { label: say(w.buyerHours, lang), number: true }, { label: say(w.firmHours, lang), number: true }]}
      rows={list.map(x => [
        <>{x.ranked.place}. <a class="ds-link" href={`#way-${x.ranked.way}`}>{wayName(x, v)}</a></>,
        x.ranked.verdict === 'for something else' ? null : <VerdictBadge key="v" verdict={x.ranked.verdict} lang={lang} />,
        `${Math.max(1, Math.round(x.timing.short / 7))}–${Math.max(1, Math.round(x.timing.comfortable / 7))}`,
        n(x.burden.buyer.usual), n(x.burden.firm.usual),
      ])} />
  )
}

function Honesty({ v }: { v: ProcedureView }) {
  const { lang } = v
  return (
    <section class="t-stack t-gap-2" aria-labelledby="rests"><Heading level={3} size="xs" id="rests">{say(w.honesty, lang)}</Heading>
      <Small>{say(w.honestyLaw, lang, { hash: v.lawbook.slice(0, 12) })}</Small>
      <Small>{say(w.honestyTime, lang)} {say(w.honestyCost, lang, { source: v.sources.days, dialogue: v.sources.dialogue, hours: formatNumber(adviser.hoursPerDay, lang, 1) })}</Small>
      <Small>{say(w.honestyOrder, lang)} {say(w.notWeighed, lang)}</Small>
      <Folded summary={say(w.weights, lang)}>
        <Table caption={say(w.weights, lang)} hideCaption small lang={lang} columns={[{ label: say(w.factor, lang) }, { label: say(w.weight, lang), number: true }, { label: say(w.looksAt, lang) }]}
          rows={adviser.considerationIds.map(id => { const c = adviser.considerations[id]; return [sentence(say(c.name, lang), lang), formatNumber(c.weight, lang, c.weight % 1 === 0 ? 0 : 1), say(c.says, lang)] })} />
      </Folded>
      <Small>{say(w.kept, lang)}</Small>
    </section>
  )
}
