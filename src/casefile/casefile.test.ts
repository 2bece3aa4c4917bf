import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { countries, langs, type Country, type Day } from '../plain/index.ts'
import { factsIn, informationShared, isWorkingDay, lawbook, weigh } from '../law/index.ts'
import type { Envelope } from '../log/index.ts'
import { playRoute, startRun, type PracticeEvent } from '../practice/index.ts'
import { carefulRoute, smallWorld } from '../practice/small-scenario.ts'
import { numbered } from '../log/index.ts'
import { groundOf, paperKinds, paperOf, workedExample, type Cell, type Paper, type Part } from './index.ts'

const played = (country: Country, procedure = 'open') => { const world = smallWorld(country); return groundOf(world, playRoute(world, carefulRoute(procedure), [country]).envelopes as Envelope<PracticeEvent>[], 'b1') }
const grounds = Object.fromEntries(countries.map(c => [c, played(c)])) as Record<Country, ReturnType<typeof played>>
const begins: Day = '2027-03-01'
const part = <K extends Part['kind']>(p: Paper, kind: K, id?: string): Extract<Part, { kind: K }> => p.parts.find(x => x.kind === kind && (id === undefined || ('id' in x && x.id === id))) as Extract<Part, { kind: K }>
const wordsOf = (c: Cell): string => JSON.stringify(c)

describe('a consultation plan', () => {
  for (const country of countries) test(`opens no sooner than asked, on working days, each date as the lawbook has it (${country})`, () => {
    const { plan } = part(paperOf(grounds[country], 'consultation-plan', begins), 'dates'), day = (key: string): Day => plan.dates.find(d => d.key === key)!.day
    assert.ok(day('consultation') >= begins && day('consultation') <= '2027-03-20', day('consultation'))
    assert.ok(day('consultation') < day('consultationEnds') && day('consultationEnds') < day('report') && day('report') < day('notice'))
    for (const key of ['consultation', 'consultationEnds', 'report'] as const) assert.ok(isWorkingDay(country, day(key)), key)
    for (const d of plan.dates) {
      if (!d.check) continue
      const opinion = weigh(lawbook, d.check.step, d.check.facts, country, { 'step taken': d.day, 'procedure begun': plan.notice, 'notice sent': plan.notice, 'contract signed': d.day })
      const broken = opinion.findings.filter(f => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'blocks' && f.rule.topic === 'time limits')
      assert.deepEqual(broken.map(f => f.rule.id), [], d.key)
    }
    assert.equal(plan.country, country)
  })
  test('rests on rules with sources, and a plan that shares everything and takes minutes breaks none of them', () => {
    for (const country of countries) {
      const { rules } = part(paperOf(grounds[country], 'consultation-plan', begins), 'rules')
      assert.ok(rules.length >= 5, `${country}: ${rules.length}`)
      for (const r of rules) { assert.ok(r.rule.sources.length > 0, r.rule.id); assert.notEqual(r.stands, 'unlawful', `${country} ${r.rule.id}`) }
      assert.ok(rules.some(r => r.rule.id.endsWith('/dialogue/allowed')), 'the permission itself')
const equal = rules.filter(r => factsIn(lawbook.byId.get(r.rule.id)!.at(-1)!).some(f => f.fact === informationShared.fact))
      assert.ok(equal.length > 0 && equal.every(r => r.stands === 'lawful'), `${country}: ${equal.map(r => r.rule.id).join()}`)
    }
  })
  test('has room for who takes minutes, and lines for the buyer and the lawyer', () => {
    const p = paperOf(grounds.DK, 'consultation-plan', begins)
    assert.ok(p.parts.filter(x => x.kind === 'fill').length >= 3)
    assert.equal(part(p, 'sign').who.length, 2)
    assert.ok(JSON.stringify(p).includes('What could hold the rain?'), 'the questions of the run')
  })
  test('can be made before anything has been done, with questions of ours', () => {
    const world = smallWorld('NO'), fresh = groundOf(world, numbered(0, startRun(world)) as Envelope<PracticeEvent>[], 'b1')
    for (const kind of paperKinds) assert.ok(paperOf(fresh, kind, begins).parts.length > 0, kind)
    assert.ok(part(paperOf(fresh, 'consultation-plan', begins), 'list').items.length >= 5)
  })
})

