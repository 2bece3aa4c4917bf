import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { langs, type Country, type Day } from '../plain/index.ts'
import { allFacts, steps } from '../law/index.ts'
import { exitCodeOf, factsAt, firstParting, limits, planJsonSchema, planLines, questionsAt, readPlan, weighedJson, weighPlan, type Plan } from './index.ts'

const today = '2026-11-25' as Day
const good = `plan: Rain beds
country: DK
buyer: { name: Frederiksberg, kind: municipality }
activity: general
facts:
  subject: services
  value.estimated: 4000000
  procedure: open
steps:
  - on: 2026-02-02
    do: sendNotice
    deadline: { tenders: 2026-03-04 }
    facts:
      time.eSubmission: true
`
const read = (source: string): Plan => {
  const r = readPlan(source, today)
  assert.ok(r.ok, r.ok ? '' : JSON.stringify(r.problems))
  return r.plan
}
const wrong = (source: string) => {
  const r = readPlan(source, today)
  assert.ok(!r.ok, 'it was taken')
  for (const p of r.problems) for (const lang of langs) assert.ok(p.says[lang].length > 5 && !/\{\w+\}/.test(p.says[lang]), p.says[lang])
  return r.problems
}

describe('reading a plan', () => {
  test('YAML and JSON give the same plan', () => {
    const plan = read(good)
    assert.deepEqual(plan, read(JSON.stringify({ plan: 'Rain beds', country: 'DK', buyer: { name: 'Frederiksberg', kind: 'municipality' }, activity: 'general', facts: { subject: 'services', 'value.estimated': 4_000_000, procedure: 'open' }, steps: [{ on: '2026-02-02', do: 'sendNotice', deadline: { tenders: '2026-03-04' }, facts: { 'time.eSubmission': true } }] })))
    assert.equal(plan.currency, 'DKK')
  })
  test('what is wrong is told with its place in the file', () => {
    const at = (change: (s: string) => string) => wrong(change(good))[0]!
    for (const [change, line, about] of [
      [(s: string) => s.replace('time.eSubmission: true', 'time.eSubmision: true'), 14, /time\.eSubmission/],
      [(s: string) => s.replace('on: 2026-02-02', 'on: 2026-02-30'), 10, /2026-02-30/],
      [(s: string) => s.replace('do: sendNotice', 'do: sendNotise'), 11, /sendNotice/],
      [(s: string) => s.replace('country: DK', 'country: FI'), 2, /FI/],
      [(s: string) => s.replace('activity: general', 'activity: general\ncurrency: USD'), 5, /USD/],
      [(s: string) => s.replace('value.estimated: 4000000', 'value.estimated: many'), 7, /many/],
      [(s: string) => s.replace('value.estimated: 4000000', 'value.estimated: -1'), 7, /-1/],
      [(s: string) => s.replace('subject: services', 'subject: bribes'), 6, /goods, services/],
      [(s: string) => s.replace('tenders: 2026-03-04', 'tenders: 2026-01-04'), 12, /2026-01-04/],
      [(s: string) => s.replace('time.eSubmission: true', 'time.tenderDays: 45'), 14, /30/],
      [(s: string) => s.replace('activity: general', 'activity: general\ncolour: red'), 5, /colour/],
      [(s: string) => s.replace('activity: general\n', ''), 1, /activity/],
      [(s: string) => s.replace('subject: services', 'activity: water'), 6, /activity/],
      [(s: string) => s.replace('time.eSubmission: true', 'time.eSubmission: { DKK: 5 }'), 14, /time\.eSubmission/],
      [(s: string) => s.replace('    facts:\n      time', '    reasons: { eu/nothing: because }\n    facts:\n      time'), 13, /eu\/nothing/],
    ] as const) {
      const p = at(change)
      assert.equal(p.line, line, `${p.path}: ${p.says.en}`)
      assert.ok((p.column ?? 0) >= 1)
      assert.match(p.says.en, about)
    }
  })
  test('facts that cannot both be true are refused', () => {
    const [p] = wrong(good.replace('time.eSubmission: true', 'conflict.known: false\n      conflict.remedied: true'))
    assert.match(p!.says.en, /cannot both be true/)
    assert.ok([14, 15].includes(p!.line!))
  })
  test('steps stand in the order of their days', () => {
    const [p] = wrong(`${good}  - on: 2026-02-01\n    do: openTenders\n`)
    assert.equal(p!.line, 15)
    assert.match(p!.says.en, /2026-02-01.*2026-02-02/)
  })
  test('limits: a plan of ten thousand steps, a bomb of references, a deep nest, a huge file, broken YAML, twice the same key', () => {
    assert.match(wrong(good + '  - { on: 2026-02-03, do: openTenders }\n'.repeat(10_000)).at(0)!.says.en, new RegExp(`At most ${limits.steps}`))
    const bomb = `a: &a [x, x]\n${'bcdefghij'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`).join('\n')}\n`
    assert.match(wrong(bomb)[0]!.says.en, /references/)
    assert.match(wrong(`a: ${'['.repeat(60)}${']'.repeat(60)}`)[0]!.says.en, /nested/)
    assert.match(wrong('#'.repeat(limits.bytes + 1))[0]!.says.en, /kB/)
    assert.equal(wrong('country: [')[0]!.line, 1)
    assert.equal(wrong('country: DK\ncountry: SE')[0]!.line, 2)
    for (const nothing of ['', '[]', '5', 'null', 'text']) assert.ok(wrong(nothing).length > 0)
    assert.ok(wrong('{"__proto__": {"a": 1}, "country": "DK"}').length > 0)
  })
  test('a step by itself is a plan of one step, and may suppose judgements', () => {
    const plan = read('step: chooseProcedure\ncountry: SE\nfacts: { gateway.innovative: true }')
    assert.equal(plan.steps[0].on, today)
    assert.equal(factsAt(plan, 0, 'SE').facts['gateway.innovative'], true)
  })
})

describe('weighing a plan', () => {
  test('the days given are counted from the dates with the holidays of each country', () => {
    const plan = read(good.replace('on: 2026-02-02', 'on: 2026-03-03').replace('tenders: 2026-03-04', 'tenders: 2026-04-02').replace('eSubmission: true', 'eSubmission: true\n      documents.online: true\n      time.urgencyClaimed: false\n      time.priorNotice: false\n      time.siteVisitNeeded: false'))
    const days = (c: Country) => factsAt(plan, 0, c).facts['time.tenderDays']
    assert.deepEqual([days('DK'), days('SE'), days('NO')], [29, 30, 29], 'Maundy Thursday is a holiday in Denmark and Norway')
    const weighed = weighPlan(plan, ['DK', 'SE', 'NO'])
    const time = (c: Country, id: string) => weighed.steps[0]!.opinions[c]!.opinion.findings.find(f => f.rule.id === id)?.verdict
    assert.deepEqual([time('DK', 'dk/time/open'), time('SE', 'se/time/open')], ['unlawful', 'lawful'])
    assert.equal(firstParting(weighed)?.n, 0)
  })
  test('a judgement counts only with a name and a reason', () => {
    const of = (said: string) => read(good.replace('procedure: open', `procedure: negotiation\n  gateway.innovative: ${said}`).replace('do: sendNotice\n    deadline: { tenders: 2026-03-04 }', 'do: chooseProcedure'))
    assert.deepEqual(factsAt(of('true'), 0, 'DK').unsigned, ['gateway.innovative'])
    assert.equal(factsAt(of('true'), 0, 'DK').facts['gateway.innovative'], undefined)
    const signed = factsAt(of('{ value: true, by: Anna Berg, because: New kind of rain bed }'), 0, 'DK')
    assert.deepEqual([signed.unsigned, signed.facts['gateway.innovative']], [[], true])
    assert.match(planLines(weighPlan(of('true')), 'en').join('\n'), /Nobody stands for.*gateway\.innovative/)
  })
  test('an amount of another currency never decides at the line: a Danish number gives no Swedish answer there', () => {
    const at = (value: string) => {
      const plan = read(good.replace('value.estimated: 4000000', `value.estimated: ${value}`)), o = weighPlan(plan, ['DK', 'SE']).steps[0]!.opinions.SE!
      return { near: o.tooNear, known: o.facts['value.estimated'] }
    }
    assert.deepEqual(at('1611360').near, ['value.estimated'], 'the Danish threshold is the Swedish one too, within the rate')
    assert.equal(at('1611360').known, undefined)
    assert.deepEqual(at('4000000').near, [])
    assert.ok(Math.abs((at('4000000').known as number) - 4_000_000 / 7.46 * 11.351) < 1)
    assert.deepEqual(at('{ DKK: 1611360, SEK: 2400000 }'), { near: [], known: 2_400_000 })
  })
  test('what a step says holds from then on, except what is about one firm or one change', () => {
    const plan = read(`${good}  - on: 2026-03-05\n    do: excludeFirm\n    facts: { exclusion.ground: crime, lots.divided: true }\n  - on: 2026-03-06\n    do: decideAward\n`)
    const last = factsAt(plan, 2, 'DK').facts
    assert.deepEqual([last['lots.divided'], last['exclusion.ground'], last['time.eSubmission']], [true, undefined, true])
    assert.equal(factsAt(plan, 0, 'DK').facts['lots.divided'], undefined, 'not before it was said')
  })
  test('the day of the notice decides which thresholds apply, also before it', () => {
    const plan = (notice: string) => read(`country: DK\nbuyer: { kind: municipality }\nactivity: general\nfacts: { subject: goods, value.estimated: 1620000 }\nsteps:\n  - { on: 2025-12-20, do: chooseProcedure }\n  - { on: ${notice}, do: sendNotice }\n`)
    const verdict = (p: Plan) => weighPlan(p).steps[0]!.opinions.DK!.on['procedure begun']
    assert.equal(verdict(plan('2025-12-31')), '2025-12-31')
    assert.equal(verdict(plan('2026-01-02')), '2026-01-02')
  })
  test('a reason recorded turns “needs a reason” into lawful', () => {
    const text = good.replace('      time.eSubmission: true', '      lots.divided: false\n      lots.reasonIn: none')
    const id = weighPlan(read(text), ['SE']).steps[0]!.opinions.SE!.opinion.findings.find(f => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'needs a reason')?.rule.id
    if (id === undefined) return
    const then = weighPlan(read(text.replace('    facts:\n      lots', `    reasons: { ${id}: "One indivisible system" }\n    facts:\n      lots`)), ['SE'])
    assert.ok(then.steps[0]!.opinions.SE!.opinion.findings.find(f => f.rule.id === id)?.reasoned)
  })
  test('exit codes, lines and JSON agree', () => {
    assert.deepEqual((['lawful', 'unlawful', 'depends', 'needs a reason'] as const).map(exitCodeOf), [0, 1, 2, 2])
    const weighed = weighPlan(read(good), ['DK', 'SE', 'NO']), json = JSON.parse(JSON.stringify(weighedJson(weighed)))
    assert.equal(json.steps.length, 1)
    assert.equal(json.verdict, weighed.verdicts.DK)
    assert.ok(json.steps[0].opinions.SE.findings.every((f: { sources: unknown[]; known: string }) => f.sources.length > 0 && f.known))
    for (const lang of langs) assert.match(planLines(weighed, lang).join('\n'), /SE: /)
    assert.ok(questionsAt(weighed.steps[0]!, 'DK').length > 0)
  })
})

test('the published schema names every step and every fact, and nothing else', () => {
  const schema = planJsonSchema() as { properties: { steps: { items: { properties: { do: { enum: string[] } } } } }; $defs: { facts: { properties: object; additionalProperties: boolean } } }
  assert.deepEqual(schema.properties.steps.items.properties.do.enum, Object.keys(steps))
  assert.deepEqual(Object.keys(schema.$defs.facts.properties).sort(), allFacts.map(f => f.fact).sort())
  assert.equal(schema.$defs.facts.additionalProperties, false)
})
