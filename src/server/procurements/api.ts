import type { Context } from 'hono'
import * as z from 'zod'
import { isLang, type Lang } from '../../plain/index.ts'
import { problemsOf } from '../../case/index.ts'
import { anybody, caseSeen, commentsSeen, daysSeen, documentsSeen, findVersion, liveCommandSchema, logSeen, mayDo, maySee, onDay, openView, personOf, rolesOf, tasksSeen, type LiveRefusal, type Looker } from '../../live/index.ts'
import type { Person } from '../../people/index.ts'
import { byAccessKey, type Scope } from '../access-keys.ts'
import type { Address } from '../address.ts'
import { readJson } from '../body.ts'
import { waitFor } from '../change-limits.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { opinionsInShort } from '../opinion-json.ts'
import { answerEdge, data, readerLang, wholeNumber, type Site } from '../site.ts'
import { within } from '../people/request.ts'
import { noteSecurity } from '../security-log.ts'
import { forgetErased, markErased } from './documents.ts'
import { lookerNow } from './looker-now.ts'
import type { Listed, Procurement } from './procurements.ts'
import { tell } from './tasks.ts'

/** Who asks: by a key in the header, or by the session of a browser. Nobody is no fault for what is open. */
async function callerOf(site: Site, c: Context): Promise<{ readonly person?: Person; readonly scope: Scope } | Response> {
  if (c.req.header('authorization') !== undefined) {
    const found = await byAccessKey(site, c)
    if (found) return found
    noteSecurity(site, 'sign-in failed', { what: 'access key' })
    if (!within(site, c, 'key')) return answerEdge(site, c, edge('too often'))
    c.header('www-authenticate', 'Bearer realm="TIPP", error="invalid_token"', { append: true })
    return answerEdge(site, c, edge('sign in first'))
  }
  const person = await site.people.who(c)
  return { ...(person ? { person } : {}), scope: 'act' }
}
const langOf = (c: Context): Lang => { const l = c.req.query('lang'); return isLang(l) ? l : readerLang(c) }

const listedJson = (l: Listed, person?: string): object => {
  const mine = person === undefined ? undefined : l.members.find(m => m.person === person)
  return { case: l.id, title: l.title, lang: l.lang, buyer: l.buyerName, area: l.area, country: l.country, open: l.open, ended: l.ended, ...(mine ? { roles: mine.roles, ...(mine.firm ? { firm: mine.firm } : {}) } : {}) }
}
async function list(site: Site, c: Context): Promise<Response> {
  const caller = await callerOf(site, c)
  if (caller instanceof Response) return caller
  const { person } = caller, mine = person ? await site.procurements.of(person.id) : [], open = (await site.procurements.open()).filter(l => !mine.some(m => m.id === l.id))
  return data(c, { yours: mine.map(l => listedJson(l, person!.id)), open: open.slice(0, 500).map(l => listedJson(l)) })
}

const documentsJson = (p: Procurement, looker: Looker, base: string): object[] => documentsSeen(p.state, looker).map(d => ({
  id: d.id, title: d.title, ...(maySee(looker.roles, 'team') ? { sight: d.sight } : {}),
  versions: d.versions.map(v => ({ version: v.version, on: v.on, media: v.media, size: v.size, sha256: v.sha256, ...(v.published ? { published: v.published } : {}), ...(v.erased ? { erased: v.erased.on } : { href: `${base}/documents/${d.id}/${v.version}` }) })),
}))

/** The case as the caller may see it: what is open to all, and for the team what its roles let it see. */
export function caseJson(site: Pick<Site, 'procurements'>, p: Procurement, looker: Looker, lang: Lang, after = 0): object {
  const s = p.state, today = site.procurements.today(s.case.country), { roles } = looker, team = maySee(roles, 'team')
  const head = { case: p.id, title: s.title, lang: s.lang, buyer: s.buyerName, number: s.number, area: s.area, country: s.case.country, open: s.open, today, roles, ...(looker.firm ? { firm: looker.firm } : {}) }
  const rest = { days: daysSeen(s, looker, today), documents: documentsJson(p, looker, `/${lang}/${team ? 'procurements' : 'market'}/${p.id}`) }
  if (!team) return { ...head, view: openView(s, lang, today), ...rest }
  const c = onDay(caseSeen(s.case, roles), today)
  return {
    ...head, position: s.last, state: c, ...rest, members: s.members.filter(m => !m.firm).map(({ person, roles: has, since }) => ({ person, roles: has, since })), firms: s.firms,
    waiting: maySee(roles, 'waiting steps') ? s.waiting : s.waiting.filter(x => x.person === looker.person), drafts: maySee(roles, 'inner work') ? s.drafts : {},
    tasks: tasksSeen(s, looker), comments: commentsSeen(s, looker).map(({ by, ...x }) => ({ ...x, by: personOf(by) })), events: logSeen(p.envelopes, looker).filter(e => e.n > after),
  }
}

