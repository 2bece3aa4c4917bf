import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { countries, langs } from '../plain/index.ts'
import { lawbook, stepNames, topics } from '../law/index.ts'
import { entries as rows, searchLaw } from '../rulebook/index.ts'
import { KeptPages } from './kept.ts'
import { searchedPages } from './rulebook-beside.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })
const get = async (path: string, headers: Record<string, string> = {}) => { const a = await site.raw(path, { headers }); return { status: a.status, html: await a.text(), headers: a.headers } }
const slug = (s: string): string => s.replaceAll(' ', '-')

describe('the rulebook', () => {
  test('the front page begins with the search and leads to every topic, in each language', async () => {
    for (const lang of langs) {
      const { status, html } = await get(`/${lang}/law`)
      assert.equal(status, 200)
      assert.match(html, new RegExp(`<form[^>]*action="/${lang}/law/search"`))
      assert.ok(html.indexOf('type="search"') < html.indexOf('id="topics"'))
      for (const t of topics) assert.ok(html.includes(`href="/${lang}/law/topics/${slug(t)}"`), t)
      for (const to of ['not-known', 'terms', 'changes', 'DK', 'EU']) assert.ok(html.includes(`href="/${lang}/law/${to}"`), to)
      assert.ok(html.includes(lawbook.hash.slice(0, 12)))
    }
  })
  test('every topic, way and step is drawn, and each link into the rulebook on the way leads somewhere', async () => {
    const seen = new Set<string>(), front = (await get('/nb/law')).html
    const follow = (html: string): string[] => [...html.matchAll(/href="(\/nb\/law[^"#]*)/g)].map(m => m[1]!.replaceAll('&amp;', '&')).filter(h => !seen.has(h))
    for (const path of [...topics.map(t => `/nb/law/topics/${slug(t)}`), ...follow(front)]) {
      if (seen.has(path)) continue
      seen.add(path)
      const { status, html } = await get(path)
      assert.equal(status, 200, path)
      assert.match(html, /<h1/)
    }
    assert.ok(seen.size > 24 + 17 + 50)
    const links = new Set(follow((await get('/nb/law/topics/time-limits')).html))
    for (const path of links) assert.equal((await get(path)).status, 200, path)
  })
  test('a topic tells one duty once, with its national forms beneath, and numbers with their period', async () => {
    const { html } = await get('/sv/law/topics/time-limits')
    assert.equal(html.split('id="EU-eu-time-open"').length, 2)
    const block = html.slice(html.indexOf('id="EU-eu-time-open"'), html.indexOf('</article>', html.indexOf('id="EU-eu-time-open"')))
    for (const id of ['DK/dk/time/open', 'SE/se/time/open', 'NO/no/time/open']) assert.ok(block.includes(`/sv/law/${id}`), id)
    assert.match(html, /<b class="t-law-amount">35 dagar<\/b>/)
    assert.match(html, /från 18\u00a0april 2016/)
  })
  test('the country switch leaves the EU and that country', async () => {
    for (const c of countries) {
      const { html } = await get(`/en/law/topics/time-limits?country=${c}`)
      for (const other of countries) assert.equal(html.includes(`/en/law/${other}/`), other === c, `${c} ${other}`)
    }
  })
  test('what is not ours is told', async () => {
    for (const [path, status] of [['/sv/law/topics/x', 404], ['/sv/law/steps/bribe', 404], ['/sv/law/procedures/open-x', 404], ['/sv/law/FI', 404], ['/sv/law/DK/no/such', 404], ['/sv/law/topics/contract?country=FI', 400], ['/sv/law/DK?topic=x', 400], ['/sv/law/terms?letter=%C2%A7', 400], ['/sv/law/not-known?order=FI', 400]] as const) assert.equal((await get(path)).status, status, path)
    const moved = await get('/sv/law/DK/eu/time/open')
    assert.deepEqual([moved.status, moved.headers.get('location')], [301, '/sv/law/EU/eu/time/open'])
  })
})

describe('the page of a rule', () => {
  test('says why, when, where it stands and when it was read, beside its neighbours', async () => {
    const { html } = await get('/sv/law/EU/eu/time/requests')
    for (const words of ['Varför den finns', 'Den gäller när', 'Då ska det vara så att', 'EU-regeln och de tre länderna', 'i kraft i dag', 'eu/time/requests']) assert.ok(html.includes(words), words)
    assert.match(html, /lagtexten läst,? (?:i lydelsen )?1\u00a0januari 2022/)
    assert.match(html, /href="http:\/\/data\.europa\.eu\/eli\/dir\/2014\/24\/oj"/)
  })
  test('where it gives no reason of its own, its topic does', async () => {
    const without = lawbook.rules.find(r => !r.why && r.topic === 'review and sanctions')!
    assert.ok((await get(`/en/law/${without.order}/${without.id}`)).html.includes('Rules whose breach nobody can have reviewed would be mere advice.'))
  })
  test('its examples are stories that open in “check a step” with the same facts', async () => {
    const { html } = await get('/en/law/SE/se/direct/limit')
    const query = /href="\/en\/check\?([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&'), q = new URLSearchParams(query)
    assert.deepEqual([q.get('step'), q.get('country'), q.get('f.value.estimated')], ['chooseProcedure', 'SE', '699999'])
    assert.match(html, /A municipality buys services for SEK\s699,999 \(direct award\)\./)
    assert.equal((await get(`/en/check?${query}`)).status, 200)
  })
  test('shows no name of a row of our notes, on any kind of rule', async () => {
    for (const kind of ['duty', 'exception', 'meaning', 'gap'] as const) for (const r of lawbook.rules.filter(x => x.kind === kind).slice(0, 6)) {
      const { status, html } = await get(`/en/law/${r.order}/${r.id}`)
      assert.equal(status, 200)
      for (const row of r.dossier ?? []) if (row.length > 4) assert.ok(!html.includes(`>${row}<`) && !html.includes(` ${row} `), `${r.id}: ${row}`)
    }
  })
  test('several texts stand on a line of time', async () => {
    const twice = rows.find(e => e.lives.length > 1)!
    assert.match((await get(`/en/law/${twice.key}`)).html, /t-timeline/)
  })
})

describe('search, gaps, words, paper', () => {
  test('finds and marks, in each language', async () => {
    for (const [lang, q, id] of [['sv', 'avtalsspärr', 'standstill'], ['da', 'klagefrist', '/dk/complaint/award'], ['nb', 'karensperiode', 'standstill'], ['en', 'abnormally low', '/eu/evaluation/low-tender-asked']] as const) {
      const { status, html } = await get(`/${lang}/law/search?q=${encodeURIComponent(q)}`)
      assert.equal(status, 200)
      assert.ok(html.includes(id) && html.includes('<mark>'), q)
    }
  })
  test('an honest nothing, an empty form, and what is wrong', async () => {
    assert.match((await get('/da/law/search?q=xyzzyq')).html, /Ingen regel fundet/)
    assert.equal((await get('/da/law/search')).status, 200)
    for (const path of [`/da/law/search?q=${'a'.repeat(300)}`, '/da/law/search?q=x&order=FI', '/da/law/search?q=x&topic=x', '/da/law/search?q=x&page=0']) { const { status, html } = await get(path); assert.equal(status, 422, path); assert.match(html, /ds-validation-message/) }
    const { html } = await get(`/da/law/search?q=${encodeURIComponent('<script>alert(1)</script> tilbud')}`)
    assert.ok(!html.includes('<script>alert'))
  })
  test('what is not known is counted and says what would settle it', async () => {
    for (const lang of langs) assert.equal((await get(`/${lang}/law/not-known`)).status, 200)
    const { html } = await get('/en/law/not-known?order=DK')
    for (const r of lawbook.rules) if (r.kind === 'gap' && r.order === 'DK') assert.ok(html.includes(`/en/law/DK/${r.id}`), r.id)
    assert.match(html, /What would settle it/)
  })
  test('the words in four languages, by letter and by word', async () => {
    const { html } = await get('/sv/law/terms?q=miniudbud')
    assert.equal(html.split('class="t-word"').length, 2)
    for (const lang of langs) assert.match(html, new RegExp(`lang="${lang}"><b>`))
    assert.match((await get('/sv/law/terms?letter=A')).html, /avtalsspärr/)
    assert.match((await get('/sv/law/terms?q=xyzzy')).html, /Inget sådant ord/)
  })
  test('a topic on paper: everything, no menu, dated and with the whole fingerprint', async () => {
    const { html } = await get('/da/law/topics/review-and-sanctions/print?country=DK')
    assert.doesNotMatch(html, /<nav|t-top/)
    assert.ok(html.split(lawbook.hash).length >= 3)
    for (const r of lawbook.rules) if (r.topic === 'review and sanctions' && (r.order === 'DK' || r.order === 'EU')) assert.ok(html.includes(`<code>${r.id}</code>`), r.id)
    assert.ok(!html.includes('<code>se/') && html.includes('retsinformation.dk/eli/lta/2025/448') && html.includes('lovteksten læst'))
  })
  test('the changelog is shown with the fingerprint of today, in the language of the page', async () => {
    for (const [lang, day] of [['en', '26 November 2026'], ['sv', '26 november 2026'], ['da', '26. november 2026'], ['nb', '26. november 2026']] as const) {
      const { html } = await get(`/${lang}/law/changes`)
      assert.ok(html.includes(lawbook.hash.slice(0, 12)) && html.replaceAll('\u00a0', ' ').includes(day), lang)
      assert.equal(/lawbook that is kept for comparison/.test(html), lang === 'en')
      assert.doesNotMatch(html, /<div lang="en">/)
    }
  })
})

describe('what the search also finds', () => {
  test('a tool by the words that people use for it', () => {
    assert.equal(searchLaw('överklaga tilldelning Norge', 'sv', {}, searchedPages(site.site.library)).pages[0]?.href, '/tools/review-clock')
  })
  test('every page that the search may lead to is there', async () => {
    for (const p of searchedPages(site.site.library)) if (p.kind !== 'step') assert.equal((await get(`/en${p.href}`)).status, 200, p.href)
  })
})

describe('drawn pages are kept', () => {
  test('the same page is known again, and packed for those who can unpack it', async () => {
    const path = '/sv/law/topics/contract', plain = await get(path), tag = plain.headers.get('etag')!
    assert.equal(plain.headers.get('cache-control'), 'no-cache')
    const again = await get(path, { 'if-none-match': tag })
    assert.deepEqual([again.status, again.html], [304, ''])
    assert.equal((await get(path, { 'if-none-match': '"other"' })).status, 200)
    for (const [name, unpack] of [['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
      const packed = await site.raw(path, { headers: { 'accept-encoding': name } })
      assert.equal(packed.headers.get('content-encoding'), name)
      assert.equal(unpack(Buffer.from(await packed.arrayBuffer())).toString(), plain.html)
    }
  })
  test('no more than there is room for: the one longest unasked for goes', async () => {
    const kept = new KeptPages(100), drawn: string[] = [], c = { req: { header: () => undefined }, body: (b: unknown) => b } as never
    const ask = async (key: string) => kept.answer(c, key, () => { drawn.push(key); return 'x'.repeat(40) })
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key)
    assert.deepEqual(drawn, ['a', 'b', 'c', 'b'])
  })
  test('steps that no rule looks at are an honest empty page', async () => {
    const bare = stepNames.find(s => !lawbook.rules.some(r => (r.kind === 'duty' || r.kind === 'gap') && r.steps.includes(s)))!
    assert.match((await get(`/en/law/steps/${bare}`)).html, /t-empty/)
  })
})
