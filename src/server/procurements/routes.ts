import type { Context } from 'hono'
import { say, text as t, type Lang, type Text } from '../../plain/index.ts'
import { isCaseStep, lawbook } from '../../law/index.ts'
import { problemsOf, type FieldProblem } from '../../case/index.ts'
import { beginSchema, cameForms, cameSchema, firmIds, isRole, joinTeam, lookerOf, mayDo, maySee, mayTake, onDay, rolesOf, liveCommandSchema, type CameKind, type LiveCommand, type LiveRefusal, type LiveState } from '../../live/index.ts'
import { places } from '../../joint/index.ts'
import { caseDeskPage, casesPage, caseTeamPage, caseWords as w, joinCasePage, readFields, readStepForm, repaired, tryStep, type CaseTeamView, type FormValues, type ListedCase } from '../../web/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { waitFor } from '../change-limits.ts'
import { commandName } from '../command.ts'
import type { DeskMore } from '../desk-view.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { freshCommand } from '../runs.ts'
import { noteSecurity, shapeOfPath } from '../security-log.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from '../site.ts'
import { caseDeskOf } from './desk-view.ts'
import { headOf, type Said } from './heads.ts'
import { prefilled } from './prefilled.ts'
import { invitationFor, takeInvitation, invitationOf, type Invited } from './invitations.ts'
import type { Listed, LiveReceipt, Procurement } from './procurements.ts'

/** A case and who asks; or the answer that one gets instead. A case that is not one's own does not exist, unless its page is open. */
export async function caseFor(site: Site, c: Context): Promise<{ p: Procurement; person: Person } | Response> {
  const person = await site.people.who(c), p = await site.procurements.load(c.req.param('case') ?? '')
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (!p) return answerEdge(site, c, edge('not found'))
  const roles = rolesOf(p.state, person.id)
  if (roles.length === 0 || !maySee(roles, 'team')) {
    if (!p.state.open) noteSecurity(site, 'refused', { what: 'another’s case', who: person.id, where: `${c.req.method} ${shapeOfPath(c.req.path)}` })
    return p.state.open ? c.redirect(`/${readerLang(c)}/market/${p.id}`, 303) : answerEdge(site, c, edge('not found'))
  }
  return { p, person }
}

const lineOf = (lang: Lang, l: Listed, person?: string): ListedCase => {
  const mine = person === undefined ? undefined : l.members.find(m => m.person === person), team = mine !== undefined && !mine.firm
  return { href: `/${lang}/${team ? 'procurements' : 'market'}/${l.id}`, title: l.title, lang: l.lang, buyerName: l.buyerName, area: l.area, country: l.country, ended: l.ended, ...(team ? { changed: l.changed } : {}), ...(mine ? { roles: mine.roles.filter(isRole) } : {}) }
}

async function drawCases(site: Site, c: Context, values: FormValues = {}, problems: readonly FieldProblem[] = [], code = 200): Promise<Response> {
  const lang = readerLang(c), person = await site.people.who(c), here = `/${lang}/procurements`
  const [mine, open] = await Promise.all([person ? site.procurements.of(person.id) : [], site.procurements.open()])
  return page(c, casesPage({
    ...commonOf(site.statics, lang, '/procurements', person), ...(person ? { yours: mine.map(l => lineOf(lang, l, person.id)), organisations: person.organisations.filter(o => o.kind === 'buyer' && o.confirmed).map(({ id, name, country }) => ({ id, name, country })) } : {}),
    open: open.slice(0, 100).map(l => lineOf(lang, l)), signIn: `/${lang}/sign-in?next=${encodeURIComponent(here)}`, me: `/${lang}/me`, register: `/${lang}/organisations/new?kind=buyer`, waiting: person?.organisations.filter(o => o.kind === 'buyer' && !o.confirmed).map(o => o.name) ?? [], action: here, command: freshCommand(), values, problems,
  }), code)
}

