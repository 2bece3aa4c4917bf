import { isDay, type Country, type Day } from '../plain/index.ts'
import { freeDaysIn, isCaseStep, periodEnd, type CaseStep, type Proven } from '../law/index.ts'
import { forms, type Action, type CaseState, type Field } from '../case/index.ts'
import type { FormValues } from './views.ts'

/** What a remedy means for the form that is open. */
export type Repair =
  /** A field gets a value. */
  | { readonly kind: 'fill'; readonly field: Field; readonly value: string }
  /** One more option of a list is marked; those that are marked stay. */
  | { readonly kind: 'mark'; readonly field: Field; readonly value: string }
  /** Something must be written that only the buyer can write. */
  | { readonly kind: 'write'; readonly field: Field }
  /** Another step does it. */
  | { readonly kind: 'step'; readonly step: CaseStep }
  /** It is decided elsewhere: only the words help. */
  | { readonly kind: 'words' }

/** The value of a fact as the field writes it; a number of days becomes the day on which a period of that length ends, off weekends and holidays. */
function writtenAs(field: Field, value: Proven['value'], today: Day, country: Country): string | undefined {
  if (value === undefined || field.saysFact) return undefined
  if (field.kind === 'yes') return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
  if (field.kind === 'day') return typeof value === 'number' ? periodEnd(today, value, freeDaysIn[country]) : isDay(value) ? value : undefined
  if (field.kind === 'one') return typeof value === 'string' && (!field.options || Object.hasOwn(field.options, value)) ? value : undefined
  return field.kind === 'number' || field.kind === 'money' ? String(value) : undefined
}

/** What would have to be done in the form of `step` to follow a remedy. */
export function repairOf(step: CaseStep, state: CaseState, { remedy, value }: Proven): Repair {
  if ('insteadTake' in remedy) return isCaseStep(remedy.insteadTake) && remedy.insteadTake !== step ? { kind: 'step', step: remedy.insteadTake } : { kind: 'words' }
  const fact = remedy.change.fact
  for (const listed of forms[step].fields) {
    const option = Object.entries(listed.optionFacts ?? {}).find(([, f]) => f.fact === fact)?.[0]
    if (option !== undefined && value === true) return { kind: 'mark', field: listed, value: option }
  }
  const field = forms[step].fields.find(f => (f.fact?.fact === fact || f.saysFact?.fact === fact) && (!f.when || f.when(state)))
  if (!field) return { kind: 'words' }
  const written = writtenAs(field, value, state.today, state.country)
  return written === undefined ? { kind: 'write', field } : { kind: 'fill', field, value: written }
}

/** The name of a repair in the form: the button's value. */
export const repairName = (rule: string, index: number): string => `${rule}|${index}`

/** The form as it stands after the repair that a button named; the same values when it names none that fills anything in. */
export function repaired(action: Action, state: CaseState, remedies: Readonly<Record<string, readonly Proven[]>>, values: FormValues, name: string): FormValues {
  const cut = name.lastIndexOf('|'), rule = name.slice(0, cut), index = Number(name.slice(cut + 1))
  const remedy = Object.hasOwn(remedies, rule) ? remedies[rule]?.[index] : undefined
  const repair = remedy && repairOf(action.step, state, remedy)
  if (repair?.kind === 'mark') return { ...values, [repair.field.name]: [...new Set([...(values[repair.field.name] ?? []), repair.value])] }
  return repair?.kind === 'fill' ? { ...values, [repair.field.name]: [repair.value] } : values
}
