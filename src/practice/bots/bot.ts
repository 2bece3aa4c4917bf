import type { Chance } from '../../plain/index.ts'
import type { CaseStep, FactValue } from '../../law/index.ts'
import type { CaseState } from '../../case/index.ts'
import type { World } from '../types.ts'

/** What a simulated user sends, as it comes to the edge: nothing in it has been checked. */
export type Sent =
  | { readonly do: unknown; readonly answers?: Readonly<Record<string, { readonly value: FactValue; readonly reason: string }>>; readonly reasons?: Readonly<Record<string, string>> }
  | { readonly pass: unknown; readonly day?: unknown }

/** What a simulated user sees when it makes up its mind. */
export type Seen = {
  readonly world: World
  readonly s: CaseState
  /** Luck of this user, apart from that of the simulated market. */
  readonly luck: Chance
  /** How often this user has taken each step. */
  readonly taken: (step: CaseStep) => number
}

/** The fields of one step, without its name; undefined when there is nothing sensible to fill in as the case stands. */
export type FillStep = (seen: Seen) => Readonly<Record<string, unknown>> | undefined

export const pick = <T>(luck: Chance, list: readonly T[]): T => list[Math.floor(luck.next() * list.length)]!
export const likely = (luck: Chance, share: number): boolean => luck.next() < share
/** Some of a list, in its order: at least `least` where there are so many. */
export function some<T>(luck: Chance, list: readonly T[], least: number, most: number): readonly T[] {
  const count = Math.min(list.length, least + Math.floor(luck.next() * (most - least + 1)))
  const order = list.map((x, i) => ({ x, i, at: luck.next() })).sort((a, b) => a.at - b.at).slice(0, count)
  return order.sort((a, b) => a.i - b.i).map(o => o.x)
}
