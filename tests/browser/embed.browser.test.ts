import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Frame, Page } from 'playwright-core'
import { start, type Started } from '../../src/server/index.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const root = process.env.TIPP_ROOT ?? process.cwd()

describe('a check in a frame on another site', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined, host: Server | undefined
  const origin = (): string => `http://127.0.0.1:${site!.port}`
  // Another port is another origin. The policy is the one that the documentation names.
  const address = (path: string): string => `http://127.0.0.1:${(host!.address() as AddressInfo).port}${path}`
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder: mkdtempSync(join(tmpdir(), 'tipp-embed-')) }, content: join(root, 'content'), lang: 'en' })
    if (!started.ok) throw new Error(started.says)
    site = started
    host = createServer((q, a) => {
      const body = q.url === '/refused' ? `<iframe id="desk" src="${origin()}/sv/check"></iframe>` : `<p>Before</p><script src="${origin()}/static/embed.js" async data-step="sendNotice" data-country="SE"></script><p id="end">After</p>`
      a.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': `default-src 'none'; script-src ${origin()}; frame-src ${origin()}; style-src 'unsafe-inline'`, ...(q.url === '/isolated' ? { 'cross-origin-embedder-policy': 'require-corp' } : {}) })
      a.end(`<!doctype html><html lang="sv"><meta name="viewport" content="width=device-width"><title>A guide</title><body style="max-width:46rem">${body}`)
    })
    await new Promise<void>(done => { host!.listen(0, '127.0.0.1', done) })
  })
  after(async () => { await browser?.close(); host?.closeAllConnections(); host?.close(); await site?.stop() })

  const height = (page: Page): Promise<number> => page.evaluate('document.querySelector("iframe").getBoundingClientRect().height') as Promise<number>
  async function settled(page: Page, wanted: (h: number) => boolean): Promise<number> {
    for (let i = 0; i < 100; i++) { const h = await height(page).catch(() => 0); if (wanted(h)) return h; await page.waitForTimeout(100) }
    return height(page)
  }

  test('is as high as what it holds, also after an answer, and weighs without leaving the page', async t => {
    if (!browser) { t.skip(skip); return }
    for (const path of ['/', '/isolated']) for (const width of [1100, 390]) {
      const page: Page = await browser.newPage({ viewport: { width, height: 900 } })
      await page.goto(address(path))
      const first = await settled(page, h => h > 0 && h !== 896), frame: Frame = page.frames()[1]!
      const inside = (): Promise<number> => frame.evaluate('document.body.getBoundingClientRect().height') as Promise<number>
      assert.equal(first, Math.ceil(await inside()), `${path} ${width}`)
      assert.equal(await frame.evaluate('document.documentElement.lang'), 'sv')
      await frame.locator('input[name="f.activity"], select[name="f.activity"]').first().waitFor({ state: 'attached' })
      await frame.locator('summary').last().click()
      const opened = await settled(page, h => h > first)
      assert.ok(opened > first)
      await frame.locator('select[name="country"]').selectOption('DK')
      await Promise.all([frame.waitForNavigation(), frame.locator('form button[type="submit"]').click()])
      assert.match(frame.url(), /\/embed\/sv\/check\?step=sendNotice&country=DK/)
      assert.equal(page.url(), address(path))
      assert.ok(await settled(page, h => h !== opened) !== opened)
      assert.equal(await frame.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0)
      assert.equal(await sideways(page), 0)
      await page.close()
    }
  })
  test('no message but its own changes it', async t => {
    if (!browser) { t.skip(skip); return }
    const page = await browser.newPage()
    await page.goto(address('/'))
    const first = await settled(page, h => h > 0 && h !== 896)
    await page.evaluate('for (const height of [1e9, 5, 4000]) postMessage({ tipp: "height", height }, "*")')
    await page.frames()[1]!.evaluate('for (const height of [1e9, 5, -1]) parent.postMessage({ tipp: "height", height }, "*")')
    await page.waitForTimeout(300)
    assert.equal(await height(page), first)
    await page.close()
  })
  test('nothing else of the site is shown in a frame', async t => {
    if (!browser) { t.skip(skip); return }
    const page = await browser.newPage(), refused: string[] = []
    page.on('console', m => { if (/frame-ancestors|refused to (frame|display)|violates/i.test(m.text())) refused.push(m.text()) })
    await page.goto(address('/refused'))
    await page.waitForTimeout(500)
    assert.ok(refused.length > 0 || page.frames()[1]!.url().startsWith('chrome-error'), page.frames().map(f => f.url()).join(' '))
    await page.close()
  })
  test('a person gets through it without script and without a mouse’s precision', async t => {
    if (!browser) { t.skip(skip); return }
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage()
    await page.goto(`${origin()}/embed/nb/check`)
    await page.locator('select[name="step"]').selectOption('meetFirm')
    await Promise.all([page.waitForNavigation(), page.locator('form button[type="submit"]').click()])
    assert.match(await page.content(), /t-panel__verdict/)
    await context.close()
    const seen = await browser.newPage()
    for (const path of ['/embed/sv/check?step=sendNotice&country=SE', '/embed/da/dark/check', '/sv/for-software']) {
      await seen.goto(origin() + path)
      assert.deepEqual(await axeFaults(seen), [], path)
      await seen.setViewportSize({ width: 320, height: 700 })
      assert.equal(await sideways(seen), 0, path)
    }
    await seen.close()
  })
})
