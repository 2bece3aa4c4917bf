import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serve, type ServerType } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { joinTeam } from '../../src/live/index.ts'
import { tryOrganisations, tryPerson, type TryPerson } from '../../src/server/try-people.ts'
import { trySite, type TrySite } from '../../src/server/try-site.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

describe('the need workshop of a real case in browsers', () => {
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

  test('a buyer and an expert begin it, see each other’s words come, and carry a requirement into the draft of the documents', { timeout: 300_000 }, async t => {
    if (!browser) return t.skip(skip)
    const people = site!.site, errors: string[] = [], faults: string[] = []
    const buyer = await tryPerson(people, { name: 'Kari Nordmann' }), expert = await tryPerson(people, { name: 'Eva Expert', organisation: false }), lawyer = await tryPerson(people, { name: 'Lars Lov', organisation: false }), firm = await tryPerson(people, { name: 'Otto One', organisation: tryOrganisations.company })
    let n = 0
    const post = async (path: string, fields: Record<string, string>, who = buyer): Promise<string> => { const a = await site!.post(path, { command: `b${++n}`, position: '9999', ...fields }, who.headers); assert.equal(a.status, 303, `${fields.step ?? fields.does} ${a.status}`); return a.headers.get('location')! }
    const id = (await post('/nb/procurements', { title: 'Regnbed i Strandgata', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', organisation: buyer.organisation! })).split('/').at(-1)!
    await post(`/nb/procurements/${id}/steps`, { step: 'stateNeed', what: 'Regn skal ikke nå kjellerne. Bedet skal tåle frost.', form: 'outcome', measures: 'Ingen vann.', intent: 'take', unsettled: 'Mer er ikke kjent.' })
    await post(`/nb/procurements/${id}/do`, { does: 'openPage' })
    await post(`/nb/procurements/${id}/steps`, { step: 'estimateValue', subject: 'services', basis: 'market', purchase: '4 000 000', intent: 'take', unsettled: 'Mer er ikke kjent.' })
    await post(`/nb/procurements/${id}/steps`, { step: 'chooseProcedure', procedure: 'open', reason: 'Mange kan.', intent: 'take', unsettled: 'Mer er ikke kjent.' })
    for (const [role, who] of [['expert', expert], ['lawyer', lawyer]] as const) {
      await people.procurements.send(id, buyer.person.id, { does: 'invite', role }, `invite.${role}`)
      const { invite } = (await people.procurements.load(id))!.state.invitations[0]!
      assert.ok((await people.procurements.apply(id, `join.${role}`, s => joinTeam(s, invite, who.person.id))).ok)
    }
    await post(`/nb/market/${id}/seat`, { does: 'join', organisation: firm.organisation! }, firm)
    await post(`/nb/market/${id}/seat`, { does: 'sendInput', about: 'other', says: 'Bedene våre tar 50 mm i timen.', secret: '' }, firm)

    const someone = async (who: TryPerson, width = 1280): Promise<Page> => {
      const context = await browser!.newContext({ viewport: { width, height: 900 } }), at = who.cookie.indexOf('=')
      await context.addCookies([{ name: who.cookie.slice(0, at), value: who.cookie.slice(at + 1), url: origin }])
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      page.on('pageerror', e => errors.push(e.message))
      return page
    }
    const look = async (name: string, page: Page): Promise<void> => {
      const px = await sideways(page)
      if (px > 0) faults.push(`${name}: ${px} px sideways`)
      for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`)
    }
    const [kari, eva, lars] = [await someone(buyer), await someone(expert, 390), await someone(lawyer)], desk = `${origin}/nb/procurements/${id}`
    // Begun from the case, with the case's own need on the table.
    await kari.goto(desk)
    await kari.locator('.t-caseparts a[href$="/workshop"]').click()
    await look('begin', kari)
    await kari.locator('form:has([value="begin"]) button').click()
    await kari.locator('#board').waitFor()
    assert.match(await kari.content(), /Regn skal ikke nå kjellerne\.[\s\S]*Bedet skal tåle frost\.[\s\S]*50 mm i timen/)
    await eva.goto(`${desk}/workshop`)
    await look('sit down', eva)
    await eva.locator('form:has([value="sit"]) button').click()
    await eva.locator('#board').waitFor()
    await lars.goto(`${desk}/workshop`)
    // A card that only the expert has; then it is shared, and comes to the buyer and to who reads along without a click.
    await eva.locator('summary:has-text("Skriv ned et behov til")').click()
    await eva.locator('#add-says').fill('Røttene skal ikke nå rørene.')
    await eva.locator('form:has(#add-says) button').click()
    await eva.getByText('Røttene skal ikke nå rørene.').first().waitFor()
    await kari.goto(`${desk}/workshop`)
    assert.ok(!(await kari.content()).includes('Røttene') && !(await lars.content()).includes('Røttene'))
    await eva.locator('form:has([value="share"]) button').first().click()
    await eva.waitForURL(/needs-title/)
    for (const page of [kari, lars]) await page.getByText('Røttene skal ikke nå rørene.').first().waitFor()
    // A requirement with its links, agreed by both, decided, and carried by one click.
    await kari.goto(`${desk}/workshop?edit=new#edit`)
    await kari.locator('#edit-says').fill('Ingen vann fra gata over kjellertrinnet.')
    for (const [name, says] of [['measured', 'vann ved trinnet'], ['level', '0 liter'], ['method', 'et uavhengig organ måler']] as const) await kari.locator(`#edit-${name}`).fill(says)
    await kari.locator('[name="needs"]').first().check()
    await kari.locator('[name="market"]').first().check()
    await kari.locator('section:has(#edit) form button').first().click()
    await kari.locator('#r1').waitFor()
    await kari.locator('#r1 form:has([value="agree"]) button').click()
    await kari.locator('#r1 form:has([value="agree"])').waitFor({ state: 'detached' })
    await eva.goto(`${desk}/workshop`)
    await eva.locator('#r1 form:has([value="agree"]) button').click()
    await eva.waitForURL(/r=r1/)
    await kari.goto(`${desk}/workshop`)
    await kari.locator('#r1 form:has([value="turn"]) button').click()
    await kari.waitForURL(/r=r1/)
    await look('table', kari)
    await eva.goto(`${desk}/workshop`)
    await look('table, small screen', eva)
    await lars.goto(`${desk}/workshop`)
    await look('read along', lars)
    await kari.locator('form:has([value="carry"]) button').click()
    await kari.waitForURL(/step=writeDocuments/)
    assert.equal(await kari.locator('[name="minimum"]').inputValue(), 'Ingen vann fra gata over kjellertrinnet.')
    await lars.goto(`${desk}/papers/requirements`)
    assert.match(await lars.content(), /Ingen vann fra gata[\s\S]*Bedene våre tar 50 mm[\s\S]*Bedet skal tåle frost/)
    await look('paper', lars)
    // At the end both see what was lost.
    for (const page of [kari, eva]) { await page.goto(`${desk}/workshop`); await page.locator('form:has([value="ready"]) button').click(); await page.locator('form:has([name="ready"][value="yes"])').waitFor({ state: 'detached' }) }
    await kari.goto(`${desk}/workshop/debrief`)
    assert.match(await kari.content(), /Bedet skal tåle frost/)
    await look('debrief', kari)
    assert.deepEqual([faults, errors], [[], []])
  })
})
