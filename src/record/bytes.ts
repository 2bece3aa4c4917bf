/** SHA-256 as an argument: `@noble/hashes` in a browser, Node's own on a server. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** Hashes and signatures, given by whoever calls. A browser answers `verify` later. */
export type Crypto = { readonly sha256: Sha256; readonly verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean> }

const encoder = new TextEncoder(), decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const utf8 = (text: string): Uint8Array => encoder.encode(text)
/** The text of UTF-8 bytes; undefined when they are none. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try { return decoder.decode(bytes) } catch { return undefined }
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0))
  let at = 0
  for (const p of parts) { out.set(p, at); at += p.length }
  return out
}

export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const hexOf: readonly string[] = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))
export function hex(bytes: Uint8Array): string {
  let out = ''
  for (const b of bytes) out += hexOf[b]
  return out
}
/** Bytes of lower-case hexadecimal; undefined when it is none. */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}

/** Base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let s = ''
  for (let i = 0; i < bytes.length; i += 8192) s += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(s)
}
/** Four characters for three bytes; at the end those whose spare bits are zero, so that there is one spelling only. */
const strict = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/
/** Bytes of base64, strictly: other spellings of the same bytes are none. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!strict.test(text)) return undefined
  const s = atob(text), out = new Uint8Array(s.length)
  for (let i = 0; i < s.length; i++) out[i] = s.charCodeAt(i)
  return out
}
/** Base64 for addresses, without padding (RFC 4648, section 5). */
export const base64url = (bytes: Uint8Array): string => base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
export function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/') + '='.repeat((4 - (text.length % 4)) % 4))
}

/** A whole number as the specifications write it: decimal, no leading zeros. */
export function wholeNumber(text: string): number | undefined {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) return undefined
  const n = Number(text)
  return Number.isSafeInteger(n) ? n : undefined
}
