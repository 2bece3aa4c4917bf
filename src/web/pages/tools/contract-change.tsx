import { countries, currencyOf, say, type Country } from '../../../plain/index.ts'
import { printAmount, printValue, type FactValue } from '../../../law/index.ts'
import { answeredFacts, countedIn, factsOfKind, routeWords, routesFor, ruleIn, whats, type ChangeAnswer, type ChangeInput, type InCountryChange, type Route } from '../../../calc/index.ts'
import { Button, ButtonLink, countryWords, DateField, EmptyState, ErrorSummary, Folded, Form, formatMoney, formatNumber, Heading, Lead, Mark, Notice, RadioGroup, Select, Small, Stack, Table, TextLink, type MarkKind } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { changeWords as w, outcomes, routeVerdicts } from './contract-change-words.ts'
import { RouteDetail } from './contract-change-route.tsx'
import { AmountField, CurrencyField, errorOf, KindFields, ToAnswer, type ToolView } from './kind-fields.tsx'

export type ContractChangeView = ToolView & {
  readonly input: ChangeInput
  readonly answer: ChangeAnswer
  /** The same page with one answer taken back. */
  readonly without: (fact: string) => string
}

const upper = (s: string, lang: string): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
export const markOf = (v: Route['verdict']): MarkKind => (v === 'silent' ? 'step' : v)

/** May a running contract be changed: every ground of the law, tried in three countries. */
export function contractChangePage(v: ContractChangeView): string {
  const { lang } = v, others = countries.filter(c => c !== v.country), of = (c: Country) => v.answer.countries.find(x => x.country === c)!
  // A table of “depends” is no answer to somebody who has said nothing yet.
  const nothingSaid = v.input.original === undefined && v.input.change === undefined && answeredFacts(v.input).length === 0
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2"><Heading level={1} size="lg">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      {!nothingSaid && <ToAnswer v={v} id="answer" />}
      <div class="t-tool">
        <div class="t-tool__ask"><Asking v={v} /></div>
        {nothingSaid ? <div class="t-tool__answer"><EmptyState heading={say(w.empty, lang)}>{say(w.emptySays, lang)}</EmptyState></div> : <div class="t-tool__answer t-stack t-gap-8">
          <section class="t-stack t-gap-4" aria-labelledby="answer" role="status">
            <Heading level={2} size="sm" id="answer">{say(w.answer, lang)}</Heading>
            <Outcomes v={v} />
          </section>
          <Counting v={v} />
          <RoutesTable v={v} />
          <section class="t-stack t-gap-4" aria-labelledby="detail">
            <Heading level={2} size="sm" id="detail">{say(w.detail, lang, { country: say(countryWords[v.country], lang) })}</Heading>
            <Details of={of(v.country)} v={v} />
          </section>
          {others.map(c => <Folded key={c} summary={say(w.detail, lang, { country: say(countryWords[c], lang) })}><Details of={of(c)} v={v} /></Folded>)}
        </div>}
      </div>
      <Stack gap={2}><Small>{say(w.assumed, lang)}</Small><Small>{say(w.danish, lang)}</Small><Small>{say(w.net, lang)}</Small></Stack>
    </Stack>
  ), true)
}

