import { countries, currencyOf, say, type Lang, type Text } from '../../plain/index.ts'
import { caseSteps, factNamed, furtherSteps, printAmount, printValue, type Fact, type Question } from '../../law/index.ts'
import { Button, countryWords, DateField, Folded, Form, formatMoney, Heading, Notice, NumberField, RadioGroup, Select, Small, type Option } from '../look/index.ts'
import { unitOf } from '../form-fields.tsx'
import { lawWords as lw } from '../words.ts'
import type { CheckView } from '../views.ts'
import { checkWords as w } from './check-words.ts'

export type AskView = Pick<CheckView, 'lang' | 'action' | 'step' | 'country' | 'on' | 'currency' | 'facts' | 'problems' | 'written' | 'href'>

const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
const named = (list: Readonly<Record<string, Text>>, group: string, lang: Lang): Option[] => Object.entries(list).map(([value, label]) => ({ value, label: say(label, lang), group }))

/** What is asked about a step outside any case: which step, where and when, what still decides, and what has been said. Works as a GET form. */
export function AskStep({ v, questions, id, label, country, button }: { v: AskView; questions: readonly Question[]; id: string; label: string; /** What the choice of country means here. */ country: string; button: string }) {
  const { lang } = v, asked = new Set(questions.map(q => q.fact.fact))
  const given = Object.entries(v.facts).flatMap(([name, value]) => { const fact = factNamed(name); return fact && value !== undefined && !asked.has(name) ? [{ fact, value }] : [] })
  const wrong = new Set(v.problems.map(p => p.field))
  const first = questions.slice(0, 4), more = questions.slice(4)
  return (
    <div class="t-check__ask">
      <Form action={v.action} method="get" id={id} label={label} hidden={v.currency === currencyOf[v.country] ? {} : { cur: v.currency }}
        buttons={<Button type="submit">{button}</Button>}>
        <Select name="step" lang={lang} label={say(w.what, lang)} value={v.step} options={[...named(caseSteps, say(w.usual, lang), lang), ...named(furtherSteps, say(w.further, lang), lang)]} {...errorOf(v, 'step')} />
        <div class="t-check__where">
          <Select name="country" lang={lang} label={country} value={v.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...errorOf(v, 'country')} />
          <DateField name="on" lang={lang} label={say(w.on, lang)} description={say(w.onHelp, lang)} value={v.written.on ?? v.on} {...errorOf(v, 'on')} />
        </div>
        {v.step && questions.length > 0 && (
          <section class="t-stack t-gap-4" aria-labelledby="asks">
            <div><Heading level={2} size="xs" id="asks">{say(w.asks, lang)}</Heading><Small>{say(w.asksSays, lang)}</Small></div>
            {first.map(q => <FactField key={q.fact.fact} fact={q.fact} v={v} />)}
            {more.length > 0 && <Folded summary={say(lw.moreAsks, lang, { n: more.length })} open={more.some(q => wrong.has(`f.${q.fact.fact}`))}><div class="t-stack t-gap-4">{more.map(q => <FactField key={q.fact.fact} fact={q.fact} v={v} />)}</div></Folded>}
          </section>
        )}
        {v.step && questions.length === 0 && <Notice kind="info" lang={lang} heading={say(w.nothing, lang)} level={2}><span /></Notice>}
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

const errorOf = (v: AskView, field: string): { error: string } | undefined => {
  const p = v.problems.find(x => x.field === field)
  return p ? { error: say(p.text, v.lang) } : undefined
}

function FactField({ fact, v }: { fact: Fact; v: AskView }) {
  const { lang } = v, name = `f.${fact.fact}`, value = v.facts[fact.fact], written = v.written[name]
  const money = fact.is.kind === 'number' && fact.is.unit === 'money'
  const notes = [fact.from === 'judgement' ? say(w.judgement, lang) : '', money ? say(w.money, lang, { currency: v.currency }) : ''].filter(Boolean).join(' ')
  const common = { name, lang, label: say(fact.ask, lang), ...(notes ? { description: notes } : {}), ...errorOf(v, name) }
  if (fact.is.kind === 'yes or no') return <RadioGroup {...common} inline value={value === undefined ? '' : value ? 'yes' : 'no'} options={[{ value: 'yes', label: say(w.yes, lang) }, { value: 'no', label: say(w.no, lang) }, { value: '', label: say(w.unknown, lang) }]} />
  if (fact.is.kind === 'day') return <DateField {...common} value={written ?? String(value ?? '')} />
  if (fact.is.kind === 'number') return <NumberField {...common} value={written ?? (value === undefined ? '' : money ? printAmount(Number(value), 'count', lang) : String(value))} {...(money ? { unit: v.currency } : unitOf(fact, lang))} />
  return <Select {...common} value={value === undefined ? undefined : String(value)} empty={say(w.unknown, lang)} options={Object.entries(fact.is.options).map(([o, words]) => ({ value: o, label: capital(say(words, lang), lang) }))} />
}