export const one = (form: FormValues, name: string): string | undefined => form[name]?.at(-1)
const yesNo = (v: string | undefined): boolean | undefined => (v === undefined ? undefined : v === 'yes')

async function begin(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), form = await readForm(c.req.raw), lang = readerLang(c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const organisation = person.organisations.find(o => o.id === one(form.value, 'organisation') && o.kind === 'buyer' && o.confirmed)
  const input = {
    title: one(form.value, 'title') ?? '', area: one(form.value, 'area'), lang, country: organisation?.country, buyer: one(form.value, 'buyer'), activity: one(form.value, 'activity') || 'general',
    organisation: organisation?.id ?? '', seconds: yesNo(one(form.value, 'seconds')) ?? true,
  }
  const read = beginSchema.safeParse(input)
  if (!read.success || !organisation) return drawCases(site, c, form.value, read.success ? [{ field: 'organisation', text: notYours }] : problemsOf(read.error, input).map(p => (p.field === 'country' ? { field: 'organisation', text: notYours } : p)), 422)
  const made = await site.procurements.begin(read.data, { person: person.id, buyerName: organisation.name, number: organisation.number }, commandName(one(form.value, 'command'), ['begin', input]))
  return made.ok ? c.redirect(`/${lang}/procurements/${made.id}`, 303) : answerEdge(site, c, edge('store'))
}
const notYours = t('Choose an organisation that you belong to.', 'Välj en organisation som du hör till.', 'Vælg en organisation, du hører til.', 'Velg en organisasjon du hører til.')

export async function namesIn(site: Site, p: Procurement): Promise<ReadonlyMap<string, string>> {
  const ids = new Set<string>([...p.state.members.map(m => m.person), ...p.envelopes.flatMap(e => (e.by.includes(':') ? [e.by.split(':')[1]!] : []))])
  return site.people.names([...ids])
}

export async function drawWork(site: Site, c: Context, p: Procurement, person: Person, more: DeskMore & { came?: CameKind; ask?: string; refusalSaid?: Text; cameProblems?: readonly FieldProblem[] } = {}, code = 200): Promise<Response> {
  const head = headOf(site, c, p, person, { values: more.values ?? {}, problems: more.cameProblems ?? [], ...(more.refusalSaid ? { refusal: more.refusalSaid } : {}) })
  return page(c, caseDeskPage(caseDeskOf(head, p, person.id, site.procurements.today(p.state.case.country), await namesIn(site, p), more)), code)
}

async function showWork(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const step = c.req.query('step'), came = c.req.query('came'), ask = c.req.query('ask')
  if (step !== undefined && !isCaseStep(step)) return answerEdge(site, c, edge('no such step'))
  const ready = step ? prefilled(found.p.state, step, name => c.req.query(name)) : undefined
  return drawWork(site, c, found.p, found.person, { ...(step ? { step } : {}), ...(ready ? { values: ready } : {}), ...(ask ? { ask } : {}), ...(came !== undefined && Object.hasOwn(cameForms, came) ? { came: came as CameKind } : {}) })
}

/** Answers what became of a command: on to the page with what is to be said, or the page again with everything that was typed. */
export async function answered(site: Site, c: Context, p: Procurement, receipt: LiveReceipt, to: string, said: Said, again: (refusal: LiveRefusal) => Response | Promise<Response>): Promise<Response> {
  if (receipt.ok) return c.redirect(`/${readerLang(c)}/procurements/${p.id}${to}?said=${receipt.waits ? 'waits' : said}`, 303)
  return 'failed' in receipt ? answerEdge(site, c, edge('store')) : again(receipt.refusal)
}

