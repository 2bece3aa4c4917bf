import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { start, type Started } from '../../src/server/index.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const root = process.env.TIPP_ROOT ?? process.cwd()

describe('the tools about amounts in a browser', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder: mkdtempSync(join(tmpdir(), 'tipp-browser-')) }, content: join(root, 'content'), lang: 'en' })
    if (!started.ok) throw new Error(started.says)
    site = started
  })
  after(async () => { await browser?.close(); await site?.stop() })

  test('axe finds nothing and nothing pushes sideways, from 320 px to a desk, light and dark', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const faults: string[] = []
    for (const [width, colorScheme] of [[320, 'light'], [390, 'dark'], [1280, 'light']] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      for (const path of ['/sv/tools', '/da/tools/thresholds?country=DK&on=2026-03-02&value=1600000', '/nb/tools/thresholds?country=NO&on=2015-06-01&value=x', '/sv/tools/value?kind=lots&country=SE&lot.0=2000000&lot.1=400000&lot.1.is=outside&unit.0=5&unit.0.is=own',
        '/en/tools/value', '/da/tools/contract-change?original=9000000&change=4000000&f.modification.unforeseeable=yes&f.modification.natureChanged=no&f.modification.evasion=no', '/nb/tools/contract-change?original=0&what=contractor']) {
        await page.goto(`http://127.0.0.1:${site!.port}${path}`)
        for (const f of await axeFaults(page)) faults.push(`${width} ${path}: ${f}`)
        const px = await sideways(page)
        if (px > 0) faults.push(`${width} ${path}: ${px} px sideways`)
      }
      await page.close()
    }
    assert.deepEqual(faults, [])
  })
  test('a value is worked out with the keyboard and without script, a row added, and the address brings it back', { timeout: 60_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage(), origin = `http://127.0.0.1:${site!.port}`
    await page.goto(`${origin}/en/tools/value`)
    await page.fill('[name="purchase"]', '150 000')
    await page.fill('[name="renewal.0"]', '40 000')
    await page.press('[name="renewal.0"]', 'Enter')
    await page.waitForURL(/renewal\.0=40/)
    await page.fill('[name="renewal.1"]', '40000')
    await page.press('[name="renewal.1"]', 'Enter')
    await page.waitForURL(/renewal\.1=40000/)
    assert.match(await page.locator('.t-tool__sum').innerText(), /230,000/)
    const shared = page.url()
    await page.goto(`${origin}/en/tools`)
    await page.goto(shared)
    assert.match(await page.locator('.t-tool__sum').innerText(), /230,000/)
    await context.close()
  })
})
