import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newRun } from './journey.ts'
import { trySite, type TrySite } from './try-site.ts'

describe('what is sent with every answer', () => {
  let site: TrySite, run = ''
  before(async () => { site = await trySite(); run = await newRun(site) })
  after(() => site.close())

  test('pages, errors, files and JSON carry the headers that protect the reader', async () => {
    for (const path of ['/sv/', `/sv/runs/${run}`, '/sv/nothing', '/healthz', '/api/v1/health', `/sv/runs/${run}/export.csv`, '/static/none.js', '/']) {
      const { headers } = await site.get(path), csp = headers.get('content-security-policy') ?? ''
      assert.match(csp, /(^|; )script-src 'self'(;|$)/, path)
      assert.match(csp, /frame-ancestors 'none'/, path)
      assert.match(csp, /default-src 'none'/, path)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
      assert.equal(headers.get('referrer-policy'), 'same-origin', path)
      assert.equal(headers.get('cache-control'), 'no-store', path)
    }
  })

  test('no page has a script or a style sheet in its own text, so that the policy hides nothing', async () => {
    for (const path of ['/sv/', '/sv/cases/small-case', `/sv/runs/${run}`, `/sv/runs/${run}?step=stateNeed`, `/sv/runs/${run}/debrief`, `/sv/runs/${run}/report`, '/sv/law/EU', '/sv/nothing']) {
      const html = await (await site.get(path)).text()
      // A block of data is not run, and the policy lets it be.
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) if (!tag.includes('type="application/json"')) assert.match(tag, /\ssrc="\/static\//, `${path}: ${tag}`)
      assert.doesNotMatch(html, /<style\b|\son[a-z]+="/, path)
    }
  })

  test('every file that a page names is there, and may be kept for ever', async () => {
    const html = await (await site.get('/sv/')).text()
    const named = [...html.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].map(m => m[1]!)
    assert.ok(named.some(n => n.endsWith('.css')) && named.some(n => n.endsWith('.woff2')))
    for (const path of named) {
      const answer = await site.get(path)
      assert.equal(answer.status, 200, path)
      assert.match(answer.headers.get('cache-control')!, /max-age=31536000, immutable/)
      assert.ok((await answer.arrayBuffer()).byteLength > 100)
    }
  })

  test('HEAD answers as GET does, without the text', async () => {
    const answer = await site.raw('/sv/', { method: 'HEAD' })
    assert.equal(answer.status, 200)
    assert.equal(await answer.text(), '')
  })

  test('health is told in words and as JSON', async () => {
    assert.equal(await (await site.get('/healthz')).text(), 'ok\n')
    assert.deepEqual((await site.json('/api/v1/health', undefined)).body, { ok: true, cases: 1 })
  })
})
