import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays, countries, daysBetween, weekday, type Country, type Day } from '../../plain/index.ts'
import { daysGiven, factNamed, freeDaysIn, isFreeDay, lawbook, weigh, type Duty, type Facts, type Step } from '../../law/index.ts'
import { demands } from '../days/limit.ts'
import { assumptions, beginsOn, brokenBy, clocksOf, planFrom, planProcedures, planUntil, usualValue, wrongSide, type MomentKey, type PlanInput, type PlanKind, type TimePlan } from './index.ts'

const kinds: readonly PlanKind[] = ['earliest', 'comfortable']
const usual: PlanInput = { country: 'SE', procedure: 'open', subject: 'services', buyer: 'municipality', activity: 'general', consultation: true, priorNotice: false, urgency: false, electronic: true, online: true, visit: false, staged: true, letters: 'electronic', reasons: false }
const plan = (more: Partial<PlanInput>, notice: Day, kind: PlanKind = 'earliest'): TimePlan => planFrom({ ...usual, ...more }, notice, kind)
const dayOf = (p: TimePlan, key: MomentKey): Day | undefined => p.dates.find(d => d.key === key)?.day
const due = (more: Partial<PlanInput>, notice: Day, key: MomentKey = 'tendersDue') => dayOf(plan(more, notice), key)
const inEach = (want: Readonly<Record<Country, Day>>, got: (country: Country) => Day | undefined): void => { for (const c of countries) assert.equal(got(c), want[c], c) }
const all = (day: Day): Readonly<Record<Country, Day>> => ({ DK: day, SE: day, NO: day })
/** Every procedure in every country, ordinary and for heat, with what may change the times. */
const inputs: readonly PlanInput[] = countries.flatMap(country => planProcedures.flatMap(procedure => [{ ...usual, country, procedure }, ...(procedure === 'belowThreshold' || procedure === 'lightRegime' || procedure === 'concession' ? [] : [{ ...usual, country, procedure, activity: 'heat' as const, buyer: 'utility' as const }])]))

