import type { Day, Text } from '../plain/index.ts'
import { allOf, anyOf, compared, heldBy, notSo } from './same-words.ts'
import type { Condition, Duty, Exception, Fact, FactValue, Figure, FigureValue, Gap, Life, Meaning, Order, Clock } from './types.ts'

/** A fact that is true or false. */
export const yesNo = (name: string, from: Fact['from'], label: Text, ask: Text): Fact<boolean> =>
  Object.freeze({ fact: name, label, ask, from, is: { kind: 'yes or no' } as const })

/** A fact that is a number of something. Money is in the currency of the country whose law is asked. */
export const numberOf = (name: string, unit: Figure['unit'], from: Fact['from'], label: Text, ask: Text): Fact<number> =>
  Object.freeze({ fact: name, label, ask, from, is: { kind: 'number', unit } as const })

/** A fact that is a calendar day. */
export const dayFact = (name: string, from: Fact['from'], label: Text, ask: Text): Fact<Day> =>
  Object.freeze({ fact: name, label, ask, from, is: { kind: 'day' } as const })

/** A fact with a closed list of values: `is(procedure, 'opne')` does not compile. */
export const oneOfFact = <const O extends Record<string, Text>>(name: string, from: Fact['from'], label: Text, ask: Text, options: O): Fact<keyof O & string> =>
  Object.freeze({ fact: name, label, ask, from, is: { kind: 'one of', options } as const })

export const all = (...parts: Condition[]): Condition => allOf(parts)
export const any = (...parts: Condition[]): Condition => anyOf(parts)
export const not = notSo
export const holds = heldBy

export const is = <V extends FactValue>(of: Fact<V>, than: NoInfer<V> | Fact<V>): Condition => compared(of, '=', than)
export const isNot = <V extends FactValue>(of: Fact<V>, than: NoInfer<V> | Fact<V>): Condition => compared(of, '!=', than)
export const yes = (of: Fact<boolean>): Condition => compared(of, '=', true)
export const no = (of: Fact<boolean>): Condition => compared(of, '=', false)
/** At least one of these values. */
export const among = <V extends FactValue>(of: Fact<V>, ...values: NoInfer<V>[]): Condition =>
  values.length === 1 ? compared(of, '=', values[0]!) : any(...values.map(v => compared(of, '=', v)))
type Amount<V> = V | Fact<V & FactValue> | (V extends number ? Figure : never)
export const atLeast = <V extends number | Day>(of: Fact<V>, than: NoInfer<Amount<V>>): Condition => compared(of, '>=', than as FactValue)
export const atMost = <V extends number | Day>(of: Fact<V>, than: NoInfer<Amount<V>>): Condition => compared(of, '<=', than as FactValue)
export const above = <V extends number | Day>(of: Fact<V>, than: NoInfer<Amount<V>>): Condition => compared(of, '>', than as FactValue)
export const below = <V extends number | Day>(of: Fact<V>, than: NoInfer<Amount<V>>): Condition => compared(of, '<', than as FactValue)

/** A condition that always holds: an empty `all`. */
export const always: Condition = all()

export const duty = (d: Omit<Duty, 'kind'>): Duty => ({ kind: 'duty', ...d })
export const exception = (e: Omit<Exception, 'kind'>): Exception => ({ kind: 'exception', ...e })
export const meaning = (m: Omit<Meaning, 'kind'>): Meaning => ({ kind: 'meaning', ...m })
export const gap = (g: Omit<Gap, 'kind'>): Gap => ({ kind: 'gap', ...g })
export const figure = (f: Figure): Figure => f
export const valueIn = (order: Order, life: Life, value: FigureValue['value'], source: FigureValue['source']): FigureValue => ({ order, life, value, source })

export const since = (from: Day, by: Clock = 'procedure begun', to?: Day): Life => (to ? { from, to, by } : { from, by })

/** `on('2026-03-02')`: the same day on every clock, which is what most examples want. */
export const on = (day: Day): Record<Clock, Day> =>
  ({ 'step taken': day, 'procedure begun': day, 'notice sent': day, 'contract signed': day })
