import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { parse } from 'yaml'
import type { CaseState } from '../../src/case/index.ts'
import { lawbook } from '../../src/law/index.ts'
import { defaultParameters } from '../../src/market/index.ts'
import { routeIn, scenarioSchema, type Route, type World } from '../../src/practice/index.ts'
import { start, type Started } from '../../src/server/index.ts'
import { walk } from '../route.ts'
import { handsOf } from './desk-hands.ts'
import { axeFaults, sideways } from './driver.ts'
import { isBrowser, launchBrowser } from './launch.ts'

const root = process.env.TIPP_ROOT ?? process.cwd(), folder = join(root, 'content/cases/street-that-drinks-the-rain')
const scenario = scenarioSchema.parse(parse(readFileSync(join(folder, 'case.yaml'), 'utf8')))
const expert = parse(readFileSync(join(folder, 'routes/expert.yaml'), 'utf8')) as Route
const buyerKnows = scenario.roles.find(r => r.id === 'buyer')!.knows[0]!.da, newcomer = scenario.roles.find(r => r.id === 'newcomer')!

describe('an exercise in browsers', () => {
  let browser: Browser | undefined, skip = '', site: Extract<Started, { ok: true }> | undefined
  before(async () => {
    const launched = await launchBrowser()
    if (!isBrowser(launched)) { skip = launched.skip; return }
    browser = launched
    const started = await start({ port: 0, host: '127.0.0.1', keep: { folder: mkdtempSync(join(tmpdir(), 'tipp-exercise-')) }, content: join(root, 'content'), lang: 'en' })
    if (!started.ok) throw new Error(started.says)
    site = started
  })
  after(async () => { await browser?.close(); await site?.stop() })

  test('a leader and three at the table play a main case to its debrief, each in a browser of their own', { timeout: 420_000 }, async t => {
    if (!browser) return t.skip(skip)
    const origin = `http://127.0.0.1:${site!.port}`, errors: string[] = [], faults: string[] = []
    const someone = async (): Promise<Page> => {
      const page = await (await browser!.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
      page.setDefaultTimeout(30_000)
      page.on('pageerror', e => errors.push(e.message))
      return page
    }
    const [leader, anna, erik, siri] = [await someone(), await someone(), await someone(), await someone()]

    // The leader makes the exercise; the others come in by its code.
    await leader.goto(`${origin}/da/exercises`)
    await leader.locator('[name="scenario"]').selectOption(scenario.id)
    await leader.locator('[name="country"][value="DK"]').check()
    await leader.locator('[name="title"]').fill('Tirsdag i vejafdelingen')
    await leader.evaluate('document.querySelectorAll("details").forEach(d => { d.open = true })')
    await leader.locator('[name="seed"]').fill('1')
    await leader.locator('form:has([name="seed"]) button').last().click()
    await leader.waitForURL(/\/board\/[0-9a-f]{32}/)
    const code = (await leader.locator('.t-wall__code b').first().innerText()).replaceAll(/\s/g, '')
    const comeIn = async (page: Page, name: string, seat: string): Promise<void> => {
      await page.goto(`${origin}/da/exercises`)
      await page.locator('[name="code"]').fill(code)
      await page.locator('form[action$="/join"] button').click()
      await page.locator('[name="person"]').fill(name)
      await page.locator(`[name="seat"][value="${seat}"]`).check()
      await page.locator('form:has([name="person"]) button').click()
      await page.waitForURL(/\/at\/[0-9a-f]{32}/)
    }
    await comeIn(anna, 'Anna', 'buyer')
    await comeIn(erik, 'Erik', 'expert')
    await comeIn(siri, 'Siri', 'newcomer')
    const table = anna.url().split('?')[0]!, desk = `${table}/desk`

    // What one says the others read without doing anything, and nobody else does.
    await anna.locator('#say-team').fill('Skal vi begynde med behovet?')
    await anna.locator('form:has(#say-team) button').click()
    await erik.locator('#talk-team').getByText('Skal vi begynde med behovet?').waitFor()
    await leader.locator('#said').getByText('Skal vi begynde med behovet?').waitFor()
    assert.ok(!(await siri.content()).includes('Skal vi begynde'))
    // What is being written stays while others write.
    await siri.locator('#say-all').fill('Jeg er ved at skrive')
    await anna.locator('#say-all').evaluate(e => e.closest('details')!.setAttribute('open', ''))
    await anna.locator('#say-all').fill('Velkommen alle')
    await anna.locator('form:has(#say-all) button').click()
    await siri.locator('#talk-all').getByText('Velkommen alle').waitFor()
    assert.equal(await siri.locator('#say-all').inputValue(), 'Jeg er ved at skrive')

    const look = async (page: Page, name: string): Promise<void> => {
      await page.setViewportSize({ width: 390, height: 844 })
      for (const f of await axeFaults(page)) faults.push(`${name}: ${f}`)
      const px = await sideways(page)
      if (px > 0) faults.push(`${name}: ${px} px sideways`)
      await page.setViewportSize({ width: 1280, height: 900 })
    }

    // The supplier does what a firm does, when its page offers it.
    let handed = 0
    const act = async (form: string, fill: Readonly<Record<string, string>>): Promise<boolean> => {
      const there = siri.locator(`#acts form:has([name="act"][value="${form}"])`).first()
      if (await there.waitFor({ timeout: 2500 }).then(() => false, () => true)) return false
      for (const [name, value] of Object.entries(fill)) await there.locator(`[name="${name}"]`).fill(value)
      const before = new URL(siri.url()).search
      await there.locator('button').first().click()
      await siri.locator('.t-notice').first().waitFor()
      return before !== undefined
    }
    const seal = async (what: string, fill: Readonly<Record<string, string>>): Promise<void> => {
      const there = siri.locator(`#acts form:has([name="what"][value="${what}"]):has([name="says"])`)
      if (await there.waitFor({ timeout: 4000 }).then(() => false, () => true)) return
      for (const [name, value] of Object.entries(fill)) await there.locator(`[name="${name}"]`).fill(value)
      await there.locator('button').first().click()
      await siri.locator('#acts').getByText(fill.says!.slice(0, 20)).first().waitFor()
      handed++
    }
    const taken = async (step: string): Promise<void> => {
      if (new URL(anna.url()).pathname === new URL(table).pathname) {
        // The group is asked: the one who is asked answers where she sits.
        await erik.locator('#now button[name="agrees"][value="yes"]').waitFor()
        await erik.locator('#now [name="guess"][value="lawful"]').first().check()
        await erik.locator('#now [name="sure"][value="3"]').first().check()
        if (step === 'chooseProcedure') for (const [page, name] of [[erik, 'seat with a question'], [siri, 'supplier'], [leader, 'board']] as const) await look(page, name)
        await erik.locator('#now button[name="agrees"][value="yes"]').first().click()
        await erik.locator('#now button[name="agrees"]').first().waitFor({ state: 'detached' })
      }
      if (step === 'announceConsultation') assert.ok(await act('signUp', {}), 'the firm can sign up')
      if (step === 'meetFirm') await act('tell', { says: 'Ventilen er prøvet i to gader. Rettighederne vil vi gerne beholde.' })
      if (step === 'sendNotice') { await act('ask', { says: 'Kan betalingen ske i rater?' }); await seal('request', { says: 'Vi vil gerne deltage, med en partner om drift.' }) }
      if (step === 'inviteToTender') await seal('tender', { says: 'Ventiler i tre gader.', price: '2100000' })
      if (step === 'callFinalTenders') await seal('final', { says: 'Ventiler i tre gader, med drift.', price: '1950000' })
    }
    const stateOf = async (): Promise<CaseState> => {
      const html = await (await fetch(`${desk}?step=askAdviser`)).text()
      return (JSON.parse(/<script type="application\/json" id="desk-state">(.*?)<\/script>/s.exec(html)![1]!) as { state: CaseState }).state
    }
    const world: World = { scenario, lawbook, parameters: defaultParameters, country: 'DK', seed: 1 }, route = routeIn(expert, 'da')
    await walk({ ...route, lines: route.lines.slice(0, -1) }, world, handsOf(anna, desk, stateOf, taken))
    assert.ok((await stateOf()).contract, 'a contract was signed')
    assert.ok(handed > 0, 'the firm handed something in')
    const supplierPage = await siri.content()
    assert.ok(supplierPage.includes(newcomer.knows[0]!.da.slice(0, 20)) && !supplierPage.includes(buyerKnows.slice(0, 40)))

    // The debrief: each writes, the leader reveals, all read; at the end a commitment, and everybody sees it.
    const lead = leader.locator('form:has([name="does"][value="block"])').first()
    await lead.locator('button').click()
    for (const [page, says] of [[anna, 'Vi spurgte tidligt'], [erik, 'Træerne kom med i kravene'], [siri, 'Vi fik svar i tide']] as const) {
      await page.goto(page.url().split('?')[0]!.replace(/\/desk.*/, ''))
      await page.locator('#write-worked').fill(says)
      await page.locator('form:has(#write-worked) button').click()
      await page.locator('form:has(#write-worked)').getByText('Gemt').waitFor()
    }
    assert.ok(!(await anna.content()).includes('Vi fik svar i tide'), 'written in silence')
    await leader.reload()
    await leader.locator('form:has([name="does"][value="reveal"]) button').first().click()
    for (const page of [anna, erik, siri]) for (const says of ['Vi spurgte tidligt', 'Træerne kom med i kravene', 'Vi fik svar i tide']) await page.locator('#debrief').getByText(says).waitFor()
    for (let i = 0; i < 5; i++) { await leader.reload(); await leader.locator('form:has([name="does"][value="block"])').first().locator('button').click(); await leader.locator('.t-notice').first().waitFor() }
    await anna.goto(table)
    await anna.locator('[name="what"]').fill('Markedsdialog før hvert stort udbud')
    await anna.locator('[name="owner"]').fill('Anna')
    await anna.locator('[name="due"]').fill('2027-03-01')
    await anna.locator('form:has([name="owner"]) button').click()
    for (const page of [erik, siri]) await page.locator('#debrief').getByText('Markedsdialog før hvert stort udbud').waitFor()
    await anna.goto(`${desk}/debrief`)
    assert.equal(await anna.locator('h1').count(), 1)
    const wall = await leader.locator('a[href*="/wall/"]').first().getAttribute('href')
    await leader.goto(origin + wall!)
    await leader.locator('#debrief').getByText('Markedsdialog før hvert stort udbud').waitFor()
    await look(leader, 'wall')
    assert.deepEqual(errors, [])
    assert.deepEqual(faults, [])
  })
})
