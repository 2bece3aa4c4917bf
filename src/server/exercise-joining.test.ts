import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { mostPeople } from '../exercise/index.ts'
import { trySite, type TrySite } from './try-site.ts'
import { saidIn, seeAt, sendTo, tableSettings, tryTable as anyTable } from './try-table.ts'

let site: TrySite
before(async () => { site = await trySite(undefined, undefined, undefined, { now: () => new Date('2026-03-02T10:00:00Z') }) })
after(async () => { await site.close() })
const settings = { ...tableSettings, deleteOn: '2027-01-01' }, tryTable = (on: TrySite, more: object = {}) => anyTable(on, { deleteOn: '2027-01-01', ...more })
const join = (code: string, name: string, seat?: string) => site.json('/api/v1/exercises/join', { code, name, ...(seat ? { seat } : {}) })

describe('who may come in', () => {
  test('sixty people, and not one more, also when they come at once', async () => {
    const { board, code } = (await site.json('/api/v1/exercises', settings)).body
    const all = await Promise.all(Array.from({ length: mostPeople + 15 }, (_, i) => join(code, `Person ${i}`)))
    assert.equal(all.filter(a => a.status === 201).length, mostPeople)
    assert.ok(all.filter(a => a.status !== 201).every(a => a.status === 409 && a.body.code === 'full exercise' && a.body.texts.sv.includes(String(mostPeople))))
    assert.equal((await seeAt(site, board)).people.length, mostPeople)
    const page = await site.get(`/da/join?code=${code}`)
    assert.equal(page.status, 409)
    assert.match(await page.text(), /Øvelsen er fuld/)
  })
  test('only while the leader lets them; who is in stays in', async () => {
    const t = await tryTable(site)
    assert.match(await (await site.get(`/en/board/${t.board}`)).text(), /5 of at most 60 people are in/)
    assert.ok((await site.post(`/en/board/${t.board}`, { does: 'joining', name: 'shut', open: 'no', because: 'We have begun.' })).status < 400)
    const late = await join(t.code, 'Late')
    assert.deepEqual([late.status, late.body.code], [409, 'shut exercise'])
    const page = await site.get(`/nb/join?code=${t.code}`), text = await page.text()
    assert.equal(page.status, 409)
    assert.match(text, /Ingen flere slippes inn/)
    assert.doesNotMatch(text, /Person buyer/, 'nobody outside reads who sits where')
    assert.equal((await site.post('/en/join', { code: t.code, person: 'Late' })).status, 409)
    assert.equal((await sendTo(site, t.keys.buyer, { does: 'say', channel: 'all', says: 'Still here' })).status, 200)
    assert.match(await (await site.get(`/en/board/${t.board}`)).text(), /The code is closed/)
    assert.equal((await sendTo(site, t.keys.buyer, { does: 'joining', open: true })).status, 400, 'the leader’s alone')
    assert.equal((await sendTo(site, t.board, { does: 'joining', open: true })).status, 200)
    assert.equal((await join(t.code, 'Late')).status, 201)
    await sendTo(site, t.board, { does: 'end' })
    assert.equal((await join(t.code, 'Too late')).status, 409)
  })
})

test('an exercise is kept from tomorrow to two years, whichever way it is made', async () => {
  for (const [deleteOn, status] of [['2026-03-02', 400], ['2026-03-03', 201], ['2028-03-02', 201], ['2028-03-03', 400], ['9999-12-31', 400]] as const) {
    const made = await site.json('/api/v1/exercises', { ...tableSettings, deleteOn })
    assert.equal(made.status, status, deleteOn)
    if (status === 400) assert.deepEqual(made.body.problems.map((p: any) => [p.field, Object.keys(p.texts).length]), [['deleteOn', 4]])
  }
})

test('why the leader did something can be written on the board, and is kept', async () => {
  const t = await tryTable(site, { consensus: { steps: ['stateNeed'], quorum: 'majority', seconds: 600, late: 'drop' } })
  await sendTo(site, t.keys.buyer, { does: 'step', base: 9, action: { step: 'stateNeed', what: 'Rain', form: 'outcome' } })
  const board = await (await site.get(`/en/board/${t.board}`)).text(), { proposals } = await seeAt(site, t.board)
  const forms = board.split('<form').filter(f => f.includes('name="because"'))
  for (const does of ['inject', 'clock', 'substitute', 'close']) assert.ok(forms.some(f => f.includes(`value="${does}"`)), does)
  await site.post(`/en/board/${t.board}`, { does: 'close', name: 'close', proposal: proposals[0].proposal, take: 'no', because: 'Out of time.' })
  const id = (await site.site.exercises.open(t.board))!.live.id, closed = (await site.store.read(id)).find(e => e.event.type === 'proposal.closed')
  assert.equal((closed!.event as unknown as { because: string }).because, 'Out of time.')
})

test('who takes over a seat counts from one, and may use names that the one before used', async () => {
  const t = await tryTable(site), say = (key: string, says: string, name: string) => sendTo(site, key, { does: 'say', channel: 'all', says }, name)
  assert.equal((await say(t.keys.buyer, 'One', 'a')).body.number, 1)
  assert.equal((await say(t.keys.buyer, 'Two', 'b')).body.number, 2)
  await sendTo(site, t.board, { does: 'rotate', moves: [{ person: 'p1', to: 'expert' }, { person: 'p2', to: 'buyer' }] })
  assert.deepEqual((await say(t.keys.expert, 'Mine', 'a')).body, { accepted: true, number: 1 })
  assert.deepEqual((await say(t.keys.expert, 'Mine', 'a')).body, { accepted: true, number: 1, repeated: true })
  assert.deepEqual((await say(t.keys.buyer, 'There', 'a')).body, { accepted: true, number: 1 })
  assert.deepEqual(saidIn(await seeAt(site, t.keys.lawyer), 'all'), ['One', 'Two', 'Mine', 'There'])
})
