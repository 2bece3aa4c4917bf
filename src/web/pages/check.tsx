import { countries, currencyOf, say, type Lang, type Text } from '../../plain/index.ts'
import { caseSteps, factNamed, furtherSteps, printAmount, printValue, steps, type Fact, type Finding as Found, type Step } from '../../law/index.ts'
import { Button, ButtonLink, countryWords, DateField, ErrorSummary, Finding, Folded, Form, formatMoney, Heading, Lead, Mark, MarkedList, Notice, NumberField, RadioGroup, Select, Small, Stack, TextLink, VerdictBadge, verdictWords, type Option } from '../look/index.ts'
import { foundOf } from '../found.tsx'
import { unitOf } from '../form-fields.tsx'
import { parted, rankOf, seenAs, sourcesOf } from '../law-panel.tsx'
import { lawWords as lw, verdictSays } from '../words.ts'
import type { CheckView } from '../views.ts'
import { checkWords as w } from './check-words.ts'
import { docOf } from './run-parts.tsx'

const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
const named = (list: Readonly<Record<string, Text>>, group: string, lang: Lang): Option[] => Object.entries(list).map(([value, label]) => ({ value, label: say(label, lang), group }))
/** Steps that people ask about most, for whoever comes without one. */
const started: readonly Step[] = ['meetFirm', 'chooseProcedure', 'sendNotice', 'excludeFirm', 'planFramework', 'changeContract']

/** A step weighed outside any case: what is known, what still decides, what the law of each country says. */
export function checkPage(v: CheckView): string {
  const { lang } = v
  return docOf(v, say(v.step ? steps[v.step] : w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2">
        <Heading level={1} size="lg">{say(w.title, lang)}</Heading>
        <Lead>{say(w.lead, lang)}</Lead>
      </div>
      <CheckBody v={v} />
      <Small>{say(w.forSoftware, lang)} <TextLink href={`${v.homeHref}for-software`}>{say(w.forSoftwareLink, lang)}</TextLink></Small>
    </Stack>
  ), true)
}

/** All of it but the heading: the same on the site and in a frame on another site's page. */
export const CheckBody = ({ v }: { v: CheckView }) => (
  <>
    {v.problems.length > 0 && <ErrorSummary lang={v.lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, v.lang) }))} />}
    <div class={v.step ? 't-check' : 't-stack t-gap-8'}>
      <Asking v={v} />
      {v.step ? <section class="t-check__law" aria-labelledby="law-heading"><Says v={v} /></section> : <Beginnings v={v} />}
    </div>
  </>
)

const Beginnings = ({ v }: { v: CheckView }) => (
  <section class="t-stack t-gap-3" aria-labelledby="begin">
    <div><Heading level={2} size="xs" id="begin">{say(w.empty, v.lang)}</Heading><Small>{say(w.emptySays, v.lang)}</Small></div>
    <ul class="t-plain">{started.map(s => <li key={s}><ButtonLink rank="secondary" small href={v.href({ step: s })}>{say(steps[s], v.lang)}</ButtonLink></li>)}</ul>
  </section>
)

function Asking({ v }: { v: CheckView }) {
  const { lang } = v, questions = v.weighed?.questions ?? [], asked = new Set(questions.map(q => q.fact.fact))
  const given = Object.entries(v.facts).flatMap(([name, value]) => { const fact = factNamed(name); return fact && value !== undefined && !asked.has(name) ? [{ fact, value }] : [] })
  const wrong = new Set(v.problems.map(p => p.field))
  const first = questions.slice(0, 4), more = questions.slice(4)
  return (
    <div class="t-check__ask">
      <Form action={v.action} method="get" id="check-form" label={say(w.title, lang)} hidden={v.currency === currencyOf[v.country] ? {} : { cur: v.currency }}
        buttons={<Button type="submit">{say(v.step ? w.weigh : w.show, lang)}</Button>}>
        <Select name="step" lang={lang} label={say(w.what, lang)} value={v.step} options={[...named(caseSteps, say(w.usual, lang), lang), ...named(furtherSteps, say(w.further, lang), lang)]} {...errorOf(v, 'step')} />
        <div class="t-check__where">
          <Select name="country" lang={lang} label={say(w.country, lang)} value={v.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...errorOf(v, 'country')} />
          <DateField name="on" lang={lang} label={say(w.on, lang)} description={say(w.onHelp, lang)} value={v.written.on ?? v.on} {...errorOf(v, 'on')} />
        </div>
        {v.step && questions.length > 0 && (
          <section class="t-stack t-gap-4" aria-labelledby="asks">
            <div><Heading level={2} size="xs" id="asks">{say(w.asks, lang)}</Heading><Small>{say(w.asksSays, lang)}</Small></div>
            {first.map(q => <FactField key={q.fact.fact} fact={q.fact} v={v} />)}
            {more.length > 0 && <Folded summary={say(lw.moreAsks, lang, { n: more.length })} open={more.some(q => wrong.has(`f.${q.fact.fact}`))}><div class="t-stack t-gap-4">{more.map(q => <FactField key={q.fact.fact} fact={q.fact} v={v} />)}</div></Folded>}
          </section>
        )}
        {v.step && v.weighed && questions.length === 0 && <Notice kind="info" lang={lang} heading={say(w.nothing, lang)} level={2}><span /></Notice>}
        {given.length > 0 && (
          <section class="t-stack t-gap-3" aria-labelledby="given">
            <Heading level={2} size="xs" id="given">{say(w.given, lang)}</Heading>
            <ul class="t-given">{given.map(({ fact, value }) => (
              <li key={fact.fact}>
                <span>{say(fact.label, lang)}: <b>{fact.is.kind === 'number' && fact.is.unit === 'money' ? formatMoney(Number(value), v.currency, lang) : printValue(fact, value, lang, v.country)}</b>{fact.from === 'judgement' && <span class="t-small"> ({say(w.supposed, lang)})</span>}</span>
                <a class="ds-link t-small" href={v.href({ facts: { [fact.fact]: undefined } })}>{say(w.drop, lang)}<span class="ds-sr-only">: {say(fact.label, lang)}</span></a>
              </li>
            ))}</ul>
            <Folded summary={say(w.change, lang)} open={given.some(g => wrong.has(`f.${g.fact.fact}`))}><div class="t-stack t-gap-4">{given.map(g => <FactField key={g.fact.fact} fact={g.fact} v={v} />)}</div></Folded>
          </section>
        )}
      </Form>
    </div>
  )
}

