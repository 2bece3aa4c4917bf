import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countryOf, runExamples } from './examples.ts'
import { allFacts } from './facts/index.ts'
import { lawbook, allRules } from './lawbook.ts'
import { limitCases, runLimits } from './limits.ts'
import { checkLawbook } from './load-checks.ts'
import { mutate, mutationReport } from './mutate.ts'
import { remediedTogether } from './remedies.ts'
import { impliesVerdict } from './trace.ts'
import type { Duty, Rule } from './types.ts'
import { weighAlone } from './weigh.ts'

const duties = allRules.filter((r): r is Duty => r.kind === 'duty')

describe('the lawbook', () => {
  test('covers the steps: at least 120 entries, each order with its own', () => {
    assert.ok(allRules.length >= 120)
    for (const order of ['EU', 'DK', 'SE', 'NO'] as const) assert.ok(allRules.filter(r => r.order === order).length >= 20, order)
  })
  test('passes every check when it is loaded', () => {
    assert.deepEqual(checkLawbook(allRules, allFacts).filter(p => p.grade === 'error').map(p => `${p.rule}: ${p.what}`), [])
  })
  test('every example comes out as written', () => {
    const results = runExamples(lawbook)
    assert.ok(results.length > 1000)
    assert.deepEqual(results.filter(r => !r.ok).map(r => `${r.rule.id} «${r.name}»: wanted ${r.wanted}, got ${r.got}`), [])
  })
  test('every number at, below and above its limit, and every life around its first and last day, comes out right', () => {
    assert.ok(limitCases(lawbook).length > 200)
    assert.deepEqual(runLimits(lawbook).filter(r => !r.ok).map(r => JSON.stringify(r.limit).slice(0, 200) + r.got), [])
  })
  test('every unlawful example has a way out: the remedies together make it lawful, or another step is named', () => {
    const stuck: string[] = []
    for (const rule of duties) for (const e of rule.examples.filter(x => x.verdict === 'unlawful')) {
      if (rule.remedies.some(r => 'insteadTake' in r)) continue
      const finding = weighAlone(lawbook, rule, e.facts, countryOf(rule, e), e.on)
      if (!finding || remediedTogether(lawbook, rule.steps[0]!, e.facts, countryOf(rule, e), e.on, finding).verdict === 'unlawful') stuck.push(`${rule.id} «${e.name}»`)
    }
    assert.deepEqual(stuck, [])
  })
  test('of every example the deciding conditions alone imply the verdict', () => {
    for (const rule of duties) for (const e of rule.examples) {
      const finding = weighAlone(lawbook, rule, e.facts, countryOf(rule, e), e.on)
      if (finding) assert.ok(impliesVerdict(finding), `${rule.id} «${e.name}»`)
    }
  })
  test('no small change to the law goes unnoticed by its examples', () => {
    const score = mutate(allRules)
    console.log(`    ${mutationReport(score).split('\n')[0]}`)
    assert.ok(score.total > 1500)
    assert.deepEqual(score.survivors.map(m => `${m.rule.id}: ${m.what}`), [])
  })
  test('and that check can fail: a duty without its examples lets changes through', () => {
    const bare: Rule[] = allRules.map(r => (r.id === 'eu/time/requests' ? { ...(r as Duty), examples: [] } : r))
    assert.ok(mutate(bare).survivors.some(m => m.rule.id === 'eu/time/requests'))
  })
})
