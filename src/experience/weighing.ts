import { countries, type Country } from '../plain/index.ts'
import { lawbook, on, weigh, type Facts, type Finding, type Opinion, type Source, type StepVerdict } from '../law/index.ts'
import type { Myth, Situation } from './types.ts'

/** The facts of a situation in one country: the amounts in its own currency. */
export const factsIn = (s: Situation, country: Country): Facts => ({ ...s.facts, ...Object.fromEntries(Object.entries(s.money).map(([fact, each]) => [fact, each[country]])) })

export type Opinions = Readonly<Record<Country, Opinion>>
/** The live opinion of each country. */
export const opinionsOn = (s: Situation): Opinions =>
  Object.fromEntries(countries.map(c => [c, weigh(lawbook, s.step, factsIn(s, c), c, on(s.on))])) as Record<Country, Opinion>

export const verdictsOf = (o: Opinions): Readonly<Record<Country, StepVerdict>> => ({ DK: o.DK.verdict, SE: o.SE.verdict, NO: o.NO.verdict })
export const parts = (v: Readonly<Record<Country, unknown>>): boolean => new Set(Object.values(v)).size > 1

/** Advice never decides. */
const decisive = (f: Finding): boolean => f.rule.kind === 'gap' || f.rule.weight !== 'advice'

/**
 * What decides in one country: every breach that is more than advice, and when there is none, the entries that the myth names and
 * that apply here, in the order it names them.
 */
export function decidingIn(s: Situation, opinion: Opinion): readonly Finding[] {
  const broken = opinion.findings.filter(f => decisive(f) && (f.verdict === 'unlawful' || f.verdict === 'depends'))
  if (broken.length > 0) return broken
  const applies = opinion.findings.filter(f => f.verdict === 'lawful')
  return s.decides.flatMap(id => applies.filter(f => f.rule.id === id))
}

/** All sources that a myth rests on, each once: those of the findings that decide. */
export function sourcesOf(myth: Myth): readonly Source[] {
  const found = new Map<string, Source>()
  for (const s of myth.situations) for (const o of Object.values(opinionsOn(s))) for (const f of decidingIn(s, o)) for (const x of f.sources) found.set(`${x.act} ${x.place}`, x)
  return [...found.values()]
}
