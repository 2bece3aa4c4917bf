import { base64, fromBase64, wholeNumber } from './bytes.ts'

// A proof that can be taken home: c2sp.org/tlog-proof, version 1.

export type Proof = { readonly index: number; readonly path: readonly Uint8Array[]; readonly checkpoint: string }
const first = 'c2sp.org/tlog-proof@v1'

export const proofText = ({ index, path, checkpoint }: Proof): string => `${first}\nindex ${index}\n${path.map(p => `${base64(p)}\n`).join('')}\n${checkpoint}`

/** A proof in its parts, hashes as they are written: for whoever compares many that share most of them. */
export type ProofParts = { readonly index: number; readonly path: readonly string[]; readonly checkpoint: string }

export function proofParts(text: string): ProofParts | undefined {
  const at = text.indexOf('\n\n')
  if (at < 0) return undefined
  const [head, ...rest] = text.slice(0, at).split('\n')
  // What `extra` holds is not covered by the proof; we pass over it as the format allows.
  if (rest[0]?.startsWith('extra ')) rest.shift()
  const index = wholeNumber(/^index (\d+)$/.exec(rest.shift() ?? '')?.[1] ?? '')
  if (head !== first || index === undefined || rest.length > 63) return undefined
  return { index, path: rest, checkpoint: text.slice(at + 2) }
}

export function readProof(text: string): Proof | undefined {
  const parts = proofParts(text), path = parts?.path.map(fromBase64)
  return parts && path!.every(hash => hash?.length === 32) ? { ...parts, path: path as Uint8Array[] } : undefined
}
