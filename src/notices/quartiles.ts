export type Spread = { readonly least: number; readonly low: number; readonly middle: number; readonly high: number; readonly most: number }
export type Counted = { readonly value: number; readonly n: number }

/** The value at a share of the way through sorted values, between two where it falls between (what SQL calls percentile_cont). */
function at(sorted: readonly Counted[], all: number, share: number): number {
  const place = (all - 1) * share, below = Math.floor(place), nth = (k: number): number => {
    let seen = 0
    for (const { value, n } of sorted) if ((seen += n) > k) return value
    return sorted.at(-1)!.value
  }
  const first = nth(below)
  return place === below ? first : first + (nth(below + 1) - first) * (place - below)
}

/** Least, quarter, half, three quarters and most of counted values; undefined when there are none. */
export function spreadOf(counted: readonly Counted[]): Spread | undefined {
  const sorted = counted.filter(c => c.n > 0).sort((a, b) => a.value - b.value), all = sorted.reduce((sum, c) => sum + c.n, 0)
  if (all === 0) return undefined
  return { least: sorted[0]!.value, low: at(sorted, all, 0.25), middle: at(sorted, all, 0.5), high: at(sorted, all, 0.75), most: sorted.at(-1)!.value }
}
