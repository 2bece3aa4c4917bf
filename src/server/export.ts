import type { Context } from 'hono'
import { canonical, digestText } from '../plain/index.ts'
import { logHash } from '../log/index.ts'
import { ended } from '../case/index.ts'
import { runStatements } from '../practice/index.ts'
import { shownEvents } from './public-view.ts'
import { runOf } from './routes-run.ts'
import type { Run } from './runs.ts'
import type { Site } from './site.ts'

/** Whether some path of the run has been played to its end: then there is nothing left to guess, and the whole log may leave. */
const open = (run: Run): boolean => run.states.branches().some(b => { const s = run.states.state(b); return s !== undefined && ended(s.case) })

/** The run as one JSON value. Complete, with seed and hash, once a path has ended: with it, the law and the market's figures it names, anybody can play the run again and get the same. */
export function exported(run: Run): object {
  const whole = open(run), { scenario, country, lawbook, parameters } = run.world
  return {
    format: 'tipp-run/1', scenario: scenario.id, version: scenario.version, country, lawbook: lawbook.hash, parameters, complete: whole,
    branches: run.states.branches().map(branch => ({ branch, ...(whole ? { hash: logHash(run.envelopes, branch) } : {}) })),
    events: whole ? run.envelopes : shownEvents(run.envelopes),
  }
}

/** A cell of a table: quoted where needed (RFC 4180), and never read as a formula by a spreadsheet. */
export function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : String(value)
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The log as a table, one event per line, what the event holds as JSON in the last column. Begins with a byte order mark, which spreadsheets need to read UTF-8. */
export function asTable(run: Run): string {
  const rows = (open(run) ? run.envelopes : shownEvents(run.envelopes)).map(({ n, branch, on, by, event }) => {
    const { type, ...rest } = event
    const verdict = event.type === 'step.weighed' ? event.verdicts[event.country] : ''
    return [n, branch, on, by, type, verdict, canonical(rest)].map(cell).join(',')
  })
  return '\ufeff' + ['n,branch,day,by,event,verdict,content', ...rows].join('\r\n') + '\r\n'
}

const attached = (run: Run, ending: string): string => `attachment; filename="tipp-${run.world.scenario.id}-${run.id.slice(0, 8)}.${ending}"`

export async function sendJson(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  return c.body(JSON.stringify(exported(run), null, 1), 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': attached(run, 'json') })
}

export async function sendTable(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  return c.body(asTable(run), 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attached(run, 'csv') })
}

/** What was done as statements of xAPI 1.0.3, for a learning record store. Without what was written, unless it is asked for. */
export async function sendStatements(site: Site, c: Context): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  // The address of a run is the key to it: statements carry a digest.
  const about = digestText(`tipp run\n${run.id}`), clocks = new Map((await site.store.read(run.id)).map(e => [e.n, e.at]))
  const statements = runStatements(run.world, run.envelopes, { base: new URL(c.req.url).origin, about, words: c.req.query('words') === 'yes' }, n => clocks.get(n) ?? site.now().toISOString(), () => 'learner')
  return c.body(JSON.stringify(statements, null, 1), 200, { 'content-type': 'application/json; charset=utf-8', 'content-disposition': attached(run, 'xapi.json') })
}
