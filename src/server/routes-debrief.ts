import type { Context } from 'hono'
import { digestText, say, type Day } from '../plain/index.ts'
import { ics, stampOf } from '../calc/index.ts'
import { lineage, rootBranch } from '../log/index.ts'
import { ended, type FieldProblem } from '../case/index.ts'
import { debriefBlocks, onBuyersSide, roleOf, substituteSteps, type DebriefBlock } from '../exercise/index.ts'
import { commitmentsIn, compareBranches, debriefOf, mayAskWhy, whyDidThat, type NewPracticeEvent } from '../practice/index.ts'
import { blockOf, blockSlugs, debriefBlockPage, pages, promisesCalendar, type DebriefBlockView, type DebriefView, type FormValues } from '../web/index.ts'
import { readForm } from './body.ts'
import { commandName } from './command.ts'
import { edge } from './edge.ts'
import { exerciseIn } from './exercises.ts'
import { onlyNew, readLookingBack } from './looking-back.ts'
import { commonOf, runCommonOf } from './pages-common.ts'
import { shownEvents } from './public-view.ts'
import { branchOf, runOf } from './routes-run.ts'
import { freshCommand, pathOf, type Run } from './runs.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from './site.ts'
import { waitToAsk } from './words.ts'

export async function showCompare(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const branches = run.states.branches()
  // Without a choice, the newest branch beside the one that it left.
  const newest = branches.at(-1)!, fork = run.envelopes.find(e => e.branch === newest)?.event
  const a = c.req.query('a') ?? (fork?.type === 'branch.forked' ? fork.from : rootBranch), b = c.req.query('b') ?? newest
  const query = new URLSearchParams({ a, b })
  const common = runCommonOf(site.statics, readerLang(c), run, b, `/${pathOf(run)}/compare?${query}`)
  if (!common || !branches.includes(a)) return answerEdge(site, c, edge('no such branch'))
  return page(c, pages.compare({ ...common, a, b, branches, ...(a === b ? {} : { comparison: compareBranches(run.world, run.envelopes, a, b) }) }))
}

function debriefView(site: Site, c: Context, run: Run, branch: string, more: { values?: FormValues; problems?: readonly FieldProblem[] } = {}): DebriefView | undefined {
  const common = runCommonOf(site.statics, readerLang(c), run, branch, `/${pathOf(run)}/debrief?${new URLSearchParams({ branch })}`)
  if (!common) return undefined
  const debrief = debriefOf(run.world, run.envelopes, branch), reflections: Record<string, string> = { ...debrief.reflections }
  for (const slot of [1, 2, 3]) for (const part of ['what', 'owner', 'by'] as const) reflections[`commitment.${slot}.${part}`] = debrief.commitments.find(x => x.slot === slot)?.[part] ?? ''
  return {
    ...common, debrief, ended: ended(common.state),
    reflect: `/${common.lang}/${pathOf(run)}/debrief`, command: freshCommand(), reflections, values: more.values ?? {}, problems: more.problems ?? [], ...actedIn(run, branch),
  }
}
/** What substitutes did in a group's run; the buyer's side's to read, as in the report. */
function actedIn(run: Run, branch: string): Pick<DebriefView, 'acted'> {
  const { played } = run, roles = run.world.scenario.roles
  if (!played || (played.as !== 'facilitator' && !onBuyersSide(roleOf(run.world.scenario, played.as.seat)))) return {}
  return { acted: substituteSteps(exerciseIn(played.live), branch).map(x => ({ ...x, name: roles.find(r => r.id === x.seat)?.name ?? x.seat })) }
}

/** The two newest ways back that this path is part of, each beside the path it left. */
function forksOf(run: Run, branch: string): DebriefBlockView['forks'] {
  const forks = run.envelopes.flatMap(({ event: e }) => (e.type === 'branch.forked' && (e.branch === branch || e.from === branch) ? [e] : []))
  return forks.slice(-2).map(f => ({ branch: f.branch, from: f.from, comparison: compareBranches(run.world, run.envelopes, f.from, f.branch) }))
}

function blockView(site: Site, c: Context, run: Run, branch: string, block: DebriefBlock, more: { values?: FormValues; problems?: readonly FieldProblem[]; playing?: number } = {}): DebriefBlockView | undefined {
  const view = debriefView(site, c, run, branch, more), query = new URLSearchParams({ branch }), base = `/${pathOf(run)}/debrief`
  if (!view) return undefined
  return {
    ...view, inLangs: commonOf(site.statics, view.lang, `${base}/${blockSlugs[block]}?${query}`).inLangs, reflect: `/${view.lang}${base}/${blockSlugs[block]}`, block,
    href: b => `/${view.lang}${base}/${blockSlugs[b]}?${query}`, playing: Math.min(more.playing ?? 0, Math.max(0, view.debrief.steps.length - 1)), play: step => `/${view.lang}${base}/${blockSlugs.whatHappened}?${query}&step=${step}#play`, ics: `/${view.lang}${base}/commitments.ics?${query}`, forks: block === 'whatIf' ? forksOf(run, branch) : [],
  }
}

