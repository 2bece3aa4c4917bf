import type { Context } from 'hono'
import { addDays, canonical, isDay, numberOf, say, type Day, type Lang } from '../plain/index.ts'
import { steps, type CaseStep } from '../law/index.ts'
import { lineage } from '../log/index.ts'
import { ended } from '../case/index.ts'
import { boardView, exerciseSettings, longestKept, mayNotJoin, projectorView, type Viewer } from '../exercise/index.ts'
import { beginPage, boardPage, boardRegions, groupWords as w, joinPage, partsOf, seatPage, seatRegions, sitPage, sitRegions, wallPage, wallRegions, type BeginPageView, type BoardPageView, type FormValues, type JoinPageView, type SitPageView, type WallPageView } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { readForm } from './body.ts'
import { edge } from './edge.ts'
import { commandOf } from './exercise-form.ts'
import { seatPageView, tableCommon, type More } from './exercise-views.ts'
import { exerciseIn, type Live, type Opens } from './exercises.ts'
import type { Draw } from './live.ts'
import { commonOf, runCommonOf } from './pages-common.ts'
import { publicScenario } from './public-view.ts'
import { readCommand } from './exercise-commands.ts'
import { listening, mayKeepUntil, openedBy, personName, viewerOf } from './routes-exercise-api.ts'
import { freshCommand } from './runs.ts'
import { smallScript } from './small-script.ts'
import { answerEdge, page, readerLang, wholeNumber, type Site } from './site.ts'

const dayOf = (site: Site): Day => site.now().toISOString().slice(0, 10) as Day

// Beginning and joining

function beginView(site: Site, c: Context, values: FormValues, problems: BeginPageView['problems']): BeginPageView {
  const lang = readerLang(c), today = dayOf(site), scenarios = site.library.scenarios.filter(s => s.roles.length >= 2)
  return {
    ...commonOf(site.statics, lang, '/exercises'), scenarios: scenarios.map(publicScenario),
    roles: Object.fromEntries(scenarios.map(s => [s.id, s.roles.map(r => ({ id: r.id, name: r.name, says: r.title[lang] }))])),
    create: `/${lang}/exercises`, join: `/${lang}/join`, values, problems, earliest: addDays(today, 1), usual: addDays(today, 60), latest: addDays(today, longestKept),
  }
}
/** A case's page leads here with its case chosen. */
function showBegin(site: Site, c: Context): Response {
  const asked = c.req.query('scenario') ?? '', chosen = site.library.byId.has(asked) ? { scenario: [asked] } : {}
  return page(c, beginPage(beginView(site, c, chosen, [])))
}

async function create(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const f = form.value, one = (name: string): string => f[name]?.at(-1)?.trim() ?? '', lang = readerLang(c), today = dayOf(site)
  const scenario = site.library.byId.get(one('scenario')), deleteOn = one('deleteOn'), number = (name: string): unknown => numberOf(one(name)) ?? one(name)
  const read = exerciseSettings.safeParse({
    scenario: one('scenario'), country: one('country'), title: one('title'), seats: scenario?.roles.map(r => r.id) ?? [], deleteOn,
    consensus: { steps: f.steps ?? [], quorum: one('quorum') || undefined, seconds: one('seconds') === '' ? undefined : number('seconds'), late: one('late') || undefined },
    grace: one('grace') === '' ? undefined : number('grace'), anonymous: one('named') !== 'yes', substitutesAct: one('substitutesAct') === 'yes',
    ...(one('seed') === '' ? {} : { seed: number('seed') }),
  })
  const inTime = isDay(deleteOn) && mayKeepUntil(deleteOn as Day, today)
  if (!read.success || !inTime) {
    const fields = new Set(read.success ? [] : read.error.issues.map(i => String(i.path.at(-1) ?? '')).map(p => (p === 'consensus' ? 'steps' : p)))
    const problems = [...fields].filter(p => p !== 'deleteOn').map(field => ({ field, text: say(w.wrongField, lang) }))
    return page(c, beginPage(beginView(site, c, f, inTime ? problems : [...problems, { field: 'deleteOn', text: say(w.wrongDay, lang) }])), 422)
  }
  const made = await site.exercises.create(read.data)
  if (!made.ok) return made.code === 'no such seat' ? answerEdge(site, c, edge('bad request')) : answerEdge(site, c, edge(made.code))
  // The wall's key goes with the board's address: the leader alone may give it away.
  return c.redirect(`/${lang}/board/${made.made.board}`, 303)
}

