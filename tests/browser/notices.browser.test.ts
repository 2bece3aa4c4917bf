import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { smallCall, smallResult } from '../../src/notices/small-notices.ts'
import { importNotices, noticesEngine, start, type Started } from '../../src/server/index.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

describe('published notices in a browser', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined
  const folder = mkdtempSync(join(tmpdir(), 'tipp-notices-browser-'))
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    if (!await noticesEngine()) { skip = 'the engine is not installed'; return }
    browser = launched
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder }, lang: 'en' })
    if (!started.ok) throw new Error(started.says)
    site = started
  })
  after(async () => { await browser?.close(); await site?.stop() })
  const address = (path: string): string => `http://127.0.0.1:${site!.port}${path}`

  test('with no table the page says how to make one; made while the server runs, it is there at the next look', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(address('/da/notices'))
    assert.ok(await page.getByText('npx tipp notices import MAPPE').isVisible())
    assert.deepEqual([await sideways(page), await axeFaults(page)], [0, []])
    const from = mkdtempSync(join(tmpdir(), 'tipp-notices-from-'))
    for (let i = 0; i < 24; i++) {
      writeFileSync(join(from, `c${i}.xml`), smallCall({ number: 1 + i, country: ['DK', 'SE', 'NO'][i % 3]!, months: 12 + i, procedure: i % 4 === 0 ? 'innovation' : 'open', innovation: i % 3 ? ['fp-requ'] : [] }))
      writeFileSync(join(from, `r${i}.xml`), smallResult({ number: 100 + i, country: ['DK', 'SE', 'NO'][i % 3]!, bids: 1 + i % 5, bidsSme: 1, winnerCountry: i === 0 ? 'SE' : ['DK', 'SE', 'NO'][i % 3]!, size: 'small' }))
    }
    assert.ok((await importNotices([from], folder, () => new Date(), { progress: () => {}, faulty: () => {} })).ok)
    await page.reload()
    assert.equal(await page.locator('figure.t-picture').count(), 9, 'nine questions have a picture; days from call to contract are known for none')
    await page.close()
  })

  for (const [width, height, colorScheme] of [[390, 844, 'dark'], [1280, 900, 'light']] as const) test(`axe finds nothing and nothing pushes sideways at ${width} px`, { timeout: 180_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width, height }, colorScheme }), faults: string[] = []
    for (const path of ['/sv/notices', '/nb/notices?by=year', '/da/notices?by=cpv', '/en/notices?by=none', '/sv/notices?by=fel']) {
      const answer = await page.goto(address(path)), px = await sideways(page)
      if (answer?.status() !== (path.endsWith('fel') ? 422 : 200)) faults.push(`${path}: answered ${answer?.status()}`)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
      for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`)
    }
    await page.close()
    assert.deepEqual(faults, [])
  })

  test('without a script and by keyboard: another part is chosen, and the table behind a picture opened', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage()
    await page.goto(address('/sv/notices'))
    await page.getByRole('link', { name: 'efter år' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/by=year/)
    const fold = page.locator('#bids summary')
    await fold.focus()
    await page.keyboard.press('Enter')
    assert.match(await page.locator('#bids table').innerText(), /2024[\s\S]*24/)
    await context.close()
  })
})
