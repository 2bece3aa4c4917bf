import type { Context } from 'hono'
import { isDay, say, type Day } from '../plain/index.ts'
import { groundOf, isPaperKind, paperKinds, paperOf } from '../casefile/index.ts'
import { paperCopy, paperPage, paperWords, tablesOf, type PaperView } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { edge } from './edge.ts'
import { cell } from './export.ts'
import { runCommonOf } from './pages-common.ts'
import { branchOf, runOf } from './routes-run.ts'
import { pathOf } from './runs.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'
import { missing } from './words.ts'

/** A paper of a run, with all that its page needs. In an exercise: for everybody once the debrief has begun, for the facilitator before. */
async function paperView(site: Site, c: Context): Promise<PaperView | Response> {
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  const kind = c.req.param('kind'), branch = c.req.query('branch') ?? branchOf(run), lang = readerLang(c)
  if (!isPaperKind(kind)) return answerEdge(site, c, edge('not found'))
  const asked = c.req.query('begins'), today = site.now().toISOString().slice(0, 10) as Day
  const query = new URLSearchParams({ branch, ...(asked === undefined ? {} : { begins: asked.slice(0, 10) }) }), base = `/${pathOf(run)}/file`
  const common = runCommonOf(site.statics, lang, run, branch, `${base}/${kind}?${query}`)
  if (!common) return answerEdge(site, c, edge('no such branch'))
  const ground = groundOf(run.world, run.envelopes, branch), near = isDay(asked) && asked >= '2016-04-18' && asked < '2100-01-01' ? asked : undefined
  // A real plan begins from now; the one that was announced in the exercise keeps its day.
  const begins = near ?? ground.state.consultation?.on ?? today
  return {
    ...common, over: `${say(common.scenario.title, lang)} · ${common.seat.municipality}`, law: common.links.law, file: `tipp-${common.scenario.id}-${kind}`, back: { href: common.links.debrief, label: paperWords.back }, hidden: { branch }, paper: paperOf(ground, kind, begins), copy: `/${lang}${base}/${kind}/paper.html?${query}`, table: id => `/${lang}${base}/${kind}/${id}.csv?${query}`,
    papers: paperKinds.filter(k => k !== kind).map(k => ({ kind: k, href: common.links.file(k) })),
    ...(kind === 'consultation-plan' ? { begins: { day: asked ?? begins, action: `/${lang}${base}/${kind}`, ...(asked !== undefined && !near ? { problem: missing.day } : {}) } } : {}),
  }
}

async function showPaper(site: Site, c: Context): Promise<Response> {
  const v = await paperView(site, c)
  return v instanceof Response ? v : page(c, paperPage(v), v.begins?.problem ? 422 : 200)
}

/** The paper as a file to edit, or one of its tables for a spreadsheet. */
async function sendPart(site: Site, c: Context): Promise<Response> {
  const v = await paperView(site, c)
  if (v instanceof Response) return v
  const { file } = v, name = c.req.param('name') ?? '', attached = (ending: string) => ({ 'content-disposition': `attachment; filename="${file}${ending}"` })
  if (name === 'paper.html') return c.body(paperCopy(v), 200, { 'content-type': 'text/html; charset=utf-8', ...attached('.html') })
  const table = tablesOf(v.paper, v.lang).find(t => `${t.id}.csv` === name)
  if (!table) return answerEdge(site, c, edge('not found'))
  const rows = [table.columns.map(x => x.label), ...table.rows].map(r => r.map(cell).join(','))
  return c.body(`\ufeff${rows.join('\r\n')}\r\n`, 200, { 'content-type': 'text/csv; charset=utf-8', ...attached(`-${table.id}.csv`) })
}

export const fileAddresses: readonly Address[] = inEachLanguage(lang => [`/${lang}/runs/:run`, `/${lang}/at/:key/desk`].flatMap((at): Address[] => [
  [`${at}/file/:kind`, { GET: showPaper }],
  [`${at}/file/:kind/:name`, { GET: sendPart }],
]))
