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

/** Every kind of page on the law, its tools and its comparisons: empty, answered and wrong. Short ones of each kind, for axe reads every word. */
const paths: readonly string[] = [
  '/sv/law', '/da/law/topics/market-dialogue', '/sv/law/topics/time-limits', '/da/law/topics/scope-and-value?country=DK', '/nb/law/topics/climate?country=NO', '/nb/law/topics/climate/print', '/nb/law/procedures/below-threshold', '/sv/law/steps/announceConsultation',
  '/sv/law/EU/eu/time/requests', '/sv/law/NO?topic=climate', '/sv/law/search?q=avtalssp%C3%A4rr', '/da/law/search?q=xyzzyq', '/en/law/not-known', '/nb/law/terms', '/en/law/changes',
  '/nb/differences?topic=value', '/nb/differences/diff-5', '/da/differences/side-by-side', '/sv/differences/side-by-side?step=sendNotice&f.subject=services&f.value.estimated=900000&f.procedure=open', '/da/differences/side-by-side?plan=aarhus-rewater-2020',
  '/sv/differences/register', '/nb/differences/report', '/sv/myths', '/da/myths/works-elsewhere',
  '/da/tools', '/da/tools/thresholds', '/nb/tools/thresholds?country=NO&on=2026-03-02&value=1600000', '/sv/tools/value', '/da/tools/value?kind=lots&country=DK&lot.0=2000000&lot.1=400000&lot.1.is=outside&unit.0=5&unit.0.is=own',
  '/sv/tools/time-plan', '/nb/tools/time-plan?asked=1&country=NO&procedure=open&subject=services&count=from&day=2026-11-26&has=electronic&has=online', '/nb/tools/procedure', '/da/tools/procedure?country=DK&buyer=municipality&on=2026-11-26&buys=social&value=500000&currency=DKK',
  '/en/tools/review-clock', '/sv/tools/review-clock?happened=letters&country=NO&day=2026-11-26&means=electronic', '/nb/tools/contract-change', '/sv/tools/contract-change?original=9000000&change=4000000&f.modification.unforeseeable=yes&f.modification.natureChanged=no&f.modification.evasion=no', '/da/tools/contract-change?original=0',
  '/en/for-software',
]

/** Words that run out of the box they stand in, or over their neighbour: what a page can do without being pushed sideways. Only what scrolls may be wider than it is. */
const spilled = `[...document.querySelectorAll('main :is(li, td, th, dd, p, h1, h2, h3, h4, section, article, label, button, .ds-button, .ds-card)')].filter(e => {
  const style = getComputedStyle(e)
  return e.clientWidth > 1 && style.overflowX === 'visible' && !e.closest('.t-scroll, .ds-sr-only, details:not([open]), legend, svg') && e.scrollWidth > e.clientWidth + 2
}).slice(0, 3).map(e => (e.className || e.tagName) + ': ' + e.scrollWidth + ' px in ' + e.clientWidth + ' «' + e.textContent.trim().slice(0, 40) + '»')`

// Both widths at once, each in a page of its own; light and dark by turns, so that each path is seen in both.
describe('the pages on the law in a browser', { concurrency: 2 }, () => {
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

  for (const [width, height, first] of [[390, 844, 0], [1280, 900, 1]] as const) test(`axe finds nothing, nothing pushes sideways and no word leaves its box at ${width} px`, { timeout: 900_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width, height } }), faults: string[] = []
    for (const [i, long] of paths.entries()) {
      if (!looksAt(i, first, 2)) continue
      // The glossary has four thousand elements, all of the same kind: whole once, one letter the other time.
      const path = long === '/nb/law/terms' && width > 390 ? `${long}?letter=A` : long
      await page.emulateMedia({ colorScheme: (i + first) % 2 === 0 ? 'light' : 'dark' })
      const answer = await page.goto(`http://127.0.0.1:${site!.port}${path}`)
      if (!answer || (answer.status() !== 200 && answer.status() !== 422)) faults.push(`${path}: answered ${answer?.status()}`)
      const px = await sideways(page)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
      for (const words of await page.evaluate(spilled) as string[]) faults.push(`${path}: ${words}`)
      for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`)
    }
    await page.close()
    assert.deepEqual(faults, [])
  })

  test('how long a Swedish supplier can challenge a Norwegian award is three clicks from the home page', { timeout: 60_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage()
    await page.goto(`http://127.0.0.1:${site!.port}/sv/`)
    await page.getByRole('link', { name: /Hur länge kan en tilldelning överprövas/ }).click()
    await page.getByRole('radio', { name: 'Norge' }).check()
    await page.getByRole('button', { name: 'Visa sista dagarna' }).click()
    const first = page.locator('.t-clockcard').first()
    assert.match(await first.innerText(), /^Norge/)
    assert.match(await first.innerText(), /10 dagar från underrättelsen om tilldelning/)
    assert.match(await page.locator('main').innerText(), /ett svenskt företag som förlorat i Norge följer de norska tiderna/)
    await context.close()
  })

  test('the keyboard alone is enough to ask the review clock', { timeout: 60_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${site!.port}/sv/tools/review-clock`)
    const at = () => page.evaluate('[document.activeElement.name, document.activeElement.value, document.activeElement.type, getComputedStyle(document.activeElement).outlineStyle].join()') as Promise<string>
    const seen: string[] = []
    for (let i = 0; i < 60 && !seen.at(-1)?.includes(',submit,'); i++) {
      await page.keyboard.press('Tab')
      if ((await at()).startsWith('country,')) while (!(await at()).startsWith('country,NO')) await page.keyboard.press('ArrowRight')
      seen.push(await at())
    }
    assert.match(seen.at(-1)!, /,submit,/, 'the button is reached')
    await Promise.all([page.waitForURL(/country=NO/), page.keyboard.press('Enter')])
    assert.match(await page.locator('.t-clockcard').first().innerText(), /^Norge/)
    await page.close()
  })
})
