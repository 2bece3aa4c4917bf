import type { Context } from 'hono'
import { countries, type Country, type Lang } from '../plain/index.ts'
import { defaultParameters } from '../market/index.ts'
import { areas, dimensions, heard, nearest, places, ways, type Dimension, type Mine, type Near, type Place } from '../experience/index.ts'
import { assumptionsOf, partRuns, type SharedRun } from '../practice/index.ts'
import { methodsPage, nearPage, practiceRunsPage, shareRunPage, type NearView } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { readForm } from './body.ts'
import { edge } from './edge.ts'
import { linksOfExperience } from './experience-view.ts'
import { readMachineRuns, type KeptRuns } from './machine-runs.ts'
import { commonOf } from './pages-common.ts'
import { branchOf, runOf } from './routes-run.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

async function showMethods(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), asked = c.req.query('by'), dimension = dimensions.find(d => d === asked) ?? 'procedure', base = `/${lang}/experience`
  return page(c, methodsPage({
    ...commonOf(site.statics, lang, `/experience/compare?by=${dimension}`), entries: await site.bank.entries(), figures: site.library.figures, dimension, links: linksOfExperience(lang),
    by: (d: Dimension) => `${base}/compare?by=${d}`, near: `${base}/near`, practice: `${base}/practice`, notices: `/${lang}/notices`, country: place => `${base}?country=${place}`,
  }))
}

const homes: Readonly<Record<Lang, Place | undefined>> = { sv: 'SE', da: 'DK', nb: 'NO', en: undefined }
/** Who beyond the border has bought such a thing, and which open cases there are of the area: with whom one could buy it. */
async function acrossOf(site: Site, lang: Lang, mine: Mine, near: readonly Near[]): Promise<NearView['across']> {
  const home = mine.country ?? homes[lang], seen = new Set<string>()
  const open = (await site.procurements.open()).filter(l => l.country !== home && !l.ended && (mine.area === undefined || l.area === mine.area)).slice(0, 5).map(l => ({ name: l.buyerName, country: l.country as Place, href: `/${lang}/market/${l.id}`, what: l.title, open: true }))
  const done = near.flatMap(({ entry: { e } }) => e.buyers.flatMap(b => {
    if (b.country === undefined || b.country === home || seen.has(b.name)) return []
    seen.add(b.name)
    return [{ name: b.name, country: b.country, href: `/${lang}/experience/${e.id}`, what: heard(e.title, lang).says, open: false }]
  }))
  return [...open, ...done.slice(0, 10)]
}

async function showNear(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), q = (name: string): string => (c.req.query(name) ?? '').trim().slice(0, 1000), base = `/${lang}/experience`
  const area = areas.find(a => a === q('area')), country = places.find(p => p === q('country')), way = ways.find(x => x === q('way'))
  const mine: Mine = { need: q('need'), ...(area ? { area } : {}), ...(country ? { country } : {}), ...(way ? { way } : {}) }, asked = mine.need !== '' || area !== undefined || way !== undefined
  const query = new URLSearchParams(Object.entries(mine).filter(([, v]) => v !== '') as [string, string][]).toString()
  const near = asked ? nearest(await site.bank.entries(), mine) : []
  return page(c, nearPage({ ...commonOf(site.statics, lang, `/experience/near${query ? `?${query}` : ''}`), mine, asked, near, across: asked ? await acrossOf(site, lang, mine, near) : [], joint: `/${lang}/tools/joint`, efforts: `/${lang}/tools/two-efforts`, links: linksOfExperience(lang), action: `${base}/near`, compare: `${base}/compare` }))
}

/** The runs of the machine are read once; they change with the program only. */
const kept = new Map<string, Promise<KeptRuns | undefined>>()
function machineRunsOf(site: Site, scenario: string): Promise<KeptRuns | undefined> {
  const content = site.library.root, key = `${content}/${scenario}`
  let there = kept.get(key)
  if (!there) kept.set(key, there = readMachineRuns(content, scenario))
  return there
}
const compared = (runs: readonly SharedRun[]) => ({ count: runs.length, ...partRuns(runs) })

async function showPractice(site: Site, c: Context): Promise<Response> {
  const lang = readerLang(c), id = c.req.param('case'), scenario = id === undefined ? undefined : site.library.byId.get(id), base = `/${lang}/experience/practice`
  if (id !== undefined && !scenario) return answerEdge(site, c, edge('no such case'))
  const asked = c.req.query('country'), country = countries.find(x => x === asked)
  const shared = await site.sharedRuns.all()
  const cases = await Promise.all(site.library.scenarios.map(async s => ({ href: `${base}/${s.id}`, title: s.title, people: shared.filter(r => r.scenario === s.id).length, machine: (await machineRunsOf(site, s.id))?.runs.length ?? 0, current: s.id === id })))
  const of = (runs: readonly SharedRun[], only: Country | undefined): readonly SharedRun[] => (only ? runs.filter(r => r.country === only) : runs)
  const machine = scenario && await machineRunsOf(site, scenario.id)
  return page(c, practiceRunsPage({
    ...commonOf(site.statics, lang, `/experience/practice${id ? `/${id}` : ''}`), cases, back: `/${lang}/experience/compare`,
    ...(scenario ? { chosen: { title: scenario.title, people: compared(of(shared.filter(r => r.scenario === scenario.id && r.version === scenario.version), country)), machine: compared(of(machine?.runs.map(r => r.run) ?? [], country)), outOfDate: machine !== undefined && machine.version !== scenario.version, assumptions: assumptionsOf({ parameters: defaultParameters }) } } : {}),
  }))
}

async function drawShare(site: Site, c: Context, code = 200): Promise<Response> {
  const run = await runOf(site, c)
  if (run instanceof Response) return run
  const lang = readerLang(c), { scenario } = run.world, made = site.sharedRuns.of(run, c.req.query('branch') ?? branchOf(run)), base = `/${lang}/runs/${run.id}`
  return page(c, shareRunPage({ ...commonOf(site.statics, lang, `/runs/${run.id}/share`), title: scenario.title, ...(made ? { run: made } : {}), shared: await site.sharedRuns.isShared(run), action: `${base}/share`, compare: `/${lang}/experience/practice/${scenario.id}`, back: base }), code)
}
async function postShare(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), run = await runOf(site, c)
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (run instanceof Response) return run
  const asked = form.value.do?.[0]
  if (asked !== 'share' && asked !== 'takeBack') return answerEdge(site, c, edge('bad request'))
  if (asked === 'takeBack') return await site.sharedRuns.takeBack(run) ? c.redirect(`/${readerLang(c)}/runs/${run.id}/share`, 303) : answerEdge(site, c, edge('store'))
  const answer = await site.sharedRuns.share(run, branchOf(run))
  return answer === 'shared' ? c.redirect(`/${readerLang(c)}/runs/${run.id}/share`, 303) : answer === 'no end' ? drawShare(site, c, 422) : answerEdge(site, c, edge('store'))
}

export const compareAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/experience/compare`, { GET: showMethods }],
  [`/${lang}/experience/near`, { GET: showNear }],
  [`/${lang}/experience/practice`, { GET: showPractice }],
  [`/${lang}/experience/practice/:case`, { GET: showPractice }],
  [`/${lang}/runs/:run/share`, { GET: (site, c) => drawShare(site, c), POST: postShare }],
])
