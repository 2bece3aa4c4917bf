import { text as t, type Lang, type Text } from '../plain/index.ts'
import { ownPages, type Searchable } from '../rulebook/index.ts'
import type { Address } from './address.ts'
import { differencesAddresses } from './routes-differences.ts'
import { mythsAddresses } from './routes-myths.ts'
import { toolsAddresses } from './routes-tools.ts'

type Beside = { readonly path: string; readonly at: readonly Address[]; readonly label: Text; readonly says: Text }
/** What stands beside the rulebook, and which routes have it. */
const all: readonly Beside[] = [
  { path: '/tools', at: toolsAddresses, label: t('Tools', 'Verktyg', 'Værktøjer', 'Verktøy'), says: t('Work out thresholds, value, time, procedure, complaint deadlines and changes.', 'Räkna ut tröskelvärden, värde, tid, förfarande, tid för överprövning och ändringar.', 'Beregn tærskelværdier, værdi, tid, procedure, klagefrister og ændringer.', 'Regn ut terskelverdier, verdi, tid, prosedyre, klagefrister og endringer.') },
  { path: '/differences', at: differencesAddresses, label: t('Differences between the countries', 'Skillnader mellan länderna', 'Forskelle mellem landene', 'Forskjeller mellom landene'), says: t('Where the three countries part, and what that means for a firm at the border.', 'Var de tre länderna skiljer sig åt, och vad det betyder för ett företag vid gränsen.', 'Hvor de tre lande skilles, og hvad det betyder for en virksomhed ved grænsen.', 'Hvor de tre landene skiller lag, og hva det betyr for en bedrift ved grensen.') },
  { path: '/myths', at: mythsAddresses, label: t('Myths', 'Myter', 'Myter', 'Myter'), says: t('What people say one may not do, answered by the law.', 'Vad folk säger att man inte får göra, besvarat av lagen.', 'Hvad folk siger, at man ikke må, besvaret af loven.', 'Hva folk sier at man ikke kan, besvart av loven.') },
]
const has = (b: Beside, lang: Lang): boolean => b.at.some(([path]) => path === `/${lang}${b.path}`)
export const besideOf = (lang: Lang) => all.filter(b => has(b, lang)).map(({ path, label, says }) => ({ href: `/${lang}${path}`, label, says }))

let pages: readonly Searchable[] | undefined
/**
 * What the search finds besides entries. Tools, myths and differences join here, each as a list of `Searchable` from its own area
 * (`src/calc`, `src/experience`, `src/rulebook/differences`).
 */
export const searchedPages = (): readonly Searchable[] => (pages ??= [...ownPages, ...all.filter(b => has(b, 'en')).map((b): Searchable => ({ kind: 'page', href: b.path, title: b.label, words: [b.says] }))])
