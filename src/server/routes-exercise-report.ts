import type { Context } from 'hono'
import { canonical, digestText, say, type Day } from '../plain/index.ts'
import { logHash, streamHash, type Envelope } from '../log/index.ts'
import { ics, stampOf } from '../calc/index.ts'
import { bySubstitute, exerciseDebrief, exerciseStatements, exportedEvents, exportedVoices, isoOf, nothingLeft, type ExerciseEnvelope } from '../exercise/index.ts'
import { exerciseReportPage, promisesCalendar, type ExerciseReportView } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { edge } from './edge.ts'
import { exerciseIn, type Live } from './exercises.ts'
import { cell } from './export.ts'
import { runCommonOf } from './pages-common.ts'
import { playedRun } from './played-run.ts'
import { shownEvents } from './public-view.ts'
import { calendar } from './routes-debrief.ts'
import { openedBy } from './routes-exercise-api.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

/** A name for an exercise that is no key to it: the same for ever, and nobody gets from it to the exercise. */
const nameOf = (live: Live): string => digestText(`tipp exercise\n${live.id}`)

/** The exercise's own log, from the store: in memory only what it folds to is kept. */
const ownLog = async (site: Site, live: Live): Promise<ExerciseEnvelope[]> =>
  (await site.store.read(live.id)).map(({ n, branch, on, by, v, event }) => ({ n, branch, on, by, v, event: event as ExerciseEnvelope['event'] }))

/** The whole exercise as one JSON value, for the one who leads it: both logs, the voices in no order, the hashes. */
export function exportedExercise(live: Live, own: readonly ExerciseEnvelope[]): object {
  const x = exerciseIn(live), { scenario, country, lawbook, parameters } = x.world, whole = nothingLeft(x)
  return {
    format: 'tipp-exercise/1', exercise: nameOf(live).slice(0, 16), scenario: scenario.id, version: scenario.version, country, lawbook: lawbook.hash, parameters, complete: whole, anonymous: x.state.opened?.anonymous !== false,
    branches: x.states.branches().map(branch => ({ branch, ...(whole ? { hash: logHash(x.envelopes, branch) } : {}) })),
    events: exportedEvents(x, own), run: whole ? x.envelopes : shownEvents(x.envelopes), voices: exportedVoices(x),
  }
}

/** Both logs as one table in the order of the wall clock for the exercise and of positions for the run. */
export function exerciseTable(live: Live, envelopes: readonly ExerciseEnvelope[]): string {
  const x = exerciseIn(live), head = ['log', 'n', 'branch', 'day', 'wall clock', 'by', 'event', 'content']
  const own = exportedEvents(x, envelopes).map(({ n, on, by, event: { type, at, ...rest } }) => ['exercise', n, '', on, isoOf(at), by, type, canonical(rest)])
  const run = (nothingLeft(x) ? x.envelopes : shownEvents(x.envelopes)).map(({ n, branch, on, by, event: { type, ...rest } }) => ['run', n, branch, on, '', bySubstitute(x, n) ? `${by} (substitute)` : by, type, canonical(rest)])
  const voices = exportedVoices(x).map((v, i) => ['voices', i + 1, '', '', '', '', v.block, canonical({ field: v.field, says: v.says })])
  return `\ufeff${[head, ...own, ...run, ...voices].map(r => r.map(cell).join(',')).join('\r\n')}\r\n`
}

/** The exercise whose facilitator asks. */
async function ledBy(site: Site, c: Context): Promise<Live | Response> {
  const opened = await openedBy(site, c)
  if (opened instanceof Response) return opened
  return opened.as === 'facilitator' ? opened.live : answerEdge(site, c, edge('not yours to see'))
}
const sent = (c: Context, live: Live, body: string, type: string, ending: string): Response =>
  c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="tipp-${live.run.world.scenario.id}-${nameOf(live).slice(0, 8)}${ending}"` })

async function sendJson(site: Site, c: Context): Promise<Response> {
  const live = await ledBy(site, c)
  return live instanceof Response ? live : sent(c, live, JSON.stringify(exportedExercise(live, await ownLog(site, live)), null, 1), 'application/json', '.json')
}
async function sendTable(site: Site, c: Context): Promise<Response> {
  const live = await ledBy(site, c)
  return live instanceof Response ? live : sent(c, live, exerciseTable(live, await ownLog(site, live)), 'text/csv', '.csv')
}
async function sendStatements(site: Site, c: Context): Promise<Response> {
  const live = await ledBy(site, c)
  if (live instanceof Response) return live
  const clocks = new Map((await site.store.read(live.run.id)).map(e => [e.n, e.at])), x = exerciseIn(live)
  const statements = exerciseStatements(x, await ownLog(site, live), { base: new URL(c.req.url).origin, about: nameOf(live), words: c.req.query('words') === 'yes' }, n => clocks.get(n) ?? site.now().toISOString())
  return sent(c, live, JSON.stringify(statements, null, 1), 'application/json', '.xapi.json')
}

/** The report: for the facilitator at any time, for a seat once the debrief has begun, and then as far as that seat may read. */
async function showReport(site: Site, c: Context): Promise<Response> {
  const run = await playedRun(site, c, c.req.param('key') ?? '', 'debrief')
  if (run instanceof Response) return run
  const { live, as, branch } = run.played!, lang = readerLang(c), x = exerciseIn(live), at = `at/${c.req.param('key')}`
  const common = runCommonOf(site.statics, lang, run, branch, `/${at}/report`)
  if (!common) return answerEdge(site, c, edge('no such branch'))
  const of = exerciseDebrief(x, as), { opened } = live.state
  const view: ExerciseReportView = {
    ...common, debrief: of.run, of, title: opened?.title ?? '', printedOn: site.now().toISOString().slice(0, 10) as Day, deleteOn: opened!.deleteOn, ics: `/${lang}/${at}/commitments.ics`,
    ownHash: streamHash(await ownLog(site, live) as readonly Envelope[]), seats: live.state.seats.flatMap(s => { const role = x.world.scenario.roles.find(r => r.id === s.seat); return role ? [{ seat: s.seat, name: role.name, title: role.title }] : [] }),
  }
  return page(c, exerciseReportPage(view))
}

/** The group's promises for everybody's calendar. */
async function sendPromises(site: Site, c: Context): Promise<Response> {
  const run = await playedRun(site, c, c.req.param('key') ?? '', 'debrief')
  if (run instanceof Response) return run
  const { live } = run.played!, lang = readerLang(c)
  const made = (await ownLog(site, live)).flatMap(({ event: e }) => (e.type === 'commitment.made' ? [{ what: e.what, owner: e.owner, by: e.due, made: isoOf(e.at).slice(0, 10) as Day }] : []))
  return calendar(c, ics(promisesCalendar(made, live.state.opened?.title || say(run.world.scenario.title, lang), nameOf(live).slice(0, 16), lang), stampOf(site.now().toISOString())))
}

export const exerciseReportAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/at/:key/export.json`, { GET: sendJson }],
  [`/${lang}/at/:key/export.csv`, { GET: sendTable }],
  [`/${lang}/at/:key/export.xapi`, { GET: sendStatements }],
  [`/${lang}/at/:key/report`, { GET: showReport }],
  [`/${lang}/at/:key/commitments.ics`, { GET: sendPromises }],
])