async function postStep(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, values = form.value, read = readStepForm(values), intent = one(values, 'intent'), s = p.state
  if (!read.ok && !read.step) return answerEdge(site, c, edge('no such step'))
  const step = read.ok ? read.action.step : read.step!, today = site.procurements.today(s.case.country), name = commandName(one(values, 'command'), [intent, values])
  if (!mayTake(rolesOf(s, person.id), step)) return answerEdge(site, c, edge('no right'))
  if (intent === 'draft') {
    const kept = Object.fromEntries(Object.entries(values).filter(([k]) => !['step', 'command', 'position', 'intent', 'repair'].includes(k)))
    const parsed = liveCommandSchema.safeParse({ does: 'draft', step, values: kept })
    if (!parsed.success) return answerEdge(site, c, edge('too large'))
    return answered(site, c, p, await site.procurements.send(p.id, person.id, parsed.data, name), '', 'draft', refusal => drawWork(site, c, p, person, { step, values, refusal }, 422))
  }
  const weigh = (action: NonNullable<typeof read.action>, said: Pick<typeof read, 'answers' | 'reasons'>) => tryStep(lawbook, s.case.country, firmIds(s), onDay(s.case, today), action, said)
  if (!read.ok) {
    const tried = read.action && weigh(read.action, read)
    return drawWork(site, c, p, person, { step, values, problems: read.problems, ...(tried?.ok ? { weighed: tried.weighed } : {}) }, 422)
  }
  const { action, answers, reasons } = read
  if (intent !== 'take') {
    let shown = values, tried = weigh(action, { answers, reasons })
    const repair = values.repair?.at(-1)
    if (tried.ok && repair !== undefined) {
      const mended = repaired(action, onDay(s.case, today), tried.weighed.remedies, values, repair), again = readStepForm(mended)
      if (again.ok) { shown = mended; tried = weigh(again.action, { answers, reasons }) }
    }
    return tried.ok ? drawWork(site, c, p, person, { step, values: shown, weighed: tried.weighed }) : drawWork(site, c, p, person, { step, values, refusal: tried.refusal }, 422)
  }
  const unsettled = one(values, 'unsettled')?.trim(), asked = { does: 'step' as const, action, answers, reasons, ...(unsettled ? { unsettled } : {}) }, whole = liveCommandSchema.safeParse(asked)
  if (!whole.success) return drawWork(site, c, p, person, { step, values, problems: problemsOf(whole.error, asked) }, 422)
  const seen = wholeNumber(one(values, 'position')), receipt = await site.procurements.send(p.id, person.id, whole.data, name, seen)
  return answered(site, c, p, receipt, '', 'taken', refusal => {
    const tried = weigh(action, { answers, reasons })
    return drawWork(site, c, p, person, { step, values, refusal: refusal as never, ...(tried.ok ? { weighed: tried.weighed } : {}), ...(refusal.field ? { problems: [{ field: refusal.field, text: refusal.text }] } : {}) }, 422)
  })
}

/** What the small forms of a case hold, by what they do. */
function readSmall(form: FormValues): { command: unknown; page: '' | '/team'; came?: CameKind } | undefined {
  const v = (name: string): string | undefined => one(form, name), does = v('does')
  switch (does) {
    case 'openPage': return { command: { does }, page: '' }
    case 'second': return { command: { does, ask: v('ask'), agrees: v('agrees') === 'yes', because: v('because') ?? '' }, page: '' }
    case 'withdraw': return { command: { does, ask: v('ask') }, page: '' }
    case 'declare': return { command: { does, ...(v('none') === undefined ? {} : { none: v('none') === 'yes' }), says: v('says') ?? '' }, page: '/team' }
    case 'contact': return { command: { does, person: v('person') }, page: '/team' }
    case 'remove': return { command: { does, person: v('person'), role: v('role') }, page: '/team' }
    case 'withdrawInvitation': return { command: { does, invite: v('invite') }, page: '/team' }
    case 'invite': return { command: { does, role: v('role') }, page: '/team' }
    case 'enterPartner': return { command: { does, name: v('partner') ?? '', country: v('partnerCountry'), number: v('partnerNumber') ?? '' }, page: '/team' }
    case 'enterFirm': return { command: { does, name: v('name') ?? '', country: (v('country') ?? '').trim().toUpperCase(), number: v('number') ?? '' }, page: '/team' }
    case 'came': {
      const kind = v('came')
      return kind !== undefined && Object.hasOwn(cameForms, kind) ? { command: { does, what: { came: kind, ...readFields(cameForms[kind as CameKind], form) } }, page: '', came: kind as CameKind } : undefined
    }
    default: return undefined
  }
}

