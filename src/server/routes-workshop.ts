import type { Context } from 'hono'
import { build } from 'esbuild'
import { join } from 'node:path'
import { addDays, isCountry, isDay, type Country, type Day, type Lang } from '../plain/index.ts'
import { materialOf, seats, viewOf } from '../workshop/index.ts'
import { workshopMadePage, workshopsPage, workshopWords as w, type FormValues } from '../web/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { readForm } from './body.ts'
import { edge } from './edge.ts'
import { projectFolder } from './library.ts'
import { commonOf } from './pages-common.ts'
import { publicScenario } from './public-view.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'
import { seatPages, type At } from './workshop-table.ts'

const today = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day
const homeOf: Readonly<Record<Lang, Country>> = { sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' }

/** The address that the reader has in the address bar, also behind a proxy. */
function originOf(c: Context): string {
  const url = new URL(c.req.url), host = c.req.header('x-forwarded-host') ?? c.req.header('host') ?? url.host, scheme = c.req.header('x-forwarded-proto') === 'https' ? 'https:' : url.protocol
  return /^[\w.:[\]-]{1,200}$/.test(host) ? `${scheme}//${host}` : url.origin
}

// Beginning

function drawBegin(site: Site, c: Context, values: FormValues, problems: readonly FieldProblem[] = []): Response {
  const lang = readerLang(c), now = today(site), chosen = values.case?.at(-1) ?? c.req.query('case'), country = values.country?.at(-1) ?? c.req.query('country')
  const cases = site.library.scenarios.flatMap(s => { const m = materialOf(s); return m ? [{ id: s.id, title: s.title, needs: m.needs.length, drafts: m.drafts.length }] : [] })
  return page(c, workshopsPage({
    ...commonOf(site.statics, lang, '/workshops'), cases, action: `/${lang}/workshops`, problems, earliest: addDays(now, 1), latest: addDays(now, 365), usual: addDays(now, 30),
    values: { ...values, ...(chosen && cases.some(x => x.id === chosen) ? { case: [chosen] } : {}), country: [isCountry(country) ? country : homeOf[lang]] },
  }), problems.length > 0 ? 422 : 200)
}
const showBegin = (site: Site, c: Context): Response => drawBegin(site, c, {})

async function begin(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), lang = readerLang(c), now = today(site)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const one = (name: string): string | undefined => form.value[name]?.at(-1), country = one('country'), mode = one('mode'), deleteOn = one('deleteOn') || addDays(now, 30), scenario = site.library.byId.get(one('case') ?? '')
  const problems: FieldProblem[] = []
  if (!scenario || !materialOf(scenario)) problems.push({ field: 'case', text: w.wrongCase })
  if (!isCountry(country)) problems.push({ field: 'country', text: w.wrongCountry })
  if (mode !== 'alone' && mode !== 'together') problems.push({ field: 'mode', text: w.wrongMode })
  if (!isDay(deleteOn) || deleteOn <= now || deleteOn > addDays(now, 365)) problems.push({ field: 'deleteOn', text: w.wrongDay })
  if (problems.length > 0 || !scenario || !isCountry(country) || !isDay(deleteOn) || (mode !== 'alone' && mode !== 'together')) return drawBegin(site, c, form.value, problems)
  const made = await site.workshops.create({ case: scenario.id, country, mode, deleteOn })
  if (!made.ok) return answerEdge(site, c, edge(made.code))
  if (mode === 'alone') return c.redirect(`/${lang}/workshop/${made.keys.buyer}`, 303)
  return page(c, workshopMadePage({ ...commonOf(site.statics, lang, '/workshops'), title: scenario.title, deleteOn, addresses: seats.map(seat => { const href = `/${lang}/workshop/${made.keys[seat]}`; return { seat, href, whole: `${originOf(c)}${href}` } }) }), 201)
}

// The table

/** The seat that an address opens, and all that it may see. */
async function at(site: Site, c: Context): Promise<At | Response> {
  const key = c.req.param('key') ?? '', opened = await site.workshops.open(key), lang = readerLang(c)
  const seen = () => opened && viewOf(opened.bench.about.material, opened.bench.state, opened.seat), view = seen()
  if (!opened || !view) return answerEdge(site, c, edge('no such exercise'))
  const { bench, seat } = opened, { scenario, material } = bench.about
  return {
    view, material, state: bench.state, base: `/${lang}/workshop/${key}`, lang, common: commonOf(site.statics, lang, `/workshop/${key}${c.req.path.endsWith('/debrief') ? '/debrief' : ''}`), frame: { scenario: publicScenario(scenario) }, file: scenario.id,
    send: (command, name) => site.workshops.send(bench, seat, command, name), now: async () => seen(), newest: () => bench.state.requirements.at(-1)?.id,
    onChange: (tell, ends) => site.workshops.onChange(b => { if (b === bench) tell() }, ends),
  }
}
const pages = seatPages(at)

let script: Promise<string> | undefined
const makeScript = async (): Promise<string> => (await build({ entryPoints: [join(projectFolder(), 'src', 'web', 'pages', 'workshop', 'follow.ts')], bundle: true, write: false, minify: true, format: 'esm', target: ['chrome109', 'firefox115', 'safari16'], logLevel: 'error', legalComments: 'none' })).outputFiles[0]!.text
const sendScript = async (_: Site, c: Context): Promise<Response> => c.body(await (script ??= makeScript()), 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600' })

export const workshopAddresses: readonly Address[] = [
  ['/static/workshop-follow.js', { GET: sendScript }],
  ...inEachLanguage(lang => [
    [`/${lang}/workshops`, { GET: showBegin, POST: begin }],
    [`/${lang}/workshop/:key`, { GET: pages.show, POST: (site, c) => pages.act(site, c) }],
    [`/${lang}/workshop/:key/debrief`, { GET: pages.debrief }],
    [`/${lang}/workshop/:key/requirements.csv`, { GET: pages.csv }],
    [`/${lang}/workshop/:key/export.json`, { GET: pages.json }],
    [`/${lang}/workshop/:key/live`, { GET: pages.listen }],
  ]),
]
