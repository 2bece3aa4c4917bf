import type { Context } from 'hono'
import { isCountry, isDay, type Day } from '../plain/index.ts'
import { lineage, rootBranch } from '../log/index.ts'
import { ended, parseAction, possibleSteps, type FieldProblem, type Opinions } from '../case/index.ts'
import { deadlinesOf, passTime, rewind, takeStep, type StepCommand, type TimeCommand } from '../practice/index.ts'
import { readJson } from './body.ts'
import { opinionsInShort, opinionsJson, saidIn } from './opinion-json.ts'
import { commandName } from './command.ts'
import { edge, edges } from './edge.ts'
import { shownEvents } from './public-view.ts'
import { seedOf } from './routes-open.ts'
import { rewindProblems, runOf } from './routes-run.ts'
import { freshSeed, type Decision, type Run } from './runs.ts'
import { answerEdge, data, wholeNumber, type Site } from './site.ts'
import { missing } from './words.ts'

export const health = (site: Site, c: Context): Response =>
  data(c, { ok: true, cases: site.library.scenarios.length })

const wrongFields = (c: Context, problems: readonly FieldProblem[]): Response =>
  data(c, { refused: true, code: 'bad fields', problems: problems.map(p => ({ field: p.field, texts: p.text })) }, 400)

/** A run as JSON: where it stands on a branch, what can be done, and what has happened after position `after`. */
function runJson(run: Run, branch: string, after: number): object {
  const state = run.states.state(branch)!
  return {
    run: run.id, scenario: run.world.scenario.id, version: run.world.scenario.version, country: run.world.country,
    position: run.states.last(), branch, branches: run.states.branches(), today: state.case.today, ended: ended(state.case),
    possible: possibleSteps(state.case), deadlines: deadlinesOf(run.world, state), state: state.case,
    events: shownEvents(lineage(run.envelopes, branch)).filter(e => e.n > after),
  }
}

export async function apiCreate(site: Site, c: Context): Promise<Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const { case: id, country } = body.value, seed = seedOf(body.value.seed)
  const problems: FieldProblem[] = []
  if (typeof id !== 'string') return answerEdge(site, c, edge('no such case'))
  if (!isCountry(country)) problems.push({ field: 'country', text: missing.country })
  if (seed === false) problems.push({ field: 'seed', text: missing.seed })
  if (problems.length > 0 || !isCountry(country)) return wrongFields(c, problems)
  const made = await site.runs.create(id, country, seed === undefined || seed === false ? freshSeed() : seed)
  if (!made.ok) return answerEdge(site, c, edge(made.code))
  c.header('location', `/api/v1/runs/${made.run.id}`)
  return data(c, runJson(made.run, rootBranch, 0), 201)
}

export async function apiRun(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const branch = c.req.query('branch') ?? rootBranch
  if (!run.states.branches().includes(branch)) return answerEdge(site, c, edge('no such branch'))
  return data(c, runJson(run, branch, wholeNumber(c.req.query('after')) ?? 0))
}

type Sent = { readonly run: Run; readonly body: Record<string, unknown>; readonly branch: string; readonly position: number }
async function sent(site: Site, c: Context): Promise<Sent | Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const { branch = rootBranch, position } = body.value
  if (typeof branch !== 'string' || !run.states.branches().includes(branch)) return answerEdge(site, c, edge('no such branch'))
  if (typeof position !== 'number' || !Number.isInteger(position) || position < 1) return answerEdge(site, c, edge('bad request', 'position'))
  if (run.otherVersion) return answerEdge(site, c, edge('other version'))
  return { run, body: body.value, branch, position }
}

