import { concat, fromUtf8, utf8, wholeNumber, type Sha256 } from './bytes.ts'
import { nodeHash, rootOf, type Nodes } from './merkle.ts'

// The static files of c2sp.org/tlog-tiles: 256 hashes a tile, each hash of a higher tile standing for a full tile below it.

const width = 256, height = 8
export const hashBytes = 32
/** The longest entry the format can hold. */
export const longestEntry = 65_535

/** Which tile: of a level of hashes, or of the entries themselves; `wide` hashes (or entries) wide, 256 when full. */
export type Tile = { readonly level: number | 'entries'; readonly index: number; readonly wide: number }

export function tilePath({ level, index, wide }: Tile): string {
  const parts = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) parts.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  return `tile/${level}/${parts.join('/')}${wide === width ? '' : `.p/${wide}`}`
}

/** The tile that a path names; undefined when no tile is written so. */
export function tileOf(path: string): Tile | undefined {
  const m = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (!m) return undefined
  const level = m[1] === 'entries' ? 'entries' as const : wholeNumber(m[1]!), index = Number(m[2]!.replaceAll(/[x/]/g, '')), wide = m[3] === undefined ? width : wholeNumber(m[3])
  if (level === undefined || wide === undefined || wide < 1 || (m[3] !== undefined && wide >= width) || (level !== 'entries' && level > 63)) return undefined
  const tile = { level, index, wide }
  // One way to write each: no leading groups of zeros.
  return tilePath(tile) === path ? tile : undefined
}

/** How many hashes a level has when the tree has `size` leaves. */
const hashesAt = (level: number, size: number): number => Math.floor(size / width ** level)

/** Whether a tree of this size has the tile, whole or as it stands at the right edge. */
export function belongs({ level, index, wide }: Tile, size: number): boolean {
  const all = hashesAt(level === 'entries' ? 0 : level, size), full = Math.floor(all / width)
  // A narrower tile than that of today was right when the tree was smaller.
  return wide === width ? index < full : index < full || (index === full && wide <= all % width)
}

/** The tiles at the right edge of a tree, and the full ones that have come since it had `before` leaves. */
export function tilesSince(before: number, size: number): Tile[] {
  const tiles: Tile[] = []
  const add = (level: number | 'entries', from: number, all: number): void => {
    for (let index = Math.floor(from / width); index < Math.floor(all / width); index++) tiles.push({ level, index, wide: width })
    if (all % width > 0) tiles.push({ level, index: Math.floor(all / width), wide: all % width })
  }
  if (size === before) return tiles
  add('entries', before, size)
  for (let level = 0; hashesAt(level, size) > 0; level++) add(level, hashesAt(level, before), hashesAt(level, size))
  return tiles
}

/** An entry bundle: each entry after its length in two bytes, the larger first. */
export function packEntries(entries: readonly Uint8Array[]): Uint8Array {
  return concat(...entries.flatMap(e => {
    if (e.length > longestEntry) throw new RangeError('an entry is longer than the format holds')
    return [Uint8Array.of(e.length >> 8, e.length & 255), e]
  }))
}

export function unpackEntries(bytes: Uint8Array): Uint8Array[] | undefined {
  const out: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    if (at + 2 > bytes.length) return undefined
    const end = at + 2 + (bytes[at]! << 8) + bytes[at + 1]!
    if (end > bytes.length) return undefined
    out.push(bytes.subarray(at + 2, end))
    at = end
  }
  return out
}

/** The hashes of a tree as it grows: every level of tiles, in memory. */
export type Tree = { readonly size: () => number; readonly add: (leaf: Uint8Array) => void; readonly root: () => Uint8Array; /** The root as it would be with these leaves added. */ readonly rootWith: (leaves: readonly Uint8Array[]) => Uint8Array; readonly tile: (tile: Tile) => Uint8Array; readonly nodes: Nodes; readonly leaf: (index: number) => Uint8Array | undefined; readonly rootAt: (size: number) => Uint8Array }

export function growingTree(sha256: Sha256): Tree {
  const levels: Uint8Array[][] = [[]]
  /** Nodes between the levels of tiles, by height: a full subtree never changes. */
  const between: Uint8Array[][] = []
  const at = (level: number): Uint8Array[] => levels[level] ?? []
  function add(leaf: Uint8Array): void {
    let hash = leaf
    for (let level = 0; ; level++) {
      const hashes = (levels[level] ??= [])
      hashes.push(hash)
      if (hashes.length % width !== 0) return
      hash = rootOf(sha256, hashes.slice(-width))
    }
  }
  function node(h: number, index: number): Uint8Array {
    const level = Math.floor(h / height), within = h % height
    if (within === 0) return at(level)[index]!
    return ((between[h] ??= [])[index] ??= nodeHash(sha256, node(h - 1, 2 * index), node(h - 1, 2 * index + 1)))
  }
  /** The full subtrees of the right edge, from the largest to the smallest. */
  function edgeAt(size: number): { readonly h: number; readonly hash: Uint8Array }[] {
    const edge: { h: number; hash: Uint8Array }[] = []
    let start = 0
    for (let h = 47; h >= 0; h--) if (Math.floor(size / 2 ** h) % 2 === 1) { edge.push({ h, hash: node(h, start / 2 ** h) }); start += 2 ** h }
    return edge
  }
  const joined = (edge: readonly { readonly hash: Uint8Array }[]): Uint8Array => (edge.length === 0 ? rootOf(sha256, []) : edge.map(e => e.hash).reduceRight((right, left) => nodeHash(sha256, left, right)))
  const rootAt = (size: number): Uint8Array => joined(edgeAt(size))
  function rootWith(leaves: readonly Uint8Array[]): Uint8Array {
    const edge = edgeAt(at(0).length)
    for (const leaf of leaves) {
      let last = { h: 0, hash: leaf }
      while (edge.at(-1)?.h === last.h) last = { h: last.h + 1, hash: nodeHash(sha256, edge.pop()!.hash, last.hash) }
      edge.push(last)
    }
    return joined(edge)
  }
  return {
    size: () => at(0).length, add, nodes: node, rootAt, rootWith, root: () => rootAt(at(0).length), leaf: i => at(0)[i],
    tile: ({ level, index, wide }) => {
      if (level === 'entries') throw new RangeError('entries are not kept in the tree')
      return concat(...at(level).slice(index * width, index * width + wide))
    },
  }
}

export const hashesIn = (tile: Uint8Array): Uint8Array[] => Array.from({ length: Math.floor(tile.length / hashBytes) }, (_, i) => tile.subarray(i * hashBytes, (i + 1) * hashBytes))
export const entryText = (entry: Uint8Array): string | undefined => fromUtf8(entry)
export const entryBytes = (text: string): Uint8Array => utf8(text)
