import { base64, concat, equal, fromBase64, type Sha256 } from './bytes.ts'

// The Merkle tree of RFC 6962, section 2.1: a leaf is hashed after a byte 0, a pair of nodes after a byte 1, so that neither
// can pass for the other. RFC 9162 keeps the construction.

const leafMark = Uint8Array.of(0), nodeMark = Uint8Array.of(1)

export const leafHash = (sha256: Sha256, entry: Uint8Array): Uint8Array => sha256(concat(leafMark, entry))
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concat(nodeMark, left, right))
export const emptyRoot = (sha256: Sha256): Uint8Array => sha256(new Uint8Array(0))

/** The largest power of two that is smaller than n (n > 1). */
function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}
const isPower = (n: number): boolean => n === 1 || split(n) * 2 === n

/** The root over leaf hashes. */
export function rootOf(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return emptyRoot(sha256)
  let level = hashes
  // Pairing from the left and lifting an odd last one gives the tree of the RFC.
  while (level.length > 1) {
    const next: Uint8Array[] = []
    for (let i = 0; i + 1 < level.length; i += 2) next.push(nodeHash(sha256, level[i]!, level[i + 1]!))
    if (level.length % 2 === 1) next.push(level.at(-1)!)
    level = next
  }
  return level[0]!
}

/** The hash over the full subtree of 2^height leaves that is the index-th of its height, counted from 0. */
export type Nodes = (height: number, index: number) => Uint8Array

/** The hash over the leaves from `start` up to, not including, `end`, where start is where a subtree of that size may begin. */
function range(sha256: Sha256, nodes: Nodes, start: number, end: number): Uint8Array {
  const size = end - start
  if (isPower(size) && start % size === 0) return nodes(Math.round(Math.log2(size)), start / size)
  const k = split(size)
  return nodeHash(sha256, range(sha256, nodes, start, start + k), range(sha256, nodes, start + k, end))
}

/** RFC 6962, 2.1.1: the hashes that lead from a leaf to the root of a tree of this size, nearest to the leaf first. */
export function inclusionPath(sha256: Sha256, nodes: Nodes, index: number, size: number): Uint8Array[] {
  const path: Uint8Array[] = []
  let start = 0, end = size
  while (end - start > 1) {
    const k = split(end - start)
    if (index < start + k) { path.push(range(sha256, nodes, start + k, end)); end = start + k }
    else { path.push(range(sha256, nodes, start, start + k)); start += k }
  }
  return path.reverse()
}

/** RFC 6962, 2.1.2: what shows that the tree of size `to` begins with the tree of size `from`. */
export function consistencyPath(sha256: Sha256, nodes: Nodes, from: number, to: number): Uint8Array[] {
  const path: Uint8Array[] = []
  if (from === 0 || from === to) return path
  let start = 0, end = to, whole = true
  while (from !== end) {
    const k = split(end - start)
    if (from - start <= k) { path.push(range(sha256, nodes, start + k, end)); end = start + k }
    else { path.push(range(sha256, nodes, start, start + k)); start += k; whole = false }
  }
  if (!whole) path.push(range(sha256, nodes, start, end))
  return path.reverse()
}

/** The root that an inclusion path leads to; undefined when it has the wrong length for this place. */
export function rootOfPath(sha256: Sha256, leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]): Uint8Array | undefined {
  if (!(index >= 0 && index < size)) return undefined
  let node = index, last = size - 1, hash = leaf
  for (const p of path) {
    if (last === 0) return undefined
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sha256, p, hash)
      // A last node without a neighbour is lifted, level by level, until it has one.
      while (node % 2 === 0 && node !== 0) { node /= 2; last = Math.floor(last / 2) }
    } else hash = nodeHash(sha256, hash, p)
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? hash : undefined
}

/**
 * Checks many paths to one root. What one proof has shown holds for the next: leaves that lie near each other share nearly all of their
 * way, and a case of ten thousand events is checked in a fraction of the time. Paths come as base64, as proofs have them.
 */
export function pathChecker(sha256: Sha256, root: Uint8Array, size: number): (leaf: Uint8Array, index: number, path: readonly string[]) => boolean {
  type Node = { readonly hash: Uint8Array; text?: string }
  const shown = new Map<number, Node>(), textOf = (n: Node): string => (n.text ??= base64(n.hash)), place = (level: number, node: number): number => node * 64 + level
  return (leaf, index, path) => {
    if (!(index >= 0 && index < size)) return false
    const fresh: [number, Node][] = []
    let level = 0, node = index, last = size - 1, hash = leaf, sure = false
    for (const text of path) {
      while (node % 2 === 0 && node === last && last > 0) { node /= 2; last = Math.floor(last / 2); level++ }
      if (last === 0) return false
      if (!sure) {
        const here = shown.get(place(level, node))
        if (here && !equal(here.hash, hash)) return false
        sure = here !== undefined
      }
      const beside = place(level, node % 2 === 1 ? node - 1 : node + 1)
      // Where this node is shown, the one beside it is: they were shown together.
      if (sure) {
        const known = shown.get(beside)
        if (!known || textOf(known) !== text) return false
      }
      else {
        const other = fromBase64(text)
        if (other?.length !== 32) return false
        fresh.push([place(level, node), { hash }], [beside, { hash: other, text }])
        hash = node % 2 === 1 ? nodeHash(sha256, other, hash) : nodeHash(sha256, hash, other)
      }
      node = Math.floor(node / 2)
      last = Math.floor(last / 2)
      level++
    }
    while (node % 2 === 0 && node === last && last > 0) { node /= 2; last = Math.floor(last / 2) }
    if (last !== 0 || (!sure && !equal(hash, root))) return false
    for (const [at, found] of fresh) shown.set(at, found)
    return true
  }
}

/** Whether the path shows that the tree `to` begins with the tree `from` (RFC 9162, 2.1.4.2). */
export function consistent(sha256: Sha256, from: { readonly size: number; readonly root: Uint8Array }, to: { readonly size: number; readonly root: Uint8Array }, path: readonly Uint8Array[]): boolean {
  if (from.size > to.size) return false
  if (from.size === to.size) return path.length === 0 && equal(from.root, to.root)
  if (from.size === 0) return path.length === 0 && equal(from.root, emptyRoot(sha256))
  const all = isPower(from.size) ? [from.root, ...path] : path
  if (all.length === 0) return false
  let node = from.size - 1, last = to.size - 1
  while (node % 2 === 1) { node = Math.floor(node / 2); last = Math.floor(last / 2) }
  let old = all[0]!, now = all[0]!
  for (const p of all.slice(1)) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      old = nodeHash(sha256, p, old)
      now = nodeHash(sha256, p, now)
      while (node % 2 === 0 && node !== 0) { node /= 2; last = Math.floor(last / 2) }
    } else now = nodeHash(sha256, now, p)
    node = Math.floor(node / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && equal(old, from.root) && equal(now, to.root)
}
