import { numberOf, text as t, type Text } from '../plain/index.ts'
import { factNamed, isOfKind, isCaseStep, type Fact, type FactValue, type CaseStep } from '../law/index.ts'
import { forms, parseAction, wrongText, type Action, type Field, type FieldProblem } from '../case/index.ts'
import type { FormValues } from './views.ts'

const wording = {
  number: t('Write a number, such as 1 200 000.', 'Skriv ett tal, till exempel 1 200 000.', 'Skriv et tal, fx 1.200.000.', 'Skriv et tall, for eksempel 1 200 000.'),
  answer: t('Choose or write an answer.', 'Välj eller skriv ett svar.', 'Vælg eller skriv et svar.', 'Velg eller skriv et svar.'),
  because: t('Say why you answer so: the reason goes into the record.', 'Skriv varför du svarar så: motiveringen hamnar i dokumentationen.', 'Skriv, hvorfor du svarer sådan: begrundelsen indgår i dokumentationen.', 'Skriv hvorfor du svarer slik: begrunnelsen tas med i dokumentasjonen.'),
} satisfies Record<string, Text>

const yes = new Set(['yes', 'on', 'true', '1'])
const filled = (v: string | undefined): v is string => v !== undefined && v.trim() !== ''

/** Rows of a repeated group: `criteria.0.kind`, `criteria.1.kind` … Rows in which nothing is written are dropped. */
function rows(values: FormValues, name: string, columns: readonly string[]): Record<string, string>[] {
  const found = new Map<number, Record<string, string>>()
  for (const [key, list] of Object.entries(values)) {
    const m = new RegExp(`^${name}\\.(\\d{1,3})\\.(\\w{1,20})$`).exec(key)
    if (!m || !columns.includes(m[2]!) || !filled(list[0])) continue
    const row = found.get(+m[1]!) ?? {}
    row[m[2]!] = list[0]
    found.set(+m[1]!, row)
  }
  return [...found].sort(([a], [b]) => a - b).map(([, row]) => row)
}

/** A cell that should be a number, left as text when it is none, so that the schema says what is wrong. */
const numeric = (v: string | undefined): unknown => (filled(v) ? numberOf(v) ?? v : undefined)

function valueOf(field: Field, values: FormValues): unknown {
  const list = values[field.name] ?? [], one = list.at(-1)
  switch (field.kind) {
    case 'yes': return one === undefined ? undefined : yes.has(one)
    case 'many': case 'firms': return list.filter(filled)
    case 'lines': return (one ?? '').split('\n').map(l => l.trim()).filter(l => l !== '')
    case 'number': case 'money': return numeric(one)
    case 'criteria': return rows(values, field.name, ['kind', 'name', 'weight']).map(r => ({ kind: r.kind, name: r.name, weight: numeric(r.weight) ?? 0 }))
    case 'phases': return rows(values, field.name, ['name', 'months', 'target', 'payment'])
      .map(r => ({ name: r.name, months: numeric(r.months) ?? 0, target: r.target ?? '', payment: numeric(r.payment) ?? 0 }))
    case 'short': case 'long': return one
    default: return filled(one) ? one : undefined
  }
}

/** What a form holds, by its fields; what is empty is left out. */
export function readFields(fields: readonly Field[], values: FormValues): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const field of fields) {
    const value = valueOf(field, values)
    if (value !== undefined) input[field.name] = value
  }
  return input
}

export type Answers = Record<string, { value: FactValue; reason: string }>
export type StepForm =
  | { readonly ok: true; readonly action: Action; readonly answers: Answers; readonly reasons: Record<string, string> }
  /** With the action when only what was answered or explained is incomplete: it can be weighed, not taken. */
  | { readonly ok: false; readonly step: CaseStep | undefined; readonly problems: readonly FieldProblem[]; readonly action?: Action; readonly answers: Answers; readonly reasons: Record<string, string> }

