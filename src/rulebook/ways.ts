import type { Text } from '../plain/index.ts'
import { isFact, licitationKind, procedure, terms, type Condition, type Facts, type Rule } from '../law/index.ts'
import { entries, entriesCalled, type Entry } from './entries.ts'

/** A way to buy: an option of the procedure, or one of the Danish forms of licitation below the threshold. */
export type Way = { readonly slug: string; readonly name: Text; readonly facts: Facts; /** The term of the glossary that explains it. */ readonly term?: string; readonly below: boolean }

const options = procedure.is.kind === 'one of' ? procedure.is.options : {}
const forms = licitationKind.is.kind === 'one of' ? licitationKind.is.options : {}
const explained: Readonly<Record<string, string>> = {
  open: 'open-procedure', restricted: 'restricted-procedure', negotiation: 'negotiated-procedure', dialogue: 'competitive-dialogue', innovationPartnership: 'innovation-partnership',
  negotiatedWithoutNotice: 'without-publication', directAward: 'direct-award', designContest: 'design-contest', lightRegime: 'light-regime', concession: 'concession', inHouse: 'in-house',
  researchAndDevelopment: 'pre-commercial-procurement',
}
const dashed = (name: string): string => name.replaceAll(/[A-Z]/g, c => `-${c.toLowerCase()}`)
const below = new Set(['belowThreshold', 'directAward'])

const licitation = (words: Text): Text => ({ en: `licitation (Denmark): ${words.en}`, sv: `licitation (Danmark): ${words.sv}`, da: words.da, nb: `licitasjon (Danmark): ${words.nb}` })
export const ways: readonly Way[] = [
  ...Object.entries(options).map(([value, name]): Way => ({ slug: dashed(value), name, facts: { procedure: value }, below: below.has(value), ...(explained[value] ? { term: explained[value] } : {}) })),
  ...Object.entries(forms).map(([value, name]): Way => ({ slug: `licitation-${value}`, name: licitation(name), facts: { procedure: 'belowThreshold', 'licitation.kind': value }, below: true, term: 'licitation' })),
]
export const wayAt = (slug: string): Way | undefined => ways.find(w => w.slug === slug)
export const termOf = (way: Way) => terms.find(t => t.id === way.term)

/** Kleene's logic with little known: false only when these facts alone make it false. */
export function couldBe(c: Condition, facts: Facts, seen: ReadonlySet<string> = new Set()): boolean | undefined {
  if ('all' in c) { const parts = c.all.map(p => couldBe(p, facts, seen)); return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true }
  if ('any' in c) { const parts = c.any.map(p => couldBe(p, facts, seen)); return parts.includes(true) ? true : parts.includes(undefined) ? undefined : false }
  if ('not' in c) { const inner = couldBe(c.not, facts, seen); return inner === undefined ? undefined : !inner }
  if ('holds' in c) {
    if (seen.has(c.holds)) return undefined
    const found = entriesCalled(c.holds).flatMap(e => e.lives).map(r => couldBe(r.when, facts, new Set([...seen, c.holds])))
    return found.length > 0 && found.every(v => v === false) ? false : undefined
  }
  const said = facts[c.of.fact]
  if (said === undefined || typeof c.than === 'object' && !isFact(c.than)) return undefined
  const than = typeof c.than === 'object' ? facts[c.than.fact] : c.than
  if (than === undefined || (c.is !== '=' && c.is !== '!=')) return undefined
  return (said === than) === (c.is === '=')
}

/** `own`: what is said of this way and few others. `shared`: what it has in common with most. */
export type OfWay = { readonly own: readonly Entry[]; readonly shared: readonly Entry[] }
const few = 4

/** Of a rule: whether it can reach this way at all, and whether the way matters to it. */
function reach(rule: Rule, way: Way): 'own' | 'shared' | 'no' | 'any way' {
  if (couldBe(rule.when, way.facts) === false) return 'no'
  if (rule.kind === 'duty' && couldBe(rule.must, way.facts) === false) return 'own'
  const reached = Object.keys(options).filter(o => couldBe(rule.when, { procedure: o }) !== false).length
  if (reached === Object.keys(options).length) {
    // A form of licitation: what is said of it and not of the other forms.
    if (!('licitation.kind' in way.facts)) return 'any way'
    return Object.keys(forms).some(k => couldBe(rule.when, { ...way.facts, 'licitation.kind': k }) === false) ? 'own' : 'any way'
  }
  if ('licitation.kind' in way.facts && rule.order !== 'DK') return 'no'
  return reached <= few ? 'own' : 'shared'
}

const made = new Map<string, OfWay>()
export function rulesOfWay(way: Way): OfWay {
  const there = made.get(way.slug)
  if (there) return there
  const own: Entry[] = [], shared: Entry[] = []
  for (const e of entries) {
    const r = reach(e.rule, way)
    if (r === 'own') own.push(e)
    else if (r === 'shared') shared.push(e)
  }
  const found = { own, shared }
  made.set(way.slug, found)
  return found
}
