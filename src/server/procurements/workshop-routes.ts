import type { Context } from 'hono'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ServerResponse } from 'node:http'
import { say, type Text } from '../../plain/index.ts'
import { whyNot, type Action, type FieldProblem } from '../../case/index.ts'
import { carried, freeSeats, liveCommandSchema, mayDo, maySee, needLines, rolesOf, seatAt, seatRights, tableSeen, type Carried, type LiveState } from '../../live/index.ts'
import { isSeat, markOf, seats, viewOf, type Seat, type WorkshopState } from '../../workshop/index.ts'
import { caseWorkshopPage, caseWords, realWords as r, valuesOf, type FormValues, type RealTable } from '../../web/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { seatPages, type At } from '../workshop-table.ts'
import { materialIn, type CaseBench } from './case-workshops.ts'
import { headOf } from './heads.ts'
import type { Procurement } from './procurements.ts'
import { caseFor } from './routes.ts'

type Found = { readonly p: Procurement; readonly person: Person; readonly bench: CaseBench | undefined }
/** The case, who asks, and its table. Whoever may not see the table is told no more than that this is not for the role. */
async function find(site: Site, c: Context): Promise<Found | Response> {
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  if (!maySee(rolesOf(found.p.state, found.person.id), 'need workshop')) return answerEdge(site, c, edge('no right'))
  return { ...found, bench: await site.caseWorkshops.of(found.p.id) }
}

/** The documents as they were written, for a draft that builds on them. */
const standing = (s: LiveState): FormValues => (s.case.documents ? valuesOf({ ...s.case.documents, step: 'writeDocuments' } as unknown as Action) : {})
const carriedFrom = (s: LiveState, w: WorkshopState): Carried | undefined => carried(s, w, standing(s))
const draftOf = (made: Carried) => liveCommandSchema.safeParse({ does: 'draft', step: made.step, values: made.values })
/** Why the requirements cannot be carried, although there are some. */
function whyNotCarry(s: LiveState, made: Carried): Text | undefined {
  const no = whyNot(s.case, 'writeDocuments')
  return no?.code === 'after the notice' ? no.text : draftOf(made).success ? undefined : r.tooLong
}
async function seatNamesIn(site: Site, s: LiveState, w: WorkshopState, lang: At['lang']): Promise<Partial<Record<Seat, string>>> {
  const sits = seats.flatMap(seat => { const person = w.seated[seat]; return person !== undefined && seatAt(s, w, person) === seat ? [[seat, person] as const] : [] }), names = await site.people.names(sits.map(([, person]) => person))
  return Object.fromEntries(sits.map(([seat, person]) => [seat, names.get(person) ?? say(caseWords.gone, lang)]))
}

/** The seat of who asks, as the pages of the table need it; undefined when she sits in none. */
async function seatOf(site: Site, c: Context, { p, person, bench }: Found): Promise<At | undefined> {
  if (!bench) return undefined
  const lang = readerLang(c), s = p.state, base = `/${lang}/procurements/${p.id}/workshop`, material = materialIn(s, site.procurements.today(s.case.country)), seat = seatAt(s, bench.state, person.id), view = seat && viewOf(material, bench.state, seat)
  if (!view) return undefined
  const head = headOf(site, c, p, person), made = carriedFrom(s, bench.state), why = made && whyNotCarry(s, made)
  const real: RealTable = {
    head, names: await seatNamesIn(site, s, bench.state, lang), paper: `/${lang}/procurements/${p.id}/papers/requirements`,
    carries: made ? { minimum: made.minimum, criteria: made.criteria, clauses: made.clauses, waiting: made.waiting, ...(why ? { why } : {}) } : { minimum: 0, criteria: 0, clauses: bench.state.requirements.filter(x => x.becomes?.into === 'clause').length, waiting: 0 },
  }
  return {
    view, material, state: bench.state, base, lang, common: head, frame: { real }, file: p.id.slice(0, 8),
    send: (command, name) => site.caseWorkshops.send(p, bench, person.id, command, name), newest: () => bench.state.requirements.at(-1)?.id,
    now: async () => {
      const [now, table] = await Promise.all([site.procurements.load(p.id), site.caseWorkshops.of(p.id)]), mine = now && table && seatAt(now.state, table.state, person.id)
      return now && table && mine && viewOf(materialIn(now.state, site.procurements.today(now.state.case.country)), table.state, mine)
    },
    onChange: (tell, ends) => site.caseWorkshops.onChange(p.id, tell, ends),
  }
}
const pages = seatPages(async (site, c) => {
  const found = await find(site, c)
  return found instanceof Response ? found : await seatOf(site, c, found) ?? answerEdge(site, c, edge('not yours to see'))
})