type Told = { readonly code?: string; readonly texts?: object; readonly field?: string; readonly opinions: Opinions }
async function carryOut(site: Site, c: Context, s: Sent, asks: unknown, decide: (run: Run) => Decision<Told>): Promise<Response> {
  const { run, branch, position, body } = s
  const given = typeof body.command === 'string' ? body.command : undefined
  const done = await site.runs.command(run, { branch, position, command: commandName(given, asks) }, decide)
  if (!done.ok && done.why === 'failed') {
    site.log(`store: ${done.failed.fault} ${done.failed.detail}`)
    return answerEdge(site, c, edge('store'))
  }
  if (!done.ok && done.why === 'stale') {
    const { title, says } = edges.stale
    return data(c, { refused: true, code: 'stale', title, texts: says, position: done.last, events: shownEvents(lineage(run.envelopes, branch)).filter(e => e.n > position) }, 409)
  }
  if (!done.ok) {
    const { code, texts, field, opinions } = done.result
    return data(c, { refused: true, code, texts, ...(field ? { field } : {}), position: run.states.last(), opinions: opinionsJson(opinions) }, 422)
  }
  return data(c, {
    accepted: true, position: done.last, ...(done.repeated ? { repeated: true } : {}), opinions: (body.explain === true ? opinionsJson : opinionsInShort)(done.result?.opinions ?? {}),
    events: shownEvents(run.envelopes.filter(e => e.n > done.from && e.n <= done.last)),
  })
}

export async function apiStep(site: Site, c: Context): Promise<Response> {
  const s = await sent(site, c)
  if (s instanceof Response) return s
  const parsed = parseAction(s.body.action), said = saidIn(s.body.answers, s.body.reasons)
  if (!parsed.ok || said.problems.length > 0) return wrongFields(c, [...(parsed.ok ? [] : parsed.problems), ...said.problems])
  const command: StepCommand = { action: parsed.action, answers: said.answers, reasons: said.reasons }
  return carryOut(site, c, s, command, run => {
    const turn = takeStep(run.world, run.states.state(s.branch)!, command, { branch: s.branch, by: 'buyer' })
    return turn.ok ? { items: turn.items, result: { opinions: turn.opinions } }
      : { refused: { code: turn.refusal.code, texts: turn.refusal.text, ...(turn.refusal.field ? { field: turn.refusal.field } : {}), opinions: turn.opinions } }
  })
}

export async function apiTime(site: Site, c: Context): Promise<Response> {
  const s = await sent(site, c)
  if (s instanceof Response) return s
  const { pass, day } = s.body
  if (pass !== 'day' && pass !== 'deadline' && pass !== 'to') return answerEdge(site, c, edge('bad request', 'pass'))
  if (pass === 'to' && !isDay(day)) return wrongFields(c, [{ field: 'day', text: missing.day }])
  const command: TimeCommand = pass === 'to' ? { pass, day: day as Day } : { pass }
  return carryOut(site, c, s, command, run => {
    const turn = passTime(run.world, run.states.state(s.branch)!, command, { branch: s.branch, by: 'buyer' })
    return turn.ok ? { items: turn.items, result: { opinions: turn.opinions } } : { refused: { code: turn.refusal.code, texts: turn.refusal.text, opinions: turn.opinions } }
  })
}

export async function apiRewind(site: Site, c: Context): Promise<Response> {
  const s = await sent(site, c)
  if (s instanceof Response) return s
  const { at, tries, expects } = s.body
  if (typeof at !== 'number' || !Number.isInteger(at)) return answerEdge(site, c, edge('no such event'))
  const says = { tries: typeof tries === 'string' ? tries.trim() : '', expects: typeof expects === 'string' ? expects.trim() : '' }
  const problems = rewindProblems(says.tries, says.expects)
  if (problems.length > 0) return wrongFields(c, problems)
  return carryOut(site, c, s, { at, ...says }, run => {
    const back = rewind(run.envelopes, s.branch, at, says, { branch: s.branch, by: 'buyer' })
    return back.ok ? { items: back.items, result: { opinions: {} } } : { refused: { code: 'not in branch', texts: back.refusal, opinions: {} } }
  })
}
