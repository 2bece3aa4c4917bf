import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { paperKinds } from '../casefile/index.ts'
import { statementSchema } from '../practice/small-xapi.ts'
import { need, newRun, positionOf } from './journey.ts'
import { trySite, type TrySite } from './try-site.ts'

const slugs = ['hot-wash', 'what-happened', 'why', 'what-if', 'so-what', 'now-what']
const textOf = async (site: TrySite, path: string, status = 200): Promise<string> => { const a = await site.get(path); assert.equal(a.status, status, path); return a.text() }

describe('the debrief in six screens', () => {
  let site: TrySite, run = ''
  const take = async (fields: Record<string, string | readonly string[]>) => { const a = await site.post(`/sv/runs/${run}/steps`, { branch: 'b1', position: String(await positionOf(site, run)), intent: 'take', ...fields }); assert.equal(a.status, 303) }
  const events = async (type: string): Promise<any[]> => (await site.json(`/api/v1/runs/${run}`, undefined)).body.events.filter((e: any) => e.event.type === type)
  const write = (block: string, fields: Record<string, string | readonly string[]>) => site.post(`/sv/runs/${run}/debrief/${block}`, { branch: 'b1', command: `c${Math.random()}`, ...fields })
  before(async () => {
    site = await trySite(undefined, undefined, s => s, { now: () => new Date('2026-11-26T09:00:00Z') })
    run = await newRun(site)
    await take(need)
    await take({ step: 'estimateValue', subject: 'services', basis: 'market', purchase: '7 700 000' })
    await take({ step: 'meetFirm', firm: 'firm-1', about: ['maturity'], share: ['budget'] })
  })
  after(() => site.close())

  test('each is drawn in four languages, with one question, and knows its way on', async () => {
    for (const lang of langs) for (const [i, slug] of slugs.entries()) {
      const html = await textOf(site, `/${lang}/runs/${run}/debrief/${slug}`)
      assert.match(html, new RegExp(`<html[^>]* lang="${lang}"`))
      assert.equal(html.match(/<h1/g)!.length, 1)
      assert.match(html, /aria-current="step"/)
      assert.doesNotMatch(html, /undefined|\[object|NaN|\{\w+\}/)
      for (const other of [slugs[i - 1], slugs[i + 1]]) if (other) assert.ok(html.includes(`/debrief/${other}?branch=b1`), `${slug} → ${other}`)
      for (const l of langs) assert.ok(html.includes(`/${l}/runs/${run}/debrief/${slug}`), 'the same screen in the other languages')
    }
    await textOf(site, `/sv/runs/${run}/debrief/seventh`, 404)
    assert.equal((await write('seventh', { 'says.worked': 'x' })).status, 404)
  })
  test('the first shows nothing but room to write; the four axes come with the third, once the run is over', async () => {
    const first = await textOf(site, `/sv/runs/${run}/debrief/hot-wash`)
    assert.ok(!first.includes('id="path"') && !first.includes('axis-law'))
    for (const slug of ['what-happened', 'why']) assert.ok(!(await textOf(site, `/sv/runs/${run}/debrief/${slug}`)).includes('axis-law'), slug)
    assert.ok((await textOf(site, `/sv/runs/${run}/debrief/why`)).includes('De fyra axlarna visas när övningen är avslutad'))
  })
  test('what is written is kept, and one goes on to the next screen or stays', async () => {
    const on = await write('hot-wash', { 'says.worked': 'Samtalet', go: 'next' })
    assert.equal(on.headers.get('location'), `/sv/runs/${run}/debrief/what-happened?branch=b1`)
    const stay = await write('hot-wash', { 'says.worked': 'Samtalet', 'says.surprise': 'Tystnaden', go: 'stay' })
    assert.equal(stay.headers.get('location'), `/sv/runs/${run}/debrief/hot-wash?branch=b1`)
    assert.deepEqual((await events('reflection.written')).map(e => e.event.says), ['Samtalet', 'Tystnaden'])
    assert.ok((await textOf(site, `/sv/runs/${run}/debrief/hot-wash`)).includes('Tystnaden'))
  })
  test('the run is played back step by step, and stops at its ends', async () => {
    const at = (i: number): Promise<string> => textOf(site, `/en/runs/${run}/debrief/what-happened?branch=b1&step=${i}`)
    const first = await at(0), second = await at(1), last = await at(999)
    assert.match(first, /Step 1 of 3/)
    assert.ok(first.includes('step=1#play') && !first.includes('The step before'))
    assert.ok(second.includes('step=0#play') && second.includes('step=2#play'))
    assert.ok(last.includes('Step 3 of 3') && !last.includes('The next step'))
    assert.match(await textOf(site, `/en/runs/${run}/debrief/what-happened?step=x`), /Step 1 of 3/)
  })
  test('the moments one chooses are those that are talked about; more than five are too many', async () => {
    const steps = (await events('step.weighed')).map(e => String(e.n))
    assert.equal((await write('what-happened', { choose: 'yes', moment: [steps[0]!, steps[2]!] })).status, 303)
    assert.deepEqual((await events('moments.chosen')).map(e => e.event.moments), [[Number(steps[0]), Number(steps[2])]])
    const why = await textOf(site, `/sv/runs/${run}/debrief/why`)
    assert.ok(why.includes(`id="moment-${steps[0]}"`) && why.includes(`id="moment-${steps[2]}"`) && !why.includes(`id="moment-${steps[1]}"`))
    const many = await write('what-happened', { choose: 'yes', moment: ['1', '2', '3', '4', '5', '6'] })
    assert.equal(many.status, 422)
    assert.ok((await many.text()).includes('Välj högst fem'))
    assert.equal((await write('what-happened', { choose: 'yes', moment: ['99999'] })).status, 303)
    assert.equal((await events('moments.chosen')).length, 1, 'a moment that is not there is not chosen')
  })
  test('a reason and how sure one was stand beside the moment, and in the report', async () => {
    const n = (await events('moments.chosen'))[0].event.moments[0]
    assert.equal((await write('why', { [`says.moment.${n}.why`]: 'Vi hade bråttom', [`says.moment.${n}.sure`]: '4' })).status, 303)
    assert.match(await textOf(site, `/sv/runs/${run}/debrief/why`), /<option value="4" selected/)
    assert.ok((await textOf(site, `/sv/runs/${run}/report`)).includes('Vi hade bråttom'))
  })
  test('a promise needs a name and a day; three are the most; one may be changed and taken back', async () => {
    const field = (n: number, what: string, owner: string, by: string) => ({ [`says.commitment.${n}.what`]: what, [`says.commitment.${n}.owner`]: owner, [`says.commitment.${n}.by`]: by })
    for (const wrong of [field(1, 'Anteckna', '', '2027-02-01'), field(1, 'Anteckna', 'Karin', ''), field(1, 'Anteckna', 'Karin', '2027-02-31'), field(1, '', 'Karin', '2027-02-01')]) {
      const answer = await write('now-what', wrong)
      assert.equal(answer.status, 422, JSON.stringify(wrong))
      assert.match(await answer.text(), /role="alert"/)
    }
    assert.equal((await events('commitment.made')).length, 0)
    assert.equal((await write('now-what', { ...field(1, 'Anteckna', 'Karin', '2027-02-01'), ...field(2, 'Fråga juristen', 'Olle', '2027-01-10'), ...field(3, '', '', ''), ...field(4, 'Ett fjärde', 'Någon', '2027-01-01') })).status, 303)
    assert.deepEqual((await events('commitment.made')).map(e => [e.event.slot, e.event.what, e.event.made]), [[1, 'Anteckna', '2026-11-26'], [2, 'Fråga juristen', '2026-11-26']])
    assert.equal((await write('now-what', field(2, '', '', ''))).status, 303)
    const page = await textOf(site, `/sv/runs/${run}/debrief/now-what`)
    assert.ok(page.includes('Anteckna') && !page.includes('Fråga juristen'))
    // The whole debrief on one page has the same promises.
    assert.ok((await textOf(site, `/sv/runs/${run}/debrief`)).includes('value="Anteckna"'))
  })
  test('promises go into the calendar: each on its day, and a look back six weeks after they were made', async () => {
    const ics = await textOf(site, `/sv/runs/${run}/debrief/commitments.ics`)
    assert.deepEqual([...ics.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(m => m[1]), ['20270201', '20270107'])
    assert.ok(!ics.includes(run), 'the key to the run stays out of the calendar')
  })
  test('two paths stand beside each other with what was expected, what came, and room for a finding', async () => {
    const at = (await events('need.stated'))[0].n
    assert.equal((await site.post(`/sv/runs/${run}/rewind`, { branch: 'b1', position: String(await positionOf(site, run)), at: String(at), tries: 'Möt ingen', expects: 'Färre frågor' })).status, 303)
    const html = await textOf(site, `/sv/runs/${run}/debrief/what-if?branch=b2`)
    for (const words of ['Möt ingen', 'Färre frågor', 'says.finding.b2', `/compare?a=b1&amp;b=b2`]) assert.ok(html.includes(words), words)
    assert.equal((await site.post(`/sv/runs/${run}/debrief/what-if`, { branch: 'b2', command: 'f', 'says.finding.b2': 'Mötena gav mer' })).status, 303)
    assert.ok((await textOf(site, `/sv/runs/${run}/report?branch=b2`)).includes('Mötena gav mer'))
  })
  test('the run leaves as xAPI statements, under a pseudonym and without what was written', async () => {
    const answer = await site.get(`/sv/runs/${run}/export.xapi`), body = await answer.text(), statements = JSON.parse(body)
    assert.match(answer.headers.get('content-disposition')!, /\.xapi\.json"$/)
    for (const s of statements) { const read = statementSchema.safeParse(s); assert.ok(read.success, JSON.stringify([s, read.error?.issues])) }
    for (const word of ['Samtalet', 'Karin', 'Anteckna', run]) assert.ok(!body.includes(word), word)
    assert.ok((await textOf(site, `/sv/runs/${run}/export.xapi?words=yes`)).includes('Samtalet'))
  })
  test('the table of a run that holds promises still opens, and the log loads again', async () => {
    assert.match(await textOf(site, `/sv/runs/${run}/export.csv`), /commitment\.made/)
    site.site.runs.forget(run)
    assert.ok((await textOf(site, `/sv/runs/${run}/debrief/now-what`)).includes('Anteckna'))
  })
})

describe('papers for the real file', () => {
  let site: TrySite, run = ''
  before(async () => { site = await trySite(undefined, undefined, s => s, { now: () => new Date('2026-11-26T09:00:00Z') }); run = await newRun(site, 'NO') })
  after(() => site.close())
  test('each is drawn in four languages and marked as coming from an exercise', async () => {
    for (const lang of langs) for (const kind of paperKinds) {
      const html = await textOf(site, `/${lang}/runs/${run}/file/${kind}`)
      assert.doesNotMatch(html, /undefined|\[object|NaN|\{\w+\}/)
      assert.match(html, /From an exercise – invented figures|Från en övning – påhittade uppgifter|Fra en øvelse – opfundne tal|Fra en øvelse – oppdiktede tall/)
      assert.ok(html.includes(`/${lang}/runs/${run}/file/${kind}/paper.html`))
    }
    await textOf(site, `/sv/runs/${run}/file/contract`, 404)
  })
  test('the plan counts from the day one asks for, and says when the day is none', async () => {
    const plan = await textOf(site, `/nb/runs/${run}/file/consultation-plan?begins=2028-03-01`)
    assert.match(plan, /mars 2028/)
    for (const wrong of ['2028-02-31', 'soon', '1999-01-01', '']) assert.equal((await site.get(`/nb/runs/${run}/file/consultation-plan?begins=${wrong}`)).status, 422, wrong)
  })
  test('a copy stands alone, and each table goes into a spreadsheet', async () => {
    const copy = await site.get(`/da/runs/${run}/file/consultation-plan/paper.html`), html = await copy.text()
    assert.match(copy.headers.get('content-disposition')!, /attachment/)
    assert.doesNotMatch(html, /<link|<script|src=|href=/)
    assert.match(html, /<table>/)
    const csv = await textOf(site, `/da/runs/${run}/file/consultation-plan/dates.csv`)
    assert.ok(csv.split('\r\n').length > 8)
    for (const name of ['none.csv', 'paper.docx']) await textOf(site, `/da/runs/${run}/file/consultation-plan/${name}`, 404)
  })
})
