import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { text as t, type Day } from '../../plain/index.ts'
import { erasedPerson, mayDo, readEmail, readOrganisation, type MemberRole, type OrganisationAction, type Person, type WrittenOrganisation } from '../../people/index.ts'
import { peoplePages as pages, type FormValues, type OrganisationView, type RegisterProblem } from '../../web/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import type { KeptOrganisation } from './index.ts'
import { within } from './request.ts'

const one = (values: FormValues, name: string): string => values[name]?.at(-1) ?? ''
const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
const idOf = (c: Context): string => `organisation.${c.req.param('organisation') ?? ''}`
const invitationDays = 7

const drawRegister = (site: Site, c: Context, person: Person, written: WrittenOrganisation, problems: readonly RegisterProblem[], status = 200): Response => {
  const lang = readerLang(c)
  return page(c, pages.register({ ...commonOf(site.statics, lang, '/organisations/new', person), action: `/${lang}/organisations/new`, written, problems }), status)
}

async function showRegister(site: Site, c: Context): Promise<Response> {
  const person = await site.people.who(c), home = { sv: 'SE', da: 'DK', nb: 'NO', en: '' }[readerLang(c)], kind = c.req.query('kind')
  return person ? drawRegister(site, c, person, { name: '', kind: kind === 'buyer' || kind === 'company' ? kind : '', country: home, number: '' }, []) : answerEdge(site, c, edge('sign in first'))
}

const waitingLetter = {
  subject: t('An organisation is to be confirmed: {name}', 'En organisation ska bekräftas: {name}', 'En organisation skal bekræftes: {name}', 'En organisasjon skal bekreftes: {name}'),
  open: t('See it and confirm', 'Se den och bekräfta', 'Se den, og bekræft', 'Se den og bekreft'),
}

const confirmedLetter = {
  subject: t('{name} is confirmed', '{name} är bekräftad', '{name} er bekræftet', '{name} er bekreftet'),
  buyer: t('An administrator has confirmed {name}. You can begin real cases for it and invite colleagues.', 'En administratör har bekräftat {name}. Ni kan börja riktiga ärenden för den och bjuda in kollegor.', 'En administrator har bekræftet {name}. I kan begynde rigtige sager for den og invitere kolleger.', 'En administrator har bekreftet {name}. Dere kan begynne reelle saker for den og invitere kolleger.'),
  other: t('An administrator has confirmed {name}. You can take part in open cases for it and invite colleagues.', 'En administratör har bekräftat {name}. Ni kan delta i öppna ärenden för den och bjuda in kollegor.', 'En administrator har bekræftet {name}. I kan deltage i åbne sager for den og invitere kolleger.', 'En administrator har bekreftet {name}. Dere kan delta i åpne saker for den og invitere kolleger.'),
  open: t('Real cases', 'Riktiga ärenden', 'Rigtige sager', 'Reelle saker'),
}
/** Its owners wait for it, and cannot know when somebody has looked. */
async function tellConfirmed(site: Site, o: KeptOrganisation, by: Person): Promise<void> {
  for (const [owner, role] of o.members) if (role === 'owner' && owner !== by.id) {
    const to = await site.people.byId(owner)
    if (to) await site.outbox.send({ to: { person: owner }, lang: to.lang, kind: 'confirmed', subject: confirmedLetter.subject, body: [o.kind === 'buyer' ? confirmedLetter.buyer : confirmedLetter.other, { href: `${site.people.origin()}/${to.lang}/procurements`, label: confirmedLetter.open }], values: { name: o.name }, once: `confirmed ${o.id} ${owner}` })
  }
}

async function takeRegister(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), person = await site.people.who(c), lang = readerLang(c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const v = form.value, written: WrittenOrganisation = { name: one(v, 'name').slice(0, 300), kind: one(v, 'kind'), country: one(v, 'country'), number: one(v, 'number').slice(0, 60) }
  const read = readOrganisation(written)
  if (!read.ok) return drawRegister(site, c, person, written, read.problems.map(([field, problem]) => ({ field, problem })), 422)
  if (!within(site, c, 'invite') || person.organisations.length >= 20) return answerEdge(site, c, edge('too often'))
  const made = await site.people.organisations.register(read.organisation, person.id)
  if (!made.ok) return drawRegister(site, c, person, written, [{ field: 'number', problem: made.problem }], made.problem === 'taken' ? 409 : 503)
  const hex = made.id.slice('organisation.'.length)
  // Those who can confirm it hear of it; whoever is one may confirm it at once.
  for (const { person: admin, lang: to } of await (await site.people.db()).selectFrom('people_about').select(['person', 'lang']).where('admin', '=', 1).where('blocked', '=', 0).execute()) if (admin !== person.id) {
    const its = to === 'sv' || to === 'da' || to === 'nb' ? to : 'en'
    await site.outbox.send({ to: { person: admin }, lang: its, kind: 'to confirm', subject: waitingLetter.subject, body: [{ href: `${site.people.origin()}/${its}/organisations/${hex}`, label: waitingLetter.open }], values: { name: read.organisation.name }, once: `confirm ${made.id}` })
  }
  return c.redirect(`/${lang}/organisations/${hex}`, 303)
}

