import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays, countries, langs, type Country, type Day } from '../../plain/index.ts'
import { isFreeDay, lawbook, on, standstillGiven, weigh, type Facts } from '../../law/index.ts'
import { happenings, regimes, reviewAnswer, reviewAnswers, type Aim, type ReviewAnswer, type ReviewInput, type Way } from './index.ts'

const base = { country: 'NO', happened: 'letters', regime: 'classic', means: 'electronic', day: '2026-12-02' } as const satisfies ReviewInput
const ask = (more: Partial<ReviewInput>): ReviewAnswer => reviewAnswer({ ...base, ...more })
const way = (a: ReviewAnswer, aim: Aim): Way => { const w = a.ways.find(x => x.aim === aim); assert.ok(w, `${a.country} has no way to ${aim}`); return w }
const dayOf = (w: Way): Day | string => ('day' in w.last ? w.last.day : w.last.kind)
const ends = (more: Partial<ReviewInput>): Readonly<Record<Country, Day | undefined>> =>
  Object.fromEntries(countries.map(country => { const { wait } = ask({ ...more, country }); return [country, wait.kind === 'days' ? wait.ends : undefined] })) as Record<Country, Day | undefined>
const all = (day: Day) => ({ DK: day, SE: day, NO: day })

describe('worked examples of standstill and review, by number', () => {
  test('49: letters by e-mail on Friday 4 December 2026: over on the 14th, signed from the 15th', () => {
    assert.deepEqual(ends({ day: '2026-12-04' }), all('2026-12-14'))
    for (const country of countries) { const { wait } = ask({ country, day: '2026-12-04' }); assert.equal(wait.kind === 'days' && wait.signFrom, '2026-12-15') }
  })
  test('50: the tenth day is a Saturday and moves to Monday the 14th', () => assert.deepEqual(ends({ day: '2026-12-02' }), all('2026-12-14')))
  test('51: by post on 2 December: Thursday the 17th', () => assert.deepEqual(ends({ day: '2026-12-02', means: 'post' }), all('2026-12-17')))
  test('52: the tenth day is Christmas and moves to Monday the 28th', () => assert.deepEqual(ends({ day: '2026-12-15' }), all('2026-12-28')))
  test('53: a voluntary notice on 10 December: the tenth day is a Sunday and moves to Monday the 21st', () => assert.deepEqual(ends({ happened: 'voluntary', day: '2026-12-10' }), all('2026-12-21')))
  test('DK37: e-mailed on Monday 2 November, signed from the 13th', () => { const { wait } = ask({ country: 'DK', day: '2026-11-02' }); assert.equal(wait.kind === 'days' && wait.signFrom, '2026-11-13') })
  test('EX4: the Danish board and the Swedish court stop the signature by themselves; in Norway only the court does, the board never', () => {
    assert.deepEqual([way(ask({ country: 'DK' }), 'stop').body, way(ask({ country: 'DK' }), 'stop').stops], ['klfu', 'by itself'])
    assert.deepEqual([way(ask({ country: 'SE' }), 'stop').body, way(ask({ country: 'SE' }), 'stop').stops], ['forvaltningsratt', 'by itself'])
    const no = ask({ country: 'NO' })
    assert.deepEqual([way(no, 'stop').body, way(no, 'stop').stops, way(no, 'advice').body, way(no, 'advice').stops], ['tingrett', 'by itself', 'kofa', 'no'])
  })
  test('EX5: on day twelve it is too late in Sweden, not in Denmark, and KOFA is open in Norway', () => {
    const day = '2026-12-02' as const, twelve = addDays(day, 13), signed = addDays(day, 14)
    assert.ok(way(ask({ country: 'SE', day }), 'stop').last.kind === 'standstill' && dayOf(way(ask({ country: 'SE', day }), 'stop')) < twelve)
    assert.ok(dayOf(way(ask({ country: 'DK', day, announced: signed, signed }), 'award')) > twelve)
    assert.ok(dayOf(way(ask({ country: 'NO', day, signed }), 'advice')) > twelve)
  })
  test('DK39: the award notice on 20 November 2026: the last day is 4 January', () => assert.equal(dayOf(way(ask({ country: 'DK', happened: 'signed', day: '2026-11-16', announced: '2026-11-20' }), 'award')), '2027-01-04'))
  test('DK40: not selected, reasons on 1 October: the last day is the 21st', () => assert.equal(dayOf(way(ask({ country: 'DK', happened: 'selection', day: '2026-10-01' }), 'selection')), '2026-10-21'))
  test('DK41: without any notice no Danish time runs, and the fine lapses after five years', () => {
    const a = ask({ country: 'DK', happened: 'direct', day: '2026-11-16' })
    assert.deepEqual(way(a, 'undo').last, { kind: 'not begun', count: 45, unit: 'days', starts: 'announced' })
    const fine = a.winnings.find(w => w.what === 'fine')!
    assert.ok(fine.last?.kind === 'day' && fine.last.day === '2031-11-16')
  })
  test('DK7: below the threshold the Danish board is open only with a clear interest abroad, and the courts are named', () => {
    const a = ask({ country: 'DK', regime: 'below' })
    assert.ok(a.ways.every(w => w.rules.some(r => r.id === 'dk/complaint/jurisdiction')) && a.ways.some(w => w.body === 'dkCourt'))
    assert.equal(a.wait.kind, 'none')
  })
  test('EX32: five months after an unlawful direct award it is still time in Sweden (six months) and Norway (two years)', () => {
    const signed = '2026-11-16' as const
    assert.equal(dayOf(way(ask({ country: 'SE', happened: 'direct', day: signed }), 'undo')), '2027-05-16')
    assert.equal(dayOf(way(ask({ country: 'NO', happened: 'direct', day: signed }), 'undo')), '2028-11-16')
  })
  test('once the result is announced thirty days are left, in Sweden and Norway', () => {
    for (const country of ['SE', 'NO'] as const) assert.equal(dayOf(way(ask({ country, happened: 'direct', day: '2026-11-02', announced: '2026-11-02' }), 'undo')), '2026-12-02')
  })
  test('a cancellation in Sweden: ten days, fifteen by post', () => {
    assert.equal(dayOf(way(ask({ country: 'SE', happened: 'cancellation', day: '2026-11-02' }), 'cancellation')), '2026-11-12')
    assert.equal(dayOf(way(ask({ country: 'SE', happened: 'cancellation', day: '2026-11-02', means: 'post' }), 'cancellation')), '2026-11-17')
  })
  test('what it costs: 20 000 or 10 000 in Denmark, none found in Sweden, 8 000 or 1 000 in Norway', () => {
    const cost = (more: Partial<ReviewInput>) => ask(more).fee.map(f => ('amount' in f ? f.amount : 'none'))
    assert.deepEqual([cost({ country: 'DK' }), cost({ country: 'DK', regime: 'below' }), cost({ country: 'SE' }), cost({ country: 'NO' }), cost({ country: 'NO', happened: 'direct' })], [[20_000], [10_000], ['none'], [8_000], [1_000]])
  })
  test('after a voluntary notice and ten days the contract stands unless the notice does not hold; the Swedish fine alone is not spared', () => {
    const only = (country: Country, what: 'ineffective' | 'fine') => ask({ country, happened: 'voluntary' }).winnings.find(w => w.what === what)!.only
    assert.deepEqual(countries.map(c => only(c, 'ineffective')), countries.map(() => 'the notice does not hold'))
    assert.deepEqual(countries.map(c => only(c, 'fine')), ['the notice does not hold', undefined, 'the notice does not hold'])
  })
  test('a contract signed after a competition falls only when it was signed too early', () => {
    for (const country of countries) for (const what of ['ineffective', 'fine'] as const) assert.equal(ask({ country, happened: 'signed' }).winnings.find(w => w.what === what)!.only, 'signed too early', `${country} ${what}`)
  })
  test('below the thresholds only Sweden undoes a contract, and Norway sets no number of days', () => {
    const fate = countries.map(country => ask({ country, happened: 'direct', regime: 'below' }).winnings.find(w => w.what === 'ineffective')!.possible)
    assert.deepEqual(fate, ['no', 'yes', 'no'])
    const { wait } = ask({ country: 'NO', regime: 'below' })
    assert.ok(wait.kind === 'days' && wait.reason && wait.days === 7)
  })
})

