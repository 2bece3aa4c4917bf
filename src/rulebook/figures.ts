import { figuresIn, type Figure, type FigureValue, type Order, type Rule } from '../law/index.ts'
import { orders } from './entries.ts'

/** A number of the law with what each order sets, newest first. */
export type FigureRow = { readonly figure: Figure; readonly by: Readonly<Record<Order, readonly FigureValue[]>>; /** The entries that read it. */ readonly readBy: readonly Rule[] }

const newestFirst = (values: readonly FigureValue[]): readonly FigureValue[] => [...values].sort((a, b) => (a.life.from < b.life.from ? 1 : -1))

/** The figures that these rules read, each once. */
export function figureRows(rules: readonly Rule[]): readonly FigureRow[] {
  const found = new Map<string, { figure: Figure; readBy: Rule[] }>()
  for (const rule of rules) for (const figure of figuresIn(rule)) {
    const there = found.get(figure.figure)
    if (!there) found.set(figure.figure, { figure, readBy: [rule] })
    else if (!there.readBy.includes(rule)) there.readBy.push(rule)
  }
  return [...found.values()].map(({ figure, readBy }) => ({
    figure, readBy,
    by: Object.fromEntries(orders.map(o => [o, newestFirst(figure.values.filter(v => v.order === o))])) as Record<Order, readonly FigureValue[]>,
  }))
}
/** Orders that set any of these figures: the columns of their table. */
export const ordersOf = (rows: readonly FigureRow[]): readonly Order[] => orders.filter(o => rows.some(r => r.by[o].length > 0))
