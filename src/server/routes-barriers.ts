import type { Context } from 'hono'
import { canonical, digestText, type Day, type Lang } from '../plain/index.ts'
import { differences as d } from '../rulebook/index.ts'
import { differencesPages as pages, type FormValues, type ModerateView, type ReportProblem } from '../web/index.ts'
import { readForm } from './body.ts'
import { linksOfDifferences } from './differences-view.ts'
import { edge } from './edge.ts'
import { isModerator, knock, letOut, usable } from './moderator.ts'
import { commonOf } from './pages-common.ts'
import { freshCommand } from './runs.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

const today = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day
const one = (values: FormValues, name: string): string => values[name]?.at(-1) ?? ''
const homeOf: Readonly<Record<Lang, string>> = { sv: 'SE', da: 'DK', nb: 'NO', en: '' }

function drawReport(site: Site, c: Context, written: d.WrittenBarrier, problems: readonly ReportProblem[], sent = false): Response {
  const lang = readerLang(c), row = c.req.query('row'), status = problems.some(p => p.problem === 'too many') ? 429 : problems.some(p => p.problem === 'full' || p.problem === 'not saved') ? 503 : problems.length > 0 ? 422 : 200
  return page(c, pages.report({
    ...commonOf(site.statics, lang, `/differences/report${row && d.rowNamed(row) ? `?row=${row}` : ''}`), written, problems, moderated: usable(site.moderatorKey), sent, command: freshCommand(), links: linksOfDifferences(lang),
  }), status)
}

export function showReportForm(site: Site, c: Context): Response {
  const row = c.req.query('row') ?? '', lang = readerLang(c)
  return drawReport(site, c, { what: '', met: '', from: homeOf[lang], to: '', step: '', row: d.rowNamed(row) ? row : '', year: today(site).slice(0, 4), hours: '', cost: '', currency: '' }, [], c.req.query('sent') === '1')
}

/** Takes a report: on disk before it is acknowledged, shown to nobody before a moderator has read it. */
export async function takeReport(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const lang = readerLang(c), v = form.value
  const written: d.WrittenBarrier = { what: one(v, 'what'), met: one(v, 'met'), from: one(v, 'from'), to: one(v, 'to'), step: one(v, 'step'), row: one(v, 'row'), year: one(v, 'year'), hours: one(v, 'hours'), cost: one(v, 'cost'), currency: one(v, 'currency') }
  if (one(v, 'second') !== '') return drawReport(site, c, written, [{ field: 'second', problem: 'trap' }])
  const read = d.readBarrier(written, Number(today(site).slice(0, 4)), lang)
  if (!read.ok) return drawReport(site, c, written, read.problems.map(([field, problem]) => ({ field, problem })))
  // The same report sent twice is one. Whoever went back and wrote another on the same page has sent another.
  const command = /^[\w-]{6,40}$/.test(one(v, 'command')) ? `${one(v, 'command')}.${digestText(canonical(read.barrier)).slice(0, 16)}` : freshCommand()
  const done = await site.barriers.report(read.barrier, today(site), command)
  return done.ok ? c.redirect(`/${lang}/differences/report?sent=1`, 303) : drawReport(site, c, written, [{ field: 'what', problem: done.why }])
}

const drawModerate = (site: Site, c: Context, state: ModerateView['state'], problem?: ModerateView['problem'], status = 200): Response => {
  const lang = readerLang(c), path = '/differences/moderate'
  return page(c, pages.moderate({ ...commonOf(site.statics, lang, path), links: linksOfDifferences(lang), action: `/${lang}${path}`, state, ...(problem ? { problem } : {}) }), status)
}

async function openState(site: Site, saved: boolean): Promise<ModerateView['state']> {
  const s = await site.barriers.read()
  return { is: 'open', waiting: d.waiting(s), published: d.published(s).toReversed(), saved }
}

export async function showModerate(site: Site, c: Context): Promise<Response> {
  const key = site.moderatorKey
  if (!usable(key)) return drawModerate(site, c, { is: 'off' })
  return drawModerate(site, c, isModerator(c, key, site.now()) ? await openState(site, c.req.query('saved') === '1') : { is: 'closed' })
}

function decisionIn(v: FormValues): d.Decision | undefined {
  const report = one(v, 'report')
  switch (one(v, 'do')) {
    case 'publish': return { do: 'publish', report, row: one(v, 'row') }
    case 'attach': return { do: 'attach', report, row: one(v, 'row') }
    case 'shorten': return { do: 'shorten', report, what: one(v, 'what'), met: one(v, 'met'), because: one(v, 'because') }
    case 'decline': return { do: 'decline', report, because: one(v, 'because') }
    default: return undefined
  }
}

export async function takeModeration(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), key = site.moderatorKey, back = `/${readerLang(c)}/differences/moderate`
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!usable(key)) return drawModerate(site, c, { is: 'off' }, undefined, 403)
  const v = form.value
  if (one(v, 'do') === 'open') {
    const opened = knock(c, key, one(v, 'key'), site.now())
    return opened === 'in' ? c.redirect(back, 303) : drawModerate(site, c, { is: 'closed', wrong: opened }, undefined, opened === 'wrong key' ? 403 : 429)
  }
  if (!isModerator(c, key, site.now())) return drawModerate(site, c, { is: 'closed' }, undefined, 403)
  if (one(v, 'do') === 'leave') {
    letOut(c)
    return c.redirect(back, 303)
  }
  const decision = decisionIn(v)
  if (!decision) return answerEdge(site, c, edge('bad request'))
  const done = await site.barriers.decide(decision, today(site))
  return done.ok ? c.redirect(`${back}?saved=1`, 303) : drawModerate(site, c, await openState(site, false), { report: decision.report, problem: done.why }, done.why === 'not saved' ? 503 : 422)
}
