import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { planted, smallCall, smallResult } from '../notices/small-notices.ts'
import { makeApp } from './app.ts'
import { engine } from './notices/engine.ts'
import { importNotices, KeptAnswers, tableFile } from './notices/index.ts'
import { trySite, type TrySite } from './try-site.ts'

const skip = await engine() === undefined ? 'the engine is not installed' : false

describe('the page of published notices', () => {
  let made: TrySite, folder = ''
  before(async () => { made = await trySite(); folder = await mkdtemp(join(tmpdir(), 'tipp-notices-page-')) })
  after(async () => { await made.close(); await rm(folder, { recursive: true, force: true }) })
  /** The same site with a table in `folder`, or with none at all. */
  const get = async (path: string, kept?: KeptAnswers) => {
    const app = makeApp({ ...made.site, ...(kept ? { notices: kept } : {}) }), answer = await app.fetch(new Request(`http://localhost:3000${path}`))
    return { status: answer.status, html: await answer.text() }
  }
  test('where nothing is loaded it says so and how to make the table, in each language', async () => {
    for (const lang of langs) for (const kept of [undefined, new KeptAnswers(folder)]) { const { status, html } = await get(`/${lang}/notices`, kept); assert.equal(status, 200); assert.match(html, /npx tipp notices import/) }
  })
  test('loaded: what is in it, every question with its table, how many say, and no name', { skip }, async () => {
    const from = await mkdtemp(join(tmpdir(), 'tipp-notices-from-'))
    for (let i = 0; i < 8; i++) { await writeFile(join(from, `c${i}.xml`), smallCall({ number: 1 + i, country: i < 6 ? 'SE' : 'DK', months: 12 + i })); await writeFile(join(from, `r${i}.xml`), smallResult({ number: 100 + i, country: 'SE', bids: 1 + i % 3, winnerCountry: i === 0 ? 'NO' : 'SE', size: 'small' })) }
    await writeFile(join(from, 'wrong.xml'), '<a>')
    const kept = new KeptAnswers(folder), before = await get('/en/notices', kept)
    assert.match(before.html, /tipp notices import/)
    await importNotices([from], folder, () => new Date('2026-11-26T12:00:00Z'), { progress: () => {}, faulty: () => {} })
    for (const lang of langs) for (const by of ['', '?by=none', '?by=year', '?by=cpv']) {
      const { status, html } = await get(`/${lang}/notices${by}`, kept)
      assert.equal(status, 200)
      assert.doesNotMatch(html, /undefined|NaN|\[object|\{\w+\}/, `${lang} ${by}`)
      for (const word of planted) assert.ok(!html.includes(word))
    }
    const { html } = await get('/en/notices', kept)
    assert.match(html, /8 of 8 awarded lots say/)
    assert.match(html, /Exactly one tender: 3 of 8/)
    assert.match(html, /1 files could not be read/)
    assert.match(html, /Sweden \(6 of 6 say\)/)
    // Two Danish calls are too few for a middle: the table tells so.
    assert.match(html, /Denmark<\/th>.*?too few \(2\)/s)
    assert.equal((html.match(/<svg class="t-svg"/g) ?? []).length, (html.match(/<caption class="ds-sr-only">/g) ?? []).length - 2, 'each picture has its table')
    await rm(from, { recursive: true, force: true })
  })
  test('a part that does not exist is told, and the answers stand all together', { skip }, async () => {
    const { status, html } = await get('/en/notices?by=colour', new KeptAnswers(folder))
    assert.equal(status, 422)
    assert.match(html, /Choose all together/)
  })
  test('a table that cannot be read is told without the path of the machine', { skip }, async () => {
    const broken = await mkdtemp(join(tmpdir(), 'tipp-notices-broken-'))
    await writeFile(tableFile(broken), 'no table')
    const { status, html } = await get('/sv/notices', new KeptAnswers(broken))
    assert.equal(status, 503)
    assert.match(html, /Tabellen kan inte läsas just nu/)
    assert.ok(!html.includes(broken))
    await rm(broken, { recursive: true, force: true })
  })
})
