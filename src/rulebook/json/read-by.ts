import type { Text } from '../../plain/index.ts'
import { factsIn, figuresIn, within, conditionsOf, type Lawbook, type Order, type Rule } from '../../law/index.ts'

/** An entry named from elsewhere: where to find it, and what it says. */
export type EntryRef = { readonly order: Order; readonly id: string; readonly says: Text }
export type TieHow = 'reads' | 'read by' | 'sets aside' | 'set aside by' | 'replaces' | 'replaced by' | 'carries out' | 'carried out by'
export type Tie = EntryRef & { readonly how: TieHow }

export const refOf = ({ order, id, says }: Rule): EntryRef => ({ order, id, says })

/** Who is tied to whom, from both ends, and which entries read a fact or a figure; each entry once, however many lives it has. */
export type Index = {
  readonly ties: ReadonlyMap<string, readonly Tie[]>
  readonly byFact: ReadonlyMap<string, readonly EntryRef[]>
  readonly byFigure: ReadonlyMap<string, readonly EntryRef[]>
}

const back: Readonly<Record<'reads' | 'sets aside' | 'replaces' | 'carries out', TieHow>> = { reads: 'read by', 'sets aside': 'set aside by', replaces: 'replaced by', 'carries out': 'carried out by' }

function tiesFrom(rule: Rule): readonly (readonly [keyof typeof back, string])[] {
  const read = conditionsOf(rule).flatMap(top => [...within(top)].flatMap(c => ('holds' in c ? [c.holds] : [])))
  return [
    ...read.map(id => ['reads', id] as const), ...(rule.kind === 'exception' ? rule.to.map(id => ['sets aside', id] as const) : []),
    ...(rule.kind === 'duty' && rule.replaces ? [['replaces', rule.replaces] as const] : []), ...(rule.kind === 'duty' && rule.carriesOut ? [['carries out', rule.carriesOut] as const] : []),
  ]
}

export function indexOf(book: Lawbook): Index {
  const ties = new Map<string, Map<string, Tie>>(), byFact = new Map<string, Map<string, EntryRef>>(), byFigure = new Map<string, Map<string, EntryRef>>()
  const put = <V>(into: Map<string, Map<string, V>>, at: string, key: string, value: V): void => { (into.get(at) ?? into.set(at, new Map()).get(at)!).set(key, value) }
  for (const rule of book.rules) {
    for (const [how, id] of tiesFrom(rule)) for (const other of book.byId.get(id) ?? []) {
      put(ties, rule.id, `${how} ${id}`, { how, ...refOf(other) })
      put(ties, id, `${back[how]} ${rule.id}`, { how: back[how], ...refOf(rule) })
    }
    for (const f of factsIn(rule)) put(byFact, f.fact, rule.id, refOf(rule))
    for (const f of figuresIn(rule)) put(byFigure, f.figure, rule.id, refOf(rule))
  }
  const lists = <V>(of: Map<string, Map<string, V>>): Map<string, V[]> => new Map([...of].map(([k, v]) => [k, [...v.values()]]))
  return { ties: lists(ties), byFact: lists(byFact), byFigure: lists(byFigure) }
}