function Asking({ v }: { v: ContractChangeView }) {
  const { lang, input, answer } = v, questions = answer.questions, asked = new Set(questions.map(q => q.fact.fact)), given = answeredFacts(input).filter(g => !asked.has(g.fact.fact))
  const first = questions.slice(0, 3), more = questions.slice(3)
  const field = (q: (typeof questions)[number]) => {
    const { fact } = q, name = `f.${fact.fact}`
    const notes = [fact.from === 'judgement' ? say(w.judgement, lang) : '', q.for.length < 3 ? say(w.only, lang, { countries: q.for.map(c => say(countryWords[c], lang)).join(', ') }) : ''].filter(Boolean).join(' ')
    const common = { name, lang, label: say(fact.ask, lang), ...(notes ? { description: notes } : {}), ...errorOf(v, name) }
    return fact.is.kind === 'one of'
      ? <Select key={name} {...common} value={undefined} empty={say(w.choose, lang)} options={Object.entries(fact.is.options).map(([value, label]) => ({ value, label: upper(say(label, lang), lang) }))} />
      : <RadioGroup key={name} {...common} inline value="" options={[{ value: 'yes', label: say(w.yes, lang) }, { value: 'no', label: say(w.no, lang) }, { value: '', label: say(w.unknown, lang) }]} />
  }
  return (
    <Form action={v.action} method="get" label={say(w.title, lang)} hidden={Object.fromEntries(given.map(g => [`f.${g.fact.fact}`, written(g.value)]))} buttons={<Button type="submit">{say(w.weigh, lang)}</Button>}>
      <RadioGroup name="what" lang={lang} label={say(w.what, lang)} value={input.what} options={Object.entries(whats).map(([value, label]) => ({ value, label: upper(say(label, lang), lang) }))} {...errorOf(v, 'what')} />
      <fieldset class="t-tool__group"><legend class="ds-heading" data-size="xs">{say(w.amounts, lang)}</legend>
        <div class="t-tool__amount"><AmountField v={v} name="original" label={say(w.original, lang)} value={input.original} /><CurrencyField v={v} /></div>
        <AmountField v={v} name="change" label={say(w.change, lang)} help={say(w.changeHelp, lang)} value={input.change} />
        <AmountField v={v} name="earlier" label={say(w.earlier, lang)} help={say(w.earlierHelp, lang)} value={input.earlier} optional />
        <AmountField v={v} name="adjusted" label={say(w.adjusted, lang)} help={say(w.adjustedHelp, lang)} value={input.adjusted} optional />
      </fieldset>
      {questions.length > 0 && (
        <fieldset class="t-tool__group"><legend class="ds-heading" data-size="xs">{say(w.asks, lang)}</legend>
          <Small>{say(w.asksSays, lang)}</Small>
          {first.map(field)}
          {more.length > 0 && <Folded summary={say(w.moreAsks, lang, { n: more.length })}><div class="t-stack t-gap-6">{more.map(field)}</div></Folded>}
        </fieldset>
      )}
      {questions.length === 0 && !answer.wantsAmounts && <Notice kind="info" lang={lang} level={2} heading={say(w.settled, lang)}><p>{say(w.settledSays, lang)}</p></Notice>}
      {given.length > 0 && (
        <section class="t-stack t-gap-2" aria-labelledby="given">
          <Heading level={2} size="xs" id="given">{say(w.given, lang)}</Heading>
          <ul class="t-given">{given.map(({ fact, value }) => (
            <li key={fact.fact}><span>{say(fact.label, lang)}: <b>{printValue(fact, value, lang, v.country)}</b></span><a class="ds-link t-small" href={v.without(fact.fact)}>{say(w.drop, lang)}<span class="ds-sr-only">: {say(fact.label, lang)}</span></a></li>
          ))}</ul>
        </section>
      )}
      <fieldset class="t-tool__group"><legend class="ds-heading" data-size="xs">{say(w.contract, lang)}</legend>
        <KindFields v={v} only={['goods', 'services', 'works', 'socialServices', 'serviceConcession', 'worksConcession']} />
        <div class="t-tool__pair">
          <DateField name="on" lang={lang} label={say(w.day, lang)} value={v.written['on'] ?? input.day} {...errorOf(v, 'on')} />
          <DateField name="signed" lang={lang} label={say(w.signed, lang)} value={v.written['signed'] ?? input.signed} {...errorOf(v, 'signed')} />
        </div>
        <DateField name="begun" lang={lang} label={say(w.begun, lang)} description={say(w.begunHelp, lang)} optional value={v.written['begun'] ?? input.begun ?? ''} {...errorOf(v, 'begun')} />
      </fieldset>
    </Form>
  )
}
const written = (value: FactValue): string => (value === true ? 'yes' : value === false ? 'no' : String(value))

