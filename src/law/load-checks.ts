import { countries, isDay, type Text } from '../plain/index.ts'
import { makeLawbook } from './book.ts'
import { conditionsOf, factsIn, figuresIn, isFact, isFigure, within } from './compile.ts'
import { runExamples } from './examples.ts'
import { isStep } from './steps.ts'
import { checkTies, overlap, type Problem } from './ties.ts'
import type { Fact, FactValue, Figure, Kind, Rule, Source } from './types.ts'

/**
 * Everything that can be said about a written lawbook without a lawyer: broken ties, incomplete texts and sources, examples that
 * are missing or do not come out as written, figures with holes. An 'error' must be mended; a 'warning' must be looked at; a
 * 'note' is shown in the rulebook.
 */
export function checkLawbook(rules: readonly Rule[], facts?: readonly Fact[]): Problem[] {
  const known = facts && new Map(facts.map(f => [f.fact, f]))
  return [
    ...checkTies(rules),
    ...rules.flatMap(rule => [...checkTexts(rule), ...rule.sources.flatMap(s => checkSource(rule.id, s)), ...checkFacts(rule, known), ...checkRemedies(rule)]),
    ...checkExamples(rules),
    ...checkFigures(rules),
  ]
}

/** Whether a value is one that the fact can have. */
export function isOfKind(kind: Kind, value: FactValue): boolean {
  switch (kind.kind) {
    case 'yes or no': return typeof value === 'boolean'
    // Days may lie before a date; money, counts and shares are never below nothing.
    case 'number': return typeof value === 'number' && Number.isFinite(value) && (value >= 0 || kind.unit === 'days')
    case 'day': return isDay(value)
    case 'one of': return typeof value === 'string' && Object.hasOwn(kind.options, value)
  }
}

function* textProblems(rule: string, what: string, t: Text): Generator<Problem> {
  for (const lang of ['en', 'sv', 'da', 'nb'] as const)
    if (typeof t[lang] !== 'string' || t[lang].trim().length < 2) yield { grade: 'error', rule, what: `${what} has no text in ${lang}` }
  // Short Nordic phrases are often spelled the same; a whole sentence hardly ever is.
  const pairs = [['en', 'sv', 20], ['en', 'da', 20], ['en', 'nb', 20], ['sv', 'da', 30], ['sv', 'nb', 30], ['da', 'nb', 80]] as const
  for (const [a, b, length] of pairs)
    if (t[a] === t[b] && t[a].length >= length) yield { grade: 'warning', rule, what: `${what} is the same in ${a} and ${b}: “${t[a]}”` }
}

function checkTexts(rule: Rule): Problem[] {
  return [
    ...textProblems(rule.id, 'says', rule.says),
    ...(rule.why ? textProblems(rule.id, 'why', rule.why) : []),
    ...(rule.kind === 'duty' ? rule.remedies.flatMap(r => [...textProblems(rule.id, 'a remedy', r.say)]) : []),
  ]
}

function checkSource(rule: string, s: Source): Problem[] {
  const problems: Problem[] = []
  if (s.act.trim() === '' || s.place.trim() === '') problems.push({ grade: 'error', rule, what: 'a source lacks its act or its place' })
  if (!isDay(s.read)) problems.push({ grade: 'error', rule, what: `a source was read on '${s.read}', which is no day` })
  if (!Object.values(s.id).some(v => v)) problems.push({ grade: 'error', rule, what: `the source ${s.act} has no identifier` })
  return problems
}

function checkFacts(rule: Rule, known: ReadonlyMap<string, Fact> | undefined): Problem[] {
  const problems: Problem[] = []
  const wrong = (what: string) => { problems.push({ grade: 'error', rule: rule.id, what }) }
  for (const fact of factsIn(rule)) {
    if (!known) continue
    if (!known.has(fact.fact)) wrong(`reads the fact '${fact.fact}', which is not in the vocabulary`)
    else if (known.get(fact.fact) !== fact) wrong(`reads another '${fact.fact}' than the vocabulary's`)
  }
  for (const top of conditionsOf(rule)) for (const c of within(top)) {
    if (!('of' in c)) continue
    const kind = c.of.is, ordered = kind.kind === 'number' || kind.kind === 'day'
    if (!ordered && c.is !== '=' && c.is !== '!=') wrong(`'${c.of.fact}' has no order, so '${c.is}' says nothing`)
    if (isFact(c.than)) {
      if (c.than.is.kind !== kind.kind) wrong(`compares '${c.of.fact}' with '${c.than.fact}', which is of another kind`)
    } else if (isFigure(c.than)) {
      if (kind.kind !== 'number' || kind.unit !== c.than.unit) wrong(`compares '${c.of.fact}' with the figure '${c.than.figure}', which counts ${c.than.unit}`)
    } else if (!isOfKind(kind, c.than)) wrong(`compares '${c.of.fact}' with '${c.than}', which it can never be`)
  }
  if (rule.kind === 'gap') return problems
  const own = new Map(factsIn(rule).map(f => [f.fact, f]))
  for (const e of rule.examples) for (const [name, value] of Object.entries(e.facts)) {
    const fact = known?.get(name) ?? own.get(name)
    if (known && !fact) wrong(`the example '${e.name}' gives '${name}', which is not in the vocabulary`)
    if (fact && value !== undefined && !isOfKind(fact.is, value)) wrong(`the example '${e.name}' gives '${name}' the value '${value}', which it cannot have`)
  }
  return problems
}

