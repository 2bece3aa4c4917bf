import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../../plain/index.ts'
import { differences } from '../../rulebook/index.ts'
import { myths } from '../../experience/index.ts'
import { trySite, type TrySite } from '../try-site.ts'

describe('differences, myths and tools for other software', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(async () => { await site.close() })
  const get = async (path: string) => { const a = await site.get(path); return { status: a.status, body: await a.json() as any } }

  test('every row and every myth has its answer, weighed under three laws', async () => {
    for (const row of differences.rows) {
      const { status, body } = await get(`/api/v1/differences/${row.id}`)
      assert.deepEqual([status, body.id, body.situations.map((s: any) => s.under)].slice(0, 2), [200, row.id])
      row.situations.forEach((s, i) => { for (const l of differences.laid(row, s)) assert.equal(body.situations[i].under[l.country].heard, l.heard, `${row.id} ${i} ${l.country}`) })
    }
    for (const myth of myths) {
      const { body } = await get(`/api/v1/myths/${myth.id}`)
      myth.situations.forEach((s, i) => assert.deepEqual(body.situations[i].verdicts, s.expect, myth.id))
    }
  })
  test('a tool says what its page says: the threshold, the sum, the plan, the last day', async () => {
    const limit = (await get('/api/v1/tools/thresholds?country=DK&subject=services&value=1611360&on=2026-03-02')).body.countries.find((c: any) => c.country === 'DK')
    assert.deepEqual([limit.period.amount, limit.against.place], [1611360, 'inside'])
    assert.equal((await get('/api/v1/tools/value?kind=contract&purchase=1500000&option.0=300000&country=DK&on=2026-03-02')).body.working.value, 1_800_000)
    const plan = (await get('/api/v1/tools/time-plan?country=SE&procedure=open&day=2026-03-02')).body
    assert.ok(plan.earliest.signing <= plan.comfortable.signing && plan.earliest.dates.some((d: any) => d.basis.rules?.[0].id))
    assert.equal((await get('/api/v1/tools/review-clock?happened=letters&day=2026-03-02&country=SE')).body.answers.find((a: any) => a.country === 'SE').wait.ends, '2026-03-12')
    assert.ok((await get('/api/v1/tools/contract-change?country=SE&original=5000000&change=400000&signed=2025-03-03&on=2026-03-02')).body.answer.countries.every((c: any) => c.verdict && c.routes.length > 0))
    assert.equal((await get('/api/v1/tools/procedure?country=NO&buys=services&value=4000000&on=2026-03-02')).body.ways[0].place, 1)
  })
  test('what cannot be read is told at its field, in four languages', async () => {
    for (const [path, field] of [['thresholds?value=abc', '?value'], ['thresholds?country=FI', '?country'], ['value?purchase=-1', '?purchase'], ['contract-change?signed=2026-02-30', '?signed'], ['time-plan', '?day'], ['time-plan?day=soon', '?day'], ['review-clock?happened=x&day=2026-03-02', '?happened'], ['procedure?buys=fish', '?buys']]) {
      const { status, body } = await get(`/api/v1/tools/${path}`)
      assert.equal(status, 400, path)
      const p = body.problems.find((x: any) => x.field === field)
      assert.ok(p, `${path}: ${JSON.stringify(body.problems)}`)
      for (const l of langs) assert.ok(p.texts[l].length > 5)
    }
    assert.equal((await get('/api/v1/differences/nosuch')).status, 404)
    assert.equal((await get('/api/v1/myths/nosuch')).status, 404)
  })
})
