import type { Context } from 'hono'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { build } from 'esbuild'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { addDays, countries, isCountry, isDay, say, type Country, type Day, type Lang } from '../plain/index.ts'
import {
  contentOf, debriefOf, hintsOn, materialOf, markOf, repairedBy, rowsOf, seats, viewOf, weighRequirement,
  type Content, type RequirementRow, type SeatView, type WorkshopRefusal,
} from '../workshop/index.ts'
import { becomesWords, debriefSays, namedWords, said, verdictNames, workshopDebriefPage, workshopMadePage, workshopPage, workshopsPage, workshopWords as w, type FormValues, type SentForm, type WorkshopView } from '../web/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { readForm } from './body.ts'
import { commandName } from './command.ts'
import { edge } from './edge.ts'
import { cell } from './export.ts'
import { projectFolder } from './library.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { publicScenario } from './public-view.ts'
import { freshCommand } from './runs.ts'
import { answerEdge, data, page, readerLang, type Site } from './site.ts'
import { readWorkshopForm } from './workshop-form.ts'
import type { Bench } from './workshops.ts'

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

type At = { readonly bench: Bench; readonly view: SeatView; readonly base: string; readonly lang: Lang; readonly key: string }
/** The seat that an address opens, and all that it may see. */
async function at(site: Site, c: Context): Promise<At | Response> {
  const key = c.req.param('key') ?? '', opened = await site.workshops.open(key), lang = readerLang(c)
  const view = opened && viewOf(opened.bench.material, opened.bench.state, opened.seat)
  return opened && view ? { bench: opened.bench, view, base: `/${lang}/workshop/${key}`, lang, key } : answerEdge(site, c, edge('no such exercise'))
}

const empty: Content = { says: '', form: 'functional', measured: '', level: '', method: '', names: [], needs: [], market: [] }

/** What the form of a requirement begins with: nothing, a draft that was judged, a version that stands, or that with one repair. */
function editOf(a: At, edit: string | undefined, from: string | undefined, fix: string | undefined): WorkshopView['edit'] {
  const { view, lang } = a
  if (edit === undefined || view.ended) return undefined
  if (edit === 'new') {
    const draft = view.drafts.find(d => d.id === from && d.judged)
    return { content: draft ? { ...empty, says: say(draft.judged?.better ?? draft.says, lang), draft: draft.id } : empty, fixed: false }
  }
  const r = view.requirements.find(x => x.id === edit && !x.dropped)
  if (!r) return undefined
  const content = contentOf(r)
  if (fix === undefined) return { requirement: r.id, content, fixed: false }
  const weighed = weighRequirement(a.bench.material, r, view.country)
  const proven = countries.flatMap(x => weighed.findings[x]).flatMap(t => t.remedies).find(p => 'change' in p.remedy && p.remedy.change.fact === fix)
  const mended = proven && repairedBy(content, fix, proven.value)
  if (!mended) return { requirement: r.id, content, fixed: false }
  // A make or a standard: the words themselves are added, for people to put where they belong.
  const words = mended.equivalents === true && content.equivalents !== true && fix === 'documents.orEquivalent' ? `${mended.says.replace(/\s*\.?\s*$/, '')}${say(w.orEquivalent, lang)}.` : mended.says
  return { requirement: r.id, content: { ...mended, says: words }, fixed: true }
}

/** The law and the hints on the requirement that is looked at. */
function lawOn(a: At, selected: string | undefined): Pick<WorkshopView, 'weighed' | 'hints'> {
  const r = a.view.requirements.find(x => x.id === selected)
  return r ? { weighed: weighRequirement(a.bench.material, r, a.view.country), hints: hintsOn(a.bench.material, contentOf(r)) } : {}
}

function draw(site: Site, c: Context, a: At, more: { readonly sent?: SentForm; readonly refusal?: WorkshopRefusal; readonly edit?: WorkshopView['edit']; readonly selected?: string | undefined } = {}, code = 200): Response {
  const { view, bench, base, lang } = a, live = view.requirements, asked = more.selected ?? c.req.query('r'), edit = more.edit ?? editOf(a, c.req.query('edit'), c.req.query('from'), c.req.query('fix'))
  const selected = live.find(r => r.id === asked)?.id ?? edit?.requirement ?? live.findLast(r => !r.dropped)?.id, about = c.req.query('about')
  return page(c, workshopPage({
    ...commonOf(site.statics, lang, `/workshop/${a.key}`), view, scenario: publicScenario(bench.scenario), base, command: freshCommand(), mark: markOf(view), rows: rowsOf(bench.material, view),
    ...lawOn(a, selected),
    lawHref: (order, id) => lawHref(lang, order, id), ...(selected ? { selected } : {}), ...(edit ? { edit } : {}), ...(about && view.drafts.some(d => d.id === about) ? { askAbout: about } : {}),
    ...(more.sent ? { sent: more.sent } : {}), ...(more.refusal && !more.sent ? { refusal: more.refusal.text } : {}),
  }), code)
}