async function postSmall(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, small = readSmall(form.value)
  if (!small) return answerEdge(site, c, edge('bad request'))
  const { command: _, position: __, ...asks } = form.value, name = commandName(one(form.value, 'command'), asks)
  const again = (problems: readonly FieldProblem[], refusal?: Text): Response | Promise<Response> => (small.page === '/team'
    ? drawTeam(site, c, p, person, { values: form.value, problems, ...(refusal ? { refusal } : {}) }, 422)
    : drawWork(site, c, p, person, { values: form.value, cameProblems: problems, ...(small.came ? { came: small.came } : {}), ...(refusal ? { refusalSaid: refusal } : {}) }, 422))
  const inner = small.came ? cameSchema.safeParse((small.command as { what: unknown }).what) : undefined
  if (inner && !inner.success) return again(problemsOf(inner.error, (small.command as { what: unknown }).what))
  const read = liveCommandSchema.safeParse(small.command)
  if (!read.success) return again(problemsOf(read.error, small.command).map(x => (one(form.value, 'does') === 'enterPartner' && x.field === 'name' ? { ...x, field: 'partner' } : x)))
  if (read.data.does === 'invite') return invite(site, c, p, person, read.data, form.value, name, again)
  return answered(site, c, p, await site.procurements.send(p.id, person.id, read.data, name), small.page, 'done', refusal => again(refusal.field ? [{ field: refusal.field, text: refusal.text }] : [], refusal.text))
}

const mailWrong = t('Write an e-mail address.', 'Skriv en e-postadress.', 'Skriv en e-mailadresse.', 'Skriv en e-postadresse.')
/** An invitation: its place in the case, and the link that goes out by mail. The address never enters the log. */
async function invite(site: Site, c: Context, p: Procurement, person: Person, command: Extract<LiveCommand, { does: 'invite' }>, form: FormValues, name: string, again: (problems: readonly FieldProblem[], refusal?: Text) => Response | Promise<Response>): Promise<Response> {
  const mail = one(form, 'mail')?.trim() ?? ''
  if (!/^[^\s@<>"']{1,64}@[^\s@<>"']{1,189}\.[^\s@<>"']{2,}$/.test(mail)) return again([{ field: 'mail', text: mailWrong }])
  const wait = waitFor(site, c, 'invitation', person.id)
  if (wait > 0) {
    c.header('retry-after', String(wait))
    return answerEdge(site, c, edge('too often'))
  }
  const receipt = await site.procurements.send(p.id, person.id, command, name)
  if (receipt.ok && !receipt.repeated) {
    // By its own name: the newest one may be somebody else's, for another role.
    const made = (await site.procurements.load(p.id))!.state.invitations.find(i => i.invite === receipt.made)
    if (made) await invitationFor(site, p.state, { case: p.id, invite: made.invite, role: made.role }, mail, readerLang(c))
  }
  return answered(site, c, p, receipt, '/team', 'invited', refusal => again([], refusal.text))
}

/** The plan of a joint purchase with what the case knows already; no estimate, since the address is shown. */
function jointHrefOf(lang: Lang, s: LiveState): string {
  const buyers = [{ name: s.buyerName, country: s.case.country }, ...s.case.partners].slice(0, places.length), q = new URLSearchParams({ count: String(Math.max(2, buyers.length)), title: s.title })
  buyers.forEach((b, i) => { q.set(`${places[i]}.name`, b.name); q.set(`${places[i]}.country`, b.country) })
  q.set(`${places[0]}.buyer`, s.case.buyer)
  if (s.case.need) q.set(`${places[0]}.needs`, s.case.need.what.slice(0, 500))
  return `/${lang}/tools/joint?${q}`
}

