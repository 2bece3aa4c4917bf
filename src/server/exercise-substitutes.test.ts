import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openStore } from '../store/index.ts'
import { smallContent } from './small-case.ts'
import { trySiteOn, type TrySite } from './try-site.ts'
import { seeAt, sendTo, tableSettings, until } from './try-table.ts'

/** Programs on one folder, all at the same time of day, which the test moves. */
async function programs(run: (at: { begin: () => Promise<TrySite>; pass: (seconds: number) => void }) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-substitutes-')), content = await smallContent(), all: TrySite[] = []
  let time = Date.parse('2026-03-02T10:00:00Z')
  const begin = async (): Promise<TrySite> => {
    const opened = await openStore(folder)
    assert.ok(opened.ok)
    const site = await trySiteOn(opened.store, content, { now: () => new Date(time) }, folder)
    all.push(site)
    return site
  }
  try { await run({ begin, pass: seconds => { time += seconds * 1000 } }) }
  finally { for (const site of all) await site.close().catch(() => undefined); await rm(folder, { recursive: true, force: true }); await rm(content, { recursive: true, force: true }) }
}
const acted = (site: TrySite, id: string): Promise<number> => site.store.read(id).then(all => all.filter(e => e.event.type === 'substitute.acted').length)
/** An exercise that nobody but a supplier has come to, with a substitute in the buyer's seat. */
async function waiting(site: TrySite, more: object = {}): Promise<{ board: string; supplier: string; id: string }> {
  const made = (await site.json('/api/v1/exercises', { ...tableSettings, deleteOn: '2026-12-01', grace: 60, ...more })).body
  const supplier = (await site.json('/api/v1/exercises/join', { code: made.code, name: 'Siri', seat: 'supplier-a' })).body.key
  assert.equal((await sendTo(site, made.board, { does: 'substitute', seat: 'buyer' })).status, 200)
  return { board: made.board, supplier, id: (await site.site.exercises.open(made.board))!.live.id }
}

test('the keeper of time lets it act; once, also with two programs on the store, and both show it', () => programs(async ({ begin, pass }) => {
  const one = await begin(), two = await begin(), t = await waiting(one)
  await seeAt(two, t.board)
  for (let i = 1; i <= 3; i++) {
    pass(61)
    for (const site of [one, two]) { const there = (await site.site.exercises.open(t.supplier))!; site.site.exercises.seen(there.live, 'p1') }
    await Promise.all([one.site.exercises.tick(), two.site.exercises.tick(), one.site.exercises.tick(), two.site.exercises.tick()])
    await until(async () => (await acted(one, t.id)) >= i, 'it acts')
    await one.site.exercises.tick(); await two.site.exercises.tick()
    assert.equal(await acted(one, t.id), i)
  }
  const board = await seeAt(two, t.board)
  assert.equal(board.rows.find((r: any) => r.seat === 'buyer').lastDid.substitute, true)
  const page = await (await two.get(`/en/board/${t.board}`)).text()
  assert.match(page, /\(the substitute\)/)
  assert.match(page, /goes on by itself when the others have waited/)
}))

test('a stop and a new start neither lose the wait nor act twice', () => programs(async ({ begin, pass }) => {
  const first = await begin(), t = await waiting(first)
  pass(30)
  await first.site.exercises.tick()
  await first.close()
  const next = await begin()
  assert.equal(await next.site.exercises.resume(), 1)
  await next.site.exercises.tick()
  assert.equal(await acted(next, t.id), 0, 'half of the wait is over')
  pass(31)
  await next.site.exercises.tick()
  assert.equal(await acted(next, t.id), 1, 'the rest was enough')
  await next.close()
  const last = await begin()
  await last.site.exercises.resume(); await last.site.exercises.tick()
  assert.equal(await acted(last, t.id), 1)
}))

test('the leader turns it off on the board, or when the exercise is made', () => programs(async ({ begin, pass }) => {
  const site = await begin(), t = await waiting(site)
  const sent = await site.post(`/en/board/${t.board}`, { does: 'substitutes', name: 'off', letAct: 'no' })
  assert.ok(sent.status < 400, String(sent.status))
  pass(100); await site.site.exercises.tick()
  assert.equal(await acted(site, t.id), 0)
  assert.match(await (await site.get(`/sv/board/${t.board}`)).text(), /gör bara något när du ber om det/)
  const off = await waiting(site, { substitutesAct: false })
  pass(100); await site.site.exercises.tick()
  assert.equal(await acted(site, off.id), 0)
  const form = { scenario: 'small-case', country: 'SE', title: 'x', deleteOn: '2026-12-01', grace: '60' }
  for (const [fields, on] of [[form, false], [{ ...form, substitutesAct: 'yes' }, true]] as const) {
    const made = await site.post('/en/exercises', fields), board = /board\/([0-9a-f]{32})/.exec(made.headers.get('location')!)![1]!
    assert.equal((await seeAt(site, board)).substitutesAct, on)
  }
  assert.match(await (await site.get('/en/exercises')).text(), /name="substitutesAct"[^>]*checked|checked[^>]*name="substitutesAct"/)
}))

test('the debrief and the report tell the buyer’s side what the substitute did', () => programs(async ({ begin, pass }) => {
  const site = await begin(), t = await waiting(site)
  pass(61); await site.site.exercises.tick()
  assert.match(await (await site.get(`/en/at/${t.board}/desk/debrief`)).text(), /Done by a substitute/)
  assert.match(await (await site.get(`/nb/at/${t.board}/report`)).text(), /Gjort av en vikar/)
  assert.match(await (await site.get(`/en/at/${t.board}/export.csv`)).text(), /buyer \(substitute\)/)
  await sendTo(site, t.board, { does: 'block', to: 'hotWash' })
  assert.doesNotMatch(await (await site.get(`/en/at/${t.supplier}/report`)).text(), /Done by a substitute/)
}))
