import type { Context } from 'hono'
import { addDays, currencyOf, isCountry, isDay, type Day } from '../plain/index.ts'
import { lawbook, type CaseStep } from '../law/index.ts'
import { forms, type CaseState, type FieldProblem } from '../case/index.ts'
import {
  asksDay, begin, drillItem, filledIn, firstTries, givenIn, inARow, judge, mastered, nextRound, onDay, roundsIn, stepsIn,
  type Attempt, type Drill, type DrillRound, type DrillRun,
} from '../practice/index.ts'
import { drillPage, drillResultPage, drillRoundPage, drillsPage, drillVerdictPage, drillWords, valuesOf, type AtRound, type DrillRunView, type FormValues, type PublicFirm } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { readForm } from './body.ts'
import { commandName } from './command.ts'
import { edge } from './edge.ts'
import { readStepForm } from './form.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { freshCommand } from './runs.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from './site.ts'

const today = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day
const drillNamed = (site: Site, c: Context): Drill | undefined => site.library.drills.find(d => d.id === c.req.param('drill'))

export function showDrills(site: Site, c: Context): Response {
  const lang = readerLang(c)
  return page(c, drillsPage({ ...commonOf(site.statics, lang, '/drills'), drills: site.library.drills, href: id => `/${lang}/drills/${id}` }))
}

function drawDrill(site: Site, c: Context, drill: Drill, chosen?: string, problems: readonly FieldProblem[] = []): Response {
  const lang = readerLang(c)
  return page(c, drillPage({
    ...commonOf(site.statics, lang, `/drills/${drill.id}`), drill, listHref: `/${lang}/drills`, start: `/${lang}/drills/${drill.id}/runs`, chosen: isCountry(chosen) ? chosen : undefined, problems,
  }), problems.length > 0 ? 422 : 200)
}
export function showDrill(site: Site, c: Context): Response {
  const drill = drillNamed(site, c)
  return drill ? drawDrill(site, c, drill, c.req.query('country')) : answerEdge(site, c, edge('not found'))
}

export async function beginDrill(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), drill = drillNamed(site, c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!drill) return answerEdge(site, c, edge('not found'))
  const country = form.value.country?.[0]
  if (!isCountry(country)) return drawDrill(site, c, drill, country, [{ field: 'country', text: drillWords.chooseCountry }])
  const id = await site.drills.create(drill, country, today(site))
  return id === undefined ? answerEdge(site, c, edge('store')) : c.redirect(`/${readerLang(c)}/drills/${drill.id}/${id}`, 303)
}

/** One's practice as it stands: the run, the situation that lies before one, and the case in it. */
type At = { readonly id: string; readonly drill: Drill; readonly run: DrillRun; readonly round: DrillRound; readonly attempt: Attempt; readonly state: CaseState; readonly command: string | undefined }
async function at(site: Site, c: Context): Promise<At | Response> {
  const id = c.req.param('run') ?? '', loaded = await site.drills.load(id)
  if (!loaded.ok) return answerEdge(site, c, edge(loaded.code))
  const { drill, run, command } = loaded, attempt = run.attempts.at(-1)
  if (drill.id !== c.req.param('drill') || !attempt) return answerEdge(site, c, edge('no such drill'))
  const round = drill.rounds.find(r => r.id === attempt.round)!, begun = begin(drill, round, run.country, readerLang(c))
  return begun.ok ? { id, drill, run, round, attempt, state: begun.state, command } : answerEdge(site, c, edge('broken log'))
}

const publicFirm = ({ id, name, about }: Drill['firms'][number], country: PublicFirm['country']): PublicFirm => ({ id, name, about, country, size: 'medium', employees: 1, turnover: 1, founded: 2000, incumbent: false })

