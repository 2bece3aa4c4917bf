import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { langs, say } from '../plain/index.ts'
import { agreementWords } from '../joint/index.ts'
import { effortWords, togetherWords as w } from '../web/index.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })

const page = async (address: string) => { const a = await site.get(address); return { status: a.status, html: (await a.text()).replaceAll('\u00a0', ' ') } }
const buyers = { 'p1.name': 'København', 'p1.country': 'DK', 'p1.value': '12000000', 'p1.needs': 'No exhaust\r\nA shift in the cold', 'p2.name': 'Göteborg', 'p2.country': 'SE', 'p2.value': '9.000.000', 'p2.needs': 'no exhaust.', 'p3.name': 'Oslo', 'p3.country': 'NO', 'p3.value': '7 000 000', 'p3.needs': 'No exhaust', count: '3', on: '2027-02-15', subject: 'goods' }
const agreed = { ...buyers, law: 'DK', signed: 'yes', stated: 'yes', named: 'yes', forum: 'yes', evades: 'no', 'who.lead': 'p1', 'who.notice': 'p1', 'who.evaluation': 'all', 'who.contract': 'each', 'who.payment': 'each', 'who.complaints': 'p1' }
const at = (lang: string, said: Readonly<Record<string, string>>, more = ''): string => `/${lang}/tools/joint${more}?${new URLSearchParams(said)}`

