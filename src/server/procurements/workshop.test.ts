import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { joinTeam, type Role } from '../../live/index.ts'
import { keptData } from '../kept-data.ts'
import { ownCaseData } from './own-data.ts'
import { tryOrganisations, tryPerson, type TryPerson } from '../try-people.ts'
import { trySite, type TrySite } from '../try-site.ts'

let sent = 0
const secret = 'private-card-of-the-expert', secrets = 'secret-of-the-firm'
describe('the need workshop of a real case over the web', () => {
  let t: TrySite, folder = '', id = '', here = ''
  const team = new Map<Role, TryPerson>()
  let firm: TryPerson, stranger: TryPerson
  const who = (role: Role): TryPerson => team.get(role)!
  const html = async (path: string, of: TryPerson): Promise<string> => { const a = await t.get(path, of.headers); assert.equal(a.status, 200, path); return a.text() }
  const baseOf = (page: string): string => /name="base" value="(\d+)"/.exec(page)?.[1] ?? '0'
  const post = (path: string, of: TryPerson, fields: Record<string, string | readonly string[]>) => t.post(path, { command: `w${++sent}`, ...fields }, of.headers)
  const went = async (answer: Promise<Response>): Promise<string> => { const a = await answer; assert.equal(a.status, 303, (await a.clone().text()).match(/<h2 class="ds-heading"[^>]*>[^<]*|t-notice[\s\S]{0,300}/)?.[0] ?? String(a.status)); return a.headers.get('location')! }
  const send = async (of: TryPerson, fields: Record<string, string | readonly string[]>): Promise<Response> => post(here, of, { base: baseOf(await html(here, of)), which: 'edit', ...fields })
  const agreed = async (requirement: string, into: Record<string, string>): Promise<void> => {
    for (const role of ['buyer', 'expert'] as const) await went(send(who(role), { does: 'agree', requirement }))
    await went(send(who('buyer'), { does: 'turn', requirement, ...into }))
  }
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tipp-live-workshop-'))
    t = await trySite(folder)
    const buyer = await tryPerson(t.site, { name: 'Kari Nordmann' })
    team.set('buyer', buyer)
    id = (await went(post('/en/procurements', buyer, { title: 'Rain beds', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'yes', organisation: buyer.organisation! }))).split('/').at(-1)!
    here = `/en/procurements/${id}/workshop`
    for (const role of ['expert', 'lawyer', 'evaluator', 'finance', 'observer'] as const) {
      const person = await tryPerson(t.site, { name: `The ${role}`, organisation: false })
      team.set(role, person)
      await t.site.procurements.send(id, buyer.person.id, { does: 'invite', role }, `i.${role}`)
      const { invite } = (await t.site.procurements.load(id))!.state.invitations[0]!
      assert.ok((await t.site.procurements.apply(id, `j.${role}`, s => joinTeam(s, invite, person.person.id))).ok)
    }
    await went(post(`/en/procurements/${id}/steps`, buyer, { position: '999', step: 'stateNeed', what: 'Rain shall not reach the cellars. Frost must not break it.', form: 'outcome', measures: 'No water.', intent: 'take', unsettled: 'No more is known.' }))
    await went(post(`/en/procurements/${id}/do`, buyer, { does: 'openPage' }))
    firm = await tryPerson(t.site, { name: 'Otto One', organisation: tryOrganisations.company })
    stranger = await tryPerson(t.site, { name: 'Stranger', organisation: tryOrganisations.other })
    await went(post(`/en/market/${id}/seat`, firm, { does: 'join', organisation: firm.organisation! }))
    await went(post(`/en/market/${id}/seat`, firm, { does: 'sendInput', about: 'other', says: 'A bed holds fifty millimetres.', secret: secrets }))
  })
  after(async () => { await t.close(); await rm(folder, { recursive: true, force: true }) })

  test('who may not see it gets nothing: the observer no part and no page, suppliers and strangers the public page, nobody a sign-in', async () => {
    assert.ok(!(await html(`/en/procurements/${id}`, who('observer'))).includes('/workshop"'))
    assert.ok((await html(`/en/procurements/${id}`, who('finance'))).includes('/workshop"'))
    for (const path of ['', '/debrief', '/requirements.csv', '/export.json', '/live']) {
      assert.equal((await t.get(here + path, who('observer').headers)).status, 403, path)
      for (const person of [firm, stranger]) assert.equal((await t.get(here + path, person.headers)).headers.get('location'), `/en/market/${id}`, path)
      assert.match((await t.get(here + path)).headers.get('location') ?? '', /sign-in/, path)
    }
    for (const person of [who('observer'), who('lawyer'), firm, stranger]) {
      await post(here, person, { does: 'begin', seat: 'buyer', start: 'need' })
      assert.equal(await t.site.caseWorkshops.of(id), undefined, person.person.name)
    }
    assert.equal((await post(here, who('buyer'), { does: 'begin', seat: 'expert', start: 'need' })).status, 422, 'a seat that is not of the role')
    assert.equal((await post(here, who('buyer'), { does: 'begin', seat: 'buyer' })).status, 422)
  })
  test('buyer and expert begin it from the need of the case, and share, ask, write, agree and decide as in practice', async () => {
    await went(post(here, who('buyer'), { does: 'begin', seat: 'buyer', start: 'need' }))
    assert.match(await html(here, who('expert')), /Sit down as/)
    assert.ok(!/Sit down as/.test(await html(here, who('lawyer'))))
    assert.equal((await post(here, who('lawyer'), { does: 'sit', seat: 'expert' })).status, 422)
    await went(post(here, who('expert'), { does: 'sit', seat: 'expert' }))
    const table = await html(here, who('expert'))
    assert.ok(table.includes('Rain shall not reach the cellars.') && table.includes('A bed holds fifty millimetres.') && !table.includes(secrets) && table.includes('Kari Nordmann'))
    await went(send(who('expert'), { does: 'add', says: secret, weight: '3' }))
    await went(send(who('buyer'), { does: 'ask', card: 'never', says: '' }))
    const { state } = (await t.site.caseWorkshops.of(id))!, needs = state.shared.map(x => x.need), market = /name="market"[^>]*value="([^"]+)"/.exec(await html(`${here}?edit=new`, who('buyer')))![1]!
    await went(send(who('buyer'), { does: 'draft', says: 'No water passes the cellar step.', form: 'functional', measured: 'water', level: '0 litres', method: 'an independent party', needs: [needs[0]!], market }))
    await agreed('r1', { into: 'minimum' })
    await went(send(who('expert'), { does: 'draft', says: 'Little upkeep.', form: 'functional', measured: 'hours', level: '10 a year', method: 'a log' }))
    await agreed('r2', { into: 'criterion', weight: '30' })
    assert.equal((await send(who('lawyer'), { does: 'agree', requirement: 'r1' })).status, 403, 'who reads along does nothing')
  })
  test('the other, those who read along, the papers and every file are without the card that was not shared; only its seat has it', async () => {
    const paths = [here, `${here}/requirements.csv`, `${here}/export.json`, `/en/procurements/${id}/papers/requirements`, `/en/procurements/${id}/papers/requirements/paper.json`, `/en/procurements/${id}`, `/en/procurements/${id}/dialogue`, `/en/procurements/${id}/report`, `/api/v1/procurements/${id}`]
    for (const path of paths) for (const role of ['buyer', 'lawyer', 'evaluator', 'finance'] as const) {
      const answer = await t.get(path, who(role).headers), text = await answer.text()
      assert.ok(answer.status < 500 && !text.includes(secret), `${role} ${path}`)
      // What a firm has marked stands in the dialogue, for those who may see it; never at the table and in its papers.
      if (/workshop|papers/.test(path)) assert.ok(!text.includes(secrets), `${role} ${path}`)
    }
    assert.ok((await html(here, who('expert'))).includes(secret) && (await html(`${here}/export.json`, who('expert'))).includes(secret), 'the search finds it where it is')
    assert.equal((await t.get(`${here}/debrief`, who('expert').headers)).status, 403, 'not before the end')
  })
  test('the public, the firm, the record, the feed and the calendar know nothing of it', async () => {
    const marks = ['cellar step', 'Little upkeep', secret, 'workshop.opened', 'requirement.drafted', 'Need workshop', 'case-workshop']
    const paths = [`/en/market/${id}`, `/en/market/${id}/page.json`, `/en/market/${id}/seat`, `/en/market/${id}/record`, `/en/market/${id}/record.json`, `/en/market/${id}/feed.atom`, `/en/market/${id}/documents`, `/api/v1/procurements/${id}`, `/en/procurements/${id}/papers/requirements`]
    let read = 0
    for (const path of paths) for (const headers of [{}, firm.headers, stranger.headers]) {
      const answer = await t.get(path, headers), text = await answer.text()
      if (answer.status === 200) read++
      for (const mark of marks) assert.ok(!text.includes(mark), `${path}: ${mark}`)
    }
    assert.ok(read > 8, `${read} pages were there to be searched`)
    const observer = await html(`/en/procurements/${id}/papers/requirements`, who('observer'))
    assert.ok(!observer.includes('cellar step'), 'nor the observer in the paper')
    assert.ok(!JSON.stringify((await t.site.procurements.load(id))!.envelopes).includes('cellar step'), 'nothing of it is in the log of the case')
    assert.ok(keptData.some(r => r.places.includes('case-workshop')))
  })
  test('events name people by their ids only, and who takes out her own data has what she wrote', async () => {
    const stored = await t.store.read((await t.site.caseWorkshops.of(id))!.id), text = JSON.stringify(stored)
    for (const p of [who('buyer'), who('expert')]) assert.ok(text.includes(p.person.id) && !text.includes(p.person.name) && !text.includes('@'))
    assert.ok(JSON.stringify(await ownCaseData(t.site, who('expert').person.id)).includes(secret))
    assert.ok(!JSON.stringify(await ownCaseData(t.site, who('buyer').person.id)).includes(secret))
  })
  test('one click carries what is decided into the draft of the documents, and its form opens with it', async () => {
    assert.match(await html(here, who('buyer')), /minimum requirements: 1, award criteria: 1/)
    assert.equal((await post(here, who('lawyer'), { does: 'carry' })).status, 403)
    const to = await went(post(here, who('expert'), { does: 'carry' }))
    assert.match(to, /step=writeDocuments/)
    const { drafts } = (await t.site.procurements.load(id))!.state
    assert.deepEqual([drafts.writeDocuments?.values.minimum, drafts.writeDocuments?.values['criteria.0.name'], drafts.writeDocuments?.values['criteria.0.weight']], [['No water passes the cellar step.'], ['Little upkeep.'], ['30']])
    // The form is there once the procedure is chosen: until then the draft waits.
    await went(post(`/en/procurements/${id}/steps`, who('buyer'), { position: '999', step: 'estimateValue', subject: 'services', basis: 'market', purchase: '4 000 000', intent: 'take', unsettled: 'No more is known.' }))
    await went(post(`/en/procurements/${id}/steps`, who('buyer'), { position: '999', step: 'chooseProcedure', procedure: 'open', reason: 'Many firms.', intent: 'take', unsettled: 'No more is known.' }))
    const form = await html(to.split('#')[0]!, who('buyer'))
    assert.ok(form.includes('No water passes the cellar step.') && form.includes('value="Little upkeep."'))
  })
  test('the requirement table is a paper with its links: as a page, a copy, a table and JSON', async () => {
    const page = await html(`/en/procurements/${id}/papers/requirements`, who('lawyer'))
    assert.ok(page.includes('No water passes the cellar step.') && page.includes('Award criterion, 30 %') && page.includes('A bed holds fifty millimetres.') && page.includes('Frost must not break it.'))
    assert.ok(!page.includes('Klart Vand'), 'without who said it')
    const paper = JSON.parse(await html(`/en/procurements/${id}/papers/requirements/paper.json`, who('lawyer'))) as { parts: { id?: string; rows?: unknown[][] }[] }
    assert.deepEqual(paper.parts.find(p => p.id === 'requirements')!.rows![0]!.slice(1, 3), ['No water passes the cellar step.', '1'])
    assert.deepEqual(paper.parts.find(p => p.id === 'lost')!.rows!.map(r => r[1]), ['Frost must not break it.'])
    assert.match(await html(`/en/procurements/${id}/papers/requirements/lost.csv`, who('buyer')), /Frost must not break it/)
    assert.equal((await t.get(`/en/procurements/${id}/papers/requirements/paper.html`, who('buyer').headers)).status, 200)
  })
  test('sent twice it happens once, and all of it is there after a restart', async () => {
    const fields = { does: 'add', says: 'Twice', weight: '1', base: '0', which: 'add', command: 'same' }
    for (let i = 0; i < 2; i++) assert.equal((await t.post(here, fields, who('buyer').headers)).status, 303)
    const was = (await t.site.caseWorkshops.of(id))!.state
    assert.equal(was.added.filter(n => n.says === 'Twice').length, 1)
    await t.close()
    t = await trySite(folder)
    assert.deepEqual((await t.site.caseWorkshops.of(id))!.state, was)
    const again = await t.post(here, fields, who('buyer').headers)
    assert.equal(again.status, 303)
    assert.deepEqual((await t.site.caseWorkshops.of(id))!.state, was)
  })
  test('when both have ended all cards are up and the lost ones are told; it can be taken up again', async () => {
    for (const role of ['buyer', 'expert'] as const) await went(send(who(role), { does: 'ready', ready: 'yes' }))
    const debrief = await html(`${here}/debrief`, who('buyer'))
    assert.ok(debrief.includes(secret) && debrief.includes('never shared') && debrief.includes('Frost must not break it.'))
    assert.ok((await html(`/en/procurements/${id}/papers/requirements`, who('finance'))).includes(secret))
    assert.ok(!(await html(here, who('finance'))).includes(secret))
    await went(send(who('expert'), { does: 'resume' }))
    await went(send(who('expert'), { does: 'add', says: 'One more', weight: '1' }))
  })
  test('who leaves the seat reads along; who takes it over has its cards', async () => {
    await went(send(who('expert'), { does: 'leave' }))
    const page = await html(here, who('expert'))
    assert.ok(page.includes('Sit down as') && !page.includes('One more'))
    await went(post(here, who('expert'), { does: 'sit', seat: 'expert' }))
    assert.ok((await html(here, who('expert'))).includes('One more'))
  })
})
