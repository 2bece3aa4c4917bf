import { spreadOf, type Counted, type Spread } from './quartiles.ts'
import type { By, Question } from './questions.ts'

/** Below this a middle would say more of chance than of buying: the number is told, the middle is not. */
export const fewest = 5
/** Below this a figure is shown with the word "few". */
export const few = 20

export type AnswerRow = {
  readonly group: Readonly<Partial<Record<By, string | null>>>
  /** What was asked about, and how many of them say anything. */
  readonly all: number
  readonly say: number
  /** Only where at least `fewest` say. */
  readonly spread?: Spread
  /** How often exactly one tender came; only for the number of tenders. */
  readonly one?: number
  readonly shares?: readonly { readonly key: string; readonly n: number; readonly of: number }[]
}
export type Answer = { readonly question: Question; readonly by: readonly By[]; readonly rows: readonly AnswerRow[] }

type Cell = string | number | bigint | null
const number = (c: Cell | undefined): number => Number(c ?? 0)
const written = (c: Cell | undefined): string | null => (c === null || c === undefined ? null : String(c))

/** Rows as the engine gives them, folded to one row per group; groups in the order of their names, those that nobody named last. */
export function answerOf(question: Question, by: readonly By[], rows: readonly (readonly Cell[])[]): Answer {
  const groups = new Map<string, (readonly Cell[])[]>()
  for (const row of rows) {
    const key = JSON.stringify(by.map((_, i) => written(row[i])))
    const there = groups.get(key)
    if (there) there.push(row.slice(by.length))
    else groups.set(key, [row.slice(by.length)])
  }
  const out = [...groups].map(([key, of]): AnswerRow => {
    const names = JSON.parse(key) as (string | null)[]
    return { group: Object.fromEntries(by.map((b, i) => [b, names[i] ?? null])), ...folded(question, of) }
  })
  const order = (a: AnswerRow, b: AnswerRow): number => {
    for (const part of by) {
      const x = a.group[part] ?? null, y = b.group[part] ?? null
      if (x !== y) return x === null ? 1 : y === null ? -1 : x < y ? -1 : 1
    }
    return 0
  }
  return { question, by, rows: out.sort(order) }
}

function folded(question: Question, rows: readonly (readonly Cell[])[]): Omit<AnswerRow, 'group'> {
  if (question.kind === 'flags') {
    const row = rows[0] ?? [], flags = (question.keys ?? []).map((key, i) => ({ key, of: number(row[1 + 2 * i]), n: number(row[2 + 2 * i]) }))
    return { all: number(row[0]), say: Math.max(0, ...flags.map(f => f.of)), shares: flags }
  }
  const all = rows.reduce((sum, r) => sum + number(r[1]), 0), said = rows.filter(r => r[0] !== null && r[0] !== undefined), say = said.reduce((sum, r) => sum + number(r[1]), 0)
  if (question.kind === 'shares') return { all, say, shares: (question.keys ?? []).map(key => ({ key, of: say, n: number(said.find(r => String(r[0]) === key)?.[1]) })) }
  const counted: Counted[] = said.map(r => ({ value: number(r[0]), n: number(r[1]) })), spread = say >= fewest ? spreadOf(counted) : undefined
  return { all, say, ...(spread ? { spread } : {}), ...(question.unit === 'tenders' ? { one: counted.filter(c => c.value === 1).reduce((sum, c) => sum + c.n, 0) } : {}) }
}
