import { equal, fromUtf8, hex, type Crypto } from './bytes.ts'
import { readCheckpoint } from './checkpoint.ts'
import { headsTree } from './heads.ts'
import { readLeaf, type Leaf } from './leaf.ts'
import { leafHash } from './merkle.ts'
import { keyText } from './note.ts'
import { judge, readPolicy, type Judged } from './policy.ts'
import { ofLog } from './verify.ts'
import { growingTree, hashesIn, tilePath, tilesSince, unpackEntries } from './tiles.ts'

/** Reads one file of a record by its path, such as `checkpoint` or `tile/0/000.p/7`. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>
export type Audited = { readonly size: number; readonly origin: string; readonly cases: number; readonly key?: string; readonly signature?: Extract<Judged, { ok: false }>['why'] | 'policy'; readonly faults: readonly LogFault[] }
export type LogFault = { readonly what: 'checkpoint' | 'missing' | 'tile' | 'leaf' | 'chain' | 'time' | 'heads' | 'root'; readonly where: string }

/** Goes through a whole record, as a monitor would: every leaf, every tile, every case; and the signature, when there is a policy to judge it by. */
export async function auditLog(crypto: Crypto, read: ReadFile, policyFile?: string): Promise<Audited> {
  const { sha256 } = crypto
  const faults: LogFault[] = [], note = await read('checkpoint'), head = note && readCheckpoint(fromUtf8(note) ?? '')
  if (!head) return { size: 0, origin: '', cases: 0, faults: [{ what: 'checkpoint', where: 'checkpoint' }] }
  const policy = policyFile === undefined ? undefined : readPolicy(sha256, policyFile), judged = policy?.ok ? await judge(crypto, policy.policy, head) : undefined
  const signature = policyFile === undefined ? {} : !judged ? { signature: 'policy' as const } : judged.ok ? { key: keyText(judged.key) } : { signature: judged.why }
  const tree = growingTree(sha256), heads = headsTree(sha256), cases = new Map<string, number>()
  let at = ''
  function take(leaf: Leaf, hash: Uint8Array, where: string): void {
    if (!ofLog(head!.origin, leaf.log)) faults.push({ what: 'leaf', where })
    if (leaf.at < at) faults.push({ what: 'time', where })
    at = leaf.at
    if (leaf.type === 'log.heads') {
      if (leaf.body?.cases !== cases.size || leaf.body.root !== hex(heads.root())) faults.push({ what: 'heads', where })
      return
    }
    const no = cases.get(leaf.case!), before = no === undefined ? undefined : heads.at(no)
    if (leaf.n !== (before?.n ?? 0) + 1 || leaf.prev !== before?.last || leaf.no !== (no ?? cases.size)) faults.push({ what: 'chain', where })
    const place = no ?? cases.size
    cases.set(leaf.case!, place)
    heads.set({ no: place, case: leaf.case!, n: leaf.n!, last: hex(hash) })
  }
  const tiles = tilesSince(0, head.size)
  for (const tile of tiles.filter(t => t.level === 'entries')) {
    const path = tilePath(tile), entries = unpackEntries(await read(path) ?? new Uint8Array(0))
    if (entries?.length !== tile.wide) { faults.push({ what: 'missing', where: path }); return { size: head.size, origin: head.origin, cases: cases.size, ...signature, faults } }
    for (const [i, entry] of entries.entries()) {
      const leaf = readLeaf(fromUtf8(entry) ?? ''), hash = leafHash(sha256, entry), where = `${path} ${i}`
      tree.add(hash)
      if (leaf) take(leaf, hash, where)
      else faults.push({ what: 'leaf', where })
    }
  }
  for (const tile of tiles.filter(t => t.level !== 'entries')) {
    const path = tilePath(tile), bytes = await read(path)
    if (!bytes) faults.push({ what: 'missing', where: path })
    else if (hashesIn(bytes).length !== tile.wide || !equal(bytes, tree.tile(tile))) faults.push({ what: 'tile', where: path })
  }
  if (!equal(tree.root(), head.root)) faults.push({ what: 'root', where: 'checkpoint' })
  return { size: head.size, origin: head.origin, cases: cases.size, ...signature, faults }
}
