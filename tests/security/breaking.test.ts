import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { serve } from '@hono/node-server'
import { judgeFile, largestFile } from '../../src/live/index.ts'
import { addresses } from '../../src/server/app.ts'
import { procurementsOn } from '../../src/server/procurements/procurements.ts'
import { tryOrganisations, tryPerson, type TryPerson } from '../../src/server/try-people.ts'
import { trySite } from '../../src/server/try-site.ts'
import { leakCase, type LeakCase } from './leak-case.ts'
import { placesOf } from './leak-places.ts'

// Ways in that somebody might try, one after the other; the ways that other tests go are named in docs/security/asvs.md.
describe('another web site', () => {
  test('can make nobody’s browser send a form to any address that changes something', async () => {
    const t = await trySite(), kari = await tryPerson(t.site)
    const posts = addresses.filter(([, x]) => x.POST && !x.open).map(([path]) => path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, 'a'.repeat(32)))
    assert.ok(posts.length > 100)
    for (const path of posts) for (const from of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://evil.test' }, { origin: 'null' }]) {
      assert.equal((await t.raw(path, { method: 'POST', body: 'a=b', headers: { ...kari.headers, 'content-type': 'text/plain', ...from } as Record<string, string> })).status, 403, `${path} ${JSON.stringify(from)}`)
    }
    for (const [path, x] of addresses) if (x.open) assert.ok(!/procurements|\/me|admin|organisations|market/.test(path), `${path} is open to other sites`)
    await t.close()
  })
})

