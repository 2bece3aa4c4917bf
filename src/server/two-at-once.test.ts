import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { need, newRun, positionOf } from './journey.ts'
import { trySite, type TrySite } from './try-site.ts'

describe('two tabs on one run', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())
  const stateNeed = (run: string, at: number, what: string, more: Record<string, string> = {}) =>
    site.post(`/sv/runs/${run}/steps`, { ...need, what, branch: 'b1', position: String(at), intent: 'take', ...more })
  const events = async (run: string): Promise<any[]> => (await site.json(`/api/v1/runs/${run}`, undefined)).body.events

  test('of many at once exactly one wins, and nobody’s words are lost', async () => {
    const run = await newRun(site), at = await positionOf(site, run)
    const answers = await Promise.all(Array.from({ length: 8 }, (_, i) => stateNeed(run, at, `Behov nummer ${i}`)))
    assert.deepEqual(answers.map(a => a.status).sort(), [303, ...Array(7).fill(409)])
    for (const [i, answer] of answers.entries()) if (answer.status === 409) assert.ok((await answer.text()).includes(`Behov nummer ${i}`))
    assert.equal((await events(run)).filter(e => e.event.type === 'need.stated').length, 1)
  })

  test('the tab that comes late sees what happened meanwhile', async () => {
    const run = await newRun(site), at = await positionOf(site, run)
    assert.equal((await stateNeed(run, at, 'Först')).status, 303)
    for (const intent of ['take', 'check']) {
      const late = await stateNeed(run, at, 'Sist', { intent })
      assert.equal(late.status, 409)
      const html = await late.text()
      assert.ok(html.includes('Sist') && html.includes('Först'))
    }
    const json = await site.json(`/api/v1/runs/${run}/time`, { position: at, pass: 'day' })
    assert.equal(json.status, 409)
    assert.equal(json.body.code, 'stale')
    assert.ok(json.body.events.some((e: any) => e.event.type === 'need.stated'))
  })

  test('a position that has not been yet is stale too', async () => {
    const run = await newRun(site)
    assert.equal((await stateNeed(run, 99, 'Framtid')).status, 409)
  })

  test('the same form sent twice happens once; with other words it is another command', async () => {
    const run = await newRun(site), at = await positionOf(site, run)
    const twice = await Promise.all([stateNeed(run, at, 'Samma', { command: 'form-1' }), stateNeed(run, at, 'Samma', { command: 'form-1' })])
    assert.deepEqual(twice.map(a => a.status), [303, 303])
    assert.equal(twice[0]!.headers.get('location'), twice[1]!.headers.get('location'))
    assert.equal((await stateNeed(run, at, 'Samma', { command: 'form-1' })).status, 303)
    assert.equal((await stateNeed(run, at, 'Annat', { command: 'form-1' })).status, 409)
    assert.equal((await events(run)).filter(e => e.event.type === 'need.stated').length, 1)
  })

  test('going on along one path does not disturb another', async () => {
    const run = await newRun(site), at = await positionOf(site, run)
    await stateNeed(run, at, 'Behovet')
    const before = await positionOf(site, run)
    assert.equal((await site.post(`/sv/runs/${run}/rewind`, { branch: 'b1', position: String(before), at: String(at), tries: 'annat', expects: 'mer' })).status, 303)
    const day = (branch: string, position: number) => site.post(`/sv/runs/${run}/time`, { branch, position: String(position), pass: 'day' })
    const forked = await positionOf(site, run)
    const both = await Promise.all([day('b1', forked), day('b2', forked)])
    assert.deepEqual(both.map(a => a.status), [303, 303])
  })

  test('what another machine wrote to the same store is seen at once', async () => {
    const run = await newRun(site), at = await positionOf(site, run)
    const other = await trySite(site.folder)
    assert.equal((await other.post(`/sv/runs/${run}/steps`, { ...need, branch: 'b1', position: String(at), intent: 'take' })).status, 303)
    assert.equal((await stateNeed(run, at, 'För sent')).status, 409)
    assert.deepEqual(await events(run), (await other.json(`/api/v1/runs/${run}`, undefined)).body.events)
    await other.close()
  })
})
