import { createHmac, randomBytes } from 'node:crypto'
import { numbered, type NewEvent } from '../../log/index.ts'
import {
  base64, belongs, bundleFormat, consistencyPath, entryText, equal, fits, growingTree, headText, headsTree, hex, inclusionPath, keyText, leafBytes, leafHash, noteOf, policyText,
  proofText, published, readCheckpoint, readLeaf, recordOf, roleOf, signatureLine, signedBy, tileOf, tilePath, tilesSince, packEntries, unpackEntries, utf8, fromUtf8, verifierKey,
  type Bundle, type BundleLeaf, type CaseHead, type Leaf, type LogName, type Tile,
} from '../../record/index.ts'
import type { Store, Stored } from '../../store/index.ts'
import { isDay, type Day } from '../../plain/index.ts'
import type { RecordFiles } from './files.ts'
import { freshSeed, nodeCrypto, signerOf } from './keys.ts'
import { vaultOn } from './vault.ts'

/** The record's own stream: begun once, then one event for each round of leaves. It is what counts; the files are made from it. */
type Begun = { readonly type: 'record.begun'; readonly origin: string; readonly key: string }
type Round = { readonly type: 'record.sequenced'; readonly upTo: number; readonly leaves: readonly string[]; readonly size: number; readonly root: string }

export type RecordOptions = {
  readonly files: RecordFiles
  /** What the log is called, without mode and year: an address without its scheme, as `tipp.example.org/record`. */
  readonly origin?: string
  readonly now?: () => Date
  readonly log?: (line: string) => void
  /** Whether what belongs to cases that are gone is destroyed at the start; not where somebody only looks. */
  readonly sweeps?: boolean
}
/** The record will not run: going on would sign a second history. */
export class RecordFault extends Error {}

/** How far a public event has come. */
export type Grade = 'recorded' | 'in checkpoint'
/** A public event as it stands in the log; it never changes, but for how far it has come. */
export type Entered = { readonly index: number; readonly leaf: Leaf; readonly grade: Grade }
export type Recorded = Entered & { readonly shows: readonly string[] }
export type Erasure = { readonly n: number; readonly names?: readonly string[]; readonly ground: 'request' | 'retention ended' | 'mistake' }

export type RecordLog = {
  readonly name: LogName
  readonly origin: string
  readonly key: string
  readonly policy: () => string
  /** The newest that was signed. */
  readonly checkpoint: () => string
  readonly size: () => number
  readonly cases: () => number
  /** Takes up what has become public since; answers when it is in a checkpoint. */
  readonly advance: () => Promise<void>
  /** A tile, if the signed tree has it. */
  readonly tile: (path: string) => Promise<{ readonly tile: Tile; readonly bytes: Uint8Array } | undefined>
  readonly caseOf: (stream: string) => string
  readonly ofStream: (stream: string) => Promise<Recorded[]>
  /** The same without what is sealed: cheap, also of a long case. */
  readonly entered: (stream: string) => Promise<Entered[]>
  /** With what opens the sealed fields today, of as many as are shown. */
  readonly opened: (some: readonly Entered[]) => Promise<Recorded[]>
  readonly bundle: (stream: string, since?: number) => Promise<Bundle | undefined>
  /** Destroys what opens fields of a case's event, and records that it was done. Answers how many. */
  readonly erase: (stream: string, what: Erasure) => Promise<number>
  /** Follows the store from now on. Answers how to stop. */
  readonly follow: () => () => Promise<void>
}

/** Leaves kept in memory, some twenty megabytes of them. */
const mostHeld = 20_000
const keyShelf = 'record-key', perRound = 1000, calmMs = 300, dayMs = 86_400_000
const streamOf = (name: LogName): string => `record-${name}`
/** Whether this record has begun; opening one that has not begins it. */
export const recordBegun = async (store: Store, name: LogName): Promise<boolean> => await store.stream(streamOf(name)) !== undefined
const { sha256 } = nodeCrypto

type Secret = { readonly seed: string; readonly cases: string }

