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
/** Rules that follow what is bought or done and so never name the procedure. */
const ids: Readonly<Record<string, RegExp>> = {
  lightRegime: /\/light\//, concession: /\/concession\//, designContest: /\/contest\//, inHouse: /\/in-house\//, cooperation: /\/cooperation\//, researchAndDevelopment: /\/rnd\//,
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

// What a `holds` came to under given facts: many rules begin with the same one.
const held = new WeakMap<Facts, Map<string, boolean | undefined>>()

/** Kleene's logic with little known: false only when these facts alone make it false. */
export function couldBe(c: Condition, facts: Facts): boolean | undefined {
  if ('all' in c) { let open = false; for (const p of c.all) { const v = couldBe(p, facts); if (v === false) return false; if (v === undefined) open = true } return open ? undefined : true }
  if ('any' in c) { let open = false; for (const p of c.any) { const v = couldBe(p, facts); if (v === true) return true; if (v === undefined) open = true } return open ? undefined : false }
  if ('not' in c) { const inner = couldBe(c.not, facts); return inner === undefined ? undefined : !inner }
  if ('holds' in c) {
    let known = held.get(facts)
    if (!known) held.set(facts, known = new Map())
    if (known.has(c.holds)) return known.get(c.holds)
    // In a circle nothing is known.
    known.set(c.holds, undefined)
    const found = entriesCalled(c.holds).flatMap(e => e.lives).map(r => couldBe(r.when, facts)), value = found.length > 0 && found.every(v => v === false) ? false : undefined
    known.set(c.holds, value)
    return value
  }
  const said = facts[c.of.fact]
  if (said === undefined || (typeof c.than === 'object' && !isFact(c.than))) return undefined
  const than = typeof c.than === 'object' ? facts[c.than.fact] : c.than
  if (than === undefined || (c.is !== '=' && c.is !== '!=')) return undefined
  return (said === than) === (c.is === '=')
}

/** `own`: what is said of this way and few others. `shared`: what it has in common with most. */
export type OfWay = { readonly own: readonly Entry[]; readonly shared: readonly Entry[] }
const few = 4

const each: readonly Facts[] = Object.keys(options).map(o => ({ procedure: o }))
const kinds: readonly Facts[] = Object.keys(forms).map(k => ({ procedure: 'belowThreshold', 'licitation.kind': k }))
const counts = new Map<Rule, number>()
/** How many of the procedures a rule can reach. */
function reached(rule: Rule): number {
  let n = counts.get(rule)
  if (n === undefined) counts.set(rule, n = each.filter(f => couldBe(rule.when, f) !== false).length)
  return n
}

/** Of a rule: whether it can reach this way at all, and whether the way matters to it. */
function reach(rule: Rule, way: Way): 'own' | 'shared' | 'no' | 'any way' {
  if (couldBe(rule.when, way.facts) === false) return 'no'
  const form = 'licitation.kind' in way.facts
  if (form && rule.order !== 'DK') return 'no'
  if (rule.kind === 'duty' && couldBe(rule.must, way.facts) === false) return 'own'
  const n = reached(rule)
  // A form of licitation: what is said of it and not of the other forms.
  if (form) return kinds.some(f => couldBe(rule.when, f) === false) ? 'own' : n < each.length && n <= few ? 'shared' : 'any way'
  return n === each.length ? 'any way' : n <= few ? 'own' : 'shared'
}

const made = new Map<string, OfWay>()
export function rulesOfWay(way: Way): OfWay {
  const there = made.get(way.slug)
  if (there) return there
  const own: Entry[] = [], shared: Entry[] = []
  const named = ids[String(way.facts.procedure)]
  for (const e of entries) {
    const r = named?.test(e.rule.id) ? 'own' : reach(e.rule, way)
    if (r === 'own') own.push(e)
    else if (r === 'shared') shared.push(e)
  }
  const found = { own, shared }
  made.set(way.slug, found)
  return found
}
