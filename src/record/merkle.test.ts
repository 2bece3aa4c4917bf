import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { sha256 as noble } from '@noble/hashes/sha2.js'
import { consistencyProof, leadsTo, mth } from '../../tests/record/judge.ts'
import { base64, belongs, concat, consistencyPath, consistent, emptyRoot, equal, growingTree, headsTree, hex, inclusionPath, leafHash, packEntries, pathChecker, rootOf, rootOfPath, tileOf, tilePath, tilesSince, unpackEntries, utf8, type CaseHead } from './index.ts'

const sha256 = (b: Uint8Array): Uint8Array => createHash('sha256').update(b).digest()
const bytes = (h: string): Uint8Array => new Uint8Array(Buffer.from(h, 'hex'))

// The vectors of Certificate Transparency (merkletree tests of the reference implementation): eight leaves and their roots.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytes)
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
/** Leaf (from 0), size, path. */
const paths: [number, number, string[]][] = [
  [0, 1, []],
  [0, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
  [5, 8, ['bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [1, 5, ['6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b']],
]
/** From, to, path. */
const continuations: [number, number, string[]][] = [
  [1, 1, []],
  [1, 8, ['96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7', '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4']],
  [6, 8, ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7']],
  [2, 5, ['5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e', 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b']],
]
const treeOf = (entries: readonly Uint8Array[]) => {
  const tree = growingTree(sha256)
  for (const e of entries) tree.add(leafHash(sha256, e))
  return tree
}

describe('the Merkle tree', () => {
  test('gives the roots of RFC 6962 and Certificate Transparency, with either hash library', () => {
    assert.equal(hex(emptyRoot(sha256)), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    for (const hash of [sha256, noble]) roots.forEach((root, i) => { assert.equal(hex(rootOf(hash, leaves.slice(0, i + 1).map(l => leafHash(hash, l)))), root) })
    const tree = treeOf(leaves)
    roots.forEach((root, i) => { assert.equal(hex(tree.rootAt(i + 1)), root) })
  })
  test('gives the published paths, and they lead to the root', () => {
    const { nodes } = treeOf(leaves)
    for (const [index, size, path] of paths) {
      assert.deepEqual(inclusionPath(sha256, nodes, index, size).map(hex), path, `${index} of ${size}`)
      assert.equal(hex(rootOfPath(sha256, leafHash(sha256, leaves[index]!), index, size, path.map(bytes))!), roots[size - 1])
    }
    for (const [from, to, path] of continuations) {
      assert.deepEqual(consistencyPath(sha256, nodes, from, to).map(hex), path, `${from} to ${to}`)
      assert.ok(consistent(sha256, { size: from, root: bytes(roots[from - 1]!) }, { size: to, root: bytes(roots[to - 1]!) }, path.map(bytes)))
    }
  })
  test('agrees with the second implementation on random logs, every leaf and every earlier size', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 12 }), { minLength: 1, maxLength: 40 }), entries => {
      const tree = treeOf(entries), size = entries.length, root = tree.root()
      assert.equal(hex(root), mth(entries).toString('hex'))
      for (let i = 0; i < size; i++) {
        const path = inclusionPath(sha256, tree.nodes, i, size)
        assert.ok(equal(leadsTo(entries[i]!, i, size, path), root))
        assert.ok(equal(rootOfPath(sha256, leafHash(sha256, entries[i]!), i, size, path)!, root))
      }
      for (let from = 1; from <= size; from++) {
        const path = consistencyPath(sha256, tree.nodes, from, size), old = { size: from, root: mth(entries.slice(0, from)) }
        assert.deepEqual(path.map(hex), consistencyProof(from, entries).map(h => h.toString('hex')))
        assert.ok(consistent(sha256, old, { size, root }, path))
      }
    }), { numRuns: 60 })
  })
  test('no other leaf, place, size or path passes', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 70 }), fc.nat(), fc.nat(), (size, a, b) => {
      const entries = Array.from({ length: size }, (_, i) => utf8(`leaf ${i}`)), tree = treeOf(entries), index = a % size, root = tree.root()
      const path = inclusionPath(sha256, tree.nodes, index, size), leaf = leafHash(sha256, entries[index]!)
      const leads = (l: Uint8Array, i: number, s: number, p: readonly Uint8Array[]): boolean => { const r = rootOfPath(sha256, l, i, s, p); return r !== undefined && equal(r, root) }
      assert.ok(leads(leaf, index, size, path))
      const other = b % size
      if (other !== index) { assert.ok(!leads(leaf, other, size, path)); assert.ok(!leads(leafHash(sha256, entries[other]!), index, size, path)) }
      assert.ok(!leads(leaf, index, size, path.slice(1)) && !leads(leaf, index, size, [...path, leaf]) && !leads(leaf, size, size, path))
      const bent = path.map(p => p.slice()), at = b % path.length
      bent[at]![b % 32]! ^= 1
      assert.ok(!leads(leaf, index, size, bent))
      // A rewritten past is no beginning of the log, whatever path is offered.
      const from = 1 + b % (size - 1), forged = { size: from, root: mth([utf8('forged'), ...entries.slice(1, from)]) }, real = consistencyPath(sha256, tree.nodes, from, size)
      assert.ok(!consistent(sha256, forged, { size, root }, real))
      assert.ok(!consistent(sha256, { size, root }, { size: from, root: tree.rootAt(from) }, real), 'a log does not shrink')
    }), { numRuns: 150 })
  })
})