describe('holidays', () => {
  test('Easter: letters on 24 March 2026, the tenth day is Good Friday, and Maundy Thursday counts as the others', () => {
    assert.deepEqual(ends({ day: '2026-03-24' }), all('2026-04-07'))
  })
  test('Midsummer Eve ends no Swedish standstill, and is an ordinary day in Denmark and Norway', () => {
    assert.deepEqual(ends({ day: '2026-06-09' }), { DK: '2026-06-19', SE: '2026-06-22', NO: '2026-06-19' })
  })
  test('store bededag moved a Danish standstill in 2023, not in 2024', () => {
    assert.equal(ends({ day: '2023-04-25' }).DK, '2023-05-08')
    assert.equal(ends({ day: '2024-04-16' }).DK, '2024-04-26')
  })
  test('17 May moves a standstill in Norway only', () => assert.deepEqual(ends({ day: '2028-05-07' }), { DK: '2028-05-17', SE: '2028-05-17', NO: '2028-05-18' }))
  test('Christmas Eve ends no Swedish standstill', () => assert.equal(ends({ day: '2026-12-14' }).SE, '2026-12-28'))
})

const blocked = (country: Country, step: 'signContract' | 'fileComplaint', facts: Facts, day: Day): readonly string[] =>
  weigh(lawbook, step, facts, country, on(day)).findings.filter(f => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight !== 'advice').map(f => f.rule.id)