describe('worked examples of time limits, by number', () => {
  test('24: open, electronic, sent on Monday 2 February 2026: Wednesday 4 March', () => inEach(all('2026-03-04'), c => due({ country: c }, '2026-02-02')))
  test('26: the same on paper: Monday 9 March', () => inEach(all('2026-03-09'), c => due({ country: c, electronic: false }, '2026-02-02')))
  test('27: the thirtieth day is a Sunday and moves to Monday 9 March', () => inEach(all('2026-03-09'), c => due({ country: c }, '2026-02-06')))
  test('28: the thirtieth day is Good Friday and moves over Easter to 7 April', () => inEach(all('2026-04-07'), c => due({ country: c }, '2026-03-04')))
  test('29: Maundy Thursday is a holiday in Denmark and Norway, not in Sweden', () => inEach({ DK: '2026-04-07', NO: '2026-04-07', SE: '2026-04-02' }, c => due({ country: c }, '2026-03-03')))
  test('30: open in urgency, sent on 1 September 2026: 16 September', () => inEach(all('2026-09-16'), c => due({ country: c, urgency: true }, '2026-09-01')))
  test('31: a prior notice at the latest 35 days before: 10 August for 14 September; then 15 days are enough', () => inEach(all('2026-09-29'), c => {
    const p = plan({ country: c, priorNotice: true }, '2026-09-14')
    assert.equal(dayOf(p, 'priorNotice'), '2026-08-10')
    return dayOf(p, 'tendersDue')
  }))
  test('35: restricted, sent on 1 September 2026: requests on 1 October', () => inEach(all('2026-10-01'), c => due({ country: c, procedure: 'restricted' }, '2026-09-01', 'requestsDue')))
  test('36 and 37: invited electronically 25 days, with documents not online 30', () => {
    for (const country of countries) for (const [online, days] of [[true, 25], [false, 30]] as const) {
      const basis = plan({ country, procedure: 'restricted', online }, '2026-09-01').dates.find(d => d.key === 'tendersDue')!.basis
      assert.ok(basis.kind === 'law' && basis.days === days, `${country} ${online}`)
    }
  })
  test('39: with the reason on file that agreement was sought, ten days in Sweden and Norway, not in Denmark', () => {
    const days = (country: Country) => { const b = plan({ country, procedure: 'restricted', reasons: true }, '2026-09-01').dates.find(d => d.key === 'tendersDue')!.basis; return b.kind === 'law' ? [b.days, b.reasoned.map(r => r.id)] : [] }
    assert.deepEqual(days('SE'), [10, ['se/time/agreement-sought']])
    assert.deepEqual(days('NO'), [10, ['no/time/agreement-sought']])
    assert.deepEqual(days('DK'), [25, []])
  })
  test('40: a dialogue is not shortened by urgency', () => inEach(all('2026-10-01'), c => due({ country: c, procedure: 'dialogue', urgency: true }, '2026-09-01', 'requestsDue')))
  test('41: a partnership, the thirtieth day is Christmas and moves to Monday 28 December', () => inEach(all('2026-12-28'), c => due({ country: c, procedure: 'innovationPartnership' }, '2026-11-25', 'requestsDue')))
  test('42: requests to a utility: 15 days in Sweden, 30 in Denmark and Norway, 15 with a reason', () => {
    const days = (country: Country, reasons: boolean) => { const b = plan({ country, procedure: 'innovationPartnership', activity: 'water', buyer: 'utility', reasons }, '2026-09-01').dates.find(d => d.key === 'requestsDue')!.basis; return b.kind === 'law' ? b.days : undefined }
    assert.deepEqual(countries.map(c => days(c, false)), [30, 15, 30])
    assert.deepEqual(countries.map(c => days(c, true)), [15, 15, 15])
  })
  test('48: a concession in stages, electronic: 17 days, in Norway 22 all the same', () => {
    const days = (country: Country) => { const b = plan({ country, procedure: 'concession' }, '2026-09-01').dates.find(d => d.key === 'tendersDue')!.basis; return b.kind === 'law' ? b.days : undefined }
    assert.deepEqual(countries.map(days), [17, 17, 22])
  })
  test('urgency brings answers to four days only where the procedure itself can be shortened', () => {
    const before = (country: Country, procedure: PlanInput['procedure']) => { const p = plan({ country, procedure, urgency: true }, '2026-09-01'); return daysBetween(dayOf(p, 'answers')!, dayOf(p, 'tendersDue')!) }
    for (const country of countries) assert.deepEqual((['open', 'restricted', 'negotiation', 'innovationPartnership'] as const).map(x => before(country, x)), [4, 4, 4, 6], country)
  })
  test('DK7: beside the last day for a complaint about a small purchase stands that the Danish Board may not take it', () => {
    const rules = (more: Partial<PlanInput>) => { const { basis } = plan({ country: 'DK', ...more }, '2026-09-01').dates.find(d => d.key === 'challengeEnds')!; return basis.kind === 'law' ? basis.rules.map(r => r.id) : [] }
    assert.ok(rules({ procedure: 'belowThreshold' }).includes('dk/complaint/jurisdiction'))
    assert.ok(!rules({}).includes('dk/complaint/jurisdiction') && !rules({ procedure: 'belowThreshold', subject: 'works' }).includes('dk/complaint/jurisdiction'))
  })
  test('44: the last day for answers lies six days before tenders are due, in the comfortable plan seven and a working day', () => {
    for (const country of countries) {
      const early = plan({ country }, '2026-02-02'), late = plan({ country }, '2026-02-02', 'comfortable')
      assert.equal(addDays(dayOf(early, 'answers')!, 6), dayOf(early, 'tendersDue'))
      assert.ok(addDays(dayOf(late, 'answers')!, 7) <= dayOf(late, 'tendersDue')! && !isFreeDay(country, dayOf(late, 'answers')!))
    }
  })
})

