import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chance, countries, type Country, type Day } from '../plain/index.ts'
import { makeLawbook } from './book.ts'
import { on } from './build.ts'
import { allFacts } from './facts/index.ts'
import { isFigure } from './compile.ts'
import { allRules, lawbook } from './lawbook.ts'
import { comparisons } from './questions.ts'
import { steps, type Step } from './steps.ts'
import { weigh } from './weigh.ts'
import type { Fact, FactValue, Facts, Opinion } from './types.ts'

type Luck = ReturnType<typeof chance>
const pick = <T>(of: readonly T[], luck: Luck): T => of[Math.floor(luck.next() * of.length)]!
const days: readonly Day[] = ['2016-06-01', '2021-03-01', '2023-05-02', '2025-03-03', '2026-03-02', '2026-09-21', '2027-02-01']
const amounts = [50_000, 400_000, 700_000, 1_611_360, 2_451_816, 5_000_000, 45_000_000, 400_000_000]
const valueOf = (f: Fact, luck: Luck): FactValue => f.is.kind === 'yes or no' ? luck.next() < 0.5 : f.is.kind === 'one of' ? pick(Object.keys(f.is.options), luck)
  : f.is.kind === 'day' ? pick(days, luck) : f.is.unit === 'money' ? pick(amounts, luck) : pick([0, 1, 2, 3, 5, 6, 10, 15, 25, 30, 35, 50, 100], luck)
/** Facts as they may come: most usual ones, some special ones, a fifth left out. */
const factsBy = (luck: Luck, missing: number): Facts => Object.fromEntries(allFacts.flatMap(f => {
  const value: FactValue = f.fact === 'activity' && luck.next() < 0.6 ? 'general' : f.fact === 'subject' && luck.next() < 0.7 ? pick(['goods', 'services', 'works'], luck) : valueOf(f, luck)
  return luck.next() < missing ? [] : [[f.fact, value]]
}))
const stepNames = Object.keys(steps) as Step[]
const tries = Array.from({ length: 420 }, (_, i) => {
  const luck = chance(11, 'law', i)
  return { luck, step: stepNames[i % stepNames.length]!, country: pick(countries, luck) as Country, day: pick(days, luck), facts: factsBy(luck, 0.2) }
})
const told = (o: Opinion) => o.findings.map(f => `${f.rule.order} ${f.rule.id} ${f.rule.life.from} ${f.verdict} ${f.known} ${f.ask.map(a => a.fact).sort().join()}`).sort()

describe('the whole lawbook', () => {
  test('the order of the rules is irrelevant', () => {
    const luck = chance(3, 'order', 1), shuffled = [...allRules]
    for (let i = shuffled.length - 1; i > 0; i--) { const j = Math.floor(luck.next() * (i + 1)); [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!] }
    const other = makeLawbook(shuffled)
    assert.equal(other.hash, lawbook.hash)
    for (const t of tries) assert.deepEqual(told(weigh(other, t.step, t.facts, t.country, on(t.day))), told(weigh(lawbook, t.step, t.facts, t.country, on(t.day))))
  })
  test('answering an open question moves what depended, may end a duty that was met, and moves nothing else', () => {
    let moved = 0, still = 0
    for (const t of tries) {
      const now = weigh(lawbook, t.step, t.facts, t.country, on(t.day)), asked = [...new Set(now.findings.flatMap(f => f.ask))]
      for (const fact of asked.slice(0, 6)) {
        const then = weigh(lawbook, t.step, { ...t.facts, [fact.fact]: valueOf(fact, t.luck) }, t.country, on(t.day))
        for (const f of now.findings) {
          const after = then.findings.find(x => x.rule === f.rule)?.verdict ?? 'does not apply'
          if (f.verdict === after) { still++; continue }
          moved++
          assert.ok(f.verdict === 'depends' || (f.verdict === 'lawful' && after === 'does not apply'), `${f.rule.id} in ${t.country} at ${t.step}: ${f.verdict} became ${after} when ${fact.fact} was answered`)
        }
      }
    }
    assert.ok(moved > 100 && still > 1000, `${moved} moved, ${still} did not`)
  })
  test('a verdict never rests on a source that nobody has read, and a country’s own number is never another’s', () => {
    let firm = 0, numbers = 0
    for (const t of tries) for (const country of countries) for (const f of weigh(lawbook, t.step, t.facts, country, on(t.day)).findings) {
      if (f.verdict === 'lawful' || f.verdict === 'unlawful') {
        firm++
        assert.notEqual(f.known, 'not verified', f.rule.id)
        assert.ok(f.sources.every(s => s.known !== 'not verified' || f.rule.sources.every(own => own !== s)), f.rule.id)
      }
      for (const trace of comparisons(f)) {
        if (!('of' in trace.of) || !isFigure(trace.of.than) || !trace.figure || trace.of.than.set !== 'by each country') continue
        numbers++
        assert.equal(trace.figure.order, country, `${trace.of.than.figure} in ${f.rule.id}`)
      }
    }
    assert.ok(firm > 300 && numbers > 300, `${firm} firm, ${numbers} numbers`)
  })
  test('no step of the list is met with silence in a country', () => {
    const silent = stepNames.flatMap(s => countries.flatMap(c => (lawbook.bySteps[c].get(s)?.length ? [] : [`${s} in ${c}`])))
    assert.deepEqual(silent.filter(s => !/^(stateNeed|changeNeed|askAdviser|writeLessons) /.test(s)), [])
  })
})
