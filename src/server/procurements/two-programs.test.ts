import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { joinTeam } from '../../live/index.ts'
import { openPostgres, openStore, type Opened, type Store } from '../../store/index.ts'
import { caseWorkshopsOn, procurementsOn, type CaseWorkshops, type Procurements } from './index.ts'

const person = { person: 'kari', buyerName: 'Sandvika kommune', number: '974760673' }
const settled = { title: 'Rain beds', area: 'climate', lang: 'nb', country: 'NO', buyer: 'municipality', activity: 'general', organisation: 'o1', seconds: true } as const
const need = { does: 'step', action: { step: 'stateNeed', what: 'Dry cellars.', form: 'outcome', measures: '' }, unsettled: 'Nothing more is known.' } as const
const soon = async (what: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 200; i++) { if (await what()) return; await new Promise(done => { setTimeout(done, 25) }) }
  assert.fail('it did not come')
}

/** Two programs that know nothing of each other but the store. */
function onOneStore(name: string, place: () => Promise<{ open: () => Promise<Opened>; remove: () => Promise<void> }>): void {
  describe(`real cases of two programs on one store, ${name}`, () => {
    let here: Procurements, there: Procurements, stores: Store[], close: () => Promise<void>, clock = Date.parse('2026-11-26T09:00:00Z'), id = ''
    before(async () => {
      const at = await place(), opened = await Promise.all([at.open(), at.open()])
      stores = opened.map(s => { if (!s.ok) throw new Error(s.detail); return s.store })
      ;[here, there] = stores.map(s => procurementsOn(s, () => new Date(clock), line => assert.fail(line))) as [Procurements, Procurements]
      close = async () => { here.stop(); there.stop(); for (const s of stores) await s.close(); await at.remove() }
    })
    after(() => close())

    test('a case that is begun at one is in the lists of the other', async () => {
      assert.deepEqual(await there.listed(), [])
      const begun = await here.begin(settled, person, 'c1')
      assert.ok(begun.ok)
      id = begun.id
      await soon(async () => (await there.of('kari')).length === 1)
      assert.equal((await there.load(id))?.state.title, 'Rain beds')
    })
    test('of one step at both at once one is taken, and both then know the same', async () => {
      const seen = (await here.load(id))!.state.last, both = await Promise.all([here.send(id, 'kari', need, 'a', seen), there.send(id, 'kari', need, 'b', seen)])
      assert.equal(both.filter(r => r.ok).length, 1, JSON.stringify(both.map(r => (r.ok ? 'taken' : 'failed' in r ? 'failed' : r.refusal.code))))
      await soon(async () => (await here.load(id))!.state.last === (await there.load(id))!.state.last)
      assert.deepEqual((await here.load(id))!.state, (await there.load(id))!.state)
    })
    test('a command sent to both under one name happens once', async () => {
      const both = await Promise.all([here, there].map(p => p.send(id, 'kari', { does: 'enterFirm', name: 'Once', country: 'NO', number: '' }, 'same')))
      assert.ok(both.every(r => r.ok))
      await soon(async () => (await here.load(id))!.state.firms.length === 1 && (await there.load(id))!.state.firms.length === 1)
    })
    test('of a hundred commands at both at once none is lost', async () => {
      const sent = await Promise.all(Array.from({ length: 100 }, (_, i) => (i % 2 ? here : there).send(id, 'kari', { does: 'enterFirm', name: `Firm ${i}`, country: 'NO', number: '' }, `f${i}`)))
      assert.deepEqual(sent.filter(r => !r.ok), [])
      await soon(async () => (await here.load(id))!.state.firms.length === 101 && (await there.load(id))!.state.firms.length === 101)
    })
    test('of two who begin the need workshop at both at once there is one table, of two who sit down in one seat one sits, and no card is lost', async () => {
      const tables = [here, there].map((cases, i) => caseWorkshopsOn(stores[i]!, cases, () => new Date(clock), line => assert.fail(line), () => {})) as [CaseWorkshops, CaseWorkshops], p = (await here.load(id))!
      const begun = await Promise.all(tables.map((x, i) => x.begin(p, 'kari', 'buyer', false, `b${i}`)))
      assert.ok(begun.every(b => b.ok))
      let heard = 0
      const deaf = tables[1].onChange(id, () => { heard++ }), [one, two] = [(await tables[0].of(id))!, (await tables[1].of(id))!]
      assert.deepEqual(one.state, two.state)
      for (const role of ['expert', 'expert'] as const) assert.ok((await here.send(id, 'kari', { does: 'invite', role }, `i${Math.random()}`.replace('.', ''))).ok)
      for (const [i, { invite }] of (await here.load(id))!.state.invitations.entries()) assert.ok((await here.apply(id, `j${i}`, s => joinTeam(s, invite, `expert${i}`))).ok)
      const now = [(await here.load(id))!, (await there.load(id))!] as const, sat = await Promise.all([0, 1].map(i => tables[i]!.send(now[i]!, [one, two][i]!, `expert${i}`, { does: 'sit', seat: 'expert' }, 'sit')))
      assert.equal(sat.filter(x => x.ok).length, 1, JSON.stringify(sat))
      heard = 0
      const cards = await Promise.all(Array.from({ length: 10 }, (_, i) => tables[i % 2]!.send(now[i % 2]!, [one, two][i % 2]!, 'kari', { does: 'add', says: `card ${i}`, weight: 1 }, `c${i}`)))
      assert.ok(cards.every(x => x.ok), JSON.stringify(cards))
      await soon(async () => (await tables[0].of(id))!.state.added.length === 10 && (await tables[1].of(id))!.state.added.length === 10)
      assert.deepEqual((await tables[0].of(id))!.state, (await tables[1].of(id))!.state)
      await soon(async () => heard > 0)
      deaf()
      for (const x of tables) x.stop()
    })
    test('a last day that is over is noted once, whoever looks', async () => {
      const announced = await here.send(id, 'kari', { does: 'step', action: { step: 'announceConsultation', channel: 'national', open: true, questions: [], until: '2026-12-10' }, unsettled: 'All is said.' }, 'announce')
      assert.ok(announced.ok)
      await soon(async () => (await there.load(id))!.state.case.consultation !== undefined)
      clock = Date.parse('2026-12-12T09:00:00Z')
      const noted = await Promise.all([here.tick(), there.tick(), here.tick(), there.tick()])
      assert.equal(noted.reduce((a, b) => a + b, 0), 1)
      await soon(async () => (await there.load(id))!.state.passed.length === 1)
      assert.deepEqual((await here.load(id))!.state.passed, (await there.load(id))!.state.passed)
      assert.equal((await here.load(id))!.envelopes.filter(e => e.event.type === 'deadline.passed').length, 1)
    })
  })
}

onOneStore('a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-two-cases-'))
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
  console.log('NOT TESTED: real cases of two programs on one PostgreSQL. Set TEST_DATABASE_URL to test it.')
  test('real cases of two programs on one store, PostgreSQL', { skip: 'TEST_DATABASE_URL is not set' }, () => {})
}
