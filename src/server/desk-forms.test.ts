import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { need, newRun, positionOf } from './journey.ts'
import { trySite, type TrySite } from './try-site.ts'

const field = (html: string, name: string, value: string): string => new RegExp(`<input[^>]*name="${name}"[^>]*value="${value}"[^>]*>`).exec(html)?.[0] ?? ''

describe('the desk by plain forms', () => {
  let site: TrySite, run = ''
  before(async () => {
    site = await trySite()
    run = await newRun(site)
    for (const step of [need, { step: 'estimateValue', subject: 'services', basis: 'market', purchase: '90 000 000' }]) {
      assert.equal((await send({ ...step, intent: 'take' })).status, 303)
    }
  })
  after(() => site.close())
  const send = async (fields: Record<string, string | readonly string[]>): Promise<Response> =>
    site.post(`/sv/runs/${run}/steps`, { branch: 'b1', position: String(await positionOf(site, run)), ...fields })
  const meeting = { step: 'meetFirm', firm: 'firm-1', about: ['maturity'], minutes: 'yes', promise: 'yes' }

  test('every step that can be taken opens a form in every language, with its buttons and its hidden fields', async () => {
    for (const lang of langs) for (const step of ['changeNeed', 'askAdviser', 'announceConsultation', 'meetFirm', 'chooseProcedure', 'writeLessons']) {
      const html = await (await site.get(`/${lang}/runs/${run}?branch=b1&step=${step}`)).text()
      assert.match(html, /<form[^>]*id="step-form"/, `${lang} ${step}`)
      for (const [name, value] of [['step', step], ['branch', 'b1'], ['position', String(await positionOf(site, run))]] as const) assert.ok(field(html, name, value), `${lang} ${step}: ${name}`)
      for (const intent of ['check', 'take']) assert.match(html, new RegExp(`<button[^>]*name="intent"[^>]*value="${intent}"`))
    }
  })

  test('an unlawful step says so, and names what repairs it', async () => {
    const html = await (await send({ ...meeting, intent: 'check' })).text()
    assert.match(html, /Otillåtet som det är/)
    assert.match(html, /<button[^>]*name="repair"[^>]*value="[^"]*no-promise\|0"/)
    assert.match(field(html, 'promise', 'yes'), / checked/)
  })

  test('the button that repairs fills in the field and weighs again; nothing is taken', async () => {
    const at = await positionOf(site, run)
    const wrong = await (await send({ ...meeting, intent: 'check' })).text()
    const repair = /<button[^>]*name="repair"[^>]*value="([^"]*no-promise\|0)"/.exec(wrong)![1]!
    const html = await (await send({ ...meeting, repair })).text()
    assert.doesNotMatch(html, /Otillåtet som det är/)
    assert.doesNotMatch(field(html, 'promise', 'yes'), / checked/)
    assert.match(field(html, 'promise', 'no'), / checked/)
    assert.equal(await positionOf(site, run), at)
  })

  test('a repair that nobody offered changes nothing', async () => {
    for (const repair of ['', 'no-promise', '__proto__|0', 'constructor|0', 'eu/dialogue/no-promise|99', '|']) {
      const answer = await send({ ...meeting, repair })
      assert.equal(answer.status, 200, repair)
      assert.match(field(await answer.text(), 'promise', 'yes'), / checked/, repair)
    }
  })

  test('the button that counts the development in marks it and leaves what was marked', async () => {
    const value = { step: 'estimateValue', subject: 'services', basis: 'market', purchase: '20 000 000', development: '3 000 000', options: '1 000 000', counted: ['options'], 'answer.procedure': 'innovationPartnership', 'because.procedure': 'Inget finns på marknaden' }
    const wrong = await (await send({ ...value, intent: 'check' })).text()
    const repair = /<button[^>]*name="repair"[^>]*value="([^"]+)"[^>]*data-field="counted"[^>]*data-value="development"/.exec(wrong)?.[1]
    assert.ok(repair, 'a button counts the development in')
    const html = await (await send({ ...value, repair })).text()
    for (const part of ['development', 'options']) assert.match(field(html, 'counted', part), / checked/, part)
    assert.doesNotMatch(html, /data-field="counted"/)
  })

  test('what a firm answers when it is met stands on the desk, in words, with money in the buyer’s currency', async () => {
    const other = await newRun(site)
    const take = async (fields: Record<string, string | readonly string[]>): Promise<number> =>
      (await site.post(`/sv/runs/${other}/steps`, { branch: 'b1', position: String(await positionOf(site, other)), ...fields, intent: 'take' })).status
    assert.equal(await take(need), 303)
    assert.equal(await take({ ...meeting, about: ['maturity', 'priceRange', 'delivery'], minutes: 'yes', promise: 'no' }), 303)
    for (const [lang, heading, months] of [['sv', 'Vad företagen berättade', 'månader från kontraktet'], ['da', 'Det fortalte virksomhederne', 'måneder fra kontrakten'], ['nb', 'Det leverandørene fortalte', 'måneder fra kontrakten'], ['en', 'What firms told you', 'months from contract']] as const) {
      const html = await (await site.get(`/${lang}/runs/${other}?branch=b1`)).text()
      assert.ok(html.includes(heading), lang)
      if (!html.includes(months)) assert.match(html, /helst inte svara|helst ikke svare|rather not answer/)
      const price = /(?:mellan|mellem|mellom|between) ([\d\s.,\u00a0\u202f]+) (?:och|og|and) ([\d\s.,\u00a0\u202f]+) (SEK|DKK|NOK|EUR|euro)/i.exec(html)
      assert.ok(price, `${lang}: a price is told before the value is estimated`)
      assert.notEqual(price[3], 'EUR')
      assert.ok(Number(price[1]!.replace(/\D/g, '')) > 0)
    }
  })

  test('a question is asked once, and its answer stays in the form until the step is taken', async () => {
    const choice = { step: 'chooseProcedure', procedure: 'innovationPartnership', reason: 'Nytt', marketAnalysis: 'Inget finns' }
    const html = await (await send({ ...choice, intent: 'check' })).text()
    const asked = [...html.matchAll(/<(?:input|select)[^>]*name="answer\.([^"]+)"[^>]*id="([^"]+)"|<(?:input|select)[^>]*id="([^"]+)"[^>]*name="answer\.([^"]+)"/g)].map(m => m[1] ?? m[4]!)
    assert.ok(asked.length > 0, 'the law asks something')
    const legends = [...html.matchAll(/name="because\.([^"]+)"/g)].map(m => m[1]!)
    assert.deepEqual(legends, [...new Set(legends)], 'each question stands once')
    const fact = legends[0]!
    const again = await (await send({ ...choice, [`answer.${fact}`]: 'yes', [`because.${fact}`]: 'Undersökt i september', intent: 'check' })).text()
    assert.ok(again.includes('Undersökt i september'), 'the reason for the answer is still there')
    assert.match(field(again, `answer.${fact.replaceAll('.', '\\.')}`, 'yes'), / checked/)
  })

  test('an answer without a reason comes back with what is missing, beside the answer', async () => {
    const answer = await send({ step: 'chooseProcedure', procedure: 'innovationPartnership', 'answer.need.notOnMarket': 'yes', intent: 'check' })
    const html = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(html, /id="field-because-need-notOnMarket-error"/)
  })

  test('with the rest of the form whole, the verdict stands beside the answer that lacks its reason, and the step is not taken', async () => {
    const at = await positionOf(site, run)
    const answer = await send({ step: 'chooseProcedure', procedure: 'innovationPartnership', reason: 'Nytt', marketAnalysis: 'Inget finns', 'answer.need.notOnMarket': 'yes', intent: 'take' })
    const html = await answer.text()
    assert.equal(answer.status, 422)
    assert.match(html, /t-panel__verdict/)
    assert.match(html, /id="field-because-need-notOnMarket-error"/)
    assert.equal(await positionOf(site, run), at)
  })
})
