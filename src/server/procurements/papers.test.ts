import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { smallPdf } from '../../live/work/small-file.ts'
import { erasePerson } from '../people/erase.ts'
import { tryOrganisations, tryPerson, type TryPerson } from '../try-people.ts'
import { trySite, type TrySite } from '../try-site.ts'
import { sendReminders, settleFiles } from './index.ts'

let clock = Date.parse('2026-11-26T09:00:00Z')
type Role = 'expert' | 'lawyer' | 'evaluator' | 'finance' | 'observer'

describe('the papers of a real case over the web', () => {
  let t: TrySite, id = ''
  const people = {} as Record<'buyer' | Role | 'firm' | 'rival' | 'stranger', TryPerson>
  const command = (): string => `c${Math.random().toString(36).slice(2)}`
  const post = (who: TryPerson, path: string, fields: Record<string, string | string[]>) => t.post(`/en/procurements/${id}/${path}`, { command: command(), position: '999', ...fields }, who.headers)
  const text = async (answer: Promise<Response>): Promise<string> => (await answer).text()
  const upload = (who: TryPerson | undefined, fields: Record<string, string>, file?: { name: string; bytes: Uint8Array }, more: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ command: command(), ...fields })) form.set(name, value)
    if (file) form.set('file', new File([file.bytes as Uint8Array<ArrayBuffer>], file.name))
    return t.raw(`/en/procurements/${id}/documents`, { method: 'POST', body: form, headers: { 'sec-fetch-site': 'same-origin', ...who?.headers, ...more } })
  }
  const state = async () => (await t.site.procurements.load(id))!.state
  const everybody = () => [['nobody', undefined], ...Object.entries(people)] as readonly (readonly [string, TryPerson | undefined])[]
  const reads = async (path: string, who: TryPerson | undefined) => t.get(path, who?.headers ?? {})

  before(async () => {
    t = await trySite(undefined, undefined, s => s, { now: () => new Date(clock) })
    people.buyer = await tryPerson(t.site, { name: 'Kari Kjøper' })
    const begun = await t.post('/en/procurements', { title: 'Rain beds', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'no', command: 'b1', organisation: people.buyer.organisation! }, people.buyer.headers)
    id = begun.headers.get('location')!.split('/').at(-1)!
    for (const role of ['expert', 'lawyer', 'evaluator', 'finance', 'observer'] as const) {
      people[role] = await tryPerson(t.site, { name: `The ${role}`, organisation: people.buyer.organisation! })
      await post(people.buyer, 'do', { does: 'invite', role, mail: `${role}@example.org` })
      const mail = JSON.stringify((await t.site.outbox.recent()).find(m => m.recipient === `${role}@example.org`)), link = /\/en\/case-invitations\/[\w-]{32}/.exec(mail)![0]
      assert.equal((await t.post(link, { command: command() }, people[role].headers)).status, 303)
    }
    people.firm = await tryPerson(t.site, { name: 'Frida', organisation: tryOrganisations.company })
    people.rival = await tryPerson(t.site, { name: 'Rikard', organisation: tryOrganisations.other })
    people.stranger = await tryPerson(t.site, { name: 'Stig' })
    assert.equal((await post(people.buyer, 'steps', { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: 'Dry cellars.', budget: '2 000 000', intent: 'take', unsettled: 'Not known yet.' })).status, 303)
    await post(people.buyer, 'do', { does: 'openPage' })
    const { joinForFirm } = await import('../../live/index.ts')
    for (const [name, who] of [['Klart Vand ApS', people.firm], ['Rent Vatten AB', people.rival]] as const) assert.ok((await t.site.procurements.apply(id, `j.${who.person.id}`, s => joinForFirm(s, who.person.id, { organisation: who.organisation!, name, country: 'SE', number: who.organisation! }))).ok)
  })
  after(() => t.close())

  test('a file is taken with its hash, and its bytes come back as they were, to be saved and never shown', async () => {
    const bytes = smallPdf('the plan'), sent = await upload(people.expert, { title: 'The plan', sight: 'team', says: '' }, { name: '..\\Plan "å".pdf', bytes })
    assert.equal(sent.status, 303, await sent.text())
    const d = (await state()).work.documents[0]!, v = d.versions[0]!
    assert.deepEqual([d.title, v.size, v.sha256], ['The plan', bytes.length, createHash('sha256').update(bytes).digest('hex')])
    assert.ok(!JSON.stringify(await t.store.read(id)).includes('Plan \\"å'), 'the name of the file is not in the log')
    const got = await reads(`/en/procurements/${id}/documents/${d.id}/1`, people.observer)
    assert.deepEqual(Buffer.from(await got.arrayBuffer()), Buffer.from(bytes))
    assert.equal(got.headers.get('content-disposition'), `attachment; filename="Plan -a_-.pdf"; filename*=UTF-8''Plan%20-%C3%A5-.pdf`)
    assert.equal(got.headers.get('x-content-type-options'), 'nosniff')
    assert.match(got.headers.get('content-security-policy')!, /sandbox/)
    assert.match(await text(reads(`/en/procurements/${id}/documents`, people.observer)), /The plan/)
  })
  test('what is not what it says, too big, of another form or from somebody without the right is not taken, and leaves nothing', async () => {
    const before = (await state()).last
    for (const [file, words] of [[{ name: 'a.pdf', bytes: new TextEncoder().encode('<script>') }, /not what its name says/], [{ name: 'a.html', bytes: new TextEncoder().encode('<p>') }, /type of file is not accepted/], [undefined, /Choose a file/]] as const) {
      const answer = await upload(people.buyer, { title: 'Kept words', sight: 'team' }, file), page = await answer.text()
      assert.equal(answer.status, 422)
      assert.match(page, words)
      assert.match(page, /Kept words/)
    }
    const big = await upload(people.buyer, { title: 'x', sight: 'team' }, { name: 'big.txt', bytes: new Uint8Array(21 * 1024 * 1024).fill(65) })
    assert.equal(big.status, 413)
    assert.match(await big.text(), /larger than 20 MB/)
    const lying = await t.raw(`/en/procurements/${id}/documents`, { method: 'POST', body: 'x', headers: { ...people.buyer.headers, 'content-type': 'multipart/form-data; boundary=none', 'sec-fetch-site': 'same-origin' } })
    assert.equal(lying.status, 400)
    assert.equal((await upload(people.observer, { title: 'x', sight: 'team' }, { name: 'a.pdf', bytes: smallPdf() })).status, 403)
    assert.equal((await upload(people.firm, { title: 'x', sight: 'team' }, { name: 'a.pdf', bytes: smallPdf() })).status, 303, 'led to the public page')
    assert.equal((await upload(undefined, { title: 'x', sight: 'team' }, { name: 'a.pdf', bytes: smallPdf() })).status, 303, 'led to sign in')
    assert.equal((await upload(people.buyer, { title: 'x', sight: 'team' }, { name: 'a.pdf', bytes: smallPdf() }, { 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await upload(people.finance, { title: 'x', sight: 'tenders' }, { name: 'a.pdf', bytes: smallPdf('refused') })).status, 422)
    assert.equal((await state()).last, before)
    assert.deepEqual(await t.store.allKept('file-in-question'), [])
  })
  test('sent twice under one name, a file is one document', async () => {
    const fields = { title: 'Twice', sight: 'team', command: 'once' }, file = { name: 'twice.txt', bytes: new TextEncoder().encode('twice') }
    await upload(people.buyer, fields, file)
    await upload(people.buyer, fields, file)
    const d = (await state()).work.documents.filter(x => x.title === 'Twice')
    assert.deepEqual([d.length, d[0]!.versions.length], [1, 1])
    assert.equal((await upload(people.buyer, { title: 'Twice', document: d[0]!.id, sight: 'team' }, file)).status, 422, 'the same file again is no new version')
    assert.equal((await upload(people.buyer, { title: 'Twice', document: d[0]!.id, sight: 'team' }, { name: 'twice.txt', bytes: new TextEncoder().encode('new') })).status, 303)
    assert.equal((await state()).work.documents.find(x => x.title === 'Twice')!.versions.length, 2)
  })
  test('document × looker: each opens what is hers, at both addresses, and nothing else is there', async () => {
    const firm = (await state()).firms.find(f => f.name === 'Klart Vand ApS')!.id
    for (const sight of ['team', 'inner work', 'tenders', 'secrets', `firm:${firm}`]) assert.equal((await upload(people.buyer, { title: `Secret ${sight}`, sight }, { name: 'a.txt', bytes: new TextEncoder().encode(`BYTES ${sight}`) })).status, 303)
    const may: Record<string, readonly string[]> = {
      team: ['buyer', 'expert', 'lawyer', 'evaluator', 'finance', 'observer'], 'inner work': ['buyer', 'expert', 'lawyer', 'evaluator', 'finance'], tenders: ['buyer', 'lawyer', 'evaluator'], secrets: ['buyer', 'expert', 'lawyer'], [`firm:${firm}`]: ['buyer', 'expert', 'lawyer', 'firm'],
    }
    for (const [name, who] of everybody()) {
      const inside = await text(reads(`/en/procurements/${id}/documents`, who)), outside = await text(reads(`/en/market/${id}/documents`, who))
      for (const [sight, has] of Object.entries(may)) {
        const d = (await state()).work.documents.find(x => x.title === `Secret ${sight}`)!, at = async (where: string) => text(reads(`/en/${where}/${id}/documents/${d.id}/1`, who))
        const gets = (await at('procurements')).startsWith('BYTES'), getsOutside = (await at('market')).startsWith('BYTES'), mine = has.includes(name)
        assert.equal(gets, mine && name !== 'firm', `${name} × ${sight}`)
        assert.equal(getsOutside, mine, `${name} × ${sight}, outside`)
        assert.equal(outside.includes(`Secret ${sight}`), mine, `${name} lists ${sight} outside`)
        assert.equal(inside.includes(`Secret ${sight}`), mine && name !== 'firm', `${name} lists ${sight}`)
      }
    }
  })
  test('what is published is for all and its hash is in the public record; what is withdrawn or erased is not there', async () => {
    const d = (await state()).work.documents[0]!, at = `/en/market/${id}/documents/${d.id}/1`
    assert.equal((await reads(at, undefined)).status, 404)
    assert.equal((await post(people.expert, 'documents/manage', { does: 'publishDocument', document: d.id, version: '1' })).status, 422)
    assert.equal((await post(people.buyer, 'documents/manage', { does: 'publishDocument', document: d.id, version: '1' })).status, 303)
    assert.equal((await reads(at, undefined)).status, 200)
    assert.match(await text(reads(`/sv/market/${id}/documents`, undefined)), /The plan/)
    const record = await text(reads(`/en/market/${id}/record`, undefined))
    assert.match(record, /A document is published/)
    assert.ok(record.includes(d.versions[0]!.sha256))
    assert.equal((await post(people.buyer, 'documents/manage', { does: 'eraseDocument', document: d.id, version: '1', because: '' })).status, 422)
    assert.equal((await post(people.buyer, 'documents/manage', { does: 'eraseDocument', document: d.id, version: '1', because: 'Somebody’s name stood in it.' })).status, 303)
    assert.equal((await reads(at, undefined)).status, 404)
    assert.equal((await reads(`/en/procurements/${id}/documents/${d.id}/1`, people.buyer)).status, 404)
    assert.equal(await t.site.files.about(d.versions[0]!.file), undefined)
    assert.match(await text(reads(`/en/procurements/${id}/documents`, people.buyer)), /erased .*Somebody’s name/)
  })
  test('files that no document speaks of are taken away, those that one speaks of stay', async () => {
    const kept = (await state()).work.documents[1]!.versions[0]!.file
    await t.site.files.keep({ id: 'f'.repeat(32), name: 'orphan.txt', type: 'text/plain' }, Buffer.from('x'))
    for (const file of [kept, 'f'.repeat(32)]) await t.store.keep('file-in-question', file, { case: id, at: clock })
    assert.equal(await settleFiles(t.site), 0, 'not while the upload may still be under way')
    clock += 11 * 60_000
    assert.equal(await settleFiles(t.site), 1)
    assert.equal(await t.site.files.about('f'.repeat(32)), undefined)
    assert.ok(await t.site.files.about(kept))
  })

  test('a comment is for the team that works, with a mail to who is named that does not tell it: comment × looker', async () => {
    assert.equal((await post(people.buyer, 'tasks', { does: 'comment', says: 'HUSH the price is high', about: 'step:decideAward', to: [people.lawyer.person.id] })).status, 303)
    const has = ['buyer', 'lawyer', 'evaluator']
    for (const [name, who] of everybody()) for (const path of ['', '/tasks', '/documents', '/team', '/record']) {
      const page = await text(reads(`/en/procurements/${id}${path}`, who))
      assert.equal(page.includes('HUSH'), path === '/tasks' && has.includes(name), `${name} × ${path}`)
    }
    const mails = (await t.site.outbox.recent()).filter(m => m.subject.includes('named in a comment'))
    assert.deepEqual(mails.map(m => m.recipient), [people.lawyer.person.email])
    assert.ok(!JSON.stringify(mails).includes('HUSH'))
    assert.equal((await post(people.buyer, 'tasks', { does: 'comment', says: 'x', about: 'step:decideAward', to: [people.finance.person.id] })).status, 422, 'she may not read it')
    assert.equal((await post(people.buyer, 'tasks', { does: 'comment', says: '' })).status, 422)
  })
  test('a reminder goes out once per person and day, however many ask, and not to who turned it off: ICS × looker', async () => {
    assert.equal((await post(people.buyer, 'tasks', { does: 'task', says: 'HUSH ask the council', day: '2026-12-02' })).status, 303)
    await t.post('/en/me/reminders', { does: 'mails', mails: 'mentions' }, people.expert.headers)
    await Promise.all([sendReminders(t.site), sendReminders({ ...t.site })])
    await sendReminders({ ...t.site })
    const sent = (await t.site.outbox.recent()).filter(m => m.subject.includes('Within a week'))
    assert.deepEqual(sent.map(m => m.recipient).sort(), (['buyer', 'lawyer', 'evaluator', 'finance'] as const).map(r => people[r].person.email).sort())
    assert.ok(!JSON.stringify(sent).includes('HUSH'))
    for (const [name, who] of everybody()) {
      const page = await text(reads(`/en/procurements/${id}/tasks.ics`, who)), works = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance'].includes(name)
      assert.equal(page.includes('HUSH'), works, name)
      if (!who) continue
      const made = await text(t.post('/en/me/reminders', { does: 'renew' }, who.headers)), address = /\/en\/calendar\/[\w-]{43}\.ics/.exec(made)![0], own = await reads(address, undefined)
      assert.equal(own.headers.get('content-type'), 'text/calendar; charset=utf-8')
      assert.equal((await own.text()).includes('HUSH'), works, `${name}’s own calendar`)
      assert.ok(!(await text(t.get('/en/me/reminders', who.headers))).includes('/calendar/'), 'shown once')
      await t.post('/en/me/reminders', { does: 'renew' }, who.headers)
      assert.equal((await reads(address, undefined)).status, 404, 'renewed: the old one is dead')
    }
    assert.ok(!JSON.stringify(await t.store.allKept('calendar-of')).includes('.ics'))
  })
  test('report × looker: whole for the team by its roles, the public version for everybody, nothing of it before the page is open', async () => {
    assert.equal((await post(people.buyer, 'steps', { step: 'estimateValue', subject: 'services', basis: 'market', purchase: '345 678', development: '0', intent: 'take', unsettled: 'Small.' })).status, 303)
    assert.equal((await post(people.lawyer, 'report', { part: 'address', says: 'Strandgata 1 HUSHED', open: '' })).status, 303)
    assert.equal((await post(people.lawyer, 'report', { part: 'address', says: '' })).status, 422)
    assert.equal((await post(people.expert, 'report', { part: 'address', says: 'x' })).status, 422)
    for (const [name, who] of everybody()) {
      const whole = await text(reads(`/en/procurements/${id}/report`, who)), file = await text(reads(`/en/procurements/${id}/report.json`, who)), team = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance', 'observer'].includes(name)
      for (const [form, page] of [['page', whole], ['file', file]] as const) {
        assert.equal(page.includes('345,678'), team, `${name}: ${form}, the estimate`)
        assert.equal(page.includes('HUSHED'), team, `${name}: ${form}, what was written in`)
      }
      for (const path of ['report', 'report.json']) {
        const open = await text(reads(`/en/market/${id}/${path}`, who))
        assert.match(open, /Rain shall not reach the cellars/, name)
        for (const secret of ['345,678', 'HUSHED', 'HUSH', ...(name === 'buyer' ? [] : ['Kari'])]) assert.ok(!open.includes(secret), `${name}: ${path}: ${secret}`)
      }
    }
    for (const lang of ['sv', 'da', 'nb']) assert.equal((await reads(`/${lang}/procurements/${id}/report`, people.buyer)).status, 200)
  })
  test('feed: what the public record has, in four languages, for everybody alike, once the page is open', async () => {
    const feed = await reads(`/en/market/${id}/feed.atom`, undefined), body = await feed.text()
    assert.equal(feed.headers.get('content-type'), 'application/atom+xml; charset=utf-8')
    assert.match(body, /The need is described/)
    assert.match(body, /A document is published/)
    for (const [name, who] of everybody()) assert.equal(await text(reads(`/en/market/${id}/feed.atom`, who)), body, name)
    for (const secret of ['HUSH', '345', 'Kari', 'estimate', 'Secret', people.buyer.person.id]) assert.ok(!body.includes(secret), secret)
    assert.equal((await t.get(`/en/market/${id}/feed.atom`, { 'if-none-match': feed.headers.get('etag')! })).status, 304)
    assert.match(await text(reads('/nb/open-cases.atom', undefined)), /Behovet beskrives/)
    const closed = await t.post('/en/procurements', { title: 'Closed <&> case', area: 'waste', buyer: 'municipality', activity: 'general', seconds: 'no', command: 'b2', organisation: people.buyer.organisation! }, people.buyer.headers), other = closed.headers.get('location')!.split('/').at(-1)!
    for (const path of ['feed.atom', 'report', 'report.json', 'documents']) assert.equal((await reads(`/en/market/${other}/${path}`, people.buyer)).status, 404, path)
    assert.ok(!(await text(reads('/en/open-cases.atom', undefined))).includes('Closed'))
    assert.equal((await t.get(`/api/v1/procurements/${other}`)).status, 404)
    assert.ok(!(await text(t.get('/api/v1/procurements'))).includes('Closed'))
  })
  test('API × looker: each gets what her roles see, by session or by key, and nothing more', async () => {
    for (const [name, who] of everybody()) {
      const { status, body } = await t.json(`/api/v1/procurements/${id}`, undefined, who?.headers ?? {}), all = JSON.stringify(body), works = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance'].includes(name), team = works || name === 'observer'
      assert.equal(status, 200, name)
      assert.equal(all.includes('345678'), team, `${name}: the estimate`)
      assert.equal(all.includes('HUSH the price'), ['buyer', 'lawyer', 'evaluator'].includes(name), `${name}: a comment on tenders`)
      assert.equal(all.includes('HUSH ask the council'), works, `${name}: a task`)
      assert.equal(all.includes('Secret tenders'), ['buyer', 'lawyer', 'evaluator'].includes(name), `${name}: a document`)
      assert.equal(all.includes('HUSHED'), ['buyer', 'lawyer'].includes(name), `${name}: what was written into the report`)
      assert.equal(all.includes('"members"'), team, `${name}: the team`)
      if (!team) assert.ok(!all.includes(people.lawyer.person.id), name)
    }
    const { body } = await t.json('/api/v1/procurements', undefined, people.buyer.headers)
    assert.deepEqual(body.yours.map((x: { case: string }) => x.case).includes(id), true)
  })
  test('a key reads or acts as its person may, ends when it is taken back or its day is over, and stands nowhere here', async () => {
    const until = '2026-12-24', make = async (scope: string, day = until) => t.post('/en/me/tokens', { does: 'make', name: 'My script', scope, until: day }, people.lawyer.headers)
    assert.equal((await make('read', '2026-11-26')).status, 422)
    assert.equal((await make('read', '2030-01-01')).status, 422)
    const keyIn = async (answer: Response): Promise<string> => /tipp_[\w-]{43}/.exec(await answer.text())![0]
    const reading = await keyIn(await make('read')), acting = await keyIn(await make('act')), with_ = (key: string) => ({ authorization: `Bearer ${key}` })
    assert.equal((await t.json(`/api/v1/procurements/${id}`, undefined, with_(reading))).body.roles[0], 'lawyer')
    const comment = { name: 'k1', command: { does: 'comment', says: 'by a script', to: [people.expert.person.id] } }
    assert.equal((await t.json(`/api/v1/procurements/${id}`, comment, with_(reading))).status, 403)
    const done = await t.json(`/api/v1/procurements/${id}`, comment, with_(acting)), again = await t.json(`/api/v1/procurements/${id}`, comment, with_(acting))
    assert.deepEqual([done.status, done.body.accepted, again.body.repeated, again.body.position], [200, true, true, done.body.position])
    assert.equal((await t.site.outbox.recent()).filter(m => m.recipient === people.expert.person.email && m.subject.includes('named in a comment')).length, 1)
    const code = async (body: unknown, headers: Record<string, string> = with_(acting)) => { const r = await t.json(`/api/v1/procurements/${id}`, body, headers); return [r.status, r.body.code] }
    assert.deepEqual(await code({ name: 'k2', command: { does: 'openPage' } }), [403, 'no right'])
    assert.deepEqual(await code({ name: 'k3', command: { does: 'comment', says: '' } }), [400, 'bad fields'])
    assert.deepEqual(await code({ name: 'k4', command: { does: 'second', ask: 'none', agrees: true } }), [422, 'no such thing'])
    assert.deepEqual(await code(comment, {}), [401, 'sign in first'])
    assert.deepEqual(await code(comment, with_(`tipp_${'x'.repeat(43)}`)), [401, 'sign in first'])
    assert.deepEqual(await code(comment, { ...people.lawyer.headers, 'sec-fetch-site': 'cross-site' }), [403, 'foreign'])
    assert.deepEqual(await code({ name: 'k5', command: { does: 'step', action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 12_000_000, development: 4_000_000, counted: [], split: true } } }, people.buyer.headers), [422, 'blocked by law'])
    const stored = JSON.stringify([await t.store.allKept('access-key'), await t.store.allKept(`access-keys.${people.lawyer.person.id}`)])
    assert.ok(!stored.includes(reading) && !stored.includes(acting))
    assert.ok(!(await text(t.get('/en/me/tokens', people.lawyer.headers))).includes('tipp_'))
    const held = (await t.store.allKept(`access-keys.${people.lawyer.person.id}`)).map(x => x.value as { id: string; scope: string }).find(k => k.scope === 'act')!
    await t.post('/en/me/tokens', { does: 'revoke', id: held.id }, people.buyer.headers)
    assert.equal((await t.json(`/api/v1/procurements/${id}`, comment, with_(acting))).status, 200, 'somebody else’s key is not hers to take back')
    await t.post('/en/me/tokens', { does: 'revoke', id: held.id }, people.lawyer.headers)
    assert.equal((await t.json(`/api/v1/procurements/${id}`, comment, with_(acting))).status, 401)
    const before = clock
    clock = Date.parse('2026-12-25T09:00:00Z')
    assert.equal((await t.json(`/api/v1/procurements/${id}`, undefined, with_(reading))).status, 401, 'its day is over')
    clock = before
  })
  test('tried first: a run with the case’s own need and figures, its steps so far, simulated firms; nothing of it in the case’s log; steps come back as drafts', async () => {
    const before = (await state()).last, world = t.site.library.scenarios[0]!.id
    assert.equal((await post(people.observer, 'practice', { does: 'try', world })).status, 403)
    assert.equal((await post(people.buyer, 'practice', { does: 'try', world })).status, 303)
    assert.equal((await state()).last, before, 'the real log is only read')
    const page = await text(reads(`/en/procurements/${id}/practice`, people.finance)), run = /\/en\/runs\/([0-9a-f]{32})/.exec(page)![1]!
    assert.match(page, /2 steps carried over/)
    assert.match(page, /Simulated: every company/)
    for (const name of ['observer', 'firm', 'stranger'] as const) assert.ok(!(await text(reads(`/en/procurements/${id}/practice`, people[name]))).includes(run), name)
    const desk = await text(reads(`/en/runs/${run}`, undefined)), loaded = await t.site.runs.load(run)
    assert.match(desk, /Rain beds/)
    assert.ok(loaded.ok && loaded.run.states.state('b1')!.case.need?.what === 'Rain shall not reach the cellars.' && loaded.run.world.scenario.seats.NO.purchase === 345_678 && !loaded.run.otherVersion)
    assert.ok(!desk.includes('Klart Vand') && !desk.includes('HUSH'))
    await t.site.runs.forget(run)
    const again = await t.site.runs.load(run)
    assert.ok(again.ok && again.run.world.scenario.title.en === 'Rain beds', 'read anew from the store it rests on the same world')
    await t.post(`/en/runs/${run}/steps`, { step: 'chooseProcedure', procedure: 'belowThreshold', reason: 'Tried in practice.', intent: 'take', branch: 'b1', position: String(again.ok ? again.run.states.last() : 0), command: 'p1' })
    const choose = await text(reads(`/en/procurements/${id}/practice?run=https://x.test/en/runs/${run}`, people.buyer)), n = [...choose.matchAll(/name="n" value="(\d+)"/g)].at(-1)![1]!
    assert.equal((await post(people.buyer, 'practice', { does: 'bring', run })).status, 422, 'none chosen')
    assert.equal((await post(people.buyer, 'practice', { does: 'bring', run: 'f'.repeat(32), n })).status, 422, 'no such run')
    assert.equal((await post(people.buyer, 'practice', { does: 'bring', run, n })).status, 303)
    const draft = (await state()).drafts.chooseProcedure
    assert.deepEqual([draft?.from, draft?.values.reason], ['practice', ['Tried in practice.']])
    assert.equal((await state()).case.procedure, undefined, 'a draft is no step')
    assert.match(await text(reads(`/en/procurements/${id}?step=chooseProcedure`, people.buyer)), /Tried in practice/)
  })
  test('one’s own data: where one takes part and what one put there; erased, the keys and the calendar are dead and the log names nobody', async () => {
    const mine = JSON.parse(await text(t.get('/en/me/export.json', people.lawyer.headers))).realCases
    assert.deepEqual(mine.cases.map((x: { roles: string[] }) => x.roles), [['lawyer']])
    assert.ok(!JSON.stringify(mine).includes('HUSH'), 'nothing of others')
    assert.match(JSON.stringify(mine.cases[0].comments), /by a script/)
    assert.ok(JSON.parse(await text(t.get('/en/me/export.json', people.buyer.headers))).realCases.cases[0].comments.some((x: { says: string }) => x.says.includes('HUSH')))
    const key = /tipp_[\w-]{43}/.exec(await text(t.post('/en/me/tokens', { does: 'make', name: 'x', scope: 'act', until: '2026-12-24' }, people.expert.headers)))![0], calendar = /\/en\/calendar\/[\w-]{43}\.ics/.exec(await text(t.post('/en/me/reminders', { does: 'renew' }, people.expert.headers)))![0]
    assert.ok(await erasePerson(t.site, people.expert.person.id))
    assert.equal((await t.json('/api/v1/procurements', undefined, { authorization: `Bearer ${key}` })).status, 401)
    assert.equal((await reads(calendar, undefined)).status, 404)
    assert.deepEqual((await state()).members.filter(m => m.person === people.expert.person.id), [])
    for (const shelf of ['access-key', 'calendar', 'calendar-of', 'mail-choice', `access-keys.${people.expert.person.id}`]) assert.ok(!JSON.stringify(await t.store.allKept(shelf)).includes(people.expert.person.id), shelf)
    assert.ok(!(await text(reads(`/en/procurements/${id}/report`, people.buyer))).includes('The expert'))
  })
})
