import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries } from '../plain/index.ts'
import { makeLawbook } from './book.ts'
import { lawbook } from './lawbook.ts'
import { rulesReaching } from './reaching.ts'
import { caseStepNames, type Step } from './steps.ts'
import type { Opinion } from './types.ts'
import { weigh } from './weigh.ts'

const told = (o: Opinion) => o.findings.map(f => [f.rule.id, f.verdict, f.known, f.ask.map(a => a.fact).join(' '), f.setAside.map(a => `${a.by.id} ${a.value}`).join(' ')].join(' | '))

test('the rules that reach the steps of a case weigh them as the whole lawbook does', () => {
  const steps = new Set<Step>(caseStepNames), rules = rulesReaching(lawbook.rules, steps), part = makeLawbook(rules, lawbook.hash)
  assert.ok(rules.length > 500 && rules.length < lawbook.rules.length * 0.8, `${rules.length} rules`)
  let weighed = 0
  for (const rule of rules) {
    const step = rule.kind === 'duty' ? rule.steps.find(s => steps.has(s)) : undefined
    if (rule.kind !== 'duty' || !step) continue
    for (const e of rule.examples.slice(0, 6)) {
      const country = countries[weighed % 3]!
      assert.deepEqual(told(weigh(part, step, e.facts, country, e.on)), told(weigh(lawbook, step, e.facts, country, e.on)), `${rule.id}: ${e.name}`)
      weighed++
    }
  }
  assert.ok(weighed > 2000, `${weighed} weighed`)
})
test('and a rule less would be noticed', () => {
  const rules = rulesReaching(lawbook.rules, new Set<Step>(['chooseProcedure'])), gone = rules.find(r => r.id === 'eu/value/above')!
  assert.ok(gone)
  const less = makeLawbook(rules.filter(r => r !== gone)), facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 9_000_000, procedure: 'innovationPartnership' }
  const on = { 'step taken': '2026-09-21' as const }
  assert.notDeepEqual(told(weigh(less, 'chooseProcedure', facts, 'DK', on)), told(weigh(lawbook, 'chooseProcedure', facts, 'DK', on)))
})
