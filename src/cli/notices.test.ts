import assert from 'node:assert/strict'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { smallCall, smallResult } from '../notices/small-notices.ts'
import { noticesEngine as engine } from '../server/index.ts'
import { main } from './index.ts'

const skip = await engine() === undefined ? 'the engine is not installed' : false
async function cli(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [], err: string[] = []
  const code = await main({ args: ['notices', ...args], env: { LANG: 'en_GB.UTF-8' }, out: l => { out.push(l) }, err: l => { err.push(l) }, input: async () => '', today: () => '2026-11-26' })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('tipp notices', { skip }, () => {
  test('imports, names what is broken with its place in the reader’s language, and asks', async () => {
    const from = await mkdtemp(join(tmpdir(), 'tipp-cli-from-')), into = await mkdtemp(join(tmpdir(), 'tipp-cli-into-'))
    for (let i = 0; i < 6; i++) await writeFile(join(from, `r${i}.xml`), smallResult({ number: 1 + i, country: 'NO', bids: 1 + i }))
    await writeFile(join(from, 'cut.xml'), smallCall({ number: 9 }).slice(0, 900))
    const done = await cli('import', from, '--into', into, '--lang', 'sv')
    assert.equal(done.code, 1)
    assert.match(done.err, /^cut\.xml, rad 2, kolumn \d+: XML-koden är felaktig här/)
    assert.match(done.out, /6 annonser finns i tabellen/)
    const asked = await cli('ask', 'bids', '--by', 'country,year', '--format', 'csv', '--into', into)
    assert.equal(asked.out, 'question,country,year,all,say,one,least,quarter,half,three_quarters,most\r\nbids,NO,2024,6,6,1,1,2.25,3.5,4.75,6')
    assert.deepEqual((JSON.parse((await cli('ask', 'foreign', '--format', 'json', '--into', into)).out) as { rows: { say: number }[] }[])[0]!.rows[0]!.say, 6)
    for (const lang of langs) { const { out, code } = await cli('ask', 'all', '--by', 'country', '--into', into, '--lang', lang); assert.equal(code, 0); assert.doesNotMatch(out, /undefined|NaN|\{\w+\}/) }
    const written = await mkdtemp(join(tmpdir(), 'tipp-cli-out-'))
    assert.equal((await cli('export', written, '--into', into)).code, 0)
    assert.deepEqual((await readdir(written)).sort(), ['award.parquet', 'link.parquet', 'lot.parquet', 'notice.parquet', 'winner.parquet'])
  })
  test('what is not understood is told with what there is; no table and no folder are told apart', async () => {
    const into = await mkdtemp(join(tmpdir(), 'tipp-cli-none-'))
    for (const [args, says] of [[['ask', 'prices'], /no question prices[\s\S]*bids/], [['ask', 'bids', '--by', 'colour'], /not colour/], [['ask', 'bids', '--format', 'xml'], /not xml/], [['import'], /which files/], [[], /tipp notices import/], [['export'], /which folder/]] as const) {
      const { code, err } = await cli(...args, '--into', into)
      assert.equal(code, 2, args.join(' '))
      assert.match(err, says)
    }
    for (const args of [['ask', 'bids', '--into', into], ['import', '/nowhere', '--into', into], ['export', join(into, 'x'), '--into', into]]) assert.equal((await cli(...args)).code, 3, args.join(' '))
    assert.deepEqual(await readdir(into), [])
  })
})
