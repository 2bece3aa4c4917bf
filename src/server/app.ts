import { Hono } from 'hono'
import { inEachLanguage, type Address } from './address.ts'
import { edge } from './edge.ts'
import { sendJson, sendStatements, sendTable } from './export.ts'
import { foreignRequest, openToOthers, withHeaders, type Open } from './guard.ts'
import { apiCreate, apiRewind, apiRun, apiStep, apiTime, health } from './routes-api.ts'
import { apiCheck, showCheck, showOpenApi, showPlanSchema } from './routes-check.ts'
import { postDebrief, sendPromises, showBlock, showCompare, showDebrief, showReport, showWhy } from './routes-debrief.ts'
import { drillAddresses } from './routes-drills.ts'
import { exerciseAddresses } from './routes-exercise.ts'
import { exerciseApi } from './routes-exercise-api.ts'
import { compareAddresses } from './routes-compare.ts'
import { differencesAddresses } from './routes-differences.ts'
import { keptAddresses } from './routes-kept.ts'
import { ledgerAddresses } from './routes-ledger.ts'
import { embedAddresses } from './routes-embed.ts'
import { exerciseReportAddresses } from './routes-exercise-report.ts'
import { fileAddresses } from './routes-file.ts'
import { forSoftwareAddresses } from './routes-for-software.ts'
import { lawApiAddresses } from './routes-law-api.ts'
import { experienceAddresses } from './routes-experience.ts'
import { mythsAddresses } from './routes-myths.ts'
import { beginRun, showCase, showHome, toOwnLanguage } from './routes-open.ts'
import { recordAddresses } from './routes-record.ts'
import { caseRecordAddresses } from './procurements/record-routes.ts'
import { paperAddresses } from './procurements/addresses.ts'
import { procurementAddresses } from './procurements/routes.ts'
import { noticesAddresses } from './routes-notices.ts'
import { peopleAddresses } from './people/addresses.ts'
import { rulebookAddresses, showEntry, showOrder } from './routes-rulebook.ts'
import { waitToChange } from './change-limits.ts'
import { noteRefusal, shapeOfPath } from './security-log.ts'
import { toolsAddresses } from './routes-tools.ts'
import { workshopAddresses } from './routes-workshop.ts'
import { postRewind, postStep, postTime, showDesk } from './routes-run.ts'
import { answerEdge, type Site } from './site.ts'