async function found(site: Site, c: Context): Promise<{ p: Procurement; person?: Person; scope: Scope; looker: Looker } | Response> {
  const caller = await callerOf(site, c), p = await site.procurements.load(c.req.param('case') ?? '')
  if (caller instanceof Response) return caller
  const looker = p && caller.person ? lookerNow(p.state, caller.person) : anybody
  // One that is neither open nor the caller's is not there.
  if (!p || (looker.roles.length === 0 && !p.state.open)) return answerEdge(site, c, edge('not found'))
  return { p, looker, ...caller }
}
async function show(site: Site, c: Context): Promise<Response> {
  const at = await found(site, c)
  return at instanceof Response ? at : data(c, caseJson(site, at.p, at.looker, langOf(c), wholeNumber(c.req.query('after')) ?? 0))
}

/** What a program sends. `seen`: the position that it saw; a step that somebody else took since is then refused. */
export const sentSchema = z.strictObject({ name: z.string().regex(/^[\w-]{1,64}$/, { error: 'not an id' }), seen: z.number().int().min(0).optional(), command: liveCommandSchema })
const refusedWith = (c: Context, r: LiveRefusal, opinions?: object): Response =>
  data(c, { refused: true, code: r.code, texts: r.text, ...(r.field ? { field: r.field } : {}), ...(opinions ? { opinions } : {}) }, r.code === 'no right' ? 403 : r.code === 'changed meanwhile' ? 409 : 422)

async function send(site: Site, c: Context): Promise<Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const at = await found(site, c)
  if (at instanceof Response) return at
  const { p, person, scope } = at
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (scope !== 'act') return answerEdge(site, c, edge('not yours to do', 'scope: read'))
  // A session has been counted before anything was read (app.ts).
  const wait = c.req.header('authorization') === undefined ? 0 : waitFor(site, c, 'command', person.id)
  if (wait > 0) {
    c.header('retry-after', String(wait))
    return answerEdge(site, c, edge('too often'))
  }
  // Whoever has left the company speaks for it no more, whatever the case remembers.
  if (at.looker.roles.length === 0 && rolesOf(p.state, person.id).length > 0) return answerEdge(site, c, edge('not yours to do'))
  const read = sentSchema.safeParse(body.value)
  if (!read.success) return data(c, { refused: true, code: 'bad fields', problems: problemsOf(read.error, body.value).map(x => ({ field: x.field, texts: x.text })) }, 400)
  const { name, seen, command } = read.data
  // An invitation needs the address that its link goes to, which no command has: it is made on the page.
  if (command.does === 'invite') return answerEdge(site, c, edge('bad request', 'invite: on the page of the people'))
  const erased = command.does === 'eraseDocument' && mayDo(at.looker.roles, 'publish document') ? findVersion(p.state, command.document, command.version)?.v.file : undefined
  if (erased) await markErased(site, p.id, erased)
  const named = commandName(name, command), receipt = await site.procurements.send(p.id, person.id, command, named, seen)
  if (erased) await forgetErased(site, erased, receipt)
  if (receipt.ok && !receipt.repeated) await tell(site, p, person, command, named)
  if (!receipt.ok) return 'failed' in receipt ? answerEdge(site, c, edge('store')) : refusedWith(c, receipt.refusal, receipt.opinions && opinionsInShort(receipt.opinions))
  return data(c, { accepted: true, position: receipt.last, ...(receipt.repeated ? { repeated: true } : {}), ...(receipt.waits ? { waits: receipt.waits } : {}), ...(receipt.opinions ? { opinions: opinionsInShort(receipt.opinions) } : {}) })
}

export const caseApi: readonly Address[] = [
  ['/api/v1/procurements', { GET: list }],
  ['/api/v1/procurements/:case', { GET: show, POST: send }],
]
