import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { chance, countries, currencyOf, langs, type Country, type Text } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { additionsFor, burdenOf, considerationIds, considerations, factsFor, isAnswer, legalTimes, mostAsked, nextQuestion, questions, ranking, trials, verdictIn, wantIds, wayIds, ways, weighWay, type Answers, type QuestionId, type Ranked, type Told, type WayId, type WorkFigures } from './index.ts'

const on = '2026-07-30' as const
const told = (answers: Answers, country: Country = 'SE', more: Partial<Told['setting']> = {}, rest: Partial<Told> = {}): Told =>
  ({ setting: { country, buyer: 'municipality', on, currency: currencyOf[country], ...more }, answers, facts: {}, wants: [], ...rest })
const may = (r: Ranked): boolean => r.verdict !== 'unlawful' && r.verdict !== 'for something else'

const developed: Answers = { buys: 'services', value: '9000000', activity: 'general', market: 'develop', analysed: 'yes', describe: 'outcome', talk: 'during', research: 'develop', result: 'yes', partners: 'yes', one: 'no', urgency: 'no', earlier: 'no' }

describe('documented cases: what they did is among what the adviser holds lawful', () => {
  const cases: readonly [string, Told, WayId][] = [
    ['Aarhus ReWater 2020', told({ ...developed, value: '100000000', activity: 'sewage' }, 'DK', { buyer: 'utility', on: '2020-01-10' }), 'innovationPartnership'],
    ['Växjö DIACCESS 2020', told({ ...developed, value: '5000000' }, 'SE', { on: '2020-12-01' }), 'innovationPartnership'],
    ['Bærum InnoVann 2020', told({ ...developed, value: '14000000' }, 'NO', { on: '2020-10-01' }), 'innovationPartnership'],
    ['Frederiksberg 2017, as if today', told({ ...developed, value: '14000000' }, 'DK'), 'innovationPartnership'],
  ]
  for (const [name, t, way] of cases) test(name, () => {
    const r = ranking(t), chosen = r.find(x => x.way === way)!
    assert.ok(may(chosen), `${chosen.verdict}: ${chosen.broken.map(f => f.rule.id)}`)
    assert.ok(chosen.place <= 3, `in place ${chosen.place}: ${r.map(x => `${x.way} ${x.total}`).join(', ')}`)
  })
  test('Växjö in March 2021: the need is met by the market now, and the partnership is not lawful any more', () => {
    const r = ranking(told({ ...developed, value: '5000000', market: 'ready', analysed: 'yes', research: 'no' }, 'SE', { on: '2021-03-22' })).find(x => x.way === 'innovationPartnership')!
    assert.equal(r.verdict, 'unlawful')
    assert.ok(r.broken.some(f => f.rule.id === 'se/partnership/need'))
  })
})

describe('the sensor pilot of EUR 90,000 without a notice', () => {
  const small = { buys: 'services', activity: 'general', one: 'no', urgency: 'no', earlier: 'no', market: 'ready' } as const
  test('lawful in Norway, a question in Denmark, unlawful in Sweden', () => {
    const of = (c: Country, value: string) => weighWay('directAward', told({ ...small, value }, c))
    assert.equal(of('NO', '1041660').verdict, 'lawful')
    assert.equal(of('DK', '671400').verdict, 'depends')
    assert.equal(of('SE', '1021590').verdict, 'unlawful')
    assert.ok(of('DK', '671400').open.some(f => f.rule.id === 'dk/below/advertise'))
  })
  test('the same told once, weighed under the other two', () => {
    const t = told({ ...small, value: '1021590' }, 'SE')
    assert.deepEqual(countries.map(c => verdictIn('directAward', t, c)), ['depends', 'unlawful', 'lawful'])
  })
  test('a converted sum that lies at a limit leaves the other country open', () => {
    // 700 000 Swedish kronor are the limit; 460 000 Danish are about that.
    const t = told({ ...small, value: '460000' }, 'DK')
    assert.equal(verdictIn('directAward', t, 'SE'), 'depends')
    assert.notEqual(verdictIn('directAward', told({ ...small, value: '200000' }, 'DK'), 'SE'), 'unlawful')
  })
})