async function draw(site: Site, c: Context, person: Person, o: KeptOrganisation, more: Pick<OrganisationView, 'problem'> = {}, status = 200): Promise<Response> {
  const lang = readerLang(c), { db, names: namesOf } = site.people, names = await namesOf(o.members.keys()), now = site.now().toISOString(), path = `/organisations/${o.id.slice('organisation.'.length)}`
  const may = (act: Parameters<typeof mayDo>[2]): boolean => mayDo(o, person, act)
  const sent = may('invite') && o.invitations.size > 0 ? new Map((await (await db()).selectFrom('people_invitation').select(['id', 'email']).where('organisation', '=', o.id).execute()).map(i => [i.id, i.email])) : new Map<string, string>()
  return page(c, pages.organisation({
    ...commonOf(site.statics, lang, path, person), action: `/${lang}${path}`, me: `/${lang}/me`, organisation: o, saved: c.req.query('saved') === '1', ...more,
    members: [...o.members].map(([id, role]) => ({ id, role, name: names.get(id) ?? erasedPerson[lang], me: id === person.id })),
    invitations: may('invite') ? [...o.invitations.values()].map(i => ({ id: i.id, email: sent.get(i.id) ?? '–', role: i.role, until: i.until.slice(0, 10) as Day, over: i.until <= now })) : [],
    may: { invite: may('invite') && !o.closed && (o.confirmed || person.admin), manage: may('rename') && !o.closed, leave: may('leave'), confirm: may('confirm') }, ...(o.members.has(person.id) && o.kind !== 'facilitator' ? { next: `/${lang}/procurements${o.kind === 'buyer' ? '#begin' : ''}` } : {}),
  }), status)
}

