import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readinessOf } from './readiness.ts'
import { trySite } from './try-site.ts'

describe('whether a proxy should send people here', () => {
  test('yes while the store answers; no when it fails, hangs, or we leave; asked once however many ask', async () => {
    let how: 'answers' | 'fails' | 'hangs' = 'answers', asked = 0
    const is = readinessOf({ stream: async () => { asked++; if (how === 'fails') throw new Error('gone'); if (how === 'hangs') await new Promise(() => {}); return undefined } }, 50)
    assert.deepEqual(await Promise.all([is.ask(), is.ask(), is.ask()]), ['ready', 'ready', 'ready'])
    assert.equal(asked, 1)
    for (how of ['fails', 'hangs'] as const) assert.equal(await is.ask(), 'the store does not answer')
    how = 'answers'
    assert.equal(await is.ask(), 'ready', 'it heals by itself')
    is.leave()
    assert.equal(await is.ask(), 'leaving')
  })
  test('over HTTP: 200 or 503; being alive is another question', async () => {
    const site = await trySite(), both = async () => [(await site.get('/readyz')).status, (await site.get('/healthz')).status]
    assert.deepEqual(await both(), [200, 200])
    site.site.readiness.leave()
    assert.deepEqual(await both(), [503, 200])
    await site.close()
  })
})
