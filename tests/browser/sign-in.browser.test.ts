import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { start, type Started } from '../../src/server/index.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

describe('signing in, in a browser', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined
  const folder = mkdtempSync(join(tmpdir(), 'tipp-sign-in-browser-')), printed: string[] = []
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder }, lang: 'en', signIn: { testProvider: true }, log: line => printed.push(line) })
    if (!started.ok) throw new Error(started.says)
    site = started
  })
  after(async () => { await browser?.close(); await site?.stop(); rmSync(folder, { recursive: true, force: true }) })
  const address = (path: string): string => new URL(path, site!.address).href

  /** By a link from the page of mail, as somebody does on their own machine. */
  async function byLink(page: Page, email: string, lang = 'en'): Promise<void> {
    await page.goto(address(`/${lang}/sign-in`))
    await page.fill('input[name=email]', email)
    await page.locator('form:has(input[name=email]) button').click()
    await page.goto(address(`/${lang}/mail`))
    await page.locator('article').filter({ hasText: email }).first().locator('a').first().click()
    await page.locator('main form button').click()
    await page.waitForURL(/\/me/)
  }

  test('without script: a link from the letter, one’s own page, an organisation, and the printed link of the administrator', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ javaScriptEnabled: false }), page = await context.newPage()
    await byLink(page, 'kari.nordmann@kommune.example', 'nb')
    assert.equal(await page.locator('h1').innerText(), 'Kari Nordmann')
    assert.equal(await page.locator('[data-passkey]').isVisible(), false)
    await page.locator('a[href="/nb/organisations/new"]').click()
    await page.check('input[name=kind][value=buyer]')
    await page.fill('input[name=name]', 'Sandvika kommune')
    await page.fill('input[name=number]', '974 760 674')
    await page.locator('main form button').click()
    assert.match(await page.locator('[role=alert]').innerText(), /Sifrene stemmer ikke/)
    await page.fill('input[name=number]', '974 760 673')
    await page.locator('main form button').click()
    assert.equal(await page.locator('h1').innerText(), 'Sandvika kommune')
    const link = () => printed.map(line => /http:\S+administrator\S+/.exec(line)?.[0]).find(Boolean)
    for (let i = 0; i < 100 && !link(); i++) await new Promise(done => setTimeout(done, 100))
    await page.goto(link()!)
    await page.locator('main form button').click()
    await page.waitForURL(/\/admin$/)
    await page.getByRole('link', { name: 'Sandvika kommune' }).click()
    await page.getByRole('button', { name: 'Confirm' }).click()
    assert.match(await page.locator('main').innerText(), /Confirmed/)
    await context.close()
  })

  test('with a passkey: added on one’s own page, then used to sign in', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext(), page = await context.newPage(), faults: string[] = []
    page.on('console', message => { if (message.type() === 'error' && /Content Security/i.test(message.text())) faults.push(message.text()) })
    const cdp = await context.newCDPSession(page)
    await cdp.send('WebAuthn.enable')
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
    await byLink(page, 'eva.lindqvist@kommun.example', 'sv')
    await page.fill('#field-passkey-name', 'Min dator')
    await page.locator('[data-passkey=add]').click()
    await page.waitForURL(/done=saved/)
    assert.match(await page.locator('main').innerText(), /Min dator/)
    await page.locator('form[action="/sv/sign-out"] button').click()
    await page.waitForURL(/\/sv\/$/)
    await page.goto(address('/sv/me'))
    assert.match(page.url(), /sign-in\?next=/)
    await page.locator('[data-passkey=use]').click()
    await page.waitForURL(/\/sv\/me$/)
    assert.equal(await page.locator('h1').innerText(), 'Eva Lindqvist')
    // Taken away, it signs nobody in any more.
    await page.getByRole('button', { name: 'Ta bort' }).click()
    await page.locator('form[action="/sv/sign-out"] button').click()
    await page.goto(address('/sv/sign-in'))
    await page.locator('[data-passkey=use]').click()
    await page.locator('#passkey-says').waitFor({ state: 'visible' })
    assert.deepEqual(faults, [])
    await context.close()
  })

  test('at a provider, by picking a person, with script and its policy on', { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ locale: 'da-DK' }), page = await context.newPage()
    await page.goto(address('/da/sign-in?next=%2Fda%2Forganisations%2Fnew'))
    await page.locator('a[href*="/with/test"]').click()
    await page.getByRole('button', { name: 'Lars Sørensen' }).click()
    await page.waitForURL(/\/da\/organisations\/new$/)
    assert.equal(await page.locator('.t-account').innerText(), 'Lars Sørensen')
    await context.close()
  })

  for (const [width, height, scheme] of [[390, 844, 'light'], [1280, 900, 'dark']] as const) test(`axe finds nothing and nothing pushes sideways at ${width} px`, { timeout: 120_000 }, async t => {
    if (!browser) return t.skip(skip)
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme }), page = await context.newPage(), faults: string[] = []
    await byLink(page, `someone.with.a.long.name.of.their.own${width}@kommune.example`)
    const own = page.url()
    for (const path of ['/en/sign-in', '/sv/sign-in?problem=provider', '/da/sign-in/sent', '/en/sign-in/link?token=x', '/nb/mail', own, '/nb/me', '/da/me/delete', '/sv/organisations/new', '/en/administrator?key=x']) {
      await page.goto(new URL(path, site!.address).href)
      const px = await sideways(page)
      if (px > 0) faults.push(`${path}: ${px} px sideways`)
      for (const fault of await axeFaults(page)) faults.push(`${path}: ${fault}`)
    }
    await context.close()
    assert.deepEqual(faults, [])
  })
})
