import { sha256 } from '@noble/hashes/sha2.js'
import { langs, say, text as t, type Lang } from '../plain/index.ts'
import { readKey, recordWords, reportLines, verifyBundle, type Crypto } from '../record/index.ts'

// The script of the checking page: one file with everything in it, which works from a disk and never asks a network.

const w = {
  unable: t('This browser cannot check Ed25519 signatures. Use a newer one, or tipp verify.', 'Den här webbläsaren kan inte kontrollera Ed25519-underskrifter. Använd en nyare, eller tipp verify.', 'Denne browser kan ikke kontrollere Ed25519-underskrifter. Brug en nyere, eller tipp verify.', 'Denne nettleseren kan ikke kontrollere Ed25519-signaturer. Bruk en nyere, eller tipp verify.'),
}
const copied = (b: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(b)
const crypto: Crypto = {
  sha256,
  verify: async (key, message, signature) => globalThis.crypto.subtle.verify('Ed25519', await globalThis.crypto.subtle.importKey('raw', copied(key), 'Ed25519', false, ['verify']), copied(signature), copied(message)),
}

const said = document.documentElement.lang, lang: Lang = langs.find(l => l === said) ?? 'en'
const at = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
const out = at<HTMLPreElement>('out'), file = at<HTMLInputElement>('file'), policy = at<HTMLTextAreaElement>('policy'), held = at<HTMLTextAreaElement>('held')

/** A policy, or just a key: `name+mark+key`. */
function policyIn(written: string): string | undefined {
  const text = written.trim()
  if (text === '') return undefined
  return readKey(sha256, text) ? `log ${text}\nquorum none\n` : `${text}\n`
}

async function check(): Promise<void> {
  const chosen = file.files?.[0]
  if (!chosen) return
  out.textContent = '…'
  try {
    const own = policyIn(policy.value), kept = held.value.trim() === '' ? undefined : `${held.value.trim()}\n`
    const report = await verifyBundle(crypto, await chosen.text(), { ...(own ? { policy: own } : {}), ...(kept ? { checkpoint: kept } : {}) })
    out.dataset.verdict = report?.verdict ?? 'wrong'
    out.textContent = report ? reportLines(report, lang).join('\n') : say(recordWords.notABundle, lang)
  } catch {
    out.dataset.verdict = 'wrong'
    out.textContent = say(w.unable, lang)
  }
  out.focus()
}
at<HTMLFormElement>('form').addEventListener('submit', event => { event.preventDefault(); void check() })
file.addEventListener('change', () => { void check() })