const errorOf = (v: CheckView, field: string): { error: string } | undefined => {
  const p = v.problems.find(x => x.field === field)
  return p ? { error: say(p.text, v.lang) } : undefined
}

function FactField({ fact, v }: { fact: Fact; v: CheckView }) {
  const { lang } = v, name = `f.${fact.fact}`, value = v.facts[fact.fact], written = v.written[name]
  const money = fact.is.kind === 'number' && fact.is.unit === 'money'
  const notes = [fact.from === 'judgement' ? say(w.judgement, lang) : '', money ? say(w.money, lang, { currency: v.currency }) : ''].filter(Boolean).join(' ')
  const common = { name, lang, label: say(fact.ask, lang), ...(notes ? { description: notes } : {}), ...errorOf(v, name) }
  if (fact.is.kind === 'yes or no') return <RadioGroup {...common} inline value={value === undefined ? '' : value ? 'yes' : 'no'} options={[{ value: 'yes', label: say(w.yes, lang) }, { value: 'no', label: say(w.no, lang) }, { value: '', label: say(w.unknown, lang) }]} />
  if (fact.is.kind === 'day') return <DateField {...common} value={written ?? String(value ?? '')} />
  if (fact.is.kind === 'number') return <NumberField {...common} value={written ?? (value === undefined ? '' : money ? printAmount(Number(value), 'count', lang) : String(value))} {...(money ? { unit: v.currency } : unitOf(fact, lang))} />
  return <Select {...common} value={value === undefined ? undefined : String(value)} empty={say(w.unknown, lang)} options={Object.entries(fact.is.options).map(([o, words]) => ({ value: o, label: capital(say(words, lang), lang) }))} />
}

