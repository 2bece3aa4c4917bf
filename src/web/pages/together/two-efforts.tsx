import { currencies, say, type Currency, type Lang } from '../../../plain/index.ts'
import { gradeWords, markWords, profiles, unitWords, type Parameter, type Profile } from '../../../market/index.ts'
import { measures, type Compared, type Measure, type Range } from '../../../joint/index.ts'
import { Button, countryWords, ErrorSummary, Form, formatDay, formatMoney, formatNumber, Heading, Lead, NumberField, Select, Small, Stack, Table, TextLink, type Option } from '../../look/index.ts'
import { RangeBars } from '../../pictures/index.ts'
import { docOf } from '../run-parts.tsx'
import type { EffortsView } from './view.ts'
import { effortWords as w } from './words.ts'

const marketWords: Readonly<Record<Profile, keyof typeof w>> = { 'sweden-like': 'sweden', 'finland-like': 'finland', 'thin-eu': 'thin', it: 'it' }
const overlaps = [['0', 'o0'], ['25', 'o25'], ['50', 'o50'], ['75', 'o75'], ['100', 'o100']] as const
const decimals = (m: Measure): number => (m === 'share' || m === 'tenders' || m === 'reached' || m === 'perPurchase' ? 1 : 0)
/** To two figures: nothing here is known more exactly. */
const rough = (x: number, m: Measure): number => (decimals(m) === 1 ? Math.round(x * 10) / 10 : x === 0 ? 0 : Number(x.toPrecision(2)))
const rangeSaid = (r: Range, lang: Lang, show: (x: number) => string): string => say(w.range, lang, { low: show(r.low), high: show(r.high), usual: show(r.usual) })

/** Transaction cost, volume, firms and time: each alone, or together. */
export function twoEffortsPage(v: EffortsView): string {
  const { lang } = v
  const error = (name: string) => { const p = v.problems.find(x => x.field === name); return p ? { error: say(p.text, lang) } : {} }
  const options: Option[] = profiles.map(m => ({ value: m, label: say(w[marketWords[m]], lang) }))
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2"><Heading level={1} size="lg">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      <div class="t-tool">
        <div class="t-tool__ask">
          <Form action={v.action} method="get" label={say(w.title, lang)} hidden={{ on: v.day }} buttons={<Button type="submit">{say(w.count, lang)}</Button>}>
            {(['v1', 'v2', 'v3', 'v4'] as const).map((name, i) => <NumberField key={name} name={name} lang={lang} label={say(w[name], lang)} decimals optional={i > 1} unit={v.currency} value={v.value(name)} {...error(name)} />)}
            <Select name="cur" lang={lang} label={say(w.currency, lang)} value={v.currency} options={currencies.map(c => ({ value: c, label: c }))} {...error('cur')} />
            <Select name="market" lang={lang} label={say(w.market, lang)} value={v.value('market') || 'sweden-like'} options={options} {...error('market')} />
            <Select name="overlap" lang={lang} label={say(w.overlap, lang)} description={say(w.overlapHelp, lang)} value={v.value('overlap') || '50'} options={overlaps.map(([value, word]) => ({ value, label: say(w[word], lang) }))} {...error('overlap')} />
            <NumberField name="coordination" lang={lang} label={say(w.coordination, lang)} description={say(w.coordinationHelp, lang)} decimals value={v.value('coordination') || '5'} {...error('coordination')} />
          </Form>
        </div>
        <div class="t-tool__answer t-stack t-gap-8">{v.effort ? <Answer v={v} /> : <Small>{say(w.caution, lang)}</Small>}</div>
      </div>
      <p><TextLink href={v.together}>{say(w.toTogether, lang)}</TextLink></p>
    </Stack>
  ), true)
}

function Answer({ v }: { v: EffortsView }) {
  const { lang } = v, e = v.effort!
  const show = (m: Measure) => (x: number): string => formatNumber(rough(x, m), lang, decimals(m))
  const row = (m: Measure): Compared => e.rows.find(r => r.measure === m)!
  const bands = (m: Measure) => (['apart', 'together'] as const).map(way => { const r = row(m)[way]; return { id: `${m}-${way}`, label: w[way], ...r } })
  const plain = (r: Range, digits: number) => say(w.range, lang, { low: formatNumber(r.low, lang, digits), high: formatNumber(r.high, lang, digits), usual: formatNumber(r.usual, lang, digits) })
  return (
    <>
      <section class="t-stack t-gap-4" aria-labelledby="answer" role="status">
        <Heading level={2} size="sm" id="answer">{say(w.answer, lang)}</Heading>
        <Table lang={lang} small narrow="cells below" hideCaption caption={say(w.answer, lang)} columns={[{ label: say(w.measure, lang) }, { label: say(w.apart, lang) }, { label: say(w.together, lang) }]}
          rows={e.rows.map(r => [say(measures[r.measure], lang), rangeSaid(r.apart, lang, show(r.measure)), rangeSaid(r.together, lang, show(r.measure))])} />
        {v.total !== undefined && v.largest !== undefined && <p>{say(w.volume, lang, { total: formatMoney(v.total, v.currency as Currency, lang), largest: formatMoney(v.largest, v.currency as Currency, lang) })}</p>}
        <p><b>{say(w.even, lang, { range: plain(e.breakEven, 0) })}</b></p>
        <p>{say(w.price, lang, { range: plain(e.price, 1) })}</p>
        <Small>{say(w.discount, lang)}</Small>
      </section>
      <RangeBars id="buyers-days" lang={lang} title={w.days} summary={w.daysSay} bars={bands('buyers')} show={show('buyers')} />
      <RangeBars id="firms-days" lang={lang} title={w.firms} summary={w.firmsSay} bars={bands('firms')} show={show('firms')} />
      <section class="t-stack t-gap-3" aria-labelledby="time">
        <Heading level={2} size="sm" id="time">{say(w.time, lang)}</Heading><p>{say(w.timeSays, lang, { day: formatDay(v.day as never, lang, 'medium') })}</p>
        <Table lang={lang} small hideCaption caption={say(w.time, lang)} columns={v.times.map(t => ({ label: say(countryWords[t.country], lang) }))} rows={[v.times.map(t => say(w.dayCount, lang, { low: t.low, high: t.high }))]} />
      </section>
      <section class="t-stack t-gap-3" aria-labelledby="rests">
        <Heading level={2} size="sm" id="rests">{say(w.assumptions, lang)}</Heading><Small>{say(w.caution, lang)}</Small>
        <Table lang={lang} small narrow="cells below" hideCaption caption={say(w.assumptions, lang)} columns={[{ label: say(w.figure, lang) }, { label: say(w.low, lang), number: true }, { label: say(w.usual, lang), number: true }, { label: say(w.high, lang), number: true }, { label: say(w.source, lang) }]}
          rows={e.figures.map(f => [<>{say(f.meaning, lang)} <small>({say(unitWords[f.unit], lang)})</small></>, ...[f.low, f.default, f.high].map(x => formatNumber(x, lang, Math.abs(x) < 10 ? 2 : 0)), sourceSaid(f, lang)])} />
      </section>
    </>
  )
}
/** `(b.3)` names a section of a paper that a reader does not have. */
const sourceSaid = (f: Parameter, lang: Lang): string => `${f.source.replace(/ \([a-z][^)]*\)$/, '')}${f.place === '–' ? '' : ` (${f.place}, ${f.years})`}. ${say(markWords[f.mark], lang)}; ${say(gradeWords[f.grade], lang)}`
