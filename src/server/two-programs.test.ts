import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { canonical } from '../plain/index.ts'
import { openPostgres, openStore, type Opened } from '../store/index.ts'
import { smallContent } from './small-case.ts'
import { saidIn, seeAt, sendTo, tableSeats, tryTable, until, type TryTable } from './try-table.ts'
import { trySiteOn, type TrySite } from './try-site.ts'

const need = { does: 'step', base: 9999, action: { step: 'stateNeed', what: 'Dry cellars', form: 'outcome' } }
const say = (says: string, channel = 'all') => ({ does: 'say', channel, says })

/** Two servers that know nothing of each other but the store. */
function onOneStore(name: string, place: () => Promise<{ open: () => Promise<Opened>; remove: () => Promise<void> }>): void {
  describe(`two programs on one store, ${name}`, () => {
    let here: TrySite, there: TrySite, t: TryTable, remove: () => Promise<void>, content: string, clock = Date.parse('2026-11-26T10:00:00Z')
    before(async () => {
      const at = await place()
      remove = at.remove
      content = await smallContent()
      const site = async (): Promise<TrySite> => {
        const opened = await at.open()
        if (!opened.ok) throw new Error(opened.detail)
        return trySiteOn(opened.store, content, { now: () => new Date(clock) })
      }
      here = await site()
      there = await site()
      t = await tryTable(here, { deleteOn: '2027-06-01' })
      await seeAt(there, t.keys.buyer)
    })
    after(async () => {
      for (const site of [here, there]) { site.site.exercises.stop(); await site.close() }
      await remove()
      await rm(content, { recursive: true })
    })

    test('what is written at one is heard at the other, also by those who only listen', async () => {
      const changes: string[] = [], stop = there.site.exercises.onChange(live => changes.push(live.id))
      await sendTo(here, t.keys.expert, say('From far away', 'team'))
      await until(() => changes.length > 0, 'word of the change')
      stop()
      assert.deepEqual(saidIn(await seeAt(there, t.keys.buyer), 'team'), ['From far away'])
      await sendTo(here, t.keys.buyer, need)
      await until(async () => (await seeAt(there, t.keys.lawyer)).latest?.step === 'stateNeed', 'the step')
    })

    test('of two hundred commands at both at once none is lost or refused, and both tell the same', async () => {
      const sent = Array.from({ length: 200 }, (_, i) => ({ at: i % 2 ? here : there, seat: tableSeats[i % 5]!, says: `Message ${i}` }))
      const answers = await Promise.all(sent.map(m => sendTo(m.at, t.keys[m.seat], say(m.says))))
      assert.deepEqual(answers.filter(a => !a.body.accepted), [])
      for (const seat of tableSeats) {
        const numbers = answers.filter((_, i) => sent[i]!.seat === seat).map(a => a.body.number as number)
        assert.equal(new Set(numbers).size, numbers.length, 'every receipt has a number of its own')
      }
      const said = async (site: TrySite): Promise<string[]> => saidIn(await seeAt(site, t.keys.lawyer), 'all')
      await until(async () => (await said(here)).length === 200 && (await said(there)).length === 200, 'all messages at both')
      assert.deepEqual([...await said(here)].sort(), sent.map(m => m.says).sort())
      for (const key of [...Object.values(t.keys), t.wall]) assert.equal(canonical(await seeAt(here, key)), canonical(await seeAt(there, key)))
    })

    test('of the same step at both at once one is taken, and the other is told why not', async () => {
      const u = await tryTable(there, { deleteOn: '2027-06-01' })
      await seeAt(here, u.keys.buyer)
      const answers = await Promise.all([here, there].map((site, i) => sendTo(site, i ? u.keys.buyer : u.keys.expert, { ...need, base: 2 })))
      assert.equal(answers.filter(a => a.body.accepted).length, 1)
      assert.ok(answers.some(a => ['changed meanwhile', 'already there'].includes(a.body.code)), canonical(answers.map(a => a.body.code ?? 'accepted')))
    })

    test('one command sent to both happens once', async () => {
      const [a, b] = await Promise.all([here, there].map(site => sendTo(site, t.keys.buyer, say('Only once'), 'same')))
      assert.ok(a!.body.accepted && b!.body.accepted)
      await until(async () => saidIn(await seeAt(here, t.keys.buyer), 'all').includes('Only once'), 'the message')
      assert.equal(saidIn(await seeAt(here, t.keys.buyer), 'all').filter(m => m === 'Only once').length, 1)
    })

    test('what the leader sends while the others talk at the other is sent once, and stands in both logs', async () => {
      const u = await tryTable(here, { deleteOn: '2027-06-01' })
      await seeAt(there, u.keys.buyer)
      const [sent] = await Promise.all([sendTo(here, u.board, { does: 'inject', inject: 'press', to: ['expert'], because: '' }), ...[1, 2, 3, 4, 5].map(i => sendTo(there, u.keys.buyer, say(`Meanwhile ${i}`)))])
      assert.ok(sent!.body.accepted, canonical(sent!.body))
      for (const site of [here, there]) {
        await until(async () => (await seeAt(site, u.keys.expert)).injects.length === 1, 'the inject')
        assert.equal((await seeAt(site, u.keys.buyer)).injects.length, 0)
      }
    })

    test('who is seen at one is not away at the other; who is seen at neither is', async () => {
      const u = await tryTable(here, { grace: 30, deleteOn: '2027-06-01' })
      await seeAt(there, u.wall)
      for (const site of [here, there]) await site.site.exercises.resume()
      const substitutes = async (): Promise<string[]> => (await seeAt(there, u.wall)).places.filter((p: any) => p.substitute).map((p: any) => p.seat)
      for (let i = 0; i < 12; i++) {
        clock += 5000
        for (const seat of tableSeats) if (seat !== 'lawyer') await seeAt(here, u.keys[seat])
        await here.site.exercises.tick()
        await there.site.exercises.tick()
      }
      await until(async () => (await substitutes()).length > 0, 'the substitute of the one who is away')
      assert.deepEqual(await substitutes(), ['lawyer'])
    })

    test('people who join at both at once are different people', async () => {
      const joined = await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? here : there).json('/api/v1/exercises/join', { code: t.code, name: `Guest ${i}` })))
      assert.equal(new Set(joined.map(j => j.body.person)).size, 10)
      assert.ok(joined.every(j => j.status === 201 && /^[0-9a-f]{32}$/.test(j.body.key)))
    })
  })
}

onOneStore('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-two-'))
  return { open: () => openStore(folder), remove: () => rm(folder, { recursive: true }) }
})
const url = process.env.TEST_DATABASE_URL
if (url) {
  onOneStore('PostgreSQL', async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`
    return {
      open: () => openPostgres(url, { schema }),
      remove: async () => {
        const past = new pg.Pool({ connectionString: url, max: 1 })
        await past.query(`drop schema ${schema} cascade`)
        await past.end()
      },
    }
  })
} else {
  console.log('NOT TESTED: two programs on one PostgreSQL. Set TEST_DATABASE_URL to test it.')
  test('two programs on one store, PostgreSQL', { skip: 'TEST_DATABASE_URL is not set' }, () => {})
}
