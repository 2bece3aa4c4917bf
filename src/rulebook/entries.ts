import { lawbook, type Duty, type Order, type Rule } from '../law/index.ts'

export const orders: readonly Order[] = ['EU', 'DK', 'SE', 'NO']
export const isOrder = (value: unknown): value is Order => orders.includes(value as Order)

/** An id in one order with all its texts, oldest first; `rule` is the newest, which stands for it in lists. */
export type Entry = { readonly key: string; readonly rule: Rule; readonly lives: readonly [Rule, ...Rule[]] }

export const keyOf = (rule: Pick<Rule, 'order' | 'id'>): string => `${rule.order}/${rule.id}`

function gather(rules: readonly Rule[]): readonly Entry[] {
  const by = new Map<string, Rule[]>()
  for (const rule of rules) {
    const key = keyOf(rule), there = by.get(key)
    if (there) there.push(rule)
    else by.set(key, [rule])
  }
  return [...by].map(([key, lives]) => {
    lives.sort((a, b) => (a.life.from < b.life.from ? -1 : 1))
    return { key, rule: lives.at(-1)!, lives: lives as [Rule, ...Rule[]] }
  })
}

/** Every entry of the lawbook, in its order. */
export const entries: readonly Entry[] = gather(lawbook.rules)
const byKey = new Map(entries.map(e => [e.key, e]))
export const entryAt = (order: Order, id: string): Entry | undefined => byKey.get(`${order}/${id}`)
/** The newest texts that go by an id, in any order; ids are not shared, so it is one or none. */
export const entriesCalled = (id: string): readonly Entry[] => orders.flatMap(o => byKey.get(`${o}/${id}`) ?? [])

export const isDuty = (rule: Rule): rule is Duty => rule.kind === 'duty'
/** The first sentence, and what follows it. */
export function parted(says: string): readonly [string, string] {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(says)
  return end ? [says.slice(0, end.index + 1), says.slice(end.index + 1).trim()] : [says, '']
}
