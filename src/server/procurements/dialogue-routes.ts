import type { Context } from 'hono'
import { langs, say, type Lang } from '../../plain/index.ts'
import { factsIn, informationShared, lawbook, type Duty } from '../../law/index.ts'
import { problemsOf, type FieldProblem } from '../../case/index.ts'
import type { Text } from '../../plain/index.ts'
import { caseTexts, firmIds, liveCommandSchema, lookerOf, onDay, opensSight, teamView, wasOf } from '../../live/index.ts'
import { dialoguePage, langNames, paperNames, translatePage, tryStep, type DialoguePage, type FormValues } from '../../web/index.ts'
import { ruleShown } from '../../calc/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { lawHref } from '../pages-common.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { headOf } from './heads.ts'
import { namesOf } from './participants.ts'
import type { Procurement } from './procurements.ts'
import { publishedForBuyer } from './published.ts'
import { readBuyerForm } from './read-dialogue.ts'
import { caseFor, drawWork } from './routes.ts'

const one = (form: FormValues, name: string): string | undefined => form[name]?.at(-1)
/** What in the lawbook asks that all get what one got: the ground on which the buyer shares. */
const grounds = new Map<string, readonly string[]>()
function groundIn(country: string): readonly string[] {
  let ids = grounds.get(country)
  if (!ids) grounds.set(country, ids = [...new Set(lawbook.rules.filter((r): r is Duty => r.kind === 'duty' && (r.order === 'EU' || r.order === country) && factsIn(r).some(f => f.fact === informationShared.fact)).map(r => r.id))])
  return ids
}

type More = { values?: FormValues; problems?: readonly FieldProblem[]; refusal?: Text }
async function draw(site: Site, c: Context, p: Procurement, person: Person, more: More = {}, code = 200): Promise<Response> {
  const s = p.state, lang = readerLang(c), base = `/${lang}/procurements/${p.id}`, team = teamView(s, lookerOf(s, person.id))
  const told = await Promise.all(s.dialogue.slots.flatMap(x => x.taken.map(async firm => [`${x.slot}.${firm}`, await namesOf(site.store, p.id, x.slot, firm)] as const)))
  const view: DialoguePage = {
    head: headOf(site, c, p, person, more), team, open: s.open, today: site.procurements.today(s.case.country), action: `${base}/dialogue`,
    step: (step, also = {}) => `${base}?${new URLSearchParams({ step, ...also })}#step`, names: team.mayLead ? Object.fromEntries(told.filter(([, n]) => n !== undefined)) as Record<string, string> : {},
    questions: s.case.consultation?.questions ?? [], rules: groundIn(s.case.country).map(id => { const r = ruleShown(id); return { ...r, href: lawHref(lang, r.order, id) } }), documents: s.work.documents.filter(d => opensSight(d.sight, lookerOf(s, person.id))).map(d => ({ id: d.id, name: d.title })), published: publishedForBuyer,
    papers: (['consultation-plan', 'consultation-report', 'questions'] as const).map(k => ({ href: `${base}/papers/${k}`, label: say(paperNames[k], lang) })),
    translate: team.mayLead ? langs.filter(l => l !== s.lang).map(l => ({ href: `${base}/dialogue/translate?to=${l}`, label: langNames[l] })) : [], listen: `${base}/live`,
  }
  return page(c, dialoguePage(view), code)
}
async function show(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : draw(site, c, found.p, found.person)
}

const langIn = (x: string | undefined): Lang | undefined => langs.find(l => l === x)
function drawTexts(site: Site, c: Context, p: Procurement, person: Person, to: Lang, more: More = {}, code = 200): Response {
  const s = p.state, lang = readerLang(c), base = `/${lang}/procurements/${p.id}/dialogue`
  const texts = caseTexts(s).map(x => { const there = s.dialogue.translations[x.key]?.[to]; return { key: x.key, says: x.says, ...(there ? { translated: there.says } : {}), stale: there !== undefined && there.was !== wasOf(x.says) } })
  return page(c, translatePage({ head: headOf(site, c, p, person, more), action: `${base}?to=${to}`, to: { lang: to }, texts, back: base, from: s.lang }), code)
}
async function showTexts(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c), to = langIn(c.req.query('to'))
  if (found instanceof Response) return found
  return to === undefined || to === found.p.state.lang ? answerEdge(site, c, edge('not found')) : drawTexts(site, c, found.p, found.person, to)
}

async function post(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c), values = form.value
  if (found instanceof Response) return found
  const { person } = found, lang = readerLang(c), base = `/${lang}/procurements/${found.p.id}/dialogue`, does = one(values, 'does'), to = does === 'translate' ? langIn(one(values, 'lang')) : undefined
  const again = async (more: More): Promise<Response> => {
    const p = (await site.procurements.load(found.p.id)) ?? found.p
    return to ? drawTexts(site, c, p, person, to, { values, ...more }, 422) : draw(site, c, p, person, { values, ...more }, 422)
  }
  const asked = readBuyerForm(found.p.state, values)
  if (!asked) return answerEdge(site, c, edge('bad request'))
  const read = liveCommandSchema.safeParse(asked)
  if (!read.success) return again({ problems: problemsOf(read.error, asked) })
  const { command, position: _, ...rest } = values, receipt = await site.procurements.send(found.p.id, person.id, read.data, commandName(command?.at(-1), rest))
  if (receipt.ok) return c.redirect(to ? `${base}/translate?to=${to}&said=done` : `${base}?said=done`, 303)
  if ('failed' in receipt) return answerEdge(site, c, edge('store'))
  const { refusal } = receipt
  // The one click is a step like every other: where the law wants more than a click, its form stands there with what is missing.
  if (does === 'shareAll' && read.data.does === 'step' && refusal.code !== 'no right') {
    const s = found.p.state, tried = tryStep(lawbook, s.case.country, firmIds(s), onDay(s.case, site.procurements.today(s.case.country)), read.data.action, {})
    return drawWork(site, c, found.p, person, { step: 'shareNotes', values: { to: ['all'], secrets: ['no'] }, refusal: refusal as never, ...(tried.ok ? { weighed: tried.weighed } : {}) }, 422)
  }
  return again(refusal.field ? { problems: [{ field: refusal.field, text: refusal.text }] } : { refusal: refusal.text })
}

export const dialogueAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/procurements/:case/dialogue`, { GET: show, POST: post }],
  [`/${lang}/procurements/:case/dialogue/translate`, { GET: showTexts }],
])