/** Answers drawn at random, with a seed: the same every time. */
function generated(n: number, seed: number): Told[] {
  const { next } = chance(seed, 'answers'), pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  return Array.from({ length: n }, () => {
    const answers: Partial<Record<QuestionId, string>> = {}
    for (const q of questions) if (next() < 0.65) answers[q.id] = 'amount' in q ? pick(['90000', '650000', '1500000', '6000000', '30000000', '300000000', 'unknown']) : pick([...Object.keys(q.options), 'unknown'])
    const country = pick(countries)
    return told(answers, country, { buyer: pick(['municipality', 'utility', 'state'] as const) }, { wants: wantIds.filter(() => next() < 0.3) })
  })
}

describe('properties over generated answers', () => {
  const all = generated(120, 7)
  test('an unlawful way never stands above one that is or may be lawful, whatever matters most', () => {
    for (const t of all) {
      const tiers = ranking(t).map(r => (may(r) ? 0 : r.verdict === 'unlawful' ? 1 : 2))
      assert.deepEqual(tiers, [...tiers].sort(), JSON.stringify(t.answers))
    }
  })
  test('what matters most moves the order, never a verdict', () => {
    for (const t of all.slice(0, 40)) {
      const of = (wants: Told['wants']) => Object.fromEntries(ranking({ ...t, wants }).map(r => [r.way, r.verdict]))
      assert.deepEqual(of([...wantIds]), of([]))
    }
  })
  test('an answer more never makes an unlawful way lawful, and never takes back a firm verdict', () => {
    for (const t of all.slice(0, 40)) {
      const before = new Map(ranking(t).map(r => [r.way, r]))
      for (const q of questions) {
        if (t.answers[q.id] !== undefined) continue
        for (const value of 'amount' in q ? ['650000', '30000000'] : Object.keys(q.options)) for (const r of ranking({ ...t, answers: { ...t.answers, [q.id]: value } })) {
          const was = before.get(r.way)!
          if (was.verdict === 'unlawful') assert.ok(!may(r), `${r.way} by ${q.id}=${value}: ${JSON.stringify(t)}`)
          if (was.verdict === 'lawful') assert.ok(r.verdict === 'lawful' || r.verdict === 'for something else', `${r.way} ${r.verdict} by ${q.id}=${value}: ${JSON.stringify(t)}`)
        }
      }
    }
  })
  test('“I don’t know” says no more than silence, and knowing nothing gives no firm verdict', () => {
    for (const t of all.slice(0, 40)) {
      const said = Object.fromEntries(Object.entries(t.answers).filter(([, v]) => v !== 'unknown'))
      assert.deepEqual(ranking(t).map(r => [r.way, r.verdict]), ranking({ ...t, answers: said }).map(r => [r.way, r.verdict]))
    }
    for (const country of countries) for (const r of ranking(told(Object.fromEntries(questions.map(q => [q.id, 'unknown'])), country))) assert.equal(r.verdict, 'depends', `${country} ${r.way}`)
  })
  test('a verdict is what the lawbook says with the facts shown', () => {
    for (const t of all.slice(0, 40)) for (const r of ranking(t)) {
      if (r.verdict === 'lawful') assert.ok(r.opinion.findings.every(f => f.verdict !== 'unlawful' || (f.rule.kind === 'duty' && f.rule.weight !== 'blocks')), r.way)
      if (r.verdict === 'unlawful') assert.ok(r.broken.length > 0 && r.broken.every(f => f.sources.length > 0), r.way)
    }
  })
})

