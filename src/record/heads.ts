import { canonical } from '../plain/index.ts'
import { utf8, type Sha256 } from './bytes.ts'
import { emptyRoot, leafHash, nodeHash, rootOfPath } from './merkle.ts'

// Where every case stands. The log closes each round with a leaf that holds the root over these, so that whoever is handed a case can
// see whether its last events were cut off.

export type CaseHead = { readonly no: number; readonly case: string; readonly n: number; readonly last: string }

const headHash = (sha256: Sha256, { no, case: id, n, last }: CaseHead): Uint8Array => leafHash(sha256, utf8(canonical({ no, case: id, n, last })))

/**
 * The tree over the heads, in the order in which the cases came: a case keeps its place for ever, and a step in it renews only the
 * hashes above it. What is set can be undone, for a round that another process was faster with.
 */
export type HeadsTree = {
  readonly size: () => number
  readonly at: (no: number) => CaseHead | undefined
  readonly set: (head: CaseHead) => void
  readonly root: () => Uint8Array
  readonly path: (no: number) => Uint8Array[]
  /** The root as it would be with these set. */
  readonly rootWith: (heads: readonly CaseHead[]) => Uint8Array
}

export function headsTree(sha256: Sha256): HeadsTree {
  const heads: CaseHead[] = [], levels: Uint8Array[][] = [[]]
  function renew(no: number): void {
    let i = no
    for (let level = 0; levels[level]!.length > 1; level++) {
      const here = levels[level]!, up = (levels[level + 1] ??= [])
      i = Math.floor(i / 2)
      const right = here[2 * i + 1]
      // One without a neighbour is lifted, as in the tree of the RFC.
      up[i] = right ? nodeHash(sha256, here[2 * i]!, right) : here[2 * i]!
    }
  }
  function set(head: CaseHead): void {
    if (head.no > heads.length) throw new RangeError('a case has no place after a gap')
    heads[head.no] = head
    levels[0]![head.no] = headHash(sha256, head)
    renew(head.no)
  }
  function cut(size: number): void {
    heads.length = size
    let wide = size
    for (const level of levels) { level.length = wide; wide = wide <= 1 ? 0 : Math.ceil(wide / 2) }
    if (size > 0) renew(size - 1)
  }
  const root = (): Uint8Array => {
    const top = levels.findLast(level => level.length > 0)
    return top ? top[0]! : emptyRoot(sha256)
  }
  return {
    size: () => heads.length, at: no => heads[no], set, root,
    path: no => levels.flatMap((level, height) => {
      const beside = level[Math.floor(no / 2 ** height) ^ 1]
      return beside && level.length > 1 ? [beside] : []
    }),
    rootWith: changed => {
      const size = heads.length, before = changed.flatMap(h => heads[h.no] ?? [])
      for (const h of changed) set(h)
      const out = root()
      if (heads.length > size) cut(size)
      for (const h of before) set(h)
      return out
    },
  }
}
export const headsRootBy = (sha256: Sha256, head: CaseHead, cases: number, path: readonly Uint8Array[]): Uint8Array | undefined => rootOfPath(sha256, headHash(sha256, head), head.no, cases, path)
