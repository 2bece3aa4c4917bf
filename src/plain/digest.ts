import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'

/** SHA-256 of a text, in lower-case hexadecimal. */
export const digestText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** SHA-256 of a value's canonical JSON, in lower-case hexadecimal. */
export const digest = (value: unknown): string => digestText(canonical(value))
