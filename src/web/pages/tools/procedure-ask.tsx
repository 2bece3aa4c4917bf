import { countries, say, type Lang } from '../../../plain/index.ts'
import { factNamed, printNumber, printValue } from '../../../law/index.ts'
import { procedureAdviser as adviser } from '../../../calc/index.ts'
import { Button, CheckboxGroup, countryWords, DateField, Folded, Form, formatMoney, Heading, Notice, NumberField, RadioGroup, Select, Small, TextLink } from '../../look/index.ts'
import type { ProcedureView } from './procedure-view.ts'
import { procedureWords as w, wantWords } from './procedure-words.ts'

type Id = adviser.QuestionId
const errorOf = (v: ProcedureView, field: string): { error: string } | undefined => {
  const p = v.problems.find(x => x.field === field)
  return p ? { error: say(p.text, v.lang) } : undefined
}
/** An answer in words. */
export function answerSaid(id: Id, v: ProcedureView): string {
  const value = v.told.answers[id], q = adviser.questionOf(id)
  if (value === undefined) return say(w.notSaid, v.lang)
  if (value === 'unknown') return say(w.unknown, v.lang)
  return 'amount' in q ? formatMoney(Number(value), v.told.setting.currency, v.lang) : say(q.options[value]!.label, v.lang)
}

/** The question of this screen, what has been answered, and what matters most. One form: every answer stands in its address. */
export function Asking({ v }: { v: ProcedureView }) {
  const { lang, told } = v, asked = adviser.questions.filter(q => told.answers[q.id] !== undefined && (!q.when || q.when(told.answers)))
  const rest = adviser.questions.filter(q => told.answers[q.id] === undefined && q.id !== v.next && (!q.when || q.when(told.answers)))
  const wrong = new Set(v.problems.map(p => p.field)), begun = asked.length > 0
  const extra = Object.entries(told.facts).flatMap(([name, value]) => { const fact = factNamed(name); return fact && value !== undefined ? [{ fact, value }] : [] })
  // A question that no longer arises keeps its answer: it may arise again.
  const hidden = { ...(told.answers.value && told.answers.value !== 'unknown' ? { cur: told.setting.currency } : {}), ...Object.fromEntries(extra.map(e => [`f.${e.fact.fact}`, e.value === true ? 'yes' : e.value === false ? 'no' : String(e.value)])),
    ...Object.fromEntries(adviser.questions.flatMap(q => (told.answers[q.id] !== undefined && q.when && !q.when(told.answers) ? [[q.id, told.answers[q.id]!]] : []))) }
  return (
    <Form action={v.action} method="get" id="adviser" label={say(w.title, lang)} hidden={hidden} buttons={null}>
      {v.next ? (
        <section class="t-adv-q t-no-print" aria-label={say(w.question, lang, { n: asked.length + 1 })}>
          <p class="t-over">{say(w.question, lang, { n: asked.length + 1 })}</p>
          <Field id={v.next} v={v} large />
          <Button type="submit" {...(v.next === 'value' ? { name: 'valueAsked', value: 'yes' } : {})}>{say(begun ? w.next : w.begin, lang)}</Button>
        </section>
      ) : <div class="t-no-print"><Notice kind="success" lang={lang} heading={say(w.enough, lang)} level={2}><p>{say(w.enoughSays, lang)}</p></Notice></div>}
      {begun && (
        <section class="t-stack t-gap-2" aria-labelledby="answers">
          <Heading level={2} size="xs" id="answers">{say(w.answers, lang)}</Heading>
          <ul class="t-given">{asked.map(q => (
            <li key={q.id}><span>{say(q.ask, lang)} <b>{answerSaid(q.id, v)}</b></span>
              <a class="ds-link t-small t-no-print" href={v.href({ answers: { [q.id]: undefined } })}>{say(w.takeBack, lang)}<span class="ds-sr-only">: {say(q.ask, lang)}</span></a></li>
          ))}</ul>
          {extra.length > 0 && <><Heading level={3} size="2xs">{say(w.facts, lang)}</Heading><ul class="t-given">{extra.map(({ fact, value }) => (
            <li key={fact.fact}><span>{say(fact.label, lang)}: <b>{printValue(fact, value, lang, told.setting.country)}</b></span>
              <a class="ds-link t-small t-no-print" href={v.href({ facts: { [fact.fact]: undefined } })}>{say(w.takeBack, lang)}<span class="ds-sr-only">: {say(fact.label, lang)}</span></a></li>
          ))}</ul></>}
        </section>
      )}
      {begun && <div class="t-no-print"><CheckboxGroup name="want" lang={lang} label={say(w.wants, lang)} description={say(w.wantsHelp, lang)} values={told.wants} options={adviser.wantIds.map(id => ({ value: id, label: say(wantWords[id], lang) }))} /></div>}
      {begun && told.wants.length > 0 && <p class="t-adv-print">{say(w.wants, lang)} <b>{told.wants.map(x => say(wantWords[x], lang)).join(', ')}</b></p>}
      {begun && <div class="t-no-print t-stack t-gap-3">
        <Folded summary={say(w.change, lang)} open={asked.some(q => wrong.has(q.id))}><div class="t-stack t-gap-4">{asked.map(q => <Field key={q.id} id={q.id} v={v} />)}</div></Folded>
        {rest.length > 0 && <Folded summary={say(w.more, lang, { n: rest.length })} open={rest.some(q => wrong.has(q.id))}><div class="t-stack t-gap-4">{rest.map(q => <Field key={q.id} id={q.id} v={v} />)}</div></Folded>}
      </div>}
      <Folded summary={`${say(w.setting, lang)}: ${say(countryWords[told.setting.country], lang)}, ${say(w[told.setting.buyer], lang).toLocaleLowerCase(lang)}`} open={!begun || ['country', 'buyer', 'on'].some(f => wrong.has(f))}>
        <div class="t-check__where t-no-print">
          <Select name="country" lang={lang} label={say(w.country, lang)} value={told.setting.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...errorOf(v, 'country')} />
          <Select name="buyer" lang={lang} label={say(w.buyer, lang)} value={told.setting.buyer} options={(['municipality', 'utility', 'state'] as const).map(b => ({ value: b, label: say(w[b], lang) }))} {...errorOf(v, 'buyer')} />
          <DateField name="on" lang={lang} label={say(w.on, lang)} value={v.written.on ?? told.setting.on} {...errorOf(v, 'on')} />
        </div>
      </Folded>
      {begun && <div class="t-row t-no-print"><Button type="submit" rank="secondary">{say(w.update, lang)}</Button><TextLink href={v.action}>{say(w.again, lang)}</TextLink></div>}
    </Form>
  )
}

