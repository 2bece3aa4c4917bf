import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { statementSchema } from '../practice/small-xapi.ts'
import { trySite, type TrySite } from './try-site.ts'
import { inTime } from './try-table.ts'

const seats = ['buyer', 'expert', 'lawyer', 'supplier-a', 'supplier-b']
type Table = { board: string; wall: string; code: string; keys: Record<string, string> }
const people: Record<string, string> = { buyer: 'Gunhild Grå', expert: 'Holger Hvid', lawyer: 'Ingrid Indigo', 'supplier-a': 'Jens Jade', 'supplier-b': 'Kaja Karmin' }
const briefs = ['only-the-buyer-knows', 'only-the-expert-knows', 'only-the-lawyer-knows', 'only-a-knows', 'only-b-knows']

let commands = 0
async function table(site: TrySite, more: object = {}): Promise<Table> {
  const made = await site.json('/api/v1/exercises', { scenario: 'small-case', country: 'SE', title: 'An afternoon', seats, consensus: { steps: ['stateNeed'], quorum: 'majority', seconds: 600, late: 'drop' }, deleteOn: inTime, seed: 7, ...more })
  assert.equal(made.status, 201)
  const keys: Record<string, string> = {}
  for (const seat of seats) keys[seat] = (await site.json('/api/v1/exercises/join', { code: made.body.code, name: people[seat], seat })).body.key
  return { ...made.body, keys }
}
const send = async (site: TrySite, key: string, command: object): Promise<any> => { const a = await site.json(`/api/v1/at/${key}`, { name: `c${++commands}`, command }); assert.ok(a.body.accepted, JSON.stringify([command, a.body])); return a.body }
const step = (action: object) => ({ does: 'step', base: 99_999, action })

/** An open call in which a person of a firm has sealed a tender. */
async function played(site: TrySite, t: Table): Promise<void> {
  const { buyer, expert, lawyer } = t.keys
  await send(site, buyer!, step({ step: 'stateNeed', what: 'Dry cellars', form: 'outcome' }))
  const { proposal } = (await site.json(`/api/v1/at/${expert}`, undefined)).body.view.proposals[0]
  await send(site, expert!, { does: 'answer', proposal, agrees: true, guess: 'lawful', sure: 4 })
  await send(site, lawyer!, { does: 'answer', proposal, agrees: false, because: 'noplaceobjection', guess: 'unlawful', sure: 5 })
  await send(site, buyer!, { does: 'say', channel: 'firm:firm-1', says: 'wordstofirmone' })
  await send(site, t.keys['supplier-a']!, { does: 'help', says: 'How do I seal?' })
  for (const action of [
    { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 5_000_000 }, { step: 'chooseProcedure', procedure: 'open', marketAnalysis: 'Looked' },
    { step: 'writeDocuments', requirementForm: 'functional', needText: 'The need', awardBasis: 'price', method: 'described', online: true },
    { step: 'sendNotice', channel: 'ted', tendersBy: '2026-11-16', eSubmission: true },
  ]) await send(site, buyer!, step(action))
  await send(site, t.keys['supplier-a']!, { does: 'act', as: { act: 'seal', what: 'tender', price: 4_321_987, says: 'oursealedwords' } })
  await send(site, t.board, { does: 'inject', inject: 'press', because: '' })
  await send(site, t.board, { does: 'block', to: 'hotWash' })
  await send(site, buyer!, { does: 'write', block: 'hotWash', field: 'worked', says: 'hotwashwords' })
  await send(site, buyer!, { does: 'commit', what: 'Write minutes', owner: people.expert, due: '2027-01-15' })
}
const exports = ['export.json', 'export.csv', 'export.xapi', 'export.xapi?words=yes']
const textOf = async (site: TrySite, path: string): Promise<string> => { const a = await site.get(path); assert.equal(a.status, 200, path); return a.text() }
/** The marks that a text holds: the way leaks are found, shown below to find some. */
const found = (text: string, marks: readonly string[]): string[] => marks.filter(m => text.includes(m))
const sealed = ['4321987', '4 321 987', '4\u00a0321\u00a0987', 'oursealedwords']

