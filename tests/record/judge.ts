import { createHash, createPublicKey, verify } from 'node:crypto'

// A second reading of a public record, made from the texts of RFC 6962, RFC 8785, RFC 9901 and of C2SP alone (tlog-tiles, tlog-checkpoint,
// signed-note, tlog-proof). It shares no code with src/record and is written for being right, not fast: everything is recomputed from
// the entries by the definitions of the RFC. Where the two differ, one of them is wrong.

type Bytes = Buffer
const sha = (...parts: readonly Uint8Array[]): Bytes => {
  const h = createHash('sha256')
  for (const p of parts) h.update(p)
  return h.digest()
}
const isWhole = (s: string): boolean => /^(0|[1-9][0-9]*)$/.test(s)
const strictBase64 = (s: string): Bytes => {
  const b = Buffer.from(s, 'base64')
  if (b.toString('base64') !== s) throw new Error(`not base64: ${s.slice(0, 60)}`)
  return b
}

/** RFC 6962, 2.1: MTH({}) = SHA-256(), MTH({d}) = SHA-256(0x00 || d), MTH(D[n]) = SHA-256(0x01 || MTH(D[0:k]) || MTH(D[k:n])). */
export function mth(entries: readonly Uint8Array[]): Bytes {
  if (entries.length === 0) return sha()
  return mthOfHashes(entries.map(d => sha(Buffer.of(0), d)))
}
function mthOfHashes(hashes: readonly Bytes[]): Bytes {
  if (hashes.length === 1) return hashes[0]!
  let k = 1
  while (k << 1 < hashes.length) k <<= 1
  return sha(Buffer.of(1), mthOfHashes(hashes.slice(0, k)), mthOfHashes(hashes.slice(k)))
}

/** RFC 6962, 2.1.1, followed from the root downwards: which of the path's last hash is left or right, then the rest. */
export function leadsTo(entry: Uint8Array, m: number, n: number, path: readonly Uint8Array[]): Bytes {
  const climb = (m: number, n: number, path: readonly Uint8Array[]): Bytes => {
    if (n === 1) {
      if (path.length !== 0) throw new Error('path too long')
      return sha(Buffer.of(0), entry)
    }
    const last = path.at(-1)
    if (!last) throw new Error('path too short')
    let k = 1
    while (k << 1 < n) k <<= 1
    return m < k ? sha(Buffer.of(1), climb(m, k, path.slice(0, -1)), last) : sha(Buffer.of(1), last, climb(m - k, n - k, path.slice(0, -1)))
  }
  if (m >= n) throw new Error('no such leaf')
  return climb(m, n, path)
}

/** RFC 6962, 2.1.2: the proof by its recursive definition, over all entries. */
export function consistencyProof(m: number, entries: readonly Uint8Array[]): Bytes[] {
  const subproof = (m: number, d: readonly Uint8Array[], b: boolean): Bytes[] => {
    if (m === d.length) return b ? [] : [mth(d)]
    let k = 1
    while (k << 1 < d.length) k <<= 1
    return m <= k ? [...subproof(m, d.slice(0, k), b), mth(d.slice(k))] : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))]
  }
  return m === 0 ? [] : subproof(m, entries, true)
}

export type JudgedCheckpoint = { readonly origin: string; readonly size: number; readonly root: Bytes }

/** A checkpoint that is signed by this key (`name+hash+key`); throws with the reason otherwise. */
export function openCheckpoint(note: string, vkey: string): JudgedCheckpoint {
  const cut = note.lastIndexOf('\n\n')
  if (cut < 0 || !note.endsWith('\n')) throw new Error('no signed note')
  const text = note.slice(0, cut + 1), first = vkey.indexOf('+'), second = vkey.indexOf('+', first + 1)
  const name = vkey.slice(0, first), id = vkey.slice(first + 1, second), typed = strictBase64(vkey.slice(second + 1))
  if (typed[0] !== 1 || typed.length !== 33) throw new Error('no Ed25519 key')
  if (sha(Buffer.from(`${name}\n`), typed).subarray(0, 4).toString('hex') !== id) throw new Error('key and mark differ')
  let signed = false
  for (const line of note.slice(cut + 2, -1).split('\n')) {
    const parts = line.split(' ')
    if (parts.length !== 3 || parts[0] !== '—') throw new Error('no signature line')
    const bytes = strictBase64(parts[2]!)
    if (parts[1] !== name || bytes.subarray(0, 4).toString('hex') !== id) continue
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), typed.subarray(1)])
    if (!verify(null, Buffer.from(text), createPublicKey({ key: spki, format: 'der', type: 'spki' }), bytes.subarray(4))) throw new Error('false signature')
    signed = true
  }
  if (!signed) throw new Error('not signed by the key')
  const lines = text.split('\n')
  if (lines.length !== 4 || !isWhole(lines[1]!)) throw new Error('no checkpoint')
  if (lines[0] !== name) throw new Error('origin and key differ')
  const root = strictBase64(lines[2]!)
  if (root.length !== 32) throw new Error('no root')
  return { origin: lines[0]!, size: Number(lines[1]), root }
}

