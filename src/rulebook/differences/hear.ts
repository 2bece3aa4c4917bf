import { countries, currencyOf, type Country } from '../../plain/index.ts'
import { convertedAmount, lawbook, on, weigh, type Facts, type Finding, type Lawbook, type Opinion, type Rule, type Step } from '../../law/index.ts'
import type { Heard, Row, Situation } from './types.ts'

/** The entries that say themselves which row they carry, by the name of the row. */
const naming = new Map<string, readonly string[]>()
for (const rule of lawbook.rules) for (const row of rule.dossier ?? []) {
  if (!row.startsWith('diff ')) continue
  const id = row.replace(' ', '-'), there = naming.get(id) ?? []
  if (!there.includes(rule.id)) naming.set(id, [...there, rule.id])
}

/** The EU duties that an entry carries out or replaces. */
const rootsOf = (id: string): readonly string[] => (lawbook.byId.get(id) ?? []).flatMap(r => (r.kind === 'duty' ? [r.carriesOut, r.replaces].filter(x => x !== undefined) : []))

const carried = new Map<string, readonly string[]>()
/** All entries of the lawbook that carry a row: those that name it, those that the row names, and the EU duties behind them. */
export function entriesOf(row: Pick<Row, 'id' | 'also' | 'behind'>): readonly string[] {
  const there = carried.get(row.id)
  if (there) return there
  const own = [...(naming.get(row.id) ?? []), ...(row.also ?? [])], all = [...new Set([...own, ...own.flatMap(rootsOf), ...(row.behind ?? [])])]
  carried.set(row.id, all)
  return all
}

export const stepIn = (s: Situation, country: Country): Step => s.at?.[country] ?? s.step

/** What is known of the situation in one country, its value in the country's money. */
export const factsIn = (s: Situation, country: Country): Facts => ({
  ...s.facts, ...(s.euro === undefined ? {} : { 'value.estimated': convertedAmount(s.euro, 'EUR', currencyOf[country]) }), ...s.factsIn?.[country],
})

export const opinionOn = (s: Situation, country: Country, book: Lawbook = lawbook): Opinion => weigh(book, stepIn(s, country), factsIn(s, country), country, on(s.on))

const rank: Readonly<Record<Heard, number>> = { silent: 0, lawful: 0, advice: 1, 'needs a reason': 2, depends: 3, unlawful: 4 }
export const rankOf = (heard: Heard): number => rank[heard]

export function heardIn(f: Finding): Heard {
  if (f.verdict === 'does not apply') return 'silent'
  if (f.verdict === 'lawful') return 'lawful'
  if (f.verdict === 'depends' || f.rule.kind === 'gap') return 'depends'
  return f.rule.weight === 'blocks' ? 'unlawful' : f.rule.weight === 'advice' ? 'advice' : 'needs a reason'
}

/** The findings of an opinion that belong to the row, the weightiest first. */
export function pointOf(row: Row, opinion: Opinion): readonly Finding[] {
  const ids = new Set(entriesOf(row).filter(id => !row.behind?.includes(id)))
  return opinion.findings.filter(f => f.verdict !== 'does not apply' && ids.has(f.rule.id)).sort((a, b) => rank[heardIn(b)] - rank[heardIn(a)])
}

export const heardOn = (findings: readonly Finding[]): Heard => (findings[0] ? heardIn(findings[0]) : 'silent')

export type Laid = { readonly country: Country; readonly step: Step; readonly facts: Facts; readonly opinion: Opinion; readonly point: readonly Finding[]; readonly heard: Heard }

/** A situation laid under the three laws. */
export const laid = (row: Row, s: Situation, book: Lawbook = lawbook): readonly Laid[] => countries.map(country => {
  const opinion = opinionOn(s, country, book), point = pointOf(row, opinion)
  return { country, step: stepIn(s, country), facts: factsIn(s, country), opinion, point, heard: heardOn(point) }
})

/** Whether two countries part on the row. */
export const parts = (row: Row, a: Country, b: Country): boolean => row.alike !== 'all' && !(row.alike.includes(a) && row.alike.includes(b))

/** The entries as they are known now: of each id the latest text. */
export const rulesOf = (row: Row, book: Lawbook = lawbook): readonly Rule[] => entriesOf(row).flatMap(id => book.byId.get(id)?.at(-1) ?? [])
