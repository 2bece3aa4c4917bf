import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Writable } from 'node:stream'
import { addresses, makeApp } from '../../src/server/app.ts'
import type { Procurement } from '../../src/server/procurements/procurements.ts'
import { leakCase, type LeakCase, type Who } from './leak-case.ts'
import { placesOf, sameForAll, waysIn } from './leak-places.ts'
import { leakThings, type Thing } from './leak-things.ts'

// Things × places × lookers. Every thing has a word of its own; every address that answers GET, and every way that a page of a case leads
// to, is asked by every looker; a word may stand only where the table of rights lets it. A new page is looked at by itself.

type Looker = Who | 'nobody'
type Answered = { readonly who: Looker; readonly at: string; readonly status: number; readonly text: string }
const has = (text: string, { word }: Thing): boolean => (typeof word === 'string' ? text.includes(word) : word.test(text))
/** What somebody saw that she may not see, as one line each. What stood in the address that she asked for is told to nobody who did not know it. */
const leaksIn = (things: readonly Thing[], answers: readonly Answered[]): string[] => answers.flatMap(a => things.filter(x => !x.may(a.who) && has(a.text, x) && !has(a.at, x)).map(x => `${x.name}: shown to ${a.who} at ${a.at} (${a.status})`))

describe('what may not be seen is not sent: thing × place × looker', () => {
  let l: LeakCase, things: readonly Thing[], lookers: readonly Looker[] = []
  const seen: Answered[] = []
  const cookieOf = (who: Looker): Record<string, string> => (who === 'nobody' ? {} : { ...l.people[who].headers })
  const ask = async (app: LeakCase['t']['app'], who: Looker, at: string, init: RequestInit = {}): Promise<Answered> => {
    const answer = await app.fetch(new Request(`http://localhost:3000${at}`, { redirect: 'manual', ...init, headers: { ...init.headers, ...cookieOf(who) } }))
    return { who, at, status: answer.status, text: `${[...answer.headers].map(h => h.join(': ')).join('\n')}\n${await answer.text()}` }
  }
  before(async () => { l = await leakCase(); things = leakThings(l); lookers = ['nobody', ...(Object.keys(l.people) as Who[])] })
  after(() => l.close())

  test('every address that answers GET, asked by everybody', async () => {
    const places = placesOf(l), found = new Set<string>()
    for (const who of lookers) for (const at of places) {
      if (sameForAll(at) && !['nobody', 'rival', 'observer', 'administrator'].includes(who)) continue
      const a = await ask(l.t.app, who, at)
      seen.push(a)
      for (const way of waysIn(a.text)) if (!places.includes(way)) found.add(way)
    }
    const more = [...found].filter(way => !way.endsWith('/live'))
    assert.ok(more.length > 20, `${more.length} ways in`)
    for (const who of lookers) for (const at of more) seen.push(await ask(l.t.app, who, at))
    assert.deepEqual(leaksIn(things, seen), [])
    assert.deepEqual(seen.filter(a => a.status >= 500 && a.status !== 503).map(a => `${a.status} ${a.who} ${a.at}`), [])
  })
  test('each thing is there, and somebody who may see it does', () => {
    assert.deepEqual(things.filter(x => x.shown && !seen.some(a => x.may(a.who) && has(a.text, x))).map(x => x.name), [])
  })
  test('the other languages say no more', async () => {
    const places = placesOf(l).filter(at => /^\/en\/(?:procurements|market|me|organisations|open-cases)/.test(at)), others: Answered[] = []
    for (const who of ['nobody', 'rival', 'observer', 'evaluator'] as const) for (const at of places) others.push(await ask(l.t.app, who, at.replace('/en/', '/sv/')))
    assert.deepEqual(leaksIn(things, others), [])
  })
  test('nor do refusals: every form of a case, sent empty and with nonsense', async () => {
    const forms = addresses.filter(([path, x]) => x.POST && /^\/en\/(?:procurements|market)\/:case|^\/api\/v1\/procurements/.test(path)).map(([path]) => path), refused: Answered[] = []
    assert.ok(forms.length > 8)
    for (const who of lookers) for (const path of forms) for (const id of [l.open, l.closed]) {
      const at = path.replace(':case', id).replace(':kind', 'consultation-plan'), form = (body: string, type = 'application/x-www-form-urlencoded') => ask(l.t.app, who, at, { method: 'POST', body, headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' } })
      refused.push(...path.startsWith('/api/') ? [await form('{}', 'application/json'), await form('{"name":"x","command":{"does":"second","ask":"a1","agrees":true}}'.replace('a1', 'none'), 'application/json')]
        : [await form(''), await form('does=none&step=evaluate&intent=take'), await form('does=consent&consent=k1x&gives=yes'), await form('step=sendNotice&intent=weigh')])
    }
    assert.deepEqual(leaksIn(things, refused), [])
    assert.deepEqual(refused.filter(a => a.status >= 500).map(a => `${a.status} ${a.who} ${a.at}`), [])
  })
  test('nor does what tells that something happened: marks, counts and names of entries of the public pages stay when something hidden comes', async () => {
    const places = ['', '/page.json', '/feed.atom', '/documents', '/report', '/report.json', '/record', '/record.json', '/seat'].map(x => `/en/market/${l.open}${x}`).concat('/en/open-cases.atom', '/en/procurements', `/api/v1/procurements/${l.open}`, '/api/v1/procurements')
    // Names of commands in forms are drawn anew for each page.
    const still = async (who: Looker): Promise<string[]> => Promise.all(places.map(async at => (await ask(l.t.app, who, at)).text.replaceAll(/name="command" value="[^"]*"/g, '')))
    const before = await Promise.all((['nobody', 'rival'] as const).map(still))
    for (const [by, says] of [['draft', 'x'], ['comment', 'x']] as const) {
      const r = await l.t.site.procurements.send(l.open, l.people.buyer.person.id, by === 'draft' ? { does: 'draft', step: 'sendNotice', values: { text: [says] }, from: 'person' } : { does: 'comment', says, about: { on: 'case' }, to: [] }, `hidden-${by}`)
      assert.ok(r.ok)
    }
    await l.t.site.procurements.apply(l.open, 'hidden-tender', () => ({ ok: true, by: 'system', events: [{ type: 'tender.received', firm: 'f2', final: false }] }))
    assert.deepEqual(await Promise.all((['nobody', 'rival'] as const).map(still)), before)
  })
  test('an open line tells that there is news, and nothing of it; to whoever is not on the team it is not there', async () => {
    for (const who of lookers) {
      let text = ''
      const out = Object.assign(new Writable({ write: (part, _, done) => { text += String(part); done() } }), { writeHead: (code: number, headers: object) => { text += `${code} ${JSON.stringify(headers)}\n` } })
      const answer = await l.t.app.fetch(new Request(`http://localhost:3000/en/procurements/${l.open}/live`, { headers: cookieOf(who) }), { outgoing: out })
      await l.t.site.procurements.send(l.open, l.people.buyer.person.id, { does: 'comment', says: 'Mkcomment again', about: { on: 'case' }, to: [] }, `line-${who}`)
      await new Promise(done => setTimeout(done, 130))
      out.destroy()
      const listens = text.startsWith('200'), said = listens ? text : await answer.text()
      assert.deepEqual(leaksIn(things, [{ who: 'nobody', at: `line of ${who}`, status: 200, text: said }]).filter(x => !said.includes('<html') || !x.includes('name')), [])
      assert.equal(listens && text.includes('"fresh":true'), who !== 'nobody' && things.find(x => x.name === 'what stands in the report only inside')!.may(who), who)
    }
  })
  test('letters tell that there is something to read, never what; lines of the server tell nothing', async () => {
    const inside = things.filter(x => !/^(name|number|mail address|which)/.test(x.name))
    for (const m of await l.t.site.outbox.recent(500)) {
      const text = JSON.stringify({ ...m, recipient: '' }), own = inside.filter(x => has(text, x) && !(x.name === 'key: invitation' && m.recipient === 'mk-mail-invited@example.org'))
      assert.deepEqual(own.map(x => `${x.name} in ${m.subject}`), [])
    }
    const lines = [...l.t.logged, ...l.t.audited].join('\n')
    assert.ok(l.t.audited.length > 10)
    assert.deepEqual(things.filter(x => !x.name.startsWith('number of the') && has(lines, x)).map(x => x.name), [])
  })
  test('the files of the public record hold none of it', async () => {
    const live = await l.t.site.records.of('live')
    await live.advance()
    const texts = await Promise.all(['/record/live/checkpoint', '/record/live/tile/0/000.p/1', ...Array.from({ length: 40 }, (_, i) => `/record/live/tile/entries/000.p/${i + 1}`)].map(at => ask(l.t.app, 'nobody', at)))
    assert.ok(texts.some(a => a.status === 200 && a.at.includes('entries')), 'something of the record was read')
    assert.deepEqual(leaksIn(things, texts), [])
  })

  test('a leak is found: where everybody is taken for a lawyer, and where a page shows one word too much', async () => {
    const { procurements } = l.t.site
    const asLawyer = (p: Procurement): Procurement => ({ ...p, state: { ...p.state, members: p.state.members.map(m => (m.firm ? m : { ...m, roles: [...m.roles, 'lawyer' as const] })) } })
    const faulty = makeApp({ ...l.t.site, procurements: { ...procurements, load: async id => { const p = await procurements.load(id); return p && asLawyer(p) } } })
    const leaks = leaksIn(things, await Promise.all(['', '/tasks', '/dialogue', '/team'].map(path => ask(faulty, 'observer', `/en/procurements/${l.open}${path}`))))
    for (const name of ['comment in the team', 'step that waits for a second person', 'secret said at a meeting']) assert.ok(leaks.some(x => x.startsWith(`${name}: shown to observer`)), `${name}: ${leaks.join('; ')}`)
    assert.deepEqual(leaksIn(things, [{ who: 'rival', at: '/x', status: 200, text: 'etag: "Mksecretheard"' }]), ['secret said at a meeting: shown to rival at /x (200)'])
  })
})
