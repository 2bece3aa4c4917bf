import type { Context } from 'hono'
import { sound, text as t, type Text } from '../../plain/index.ts'
import { problemsOf, type FieldProblem } from '../../case/index.ts'
import { firmNamed, joinForFirm, liveCommandSchema, memberOf, openView, seatView } from '../../live/index.ts'
import { joinFirmPage, seatWords, supplierSeatPage, type FormValues } from '../../web/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { commonOf } from '../pages-common.ts'
import { freshCommand } from '../runs.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { openCase } from './market-routes.ts'
import { keepNames, longestNames, namesOf } from './participants.ts'
import type { Procurement } from './procurements.ts'
import { publishedForFirm } from './published.ts'
import { readFirmForm } from './read-dialogue.ts'

type Seated = { readonly p: Procurement; readonly person: Person; readonly firm?: string }
/** Who sits there: somebody of a firm in the case, or somebody who may yet speak for one; the team is led to its own page. */
async function seated(site: Site, c: Context): Promise<Seated | Response> {
  const p = await openCase(site, c)
  if (p instanceof Response) return p
  const person = await site.people.who(c)
  if (!person) return answerEdge(site, c, edge('sign in first'))
  const member = memberOf(p.state, person.id)
  if (!member) return { p, person }
  if (member.firm === undefined) return c.redirect(`/${readerLang(c)}/procurements/${p.id}/dialogue`, 303)
  // Whoever has left the company speaks for it no more, whatever the case remembers.
  const of = firmNamed(p.state, member.firm)?.organisation
  return of !== undefined && person.organisations.some(o => o.id === of && o.kind === 'company') ? { p, person, firm: member.firm } : answerEdge(site, c, edge('not yours to do'))
}

const companiesOf = (person: Person): readonly Person['organisations'][number][] => person.organisations.filter(o => o.kind === 'company' && o.confirmed)
function drawJoin(site: Site, c: Context, { p, person }: Seated, problem?: Text): Response {
  const lang = readerLang(c), base = `/market/${p.id}`
  return page(c, joinFirmPage({ ...commonOf(site.statics, lang, `${base}/seat`, person), title: openView(p.state, lang, site.procurements.today(p.state.case.country)).title.says.join(' '), companies: companiesOf(person).map(({ id, name }) => ({ id, name })), action: `/${lang}${base}/seat`, publicHref: `/${lang}${base}`, me: `/${lang}/me`, register: `/${lang}/organisations/new?kind=company`, waiting: person.organisations.filter(o => o.kind === 'company' && !o.confirmed).map(o => o.name), command: freshCommand(), ...(problem ? { problem } : {}) }), problem ? 422 : 200)
}

async function drawSeat(site: Site, c: Context, { p, person, firm }: Required<Seated>, more: { values?: FormValues; problems?: readonly FieldProblem[]; refusal?: Text } = {}, code = 200): Promise<Response> {
  const lang = readerLang(c), base = `/market/${p.id}`, today = site.procurements.today(p.state.case.country), seat = seatView(p.state, firm)
  const names = Object.fromEntries((await Promise.all(seat.slots.filter(s => s.stands).map(async s => [s.slot, await namesOf(site.store, p.id, s.slot, firm)] as const))).filter(([, n]) => n !== undefined)) as Record<string, string>
  return page(c, supplierSeatPage({
    ...commonOf(site.statics, lang, `${base}/seat`, person), open: openView(p.state, lang, today), seat, today, names, action: `/${lang}${base}/seat`, publicHref: `/${lang}${base}`, command: freshCommand(), published: publishedForFirm,
    ...(more.refusal ? { said: { kind: 'warning' as const, text: more.refusal } } : c.req.method === 'GET' && c.req.query('said') === 'done' ? { said: { kind: 'success' as const, text: seatWords.done } } : {}), values: more.values ?? {}, problems: more.problems ?? [],
  }), code)
}
async function showSeat(site: Site, c: Context): Promise<Response> {
  const found = await seated(site, c)
  return found instanceof Response ? found : found.firm === undefined ? drawJoin(site, c, found) : drawSeat(site, c, found as Required<Seated>)
}

const chooseCompany = t('Choose a company that you belong to and whose registration number is confirmed.', 'Välj ett företag som du hör till och vars organisationsnummer är bekräftat.', 'Vælg en virksomhed, som du hører til, og hvis registreringsnummer er bekræftet.', 'Velg en bedrift du hører til, og der organisasjonsnummeret er bekreftet.')
const one = (form: FormValues, name: string): string | undefined => form[name]?.at(-1)
/** Any company whose number is confirmed takes part, on the same terms as all. */
async function join(site: Site, c: Context, found: Seated, form: FormValues): Promise<Response> {
  const { p, person } = found, company = companiesOf(person).find(o => o.id === one(form, 'organisation'))
  if (!company) return drawJoin(site, c, found, chooseCompany)
  const name = `join.${person.id}.${commandName(one(form, 'command'), company.id)}`
  const receipt = await site.procurements.apply(p.id, name.slice(0, 180), s => joinForFirm(s, person.id, { organisation: company.id, name: company.name, country: company.country, number: company.number }))
  return receipt.ok ? toSeat(c, p) : 'failed' in receipt ? answerEdge(site, c, edge('store')) : drawJoin(site, c, found, receipt.refusal.text)
}
const toSeat = (c: Context, p: Procurement): Response => c.redirect(`/${readerLang(c)}/market/${p.id}/seat?said=done`, 303)

const unreadable = t('The names hold characters that cannot be read, or are too long.', 'Namnen innehåller tecken som inte går att läsa, eller är för långa.', 'Navnene indeholder tegn, der ikke kan læses, eller er for lange.', 'Navnene inneholder tegn som ikke kan leses, eller er for lange.')
async function postSeat(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await seated(site, c), values = form.value
  if (found instanceof Response) return found
  const { firm, p, person } = found, does = one(values, 'does')
  if (firm === undefined) return join(site, c, found, values)
  const seat = found as Required<Seated>
  if (does === 'join') return toSeat(c, p)
  if (does === 'names') {
    const slot = one(values, 'slot') ?? '', names = one(values, 'names') ?? '', mine = p.state.dialogue.slots.some(x => x.slot === slot && x.taken.includes(firm))
    if (!mine) return answerEdge(site, c, edge('not found'))
    if (!sound(names) || names.length > longestNames) return drawSeat(site, c, seat, { values, refusal: unreadable }, 422)
    return await keepNames(site.store, p.id, slot, firm, names) ? toSeat(c, p) : answerEdge(site, c, edge('store'))
  }
  const asked = readFirmForm(values)
  if (!asked) return answerEdge(site, c, edge('bad request'))
  const read = liveCommandSchema.safeParse(asked)
  if (!read.success) return drawSeat(site, c, seat, { values, problems: problemsOf(read.error, asked) }, 422)
  const { command, ...rest } = values, receipt = await site.procurements.send(p.id, person.id, read.data, commandName(command?.at(-1), rest))
  if (receipt.ok) return toSeat(c, p)
  if ('failed' in receipt) return answerEdge(site, c, edge('store'))
  const { refusal } = receipt
  return drawSeat(site, c, { ...seat, p: (await site.procurements.load(p.id)) ?? p }, { values, ...(refusal.field ? { problems: [{ field: refusal.field, text: refusal.text }] } : { refusal: refusal.text }) }, 422)
}

export const seatAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/market/:case/seat`, { GET: showSeat, POST: postSeat }]])