async function drawTeam(site: Site, c: Context, p: Procurement, person: Person, more: { values?: FormValues; problems?: readonly FieldProblem[]; refusal?: Text } = {}, code = 200): Promise<Response> {
  const s = p.state, names = await namesIn(site, p), looker = lookerOf(s, person.id), lang = readerLang(c), mine = s.interests.find(i => i.person === person.id)
  const members: CaseTeamView['members'] = s.members.filter(m => !m.firm).flatMap(m => m.roles.map(role => {
    const i = s.interests.find(x => x.person === m.person), seen = i && (m.person === person.id || maySee(looker.roles, 'interests'))
    return { person: m.person, name: names.get(m.person) ?? say(w.gone, lang), role, since: m.since, contact: s.contact === m.person, me: m.person === person.id, ...(i && seen ? { interest: { on: i.on, none: i.none, says: i.says } } : {}) }
  }))
  return page(c, caseTeamPage({
    head: headOf(site, c, p, person, more), members, invitations: s.invitations, partners: s.case.partners, jointHref: jointHrefOf(lang, s), mayLead: mayDo(looker.roles, 'lead team'), mayAddFirm: mayDo(looker.roles, 'lead dialogue'), mayDeclare: mayDo(looker.roles, 'declare interest'),
    firms: s.firms.map(f => ({ id: f.id, name: f.name, country: f.country, signedUp: f.organisation !== undefined, ...(f.number ? { number: f.number } : {}) })), ...(mine ? { mine: { on: mine.on, none: mine.none, says: mine.says } } : {}),
  }), code)
}
async function showTeam(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : drawTeam(site, c, found.p, found.person)
}

async function invited(site: Site, c: Context): Promise<{ invited: Invited; p: Procurement } | undefined> {
  const found = await invitationOf(site, c.req.param('token') ?? ''), p = found && await site.procurements.load(found.case)
  return found && p?.state.invitations.some(i => i.invite === found.invite) ? { invited: found, p } : undefined
}
async function showJoin(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), path = `/case-invitations/${c.req.param('token')}`, common = commonOf(site.statics, lang, path), found = await invited(site, c)
  if (!found) return page(c, joinCasePage({ ...common, title: '', buyerName: '', role: 'observer', action: '', command: '', gone: true }), 410)
  const person = await site.people.who(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  return page(c, joinCasePage({ ...common, as: { name: person.name, me: `/${lang}/me` }, title: found.p.state.title, buyerName: found.p.state.buyerName, role: found.invited.role, action: `/${lang}${path}`, command: freshCommand() }))
}
async function postJoin(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), found = await invited(site, c), lang = readerLang(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (!found) return showJoin(site, c)
  const { invite } = found.invited, receipt = await site.procurements.apply(found.p.id, `join.${invite}.${person.id}`, s => joinTeam(s, invite, person.id))
  if (!receipt.ok) return 'failed' in receipt ? answerEdge(site, c, edge('store')) : answerEdge(site, c, edge('no right', say(receipt.refusal.text, lang)))
  await takeInvitation(site, c.req.param('token') ?? '')
  return c.redirect(`/${lang}/procurements/${found.p.id}`, 303)
}

export const procurementAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements`, { GET: (site, c) => drawCases(site, c), POST: begin }],
  [`/${lang}/procurements/:case`, { GET: showWork }],
  [`/${lang}/procurements/:case/steps`, { POST: postStep }],
  [`/${lang}/procurements/:case/do`, { POST: postSmall }],
  [`/${lang}/procurements/:case/team`, { GET: showTeam }],
  [`/${lang}/case-invitations/:token`, { GET: showJoin, POST: postJoin }],
])
