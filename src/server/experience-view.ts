import { say, type Lang, type Text } from '../plain/index.ts'
import { lawbook, type Order } from '../law/index.ts'
import { differences, parted, searchLaw, ways as lawWays } from '../rulebook/index.ts'
import { mythNamed, touchKey, wayWords, type BankEntry, type PublishedFigure, type Touch } from '../experience/index.ts'
import { experiencePageWords as w, type ExperienceLinks, type ShownTouch } from '../web/index.ts'
import type { Library } from './library.ts'
import { lawHref } from './pages-common.ts'
import { searchedPages } from './rulebook-beside.ts'

export function linksOfExperience(lang: Lang, query = ''): ExperienceLinks {
  const base = `/${lang}/experience`, q = query ? `?${query}` : ''
  return {
    list: base, give: `${base}/give`, figures: `${base}/figures`, year: year => `${base}/year${year === undefined ? '' : `/${year}`}`, one: id => `${base}/${id}`, answer: id => `${base}/${id}/answers`,
    csv: `${base}.csv${q}`, figuresCsv: `${base}/figures.csv`, json: `${base}.json${q}`, atom: area => `${base}.atom${area ? `?area=${area}` : ''}`, moderate: `${base}/moderate`,
  }
}

/** What a lesson touches, by name and address; undefined when it is not there. */
export function shownTouch(touch: Touch, lang: Lang, library: Pick<Library, 'byId'>): ShownTouch | undefined {
  if ('entry' in touch) {
    const rule = lawbook.byId.get(touch.entry)?.at(-1)
    if (!rule) return undefined
    return { touch, kind: w.rule, name: { en: parted(rule.says.en)[0], sv: parted(rule.says.sv)[0], da: parted(rule.says.da)[0], nb: parted(rule.says.nb)[0] }, href: lawHref(lang, rule.order as Order, rule.id) }
  }
  if ('difference' in touch) { const row = differences.rowNamed(touch.difference); return row && { touch, kind: w.difference, name: row.title, href: `/${lang}/differences/${row.id}` } }
  if ('myth' in touch) { const myth = mythNamed(touch.myth); return myth && { touch, kind: w.myth, name: myth.claim, href: `/${lang}/myths/${myth.id}` } }
  const scenario = library.byId.get(touch.exercise)
  return scenario && { touch, kind: w.exercise, name: scenario.title, href: `/${lang}/cases/${scenario.id}` }
}

/** The country that a reader of a language most likely buys in: whether she may too is what she asks. */
const home: Readonly<Record<Lang, string>> = { sv: 'SE', da: 'DK', nb: 'NO', en: '' }
const dashed = (name: string): string => name.replaceAll(/[A-Z]/g, c => `-${c.toLowerCase()}`)
const countryRules: Readonly<Record<'DK' | 'SE' | 'NO', Text>> = { DK: { en: 'Denmark', sv: 'Danmark', da: 'Danmark', nb: 'Danmark' }, SE: { en: 'Sweden', sv: 'Sverige', da: 'Sverige', nb: 'Sverige' }, NO: { en: 'Norway', sv: 'Norge', da: 'Norge', nb: 'Norge' } }
/** Where the rulebook tells of the way it was bought, and the rules of each country: somebody in another country asks whether she may too. */
export function lawOf({ e }: BankEntry, lang: Lang): readonly { readonly label: string; readonly href: string }[] {
  const way = e.method.procedure && lawWays.find(x => x.slug === dashed(e.method.procedure!))
  return [...(way && e.method.procedure ? [{ label: say(wayWords[e.method.procedure], lang), href: `/${lang}/law/procedures/${way.slug}` }] : []), ...(['DK', 'SE', 'NO'] as const).toSorted((a, b) => Number(b === home[lang]) - Number(a === home[lang])).map(c => ({ label: say(w.lawHere, lang, { country: say(countryRules[c], lang) }), href: lawHref(lang, c) }))]
}

/** Published figures to stand beside an experience: on what it costs firms, in its countries first; and on the way it was bought. */
export function figuresBeside({ e }: BankEntry, figures: readonly PublishedFigure[]): { readonly cost: readonly PublishedFigure[]; readonly beside: readonly PublishedFigure[] } {
  if (e.method.procedure === 'noPurchase') return { cost: [], beside: [] }
  const near = (f: PublishedFigure): number => (f.procedure && f.procedure === e.method.procedure ? 2 : 0) + (f.countries?.some(c => e.countries.includes(c)) ? 1 : f.countries ? -1 : 0)
  const by = (list: readonly PublishedFigure[]) => list.filter(f => !f.procedure || f.procedure === e.method.procedure).toSorted((a, b) => near(b) - near(a))
  return { cost: by(figures.filter(f => f.measure === 'firmCost')).slice(0, 4), beside: e.method.procedure ? by(figures.filter(f => f.procedure === e.method.procedure && f.measure !== 'firmCost')).slice(0, 4) : [] }
}

/** What a sentence may be about: rules, differences, myths and cases found by its words. A person confirms what fits. */
export function suggestionsFor(text: string, lang: Lang, library: Pick<Library, 'byId' | 'experiences' | 'scenarios'>, without: readonly Touch[]): readonly ShownTouch[] {
  const found = searchLaw(text, lang, {}, searchedPages(library)), known = new Set(without.map(touchKey))
  const touches: Touch[] = [
    ...found.hits.slice(0, 3).map(h => ({ entry: h.entry.rule.id })),
    ...found.pages.flatMap((p): Touch[] => (p.href.startsWith('/cases/') ? [{ exercise: p.href.split('/').at(-1)! }] : p.kind === 'myth' ? [{ myth: p.href.split('/').at(-1)! }] : p.kind === 'difference' ? [{ difference: p.href.split('/').at(-1)! }] : [])).slice(0, 3),
  ]
  return touches.filter(t => !known.has(touchKey(t))).flatMap(t => shownTouch(t, lang, library) ?? [])
}