/** Every address of the site; tests go through it, so that a new page is looked at by itself. */
export const addresses: readonly Address[] = [
  ['/', { GET: (_, c) => toOwnLanguage(c) }],
  ['/healthz', { GET: (_, c) => c.text('ok\n') }],
  ['/readyz', { GET: async (site, c) => { const is = await site.readiness.ask(); return c.text(`${is}\n`, is === 'ready' ? 200 : 503) } }],
  ['/favicon.ico', { GET: (_, c) => c.body(null, 204) }],
  ...paperAddresses,
  ['/api/v1/health', { GET: health }],
  ['/api/v1/check', { POST: apiCheck, open: true }],
  ['/api/v1/openapi.json', { GET: showOpenApi, open: true }],
  ['/api/v1/plan.schema.json', { GET: showPlanSchema, open: true }],
  ['/api/v1/runs', { POST: apiCreate }],
  ['/api/v1/runs/:run', { GET: apiRun }],
  ['/api/v1/runs/:run/steps', { POST: apiStep }],
  ['/api/v1/runs/:run/time', { POST: apiTime }],
  ['/api/v1/runs/:run/rewind', { POST: apiRewind }],
  // Before the entries of the rulebook, whose ids take what follows.
  ...rulebookAddresses,
  ...differencesAddresses,
  ...mythsAddresses,
  ...compareAddresses,
  ...experienceAddresses,
  ...toolsAddresses,
  ...lawApiAddresses,
  ...exerciseApi,
  ...exerciseAddresses,
  ...exerciseReportAddresses,
  ...fileAddresses,
  ...drillAddresses,
  ...ledgerAddresses,
  ...keptAddresses,
  ...embedAddresses,
  ...forSoftwareAddresses,
  ...workshopAddresses,
  ...recordAddresses,
  ...noticesAddresses,
  ...procurementAddresses,
  ...caseRecordAddresses,
  ...peopleAddresses,
  ...inEachLanguage(lang => [
    [`/${lang}`, { GET: (_, c) => c.redirect(`/${lang}/`, 308) }],
    [`/${lang}/`, { GET: showHome }],
    [`/${lang}/cases/:case`, { GET: showCase }],
    [`/${lang}/cases/:case/runs`, { POST: beginRun }],
    [`/${lang}/runs/:run`, { GET: showDesk }],
    [`/${lang}/runs/:run/steps`, { POST: postStep }],
    [`/${lang}/runs/:run/time`, { POST: postTime }],
    [`/${lang}/runs/:run/rewind`, { POST: postRewind }],
    [`/${lang}/runs/:run/compare`, { GET: showCompare }],
    [`/${lang}/runs/:run/debrief`, { GET: showDebrief, POST: postDebrief }],
    [`/${lang}/runs/:run/debrief/commitments.ics`, { GET: sendPromises }],
    [`/${lang}/runs/:run/debrief/:block`, { GET: showBlock, POST: postDebrief }],
    [`/${lang}/runs/:run/report`, { GET: showReport }],
    [`/${lang}/runs/:run/why/:n`, { GET: showWhy }],
    [`/${lang}/runs/:run/export.json`, { GET: sendJson }],
    [`/${lang}/runs/:run/export.csv`, { GET: sendTable }],
    [`/${lang}/runs/:run/export.xapi`, { GET: sendStatements }],
    [`/${lang}/at/:key/desk`, { GET: showDesk }],
    [`/${lang}/at/:key/desk/steps`, { POST: postStep }],
    [`/${lang}/at/:key/desk/time`, { POST: postTime }],
    [`/${lang}/at/:key/desk/rewind`, { POST: postRewind }],
    [`/${lang}/at/:key/desk/compare`, { GET: showCompare }],
    [`/${lang}/at/:key/desk/debrief`, { GET: showDebrief }],
    [`/${lang}/at/:key/desk/report`, { GET: showReport }],
    [`/${lang}/at/:key/desk/why/:n`, { GET: showWhy }],
    [`/${lang}/check`, { GET: showCheck }],
    [`/${lang}/law/:order`, { GET: showOrder }],
    [`/${lang}/law/:order/:id{.+}`, { GET: showEntry }],
  ]),
]

const allowedOf = ({ GET, POST, open }: Address[1]): string => [...(GET ? ['GET', 'HEAD'] : []), ...(POST ? ['POST'] : []), ...(open ? ['OPTIONS'] : [])].join(', ')

export function makeApp(site: Site): Hono<{ Variables: Open }> {
  const app = new Hono<{ Variables: Open }>()
  app.use(withHeaders(site.signIn.origin))
  app.use(async (c, next) => { await next(); await noteRefusal(site, c) })
  // Before the guard against other sites: these store nothing, and carry nobody's cookies.
  for (const [path, answers] of addresses) if (answers.open) app.use(path, openToOthers(allowedOf(answers)))
  app.use(async (c, next) => {
    const foreign = c.get('open') ? undefined : foreignRequest(c.req.raw)
    return foreign ? answerEdge(site, c, foreign) : next()
  })
  app.use(async (c, next) => {
    const wait = await waitToChange(site, c)
    if (wait === 0) return next()
    c.header('retry-after', String(wait))
    return answerEdge(site, c, edge('too often'))
  })
  for (const [path, answers] of addresses) {
    if (answers.GET) app.get(path, c => answers.GET!(site, c))
    if (answers.POST) app.post(path, c => answers.POST!(site, c))
    app.all(path, c => {
      c.header('allow', allowedOf(answers))
      return answerEdge(site, c, edge('not allowed'))
    })
  }
  app.get('/static/*', async c => {
    const file = await site.statics.packed(c.req.path, c.req.header('accept-encoding'))
    if (!file) return answerEdge(site, c, edge('not found'))
    return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': file.type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding', ...(file.encoding ? { 'content-encoding': file.encoding } : {}),
    })
  })
  app.notFound(c => answerEdge(site, c, edge('not found')))
  app.onError((error, c) => {
    // The address may be somebody's key: only its shape is written down.
    site.log(`${site.now().toISOString()} ${c.req.method} ${shapeOfPath(c.req.path)}: ${error.stack ?? error.message}`)
    return answerEdge(site, c, edge('wrong'))
  })
  return app
}
