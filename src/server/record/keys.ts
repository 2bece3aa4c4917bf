import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { concat, type Crypto } from '../../record/index.ts'

// Signing lives here, at the edge: the pure part only ever sees the outcome.

// What stands before 32 bytes of an Ed25519 key in DER (RFC 8410).
const privateHead = Buffer.from('302e020100300506032b657004220420', 'hex'), publicHead = Buffer.from('302a300506032b6570032100', 'hex')

export const freshSeed = (): Uint8Array => new Uint8Array(randomBytes(32))

export type Signer = { readonly publicKey: Uint8Array; readonly sign: (message: Uint8Array) => Uint8Array }

export function signerOf(seed: Uint8Array): Signer {
  const key = createPrivateKey({ key: Buffer.concat([privateHead, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(publicHead.length)
  return { publicKey: new Uint8Array(publicKey), sign: message => new Uint8Array(sign(null, message, key)) }
}

export const nodeCrypto: Crypto = {
  sha256: bytes => createHash('sha256').update(bytes).digest(),
  verify: (key, message, signature) => {
    try { return verify(null, message, createPublicKey({ key: Buffer.from(concat(publicHead, key)), format: 'der', type: 'spki' }), signature) } catch { return false }
  },
}
