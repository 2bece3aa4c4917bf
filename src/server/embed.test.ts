import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import vm from 'node:vm'
import { langs } from '../plain/index.ts'
import { trySite, type TrySite } from './try-site.ts'

let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })

const query = 'step=sendNotice&country=SE&on=2026-03-02&f.activity=general&f.buyer.kind=municipality&f.subject=services&f.value.estimated=4000000&f.procedure=innovationPartnership&f.time.requestDays=24'
const html = async (path: string): Promise<string> => (await site.get(path)).text()

describe('the check in a frame', () => {
  test('may be framed by any site, it alone, and everything else of the policy stands', async () => {
    const own = (await site.get('/sv/check')).headers.get('content-security-policy')!
    for (const lang of langs) for (const path of [`/embed/${lang}/check`, `/embed/${lang}/light/check?${query}`, `/embed/${lang}/dark/check`, `/embed/${lang}/check?step=bribe`]) {
      const { headers, status } = await site.get(path)
      assert.equal(status, path.endsWith('bribe') ? 422 : 200)
      assert.equal(headers.get('content-security-policy'), own.replace("frame-ancestors 'none'", 'frame-ancestors *'))
      assert.equal(headers.get('set-cookie'), null)
      assert.equal(headers.get('x-frame-options'), null)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
    }
    for (const path of ['/', '/sv/', `/sv/check?${query}`, '/embed/sv', '/embed/fi/check', '/embed/sv/check/more', '/embed/sv/runs', '/sv/for-software', '/sv/law', '/static/embed.js', '/api/v1/law']) {
      assert.match((await site.get(path)).headers.get('content-security-policy')!, /frame-ancestors 'none'/, path)
    }
    assert.equal((await site.post('/embed/sv/check', {})).status, 405)
  })
  test('shows what the page shows: the same form, verdict and findings', async () => {
    for (const lang of langs) {
      const [page, framed] = [await html(`/${lang}/check?${query}`), await html(`/embed/${lang}/check?${query}`)]
      const body = (s: string): string => /<div class="t-check">[\s\S]*?(?=<p class="t-small">[^<]*<a[^>]*for-software|<\/div><\/main>)/.exec(s)![0].replace(/(<\/div>)+$/, '')
      const same = (s: string): string => body(s).replaceAll(`/embed/${lang}/check`, `/${lang}/check`).replaceAll(' target="_blank" rel="noopener"', '').replaceAll(/ rel="[^"]*"/g, '')
      assert.ok(body(page).length > 5000)
      assert.equal(same(framed), same(page))
      assert.doesNotMatch(framed, /<header|t-nav/)
      assert.match(framed, new RegExp(`<html lang="${lang}"`))
    }
  })
  test('its forms and its own links stay in the frame; every other link opens beside it, and cannot reach back', async () => {
    const page = await html(`/embed/sv/light/check?${query}`)
    const links = [...page.matchAll(/<a\b[^>]*>/g)].map(m => m[0])
    const inside = links.filter(a => /href="(\/embed\/sv\/light\/check|#)/.test(a)), outside = links.filter(a => !inside.includes(a))
    assert.ok(inside.length > 4 && outside.length > 4, `${inside.length} ${outside.length}`)
    for (const a of outside) assert.match(a, /target="_blank" rel="noopener">$/)
    for (const a of inside) assert.doesNotMatch(a, /target=/)
    assert.deepEqual([...page.matchAll(/<form\b[^>]*action="([^"]*)"/g)].map(m => m[1]), ['/embed/sv/light/check'])
    assert.match(page, /href="\/sv\/check\?step=sendNotice[^"]*" target="_blank"/)
  })
  test('works without script: what the form sends is answered by the page', async () => {
    const page = await html('/embed/da/check?step=meetFirm&country=DK')
    assert.match(page, /<button type="submit"/)
    assert.deepEqual([...page.matchAll(/<script\b[^>]*>/g)].map(m => m[0]), ['<script type="module" src="/static/embed-frame.js">'])
    assert.match(await html(`/embed/da/check?${query}`), /t-verdict--unlawful/)
  })
})

/** The script as a page of another site runs it, in the smallest page that will do. */
async function onPageOf(attributes: Record<string, string>, pageLang = ''): Promise<{ frame: any; say: (message: object) => void }> {
  const code = await html('/static/embed.js')
  let frame: any, listener: (m: object) => void = () => undefined
  class HTMLScriptElement { src = 'https://tipp.example/static/embed.js'; dataset = attributes; after(x: unknown): void { frame = x } }
  const context = {
    HTMLScriptElement, URL,
    document: { currentScript: new HTMLScriptElement(), documentElement: { lang: pageLang }, createElement: (tag: string) => ({ tag, style: {} as Record<string, string>, attributes: {} as Record<string, string>, contentWindow: { its: 'window' }, setAttribute(n: string, v: string) { this.attributes[n] = v } }) },
    addEventListener: (kind: string, of: typeof listener) => { assert.equal(kind, 'message'); listener = of },
  }
  vm.runInNewContext(code, context)
  return { frame, say: message => listener(message) }
}

describe('/static/embed.js', () => {
  test('is small, may be loaded from anywhere, and is asked after again', async () => {
    const answer = await site.get('/static/embed.js'), code = await answer.text()
    assert.ok(code.length < 2500, `${code.length}`)
    assert.deepEqual([answer.headers.get('cross-origin-resource-policy'), answer.headers.get('cache-control'), answer.headers.get('content-type')], ['cross-origin', 'public, max-age=3600', 'text/javascript; charset=utf-8'])
    assert.equal((await site.get('/static/embed.js', { 'if-none-match': answer.headers.get('etag')! })).status, 304)
    assert.equal((await site.get('/static/embed-frame.js')).status, 200)
    assert.ok((await html('/static/embed-frame.js')).length < 600)
  })
  test('puts the frame where it stands, with what its attributes say', async () => {
    const { frame } = await onPageOf({ step: 'meetFirm', country: 'SE', lang: 'sv' })
    assert.equal(frame.src, 'https://tipp.example/embed/sv/check?step=meetFirm&country=SE')
    assert.match(frame.style.cssText, /height:56rem/)
    assert.match(frame.title, /Pröva ett steg/)
    assert.doesNotMatch(frame.attributes.sandbox, /top-navigation|modals|downloads/)
    assert.equal((await onPageOf({ scheme: 'dark', on: '2026-03-02' }, 'nb-NO')).frame.src, 'https://tipp.example/embed/nb/dark/check?on=2026-03-02')
    assert.equal((await onPageOf({ lang: '../x', scheme: '../../y', step: 'a&b=c' }, 'fi')).frame.src, 'https://tipp.example/embed/en/check?step=a%26b%3Dc')
    assert.equal((await onPageOf({ lang: 'no' })).frame.src, 'https://tipp.example/embed/nb/check')
  })
  test('takes the height from its own frame only, and only a sensible one', async () => {
    const { frame, say } = await onPageOf({}), good = { origin: 'https://tipp.example', source: frame.contentWindow, data: { tipp: 'height', height: 740 } }
    for (const bad of [
      { ...good, origin: 'https://evil.example' }, { ...good, origin: 'null' }, { ...good, origin: 'https://tipp.example.evil.example' }, { ...good, source: { its: 'window' } }, { ...good, source: null },
      ...[1e9, 20_001, 79, 0, -5, 1.5, NaN, Infinity, '740', '740px', null, undefined, {}].map(height => ({ ...good, data: { tipp: 'height', height } })), { ...good, data: 740 }, { ...good, data: null }, { ...good, data: 'height' }, { ...good, data: { height: 740 } },
    ]) say(bad)
    assert.equal(frame.style.height, undefined)
    say(good)
    assert.equal(frame.style.height, '740px')
  })
})

describe('the page for other software', () => {
  test('tells the three ways, in each language, with this site’s own address and links that lead somewhere', async () => {
    for (const lang of langs) {
      const page = await (await site.get(`/${lang}/for-software`, { host: 'tipp.example', 'x-forwarded-proto': 'https' })).text()
      assert.match(page, /&lt;script async\s+src=(&quot;|")https:\/\/tipp\.example\/static\/embed\.js/)
      const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(m => m[1]!.replaceAll('&amp;', '&'))
      assert.ok(links.filter(l => l.startsWith('/docs/')).length === 3)
      for (const link of new Set(links)) assert.equal((await site.get(link)).status < 400, true, link)
      assert.match(await html(`/${lang}/check`), new RegExp(`href="/${lang}/for-software"`))
    }
  })
  test('a host that is none is not written down', async () => {
    assert.doesNotMatch(await (await site.get('/sv/for-software', { 'x-forwarded-host': 'a"><script>' })).text(), /a"><script>|a&quot;&gt;/)
  })
})
