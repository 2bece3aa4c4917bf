import type { Context } from 'hono'
import { isDay, type Lang } from '../plain/index.ts'
import { isCaseStep } from '../law/index.ts'
import { lineage, rootBranch } from '../log/index.ts'
import { wrongText, type FieldProblem, type Refusal } from '../case/index.ts'
import type { SeatCommand } from '../exercise/index.ts'
import { passTime, rewind, takeStep, type StepCommand, type TimeCommand } from '../practice/index.ts'
import { pages, repaired, type FormValues } from '../web/index.ts'
import { readForm } from './body.ts'
import { commandName } from './command.ts'
import { deskViewOf, type DeskMore } from './desk-view.ts'
import { edge } from './edge.ts'
import { readStepForm } from './form.ts'
import { positionOf } from './pages-common.ts'
import { shownEvents } from './public-view.ts'
import { playedRun } from './played-run.ts'
import { pathOf, type Decision, type Run } from './runs.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from './site.ts'
import { weighStep } from './weighing.ts'
import { missing } from './words.ts'

const by = 'buyer'

/** The branch that is meant when none is named. */
export const branchOf = (run: Run): string => run.played?.branch ?? rootBranch

/** The desk drawn, or the page that says that there is no such path. */
export function drawDesk(site: Site, c: Context, run: Run, branch: string, more: DeskMore = {}, code = 200): Response {
  const view = deskViewOf(site.statics, readerLang(c), run, branch, { ...more, recorded: site.records.kept })
  return view ? page(c, pages.desk(view), code) : answerEdge(site, c, edge(more.at === undefined ? 'no such branch' : 'no such event'))
}

/** The run that the address names, or the page that says what is wrong. In an exercise: for the desk those of the buyer's side, for the debrief everybody once it has begun. */
export async function runOf(site: Site, c: Context, to: 'desk' | 'debrief' = 'desk'): Promise<Run | Response> {
  const key = c.req.param('key')
  if (key !== undefined) return playedRun(site, c, key, to)
  const loaded = await site.runs.load(c.req.param('run') ?? '')
  return loaded.ok ? loaded.run : answerEdge(site, c, edge(loaded.code))
}

export async function showDesk(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const q = (name: string): string | undefined => c.req.query(name)
  const step = q('step'), at = q('at'), took = wholeNumber(q('took'))
  if (step !== undefined && !isCaseStep(step)) return answerEdge(site, c, edge('no such step'))
  const atN = wholeNumber(at)
  if (at !== undefined && !atN) return answerEdge(site, c, edge('no such event'))
  return drawDesk(site, c, run, q('branch') ?? branchOf(run), {
    ...(step && atN === undefined ? { step } : {}), ...(atN === undefined ? {} : { at: atN }), ...(took === undefined ? {} : { took }),
  })
}

type Sent = { readonly run: Run; readonly form: FormValues; readonly branch: string; readonly position: number; readonly lang: Lang }

/** What every form of a run carries, checked: the run, one of its branches, and the position that the sender saw. */
async function sentForm(site: Site, c: Context): Promise<Sent | Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const branch = form.value.branch?.[0] ?? branchOf(run), position = wholeNumber(form.value.position?.[0])
  if (!run.states.branches().includes(branch)) return answerEdge(site, c, edge('no such branch'))
  if (position === undefined) return answerEdge(site, c, edge('bad request'))
  return { run, form: form.value, branch, position, lang: readerLang(c) }
}

type Shown = Refusal | NonNullable<DeskMore['refusal']>
/** Carries a command out and answers: the desk with what came of it, or with why not and everything that was typed. */
async function carryOut(site: Site, c: Context, s: Sent, shown: DeskMore, wish: SeatCommand, decide: (run: Run) => Decision<Shown | undefined>, goTo?: (run: Run) => string): Promise<Response> {
  const { run, branch, position, form, lang } = s
  if (run.otherVersion) return answerEdge(site, c, edge('other version'))
  const { command, position: _, intent: __, ...asks } = form
  if (run.played) return carryOutTogether(site, c, s, shown, wish, commandName(command?.[0], [c.req.path.split('/').at(-1), asks]))
  const done = await site.runs.command(run, { branch, position, command: commandName(command?.[0], [c.req.path.split('/').at(-1), asks]) }, decide)
  if (done.ok) {
    const to = goTo?.(run) ?? branch
    return c.redirect(`/${lang}/${pathOf(run)}?${new URLSearchParams({ branch: to, took: String(done.from) })}`, 303)
  }
  if (done.why === 'failed') {
    site.log(`store: ${done.failed.fault} ${done.failed.detail}`)
    return answerEdge(site, c, edge('store'))
  }
  if (done.why === 'refused') return drawDesk(site, c, run, branch, { ...shown, values: form, ...(done.result ? { refusal: done.result } : {}) }, 422)
  const meanwhile = shownEvents(lineage(run.envelopes, branch).filter(e => e.n > position))
  return drawDesk(site, c, run, branch, { ...shown, values: form, meanwhile }, 409)
}

