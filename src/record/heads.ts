import { canonical } from '../plain/index.ts'
import { utf8, type Sha256 } from './bytes.ts'
import { inclusionPath, leafHash, rootOf, rootOfPath } from './merkle.ts'

// Where every case stands. The log closes each round with a leaf that holds the root over these, so that whoever is handed a case can
// see whether its last events were cut off.

export type CaseHead = { readonly no: number; readonly case: string; readonly n: number; readonly last: string }

const headHash = (sha256: Sha256, { no, case: id, n, last }: CaseHead): Uint8Array => leafHash(sha256, utf8(canonical({ no, case: id, n, last })))

/** The cases in the order in which they came; a case keeps its place for ever. */
export const headsRoot = (sha256: Sha256, heads: readonly CaseHead[]): Uint8Array => rootOf(sha256, heads.map(h => headHash(sha256, h)))

export function headPath(sha256: Sha256, heads: readonly CaseHead[], no: number): Uint8Array[] {
  const hashes = heads.map(h => headHash(sha256, h))
  return inclusionPath(sha256, (height, index) => rootOf(sha256, hashes.slice(index * 2 ** height, (index + 1) * 2 ** height)), no, heads.length)
}
export const headsRootBy = (sha256: Sha256, head: CaseHead, cases: number, path: readonly Uint8Array[]): Uint8Array | undefined => rootOfPath(sha256, headHash(sha256, head), head.no, cases, path)
