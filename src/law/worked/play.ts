import { daysBetween, type Country, type Day } from '../../plain/index.ts'
import { on } from '../build.ts'
import { lawbook } from '../lawbook.ts'
import type { Step } from '../steps.ts'
import type { Facts, Finding, Verdict } from '../types.ts'
import { holdsAlone, weigh } from '../weigh.ts'

/**
 * Numbered examples, each played as a user would meet it: a step under one country's law, all ties counted. The outcome is the
 * word a lawyer would use of the whole; the entries named are those that must give it.
 */
export type Outcome = 'OK' | 'DUTY' | 'BREACH' | 'RISK' | 'UNKNOWN' | 'N/A'
export type Heard = Verdict | 'silent'
type Named = Readonly<Record<string, Heard>>

export type Played = {
  readonly kind: 'step'; readonly outcome: Outcome; readonly country: Country; readonly step: Step
  readonly facts: Facts; readonly named: Named; readonly day: Day
}
/** On which side of a line a purchase lies: whether a meaning of the lawbook holds. */
export type Held = { readonly kind: 'meaning'; readonly country: Country; readonly id: string; readonly facts: Facts; readonly holds: boolean; readonly day: Day }
/** Sums and days, where the answer is a number. */
export type Counted = { readonly kind: 'count'; readonly what: string; readonly found: unknown; readonly wanted: unknown }
export type Part = Played | Held | Counted
export type Example = { readonly number: string; readonly says: string; readonly parts: readonly Part[] }

export const today: Day = '2026-11-16'
export const municipality: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 5_000_000, 'rnd.listedCode': false }
/** A company for water, owned by a municipality. */
export const waterworks: Facts = { 'buyer.kind': 'utility', activity: 'water', subject: 'services', 'value.estimated': 9_000_000, 'rnd.listedCode': false }

export const example = (number: string, says: string, ...parts: (Part | readonly Part[])[]): Example => ({ number, says, parts: parts.flat() as Part[] })

/** An id alone stands for what the outcome usually means for it. */
export type Entries = string | Named
const player = (outcome: Outcome, usual: Heard) =>
  (country: Country, step: Step, facts: Facts, entries: Entries, day: Day = today): Played =>
    ({ kind: 'step', outcome, country, step, facts: { ...municipality, ...facts }, named: typeof entries === 'string' ? { [entries]: usual } : entries, day })
/** Nothing on the step is unlawful and blocks; an entry named by its id alone is lawful. */
export const ok = player('OK', 'lawful')
/** The entry is unlawful, blocks, and makes the whole step unlawful. */
export const breach = player('BREACH', 'unlawful')
/** Nothing blocks, but a reason is asked for, advice is not followed, or it depends. */
export const risk = player('RISK', 'unlawful')
export const unknown = player('UNKNOWN', 'depends')
/** The entry says nothing here. */
export const notApplicable = player('N/A', 'silent')
/** The entry applies: unlawful as it stands, lawful once it is done. */
export const duty = (country: Country, step: Step, undone: Facts, done: Facts, id: string, day: Day = today): Played[] =>
  [player('DUTY', 'unlawful')(country, step, undone, id, day), player('DUTY', 'lawful')(country, step, { ...undone, ...done }, id, day)]

export const side = (country: Country, id: string, facts: Facts, holds: boolean, day: Day = today): Held => ({ kind: 'meaning', country, id, facts: { ...municipality, ...facts }, holds, day })
export const count = (what: string, found: unknown, wanted: unknown): Counted => ({ kind: 'count', what, found, wanted })
/** Whole days from a day to another, the first not counted. */
export const days = (from: Day, to: Day): number => daysBetween(from, to)

const rule = (id: string) => lawbook.rules.find(r => r.id === id)
const blocks = (f: Finding): boolean => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'blocks'

/** What is wrong with a part; nothing when it came out as it should. */
export function problems(part: Part): string[] {
  if (part.kind === 'count') return Object.is(part.found, part.wanted) ? [] : [`${part.what}: ${String(part.found)}, not ${String(part.wanted)}`]
  if (part.kind === 'meaning') {
    const r = rule(part.id)
    if (!r) return [`there is no entry ${part.id}`]
    const found = holdsAlone(lawbook, r, part.facts, part.country, on(part.day))
    return found === part.holds ? [] : [`${part.id} holds: ${String(found)}, not ${String(part.holds)}`]
  }
  return stepProblems(part)
}