test('checking many paths at once says the same as one by one, in any order, with anything bent', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.array(fc.record({ i: fc.nat(), bend: fc.integer({ min: 0, max: 5 }), k: fc.nat() }), { minLength: 1, maxLength: 60 }), (size, tries) => {
    const entries = Array.from({ length: size }, (_, i) => utf8(`leaf ${i}`)), tree = treeOf(entries), root = tree.root(), leads = pathChecker(sha256, root, size)
    for (const { i, bend, k } of tries) {
      let index = i % size, leaf = leafHash(sha256, entries[index]!), path = inclusionPath(sha256, tree.nodes, index, size)
      if (bend === 1) leaf = leafHash(sha256, utf8('other'))
      if (bend === 2) index = k % (size + 2)
      if (bend === 3 && path.length > 0) path = path.map((p, at) => (at === k % path.length ? sha256(p) : p))
      if (bend === 4) path = path.slice(k % 2)
      if (bend === 5) path = [...path, root]
      const one = rootOfPath(sha256, leaf, index, size, path)
      assert.equal(leads(leaf, index, path.map(base64)), one !== undefined && equal(one, root))
    }
  }), { numRuns: 300 })
})

test('the tree over the cases gives the root of the RFC after every step, also after one that was undone', () => {
  fc.assert(fc.property(fc.array(fc.record({ no: fc.nat({ max: 30 }), undone: fc.boolean() }), { minLength: 1, maxLength: 60 }), steps => {
    const tree = headsTree(sha256), all: CaseHead[] = [], hashes = (): Uint8Array[] => all.map(h => leafHash(sha256, utf8(`{"case":"${h.case}","last":"${h.last}","n":${h.n},"no":${h.no}}`)))
    for (const [i, { no: wanted, undone }] of steps.entries()) {
      const no = Math.min(wanted, all.length), head = { no, case: `c${no}`, n: i + 1, last: 'ff' }, next = { ...head, no: all.length, case: `c${all.length}` }
      if (undone) tree.rootWith(no === all.length ? [head, { ...head, no: no + 1, case: 'x' }] : [head, next])
      else {
        const would = tree.rootWith([head])
        tree.set(head)
        all[no] = head
        assert.equal(hex(would), hex(tree.root()))
      }
      assert.equal(hex(tree.root()), hex(rootOf(sha256, hashes())))
      for (const h of all) assert.equal(hex(rootOfPath(sha256, hashes()[h.no]!, h.no, all.length, tree.path(h.no))!), hex(tree.root()))
    }
  }), { numRuns: 80 })
})

describe('tiles', () => {
  test('paths are those of the specification, and only those are read', () => {
    assert.equal(tilePath({ level: 0, index: 1_234_067, wide: 256 }), 'tile/0/x001/x234/067')
    assert.equal(tilePath({ level: 'entries', index: 0, wide: 7 }), 'tile/entries/000.p/7')
    for (const path of ['tile/0/x001/x234/067', 'tile/entries/000.p/7', 'tile/63/999', 'tile/2/x001/000.p/255']) assert.equal(tilePath(tileOf(path)!), path)
    for (const path of ['tile/0/000.p/256', 'tile/0/000.p/0', 'tile/0/000.p/07', 'tile/00/000', 'tile/64/000', 'tile/0/x000/001', 'tile/0/1', 'tile/0/../000', 'tile/0/000/', 'tile/x/000', 'tile/0/0000', '/tile/0/000', 'tile/0/000.p/']) assert.equal(tileOf(path), undefined, path)
  })
  test('the tree of 70,000 leaves has the tiles that the specification counts', () => {
    const tiles = tilesSince(0, 70_000), of = (level: number | 'entries', full: boolean) => tiles.filter(t => t.level === level && (t.wide === 256) === full)
    assert.deepEqual([of(0, true).length, of(0, false)[0]?.wide, of(1, true).length, of(1, false)[0]?.wide, of(2, true).length, of(2, false)[0]?.wide, of('entries', true).length], [273, 112, 1, 17, 0, 1, 273])
    assert.deepEqual(tilesSince(0, 256).map(tilePath), ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1'])
    assert.ok(belongs({ level: 1, index: 0, wide: 1 }, 256) && !belongs({ level: 1, index: 0, wide: 1 }, 255) && !belongs({ level: 0, index: 0, wide: 200 }, 199))
  })
  test('a full tile’s root is the hash above it, also past 65,536 leaves', () => {
    const tree = growingTree(sha256), hashes = Array.from({ length: 66_000 }, (_, i) => leafHash(sha256, utf8(String(i))))
    for (const h of hashes) tree.add(h)
    assert.equal(hex(tree.root()), hex(rootOf(sha256, hashes)))
    assert.equal(hex(tree.tile({ level: 2, index: 0, wide: 1 })), hex(rootOf(sha256, hashes.slice(0, 65_536))))
    assert.equal(hex(tree.tile({ level: 1, index: 1, wide: 1 })), hex(rootOf(sha256, hashes.slice(65_536, 65_792))))
  })
  test('entry bundles come back as they went in, and a cut one is found', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), entries => {
      const packed = packEntries(entries)
      assert.deepEqual(unpackEntries(packed)?.map(hex), entries.map(hex))
      if (entries.at(-1)?.length) assert.equal(unpackEntries(packed.subarray(0, -1)), undefined)
    }))
    assert.throws(() => packEntries([new Uint8Array(65_536)]))
    assert.equal(hex(packEntries([concat(utf8('ab'))])), '00026162')
  })
})