describe('the other papers', () => {
  test('a consultation report says who took part and what was said, without names and without what was said in confidence', () => {
    const g = grounds.SE, p = paperOf(g, 'consultation-report', begins), meetings = part(p, 'table', 'meetings'), heard = part(p, 'table', 'heard')
    assert.equal(meetings.rows.length, g.state.meetings.length)
    assert.ok(heard.rows.length > 0)
    const names = g.world.scenario.firms.map(f => f.name)
    assert.ok(names.some(n => JSON.stringify(meetings.rows).includes(n)), 'who was met is told')
    for (const n of names) assert.ok(!JSON.stringify(heard.rows).includes(n), n)
  })
  test('what a person of a firm said in confidence is counted and not told', () => {
    const g = grounds.DK, extra: PracticeEvent[] = [{ type: 'firm.said', firm: 'f1', about: 'rights', says: 'Our patent is pending', secret: true }, { type: 'firm.said', firm: 'f1', about: 'maturity', says: 'In use since 2020', secret: false }]
    const log = [...g.log, ...extra.map((event, i) => ({ n: g.log.at(-1)!.n + i + 1, branch: 'b1', on: g.state.today, by: 'buyer', v: 1, event }))]
    const text = JSON.stringify(paperOf(groundOf(g.world, log, 'b1'), 'consultation-report', begins))
    assert.ok(text.includes('In use since 2020') && !text.includes('Our patent is pending'))
  })
  test('the question list has every question with its answer, and says which did not go to all', () => {
    const g = played('DK', 'negotiation'), asked = g.log.filter(e => e.event.type === 'question.asked'), p = paperOf(g, 'questions', begins), { rows } = part(p, 'table')
    assert.equal(rows.length, asked.length)
    for (const firm of g.world.scenario.firms) assert.ok(!JSON.stringify(rows).includes(firm.name))
    if (asked.length > 0) {
      const log = g.log.map(e => (e.event.type === 'question.answered' ? { ...e, event: { ...e.event, action: { ...e.event.action, to: 'asker' as const } } } : e))
      assert.ok(wordsOf(part(paperOf(groundOf(g.world, log, 'b1'), 'questions', begins), 'table').rows[0]![5]!).includes('ONLY TO THE ONE'))
    }
  })
  test('the requirement table takes each minimum requirement and each criterion but the price back to the need', () => {
    const { documents } = grounds.NO.state, p = paperOf(grounds.NO, 'requirements', begins), { rows } = part(p, 'table', 'requirements')
    assert.equal(rows.length, documents!.minimum.length + documents!.criteria.filter(c => c.kind !== 'price').length + documents!.phases.length)
    assert.deepEqual(part(p, 'table', 'needs').rows, [[{ number: 1 }, 'Rain shall not reach the cellars.']])
    assert.ok(rows.every(r => wordsOf(r[1]!) === '{"number":1}'), 'with one need there is nothing to choose')
    const two = grounds.NO.log.map(e => (e.event.type === 'need.stated' ? { ...e, event: { ...e.event, action: { ...e.event.action, what: 'Rain stays out of cellars. Trees get water.' } } } : e))
    const more = paperOf(groundOf(grounds.NO.world, two, 'b1'), 'requirements', begins)
    assert.equal(part(more, 'table', 'needs').rows.length, 2)
    assert.ok(part(more, 'table', 'requirements').rows.every(r => r[1] === '……'), 'which need is served is for people to say')
  })
  test('the worked example of the criteria comes to the points of the run, term by term', () => {
    for (const country of countries) {
      const s = grounds[country].state, lines = workedExample(s.documents!, s.tenders, t => t.compliant && !s.excluded.includes(t.firm) && s.low[t.firm]?.act !== 'reject').filter(l => l.counted)
      assert.deepEqual(lines.map(l => [l.firm, l.sum]), s.ranking.map(r => [r.firm, r.points]), country)
      for (const l of lines) assert.ok(Math.abs(l.points.reduce((a, b) => a + b, 0) - l.sum) < 0.06)
    }
  })
  test('tenders that have not been opened are in no paper', () => {
    const g = grounds.DK, at = g.log.findIndex(e => e.event.type === 'tenders.opened'), closed = groundOf(g.world, g.log.slice(0, at - 1), 'b1')
    assert.ok(closed.state.received.length > 0)
    const p = paperOf(closed, 'criteria', begins)
    assert.equal(p.parts.some(x => x.kind === 'table' && x.id === 'example'), false)
    assert.equal(paperOf(g, 'criteria', begins).parts.some(x => x.kind === 'table' && x.id === 'example'), true)
  })
  test('are whole in four languages, with nothing left to be filled in', () => {
    for (const country of countries) for (const kind of paperKinds) {
      const seen: string[] = []
      const look = (x: unknown): void => {
        if (Array.isArray(x)) x.forEach(look)
        else if (x && typeof x === 'object') {
          if (langs.every(l => l in x)) for (const l of langs) { const said = (x as Record<string, string>)[l]!; seen.push(said); assert.ok(said.trim() !== '', JSON.stringify(x)) }
          Object.values(x).forEach(look)
        }
      }
      const p = paperOf(grounds[country], kind, begins)
      look(p)
      // A day is the only thing that is put in where it is drawn.
      const days = p.parts.flatMap(x => (x.kind === 'list' ? x.items.flatMap(i => (typeof i !== 'string' && 'day' in i ? Object.values(i.says) : [])) : []))
      for (const said of seen) if (!days.includes(said)) assert.doesNotMatch(said, /\{\w+\}/, said)
    }
  })
})
