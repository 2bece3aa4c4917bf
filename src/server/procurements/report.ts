import type { Context } from 'hono'
import { say, type Lang, type Text } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { problemsOf, type FieldProblem } from '../../case/index.ts'
import { anybody, caseSeen, isRole, liveCommandSchema, logSeen, lookerOf, mayDo, reportOf, roleWords, type Looker, type ProcurementReport } from '../../live/index.ts'
import { vocabularies } from '../../record/index.ts'
import { caseReportPage, caseWords, formatDay, type FormValues } from '../../web/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { commonOf } from '../pages-common.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { fieldsSaid } from './desk-view.ts'
import { openCaseFor } from './documents.ts'
import { headOf } from './heads.ts'
import type { Procurement } from './procurements.ts'
import { answered, caseFor, namesIn, one } from './routes.ts'

/** The report for one looker; `open`: the version for everybody, whoever asks. */
export function drawnReport(site: Pick<Site, 'procurements'>, p: Procurement, looker: Looker, lang: Lang, names: ReadonlyMap<string, string>, open: boolean): ProcurementReport {
  const s = { ...p.state, case: caseSeen(p.state.case, open ? [] : looker.roles) }, who = open ? anybody : looker
  const roleSaid = (by: string): string => { const role = by.split(':')[0]!; return isRole(role) ? say(roleWords[role], lang) : role }
  return reportOf({
    book: lawbook, lang, open, looker: who, today: site.procurements.today(s.case.country), day: day => formatDay(day, lang, 'medium'), fields: action => fieldsSaid(action, p.state, lang),
    who: (person, by) => (open || person === undefined ? roleSaid(by) : `${names.get(person) ?? say(caseWords.gone, lang)}${by === '' ? '' : `, ${roleSaid(by).toLocaleLowerCase(lang)}`}`),
    // Who wins is told when the letters have gone (and the log shows it before to those who see tenders only).
    publicStep: step => (vocabularies.step as readonly string[]).includes(step) && (s.case.letters !== undefined || (step !== 'decideAward' && step !== 'signContract')),
  }, s, open ? p.envelopes : logSeen(p.envelopes, looker))
}

async function draw(site: Site, c: Context, p: Procurement, person: Person, more: { values?: FormValues; problems?: readonly FieldProblem[]; refusal?: Text } = {}, code = 200): Promise<Response> {
  const lang = readerLang(c), looker = lookerOf(p.state, person.id), base = `/${lang}/procurements/${p.id}`, head = headOf(site, c, p, person, more)
  return page(c, caseReportPage({ head, common: head, report: drawnReport(site, p, looker, lang, await namesIn(site, p), false), json: `${base}/report.json`, back: base, ...(p.state.open ? { other: { href: `/${lang}/market/${p.id}/report` } } : {}), ...(mayDo(looker.roles, 'write report') ? { fill: `${base}/report` } : {}) }), code)
}
async function show(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : draw(site, c, found.p, found.person)
}
async function fill(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, asked = { does: 'fillReport', part: one(form.value, 'part'), says: one(form.value, 'says') ?? '', open: one(form.value, 'open') === 'yes' }, read = liveCommandSchema.safeParse(asked)
  const again = (problems: readonly FieldProblem[], refusal?: Text) => draw(site, c, p, person, { values: form.value, problems, ...(refusal ? { refusal } : {}) }, 422)
  if (!read.success) return again(problemsOf(read.error, asked))
  return answered(site, c, p, await site.procurements.send(p.id, person.id, read.data, commandName(one(form.value, 'command'), asked)), '/report', 'done', refusal => again([], refusal.text))
}
const asFile = (c: Context, report: ProcurementReport, id: string): Response => c.body(JSON.stringify(report, undefined, 1), 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="tipp-report-${id.slice(0, 8)}.json"` })
async function sendJson(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : asFile(c, drawnReport(site, found.p, lookerOf(found.p.state, found.person.id), readerLang(c), await namesIn(site, found.p), false), found.p.id)
}

async function showOpen(site: Site, c: Context): Promise<Response> {
  const found = await openCaseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, lang = readerLang(c), base = `/${lang}/market/${p.id}`
  return page(c, caseReportPage({ common: commonOf(site.statics, lang, `/market/${p.id}/report`, person), report: drawnReport(site, p, anybody, lang, new Map(), true), json: `${base}/report.json`, back: base }))
}
async function sendOpen(site: Site, c: Context): Promise<Response> {
  const found = await openCaseFor(site, c)
  return found instanceof Response ? found : asFile(c, drawnReport(site, found.p, anybody, readerLang(c), new Map(), true), found.p.id)
}

export const caseReportAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements/:case/report`, { GET: show, POST: fill }],
  [`/${lang}/procurements/:case/report.json`, { GET: sendJson }],
  [`/${lang}/market/:case/report`, { GET: showOpen }],
  [`/${lang}/market/:case/report.json`, { GET: sendOpen }],
])
