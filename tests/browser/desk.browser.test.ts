import { after, before, describe, test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { openStore, type Store } from '../../src/store/index.ts'
import { makeApp } from '../../src/server/app.ts'
import { smallContent } from '../../src/server/small-case.ts'
import { makeSite } from '../../src/server/start.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const axeFile = createRequire(join(process.env.TIPP_ROOT ?? process.cwd(), 'package.json')).resolve('axe-core/axe.min.js')
type AxeAnswer = { violations: { id: string; nodes: { target: string[] }[] }[]; passes: unknown[] }

describe('the desk in a browser', () => {
  let browser: Browser | undefined, skip = '', server: ServerType, origin = '', store: Store, axe = ''
  const folders: string[] = []

  before(async () => {
    const launched = await launchBrowser()
    if (isBrowser(launched)) browser = launched
    else skip = launched.skip
    axe = await readFile(axeFile, 'utf8')
    const folder = await mkdtemp(join(tmpdir(), 'tipp-desk-')), content = await smallContent()
    folders.push(folder, content)
    const opened = await openStore(folder)
    assert.ok(opened.ok)
    store = opened.store
    const app = makeApp(await makeSite({ content, log: () => {} }, store))
    await new Promise<void>(ready => { server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => { ready() }) })
    origin = `http://localhost:${(server.address() as AddressInfo).port}`
  })
  after(async () => {
    await browser?.close()
    server?.close()
    await store?.close()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  const newPage = async (width: number, javaScriptEnabled = true): Promise<Page> =>
    (await browser!.newContext({ viewport: { width, height: 900 }, javaScriptEnabled })).newPage()
  /** A run with its need stated; answers its address. */
  async function begin(page: Page, lang = 'sv'): Promise<string> {
    await page.goto(`${origin}/${lang}/cases/small-case`)
    await page.click('main form button[type=submit]')
    await page.waitForURL(/\/runs\//)
    const run = page.url().split('?')[0]!
    await page.goto(`${run}?branch=b1&step=stateNeed`)
    await page.fill('[name=what]', 'Fördröj tio kubikmeter regn')
    await choose(page, 'form', 'outcome')
    await page.click('button[name=intent][value=take]')
    await page.waitForURL(/took=/)
    await page.goto(`${run}?branch=b1&step=estimateValue`)
    await choose(page, 'subject', 'services')
    await choose(page, 'basis', 'market')
    await page.fill('[name=purchase]', '90 000 000')
    await page.click('button[name=intent][value=take]')
    await page.waitForURL(/took=/)
    return run
  }
  async function choose(page: Page, name: string, value: string): Promise<void> {
    const radio = page.locator(`input[name="${name}"][value="${value}"]`)
    if (await radio.count() > 0) await radio.check()
    else await page.selectOption(`select[name="${name}"]`, value)
  }
  async function meet(page: Page, run: string): Promise<void> {
    await page.goto(`${run}?branch=b1&step=meetFirm`)
    await page.selectOption('[name=firm]', 'firm-1')
    await choose(page, 'minutes', 'yes')
    await choose(page, 'promise', 'yes')
  }
  const within = (t: TestContext): boolean => { if (!browser) t.skip(skip); return browser !== undefined }

  test('the verdict follows what one types, and a remedy fills in its field', async t => {
    if (!within(t)) return
    const page = await newPage(1280), faults: string[] = []
    page.on('pageerror', fault => faults.push(fault.message))
    const run = await begin(page)
    await meet(page, run)
    await page.locator('#law-live .t-verdict--unlawful').waitFor()
    await page.locator('#law-live button[name=repair][value*="no-promise"]').click()
    await page.locator('#law-live .t-verdict--unlawful').waitFor({ state: 'detached' })
    assert.equal(await page.locator('input[name=promise]:checked').getAttribute('value'), 'no')
    assert.deepEqual(faults, [])
    await page.context().close()
  })

  test('without script the same is reached by the buttons', async t => {
    if (!within(t)) return
    const page = await newPage(1280, false), run = await begin(page)
    await meet(page, run)
    assert.equal(await page.locator('#law-live .t-verdict--unlawful').count(), 0, 'nothing is weighed before one asks')
    await page.locator('button[name=intent][value=check]').last().click()
    await page.locator('#law-live .t-verdict--unlawful').waitFor()
    await page.locator('#law-live button[name=repair][value*="no-promise"]').click()
    await page.locator('input[name=promise][value=no]:checked').waitFor()
    assert.equal(await page.locator('#law-live .t-verdict--unlawful').count(), 0)
    await page.context().close()
  })

  test('a reason is written to its end while the law follows; what is typed is there again after a look elsewhere, until the step is taken', async t => {
    if (!within(t)) return
    const page = await newPage(1280), run = await begin(page), form = `${run}?branch=b1&step=chooseProcedure`
    await page.goto(form)
    await choose(page, 'procedure', 'innovationPartnership')
    await page.fill('[name=reason]', 'Nytt')
    await page.fill('[name=marketAnalysis]', 'Inget finns')
    const because = page.locator('#law-live textarea[name^="because."]').first()
    await because.waitFor()
    const fact = (await because.getAttribute('name'))!.slice('because.'.length), yes = page.locator(`#law-live input[name="answer.${fact}"][value=yes]`)
    await yes.check()
    await because.pressSequentially('Undersökt i september', { delay: 30 })
    await page.locator('[name=reason]').focus()
    await page.locator(`#law-live textarea[name="because.${fact}"]`).waitFor()
    assert.equal(await page.locator(`#law-live textarea[name="because.${fact}"]`).inputValue(), 'Undersökt i september')
    await page.goto(`${origin}/sv/law`)
    await page.goto(form)
    await page.locator(`#law-live textarea[name="because.${fact}"]`).waitFor()
    assert.equal(await page.locator('[name=reason]').inputValue(), 'Nytt')
    assert.equal(await page.locator(`#law-live textarea[name="because.${fact}"]`).inputValue(), 'Undersökt i september')
    assert.ok(await yes.isChecked())
    await page.click('button[name=intent][value=take]')
    await page.waitForURL(/took=/)
    assert.equal(await page.evaluate('sessionStorage.length'), 0)
    await page.context().close()
  })

  test('a form that becomes incomplete says that the verdict is for what stood there before', async t => {
    if (!within(t)) return
    const page = await newPage(1280), run = await begin(page, 'en')
    await meet(page, run)
    await page.locator('#law-live .t-verdict--unlawful').waitFor()
    await page.selectOption('[name=firm]', '')
    await page.getByText('Something in the form is missing.').waitFor()
    await page.selectOption('[name=firm]', 'firm-1')
    await page.getByText('Something in the form is missing.').waitFor({ state: 'detached' })
    await page.context().close()
  })

  for (const [width, lang] of [[1280, 'sv'], [390, 'da']] as const) {
    test(`axe finds nothing on the pages a run passes, ${width} px in ${lang}, and nothing pushes them sideways`, async t => {
      if (!within(t)) return
      const page = await newPage(width), run = await begin(page, lang)
      for (const path of [`/${lang}/`, `/${lang}/cases/small-case`, `${run}?branch=b1`, `${run}?branch=b1&step=chooseProcedure`, `${run}?branch=b1&step=announceConsultation`, `${run}?branch=b1&at=4`, `/${lang}/nowhere`]) {
        await page.goto(path.startsWith('http') ? path : origin + path)
        await page.evaluate(axe)
        // What the strip at the foot covers comes into view by scrolling; axe measures one moment of it, so the strip steps aside.
        await page.evaluate('document.querySelectorAll(".t-desk__law, .t-strip").forEach(e => { e.style.position = "static" })')
        const answer = await page.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })') as AxeAnswer
        assert.ok(answer.passes.length > 15, 'axe must have examined the page')
        assert.deepEqual(answer.violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(' | ')}`), [], path)
        assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false, path)
      }
      await page.context().close()
    })
  }
})
