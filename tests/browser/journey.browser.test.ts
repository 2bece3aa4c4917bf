import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { parse } from 'yaml'
import type { Country, Lang } from '../../src/plain/index.ts'
import { lawbook } from '../../src/law/index.ts'
import { defaultParameters } from '../../src/market/index.ts'
import { routeIn, scenarioSchema, type Route, type World } from '../../src/practice/index.ts'
import type { CaseState } from '../../src/case/index.ts'
import { start, type Started } from '../../src/server/index.ts'
import { carryOut, walk } from '../route.ts'
import { handsOf } from './desk-hands.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const root = process.env.TIPP_ROOT ?? process.cwd(), folder = join(root, 'content/cases/street-that-drinks-the-rain')
const scenario = scenarioSchema.parse(parse(readFileSync(join(folder, 'case.yaml'), 'utf8')))
const expert = parse(readFileSync(join(folder, 'routes/expert.yaml'), 'utf8')) as Route

// Two at a time: each journey is its own page and run, and waits more than it works.
describe('a whole procurement in a browser', { concurrency: 2 }, () => {
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

  const origin = (): string => `http://127.0.0.1:${site!.port}`
  const stateOf = async (run: string): Promise<CaseState> => (await (await fetch(`${origin()}/api/v1/runs/${run}`)).json() as { state: CaseState }).state

  async function begin(page: Page, lang: Lang, country: Country): Promise<string> {
    await page.goto(`${origin()}/${lang}/`)
    await page.goto(`${origin()}/${lang}/cases/${scenario.id}`)
    // The same luck every time: whether a firm comes must not decide whether a test passes.
    await page.locator('form[action$="/runs"] [name="seed"]').first().evaluate(e => { (e as HTMLInputElement).value = '1' })
    await page.locator('form[action$="/runs"]').filter({ has: page.locator(`[name="country"][value="${country}"]`) }).first().evaluate((form, value) => {
      const f = form as HTMLFormElement, field = f.querySelector<HTMLInputElement>(`[name="country"][value="${value}"]`)!
      if (field.tagName === 'BUTTON') field.click()
      else { field.checked = true; f.requestSubmit() }
    }, country)
    await page.waitForURL(/\/runs\/[0-9a-f]{32}/)
    return /\/runs\/([0-9a-f]{32})/.exec(page.url())![1]!
  }

  async function journey(lang: Lang, country: Country, script: boolean): Promise<void> {
    const page = await browser!.newPage({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(30_000)
    const errors: string[] = []
    page.on('pageerror', e => errors.push(e.message))
    const run = await begin(page, lang, country), world: World = { scenario, lawbook, parameters: defaultParameters, country, seed: 0 }
    await walk(routeIn(expert, lang), world, handsOf(page, `${origin()}/${lang}/runs/${run}`, () => stateOf(run)))
    const end = await stateOf(run)
    assert.ok(end.contract, 'a contract was signed')
    assert.ok(end.lessons, 'lessons were written')
    await page.goto(`${origin()}/${lang}/runs/${run}/debrief`)
    assert.equal(await page.locator('html').getAttribute('lang'), lang)
    assert.deepEqual(errors, [])
    await page.close()
  }

  // The other languages and countries walk the same route by the same forms in tests/journey-forms.test.ts.
  // With script, and together, it is walked in exercise.browser.test.ts.
  for (const [lang, country, script] of [['sv', 'SE', false]] as const)
    test(`from need to lessons in ${country}, in ${lang}, ${script ? 'with script' : 'without script'}`, { timeout: 300_000 }, async t => {
      if (!browser) return t.skip(skip)
      await journey(lang, country, script)
    })

  test('axe finds nothing and nothing pushes sideways at 390 px, on every page and state', { timeout: 300_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const run = await begin(page, 'nb', 'NO'), world: World = { scenario, lawbook, parameters: defaultParameters, country: 'NO', seed: 0 }, hands = handsOf(page, `${origin()}/nb/runs/${run}`, () => stateOf(run))
    const faults: string[] = []
    const look = async (path: string): Promise<void> => {
      await page.goto(origin() + path)
      for (const f of await axeFaults(page)) faults.push(`${path}: ${f}`)
      const px = await sideways(page)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
    }
    // The pages on the law and its tools are looked at in law-pages.browser.test.ts.
    for (const path of ['/sv/', '/nb/?country=SE', `/da/cases/${scenario.id}`, '/da/check', '/sv/check?step=chooseProcedure&country=SE&f.subject=services&f.value.estimated=900000&f.procedure=directAward', '/en/check?step=excludeFirm&country=DK&on=2026-13-40', '/nb/runs/00000000000000000000000000000000']) await look(path)
    for (const l of routeIn(expert, 'nb').lines) {
      // One question to an adviser stays unasked, so that the page has something left to offer.
      if (!('do' in l) || l.each || l.do['topic'] === 'rights') continue
      if (['chooseProcedure', 'writeDocuments', 'sendNotice'].includes(l.do.step)) await look(`/nb/runs/${run}?step=${l.do.step}`)
      await carryOut(world, hands, l, undefined)
      if (l.do.step === 'sendNotice') break
    }
    await look(`/nb/runs/${run}`)
    await look(`/nb/runs/${run}/debrief`)
    await look(`/nb/runs/${run}/report`)
    const now = await (await fetch(`${origin()}/api/v1/runs/${run}`)).json() as { position: number; events: { n: number; event: { type: string } }[] }
    const back = await fetch(`${origin()}/api/v1/runs/${run}/rewind`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ branch: 'b1', position: now.position, at: Math.floor(now.position / 2), tries: 'Another way', expects: 'More firms' }) })
    assert.equal(back.status, 200)
    await look(`/nb/runs/${run}?branch=b2`)
    await look(`/nb/runs/${run}/compare?a=b1&b=b2`)
    const signed = now.events.find(e => e.event.type === 'firm.signedUp')
    assert.ok(signed)
    await look(`/nb/runs/${run}/why/${signed.n}`)
    await page.close()
    assert.deepEqual(faults, [])
  })

  test('the keyboard alone is enough to state the need', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const run = await begin(page, 'en', 'DK')
    await page.goto(`${origin()}/en/runs/${run}?step=stateNeed`)
    const focused = (): Promise<string> => page.evaluate('(document.activeElement?.getAttribute("name") ?? "") + "=" + (document.activeElement?.getAttribute("value") ?? "")') as Promise<string>
    let reached = false
    for (let i = 0; i < 120 && !reached; i++) {
      await page.keyboard.press('Tab')
      const at = await focused()
      if (at.startsWith('what=')) await page.keyboard.type('No rain in the cellars.')
      else if (at.startsWith('form=')) await page.keyboard.press('Space')
      else if (at === 'intent=take') reached = true
    }
    assert.ok(reached, 'the button to take the step can be reached')
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
    assert.equal((await stateOf(run)).need?.what, 'No rain in the cellars.')
    await page.close()
  })
})
