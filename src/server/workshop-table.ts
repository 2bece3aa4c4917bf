import type { Context } from 'hono'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ServerResponse } from 'node:http'
import { countries, say, type Lang } from '../plain/index.ts'
import {
  contentOf, debriefOf, hintsOn, markOf, repairedBy, rowsOf, weighRequirement,
  type Content, type Material, type RequirementRow, type SeatView, type WorkshopCommand, type WorkshopRefusal, type WorkshopState,
} from '../workshop/index.ts'
import { becomesWords, debriefSays, namedWords, said, verdictNames, workshopDebriefPage, workshopPage, workshopWords as w, type Common, type FormValues, type SentForm, type WorkshopView } from '../web/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { readForm } from './body.ts'
import { commandName } from './command.ts'
import { edge } from './edge.ts'
import { cell } from './export.ts'
import { lawHref } from './pages-common.ts'
import { freshCommand } from './runs.ts'
import { answerEdge, data, page, type Site } from './site.ts'
import type { Sent } from './workshop-benches.ts'
import { readWorkshopForm } from './workshop-form.ts'

/** One seat at one table, wherever the table stands: in practice, or in a real case. */
export type At = {
  readonly view: SeatView
  readonly material: Material
  /** As it stands now. */
  readonly state: WorkshopState
  readonly base: string
  readonly lang: Lang
  readonly common: Common
  readonly frame: Pick<WorkshopView, 'scenario' | 'real'>
  /** What files of it are called. */
  readonly file: string
  readonly send: (command: WorkshopCommand, name: string) => Promise<Sent>
  /** What the seat sees by now; undefined when it is not the reader's any more. */
  readonly now: () => Promise<SeatView | undefined>
  readonly newest: () => string | undefined
  /** Calls when something may have changed. `ends`: when the program stops. */
  readonly onChange: (tell: () => void, ends: () => void) => () => void
}
export type FindTable = (site: Site, c: Context) => Promise<At | Response>

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
  const weighed = weighRequirement(a.material, r, view.country)
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
  return r ? { weighed: weighRequirement(a.material, r, a.view.country), hints: hintsOn(a.material, contentOf(r)) } : {}
}

function draw(c: Context, a: At, more: { readonly sent?: SentForm; readonly refusal?: WorkshopRefusal; readonly edit?: WorkshopView['edit']; readonly selected?: string | undefined } = {}, code = 200): Response {
  const { view, base, lang } = a, live = view.requirements, asked = more.selected ?? c.req.query('r'), edit = more.edit ?? editOf(a, c.req.query('edit'), c.req.query('from'), c.req.query('fix'))
  const selected = live.find(r => r.id === asked)?.id ?? edit?.requirement ?? live.findLast(r => !r.dropped)?.id, about = c.req.query('about')
  return page(c, workshopPage({
    ...a.common, ...a.frame, view, base, command: freshCommand(), mark: markOf(view), rows: rowsOf(a.material, view),
    ...lawOn(a, selected),
    lawHref: (order, id) => lawHref(lang, order, id), ...(selected ? { selected } : {}), ...(edit ? { edit } : {}), ...(about && view.drafts.some(d => d.id === about) ? { askAbout: about } : {}),
    ...(more.sent ? { sent: more.sent } : {}), ...(more.refusal && !more.sent ? { refusal: more.refusal.text } : {}),
  }), code)
}


/** The form that was sent, to be shown again as it was typed. */
function again(a: At, form: FormValues, problems: readonly FieldProblem[]): { sent: SentForm; edit?: WorkshopView['edit'] } {
  const does = form.does?.at(-1), edits = does === 'draft' || does === 'revise'
  const { base: _, command: __, does: ___, which, ...values } = form
  const sent: SentForm = { form: which?.at(-1) ?? '', values, problems }
  return { sent, ...(edits ? { edit: editOf(a, does === 'revise' ? form.requirement?.at(-1) : 'new', form.draft?.at(-1), undefined) } : {}) }
}

