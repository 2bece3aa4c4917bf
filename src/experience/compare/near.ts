import { areaWords, placeNames, searchBank, wayWords, type Area, type BankEntry, type Place, type Way } from '../bank/index.ts'
import type { Text } from '../../plain/index.ts'

/** A case of one's own, as far as it is settled. */
export type Mine = { readonly need: string; readonly area?: Area; readonly country?: Place; readonly way?: Way }
/** Why an experience is near; the page says it in words. */
export type Nearness =
  | { readonly why: 'need'; readonly words: readonly string[] }
  | { readonly why: 'area' | 'country' | 'way'; readonly value: Text }
export type Near = { readonly entry: BankEntry; readonly because: readonly Nearness[]; readonly score: number }

const most = 8
/** Words of a need that are worth looking for, each by itself: a need is a sentence, and no case uses the same. */
const wordsIn = (need: string): readonly string[] => [...new Set(need.slice(0, 1000).toLocaleLowerCase('en').split(/[^\p{L}\p{N}]+/u).filter(w => w.length > 3))].slice(0, 40)

/**
 * The experiences nearest to a case, with why. Words of the need count most, then the area, the procedure and the country; how it ended does
 * not count: who looks for what works must also meet what did not.
 */
export function nearest(bank: readonly BankEntry[], mine: Mine): readonly Near[] {
  const met = new Map<BankEntry, string[]>()
  for (const word of wordsIn(mine.need)) {
    const found = searchBank(bank, { q: word })
    // A word that fits every case tells of none.
    if (found.length > Math.max(3, bank.length * 0.6)) continue
    for (const b of found) met.set(b, [...(met.get(b) ?? []), word])
  }
  return bank.map((entry): Near => {
    const { e } = entry, words = met.get(entry) ?? [], because: Nearness[] = []
    let score = 0
    if (words.length > 0) { because.push({ why: 'need', words }); score += 3 * Math.min(4, words.length) }
    if (mine.area && e.areas.includes(mine.area)) { because.push({ why: 'area', value: areaWords[mine.area] }); score += 4 }
    if (mine.way && e.method.procedure === mine.way) { because.push({ why: 'way', value: wayWords[mine.way] }); score += 3 }
    if (mine.country && e.countries.includes(mine.country)) { because.push({ why: 'country', value: placeNames[mine.country] }); score += 1 }
    return { entry, because, score }
  }).filter(n => n.because.some(b => b.why !== 'country')).sort((a, b) => b.score - a.score).slice(0, most)
}