/** One of the six screens of a debrief. */
export async function showBlock(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const block = blockOf(c.req.param('block') ?? '')
  if (!block) return answerEdge(site, c, edge('not found'))
  const view = blockView(site, c, run, c.req.query('branch') ?? branchOf(run), block, { playing: wholeNumber(c.req.query('step')) ?? 0 })
  return view ? page(c, debriefBlockPage(view)) : answerEdge(site, c, edge('no such branch'))
}

/** Promises for a calendar: each on its day, and one look back at all of them after six weeks. */
export async function sendPromises(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const branch = c.req.query('branch') ?? branchOf(run), lang = readerLang(c)
  if (!run.states.branches().includes(branch)) return answerEdge(site, c, edge('no such branch'))
  const title = say(run.world.scenario.title, lang), today = site.now().toISOString().slice(0, 10) as Day
  return calendar(c, ics(promisesCalendar(commitmentsIn(run.envelopes, branch).map(x => ({ what: x.what, owner: x.owner, by: x.by, made: x.made ?? today })), title, digestText(run.id).slice(0, 16), lang), stampOf(site.now().toISOString())))
}
export const calendar = (c: Context, body: string): Response => c.body(body, 200, { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="tipp-promises.ics"' })

export async function showDebrief(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const view = debriefView(site, c, run, c.req.query('branch') ?? branchOf(run))
  return view ? page(c, pages.debrief(view)) : answerEdge(site, c, edge('no such branch'))
}

/** Writes what the player thinks. What stands there already in the same words is not written again. */
export async function postDebrief(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const named = c.req.param('block'), block = named === undefined ? undefined : blockOf(named)
  if (named !== undefined && !block) return answerEdge(site, c, edge('not found'))
  const branch = form.value.branch?.[0] ?? branchOf(run)
  if (!run.states.branches().includes(branch)) return answerEdge(site, c, edge('no such branch'))
  if (run.otherVersion) return answerEdge(site, c, edge('other version'))
  const { events, problems } = readLookingBack(form.value, site.now().toISOString().slice(0, 10) as Day)
  if (problems.length > 0 || events.length > 40) {
    const more = { values: form.value, problems }
    if (block) { const view = blockView(site, c, run, branch, block, more); return view ? page(c, debriefBlockPage(view), 422) : answerEdge(site, c, edge('no such branch')) }
    const view = debriefView(site, c, run, branch, more)
    return view ? page(c, pages.debrief(view), 422) : answerEdge(site, c, edge('no such branch'))
  }
  const on = form.value.go?.[0] === 'next' && block ? debriefBlocks[debriefBlocks.indexOf(block) + 1] ?? block : block
  const back = `/${readerLang(c)}/${pathOf(run)}/debrief${on ? `/${blockSlugs[on]}` : ''}?${new URLSearchParams({ branch })}`
  if (events.length === 0) return c.redirect(back, 303)
  // Thoughts hang on nothing that may have changed meanwhile: they are written where the run stands now.
  const done = await site.runs.command(run, { branch, position: run.states.last(), command: commandName(form.value.command?.[0], events) }, r => {
    const state = r.states.state(branch)!
    const items = onlyNew(r, branch, events).map((event): NewPracticeEvent => ({ branch, on: state.case.today, by: 'buyer', v: 1, event }))
    return items.length > 0 ? { items, result: undefined } : { refused: undefined }
  })
  if (!done.ok && done.why === 'failed') return answerEdge(site, c, edge('store'))
  if (!done.ok && done.why === 'stale') return answerEdge(site, c, edge('stale'))
  return c.redirect(back, 303)
}

export async function showReport(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const branch = c.req.query('branch') ?? branchOf(run)
  const common = runCommonOf(site.statics, readerLang(c), run, branch, `/${pathOf(run)}/report?${new URLSearchParams({ branch })}`)
  if (!common) return answerEdge(site, c, edge('no such branch'))
  return page(c, pages.report({ ...common, debrief: debriefOf(run.world, run.envelopes, branch), printedOn: site.now().toISOString().slice(0, 10) as Day }))
}

/** Why a firm or a board did that. Before the tenders are open only the time to ask is told. */
export async function showWhy(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const branch = c.req.query('branch') ?? branchOf(run), n = wholeNumber(c.req.param('n'))
  const common = runCommonOf(site.statics, readerLang(c), run, branch, `/${pathOf(run)}/why/${n}?${new URLSearchParams({ branch })}`)
  if (!common) return answerEdge(site, c, edge('no such branch'))
  const envelope = shownEvents(lineage(run.envelopes, branch)).find(e => e.n === n)
  if (n === undefined || !envelope) return answerEdge(site, c, edge('no such event'))
  if (!mayAskWhy(common.state)) return page(c, pages.why({ ...common, envelope, wait: waitToAsk }))
  const explanation = whyDidThat(run.world, run.envelopes, branch, n)
  return page(c, pages.why({ ...common, envelope, ...(explanation ? { explanation } : {}) }))
}
