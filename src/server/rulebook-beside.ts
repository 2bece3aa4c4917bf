import { langs, text as t, type Lang, type Text } from '../plain/index.ts'
import * as calc from '../calc/index.ts'
import * as experience from '../experience/index.ts'
import * as rulebook from '../rulebook/index.ts'
import type { Searchable } from '../rulebook/index.ts'
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
const has = (at: readonly Address[], path: string): boolean => at.some(([a]) => a === `/en${path}`)
export const besideOf = (lang: Lang) => all.filter(b => has(b.at, b.path)).map(({ path, label, says }) => ({ href: `/${lang}${path}`, label, says }))

const toolNames: Readonly<Record<string, Text>> = {
  thresholds: t('Thresholds', 'Tröskelvärden', 'Tærskelværdier', 'Terskelverdier'), value: t('Value of a purchase', 'Ett köps värde', 'Et købs værdi', 'Verdien av en anskaffelse'), 'time-plan': t('Time plan', 'Tidsplan', 'Tidsplan', 'Tidsplan'),
  procedure: t('Which procedure?', 'Vilket förfarande?', 'Hvilken procedure?', 'Hvilken prosedyre?'), 'review-clock': t('Until when can one complain?', 'Till när kan man begära överprövning?', 'Hvornår kan man senest klage?', 'Når kan man senest klage?'), 'contract-change': t('May the contract be changed?', 'Får avtalet ändras?', 'Må kontrakten ændres?', 'Kan kontrakten endres?'),
}
/** Lists that the areas beside offer for searching; each is found here as soon as its area has it. */
type Offered = {
  readonly toolWords?: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>>
  readonly myths?: readonly { readonly id: string; readonly claim: Text; readonly answer: Text }[]
  readonly differences?: { readonly rows?: readonly { readonly id: string; readonly title: Text; readonly eu: Text; readonly why: Text }[] }
}

/** A tool is found by its name and its words; each word of a list stands for itself, so lists of unequal length are no trouble. */
export const toolPages = (words: NonNullable<Offered['toolWords']>): readonly Searchable[] => Object.entries(words).flatMap(([tool, by]): Searchable[] => {
  const title = toolNames[tool], most = Math.max(...langs.map(l => by[l].length))
  return title ? [{ kind: 'tool', href: `/tools/${tool}`, title, words: Array.from({ length: most }, (_, i) => t(by.en[i] ?? '', by.sv[i] ?? '', by.da[i] ?? '', by.nb[i] ?? '')) }] : []
})

function gather(): readonly Searchable[] {
  const { toolWords, myths, differences } = { ...calc, ...experience, ...rulebook } as object as Offered
  return [
    ...rulebook.ownPages, ...all.filter(b => has(b.at, b.path)).map((b): Searchable => ({ kind: 'page', href: b.path, title: b.label, words: [b.says] })),
    ...(toolWords ? toolPages(toolWords).filter(p => has(toolsAddresses, p.href)) : []),
    ...(myths ?? []).map((m): Searchable => ({ kind: 'myth', href: `/myths/${m.id}`, title: m.claim, words: [m.answer] })),
    ...(differences?.rows ?? []).map((d): Searchable => ({ kind: 'difference', href: `/differences/${d.id}`, title: d.title, words: [d.eu, d.why] })),
  ]
}
let pages: readonly Searchable[] | undefined
/** What the search finds besides entries. */
export const searchedPages = (): readonly Searchable[] => (pages ??= gather())