describe('buying together, on the page', () => {
  test('one screen at a time, each in four languages, carrying the other answers along', async () => {
    for (const lang of langs) {
      for (const [screen, heading] of [['who', w.who], ['needs', w.needs], ['law', w.law], ['parts', w.parts], ['terms', w.terms]] as const) {
        const { status, html } = await page(at(lang, { ...agreed, at: screen }))
        assert.equal(status, 200)
        assert.ok(html.includes(say(heading, lang)), `${lang} ${screen}`)
        if (screen !== 'who') assert.match(html, /type="hidden" name="p3\.name" value="Oslo"/)
        if (screen !== 'law') assert.match(html, /type="hidden" name="law" value="DK"/)
      }
    }
  })
  test('a buyer more, a buyer fewer, and nothing is lost or told as wrong meanwhile', async () => {
    const more = await page(at('sv', { ...buyers, change: 'more' })), fewer = await page(at('sv', { 'p1.name': 'A', count: '3', change: 'fewer' }))
    assert.ok(more.status === 200 && more.html.includes('name="p4.name"') && more.html.includes('value="Göteborg"'))
    assert.ok(fewer.status === 200 && !fewer.html.includes('name="p3.name"') && fewer.html.includes('value="A"'))
  })
  test('the answer: three laws at once, which may be chosen, the gap in two acts, needs, sides and calendars', async () => {
    for (const lang of langs) {
      const { status, html } = await page(at(lang, { ...agreed, at: 'result' }))
      assert.equal(status, 200)
      for (const c of ['DK', 'SE', 'NO'] as const) assert.ok(html.includes(say(w.under, lang, { country: say({ DK: { en: 'Denmark', sv: 'Danmark', da: 'Danmark', nb: 'Danmark' }, SE: { en: 'Sweden', sv: 'Sverige', da: 'Sverige', nb: 'Sverige' }, NO: { en: 'Norway', sv: 'Norge', da: 'Norge', nb: 'Norge' } }[c], lang) })), `${lang} ${c}`)
      for (const words of [w.mayYes, w.mayNo, w.gaps, w.kept, w.common, w.apart, w.notClosed]) assert.ok(html.includes(say(words, lang)), `${lang} ${words.en}`)
      for (const link of [/\/law\/DK\/[^"]*eea"/i, /\/law\/SE\/[^"]*eea"/i, /\/differences\/diff-57"/, /\/differences\/diff-9"/, /\/tools\/joint\/agreement\?/, /\/tools\/two-efforts\?/]) assert.ok(link.test(html), `${lang} ${link}`)
      assert.ok(!/\{\w+\}/.test(html.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')))
    }
  })
  test('the draft: page, Markdown and data, with what is open marked', async () => {
    for (const lang of langs) {
      const { status, html } = await page(at(lang, agreed, '/agreement'))
      assert.equal(status, 200)
      assert.ok(html.includes(say(agreementWords.draft, lang)) && html.includes(say(agreementWords.open, lang)))
      const md = await site.get(at(lang, agreed, '/agreement.md'))
      assert.match(md.headers.get('content-disposition') ?? '', /attachment; filename="tipp-joint-agreement\.md"/)
      assert.ok((await md.text()).includes(`**${say(agreementWords.open, lang)}:**`))
    }
    const json = await (await site.get(at('nb', agreed, '/agreement.json'))).json() as { draft: boolean; clauses: { ground: { rule: string }[] }[] }
    assert.ok(json.draft && json.clauses.some(c => c.ground.some(g => g.rule === 'no/joint/law')))
  })
  test('whoever asks for the answer with something missing gets the screen where it is missing', async () => {
    const nameless = await page(at('da', { ...agreed, 'p2.name': '', at: 'result' }))
    assert.ok(nameless.status === 422 && nameless.html.includes('name="p2.name"') && nameless.html.includes('#field-p2-name'))
    const many = await page(at('da', { ...agreed, 'p1.needs': Array.from({ length: 9 }, (_, i) => `need ${i}`).join('\n'), at: 'law' }))
    assert.ok(many.status === 422 && many.html.includes('name="p1.needs"'))
    for (const p of ['/agreement', '/agreement.md', '/agreement.json']) assert.equal((await page(at('en', {}, p))).status, 422, p)
  })
})

describe('hostile input', () => {
  const nasty = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u202eevil', '\u0000', '{name}', 'p9', '1e999', '-1', 'NaN', 'constructor', '../../etc/passwd', 'x'.repeat(3000)]
  const fields = ['title', 'subject', 'on', 'count', 'p1.name', 'p1.country', 'p1.buyer', 'p1.activity', 'p1.value', 'p1.needs', 'law', 'form', 'seat', 'signed', 'who.lead', 'decisions', 'languages', 'at', 'change']
  test('in any field of any screen is told or shown as text, never run, never a fault of ours', async () => {
    for (const field of fields) for (const value of nasty) for (const more of ['', '/agreement', '/agreement.md']) {
      const answer = await site.get(at('en', { ...agreed, at: 'result', [field]: value }, more)), text = await answer.text()
      assert.ok([200, 422].includes(answer.status), `${field} ${value.slice(0, 20)} ${more}: ${answer.status}`)
      if (!more.endsWith('.md')) assert.ok(!text.includes('<script>alert') && !/<img src=x/.test(text), `${field} ${value}`)
    }
  })
  test('names that no field has are left behind, and a thousand of one name are cut', async () => {
    const q = new URLSearchParams(agreed)
    for (let i = 0; i < 400; i++) q.append('languages', 'sv')
    q.set('evil', 'stays behind')
    const { status, html } = await page(`/en/tools/joint?${q}&at=parts`)
    assert.equal(status, 200)
    assert.ok(!html.includes('stays behind'))
    assert.ok((html.match(/name="languages"/g) ?? []).length <= 8)
  })
  test('the calculator takes no nonsense either', async () => {
    for (const [said, status] of [['v1=1&v2=1', 200], ['v1=x&v2=5', 422], ['v1=5', 422], ['v1=5&v2=5&coordination=-1', 422], ['v1=5&v2=5&coordination=1e9', 422], ['v1=5&v2=5&market=moon', 422], ['v1=5&v2=5&overlap=50000', 422], ['v1=1e14&v2=5', 422], ['v1=5&v2=5&on=2014-01-01', 200], ['', 200]] as const)
      assert.equal((await page(`/sv/tools/two-efforts?${said}`)).status, status, said)
  })
})

test('the calculator answers in ranges, with every figure’s source beside it, by an address that can be shared', async () => {
  for (const lang of langs) {
    const { status, html } = await page(`/${lang}/tools/two-efforts?v1=1900000&v2=1000000&cur=EUR&market=thin-eu&overlap=25&coordination=8`)
    assert.equal(status, 200)
    for (const words of [effortWords.apart, effortWords.together, effortWords.assumptions, effortWords.discount]) assert.ok(html.includes(say(words, lang)), words.en)
    assert.match(html, /Ecorys 2011/)
    assert.match(html, /value="25" selected/)
  }
})
