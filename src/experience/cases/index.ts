import type { ContentExperience } from '../bank/index.ts'
import type { DocumentedCase } from '../types.ts'
import { judgments } from './judgments.ts'

export { judgments }
export const judgmentNamed = (id: string): DocumentedCase | undefined => judgments.find(c => c.id === id)

export const yearsOf = (e: Pick<ContentExperience, 'years'>): string => (e.years ? (e.years.to !== undefined && e.years.to !== e.years.from ? `${e.years.from}–${e.years.to}` : `${e.years.from}`) : '')

function placeOf(e: ContentExperience): DocumentedCase['country'] {
  const [first, ...others] = e.countries
  if (others.length === 0 && (first === 'DK' || first === 'SE' || first === 'NO')) return first
  return e.countries.join() === 'DK,NO' ? 'DK and NO' : 'Nordic'
}

/** An experience of the bank as a myth tells of it: the short form of the same, never a second account. */
export function documentedOf(e: ContentExperience): DocumentedCase {
  const [first] = e.evidence, link = e.evidence.find(x => x.link)?.link, unread = e.evidence.every(x => x.known === 'not verified')
  return {
    id: e.id, kind: 'procurement', name: e.title, year: yearsOf(e), country: placeOf(e), happened: e.happened, source: e.evidence.map(x => x.says).join('; '),
    how: first!.read === 'account' || first!.read === 'log' ? 'page' : first!.read, known: unread ? 'not verified' : 'secondary source', ...(link ? { link } : {}), ...(e.notKnown ? { notKnown: e.notKnown } : {}),
  }
}

/** The documented cases of these names: procurements from the bank, judgments from here, in the order they are named. */
export const documentedNamed = (ids: readonly string[], bank: readonly ContentExperience[]): readonly DocumentedCase[] =>
  ids.flatMap(id => judgmentNamed(id) ?? bank.filter(e => e.id === id && e.kind === 'published').map(documentedOf))