async function drawFor(site: Site, c: Context, { p, person, bench }: Found, more: { values?: FormValues; problems?: readonly FieldProblem[]; refusal?: Text } = {}, code = 200): Promise<Response> {
  const s = p.state, lang = readerLang(c), base = `/${lang}/procurements/${p.id}/workshop`, roles = rolesOf(s, person.id), seen = bench && tableSeen(materialIn(s, site.procurements.today(s.case.country)), bench.state)
  return page(c, caseWorkshopPage({
    head: headOf(site, c, p, person, more), base, mayBegin: mayDo(roles, 'hold workshop') ? seats.filter(seat => seatRights[seat].some(x => roles.includes(x))) : [], needLines: needLines(s),
    ...(seen && bench ? { table: { ...seen, names: await seatNamesIn(site, s, bench.state, lang), maySit: freeSeats(s, bench.state, person.id), paper: `/${lang}/procurements/${p.id}/papers/requirements`, listen: `${base}/live`, mark: markOf(seen) } } : {}),
  }), code)
}
async function show(site: Site, c: Context): Promise<Response> {
  const found = await find(site, c)
  if (found instanceof Response) return found
  return await seatOf(site, c, found) ? pages.show(site, c) : drawFor(site, c, found)
}

async function act(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await find(site, c)
  if (found instanceof Response) return found
  const { p, person, bench } = found, values = form.value, one = (name: string): string | undefined => values[name]?.at(-1), does = one('does'), here = `/${readerLang(c)}/procurements/${p.id}/workshop`
  const { command, base: _, selected: __, position: ___, ...asks } = values, name = commandName(command?.at(-1), asks)
  if (does === 'begin') {
    const seat = one('seat'), start = one('start'), problems: FieldProblem[] = []
    if (!isSeat(seat)) problems.push({ field: 'seat', text: r.wrongSeat })
    if (start !== 'need' && start !== 'nothing') problems.push({ field: 'start', text: r.wrongStart })
    if (problems.length > 0 || !isSeat(seat)) return drawFor(site, c, found, { values, problems }, 422)
    const begun = await site.caseWorkshops.begin(p, person.id, seat, start === 'need', name)
    return begun.ok ? c.redirect(here, 303) : 'failed' in begun ? answerEdge(site, c, edge('store')) : drawFor(site, c, found, { values, refusal: begun.refusal.text }, 422)
  }
  if (!bench) return answerEdge(site, c, edge('bad request'))
  if (does === 'carry') return carry(site, c, found, bench, name)
  if (does !== 'sit' && does !== 'leave' && does !== 'resume') return pages.act(site, c, values)
  const seat = one('seat')
  if (does === 'sit' && !isSeat(seat)) return answerEdge(site, c, edge('bad request'))
  const sent = await site.caseWorkshops.send(p, bench, person.id, does === 'sit' ? { does, seat: seat as Seat } : { does }, name)
  return sent.ok ? c.redirect(here, 303) : 'failed' in sent ? answerEdge(site, c, edge('store')) : drawFor(site, c, found, { refusal: sent.refusal.text }, 422)
}

/** One click: what is decided becomes a draft of the documents, and its form opens. */
async function carry(site: Site, c: Context, { p, person }: Found, bench: CaseBench, name: string): Promise<Response> {
  const s = p.state, made = seatAt(s, bench.state, person.id) === undefined ? undefined : carriedFrom(s, bench.state), command = made && !whyNotCarry(s, made) ? draftOf(made) : undefined
  if (!command?.success) return answerEdge(site, c, edge('no right'))
  const receipt = await site.procurements.send(p.id, person.id, command.data, name)
  return receipt.ok ? c.redirect(`/${readerLang(c)}/procurements/${p.id}?step=writeDocuments&said=draft#step`, 303) : answerEdge(site, c, edge('failed' in receipt ? 'store' : 'no right'))
}

/** Tells that the table has changed, by a mark of what the reader may see: a seat’s own, or that of one who reads along. */
async function listen(site: Site, c: Context): Promise<Response> {
  const found = await find(site, c)
  if (found instanceof Response) return found
  const out = (c.env as { outgoing?: ServerResponse }).outgoing, { p, person, bench } = found
  if (!bench) return answerEdge(site, c, edge('not found'))
  if (await seatOf(site, c, found)) return pages.listen(site, c)
  if (!out) return answerEdge(site, c, edge('wrong'))
  out.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' })
  let last = ''
  const tell = async (): Promise<void> => {
    const [now, table] = await Promise.all([site.procurements.load(p.id), site.caseWorkshops.of(p.id)])
    if (!now || !table || !maySee(rolesOf(now.state, person.id), 'need workshop')) { out.end(); return }
    const mark = markOf(tableSeen(materialIn(now.state, site.procurements.today(now.state.case.country)), table.state))
    if (mark !== last && !out.writableEnded) { last = mark; out.write(`event: mark\ndata: ${mark}\n\n`) }
  }
  const told = (): void => { tell().catch(() => out.end()) }
  told()
  const stop = site.caseWorkshops.onChange(p.id, told, () => out.end()), beat = setInterval(() => out.write(': here\n\n'), 20_000).unref()
  out.on('close', () => { stop(); clearInterval(beat) })
  return RESPONSE_ALREADY_SENT
}

export const caseWorkshopAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements/:case/workshop`, { GET: show, POST: act }],
  [`/${lang}/procurements/:case/workshop/debrief`, { GET: pages.debrief }],
  [`/${lang}/procurements/:case/workshop/requirements.csv`, { GET: pages.csv }],
  [`/${lang}/procurements/:case/workshop/export.json`, { GET: pages.json }],
  [`/${lang}/procurements/:case/workshop/live`, { GET: listen }],
])
