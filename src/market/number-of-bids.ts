import { chance, type Chance } from '../plain/index.ts'
import { clamp } from './normal.ts'
import type { ParameterSet, Profile } from './parameters.ts'

/**
 * How many bid, given that at least one does, in a market we know nothing else about (b.1). Use it for the unnamed market;
 * named firms decide one by one in `decideToTender`.
 */
export function drawNumberOfBids(p: ParameterSet, profile: Profile, from: Chance): number {
  if (profile === 'thin-eu') return truncatedNegativeBinomial(p['bids.thin-eu.mean'], p['bids.thin-eu.dispersion'], from.next())
  return Math.max(1, Math.round(Math.exp(p[`bids.${profile}.location`] + p[`bids.${profile}.spread`] * from.normal())))
}

/** Zero-truncated negative binomial with mean μ and dispersion k before truncation, by inversion. */
function truncatedNegativeBinomial(mean: number, k: number, u: number): number {
  const q = mean / (mean + k)
  let chanceOfN = Math.pow(1 - q, k)
  const none = chanceOfN
  let below = 0, n = 0
  do {
    n++
    chanceOfN *= ((k + n - 1) / n) * q
    below += chanceOfN / (1 - none)
  } while (below < u && n < 500)
  return n
}

/** Number of bids a firm expects besides its own: the mean of the profile, less one. */
export function expectedRivals(p: ParameterSet, profile: Profile): number {
  if (profile === 'thin-eu') {
    const mean = p['bids.thin-eu.mean'], k = p['bids.thin-eu.dispersion']
    return mean / (1 - Math.pow(k / (k + mean), k)) - 1
  }
  const m = p[`bids.${profile}.location`], s = p[`bids.${profile}.spread`]
  return Math.exp(m + (s * s) / 2) - 1
}

export type CountSummary = { readonly mean: number; readonly median: number; readonly one: number; readonly upToTwo: number; readonly overTen: number }

/** The line of table b.1 that a profile gives over many draws. */
export function summaryOfBids(p: ParameterSet, profile: Profile, draws: number, seed: number): CountSummary {
  const from = chance(seed, 'number of bids', profile)
  return summarise(Array.from({ length: draws }, () => drawNumberOfBids(p, profile, from)))
}

export function summarise(counts: readonly number[]): CountSummary {
  const sorted = [...counts].sort((a, b) => a - b)
  const share = (test: (n: number) => boolean): number => counts.filter(test).length / counts.length
  return {
    mean: counts.reduce((a, b) => a + b, 0) / counts.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    one: share(n => n === 1), upToTwo: share(n => n <= 2), overTen: share(n => n > 10),
  }
}

/** Chance that the whole procurement is cancelled; market consultation removes part of the document errors (b.3, b.5). */
export function chanceOfCancelling(p: ParameterSet, consulted: boolean): number {
  const documents = p['cancel.base'] * p['cancel.documents']
  return clamp(p['cancel.base'] - (consulted ? documents * p['cancel.consultation'] : 0), 0, 1)
}