function checkRemedies(rule: Rule): Problem[] {
  if (rule.kind !== 'duty') return []
  const problems: Problem[] = []
  if (rule.steps.length === 0) problems.push({ grade: 'error', rule: rule.id, what: 'concerns no step' })
  if (rule.weight === 'blocks' && rule.remedies.length === 0 && rule.sources.every(s => s.known !== 'not verified'))
    problems.push({ grade: 'warning', rule: rule.id, what: 'blocks, and offers no way out' })
  for (const r of rule.remedies) {
    if ('insteadTake' in r) { if (!isStep(r.insteadTake)) problems.push({ grade: 'error', rule: rule.id, what: `sends people to '${String(r.insteadTake)}', which is no step` }) }
    else if (r.to !== undefined && !isOfKind(r.change.is, r.to)) problems.push({ grade: 'error', rule: rule.id, what: `a remedy sets '${r.change.fact}' to '${r.to}', which it cannot be` })
  }
  return problems
}

function checkExamples(rules: readonly Rule[]): Problem[] {
  const book = makeLawbook(rules)
  const problems: Problem[] = runExamples(book).filter(r => !r.ok)
    .map(r => ({ grade: 'error', rule: r.rule.id, what: `the example '${r.name}' comes out as '${r.got}', not '${r.wanted}'` }))
  for (const rule of rules) {
    if (rule.kind === 'gap') continue
    const lacks = (what: string, grade: Problem['grade'] = 'error') => { problems.push({ grade, rule: rule.id, what: `no example is ${what}` }) }
    if (rule.kind === 'duty') {
      const has = (v: string) => rule.examples.some(e => e.verdict === v)
      if (!has('depends')) lacks('open (depends)')
      // A text nobody has read gives no firm verdict, so no example can show one.
      if (rule.sources.some(s => s.known === 'not verified')) continue
      const unread = countries.some(c => book.linked[c].get(rule)?.reaches === 'not verified')
      if (!has('lawful')) lacks('lawful', unread ? 'note' : 'error')
      if (!has('unlawful')) lacks('unlawful', unread ? 'note' : 'error')
    } else {
      if (!rule.examples.some(e => e.holds === true)) lacks('one where it holds')
      if (!rule.examples.some(e => e.holds === false)) lacks('one where it does not hold')
    }
  }
  return problems
}

/** The figures of a lawbook, each once. */
export const figuresOf = (rules: readonly Rule[]): Figure[] => [...new Set(rules.flatMap(figuresIn))]

function checkFigures(rules: readonly Rule[]): Problem[] {
  const problems: Problem[] = []
  const byName = new Map<string, Figure>()
  for (const f of figuresOf(rules)) {
    const add = (grade: Problem['grade'], what: string) => { problems.push({ grade, rule: f.figure, what }) }
    if (byName.has(f.figure)) add('error', 'two figures have this name')
    byName.set(f.figure, f)
    problems.push(...textProblems(f.figure, 'says', f.says))
    for (const v of f.values) {
      problems.push(...checkSource(f.figure, v.source))
      if (v.value === 'not read') add('note', `the number of ${v.order} from ${v.life.from} has not been read`)
      else if (!Number.isFinite(v.value)) add('error', `the number of ${v.order} from ${v.life.from} is no number`)
    }
    f.values.forEach((a, i) => {
      for (const b of f.values.slice(i + 1))
        if (a.order === b.order && overlap(a.life, b.life)) add('error', `${a.order} has two numbers at once from ${a.life.from > b.life.from ? a.life.from : b.life.from}`)
    })
    if (f.set === 'by each country') {
      for (const c of countries) if (!f.values.some(v => v.order === c)) add('note', `no number known for ${c}: every rule that reads it stays open there`)
    } else if (!f.values.some(v => v.order === 'EU')) add('error', 'the directive’s own number is missing')
  }
  return problems
}

/** For lawyers, not for users: EU duties for which no national text has been found. */
export const untransposed = (rules: readonly Rule[]): { readonly duty: string; readonly country: (typeof countries)[number] }[] =>
  rules.flatMap(r => (r.kind !== 'duty' || r.order !== 'EU' ? [] : countries
    .filter(c => !rules.some(n => n.kind === 'duty' && n.order === c && (n.carriesOut === r.id || n.replaces === r.id)))
    .map(country => ({ duty: r.id, country }))))
