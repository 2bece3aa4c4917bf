import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { after, before, describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { smallCase, secrets } from './small-case.ts'
import { trySite, type TrySite } from './try-site.ts'
import { inTime } from './try-table.ts'

// Every key asks every address, in every language and with odd parameters, and listens at every stream. What one seat alone may know
// carries a mark; a mark in an answer to anybody else has leaked. The search is tried on planted leaks as well.

const seats = smallCase.roles.map(r => r.id), inside = ['buyer', 'expert', 'lawyer'], table = ['board', ...inside]
type Secret = { readonly mark: string; readonly readers: readonly string[] }
type Answer = { readonly who: string; readonly path: string; readonly status: number; readonly text: string; readonly headers: string }

let names = 0
class Play {
  readonly secrets: Secret[] = [
    ...([['only-the-buyer-knows', 'buyer'], ['only-the-expert-knows', 'expert'], ['only-the-lawyer-knows', 'lawyer'], ['only-a-knows', 'supplier-a'], ['only-b-knows', 'supplier-b']] as const).map(([mark, who]) => ({ mark, readers: ['board', who] })),
    { mark: secrets.word, readers: ['supplier-a', 'supplier-b'] }, { mark: String(secrets.riskAversion), readers: ['supplier-a', 'supplier-b'] }, { mark: String(secrets.seed), readers: [] },
  ]
  readonly keys: Record<string, string> = {}
  code = ''
  readonly site: TrySite
  constructor(site: TrySite) { this.site = site }

  async begin(): Promise<void> {
    const made = (await this.site.json('/api/v1/exercises', { scenario: 'small-case', country: 'SE', title: 'An afternoon', seats, consensus: { steps: ['chooseProcedure'], quorum: 'majority', seconds: 600, late: 'drop' }, deleteOn: inTime, seed: secrets.seed })).body
    Object.assign(this.keys, { board: made.board, wall: made.wall })
    this.code = made.code
    for (const seat of [...seats, 'standing']) this.keys[seat] = (await this.site.json('/api/v1/exercises/join', { code: made.code, name: `Person ${seat}`, ...(seat === 'standing' ? {} : { seat }) })).body.key
    for (const { value } of await this.site.store.allKept('exercise-live')) this.secrets.push({ mark: (value as { run: string }).run, readers: [] })
    for (const [who, key] of Object.entries(this.keys)) this.secrets.push({ mark: key, readers: who === 'wall' ? ['board', who] : [who] })
    this.secrets.push({ mark: this.code, readers: ['board', 'wall'] })
  }
  async send(who: string, command: object, said = true): Promise<void> {
    const { status, body } = await this.site.json(`/api/v1/at/${this.keys[who]}`, { name: `n${++names}`, command })
    if (said) assert.equal(status, 200, `${who} ${JSON.stringify(command).slice(0, 120)}: ${JSON.stringify(body)}`)
  }
  /** Writes a new mark that `readers` alone may read. */
  mark(...readers: string[]): string {
    const mark = `planted${this.secrets.length}x`
    this.secrets.push({ mark, readers: ['board', ...readers] })
    return mark
  }
  step = (who: string, action: object, more: object = {}): Promise<void> => this.send(who, { does: 'step', base: 99_999, action, ...more })
  /** Listens until it is told to stop, and says all that it was sent. */
  async follow(path: string): Promise<() => string> {
    const said: string[] = []
    const out = Object.assign(new EventEmitter(), { destroyed: false, writableLength: 0, writeHead: () => out, write: (s: string) => { said.push(s); return true }, end: () => out, destroy: () => out })
    await this.site.app.fetch(new Request(`http://localhost:3000${path}`), { outgoing: out })
    return () => { out.emit('close'); return said.join('') }
  }
  paths(key: string, lang: string): string[] {
    const at = (p: string): string[] => [p, `${p}?taken=7`, `${p}?branch=b1`]
    const desk = ['', '?at=2', '?at=6', '?took=1', '?took=4', '?step=stateNeed', '?step=openTenders', '?branch=b1&at=3', '?branch=b2', '?branch=zzz', '/debrief', '/debrief?branch=b2', '/compare', '/compare?a=b1&b=b2', '/report', '/ledger', ...[1, 3, 5, 8, 12, 20, 30].map(n => `/why/${n}`), '/export.json', '/export.csv']
    return [...['at', 'board', 'wall'].flatMap(place => at(`/${lang}/${place}/${key}`)), ...desk.map(d => `/${lang}/at/${key}/desk${d}`), `/${lang}/runs/${key}`, `/${lang}/runs/${key}/debrief`]
  }
  /** All that everybody gets from everywhere. */
  async answers(): Promise<Answer[]> {
    const out: Answer[] = []
    for (const [who, key] of Object.entries(this.keys)) {
      // One language each keeps it short; every language has its turn with somebody.
      const lang = langs[Object.keys(this.keys).indexOf(who) % langs.length]!
      const gets = [...this.paths(key, lang), `/api/v1/at/${key}`, `/api/v1/runs/${key}`]
      const add = async (path: string, answer: Response): Promise<void> => { out.push({ who, path, status: answer.status, text: await answer.text(), headers: JSON.stringify([...answer.headers]) }) }
      for (const path of gets) await add(path, await this.site.get(path))
      for (const path of [`/${lang}/at/${key}/live`, `/api/v1/at/${key}/live`, `/${lang}/wall/${key}/live`]) out.push({ who, path, status: 200, text: (await this.follow(path))(), headers: '' })
      // Commands that are refused, and a weighing: the refusal is read too.
      const posts: [string, Record<string, string>][] = [
        [`/${lang}/at/${key}/desk/steps`, { branch: 'b1', position: '2', step: 'openTenders', people: '2', intent: 'weigh' }], [`/${lang}/at/${key}/desk/time`, { branch: 'b1', position: '2', pass: 'nonsense' }],
        [`/${lang}/at/${key}/desk/rewind`, { branch: 'b1', position: '2', at: '9999', tries: 'x', expects: 'y' }], [`/${lang}/at/${key}`, { does: 'share', message: 'i000000000000' }], [`/${lang}/at/${key}`, { does: 'close', proposal: 'i000000000000', take: 'yes' }],
        [`/${lang}/at/${key}`, { does: 'sit', seat: 'buyer' }], [`/${lang}/at/${key}`, { does: 'act', act: 'withdraw', what: 'final' }], [`/${lang}/at/${key}`, { does: 'answer', proposal: 'i000000000000', agrees: 'yes' }],
      ]
      for (const [path, fields] of posts) await add(`POST ${path}`, await this.site.post(path, fields))
    }
    for (const path of [`/sv/join?code=${this.code}`, '/sv/join?code=ZZZZZZZZ', '/sv/exercises']) { const a = await this.site.get(path); out.push({ who: 'nobody', path, status: a.status, text: await a.text(), headers: JSON.stringify([...a.headers]) }) }
    return out
  }
  /** Two people change seats: from now on each key opens the other's place. */
  async swap(a: string, b: string): Promise<void> {
    const { people } = (await this.site.json(`/api/v1/at/${this.keys.board}`, undefined)).body.view as { people: { person: string; seat?: string }[] }
    const at = (seat: string): string => people.find(x => x.seat === seat)!.person
    await this.send('board', { does: 'rotate', moves: [{ person: at(a), to: b }, { person: at(b), to: a }] })
    const [ka, kb] = [this.keys[a]!, this.keys[b]!]
    Object.assign(this.keys, { [a]: kb, [b]: ka })
    for (const [i, s] of this.secrets.entries()) if (s.mark === ka || s.mark === kb) this.secrets[i] = { mark: s.mark, readers: [s.mark === ka ? b : a] }
  }
  leaks(answers: readonly Answer[]): string[] {
    return answers.flatMap(a => this.secrets.flatMap(s => {
      if (s.readers.includes(a.who)) return []
      // The own address stands in one's own page; the code in what was asked with it.
      const text = a.path.includes(s.mark) ? '' : a.text + a.headers
      return text.includes(s.mark) ? [`${a.who} reads ${s.mark} at ${a.path.replace(/[0-9a-f]{32}/, '…')}`] : []
    }))
  }
}

const documents = {
  step: 'writeDocuments', requirementForm: 'functional', needText: 'Hold the rain of a summer day on the square.', minimum: ['No water in cellars.'], accessibility: true, lotsReason: 'documents', rights: 'firm',
  awardBasis: 'bestPriceQuality', weights: 'stated', criteria: [{ kind: 'quality', name: 'Function', weight: 70 }, { kind: 'price', name: 'Price', weight: 30 }], method: 'described', documentationAsked: true, selfDeclaration: true, online: true,
} as const

/** A purchase played until tenders lie sealed, with something secret in every drawer. */
async function played(site: TrySite): Promise<Play> {
  const p = new Play(site)
  await p.begin()
  await p.send('buyer', { does: 'say', channel: 'team', says: p.mark(...inside) })
  await p.send('buyer', { does: 'say', channel: 'firm:firm-1', says: p.mark(...inside, 'supplier-a') })
  await p.send('supplier-b', { does: 'say', channel: 'firm:firm-2', says: p.mark(...inside, 'supplier-b') })
  await p.send('expert', { does: 'help', says: p.mark('expert') })
  await p.send('board', { does: 'note', says: p.mark() })
  await p.send('board', { does: 'moment', runAt: 2, says: p.mark() })
  await p.send('board', { does: 'inject', inject: 'press', to: ['expert'], because: '' })
  p.secrets.push({ mark: smallCase.injects[0]!.says.en.slice(0, 12), readers: ['board', 'expert'] })
  await p.step('buyer', { step: 'stateNeed', what: 'Dry cellars', form: 'outcome', budget: 7_654_321 })
  for (const money of ['7654321', '7 654 321', '7 654 321', '7.654.321', '7,654,321']) p.secrets.push({ mark: money, readers: table })
  await p.step('buyer', { step: 'announceConsultation', channel: 'ted', open: true, questions: ['What could hold rain?'], until: '2026-10-20' })
  await p.send('supplier-a', { does: 'act', as: { act: 'signUp' } })
  await p.step('buyer', { step: 'meetFirm', firm: 'firm-1', about: ['rights'], share: [], minutes: true, note: p.mark(...inside) })
  await p.send('supplier-a', { does: 'act', as: { act: 'tell', about: 'rights', says: p.mark(...inside, 'supplier-a'), secret: true } })
  await p.step('buyer', { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 9_000_000, development: 1_000_000, counted: ['development'] })
  await p.step('buyer', { step: 'chooseProcedure', procedure: 'open', ground: 'none', reason: p.mark(...inside), marketAnalysis: 'Asked' })
  const { proposals } = (await site.json(`/api/v1/at/${p.keys.expert}`, undefined)).body.view
  await p.send('expert', { does: 'answer', proposal: proposals[0].proposal, agrees: false, because: p.mark(...inside), guess: 'unlawful', sure: 2 })
  await p.send('lawyer', { does: 'answer', proposal: proposals[0].proposal, agrees: true })
  await p.step('buyer', documents)
  await p.step('buyer', { step: 'sendNotice', channel: 'ted', tendersBy: '2027-03-01', eSubmission: true, questionsUntil: '2027-02-01' })
  await p.send('supplier-a', { does: 'act', as: { act: 'ask', says: p.mark(...inside, 'supplier-a') } })
  return p
}
/** What the firms hand in lies sealed: not even that it is there may be seen. */
async function seal(p: Play): Promise<void> {
  for (const [who, price] of [['supplier-a', 8_765_431], ['supplier-b', 8_765_432]] as const) {
    await p.send(who, { does: 'act', as: { act: 'seal', what: 'tender', price, says: p.mark(who) } })
    p.secrets.push({ mark: String(price), readers: [who, 'board'] })
  }
}

/** An answer without what is drawn by lot for each page: names of commands. */
const plain = (a: Answer): string => `${a.status} ${a.text.replaceAll(/name="(?:name|command)" value="[^"]*"/g, '').replaceAll(/(value=\\?")[\w-]{12,64}(\\?")/g, '$1$2')} ${a.headers}`

describe('over HTTP nothing from one seat reaches another', () => {
  let site: TrySite, p: Play, seen: Answer[] = []
  before(async () => { site = await trySite(); p = await played(site) })
  after(() => site.close())

  // Runs first: the tenders are not there yet.
  test('nor that something happened: whoever may not know of it sees the very same page after it as before', async () => {
    let before = await p.answers()
    const same = async (what: string, who: readonly string[], deed: () => Promise<void>): Promise<void> => {
      const was = before
      await deed()
      const later = before = await p.answers()
      assert.deepEqual(later.filter((a, i) => !who.includes(a.who) && plain(a) !== plain(was[i]!)).map(a => `${a.who} can tell that ${what} at ${a.path.replace(/[0-9a-f]{32}/, '…')}`), [])
    }
    await same('tenders lie sealed', ['board', 'supplier-a', 'supplier-b'], () => seal(p))
    await same('the buyer’s side talks', ['board', ...inside], () => p.send('buyer', { does: 'say', channel: 'team', says: p.mark(...inside) }))
    await same('one supplier has got a letter', ['board', 'supplier-b'], () => p.send('board', { does: 'inject', inject: 'second', to: ['supplier-b'], because: '' }))
    await same('somebody asks for help', ['board', 'lawyer'], () => p.send('lawyer', { does: 'help', says: p.mark('lawyer') }))
  })
  test('at any address, with any key, in any language, refused or answered', async () => {
    const answers = seen = await p.answers()
    assert.deepEqual([...new Set(p.leaks(answers))], [])
    assert.ok(answers.length > 350)
    assert.ok(answers.every(a => a.status < 500), answers.filter(a => a.status >= 500).map(a => a.path).join())
    // Each mark is somewhere to be found: else the search would look for nothing.
    const dark = p.secrets.filter(s => s.readers.length > 0 && !/^7\D/.test(s.mark) && !answers.some(a => s.readers.includes(a.who) && a.text.includes(s.mark)))
    assert.deepEqual(dark.map(s => s.mark), [])
  })

  for (const [name, spy] of [
    ['in an answer of software', a => (a.who === 'supplier-b' && a.path.startsWith('/api/v1/at') ? { ...a, text: `${a.text} only-a-knows` } : a)],
    ['in a header', a => (a.who === 'wall' ? { ...a, headers: `${a.headers} only-the-buyer-knows` } : a)],
    ['in what a listener is sent', a => (a.who === 'standing' && a.path.endsWith('/live') ? { ...a, text: `${a.text} only-the-lawyer-knows` } : a)],
    ['in a refusal', a => (a.who === 'expert' && a.path.startsWith('POST') ? { ...a, text: `${a.text} 8765431` } : a)],
  ] as [string, (a: Answer) => Answer][]) test(`and the search finds a leak that is planted ${name}`, () => assert.notDeepEqual(p.leaks(seen.map(spy)), []))
  test('and it finds a count that is planted', async () => {
    const live = (await site.site.exercises.open(p.keys.board!))!.live, count = (a: Answer): Answer => ({ ...a, text: `${a.text} ${live.run.states.last()}` })
    const before = seen.map(count)
    await p.send('supplier-a', { does: 'act', as: { act: 'seal', what: 'tender', price: 8_765_431, says: p.mark('supplier-a') } })
    const later = (await p.answers()).map(count)
    assert.ok(later.some((a, i) => a.who === 'buyer' && plain(a) !== plain(before[i]!)))
  })
  test('when people change seats, the old seat is shut at once: pages, answers and open streams', async () => {
    const stream = await p.follow(`/sv/at/${p.keys['supplier-a']}/live`), data = await p.follow(`/api/v1/at/${p.keys['supplier-a']}/live`), begun = data().length
    assert.ok(begun > 0)
    const open = await p.follow(`/api/v1/at/${p.keys['supplier-a']}/live`)
    await p.swap('supplier-a', 'lawyer')
    const only = p.mark('supplier-a')
    await p.send('supplier-a', { does: 'help', says: only })
    await p.send('buyer', { does: 'say', channel: 'team', says: p.mark(...inside) })
    await new Promise(done => setTimeout(done, 120))
    const sent = stream()
    assert.ok(sent.trimEnd().endsWith('{"again":true}'), sent.slice(-200))
    assert.ok(!open().includes(only))
    // And whoever then opens the new seat's page follows that, instead of being sent round for ever.
    assert.ok(!(await p.follow(`/sv/at/${p.keys.lawyer}/live`))().includes('"again"'))
    assert.deepEqual([...new Set(p.leaks(await p.answers()))], [])
  })
  test('one who has stood up sees the wall, and one whose seat a substitute has sees that seat alone', async () => {
    await p.send('expert', { does: 'standUp' })
    await p.send('board', { does: 'substitute', seat: 'supplier-b', because: '' })
    const [stood] = [p.keys.expert!], answers = (await p.answers()).map(a => (a.who === 'expert' ? { ...a, who: 'standing' } : a))
    assert.deepEqual([...new Set(p.leaks(answers))].filter(l => !l.includes(stood)), [])
    assert.equal((await site.get(`/sv/at/${stood}/desk`)).status, 403)
  })
})
