import type { Text } from '../../plain/index.ts'
import type { Fact } from '../../law/index.ts'
import type { CaseState } from '../state.ts'

/** Which firms a field may name: all that are known, those met, those that asked to take part, and so on. */
export type FirmChoice = 'known' | 'candidates' | 'remaining' | 'tenderers' | 'ranked' | 'partners'

/**
 * One field of a step's form, as data: the page draws it, the edge parses it, a remedy finds it by its fact. `fact` says that the
 * field's value is that fact's value, so that label, question and options are the law's own.
 */
export type Field = {
  readonly name: string
  readonly kind: 'short' | 'long' | 'lines' | 'number' | 'money' | 'day' | 'yes' | 'one' | 'many' | 'firm' | 'firms' | 'criteria' | 'phases' | 'question' | 'adviser topic'
  readonly label: Text
  readonly help?: Text
  readonly options?: Readonly<Record<string, Text>>
  readonly firms?: FirmChoice
  readonly fact?: Fact
  /** The fact is true when this field does not say 'none' (a reason given, a text written). */
  readonly saysFact?: Fact
  /** Option → the fact that is true once that option is marked ('many'). */
  readonly optionFacts?: Readonly<Record<string, Fact>>
  readonly needed?: boolean
  readonly when?: (s: CaseState) => boolean
  /** Heading of the group that the field opens. */
  readonly group?: Text
}
export type Form = { readonly fields: readonly Field[]; readonly lead: Text }

/** A field that states a fact of the law: label and options come from the fact, the question is its help. */
export function factField(name: string, fact: Fact, more: Partial<Field> = {}, only?: readonly string[]): Field {
  const kind = fact.is.kind === 'yes or no' ? 'yes' : fact.is.kind === 'one of' ? 'one' : fact.is.kind === 'day' ? 'day' : fact.is.unit === 'money' ? 'money' : 'number'
  const options = fact.is.kind === 'one of' ? fact.is.options : {}
  return { name, kind, label: fact.label, help: fact.ask, fact, ...(fact.is.kind === 'one of' ? { options: only ? Object.fromEntries(only.map(o => [o, options[o]!])) : fact.is.options } : {}), ...more }
}