function Field({ id, v, large = false }: { id: Id; v: ProcedureView; large?: boolean }) {
  const { lang, told } = v, q = adviser.questionOf(id), value = told.answers[id]
  const common = { name: id, lang, label: say(q.ask, lang), ...errorOf(v, id), ...(large || 'amount' in q ? { description: <>{say(q.help, lang)}{q.judgement && <span class="t-adv-judge">{say(w.judgement, lang)}</span>}</> } : {}) }
  if ('amount' in q) return <AmountField common={common} v={v} value={v.written[id] ?? (value === undefined || value === 'unknown' ? '' : printNumber(Number(value), lang))} said={value === 'unknown'} />
  const options = [...Object.entries(q.options).map(([o, x]) => ({ value: o, label: say(x.label, lang), ...(x.help && large ? { description: say(x.help, lang) } : {}) })), { value: 'unknown', label: say(w.unknown, lang) }]
  return large ? <RadioGroup {...common} value={value ?? ''} options={options} /> : <Select {...common} value={value} empty={say(w.notSaid, lang)} options={options} />
}

/** A sum, or "don't know": an empty field sent with the question is the second. */
const AmountField = ({ common, v, value, said }: { common: { name: string; label: string; lang: Lang }; v: ProcedureView; value: string; said: boolean }) => (
  <>{said && <input type="hidden" name="valueAsked" value="yes" />}<NumberField {...common} value={value} unit={v.told.setting.currency} /><Small>{say(w.amountHelp, v.lang, { currency: v.told.setting.currency })}</Small></>
)