/** For every way, answers under which it stands first. */
const firstBy: Readonly<Record<WayId, Told>> = {
  open: told({ buys: 'goods', value: '9000000', activity: 'general', market: 'ready', describe: 'precise', talk: 'no', one: 'no', urgency: 'no', earlier: 'no', firms: 'some', repeat: 'no' }),
  restricted: told({ buys: 'services', value: '9000000', activity: 'general', market: 'ready', describe: 'precise', talk: 'no', one: 'no', urgency: 'no', earlier: 'no', firms: 'many', repeat: 'no', research: 'no' }),
  negotiation: told({ buys: 'services', value: '9000000', activity: 'general', market: 'adapt', describe: 'outcome', talk: 'during', research: 'no', one: 'no', urgency: 'no', earlier: 'no', repeat: 'no', design: 'no' }),
  dialogue: told({ buys: 'works', value: '200000000', activity: 'general', market: 'adapt', describe: 'notYet', talk: 'during', research: 'no', one: 'no', urgency: 'no', earlier: 'no', repeat: 'no', design: 'no' }),
  innovationPartnership: told(developed),
  designContest: told({ buys: 'services', value: '9000000', activity: 'general', market: 'develop', describe: 'outcome', talk: 'before', design: 'yes', one: 'no', urgency: 'no', earlier: 'no', research: 'no' }),
  researchAndDevelopment: told({ ...developed, research: 'research', result: 'no', rights: 'shared' }),
  lightRegime: told({ buys: 'social', value: '30000000', activity: 'general', market: 'adapt', describe: 'outcome', talk: 'during', research: 'no', one: 'no', urgency: 'no', earlier: 'no', repeat: 'no' }),
  concession: told({ buys: 'runServices', value: '300000000', activity: 'general', risk: 'yes', market: 'adapt', describe: 'outcome', talk: 'during', one: 'no', urgency: 'no', earlier: 'no' }),
  belowThreshold: told({ buys: 'services', value: '1500000', activity: 'general', market: 'adapt', describe: 'outcome', talk: 'during', research: 'no', one: 'no', urgency: 'no', earlier: 'no', repeat: 'no' }),
  directAward: told({ buys: 'services', value: '150000', activity: 'general', market: 'adapt', describe: 'outcome', talk: 'during', urgency: 'own', research: 'no', one: 'no', earlier: 'no', repeat: 'no' }, 'SE', {}, { wants: ['time', 'cost'] }),
  dynamicSystem: told({ buys: 'goods', value: '30000000', activity: 'general', market: 'ready', describe: 'precise', talk: 'no', one: 'no', urgency: 'no', earlier: 'no', firms: 'many', repeat: 'changing' }),
  negotiatedWithoutNotice: told({ buys: 'goods', value: '9000000', activity: 'general', urgency: 'unforeseen', market: 'ready', describe: 'precise', talk: 'no', earlier: 'no', one: 'no', repeat: 'no' }),
}
test('every way can come first by some answers', () => {
  for (const way of wayIds) {
    const r = ranking(firstBy[way])
    assert.equal(r[0]!.way, way, r.slice(0, 5).map(x => `${x.way} ${x.verdict} ${x.total}`).join(', '))
  }
})

describe('the questions', () => {
  test('few are asked: what is left changes little, and at most ten are put', () => {
    for (const full of [firstBy.open, firstBy.innovationPartnership, firstBy.lightRegime, firstBy.belowThreshold]) {
      let answers: Answers = {}, n = 0
      for (let id = nextQuestion({ ...full, answers }); id; id = nextQuestion({ ...full, answers })) {
        answers = { ...answers, [id]: full.answers[id] ?? 'unknown' }
        assert.ok(++n <= mostAsked)
      }
      assert.ok(n >= 3, `${n}`)
    }
  })
  test('the one asked is the one whose answers change most, and none is put twice', () => {
    const t = told({ buys: 'services', market: 'develop' }), tried = trials(t)
    assert.equal(nextQuestion(t), tried[0]!.id)
    assert.ok(tried.every((x, i) => i === 0 || x.changes <= tried[i - 1]!.changes) && !tried.some(x => x.id === 'buys' || x.id === 'market'))
  })
  test('each has its words, its answers and known facts in four languages; every fact is told by one question only', () => {
    const whole = (x: Text) => langs.every(l => x[l].trim().length > 1), teller = new Map<string, string>()
    for (const q of questions) {
      assert.ok(whole(q.ask) && whole(q.help), q.id)
      if ('amount' in q) continue
      for (const [name, o] of Object.entries(q.options)) {
        assert.ok(whole(o.label) && (!o.help || whole(o.help)), `${q.id} ${name}`)
        for (const fact of Object.keys(o.facts)) {
          assert.equal(teller.get(fact) ?? q.id, q.id, fact)
          teller.set(fact, q.id)
        }
        assert.ok(isAnswer(q, name))
      }
      assert.ok(isAnswer(q, 'unknown') && !isAnswer(q, 'nonsense') && !isAnswer(q, 'toString'))
    }
    const value = questions.find(q => q.id === 'value')!
    assert.deepEqual(['0', '-5', '1.5', '1e9', '9'.repeat(14), '4500000'].map(x => isAnswer(value, x)), [false, false, false, false, false, true])
  })
})

