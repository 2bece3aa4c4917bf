import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Notice } from './notice.ts'
import { readNotices } from './read-notice.ts'
import { planted, smallCall, smallRelease, smallResult, smallTed } from './small-notices.ts'

const bytes = (s: string): Uint8Array => new TextEncoder().encode(s)
const one = (s: string): Notice => { const r = readNotices(bytes(s)); assert.ok(r.ok, JSON.stringify(r)); return r.notices[0]! }
const fault = (s: string | Uint8Array) => { const r = readNotices(typeof s === 'string' ? bytes(s) : s); assert.ok(!r.ok, 'it was read'); return r.fault }

describe('a notice is read', () => {
  test('a call in eForms: procedure, country, CPV, length, days to answer, variants, marks', () => {
    const n = one(smallCall({ number: 7, country: 'SE', procedure: 'innovation', months: 24, innovation: ['fp-requ', 'mar-nov'] }))
    assert.deepEqual({ ...n, noticeId: '', version: '', procedureId: '' }, {
      source: 'eforms', schema: 'eforms-sdk-1.10', publication: '7-2024', version: '', noticeId: '', versionNo: 1, procedureId: '', builds: [], replaces: [], kind: 'call', form: '16', published: '2024-03-04', sent: '2024-03-01', country: 'SE',
      procedure: 'partnership', nature: 'services', cpv: '90000000', framework: false, contest: false, awards: [], lots: [{ lot: 'LOT-0001', months: 24, unlimited: false, answerDays: 35, variants: true, marks: ['functional', 'new-to-market'], saysAims: true }],
    })
  })
  test('a result in eForms: tenders, those of small firms, the winner’s country and size by way of tender and party', () => {
    assert.deepEqual(one(smallResult({ number: 8, bids: 5, bidsSme: 3, country: 'NO', winnerCountry: 'SE', size: 'micro' })).awards, [{ lot: 'LOT-0001', outcome: 'won', bids: 5, bidsSme: 3, concluded: '2024-09-01', winners: [{ country: 'SE', size: 'micro' }] }])
  })
  test('results of one lot that say the same are one, with all winners', () => {
    const { awards } = one(smallResult({ number: 8, bids: 15 }, 10))
    assert.equal(awards.length, 1)
    assert.equal(awards[0]!.winners.length, 10)
  })
  test('kept-back numbers and days are none: -1 tenders, a contract of 1970', () => {
    const [a] = one(smallResult({ number: 8, bids: 5 }).replace('>5<', '>-1<').replace('2024-09-01', '1970-01-01')).awards
    assert.deepEqual([a!.bids, a!.concluded], [undefined, undefined])
  })
  test('TED before eForms: a call, a result, its own codes for countries', () => {
    const call = one(smallTed({ number: 12, country: 'UK', procedure: 'innovation', months: 36 }, 'F02'))
    assert.deepEqual([call.source, call.publication, call.kind, call.country, call.procedure, call.cpv, call.nature, call.lots], ['ted', '12-2020', 'call', 'GB', 'partnership', '45000000', 'works', [{ lot: '1', months: 36, unlimited: false, answerDays: 35, variants: false, marks: [], saysAims: false }]])
    const result = one(smallTed({ number: 13, bids: 4, bidsSme: 1, winnerCountry: 'SE', builds: '2020/S 001-000012' }, 'F03'))
    assert.deepEqual([result.kind, result.builds, result.awards], ['result', ['12-2020'], [{ lot: '1', outcome: 'won', bids: 4, bidsSme: 1, concluded: '2020-09-01', winners: [{ country: 'SE', size: 'sme' }] }]])
  })
  test('OCDS: one release and a package; a month is thirty days', () => {
    const made = { number: 3, bids: 6, bidsSme: 2, months: 24, size: 'small', winnerCountry: 'DE' }, n = one(JSON.stringify(smallRelease(made)))
    assert.deepEqual([n.source, n.kind, n.country, n.procedure, n.cpv, n.nature, n.lots[0]!.months, n.awards], ['ocds', 'result', 'NO', 'open', '33100000', 'supplies', 24, [{ lot: 'LOT-0001', outcome: 'won', bids: 6, bidsSme: 2, concluded: '2023-09-01', winners: [{ country: 'DE', size: 'small' }] }]])
    const many = readNotices(bytes(JSON.stringify({ version: '1.1', releases: [smallRelease({ number: 1 }), smallRelease({ number: 2 })] })))
    assert.ok(many.ok && many.notices.length === 2 && many.notices[0]!.schema === 'OCDS 1.1')
  })
  test('UTF-16, a byte order mark, Latin-1 by its declaration, white space before the declaration', () => {
    const xml = smallCall({ number: 9, country: 'SE' }), utf16 = new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
    for (const b of [utf16, bytes(`\ufeff${xml}`), new Uint8Array(Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1')), bytes(`\n  ${xml}`)]) { const r = readNotices(b); assert.ok(r.ok && r.notices[0]!.country === 'SE', JSON.stringify(r)) }
  })
  test('no name, address, number or text of anybody is in what was read', () => {
    for (const n of [smallCall({ number: 1, months: 3 }), smallResult({ number: 2, bids: 1 }), smallTed({ number: 3 }, 'F02'), smallTed({ number: 4, bids: 2 }, 'F03'), JSON.stringify(smallRelease({ number: 5, bids: 2 }))]) {
      const read = JSON.stringify(one(n))
      assert.ok(planted.filter(word => n.includes(word)).length >= 6, 'they were not planted')
      for (const word of planted) assert.ok(!read.includes(word), `${word} was read`)
    }
  })
})

describe('what is no notice is refused with its place', () => {
  test('truncated XML, a wrong end tag', () => {
    const xml = smallCall({ number: 1 })
    const cut = fault(xml.slice(0, xml.length - 200))
    assert.equal(cut.code, 'not well formed')
    assert.ok(cut.line === 2 && cut.column! > 1000, JSON.stringify(cut))
    assert.deepEqual([fault('<a>\n<b></c></a>').line, fault('<a>\n<b></c></a>').code], [2, 'not well formed'])
  })
  test('entities of a file’s own are refused before one is expanded: a billion laughs, an outside file', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><ContractNotice>&j;</ContractNotice>`
    const begin = performance.now()
    assert.equal(fault(laughs).code, 'doctype')
    assert.equal(fault('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>').code, 'doctype')
    assert.equal(fault('<ContractNotice>&unknown;</ContractNotice>').code, 'not well formed')
    assert.ok(performance.now() - begin < 2_000)
  })
  test('deep nesting, in XML and in JSON; a text of many megabytes is passed over', () => {
    assert.equal(fault('<a>'.repeat(100_000)).code, 'too deep')
    assert.equal(fault(`<ContractNotice>${'<Contact>'.repeat(100_000)}`).code, 'too deep')
    assert.equal(fault('['.repeat(500_000)).code, 'too deep')
    assert.ok(readNotices(bytes(smallCall({ number: 1, long: 400_000 }))).ok)
  })
  test('bytes that are no text, a wrong encoding with its place, an encoding nobody knows', () => {
    assert.equal(fault(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])).code, 'binary')
    const latin = new Uint8Array(Buffer.from('<?xml version="1.0" encoding="UTF-8"?>\n<a>\nK\u00f6pare</a>', 'latin1'))
    assert.deepEqual(fault(latin), { code: 'encoding', line: 3, column: 2, detail: 'UTF-8' })
    assert.equal(fault('<?xml version="1.0" encoding="klingon"?><a/>').code, 'encoding')
    assert.equal(fault('').code, 'empty')
    assert.equal(fault('  \n ').code, 'empty')
  })
  test('other XML, HTML, text, JSON that is no OCDS or breaks off, a release without an id', () => {
    assert.deepEqual([fault('<html><body/></html>').code, fault('hello').code, fault('{"a":1}').code, fault('{"a":').code, fault('[1]').code], ['no notice', 'no notice', 'not ocds', 'not json', 'not ocds'])
    assert.equal(fault('{\n "ocid": "x",\n "id": }').line, 3)
    const { id: _, ...without } = smallRelease({ number: 2 })
    assert.deepEqual([fault(JSON.stringify({ releases: [smallRelease({ number: 1 }), without] })).path], ['releases[1].id'])
    assert.equal(fault('<ContractNotice/>').code, 'no notice')
    assert.equal(fault('<TED_EXPORT/>').code, 'no notice')
  })
  test('whatever is cut, turned or put in: no throw, and never a name', () => {
    const made = [smallCall({ number: 1, months: 3 }), smallResult({ number: 2, bids: 1 }), smallTed({ number: 4, bids: 2 }, 'F03'), JSON.stringify(smallRelease({ number: 5, bids: 2 }))]
    fc.assert(fc.property(fc.constantFrom(...made), fc.nat(), fc.nat(60), fc.constantFrom('', '<', '>', '&', '"', '{', ']', '\u0000', '<!--', '<![CDATA[', '</cbc:ID>', '\ud800', '-1', 'true', '9'.repeat(400)), (text, at, gone, put) => {
      const place = at % text.length, r = readNotices(bytes(text.slice(0, place) + put + text.slice(place + gone)))
      if (r.ok) for (const word of planted) assert.ok(!JSON.stringify(r).includes(word), `${word} at ${place} with ${put}`)
      else for (const word of planted) assert.ok(!JSON.stringify(r.fault).includes(word))
    }), { numRuns: 1500, seed: 7 })
  })
})
