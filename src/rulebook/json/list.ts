import { langs, type Lang } from '../../plain/index.ts'
import { sourceName, type Known, type Lawbook, type Order, type Rule, type Step, type Topic, type Weight } from '../../law/index.ts'
import type { EntryRef } from './read-by.ts'
import { knownOf } from './whole.ts'

export type EntryFilter = { readonly order?: Order | undefined; readonly topic?: Topic | undefined; readonly step?: Step | undefined; readonly kind?: Rule['kind'] | undefined; readonly known?: Known | undefined; readonly q?: string | undefined; readonly lang?: Lang | undefined }
export type EntrySummary = EntryRef & {
  readonly kind: Rule['kind']; readonly topic: Topic; readonly weight?: Weight; readonly steps?: readonly Step[]; readonly known: Known
  readonly lives: readonly Rule['life'][]; readonly sources: readonly string[]
}

/** Entries with their lives together, sorted by id: the same place in every lawbook, so that a reader can go on where he stopped. */
export function entriesOf(book: Lawbook): readonly (readonly [Rule, ...Rule[]])[] {
  const byId = new Map<string, Rule[]>()
  for (const r of book.rules) (byId.get(r.id) ?? byId.set(r.id, []).get(r.id)!).push(r)
  return [...byId.values()].map(rules => rules.sort((a, b) => (a.life.from < b.life.from ? -1 : 1)) as [Rule, ...Rule[]]).sort((a, b) => (a[0].id < b[0].id ? -1 : 1))
}

/** What is searched in, by language; written down once for each entry. */
const written = new WeakMap<readonly Rule[], Partial<Record<Lang, string>>>()
function wordsOf(rules: readonly Rule[], lang: Lang): string {
  const there = written.get(rules) ?? {}
  written.set(rules, there)
  return (there[lang] ??= rules.flatMap(r => [r.id, r.says[lang], r.why?.[lang] ?? '', ...r.sources.map(s => sourceName(s, lang))]).join('\n').toLowerCase())
}

/** Whether an entry is one of those asked for. Every word of `q` must stand in its id, text, reason or sources, in one and the same language. */
export function fits(rules: readonly Rule[], f: EntryFilter): boolean {
  const words = f.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  return rules.some(r => (!f.order || r.order === f.order) && (!f.topic || r.topic === f.topic) && (!f.kind || r.kind === f.kind) && (!f.step || ('steps' in r && r.steps.includes(f.step))))
    && (!f.known || knownOf(rules) === f.known)
    && (words.length === 0 || (f.lang ? [f.lang] : langs).some(lang => { const text = wordsOf(rules, lang); return words.every(w => text.includes(w)) }))
}

/** An entry as it stands in a list: its newest text. */
export function summaryOf(rules: readonly [Rule, ...Rule[]]): EntrySummary {
  const r = rules.at(-1)!
  return {
    order: r.order, id: r.id, kind: r.kind, topic: r.topic, ...(r.kind === 'duty' ? { weight: r.weight } : {}), ...('steps' in r ? { steps: r.steps } : {}), says: r.says,
    known: knownOf(rules), lives: rules.map(x => x.life), sources: [...new Set(r.sources.map(s => `${s.act}, ${s.place}`))],
  }
}
