import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { faultsBy } from '../../tests/json-schema.ts'
import { openApi } from './open-api.ts'
import { trySite, type TrySite } from './try-site.ts'
import { tableSettings, tryTable } from './try-table.ts'

type Operation = { readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } }; readonly responses: Readonly<Record<string, { readonly content?: { readonly 'application/json'?: { readonly schema: object } } }>> }
const doc = JSON.parse(JSON.stringify(openApi())) as { paths: Record<string, { get?: Operation; post?: Operation }>; components: { schemas: Record<string, object> } }
let site: TrySite
before(async () => { site = await trySite() })
after(async () => { await site.close() })

test('every address of the interface is described, and nothing that is not there', () => {
  const there = new Set(site.app.routes.filter(r => r.path.startsWith('/api/v1/') && (r.method === 'GET' || r.method === 'POST')).map(r => `${r.method} ${r.path.replace(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`))
  const said = new Set(Object.entries(doc.paths).flatMap(([path, of]) => Object.keys(of).map(method => `${method.toUpperCase()} ${path}`)))
  assert.ok(there.size > 30)
  assert.deepEqual([...there].filter(a => !said.has(a)), [])
  assert.deepEqual([...said].filter(a => !there.has(a)), [])
})

/** Asks, and holds what is sent and what is answered against the description. */
async function ask(path: string, at: string, body?: object): Promise<{ status: number; body: any }> {
  const op = doc.paths[path]![body ? 'post' : 'get']!, answer = await site.json(at, body), schema = op.responses[answer.status]?.content?.['application/json']?.schema
  assert.ok(schema, `${path} does not tell of ${answer.status}`)
  assert.deepEqual(faultsBy(schema, answer.body, { ...doc }).slice(0, 3), [], `${path} ${answer.status}`)
  // What was taken is what the description lets one send.
  if (body && answer.status < 300) assert.deepEqual(faultsBy(op.requestBody!.content['application/json'].schema, body, { ...doc }).slice(0, 3), [], `sent to ${path}`)
  return answer
}

test('a run answers as it is described', async () => {
  const begun = await ask('/api/v1/runs', '/api/v1/runs', { case: 'small-case', country: 'SE', seed: 7 }), at = `/api/v1/runs/${begun.body.run}`
  assert.equal(begun.status, 201)
  assert.equal((await ask('/api/v1/runs', '/api/v1/runs', { case: 'nothing', country: 'SE' })).status, 404)
  const step = await ask('/api/v1/runs/{run}/steps', `${at}/steps`, { position: begun.body.position, action: { step: 'stateNeed', what: 'Rain', form: 'outcome' } })
  assert.equal(step.status, 200)
  assert.equal((await ask('/api/v1/runs/{run}/steps', `${at}/steps`, { position: 1, action: { step: 'stateNeed', what: 'Rain', form: 'outcome' } })).status, 409)
  assert.equal((await ask('/api/v1/runs/{run}/steps', `${at}/steps`, { position: step.body.position, action: { step: 'fly' } })).status, 400)
  const time = await ask('/api/v1/runs/{run}/time', `${at}/time`, { position: step.body.position, pass: 'day' })
  assert.equal(time.status, 200)
  const back = await ask('/api/v1/runs/{run}/rewind', `${at}/rewind`, { position: time.body.position, at: begun.body.position, tries: 'Ask first', expects: 'More answers' })
  assert.equal(back.status, 200)
  assert.equal((await ask('/api/v1/runs/{run}', at)).status, 200)
  assert.equal((await ask('/api/v1/runs/{run}', `/api/v1/runs/${'0'.repeat(32)}`)).status, 404)
})

test('an exercise answers as it is described', async () => {
  const { seats, ...rest } = tableSettings, made = await ask('/api/v1/exercises', '/api/v1/exercises', { ...rest, seats: [...seats] })
  assert.equal(made.status, 201)
  assert.equal((await ask('/api/v1/exercises', '/api/v1/exercises', { ...rest, seats: ['buyer'] })).status, 400)
  const joined = await ask('/api/v1/exercises/join', '/api/v1/exercises/join', { code: made.body.code, name: 'Ada', seat: 'buyer' }), at = `/api/v1/at/${joined.body.key}`
  assert.equal((await ask('/api/v1/exercises/join', '/api/v1/exercises/join', { code: made.body.code, name: 'Bo', seat: 'buyer' })).body.seated, false)
  assert.equal((await ask('/api/v1/exercises/join', '/api/v1/exercises/join', { code: 'AAAAAAAA', name: 'Ada' })).status, 404)
  for (const [command, status] of [[{ does: 'say', channel: 'all', says: 'Good day' }, 200], [{ does: 'standUp' }, 200], [{ does: 'sit', seat: 'buyer' }, 200], [{ does: 'fly' }, 400], [{ does: 'say', channel: 'firm:nobody', says: 'x' }, 409], [{ does: 'step', base: 9, action: { step: 'stateNeed', what: 'Rain', form: 'outcome' } }, 200]] as const) assert.equal((await ask('/api/v1/at/{key}', at, { name: `n${JSON.stringify(command).length}`, command })).status, status)
  assert.equal((await ask('/api/v1/at/{key}', `/api/v1/at/${made.body.board}`, { name: 'l', command: { does: 'note', says: 'A note' } })).status, 200)
  assert.equal((await ask('/api/v1/at/{key}', `/api/v1/at/${made.body.wall}`, { name: 'l', command: { does: 'standUp' } })).status, 405)
  assert.equal((await ask('/api/v1/at/{key}', at)).status, 200)
  assert.equal((await ask('/api/v1/at/{key}/line', `${at}/line`)).status, 426)
  assert.equal((await ask('/api/v1/at/{key}/line', `/api/v1/at/${'0'.repeat(32)}/line`)).status, 404)
})

test('an answer that is not as described would be noticed', async () => {
  const t = await tryTable(site), schema = doc.paths['/api/v1/at/{key}']!.post!
  assert.ok(faultsBy(schema.responses[200]!.content!['application/json']!.schema, { accepted: true }, doc).length > 0)
  assert.ok(faultsBy(schema.requestBody!.content['application/json'].schema, { name: 'x', command: { does: 'fly' } }, doc).length > 0)
  assert.ok(t.board)
})
