import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { langs } from '../plain/index.ts'
import { planLines, planProblemLine, readPlan, readPlanValue, weighPlan } from './index.ts'
import type { PlanProblem } from './types.ts'

const today = '2026-03-02', head = 'country: DK\nbuyer: { kind: municipality }\nactivity: general\n'
function problems(source: string): readonly PlanProblem[] {
  const read = readPlan(source, today)
  assert.ok(!read.ok, `${source.slice(0, 60)} was read`)
  for (const p of read.problems) for (const lang of langs) assert.doesNotMatch(p.says[lang], /Maximum call stack|YAML\.|resource exhaustion|^\s*$/)
  return read.problems
}
const within = (milliseconds: number, of: () => void): void => {
  const from = performance.now()
  of()
  assert.ok(performance.now() - from < milliseconds, `it took ${Math.round(performance.now() - from)} ms`)
}

describe('a plan from somebody who means no good', () => {
  test('levels and references without end are refused at once, with their place', () => {
    for (const [name, source] of Object.entries({
      'flow lists': '['.repeat(500_000), 'flow maps': '{a: '.repeat(100_000), 'lists in one line': '- '.repeat(200_000), 'keys of keys': `{${'? '.repeat(200_000)}`,
      'named things': '&a '.repeat(150_000), 'many named things': Array.from({ length: 20_000 }, (_, i) => `k${i}: &a${i} x`).join('\n'),
    })) within(2000, () => {
      const [first] = problems(source)
      assert.ok(first!.line !== undefined && first!.column !== undefined, name)
      assert.match(first!.says.en, /nested deeper|repeats itself/, name)
    })
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdef'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcde'[i]}`).join(', ')}]`)].join('\n')
    assert.match(problems(laughs)[0]!.says.sv, /upprepar sig/)
    assert.match(problems('a: &a\n  b: *a\n')[0]!.says.da, /niveauer/)
  })
  test('a value that is deep, from other software, is refused with what is wrong', () => {
    const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
    for (const value of [{ country: deep(50_000) }, { country: 'DK', step: 'sendNotice', facts: { 'value.estimated': deep(50_000) } }]) {
      const read = readPlanValue(value, today)
      assert.ok(!read.ok && /nested deeper/.test(read.problems[0]!.says.en))
    }
  })
  test('a name that stands twice is told, whatever its place; thousands of names cost no more than reading them', () => {
    const [twice] = problems('country: DK\nstep: sendNotice\nfacts:\n  value.estimated: 1\n  "value.estimated": 9000000\n')
    assert.deepEqual([twice!.line, twice!.column], [5, 3])
    assert.match(twice!.says.nb, /«value\.estimated» står to ganger/)
    within(12_000, () => { problems(`{${Array.from({ length: 8000 }, (_, i) => `k${i}: 1`).join(', ')}}`) })
  })
  test('ten thousand wrong names get twenty answers, and nobody waits for ten thousand guesses', () => {
    const facts = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`unknown.fact.${i}`, 1]))
    within(5000, () => {
      const read = readPlanValue({ country: 'DK', buyer: { kind: 'municipality' }, activity: 'general', steps: Array.from({ length: 60 }, () => ({ on: today, do: 'sendNotice', facts })) }, today)
      assert.ok(!read.ok && read.problems.length === 20)
    })
  })
  test('a name that programs read as something else is no fact and no reason', () => {
    for (const text of ['{"country":"DK","step":"sendNotice","facts":{"__proto__":true}}', '{"country":"DK","step":"sendNotice","reasons":{"__proto__":"because"}}', '{"country":"DK","step":"sendNotice","facts":{"value.estimated":{"__proto__":5}}}']) {
      const read = readPlanValue(JSON.parse(text), today)
      assert.ok(!read.ok && read.problems[0]!.path.endsWith('__proto__'), text)
      assert.ok(!readPlan(text, today).ok)
    }
    assert.equal(({} as Record<string, unknown>).true, undefined)
    for (const step of ['constructor', 'toString', 'hasOwnProperty']) assert.ok(!readPlanValue({ country: 'DK', step }, today).ok)
  })
  test('amounts that are none, or more than anything costs, are told', () => {
    for (const amount of ['{}', '{ EUR: 1.0e+308 }', '1.0e+308', '99999999999999999999', '.inf', '.nan', '-1', '"5 000 000"', '{ DKK: -1 }', '{ USD: 1 }'])
      assert.equal(problems(`country: DK\nstep: sendNotice\nfacts: { value.estimated: ${amount} }`)[0]!.line, 3, amount)
    assert.ok(readPlan('country: DK\nstep: sendNotice\nfacts: { value.estimated: 10000000000000 }', today).ok)
  })
  test('what the reader of YAML finds wrong is said in each language', () => {
    for (const source of ['country: DK\n\tstep: x', 'a: 1\n---\nb: 2', 'country: !!js/function "x"', 'a: *nowhere', 'a: [1, 2', 'a: "open', 'a: &x &y 1', '  a: 1\n b: 2']) {
      const [p] = problems(source)
      assert.equal(new Set(langs.map(l => p!.says[l].split(': ').slice(1).join(': '))).size > 1, true, `${source}: ${p!.says.da}`)
    }
  })
  test('a plan cannot steer the terminal it is shown in', () => {
    const read = readPlan(`${head}plan: "\\e[2Jnice\\u202e plan"\nsteps: [{ on: 2026-03-02, do: sendNotice, note: "a\\e]0;title\\a" }]`, today)
    assert.ok(read.ok)
    const steers = (s: string): boolean => /[\p{Cc}\u202e]/u.test(s)
    assert.deepEqual(planLines(weighPlan(read.plan), 'sv').filter(steers), [])
    assert.deepEqual(problems(`${head}steps: [{ on: 2026-03-02, do: "\\e[31mred" }]`).map(p => planProblemLine(p, 'nb')).filter(steers), [])
  })
})
