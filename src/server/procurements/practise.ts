import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { langs, say, type Day, type Text } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { defaultParameters } from '../../market/index.ts'
import { lineage, rootBranch } from '../../log/index.ts'
import type { FieldProblem } from '../../case/index.ts'
import { caseSeen, draftOf, logSeen, lookerOf, mayDo, maySee, nearest, practised, worldOf, type Left } from '../../live/index.ts'
import { casePractisePage, practiseWords as w, valuesOf, type CasePractiseView, type FormValues } from '../../web/index.ts'
import type { Person } from '../../people/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { readForm } from '../body.ts'
import { commandName } from '../command.ts'
import { edge } from '../edge.ts'
import { freshSeed, isRunId, type Run } from '../runs.ts'
import { answerEdge, page, readerLang, type Site } from '../site.ts'
import { headOf } from './heads.ts'
import type { Procurement } from './procurements.ts'
import { caseFor, one } from './routes.ts'

/** Runs made from a case: known to its team, never in its log. Practice writes nothing there. */
const shelfOf = (id: string): string => `practice-of.${id}`
/** `sealed`: it holds steps that only those who see tenders may know of. */
type Made = { readonly run: string; readonly on: Day; readonly carried: number; readonly left: readonly Left[]; readonly sealed?: boolean }
const most = 50

const runIn = (said: string | undefined): string | undefined => { const id = /[0-9a-f]{32}/.exec(said ?? '')?.[0]; return id !== undefined && isRunId(id) ? id : undefined }
const stepsOf = (run: Run, branch: string): NonNullable<CasePractiseView['chosen']>['steps'] => lineage(run.envelopes, branch).flatMap(e => ('action' in e.event ? [{ n: e.n, on: e.on, step: e.event.action.step }] : []))
/** The newest path of a run: where whoever practised ended up. */
const branchIn = (run: Run): string => run.states.branches().at(-1) ?? rootBranch

async function draw(site: Site, c: Context, p: Procurement, person: Person, more: { values?: FormValues; problems?: readonly FieldProblem[]; run?: string } = {}, code = 200): Promise<Response> {
  const lang = readerLang(c), looker = lookerOf(p.state, person.id), mayBring = mayDo(looker.roles, 'keep draft'), base = `/${lang}/procurements/${p.id}/practice`
  const asked = more.run ?? c.req.query('run'), id = mayBring ? runIn(asked) : undefined, loaded = id === undefined ? undefined : await site.runs.load(id), taken = loaded?.ok ? stepsOf(loaded.run, branchIn(loaded.run)) : []
  const problems = more.problems ?? (asked !== undefined && taken.length === 0 && mayBring ? [{ field: 'run', text: w.noRun }] : [])
  const made = mayBring ? (await site.store.allKept(shelfOf(p.id))).map(x => x.value as Made).filter(m => !m.sealed || maySee(looker.roles, 'tenders')).sort((a, b) => (a.on < b.on ? 1 : -1)) : []
  return page(c, casePractisePage({
    head: headOf(site, c, p, person, { values: more.values ?? (asked === undefined ? {} : { run: [asked] }), problems }), action: base, mayBring, worlds: nearest(p.state, site.library.scenarios).map(x => ({ value: x.id, label: say(x.title, lang) })),
    runs: made.map(m => ({ ...m, href: `/${lang}/runs/${m.run}` })), ...(id !== undefined && taken.length > 0 ? { chosen: { run: id, steps: taken } } : {}),
  }), code)
}
async function show(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  return found instanceof Response ? found : draw(site, c, found.p, found.person)
}

async function tryOut(site: Site, c: Context, p: Procurement, person: Person, form: FormValues): Promise<Response> {
  const looker = lookerOf(p.state, person.id), base = site.library.byId.get(one(form, 'world') ?? ''), again = (text: Text) => draw(site, c, p, person, { values: form, problems: [{ field: 'world', text }] }, 422)
  if (!base) return answerEdge(site, c, edge('no such case'))
  if ((await site.store.allKept(shelfOf(p.id))).length >= most) return answerEdge(site, c, edge('too often'))
  // Only what this person may see goes into the run: it has no account before it.
  const s = { ...p.state, case: caseSeen(p.state.case, looker.roles) }, both = Object.fromEntries(langs.map(l => [l, `${say(w.real, l)} ${say(w.simulated, l)}`])) as Text
  const scenario = worldOf(s, base, p.envelopes[0]!.on, { teaser: w.teaser, heading: w.storyHead, body: both, invented: w.simulated })
  if (!scenario) return again(w.noWorld)
  // The run is known to the team: what was put into it that others on the team may not see keeps it from them.
  const envelopes = logSeen(p.envelopes, looker), sealed = maySee(looker.roles, 'tenders') && logSeen(envelopes, { roles: ['observer'] }).filter(e => 'action' in e.event).length < envelopes.filter(e => 'action' in e.event).length
  const seed = freshSeed(), { items, carried, left } = practised(lawbook, defaultParameters, s, envelopes, scenario, seed), run = await site.runs.create(scenario, s.case.country, seed, items)
  if (!run.ok) return answerEdge(site, c, edge('store'))
  await site.store.keep(shelfOf(p.id), `${p.id.slice(0, 8)}-${randomBytes(6).toString('hex')}`, { run: run.run.id, on: site.procurements.today(s.case.country), carried: carried.length, left, ...(sealed ? { sealed } : {}) } satisfies Made)
  return c.redirect(`/${readerLang(c)}/procurements/${p.id}/practice`, 303)
}

async function bring(site: Site, c: Context, p: Procurement, person: Person, form: FormValues): Promise<Response> {
  const id = runIn(one(form, 'run')), loaded = id === undefined ? undefined : await site.runs.load(id), wanted = new Set(form.n ?? [])
  if (!loaded?.ok) return draw(site, c, p, person, { values: form, problems: [{ field: 'run', text: w.noRun }] }, 422)
  const { run } = loaded, chosen = lineage(run.envelopes, branchIn(run)).filter(e => 'action' in e.event && wanted.has(String(e.n)))
  if (chosen.length === 0) return draw(site, c, p, person, { values: form, problems: [{ field: 'n', text: w.noneChosen }], run: run.id }, 422)
  // One draft a step: of one that was taken twice, the last.
  const last = new Map(chosen.flatMap(e => ('action' in e.event ? [[e.event.action.step, e.event.action] as const] : [])))
  for (const action of last.values()) {
    const command = { does: 'draft' as const, step: action.step, values: draftOf(action, valuesOf(action)) as Record<string, string[]>, from: 'practice' as const }
    const receipt = await site.procurements.send(p.id, person.id, command, commandName(one(form, 'command'), [action.step, command]))
    if (!receipt.ok) return 'failed' in receipt ? answerEdge(site, c, edge('store')) : draw(site, c, p, person, { values: form, problems: [{ field: 'n', text: receipt.refusal.text }], run: run.id }, 422)
  }
  return c.redirect(`/${readerLang(c)}/procurements/${p.id}?said=draft`, 303)
}

async function post(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const { p, person } = found, does = one(form.value, 'does')
  if (!mayDo(lookerOf(p.state, person.id).roles, 'keep draft')) return answerEdge(site, c, edge('no right'))
  return does === 'try' ? tryOut(site, c, p, person, form.value) : does === 'bring' ? bring(site, c, p, person, form.value) : answerEdge(site, c, edge('bad request'))
}

export const casePractiseAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/procurements/:case/practice`, { GET: show, POST: post }]])
