import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs, say } from '../plain/index.ts'
import { endWords, resultKindWords } from '../experience/index.ts'
import { experiencePageWords as w, giveWords, lessonPartWords } from '../web/index.ts'
import { contentFolder, readLibrary } from './library.ts'
import { givenAnHour } from './experience-bank.ts'
import { trySite, type TrySite } from './try-site.ts'

const key = 'a-long-enough-key-for-tests', now = (): Date => new Date('2026-12-03T10:00:00Z')
const good = { title: 'Exempelstad: =1+1 regn', area: ['climate', 'waste'], country: 'SE', buyers: '@SUM(A1), Exempelstad', role: 'buyer', need: 'Källare översvämmas <script>alert(1)</script>', happened: 'Vi förhandlade med tre företag & skrev avtal.', end: 'cancelled', well: 'Många kom', less: '+1 Det tog för lång tid\nPriset blev högt', 'o.bids': '3', how: 'counted', evidence: 'Rapport https://example.org/a?b=1&c=2', second: '' }
let site: TrySite
before(async () => { site = await trySite(undefined, contentFolder(), s => s, { moderatorKey: key, now }) })
after(async () => { await site.close() })
const html = async (path: string, headers: Record<string, string> = {}): Promise<string> => (await site.get(path, headers)).text()
const signIn = async (): Promise<string> => { const a = await site.post('/sv/experience/moderate', { do: 'open', key }); assert.equal(a.status, 303); return a.headers.get('set-cookie')! }
const decide = async (fields: Record<string, string>, query = ''): Promise<Response> => site.post(`/sv/experience/moderate${query}`, fields, { cookie: await signIn() })
const idOf = async (): Promise<string> => { const all = await site.store.read('experience'); return (all.findLast(e => e.event.type === 'experience.given')!.event as unknown as { experience: string }).experience }
/** What an XML reader asks for, as far as it can be asked without one: tags close in order, and no bare ampersand stands. */
function wellFormed(xml: string): void {
  const open: string[] = []
  assert.doesNotMatch(xml, /&(?!amp;|lt;|gt;|quot;|#\d+;)/)
  for (const [, end, name, alone] of xml.replace(/^<\?xml[^>]*\?>/, '').matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) { if (alone) continue; if (!end) open.push(name!); else assert.equal(open.pop(), name) }
  assert.deepEqual(open, [])
  assert.doesNotMatch(xml.replaceAll(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '').replace(/^<\?xml[^>]*\?>/, ''), /[<>]/)
}
/** The cells of a table with commas (RFC 4180). */
const cells = (csv: string): string[][] => csv.replace(/^\ufeff/, '').trimEnd().split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(line => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(m => m[1]!.startsWith('"') ? m[1]!.slice(1, -1).replaceAll('""', '"') : m[1]!))

describe('reading the bank', () => {
  test('the list stands in four languages, with what failed and what nobody knows the end of', async () => {
    for (const lang of langs) {
      const page = await html(`/${lang}/experience`)
      for (const x of [w.title, w.give, w.licence, w.endsSays, endWords.cancelled, endWords.notKnown]) assert.ok(page.includes(say(x, lang)), `${lang} ${x.en}`)
      assert.equal(page.match(/class="t-exps__title"/g)?.length, site.site.library.experiences.length)
      assert.ok(page.includes(`type="application/atom+xml"`) && page.includes(`href="/${lang}/experience.atom"`))
    }
  })
  test('is searched and chosen among without script; a choice that there is not is told', async () => {
    const found = async (query: string): Promise<string[]> => [...(await html(`/sv/experience?${query}`)).matchAll(/href="\/sv\/experience\/([\w-]+)"[^>]*>[^<]*<\/a><\/h3>/g)].map(m => m[1]!)
    assert.deepEqual((await found('q=dagvatten')).slice(0, 2), ['innovann', 'frederiksberg'])
    assert.deepEqual(await found('end=cancelled'), ['vaxjo-cancelled'])
    assert.ok((await found('area=waste&country=SE&end=wentWrong')).includes('vaxjo-cancelled'))
    assert.deepEqual(await found('q=xyzzy'), [])
    assert.equal((await site.get('/sv/experience?area=moon')).status, 422)
    assert.equal((await site.get(`/sv/experience?q=${encodeURIComponent('"><script>'.repeat(50))}`)).status, 200)
  })
  test('every experience has a page in four languages, with its source, what is not known and the licence; nothing unknown is a page', async () => {
    for (const e of site.site.library.experiences) for (const lang of langs) {
      const answer = await site.get(`/${lang}/experience/${e.id}`), page = await answer.text()
      assert.equal(answer.status, 200, e.id)
      for (const x of [e.title, e.happened, lessonPartWords.lessWell, ...(e.notKnown ? [e.notKnown] : [])]) assert.ok(page.includes(say(x, lang).replaceAll('&', '&amp;').replaceAll('<', '&lt;')), `${lang} ${e.id}: ${say(x, lang)}`)
      assert.ok(page.includes('CC BY 4.0') && page.includes(e.evidence[0]!.says.replaceAll('&', '&amp;')), e.id)
    }
    assert.equal((await site.get('/sv/experience/nobody')).status, 404)
  })
  test('published figures stand apart, each with source and grade', async () => {
    for (const lang of langs) { const page = await html(`/${lang}/experience/figures`); for (const f of site.site.library.figures) assert.ok(page.includes(`id="${f.id}"`), f.id) }
    assert.match(await html('/sv/experience/innovann'), new RegExp(say(w.cost, 'sv')))
  })
  test('what a year taught draws itself, keeps the kinds apart and says that few are few', async () => {
    for (const lang of langs) {
      const page = await html(`/${lang}/experience/year/2026`)
      assert.ok(page.includes('id="kind-published"') && !page.includes('id="kind-simulated"'))
      assert.equal((await site.get(`/${lang}/experience/year/2031`)).status, 200)
    }
    assert.deepEqual([(await site.get('/sv/experience/year')).status, (await site.get('/sv/experience/year/abc')).status], [302, 404])
  })
})

describe('taking it away', () => {
  test('the feed is Atom, whole and by area', async () => {
    const answer = await site.get('/sv/experience.atom'), feed = await answer.text()
    assert.match(answer.headers.get('content-type')!, /^application\/atom\+xml/)
    wellFormed(feed)
    for (const part of ['<id>', '<updated>', '<rights>CC BY 4.0</rights>', 'rel="self"', 'rel="license"']) assert.ok(feed.includes(part), part)
    assert.equal(feed.match(/<entry>/g)?.length, site.site.library.experiences.length)
    for (const entry of feed.split('<entry>').slice(1)) for (const part of ['<id>tag:', '<title>', '<updated>20', '<author>', '<summary']) assert.ok(entry.includes(part), part)
    const climate = await html('/da/experience.atom?area=climate')
    wellFormed(climate)
    assert.equal(climate.match(/<entry>/g)?.length, site.site.library.experiences.filter(e => e.areas.includes('climate')).length)
    assert.equal((await site.get('/sv/experience.atom?area=moon')).status, 404)
  })
  test('tables and JSON say the licence, and keep the kind of each figure beside it', async () => {
    const figures = cells(await html('/en/experience/figures.csv')), all = cells(await html('/en/experience.csv')), json = JSON.parse(await html('/en/experience.json')) as { licence: { name: string }; experiences: unknown[] }
    for (const table of [figures, all]) { assert.equal(table[0]!.at(-1), 'licence'); for (const row of table.slice(1)) { assert.equal(row.length, table[0]!.length); assert.equal(row.at(-1), 'CC-BY-4.0') } }
    assert.ok(figures.slice(1).every(r => r[2] === 'published' && r[8] !== ''))
    assert.deepEqual([json.licence.name, json.experiences.length], ['CC BY 4.0', site.site.library.experiences.length])
    assert.equal(cells(await html('/en/experience.csv?area=climate')).length - 1, site.site.library.experiences.filter(e => e.areas.includes('climate')).length)
  })
  test('other software reads it, in one language when asked', async () => {
    const one = (await site.json('/api/v1/experience/innovann?lang=sv', undefined)).body as { title: object; licence: object }, list = (await site.json('/api/v1/experience?area=climate', undefined)).body as { count: number }
    assert.deepEqual(one.title, { sv: 'Bærum: InnoVann, dagvatten' })
    assert.ok(list.count >= 4)
    assert.deepEqual([(await site.json('/api/v1/experience/nobody', undefined)).status, (await site.json('/api/v1/experience?area=moon', undefined)).status], [404, 400])
  })
})

describe('giving one', () => {
  test('is stored before it is acknowledged, and shown nowhere before a moderator has read it', async () => {
    const sent = await site.post('/sv/experience/give', good)
    assert.equal(sent.status, 303)
    assert.match(await html(sent.headers.get('location')!), new RegExp(say(w.thanks, 'sv')))
    const id = await idOf()
    for (const path of ['/sv/experience', `/sv/experience/${id}`, '/sv/experience.atom', '/sv/experience.csv', '/sv/experience.json', '/sv/experience/figures.csv', '/sv/experience/year/2026', '/api/v1/experience']) assert.doesNotMatch(await html(path), /förhandlade med tre/, path)
  })
  test('sending twice saves once; programs, other sites and nonsense are refused', async () => {
    const n = (await site.store.read('experience')).length
    for (let i = 0; i < 2; i++) assert.equal((await site.post('/da/experience/give', { ...good, command: 'same-command' })).status, 303)
    assert.equal((await site.store.read('experience')).length, n + 1)
    assert.equal((await site.post('/sv/experience/give', { ...good, second: 'http://spam' })).status, 422)
    assert.equal((await site.post('/sv/experience/give', {})).status, 422)
    assert.equal((await site.post('/sv/experience/give', good, { 'sec-fetch-site': 'cross-site' })).status, 403)
    assert.equal((await site.post('/sv/experience/give', { ...good, happened: 'x'.repeat(2001) })).status, 422)
    assert.equal((await site.post('/sv/experience/give', { ...good, title: 'abc \u202e def ghi' })).status, 422)
  })
  test('what is wrong is told in each language, with what was written still there and unfolded', async () => {
    for (const lang of langs) {
      const answer = await site.post(`/${lang}/experience/give`, { ...good, title: 'x', 'o.bids': 'many "quoted"', need: 'skriv till anna@example.se tack' }), page = await answer.text()
      assert.equal(answer.status, 422)
      assert.ok(page.includes('many &quot;quoted') || page.includes('many "quoted'), lang)
      assert.match(page, new RegExp(`<details class="t-fold" open[^>]*><summary>${say(giveWords.figures, lang)}`))
    }
  })
  test('a published one is on every page, escaped and marked as told; its text is in its own language', async () => {
    await site.post('/sv/experience/give', { ...good, title: 'Exempelstad: den som blir läst' })
    const id = await idOf()
    assert.equal((await decide({ do: 'publish', id })).status, 303)
    const page = await html(`/da/experience/${id}`)
    assert.ok(page.includes(say(w.reported, 'da')) && page.includes('<span lang="sv">'))
    assert.doesNotMatch(page, /<script>alert/)
    wellFormed(await html('/da/experience.atom'))
    const row = cells(await html('/sv/experience.csv')).find(r => r[0] === id)!
    assert.deepEqual([row[1], row[6], row[17]], ['reported', "'@SUM(A1) | Exempelstad", "'+1 Det tog för lång tid | Priset blev högt"])
    assert.match(await html('/sv/experience/year/2026'), /id="kind-reported"/)
    assert.equal((await decide({ do: 'publish', id })).status, 422)
  })
  test('a moderator cuts, and what was cut is nowhere; what she withdraws is gone', async () => {
    await site.post('/nb/experience/give', { ...good, title: 'Eksempelby: navnet på en person', happened: 'Vi snakket med Per Person i Eksempelby.' })
    const id = await idOf()
    assert.equal((await decide({ do: 'shorten', id, 'text.happened': 'Vi snakket med Per Person i Eksempelby, gjerne.', because: 'x' })).status, 422)
    assert.equal((await decide({ do: 'shorten', id, 'text.happened': 'Vi snakket i Eksempelby.', because: 'Navn' })).status, 303)
    await decide({ do: 'publish', id })
    for (const path of [`/nb/experience/${id}`, '/nb/experience.atom', '/nb/experience.csv', '/nb/experience.json', `/api/v1/experience/${id}`]) assert.doesNotMatch(await html(path), /Per Person/, path)
    assert.equal((await decide({ do: 'decline', id, because: 'Trukket' })).status, 303)
    assert.equal((await site.get(`/nb/experience/${id}`)).status, 404)
  })
  test('nobody decides without the key, and a wrong key opens nothing', async () => {
    const id = await idOf()
    assert.equal((await site.post('/sv/experience/moderate', { do: 'publish', id })).status, 403)
    assert.equal((await site.post('/sv/experience/moderate', { do: 'open', key: 'wrong' })).status, 403)
    assert.equal((await decide({ do: 'dance', id })).status, 400)
  })
})

describe('answers and corrections', () => {
  test('wait for a moderator, and then stand with the experience, signed by a part', async () => {
    const said = { kind: 'correction', role: 'supplier', says: 'Det var sju kommuner, inte sex. <b>', link: 'https://example.org/x' }
    assert.equal((await site.post('/sv/experience/innovann/answers', said)).status, 303)
    assert.doesNotMatch(await html('/sv/experience/innovann'), /sju kommuner/)
    const id = ((await site.store.read('experience')).at(-1)!.event as unknown as { answer: string }).answer
    await decide({ do: 'publishAnswer', id })
    assert.match(await html('/sv/experience/innovann'), /sju kommuner, inte sex\. &lt;b>/)
    assert.match(await html('/en/experience.json'), /sju kommuner/)
    assert.equal((await site.post('/sv/experience/nobody/answers', said)).status, 404)
    assert.equal((await site.post('/sv/experience/innovann/answers', { ...said, link: 'javascript:alert(1)' })).status, 422)
    assert.equal((await site.post('/sv/experience/innovann/answers', { ...said, says: 'kort' })).status, 422)
  })
})

describe('lessons travel', () => {
  test('a rule, a difference, a myth and a case show the lessons that touch them', async () => {
    for (const path of ['/sv/law/EU/eu/dialogue/allowed', '/sv/differences/diff-16', '/sv/myths/functions', '/sv/cases/rain-on-the-map']) assert.ok((await html(path)).includes(say(w.lessonsHere, 'sv')), path)
    assert.ok(!(await html('/sv/differences/diff-37')).includes(say(w.lessonsHere, 'sv')))
  })
  test('what is suggested by words is shown nowhere before a person confirms it, and then at once', async () => {
    const page = await html('/sv/experience/moderate?of=vaxjo-cancelled', { cookie: await signIn() })
    assert.match(page, /name="touch"[^>]*value="(?:entry|myth|difference|exercise):/)
    assert.doesNotMatch(await html('/sv/law/SE/se/partnership/need'), /ett partnerskap som avbröts/)
    assert.equal((await decide({ do: 'link', id: 'vaxjo-cancelled', at: 'lessWell.0', touch: 'entry:se/partnership/need' }, '?of=vaxjo-cancelled')).status, 303)
    await site.site.bank.entries()
    assert.match(await html('/sv/law/SE/se/partnership/need'), /ett partnerskap som avbröts/)
    assert.equal((await decide({ do: 'link', id: 'vaxjo-cancelled', at: 'lessWell.0', touch: 'entry:no/such/rule' })).status, 422)
    assert.equal((await decide({ do: 'unlink', id: 'vaxjo-cancelled', at: 'lessWell.0', touch: 'entry:se/partnership/need' })).status, 303)
    await site.site.bank.entries()
    assert.doesNotMatch(await html('/sv/law/SE/se/partnership/need'), /ett partnerskap som avbröts/)
  })
  test('from the start page in Swedish it is one step to how others bought for storm water', async () => {
    assert.match(await html('/sv/'), /href="\/sv\/experience\?area=climate"/)
    assert.match(await html('/sv/experience?area=climate'), /InnoVann/)
    const page = await html('/sv/experience/innovann')
    assert.ok(page.includes('/sv/law/procedures/innovation-partnership') && page.indexOf('href="/sv/law/SE"') < page.indexOf('href="/sv/law/DK"'))
    assert.match(await html('/sv/law/search?q=dagvatten'), /\/sv\/experience\/innovann/)
  })
})

test('from a practised run: what its log knows is filled in, and what is sent is marked as from an exercise', async () => {
  const run = await site.post('/sv/cases/rain-on-the-map/runs', { country: 'SE' }), path = `${run.headers.get('location')!}/experience`, page = await html(path)
  const { scenarios } = await readLibrary(contentFolder()), { seats, title } = scenarios.find(s => s.id === 'rain-on-the-map')!
  assert.ok(page.includes(title.sv) && page.includes(seats.SE.municipality) && page.includes(say(giveWords.fromRun, 'sv')))
  assert.match(page, /name="area"[^>]*value="climate"[^>]*checked|checked[^>]*value="climate"/)
  const { role: _r, how: _h, ...rest } = good
  assert.equal((await site.post(path, { ...rest, title: 'Övning: regnet på kartan' })).status, 303)
  const id = await idOf()
  await decide({ do: 'publish', id })
  const shown = await html(`/sv/experience/${id}`)
  assert.ok(shown.includes(say(w.simulated, 'sv')) && shown.includes(say(w.simulatedSays, 'sv')))
  assert.match(await html('/sv/experience/year/2026'), /id="kind-simulated"/)
  assert.ok(cells(await html('/sv/experience/figures.csv')).some(r => r[1] === id && r[2] === 'simulated' && r[10] === 'model'))
  assert.equal((await site.get('/sv/runs/00000000000000000000000000000000/experience')).status, 404)
  assert.ok(say(resultKindWords.simulated, 'sv').length > 0)
})

test('a program that sends without end is told to wait', async () => {
  let last = 0
  for (let i = 0; i < givenAnHour + 5; i++) last = (await site.post('/sv/experience/give', { ...good, title: `Exempelstad nummer ${i}` })).status
  assert.equal(last, 429)
})
