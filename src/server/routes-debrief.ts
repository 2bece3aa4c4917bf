import type { Context } from 'hono'
import type { Day } from '../plain/index.ts'
import { lineage, rootBranch } from '../log/index.ts'
import { ended, wrongText, type FieldProblem } from '../case/index.ts'
import { compareBranches, debriefOf, mayAskWhy, whyDidThat, type NewPracticeEvent } from '../practice/index.ts'
import { pages, type DebriefView, type FormValues } from '../web/index.ts'
import { readForm } from './body.ts'
import { commandName } from './command.ts'
import { edge } from './edge.ts'
import { runCommonOf } from './pages-common.ts'
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
  const reflections: Record<string, string> = {}
  for (const { event } of lineage(run.envelopes, branch)) if (event.type === 'reflection.written') reflections[event.about] = event.says
  return {
    ...common, debrief: debriefOf(run.world, run.envelopes, branch), ended: ended(common.state),
    reflect: `/${common.lang}/${pathOf(run)}/debrief`, command: freshCommand(), reflections, values: more.values ?? {}, problems: more.problems ?? [],
  }
}

export async function showDebrief(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const view = debriefView(site, c, run, c.req.query('branch') ?? branchOf(run))
  return view ? page(c, pages.debrief(view)) : answerEdge(site, c, edge('no such branch'))
}

/** Writes what the player thinks. Fields are `says.<about>`; what stands there already in the same words is not written again. */
export async function postDebrief(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const branch = form.value.branch?.[0] ?? branchOf(run)
  if (!run.states.branches().includes(branch)) return answerEdge(site, c, edge('no such branch'))
  if (run.otherVersion) return answerEdge(site, c, edge('other version'))
  const written: { about: string; says: string }[] = [], problems: FieldProblem[] = []
  for (const [key, list] of Object.entries(form.value)) {
    const about = /^says\.([a-z0-9][a-z0-9.-]{0,99})$/i.exec(key)?.[1], says = list[0]!.trim()
    if (about === undefined || says === '') continue
    const wrong = wrongText(says)
    if (wrong) problems.push({ field: key, text: wrong })
    else written.push({ about, says })
  }
  const back = `/${readerLang(c)}/${pathOf(run)}/debrief?${new URLSearchParams({ branch })}`
  if (problems.length > 0 || written.length > 40) {
    const view = debriefView(site, c, run, branch, { values: form.value, problems })
    return view ? page(c, pages.debrief(view), 422) : answerEdge(site, c, edge('no such branch'))
  }
  if (written.length === 0) return c.redirect(back, 303)
  // Thoughts hang on nothing that may have changed meanwhile: they are written where the run stands now.
  const done = await site.runs.command(run, { branch, position: run.states.last(), command: commandName(form.value.command?.[0], written) }, r => {
    const state = r.states.state(branch)!
    const there = new Map(lineage(r.envelopes, branch).flatMap(e => (e.event.type === 'reflection.written' ? [[e.event.about, e.event.says] as const] : [])))
    const items = written.filter(w => there.get(w.about) !== w.says)
      .map((w): NewPracticeEvent => ({ branch, on: state.case.today, by: 'buyer', v: 1, event: { type: 'reflection.written', ...w } }))
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