function Says({ v }: { v: CheckView }) {
  const { lang } = v, weighed = v.weighed!
  const { opinion, converted, tooNear } = weighed.home
  const told = opinion.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends').sort((a, b) => rankOf(a) - rankOf(b))
  const broken = told.filter(f => f.verdict === 'unlawful'), open = told.filter(f => f.verdict === 'depends' && f.rule.kind === 'duty'), gaps = told.filter(f => f.rule.kind === 'gap'), met = opinion.findings.filter(f => f.verdict === 'lawful')
  const agree = new Set(Object.values(weighed.verdicts)).size === 1, own = currencyOf[v.country]
  return (
    <div class="t-panel t-stack t-gap-4">
      <Heading level={2} size="sm" id="law-heading">{say(lw.title, lang)}</Heading>
      <div role="status" class="t-panel__verdict">
        <VerdictBadge verdict={opinion.verdict} lang={lang} large><span class="ds-sr-only">{say(lw.under, lang, { country: say(countryWords[v.country], lang) })}: </span>{say(verdictSays[opinion.verdict], lang)}</VerdictBadge>
      </div>
      <ul class="t-three">
        {countries.map(c => (
          <li key={c} class={c === v.country ? 't-three__mine' : undefined}>
            <Mark kind={weighed.verdicts[c]} size={20} />
            <span><b>{c === v.country ? say(countryWords[c], lang) : <a class="ds-link" href={v.href({ country: c })}>{say(countryWords[c], lang)}</a>}</b><small>{say(verdictWords[weighed.verdicts[c]], lang)}</small></span>
          </li>
        ))}
      </ul>
      <Small>{say(agree ? w.same : w.part, lang)}</Small>
      {converted.map(c => !tooNear.includes(c.fact) && <Small key={c.fact}>{say(w.converted, lang, { amount: formatMoney(c.amount, c.from, lang), became: formatMoney(c.became, c.to, lang) })}</Small>)}
      {tooNear.map(f => <Notice key={f} kind="warning" lang={lang} level={3} heading={say(w.tooNear, lang, { label: say(factNamed(f)!.label, lang), currency: own })}><TextLink href={v.href({ currency: own, facts: { [f]: undefined } })}>{say(w.inOwn, lang, { currency: own })}</TextLink></Notice>)}
      {opinion.findings.every(f => f.verdict === 'does not apply') && <Small>{say(lw.noRule, lang)}</Small>}
      {broken.length > 0 && <div>{broken.map(f => <One key={f.rule.id} f={f} v={v} />)}</div>}
      {gaps.length > 0 && <section class="t-stack t-gap-2"><Heading level={3} size="2xs">{say(lw.gaps, lang)}</Heading><Small>{say(lw.gapSays, lang)}</Small><div>{gaps.map(f => <One key={f.rule.id} f={f} v={v} />)}</div></section>}
      {open.length > 0 && (
        <Folded summary={open.length === 1 ? say(w.openOne, lang) : say(w.openMany, lang, { n: open.length })} open={broken.length === 0 && open.length <= 3}>
          <MarkedList items={open.map(f => ({ mark: 'depends', said: say(verdictWords.depends, lang), text: <>{say(f.rule.says, lang)} <Entry f={f} v={v} /></> }))} />
        </Folded>
      )}
      {met.length > 0 && (
        <Folded summary={met.length === 1 ? say(lw.metOne, lang) : say(lw.met, lang, { n: met.length })}>
          <MarkedList items={met.map(f => ({ mark: 'lawful', said: say(verdictWords.lawful, lang), text: <>{say(f.rule.says, lang)} <Entry f={f} v={v} /></> }))} />
        </Folded>
      )}
      <Small>{say(w.lawbook, lang, { hash: opinion.receipt.lawbook.slice(0, 12) })}</Small>
    </div>
  )
}

const Entry = ({ f, v }: { f: Found; v: CheckView }) => <a class="ds-link t-entry" href={v.lawHref(f.rule.order, f.rule.id)}>{say(lw.entry, v.lang)}<span class="ds-sr-only">: {say(f.rule.says, v.lang)}</span></a>

function One({ f, v }: { f: Found; v: CheckView }) {
  const { lang } = v, duty = f.rule.kind === 'duty' ? f.rule : undefined, [heading, rest] = parted(say(f.rule.says, lang))
  return (
    <Finding verdict={seenAs(f)} heading={heading} lang={lang} level={3} id={`finding-${f.rule.id.replaceAll(/[^\w-]+/g, '-')}`} sources={sourcesOf(f, lang)}
      repairs={f.verdict === 'unlawful' ? <Repairs f={f} v={v} /> : undefined} detailsLabel={say(lw.found, lang)}
      details={<div class="t-stack t-gap-2">{foundOf(f, lang, v.country)}{f.rule.why && <p>{say(f.rule.why, lang)}</p>}<p><Entry f={f} v={v} /></p></div>}>
      {duty?.weight === 'advice' && <p class="t-small">{say(lw.advice, lang)}</p>}
      {rest && <p>{rest}</p>}
    </Finding>
  )
}

function Repairs({ f, v }: { f: Found; v: CheckView }) {
  const { lang } = v
  return (
    <>{v.weighed!.remedies[f.rule.id]?.map(({ remedy, value, proven }, i) => {
      const words = say(remedy.say, lang).replace(/\.$/, '')
      if ('insteadTake' in remedy) return <ButtonLink key={i} small rank="secondary" href={v.href({ step: remedy.insteadTake })}>{words}{remedy.insteadTake !== v.step && ` (${say(w.instead, lang, { step: say(steps[remedy.insteadTake], lang) })})`}</ButtonLink>
      if (value === undefined) return <p key={i} class="t-small">{words}.</p>
      const shows = remedy.change.is.kind === 'number' || remedy.change.is.kind === 'day' ? ` (${printValue(remedy.change, value as string | number | boolean, lang, v.country)})` : ''
      return <ButtonLink key={i} small rank={proven && seenAs(f) === 'unlawful' ? 'primary' : 'secondary'} href={v.href({ facts: { [remedy.change.fact]: value } })}>{words}{shows}</ButtonLink>
    })}</>
  )
}
