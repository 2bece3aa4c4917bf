import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addDays, type Day } from '../plain/index.ts'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical } from '../plain/index.ts'
import { trySite, type TrySite } from './try-site.ts'
import { seeAt as see, sendTo as send, inTime, tableSettings as settings, tableSeats as seats, tryTable as table } from './try-table.ts'

const need = { does: 'step', base: 9999, action: { step: 'stateNeed', what: 'Dry cellars', form: 'outcome' } }

describe('an exercise over HTTP', () => {
  let site: TrySite
  before(async () => { site = await trySite() })
  after(() => site.close())

  test('is made, joined by code, and played from its seats', async () => {
    const t = await table(site)
    assert.equal((await send(site, t.keys.buyer!, need)).body.number, 1)
    assert.deepEqual((await see(site, t.keys.expert!)).you.role.knows[0].en, 'only-the-expert-knows (en)')
    const refused = await send(site, t.keys['supplier-a']!, need)
    assert.equal(refused.status, 409)
    assert.equal(refused.body.code, 'not your part')
    assert.ok(refused.body.texts.sv)
  })
  test('what is wrong is said field by field, and never what was sent', async () => {
    const t = await table(site)
    for (const [path, body, status] of [
      ['/api/v1/exercises', { ...settings, seats: ['buyer'] }, 400], ['/api/v1/exercises', { ...settings, scenario: 'none' }, 404], ['/api/v1/exercises', { ...settings, country: 'FI' }, 400],
      ['/api/v1/exercises/join', { code: 'ZZZZZZZZ', name: 'x' }, 404], ['/api/v1/exercises/join', { code: t.code, name: '' }, 400], ['/api/v1/exercises/join', { code: t.code, name: 'a\u0007b' }, 400],
      [`/api/v1/at/${t.keys.buyer}`, { name: 'x', command: { does: 'fly' } }, 400], [`/api/v1/at/${t.keys.buyer}`, { name: 'not a name!', command: need }, 400],
      [`/api/v1/at/${t.keys.buyer}`, { name: 'y', command: { does: 'say', channel: 'firm:../x', says: 'z' } }, 400], [`/api/v1/at/${'0'.repeat(32)}`, { name: 'x', command: need }, 404], [`/api/v1/at/${t.wall}`, { name: 'x', command: need }, 405],
    ] as const) {
      const answer = await site.json(path, body)
      assert.equal(answer.status, status, `${path} ${JSON.stringify(body).slice(0, 60)}`)
      assert.equal(answer.body.refused, true)
    }
  })
  test('a command sent twice happens once and gets the same number', async () => {
    const t = await table(site), say = { does: 'say', channel: 'all', says: 'Once' }
    const [a, b] = await Promise.all([send(site, t.keys.buyer!, say, 'same'), send(site, t.keys.buyer!, say, 'same')])
    assert.deepEqual([a.body.number, b.body.number], [1, 1])
    assert.equal((await see(site, t.keys.buyer!)).channels.find((c: any) => c.channel === 'all').messages.length, 1)
  })
  test('of a thousand commands at once from all seats, none is lost and each has its own number', async () => {
    const t = await table(site)
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, i) => send(site, t.keys[seats[i % 5]!]!, { does: 'say', channel: 'all', says: `Message ${i}` })))
    assert.ok(answers.every(a => a.body.accepted))
    for (let s = 0; s < 5; s++) assert.deepEqual(answers.filter((_, i) => i % 5 === s).map(a => a.body.number).sort((x, y) => x - y), Array.from({ length: 200 }, (_, i) => i + 1))
    const said = (await see(site, t.keys.lawyer!)).channels.find((c: any) => c.channel === 'all').messages.map((m: any) => m.says)
    assert.deepEqual([...said].sort(), Array.from({ length: 1000 }, (_, i) => `Message ${i}`).sort())
  })
  test('of many who take the same step at once, one does, and the others are told so', async () => {
    const t = await table(site)
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => send(site, i % 2 ? t.keys.buyer! : t.keys.expert!, { ...need, base: 2 })))
    assert.equal(answers.filter(a => a.body.accepted).length, 1)
    for (const a of answers) if (!a.body.accepted) assert.ok(['changed meanwhile', 'already there'].includes(a.body.code), a.body.code)
  })
  test('addresses of the run are given to nobody', async () => {
    const t = await table(site)
    const kept = await site.store.allKept('exercise-live') as { value: { run: string } }[]
    const runs = kept.map(k => k.value.run)
    for (const key of [...Object.values(t.keys), t.board, t.wall]) { const view = canonical(await see(site, key)); for (const run of runs) assert.ok(!view.includes(run)) }
  })
  test('the desk is the buyer’s house: others are turned away, and a step taken there is the seat’s', async () => {
    const t = await table(site)
    const desk = await site.get(`/sv/at/${t.keys.buyer}/desk?step=stateNeed`)
    assert.equal(desk.status, 200)
    const html = await desk.text()
    assert.ok(html.includes(`/sv/at/${t.keys.buyer}/desk/steps`) && !html.includes('/runs/'))
    const taken = await site.post(`/sv/at/${t.keys.expert}/desk/steps`, { branch: 'b1', position: '2', step: 'stateNeed', what: 'Torra källare', form: 'outcome', intent: 'take', command: 'abc' })
    assert.equal(taken.status, 303)
    assert.equal((await site.get(taken.headers.get('location')!)).status, 200)
    const late = await site.post(`/sv/at/${t.keys.buyer}/desk/steps`, { branch: 'b1', position: '2', step: 'stateNeed', what: 'Andra ord', form: 'outcome', intent: 'take', command: 'def' })
    assert.equal(late.status, 422)
    const told = await late.text()
    // What was typed is kept, and what the other did stands beside it.
    assert.ok(told.includes('Andra ord') && told.includes('Vad som skiljer') && told.includes('Torra källare'))
    assert.equal((await site.get(`/sv/at/${t.keys['supplier-a']}/desk`)).status, 403)
    assert.equal((await site.get(`/sv/at/${t.wall}/desk`)).status, 403)
    assert.equal((await site.get(`/sv/at/${t.board}/desk`)).status, 200)
    assert.equal((await site.post(`/sv/at/${t.board}/desk/time`, { branch: 'b1', position: '2', pass: 'day' })).status, 405)
    assert.equal((await site.get(`/sv/at/${t.keys.buyer}/desk/debrief`)).status, 403)
    await send(site, t.board, { does: 'block', to: 'whatHappened' })
    for (const seat of ['buyer', 'supplier-a'] as const) assert.equal((await site.get(`/sv/at/${t.keys[seat]}/desk/debrief`)).status, 200)
  })
  test('who knows what has a page of its own, for the buyer’s house alone; in solo play too', async () => {
    const t = await table(site)
    await send(site, t.keys.buyer!, { does: 'say', channel: 'firm:firm-1', says: 'The pipe is old' })
    const html = await (await site.get(`/sv/at/${t.keys.expert}/desk/ledger`)).text()
    assert.ok(html.includes('The pipe is old') && html.includes('Firm 1 Ltd') && html.includes('ska få den') && html.includes('1 att dela med alla'))
    assert.equal((await site.get(`/sv/at/${t.keys['supplier-a']}/desk/ledger`)).status, 403)
    const run = await site.post('/sv/cases/small-case/runs', { country: 'SE' })
    assert.equal((await site.get(`${run.headers.get('location')!.split('?')[0]}/ledger`)).status, 200)
  })
  test('is found from the start page and from a case, which is chosen then', async () => {
    assert.ok((await (await site.get('/sv/')).text()).includes('href="/sv/exercises"'))
    assert.ok((await (await site.get('/da/cases/small-case')).text()).includes('href="/da/exercises?scenario=small-case"'))
    assert.match(await (await site.get('/da/exercises?scenario=small-case')).text(), /<option[^>]*(value="small-case"[^>]*selected|selected[^>]*value="small-case")/)
    assert.equal((await site.get('/da/exercises?scenario=<x>')).status, 200)
  })
  test('those who are asked see the time that is left, and the debrief’s form comes by itself', async () => {
    const t = await table(site, { consensus: { steps: ['stateNeed'], quorum: 'majority', seconds: 90, late: 'drop' } })
    await send(site, t.keys.buyer!, need)
    assert.match(await (await site.get(`/nb/at/${t.keys.expert}`)).text(), /role="timer" data-left="(8\d|90)">1:/)
    await send(site, t.board, { does: 'block', to: 'hotWash' })
    assert.match(await (await site.get(`/nb/at/${t.keys['supplier-a']}`)).text(), /id="writing" class="t-live"[^>]*>.*id="write-worked".*id="now" class="t-live"/s)
  })
  test('after its date nothing of it is left, neither talk, run, code nor keys', async () => {
    const soon = addDays(inTime as Day, -100), t = await table(site, { deleteOn: soon })
    await send(site, t.keys.buyer!, { does: 'say', channel: 'team', says: 'To be erased' })
    const before = (await site.store.stats()).streams
    assert.equal(await site.site.exercises.clean(soon), 0)
    assert.equal(await site.site.exercises.clean(addDays(soon, 1)), 1)
    assert.equal((await site.store.stats()).streams, before - 2)
    assert.equal((await site.json(`/api/v1/at/${t.keys.buyer}`, undefined)).status, 404)
    assert.equal((await site.json('/api/v1/exercises/join', { code: t.code, name: 'Late' })).status, 404)
    assert.ok(!(await site.store.follow(0, 10_000)).some(e => JSON.stringify(e).includes('To be erased')))
  })
})

