import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fileFaults, judgeFile, largestFile, safeName } from './file-types.ts'
import { smallPdf, smallZip } from './small-file.ts'

const text = (s: string): Uint8Array => new TextEncoder().encode(s)
const fault = (name: string, bytes: Uint8Array): string => { const j = judgeFile(name, bytes); return j.ok ? j.type : j.fault }

describe('a file that is handed in', () => {
  test('is taken when name and contents agree', () => {
    assert.equal(fault('Plan.PDF', smallPdf()), 'application/pdf')
    assert.match(fault('a.docx', smallZip(['[Content_Types].xml', 'word/document.xml'])), /wordprocessingml/)
    assert.match(fault('a.xlsx', smallZip(['[Content_Types].xml', 'xl/workbook.xml'])), /spreadsheetml/)
    assert.match(fault('a.odt', smallZip(['mimetype', 'content.xml'], 'application/vnd.oasis.opendocument.text')), /opendocument\.text/)
    assert.equal(fault('å.csv', text('a;b\n1;å\n')), 'text/csv')
    assert.equal(fault('hus.ifc', text('ISO-10303-21;\nHEADER;')), 'application/x-step')
  })
  test('is refused when it is something else than its name says, of a type nobody needs, empty or too big', () => {
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['a.pdf', text('<html><script>alert(1)</script>'), 'not what it says'], ['a.pdf', smallZip(['x']), 'not what it says'], ['a.png', smallPdf(), 'not what it says'], ['a.docx', smallZip(['xl/workbook.xml', '[Content_Types].xml']), 'not what it says'],
      ['a.docx', text('PK\u0003\u0004 cut'), 'not what it says'], ['a.txt', new Uint8Array([0x4d, 0x5a, 0, 1]), 'not what it says'], ['a.txt', new Uint8Array([0xc3, 0x28]), 'not what it says'], ['a.odt', smallZip(['content.xml', 'mimetype']), 'not what it says'],
      ['a.html', text('<p>'), 'type not received'], ['a.svg', text('<svg/>'), 'type not received'], ['a.exe', text('MZ'), 'type not received'], ['pdf', smallPdf(), 'type not received'], ['a.pdf.js', smallPdf(), 'type not received'], ['__proto__', smallPdf(), 'type not received'], ['a.docm', smallZip(['word/document.xml']), 'type not received'],
      ['a.docx', smallZip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']), 'has macros'], ['a.xlsx', smallZip(['[Content_Types].xml', 'xl/workbook.xml', 'xl/VBAPROJECT.BIN']), 'has macros'],
      ['a.odt', smallZip(['mimetype', 'Basic/Standard/x.xml'], 'application/vnd.oasis.opendocument.text'), 'has macros'],
      ['a.txt', new Uint8Array(), 'empty file'], ['a.txt', new Uint8Array(largestFile + 1), 'too big'],
    ]
    for (const [name, bytes, want] of cases) {
      assert.equal(fault(name, bytes), want, name)
      assert.ok(want in fileFaults)
    }
  })
  test('gets a name that fools neither system nor reader', () => {
    assert.equal(safeName('C:\\fakepath\\Kravspek “å”.pdf'), 'Kravspek “å”.pdf')
    assert.equal(safeName('../../etc/passwd.txt'), 'passwd.txt')
    assert.equal(safeName('invoice\u202Efdp.exe'), 'invoicefdp.exe')
    assert.equal(safeName('a\r\nSet-Cookie: x.pdf'), 'aSet-Cookie- x.pdf')
    assert.equal(safeName('...hidden.txt '), 'hidden.txt')
    assert.equal(safeName(`${'å'.repeat(300)}.pdf`), `${'å'.repeat(100)}.pdf`)
    assert.equal(safeName('a\ud800b.pdf'), 'ab.pdf')
  })
})