function stepProblems({ outcome, country, step, facts, named, day }: Played): string[] {
  const { findings, verdict } = weigh(lawbook, step, facts, country, on(day))
  const wrong: string[] = []
  const of = new Map<string, Finding>()
  for (const f of findings) if (f.verdict !== 'does not apply') of.set(f.rule.id, f)
  for (const [id, wanted] of Object.entries(named)) {
    // An entry that never speaks of this step would be silent whatever the facts.
    const there = lawbook.rules.filter(r => r.id === id)
    if (!there.some(r => (r.kind === 'duty' || r.kind === 'gap') && r.steps.includes(step))) wrong.push(`${id} is no entry about ${step}`)
    const found = of.get(id)?.verdict ?? 'silent'
    if (found !== wanted) wrong.push(`${id}: ${found}, not ${wanted}`)
  }
  const heard = Object.keys(named).flatMap(id => of.get(id) ?? [])
  const stopped = findings.filter(blocks).map(f => f.rule.id)
  const mustNotBlock = (): void => { if (stopped.length > 0) wrong.push(`${outcome}, but unlawful: ${stopped.join(', ')}`) }
  const must = (holds: boolean, says: string): void => { if (!holds) wrong.push(`${outcome}, but ${says}`) }
  if (Object.keys(named).length === 0) wrong.push('names no entry')
  if (outcome === 'OK') {
    mustNotBlock()
    must(heard.every(f => f.verdict === 'lawful'), 'an entry named is not lawful')
  } else if (outcome === 'BREACH') must(verdict === 'unlawful' && heard.some(blocks), 'no entry named is unlawful and blocks')
  else if (outcome === 'RISK' || outcome === 'UNKNOWN') {
    mustNotBlock()
    must(heard.some(f => f.verdict === 'depends' || (outcome === 'RISK' && f.verdict === 'unlawful')), 'no entry named is open')
  } else if (outcome === 'N/A') must(heard.length === 0, 'an entry named speaks')
  else must(heard.length > 0 && heard.every(f => f.verdict === 'lawful' || f.verdict === 'unlawful'), 'an entry named does not apply')
  return wrong
}

/** The same part with other expectations: each of them has to be found wrong. */
export function wrongly(part: Part): Part[] {
  if (part.kind === 'count') return [{ ...part, wanted: Symbol('another answer') }]
  if (part.kind === 'meaning') return [{ ...part, holds: !part.holds }]
  const others: readonly Heard[] = ['lawful', 'unlawful', 'depends', 'silent']
  return [
    ...Object.entries(part.named).flatMap(([id, wanted]) => others.filter(o => o !== wanted).map((o): Part => ({ ...part, named: { ...part.named, [id]: o } }))),
    { ...part, outcome: part.outcome === 'BREACH' ? 'OK' : part.outcome === 'DUTY' ? 'N/A' : 'BREACH' },
    { ...part, named: {} },
  ]
}

/** Verdicts that the buyer alone would give: the facts of the example must matter to them. */
export function owedToNothing(part: Part): string[] {
  if (part.kind !== 'step') return []
  const { 'buyer.kind': kind, activity, subject } = part.facts
  const { findings } = weigh(lawbook, part.step, { ...municipality, 'buyer.kind': kind, activity, subject }, part.country, on(part.day))
  return Object.entries(part.named).flatMap(([id, wanted]) =>
    (wanted === 'lawful' || wanted === 'unlawful') && findings.find(f => f.rule.id === id)?.verdict === wanted ? [`${id} is ${wanted} without the facts`] : [])
}

export const partName = (p: Part): string =>
  p.kind === 'count' ? p.what : p.kind === 'meaning' ? `${p.holds ? '' : 'not '}${p.id} (${p.country})` : `${p.outcome} (${p.country}, ${p.step}, ${Object.keys(p.named).join(', ')})`