/** Tile paths: three digits a part, all but the last after an x; `.p/W` when it is W wide. */
function pathOf(kind: string, n: number, w: number): string {
  let digits = String(n)
  while (digits.length % 3 !== 0) digits = `0${digits}`
  const parts = digits.match(/.{3}/g)!
  return `tile/${kind}/${parts.map((p, i) => (i < parts.length - 1 ? `x${p}` : p)).join('/')}${w < 256 ? `.p/${w}` : ''}`
}

/** Reads all entries of a log and compares every tile and the root with what the entries give. */
export function readLog(read: (path: string) => Uint8Array | undefined, vkey: string): JudgedCheckpoint & { readonly entries: readonly Bytes[] } {
  const need = (path: string): Bytes => {
    const bytes = read(path)
    if (!bytes) throw new Error(`missing ${path}`)
    return Buffer.from(bytes)
  }
  const head = openCheckpoint(need('checkpoint').toString('utf8'), vkey), entries: Bytes[] = []
  for (let n = 0; n * 256 < head.size; n++) {
    const w = Math.min(256, head.size - n * 256), path = pathOf('entries', n, w), bytes = need(path)
    let at = 0, count = 0
    for (; at < bytes.length; count++) {
      const length = bytes.readUInt16BE(at), end = at + 2 + length
      if (end > bytes.length) throw new Error(`cut entry in ${path}`)
      entries.push(bytes.subarray(at + 2, end))
      at = end
    }
    if (count !== w) throw new Error(`${count} entries in ${path}`)
  }
  if (!mth(entries).equals(head.root)) throw new Error('root differs')
  for (let level = 0, span = 1; span <= head.size; level++, span *= 256) {
    const hashes = Math.floor(head.size / span)
    for (let n = 0; n * 256 < hashes; n++) {
      const w = Math.min(256, hashes - n * 256), path = pathOf(String(level), n, w), tile = need(path)
      if (tile.length !== 32 * w) throw new Error(`${path} is ${tile.length} long`)
      for (let i = 0; i < w; i++) {
        const from = (n * 256 + i) * span
        if (!mth(entries.slice(from, from + span)).equals(tile.subarray(32 * i, 32 * i + 32))) throw new Error(`hash ${i} in ${path} differs`)
      }
    }
  }
  return { ...head, entries }
}

/** RFC 8785 for what leaves are made of. */
function jcs(v: unknown): string {
  if (Array.isArray(v)) return `[${v.map(jcs).join(',')}]`
  if (v !== null && typeof v === 'object') return `{${Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, x]) => `${JSON.stringify(k)}:${jcs(x)}`).join(',')}}`
  return JSON.stringify(v)
}

/** Judges a case's file with a key that was got elsewhere; throws with the reason. Answers the types of the events in order. */
export function judgeBundle(text: string, vkey: string): string[] {
  const b = JSON.parse(text)
  const head = openCheckpoint(b.checkpoint, vkey)
  const prove = (proof: string, leaf: string): number => {
    const empty = proof.indexOf('\n\n'), lines = proof.slice(0, empty).split('\n')
    if (lines[0] !== 'c2sp.org/tlog-proof@v1') throw new Error('no tlog-proof')
    if (proof.slice(empty + 2) !== b.checkpoint) throw new Error('other checkpoint')
    const index = /^index (0|[1-9][0-9]*)$/.exec(lines[1]!)
    if (!index) throw new Error('no index')
    if (!leadsTo(Buffer.from(leaf), Number(index[1]), head.size, lines.slice(2).map(strictBase64)).equals(head.root)) throw new Error('not in the log')
    return Number(index[1])
  }
  const types: string[] = []
  let prev: string | undefined, before = -1, at = '', no = -1
  for (const [i, { leaf, proof, shows }] of b.leaves.entries()) {
    const e = JSON.parse(leaf)
    if (jcs(e) !== leaf) throw new Error(`leaf ${i + 1} is not canonical`)
    const index = prove(proof, leaf)
    if (index <= before) throw new Error('order')
    if (e.case !== b.case || e.log !== b.log || e.n !== i + 1 || e.prev !== prev) throw new Error(`leaf ${i + 1} does not follow`)
    if (e.at < at) throw new Error('time')
    for (const d of shows) if (!(e._sd ?? []).includes(createHash('sha256').update(d, 'ascii').digest('base64url'))) throw new Error('disclosure')
    prev = sha(Buffer.of(0), Buffer.from(leaf)).toString('hex')
    before = index; at = e.at; no = e.no
    types.push(e.type)
  }
  const closing = JSON.parse(b.heads.leaf)
  if (closing.type !== 'log.heads' || prove(b.heads.proof, b.heads.leaf) !== head.size - 1) throw new Error('closing leaf')
  const mine = Buffer.from(jcs({ no, case: b.case, n: types.length, last: prev }))
  if (leadsTo(mine, no, closing.body.cases, b.heads.path.map(strictBase64)).toString('hex') !== closing.body.root) throw new Error('tail')
  return types
}
