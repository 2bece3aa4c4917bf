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
import { fillRoute, routeIn, scenarioSchema, type Route, type RouteLine, type World } from '../../src/practice/index.ts'
import type { CaseState } from '../../src/case/index.ts'
import { start, type Started } from '../../src/server/index.ts'
import { axeFaults, fillForm, flat, sideways } from './driver.ts'
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

  /** Carries one line of the expert's route out with the forms of the page. */
  async function line(page: Page, lang: Lang, run: string, world: World, l: RouteLine, each?: string): Promise<void> {
    const state = await stateOf(run), desk = `${origin()}/${lang}/runs/${run}`
    if ('pass' in l) {
      await page.goto(desk)
      const day = fillRoute(world, state, l.pass, undefined)
      const button = page.locator(`form[action$="/time"] [name="pass"][value="${l.pass === 'day' || l.pass === 'deadline' ? l.pass : 'to'}"]`).first()
      if (l.pass !== 'day' && l.pass !== 'deadline') await page.locator('form[action$="/time"] [name="day"]').first().evaluate((e, d) => { e.closest('details')?.setAttribute('open', ''); (e as HTMLInputElement).value = d as string }, day)
      await Promise.all([page.waitForNavigation(), button.evaluate(e => { e.closest('details')?.setAttribute('open', ''); if (e.tagName === 'BUTTON') (e as HTMLButtonElement).click(); else e.closest('form')!.requestSubmit() })])
      return
    }
    await page.goto(`${desk}?step=${l.do.step}`)
    await fillForm(page, '#step-form', flat(fillRoute(world, state, l.do, each) as Record<string, unknown>))
    const take = page.locator('#step-form [name="intent"][value="take"]:not([aria-hidden])').first()
    const check = page.locator('#step-form [name="intent"][value="check"]:not([aria-hidden])').first()
    if (l.answers) {
      // Questions are asked once the step is weighed: without script by the button, with script while one types.
      await Promise.all([page.waitForLoadState('domcontentloaded'), check.click()])
      for (const [fact, a] of Object.entries(l.answers)) {
        if (await page.locator(`[name="answer.${fact}"]`).count() === 0) continue
        await page.evaluate('document.querySelectorAll("details").forEach(d => { d.open = true })')
        await fillForm(page, 'body', { [`answer.${fact}`]: typeof a.value === 'boolean' ? (a.value ? 'yes' : 'no') : String(a.value), [`because.${fact}`]: a.reason })
      }
    }
    await Promise.all([page.waitForNavigation(), take.click()])
  }

  async function journey(lang: Lang, country: Country, script: boolean): Promise<void> {
    const page = await browser!.newPage({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(30_000)
    const errors: string[] = []
    page.on('pageerror', e => errors.push(e.message))
    const run = await begin(page, lang, country), world: World = { scenario, lawbook, parameters: defaultParameters, country, seed: 0 }
    for (const l of routeIn(expert, lang).lines) {
      const state = await stateOf(run)
      if ('do' in l && l.each) {
        const list = l.each === '@question' ? Object.entries(state.questions).filter(([, q]) => !q.answered).map(([id]) => id) : fillRoute(world, state, l.each, undefined)
        for (const each of Array.isArray(list) ? list : []) {
          const met = state.deliveries.filter(d => d.firm === each).at(-1)?.met
          if ((l.if === 'met' || l.if === 'missed') && met !== (l.if === 'met')) continue
          await line(page, lang, run, world, l, String(each)).catch(e => { if (l.if !== 'possible') throw e })
        }
      } else await line(page, lang, run, world, l).catch(e => { if (!('if' in l) || l.if !== 'possible') throw e })
    }
    const end = await stateOf(run)
    assert.ok(end.contract, 'a contract was signed')
    assert.ok(end.lessons, 'lessons were written')
    await page.goto(`${origin()}/${lang}/runs/${run}/debrief`)
    assert.equal(await page.locator('html').getAttribute('lang'), lang)
    assert.deepEqual(errors, [])
    await page.close()
  }

  for (const [lang, country, script] of [['da', 'DK', true], ['sv', 'SE', true], ['nb', 'NO', true], ['en', 'DK', true], ['sv', 'SE', false]] as const)
    test(`from need to lessons in ${country}, in ${lang}, ${script ? 'with script' : 'without script'}`, { timeout: 300_000 }, async t => {
      if (!browser) return t.skip(skip)
      await journey(lang, country, script)
    })

  test('axe finds nothing and nothing pushes sideways at 390 px, on every page and state', { timeout: 300_000 }, async t => {
    if (!browser) return t.skip(skip)
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const run = await begin(page, 'nb', 'NO'), world: World = { scenario, lawbook, parameters: defaultParameters, country: 'NO', seed: 0 }
    const faults: string[] = []
    const look = async (path: string): Promise<void> => {
      await page.goto(origin() + path)
      for (const f of await axeFaults(page)) faults.push(`${path}: ${f}`)
      const px = await sideways(page)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
    }
    for (const path of ['/sv/', '/nb/?country=SE', `/da/cases/${scenario.id}`, '/en/law', '/sv/law/EU/eu/time/requests', '/sv/law/topics/time-limits', '/da/law/topics/scope-and-value?country=DK', '/nb/law/procedures/below-threshold', '/sv/law/search?q=avtalssp%C3%A4rr', '/da/law/search?q=xyzzyq', '/en/law/not-known', '/nb/law/terms', '/en/law/changes', '/sv/law/NO?topic=climate', '/nb/law/topics/climate/print', '/da/check', '/sv/check?step=chooseProcedure&country=SE&f.subject=services&f.value.estimated=900000&f.procedure=directAward', '/en/check?step=excludeFirm&country=DK&on=2026-13-40', '/nb/runs/00000000000000000000000000000000']) await look(path)
    for (const [i, l] of expert.lines.entries()) {
      if (i === 14 || !('do' in l) || l.each) continue
      if (['chooseProcedure', 'writeDocuments', 'sendNotice'].includes(l.do.step)) await look(`/nb/runs/${run}?step=${l.do.step}`)
      if (i < 18) await line(page, 'nb', run, world, l).catch(() => undefined)
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
