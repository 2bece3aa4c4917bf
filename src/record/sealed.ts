import { canonical } from '../plain/index.ts'
import { base64url, fromBase64url, fromUtf8, utf8, type Sha256 } from './bytes.ts'

// Fields that can be erased, by the scheme of RFC 9901 (SD-JWT): the leaf holds the digest of [salt, name, value] and nothing else.
// With salt and value destroyed the digest tells nothing, and every proof over the leaf still holds.

/** 128 bits at the least, new for every field, so that no digest can be guessed back to its text. */
export const saltBytes = 16

export type Disclosed = { readonly salt: string; readonly name: string; readonly value: unknown }

/** What opens one digest: base64url of the JSON of salt, name and value. */
export const disclosureOf = (salt: Uint8Array, name: string, value: unknown): string => base64url(utf8(canonical([base64url(salt), name, value])))

/** The digest that stands in the leaf. */
export const digestOf = (sha256: Sha256, disclosure: string): string => base64url(sha256(utf8(disclosure)))

export function readDisclosure(disclosure: string): Disclosed | undefined {
  const bytes = fromBase64url(disclosure), text = bytes && fromUtf8(bytes)
  if (text === undefined) return undefined
  try {
    const parts: unknown = JSON.parse(text)
    if (!Array.isArray(parts) || parts.length !== 3) return undefined
    const [salt, name, value] = parts as [unknown, unknown, unknown]
    if (typeof salt !== 'string' || typeof name !== 'string' || (fromBase64url(salt)?.length ?? 0) < saltBytes) return undefined
    return { salt, name, value }
  } catch { return undefined }
}
