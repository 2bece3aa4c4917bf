import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { after, before, test } from 'node:test'
import { asView, livesOn, type Draw } from './live.ts'
import { viewerOf } from './routes-exercise-api.ts'
import { saidIn, sendTo, tryTable, until, type TryTable } from './try-table.ts'
import { trySite, type TrySite } from './try-site.ts'

/** The other end of a line: keeps what it gets, and reads only while it is told to. */
class Line extends EventEmitter {
  got: string[] = []
  reads = true
  destroyed = false
  write(bytes: Buffer | string): boolean { this.got.push(String(bytes)); return this.reads }
  end(): void { this.destroyed = true }
  destroy(): void { this.destroyed = true }
  views(): { id: string; view: any }[] {
    return this.got.filter(t => t.startsWith('id: ')).map(t => { const [id, , data] = t.split('\n'); return { id: id!.slice(4), view: JSON.parse(data!.slice(6)) } })
  }
}

let site: TrySite, table: TryTable
before(async () => { site = await trySite(); table = await tryTable(site) })
after(async () => { site.site.lives.close(); await site.close() })

async function listen(key: string, more: { last?: string; draw?: Draw; kind?: string } = {}): Promise<Line> {
  const line = new Line(), opened = (await site.site.exercises.open(key))!
  site.site.lives.listen(line as unknown as ServerResponse, { live: opened.live, who: () => viewerOf(opened.live, opened.as), lang: 'en', draw: more.draw ?? asView, kind: more.kind ?? 'json', last: more.last })
  return line
}
const say = (key: string, channel: string, says: string) => sendTo(site, key, { does: 'say', channel, says })
const last = (line: Line) => line.views().at(-1)!

test('a listener gets what is seen, then every change, and after a break only what is new', async () => {
  const line = await listen(table.keys.buyer)
  assert.equal(line.views().length, 1)
  await say(table.keys.expert, 'team', 'First')
  await until(() => line.views().length === 2, 'an update')
  assert.deepEqual(saidIn(last(line).view, 'team'), ['First'])
  const known = await listen(table.keys.buyer, { last: last(line).id })
  assert.equal(known.views().length, 0)
  await say(table.keys.expert, 'team', 'Second')
  await until(() => known.views().length === 1, 'an update after the break')
  const late = await listen(table.keys.buyer, { last: line.views()[0]!.id })
  assert.deepEqual(saidIn(late.views()[0]!.view, 'team'), ['First', 'Second'])
  for (const l of [line, known, late]) l.emit('close')
})

test('who may not see a change is sent nothing', async () => {
  const inside = await listen(table.keys.lawyer), outside = await listen(table.keys['supplier-a']), wall = await listen(table.wall)
  await say(table.keys.buyer, 'team', 'Among us')
  await until(() => inside.views().length === 2, 'an update inside')
  await new Promise(done => setTimeout(done, 120))
  assert.deepEqual([outside.views().length, wall.views().length], [1, 1])
  for (const l of [inside, outside, wall]) l.emit('close')
})

test('however many look at the same thing, it is drawn once for each change', async () => {
  let drawn = 0
  const draw: Draw = (live, viewer, lang) => { drawn++; return asView(live, viewer, lang) }
  const lines = await Promise.all(Array.from({ length: 50 }, () => listen(table.wall, { draw, kind: 'counted' })))
  drawn = 0
  await say(table.keys.buyer, 'all', 'To all')
  await until(() => lines.every(l => l.views().length === 2), 'an update for all')
  assert.equal(drawn, 1)
  for (const l of lines) l.emit('close')
  await say(table.keys.buyer, 'all', 'To nobody')
  await new Promise(done => setTimeout(done, 120))
  assert.equal(drawn, 1)
})

test('one who does not read is sent no more, and then what is seen by then; the others are not held up', async () => {
  const slow = await listen(table.wall), quick = await listen(table.wall)
  slow.reads = false
  await say(table.keys.buyer, 'all', 'The one that fills the line')
  await until(() => slow.views().length === 2, 'the last that is written')
  for (let i = 1; i <= 5; i++) {
    const before = quick.views().length
    await say(table.keys.buyer, 'all', `Missed ${i}`)
    await until(() => quick.views().length > before, 'an update for the quick one')
  }
  assert.equal(slow.views().length, 2)
  slow.reads = true
  slow.emit('drain')
  assert.equal(slow.views().length, 3)
  assert.equal(last(slow).id, last(quick).id)
  slow.emit('drain')
  assert.equal(slow.views().length, 3)
  for (const l of [slow, quick]) l.emit('close')
})

test('who changes seats is sent what the new seat sees, and nothing more of the old one', async () => {
  const t = await tryTable(site), line = await listen(t.keys.buyer), other = await listen(t.keys['supplier-a'])
  assert.equal(last(line).view.you.seat, 'buyer')
  assert.ok((await sendTo(site, t.board, { does: 'rotate', moves: [{ person: 'p1', to: 'supplier-a' }, { person: 'p4', to: 'buyer' }] })).body.accepted)
  await until(() => last(line).view.you.seat === 'supplier-a' && last(other).view.you.seat === 'buyer', 'the new seats')
  await say(t.keys.expert, 'team', 'Not for suppliers')
  await until(() => saidIn(last(other).view, 'team').length === 1, 'talk in the new seat')
  assert.ok(!line.got.some(text => text.includes('Not for suppliers')))
  for (const l of [line, other]) l.emit('close')
  assert.equal(site.site.lives.listeners(), 0)
})

test('who listens is not away, and a line that is not read for long is let go', async t => {
  t.mock.timers.enable({ apis: ['setInterval'] })
  let seen = 0, clock = 0
  const lives = livesOn(site.site.exercises, () => clock), { live } = (await site.site.exercises.open(table.wall))!, lines = [new Line(), new Line()]
  for (const [i, line] of lines.entries()) {
    line.reads = i === 0
    lives.listen(line as unknown as ServerResponse, { live, who: () => 'projector', lang: 'en', draw: asView, kind: 'json', ...(i === 0 ? { present: () => { seen++ } } : {}) })
  }
  for (let i = 1; i <= 7; i++) { clock += 5000; t.mock.timers.tick(5000) }
  assert.equal(seen, 7)
  assert.equal(lines[0]!.got.filter(text => text.startsWith(': ')).length, 1, 'a comment every twenty seconds')
  assert.deepEqual(lines.map(l => l.destroyed), [false, true])
  assert.equal(lives.listeners(), 1)
  lives.close()
})
