import { countries, currencyOf, say, type Country, type Day, type Lang } from '../../../plain/index.ts'
import { lawbook } from '../../../law/index.ts'
import { factsOfKind, ruleIn, type Answer, type NationalLimit, type Period } from '../../../calc/index.ts'
import { Button, ButtonLink, countryWords, ErrorSummary, Folded, Form, formatDay, formatMoney, formatNumber, Heading, knownWords, Lead, Small, SourceLine, Stack, Table, Tag, TextLink } from '../../look/index.ts'
import { docOf, shownSources } from '../run-parts.tsx'
import { Thresholds } from './against.tsx'
import { AmountField, CurrencyField, DayField, KindFields, ToAnswer, type ToolView } from './kind-fields.tsx'
import { MovedPicture } from './moved-picture.tsx'
import { thresholdWords as w } from './thresholds-words.ts'

export type ThresholdsView = ToolView & {
  readonly value?: number
  readonly answer: Answer
  readonly periods: Readonly<Record<Country, readonly Period[]>>
  readonly national: readonly NationalLimit[]
  /** The calculator of the value, with the same kind of purchase. */
  readonly valueHref: string
}

/** Which threshold counts, where and when, and where a value stands against it. */
export function thresholdsPage(v: ThresholdsView): string {
  const { lang, answer } = v, rule = lawbook.byId.get(answer.deciding.rule)?.[0]
  const day = formatDay(v.day, lang, 'medium')
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2"><Heading level={1} size="lg">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      <ToAnswer v={v} id="answer" />
      <div class="t-tool">
        <div class="t-tool__ask">
          <Form action={v.action} method="get" label={say(w.title, lang)} buttons={<Button type="submit">{say(w.show, lang)}</Button>}>
            <KindFields v={v} />
            <DayField v={v} />
            <div class="t-tool__amount">
              <AmountField v={v} name="value" label={say(w.value, lang)} help={say(w.valueHelp, lang)} value={v.value} optional />
              <CurrencyField v={v} />
            </div>
          </Form>
        </div>
        <div class="t-tool__answer t-stack t-gap-8">
          <section class="t-stack t-gap-4" aria-labelledby="answer" role="status">
            <Heading level={2} size="sm" id="answer">{say(w.answer, lang, { day })}</Heading>
            {answer.deciding.leftOut && <p>{say(answer.kind.subject.startsWith('subsidised') ? w.leftOutSubsidised : w.leftOutConcession, lang)}</p>}
            <Thresholds answer={answer} country={v.country} lang={lang} />
            {rule && <p class="t-small">{say(w.kept, lang)}: <TextLink href={v.lawHref(rule.order, rule.id)}>{say(rule.says, lang)}</TextLink></p>}
          </section>
          <WhichDay v={v} />
          <section class="t-stack t-gap-3 t-no-print" aria-labelledby="forward">
            <Heading level={2} size="xs" id="forward">{say(w.forward, lang)}</Heading>
            <div class="t-row">
              <ButtonLink rank="secondary" href={v.valueHref}>{say(w.toValue, lang)}</ButtonLink>
              <ButtonLink rank="secondary" href={v.checkHref('chooseProcedure', { ...factsOfKind(v.kind) as Record<string, string>, ...(v.value === undefined ? {} : { 'value.estimated': v.value }) })}>{say(w.toCheck, lang)}</ButtonLink>
            </div>
          </section>
        </div>
      </div>
      <National v={v} />
      {!answer.deciding.leftOut && <Moved v={v} />}
      <Small>{say(w.lawbook, lang, { hash: lawbook.hash.slice(0, 12) })}</Small>
    </Stack>
  ), true)
}

function WhichDay({ v }: { v: ThresholdsView }) {
  const { lang } = v, norway = v.answer.countries.find(c => c.country === 'NO')?.period
  const valid = [v.country, ...countries.filter(c => c !== v.country)].flatMap(c => ruleIn(c, 'eu/value/valid', v.day) ?? [])
  return (
    <section class="t-stack t-gap-2" aria-labelledby="which-day">
      <Heading level={2} size="xs" id="which-day">{say(w.dayTitle, lang)}</Heading>
      <p class="t-tool__text">{say(w.daySays, lang)}</p>
      {norway && <p class="t-small">{say(w.dayNorway, lang)}</p>}
      {v.country === 'SE' && v.day >= '2026-01-01' && v.day <= '2026-12-31' && <p class="t-small">{say(w.swedishDate, lang)}</p>}
      {valid[0] && <p class="t-small"><TextLink href={v.lawHref(valid[0].order, valid[0].id)}>{say(valid[0].says, lang)}</TextLink></p>}
      <SourceLine lang={lang} sources={shownSources(valid.flatMap(r => r.sources), lang)} />
    </section>
  )
}

