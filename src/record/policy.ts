import type { Crypto, Sha256 } from './bytes.ts'
import type { Checkpoint } from './checkpoint.ts'
import { readKey, signedBy, type VerifierKey } from './note.ts'

// The policy file of c2sp.org/tlog-policy: which logs are known, which witnesses, and how many of them must have signed.

type Group = { readonly least: number; readonly members: readonly string[] }
export type Policy = { readonly logs: readonly VerifierKey[]; readonly witnesses: ReadonlyMap<string, VerifierKey>; readonly groups: ReadonlyMap<string, Group>; readonly quorum: string }
export type PolicyRead = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly line: number }

const most = 256

export function readPolicy(sha256: Sha256, text: string): PolicyRead {
  const logs: VerifierKey[] = [], witnesses = new Map<string, VerifierKey>(), groups = new Map<string, Group>(), used = new Set<string>(), keys = new Set<string>()
  const wrong = (line: number): PolicyRead => ({ ok: false, line })
  let quorum: string | undefined
  if (!text.endsWith('\n') || /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) return wrong(0)
  const lines = text.slice(0, -1).split('\n')
  if (lines.length > 10 * most) return wrong(0)
  const taken = (name: string): boolean => name === 'none' || witnesses.has(name) || groups.has(name)
  const fresh = (key: VerifierKey): boolean => {
    const bytes = key.key.join()
    if (keys.has(`${key.kind === 4} ${bytes}`)) return false
    keys.add(`${key.kind === 4} ${bytes}`)
    return true
  }
  for (const [i, line] of lines.entries()) {
    const [word, ...rest] = line.split(/[ \t]+/).filter(Boolean)
    if (word === undefined || word.startsWith('#')) continue
    if (word === 'log' && (rest.length === 1 || rest.length === 2)) {
      const key = readKey(sha256, rest[0]!)
      if (!key || key.kind !== 1 || !fresh(key)) return wrong(i + 1)
      logs.push(key)
    } else if (word === 'witness' && (rest.length === 2 || rest.length === 3)) {
      const key = readKey(sha256, rest[1]!)
      if (!key || key.kind !== 4 || taken(rest[0]!) || !fresh(key)) return wrong(i + 1)
      witnesses.set(rest[0]!, key)
    } else if (word === 'group' && rest.length >= 3) {
      const [name, how, ...members] = rest as [string, string, ...string[]]
      const least = how === 'any' ? 1 : how === 'all' ? members.length : /^[1-9]\d{0,3}$/.test(how) ? Number(how) : 0
      if (taken(name) || least < 1 || least > members.length || groups.size >= most) return wrong(i + 1)
      // Each name counts in one place only, so that a witness is never counted twice.
      for (const m of members) { if (m === 'none' || !taken(m) || used.has(m)) return wrong(i + 1); used.add(m) }
      groups.set(name, { least, members })
    } else if (word === 'quorum' && rest.length === 1) {
      if (quorum !== undefined || !taken(rest[0]!)) return wrong(i + 1)
      quorum = rest[0]!
    } else return wrong(i + 1)
  }
  return quorum === undefined ? wrong(0) : { ok: true, policy: { logs, witnesses, groups, quorum } }
}

/** A policy as a file: these logs, and no witnesses yet. */
export const policyText = (comments: readonly string[], logs: readonly { readonly key: string; readonly url?: string }[]): string =>
  [...comments.map(c => `# ${c}`), ...logs.map(l => `log ${l.key}${l.url ? ` ${l.url}` : ''}`), 'quorum none', ''].join('\n')

export type Judged =
  | { readonly ok: true; readonly key: VerifierKey; readonly witnesses: readonly string[]; readonly witnessed: boolean }
  | { readonly ok: false; readonly why: 'unknown log' | 'not signed' | 'wrong signature' | 'too few witnesses' }

/** Whether a checkpoint is signed by a log that the policy knows, under that log's own name, and by enough witnesses. */
export async function judge(crypto: Crypto, policy: Policy, checkpoint: Checkpoint): Promise<Judged> {
  const named = policy.logs.filter(l => l.name === checkpoint.origin)
  if (named.length === 0) return { ok: false, why: 'unknown log' }
  let key: VerifierKey | undefined
  for (const log of named) {
    const said = await signedBy(crypto, checkpoint.note, log)
    if (said === 'wrong') return { ok: false, why: 'wrong signature' }
    if (said === 'signed') key ??= log
  }
  if (!key) return { ok: false, why: 'not signed' }
  const seen = new Set<string>()
  for (const [name, witness] of policy.witnesses) {
    const said = await signedBy(crypto, checkpoint.note, witness)
    if (said === 'wrong') return { ok: false, why: 'wrong signature' }
    if (said === 'signed') seen.add(name)
  }
  const met = (name: string): boolean => {
    const group = policy.groups.get(name)
    return group ? group.members.filter(met).length >= group.least : seen.has(name)
  }
  if (policy.quorum !== 'none' && !met(policy.quorum)) return { ok: false, why: 'too few witnesses' }
  return { ok: true, key, witnesses: [...seen], witnessed: policy.quorum !== 'none' }
}