async function joinView(site: Site, c: Context, live: Live, code: string, values: FormValues, problems: JoinPageView['problems']): Promise<JoinPageView> {
  const lang = readerLang(c), x = exerciseIn(live), wall = projectorView(x)
  return {
    ...commonOf(site.statics, lang, `/join?${new URLSearchParams({ code })}`), title: wall.title || wall.scenario.title[lang], teaser: wall.scenario.teaser[lang], code, send: `/${lang}/join`,
    seats: wall.places.map(p => ({ seat: p.seat, name: p.name, title: p.title[lang], ...(p.firm ? { firm: p.firm.name } : {}), ...(p.person !== undefined ? { taken: p.person } : {}), supplier: p.part === 'supplier' })), values, problems,
  }
}
async function showJoin(site: Site, c: Context): Promise<Response> {
  const code = c.req.query('code') ?? '', live = code === '' ? undefined : await site.exercises.byCode(code), lang = readerLang(c)
  if (!live) return page(c, beginPage(beginView(site, c, { code: [code] }, code === '' ? [] : [{ field: 'code', text: say(w.wrongCode, lang) }])), code === '' ? 200 : 404)
  // Who sits where is told to nobody who cannot come in.
  const no = mayNotJoin(live.state)
  return no ? answerEdge(site, c, edge(no === 'full' ? 'full exercise' : 'shut exercise')) : page(c, joinPage(await joinView(site, c, live, code, {}, [])))
}
async function postJoin(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const lang = readerLang(c), code = form.value.code?.[0] ?? '', live = await site.exercises.byCode(code)
  if (!live) return page(c, beginPage(beginView(site, c, { code: [code] }, [{ field: 'code', text: say(w.wrongCode, lang) }])), 404)
  const no = mayNotJoin(live.state)
  if (no) return answerEdge(site, c, edge(no === 'full' ? 'full exercise' : 'shut exercise'))
  const name = personName.safeParse(form.value.person?.[0] ?? ''), seat = form.value.seat?.[0] ?? 'none'
  if (!name.success) return page(c, joinPage(await joinView(site, c, live, code, form.value, [{ field: 'person', text: say(w.wrongField, lang) }])), 422)
  const joined = await site.exercises.join(live, name.data)
  if (!joined.ok) return answerEdge(site, c, edge(joined.code))
  if (seat !== 'none') await site.exercises.send(live, { as: { person: joined.person }, command: { does: 'sit', seat } }, 'sit')
  return c.redirect(`/${lang}/at/${joined.key}`, 303)
}

// The table

const wallView = (site: Site, lang: Lang, live: Live, key: string, code?: string): WallPageView => {
  const { listen, firms, ...common } = tableCommon(site, lang, live, key, 'wall')
  return { ...common, listen, firms, wall: projectorView(exerciseIn(live)), ...(code ? { code } : {}) }
}
async function boardPageView(site: Site, c: Context, live: Live, key: string, more?: More): Promise<BoardPageView> {
  const lang = readerLang(c), code = await site.exercises.codeOf(live.id) ?? '', wall = await site.exercises.wallOf(live.id) ?? ''
  return { ...boardBody(site, lang, live, key, code, wall, new URL(c.req.url).origin), ...tableCommon(site, lang, live, key, 'board', more) }
}
function boardBody(site: Site, lang: Lang, live: Live, key: string, code: string, wall: string, origin: string): BoardPageView {
  const x = exerciseIn(live), { branch } = live.state, desk = `/${lang}/at/${key}/desk`, q = new URLSearchParams({ branch })
  const run = { ...live.run, played: { path: `at/${key}/desk`, live, as: 'facilitator' as const, branch, reached: () => true } }
  const common = runCommonOf(site.statics, lang, run, branch, `/board/${key}`)
  const said = (what: string): string => { const step = stepOfEvent(what, live); return step ? say(steps[step], lang) : what }
  const path = lineage(live.run.envelopes, branch).flatMap(e => ('action' in e.event ? [{ n: e.n, on: e.on, says: say(steps[e.event.action.step], lang) }] : e.event.type === 'case.opened' ? [{ n: e.n, on: e.on, says: '…' }] : [])).reverse().slice(0, 60)
  return {
    ...tableCommon(site, lang, live, key, 'board'), board: boardView(x, site.now().getTime(), live.lastSeen), code, path, said,
    ...(common ? { run: { ...common, ended: ended(common.state) } } : {}),
    links: { join: `${origin}/${lang}/join?code=${code}`, wall: `/${lang}/wall/${wall}`, desk: `${desk}?${q}`, debrief: `${desk}/debrief?${q}`, compare: `${desk}/compare`, report: `/${lang}/at/${key}/report`, ledger: `${desk}/ledger?${q}`, exports: (['json', 'csv', 'xapi'] as const).map(kind => ({ href: `/${lang}/at/${key}/export.${kind}`, label: kind === 'xapi' ? 'xAPI' : kind.toUpperCase() })), file: kind => `${desk}/file/${kind}?${q}` },
  }
}
/** The step behind an event of the run, for the board's short words. */
function stepOfEvent(type: string, live: Live): CaseStep | undefined {
  for (let i = live.run.envelopes.length - 1; i >= 0; i--) { const { event } = live.run.envelopes[i]!; if (event.type === type && 'action' in event) return event.action.step }
  return undefined
}

