import { countries, type Country } from '../../plain/index.ts'
import type { Finding, Lawbook, Opinion, Rule } from '../../law/index.ts'
import { heardIn, rankOf } from './hear.ts'
import type { Heard } from './types.ts'

/** One duty as each country has it: the EU duty with those that carry it out or replace it, or a national duty by itself. */
export type Point = {
  /** The id of the EU duty, or of the national one that has none behind it. */
  readonly key: string
  readonly found: Readonly<Partial<Record<Country, readonly Finding[]>>>
  readonly heard: Readonly<Record<Country, Heard>>
  readonly parts: boolean
}

/** The EU duty behind a rule, followed to its end. */
export function rootOf(rule: Rule, book: Lawbook): string {
  let id = rule.id, at: Rule | undefined = rule
  for (let i = 0; i < 5 && at?.kind === 'duty'; i++) {
    const next: string | undefined = at.carriesOut ?? at.replaces
    if (next === undefined) break
    id = next
    at = book.byId.get(next)?.at(-1)
  }
  return id
}

/** What each country's law says of a step, point by point; where they part most heavily comes first. */
export function pointsOf(opinions: Readonly<Partial<Record<Country, Opinion>>>, book: Lawbook): readonly Point[] {
  const byKey = new Map<string, Partial<Record<Country, Finding[]>>>()
  for (const country of countries) for (const f of opinions[country]?.findings ?? []) {
    if (f.verdict === 'does not apply') continue
    const key = rootOf(f.rule, book), there = byKey.get(key) ?? {}
    byKey.set(key, { ...there, [country]: [...(there[country] ?? []), f] })
  }
  const heard = (fs: readonly Finding[] | undefined): Heard => (fs ?? []).map(heardIn).reduce<Heard>((a, b) => (rankOf(b) > rankOf(a) || a === 'silent' ? b : a), 'silent')
  const asked = countries.filter(c => opinions[c])
  const points = [...byKey].map(([key, found]): Point => {
    const of = { DK: heard(found.DK), SE: heard(found.SE), NO: heard(found.NO) }
    return { key, found, heard: of, parts: new Set(asked.map(c => rankOf(of[c]))).size > 1 }
  })
  const weight = (p: Point): number => Math.max(...asked.map(c => rankOf(p.heard[c])))
  const spread = (p: Point): number => weight(p) - Math.min(...asked.map(c => rankOf(p.heard[c])))
  return points.sort((a, b) => Number(b.parts) - Number(a.parts) || weight(b) - weight(a) || spread(b) - spread(a) || (a.key < b.key ? -1 : 1))
}
