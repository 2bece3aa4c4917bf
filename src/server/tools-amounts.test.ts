import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs, type Lang } from '../plain/index.ts'
import { toolNames } from '../web/index.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })

const page = async (address: string) => { const a = await site.get(address); return { status: a.status, html: (await a.text()).replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ') } }
/** The number as each language writes it. */
const money = (amount: number, lang: Lang) => new Intl.NumberFormat({ sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO', en: 'en-GB' }[lang]).format(amount).replaceAll('\u00a0', ' ')
const query = (said: Readonly<Record<string, string>>) => new URLSearchParams(said).toString()

describe('the page of all tools', () => {
  test('names the eight, each with its address and a sentence, and stands in the menu', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/tools`)
      assert.equal(status, 200)
      assert.deepEqual([...toolNames].sort(), ['contract-change', 'joint', 'procedure', 'review-clock', 'thresholds', 'time-plan', 'two-efforts', 'value'])
      for (const name of toolNames) assert.ok(html.includes(`href="/${lang}/tools/${name}"`), name)
      assert.match((await page(`/${lang}/check`)).html, new RegExp(`href="/${lang}/tools"`))
    }
  })
})

describe('thresholds', () => {
  test('the amount of the day in three countries, with euro, source and the rule, in each language', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/tools/thresholds?${query({ country: 'DK', on: '2026-03-02' })}`)
      assert.equal(status, 200)
      for (const [amount, currency] of [[1_611_360, 'DKK'], [2_451_816, 'SEK'], [2_300_000, 'NOK'], [216_000, 'EUR'], [221_000, 'EUR']] as const) assert.ok(html.includes(`${money(amount, lang)} ${currency}`), `${lang} ${amount}`)
      assert.match(html, /SFS 2026:245/)
      assert.match(html, new RegExp(`/${lang}/law/EU/eu/value/above`))
    }
  })
  test('the day before has the amounts before', async () => {
    const { html } = await page('/sv/tools/thresholds?country=SE&on=2025-12-31'), answer = html.slice(0, html.indexOf('id="which-day"'))
    assert.ok(answer.includes(`${money(2_389_585, 'sv')} SEK`) && !answer.includes(`${money(2_451_816, 'sv')} SEK`))
  })
  test('a value stands inside or below, by how much, and near a limit with care', async () => {
    const { html } = await page('/en/tools/thresholds?country=DK&on=2026-03-02&value=1+611+359')
    assert.match(html, /1,611,359 DKK is 1 DKK below/)
    assert.match(html, /within three per cent/)
    assert.match((await page('/en/tools/thresholds?country=DK&on=2026-03-02&value=1611360')).html, /exactly the threshold/)
  })
  test('a period that nobody has read says so', async () => { assert.match((await page('/en/tools/thresholds?country=NO&on=2015-06-01')).html, /Nobody has read the amount of this period/) })
})

describe('value', () => {
  const lots = { kind: 'lots', country: 'SE', on: '2026-03-02', 'lot.0': '2 000 000', 'lot.1': '400000', 'lot.1.is': 'outside', 'option.0': '300000' }
  test('shows the working, the rules behind it, the small lots and where the sum stands, in each language', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/tools/value?${query(lots)}`)
      assert.equal(status, 200)
      assert.ok(html.includes(`${money(2_700_000, lang)} SEK`), lang)
      assert.ok(html.includes(`${money(908_080, lang)} SEK`), 'the amount for a small lot')
      assert.match(html, new RegExp(`/${lang}/law/SE/se/value/`))
      assert.match(html, /step=divideIntoLots/)
    }
  })
  test('asks only what the kind of purchase needs, and as many rows as are wanted', async () => {
    const { html } = await page('/en/tools/value?kind=openService')
    assert.ok(html.includes('name="monthly"') && !html.includes('name="phase.0"') && !html.includes('name="option.0"'))
    const count = async (q: string) => [...(await page(`/en/tools/value?${q}`)).html.matchAll(/name="option\.\d+"/g)].length
    assert.deepEqual([await count('kind=contract'), await count('kind=contract&option.0=5&option.3=6'), await count('kind=contract&more=option')], [1, 3, 4])
  })
  test('the link to the step carries what the working shows', async () => {
    const { html } = await page('/en/tools/value?kind=partnership&country=DK&phase.0=120000&result=300000')
    assert.match(html, /f\.value\.estimated=420000/)
    assert.match(html, /f\.value\.partnershipCounted=yes/)
    const href = /href="(\/en\/check\?step=estimateValue[^"]*)"/.exec(html)![1]!.replaceAll('&amp;', '&')
    assert.equal((await page(href)).status, 200)
  })
})

describe('contract change', () => {
  const small = { country: 'DK', on: '2026-11-16', signed: '2026-05-05', original: '10 000 000', change: '500 000', earlier: '600 000' }
  test('says in each language which route carries the change, which do not and why', async () => {
    for (const lang of langs) {
      const { status, html } = await page(`/${lang}/tools/contract-change?${query({ ...small, 'f.modification.clauseClear': 'no', 'f.modification.substantial': 'no' })}`)
      assert.equal(status, 200)
      assert.match(html, /t-mark--lawful/)
      assert.match(html, new RegExp(`/${lang}/law/DK/dk/change/small`))
      assert.match(html, /11(&nbsp;| )?%/, 'the sum of the small changes')
      assert.match(html, /udbudsloven, § 180/)
    }
  })
  test('asks what still decides and not what is answered; an answer can be taken back', async () => {
    const { html } = await page(`/en/tools/contract-change?${query({ ...small, 'f.modification.clauseClear': 'no' })}`)
    assert.match(html, /type="radio"[^>]*name="f\.modification\.substantial"/)
    assert.doesNotMatch(html, /type="radio"[^>]*name="f\.modification\.clauseClear"/)
    assert.match(html, /type="hidden" name="f\.modification\.clauseClear" value="no"/)
  })
  test('a notice that is due is told with the route', async () => {
    const { html } = await page(`/da/tools/contract-change?${query({ ...small, original: '9000000', change: '4000000', earlier: '0', 'f.modification.unforeseeable': 'yes', 'f.modification.natureChanged': 'no', 'f.modification.evasion': 'no' })}`)
    assert.match(html, /dk\/change\/notice/)
    assert.match(html, /Skal offentliggøres/)
  })
})

describe('what cannot be read', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['thresholds', { country: 'FI' }], ['thresholds', { on: '2026-02-30' }], ['thresholds', { on: '1999-01-01' }], ['thresholds', { subject: 'gifts' }], ['thresholds', { buyer: 'king' }], ['thresholds', { value: 'much' }], ['thresholds', { value: '-5' }], ['thresholds', { value: '9e99' }], ['thresholds', { value: '99999999999999' }], ['thresholds', { cur: 'USD' }],
    ['value', { kind: 'bribe' }], ['value', { purchase: 'abc' }], ['value', { kind: 'openService', monthly: '5', months: '1,5' }], ['value', { kind: 'lots', 'lot.0': 'x' }], ['value', { 'unit.2': '-1' }],
    ['contract-change', { original: '0' }], ['contract-change', { what: 'all' }], ['contract-change', { 'f.modification.substantial': 'perhaps' }], ['contract-change', { on: '2026-01-01', signed: '2026-05-05' }], ['contract-change', { signed: '2025-01-01', begun: '2025-02-02' }],
  ]
  test('is told at its field, in the reader’s language, and shown again', async () => {
    for (const [tool, said] of wrong) for (const lang of ['sv', 'en'] as const) {
      const { status, html } = await page(`/${lang}/tools/${tool}?${query(said)}`), name = JSON.stringify(said)
      assert.equal(status, 422, name)
      const href = /t-error-summary[\s\S]*?href="#([^"]+)"/.exec(html)?.[1]
      assert.ok(href && html.includes(`id="${href}"`), `${name}: the summary leads to a field`)
    }
    assert.match((await page('/en/tools/value?kind=contract&purchase=abc&option.0=1&option.2=7')).html, /value="abc"[\s\S]*value="7"/)
  })
  test('nothing that is written becomes markup, and a flood of fields is borne', async () => {
    const { html } = await page(`/en/tools/value?${query({ purchase: '<script>alert(1)</script>' })}`)
    assert.doesNotMatch(html, /<script>alert/)
    assert.equal((await page(`/en/tools/value?${'option.0=1&'.repeat(2000)}`)).status, 200)
    assert.equal((await page(`/en/tools/contract-change?${'f.nosuch=1&'.repeat(400)}`)).status, 200)
    assert.equal((await site.raw('/en/tools/value', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } })).status, 405)
  })
})