async function act(site: Site, c: Context, at: FindTable, sent?: FormValues): Promise<Response> {
  const form = sent ? { ok: true as const, value: sent } : await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const a = await at(site, c)
  if (a instanceof Response) return a
  const selected = form.value.requirement?.at(-1) ?? form.value.selected?.at(-1), read = readWorkshopForm(form.value)
  if (!read.ok) return read.problems.some(p => p.field === 'does') ? answerEdge(site, c, edge('bad request')) : draw(c, a, { ...again(a, form.value, read.problems), selected }, 422)
  const { command: given, base: _, selected: __, ...asks } = form.value
  const done = await a.send(read.command, commandName(given?.at(-1), asks))
  if (!done.ok && 'failed' in done) return answerEdge(site, c, edge('store'))
  if (!done.ok) {
    const { refusal } = done, now = await at(site, c)
    if (now instanceof Response) return now
    const shownAgain = again(now, form.value, [{ field: refusal.field ?? 'says', text: refusal.text }])
    return draw(c, now, { refusal, selected, ...(refusal.field !== undefined || shownAgain.edit ? shownAgain : {}) }, refusal.code === 'changed meanwhile' ? 409 : 422)
  }
  const newest = read.command.does === 'draft' ? a.newest() : selected
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

async function showDebrief(site: Site, c: Context, at: FindTable): Promise<Response> {
  const a = await at(site, c)
  if (a instanceof Response) return a
  const debrief = debriefOf(a.material, a.state)
  if (!a.view.ended || !debrief) return answerEdge(site, c, edge('not yours to see'))
  // All cards are up: the picture shows also what nobody shared.
  const view: SeatView = { ...a.view, needs: debrief.needs.map(({ need }) => ({ ...need, shared: a.state.shared.some(x => x.need === need.id) })) }
  return page(c, workshopDebriefPage({ ...a.common, ...a.frame, view, base: a.base, country: view.country, debrief, lawHref: (order, id) => lawHref(a.lang, order, id),
    told: view.requirements.flatMap(r => { const told = r.dropped ? [] : weighRequirement(a.material, r, view.country).findings[view.country].filter(t => t.finding.verdict === 'unlawful' || t.finding.verdict === 'depends'); return told.length > 0 ? [{ requirement: r.id, told }] : [] }),
    rows: rowsOf(a.material, view) }))
}

/** The requirement table as one can take it into the real file. Begins with a byte order mark, which spreadsheets need to read UTF-8. */
export function requirementsCsv(rows: readonly RequirementRow[], lang: Lang): string {
  const heads = [debriefSays.requirement, debriefSays.requirement, w.form, w.measured, w.level, w.method, w.names, w.equivalents, debriefSays.need, w.market, debriefSays.becomes, w.criterionWeight, w.clauseName].map((t, i) => (i === 0 ? 'nr' : say(t, lang)))
  const lines = rows.map(({ requirement: r, needs, market, verdicts, version, agreed }) => {
    const k = contentOf(r)
    return [
      r.id.slice(1), k.says, say(k.form === 'functional' ? w.functional : k.form === 'mixed' ? w.mixed : w.detailed, lang), k.measured, k.level, k.method, k.names.map(n => say(namedWords[n], lang)).join('; '),
      k.equivalents === undefined ? '' : say(k.equivalents ? w.yes : w.no, lang), needs.map(n => said(n.says, lang)).join('; '), market.map(m => `${said(m.firmName, lang)}: ${said(m.says, lang)}`).join('; '),
      r.dropped ? say(w.dropped, lang, { reason: r.dropped.reason }) : r.becomes ? say(becomesWords[r.becomes.into], lang) : '', r.becomes?.weight ?? '', r.becomes?.clause ?? '',
      ...countries.map(x => say(verdictNames[verdicts[x]], lang)), say(agreed ? w.yes : w.no, lang), version,
    ].map(cell).join(',')
  })
  return '\ufeff' + [[...heads, ...countries, say(w.bothAgree, lang), say(w.version, lang, { n: '' }).trim()].map(cell).join(','), ...lines].join('\r\n') + '\r\n'
}
const attached = (a: At, what: string): string => `attachment; filename="tipp-${a.file}-${what}"`
async function sendCsv(site: Site, c: Context, at: FindTable): Promise<Response> {
  const a = await at(site, c)
  return a instanceof Response ? a : c.body(requirementsCsv(rowsOf(a.material, a.view), a.lang), 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attached(a, 'requirements.csv') })
}
/** Everything that this seat may see; when the workshop has ended, with the debrief. */
async function sendJson(site: Site, c: Context, at: FindTable): Promise<Response> {
  const a = await at(site, c)
  if (a instanceof Response) return a
  const debrief = a.view.ended ? debriefOf(a.material, a.state) : undefined
  const whole = { format: 'tipp-workshop/1', seat: a.view, requirements: rowsOf(a.material, a.view).map(r => ({ id: r.requirement.id, verdicts: r.verdicts })), ...(debrief ? { debrief } : {}) }
  c.header('content-disposition', attached(a, 'workshop.json'))
  return data(c, whole)
}

/** Begins to listen: only a mark is sent, of what this seat can see; it changes when the page would. */
async function listen(site: Site, c: Context, at: FindTable): Promise<Response> {
  const a = await at(site, c)
  if (a instanceof Response) return a
  const out = (c.env as { outgoing?: ServerResponse }).outgoing
  if (!out) return answerEdge(site, c, edge('wrong'))
  out.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' })
  let last = '', asking = Promise.resolve()
  const tell = (): void => {
    asking = asking.then(async () => {
      const view = await a.now()
      if (!view) { out.end(); return }
      const mark = markOf(view)
      if (mark !== last && !out.writableEnded) { last = mark; out.write(`event: mark\ndata: ${mark}\n\n`) }
    }).catch(() => { out.end() })
  }
  tell()
  const stop = a.onChange(tell, () => out.end()), beat = setInterval(() => out.write(': here\n\n'), 20_000).unref()
  out.on('close', () => { stop(); clearInterval(beat) })
  return RESPONSE_ALREADY_SENT
}


/** The pages of one seat, by how its table is found. */
export const seatPages = (at: FindTable) => ({
  show: async (site: Site, c: Context): Promise<Response> => { const a = await at(site, c); return a instanceof Response ? a : draw(c, a) },
  act: (site: Site, c: Context, sent?: FormValues): Promise<Response> => act(site, c, at, sent), debrief: (site: Site, c: Context): Promise<Response> => showDebrief(site, c, at),
  csv: (site: Site, c: Context): Promise<Response> => sendCsv(site, c, at), json: (site: Site, c: Context): Promise<Response> => sendJson(site, c, at), listen: (site: Site, c: Context): Promise<Response> => listen(site, c, at),
})
