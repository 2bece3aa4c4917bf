import type { JointPlan } from './joint-plan.ts'

/** One need, and who has it: places in the plan, counted from nought. `as` keeps how each wrote it. */
export type PooledNeed = { readonly says: string; readonly who: readonly number[]; readonly as: readonly { readonly who: number; readonly says: string }[] }
/** Two needs of different buyers that share most of their words: perhaps one and the same, in other words. */
export type Alike = { readonly a: PooledNeed; readonly b: PooledNeed; readonly share: number }
export type PooledNeeds = { readonly common: readonly PooledNeed[]; readonly some: readonly PooledNeed[]; readonly own: readonly PooledNeed[]; readonly alike: readonly Alike[]; readonly silent: readonly number[] }

const words = (s: string): string[] => s.toLocaleLowerCase('sv').normalize('NFC').split(/[^\p{L}\p{N}]+/u).filter(w => w !== '')
const keyOf = (s: string): string => words(s).join(' ')
/** From half of the words of both together two needs are shown as perhaps the same; shorter words than these say too little. */
const alikeFrom = 0.5, shortest = 3

function shared(a: string, b: string): number {
  const of = (s: string) => new Set(words(s).filter(w => w.length >= shortest || /\d/.test(w)))
  const x = of(a), y = of(b), both = [...x].filter(w => y.has(w)).length, all = new Set([...x, ...y]).size
  return all === 0 ? 0 : both / all
}

/**
 * The needs of all, side by side: those that every buyer wrote, those that some wrote, those of one alone. They are compared by their
 * words, apart from capitals and punctuation; whether two wordings mean the same is for people to say, so the near ones are shown in pairs.
 */
export function poolNeeds({ participants }: Pick<JointPlan, 'participants'>): PooledNeeds {
  const byKey = new Map<string, { says: string; who: number[]; as: { who: number; says: string }[] }>()
  for (const [who, p] of participants.entries()) for (const says of p.needs) {
    const key = keyOf(says) || says, found = byKey.get(key)
    if (!found) byKey.set(key, { says, who: [who], as: [{ who, says }] })
    else if (!found.who.includes(who)) { found.who.push(who); found.as.push({ who, says }) }
  }
  const all = [...byKey.values()], writing = participants.filter(p => p.needs.length > 0).length
  const alike: Alike[] = []
  for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) {
    if (a.who.some(x => b.who.includes(x))) continue
    const share = shared(a.says, b.says)
    if (share >= alikeFrom) alike.push({ a, b, share })
  }
  return {
    common: all.filter(n => writing === participants.length && n.who.length === participants.length), some: all.filter(n => n.who.length > 1 && (n.who.length < participants.length || writing < participants.length)),
    own: all.filter(n => n.who.length === 1), alike: alike.sort((x, y) => y.share - x.share).slice(0, 12), silent: participants.flatMap((p, i) => (p.needs.length === 0 ? [i] : [])),
  }
}