/** The page of one without a seat. */
const sitView = (site: Site, lang: Lang, live: Live, key: string, more?: More): SitPageView => ({ ...tableCommon(site, lang, live, key, 'at', more), wall: projectorView(exerciseIn(live)) })

/** The page of a key: the seat's, the leader's or the wall's. */
async function draw(site: Site, c: Context, live: Live, as: Opens['as'], key: string, more?: More, status = 200): Promise<Response> {
  const lang = readerLang(c)
  if (as === 'facilitator') return page(c, boardPage(await boardPageView(site, c, live, key, more)), status)
  if (as === 'projector') return page(c, wallPage(wallView(site, lang, live, key, await site.exercises.codeOf(live.id))), status)
  const seat = live.state.people.find(p => p.person === as.person)?.seat, view = seat === undefined ? undefined : seatPageView(site, lang, live, key, seat, more)
  return page(c, view ? seatPage(view) : sitPage(sitView(site, lang, live, key, more)), status)
}
/** The place in the address fits the key: what is pasted in the wrong place opens in the right one. */
const placeOf = (as: Opens['as']): 'board' | 'wall' | 'at' => (as === 'facilitator' ? 'board' : as === 'projector' ? 'wall' : 'at')

async function show(site: Site, c: Context): Promise<Response> {
  const opened = await openedBy(site, c)
  if (opened instanceof Response) return opened
  const key = c.req.param('key')!, place = placeOf(opened.as)
  if (c.req.path.split('/')[2] !== place) return c.redirect(`/${readerLang(c)}/${place}/${key}`, 303)
  const taken = wholeNumber(c.req.query('taken'))
  return draw(site, c, opened.live, opened.as, key, taken === undefined ? {} : { taken })
}
async function post(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw)
  if (!form.ok) return answerEdge(site, c, form.problem)
  const opened = await openedBy(site, c)
  if (opened instanceof Response) return opened
  const { live, as } = opened, key = c.req.param('key')!, lang = readerLang(c), values = form.value
  const read = readCommand(live, as, commandOf(values))
  if (!read.ok && !read.error) return answerEdge(site, c, edge('not allowed'))
  if (!read.ok) return draw(site, c, live, as, key, { values, refusal: { code: 'bad fields', text: w.wrongField } }, 422)
  const given = values.name?.[0] ?? '', name = /^[\w-]{1,64}$/.test(given) ? given : freshCommand()
  const receipt = await site.exercises.send(live, read.asks, name)
  if (receipt.ok) return c.redirect(`/${lang}/${placeOf(as)}/${key}?taken=${receipt.number}`, 303)
  return 'failed' in receipt ? answerEdge(site, c, edge('store')) : draw(site, c, live, as, key, { values, refusal: receipt.refusal }, 409)
}

/** What a listener gets: the parts of the page that follow, as HTML; or word that the page has become another. */
const parts = (site: Site, key: string, began: Viewer, onWall: boolean, origin: string, known: { code: string; wall: string }): Draw => (live, viewer, lang) => {
  // Another seat has another page.
  if (canonical(viewer) !== canonical(began)) return { again: true }
  if (viewer === 'facilitator') return partsOf(boardRegions(boardBody(site, lang, live, key, known.code, known.wall, origin)))
  if (viewer === 'projector') return partsOf(onWall ? wallRegions(wallView(site, lang, live, key)) : sitRegions(sitView(site, lang, live, key)))
  const view = seatPageView(site, lang, live, key, viewer.seat)
  return view ? partsOf(seatRegions(view)) : { again: true }
}
async function listen(site: Site, c: Context): Promise<Response> {
  const key = c.req.param('key') ?? '', opened = await site.exercises.open(key)
  if (!opened) return answerEdge(site, c, edge('no such exercise'))
  const { live, as } = opened, facilitator = as === 'facilitator'
  const known = facilitator ? { code: await site.exercises.codeOf(live.id) ?? '', wall: await site.exercises.wallOf(live.id) ?? '' } : { code: '', wall: '' }
  return listening(parts(site, key, viewerOf(live, as), as === 'projector', new URL(c.req.url).origin, known), as === 'projector' ? 'wall' : 'page', readerLang(c))(site, c)
}

export const exerciseAddresses: readonly Address[] = [
  ['/static/follow.js', { GET: smallScript('follow.ts') }],
  ...inEachLanguage(lang => [
    [`/${lang}/exercises`, { GET: showBegin, POST: create }],
    [`/${lang}/join`, { GET: showJoin, POST: postJoin }],
    ...(['at', 'board', 'wall'] as const).flatMap((place): Address[] => [
      [`/${lang}/${place}/:key`, { GET: show, POST: post }],
      [`/${lang}/${place}/:key/live`, { GET: listen }],
    ]),
  ]),
]
