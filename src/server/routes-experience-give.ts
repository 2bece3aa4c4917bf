import type { Context } from 'hono'
import { ended } from '../case/index.ts'
import { rolesOf } from '../live/index.ts'
import { canonical, digestText, say, type Lang } from '../plain/index.ts'
import { lessonParts, prefillOf, readAnswer, readGiven, type ExperienceDecision, type Touch, type WrittenExperience } from '../experience/index.ts'
import { givePage, moderateExperiencePage, rowHeading, type FormValues, type GiveFault, type LinkRow, type ModerateExperienceView, type ModeratingExperience } from '../web/index.ts'
import { readForm } from './body.ts'
import { edge } from './edge.ts'
import { drawExperience, today } from './experience-draw.ts'
import { linksOfExperience, shownTouch, suggestionsFor } from './experience-view.ts'
import { isModerator, knock, letOut, usable } from './moderator.ts'
import { commonOf } from './pages-common.ts'
import { caseFor } from './procurements/index.ts'
import { branchOf, runOf } from './routes-run.ts'
import { freshCommand, pathOf, type Run } from './runs.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

const one = (values: FormValues, name: string): string => values[name]?.at(-1) ?? ''
const homeOf: Readonly<Record<Lang, string>> = { sv: 'SE', da: 'DK', nb: 'NO', en: '' }
/** The same thing sent twice is one; another thing written on the same page is another. */
const commandOf = (v: FormValues, said: unknown): string => (/^[\w-]{6,40}$/.test(one(v, 'command')) ? `${one(v, 'command')}.${digestText(canonical(said as never)).slice(0, 16)}` : freshCommand())

/** What the log of a practised run knows, for the form. */
function knownOf(run: Run, branch: string, lang: Lang): WrittenExperience {
  const { scenario, country } = run.world, state = run.states.state(branch)
  if (!state) return {}
  const firms = new Map(scenario.firms.map(f => [f.id, f])), first = run.envelopes[0]?.on ?? scenario.start
  return prefillOf(state.case, {
    title: say(scenario.title, lang), area: scenario.area, buyer: scenario.seats[country].municipality, from: first,
    firm: id => { const f = firms.get(id); return f && { country: f.country, small: f.size !== 'large' } },
  })
}

/** What the form is filled in from: a practised run, a real case that has ended, or nothing. `path` is where the form goes back to. */
type Source = { readonly path: string; readonly known: (lang: Lang) => WrittenExperience; readonly exercise?: string }

/**
 * A run is known by its address alone, as its debrief is. Of a real case only those who lead it on the buyer's side tell, and only when
 * it has ended: what tenders hold is secret until then.
 */
async function sourceIn(site: Site, c: Context): Promise<Source | undefined | Response> {
  if (c.req.param('case') !== undefined) {
    const found = await caseFor(site, c)
    if (found instanceof Response) return found
    const { p, person } = found, s = p.state, first = p.envelopes[0]?.on
    if (!rolesOf(s, person.id).includes('buyer') || !ended(s.case) || !first) return answerEdge(site, c, edge('not found'))
    const country = new Map(s.firms.map(f => [f.id, f.country]))
    return { path: `/procurements/${p.id}/experience`, known: () => ({ ...prefillOf(s.case, { title: s.title, area: s.area, buyer: s.buyerName, from: first, firm: id => { const of = country.get(id); return of === undefined ? undefined : { country: of } } }), role: ['buyer'] }) }
  }
  if (c.req.param('run') === undefined && c.req.param('key') === undefined) return undefined
  const run = await runOf(site, c, 'debrief')
  if (run instanceof Response) return run
  // What a table did is told by who leads the exercise, for the table.
  if (run.played && run.played.as !== 'facilitator') return answerEdge(site, c, edge('not found'))
  const branch = branchIn(c, run)
  return { path: `/${pathOf(run)}/experience?${new URLSearchParams({ branch })}`, known: lang => knownOf(run, branch, lang), exercise: run.world.scenario.id }
}
const branchIn = (c: Context, run: Run): string => { const asked = c.req.query('branch'); return asked && run.states.branches().includes(asked) ? asked : branchOf(run) }

