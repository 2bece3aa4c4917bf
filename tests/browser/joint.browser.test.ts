import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { start, type Started } from '../../src/server/index.ts'
import { axeFaults, sideways, looksAt } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const root = process.env.TIPP_ROOT ?? process.cwd()
const answered = 'title=Quiet+machines&on=2027-02-15&count=3&p1.name=K%C3%B8benhavn&p1.country=DK&p1.value=12000000&p1.needs=No+exhaust&p2.name=G%C3%B6teborg&p2.country=SE&p2.value=9000000&p2.needs=No+exhaust%0AService&p3.name=Oslo&p3.country=NO&p3.value=7000000&law=DK&who.lead=p1&signed=yes&evades=no'

describe('buying together in a browser', () => {
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
    for (const [at, [width, colorScheme]] of ([[320, 'light'], [390, 'dark'], [1280, 'light']] as const).entries()) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      for (const [i, path] of ['/sv/tools/joint', `/da/tools/joint?${answered}&at=law`, `/nb/tools/joint?${answered}&at=terms`, `/sv/tools/joint?${answered}&at=result`, `/nb/tools/joint/agreement?${answered}`, '/da/tools/joint?at=result', '/en/tools/two-efforts?v1=1900000&v2=1000000&cur=EUR', '/sv/tools/two-efforts?v1=x'].entries()) {
        if (!looksAt(i, at, 3)) continue
        await page.goto(`http://127.0.0.1:${site!.port}${path}`)
        for (const f of await axeFaults(page)) faults.push(`${width} ${path.slice(0, 40)}: ${f}`)
        const px = await sideways(page)
        if (px > 0) faults.push(`${width} ${path.slice(0, 40)}: ${px} px sideways`)
      }
      await page.close()
    }
    assert.deepEqual(faults, [])
  })
  test('from the tools to a draft of the agreement without script, with the keyboard, and the address brings it back', { timeout: 60_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage(), origin = `http://127.0.0.1:${site!.port}`
    await page.goto(`${origin}/en/tools`)
    await page.click('a[href="/en/tools/joint"]')
    await page.fill('[name="p1.name"]', 'København'); await page.fill('[name="p1.value"]', '12 000 000')
    await page.fill('[name="p2.name"]', 'Oslo'); await page.selectOption('[name="p2.country"]', 'NO'); await page.fill('[name="p2.value"]', '7000000')
    // Enter goes on to the next screen, and does not add a buyer.
    await page.press('[name="p2.name"]', 'Enter')
    await page.waitForURL(/at=needs/)
    await page.fill('[name="p1.needs"]', 'No exhaust')
    await page.click('button[value="law"].ds-button')
    await page.check('[name="law"][value="DK"]'); await page.check('[name="signed"][value="yes"]'); await page.check('[name="evades"][value="no"]')
    await page.click('button[value="parts"].ds-button')
    await page.selectOption('[name="who.lead"]', { label: 'København' })
    await page.click('button[value="terms"].ds-button')
    await page.check('[name="costs"][value="byValue"]')
    await page.click('button[value="result"].ds-button')
    assert.match(await page.innerText('main'), /The law of Norway/)
    await page.click('a[href*="/tools/joint/agreement?"]')
    const text = await page.innerText('main'), shared = page.url()
    assert.match(text, /DRAFT for a lawyer/)
    assert.match(text, /The national rules of Denmark/)
    assert.match(text, /proportion to what each buys/)
    await page.goto(`${origin}/en/tools`); await page.goto(shared)
    assert.equal(await page.innerText('main'), text)
    await context.close()
  })
  test('in the case two laws are asked of one agreement, and the record shows both', { timeout: 90_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage(), origin = `http://127.0.0.1:${site!.port}`
    await page.goto(`${origin}/en/cases/quiet-machines`)
    await page.check('[name="country"][value="SE"]')
    await page.click('main button[type="submit"]')
    await page.waitForURL(/\/runs\//)
    const desk = page.url().split('?')[0]!
    const take = async (step: string, fill: () => Promise<void>) => { await page.goto(`${desk}?step=${step}`); await fill(); await page.click('button.ds-button[name="intent"][value="take"]'); await page.waitForLoadState() }
    await take('stateNeed', async () => { await page.fill('[name="what"]', 'A shift without exhaust.'); await page.check('[name="form"][value="outcome"]') })
    await take('estimateValue', async () => { await page.check('[name="subject"][value="goods"]'); await page.check('[name="basis"][value="earlier"]'); await page.fill('[name="purchase"]', '21300000') })
    await page.goto(`${desk}?step=agreeJointPurchase`)
    assert.match(await page.innerText('#step'), /You buy together with Fredrikstad \(Norway\)/)
    await page.check('[name="form"][value="together"]')
    await (await page.$('select[name="law"]') ? page.selectOption('[name="law"]', 'SE') : page.check('[name="law"][value="SE"]'))
    await page.check('[name="signed"][value="yes"]')
    await page.fill('[name="parts"]', 'Göteborg leads; each signs for its own machines.')
    for (const name of ['lawStated', 'buyersNamed', 'forumTold', 'eeaReasoned']) await page.check(`[name="${name}"][value="yes"]`)
    await page.click('button.ds-button[name="intent"][value="check"]')
    await page.waitForSelector('text=binds your partner')
    assert.match(await page.innerText('#law'), /law of Norway, which binds your partner/)
    assert.deepEqual(await axeFaults(page), [])
    await page.click('button.ds-button[name="intent"][value="take"]')
    await page.waitForLoadState()
    assert.match(await page.innerText('main'), /Sweden: [^·\n]+ · Norway: /)
    await page.close()
  })
})
