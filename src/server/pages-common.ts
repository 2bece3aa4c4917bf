import { currencyOf, langs, say, text as t, type Lang } from '../plain/index.ts'
import { branchTree, lineage } from '../log/index.ts'
import type { Person } from '../people/index.ts'
import type { Order, CaseStep } from '../law/index.ts'
import type { Common, RunCommon, RunLinks } from '../web/index.ts'
import { publicFirms, publicScenario, seenBy, shownEvents } from './public-view.ts'
import { pathOf, type Run } from './runs.ts'
import type { Statics } from './statics.ts'

const account = t('Sign in', 'Logga in', 'Log ind', 'Logg inn')

const nav = {
  cases: t('Cases', 'Fall', 'Cases', 'Case'),
  procurements: t('Real cases', 'Riktiga ärenden', 'Rigtige sager', 'Reelle saker'),
  check: t('Check a step', 'Pröva ett steg', 'Afprøv et trin', 'Prøv et steg'),
  law: t('The rules', 'Reglerna', 'Reglerne', 'Reglene'),
  differences: t('Differences', 'Skillnader', 'Forskelle', 'Forskjeller'),
  myths: t('Myths', 'Myter', 'Myter', 'Myter'),
  experience: t('Experience', 'Erfarenheter', 'Erfaringer', 'Erfaringer'),
  tools: t('Tools', 'Verktyg', 'Værktøjer', 'Verktøy'),
}

export const lawHref = (lang: Lang, order?: Order, id?: string): string =>
  `/${lang}/law${order ? `/${order}` : ''}${order && id ? `/${id.split('/').map(encodeURIComponent).join('/')}` : ''}`

/**
 * What every page has; `path` is the address after the language, with its query. `person`: on pages that need one, who reads; pages that are
 * open to all offer to sign in, whoever reads, so that they are the same for everybody.
 */
export function commonOf(statics: Statics, lang: Lang, path: string, person?: Pick<Person, 'name'>): Common {
  const here = path.split('?')[0]!
  return {
    lang, css: statics.css, fonts: statics.fonts, live: () => statics.live(lang), homeHref: `/${lang}/`, account: person ? { href: `/${lang}/me`, label: person.name } : { href: `/${lang}/sign-in`, label: say(account, lang) },
    nav: [
      { href: `/${lang}/`, label: say(nav.cases, lang), current: here === '/' || here.startsWith('/cases') || here.startsWith('/drills') },
      { href: `/${lang}/procurements`, label: say(nav.procurements, lang), current: here.startsWith('/procurements') || here.startsWith('/market') },
      { href: `/${lang}/check`, label: say(nav.check, lang), current: here.startsWith('/check') },
      { href: `/${lang}/law`, label: say(nav.law, lang), current: here.startsWith('/law') },
      { href: `/${lang}/differences`, label: say(nav.differences, lang), current: here.startsWith('/differences') },
      { href: `/${lang}/myths`, label: say(nav.myths, lang), current: here.startsWith('/myths') },
      { href: `/${lang}/experience`, label: say(nav.experience, lang), current: here.startsWith('/experience') },
      { href: `/${lang}/tools`, label: say(nav.tools, lang), current: here.startsWith('/tools') },
    ],
    inLangs: Object.fromEntries(langs.map(l => [l, `/${l}${path}`])) as Record<Lang, string>,
  }
}

export function linksOf(lang: Lang, path: string, branch: string, whole = true): RunLinks {
  // In an exercise the desk lies one level below the place that exports are taken from.
  const base = `/${lang}/${path}`, taken = base.replace(/\/desk$/, ''), alone = taken === base
  const at = (more: Readonly<Record<string, string | number>>): string => `?${new URLSearchParams(Object.entries(more).map(([k, v]) => [k, String(v)]))}`
  const b = { branch }
  return {
    desk: `${base}${at(b)}`,
    step: (step: CaseStep) => `${base}${at({ ...b, step })}#step`,
    event: n => `${base}${at({ ...b, at: n })}`,
    branch: other => `${base}${at({ branch: other })}`,
    why: n => `${base}/why/${n}${at(b)}`,
    compare: (a, c) => `${base}/compare${at({ a, b: c })}`,
    ...(whole ? { experience: `${base}/experience${at(b)}` } : {}),
    debrief: `${base}/debrief${at(b)}`, report: alone ? `${base}/report${at(b)}` : `${taken}/report`,
    ledger: `${base}/ledger${at(b)}`,
    json: `${taken}/export.json`, csv: `${taken}/export.csv`, record: `${base}/record`, xapi: `${taken}/export.xapi`, whole,
    file: kind => `${base}/file/${kind}${at(b)}`, ...(alone ? { share: `${base}/share` } : {}), ...(alone ? { blocks: `${base}/debrief/hot-wash${at(b)}` } : {}),
    steps: `${base}/steps`, time: `${base}/time`, rewind: `${base}/rewind`,
    law: (order, id) => lawHref(lang, order, id),
  }
}

/** How far somebody has seen. In an exercise what others do in secret is not counted: it would tell that they did something. */
export const positionOf = (run: Run): number => {
  const { played } = run
  return played ? run.envelopes.findLast(seenBy(played.reached))?.n ?? 0 : run.states.last()
}

/** What all pages of a run have; undefined when the run has no such branch, or the branch does not see event `upTo`. */
export function runCommonOf(statics: Statics, lang: Lang, run: Run, branch: string, path: string, upTo?: number): RunCommon | undefined {
  const state = run.states.state(branch, upTo)
  const seen = lineage(run.envelopes, branch, upTo)
  const tree = branchTree(run.envelopes)
  if (!state || !tree || seen.length === 0) return undefined
  if (upTo !== undefined && seen.at(-1)!.n !== upTo) return undefined
  const { scenario, country } = run.world, events = run.played ? seen.filter(seenBy(run.played.reached)) : seen
  return {
    ...commonOf(statics, lang, path), run: run.played ? '' : run.id, country, currency: currencyOf[country], branch, position: positionOf(run),
    scenario: publicScenario(scenario), seat: publicScenario(scenario).seats[country], firms: publicFirms(scenario),
    state: run.played ? { ...state.case, last: positionOf(run) } : state.case, events: shownEvents(events), everyStep: shownEvents(run.envelopes.filter(e => 'action' in e.event || e.event.type === 'step.weighed')), tree, links: linksOf(lang, pathOf(run), branch, run.played === undefined || run.played.as === 'facilitator'),
  }
}
