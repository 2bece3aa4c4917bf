/**
 * Seeded chance. A stream is named by its seed and a key of stable ids (firm, topic, step), so that a fork that changes one
 * step does not reshuffle the draws of any other (common random numbers). No stream has state outside itself.
 */
export type Chance = {
  /** A number in [0, 1). */
  next(): number
  /** A standard normal draw (Box–Muller, one of the pair). */
  normal(): number
}

/** FNV-1a over UTF-16 units, then a final avalanche: 32 bits from a text. */
function hash32(text: string, start: number): number {
  let h = start >>> 0
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  h ^= h >>> 16; h = Math.imul(h, 0x85ebca6b); h ^= h >>> 13; h = Math.imul(h, 0xc2b2ae35); h ^= h >>> 16
  return h >>> 0
}

/** The stream for these keys: sfc32 seeded by two hashes of seed and keys. */
export function chance(seed: number | string, ...keys: readonly (string | number)[]): Chance {
  const name = [seed, ...keys].join('\u001f')
  let a = hash32(name, 0x811c9dc5), b = hash32(name, 0x9e3779b9), c = hash32(name, 0x85ebca77), d = 1
  const next = (): number => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4294967296
  }
  for (let i = 0; i < 12; i++) next()
  return {
    next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
