import type { ComponentChildren } from 'preact'
import { say, type Currency, type Lang, type Text } from '../plain/index.ts'
import type { Fact } from '../law/index.ts'
import { questionSaid } from './question-words.ts'
import type { CaseState, Field, FieldProblem, Form, FirmChoice } from '../case/index.ts'
import { CheckboxGroup, DateField, formatDay, Heading, NumberField, RadioGroup, Select, Small, TextArea, TextField, type Option } from './look/index.ts'
import { RowsField } from './rows-field.tsx'
import type { AdviserView, FormValues, PublicFirm } from './views.ts'
import { formWords as w, lawWords } from './words.ts'

/** What a step's form needs to know of the run to offer choices and to show again what was typed. */
export type FormAround = {
  readonly lang: Lang
  readonly state: CaseState
  readonly currency: Currency
  readonly firms: readonly PublicFirm[]
  readonly advisers: readonly AdviserView[]
  readonly values: FormValues
  readonly problems: readonly FieldProblem[]
  /** Where a company is added, in a case whose companies people add. */
  readonly addFirm?: { readonly href: string; readonly says: Text }
}

/** The fields that the step asks for in this run. */
export const fieldsOf = (form: Form, state: CaseState): readonly Field[] => form.fields.filter(f => !f.when || f.when(state))

const sentence = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
const optionsOf = (options: Readonly<Record<string, Text>>, lang: Lang): Option[] => Object.entries(options).map(([value, label]) => ({ value, label: sentence(say(label, lang), lang) }))

/** Which firms a field offers, by what has happened. */
export function firmsFor(choice: FirmChoice, a: Pick<FormAround, 'state' | 'firms'>): readonly PublicFirm[] {
  const { state: s } = a
  const ids: Readonly<Record<FirmChoice, readonly string[] | undefined>> = {
    known: undefined, candidates: Object.keys(s.candidates), remaining: s.remaining,
    tenderers: [...new Set([...s.received, ...s.finalReceived])], ranked: s.ranking.map(r => r.firm), partners: s.contract?.firms ?? [],
  }
  const wanted = ids[choice]
  return wanted ? wanted.flatMap(id => a.firms.filter(f => f.id === id)) : a.firms
}

/** One field of a step, drawn by its kind. */
export function StepField({ field, a }: { field: Field; a: FormAround }) {
  const { lang, state } = a
  const list = a.values[field.name] ?? [], value = list.at(-1)
  const problem = a.problems.find(p => p.field === field.name)
  const common = {
    name: field.name, lang, label: say(field.label, lang), ...(field.help ? { description: say(field.help, lang) } : {}),
    ...(problem ? { error: say(problem.text, lang) } : {}), optional: isOptional(field),
  }
  // A yes-or-no needs only its question: the short name above it would say the same twice.
  if (field.kind === 'yes' && common.description) return <RadioGroup {...{ ...common, label: common.description, description: undefined }} inline value={value} options={yesNo(lang)} />
  switch (field.kind) {
    case 'short': return <TextField {...common} value={value ?? ''} />
    case 'long': return <TextArea {...common} value={value ?? ''} rows={3} />
    case 'lines': return <TextArea {...common} value={value ?? ''} rows={4} />
    case 'money': return <NumberField {...common} value={value ?? ''} unit={a.currency} />
    case 'number': return <NumberField {...common} value={value ?? ''} {...unitOf(field.fact, lang)} />
    case 'day': return <DateField {...common} value={value ?? ''} min={state.today} />
    case 'yes': return <RadioGroup {...common} inline value={value} options={yesNo(lang)} />
    case 'one': return optionCount(field) > 4
      ? <Select {...common} value={value || undefined} options={optionsOf(field.options ?? {}, lang)} />
      : <RadioGroup {...common} value={value} options={optionsOf(field.options ?? {}, lang)} />
    case 'many': return <CheckboxGroup {...common} values={list} options={optionsOf(field.options ?? {}, lang)} />
    case 'firm': case 'firms': return <FirmField field={field} a={a} common={common} list={list} />
    case 'question': {
      const open = Object.entries(state.questions).filter(([, q]) => !q.answered)
      return open.length === 0 ? <Nothing label={common.label}>{say(w.noQuestions, lang)}</Nothing>
        : <RadioGroup {...common} value={value ?? open[0]?.[0]} options={open.map(([id, q]) => ({ value: id, label: q.says ?? questionSaid(q.about, lang), description: say(w.asked, lang, { day: formatDay(q.on, lang, 'medium') }) }))} />
    }
    case 'adviser topic': return <TopicField a={a} common={common} value={value} />
    case 'criteria': case 'phases': return <RowsField field={field} a={a} label={common.label} error={common.error} />
  }
}

