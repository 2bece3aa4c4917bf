import { daysBetween, type Day } from '../plain/index.ts'
import { readBundle, type Bundle } from './bundle.ts'
import { equal, fromBase64, hex, utf8, type Crypto } from './bytes.ts'
import { readCheckpoint, type Checkpoint } from './checkpoint.ts'
import { headsRootBy } from './heads.ts'
import { readLeaf, type Leaf } from './leaf.ts'
import { consistent, leafHash, pathChecker } from './merkle.ts'
import { keyText } from './note.ts'
import { judge, readPolicy } from './policy.ts'
import { proofParts } from './proof.ts'
import type { LogName } from './public-events.ts'
import { digestOf, readDisclosure } from './sealed.ts'

/** What is wrong. Each has its own words (words.ts) and its own test. */
export type FaultCode =
  | 'policy' | 'checkpoint' | 'unknown log' | 'not signed' | 'wrong signature' | 'too few witnesses' | 'practice, not live' | 'live, not practice'
  | 'leaf form' | 'other log' | 'other case' | 'proof form' | 'other checkpoint' | 'not in the log' | 'numbers' | 'order' | 'chain' | 'time' | 'date'
  | 'tail' | 'closing leaf' | 'disclosure' | 'erasure' | 'other root' | 'not a continuation'
/** `n`: which event of the case, counted from 1 as they stand in the file. */
export type Fault = { readonly code: FaultCode; readonly n?: number }
/** What is neither proved nor wrong. */
export type OpenCode = 'own key' | 'held is newer' | 'held not comparable'

export type Shown = { readonly n: number; readonly leaf: Leaf; readonly index: number; readonly shows: readonly { readonly name: string; readonly value: unknown }[]; readonly erased: number; readonly closed: number }
export type Report = {
  /** 'proved': everything holds, signed by a key that was asked for. 'open': nothing is wrong, something could not be settled. */
  readonly verdict: 'proved' | 'open' | 'wrong'
  readonly log: LogName
  readonly origin: string
  readonly case: string
  readonly size: number
  readonly root: string
  readonly key?: string
  readonly witnesses: readonly string[]
  readonly events: readonly Shown[]
  readonly faults: readonly Fault[]
  readonly open: readonly OpenCode[]
}
export type Asked = {
  /** The policy the reader trusts; without it the one in the file is used, which proves less. */
  readonly policy?: string
  /** A checkpoint that the reader has kept from before. */
  readonly checkpoint?: string
  /** Which record it must be of. */
  readonly log?: LogName
}

/** Checks a case's file, without a network. Undefined when it is no such file. */
export async function verifyBundle(crypto: Crypto, text: string, asked: Asked = {}): Promise<Report | undefined> {
  const bundle = readBundle(text)
  if (!bundle) return undefined
  const { sha256 } = crypto, faults: Fault[] = [], open: OpenCode[] = []
  const fault = (code: FaultCode, n?: number): void => { faults.push(n === undefined ? { code } : { code, n }) }
  const report = (more: Partial<Report> = {}): Report => ({
    verdict: faults.length > 0 ? 'wrong' : open.length > 0 ? 'open' : 'proved', log: bundle.log, origin: bundle.origin, case: bundle.case, size: 0, root: '', witnesses: [], events: [], faults, open, ...more,
  })
  if (asked.log && asked.log !== bundle.log) fault(bundle.log === 'practice' ? 'practice, not live' : 'live, not practice')

  const checkpoint = readCheckpoint(bundle.checkpoint)
  if (!checkpoint) { fault('checkpoint'); return report() }
  // Practice and live have origins of their own, and the origin says which it is.
  if (checkpoint.origin !== bundle.origin || !ofLog(checkpoint.origin, bundle.log)) fault('other log')
  const policy = readPolicy(sha256, asked.policy ?? bundle.policy), judged = policy.ok ? await judge(crypto, policy.policy, checkpoint) : undefined
  if (!judged) fault('policy')
  else if (!judged.ok) fault(judged.why)
  if (asked.policy === undefined) open.push('own key')

  const leads = pathChecker(sha256, checkpoint.root, checkpoint.size), events = checkLeaves(crypto, bundle, leads, fault)
  checkTail(crypto, bundle, checkpoint, leads, events, fault)
  if (asked.checkpoint !== undefined) {
    const held = readCheckpoint(asked.checkpoint), heldJudged = held && policy.ok ? await judge(crypto, policy.policy, held) : undefined
    if (!held || !heldJudged) fault('checkpoint')
    else if (!heldJudged.ok) fault(heldJudged.why)
    else if (held.origin !== checkpoint.origin) fault('other log')
    else compareHeld(crypto, bundle, checkpoint, held, fault, open)
  }
  return report({ size: checkpoint.size, root: hex(checkpoint.root), events, ...(judged?.ok ? { key: keyText(judged.key), witnesses: judged.witnesses } : {}) })
}

