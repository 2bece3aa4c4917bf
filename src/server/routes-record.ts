import type { Context } from 'hono'
import { logNames, type LogName } from '../record/index.ts'
import { caseRecordPage, recordPage, type ShownLog } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { edge } from './edge.ts'
import { commonOf } from './pages-common.ts'
import { casePage } from './record/case-view.ts'
import { checkPageFile } from './record/check-page.ts'
import type { RecordLog } from './record/index.ts'
import { runOf } from './routes-run.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from './site.ts'

const forEver = 'public, max-age=31536000, immutable'

/** The record that is asked for, or why it is not shown: a record that will not run is said so, not hidden. */
async function logOf(site: Site, c: Context, name: LogName | undefined): Promise<RecordLog | Response> {
  if (!name) return answerEdge(site, c, edge('not found'))
  try { return await site.records.of(name) } catch (error) {
    site.log((error as Error).message)
    return answerEdge(site, c, edge('wrong'))
  }
}
const named = (c: Context): LogName | undefined => logNames.find(n => n === c.req.param('log'))

async function showCheckpoint(site: Site, c: Context): Promise<Response> {
  const log = await logOf(site, c, named(c))
  return log instanceof Response ? log : c.body(log.checkpoint(), 200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=2' })
}
async function showPolicy(site: Site, c: Context): Promise<Response> {
  const log = await logOf(site, c, named(c))
  return log instanceof Response ? log : c.body(log.policy(), 200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' })
}
async function showTile(site: Site, c: Context): Promise<Response> {
  const name = named(c), log = await logOf(site, c, name)
  if (log instanceof Response) return log
  const found = await log.tile(new URL(c.req.url).pathname.slice(`/record/${name}/`.length))
  return found ? c.body(found.bytes as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'application/octet-stream', 'cache-control': forEver }) : answerEdge(site, c, edge('not found'))
}

const checkHref = (lang: string): string => `/${lang}/record/check.html`

async function showRecord(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), logs: ShownLog[] = []
  // Where no record is kept none is begun by looking for it.
  if (site.records.kept) for (const name of logNames) {
    try {
      const log = await site.records.of(name)
      logs.push({ name, open: { key: log.key, size: log.size(), cases: log.cases(), checkpoint: log.checkpoint(), checkpointHref: `/record/${name}/checkpoint`, policyHref: `/record/${name}/policy` } })
    } catch (error) {
      site.log((error as Error).message)
      logs.push({ name })
    }
  }
  return page(c, recordPage({ ...commonOf(site.statics, lang, '/record'), logs, checkHref: checkHref(lang) }))
}

/** The checking page is a file to save: here it would stand under our own policy, which lets no script of a page's own run. */
async function sendCheckPage(_site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c)
  return c.body(await checkPageFile(lang), 200, { 'content-type': 'text/html; charset=utf-8', 'content-disposition': `attachment; filename="tipp-verify-${lang}.html"` })
}

/** What is newest is taken up first. If that cannot be just now, what is there is shown, with how far it has come. */
const takenUp = (site: Site, log: RecordLog): Promise<void> => log.advance().catch((error: Error) => { site.log(error.message) })

/** The public record of a practised run. Who has the run's address sees it; the record itself does not lead back to it. */
async function showRunRecord(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const log = await logOf(site, c, 'practice')
  if (log instanceof Response) return log
  await takenUp(site, log)
  const lang = readerLang(c), base = `/${lang}/runs/${run.id}`, { scenario } = run.world, names = new Map(scenario.firms.map(f => [f.id, f.name]))
  const name = (value: string): string => (value === scenario.id ? scenario.title[lang] : names.get(value) ?? value)
  return page(c, caseRecordPage({
    ...commonOf(site.statics, lang, `/runs/${run.id}/record`), log: 'practice', title: scenario.title, ...await casePage(log, run.id, lang, wholeNumber(c.req.query('page')), name),
    bundleHref: `${base}/record.json`, recordHref: `/${lang}/record`, checkHref: checkHref(lang), backHref: base,
  }))
}
async function sendBundle(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const log = await logOf(site, c, 'practice'), asked = c.req.query('since'), since = wholeNumber(asked)
  if (log instanceof Response) return log
  if (asked !== undefined && since === undefined) return answerEdge(site, c, edge('bad request'))
  await takenUp(site, log)
  const bundle = await log.bundle(run.id, since)
  if (!bundle) return answerEdge(site, c, edge('not found'))
  return c.body(JSON.stringify(bundle), 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="tipp-${bundle.log}-${bundle.case.slice(0, 8)}.json"` })
}

export const recordAddresses: readonly Address[] = [
  ['/record/:log/checkpoint', { GET: showCheckpoint, open: true }],
  ['/record/:log/policy', { GET: showPolicy, open: true }],
  ['/record/:log/tile/*', { GET: showTile, open: true }],
  ...inEachLanguage(lang => [
    [`/${lang}/record`, { GET: showRecord }],
    [`/${lang}/record/check.html`, { GET: sendCheckPage }],
    [`/${lang}/runs/:run/record`, { GET: showRunRecord }],
    [`/${lang}/runs/:run/record.json`, { GET: sendBundle }],
  ]),
]