const isOptional = (f: Field): boolean => !f.needed && !f.fact && (f.kind === 'short' || f.kind === 'long' || f.kind === 'lines' || f.kind === 'money' || f.kind === 'day')
const optionCount = (f: Field): number => Object.keys(f.options ?? {}).length
export const yesNo = (lang: Lang): Option[] => [{ value: 'yes', label: sentence(say(lawWords.yes, lang), lang) }, { value: 'no', label: sentence(say(lawWords.no, lang), lang) }]
export function unitOf(fact: Fact | undefined, lang: Lang): { unit?: string } {
  if (fact?.is.kind !== 'number') return {}
  const { unit } = fact.is
  return unit === 'days' ? { unit: say(w.unitDays, lang) } : unit === 'months' ? { unit: say(w.unitMonths, lang) } : unit === 'percent' ? { unit: '%' } : {}
}

type Common = { readonly name: string; readonly lang: Lang; readonly label: string; readonly description?: string; readonly error?: string; readonly optional: boolean }
const Nothing = ({ label, children }: { label: string; children: ComponentChildren }) => <div class="t-field"><p class="ds-label" data-weight="medium">{label}</p><Small>{children}</Small></div>

function FirmField({ field, a, common, list }: { field: Field; a: FormAround; common: Common; list: readonly string[] }) {
  const firms = firmsFor(field.firms ?? 'known', a)
  if (firms.length === 0) return <Nothing label={common.label}>{say(w.noFirms, a.lang)}{a.addFirm && <> <a class="ds-link" href={a.addFirm.href}>{say(a.addFirm.says, a.lang)}</a></>}</Nothing>
  const options = firms.map(f => ({ value: f.id, label: f.name, description: say(f.about, a.lang) }))
  if (field.kind === 'firms') return <CheckboxGroup {...common} values={list} options={options.map(({ value, label }) => ({ value, label }))} />
  return <Select {...common} value={list.at(-1) || undefined} options={options} />
}

/** The topics of all advisers, under the name of who knows them; the choice of the adviser stands in its own field. */
function TopicField({ a, common, value }: { a: FormAround; common: Common; value: string | undefined }) {
  const { lang } = a
  const options = a.advisers.flatMap(who => who.topics.map(topic => ({
    value: topic.id,
    label: `${sentence(say(who.role, lang), lang)}: ${say(topic.ask, lang)} (${topic.days === 1 ? say(w.oneDay, lang) : say(w.days, lang, { n: topic.days })}${topic.asked ? `, ${say(w.askedBefore, lang)}` : ''})`,
  })))
  return <Select {...common} value={value || undefined} options={options} />
}

const groupId = (field: Field): string => `group-${field.name}`

/** All fields under each other, with the headings of their groups; a long form begins with links to them. */
export function StepFields({ form, a }: { form: Form; a: FormAround }) {
  const groups = fieldsOf(form, a.state).filter(f => f.group)
  return (
    <>
      {groups.length > 2 && <nav aria-label={say(w.parts, a.lang)}><ul class="t-parts">{groups.map(g => <li key={g.name}><a class="ds-link" href={`#${groupId(g)}`}>{say(g.group!, a.lang)}</a></li>)}</ul></nav>}
      {fieldsOf(form, a.state).map(field => (
        <div class="t-stack t-gap-4" key={field.name} data-field-of={field.fact?.fact ?? field.saysFact?.fact}>
          {field.group && <Heading level={3} size="xs" id={groupId(field)}>{say(field.group, a.lang)}</Heading>}
          <StepField field={field} a={a} />
        </div>
      ))}
    </>
  )
}