function viewOf(site: Site, c: Context, a: Pick<At, 'id' | 'drill' | 'run'>, path = ''): DrillRunView {
  const lang = readerLang(c), here = `/${lang}/drills/${a.drill.id}/${a.id}`
  return {
    ...commonOf(site.statics, lang, `/drills/${a.drill.id}/${a.id}${path}`), drill: a.drill, country: a.run.country, currency: currencyOf[a.run.country],
    links: { here, answer: `${here}/answer`, go: `${here}/go`, result: `${here}/result`, drill: `/${lang}/drills/${a.drill.id}`, list: `/${lang}/drills`, step: step => `${here}?step=${step}#step`, law: (order, id) => lawHref(lang, order, id) },
    position: a.run.last, command: freshCommand(), row: inARow(a.run), mastered: mastered(a.run), taught: firstTries(a.run).length > 0,
  }
}
function roundOf(a: At): AtRound {
  const rounds = roundsIn(a.drill, a.run.country)
  return { round: a.round, n: rounds.indexOf(a.round) + 1, all: rounds.length, again: a.attempt.again, state: a.state, firms: a.drill.firms.map(f => publicFirm(f, a.run.country)) }
}
/** The fields that are asked for: those that the drill names, or all that are not settled. */
const askedOf = (a: At, step: CaseStep, given: Readonly<Record<string, unknown>>): readonly string[] =>
  (a.drill.asked[step] ?? forms[step].fields.map(f => f.name)).filter(name => !(name in given))

type More = { readonly step?: CaseStep | undefined; readonly values?: FormValues; readonly problems?: readonly FieldProblem[]; readonly refusal?: Parameters<typeof drillRoundPage>[0]['refusal']; readonly meanwhile?: boolean }
function drawRound(site: Site, c: Context, a: At, more: More = {}, code = 200): Response {
  const lang = readerLang(c), steps = stepsIn(a.drill, a.round), step = more.step ?? (steps.length === 1 ? steps[0] : undefined)
  const given = step ? givenIn(a.drill, a.round, step, a.run.country, lang) : {}
  const filled = step ? valuesOf({ ...filledIn(a.round, a.run.country, lang), step } as unknown as Parameters<typeof valuesOf>[0]) : {}
  return page(c, drillRoundPage({
    ...viewOf(site, c, a, step && steps.length > 1 ? `?step=${step}` : ''), ...roundOf(a), steps, ...(step ? { step } : {}), asked: step ? askedOf(a, step, given) : [], given, asksDay: asksDay(a.drill, a.round),
    values: more.values ?? filled, problems: more.problems ?? [], ...(more.refusal ? { refusal: more.refusal } : {}), meanwhile: more.meanwhile ?? false,
  }), code)
}

function drawVerdict(site: Site, c: Context, a: At, meanwhile = false, code = 200): Response {
  const answer = a.attempt.answer!, lang = readerLang(c)
  const judged = judge(lawbook, a.drill, a.round, a.run.country, a.state, answer.action, answer.day, lang)
  const given = givenIn(a.drill, a.round, answer.action.step, a.run.country, lang)
  return page(c, drillVerdictPage({ ...viewOf(site, c, a), ...roundOf(a), answer, asked: askedOf(a, answer.action.step, given), asksDay: asksDay(a.drill, a.round), judged: judged.ok ? judged : undefined, meanwhile }), code)
}

export async function showDrillRun(site: Site, c: Context): Promise<Response> {
  const a = await at(site, c)
  if (a instanceof Response) return a
  if (a.attempt.answer) return drawVerdict(site, c, a)
  const step = c.req.query('step'), known = stepsIn(a.drill, a.round).find(s => s === step)
  return step !== undefined && !known ? drawRound(site, c, a, { problems: [{ field: 'step', text: drillWords.chooseStep }] }, 422) : drawRound(site, c, a, { step: known })
}

export async function showDrillResult(site: Site, c: Context): Promise<Response> {
  const a = await at(site, c)
  return a instanceof Response ? a : page(c, drillResultPage({ ...viewOf(site, c, a, '/result'), attempts: a.run.attempts, printedOn: today(site) }))
}

/** Whether what was sent belongs to where the drill stands; else the page as it stands now. */
async function sent(site: Site, c: Context): Promise<{ readonly a: At; readonly form: FormValues } | Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const a = await at(site, c)
  if (a instanceof Response) return a
  const position = wholeNumber(form.value.position?.[0])
  if (position === undefined) return answerEdge(site, c, edge('bad request'))
  // A button pressed twice does it once, and shows what came of it.
  if (position !== a.run.last && a.command !== undefined && a.command === commandName(form.value.command?.[0], form.value)) return c.redirect(`/${readerLang(c)}/drills/${a.drill.id}/${a.id}`, 303)
  return position === a.run.last ? { a, form: form.value } : a.attempt.answer ? drawVerdict(site, c, a, true, 409) : drawRound(site, c, a, { meanwhile: true }, 409)
}

