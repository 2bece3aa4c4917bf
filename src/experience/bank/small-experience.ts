import { text } from '../../plain/index.ts'
import type { ContentExperience } from './types.ts'

const t = (s: string) => text(`${s} (en)`, `${s} (sv)`, `${s} (da)`, `${s} (nb)`)

/** A small experience that tests change. Invented. */
export const smallExperience: ContentExperience = {
  id: 'small', kind: 'published', title: t('Rain in a street'), areas: ['climate'], countries: ['SE'], years: { from: 2019, to: 2021 },
  buyers: [{ name: 'Exempelstad', country: 'SE' }], need: t('Cellars flood'), happened: t('An innovation partnership was used'),
  method: { procedure: 'innovationPartnership', dialogue: ['marketDialogue'], requirements: 'functional', rights: 'firm', phases: 3 },
  wentWell: [{ says: t('Many firms came'), touches: [{ myth: 'talk-before' }] }], lessWell: [], otherwise: [], end: 'inUse',
  outcome: [{ measure: 'bids', figure: { value: 5, unit: 'bids', source: 'page', how: 'stated' } }, { measure: 'effect', figure: { from: 40, unit: 'm3', source: 'page', how: 'measured' }, says: t('kept out of the pipes') }],
  evidence: [{ id: 'page', says: 'example.org, 2022-01-01', link: 'https://example.org/rain', read: 'page', known: 'secondary source' }],
  saysSo: ['buyer'], confidence: 'medium',
}