describe('what private pages leave behind', () => {
  let l: LeakCase
  before(async () => { l = await leakCase() })
  after(() => l.close())
  test('nobody in between may keep a page that is not the same for everybody', async () => {
    let kept = 0
    for (const at of placesOf(l).filter(x => !/\/law|\/tools|\/docs|\/record\//.test(x))) {
      const mine = await l.t.get(at, l.people.buyer.headers), control = mine.headers.get('cache-control') ?? ''
      if (/no-store|private/.test(control) || mine.status >= 300) continue
      kept++
      assert.equal(await mine.text(), await (await l.t.get(at)).text(), `${at} is kept (${control}) and not the same for all`)
    }
    assert.ok(kept > 3)
  })
  test('looking changes nothing: every address that answers GET, and HEAD, leaves every log as it was, but the record that follows them', async () => {
    const lengths = async () => { const all = await l.t.store.streams({ limit: 500 }); assert.ok(all.length > 3 && all.length < 500); return all.filter(x => !x.kind.startsWith('record')).map(x => [x.kind, x.id, x.last]) }
    const people = async () => (await (await l.t.site.people.db()).selectFrom('people_person').selectAll().orderBy('id').execute()).concat(await (await l.t.site.people.db()).selectFrom('people_mail').selectAll().orderBy('id').execute() as never)
    const before = [await lengths(), await people()]
    for (const at of placesOf(l).filter(x => !/\/law|\/tools|\/docs/.test(x))) for (const method of ['GET', 'HEAD']) for (const who of ['buyer', 'firm', 'administrator'] as const) await (await l.t.raw(at, { method, headers: l.people[who].headers })).arrayBuffer()
    assert.deepEqual([await lengths(), await people()], before)
  })
  test('TRACE, over the network, gives nothing back of what was sent', async () => {
    const server = serve({ fetch: l.t.app.fetch, port: 0, hostname: '127.0.0.1' })
    await new Promise(done => server.once('listening', done))
    const { port } = server.address() as AddressInfo
    const said = await new Promise<string>((done, fail) => {
      const q = request({ port, host: '127.0.0.1', method: 'TRACE', path: '/en/', headers: { 'x-secret': 'Mktraced', cookie: 'a=Mktraced' } }, answer => { let text = `${answer.statusCode} `; answer.on('data', (part: Buffer) => { text += String(part) }); answer.on('end', () => done(text)) })
      q.on('error', fail)
      q.end()
    })
    assert.match(said, /^(?:4\d\d|501) /)
    assert.ok(!said.includes('Mktraced'))
    server.close()
  })
  test('what people write comes back as what they wrote, never as a part of the page', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'<!--', kari = await tryPerson(l.t.site, { name: evil })
    const begun = await l.t.post('/en/procurements', { title: evil, area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', command: 'evil', organisation: kari.organisation! }, kari.headers), id = begun.headers.get('location')!.split('/').at(-1)!
    const send = (path: string, fields: Record<string, string>) => l.t.post(`/en/procurements/${id}${path}`, { command: `e${Math.random().toString(36).slice(2)}`, position: '999', ...fields }, kari.headers)
    assert.equal((await send('/steps', { step: 'stateNeed', what: `${evil}\n\n[x](javascript:alert(1)) ${evil}`, form: 'outcome', measures: evil, intent: 'take', unsettled: evil })).status, 303)
    await send('/do', { does: 'openPage' })
    await send('/tasks', { does: 'comment', says: evil, about: 'case' })
    await send('/tasks', { does: 'task', says: evil, day: '2026-09-14' })
    await send('/steps', { step: 'writeDocuments', intent: 'draft', criteria: evil })
    for (const at of ['procurements', `procurements/${id}`, `procurements/${id}?step=writeDocuments`, ...['team', 'tasks', 'documents', 'dialogue', 'report', 'record', 'practice', 'papers/consultation-plan', 'papers/consultation-plan/paper.html'].map(x => `procurements/${id}/${x}`), `market/${id}`, `market/${id}/report`, `market/${id}/record`, `market/${id}/feed.atom`, 'open-cases.atom', 'me']) {
      const html = await (await l.t.get(`/en/${at}`, kari.headers)).text()
      assert.doesNotMatch(html, /<script>alert|<img src=x|href="javascript:/i, at)
    }
  })
  test('a title of several lines makes no line of its own in a letter or a calendar', async () => {
    const kari = await tryPerson(l.t.site, { name: 'Kari', email: 'kari-lines@example.org' }), title = 'One\r\nBcc: evil@example.org\nBEGIN:VEVENT'
    const begun = await l.t.post('/en/procurements', { title, area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', command: 'lines', organisation: kari.organisation! }, kari.headers)
    const id = begun.headers.get('location')?.split('/').at(-1)
    if (begun.status === 303) {
      await l.t.post(`/en/procurements/${id}/do`, { command: 'i', does: 'invite', role: 'observer', mail: 'to-lines@example.org' }, kari.headers)
      assert.doesNotMatch((await l.t.site.outbox.recent(500)).find(m => m.recipient === 'to-lines@example.org')!.subject, /[\r\n]/)
      await l.t.post(`/en/procurements/${id}/tasks`, { command: 't', does: 'task', says: 'x\r\nBEGIN:VEVENT', day: '2026-09-14' }, kari.headers)
      assert.equal((await (await l.t.get(`/en/procurements/${id}/tasks.ics`, kari.headers)).text()).split('\r\n').filter(x => x === 'BEGIN:VEVENT').length, 1)
    } else assert.equal(begun.status, 422)
    for (const mail of ['a@b.no\r\nBcc: c@d.no', 'a@b.no, c@d.no', '<a@b.no>', 'a b@c.no']) assert.equal((await l.t.post(`/en/procurements/${l.open}/do`, { command: 'm', does: 'invite', role: 'observer', mail }, l.people.buyer.headers)).status, 422, mail)
  })
})

describe('the number of something of another case or organisation', () => {
  let l: LeakCase, olga: TryPerson, theirs = ''
  before(async () => {
    l = await leakCase()
    olga = await tryPerson(l.t.site, { name: 'Olga Other', organisation: { name: 'Nordby kommune', kind: 'buyer', country: 'NO', number: '958935420' } })
    theirs = (await l.t.post('/en/procurements', { title: 'Hers', area: 'waste', buyer: 'municipality', activity: 'general', seconds: 'no', command: 'o1', organisation: olga.organisation! }, olga.headers)).headers.get('location')!.split('/').at(-1)!
  })
  after(() => l.close())
  test('opens and changes nothing there, by whichever address it is asked', async () => {
    const length = async () => (await l.t.site.procurements.load(l.open))!.state.last, before = await length(), { id } = l.documents[0]!
    const inside = (fields: Record<string, string>, path: string, to: string) => l.t.post(`/en/procurements/${to}${path}`, { command: `x${Math.random().toString(36).slice(2)}`, position: '999', ...fields }, olga.headers)
    for (const at of [`/en/procurements/${theirs}/documents/${id}/1`, `/en/market/${theirs}/documents/${id}/1`, `/en/procurements/${l.open}/documents/${id}/1`, `/en/market/${l.open}/documents/${id}/1`]) assert.ok(!(await (await l.t.get(at, olga.headers)).text()).includes('Mkdocbytes'), at)
    for (const to of [l.open, l.closed, theirs]) {
      for (const fields of [{ does: 'second', ask: 'a1', agrees: 'yes' }, { does: 'withdraw', ask: 'a1' }, { does: 'remove', person: l.people.lawyer.person.id, role: 'lawyer' }, { does: 'contact', person: l.people.lawyer.person.id }] as Record<string, string>[]) assert.notEqual((await inside(fields, '/do', to)).headers.get('location')?.includes('said=done') ?? false, true, JSON.stringify(fields))
      await inside({ does: 'eraseDocument', document: id, version: '1', because: 'x' }, '/documents/manage', to)
      await inside({ does: 'publishDocument', document: id, version: '1' }, '/documents/manage', to)
      await l.t.json(`/api/v1/procurements/${to}`, { name: 'n1', command: { does: 'second', ask: 'a1', agrees: true } }, olga.headers)
    }
    assert.equal(await length(), before)
    assert.equal((await l.t.site.files.about((await l.t.site.procurements.load(l.open))!.state.work.documents[0]!.versions[0]!.file))!.size > 0, true)
  })
  test('begins no case for an organisation that is not one’s own, and takes no invitation of another', async () => {
    assert.equal((await l.t.post('/en/procurements', { title: 'x', area: 'waste', buyer: 'municipality', activity: 'general', command: 'o2', organisation: l.people.buyer.organisation! }, olga.headers)).status, 422)
    const hex = l.people.buyer.organisation!.slice('organisation.'.length)
    assert.equal((await l.t.post(`/en/organisations/${hex}`, { do: 'rename', name: 'Ours now' }, olga.headers)).status, 404)
    assert.equal((await l.t.post(`/en/market/${l.open}/seat`, { does: 'join', organisation: l.people.firm.organisation!, command: 'o3' }, olga.headers)).status, 422)
  })
})

describe('two who sign at the same moment, at two programs on one store', () => {
  test('one of them signs, and the step is taken once', async () => {
    const t = await trySite(), kari = await tryPerson(t.site, { organisation: { ...tryOrganisations.buyer } }), [ada, bo] = [await tryPerson(t.site, { name: 'Ada' }), await tryPerson(t.site, { name: 'Bo' })]
    const id = (await t.post('/en/procurements', { title: 'Twice', area: 'waste', buyer: 'municipality', activity: 'general', seconds: 'yes', command: 's1', organisation: kari.organisation! }, kari.headers)).headers.get('location')!.split('/').at(-1)!
    const { procurements } = t.site, other = procurementsOn(t.store, t.site.now, () => {}), me = kari.person.id, send = async (command: never, name: string) => { const r = await procurements.send(id, me, command, name); assert.ok(r.ok, JSON.stringify(r)) }
    await procurements.apply(id, 'join', () => ({ ok: true, by: 'buyer:x', events: [ada, bo].map(x => ({ type: 'member.joined' as const, person: x.person.id, role: 'lawyer' as const })) }))
    await send({ does: 'step', action: { step: 'stateNeed', what: 'Dry cellars.', form: 'outcome', measures: '' }, unsettled: 'x' } as never, 'n1')
    await send({ does: 'step', action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 400_000, development: 0, options: 0, payments: 0, counted: [], split: false }, unsettled: 'Small.' } as never, 'n2')
    await send({ does: 'step', action: { step: 'chooseProcedure', procedure: 'belowThreshold', reason: 'Small.' }, unsettled: 'Small.' } as never, 'n3')
    await send({ does: 'step', action: { step: 'cancelProcedure', reason: 'needChanged', toAll: true, text: 'No longer needed.' }, unsettled: 'Nobody is bound yet.' } as never, 'n4')
    const { ask } = (await procurements.load(id))!.state.waiting[0]!
    await other.load(id)
    const sign = (at: typeof procurements, who: TryPerson, agrees: boolean, name: string) => at.send(id, who.person.id, { does: 'second', ask, agrees, because: 'Read.' }, name)
    const answers = await Promise.all([sign(procurements, ada, true, 'a'), sign(other, bo, true, 'b'), sign(other, ada, false, 'c'), procurements.send(id, me, { does: 'withdraw', ask }, 'd')])
    assert.equal(answers.filter(a => a.ok).length, 1, JSON.stringify(answers))
    const types = (await t.store.read(id)).map(e => e.event.type)
    assert.equal(types.filter(x => x === 'second.given' || x === 'second.refused' || x === 'second.withdrawn').length, 1)
    assert.ok(types.filter(x => x === 'procedure.cancelled').length <= 1)
    other.stop()
    await t.close()
  })
})

describe('files', () => {
  test('one that would fill the disk when unpacked is never unpacked, and one that lies of what is in it is read in no time', () => {
    const bomb = new Uint8Array(100_000)
    bomb.set([0x50, 0x4b, 3, 4])
    const view = new DataView(bomb.buffer)
    view.setUint32(bomb.length - 22, 0x06054b50, true)
    view.setUint16(bomb.length - 12, 65_535, true)
    for (const start of [0, 1, 0xffffffff, bomb.length - 22]) {
      view.setUint32(bomb.length - 6, start, true)
      assert.equal(judgeFile('a.docx', bomb).ok, false)
    }
    assert.equal(judgeFile('a.docx', new Uint8Array(largestFile + 1)).ok, false)
    const code = readdirSync('src', { recursive: true }).map(String).filter(f => /\.tsx?$/.test(f) && !f.includes('.test.'))
    // What it unpacks it has packed itself.
    assert.deepEqual(code.filter(f => f !== join('server', 'law-api', 'send.ts') && /\b(?:gunzip|inflate|unzip|brotliDecompress|createGunzip|createInflate)\w*\(/.test(readFileSync(join('src', f), 'utf8'))), [], 'nothing that is sent is unpacked')
  })
})

describe('what goes out', () => {
  test('only what is listed here speaks to another machine, and none of it to an address that a visitor chose', () => {
    const code = readdirSync('src', { recursive: true }).map(f => String(f).replaceAll('\\', '/')).filter(f => /\.tsx?$/.test(f) && !f.includes('.test.') && !f.startsWith('web/') && !f.includes('/try-'))
    const speaks = code.filter(f => /(?<![.\w])fetch\(|https?\.(?:request|get)\(|createConnection\(|createTransport\(|new (?:Client|Pool)\(/.test(readFileSync(join('src', f), 'utf8').replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, '')))
    assert.deepEqual(speaks.sort(), [...goesOut].sort())
  })
})
/** The mail server that the keeper names; and a script for the browser, which asks its own site for the preview of a case. The database and the providers of sign-in, which the keeper names too, are asked by their libraries. */
const goesOut = ['server/outbox/smtp.ts', 'server/preview.ts']