async function write(site: Site, c: Context, a: At, event: Parameters<typeof drillItem>[1], command: string, to: string): Promise<Response> {
  const done = await site.drills.append(a.id, a.run.last, [drillItem(today(site), event)], command)
  if (done.ok) return c.redirect(`/${readerLang(c)}/drills/${a.drill.id}/${a.id}${to}`, 303)
  if (done.reason === 'failed') { site.log(`store: ${done.fault} ${done.detail}`); return answerEdge(site, c, edge('store')) }
  const now = await at(site, c)
  return now instanceof Response ? now : now.attempt.answer ? drawVerdict(site, c, now, true, 409) : drawRound(site, c, now, { meanwhile: true }, 409)
}

/** What was answered is weighed and written; only then is it told. */
export async function postDrillAnswer(site: Site, c: Context): Promise<Response> {
  const s = await sent(site, c)
  if (s instanceof Response) return s
  const { a, form } = s, lang = readerLang(c), step = stepsIn(a.drill, a.round).find(x => x === form.step?.[0])
  if (a.attempt.answer) return drawVerdict(site, c, a, true, 409)
  if (!step) return drawRound(site, c, a, { problems: [{ field: 'step', text: drillWords.chooseStep }] }, 422)
  const given = givenIn(a.drill, a.round, step, a.run.country, lang), asked = askedOf(a, step, given)
  // What is settled comes from the drill and never from the form; a field that is not asked for is not read.
  const own = Object.fromEntries(Object.entries(form).filter(([name]) => asked.some(f => name === f || name.startsWith(`${f}.`))))
  const read = readStepForm({ ...own, ...valuesOf({ ...given, step } as unknown as Parameters<typeof valuesOf>[0]), step: [step] })
  const problems: FieldProblem[] = read.ok ? [] : [...read.problems]
  for (const f of forms[step].fields) if (f.kind === 'yes' && asked.includes(f.name) && !(f.when && !f.when(a.state)) && !form[f.name]?.[0]) problems.push({ field: f.name, text: drillWords.answerThis })
  const on = asksDay(a.drill, a.round) ? form.on?.[0] : a.state.today
  if (!isDay(on) || on < a.state.today || on > addDays(a.state.today, 366)) problems.push({ field: 'on', text: drillWords.chooseDay })
  if (problems.length > 0 || !read.ok || !isDay(on)) return drawRound(site, c, a, { step, values: form, problems }, 422)
  const judged = judge(lawbook, a.drill, a.round, a.run.country, onDay(a.state, a.state.today), read.action, on, lang)
  if (!judged.ok) return drawRound(site, c, a, { step, values: form, refusal: judged.refusal }, 422)
  return write(site, c, a, {
    type: 'answer.given', action: read.action, day: on, right: judged.right, met: judged.conditions.filter(x => x.met).map(x => x.condition.id), missed: judged.conditions.filter(x => !x.met).map(x => x.condition.id),
    verdict: judged.verdict, lawbook: judged.opinions[a.run.country]!.receipt.lawbook,
  }, commandName(form.command?.[0], form), '#verdict')
}

export async function postDrillGo(site: Site, c: Context): Promise<Response> {
  const s = await sent(site, c)
  if (s instanceof Response) return s
  const { a, form } = s, again = form.go?.at(-1) === 'again'
  if (!a.attempt.answer) return drawRound(site, c, a, {}, 409)
  return write(site, c, a, { type: 'situation.set', round: again ? a.round.id : nextRound(a.drill, a.run), again }, commandName(form.command?.[0], form), '')
}

export const drillAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/drills`, { GET: showDrills }],
  [`/${lang}/drills/:drill`, { GET: showDrill }],
  [`/${lang}/drills/:drill/runs`, { POST: beginDrill }],
  [`/${lang}/drills/:drill/:run`, { GET: showDrillRun }],
  [`/${lang}/drills/:drill/:run/result`, { GET: showDrillResult }],
  [`/${lang}/drills/:drill/:run/answer`, { POST: postDrillAnswer }],
  [`/${lang}/drills/:drill/:run/go`, { POST: postDrillGo }],
])