/** An answer in the shape of its fact, as people write it ('yes', '1 200'); undefined when it is none. */
export function answerOf(fact: Fact, given: unknown): FactValue | undefined {
  const read: unknown = typeof given !== 'string' ? given : fact.is.kind === 'number' ? numberOf(given) : fact.is.kind !== 'yes or no' ? given : given === 'yes' ? true : given === 'no' ? false : undefined
  const value = read as FactValue
  if (read === undefined || !isOfKind(fact.is, value)) return undefined
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : value
}

/**
 * Reads answers to the law's questions, each with its reason, and reasons for duties. An answer that still lacks its reason is read
 * too, and told as a problem: it can be weighed already, but not recorded.
 */
export function readSaid(given: Readonly<Record<string, { value: unknown; reason: unknown }>>, told: Readonly<Record<string, unknown>>):
  { readonly answers: Answers; readonly reasons: Record<string, string>; readonly problems: readonly FieldProblem[] } {
  const answers: Answers = {}, reasons: Record<string, string> = {}, problems: FieldProblem[] = []
  for (const [name, { value, reason }] of Object.entries(given)) {
    const fact = factNamed(name), answer = fact && answerOf(fact, value)
    const why = typeof reason === 'string' ? reason.trim() : ''
    if (answer === undefined) { problems.push({ field: `answer.${name}`, text: wording.answer }); continue }
    const wrong = why === '' ? wording.because : wrongText(why)
    if (wrong) problems.push({ field: `because.${name}`, text: wrong })
    answers[name] = { value: answer, reason: wrong ? '' : why }
  }
  for (const [rule, reason] of Object.entries(told)) {
    const why = typeof reason === 'string' ? reason.trim() : ''
    if (why === '' || !/^[\w/.-]{1,120}$/.test(rule)) continue
    const wrong = wrongText(why)
    if (wrong) problems.push({ field: `reason.${rule}`, text: wrong })
    else reasons[rule] = why
  }
  return { answers, reasons, problems: problems.slice(0, 20) }
}

/** Reads the form of a step: which fields there are is said by the case's own forms, what they may hold by its schemas. */
export function readStepForm(values: FormValues): StepForm {
  const step = values.step?.[0]
  if (!isCaseStep(step)) return { ok: false, step: undefined, problems: [], answers: {}, reasons: {} }
  const input: Record<string, unknown> = { step, ...readFields(forms[step].fields, values) }
  const given: Record<string, { value: unknown; reason: unknown }> = {}, told: Record<string, unknown> = {}
  for (const [key, list] of Object.entries(values)) {
    const fact = /^answer\.([\w.-]{1,80})$/.exec(key)?.[1], rule = /^reason\.(.{1,120})$/.exec(key)?.[1]
    if (fact && filled(list.at(-1))) given[fact] = { value: list.at(-1), reason: values[`because.${fact}`]?.[0] }
    if (rule) told[rule] = list[0]
  }
  const parsed = parseAction(input), { answers, reasons, problems } = readSaid(given, told)
  if (!parsed.ok) return { ok: false, step, problems: [...parsed.problems, ...problems], answers, reasons }
  const { action } = parsed
  return problems.length > 0 ? { ok: false, step, problems, action, answers, reasons } : { ok: true, action, answers, reasons }
}

/** An action as form values, so that a form can be shown filled in again. The other way round of `readStepForm`. */
export function valuesOf(action: Action): FormValues {
  const values: Record<string, string[]> = { step: [action.step] }
  const from = action as unknown as Record<string, unknown>
  for (const field of forms[action.step].fields) {
    const v = from[field.name]
    if (v === undefined) continue
    if (Array.isArray(v) && (field.kind === 'criteria' || field.kind === 'phases')) {
      v.forEach((row: Record<string, unknown>, i) => { for (const [k, x] of Object.entries(row)) values[`${field.name}.${i}.${k}`] = [String(x)] })
    } else if (field.kind === 'lines' && Array.isArray(v)) values[field.name] = [v.join('\n')]
    else if (Array.isArray(v)) values[field.name] = v.map(String)
    else values[field.name] = [typeof v === 'boolean' ? (v ? 'yes' : 'no') : String(v)]
  }
  return values
}
