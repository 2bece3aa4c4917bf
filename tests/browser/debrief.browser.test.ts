import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { paperKinds } from '../../src/casefile/index.ts'
import { axeFaults, sideways } from './driver.ts'
import { groupAt, siteWithRun } from './debrief-site.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const blocks = ['hot-wash', 'what-happened', 'why', 'what-if', 'so-what', 'now-what']

describe('looking back in a browser', () => {
  let browser: Browser | undefined, skip = '', at: Awaited<ReturnType<typeof siteWithRun>> | undefined, board = ''
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    at = await siteWithRun('DK')
    board = await groupAt(at)
  })
  after(async () => { await browser?.close(); await at?.stop() })
  const run = (): string => `runs/${at!.run}`
  /** On a wide light screen each screen and paper; on a narrow dark one what is written in and what is long. The report of a run has the parts of that of an exercise. */
  const wide = (): string[] => [...blocks.map(b => `${run()}/debrief/${b}`), ...paperKinds.filter(k => k !== 'consultation-plan' && k !== 'questions').map(k => `${run()}/file/${k}`), `at/${board}/desk/file/questions`]
  const narrow = (): string[] => [...['why', 'now-what'].map(b => `${run()}/debrief/${b}`), `${run()}/debrief/what-if?branch=b2`, `${run()}/file/consultation-plan`, `at/${board}/report`]

  test('no page has a fault that axe sees, in light and dark, wide and narrow; none is wider than its window', async t => {
    if (!browser) return t.skip(skip)
    const faults: string[] = []
    const look = async (page: Page, path: string): Promise<void> => {
      const answer = await page.goto(at!.origin + path)
      // Another font has other heights: what axe measures must be what people see.
      await page.evaluate('document.fonts.ready.then(() => true)')
      if (answer?.status() !== 200) faults.push(`${path}: ${answer?.status()}`)
      faults.push(...(await axeFaults(page)).map(f => `${path}: ${f}`))
      const px = await sideways(page)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
    }
    await Promise.all(([['da', 1280, 'light', wide()], ['sv', 390, 'dark', narrow()]] as const).map(async ([lang, width, colorScheme, paths]) => {
      const context = await browser!.newContext({ viewport: { width, height: 900 }, colorScheme }), page = await context.newPage()
      for (const path of paths) await look(page, `/${lang}/${path}`)
      await context.close()
    }))
    assert.deepEqual(faults, [])
  })

  test('without script one writes, chooses, gives reasons and promises, block by block to the end', async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage(), next = () => page.locator('button[value="next"]').click()
    await page.goto(`${at!.origin}/nb/runs/${at!.run}/debrief/hot-wash`)
    await page.locator('[name="says.worked"]').fill('Vi spurte')
    await next()
    assert.match(page.url(), /\/debrief\/what-happened/)
    const boxes = page.locator('[name="moment"]:checked')
    assert.ok(await boxes.count() >= 3)
    await boxes.first().uncheck()
    await page.locator('summary', { hasText: 'Andre steg' }).click()
    await page.locator('[name="moment"]:not(:checked)').last().check()
    await next()
    assert.match(page.url(), /\/debrief\/why/)
    await page.locator('[name$=".why"]').first().fill('Det hastet')
    await page.locator('[name$=".sure"]').first().selectOption('2')
    await next()
    assert.match(page.url(), /\/debrief\/what-if/)
    await next()
    await page.locator('[name="says.at-home"]').fill('Loven')
    await next()
    assert.match(page.url(), /\/debrief\/now-what/)
    await page.locator('[name="says.commitment.1.what"]').fill('Skrive referat')
    await page.locator('button[value="stay"]').click()
    assert.ok(await page.locator('[role="alert"]').isVisible(), 'a promise without a name is asked about')
    await page.locator('[name="says.commitment.1.owner"]').fill('Kari')
    await page.locator('[name="says.commitment.1.by"]').fill('2027-03-01')
    await page.locator('button[value="stay"]').click()
    assert.equal(await page.locator('a[href*="commitments.ics"]').count(), 1)
    await page.goto(`${at!.origin}/nb/runs/${at!.run}/report`)
    for (const words of ['Vi spurte', 'Det hastet', 'Loven', 'Skrive referat', 'Kari']) assert.ok((await page.content()).includes(words), words)
    await context.close()
  })

  test('on paper nothing is left that is only for pressing', async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage()
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${at!.origin}/sv/runs/${at!.run}/file/consultation-plan`)
    assert.equal(await page.locator('.ds-button:visible, input:visible').count(), 0)
    assert.ok(await page.locator('.t-sign:visible').count() >= 5)
    await page.close()
  })
})
