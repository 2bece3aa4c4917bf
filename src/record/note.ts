import { base64, concat, equal, fromBase64, fromHex, fromUtf8, hex, utf8, type Crypto, type Sha256 } from './bytes.ts'

// Signed notes of c2sp.org/signed-note: a text, an empty line, and lines of signatures.

/** 1: Ed25519 over the text. 4: a witness's Ed25519 over text and time (c2sp.org/tlog-cosignature). */
export type KeyKind = 1 | 4
/** Who signs, and how: the name, a short mark of the key, and the key. */
export type VerifierKey = { readonly name: string; readonly id: Uint8Array; readonly kind: KeyKind; readonly key: Uint8Array }

const goodName = (name: string): boolean => name !== '' && !/[\s+\u0085]/u.test(name)

export const keyId = (sha256: Sha256, name: string, kind: number, key: Uint8Array): Uint8Array => sha256(concat(utf8(`${name}\n`), Uint8Array.of(kind), key)).slice(0, 4)

export const verifierKey = (sha256: Sha256, name: string, key: Uint8Array, kind: KeyKind = 1): VerifierKey => ({ name, id: keyId(sha256, name, kind, key), kind, key })

/** `name+mark+key`, as policies and logs write a key. */
export const keyText = ({ name, id, kind, key }: VerifierKey): string => `${name}+${hex(id)}+${base64(concat(Uint8Array.of(kind), key))}`

export function readKey(sha256: Sha256, text: string): VerifierKey | undefined {
  const [name, idText, ...rest] = text.split('+'), id = fromHex(idText ?? ''), bytes = fromBase64(rest.join('+'))
  if (name === undefined || !goodName(name) || id?.length !== 4 || bytes?.length !== 33) return undefined
  const kind = bytes[0]!, key = bytes.slice(1)
  return (kind === 1 || kind === 4) && equal(keyId(sha256, name, kind, key), id) ? { name, id, kind, key } : undefined
}

export type Signature = { readonly name: string; readonly id: Uint8Array; readonly bytes: Uint8Array }
export type Note = { readonly text: string; readonly signatures: readonly Signature[] }

const most = { bytes: 1_000_000, signatures: 100 }

export function readNote(note: string): Note | undefined {
  if (note.length > most.bytes || /[\u0000-\u0009\u000b-\u001f]/.test(note)) return undefined
  const at = note.lastIndexOf('\n\n')
  if (at < 0 || !note.endsWith('\n')) return undefined
  const lines = note.slice(at + 2, -1).split('\n'), signatures: Signature[] = []
  if (lines.length > most.signatures) return undefined
  for (const line of lines) {
    const m = /^\u2014 ([^ ]+) ([A-Za-z0-9+/=]+)$/.exec(line), bytes = m ? fromBase64(m[2]!) : undefined
    if (!m || !goodName(m[1]!) || !bytes || bytes.length < 5) return undefined
    signatures.push({ name: m[1]!, id: bytes.slice(0, 4), bytes: bytes.slice(4) })
  }
  return { text: note.slice(0, at + 1), signatures }
}

export const signatureLine = (key: Pick<VerifierKey, 'name' | 'id'>, signature: Uint8Array): string => `\u2014 ${key.name} ${base64(concat(key.id, signature))}\n`
export const noteOf = (text: string, lines: readonly string[]): string => `${text}\n${lines.join('')}`

/** What a witness signs: the text with the time at which it saw it. */
export const cosigned = (text: string, seconds: number): Uint8Array => utf8(`cosignature/v1\ntime ${seconds}\n${text}`)

/** `none`: no line of this key; `wrong`: a line of it that is not its signature. */
export async function signedBy(crypto: Crypto, note: Note, key: VerifierKey): Promise<'signed' | 'none' | 'wrong'> {
  const lines = note.signatures.filter(s => s.name === key.name && equal(s.id, key.id))
  if (lines.length === 0) return 'none'
  for (const { bytes } of lines) {
    if (key.kind === 1) { if (bytes.length !== 64 || !(await crypto.verify(key.key, utf8(note.text), bytes))) return 'wrong' }
    else {
      if (bytes.length !== 72) return 'wrong'
      const seconds = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0)
      if (seconds > BigInt(Number.MAX_SAFE_INTEGER) || !(await crypto.verify(key.key, cosigned(note.text, Number(seconds)), bytes.slice(8)))) return 'wrong'
    }
  }
  return 'signed'
}
export const noteText = (bytes: Uint8Array): string | undefined => fromUtf8(bytes)