/** The same in an exercise: the seat's command, answered with its number or with why not. */
async function carryOutTogether(site: Site, c: Context, s: Sent, shown: DeskMore, wish: SeatCommand, name: string): Promise<Response> {
  const { run, branch, form, lang } = s, played = run.played!
  if (typeof played.as === 'string') return answerEdge(site, c, edge('not allowed'))
  const from = positionOf(run)
  const receipt = branch === played.branch ? await site.exercises.send(played.live, { as: played.as, command: wish }, name.replace(/[^\w-]/g, '_').slice(0, 64)) : undefined
  if (receipt === undefined) return drawDesk(site, c, run, played.branch, { ...shown, values: form, meanwhile: [] }, 409)
  // What the group is asked about first is answered at the table.
  const asked = wish.does === 'rewind' || (wish.does === 'step' && played.live.state.consensus.steps.includes(wish.action.step))
  if (receipt.ok && asked) return c.redirect(`/${lang}/${pathOf(run).replace(/\/desk$/, '')}?taken=${receipt.number}`, 303)
  if (receipt.ok) return c.redirect(`/${lang}/${pathOf(run)}?${new URLSearchParams({ branch: played.live.state.branch, took: String(from) })}`, 303)
  if ('failed' in receipt) return answerEdge(site, c, edge('store'))
  // What the other did, beside what was meant: one decides on sight whether there is anything left to do.
  const theirs = receipt.refusal.code === 'changed meanwhile' && wish.does === 'step'
    ? lineage(run.envelopes, branch).findLast(e => e.n > s.position && 'action' in e.event && e.event.action.step === wish.action.step)?.event : undefined
  const clash = theirs && 'action' in theirs && wish.does === 'step' ? { clash: { theirs: theirs.action, mine: wish.action } } : {}
  return drawDesk(site, c, run, branch, { ...shown, values: form, refusal: receipt.refusal, ...clash }, 422)
}

export async function postStep(site: Site, c: Context): Promise<Response> {
  const s = await sentForm(site, c)
  if (s instanceof Response) return s
  const { run, form, branch, position } = s
  const read = readStepForm(form)
  if (!read.ok && !read.step) return answerEdge(site, c, edge('no such step'))
  if (!read.ok) {
    // An answer without its reason is shown beside its question again, so the step is weighed all the same.
    const tried = read.action && weighStep(run.world, run.states.state(branch)!.case, read.action, read)
    return drawDesk(site, c, run, branch, { step: read.step!, values: form, problems: read.problems, ...(tried?.ok ? { weighed: tried.weighed } : {}) }, 422)
  }
  const { action, answers, reasons } = read, shown: DeskMore = { step: action.step }
  if (form.intent?.at(-1) !== 'take') {
    // In an exercise others go on meanwhile, and the step is weighed as things stand.
    if (!run.played && run.envelopes.slice(position).some(e => e.branch === branch)) {
      return drawDesk(site, c, run, branch, { ...shown, values: form, meanwhile: shownEvents(lineage(run.envelopes, branch).filter(e => e.n > position)) }, 409)
    }
    const state = run.states.state(branch)!.case
    let values = form, tried = weighStep(run.world, state, action, { answers, reasons })
    const repair = form.repair?.at(-1)
    if (tried.ok && repair !== undefined) {
      // The button of a remedy: the form is filled in as it says and weighed again.
      const mended = repaired(action, state, tried.weighed.remedies, form, repair), again = readStepForm(mended)
      if (again.ok) { values = mended; tried = weighStep(run.world, state, again.action, { answers, reasons }) }
    }
    return tried.ok
      ? drawDesk(site, c, run, branch, { ...shown, values, weighed: tried.weighed })
      : drawDesk(site, c, run, branch, { ...shown, values: form, refusal: tried.refusal }, 422)
  }
  const command: StepCommand = { action, answers, reasons }
  return carryOut(site, c, s, shown, { does: 'step', base: position, ...command } as SeatCommand, r => {
    const turn = takeStep(r.world, r.states.state(branch)!, command, { branch, by })
    return turn.ok ? { items: turn.items, result: undefined } : { refused: turn.refusal }
  })
}

export async function postTime(site: Site, c: Context): Promise<Response> {
  const s = await sentForm(site, c)
  if (s instanceof Response) return s
  const pass = s.form.pass?.[0], day = s.form.day?.[0]
  if (pass !== 'day' && pass !== 'deadline' && pass !== 'to') return answerEdge(site, c, edge('bad request'))
  if (pass === 'to' && !isDay(day)) return drawDesk(site, c, s.run, s.branch, { values: s.form, problems: [{ field: 'day', text: missing.day }] }, 422)
  const command: TimeCommand = pass === 'to' && isDay(day) ? { pass, day } : { pass: pass as 'day' | 'deadline' }
  return carryOut(site, c, s, {}, { does: 'pass', pass: 'day' in command ? { to: command.day } : command.pass }, r => {
    const turn = passTime(r.world, r.states.state(s.branch)!, command, { branch: s.branch, by })
    return turn.ok ? { items: turn.items, result: undefined } : { refused: turn.refusal }
  })
}

/** What is wrong with the two texts that go with turning back. */
export function rewindProblems(tries: string, expects: string): FieldProblem[] {
  return Object.entries({ tries, expects }).flatMap(([field, value]) => {
    const text = value.trim() === '' ? missing.text : wrongText(value)
    return text ? [{ field, text }] : []
  })
}

export async function postRewind(site: Site, c: Context): Promise<Response> {
  const s = await sentForm(site, c)
  if (s instanceof Response) return s
  const at = wholeNumber(s.form.at?.[0]), tries = s.form.tries?.[0] ?? '', expects = s.form.expects?.[0] ?? ''
  if (!at) return answerEdge(site, c, edge('no such event'))
  const problems = rewindProblems(tries, expects)
  if (problems.length > 0) return drawDesk(site, c, s.run, s.branch, { at, values: s.form, problems }, 422)
  let branch = s.branch
  return carryOut(site, c, s, { at }, { does: 'rewind', to: at, tries: tries.trim(), expects: expects.trim() }, r => {
    const back = rewind(r.envelopes, s.branch, at, { tries: tries.trim(), expects: expects.trim() }, { branch: s.branch, by })
    if (!back.ok) return { refused: { code: 'not in branch', text: back.refusal } }
    branch = back.items[0]!.branch
    return { items: back.items, result: undefined }
  }, () => branch)
}
