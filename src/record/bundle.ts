import { fromBase64 } from './bytes.ts'
import { logNames, type LogName } from './public-events.ts'

/** A case to take home: everything that is needed to check it without us, in one JSON file. */
export type Bundle = {
  readonly format: typeof bundleFormat
  readonly log: LogName
  readonly origin: string
  readonly case: string
  readonly policy: string
  readonly checkpoint: string
  /** In order: the leaf as it is written, its proof (tlog-proof, version 1), and what opens its digests today. */
  readonly leaves: readonly BundleLeaf[]
  /** The leaf that closes the log at this checkpoint, and the way from this case's head to the root in it. */
  readonly heads: { readonly leaf: string; readonly proof: string; readonly path: readonly string[] }
  /** Shows that the log begins with what an earlier checkpoint of this size held. */
  readonly since?: { readonly size: number; readonly path: readonly string[] }
}
export type BundleLeaf = { readonly leaf: string; readonly proof: string; readonly shows: readonly string[] }
export const bundleFormat = 'tipp-case-bundle/1'

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)
const hasOnly = (v: Record<string, unknown>, ...names: readonly string[]): boolean => Object.keys(v).every(k => names.includes(k))
const texts = (v: unknown): v is string[] => Array.isArray(v) && v.every(x => typeof x === 'string')
const hashes = (v: unknown): v is string[] => texts(v) && v.length <= 64 && v.every(x => fromBase64(x)?.length === 32)

/** The bundle in a file; undefined when it is none, or holds anything that is not of the form. */
export function readBundle(text: string): Bundle | undefined {
  try {
    const b: unknown = JSON.parse(text)
    if (!isObject(b) || !hasOnly(b, 'format', 'log', 'origin', 'case', 'policy', 'checkpoint', 'leaves', 'heads', 'since') || b.format !== bundleFormat) return undefined
    if (!logNames.includes(b.log as LogName) || !['origin', 'case', 'policy', 'checkpoint'].every(k => typeof b[k] === 'string')) return undefined
    if (!Array.isArray(b.leaves) || !b.leaves.every(l => isObject(l) && hasOnly(l, 'leaf', 'proof', 'shows') && typeof l.leaf === 'string' && typeof l.proof === 'string' && texts(l.shows))) return undefined
    if (!isObject(b.heads) || !hasOnly(b.heads, 'leaf', 'proof', 'path') || typeof b.heads.leaf !== 'string' || typeof b.heads.proof !== 'string' || !hashes(b.heads.path)) return undefined
    if (b.since !== undefined && !(isObject(b.since) && hasOnly(b.since, 'size', 'path') && Number.isSafeInteger(b.since.size) && hashes(b.since.path))) return undefined
    return b as unknown as Bundle
  } catch { return undefined }
}
