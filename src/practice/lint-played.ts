import { addDays, countries, type Country } from '../plain/index.ts'
import { allRules, lawbook } from '../law/index.ts'
import { defaultParameters } from '../market/index.ts'
import { playBot } from './bots/play-bot.ts'
import type { ScenarioProblem } from './lint.ts'
import { playRoute, type Played } from './play.ts'
import type { Inject, Scenario } from './scenario.ts'
import type { PracticeState, Route, World } from './types.ts'

const worldOf = (scenario: Scenario, country: Country, seed: number): World => ({ scenario, lawbook, parameters: defaultParameters, country, seed })

/** A duty of the Union and the national words for it are one duty. */
const roots = new Map(allRules.map(r => [r.id, r.kind === 'duty' ? r.carriesOut ?? r.id : r.id]))
const rootOf = (id: string): string => roots.get(id) ?? id

/** Whether the moment of an inject came in a play that ended so. All conditions, once true, stay true. */
function cameTo(scenario: Scenario, inject: Inject, { case: c }: PracticeState): boolean {
  const w = inject.when
  if ('facilitator' in w) return true
  if ('day' in w) return addDays(scenario.start, w.day) <= c.today
  if ('step' in w) return c.noted.some(n => n.weighed.step === w.step)
  if ('firmsMet' in w) return new Set(c.meetings.map(m => m.firm)).size >= w.firmsMet
  return 'tenders' in w ? c.tenders.length >= w.tenders : c.deliveries.some(d => d.phase >= w.phase)
}

const inWords = (inject: Inject): string => {
  const w = inject.when
  return 'day' in w ? `day ${w.day} of the case` : 'step' in w ? `the step ${w.step}` : 'firmsMet' in w ? `talks with ${w.firmsMet} firms` : 'tenders' in w ? `${w.tenders} tenders` : 'phase' in w ? `the delivery of phase ${w.phase}` : 'the facilitator'
}

/** The injects whose moment never came in any of these plays, or that wait for one of those. */
export function neverCame(scenario: Scenario, ends: readonly PracticeState[]): readonly Inject[] {
  const reached = new Set(scenario.injects.filter(i => ends.some(end => cameTo(scenario, i, end))).map(i => i.id))
  // What comes after something that never comes does not come either.
  for (let left = true; left;) {
    left = false
    for (const i of scenario.injects) if (reached.has(i.id) && i.after.some(a => !reached.has(a))) { reached.delete(i.id); left = true }
  }
  return scenario.injects.filter(i => !reached.has(i.id))
}

/** What is wrong with how one route was played. `country` and `seed` stand in the text, so that it can be played again. */
export function routeProblems(route: Route, country: Country, seed: number, played: Played): readonly ScenarioProblem[] {
  const file = `routes/${route.id}.yaml`, again = `under ${country}, seed ${seed}`
  const problems: ScenarioProblem[] = played.refused.map(r => ({ file, where: `lines.${r.line}`, says: `This line is refused (${r.code}) ${again}: put what it needs before it, or write if: possible when chance decides.` }))
  if (!played.state.case.lessons) problems.push({ file, where: `lines.${route.lines.length}`, says: `The route ends with the case open ${again}: end it with writeLessons.` })
  if (route.id === 'expert') for (const o of played.opinions) if ([country, ...o.partners].some(c => o.verdicts[c] === 'unlawful'))
    problems.push({ file, where: o.step, says: `The expert's step ${o.step} on ${o.on} is unlawful ${o.verdicts[country] === 'unlawful' ? '' : 'for a partner '}${again}: "tipp play" with this route shows what the law says; mend the step or the answers to the law's questions.` })
  return problems
}

/** What each route and country is played with: chance differs, what the route meets hardly does. */
const seeds = [1, 2] as const
/** Played too when a rule has not been met: some hang on what chance brings, such as a low price. */
const moreSeeds = [3, 4, 5, 6] as const
const botSeeds = [1, 2, 3] as const

