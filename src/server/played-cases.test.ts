import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries } from '../plain/index.ts'
import { playExercises } from '../practice/index.ts'
import { contentFolder, readLibrary } from './library.ts'

// A sample; `npm run exercises` plays them all, by every route, in every country and with many seeds.
test('every case is played to its end by a route and by simulated users, each case in one country', async () => {
  const { scenarios, routes, problems } = await readLibrary(contentFolder())
  assert.deepEqual(problems, [])
  assert.ok(scenarios.length > 0)
  const chosen = scenarios.map((scenario, i) => {
    const name = i % 2 ? 'naive' : 'expert', route = routes.get(scenario.id)?.[name]
    assert.ok(route, `${scenario.id} has no route ${name}`)
    return { scenario, routes: { [name]: route }, under: [countries[i % 3]!] }
  })
  const rows = [...playExercises(chosen, [1])]
  assert.equal(rows.length, 5 * scenarios.length)
  for (const r of rows) { assert.deepEqual(r.faults, [], `${r.scenario} ${r.country} ${r.how}`); assert.equal(r.ended, r.plays, `${r.scenario} ${r.country} ${r.how}`) }
})