/** The outcome in each country, the chosen one large. */
function Outcomes({ v }: { v: ContractChangeView }) {
  const { lang, answer } = v, sorted = [...answer.countries].sort((a, b) => Number(b.country === v.country) - Number(a.country === v.country))
  return (
    <ul class="t-limits">{sorted.map(c => {
      const by = c.routes.filter(r => r.verdict === c.verdict && (c.verdict === 'lawful' || c.verdict === 'needs a reason')).map(r => say(routeWords[r.route], lang))
      return (
        <li key={c.country} class={`t-limit${c.country === v.country ? ' t-limit--mine' : ''}`}>
          <Heading level={3} size="2xs">{say(countryWords[c.country], lang)}</Heading>
          <p class="t-change__outcome"><Mark kind={markOf(c.verdict)} size={c.country === v.country ? 28 : 20} /> <span>{say(outcomes[c.verdict], lang)}</span></p>
          {by.length > 0 && <p>{say(w.by, lang, { routes: by.join('; ') })}</p>}
          {c.verdict === 'unlawful' && <NewPurchase country={c.country} v={v} />}
          {c.verdict === 'silent' && <p class="t-small">{say(w.silentSays, lang)}</p>}
          {c.crosses?.map(x => <p key={x.amount} class="t-limit__careful">{say(w.crosses, lang, { limit: say(x.says, lang), amount: printAmount(x.amount, 'money', lang, c.country) })}</p>)}
          {c.routes.some(r => r.tooNear) && <p class="t-limit__careful">{say(w.near, lang, { currency: currencyOf[c.country] })}</p>}
          {c.country === v.country && answer.wantsAmounts && c.verdict === 'depends' && <p class="t-limit__careful">{say(w.wants, lang)}</p>}
        </li>
      )
    })}</ul>
  )
}

/** No route carries the change: the rule that then asks for a new procedure. */
function NewPurchase({ country, v }: { country: Country; v: ContractChangeView }) {
  const rule = ruleIn(country, v.input.kind.subject.endsWith('Concession') ? 'eu/concession/change-ground' : 'eu/change/ground', v.input.day)
  return <><p>{say(w.newSays, v.lang)}</p>{rule && <p class="t-small"><TextLink href={v.lawHref(rule.order, rule.id)}>{say(rule.says, v.lang)}</TextLink></p>}</>
}

/** The per cent and the sums that the limits are held against. */
function Counting({ v }: { v: ContractChangeView }) {
  const { lang, currency } = v, c = countedIn(v.input, v.country)
  if (!c) return null
  const percent = (x: number) => `${formatNumber(x, lang, 2)} %`, base = formatMoney(c.base, currency, lang)
  return (
    <section class="t-stack t-gap-2">
      <Table lang={lang} small narrow="cells in a line" caption={say(w.countedTitle, lang)} columns={[{ label: say(w.column, lang) }, { label: currency, number: true }, { label: '%', number: true }]}
        rows={[[say(w.thisChange, lang), formatNumber(v.input.change ?? 0, lang), percent(c.percent)], [say(w.allSmall, lang), formatNumber(c.sum, lang), percent(c.sumPercent)]]} />
      <Small>{upper(say(w.ofBase, lang, { base }), lang)}. {say(w.counts, lang)}</Small>
    </section>
  )
}

function RoutesTable({ v }: { v: ContractChangeView }) {
  const { lang, answer } = v, order = [v.country, ...countries.filter(c => c !== v.country)], of = (c: Country) => answer.countries.find(x => x.country === c)!
  return (
    <Table lang={lang} narrow="cells in a line" caption={say(w.routes, lang)} columns={[{ label: say(w.route, lang) }, ...order.map(c => ({ label: say(countryWords[c], lang) }))]}
      rows={routesFor[v.input.what].map(route => [upper(say(routeWords[route], lang), lang), ...order.map(c => {
        const r = of(c).routes.find(x => x.route === route)!
        return <span class="t-change__cell t-nowrap"><Mark kind={markOf(r.verdict)} size={16} /> {say(routeVerdicts[r.verdict], lang)}</span>
      })])} />
  )
}

/** What carries the change first, then what may still. */
const rank: Readonly<Record<Route['verdict'], number>> = { lawful: 0, 'needs a reason': 1, depends: 2, unlawful: 3, silent: 4 }

function Details({ of, v }: { of: InCountryChange; v: ContractChangeView }) {
  const { lang } = v, { input } = v
  return (
    <div class="t-stack t-gap-6">
      {[...of.routes].sort((a, b) => rank[a.verdict] - rank[b.verdict]).map(r => <RouteDetail key={r.route} r={r} country={of.country} v={v} />)}
      {of.country === v.country && of.routes[0] && <div class="t-no-print"><ButtonLink rank="quiet" small href={v.checkHref('changeContract', { ...factsOfKind(input.kind) as Record<string, string>, ...(input.original === undefined ? {} : { 'value.estimated': input.original }), ...Object.fromEntries(answeredFacts(input).map(g => [g.fact.fact, g.value])), 'modification.ground': (of.routes.find(r => r.verdict === 'lawful') ?? of.routes[0]).route })}>{say(w.toStep, lang)}</ButtonLink></div>}
    </div>
  )
}
