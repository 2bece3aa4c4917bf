import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chance, langs } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { defaultParameters } from '../market/index.ts'
import { attack, plausibleNext, scenarioSchema, type Seen, type Sent } from '../practice/index.ts'
import { newRun } from './journey.ts'
import { smallCase } from './small-case.ts'
import { trySite } from './try-site.ts'

const body = (sent: Sent): object => ('pass' in sent ? { pass: sent.pass, day: sent.day } : { action: sent.do, answers: sent.answers, reasons: sent.reasons })

test('a hostile user at the edge: every answer is one of ours and says why, nothing impossible passes, and the run can be read at the end', async () => {
  const site = await trySite(), run = await newRun(site, 'SE', '3')
  const world = { scenario: scenarioSchema.parse(smallCase), lawbook, parameters: defaultParameters, country: 'SE', seed: 3 } as const
  const luck = chance(5, 'edge'), counts = new Map<string, number>(), codes = new Map<string, number>()
  let before: Sent | undefined
  for (let i = 0; i < 45; i++) {
    const { body: { state, position } } = await site.json(`/api/v1/runs/${run}`, undefined)
    const seen: Seen = { world, s: state, luck, taken: step => counts.get(step) ?? 0 }
    const sensible = i % 3 === 2 ? plausibleNext(seen) : undefined
    const { sent, never, why } = sensible ? { sent: sensible, never: undefined, why: 'sensible' } : attack(seen, before)
    const answer = await site.json(`/api/v1/runs/${run}/${'pass' in sent ? 'time' : 'steps'}`, { ...body(sent), position })
    codes.set(answer.body.code ?? 'accepted', (codes.get(answer.body.code ?? 'accepted') ?? 0) + 1)
    if (answer.body.accepted) {
      assert.equal(answer.status, 200)
      assert.ok(!never, why)
      before = sent
      if ('do' in sent) { const { step } = sent.do as { step: string }; counts.set(step, (counts.get(step) ?? 0) + 1) }
      continue
    }
    assert.ok([400, 409, 413, 422].includes(answer.status), `${why}: ${answer.status}`)
    const texts = answer.body.texts ? [answer.body.texts] : answer.body.problems.map((p: { texts: object }) => p.texts)
    assert.ok(texts.length > 0 && texts.every((t: Record<string, string>) => langs.every(l => t[l]!.length > 3)), `${why}: ${JSON.stringify(answer.body).slice(0, 300)}`)
  }
  assert.ok((codes.get('accepted') ?? 0) > 5 && codes.size > 4, JSON.stringify([...codes]))
  assert.equal((await site.get(`/sv/runs/${run}`)).status, 200)
  assert.deepEqual(site.logged, [])
  await site.close()
})