function drawGive(site: Site, c: Context, from: Source | undefined, written: WrittenExperience, faults: readonly GiveFault[], sent = false): Response {
  const lang = readerLang(c), path = from?.path ?? '/experience/give', busy = faults.some(f => f[1] === 'too many' && f[0] === 'title')
  const status = busy ? 429 : faults.some(f => f[1] === 'full' || f[1] === 'not saved') ? 503 : faults.length > 0 ? 422 : 200
  return page(c, givePage({ ...commonOf(site.statics, lang, path), written, faults, sent, moderated: usable(site.moderatorKey), command: freshCommand(), links: linksOfExperience(lang), ...(from ? { from: { action: `/${lang}${path}`, simulated: from.exercise !== undefined } } : {}) }), status)
}

export async function showGive(site: Site, c: Context): Promise<Response> {
  const from = await sourceIn(site, c), lang = readerLang(c)
  if (from instanceof Response) return from
  return drawGive(site, c, from, from ? from.known(lang) : { country: [homeOf[lang]] }, [], c.req.query('sent') === '1')
}

/** Takes an experience: on disk before it is acknowledged, shown to nobody before a moderator has read it. */
export async function takeExperience(site: Site, c: Context): Promise<Response> {
  const from = await sourceIn(site, c), form = await readForm(c.req.raw), lang = readerLang(c)
  if (from instanceof Response) return from
  if (!form.ok) return answerEdge(site, c, form.problem)
  const v = form.value, on = today(site)
  if (one(v, 'second') !== '') return drawGive(site, c, from, v, [['second', 'trap']])
  const simulation = from?.exercise ? { exercise: from.exercise } : undefined, read = readGiven(v, 'given', on, lang, simulation)
  if (!read.ok) return drawGive(site, c, from, v, read.faults)
  const done = await site.bank.give(id => ({ ...read.experience, id }), on, commandOf(v, read.experience))
  return done.ok ? c.redirect(`/${lang}/experience/give?sent=1`, 303) : drawGive(site, c, from, v, [['title', done.why === 'no such experience' ? 'not saved' : done.why]])
}

export async function takeAnswer(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), lang = readerLang(c), id = c.req.param('id') ?? ''
  if (!form.ok) return answerEdge(site, c, form.problem)
  const v = form.value, values = { kind: one(v, 'kind'), role: one(v, 'role'), says: one(v, 'says'), link: one(v, 'link') }
  if (one(v, 'second') !== '') return drawExperience(site, c, { values, faults: [['says', 'trap']] }, 422)
  const read = readAnswer(values, lang)
  if (!read.ok) return drawExperience(site, c, { values, faults: read.faults }, 422)
  const done = await site.bank.answer(id, read.answer, today(site), commandOf(v, { id, ...read.answer }))
  if (done.ok) return c.redirect(`/${lang}/experience/${encodeURIComponent(id)}?sent=1#answers`, 303)
  return done.why === 'no such experience' ? answerEdge(site, c, edge('not found')) : drawExperience(site, c, { values, faults: [['says', done.why]] }, done.why === 'too many' ? 429 : 503)
}

const draw = (site: Site, c: Context, state: ModerateExperienceView['state'], problem?: ModerateExperienceView['problem'], status = 200): Response => {
  const lang = readerLang(c), path = '/experience/moderate'
  return page(c, moderateExperiencePage({ ...commonOf(site.statics, lang, path), links: linksOfExperience(lang), action: `/${lang}${path}`, state, ...(problem ? { problem } : {}) }), status)
}

