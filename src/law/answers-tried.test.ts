import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries } from '../plain/index.ts'
import { on } from './build.ts'
import { allFacts } from './facts/index.ts'
import { lawbook } from './lawbook.ts'
import { answersTo } from './questions.ts'
import type { Facts } from './types.ts'
import { weigh, weighOnAnswers } from './weigh.ts'

const situations: readonly Facts[] = [
  {}, { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 5_000_000 },
  { 'buyer.kind': 'utility', activity: 'water', subject: 'works', 'value.estimated': 90_000_000, procedure: 'negotiation', 'time.requestDays': 20 },
]

describe('one answer tried', () => {
  test('is weighed as a whole new weighing would be, though only what reads the fact is weighed anew', () => {
    let tried = 0, turned = 0
    for (const facts of situations) for (const country of countries) for (const step of ['sendNotice', 'rejectTender', 'signContract'] as const) {
      const day = on('2026-03-02'), { now, having } = weighOnAnswers(lawbook, step, facts, country, day)
      assert.deepEqual(now.findings, weigh(lawbook, step, facts, country, day).findings)
      for (const fact of allFacts.filter((_, i) => i % 7 === country.charCodeAt(0) % 7)) for (const value of answersTo(fact, now.findings)) {
        const whole = weigh(lawbook, step, { ...facts, [fact.fact]: value }, country, day), part = having(fact.fact, value)
        const said = (o: Pick<typeof whole, 'findings' | 'verdict'>) => [o.verdict, ...o.findings.map(f => `${f.rule.id} ${f.verdict} ${f.known} ${f.ask.map(a => a.fact).join()}`)]
        assert.deepEqual(said(part), said(whole), `${step} ${country} ${fact.fact} = ${String(value)}`)
        tried++
        if (said(part).join() !== said(now).join()) turned++
      }
    }
    assert.ok(tried > 500 && turned > 50, `${tried} tried, ${turned} turned something`)
  })
})
