import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { countries, say, type Country, type Day, type Lang } from '../plain/index.ts'
import { lawbook, type Opinion, type Question } from '../law/index.ts'
import { firstParting, limits, questionsAt, readPlan, weighPlan, type Plan, type PlanProblem, type WeighedStep } from '../plan/index.ts'
import { differences as d } from '../rulebook/index.ts'
import { besideWords, differencesPages as pages, type SideBySideView } from '../web/index.ts'
import { hrefOf, planOfStep, readAskedStep } from './asked-step.ts'
import { readForm } from './body.ts'
import { linksOfDifferences } from './differences-view.ts'
import { projectFolder } from './library.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

const today = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day

/** The plans that come with the program, read once: their text and what they call themselves. */
let ready: Promise<readonly { readonly name: string; readonly title: string; readonly source: string }[]> | undefined
async function readReady(): Promise<readonly { readonly name: string; readonly title: string; readonly source: string }[]> {
  const folder = join(projectFolder(), 'docs', 'plans')
  const files = (await readdir(folder).catch(() => [] as string[])).filter(f => f.endsWith('.yaml')).sort()
  return Promise.all(files.map(async f => {
    const source = await readFile(join(folder, f), 'utf8'), read = readPlan(source, '2026-01-01')
    return { name: f.slice(0, -5), title: (read.ok && read.plan.name) || f.slice(0, -5), source }
  }))
}

const opinionsOf = (s: WeighedStep): Readonly<Partial<Record<Country, Opinion>>> => Object.fromEntries(countries.flatMap(c => (s.opinions[c] ? [[c, s.opinions[c].opinion]] : [])))
const pointsAt = (s: WeighedStep): readonly d.Point[] => d.pointsOf(opinionsOf(s), lawbook)

/** What any of the three laws still asks, each fact once; the questions that most of them share come first. */
function sharedQuestions(s: WeighedStep, home: Country): readonly Question[] {
  const by = new Map<string, { q: Question; n: number }>()
  for (const c of [home, ...countries.filter(x => x !== home)]) for (const q of questionsAt(s, c)) {
    const there = by.get(q.fact.fact)
    if (there) there.n++
    else by.set(q.fact.fact, { q, n: 1 })
  }
  return [...by.values()].sort((a, b) => b.n - a.n).map(x => x.q)
}

function laidPlan(plan: Plan): NonNullable<SideBySideView['plan']> {
  const weighed = weighPlan(plan, countries), first = firstParting(weighed)
  return { weighed, ...(first ? { first } : {}), points: weighed.steps.map(pointsAt) }
}

const problemsIn = (problems: readonly PlanProblem[], lang: Lang): SideBySideView['planProblems'] => problems.map(p => ({ ...(p.line === undefined ? {} : { line: p.line }), says: `${p.path ? `${p.path}: ` : ''}${say(p.says, lang)}` }))

async function draw(site: Site, c: Context, source: string | undefined, current: string | undefined): Promise<Response> {
  const lang = readerLang(c), asked = readAskedStep(c, lang, today(site)), links = linksOfDifferences(lang), plans = await (ready ??= readReady())
  const chosen = source ?? plans.find(p => p.name === current)?.source
  const read = chosen === undefined ? undefined : chosen.trim() === '' ? { ok: false as const, problems: [{ path: '', says: besideWords.noPlan }] } : readPlan(chosen, today(site))
  const step = asked.step && weighPlan(planOfStep(asked.step, asked.country, asked.on, asked.currency, asked.facts), countries).steps[0]!
  const query = source === undefined ? new URL(c.req.url).search : ''
  const planProblems = read && !read.ok ? problemsIn(read.problems, lang) : []
  return page(c, pages.sideBySide({
    ...commonOf(site.statics, lang, `/differences/side-by-side${query.length <= 4000 ? query : ''}`), ...asked, href: hrefOf(links.sideBySide, asked), action: links.sideBySide,
    questions: step ? sharedQuestions(step, asked.country) : [], ...(step ? { laid: { opinions: step.opinions, points: pointsAt(step) } } : {}),
    ...(read?.ok ? { plan: laidPlan(read.plan) } : {}), planText: (chosen ?? '').slice(0, limits.bytes), planProblems, links, lawHref: (o, r) => lawHref(lang, o, r),
    ready: plans.map(p => ({ name: p.name, title: p.title, href: `${links.sideBySide}?plan=${p.name}`, current: source === undefined && p.name === current })),
  }), asked.problems.length > 0 || planProblems.length > 0 ? 422 : 200)
}

export const showSideBySide = (site: Site, c: Context): Promise<Response> => draw(site, c, undefined, c.req.query('plan'))

/** A pasted plan: weighed and forgotten. POST only because a plan is too long for an address. */
export async function weighPasted(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  return form.ok ? draw(site, c, form.value.plan?.at(-1) ?? '', undefined) : answerEdge(site, c, form.problem)
}