test('an exercise goes on after the program stops: seats, talk, numbers, clock and open questions stand', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-exercise-'))
  let site = await trySite(folder)
  const t = await table(site, { consensus: { steps: ['stateNeed'], quorum: 'majority', seconds: 3600, late: 'drop' } })
  await send(site, t.keys.buyer!, { does: 'say', channel: 'team', says: 'Before' })
  await send(site, t.keys.buyer!, need)
  await send(site, t.board, { does: 'clock', mode: 'paused', because: 'lunch' })
  const looked = new Map<string, string>()
  for (const key of [...Object.values(t.keys), t.wall]) looked.set(key, canonical(await see(site, key)))
  await site.close()
  site = await trySite(folder)
  assert.equal(await site.site.exercises.resume(), 1)
  for (const [key, view] of looked) assert.equal(canonical(await see(site, key)), view)
  assert.equal((await send(site, t.keys.buyer!, { does: 'say', channel: 'team', says: 'After' })).body.number, 3)
  const proposal = (await see(site, t.keys.expert!)).proposals[0].proposal
  await send(site, t.board, { does: 'clock', mode: 'manual', because: '' })
  for (const seat of ['expert', 'lawyer'] as const) assert.ok((await send(site, t.keys[seat]!, { does: 'answer', proposal, agrees: true })).body.accepted)
  assert.equal((await see(site, t.keys.expert!)).proposals[0].closed.outcome, 'taken')
  await site.close()
})
