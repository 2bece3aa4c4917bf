import { addDays, type Country } from '../plain/index.ts'
import { figuresFor, figuresIn, lawbook, type Figure, type FigureValue, type Gap, type Life, type Order, type Source, type Topic } from '../law/index.ts'
import { entries, type Entry } from './entries.ts'

/** What we do not know, or not well enough: a rule nobody has written in, a source nobody has read, a number, days without a text. */
export type NotKnown = { readonly order: Order; readonly topic: Topic } & (
  | { readonly as: 'gap'; readonly rule: Gap }
  | { readonly as: 'not verified' | 'secondary'; readonly entry: Entry; readonly sources: readonly Source[] }
  | { readonly as: 'figure'; readonly figure: Figure; readonly value: FigureValue; /** An entry that reads it. */ readonly entry: Entry }
  | { readonly as: 'hole'; readonly entry: Entry; readonly life: Life }
)

function gather(): readonly NotKnown[] {
  const found: NotKnown[] = []
  for (const entry of entries) {
    const { rule } = entry, at = { order: rule.order, topic: rule.topic }
    if (rule.kind === 'gap') found.push({ ...at, as: 'gap', rule })
    const unread = rule.sources.filter(s => s.known === 'not verified'), second = rule.sources.filter(s => s.known === 'secondary source')
    // A text that was read carries the rule even when a judgment beside it was only told of.
    if (rule.kind !== 'gap' && unread.length > 0) found.push({ ...at, as: 'not verified', entry, sources: unread })
    else if (rule.kind !== 'gap' && second.length > 0) found.push({ ...at, as: 'secondary', entry, sources: second })
    entry.lives.forEach((life, i) => {
      const next = entry.lives[i + 1], to = life.life.to
      if (next && to && addDays(to, 1) < next.life.from) found.push({ ...at, as: 'hole', entry, life: { from: addDays(to, 1), to: addDays(next.life.from, -1), by: life.life.by } })
    })
  }
  const seen = new Set<string>()
  for (const entry of entries) for (const figure of figuresIn(entry.rule)) {
    if (seen.has(figure.figure)) continue
    seen.add(figure.figure)
    const all = new Map<string, FigureValue>()
    for (const v of figure.values) if (v.value === 'not read') all.set(`${v.order}${v.life.from}`, v)
    for (const c of ['DK', 'SE', 'NO'] as const satisfies readonly Country[]) for (const v of figuresFor(figure, c)) if (v.value === 'not read') all.set(`${v.order}${v.life.from}`, v)
    for (const value of all.values()) found.push({ order: value.order, topic: entry.rule.topic, as: 'figure', figure, value, entry })
  }
  return found
}
let made: readonly NotKnown[] | undefined
export const notKnown = (): readonly NotKnown[] => (made ??= gather())
export const lawbookHash = (): string => lawbook.hash
