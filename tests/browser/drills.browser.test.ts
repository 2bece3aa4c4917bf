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

describe('drills in a browser', () => {
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

  test('without script and with the keyboard: a situation, a wrong answer, the same again, mastery, a printed result; axe finds nothing, on a telephone in the dark too', { timeout: 60_000 }, async t => {
    if (!browser) return t.skip(skip)
    const faults: string[] = [], origin = `http://127.0.0.1:${site!.port}`
    const looking = await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' }), eye = await looking.newPage()
    // Looked at with script, for axe is one; practised without.
    const look = async (url: string): Promise<void> => {
      await eye.goto(url)
      for (const f of await axeFaults(eye)) faults.push(`${url}: ${f}`)
      const px = await sideways(eye)
      if (px > 0) faults.push(`${url}: ${px} px sideways`)
    }
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }), page = await context.newPage()
    await page.goto(`${origin}/sv/`)
    await page.click('a[href="/sv/drills"]')
    await look(page.url())
    await page.click('a[href="/sv/drills/low-tender"]')
    await look(page.url())
    await page.locator('[name="country"][value="SE"]').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/low-tender\/[0-9a-f]{32}$/)
    const run = page.url()
    await look(run)
    assert.equal(await page.getByText('otillåtet', { exact: false }).count(), 0, 'the law is silent')
    const answer = async (firm: string, act: string): Promise<void> => {
      await page.selectOption('[name="firm"]', firm)
      await page.locator(`[name="act"][value="${act}"]`).focus()
      await page.keyboard.press('Space')
      await page.locator('#step button').focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(/#verdict$/)
    }
    await answer('rislund', 'reject')
    assert.match(await page.locator('#verdict').innerText(), /Inte rätt än/)
    await look(run)
    await page.locator('button[value="again"]').first().click()
    await answer('rislund', 'ask')
    assert.match(await page.locator('#verdict').innerText(), /Rätt/)
    for (const [firm, act] of [['havnott', 'accept'], ['brinkmark', 'reject'], ['rislund', 'reject']] as const) {
      await page.locator('button[value="next"]').first().click()
      await answer(firm, act)
    }
    await look(run)
    await page.locator('a[href$="/result"]').first().click()
    assert.match(await page.locator('main').innerText(), /Det sitter/)
    await look(page.url())
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('.t-no-print, .t-nav').first().isVisible(), false)
    assert.ok(await page.getByText('Mindre än hälften').first().isVisible())
    await page.emulateMedia({ media: 'screen' })

    // A choice of steps, a day, rows of criteria and a draft to mend are drawn in other forms.
    for (const [lang, drill] of [['nb', 'hear-before-excluding'], ['da', 'weigh-criteria'], ['en', 'functional-requirement']] as const) {
      await page.goto(`${origin}/${lang}/drills/${drill}`)
      await page.locator('form button').click()
      await look(page.url())
    }
    await page.goto(`${origin}/nb/drills/hear-before-excluding`)
    await page.locator('form button').click()
    await page.click('a[href*="step=hearFirm"]')
    await look(page.url())
    assert.deepEqual(faults, [])
  })
})
