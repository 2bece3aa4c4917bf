import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, BrowserContext } from 'playwright-core'
import { smallPdf } from '../../src/live/work/small-file.ts'
import { contentFolder, start, type Started } from '../../src/server/index.ts'
import { tryPerson } from '../../src/server/try-people.ts'
import { trySite } from '../../src/server/try-site.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

describe('the papers of a real case in a browser, without script', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined, context: BrowserContext | undefined, id = ''
  const folder = mkdtempSync(join(tmpdir(), 'tipp-papers-browser-')), at = (path: string): string => `http://localhost:${site!.port}${path}`
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    // The person and her case are put into the store before the server that the browser sees is started on it.
    const made = await trySite(folder, contentFolder()), kari = await tryPerson(made.site, { name: 'Kari Nordmann' })
    const begun = await made.post('/en/procurements', { title: 'Rain beds in Strandgata', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'no', command: 'b1', organisation: kari.organisation! }, kari.headers)
    id = begun.headers.get('location')!.split('/').at(-1)!
    assert.equal((await made.post(`/en/procurements/${id}/steps`, { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: 'Dry cellars.', budget: '2 000 000', intent: 'take', unsettled: 'More is not known yet.', command: 's1', position: '3' }, kari.headers)).status, 303)
    await made.close()
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder }, recordOrigin: 'papers.test', lang: 'en' })
    if (!started.ok) throw new Error(started.says)
    site = started
    const [name, value] = kari.cookie.split(/=(.*)/s) as [string, string]
    context = await browser.newContext({ javaScriptEnabled: false })
    await context.addCookies([{ name, value, url: at('/') }])
  })
  after(async () => { await browser?.close(); await site?.stop() })

  test('a document is handed in, gets a second version and is published; a comment, a day and the report', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await context!.newPage(), base = at(`/en/procurements/${id}`), file = (name: string, says: string): string => { const path = join(folder, name); writeFileSync(path, smallPdf(says)); return path }
    await page.goto(`${base}/documents`)
    await page.locator('#add input[type=file]').setInputFiles(file('plan.pdf', 'one'))
    await page.locator('#add').getByLabel('Title').fill('The drainage plan')
    await page.locator('#add').getByRole('button', { name: 'Upload the file' }).click()
    await page.getByRole('heading', { name: 'The drainage plan' }).waitFor()
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'The drainage plan' }) }).last()
    await card.getByText('Add a new version').click()
    await card.locator('input[type=file]').setInputFiles(file('plan2.pdf', 'two'))
    await card.getByRole('button', { name: 'Upload the file' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Download The drainage plan, version 2/ }).click()])
    assert.equal(download.suggestedFilename(), 'plan2.pdf')
    await page.goto(`${base}/documents`)
    await page.getByText('Access, publication, erasure').click()
    await page.getByRole('button', { name: 'Publish version 2' }).click()
    await page.getByText(/published \d/).waitFor()

    await page.goto(`${base}/tasks`)
    await page.getByLabel('What do you want to say?').fill('Ask the road office about the pipes.')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await page.getByText('Ask the road office about the pipes.').waitFor()
    await page.getByText('Add a task or a day').click()
    await page.getByLabel('What is to be done, or what happens that day?').fill('The council meets')
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
    await page.getByLabel(/By when/).fill(soon)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('cell', { name: /^[456] days$/ }).waitFor()

    await page.goto(`${base}/report`)
    await page.getByText('Fill it in').first().click()
    await page.getByLabel('In your own words').first().fill('Rådhuset 1, Sandvika')
    await page.getByRole('button', { name: 'Fill it in' }).first().click()
    await page.getByText(/Rådhuset 1, Sandvika \(Written in by Kari Nordmann/).waitFor()
    await page.close()
  })

  for (const [width, height, scheme] of [[390, 844, 'light'], [1280, 900, 'dark']] as const) test(`axe finds nothing and nothing pushes sideways at ${width} px`, { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const signed = await browser.newContext({ viewport: { width, height }, colorScheme: scheme }), faults: string[] = []
    await signed.addCookies(await context!.cookies())
    const page = await signed.newPage()
    for (const path of [`/nb/procurements/${id}/documents`, `/sv/procurements/${id}/tasks`, `/da/procurements/${id}/report`, `/en/procurements/${id}/practice`, '/nb/me/reminders', '/sv/me/tokens']) {
      const answer = await page.goto(at(path)), px = await sideways(page)
      if (answer?.status() !== 200) faults.push(`${path}: answered ${answer?.status()}`)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
      for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`)
      if (process.env.TIPP_SHOTS) await page.screenshot({ path: join(process.env.TIPP_SHOTS, `${path.split('/').at(-1)}-${width}.png`), fullPage: true })
    }
    await signed.close()
    assert.deepEqual(faults, [])
  })
})