/** The same fault under another seed, or on another day, is told once for each country. */
function once(problems: readonly ScenarioProblem[]): ScenarioProblem[] {
  const seen = new Set<string>()
  return problems.filter(p => { const key = `${p.file} ${p.where} ${p.says.replace(/, seed \d+/, '').replace(/ on \d{4}-\d\d-\d\d/, '')}`; return !seen.has(key) && seen.add(key) })
}

/**
 * Plays every route in the three countries and looks at what came of it. Yields after each play, so that a server can answer others in
 * between; the value at the end is the list of problems.
 */
export function* lintPlayed(scenario: Scenario, routes: Readonly<Record<string, Route>>): Generator<undefined, readonly ScenarioProblem[]> {
  const problems: ScenarioProblem[] = [], ends: PracticeState[] = [], met = new Set<string>(), looked = new Set<string>()
  const note = (played: Played): void => { for (const [id, applied] of played.rules) { looked.add(rootOf(id)); if (applied) met.add(rootOf(id)) } }
  for (const route of Object.values(routes)) {
    let unlawful = 0
    for (const country of countries) for (const seed of seeds) {
      const played = playRoute(worldOf(scenario, country, seed), route, [country])
      ends.push(played.state)
      note(played)
      unlawful += played.opinions.filter(o => o.verdicts[country] === 'unlawful').length
      problems.push(...routeProblems(route, country, seed, played))
      yield
    }
    if (route.id === 'naive' && unlawful === 0) problems.push({ file: `routes/${route.id}.yaml`, where: 'lines', says: 'No step of the naive route is unlawful in any country, so there is nothing to learn from it: let it make mistakes that people really make.' })
  }
  // What the case exercises has to apply; what an inject is about may hang on luck (a low price), but its step has to be taken: or be
  // the very step that one is to keep from.
  for (const i of scenario.injects) {
    const rule = allRules.find(r => r.id === i.rule)
    if (rule && 'steps' in rule && i.reactions.some(r => 'avoids' in r && (rule.steps as readonly string[]).includes(r.avoids))) looked.add(rootOf(rule.id))
  }
  const named = [...scenario.practises.map(id => ({ id, where: 'practises', by: met })), ...scenario.injects.flatMap(i => (i.rule === undefined ? [] : [{ id: i.rule, where: `injects.${i.id}.rule`, by: looked }]))].filter(x => roots.has(x.id))
  const unmet = () => named.filter(x => !x.by.has(rootOf(x.id)))
  for (const seed of moreSeeds) for (const country of countries) for (const route of Object.values(routes)) {
    if (unmet().length === 0) break
    const played = playRoute(worldOf(scenario, country, seed), route, [country])
    ends.push(played.state)
    note(played)
    yield
  }
  if (Object.keys(routes).length > 0) for (const { id, where } of unmet()) {
    const rule = allRules.find(r => r.id === id), steps = rule && 'steps' in rule ? ` (${rule.steps.join(', ')})` : ''
    problems.push({ file: 'case.yaml', where, says: `No route ever meets the rule ${id}: let a route take a step it concerns${steps} where it applies, or name a rule that the routes meet.` })
  }
  // Only what no route has come to is looked for with simulated users as well.
  let left = neverCame(scenario, ends)
  for (const country of countries) for (const seed of botSeeds) {
    if (left.length === 0) break
    ends.push(playBot(worldOf(scenario, country, seed), 'plausible').state)
    left = neverCame(scenario, ends)
    yield
  }
  for (const i of left) problems.push({ file: 'case.yaml', where: `injects.${i.id}.when`, says: `Nobody ever comes this far: ${i.after.length > 0 ? `${inWords(i)}, after ${i.after.join(' and ')}` : inWords(i)} is reached by no route and by no simulated user. Let it come earlier, or let a route go there.` })
  return once(problems)
}

/** The same in one go. */
export function allPlayed(scenario: Scenario, routes: Readonly<Record<string, Route>>): readonly ScenarioProblem[] {
  const play = lintPlayed(scenario, routes)
  for (;;) { const { done, value } = play.next(); if (done) return value }
}
