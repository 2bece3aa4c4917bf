import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has. In every section they come first, so that they are numbered without a gap. */
const sections: Readonly<Record<string, number>> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1, '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4,
  '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1,
  '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4,
  '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2,
}
const ids = Object.entries(sections).flatMap(([section, count]) => Array.from({ length: count }, (_, i) => `V${section}.${i + 1}`))
const answers = ['met', 'not applicable', 'not yet'] as const

type Row = { readonly id: string; readonly about: string; readonly answer: string; readonly by: string }
const rowsOf = (page: string): Row[] => page.split('\n').flatMap(line => {
  const row = /^\| (V\d+\.\d+\.\d+) \| (.*?) \| (.*?) \| (.*) \|$/.exec(line)
  return row ? [{ id: row[1]!, about: row[2]!, answer: row[3]!, by: row[4]! }] : line.startsWith('| V') ? [{ id: line, about: '', answer: 'cannot be read', by: '' }] : []
})

/** What is wrong with the list, as one line each. */
function faultsIn(page: string): string[] {
  const rows = rowsOf(page), seen = rows.map(r => r.id)
  return [
    ...ids.filter(id => seen.filter(x => x === id).length !== 1).map(id => `${id} stands ${seen.filter(x => x === id).length} times`), ...seen.filter(id => !ids.includes(id)).map(id => `${id} is none of them`),
    ...rows.flatMap(({ id, about, answer, by }) => {
      // A name that follows a file is the name of a test in it.
      const named = [...by.matchAll(/`([\w./-]+\.(?:ts|tsx|md|json))`((?:: “[^”]+”|, “[^”]+”)*)/g)], files = named.map(m => m[1]!), missing = files.filter(f => !existsSync(f))
      const tests = named.flatMap(m => [...m[2]!.matchAll(/“([^”]+)”/g)].map(x => [m[1]!, x[1]!] as const)).filter(([file, name]) => existsSync(file) && !readFileSync(file, 'utf8').includes(`'${name}'`))
      return [
        ...((answers as readonly string[]).includes(answer) ? [] : [`${id}: ${answer} is no answer`]), ...(about.length < 3 || by.length < 8 ? [`${id}: says too little`] : []),
        ...(answer === 'met' && files.length === 0 ? [`${id}: met by no file`] : []), ...missing.map(f => `${id}: ${f} is not there`), ...tests.map(([file, name]) => `${id}: ${file} has no test “${name}”`),
      ]
    }),
  ]
}

describe('the list of OWASP ASVS 5.0.0, levels 1 and 2', () => {
  const page = readFileSync('docs/security/asvs.md', 'utf8')
  test('has every requirement once, each answered, and names only files and tests that are there', () => {
    assert.equal(ids.length, 253)
    assert.deepEqual(faultsIn(page), [])
  })
  test('says how many are met, as it has them', () => {
    const count = (answer: string): number => rowsOf(page).filter(r => r.answer === answer).length
    assert.ok(page.includes(`Of ${ids.length} requirements ${count('met')} are met, ${count('not applicable')} do not apply and ${count('not yet')} are not met yet.`))
  })
  test('each fault would be found', () => {
    const faulty = (from: string | RegExp, to: string): string => { assert.notEqual(page.replace(from, to), page); return faultsIn(page.replace(from, to)).join('\n') }
    assert.match(faulty(/\| V7\.2\.1 .*\n/, ''), /V7\.2\.1 stands 0 times/)
    assert.match(faulty(/(\| V7\.2\.1 .*\n)/, '$1$1'), /V7\.2\.1 stands 2 times/)
    assert.match(faulty('src/server/people/notes.ts', 'src/server/people/gone.ts'), /gone\.ts is not there/)
    assert.match(faulty('“holds ten minutes”', '“holds for ever”'), /has no test “holds for ever”/)
    assert.match(faulty(/(\| V8\.3\.1 \| .*? \| met \| ).* \|/, '$1it is so, believe it |'), /V8\.3\.1: met by no file/)
    assert.match(faulty(/(\| V8\.3\.1 \| .*? \| )met/, '$1perhaps'), /perhaps is no answer/)
  })
})
