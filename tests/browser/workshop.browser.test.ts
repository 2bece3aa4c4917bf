import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { start, type Started } from '../../src/server/index.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const root = process.env.TIPP_ROOT ?? process.cwd()
/** Presses and waits for the page that follows. */
const press = async (page: Page, selector: string): Promise<void> => { await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]) }
const does = (name: string, more = ''): string => `form:has(input[name="does"][value="${name}"])${more}`

describe('the need workshop in a browser', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined
  const origin = (): string => `http://127.0.0.1:${site!.port}`
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder: mkdtempSync(join(tmpdir(), 'tipp-browser-')) }, content: join(root, 'content'), lang: 'en' })
    if (!started.ok) throw new Error(started.says)
    site = started
  })
  after(async () => { await browser?.close(); await site?.stop() })

  async function begin(page: Page, lang: string, mode: 'alone' | 'together'): Promise<string[]> {
    await page.goto(`${origin()}/${lang}/workshops?case=street-that-drinks-the-rain`)
    await page.check(`[name=mode][value=${mode}]`)
    await press(page, 'main form button')
    return mode === 'alone' ? [page.url().replace(/[?#].*/, '')] : page.locator('a.t-ws-address').evaluateAll(all => all.map(a => (a as HTMLAnchorElement).href))
  }
  async function write(page: Page, base: string, says: string, method: string): Promise<void> {
    await page.goto(`${base}?edit=new`)
    for (const [name, value] of Object.entries({ says, measured: 'water over the step', level: '0 litres', method })) await page.fill(`#edit-${name}`, value)
    await page.locator('[name=needs]').first().check()
    await press(page, does('draft', ' button'))
  }

  test('alone, without script and by keyboard, from the need to the debrief; axe finds nothing on the way, 390 px dark and wide', { timeout: 90_000 }, async t => {
    if (!browser) return t.skip(skip)
    const faults: string[] = [], plain = await browser.newContext({ javaScriptEnabled: false }), page = await plain.newPage()
    const [base] = await begin(page, 'da', 'alone')
    await page.locator(does('share', ' button')).first().focus()
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    await page.check('[name=card][value=badDay]')
    await press(page, does('ask', ' button'))
    assert.match(await page.locator('.t-ws-talk').innerText(), /Fageksperten fortæller om et behov/)
    await page.locator('.t-ws-draft [name=guess]').first().check()
    await press(page, does('judge', ' button'))
    await write(page, base!, 'I regnen fra bilag 2 løber intet vand over trinnet', 'en uafhængig part måler')
    await press(page, does('agree', ' button'))
    await page.locator('#r1').getByLabel('Mindstekrav').check()
    await press(page, does('turn', ' button'))
    assert.match(await page.locator('#r1').innerText(), /Mindstekrav/)
    await write(page, base!, 'Ventiler fra Regnvakt', '')
    const looks = async (paths: readonly string[]): Promise<void> => {
      for (const [width, colorScheme] of [[390, 'dark'], [1280, 'light']] as const) {
        const seen = await browser!.newPage({ viewport: { width, height: 900 }, colorScheme })
        for (const path of paths) {
          await seen.goto(path)
          for (const f of await axeFaults(seen)) faults.push(`${width} ${path.replace(/[0-9a-f]{32}/, '…')}: ${f}`)
          const px = await sideways(seen)
          if (px > 0) faults.push(`${width} ${path.replace(/[0-9a-f]{32}/, '…')}: ${px} px sideways`)
        }
        await seen.close()
      }
    }
    await looks([`${origin()}/sv/workshops`, `${base}?r=r2`, `${base}?edit=r2&r=r2`])
    await press(page, does('ready', ' button'))
    await page.goto(`${base}/debrief`)
    assert.match(await page.locator('h1').innerText(), /Hvad der gik tabt/)
    await looks([`${base}/debrief`])
    assert.deepEqual(faults, [])
    await plain.close()
  })

  test('two people: what one shares stands with the other by itself, and what the other is writing is left alone', { timeout: 60_000 }, async t => {
    if (!browser) return t.skip(skip)
    const one = await browser.newContext(), two = await browser.newContext(), buyer = await one.newPage(), expert = await two.newPage()
    const [forBuyer, forExpert] = await begin(buyer, 'en', 'together')
    assert.deepEqual(await axeFaults(buyer), [])
    await buyer.goto(forBuyer!)
    await expert.goto(forExpert!)
    await press(buyer, does('share', ' button'))
    await expert.locator('.t-ws-need:not(.t-ws-need--own)', { hasText: 'from the buyer' }).waitFor({ timeout: 10_000 })
    await expert.fill('#ask-says', 'I was just about to ask')
    await press(buyer, does('share', ' button'))
    await expert.locator('#workshop-news').waitFor({ state: 'visible', timeout: 10_000 })
    assert.equal(await expert.inputValue('#ask-says'), 'I was just about to ask')
    await one.close()
    await two.close()
  })
})
