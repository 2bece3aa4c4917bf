import { countries, currencyOf, say } from '../../../plain/index.ts'
import { activity, buyerKind, subject } from '../../../law/index.ts'
import { planActivities, planBuyers, planProcedures, planSubjects, usualValue, type PlanInput } from '../../../calc/index.ts'
import { Button, CheckboxGroup, countryWords, DateField, Folded, Form, formatMoney, NumberField, RadioGroup, Select, TextField } from '../../look/index.ts'
import { optionsOf } from './tool-parts.tsx'
import { procedureWords, timePlanWords as w } from './time-plan-words.ts'
import type { TimePlanView } from './time-plan-view.ts'

type Answer = 'electronic' | 'online' | 'consult' | 'prior' | 'urgent' | 'visit' | 'staged' | 'reasons'
/** What was ticked, by the names of the form. */
export const answersOf = (p: PlanInput): Answer[] => ([['electronic', p.electronic], ['online', p.online], ['consult', p.consultation], ['prior', p.priorNotice], ['urgent', p.urgency], ['visit', p.visit], ['staged', p.staged], ['reasons', p.reasons]] as const)
  .flatMap(([value, on]) => (on ? [value] : []))

export function TimePlanForm({ v }: { v: TimePlanView }) {
  const { lang, input: p } = v, error = (field: string) => { const found = v.problems.find(x => x.field === field); return found ? { error: say(found.text, lang) } : {} }
  const choices = (names: readonly Answer[]) => names.map(value => ({ value, label: say(w[value], lang) }))
  const chosen = answersOf(p)
  const unusual = p.buyer !== 'municipality' || p.activity !== 'general' || v.written.value !== '' || p.letters === 'post' || p.visit || p.reasons || v.written.name !== '' || (p.procedure === 'concession' && p.staged) || v.problems.some(x => x.field === 'value')
  return (
    <Form action={v.action} method="get" id="time-plan-form" label={say(w.title, lang)} hidden={{ asked: '1' }} buttons={<Button type="submit">{say(w.show, lang)}</Button>}>
      <div class="t-toolgrid">
        <Select name="country" lang={lang} label={say(w.country, lang)} value={p.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...error('country')} />
        <Select name="procedure" lang={lang} label={say(w.procedure, lang)} value={p.procedure} options={planProcedures.map(x => ({ value: x, label: say(procedureWords[x], lang) }))} {...error('procedure')} />
        <Select name="subject" lang={lang} label={say(w.subject, lang)} value={p.subject} options={optionsOf(subject, planSubjects, lang)} {...error('subject')} />
      </div>
      <div class="t-toolsplit">
        <div class="t-stack t-gap-4">
          <RadioGroup name="count" lang={lang} label={say(w.count, lang)} value={v.count} options={(['from', 'until'] as const).map(x => ({ value: x, label: say(w[x], lang) }))} {...error('count')} />
          <DateField name="day" lang={lang} label={say(w.day, lang)} value={v.written.day} {...error('day')} />
        </div>
        <CheckboxGroup name="has" lang={lang} label={say(w.has, lang)} values={chosen} options={choices(['electronic', 'online', 'consult', 'prior', 'urgent'])} />
      </div>
      <Folded summary={say(w.more, lang)} open={unusual}>
        <div class="t-stack t-gap-4">
          <div class="t-toolgrid">
            <Select name="buyer" lang={lang} label={say(w.buyer, lang)} value={p.buyer} options={optionsOf(buyerKind, planBuyers, lang)} {...error('buyer')} />
            <Select name="activity" lang={lang} label={say(w.activity, lang)} description={say(w.activityHelp, lang)} value={p.activity} options={optionsOf(activity, planActivities, lang)} {...error('activity')} />
            <NumberField name="value" lang={lang} label={say(w.value, lang)} description={say(w.valueHelp, lang, { value: formatMoney(usualValue(p), currencyOf[p.country], lang) })} value={v.written.value} unit={currencyOf[p.country]} {...error('value')} />
          </div>
          <CheckboxGroup name="has" id="field-has-more" lang={lang} label={say(w.has, lang)} values={chosen} options={choices(['visit', 'staged', 'reasons'])} />
          <RadioGroup name="letters" inline lang={lang} label={say(w.letters, lang)} value={p.letters} options={[{ value: 'electronic', label: say(w.byE, lang) }, { value: 'post', label: say(w.byPost, lang) }]} {...error('letters')} />
          <TextField name="name" lang={lang} label={say(w.name, lang)} description={say(w.nameHelp, lang)} value={v.written.name} maxLength={80} optional />
        </div>
      </Folded>
    </Form>
  )
}
