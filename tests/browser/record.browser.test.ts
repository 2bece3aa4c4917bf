import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { lawbook } from '../../src/law/index.ts'
import { defaultParameters } from '../../src/market/index.ts'
import { playRoute } from '../../src/practice/index.ts'
import { contentFolder, start, type Started } from '../../src/server/index.ts'
import { trySite, type TrySite } from '../../src/server/try-site.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

describe('the public record in a browser', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined, made: TrySite | undefined, run = ''
  const folder = mkdtempSync(join(tmpdir(), 'tipp-record-browser-'))
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    // A played run is put into the store before the server that people see is started on it.
    made = await trySite(folder, contentFolder())
    const { library } = made.site, scenario = library.byId.get('street-that-drinks-the-rain')!
    const { envelopes } = playRoute({ scenario, lawbook, parameters: defaultParameters, country: 'SE', seed: 1 }, library.routes.get(scenario.id)!.expert!)
    const created = await made.site.runs.create(scenario.id, 'SE', 1, envelopes.map(({ n: _, ...item }) => item))
    assert.ok(created.ok)
    run = created.run.id
    await made.store.close()
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder }, recordOrigin: 'record.test', lang: 'en' })
    if (!started.ok) throw new Error(started.says)
    site = started
  })
  after(async () => { await browser?.close(); await site?.stop() })
  const address = (path: string): string => `http://127.0.0.1:${site!.port}${path}`

  for (const [width, height, scheme] of [[390, 844, 'light'], [1280, 900, 'dark']] as const) test(`axe finds nothing and nothing pushes sideways at ${width} px`, { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme }), faults: string[] = []
    for (const path of ['/sv/record', '/nb/record', `/da/runs/${run}/record`, `/sv/runs/${run}/record`]) {
      const answer = await page.goto(address(path)), px = await sideways(page)
      if (answer?.status() !== 200) faults.push(`${path}: answered ${answer?.status()}`)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
      for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`)
    }
    await page.close()
    assert.deepEqual(faults, [])
  })

  test('a reader saves the checking page and the case’s file, and checks it from the disk without any network', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const at = (name: string): string => join(folder, name), fetched = async (path: string): Promise<string> => (await fetch(address(path))).text()
    const file = await fetched(`/sv/runs/${run}/record.json`), key = /^log (\S+)/m.exec(await fetched('/record/practice/policy'))![1]!
    writeFileSync(at('check.html'), await fetched('/sv/record/check.html'))
    writeFileSync(at('case.json'), file)
    const cut = JSON.parse(file)
    cut.leaves.pop()
    writeFileSync(at('cut.json'), JSON.stringify(cut))
    const context = await browser.newContext({ offline: true }), page = await context.newPage(), asked: string[] = []
    page.on('request', r => { if (!r.url().startsWith('file:')) asked.push(r.url()) })
    await page.goto(pathToFileURL(at('check.html')).href)
    const faults = await axeFaults(page)
    const check = async (name: string): Promise<string> => {
      await page.setInputFiles('#file', at(name))
      await page.getByRole('button', { name: 'Kontrollera' }).click()
      // The page's own policy forbids evaluating, so we look again and again.
      for (;;) {
        const said = (await page.locator('#out').textContent())!
        if (said !== '' && said !== '…') return said
        await page.waitForTimeout(20)
      }
    }
    assert.match(await check('case.json'), /INGET FEL, INTE ALLT BEVISAT.*Nyckeln kommer från filen själv/s)
    await page.fill('#policy', key)
    assert.match(await check('case.json'), /BEVISAT: dessa \d+ händelser/)
    await page.fill('#held', await fetched('/record/practice/checkpoint'))
    assert.match(await check('case.json'), /BEVISAT/)
    assert.match(await check('cut.json'), /FEL: lita inte.*Ärendet slutar inte här/s)
    assert.match(await check('check.html'), /inte en ärendefil/)
    assert.deepEqual([asked, faults], [[], []])
    await context.close()
  })
})
