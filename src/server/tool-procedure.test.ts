import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })

const page = async (query: string | Record<string, string>, lang = 'sv') => {
  const answer = await site.get(`/${lang}/tools/procedure?${new URLSearchParams(query)}`)
  return { status: answer.status, html: await answer.text() }
}
const partnership = { country: 'SE', on: '2026-07-30', buys: 'services', value: '9 000 000', activity: 'general', market: 'develop', analysed: 'yes', describe: 'outcome', talk: 'during', research: 'develop', result: 'yes', partners: 'yes', together: 'eu' }

describe('the procedure adviser', () => {
  test('begins with one question, and shows no order before an answer', async () => {
    for (const lang of langs) {
      const { status, html } = await page('', lang)
      assert.equal(status, 200)
      assert.match(html, /type="radio"[^>]*name="buys"|name="buys"[^>]*type="radio"/)
      assert.ok(!html.includes('t-adv-way'))
    }
  })
  test('shows the order in every language, with conditions, sources, links and our weighing', async () => {
    for (const lang of langs) {
      const { status, html } = await page(partnership, lang)
      assert.equal(status, 200)
      const first = html.slice(html.indexOf('class="t-adv-way"'))
      assert.match(first, /^class="t-adv-way" id="way-innovationPartnership"/)
      assert.match(html, /\/check\?step=chooseProcedure[^"]*f\.procedure=innovationPartnership/)
      assert.match(html, new RegExp(`/${lang}/tools/time-plan\\?[^"]*procedure=innovationPartnership`))
      assert.match(html, new RegExp(`/${lang}/cases/`))
      assert.match(html, /step=agreeJointPurchase/)
      assert.match(html, /LOU/)
      assert.ok(!html.includes('{n}') && !html.includes('undefined') && !html.includes('[object'))
    }
  })
  test('every id is single, every link within the page leads somewhere, and every element closes', async () => {
    for (const query of [{}, partnership, { buys: 'social', country: 'NO' }]) {
      const { html } = await page(query as Record<string, string>), ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(m => m[1]!)
      assert.equal(new Set(ids).size, ids.length, ids.filter((x, i) => ids.indexOf(x) !== i).join())
      for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(to!), to)
      for (const tag of ['section', 'details', 'ul', 'li', 'dl', 'article', 'span', 'div', 'p']) assert.equal([...html.matchAll(new RegExp(`<${tag}[\\s>]`, 'g'))].length, html.split(`</${tag}>`).length - 1, tag)
    }
  })
  test('every answer stands in the address and can be changed or taken back; “I don’t know” is an answer', async () => {
    const { html } = await page({ country: 'SE', buys: 'services', market: 'unknown' })
    assert.match(html, /name="buys"/)
    assert.match(html, /href="[^"]*buys=services[^"]*"/)
    const question = html.slice(html.indexOf('class="t-adv-q')).split('</section>')[0]!
    assert.ok(question.includes('type="') && !question.includes('name="market"'), 'a question that one cannot answer is not put again')
    const asked = await page({ country: 'SE', buys: 'services', valueAsked: 'yes', value: '' })
    assert.match(asked.html, /value=unknown|Vet inte/)
  })
  test('a question of the law can be answered from the page, and firms the verdict', async () => {
    const q = { country: 'SE', on: '2026-07-30', buys: 'services', value: '9000000', activity: 'general', talk: 'no', describe: 'precise', earlier: 'no' }
    const before = await page(q), negotiation = (html: string) => html.slice(html.indexOf('id="way-negotiation"')).slice(0, 900)
    assert.match(before.html, /f\.gateway\.adaptation=yes/)
    assert.match(negotiation(before.html), /t-verdict--depends/)
    assert.match(negotiation((await page({ ...q, 'f.gateway.adaptation': 'yes' })).html), /t-verdict--lawful/)
  })
  test('an unlawful procedure says why, with the duty and its source', async () => {
    const { html } = await page({ ...partnership, market: 'ready', research: 'no' })
    const part = html.slice(html.indexOf('id="way-innovationPartnership"'))
    assert.match(part.slice(0, 1200), /t-verdict--unlawful/)
    assert.match(part.slice(0, 6000), /\/sv\/law\/SE\/se\/partnership\/need/)
  })
  test('what matters most is kept, and tells what moved', async () => {
    const { html } = await page({ ...partnership, want: 'time' })
    assert.match(html, /name="want"[^>]*value="time"[^>]*checked|checked[^>]*value="time"/)
    assert.match(html, /platser? upp|ner</)
  })
  test('bad input is told in the reader’s language, and the rest still used', async () => {
    for (const [q, field] of [[{ buys: 'bribes' }, 'buys'], [{ value: 'mycket' }, 'value'], [{ value: '-3' }, 'value'], [{ value: '99999999999999999' }, 'value'], [{ country: 'FI' }, 'country'], [{ on: '2026-02-31' }, 'on'], [{ buyer: 'king' }, 'buyer'], [{ 'f.gateway.adaptation': 'perhaps' }, 'facts']] as const) {
      const { status, html } = await page({ market: 'ready', ...q } as Record<string, string>)
      assert.equal(status, 422, JSON.stringify(q))
      assert.match(html, /t-error-summary/)
      assert.match(html, new RegExp(`#field-${field}`))
      assert.ok(html.includes('t-adv-way'), 'the answer that could be read is used')
    }
    assert.equal((await page(`${'f.nosuch=1&'.repeat(400)}buys=goods&buys=services`)).status, 200)
    const evil = await page({ value: '<script>alert(1)</script>' })
    assert.ok(!evil.html.includes('<script>alert'))
  })
})