describe('holidays', () => {
  const ends = (country: Country, day: Day): Day => { let n = addDays(day, -30); while (due({ country }, n)! < day) n = addDays(n, 1); return due({ country }, n)! }
  test('Swedish midsummer: a period that ends on Midsummer Day 2026 (a Saturday) or the Sunday after moves to Monday 22 June', () => {
    assert.equal(due({ country: 'SE' }, '2026-05-21'), '2026-06-22')
  })
  test('store bededag 2023 moved a Danish deadline, 2024 no longer', () => {
    assert.equal(weekday('2023-05-05'), 5)
    assert.equal(due({ country: 'DK' }, '2023-04-05'), '2023-05-08')
    assert.equal(weekday('2024-04-26'), 5)
    assert.equal(due({ country: 'DK' }, '2024-03-27'), '2024-04-26')
  })
  test('17 May moves a deadline in Norway only', () => {
    assert.equal(weekday('2028-05-17'), 3)
    inEach({ DK: '2028-05-17', SE: '2028-05-17', NO: '2028-05-18' }, c => due({ country: c }, '2028-04-17'))
  })
  test('no deadline for firms ends on a free day', () => {
    for (const country of countries) assert.ok(!isFreeDay(country, ends(country, '2026-12-24')))
  })
  test('what moved a date is told with the holiday', () => {
    const d = plan({ country: 'NO' }, '2026-03-03').dates.find(x => x.key === 'tendersDue')!
    assert.equal(d.moved?.off, '2026-04-02')
    assert.deepEqual(d.moved?.holidays.map(h => h.name.en), ['Maundy Thursday', 'Good Friday', 'Easter Sunday', 'Easter Monday'])
  })
})

test('a later start never gives an earlier date: every procedure and country, a year of days', () => {
  for (const input of inputs) for (const kind of kinds) {
    let before: TimePlan | undefined
    // The comfortable plan every third day: what it adds does not know the weekday.
    for (let i = 0; i < 366; i += kind === 'earliest' ? 1 : 3) {
      const now = planFrom(input, addDays('2026-09-01', i), kind)
      if (before) for (const d of before.dates) {
        const later = dayOf(now, d.key)
        assert.ok(later === undefined || later >= d.day, `${input.country} ${input.procedure} ${input.activity} ${kind} ${d.key} on day ${i}: ${later} before ${d.day}`)
      }
      before = now
    }
  }
})

/** The step weighed with a number, and only what the rules on that number say. */
function said(country: Country, step: Step, facts: Facts, fact: string, n: number, notice: Day, day: Day): readonly string[] {
  return weigh(lawbook, step, { ...facts, [fact]: n }, country, clocksOf(notice, day)).findings
    .filter(f => f.rule.kind === 'duty' && f.rule.weight !== 'advice' && demands(f.rule, factNamed(fact)!) && f.verdict !== 'does not apply').map(f => `${f.verdict} ${(f.rule as Duty).weight} ${f.rule.id}`)
}
const counts: Partial<Record<MomentKey, string>> = { requestsDue: 'time.requestDays', tendersDue: 'time.tenderDays', answers: 'questions.daysBefore', signing: 'standstill.days', priorNotice: 'priorNotice.daysAhead', awardNotice: 'awardNotice.days' }

