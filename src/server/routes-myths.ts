import type { Context } from 'hono'
import { isCountry, type Country, type Lang } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { askers, documentedNamed, factsIn, mythNamed, myths, mythTopics, opinionsOn, relatedTo, touching, type Asker, type Myth, type MythTopic, type Situation } from '../experience/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { defaultParameters } from '../market/index.ts'
import { threshold } from '../practice/index.ts'
import { mythPage, mythsPage, mythWords } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { readForm } from './body.ts'
import { edge } from './edge.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { freshSeed } from './runs.ts'
import { answerEdge, page, readerLang, type Site } from './site.ts'

/** The case in which myths are practised, and the route that plays what comes before. */
const practised = { scenario: 'street-that-drinks-the-rain', route: 'expert' } as const
const homeOf: Readonly<Record<Lang, Country>> = { sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' }
const slug = (s: string): string => s.replaceAll(' ', '-')

function showMyths(site: Site, c: Context): Response {
  const lang = readerLang(c), asked = { topic: c.req.query('topic')?.trim(), who: c.req.query('who')?.trim() }, problems: FieldProblem[] = []
  const topic = mythTopics.find(x => slug(x) === asked.topic), who = askers.find(x => x === asked.who)
  if (asked.topic && !topic) problems.push({ field: 'topic', text: mythWords.wrongTopic })
  if (asked.who && !who) problems.push({ field: 'who', text: mythWords.wrongWho })
  const choose = (t: MythTopic | undefined, w: Asker | undefined): string => {
    const query = new URLSearchParams({ ...(t ? { topic: slug(t) } : {}), ...(w ? { who: w } : {}) }).toString()
    return `/${lang}/myths${query ? `?${query}` : ''}`
  }
  return page(c, mythsPage({
    ...commonOf(site.statics, lang, choose(topic, who).slice(1 + lang.length)), shown: myths.filter(m => (!topic || m.topic === topic) && (!who || m.asks.includes(who))), count: myths.length,
    ...(topic ? { topic } : {}), ...(who ? { who } : {}), problems, href: id => `/${lang}/myths/${id}`, choose,
  }), problems.length > 0 ? 422 : 200)
}

/** "Check it yourself": the same step and facts, with the amounts of the country asked about. */
export function checkHref(lang: Lang, s: Situation, country: Country): string {
  const query = new URLSearchParams({ step: s.step, country, on: s.on })
  for (const [name, value] of Object.entries(factsIn(s, country))) if (value !== undefined) query.set(`f.${name}`, value === true ? 'yes' : value === false ? 'no' : String(value))
  return `/${lang}/check?${query}`
}

async function drawMyth(site: Site, c: Context, myth: Myth, country: Country, problems: readonly FieldProblem[]): Promise<Response> {
  const lang = readerLang(c), { scenario, route } = practised, there = site.library.byId.get(scenario)
  const path = (of: Country): string => `/myths/${myth.id}${of === homeOf[lang] ? '' : `?country=${of}`}`
  return page(c, mythPage({
    ...commonOf(site.statics, lang, path(country)), myth, country, problems,
    situations: myth.situations.map(situation => ({ situation, opinions: opinionsOn(situation), check: of => checkHref(lang, situation, of) })),
    inCountry: of => `/${lang}/myths/${myth.id}?country=${of}`, cases: documentedNamed(myth.cases, site.library.experiences), caseHref: id => (site.library.experiences.some(e => e.id === id) ? `/${lang}/experience/${id}` : undefined),
    // What the cases above tell in full need not be told twice.
    lessons: touching(await site.bank.lately(), { myth: myth.id }).filter(t => t.says || !myth.cases.includes(t.entry.e.id)), related: relatedTo(myth),
    href: id => `/${lang}/myths/${id}`, listHref: `/${lang}/myths`, topicHref: `/${lang}/myths?topic=${slug(myth.topic)}`, lawHref: (order, id) => lawHref(lang, order, id),
    ...(myth.practise && there && site.library.routes.get(scenario)?.[route] ? { practise: { action: `/${lang}/myths/${myth.id}/runs`, caseTitle: there.title, step: myth.practise.step } } : {}),
  }), problems.length > 0 ? 422 : 200)
}

async function showMyth(site: Site, c: Context): Promise<Response> {
  const myth = mythNamed(c.req.param('myth') ?? ''), asked = c.req.query('country')?.trim(), home = homeOf[readerLang(c)]
  if (!myth) return answerEdge(site, c, edge('not found'))
  if (!asked) return drawMyth(site, c, myth, home, [])
  return isCountry(asked) ? drawMyth(site, c, myth, asked, []) : drawMyth(site, c, myth, home, [{ field: 'country', text: mythWords.wrongCountry }])
}

/** "Try it in practice": a run of the case that stands right before the step, what comes before played by the expert route. */
async function beginAt(site: Site, c: Context): Promise<Response> {
  const form = await readForm(c.req.raw), lang = readerLang(c), myth = mythNamed(c.req.param('myth') ?? '')
  if (!form.ok) return answerEdge(site, c, form.problem)
  if (!myth) return answerEdge(site, c, edge('not found'))
  const scenario = site.library.byId.get(practised.scenario), route = site.library.routes.get(practised.scenario)?.[practised.route], country = form.value.country?.[0]
  if (!myth.practise || !scenario || !route) return answerEdge(site, c, edge('no such case'))
  if (!isCountry(country)) return drawMyth(site, c, myth, homeOf[lang], [{ field: 'country', text: mythWords.wrongCountry }])
  const stood = threshold({ scenario, lawbook, parameters: defaultParameters, country, seed: freshSeed() }, route, myth.practise.step, myth.practise.before, lang)
  if (!stood) return drawMyth(site, c, myth, country, [{ field: 'country', text: mythWords.notNow }])
  const made = await site.runs.create(scenario.id, country, stood.world.seed, stood.played.envelopes.map(({ n: _, ...item }) => item))
  return made.ok ? c.redirect(`/${lang}/runs/${made.run.id}?step=${myth.practise.step}#step`, 303) : answerEdge(site, c, edge(made.code))
}

export const mythsAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/myths`, { GET: showMyths }],
  [`/${lang}/myths/:myth`, { GET: showMyth }],
  [`/${lang}/myths/:myth/runs`, { POST: beginAt }],
])
