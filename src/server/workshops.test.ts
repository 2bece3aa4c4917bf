import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { smallContent } from './small-case.ts'
import { tableCase } from './small-table.ts'
import { trySite, type TrySite } from './try-site.ts'

const content = (): Promise<string> => smallContent({ 'cases/table-case/case.yaml': stringify(tableCase) })
const begin = { case: 'table-case', country: 'SE', deleteOn: '' }
type Two = { buyer: string; expert: string }
async function two(site: TrySite, more: object = {}): Promise<Two> {
  const made = await site.post('/sv/workshops', { ...begin, mode: 'together', ...more }), keys = [...(await made.text()).matchAll(/\/sv\/workshop\/([0-9a-f]{32})"/g)].map(m => m[1]!)
  assert.equal(made.status, 201)
  const [buyer, expert] = [...new Set(keys)]
  return { buyer: `/sv/workshop/${buyer}`, expert: `/sv/workshop/${expert}` }
}
async function one(site: TrySite): Promise<string> {
  const made = await site.post('/sv/workshops', { ...begin, mode: 'alone' })
  assert.equal(made.status, 303)
  return made.headers.get('location')!
}
const html = async (site: TrySite, path: string): Promise<string> => { const r = await site.get(path); assert.equal(r.status, 200, path); return r.text() }
const baseOf = (page: string): string => /name="base" value="(\d+)"/.exec(page)![1]!
/** A form of the table sent as the page has it. */
async function send(site: TrySite, path: string, fields: Record<string, string | readonly string[]>, more: { base?: string; command?: string } = {}): Promise<Response> {
  return site.post(path, { which: fields.does === 'draft' || fields.does === 'revise' ? 'edit' : fields.does === 'answerLaw' ? 'law' : `${fields.does}-${fields.requirement}`, base: more.base ?? baseOf(await html(site, path)), command: more.command ?? Math.random().toString(36).slice(2), ...fields })
}
const sound = { does: 'draft', says: 'No water passes the step', form: 'functional', measured: 'water at the step', level: '0 litres', method: 'an independent party' }

describe('the need workshop over HTTP', () => {
  let site: TrySite, cases: string
  before(async () => { cases = await content(); site = await trySite(undefined, cases) })
  after(() => site.close())

  test('begins from a case, in a country, alone or as two; what is wrong is said field by field', async () => {
    assert.ok((await html(site, '/sv/workshops')).includes('table-case'))
    assert.ok(!(await html(site, '/sv/workshops')).includes('small-case'))
    assert.ok((await html(site, '/sv/cases/table-case')).includes('/sv/workshops?case=table-case'))
    assert.ok(!(await html(site, '/sv/cases/small-case')).includes('/sv/workshops?case'))
    assert.ok((await html(site, '/sv/')).includes('/sv/workshops'))
    for (const [wrong, field] of [[{ case: 'small-case' }, 'case'], [{ country: 'FI' }, 'country'], [{ mode: 'three' }, 'mode'], [{ deleteOn: '2020-01-01' }, 'deleteOn'], [{ deleteOn: '2099-01-01' }, 'deleteOn']] as const) {
      const answer = await site.post('/sv/workshops', { ...begin, mode: 'alone', ...wrong })
      assert.equal(answer.status, 422)
      assert.ok((await answer.text()).includes(`href="#field-${field}"`), field)
    }
    assert.equal((await site.post('/sv/workshops', { ...begin, mode: 'alone' }, { 'sec-fetch-site': 'cross-site' })).status, 403)
  })
  test('two people play it to the end: share, judge, write, agree, decide, and see what was lost', async () => {
    const t = await two(site)
    assert.equal((await send(site, t.buyer, { does: 'share', need: 'cellars' })).status, 303)
    assert.ok((await html(site, t.expert)).includes('card-buyer-cellars'))
    await send(site, t.buyer, { does: 'ask', card: 'never', says: '' })
    await send(site, t.expert, { does: 'share', need: 'roots', question: 'q1' })
    await send(site, t.buyer, { does: 'judge', draft: 'make', guess: 'brand' })
    await send(site, t.buyer, { ...sound, needs: ['cellars', 'roots'], market: 'two' })
    assert.equal((await send(site, t.buyer, { does: 'turn', requirement: 'r1', into: 'minimum' })).status, 422)
    for (const seat of [t.buyer, t.expert]) assert.equal((await send(site, seat, { does: 'agree', requirement: 'r1' })).status, 303)
    assert.equal((await send(site, t.buyer, { does: 'answerLaw', requirement: 'r1', 'answer.documents.precise': 'yes', 'because.documents.precise': '' })).status, 422)
    assert.equal((await send(site, t.buyer, { does: 'answerLaw', requirement: 'r1', 'answer.documents.precise': 'yes', 'because.documents.precise': 'Rain, step and party are named' })).status, 303)
    assert.equal((await send(site, t.expert, { does: 'turn', requirement: 'r1', into: 'criterion', weight: 'forty' })).status, 422)
    assert.equal((await send(site, t.expert, { does: 'turn', requirement: 'r1', into: 'criterion', weight: '40 %' })).status, 303)
    assert.equal((await site.get(`${t.buyer}/debrief`)).status, 403)
    await send(site, t.buyer, { does: 'ready', ready: 'yes' })
    assert.equal((await site.get(`${t.buyer}/debrief`)).status, 403)
    await send(site, t.expert, { does: 'ready', ready: 'yes' })
    const debrief = await html(site, `${t.expert}/debrief`)
    for (const word of ['6 av 9', 'card-buyer-parking', 'card-expert-frost', 'delades aldrig', '40 %', 'truth-nice']) assert.ok(debrief.includes(word), word)
    const csv = await (await site.get(`${t.buyer}/requirements.csv`)).text()
    assert.ok(csv.startsWith('nr,'))
    assert.match(csv, /No water passes the step.*card-buyer-cellars.*card-expert-roots.*answer-two.*Tilldelningskriterium,40/)
    const json = await (await site.get(`${t.buyer}/export.json`)).json() as any
    assert.equal(json.debrief.carried, 6)
    assert.equal((await send(site, t.buyer, { does: 'share', need: 'parking' }, { base: '0' })).status, 422)
  })
  test('alone the expert answers at once, and nobody can sit in its chair', async () => {
    const path = await one(site)
    for (const card of ['badDay', 'never', 'whoUses']) await send(site, path, { does: 'ask', card })
    const page = await html(site, path)
    assert.ok(page.includes('card-expert-roots') && page.includes('card-expert-frost'))
    assert.equal((await site.store.allKept('workshop-key')).filter(k => (k.value as { seat: string }).seat === 'expert').length, 1)
  })
  test('the law stands beside the requirement, with its source and a button that opens the form mended', async () => {
    const path = await one(site)
    await send(site, path, { ...sound, says: 'Of the make Firm 1 Ltd', names: ['make'], equivalents: 'no' })
    const page = await html(site, `${path}?r=r1`)
    assert.ok(page.includes('9 kap. 6 §'))
    for (const country of ['Danmark', 'Sverige', 'Norge']) assert.ok(page.includes(country))
    const fix = /href="([^"]*fix=documents\.orEquivalent[^"]*)"/.exec(page)![1]!.replaceAll('&amp;', '&').replace(/#.*/, '')
    const form = await html(site, fix)
    assert.match(form, /Of the make Firm 1 Ltd \(eller likvärdig\)\.<\/textarea>/)
    assert.match(form, /name="equivalents" value="yes" checked/)
    const outcome = await html(site, `${path}?r=r1&edit=r1&fix=documents.brandNamed`)
    assert.ok(!/name="names" value="make" checked/.test(outcome))
  })
  test('a form sent twice happens once; an old page is told so and what was typed stays', async () => {
    const t = await two(site), base = baseOf(await html(site, t.buyer))
    for (let i = 0; i < 2; i++) assert.equal((await send(site, t.buyer, sound, { base, command: 'same' })).status, 303)
    assert.equal([...(await html(site, t.buyer)).matchAll(/<li id="r\d+"/g)].length, 1)
    const old = baseOf(await html(site, t.expert))
    await send(site, t.buyer, { ...sound, does: 'revise', requirement: 'r1', says: 'Changed' })
    const late = await send(site, t.expert, { ...sound, does: 'revise', requirement: 'r1', says: 'Too late <b>' }, { base: old })
    assert.equal(late.status, 409)
    const page = await late.text()
    assert.ok(page.includes('Too late &lt;b>') && page.includes('Changed'))
  })
  test('of many at once none is lost, and each answers when it is on disk', async () => {
    const t = await two(site), base = baseOf(await html(site, t.buyer))
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => site.post(i % 2 ? t.buyer : t.expert, { does: 'add', which: 'add', says: `Need ${i}`, weight: '1', base, command: `c${i}` })))
    assert.ok(answers.every(a => a.status === 303))
    const all = (await html(site, t.buyer)) + (await html(site, t.expert))
    for (let i = 0; i < 20; i++) assert.ok(all.includes(`Need ${i}<`) || all.includes(`Need ${i} <`), String(i))
  })
  test('of many who change one requirement from the same page, one does; the others are told, and lose no word', async () => {
    const t = await two(site)
    await send(site, t.buyer, sound)
    const bases = { buyer: baseOf(await html(site, t.buyer)), expert: baseOf(await html(site, t.expert)) }
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => { const who = i % 2 ? 'buyer' as const : 'expert' as const; return site.post(t[who], { ...sound, does: 'revise', which: 'edit', requirement: 'r1', says: `Mine ${i}!`, base: bases[who], command: `r${i}` }) }))
    assert.deepEqual(answers.map(a => a.status).sort(), [303, ...Array<number>(11).fill(409)])
    for (const [i, a] of answers.entries()) if (a.status === 409) assert.ok((await a.text()).includes(`Mine ${i}!</textarea>`))
  })
  test('nonsense is refused and never breaks a page', async () => {
    const t = await two(site), base = '0'
    for (const [fields, status] of [[{ does: 'fly' }, 400], [{}, 400], [{ does: 'share', need: '../x' }, 422], [{ does: 'draft', says: '' }, 422], [{ does: 'draft', says: 'x', form: 'round' }, 422], [{ does: 'agree', requirement: 'r9' }, 422], [{ does: 'add', says: 'a\u0007b', weight: '1' }, 422], [{ does: 'add', says: 'x', weight: '9' }, 422], [{ does: 'draft', says: 'x'.repeat(3000), form: 'functional' }, 422]] as const) {
      const answer = await site.post(t.buyer, { base, which: 'edit', ...fields } as Record<string, string>)
      assert.equal(answer.status, status, JSON.stringify(fields).slice(0, 60))
    }
    assert.equal((await site.get(`/sv/workshop/${'0'.repeat(32)}`)).status, 404)
    assert.equal((await site.get('/sv/workshop/nokey')).status, 404)
    assert.deepEqual(site.logged, [])
  })
  test('after its date nothing of it is left, neither words nor keys', async () => {
    const today = new Date().toISOString().slice(0, 10), tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), later = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    const t = await two(site, { deleteOn: tomorrow })
    await send(site, t.buyer, { does: 'add', says: 'To be erased', weight: '1' })
    assert.equal(await site.site.workshops.clean(today as never), 0)
    assert.equal(await site.site.workshops.clean(later as never), 1)
    assert.equal((await site.get(t.buyer)).status, 404)
    assert.ok(!JSON.stringify(await site.store.follow(0, 100_000)).includes('To be erased'))
  })
  test('addresses stand nowhere in the store', async () => {
    const t = await two(site), kept = JSON.stringify([await site.store.follow(0, 100_000), await site.store.allKept('workshop-key'), await site.store.allKept('workshop-live')])
    for (const path of Object.values(t)) assert.ok(!kept.includes(path.split('/').at(-1)!))
  })
})

