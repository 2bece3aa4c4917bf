/** A result as a range over seeds, never as one number (b.6 rule 5). */
export type Band = { readonly p10: number; readonly median: number; readonly p90: number; readonly min: number; readonly max: number; readonly n: number }

/** The seeds behind each shown band. */
export const seedsPerBand = 200

/** Tenth, middle and ninetieth percentile (linear between ranks). Undefined without values. */
export function bandsOver(values: readonly number[]): Band | undefined {
  const sorted = Float64Array.from(values).sort()
  if (sorted.length === 0) return undefined
  const at = (p: number): number => {
    const place = p * (sorted.length - 1), below = Math.floor(place)
    const low = sorted[below]!, high = sorted[Math.min(below + 1, sorted.length - 1)]!
    return low + (place - below) * (high - low)
  }
  return { p10: at(0.1), median: at(0.5), p90: at(0.9), min: sorted[0]!, max: sorted[sorted.length - 1]!, n: sorted.length }
}
