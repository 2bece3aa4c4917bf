import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { stringify } from 'yaml'
import { followContent, type Followed } from './preview-content.ts'
import { smallCase } from './small-case.ts'
import { start, type Started } from './start.ts'

const changed = (change: (c: any) => void): string => { const c = structuredClone(smallCase) as any; change(c); return stringify(c) }

describe('the preview', () => {
  let content = '', followed: Followed, site: Extract<Started, { ok: true }>
  const put = (name: string, text: string) => writeFile(join(content, 'cases', name, 'case.yaml'), text)
  const get = async (path: string): Promise<{ status: number; text: string }> => { const a = await fetch(site.address.replace(/\/$/, '') + path); return { status: a.status, text: await a.text() } }
  /** Waits until all routes have been played, a minute at most. */
  const settled = async (): Promise<void> => { for (let i = 0; i < 200 && followed.now().playing; i++) await followed.newer(followed.now(), 300) }
  before(async () => {
    content = await mkdtemp(join(tmpdir(), 'tipp-preview-test-'))
    for (const name of ['small-case', 'broken']) await mkdir(join(content, 'cases', name), { recursive: true })
    await put('small-case', stringify(smallCase))
    await put('broken', 'id: broken\ntitle: { en: Only English }\n')
    followed = await followContent(content, 100)
    const begun = await start({ port: 0, host: '127.0.0.1', lang: 'en', keep: { folder: await mkdtemp(join(tmpdir(), 'tipp-preview-data-')) }, followed, log: line => { throw new Error(line) } })
    assert.ok(begun.ok, JSON.stringify(begun))
    site = begun
  })
  after(async () => { followed.close(); await site.stop(); await rm(content, { recursive: true, force: true }) })

  test('a case that can be read is shown with what it still lacks, and can be played', async () => {
    await settled()
    const { status, text } = await get('/sv/cases/small-case')
    assert.equal(status, 200)
    assert.match(text, /A wet square \(sv\)/)
    assert.match(text, /<aside id="preview"[^>]*data-folder="cases\/small-case"/)
    assert.match(text, /Under arbete: \d+ att rätta/)
    assert.match(text, /cases\/small-case\/routes\/expert\.yaml<\/code><br>There is no route called expert/)
    assert.doesNotMatch(text, /The Swedish text is missing/)
    assert.match(text, /I andra fall: \d+/)
  })
  test('one that cannot be read shows the list in its place, and the start page lists both', async () => {
    const { status, text } = await get('/en/cases/broken')
    assert.equal(status, 422)
    assert.match(text, /This case cannot be shown yet/)
    assert.match(text, /cases\/broken\/case\.yaml: title\.sv<\/code><br>The Swedish text is missing/)
    const home = await get('/en/')
    assert.equal(home.status, 200)
    assert.match(home.text, /href="\/en\/cases\/broken"/)
    assert.match(home.text, /href="\/en\/cases\/small-case"/)
  })
  test('what a file says is shown and not run', async () => {
    await put('broken', 'id: broken\n"<img src=x onerror=alert(1)>": 1\n')
    await followed.look()
    const { text } = await get('/en/cases/broken')
    assert.match(text, /&#60;img src=x/)
    assert.doesNotMatch(text, /<img src=x/)
  })
  test('files that change are seen by themselves: whoever waits is told, and the next page is new', async () => {
    await settled()
    const { files, known } = followed.now()
    const waiting = fetch(`${site.address}preview/news?${new URLSearchParams({ files: String(files), known: String(known), folder: 'cases/small-case', lang: 'en' })}`)
    await put('small-case', changed(c => { c.title.en = 'A dry square'; c.firms[0].solution = 'magic' }))
    const news = await (await waiting).json() as { files: number; html: string }
    assert.ok(news.files > files)
    assert.match(news.html, /firms\.firm-0\.solution<\/code><br>There is no solution called magic/)
    assert.equal((await get('/en/cases/small-case')).status, 422)
    await put('small-case', changed(c => { c.title.en = 'A dry square' }))
    await followed.newer(followed.now(), 5000)
    for (let i = 0; i < 50 && !followed.library.byId.has('small-case'); i++) await new Promise(done => setTimeout(done, 100))
    assert.match((await get('/en/cases/small-case')).text, /A dry square/)
  })
  test('a file that is no YAML is a fault like any other', async () => {
    await put('broken', 'id: [')
    await followed.look()
    assert.match((await get('/en/cases/broken')).text, /cases\/broken\/case\.yaml/)
    assert.equal((await get('/en/cases/broken')).status, 422)
  })
  test('the page brings the script that follows, and answers other addresses as ever', async () => {
    assert.match((await get('/en/')).text, /<script src="\/preview\/follow\.js" defer>/)
    assert.match((await get('/preview/follow.js')).text, /location\.reload/)
    assert.equal((await get('/en/cases/nowhere')).status, 404)
    assert.equal((await get('/healthz')).text, 'ok\n')
  })
})

test('a folder that is one case is read as one, and an empty one as a case that is begun', async () => {
  const top = await mkdtemp(join(tmpdir(), 'tipp-one-')), folder = join(top, 'my-case')
  await mkdir(folder)
  const empty = await followContent(folder, 10_000)
  assert.deepEqual(empty.problems().map(p => `${p.file}: ${p.says}`), ['my-case/case.yaml: There is no case.yaml.'])
  empty.close()
  await writeFile(join(folder, 'case.yaml'), stringify(smallCase))
  const one = await followContent(folder, 10_000)
  assert.ok(one.library.byId.has('small-case'))
  assert.deepEqual(one.cases(), [{ folder: 'my-case', id: 'small-case' }])
  // It keeps its address when a slip of the pen makes it unreadable.
  await writeFile(join(folder, 'case.yaml'), 'id: [')
  await one.look()
  assert.ok(!one.library.byId.has('small-case'))
  assert.deepEqual(one.cases(), [{ folder: 'my-case', id: 'small-case' }])
  one.close()
  await rm(top, { recursive: true })
})
