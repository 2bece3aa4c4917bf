import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { start, type Started } from '../../src/server/index.ts'
import { axeFaults, sideways, looksAt } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const root = process.env.TIPP_ROOT ?? process.cwd(), key = 'a-long-enough-key-for-tests'
const paths: readonly string[] = ['/sv/experience/compare', '/nb/experience/near?need=overvann&area=climate', '/da/experience/practice/street-that-drinks-the-rain', '/en/kept', '/sv/procurements', '/sv/experience?area=climate', '/da/experience?q=xyzzy', '/nb/experience/innovann', '/en/experience/vaxjo-cancelled', '/sv/experience/aalborg-function', '/da/experience/figures', '/sv/experience/year/2026', '/nb/experience/year/2031', '/sv/experience/give', '/da/experience/moderate', '/sv/cases/rain-on-the-map']

describe('the experience bank in a browser', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder: mkdtempSync(join(tmpdir(), 'tipp-browser-')) }, content: join(root, 'content'), lang: 'en', moderatorKey: key })
    if (!started.ok) throw new Error(started.says)
    site = started
  })
  after(async () => { await browser?.close(); await site?.stop() })
  const at = (path: string): string => `http://127.0.0.1:${site!.port}${path}`

  for (const [width, scheme] of [[390, 'dark'], [1280, 'light']] as const) test(`axe finds nothing and nothing pushes sideways at ${width} px`, { timeout: 600_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme: scheme }), faults: string[] = []
    for (const [i, path] of paths.entries()) {
      if (!looksAt(i, width === 390 ? 0 : 1, 2)) continue
      const answer = await page.goto(at(path))
      if (answer?.status() !== 200) faults.push(`${path}: answered ${answer?.status()}`)
      // What is folded is read too.
      await page.evaluate('for (const d of document.querySelectorAll("details")) d.open = true')
      const px = await sideways(page)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
      for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`)
    }
    await page.close()
    assert.deepEqual(faults, [])
  })

  test('from the start page in Swedish, without script: how others bought for storm water, what it costs the firms, what Swedish law says', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage()
    await page.goto(at('/sv/'))
    await page.getByRole('link', { name: 'Se erfarenheterna' }).click()
    await page.getByRole('searchbox', { name: 'Sök' }).fill('dagvatten')
    await page.getByRole('button', { name: 'Visa' }).click()
    await page.getByRole('link', { name: 'Bærum: InnoVann, dagvatten' }).click()
    assert.match(await page.locator('main').innerText(), /Vad det kostar företagen[\s\S]*4\s000\s*EUR/)
    await page.getByRole('link', { name: 'innovationspartnerskap', exact: true }).click()
    assert.match(page.url(), /\/sv\/law\/procedures\/innovation-partnership/)
    await context.close()
  })

  test('one is given by hand, read by a moderator, linked, published and read', { timeout: 180_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext(), page = await context.newPage()
    await page.goto(at('/sv/experience/give'))
    await page.getByLabel('Vad ska det heta?').fill('Exempelstad: regn på torget')
    await page.getByRole('checkbox', { name: 'klimatanpassning' }).check()
    await page.getByLabel('Din roll i det').selectOption('buyer')
    await page.getByLabel('Vad behövdes?').fill('Torget stod under vatten när det regnade.')
    await page.getByLabel('Vad gjorde ni, och vad ledde det till?').fill('Vi höll en marknadsdialog och avbröt sedan.')
    await page.getByLabel('Hur slutade det?').selectOption('cancelled')
    await page.getByLabel('Vad gick mindre bra?').fill('Marknadsdialogen kom för sent')
    await page.getByText('Siffror, om ni har dem').click()
    await page.getByLabel('inkomna anbud').fill('2')
    await page.getByLabel('Hur är siffrorna framtagna?').selectOption('counted')
    await page.getByRole('button', { name: 'Skicka till moderatorn' }).click()
    await page.waitForURL(/sent=1/)
    await page.goto(at('/sv/experience/moderate'))
    await page.getByRole('textbox', { name: 'Nyckel' }).fill(key)
    await page.getByRole('button', { name: 'Öppna', exact: true }).click()
    await page.getByRole('link', { name: 'Vad lärdomarna handlar om' }).first().click()
    await page.getByRole('button', { name: /^Bekräfta/ }).first().click()
    await page.getByText('Sparat.').waitFor()
    assert.deepEqual(await axeFaults(page), [])
    await page.getByRole('button', { name: 'Publicera' }).first().click()
    await page.goto(at('/sv/experience?end=cancelled'))
    await page.getByRole('link', { name: 'Exempelstad: regn på torget' }).click()
    assert.match(await page.locator('main').innerText(), /Berättat av någon som var med[\s\S]*2\sanbud/)
    assert.deepEqual(await axeFaults(page), [])
    // A reader of XML reads the feed.
    const read = await page.evaluate(async () => {
      const text = await (await fetch('/sv/experience.atom')).text(), doc = new DOMParser().parseFromString(text, 'application/xml')
      return { wrong: doc.querySelector('parsererror')?.textContent ?? '', name: doc.documentElement.localName, space: doc.documentElement.namespaceURI, titles: [...doc.querySelectorAll('entry > title')].map(x => x.textContent) }
    })
    assert.deepEqual([read.wrong, read.name, read.space], ['', 'feed', 'http://www.w3.org/2005/Atom'])
    assert.ok(read.titles.includes('Exempelstad: regn på torget'))
    await context.close()
  })
})