describe('the earliest plan weighed by the lawbook', () => {
  const more: readonly Partial<PlanInput>[] = [{}, { priorNotice: true }, { urgency: true }, { online: false, electronic: false }, { visit: true }, { letters: 'post' }, { buyer: 'state' }]
  const starts: readonly Day[] = ['2026-03-03', '2026-11-25']
  test('its steps are lawful on those days, and one day less is not', () => {
    let tried = 0
    for (const base of inputs) for (const m of more) for (const notice of starts) for (const kind of kinds) {
      const input = { ...base, ...m }, p = planFrom(input, notice, kind)
      if (wrongSide(input, notice)) continue
      for (const d of p.dates) {
        if (!d.check) continue
        const whole = weigh(lawbook, d.check.step, d.check.facts, input.country, clocksOf(notice, d.day))
        // Sweden asks for documents online below the threshold too: the answer breaks that, no date can.
        const wrong = whole.findings.filter(f => f.verdict === 'unlawful' && f.rule.kind === 'duty' && f.rule.weight === 'blocks' && f.rule.id !== 'se/below/online')
        assert.deepEqual(wrong.map(f => f.rule.id), [], `${input.country} ${input.procedure} ${JSON.stringify(m)} ${kind} ${d.key}`)
        const fact = counts[d.key] ?? ''
        if (kind !== 'earliest' || d.basis.kind !== 'law' || !(fact in d.check.facts)) continue
        tried++
        const at = (n: number) => said(input.country, d.check!.step, d.check!.facts, fact, n, notice, d.day), days = d.basis.days
        assert.ok(at(days).every(x => x.startsWith('lawful')), `${input.country} ${input.procedure} ${d.key} ${days}: ${at(days)}`)
        const less = d.key === 'awardNotice' ? days + 1 : days - 1
        assert.ok(at(less).some(x => x.startsWith('unlawful')), `${input.country} ${input.procedure} ${JSON.stringify(m)} ${d.key}: ${less} days are lawful too (${at(less)})`)
        // The day before gives a day less, also where weekends and holidays moved the date.
        if (d.key === 'requestsDue' || d.key === 'tendersDue') {
          assert.ok(Number(d.check.facts[fact]) >= days, 'the date gives the days')
          assert.ok(daysGiven(d.from!, addDays(d.day, -1), freeDaysIn[input.country]) < days, `${input.country} ${d.key}: the day before is enough too`)
        }
      }
    }
    assert.ok(tried > 1500, `${tried} limits were tried`)
  })
})

describe('backwards', () => {
  test('arrives no later than the end, and the next working day would arrive later', () => {
    for (const input of inputs) for (const kind of kinds) for (const end of ['2027-01-04', '2027-03-30', '2027-06-28'] as const) {
      const back = planUntil(input, end, kind), again = planFrom(input, back.notice, kind)
      assert.deepEqual(again, back)
      assert.ok(back.signing <= end && !isFreeDay(input.country, back.notice), `${input.country} ${input.procedure}`)
      let next = addDays(back.notice, 1)
      while (isFreeDay(input.country, next)) next = addDays(next, 1)
      assert.ok(planFrom(input, next, kind).signing > end, `${input.country} ${input.procedure} ${kind} ${end}: ${next} would do too`)
    }
  })
  test('work begins before the notice when there is a consultation', () => {
    const p = planUntil(usual, '2027-06-01', 'comfortable')
    assert.equal(beginsOn(p), dayOf(p, 'consultation'))
    assert.ok(beginsOn(p) < p.notice)
  })
})

test('the comfortable plan is never shorter than the earliest', () => {
  for (const input of inputs) for (const notice of ['2026-03-03', '2026-11-25'] as const) {
    const early = planFrom(input, notice, 'earliest'), late = planFrom(input, notice, 'comfortable')
    assert.ok(late.signing > early.signing)
    for (const key of ['requestsDue', 'tendersDue', 'finalTendersDue', 'letters'] as const) assert.ok((dayOf(late, key) ?? '9') >= (dayOf(early, key) ?? '0'))
  }
})
test('what the answers break whatever the dates is told', () => {
  assert.deepEqual(brokenBy(plan({ procedure: 'belowThreshold', online: false }, '2026-11-25')).map(r => r.id), ['se/below/online'])
  for (const input of inputs) assert.deepEqual(brokenBy(planFrom(input, '2026-11-25', 'earliest')), [], `${input.country} ${input.procedure}`)
})
test('assumptions are spans around their middle', () => {
  for (const a of Object.values(assumptions)) assert.ok(a.low <= a.middle && a.middle <= a.high && a.low < a.high)
})
test('the usual value lies on the right side of every threshold, and a value on the other side is told', () => {
  for (const input of inputs) assert.equal(wrongSide(input, '2026-11-25'), undefined, `${input.country} ${input.procedure} ${input.activity} ${usualValue(input)}`)
  for (const buyer of ['state', 'municipality', 'utility'] as const) for (const country of countries) for (const subject of ['goods', 'works'] as const) assert.equal(wrongSide({ ...usual, buyer, country, subject }, '2026-11-25'), undefined)
  assert.equal(wrongSide({ ...usual, value: 100_000 }, '2026-11-25'), 'below')
  assert.equal(wrongSide({ ...usual, procedure: 'belowThreshold', value: 50_000_000 }, '2026-11-25'), 'above')
})
