/** The name among the known ones that somebody most likely meant: the one with the fewest letters to change. */
export function nearest(name: string, known: readonly string[]): string {
  const wanted = name.slice(0, 60).toLowerCase()
  let best = known[0] ?? '', least = Infinity
  for (const k of known) {
    const d = distance(wanted, k.toLowerCase())
    if (d < least) { least = d; best = k }
  }
  return best
}

/** Letters to put in, take out or change (Levenshtein), row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]))
    row = next
  }
  return row[b.length]!
}