const show = async (site: Site, c: Context): Promise<Response> => { const a = await at(site, c); return a instanceof Response ? a : draw(site, c, a) }

/** The form that was sent, to be shown again as it was typed. */
function again(a: At, form: FormValues, problems: readonly FieldProblem[]): { sent: SentForm; edit?: WorkshopView['edit'] } {
  const does = form.does?.at(-1), edits = does === 'draft' || does === 'revise'
  const { base: _, command: __, does: ___, which, ...values } = form
  const sent: SentForm = { form: which?.at(-1) ?? '', values, problems }
  return { sent, ...(edits ? { edit: editOf(a, does === 'revise' ? form.requirement?.at(-1) : 'new', form.draft?.at(-1), undefined) } : {}) }
}

async function act(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const a = await at(site, c)
  if (a instanceof Response) return a
  const selected = form.value.requirement?.at(-1) ?? form.value.selected?.at(-1), read = readWorkshopForm(form.value)
  if (!read.ok) return read.problems.some(p => p.field === 'does') ? answerEdge(site, c, edge('bad request')) : draw(site, c, a, { ...again(a, form.value, read.problems), selected }, 422)
  const { command: given, base: _, selected: __, ...asks } = form.value
  const done = await site.workshops.send(a.bench, a.view.you, read.command, commandName(given?.at(-1), asks))
  if (!done.ok && 'failed' in done) return answerEdge(site, c, edge('store'))
  if (!done.ok) {
    const { refusal } = done, now = await at(site, c)
    if (now instanceof Response) return now
    const shownAgain = again(now, form.value, [{ field: refusal.field ?? 'says', text: refusal.text }])
    return draw(site, c, now, { refusal, selected, ...(refusal.field !== undefined || shownAgain.edit ? shownAgain : {}) }, refusal.code === 'changed meanwhile' ? 409 : 422)
  }
  const newest = read.command.does === 'draft' ? a.bench.state.requirements.at(-1)?.id : selected
  return c.redirect(`${a.base}${newest ? `?r=${newest}` : ''}${placeOf(read.command.does, newest, form.value)}`, 303)
}
/** Where on the page one was. */
function placeOf(does: string, requirement: string | undefined, f: FormValues): string {
  switch (does) {
    case 'share': case 'add': return f.question ? '#questions-title' : '#needs-title'
    case 'ask': case 'answer': return '#questions-title'
    case 'judge': return `#draft-${f.draft?.at(-1) ?? ''}`
    case 'answerLaw': return '#law-title'
    default: return requirement ? `#${requirement}` : ''
  }
}

// What leaves

async function showDebrief(site: Site, c: Context): Promise<Response> {
  const a = await at(site, c)
  if (a instanceof Response) return a
  const debrief = debriefOf(a.bench.material, a.bench.state)
  if (!a.view.ended || !debrief) return answerEdge(site, c, edge('not yours to see'))
  // All cards are up: the picture shows also what nobody shared.
  const view: SeatView = { ...a.view, needs: debrief.needs.map(({ need }) => ({ ...need, shared: a.bench.state.shared.some(x => x.need === need.id) })) }
  return page(c, workshopDebriefPage({ ...commonOf(site.statics, a.lang, `/workshop/${a.key}/debrief`), view, scenario: publicScenario(a.bench.scenario), base: a.base, country: view.country, debrief, lawHref: (order, id) => lawHref(a.lang, order, id),
    told: view.requirements.flatMap(r => { const told = r.dropped ? [] : weighRequirement(a.bench.material, r, view.country).findings[view.country].filter(t => t.finding.verdict === 'unlawful' || t.finding.verdict === 'depends'); return told.length > 0 ? [{ requirement: r.id, told }] : [] }),
    rows: rowsOf(a.bench.material, view) }))
}