/** Whether an origin is that of a practice or of a live record: the part before the year says so. */
export const ofLog = (origin: string, log: LogName): boolean => origin.split('/').at(-2) === log

type Leads = ReturnType<typeof pathChecker>
function inLog(leads: Leads, proofText: string, hash: Uint8Array, bundle: Bundle): number | FaultCode {
  const proof = proofParts(proofText)
  if (!proof) return 'proof form'
  if (proof.checkpoint !== bundle.checkpoint) return 'other checkpoint'
  return leads(hash, proof.index, proof.path) ? proof.index : 'not in the log'
}

function checkLeaves(crypto: Crypto, bundle: Bundle, leads: Leads, fault: (code: FaultCode, n?: number) => void): Shown[] {
  const shown: (Shown & { readonly digests: readonly string[] })[] = []
  let before: { index: number; hash: string; at: string } | undefined
  for (const [i, { leaf: text, proof, shows }] of bundle.leaves.entries()) {
    const n = i + 1, leaf = readLeaf(text), hash = leafHash(crypto.sha256, utf8(text)), place = inLog(leads, proof, hash, bundle)
    if (typeof place === 'string') fault(place, n)
    if (!leaf || leaf.type === 'log.heads') { fault('leaf form', n); continue }
    if (leaf.log !== bundle.log) fault('other log', n)
    if (leaf.case !== bundle.case) fault('other case', n)
    if (leaf.n !== n) fault('numbers', n)
    if (n > 1 && leaf.prev !== before?.hash) fault('chain', n)
    if (before && typeof place !== 'string' && place <= before.index) fault('order', n)
    if (before && leaf.at < before.at) fault('time', n)
    // Live, a step bears the day on which it was recorded, give or take the time zone. Practice has a calendar of its own.
    if (bundle.log === 'live' && Math.abs(daysBetween(leaf.on!, leaf.at.slice(0, 10) as Day)) > 1) fault('date', n)
    const digests = leaf._sd ?? [], opened = shows.map(d => ({ digest: digestOf(crypto.sha256, d), says: readDisclosure(d) }))
    if (new Set(opened.map(o => o.digest)).size !== opened.length || opened.some(o => !o.says || !digests.includes(o.digest))) fault('disclosure', n)
    shown.push({ n, leaf, index: typeof place === 'string' ? -1 : place, shows: opened.flatMap(o => (o.says ? [{ name: o.says.name, value: o.says.value }] : [])), erased: 0, closed: 0, digests: digests.filter(d => !opened.some(o => o.digest === d)) })
    before = { index: typeof place === 'string' ? before?.index ?? -1 : place, hash: hex(hash), at: leaf.at }
  }
  const erased = new Set<string>(), byNumber = new Map(shown.map(s => [s.n, s]))
  for (const { leaf, n } of shown) {
    if (leaf.type !== 'field.erased') continue
    const of = byNumber.get(Number(leaf.body?.of)), named = leaf.body?.digests as readonly string[] | undefined
    if (!of || !named?.every(d => of.leaf._sd?.includes(d))) fault('erasure', n)
    else for (const d of named) erased.add(d)
  }
  return shown.map(({ digests, ...s }) => {
    const gone = digests.filter(d => erased.has(d)).length
    // What is erased cannot be shown any more; a file that shows it was kept from before, and the reader should know.
    return { ...s, erased: gone, closed: digests.length - gone }
  })
}

/** The last leaf of the log says where each case stands: whether this one ends where its file ends. */
function checkTail(crypto: Crypto, bundle: Bundle, checkpoint: Checkpoint, leads: Leads, events: readonly Shown[], fault: (code: FaultCode, n?: number) => void): void {
  const { heads } = bundle, leaf = readLeaf(heads.leaf), place = inLog(leads, heads.proof, leafHash(crypto.sha256, utf8(heads.leaf)), bundle)
  if (leaf?.type !== 'log.heads' || leaf.log !== bundle.log || place !== checkpoint.size - 1) { fault('closing leaf'); return }
  const last = bundle.leaves.at(-1), end = events.at(-1)?.leaf
  if (!last || !end) { fault('tail'); return }
  const head = { no: end.no!, case: bundle.case, n: bundle.leaves.length, last: hex(leafHash(crypto.sha256, utf8(last.leaf))) }
  const root = headsRootBy(crypto.sha256, head, Number(leaf.body?.cases), heads.path.map(p => fromBase64(p)!))
  if (!root || hex(root) !== leaf.body?.root) fault('tail')
}

function compareHeld(crypto: Crypto, bundle: Bundle, now: Checkpoint, held: Checkpoint, fault: (code: FaultCode) => void, open: OpenCode[]): void {
  if (held.size === now.size) { if (!equal(held.root, now.root)) fault('other root') }
  else if (held.size > now.size) open.push('held is newer')
  else if (bundle.since?.size !== held.size) open.push('held not comparable')
  else if (!consistent(crypto.sha256, held, now, bundle.since.path.map(p => fromBase64(p)!))) fault('not a continuation')
}