/** Begins the log at its first use. Of two processes that begin at once, one does. */
async function beginning(store: Store, name: LogName, { now = () => new Date(), origin: base }: RecordOptions): Promise<{ begun: Begun; secret: Secret; since: string }> {
  if (base !== undefined && !/^[\p{L}\p{N}.:_~/-]{1,200}$/u.test(base)) throw new RecordFault(`a record cannot be called ${base}: an address without its scheme, as tipp.example.org/record`)
  const stream = streamOf(name), on = now().toISOString().slice(0, 10) as Day
  if (!(await store.stream(stream))) {
    const seed = freshSeed(), origin = `${base ?? `tipp.invalid/${randomBytes(4).toString('hex')}`}/${name}/${on.slice(0, 4)}`
    const key = keyText(verifierKey(sha256, origin, signerOf(seed).publicKey)), shelfKey = keyName(key)
    const kept = await store.keep(keyShelf, shelfKey, { seed: hex(seed), cases: hex(freshSeed()) } satisfies Secret)
    const event: Begun = { type: 'record.begun', origin, key }
    const made = kept.ok ? await store.createStream('record', stream, [{ branch: 'b1', on, by: 'system', v: 1, event }]) : kept
    if (!made.ok) {
      await store.forget(keyShelf, shelfKey)
      if (made.reason !== 'exists') throw new RecordFault(`the ${name} record could not be begun: ${made.reason}`)
    }
  }
  const [first] = await store.read(stream), begun = first?.event as Begun | undefined, secret = begun && await store.kept(keyShelf, keyName(begun.key)) as Secret | undefined
  if (begun?.type !== 'record.begun' || !secret) throw new RecordFault(`the ${name} record has lost its beginning or its key`)
  return { begun, secret, since: first!.at }
}
const keyName = (key: string): string => hex(sha256(utf8(key)))