describe('both sides of every limit, weighed by the lawbook', () => {
  const cases = countries.flatMap(country => happenings.flatMap(happened => regimes.flatMap(regime => (['electronic', 'post'] as const).map(means => ({ ...base, country, happened, regime, means })))))
  test('the contract may be signed the day after the wait, not on its last day', () => {
    for (const r of cases) {
      const { wait } = reviewAnswer(r)
      if (wait.kind !== 'days') continue
      const given = (day: Day) => standstillGiven(r.country, r.day, day)
      assert.ok(given(wait.signFrom) >= wait.days && given(wait.ends) < wait.days, `${r.country} ${r.happened} ${r.regime}`)
      assert.ok(!isFreeDay(r.country, wait.ends))
    }
  })
  test('a complaint on the last day is in time, a day or month later is not', () => {
    let tried = 0
    for (const r of cases.map(c => ({ ...c, announced: addDays(c.day, 20), signed: addDays(c.day, 15) }))) for (const w of reviewAnswer(r).ways) {
      if (w.last.kind !== 'day' || !w.check) continue
      tried++
      const fact = w.last.unit === 'days' ? 'complaint.daysSinceStart' : 'complaint.monthsSinceStart', name = `${r.country} ${r.happened} ${r.regime} ${w.aim} ${w.body}`
      const full: Facts = { 'complaint.monthsSinceStart': 1, 'complaint.daysSinceStart': 1, ...w.check.facts }
      const times = w.rules.map(x => x.id)
      assert.deepEqual(blocked(r.country, 'fileComplaint', full, r.day).filter(id => times.includes(id) && !/jurisdiction|forum/.test(id)), [], name)
      assert.ok(blocked(r.country, 'fileComplaint', { ...full, [fact]: w.last.count + 1 }, r.day).some(id => times.includes(id)), `${name}: one more is in time too`)
    }
    assert.ok(tried > 100, `${tried} limits were tried`)
  })
  test('a later event never gives an earlier last day, through a year', () => {
    for (const country of countries) for (const happened of happenings) {
      let before = new Map<string, Day>()
      for (let i = 0; i < 366; i += 1) {
        const now = new Map<string, Day>(ask({ country, happened, day: addDays('2026-09-01', i) }).ways.flatMap(w => ('day' in w.last ? [[`${w.aim} ${w.body}`, w.last.day] as const] : [])))
        for (const [key, day] of before) assert.ok(now.get(key)! >= day, `${country} ${happened} ${key} on day ${i}`)
        before = now
      }
    }
  })
})

test('three countries, the buyer’s own first; every text in four languages; what is not known is said', () => {
  assert.deepEqual(reviewAnswers(base, countries).map(a => a.country), ['NO', 'DK', 'SE'])
  assert.equal(ask({ country: 'DK', happened: 'cancellation' }).notKnown.length, 1)
  for (const country of countries) for (const happened of happenings) for (const says of ask({ country, happened }).notKnown) for (const lang of langs) assert.ok(says[lang].length > 20)
  for (const country of countries) for (const happened of happenings) assert.ok(ask({ country, happened }).ways.length > 0)
})