/** The organisation that is asked for, by somebody who may see it; others are told of none. */
async function seen(site: Site, c: Context): Promise<{ person: Person; o: KeptOrganisation } | Response> {
  const person = await site.people.who(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const o = await site.people.organisation(idOf(c))
  return o && mayDo(o, person, 'see members') ? { person, o } : answerEdge(site, c, edge('not found'))
}

async function showOrganisation(site: Site, c: Context): Promise<Response> {
  const it = await seen(site, c)
  return it instanceof Response ? it : draw(site, c, it.person, it.o)
}

const invitationLetter = {
  subject: t('Invitation to {name} on TIPP', 'Inbjudan till {name} i TIPP', 'Invitation til {name} på TIPP', 'Invitasjon til {name} på TIPP'),
  says: t('{by} invites you to act for {name} on TIPP, where public bodies and companies practise and carry out innovative procurement.', '{by} bjuder in dig att företräda {name} i TIPP, där myndigheter och företag övar och genomför innovationsupphandling.', '{by} inviterer dig til at repræsentere {name} på TIPP, hvor myndigheder og virksomheder øver sig i og gennemfører innovative indkøb.', '{by} inviterer deg til å opptre for {name} på TIPP, der offentlige virksomheter og leverandører øver på og gjennomfører innovative anskaffelser.'),
  open: t('See the invitation', 'Se inbjudan', 'Se invitationen', 'Se invitasjonen'),
  holds: t('It is valid for {days} days. If you do not know who this is, you can ignore it.', 'Den gäller i {days} dagar. Om du inte vet vem det är behöver du inte göra något.', 'Den gælder i {days} dage. Hvis du ikke ved, hvem det er, skal du ikke gøre noget.', 'Den gjelder i {days} dager. Hvis du ikke vet hvem dette er, trenger du ikke gjøre noe.'),
}

async function invite(site: Site, c: Context, person: Person, o: KeptOrganisation, v: FormValues): Promise<Response> {
  const lang = readerLang(c), written = one(v, 'email'), email = readEmail(written)
  if (email === undefined) return draw(site, c, person, o, { problem: { is: 'email', written: written.slice(0, 300) } }, 422)
  if (!within(site, c, 'invite')) return answerEdge(site, c, edge('too often'))
  const key = randomBytes(24).toString('hex'), invitation = randomBytes(8).toString('hex'), at = site.now(), until = new Date(at.getTime() + invitationDays * 86_400_000).toISOString(), hex = o.id.slice('organisation.'.length)
  const done = await site.people.organisations.act(o.id, person, { do: 'invite', invitation, role: one(v, 'role') === 'owner' ? 'owner' : 'member', digest: sha(key), until })
  if (!done.ok) return draw(site, c, person, o, { problem: { is: done.problem } }, 422)
  await (await site.people.db()).insertInto('people_invitation').values({ id: invitation, organisation: o.id, email, at: at.toISOString() }).execute()
  // However many invite somebody, it is no more than a few letters a day.
  if (await site.outbox.countSince(email, 'invitation', new Date(at.getTime() - 86_400_000).toISOString()) < 5) {
    await site.outbox.send({ to: email, lang, kind: 'invitation', subject: invitationLetter.subject, body: [invitationLetter.says, { href: `${site.people.origin()}/${lang}/invitations/${hex}/${invitation}?key=${key}`, label: invitationLetter.open }, invitationLetter.holds], values: { name: o.name, by: person.name, days: invitationDays } })
  }
  return c.redirect(`/${lang}/organisations/${hex}?saved=1`, 303)
}

function actionIn(v: FormValues): OrganisationAction | undefined {
  const role: MemberRole = one(v, 'role') === 'owner' ? 'owner' : 'member'
  switch (one(v, 'do')) {
    case 'rename': return { do: 'rename', name: one(v, 'name') }
    case 'confirm': return { do: 'confirm' }
    case 'close': return { do: 'close' }
    case 'take back invitation': return { do: 'take back invitation', invitation: one(v, 'invitation') }
    case 'change role': return { do: 'change role', person: one(v, 'person'), role }
    case 'remove member': return { do: 'remove member', person: one(v, 'person') }
    case 'leave': return { do: 'leave' }
    default: return undefined
  }
}

async function takeOrganisation(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), it = await seen(site, c), lang = readerLang(c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (it instanceof Response) return it
  const { person, o } = it
  if (one(form.value, 'do') === 'invite') return invite(site, c, person, o, form.value)
  const action = actionIn(form.value)
  if (!action) return answerEdge(site, c, edge('bad request'))
  const done = await site.people.organisations.act(o.id, person, action)
  if (!done.ok) return done.problem === 'not allowed' ? answerEdge(site, c, edge('not yours to do')) : draw(site, c, person, o, { problem: { is: done.problem } }, done.problem === 'not saved' ? 503 : 422)
  const db = await site.people.db()
  if (action.do === 'take back invitation') await db.deleteFrom('people_invitation').where('id', '=', action.invitation).execute()
  if (action.do === 'confirm') await tellConfirmed(site, o, person)
  if (action.do === 'close') await db.deleteFrom('people_invitation').where('organisation', '=', o.id).execute()
  return c.redirect(action.do === 'leave' ? `/${lang}/me?done=saved` : `/${lang}/organisations/${o.id.slice('organisation.'.length)}?saved=1`, 303)
}

async function drawInvitation(site: Site, c: Context, key: string, problem?: Parameters<typeof pages.invitation>[0]['problem']): Promise<Response> {
  const person = await site.people.who(c), lang = readerLang(c), id = c.req.param('invitation') ?? ''
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const o = await site.people.organisation(idOf(c)), i = o?.invitations.get(id), fits = o !== undefined && i !== undefined && i.digest === sha(key)
  const wrong = problem ?? (!fits ? 'no such invitation' : i.until <= site.now().toISOString() ? 'invitation over' : undefined), path = `/invitations/${c.req.param('organisation')}/${id}`
  // The name is told only to whoever has the key.
  return page(c, pages.invitation({ ...commonOf(site.statics, lang, `${path}?key=${encodeURIComponent(key)}`, person), action: `/${lang}${path}`, key, name: fits ? o.name : '…', person: person.name, me: `/${lang}/me`, ...(fits ? { role: i.role } : {}), ...(wrong ? { problem: wrong } : {}) }), wrong ? 410 : 200)
}

async function takeInvitation(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), person = await site.people.who(c), invitation = c.req.param('invitation') ?? ''
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  if (!within(site, c, 'try')) return answerEdge(site, c, edge('too often'))
  const key = one(form.value, 'key'), done = await site.people.organisations.act(idOf(c), person, { do: 'accept', invitation, digest: sha(key) })
  if (!done.ok) return drawInvitation(site, c, key, done.problem === 'no such organisation' ? 'no such invitation' : done.problem)
  await (await site.people.db()).deleteFrom('people_invitation').where('id', '=', invitation).execute()
  return c.redirect(`/${readerLang(c)}/organisations/${c.req.param('organisation')}?saved=1`, 303)
}

export const organisationAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/organisations/new`, { GET: showRegister, POST: takeRegister }],
  [`/${lang}/organisations/:organisation`, { GET: showOrganisation, POST: takeOrganisation }],
  [`/${lang}/invitations/:organisation/:invitation`, { GET: (site, c) => drawInvitation(site, c, c.req.query('key') ?? ''), POST: takeInvitation }],
])