/** '2026–2027' where the period is whole years. */
const spanOf = (p: Period, lang: Lang): string =>
  p.to?.endsWith('-12-31') && p.from.endsWith('-01-01') ? `${p.from.slice(0, 4)}–${p.to.slice(0, 4)}` : inForce(p, lang)

const inForce = (life: { readonly from: Day; readonly to?: Day | undefined } | undefined, lang: Lang): string =>
  life === undefined ? '–' : life.to ? say(w.span, lang, { from: formatDay(life.from, lang, 'medium'), to: formatDay(life.to, lang, 'medium') }) : say(w.from, lang, { from: formatDay(life.from, lang, 'medium') })

/** The country's own limits: the chosen country's, and those of the other two. */
function National({ v }: { v: ThresholdsView }) {
  const { lang } = v, order = [v.country, ...countries.filter(c => c !== v.country)]
  return (
    <section class="t-stack t-gap-4" aria-labelledby="national">
      <div class="t-stack t-gap-2"><Heading level={2} size="sm" id="national">{say(w.national, lang)}</Heading><Small>{say(w.nationalSays, lang)}</Small></div>
      {order.map(country => {
        const limits = v.national.filter(l => l.country === country)
        return (
          <div key={country} class="t-stack t-gap-2">
            <Heading level={3} size="xs">{say(countryWords[country], lang)}</Heading>
            {country === 'DK' && (v.kind.subject === 'goods' || v.kind.subject === 'services') && <p class="t-tool__text">{say(w.nationalDk, lang)}</p>}
            {limits.length === 0 ? <Small>{say(w.noneHere, lang)}</Small> : (
              <ul class="t-natlimits">{limits.map(({ figure, says, only, entry, rule }) => (
                <li key={figure.figure}>
                  <p>{rule ? <a class="ds-link" href={v.lawHref(rule.order, rule.id)}>{say(says, lang)}</a> : say(says, lang)}{only && <span class="t-small"> {say(only, lang)}</span>}</p>
                  <p class="t-natlimits__amount">{entry === undefined || entry.value === 'not read' ? say(w.notRead, lang) : formatMoney(entry.value, currencyOf[country], lang)}</p>
                  <div>{entry && <p class="t-small">{inForce(entry.life, lang)}</p>}{entry && <SourceLine sources={shownSources([entry.source], lang)} lang={lang} />}</div>
                </li>
              ))}</ul>
            )}
          </div>
        )
      })}
    </section>
  )
}

/** Every period of the chosen kind, so that one sees how the amount has moved. */
function Moved({ v }: { v: ThresholdsView }) {
  const { lang } = v, order = [v.country, ...countries.filter(c => c !== v.country)]
  const table = (country: Country) => (
    <Table lang={lang} small narrow="cells in a line" caption={say(w.periods, lang, { country: say(countryWords[country], lang) })}
      columns={[{ label: say(w.period, lang) }, { label: say(w.amount, lang), number: true }, { label: say(w.euroColumn, lang), number: true }, { label: say(w.change, lang), number: true }, { label: say(w.known, lang) }]}
      rows={v.periods[country].map(p => {
        const here = v.day >= p.from && (p.to === undefined || v.day <= p.to)
        return [
          <><span class="t-nowrap">{spanOf(p, lang)}</span>{here && <> <Tag color="accent">{say(w.here, lang)}</Tag></>}</>,
          p.amount === undefined ? say(w.notRead, lang) : formatMoney(p.amount, currencyOf[country], lang),
          p.euro === undefined ? '–' : formatNumber(p.euro, lang),
          p.change === undefined ? '–' : `${p.change >= 0 ? '+' : '−'}${formatNumber(Math.abs(p.change), lang, 1)} %`,
          p.amount === undefined || !p.entry ? '–' : say(knownWords[p.entry.source.known], lang),
        ]
      })} />
  )
  return (
    <section class="t-stack t-gap-4" aria-labelledby="moved">
      <Heading level={2} size="sm" id="moved">{say(w.periodsTitle, lang)}</Heading>
      <MovedPicture periods={v.periods[v.country]} country={v.country} day={v.day} lang={lang} />
      {table(order[0]!)}
      {order.slice(1).map(c => <Folded key={c} summary={say(w.periods, lang, { country: say(countryWords[c], lang) })}>{table(c)}</Folded>)}
    </section>
  )
}
