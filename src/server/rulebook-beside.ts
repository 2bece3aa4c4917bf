import { langs, text as t, type Lang, type Text } from '../plain/index.ts'
import { toolWords } from '../calc/index.ts'
import { areaWords, myths, type ContentExperience } from '../experience/index.ts'
import { differences, ownPages, type Searchable } from '../rulebook/index.ts'
import { toolNames, toolTexts } from '../web/index.ts'
import type { Library } from './library.ts'

type Beside = { readonly path: string; readonly label: Text; readonly says: Text }
/** What stands beside the rulebook. */
const all: readonly Beside[] = [
  { path: '/tools', label: t('Tools', 'Verktyg', 'Værktøjer', 'Verktøy'), says: t('Work out thresholds, value, time, procedure, complaint deadlines and changes.', 'Räkna ut tröskelvärden, värde, tid, förfarande, tid för överprövning och ändringar.', 'Beregn tærskelværdier, værdi, tid, procedure, klagefrister og ændringer.', 'Regn ut terskelverdier, verdi, tid, prosedyre, klagefrister og endringer.') },
  { path: '/differences', label: t('Differences between the countries', 'Skillnader mellan länderna', 'Forskelle mellem landene', 'Forskjeller mellom landene'), says: t('Where the three countries part, and what that means for a firm at the border.', 'Var de tre länderna skiljer sig åt, och vad det betyder för ett företag vid gränsen.', 'Hvor de tre lande skilles, og hvad det betyder for en virksomhed ved grænsen.', 'Hvor de tre landene skiller lag, og hva det betyr for en bedrift ved grensen.') },
  { path: '/experience', label: t('Experience', 'Erfarenheter', 'Erfaringer', 'Erfaringer'), says: t('How others bought something new, what it cost and what they learned.', 'Hur andra har köpt något nytt, vad det kostade och vad de lärde sig.', 'Hvordan andre har købt noget nyt, hvad det kostede, og hvad de lærte.', 'Hvordan andre har kjøpt noe nytt, hva det kostet, og hva de lærte.') },
  { path: '/myths', label: t('Myths', 'Myter', 'Myter', 'Myter'), says: t('What people say one may not do, answered by the law.', 'Vad folk säger att man inte får göra, besvarat av lagen.', 'Hvad folk siger, at man ikke må, besvaret af loven.', 'Hva folk sier at man ikke kan, besvart av loven.') },
]
export const besideOf = (lang: Lang) => all.map(({ path, label, says }) => ({ href: `/${lang}${path}`, label, says }))

/** A tool is found by its name and its words; each word of a list stands for itself, so lists of unequal length are no trouble. */
const toolPages = (): readonly Searchable[] => toolNames.map(tool => {
  const by = toolWords[tool], most = Math.max(...langs.map(l => by[l].length))
  return { kind: 'tool', href: `/tools/${tool}`, title: toolTexts[tool][0], words: Array.from({ length: most }, (_, i) => t(by.en[i] ?? '', by.sv[i] ?? '', by.da[i] ?? '', by.nb[i] ?? '')) }
})

const gather = (): readonly Searchable[] => [
  ...ownPages, ...all.map((b): Searchable => ({ kind: 'page', href: b.path, title: b.label, words: [b.says] })), ...toolPages(),
  ...myths.map((m): Searchable => ({ kind: 'myth', href: `/myths/${m.id}`, title: m.claim, words: [m.answer] })),
  ...differences.rows.map((d): Searchable => ({ kind: 'difference', href: `/differences/${d.id}`, title: d.title, words: [d.eu, d.why] })),
]
const experiencePages = (of: readonly ContentExperience[]): readonly Searchable[] => of.map((e): Searchable => ({ kind: 'page', href: `/experience/${e.id}`, title: e.title, words: [e.need, ...e.areas.map(a => areaWords[a])] }))
const casePages = (of: Library['scenarios']): readonly Searchable[] => of.map((s): Searchable => ({ kind: 'page', href: `/cases/${s.id}`, title: s.title, words: [s.teaser, ...s.objectives] }))
const pages = new WeakMap<readonly ContentExperience[], readonly Searchable[]>()
/** What the search finds besides entries. Made once for the experiences there are; a folder under work gives new ones. */
export function searchedPages({ experiences, scenarios }: Pick<Library, 'experiences' | 'scenarios'>): readonly Searchable[] {
  let there = pages.get(experiences)
  if (!there) pages.set(experiences, there = [...gather(), ...experiencePages(experiences), ...casePages(scenarios)])
  return there
}
