import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })
const page = async (address: string) => { const a = await site.raw(address, {}); return { status: a.status, type: a.headers.get('content-type') ?? '', html: (await a.text()).replaceAll('\u00a0', ' ') } }

describe('the page of the time plan', () => {
  test('asks first, and answers in each language with the rule, its source and a way to check', async () => {
    for (const lang of langs) {
      const asks = await page(`/${lang}/tools/time-plan`)
      assert.equal(asks.status, 200)
      assert.match(asks.html, /id="time-plan-form"/)
      assert.doesNotMatch(asks.html, /t-plandates/)
      const { status, html } = await page(`/${lang}/tools/time-plan?country=NO&procedure=open&day=2026-03-03`)
      assert.equal(status, 200)
      assert.match(html, /<time dateTime="2026-04-07"|<time datetime="2026-04-07"/i)
      assert.match(html, new RegExp(`/${lang}/law/NO/no/time/open`))
      assert.match(html, /step=sendNotice&(?:amp;)?country=NO&(?:amp;)?on=2026-03-03[^"]*f\.time\.tenderDays=35/)
      assert.match(html, /anskaffelsesforskriften/)
      assert.match(html, new RegExp(`/${lang}/tools/time-plan\\.ics\\?[^"]*plan=comfortable`))
      assert.doesNotMatch(html, /\{\w+\}/, 'every blank is filled in')
    }
  })
  test('the link “check this step” leads to a page that finds the time lawful', async () => {
    const { html } = await page('/en/tools/time-plan?country=SE&procedure=restricted&day=2026-11-25')
    const links = [...html.matchAll(/href="(\/en\/check\?step=(?:sendNotice|inviteToTender|signContract)[^"]*)"/g)].map(m => m[1]!.replaceAll('&amp;', '&'))
    assert.ok(links.length >= 3)
    for (const link of links) {
      const check = await page(link)
      assert.equal(check.status, 200)
      assert.doesNotMatch(check.html, /t-verdict--unlawful/, link)
    }
  })
  test('a shorter time with a reason on file says so, and what the comfortable plan counts from', async () => {
    const { html } = await page('/en/tools/time-plan?country=SE&procedure=restricted&day=2026-11-25&has=electronic&has=online&has=reasons')
    assert.match(html, /10 days from: invitation to tender\. Comfortable: 25 days and 10 more/)
    assert.match(html, /Shorter than usual: put the reason on file/)
    assert.match(html, /\/en\/law\/SE\/se\/time\/agreement-sought/)
  })
  test('counted backwards it says when the start is already past', async () => {
    const past = await page('/da/tools/time-plan?country=DK&procedure=negotiation&count=until&day=2026-01-15')
    assert.match(past.html, /Starten er allerede passeret/)
    const far = await page('/da/tools/time-plan?country=DK&procedure=negotiation&count=until&day=2039-01-15')
    assert.doesNotMatch(far.html, /Starten er allerede passeret/)
  })
  test('what cannot be read, or belongs to another procedure, is told at its field', async () => {
    for (const [query, field] of [['day=2026-02-30', 'day'], ['day=1999-01-01', 'day'], ['day=2026-03-03&country=FI', 'country'], ['day=2026-03-03&procedure=bribe', 'procedure'], ['day=2026-03-03&value=much', 'value'],
      ['day=2026-03-03&procedure=belowThreshold&value=90000000', 'procedure'], ['day=2026-03-03&procedure=open&value=1000', 'procedure'], ['day=2026-03-03&letters=pigeon', 'letters']] as const) {
      const { status, html } = await page(`/sv/tools/time-plan?${query}`)
      assert.equal(status, 422, query)
      assert.match(html, new RegExp(`t-error-summary[\\s\\S]*#field-${field}"`), query)
      assert.doesNotMatch(html, /t-plandates/)
    }
    assert.equal((await page(`/sv/tools/time-plan?${'has=x&'.repeat(500)}day=2026-03-03`)).status, 200)
    const written = await page(`/sv/tools/time-plan?day=2026-03-03&name=${encodeURIComponent('<script>"&')}`)
    assert.ok(!written.html.includes('<script>"&'))
  })
  test('the calendar is a calendar, and without a plan the page answers instead', async () => {
    const { status, type, html } = await page('/nb/tools/time-plan.ics?country=NO&procedure=innovationPartnership&day=2026-11-25&plan=earliest&name=Regnbed%2C%20del%201')
    assert.equal(status, 200)
    assert.match(type, /^text\/calendar/)
    assert.match(html, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    assert.match(html, /DTSTART;VALUE=DATE:20261228\r\n/)
    assert.match(html, /Regnbed\\, del 1/)
    const uids = [...html.matchAll(/UID:(.*)\r\n/g)].map(m => m[1])
    assert.equal(new Set(uids).size, uids.length)
    const moved = await page('/nb/tools/time-plan.ics?country=NO&procedure=innovationPartnership&day=2026-12-02&plan=earliest&name=Regnbed%2C%20del%201')
    assert.deepEqual([...moved.html.matchAll(/UID:(.*)\r\n/g)].map(m => m[1]).sort(), [...uids].sort(), 'a new start moves the events')
    assert.equal((await page('/nb/tools/time-plan.ics?day=x')).status, 422)
  })
})

describe('the clock of review', () => {
  test('“How long has a Swedish supplier to challenge a Norwegian award?”: from the home page in one link and one form', async () => {
    const home = await page('/sv/')
    assert.match(home.html, /href="\/sv\/tools\/review-clock">Hur länge kan en tilldelning överprövas, här och i grannländerna\?/)
    const asks = await page('/sv/tools/review-clock')
    assert.match(asks.html, /name="country"[^>]*value="NO"/)
    const { html } = await page('/sv/tools/review-clock?country=NO&happened=letters&day=2026-12-02&regime=classic&means=electronic')
    assert.match(html, /Till och med måndag 14 december 2026 kan undertecknandet stoppas/)
    assert.match(html, /tingretten/)
    assert.match(html, /En leverantör från ett annat EU- eller EES-land har samma rätt/)
    assert.ok(html.indexOf('id="clock-NO"') < html.indexOf('id="clock-DK"') && html.includes('id="clock-SE"'), 'the buyer’s country first')
  })
  test('answers everything that can happen, for every kind of purchase, in each language', async () => {
    for (const lang of langs) for (const happened of ['letters', 'selection', 'cancellation', 'voluntary', 'direct', 'signed', 'change']) for (const regime of lang === 'sv' ? ['classic', 'utilities', 'light', 'concession', 'below'] : ['classic', 'below']) {
      const { status, html } = await page(`/${lang}/tools/review-clock?country=SE&happened=${happened}&day=2026-11-02&regime=${regime}`)
      assert.equal(status, 200)
      assert.equal([...html.matchAll(/id="clock-/g)].length, 3, `${lang} ${happened} ${regime}`)
      assert.doesNotMatch(html, /\{\w+\}|undefined|NaN|\.\./, `${lang} ${happened} ${regime}`)
    }
  })
  test('bad input is told at its field', async () => {
    for (const [query, field] of [['day=2026-13-01', 'day'], ['day=2026-11-02&happened=war', 'happened'], ['day=2026-11-02&signed=2026-11-01', 'signed'], ['day=2026-11-02&announced=never', 'announced'], ['day=2026-11-02&country=IS', 'country']] as const) {
      const { status, html } = await page(`/en/tools/review-clock?${query}`)
      assert.equal(status, 422, query)
      assert.match(html, new RegExp(`#field-${field}"`), query)
    }
  })
  test('the last days as a calendar', async () => {
    const { type, html } = await page('/da/tools/review-clock.ics?country=DK&happened=selection&day=2026-10-01')
    assert.match(type, /^text\/calendar/)
    assert.match(html, /DTSTART;VALUE=DATE:20261021\r\n/)
    assert.equal((await page('/da/tools/review-clock.ics')).status, 200)
  })
})