export async function openRecord(store: Store, name: LogName, options: RecordOptions): Promise<RecordLog> {
  const { files, now = () => new Date(), log = () => {} } = options, stream = streamOf(name)
  const { begun, secret, since } = await beginning(store, name, options), { origin } = begun
  const signer = signerOf(new Uint8Array(Buffer.from(secret.seed, 'hex'))), key = verifierKey(sha256, origin, signer.publicKey), vault = vaultOn(store, name, now)
  if (keyText(key) !== begun.key) throw new RecordFault(`the key of the ${name} record is not the one it began with`)

  const tree = growingTree(sha256), heads = headsTree(sha256), places = new Map<string, number[]>(), known = new Set<string>(), erased = new Set<string>()
  const noOf = new Map<string, number>()
  // What was there before the record began was recorded when it began, not before.
  let last = 1, cursor = 0, at = since, signedSize = 0, signedNote = ''
  /** Entries that are not in a full and written tile yet, the first of them at place `edgeFrom`. */
  let edge: Uint8Array[] = [], edgeFrom = 0

  let broken: Error | undefined
  /** After a fault the memory may hold half a round: nothing may be signed from it. */
  const sure = (): void => { if (broken) throw broken }
  /** Takes a round into memory; the same whether we wrote it, another process did, or it was read at the start. */
  function take(n: number, round: Round): void {
    sure()
    try { absorb(n, round) } catch (error) {
      broken = error as Error
      throw error
    }
  }
  function absorb(n: number, round: Round): void {
    if (n !== last + 1 || round.type !== 'record.sequenced') throw new RecordFault(`the ${name} record has something else at ${n}`)
    for (const text of round.leaves) {
      const leaf = readLeaf(text), bytes = utf8(text), hash = leafHash(sha256, bytes)
      if (!leaf || leaf.log !== name) throw new RecordFault(`the ${name} record holds what is no leaf of it at ${tree.size()}`)
      if (leaf.case !== undefined) {
        heads.set({ no: leaf.no!, case: leaf.case, n: leaf.n!, last: hex(hash) })
        noOf.set(leaf.case, leaf.no!)
        const there = places.get(leaf.case)
        if (there) there.push(tree.size())
        else places.set(leaf.case, [tree.size()])
        for (const d of leaf._sd ?? []) known.add(d)
        if (leaf.type === 'field.erased') for (const d of leaf.body!.digests as readonly string[]) erased.add(d)
      }
      at = leaf.at
      edge.push(bytes)
      tree.add(hash)
    }
    if (tree.size() !== round.size || hex(tree.root()) !== round.root) throw new RecordFault(`the ${name} record does not give the root it had at ${round.size}`)
    last = n
    cursor = Math.max(cursor, round.upTo)
  }
  const catchUp = async (): Promise<void> => { for (const { n, event } of await store.read(stream, last)) take(n, event as Round) }

  const tileBytes = (tile: Tile): Uint8Array => {
    if (tile.level !== 'entries') return tree.tile(tile)
    const from = tile.index * 256 - edgeFrom
    return packEntries(edge.slice(from, from + tile.wide))
  }
  /** Tiles first, each whole on the disk; then the signature, which nobody can take back. */
  async function publish(all = false): Promise<void> {
    sure()
    const size = tree.size()
    if (size === signedSize && signedNote !== '' && !all) return
    const tiles = tilesSince(all ? 0 : signedSize, size)
    await Promise.all(tiles.map(async tile => { if (!all || !(await files.has(tilePath(tile)))) await files.write(tilePath(tile), tileBytes(tile)) }))
    const text = headText({ origin, size, root: tree.root() }), note = noteOf(text, [signatureLine(key, signer.sign(utf8(text)))])
    if (((await signedOnDisk())?.size ?? -1) < size) await files.write('checkpoint', utf8(note))
    signedSize = size
    signedNote = note
    const keep = Math.floor(size / 256) * 256
    edge = edge.slice(keep - edgeFrom)
    edgeFrom = keep
    // A full tile has come in the place of the narrow ones.
    await Promise.all(tiles.filter(t => t.wide === 256).map(t => files.remove(`${tilePath(t)}.p`)))
  }
  async function signedOnDisk() {
    const bytes = await files.read('checkpoint'), read = bytes && readCheckpoint(fromUtf8(bytes) ?? '')
    return read && read.origin === origin && await signedBy(nodeCrypto, read.note, key) === 'signed' ? read : undefined
  }

  await files.tidy()
  // At the start everything is gone through again: what was signed must be what the store still holds.
  await catchUp()
  const before = await signedOnDisk()
  if (before && before.size > tree.size()) throw new RecordFault(`the ${name} record has ${tree.size()} entries, but ${before.size} were signed: the store is older than its record. Restore a newer copy; nothing new is signed.`)
  if (before && !equal(before.root, tree.rootAt(before.size))) throw new RecordFault(`the ${name} record is not what was signed at ${before.size}: nothing new is signed.`)
  await publish(true)
  const sweep = async (): Promise<void> => {
    const swept = await vault.sweep(known, erased)
    if (swept > 0) log(`record ${name}: destroyed what opened ${swept} digests of cases that are gone`)
  }
  if (options.sweeps !== false) await sweep()

  const caseIds = new Map<string, string>()
  function caseOf(id: string): string {
    let made = caseIds.get(id)
    if (!made) {
      made = createHmac('sha256', Buffer.from(secret.cases, 'hex')).update(id).digest('hex').slice(0, 32)
      if (caseIds.size > 20_000) caseIds.clear()
      caseIds.set(id, made)
    }
    return made
  }
  const kinds = new Map<string, string | undefined>()
  async function isOurs(id: string): Promise<boolean> {
    if (!kinds.has(id)) {
      if (kinds.size > 20_000) kinds.clear()
      kinds.set(id, (await store.stream(id))?.kind)
    }
    return recordOf[kinds.get(id) ?? ''] === name
  }

  type Draft = Omit<Leaf, 'v' | 'log' | 'at' | 'no' | 'n' | 'prev'> & { readonly when: string }
  /** Writes a round: the drafts with their numbers, and the leaf that says where every case stands. False when another process was first. */
  async function write(drafts: readonly Draft[], upTo: number): Promise<boolean> {
    const now = new Map<number, CaseHead>(), fresh = new Map<string, number>(), leaves: string[] = [], hashes: Uint8Array[] = []
    let time = at
    const add = (leaf: Leaf): Uint8Array => {
      const bytes = leafBytes(leaf), hash = leafHash(sha256, bytes)
      leaves.push(entryText(bytes)!)
      hashes.push(hash)
      return hash
    }
    for (const { when, ...draft } of drafts) {
      // The store's clock may be set back; the record's times are not.
      if (when > time) time = when
      const id = draft.case!, no = noOf.get(id) ?? fresh.get(id) ?? heads.size() + fresh.size, head = now.get(no) ?? heads.at(no)
      if (!noOf.has(id)) fresh.set(id, no)
      const hash = add({ v: 1, log: name, at: time, ...draft, no, n: (head?.n ?? 0) + 1, ...(head ? { prev: head.last } : {}) })
      now.set(no, { no, case: id, n: (head?.n ?? 0) + 1, last: hex(hash) })
    }
    add({ v: 1, log: name, at: time, type: 'log.heads', body: { cases: heads.size() + fresh.size, root: hex(heads.rootWith([...now.values()])) } })
    const size = tree.size() + leaves.length, root = hex(tree.rootWith(hashes)), round: Round = { type: 'record.sequenced', upTo, leaves, size, root }
    const item: NewEvent = { branch: 'b1', on: time.slice(0, 10) as Day, by: 'system', v: 1, event: round }
    const answer = await store.append(stream, last, [item])
    if (!answer.ok && answer.reason === 'stale') return false
    if (!answer.ok) throw new Error(`record ${name}: ${answer.reason}`)
    take(numbered(last, [item])[0]!.n, round)
    return true
  }

  async function draftOf(row: Stored & { readonly stream: string }): Promise<Draft | undefined> {
    const said = published(row.event)
    if (!said) return undefined
    const _sd = said.sealed.length + said.spare > 0 ? await vault.seal(row.stream, said.sealed, said.spare) : []
    return {
      // One event that is odd in its frame must not hold up the record of all others.
      type: said.type, case: caseOf(row.stream), on: isDay(row.on) ? row.on : row.at.slice(0, 10) as Day, branch: fits('branch', row.branch) ? row.branch : 'b1', role: roleOf(row.by)!, when: row.at, body: said.body,
      ...(said.law.length > 0 ? { law: said.law } : {}), ...(_sd.length > 0 ? { _sd } : {}),
    }
  }

  async function round(): Promise<void> {
    for (;;) {
      await catchUp()
      const rows = await store.follow(cursor, perRound)
      if (rows.length === 0) break
      const upTo = rows.at(-1)!.pos, ours: (Stored & { stream: string })[] = []
      for (const row of rows) if (await isOurs(row.stream)) ours.push(row)
      // All at once, so that what opens the digests shares one sync to the disk.
      const drafts = (await Promise.all(ours.map(draftOf))).filter(d => d !== undefined)
      if (drafts.length === 0) cursor = upTo
      else if (await write(drafts, upTo)) await publish()
      else {
        // Another process was first: what we sealed is nobody's, and we look again.
        await vault.destroy(drafts.flatMap(d => d._sd ?? []))
        continue
      }
      // What came meanwhile has a signal of its own; waiting for it here could last for ever.
      if (rows.length < perRound) break
    }
    await publish()
  }
  // One at a time: a second call waits for its own turn.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work)
    turn = mine.catch(() => {})
    return mine
  }

  async function entryAt(index: number, cache: Map<number, Uint8Array[]>): Promise<string> {
    if (index >= edgeFrom) return entryText(edge[index - edgeFrom]!)!
    const n = Math.floor(index / 256)
    let entries = cache.get(n)
    if (!entries) cache.set(n, entries = unpackEntries(await files.read(tilePath({ level: 'entries', index: n, wide: 256 })) ?? new Uint8Array(0)) ?? [])
    const entry = entries[index % 256]
    // The tile is a copy: what it says must be what the tree holds.
    if (!entry || !equal(leafHash(sha256, entry), tree.leaf(index)!)) throw new RecordFault(`the tile with entry ${index} of the ${name} record is damaged`)
    return entryText(entry)!
  }
  // The leaves of the cases that were asked for last. A leaf holds nothing that can be erased, and never changes.
  const leaves = new Map<string, { readonly index: number; readonly text: string; readonly leaf: Leaf }[]>()
  let held = 0
  async function leavesOf(id: string): Promise<readonly { readonly index: number; readonly text: string; readonly leaf: Leaf }[]> {
    const of = caseOf(id), at = places.get(of) ?? [], there = leaves.get(of) ?? [], tiles = new Map<number, Uint8Array[]>()
    leaves.delete(of)
    leaves.set(of, there)
    for (const index of at.slice(there.length)) {
      const text = await entryAt(index, tiles)
      there.push({ index, text, leaf: readLeaf(text)! })
      held++
    }
    for (const [oldest, all] of leaves) {
      if (held <= mostHeld || oldest === of) break
      leaves.delete(oldest)
      held -= all.length
    }
    return there
  }
  const entered = async (id: string): Promise<(Entered & { readonly text: string })[]> => (await leavesOf(id)).map(l => ({ ...l, grade: l.index < signedSize ? 'in checkpoint' : 'recorded' }))
  async function opened<E extends Entered>(some: readonly E[]): Promise<(E & Recorded)[]> {
    // What is said to be erased is not shown, also in the moment before it is destroyed.
    const digests = some.map(e => (e.leaf._sd ?? []).filter(d => !erased.has(d))), shows = await vault.shows(digests.flat())
    let at = 0
    return some.map((e, i) => ({ ...e, shows: shows.slice(at, at += digests[i]!.length).filter(s => s !== undefined) }))
  }
  const recorded = async (id: string): Promise<(Recorded & { readonly text: string })[]> => opened(await entered(id))

  return {
    name, origin, key: keyText(key), checkpoint: () => signedNote, size: () => signedSize, cases: () => heads.size(), caseOf,
    policy: () => policyText([name === 'practice' ? 'The practice record: practised cases, none of it has happened.' : 'The live record: real cases.', 'No witness signs yet: only the log’s own key vouches.'], [{ key: keyText(key) }]),
    advance: () => inTurn(round),
    tile: async path => {
      const tile = tileOf(path)
      if (!tile || !belongs(tile, signedSize)) return undefined
      const bytes = await files.read(path)
      return bytes && { tile, bytes }
    },
    ofStream: id => inTurn(() => recorded(id)),
    entered: id => inTurn(() => entered(id)),
    opened,
    bundle: (id, since) => inTurn(async () => {
      await publish()
      const all = (await recorded(id)).filter(r => r.grade === 'in checkpoint'), no = noOf.get(caseOf(id)), checkpoint = signedNote
      if (all.length === 0 || no === undefined) return undefined
      const proof = (index: number): string => proofText({ index, path: inclusionPath(sha256, tree.nodes, index, signedSize), checkpoint })
      const closing = signedSize - 1, leaves: BundleLeaf[] = []
      for (const r of all) leaves.push({ leaf: r.text, proof: proof(r.index), shows: r.shows })
      return {
        format: bundleFormat, log: name, origin, case: caseOf(id), policy: policyText([], [{ key: keyText(key) }]), checkpoint, leaves,
        heads: { leaf: await entryAt(closing, new Map()), proof: proof(closing), path: heads.path(no).map(base64) },
        ...(since !== undefined && since > 0 && since <= signedSize ? { since: { size: since, path: consistencyPath(sha256, tree.nodes, since, signedSize).map(base64) } } : {}),
      } satisfies Bundle
    }),
    erase: (id, { n, names, ground }) => inTurn(async () => {
      for (;;) {
        await catchUp()
        const all = await recorded(id), event = all.find(r => r.leaf.n === n)
        if (!event?.leaf._sd) return 0
        const shows = await vault.shows(event.leaf._sd), open = event.leaf._sd.map((digest, i) => ({ digest, shows: erased.has(digest) ? undefined : shows[i] }))
        const digests = open.filter(o => o.shows !== undefined && (!names || names.includes(nameIn(o.shows)))).map(o => o.digest)
        if (digests.length === 0) return 0
        const draft: Draft = { type: 'field.erased', case: caseOf(id), on: now().toISOString().slice(0, 10) as Day, branch: event.leaf.branch!, role: 'system', when: now().toISOString(), body: { of: n, digests, ground } }
        // Said first, done then: if we are stopped in between, the next start finishes it.
        if (!(await write([draft], cursor))) continue
        await vault.destroy(digests)
        await publish()
        return digests.length
      }
    }),
    follow: () => {
      let planned: NodeJS.Timeout | undefined, stopped = false
      const plan = (): void => {
        if (planned || stopped) return
        planned = setTimeout(() => {
          planned = undefined
          inTurn(round).catch(error => { log(`record ${name}: ${(error as Error).message}`) })
        }, calmMs)
        planned.unref()
      }
      const off = store.onAppend(signal => { if (recordOf[signal.kind] === name || signal.stream === stream) plan() })
      plan()
      // A case may be erased as a whole while we run: what opened its digests goes the same day.
      const daily = setInterval(() => { inTurn(sweep).catch(error => { log(`record ${name}: ${(error as Error).message}`) }) }, dayMs)
      daily.unref()
      return async () => { stopped = true; off(); clearTimeout(planned); clearInterval(daily); await turn }
    },
  }
}

const nameIn = (shows: string): string => { try { return String(JSON.parse(Buffer.from(shows, 'base64url').toString('utf8'))[1]) } catch { return '' } }