describe('exports and reports of an exercise', () => {
  let site: TrySite, t: Table, runs: string[]
  before(async () => {
    site = await trySite(); t = await table(site)
    await played(site, t)
    runs = (await site.store.allKept('exercise-live')).map(k => (k.value as { run: string }).run)
  })
  after(() => site.close())

  test('the whole goes to the facilitator alone', async () => {
    for (const what of exports) {
      assert.equal((await site.get(`/sv/at/${t.board}/${what}`)).status, 200, what)
      for (const key of [...Object.values(t.keys), t.wall]) assert.equal((await site.get(`/sv/at/${key}/${what}`)).status, 403, what)
      assert.equal((await site.get(`/sv/at/${'0'.repeat(32)}/${what}`)).status, 404)
    }
  })
  test('what the table learned is shared by who leads it, marked as from an exercise, and by no seat', async () => {
    const page = await site.get(`/sv/at/${t.board}/desk/experience`), html = await page.text()
    assert.equal(page.status, 200)
    assert.match(html, new RegExp(`action="/sv/at/${t.board}/desk/experience`))
    for (const key of [...Object.values(t.keys), t.wall]) assert.notEqual((await site.get(`/sv/at/${key}/desk/experience`)).status, 200, key)
    const sent = await site.post(`/sv/at/${t.board}/desk/experience`, { title: 'Bordet: regn', area: 'climate', country: 'SE', need: 'Källare översvämmas när det regnar.', happened: 'Vi övade en upphandling tillsammans.', end: 'contract', well: 'Vi pratade med varandra' })
    assert.equal(sent.status, 303, await sent.text())
    const said = JSON.stringify((await site.store.read('experience')).at(-1)!.event)
    assert.ok(said.includes('"simulated"') && !said.includes(t.board))
  })
  test('the report waits for the debrief, and then every seat has it', async () => {
    const fresh = await table(site)
    assert.equal((await site.get(`/sv/at/${fresh.keys.buyer}/report`)).status, 403)
    assert.equal((await site.get(`/sv/at/${fresh.board}/report`)).status, 200)
    for (const lang of langs) for (const key of [t.board, t.keys.buyer!, t.keys['supplier-b']!]) {
      const html = await textOf(site, `/${lang}/at/${key}/report`)
      assert.match(html, new RegExp(`<html[^>]* lang="${lang}"`))
      assert.doesNotMatch(html, /undefined|\[object|NaN|\{\w+\}/)
    }
    assert.equal((await site.get(`/sv/at/${t.wall}/report`)).status, 403)
  })
  test('no private brief, no sealed tender, no key and no name leaves', async () => {
    const keys = [...Object.values(t.keys), t.board, t.wall, t.code, ...runs]
    for (const what of exports) {
      const text = await textOf(site, `/sv/at/${t.board}/${what}`)
      assert.deepEqual(found(text, [...briefs, ...sealed, ...Object.values(people), ...keys, 'hotwashwords']), [], what)
    }
    for (const key of [t.board, ...Object.values(t.keys)]) {
      const html = await textOf(site, `/sv/at/${key}/report`)
      // A promise names its owner: that is what it is for. The page's own address holds the reader's own key.
      assert.deepEqual(found(html, [...briefs, ...sealed, ...Object.values(people).filter(p => p !== people.expert), ...keys.filter(k => k !== key), 'hotwashwords']), [], key)
    }
  })
  test('a leak that is planted is found: names where the exercise is not anonymous, the sealed words once nothing is left to guess', async () => {
    const open = await table(site, { anonymous: false })
    await played(site, open)
    const json = await textOf(site, `/sv/at/${open.board}/export.json`)
    assert.deepEqual(found(json, Object.values(people)).length, 5)
    assert.deepEqual(found(json, sealed), [])
    await send(site, open.board, { does: 'end' })
    assert.deepEqual(found(await textOf(site, `/sv/at/${open.board}/export.json`), sealed), ['4321987', 'oursealedwords'])
  })
  test('what was written goes along once it is revealed, in no order and from nobody', async () => {
    const own = await table(site)
    await played(site, own)
    await send(site, own.board, { does: 'reveal', block: 'hotWash' })
    const json = JSON.parse(await textOf(site, `/sv/at/${own.board}/export.json`))
    assert.deepEqual(json.voices, [{ block: 'hotWash', field: 'worked', says: 'hotwashwords' }])
    assert.equal(json.events.some((e: any) => e.event.type === 'debrief.written'), false)
    const words = JSON.parse(await textOf(site, `/sv/at/${own.board}/export.xapi?words=yes`))
    assert.ok(JSON.stringify(words).includes('wordstofirmone') && !JSON.stringify(words).includes('hotwashwords'))
    assert.ok((await textOf(site, `/sv/at/${own.keys['supplier-b']}/report`)).includes('hotwashwords'))
  })
  test('a seat’s report keeps others’ words and objections where they belong', async () => {
    const of = (seat: string) => textOf(site, `/sv/at/${t.keys[seat]}/report`)
    assert.deepEqual(found(await of('buyer'), ['wordstofirmone', 'noplaceobjection']), ['wordstofirmone', 'noplaceobjection'])
    assert.deepEqual(found(await of('supplier-a'), ['wordstofirmone', 'noplaceobjection']), ['wordstofirmone'])
    assert.deepEqual(found(await of('supplier-b'), ['wordstofirmone', 'noplaceobjection']), [])
  })
  test('the statements have the structure of xAPI 1.0.3, ids of their own, and one pseudonym for each seat', async () => {
    const statements = JSON.parse(await textOf(site, `/sv/at/${t.board}/export.xapi`))
    for (const s of statements) { const read = statementSchema.safeParse(s); assert.ok(read.success, JSON.stringify([s, read.error?.issues])) }
    assert.equal(new Set(statements.map((s: any) => s.id)).size, statements.length)
    assert.equal(new Set(statements.map((s: any) => s.context.registration)).size, 1)
    const names = new Set(statements.map((s: any) => s.actor.account.name))
    // Five seats; of them four did something that is told, and the facilitator opened the run.
    assert.ok(names.size >= 4 && names.size <= 6, [...names].join())
    const answers = statements.filter((s: any) => s.verb.id.endsWith('/answered'))
    assert.deepEqual(answers.map((s: any) => s.result.success), [true, false])
    assert.deepEqual(JSON.parse(await textOf(site, `/sv/at/${t.board}/export.xapi`)), statements)
  })
  test('the table opens in a spreadsheet, and nothing in it is read as a formula', async () => {
    const own = await table(site)
    await send(site, own.keys.buyer!, { does: 'say', channel: 'all', says: '=cmd()' })
    const csv = await textOf(site, `/sv/at/${own.board}/export.csv`)
    // As text, for reading it as UTF-8 takes the byte order mark away.
    const lines = csv.replace(/^\ufeff/, '').trim().split('\r\n')
    assert.equal(lines[0], 'log,n,branch,day,wall clock,by,event,content')
    assert.ok(lines.every(l => !/^[=+@]/.test(l)) && lines.length > 8)
  })
  test('the promises go into everybody’s calendar, with a look back after six weeks', async () => {
    const answer = await site.get(`/da/at/${t.keys['supplier-a']}/commitments.ics`), ics = await answer.text()
    assert.match(answer.headers.get('content-type')!, /text\/calendar/)
    assert.equal(ics.match(/BEGIN:VEVENT/g)!.length, 2)
    assert.match(ics, /DTSTART;VALUE=DATE:20270115/)
  })
})
