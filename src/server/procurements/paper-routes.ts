import type { Context } from 'hono'
import { digest, isDay, say, type Day } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { isPaperKind, paperKinds, paperOf, type OfWorkshop, type Paper } from '../../casefile/index.ts'
import { lookerOf, mayDo, maySee, ofWorkshop, paperGround, rolesOf } from '../../live/index.ts'
import { caseWords, paperCopy, paperPage, paperWords, tablesOf, type PaperView } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { cell } from '../export.ts'
import { commonOf, lawHref } from '../pages-common.ts'
import { freshCommand } from '../runs.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { missing } from '../words.ts'
import { materialIn } from './case-workshops.ts'
import type { Procurement } from './procurements.ts'
import { caseFor } from './routes.ts'

/** What a signature stands by: everything the paper says. */
const markOf = (paper: Paper): string => digest(paper).slice(0, 32)

/** What the need workshop has come to, for a reader who may see its table. */
async function workshopIn(site: Site, p: Procurement, person: string): Promise<{ workshop?: OfWorkshop }> {
  const bench = maySee(rolesOf(p.state, person), 'need workshop') ? await site.caseWorkshops.of(p.id) : undefined, workshop = bench && ofWorkshop(materialIn(p.state, site.procurements.today(p.state.case.country)), bench.state)
  return workshop ? { workshop } : {}
}

async function viewOf(site: Site, c: Context): Promise<PaperView | Response> {
  const found = await caseFor(site, c), kind = c.req.param('kind'), lang = readerLang(c)
  if (found instanceof Response) return found
  if (!isPaperKind(kind)) return answerEdge(site, c, edge('not found'))
  const { p, person } = found, s = p.state, today = site.procurements.today(s.case.country), asked = c.req.query('begins'), near = isDay(asked) && asked >= '2016-04-18' && asked < '2100-01-01' ? asked : undefined
  const { signed } = s.dialogue, begins: Day = near ?? s.case.consultation?.on ?? signed?.begins ?? today, paper = paperOf({ ...paperGround(lawbook, s, p.envelopes, today), ...(kind === 'requirements' ? await workshopIn(site, p, person.id) : {}) }, kind, begins)
  const base = `/procurements/${p.id}/papers`, query = asked === undefined ? '' : `?begins=${encodeURIComponent(asked.slice(0, 10))}`, by = signed && (await site.people.names([signed.person])).get(signed.person)
  return {
    ...commonOf(site.statics, lang, `${base}/${kind}${query}`, person), country: s.case.country, over: `${s.title} · ${s.buyerName}`, file: `tipp-${p.id.slice(0, 8)}-${kind}`, law: (order, id) => lawHref(lang, order, id), back: { href: `/${lang}/procurements/${p.id}/dialogue`, label: paperWords.toDialogue }, real: true, hidden: {},
    paper, copy: `/${lang}${base}/${kind}/paper.html${query}`, json: `/${lang}${base}/${kind}/paper.json${query}`, table: id => `/${lang}${base}/${kind}/${id}.csv${query}`, papers: paperKinds.filter(k => k !== kind).map(k => ({ kind: k, href: `/${lang}${base}/${k}` })),
    ...(kind === 'consultation-plan' ? {
      begins: { day: asked ?? begins, action: `/${lang}${base}/${kind}`, ...(asked !== undefined && !near ? { problem: missing.day } : {}) },
      sign: { action: `/${lang}${base}/${kind}`, hidden: { command: freshCommand(), begins, plan: markOf(paper) }, may: mayDo(lookerOf(s, person.id).roles, 'sign papers'), ...(signed ? { by: { name: by ?? say(caseWords.gone, lang), on: signed.on, same: signed.plan === markOf(paper) } } : {}) },
    } : {}),
  }
}
async function show(site: Site, c: Context): Promise<Response> {
  const v = await viewOf(site, c)
  return v instanceof Response ? v : page(c, paperPage(v), v.begins?.problem ? 422 : 200)
}
async function send(site: Site, c: Context): Promise<Response> {
  const v = await viewOf(site, c)
  if (v instanceof Response) return v
  const name = c.req.param('name') ?? '', attached = (ending: string) => ({ 'content-disposition': `attachment; filename="${v.file}${ending}"` })
  if (name === 'paper.html') return c.body(paperCopy(v), 200, { 'content-type': 'text/html; charset=utf-8', ...attached('.html') })
  if (name === 'paper.json') return c.body(JSON.stringify(v.paper, null, 1), 200, { 'content-type': 'application/json; charset=utf-8', ...attached('.json') })
  const table = tablesOf(v.paper, v.lang).find(t => `${t.id}.csv` === name)
  if (!table) return answerEdge(site, c, edge('not found'))
  return c.body(`\ufeff${[table.columns.map(x => x.label), ...table.rows].map(r => r.map(cell).join(',')).join('\r\n')}\r\n`, 200, { 'content-type': 'text/csv; charset=utf-8', ...attached(`-${table.id}.csv`) })
}
/** The lawyer signs the plan that she read: another one, changed meanwhile, is not what she signed. */
async function sign(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c), begins = form.value.begins?.at(-1), plan = form.value.plan?.at(-1) ?? ''
  if (found instanceof Response) return found
  if (c.req.param('kind') !== 'consultation-plan' || !isDay(begins)) return answerEdge(site, c, edge('bad request'))
  const { p, person } = found, s = p.state, now = paperOf(paperGround(lawbook, s, p.envelopes, site.procurements.today(s.case.country)), 'consultation-plan', begins), to = `/${readerLang(c)}/procurements/${p.id}/papers/consultation-plan?begins=${begins}`
  if (markOf(now) !== plan) return c.redirect(to, 303)
  const receipt = await site.procurements.send(p.id, person.id, { does: 'signPlan', begins, plan }, commandName(form.value.command?.at(-1), [begins, plan]))
  return receipt.ok ? c.redirect(to, 303) : answerEdge(site, c, edge('failed' in receipt ? 'store' : 'no right'))
}

export const casePaperAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements/:case/papers/:kind`, { GET: show, POST: sign }],
  [`/${lang}/procurements/:case/papers/:kind/:name`, { GET: send }],
])
