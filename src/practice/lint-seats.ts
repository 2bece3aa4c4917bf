import { caseStepNames, allRules } from '../law/index.ts'
import type { Inject, Scenario } from './scenario.ts'
import type { Route } from './types.ts'

type Say = (where: string, says: string) => void
const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
const listed = (ids: Iterable<string>): string => [...ids].join(', ') || 'none'
const isStep = (step: string): boolean => (caseStepNames as readonly string[]).includes(step)
const isRule = (id: string): boolean => allRules.some(r => r.id === id)

/** The injects that can only come after themselves, by way of `after`. */
export function circular(injects: readonly Inject[]): readonly string[] {
  const before = new Map(injects.map(i => [i.id, i.after]))
  const comesAfter = (id: string, wanted: string, seen: Set<string>): boolean =>
    (before.get(id) ?? []).some(b => b === wanted || (!seen.has(b) && comesAfter(b, wanted, seen.add(b))))
  return injects.filter(i => comesAfter(i.id, i.id, new Set())).map(i => i.id)
}

/** Names that lead nowhere among the seats, injects and the workshop: with these a case cannot be used at all. */
export function lintNames(s: Scenario, say: Say): void {
  const roles = new Set(s.roles.map(r => r.id)), firms = new Set(s.firms.map(f => f.id)), injects = new Set(s.injects.map(i => i.id))
  for (const id of twice(s.roles.map(r => r.id))) say('roles', `Two seats have the id ${id}: give each its own.`)
  for (const r of s.roles) if (r.firm !== undefined && !firms.has(r.firm)) say(`roles.${r.id}.firm`, `There is no firm called ${r.firm}: name one of ${listed(firms)}.`)
  const round = new Set(circular(s.injects))
  for (const inject of s.injects) {
    const at = `injects.${inject.id}`
    for (const id of inject.to) if (!roles.has(id)) say(`${at}.to`, `There is no seat called ${id}: name one of ${listed(roles)}.`)
    for (const id of inject.after) if (!injects.has(id)) say(`${at}.after`, `There is no inject called ${id}: name one of ${listed(injects)}.`)
    if (round.has(inject.id)) say(`${at}.after`, 'This can only come after itself, so it never comes: take one of the injects out of the ring.')
    inject.reactions.forEach((r, i) => {
      if (!roles.has(r.by)) say(`${at}.reactions.${i}.by`, `There is no seat called ${r.by}: name one of ${listed(roles)}.`)
      const step = 'takes' in r ? r.takes : 'avoids' in r ? r.avoids : undefined
      if (step !== undefined && !isStep(step)) say(`${at}.reactions.${i}`, `There is no step called ${step}: docs/reference/steps.md lists them.`)
    })
  }
  for (const id of s.practises) if (!isRule(id)) say('practises', `The lawbook has no rule called ${id}: look it up in the rulebook.`)
  const w = s.workshop
  if (!w) return
  const needs = new Set(w.needs.map(n => n.id))
  for (const [list, ids] of [['needs', w.needs], ['market', w.market], ['drafts', w.drafts]] as const)
    for (const id of twice(ids.map(x => x.id))) say(`workshop.${list}`, `Two entries have the id ${id}: give each its own.`)
  for (const m of w.market) if (!firms.has(m.firm)) say(`workshop.market.${m.id}.firm`, `There is no firm called ${m.firm}: name one of ${listed(firms)}.`)
  for (const d of w.drafts) if (!needs.has(d.need)) say(`workshop.drafts.${d.id}.need`, `There is no need called ${d.need}: name one of ${listed(needs)}.`)
}

/** How many seats of each part a case of this size has at least. */
export const seatsNeeded = {
  main: { buyer: 1, expert: 1, lawyer: 1, finance: 1, supplier: 2 },
  small: { buyer: 1, expert: 1, lawyer: 1, finance: 0, supplier: 1 },
} as const satisfies Record<Scenario['size'], Record<Scenario['roles'][number]['part'], number>>

function lintSeats(s: Scenario, say: Say): void {
  for (const [part, least] of Object.entries(seatsNeeded[s.size])) {
    const there = s.roles.filter(r => r.part === part).length
    if (there < least) say('roles', `A ${s.size} case has at least ${least} seat${least > 1 ? 's' : ''} with the part ${part}, and here ${there === 0 ? 'is none' : `are ${there}`}: add one with what it wants and what it alone knows.`)
  }
  for (const id of twice(s.roles.flatMap(r => r.firm ?? []))) say('roles', `Two seats speak for the firm ${id}: give each supplier a firm of its own.`)
  const told = new Map<string, string>()
  for (const r of s.roles) r.knows.forEach((k, i) => {
    const other = told.get(k.en)
    if (other !== undefined) say(`roles.${r.id}.knows.${i}`, `The seat ${other} knows the same, so it is no private information: write what only this seat knows.`)
    else if (k.en === r.wants.en) say(`roles.${r.id}.knows.${i}`, 'This says again what the seat wants: write something that only this seat knows and that matters for a decision.')
    else told.set(k.en, r.id)
  })
}

function lintInjects(s: Scenario, say: Say): void {
  for (const inject of s.injects) {
    const at = `injects.${inject.id}`
    if ('facilitator' in inject.when && inject.owner !== 'facilitator') say(`${at}.owner`, 'This waits for the facilitator, but belongs to the clock, so nobody sends it: write owner: facilitator, or another when.')
    if (inject.reactions.length === 0) say(`${at}.reactions`, 'Nobody is expected to do anything about this: write at least one reaction, such as {by: buyer, takes: answerQuestion, within: 5}.')
  }
}

function lintWorkshop(s: Scenario, say: Say): void {
  const w = s.workshop
  if (!w) {
    if (s.size === 'main') say('workshop', 'A main case has a need workshop: add workshop with needs, market answers and drafts.')
    return
  }
  for (const who of ['buyer', 'expert'] as const) if (!w.needs.some(n => n.knows === who)) say('workshop.needs', `The ${who} knows of no need alone, so there is nothing to talk about: let at least one need say knows: ${who}.`)
  if (!w.drafts.some(d => d.fault === 'none') || w.drafts.every(d => d.fault === 'none')) say('workshop.drafts', 'There is nothing to judge: give some drafts a fault, and let at least one be good (fault: none).')
  for (const d of w.drafts) if (d.fault !== 'none' && !d.better) say(`workshop.drafts.${d.id}.better`, 'The fault is shown but not how to do it: write the same need as a requirement that holds.')
}

/** What a case still lacks before it can be given to people; one under work may lack it and can be looked at all the same. */
export function lintReady(s: Scenario, routes: Readonly<Record<string, Route>>): readonly { readonly file: string; readonly where: string; readonly says: string }[] {
  const problems: { file: string; where: string; says: string }[] = []
  const say: Say = (where, says) => { problems.push({ file: 'case.yaml', where, says }) }
  lintSeats(s, say)
  lintInjects(s, say)
  lintWorkshop(s, say)
  if (s.practises.length === 0) say('practises', 'The case does not say which duties it is made to exercise: list their ids from the rulebook.')
  for (const id of twice(s.practises)) say('practises', `${id} stands here twice.`)
  for (const name of ['naive', 'expert']) if (!Object.hasOwn(routes, name)) problems.push({ file: `routes/${name}.yaml`, where: '', says: `There is no route called ${name}: write how ${name === 'naive' ? 'one goes wrong in good faith and in a hurry' : 'somebody who knows goes from need to lessons'}.` })
  return problems
}