/** The lessons of one experience, each with what it may be about. What is waiting may be linked before it is published. */
async function linking(site: Site, id: string, lang: Lang): Promise<ModeratingExperience['of']> {
  const register = await site.bank.register(), kept = register.given.find(k => k.id === id && k.status !== 'declined'), entry = (await site.bank.entries()).find(b => b.e.id === id), e = entry?.e ?? kept?.said
  if (!e) return undefined
  const row = (at: string, says: LinkRow['says'], had: readonly Touch[]): LinkRow => {
    const ours = register.links.filter(l => l.experience === id && l.at === at).map(l => l.touch), all = [...had, ...ours.filter(o => !had.some(h => canonical(h) === canonical(o)))]
    const h = 'says' in says ? { text: says.says, lang: says.lang } : { text: says[lang], lang }
    return { at, heading: rowHeading(at), says, confirmed: all.flatMap(t => { const s = shownTouch(t, lang, site.library); return s ? [{ ...s, ours: ours.some(o => canonical(o) === canonical(t)) }] : [] }), suggested: suggestionsFor(h.text, h.lang, site.library, all) }
  }
  return { id, title: e.title, rows: [...lessonParts.flatMap(part => e[part].map((l, i) => row(`${part}.${i}`, l.says, l.touches ?? []))), row('', e.need, e.touches ?? [])] }
}

async function openState(site: Site, c: Context, saved: boolean): Promise<ModerateExperienceView['state']> {
  const s = await site.bank.register(), all = await site.bank.entries(), lang = readerLang(c), asked = c.req.query('of'), of = asked ? await linking(site, asked, lang) : undefined
  const titled = (status: 'waiting' | 'published') => s.answers.filter(a => a.status === status).map(a => ({ ...a, title: all.find(b => b.e.id === a.experience)?.e.title ?? { lang, says: a.experience } }))
  return { is: 'open', waiting: s.given.filter(k => k.status === 'waiting'), answers: titled('waiting'), published: s.given.filter(k => k.status === 'published').toReversed(), publishedAnswers: titled('published').toReversed(), all, saved, ...(of ? { of } : {}) }
}

export async function showModerateExperience(site: Site, c: Context): Promise<Response> {
  const key = site.moderatorKey
  if (!usable(key)) return draw(site, c, { is: 'off' })
  return draw(site, c, isModerator(c, key, site.now()) ? await openState(site, c, c.req.query('saved') === '1') : { is: 'closed' })
}

/** `myth:talk-before` as the forms of the page give it. */
function touchIn(written: string): Touch | undefined {
  const m = /^(entry|difference|myth|exercise):(.{1,120})$/.exec(written)
  return m ? ({ [m[1]!]: m[2]! } as Touch) : undefined
}
function decisionIn(v: FormValues): ExperienceDecision | undefined {
  const id = one(v, 'id'), does = one(v, 'do')
  switch (does) {
    case 'publish': case 'publishAnswer': return { do: does, id }
    case 'decline': case 'declineAnswer': return { do: does, id, because: one(v, 'because') }
    case 'shorten': return { do: does, id, because: one(v, 'because'), texts: Object.fromEntries(Object.entries(v).flatMap(([k, x]) => (k.startsWith('text.') ? [[k.slice(5), x.at(-1) ?? '']] : []))) }
    case 'link': case 'unlink': { const touch = touchIn(one(v, 'touch')); return touch && { do: does, id, at: one(v, 'at'), touch } }
    default: return undefined
  }
}

export async function takeExperienceModeration(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), key = site.moderatorKey, back = `/${readerLang(c)}/experience/moderate`
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!usable(key)) return draw(site, c, { is: 'off' }, undefined, 403)
  const v = form.value
  if (one(v, 'do') === 'open') {
    const opened = knock(c, key, one(v, 'key'), site.now())
    return opened === 'in' ? c.redirect(back, 303) : draw(site, c, { is: 'closed', wrong: opened }, undefined, opened === 'wrong key' ? 403 : 429)
  }
  if (!isModerator(c, key, site.now())) return draw(site, c, { is: 'closed' }, undefined, 403)
  if (one(v, 'do') === 'leave') {
    letOut(c)
    return c.redirect(back, 303)
  }
  const decision = decisionIn(v)
  if (!decision) return answerEdge(site, c, edge('bad request'))
  const done = await site.bank.decide(decision, today(site)), of = c.req.query('of')
  if (done.ok) return c.redirect(`${back}?${new URLSearchParams({ saved: '1', ...(of ? { of } : {}) })}`, 303)
  return draw(site, c, await openState(site, c, false), { id: decision.id, problem: done.why }, done.why === 'not saved' ? 503 : 422)
}