/** The requirement table as one can take it into the real file. Begins with a byte order mark, which spreadsheets need to read UTF-8. */
export function requirementsCsv(rows: readonly RequirementRow[], lang: Lang): string {
  const heads = [debriefSays.requirement, debriefSays.requirement, w.form, w.measured, w.level, w.method, w.names, w.equivalents, debriefSays.need, w.market, debriefSays.becomes, w.criterionWeight, w.clauseName].map((t, i) => (i === 0 ? 'nr' : say(t, lang)))
  const lines = rows.map(({ requirement: r, needs, market, verdicts, version, agreed }) => {
    const k = contentOf(r)
    return [
      r.id.slice(1), k.says, say(k.form === 'functional' ? w.functional : k.form === 'mixed' ? w.mixed : w.detailed, lang), k.measured, k.level, k.method, k.names.map(n => say(namedWords[n], lang)).join('; '),
      k.equivalents === undefined ? '' : say(k.equivalents ? w.yes : w.no, lang), needs.map(n => said(n.says, lang)).join('; '), market.map(m => `${m.firmName}: ${said(m.says, lang)}`).join('; '),
      r.dropped ? say(w.dropped, lang, { reason: r.dropped.reason }) : r.becomes ? say(becomesWords[r.becomes.into], lang) : '', r.becomes?.weight ?? '', r.becomes?.clause ?? '',
      ...countries.map(x => say(verdictNames[verdicts[x]], lang)), say(agreed ? w.yes : w.no, lang), version,
    ].map(cell).join(',')
  })
  return '\ufeff' + [[...heads, ...countries, say(w.bothAgree, lang), say(w.version, lang, { n: '' }).trim()].map(cell).join(','), ...lines].join('\r\n') + '\r\n'
}
const attached = (a: At, what: string): string => `attachment; filename="tipp-${a.bench.scenario.id}-${what}"`
async function sendCsv(site: Site, c: Context): Promise<Response> {
  const a = await at(site, c)
  return a instanceof Response ? a : c.body(requirementsCsv(rowsOf(a.bench.material, a.view), a.lang), 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attached(a, 'requirements.csv') })
}
/** Everything that this seat may see; when the workshop has ended, with the debrief. */
async function sendJson(site: Site, c: Context): Promise<Response> {
  const a = await at(site, c)
  if (a instanceof Response) return a
  const debrief = a.view.ended ? debriefOf(a.bench.material, a.bench.state) : undefined
  const whole = { format: 'tipp-workshop/1', seat: a.view, requirements: rowsOf(a.bench.material, a.view).map(r => ({ id: r.requirement.id, verdicts: r.verdicts })), ...(debrief ? { debrief } : {}) }
  c.header('content-disposition', attached(a, 'workshop.json'))
  return data(c, whole)
}

/** Begins to listen: only a mark is sent, of what this seat can see; it changes when the page would. */
async function listen(site: Site, c: Context): Promise<Response> {
  const a = await at(site, c)
  if (a instanceof Response) return a
  const out = (c.env as { outgoing?: ServerResponse }).outgoing
  if (!out) return answerEdge(site, c, edge('wrong'))
  out.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' })
  let last = ''
  const tell = (): void => {
    const view = viewOf(a.bench.material, a.bench.state, a.view.you), mark = view ? markOf(view) : ''
    if (mark !== last) { last = mark; out.write(`event: mark\ndata: ${mark}\n\n`) }
  }
  tell()
  const stop = site.workshops.onChange(bench => { if (bench === a.bench) tell() }, () => out.end()), beat = setInterval(() => out.write(': here\n\n'), 20_000).unref()
  out.on('close', () => { stop(); clearInterval(beat) })
  return RESPONSE_ALREADY_SENT
}

let script: Promise<string> | undefined
const makeScript = async (): Promise<string> => (await build({ entryPoints: [join(projectFolder(), 'src', 'web', 'pages', 'workshop', 'follow.ts')], bundle: true, write: false, minify: true, format: 'esm', target: ['chrome109', 'firefox115', 'safari16'], logLevel: 'error', legalComments: 'none' })).outputFiles[0]!.text
const sendScript = async (_: Site, c: Context): Promise<Response> => c.body(await (script ??= makeScript()), 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=3600' })

export const workshopAddresses: readonly Address[] = [
  ['/static/workshop-follow.js', { GET: sendScript }],
  ...inEachLanguage(lang => [
    [`/${lang}/workshops`, { GET: showBegin, POST: begin }],
    [`/${lang}/workshop/:key`, { GET: show, POST: act }],
    [`/${lang}/workshop/:key/debrief`, { GET: showDebrief }],
    [`/${lang}/workshop/:key/requirements.csv`, { GET: sendCsv }],
    [`/${lang}/workshop/:key/export.json`, { GET: sendJson }],
    [`/${lang}/workshop/:key/live`, { GET: listen }],
  ]),
]
