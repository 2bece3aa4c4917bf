import { langs } from '../plain/index.ts'
import type { Rule } from '../law/index.ts'
import { entries, entriesCalled, keyOf, orders, type Entry } from './entries.ts'

/** How a text stands to the one above it. */
export type Tie = 'carries out' | 'replaces' | 'exception'
export type Form = {
  readonly rule: Rule
  readonly tie: Tie
  /** Word for word what the head says, so that only its place has to be shown. */
  readonly same: boolean
}
/** One duty, once: the text at its head (of the Union, or of one country alone) and what the countries make of it. */
export type Family = { readonly head: Rule; readonly forms: readonly Form[] }

const sameWords = (a: Rule, b: Rule): boolean => a === b || langs.every(l => a.says[l] === b.says[l])

/** The text that a rule is tied to from below; of an exception, all the texts that it sets aside. */
function above(rule: Rule): readonly { readonly tie: Tie; readonly id: string }[] {
  if (rule.kind === 'duty') {
    if (rule.carriesOut) return [{ tie: 'carries out', id: rule.carriesOut }]
    if (rule.replaces) return [{ tie: 'replaces', id: rule.replaces }]
  }
  return rule.kind === 'exception' ? rule.to.map(id => ({ tie: 'exception' as const, id })) : []
}

/** The heads over a rule, up through national texts to the Union's; itself where nothing is above. */
function headsOf(rule: Rule, seen: ReadonlySet<string> = new Set()): readonly { readonly head: Rule; readonly tie: Tie | undefined }[] {
  const key = keyOf(rule)
  if (seen.has(key)) return []
  const found = above(rule).flatMap(({ tie, id }) => entriesCalled(id).flatMap(e => headsOf(e.rule, new Set([...seen, key])).map(h => ({ head: h.head, tie }))))
  const once = new Map(found.map(f => [keyOf(f.head), f]))
  return once.size > 0 ? [...once.values()] : [{ head: rule, tie: undefined }]
}

function gather(): { readonly byHead: ReadonlyMap<string, Family>; readonly heads: ReadonlyMap<string, readonly Rule[]> } {
  const byHead = new Map<string, { head: Rule; forms: Form[] }>(), heads = new Map<string, readonly Rule[]>()
  const of = (head: Rule) => {
    const key = keyOf(head)
    if (!byHead.has(key)) byHead.set(key, { head, forms: [] })
    return byHead.get(key)!
  }
  for (const { rule, key } of entries) {
    const over = headsOf(rule)
    heads.set(key, over.map(o => o.head))
    for (const { head, tie } of over) {
      const family = of(head)
      if (tie) family.forms.push({ rule, tie, same: tie === 'carries out' && sameWords(rule, head) })
    }
  }
  for (const f of byHead.values()) f.forms.sort((a, b) => orders.indexOf(a.rule.order) - orders.indexOf(b.rule.order))
  return { byHead, heads }
}

let made: ReturnType<typeof gather> | undefined
const all = () => (made ??= gather())

/** The families that a rule belongs to: one, or for an exception to several rules, several. */
export const familiesOf = (rule: Rule): readonly Family[] => (all().heads.get(keyOf(rule)) ?? []).map(h => all().byHead.get(keyOf(h))!)

/** What is read together: the families that any of these entries belongs to, each once, in the order of their heads in the lawbook. */
export function familiesAmong(chosen: readonly Entry[]): readonly Family[] {
  const wanted = new Set(chosen.flatMap(e => all().heads.get(e.key) ?? []).map(keyOf))
  return entries.flatMap(e => (wanted.has(e.key) ? [all().byHead.get(e.key)!] : []))
}
