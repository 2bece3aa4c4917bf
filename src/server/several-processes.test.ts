import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { stringify } from 'yaml'
import { smallDrill } from '../practice/small-drill.ts'
import { verifyBundle } from '../record/index.ts'
import { openPostgres, openStore, type Store, type TablesPlace } from '../store/index.ts'
import { need, newRun, positionOf } from './journey.ts'
import { nodeCrypto } from './record/index.ts'
import { makeSite } from './start.ts'
import { smallContent } from './small-case.ts'
import { tableCase } from './small-table.ts'
import { asksAt, lineTo, programOf, proxyBefore, startProcess, type Asks, type Process } from './try-processes.ts'
import { tryPerson } from './try-people.ts'
import type { TrySite } from './try-site.ts'
import { saidIn, seeAt, sendTo, tryTable, until } from './try-table.ts'

const moderatorKey = 'a-long-enough-key-for-tests'
type Place = { readonly place: string; readonly people: TablesPlace; readonly open: () => Promise<Store>; readonly remove: () => Promise<void> }

/** The whole program, several times over, on one store, behind a proxy that takes them in turn. */
function sideBySide(name: string, count: number, make: () => Promise<Place>): void {
  describe(`${count} processes on one store, ${name}`, { timeout: 120_000 }, () => {
    let at: Place, content: string, folder: string, program: Awaited<ReturnType<typeof programOf>>, proxy: Awaited<ReturnType<typeof proxyBefore>>, all: Process[], store: Store, any: Asks
    const begin = (i: number): Promise<Process> => startProcess(program.file, at.place, content, { moderatorKey, recordOrigin: 'try.test', recordFolder: join(folder, `record-${i}`) })
    before(async () => {
      at = await make()
      content = await smallContent({ 'cases/table-case/case.yaml': stringify(tableCase), 'drills/small-drill.yaml': stringify(smallDrill()) })
      folder = await mkdtemp(join(tmpdir(), 'tipp-beside-'))
      program = await programOf('src/server/killed-server.ts')
      // All at once, on a store that is not there yet.
      all = await Promise.all(Array.from({ length: count }, (_, i) => begin(i)))
      store = await at.open()
      proxy = await proxyBefore(() => all.map(p => p.port))
      any = asksAt(proxy.port)
    })
    after(async () => {
      await Promise.all(all.map(p => p.end('SIGKILL')))
      proxy.close()
      await store.close()
      await Promise.all([at.remove(), program.remove(), rm(content, { recursive: true }), rm(folder, { recursive: true })])
    })
    const one = (i: number): Asks => all[i % count]!.asks
    const html = async (i: number, path: string): Promise<string> => { const a = await one(i).get(path); assert.equal(a.status, 200, path); return a.text() }

    test('a run is begun at one, gone on with at the next, and is the same at all; of the same step at all at once one is taken', async () => {
      const run = await newRun(any as TrySite), path = `/api/v1/runs/${run}`, position = String(await positionOf(any as TrySite, run))
      const steps = await Promise.all(all.map((p, i) => p.asks.post(`/sv/runs/${run}/steps`, { ...need, what: `Behov ${i}`, branch: 'b1', position, intent: 'take' })))
      assert.deepEqual(steps.map(s => s.status).sort(), [303, ...Array<number>(count - 1).fill(409)])
      for (let i = 0; i < 6; i++) assert.equal((await any.post(`/sv/runs/${run}/time`, { branch: 'b1', position: String(await positionOf(any as TrySite, run)), pass: 'day' })).status, 303)
      const seen = await Promise.all(all.map(p => p.asks.json(path, undefined)))
      for (const s of seen) assert.deepEqual(s.body, seen[0]!.body)
      assert.equal((await store.read(run)).length, seen[0]!.body.position)
    })

    test('a drill is begun at one and answered at the next', async () => {
      const drill = (await one(0).post('/sv/drills/small-drill/runs', { country: 'SE' })).headers.get('location')!
      const position = /name="position" value="(\d+)"/.exec(await html(1, drill))![1]!
      assert.equal((await one(1).post(`${drill}/answer`, { position, step: 'handleLowTender', firm: 'alfa', act: 'reject' })).status, 303)
      for (let i = 0; i < count; i++) assert.ok((await html(i, drill)).includes('Inte rätt än'))
    })

    test('a workshop: who listens at one hears what the other did at another', async () => {
      const made = await one(0).post('/sv/workshops', { case: 'table-case', country: 'SE', deleteOn: '', mode: 'together' })
      const [buyer, expert] = [...new Set([...(await made.text()).matchAll(/\/sv\/workshop\/[0-9a-f]{32}(?=")/g)].map(m => m[0]))] as [string, string]
      await html(1, expert)
      const line = lineTo(all[1 % count]!.port, `${expert}/live`)
      await until(() => line.blocks.length > 0, 'the line')
      const base = /name="base" value="(\d+)"/.exec(await html(0, buyer))![1]!, before = line.blocks.length
      assert.equal((await one(0).post(buyer, { which: 'share-undefined', does: 'share', need: 'cellars', base, command: 'c1' })).status, 303)
      await until(() => line.blocks.length > before, 'word of it')
      assert.ok((await html(1, expert)).includes('card-buyer-cellars'))
      line.close()
    })

    test('a barrier is reported at one, moderated at another with the cookie of a third, and read at all', async () => {
      const sent = { what: 'The purchase was never announced where we look.', met: '', from: 'SE', to: 'DK', step: '', row: 'diff-1', year: '2026', hours: '', cost: '', currency: 'SEK', second: '' }
      assert.equal((await one(0).post('/sv/differences/report', sent)).status, 303)
      const cookie = (await one(2).post('/sv/differences/moderate', { do: 'open', key: moderatorKey })).headers.get('set-cookie')!.split(';')[0]!
      const page = await (await one(1).get('/sv/differences/moderate', { cookie })).text(), report = /id="report-([0-9a-f]{16})"/.exec(page)![1]!
      assert.equal((await one(1).post('/sv/differences/moderate', { do: 'publish', report, row: 'diff-1' }, { cookie })).status, 303)
      for (let i = 0; i < count; i++) assert.match(await html(i, '/sv/differences/register'), /never announced/)
    })

    test('an exercise: a line at one shows what was written at another, and is taken up at a third where it was left', async () => {
      const t = await tryTable(any), line = lineTo(all[0]!.port, `/api/v1/at/${t.keys.lawyer}/live`)
      await until(() => line.blocks.some(b => b.includes('event: view')), 'the view')
      await sendTo(one(1), t.keys.buyer, { does: 'say', channel: 'all', says: 'From the other machine' })
      await until(() => line.blocks.some(b => b.includes('From the other machine')), 'the words')
      const last = /^id: (.+)$/m.exec(line.blocks.findLast(b => b.includes('event: view'))!)![1]!
      line.close()
      await until(async () => saidIn(await seeAt(one(2), t.keys.lawyer), 'all').length === 1, 'the same at the third')
      const again = lineTo(all[2 % count]!.port, `/api/v1/at/${t.keys.lawyer}/live`, last)
      await until(() => again.blocks.length > 0, 'the line')
      await sendTo(one(0), t.keys.expert, { does: 'say', channel: 'all', says: 'And back' })
      await until(() => again.blocks.some(b => b.includes('And back')), 'the answer')
      assert.equal(again.blocks.filter(b => b.includes('event: view')).length, 1, 'what was seen before is not sent again')
      again.close()
    })

    test('the record is one: the same checkpoint and tiles at all, though each has a folder of its own, and a case’s file from one is proved with the key of another', async () => {
      const run = await newRun(any as TrySite)
      await any.post(`/sv/runs/${run}/steps`, { ...need, branch: 'b1', position: String(await positionOf(any as TrySite, run)), intent: 'take' })
      assert.equal((await one(1).get(`/sv/runs/${run}/record`)).status, 200)
      const heads = async (): Promise<string[]> => Promise.all(all.map(async p => (await p.asks.get('/record/practice/checkpoint')).text()))
      await until(async () => new Set(await heads()).size === 1, 'one checkpoint')
      const size = (await heads())[0]!.split('\n')[1]!, tiles = await Promise.all(all.map(async p => Buffer.from(await (await p.asks.get(`/record/practice/tile/0/000.p/${size}`)).arrayBuffer()).toString('hex')))
      assert.equal(new Set(tiles).size, 1)
      assert.equal(tiles[0]!.length, Number(size) * 64)
      const file = await (await one(0).get(`/sv/runs/${run}/record.json`)).text(), policy = await (await one(2).get('/record/practice/policy')).text()
      assert.equal((await verifyBundle(nodeCrypto, file, { policy, log: 'practice' }))!.verdict, 'proved')
    })

    test('a real case: who signed in at one is known at all, and what is done at one is there at the next at once, in its record too', async () => {
      const own = await makeSite({ content, peoplePlace: at.people, recordOrigin: 'try.test', log: () => {} }, store), { headers, organisation } = await tryPerson(own)
      const begun = await one(0).post('/nb/procurements', { title: 'Rain beds', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', command: 'c1', organisation: organisation! }, headers), path = begun.headers.get('location')!
      assert.match(path, /^\/nb\/procurements\/[0-9a-f]{32}$/)
      for (let i = 0; i < 3 * count; i++) {
        const done = await one(i).post(`${path}/do`, { does: 'enterFirm', name: `Word ${i}`, country: 'NO', number: '', command: `w${i}`, position: '999' }, headers)
        assert.equal(done.status, 303, await done.text())
        const page = await (await one(i + 1).get(path, headers)).text()
        assert.ok(page.includes(`Word ${i}`), `what was written at ${i % count} is not at ${(i + 1) % count}`)
      }
      for (let i = 0; i < count; i++) assert.equal((await one(i).get(`${path}/record`, headers)).status, 200)
      await Promise.all([own.people.close(), own.lives.close(), own.workshops.stop(), own.caseWorkshops.stop(), own.procurements.stop()])
    })

    test('timers fire once, also when the process that began the exercise is killed in the middle', async () => {
      const t = await tryTable(one(0), { consensus: { steps: ['stateNeed'], quorum: 'majority', seconds: 10, late: 'take' } })
      const asked = await sendTo(one(0), t.keys.buyer, { does: 'step', base: (await seeAt(one(0), t.keys.buyer)).at ?? 9999, action: { step: 'stateNeed', what: 'Dry cellars', form: 'outcome' } })
      assert.ok(asked.body.accepted, JSON.stringify(asked.body))
      // Days pass by themselves, sixty times a second and more: each must pass once, whichever process is the quicker.
      assert.ok((await sendTo(one(1), t.board, { does: 'clock', mode: 'running', daysPerMinute: 366, because: '' })).body.accepted)
      const exercise = (await store.streams({ kind: 'exercise', limit: 1 }))[0]!.id
      await new Promise(done => { setTimeout(done, 1500) })
      await all[0]!.end('SIGKILL')
      const own = async () => (await store.read(exercise)).map(e => e.event as unknown as { type: string; outcome?: string })
      await until(async () => (await own()).some(e => e.type === 'proposal.closed'), 'the end of the time to answer')
      await new Promise(done => { setTimeout(done, 1500) })
      assert.deepEqual((await own()).filter(e => e.type === 'proposal.closed').map(e => e.outcome), ['taken'])
      const run = (await own()).find(e => e.type === 'exercise.opened') as unknown as { run: string }, log = await store.read(run.run)
      assert.equal(log.filter(e => e.event.type === 'need.stated').length, 1)
      const days = log.map(e => e.on)
      assert.deepEqual(days, [...days].sort(), 'no day comes back')
      const turns = log.filter(e => e.command?.startsWith('sys.clock.')).map(e => e.command)
      assert.ok(new Set(turns).size > 3, 'the clock ran, and went on after the kill')
      all[0] = await begin(0)
    })

    test('one that is told to stop says so to the proxy, answers what it has, and nobody who comes by the proxy notices', async () => {
      await all[1]!.end('SIGKILL')
      all[1] = await startProcess(program.file, at.place, content, { moderatorKey, recordOrigin: 'try.test', recordFolder: join(folder, 'record-1'), drainMs: 800 })
      const run = await newRun(any as TrySite), leaving = all[1]!
      let going = true, asked = 0
      const statuses = new Set<number>(), asking = (async () => { while (going) { statuses.add((await any.get(`/sv/runs/${run}`)).status); asked++ } })()
      const ended = leaving.end('SIGTERM')
      await until(async () => (await leaving.asks.get('/readyz')).status === 503, 'that it leaves')
      assert.equal((await leaving.asks.get(`/sv/runs/${run}`)).status, 200, 'who is here still is answered')
      assert.equal((await leaving.asks.get('/healthz')).status, 200)
      assert.equal(await ended, 0)
      going = false
      await asking
      assert.deepEqual([...statuses], [200])
      assert.ok(asked > 3)
      all[1] = await begin(1)
    })
  })
}

const must = async (opening: ReturnType<typeof openStore>): Promise<Store> => { const o = await opening; if (!o.ok) throw new Error(o.detail); return o.store }
sideBySide('a folder', 2, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-beside-store-'))
  return { place: folder, people: { folder }, open: () => must(openStore(folder)), remove: () => rm(folder, { recursive: true }) }
})
const url = process.env.TEST_DATABASE_URL
if (url) {
  sideBySide('PostgreSQL', 3, async () => {
    const schema = `test_${randomBytes(6).toString('hex')}`
    return {
      place: `${url}#${schema}`, people: { postgres: url, schema }, open: () => must(openPostgres(url, { schema })),
      remove: async () => { const past = new pg.Pool({ connectionString: url, max: 1 }); await past.query(`drop schema ${schema} cascade`); await past.end() },
    }
  })
} else {
  console.log('NOT TESTED: three processes on one PostgreSQL. Set TEST_DATABASE_URL to test it.')
  test('three processes on one store, PostgreSQL', { skip: 'TEST_DATABASE_URL is not set' }, () => {})
}
