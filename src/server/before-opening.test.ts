import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { paperKinds } from '../casefile/index.ts'
import { lawbook } from '../law/index.ts'
import { logHash } from '../log/index.ts'
import { defaultParameters } from '../market/index.ts'
import { newRun, positionOf } from './journey.ts'
import { secrets } from './small-case.ts'
import { trySite, type TrySite } from './try-site.ts'

/** Everything that a player can open, in one text. */
async function allPages(site: TrySite, run: string): Promise<string> {
  const { body } = await site.json(`/api/v1/runs/${run}`, undefined)
  const numbers: number[] = body.events.map((e: any) => e.n)
  const paths = [`/api/v1/runs/${run}`, `/sv/runs/${run}/export.json`, `/sv/runs/${run}/export.csv`, `/sv/runs/${run}`, `/sv/runs/${run}/debrief`, `/sv/runs/${run}/report`, `/sv/runs/${run}/export.xapi`,
    ...['hot-wash', 'what-happened', 'why', 'what-if', 'so-what', 'now-what'].map(block => `/sv/runs/${run}/debrief/${block}`), ...paperKinds.map(kind => `/sv/runs/${run}/file/${kind}`),
    ...body.possible.map((step: string) => `/sv/runs/${run}?step=${step}`), ...numbers.map(n => `/sv/runs/${run}/why/${n}`), ...numbers.map(n => `/sv/runs/${run}?at=${n}`)]
  const texts: string[] = []
  for (const path of paths) {
    const answer = await site.get(path)
    assert.equal(answer.status, 200, path)
    texts.push(await answer.text())
  }
  return texts.join('\n')
}

describe('what the buyer knows before and after the tenders are opened', () => {
  let site: TrySite, run = '', sealed = ''
  before(async () => { site = await trySite(); run = await newRun(site, 'DK') })
  after(() => site.close())
  const take = async (action: Record<string, unknown>): Promise<any> => {
    const { status, body } = await site.json(`/api/v1/runs/${run}/steps`, { action, position: await positionOf(site, run) })
    assert.equal(status, 200, JSON.stringify(body))
    assert.equal(body.accepted, true)
    assert.equal(body.position, await positionOf(site, run))
    return body
  }
  const pass = async (day: string): Promise<void> => {
    const { status, body } = await site.json(`/api/v1/runs/${run}/time`, { pass: 'to', day, position: await positionOf(site, run) })
    assert.equal(status, 200, JSON.stringify(body))
  }
  const runNow = async (): Promise<any> => (await site.json(`/api/v1/runs/${run}`, undefined)).body

  test('an open procedure comes to its deadline with tenders that nobody has opened', async () => {
    await take({ step: 'stateNeed', what: 'Forsink regnvand', form: 'outcome', measures: 'kubikmeter' })
    await take({ step: 'estimateValue', subject: 'services', basis: 'market', purchase: 5_000_000 })
    await take({ step: 'chooseProcedure', procedure: 'open', marketAnalysis: 'Vi har set efter' })
    await take({ step: 'writeDocuments', requirementForm: 'functional', needText: 'Behovet', awardBasis: 'bestPriceQuality', method: 'described', online: true, selfDeclaration: true,
      criteria: [{ kind: 'quality', name: 'Kvalitet', weight: 60 }, { kind: 'price', name: 'Pris', weight: 40 }] })
    const today = (await runNow()).today
    await take({ step: 'sendNotice', channel: 'ted', tendersBy: '2026-11-16', eSubmission: true })
    assert.equal((await runNow()).today, today)
    await pass('2026-11-17')
    const { state } = await runNow()
    assert.ok(state.received.length > 0, 'some firm tenders')
    assert.deepEqual(state.tenders, [])
    sealed = await allPages(site, run)
    for (const secret of [secrets.word, secrets.costFactor, secrets.riskAversion, secrets.seed, secrets.development, secrets.answer]) assert.ok(!sealed.includes(String(secret)), String(secret))
    for (const reckoned of ['Hur ogärna företaget tar risk', 'Inställning till köparen', 'Hur mån företaget är om sina rättigheter']) assert.ok(!sealed.includes(reckoned), reckoned)
    assert.ok(sealed.includes('Visas när anbuden är öppnade'), 'how firms came to see the buyer is told later')
    assert.ok(!sealed.includes('Genomsnittlig förändring hos'), 'not yet')
    assert.ok((await runNow()).events.some((e: any) => e.event.type === 'firm.declined'), 'some firm stays away, so there is a reason to hide')
    for (const word of ['"because"', 'disposition.changed', '"seed"', 'costFactor', 'riskAversion']) assert.ok(!sealed.includes(word), word)
  })

  test('no page told a price before it was opened', async () => {
    await take({ step: 'openTenders', people: 2 })
    const { state } = await runNow()
    assert.equal(state.tenders.length, state.received.length)
    const digits = sealed.replace(/[\s\u00a0\u202f.,]/g, '')
    for (const { price } of state.tenders) assert.ok(!digits.includes(String(price)), `${price}`)
  })

  test('why a firm tendered is told once the tenders are open, not before', async () => {
    const received = (await runNow()).events.find((e: any) => e.event.type === 'tender.received')
    const told = await (await site.get(`/sv/runs/${run}/why/${received.n}`)).text()
    assert.ok(!told.includes('avslöja sådant som ingen köpare kan veta'))
    assert.ok(sealed.includes('avslöja sådant som ingen köpare kan veta'))
    assert.ok((await (await site.get(`/sv/runs/${run}/debrief`)).text()).includes('Hur ogärna företaget tar risk'), 'the debrief tells it too')
  })

  test('the log leaves whole, with seed and hash, only when a path has ended', async () => {
    const before: any = await (await site.get(`/sv/runs/${run}/export.json`)).json()
    assert.equal(before.complete, false)
    assert.equal(before.branches[0].hash, undefined)
    await take({ step: 'cancelProcedure', reason: 'needChanged', toAll: true, text: 'Behovet er et andet' })
    await take({ step: 'writeLessons', well: 'Dialogen', report: true })
    const whole: any = await (await site.get(`/sv/runs/${run}/export.json`)).json()
    assert.equal(whole.complete, true)
    assert.match(whole.branches[0].hash, /^[0-9a-f]{64}$/)
    assert.equal(whole.branches[0].hash, logHash(whole.events, 'b1'))
    assert.equal(whole.lawbook, lawbook.hash)
    assert.deepEqual(whole.parameters, { ...defaultParameters })
    assert.equal(whole.events[0].event.seed, secrets.seed)
    assert.equal(whole.events.length, await positionOf(site, run), 'every event is in it')
    const table = await (await site.get(`/sv/runs/${run}/export.csv`)).text()
    assert.equal(table.trim().split('\r\n').length, whole.events.length + 1)
    assert.match(table, /seed/)
  })

  test('a case that has ended takes no more steps, and says that one can go back', async () => {
    const position = await positionOf(site, run)
    const { status, body } = await site.json(`/api/v1/runs/${run}/steps`, { action: { step: 'openTenders', people: 2 }, position })
    assert.equal(status, 422)
    assert.equal(body.refused, true)
    assert.equal(body.code, 'ended')
    assert.match(body.texts.da, /Spol tilbage/)
  })
})
