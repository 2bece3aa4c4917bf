import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { tryOrganisations, tryPerson, type TryPerson } from '../../src/server/try-people.ts'
import { trySite, type TrySite } from '../../src/server/try-site.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

describe('a market dialogue in browsers', () => {
  let browser: Browser | undefined, skip = '', site: TrySite | undefined, host: ServerType | undefined, origin = ''
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    site = await trySite()
    host = await new Promise<ServerType>(done => { const s: ServerType = serve({ fetch: site!.app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(s)) })
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  })
  after(async () => { await browser?.close(); host?.close(); await site?.close() })

  test('a buyer, an expert, two companies and the public at once: a time, a question, a draft, a meeting shared with all', { timeout: 420_000 }, async t => {
    if (!browser) return t.skip(skip)
    const people = site!.site, errors: string[] = [], faults: string[] = []
    const buyer = await tryPerson(people, { name: 'Kari Nordmann' }), expert = await tryPerson(people, { name: 'Eva Expert', organisation: false }), one = await tryPerson(people, { name: 'Otto One', organisation: tryOrganisations.company }), two = await tryPerson(people, { name: 'Tua Two', organisation: tryOrganisations.other })
    const someone = async (who?: TryPerson, width = 1280): Promise<Page> => {
      const context = await browser!.newContext({ viewport: { width, height: 900 } })
      if (who) { const at = who.cookie.indexOf('='); await context.addCookies([{ name: who.cookie.slice(0, at), value: who.cookie.slice(at + 1), url: origin }]) }
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      page.on('pageerror', e => errors.push(e.message))
      return page
    }
    /** Why one goes on is asked only where the law's answer depends on something; then the field is there, and the step is taken with it. */
    const take = async (page: Page): Promise<void> => {
      await page.locator('button[name="intent"][value="take"]').first().click()
      await page.waitForLoadState('load')
      const field = page.locator('[name="unsettled"]')
      if (await page.locator('.t-error-summary').count() > 0 && await field.isVisible()) { await field.fill('Mer er ikke kjent.'); await page.locator('button[name="intent"][value="take"]').first().click() }
    }
    let n = 0
    const post = async (path: string, fields: Record<string, string>): Promise<string> => { const a = await site!.post(path, { command: `b${++n}`, position: '9999', ...fields }, buyer.headers); assert.equal(a.status, 303, `${fields.step ?? fields.does} ${a.status}`); return a.headers.get('location')! }
    // The case is started and opened as cases.test.ts tests it; here the dialogue is what people do by hand.
    const id = (await post('/nb/procurements', { title: 'Regnbed i Strandgata', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', organisation: buyer.organisation! })).split('/').at(-1)!
    await post(`/nb/procurements/${id}/steps`, { step: 'stateNeed', what: 'Regn skal ikke nå kjellerne.', form: 'outcome', measures: 'Ingen vann.', intent: 'take', unsettled: 'Mer er ikke kjent.' })
    await post(`/nb/procurements/${id}/do`, { does: 'openPage' })
    const invited = await people.procurements.send(id, buyer.person.id, { does: 'invite', role: 'expert' }, 'invite'), { invite } = (await people.procurements.load(id))!.state.invitations[0]!
    assert.ok(invited.ok)
    const { joinTeam } = await import('../../src/live/index.ts')
    assert.ok((await people.procurements.apply(id, 'join', s => joinTeam(s, invite, expert.person.id))).ok)

    const [kari, eva, otto, tua, reader] = [await someone(buyer), await someone(expert), await someone(one), await someone(two, 390), await someone(undefined, 390)]
    const desk = `${origin}/nb/procurements/${id}/dialogue`, open = `${origin}/en/market/${id}`
    await kari.goto(desk)
    await eva.goto(desk)
    await reader.goto(open)
    assert.match(await reader.content(), /lang="nb">Regn skal ikke nå kjellerne/)

    // Two companies come in by the public page, each in its own language.
    for (const [page, lang] of [[otto, 'sv'], [tua, 'da']] as const) {
      await page.goto(`${origin}/${lang}/market/${id}`)
      await page.locator('a[href$="/seat"]').first().click()
      await page.locator('form:has([name="organisation"]) button').click()
      await page.waitForURL(/seat\?said=done/)
    }
    // The buyer offers a time with one place; the expert sees it come without doing anything; one company has it, the other waits.
    await kari.locator('#offer summary').click()
    await kari.locator('#slot-day').fill(people.procurements.today('NO'))
    await kari.locator('[name="from"]').fill('09:00')
    await kari.locator('[name="to"]').fill('10:00')
    await kari.locator('[name="place"]').fill('Rådhuset, rom 3')
    await kari.locator('#offer form button').click()
    await kari.waitForURL(/said=done/)
    await eva.locator('#slots').locator('xpath=ancestor::section').getByText('Rådhuset, rom 3').first().waitFor()
    for (const page of [otto, tua]) { await page.reload(); await page.locator('form:has([value="takeSlot"]) button').click(); await page.waitForURL(/said=done/) }
    assert.match(await otto.content(), /Ni har plats/)
    assert.match(await tua.content(), /I venter på en plads/)
    // What the law blocks cannot be taken; once the form is repaired, it can, without sending anything first.
    const weighs = await kari.context().newPage()
    await weighs.goto(`${origin}/nb/procurements/${id}?step=estimateValue`)
    for (const [name, value] of [['subject', 'services'], ['basis', 'market'], ['split', 'yes']] as const) await weighs.locator(`[name="${name}"][value="${value}"]`).check()
    await weighs.locator('[name="purchase"]').fill('12 000 000')
    await weighs.locator('#step-take').waitFor({ state: 'hidden' })
    await weighs.locator('#step-blocked').waitFor()
    await weighs.locator('[name="split"][value="no"]').check()
    await weighs.locator('#step-take').waitFor()
    await weighs.locator('#step-blocked').waitFor({ state: 'hidden' })
    await weighs.close()
    // A question, answered to all; nobody is told whose it was.
    await otto.locator('#question').fill('Kan gata stenges om natta?')
    await otto.locator('form:has(#question) button').click()
    await otto.waitForURL(/said=done/)
    await kari.locator('#asked').locator('xpath=ancestor::section').getByText('Kan gata stenges om natta?').waitFor()
    await kari.locator('a[href*="step=answerQuestion"]').first().click()
    await kari.locator('[name="answer"]').fill('Ja, fra klokka 22.')
    await kari.locator('[name="to"][value="all"]').check()
    await take(kari)
    await kari.waitForURL(/said=taken/)
    await reader.reload()
    assert.match(await reader.content(), /Question 1[\s\S]*Kan gata stenges om natta\?[\s\S]*Ja, fra klokka 22\./)
    assert.ok(!/Klart Vand|Rent Vatten|Otto|Tua/.test(await reader.content() + await tua.content().then(x => x.replace(/Rent Vatten AB|Tua Two/g, ''))))
    // The expert publishes a draft; a company comments on its second paragraph.
    await eva.goto(desk)
    await eva.locator('#drafts').locator('xpath=ancestor::section').locator('summary').last().click()
    await eva.locator('#title-new').fill('Krav')
    await eva.locator('#text-new').fill('Bedet tar 50 mm.\n\nDrift i to år.')
    await eva.locator('form:has(#text-new) button').click()
    await eva.waitForURL(/said=done/)
    await tua.reload()
    await tua.locator('#d1-v1-p2 summary').click()
    await tua.locator('#d1-v1-p2 textarea').fill('To år er kort.')
    await tua.locator('#d1-v1-p2 button').click()
    await tua.waitForURL(/said=done/)
    // A meeting is written down, weighed, read by the company, and shared with all by one click.
    await kari.goto(desk)
    if (!await kari.locator('[name="told"]').isVisible()) await kari.locator('#write summary').click()
    await kari.locator('[name="firms"][value="f1"]').check()
    await kari.locator('[name="share"][value="timetable"]').check()
    await kari.locator('[name="told"]').fill('Vi starter i mai.')
    await kari.locator('[name="heard"]').fill('Vi har levert ti bed.\n\nPrisen vår er 900 000.')
    await kari.locator('#write form button').click()
    await kari.waitForURL(/said=done/)
    await otto.reload()
    await otto.locator('form:has([value="markSecret"])').first().locator('xpath=ancestor::details').locator('summary').click()
    await otto.locator('form:has([value="markSecret"]) [name="paragraphs"][value="1"]').first().check()
    await otto.locator('form:has([value="markSecret"]) button').first().click()
    await otto.waitForURL(/said=done/)
    await otto.locator('form:has([value="confirmNote"]) button').click()
    await otto.waitForURL(/said=done/)
    await kari.locator('a[href*="step=meetFirm"]').first().click()
    assert.equal(await kari.locator('[name="note"]').inputValue(), 'Vi starter i mai.')
    await take(kari)
    await kari.waitForURL(/said=taken/)
    await kari.goto(desk)
    await kari.locator('form:has([value="shareAll"]) button').click()
    await kari.waitForLoadState()
    if (!/said=done/.test(kari.url())) { await take(kari); await kari.waitForURL(/said=taken/) }
    await reader.reload()
    const shown = await reader.content()
    assert.ok(shown.includes('Vi starter i mai.') && shown.includes('levert ti bed') && !shown.includes('900 000'))

    await kari.goto(desk)
    for (const [name, page] of [['buyer', kari], ['expert', eva], ['company', otto], ['company, small screen', tua], ['public, small screen', reader]] as const) {
      const px = await sideways(page)
      if (px > 0) faults.push(`${name}: ${px} px sideways`)
      for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`)
    }
    await kari.goto(`${origin}/nb/procurements/${id}/papers/consultation-report`)
    for (const fault of await axeFaults(kari)) faults.push(`report: ${fault}`)
    assert.deepEqual([faults, errors], [[], []])
  })
})