test('a workshop goes on after the program stops: cards, agreements and names of commands stand', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tipp-workshop-')), cases = await content()
  let site = await trySite(folder, cases)
  const t = await two(site), still = async (path: string): Promise<string> => (await html(site, path)).replace(/name="command" value="[^"]*"/g, '').replace(/<(link|script)[^>]*>/g, '')
  await send(site, t.buyer, { does: 'share', need: 'cellars' })
  await send(site, t.expert, { does: 'add', says: 'Dogs drink from it', weight: '2' })
  await send(site, t.buyer, { ...sound, needs: ['cellars'] }, { command: 'once' })
  const base = baseOf(await html(site, t.buyer))
  await send(site, t.buyer, { does: 'agree', requirement: 'r1' }, { base, command: 'agreed' })
  const before = [await still(t.buyer), await still(t.expert)]
  await site.close()
  site = await trySite(folder, cases)
  assert.deepEqual([await still(t.buyer), await still(t.expert)], before)
  assert.equal((await send(site, t.buyer, { does: 'agree', requirement: 'r1' }, { base, command: 'agreed' })).status, 303)
  assert.equal((await send(site, t.expert, { does: 'agree', requirement: 'r1' })).status, 303)
  await site.close()
})

describe('over HTTP too, nothing of one seat’s own cards reaches the other', () => {
  let site: TrySite
  before(async () => { site = await trySite(undefined, await content()) })
  after(() => site.close())
  const cards = { buyer: ['cellars', 'parking'], expert: ['roots', 'frost'] } as const
  /** All that the server answers to a seat: pages, forms, exports, and what it says when it refuses. */
  const channels = (path: string): string[] => [path, `${path}?edit=new`, `${path}?about=make`, `${path}?r=r1&edit=r1`, `${path}/debrief`, `${path}/requirements.csv`, `${path}/export.json`]
  const deed = fc.record({ who: fc.constantFrom('buyer' as const, 'expert' as const), what: fc.constantFrom('share', 'add', 'ask', 'judge', 'draft', 'agree'), need: fc.constantFrom('cellars', 'parking', 'roots', 'frost', 'nobody'), draft: fc.constantFrom('good', 'make', 'nice') })
  let n = 0
  async function run(script: readonly { who: 'buyer' | 'expert'; what: string; need: string; draft: string }[], leak: (path: string, t: Two) => Promise<string> = async () => ''): Promise<void> {
    const t = await two(site), shared = new Set<string>(), written: { mark: string; of: string }[] = [], other = { buyer: 'expert', expert: 'buyer' } as const
    const hidden = (who: 'buyer' | 'expert'): string[] => [...cards[other[who]].filter(c => !shared.has(c)).map(c => `card-${other[who]}-${c}`), ...written.filter(x => x.of !== who).map(x => x.mark)]
    const look = (who: 'buyer' | 'expert', said: string, where: string): void => { for (const h of hidden(who)) if (said.includes(h)) assert.fail(`${who} reads ${h} in ${where}`) }
    for (const { who, what, need, draft } of script) {
      const fields: Record<string, string | string[]> = what === 'share' ? { does: what, need } : what === 'add' ? { does: what, says: `mark${++n}y`, weight: '1' } : what === 'ask' ? { does: what, card: 'own', draft } : what === 'judge' ? { does: what, draft, guess: 'none' } : what === 'draft' ? { ...sound, needs: [need] } : { does: 'agree', requirement: 'r1' }
      const answer = await send(site, t[who], fields), ok = answer.status === 303
      look(who, await answer.text() + String(answer.headers.get('location')), `the answer to ${what}`)
      if (ok && what === 'share') shared.add(need)
      if (ok && what === 'add') written.push({ mark: String(fields.says), of: who })
    }
    for (const who of ['buyer', 'expert'] as const) for (const path of channels(t[who])) look(who, await (await site.get(path)).text() + await leak(path, t), path.replace(/[0-9a-f]{32}/, '…'))
  }
  test('in any page, export or refusal', async () => { await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 9 }), script => run(script)), { numRuns: 8 }) })
  test('and the search finds a leak that is planted', async () => {
    await assert.rejects(() => run([{ who: 'expert', what: 'add', need: 'nobody', draft: 'good' }], async (path, t) => (path.startsWith(t.buyer) && path.endsWith('.csv') ? (await site.get(`${t.expert}/export.json`)).text() : '')))
  })
})