describe('time, work and what comes on top', () => {
  const days = (way: WayId, t: Told) => legalTimes(way, t).map(p => `${p.part} ${p.days}`).join(', ')
  const big = (c: Country) => told({ buys: 'services', value: '9000000', activity: 'general' }, c)
  test('least times are those of the lawbook', () => {
    for (const c of countries) {
      assert.equal(days('open', big(c)), 'tenders 30, standstill 10')
      assert.equal(days('negotiation', big(c)), 'requests 30, tenders 25, standstill 10')
      assert.equal(days('innovationPartnership', big(c)), 'requests 30, standstill 10')
      assert.equal(days('negotiatedWithoutNotice', big(c)), '')
    }
    assert.equal(days('open', told({ ...big('SE').answers, urgency: 'unforeseen' })), 'tenders 15, standstill 10')
    assert.equal(days('belowThreshold', told({ buys: 'services', value: '1500000', activity: 'general' })), 'standstill 10')
  })
  test('work grows with the value, and the published figures come back at the reference value', () => {
    const one = { usual: 1, low: 1, high: 1 }
    const figures: WorkFigures = { buyerDays: { usual: 22, low: 11, high: 68 }, bidderDays: { usual: 16, low: 10, high: 43 }, factor: { open: one, restricted: one, negotiation: one, dialogue: one, partnership: one }, referenceValue: 2_200_000, growth: 0.25 }
    const at = (value: string) => burdenOf('open', told({ value }, 'SE', { currency: 'EUR' }), figures)
    assert.deepEqual([at('2200000').buyer, at('2200000').firm, at('2200000').assumed], [{ usual: 170, low: 85, high: 510 }, { usual: 120, low: 75, high: 320 }, false])
    assert.ok(at('35200000').buyer.usual > 1.9 * at('2200000').buyer.usual)
    assert.ok(burdenOf('lightRegime', told({}), figures).assumed)
  })
  test('a joint purchase across a border is added, with the rules it waits for', () => {
    const t = told({ ...developed, together: 'eu' }), joint = additionsFor(t, 'innovationPartnership').find(a => a.id === 'joint')!
    assert.ok(joint.open.some(f => f.rule.id === 'se/joint/agreement') && joint.broken.length === 0)
    assert.deepEqual(additionsFor(told({ ...developed, together: 'no', talk: 'no' }), 'open').map(a => a.id), [])
    assert.ok(additionsFor(told({ repeat: 'steady' }), 'open').some(a => a.id === 'framework'))
  })
  test('the facts the ways are weighed with are in the country’s own money', () => {
    assert.equal(factsFor(told({ value: '1000000' }, 'DK'), 'SE')['value.estimated'], 1_521_582)
  })
})

test('ways and considerations are whole: four languages, entries that exist, weights above nothing', () => {
  const whole = (x: Text) => langs.every(l => x[l].trim().length > 2)
  for (const w of ways) {
    assert.ok([w.name, w.short, w.talk.says, w.room.says, w.rights.says, ...Object.values(w.called ?? {})].every(whole), w.id)
    for (const id of [...w.talk.rules, ...w.rights.rules]) assert.ok(lawbook.byId.has(id), id)
  }
  for (const id of considerationIds) assert.ok(whole(considerations[id].name) && whole(considerations[id].says) && considerations[id].weight > 0)
  for (const r of ranking(firstBy.innovationPartnership)) for (const p of r.points) assert.ok(whole(p.because) && Math.abs(p.score) <= 2)
})
