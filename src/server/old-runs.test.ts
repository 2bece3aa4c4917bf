import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newRun } from './journey.ts'
import { deleteOldRuns, keptDays } from './old-runs.ts'
import { trySite } from './try-site.ts'

test('practice that nobody has touched is deleted after its days, and not before', async () => {
  const t = await trySite(undefined, undefined, s => s, { keepRunsDays: 90 }), run = await newRun(t, 'DK', '1'), begun = Date.now(), after = (days: number): Date => new Date(begun + days * 86_400_000)
  assert.match(await (await t.get(`/en/cases/${t.site.library.scenarios[0]!.id}`)).text(), /deleted 90 days after/)
  assert.equal(await deleteOldRuns(t.store, 90, after(89)), 0)
  assert.equal((await t.get(`/en/runs/${run}`)).status, 200)
  assert.equal(await deleteOldRuns(t.store, 90, after(91)), 1)
  t.site.runs.forget(run)
  assert.equal((await t.get(`/en/runs/${run}`)).status, 404)
  await t.close()
})
test('where no days are set nothing is said and nothing deleted; a setting that is no number is told', async () => {
  const t = await trySite()
  assert.doesNotMatch(await (await t.get(`/en/cases/${t.site.library.scenarios[0]!.id}`)).text(), /deleted \d+ days/)
  await t.close()
  assert.deepEqual(['', undefined, '30', '0', '-1', 'x', '1.5'].map(keptDays), [undefined, undefined, 30, false, false, false, false])
})
