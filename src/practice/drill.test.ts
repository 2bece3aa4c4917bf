import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { addDays, countries, type Country, type Day } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { numbered, type Envelope } from '../log/index.ts'
import { forms, parseAction } from '../case/index.ts'
import { begin } from './drill-begin.ts'
import { judge, lawfulDay } from './drill-judge.ts'
import { drillItem, drillRunOf, firstTries, inARow, mastered, nextRound, type DrillEvent } from './drill-run.ts'
import { drillSchema, type Drill, type DrillCondition } from './drill.ts'
import { answerIn, lintDrill, readDrill } from './lint-drill.ts'
import { smallDrill } from './small-drill.ts'

type Loose = any
const same = (s: string) => ({ en: `${s} en`, sv: `${s} sv`, da: `${s} da`, nb: `${s} nb` })
const small = (change: (d: Loose) => void = () => undefined): Drill => { const d = smallDrill(); change(d); return drillSchema.parse(d) }
const documentsDrill = (asks: Loose, more: Loose = {}): Drill => small(d => {
  d.steps = ['writeDocuments']
  d.begun = d.begun.slice(0, 3)
  for (const r of d.rounds) { r.begun = []; r.values = { word: ['secret'], high: 40 }; Object.assign(r, more) }
  d.conditions = [{ id: 'one', says: same('one'), why: same('why'), asks }, { id: 'two', says: same('two'), why: same('why'), asks: { takes: 'writeDocuments' } }]
})
const documents = { step: 'writeDocuments', requirementForm: 'functional', needText: 'At least 5 litres', minimum: ['One', 'Two'], awardBasis: 'bestPriceQuality', criteria: [{ kind: 'price', name: 'Price', weight: 30 }, { kind: 'quality', name: 'Quality', weight: 70 }] }
/** Whether the first condition is met by an action. */
function met(drill: Drill, fields: Loose, country: Country = 'SE', day?: Day): boolean {
  const round = drill.rounds[0]!, begun = begin(drill, round, country), read = parseAction(fields)
  assert.ok(begun.ok && read.ok, JSON.stringify([begun, read]))
  const judged = judge(lawbook, drill, round, country, begun.state, read.action, day ?? round.start)
  assert.ok(judged.ok)
  return judged.conditions[0]!.met
}

describe('each kind of condition is met by what it asks for, and not by what differs in that alone', () => {
  const kinds: [string, Loose, Loose, Loose][] = [
    ['equals', { field: 'requirementForm', equals: 'functional' }, {}, { requirementForm: 'detailed' }],
    ['between', { field: 'turnoverTimes', between: [0, 2] }, { turnoverTimes: 2 }, { turnoverTimes: 3 }],
    ['includes in a list', { field: 'minimum', includes: ['Two'] }, {}, { minimum: ['One'] }],
    ['includes in a text', { field: 'needText', includes: ['litres', 'liter'] }, { needText: '5 LITRES' }, { needText: '5 metres' }],
    ['excludes', { field: 'needText', excludes: ['@value:word'] }, {}, { needText: 'the SECRET 5' }],
    ['nowhere', { nowhere: '@value:word', fields: ['needText', 'minimum'] }, {}, { minimum: ['a Secret'] }],
    ['count', { field: 'minimum', count: [1, 2] }, {}, { minimum: ['1', '2', '3'] }],
    ['figure', { figureIn: ['needText'] }, {}, { needText: 'Some litres' }],
    ['weight', { weight: 'price', between: [10, '@value:high'] }, {}, { criteria: [{ kind: 'price', name: 'a', weight: 41 }, { kind: 'quality', name: 'b', weight: 59 }] }],
    ['fact equals', { fact: 'award.weightsSum', equals: 100 }, {}, { criteria: [{ kind: 'price', name: 'a', weight: 30 }] }],
    ['fact between', { fact: 'award.weightsSum', between: [99, 100] }, {}, { criteria: [{ kind: 'price', name: 'a', weight: 30 }] }],
  ]
  for (const [name, asks, good, bad] of kinds) test(name, () => {
    const drill = documentsDrill(asks)
    assert.equal(met(drill, { ...documents, ...good }), true, 'the good one')
    assert.equal(met(drill, { ...documents, ...bad }), false, 'the planted fault')
  })
  test('verdict, by the law of the country one sits in', () => {
    const drill = small(d => { d.conditions.reverse() })
    for (const country of countries) {
      assert.equal(met(drill, { step: 'handleLowTender', firm: 'alfa', act: 'ask' }, country), true)
      assert.equal(met(drill, { step: 'handleLowTender', firm: 'alfa', act: 'reject' }, country), false)
    }
  })
  test('takes', () => {
    const drill = small(d => { d.steps = ['handleLowTender', 'askClarification']; d.conditions[0].asks = { takes: 'handleLowTender' } })
    assert.equal(met(drill, { step: 'handleLowTender', firm: 'alfa', act: 'ask' }), true)
    assert.equal(met(drill, { step: 'askClarification', firm: 'alfa', kind: 'unclear' }), false)
  })
})

describe('a day is held against the law’s own counting', () => {
  // Thirty days from 7 December 2026 end on Epiphany, which is a holiday in Sweden alone.
  const notice = small(d => {
    d.steps = ['sendNotice']
    d.begun = d.begun.slice(0, 4)
    d.settled = { 'time.enough': true }
    for (const r of d.rounds) { r.begun = []; r.start = '2026-12-07' }
    d.conditions[0].asks = { day: 'tendersBy', is: 'earliest', slack: 1 }
  })
  const send = (tendersBy: string) => ({ step: 'sendNotice', channel: 'ted', tendersBy, eSubmission: true })
  test('in each country', () => {
    for (const [country, early, right] of [['DK', '2027-01-05', '2027-01-06'], ['SE', '2027-01-06', '2027-01-07'], ['NO', '2027-01-05', '2027-01-06']] as const) {
      assert.equal(met(notice, send(early), country), false, `${country} a day too early`)
      assert.equal(met(notice, send(right), country), true, country)
      assert.equal(met(notice, send(addDays(right, 1)), country), true, `${country} within the slack`)
      assert.equal(met(notice, send(addDays(right, 2)), country), false, `${country} beyond it`)
    }
  })
  test('the latest day counts backwards, and the step’s own day may be asked for', () => {
    const answer = small(d => {
      d.steps = ['answerQuestion']
      d.begun = [...d.begun.slice(0, 4), { before: 20, do: { step: 'sendNotice', channel: 'ted', tendersBy: '@today+14', questionsUntil: '@today+2', eSubmission: true } }, { before: 1, happens: { type: 'question.asked', question: 'q', firm: 'alfa', about: 'risk' } }]
      for (const r of d.rounds) r.begun = []
      d.conditions[0].asks = { day: 'on', is: 'latest', slack: 30 }
    })
    const round = answer.rounds[0]!, fields = { step: 'answerQuestion', question: 'q', answer: 'a', to: 'all', reveals: false }
    for (const country of countries) {
      const begun = begin(answer, round, country), read = parseAction(fields)
      assert.ok(begun.ok && read.ok)
      const last = lawfulDay(lawbook, answer, round, begun.state, read.action, 'on', 'latest')!
      assert.equal(last, addDays(round.start, 8), 'six days before the last day for tenders')
      assert.equal(met(answer, fields, country, last), true)
      assert.equal(met(answer, fields, country, addDays(last, 1)), false)
    }
  })
})

describe('the lint of a drill', () => {
  const says = (change: (d: Loose) => void): string[] => {
    const d = smallDrill() as Loose
    change(d)
    const read = readDrill('small-drill', d)
    return (read.ok ? lintDrill(read.drill) : read.problems).map(p => `${p.where}: ${p.says}`)
  }
  test('finds nothing in a sound one', () => assert.deepEqual(says(() => undefined), []))
  const faults: [string, (d: Loose) => void, RegExp][] = [
    ['a right answer that the law finds wrong', d => { d.rounds[0].right.fields.act = 'reject' }, /rounds\.one\.right: (DK|SE|NO): the right answer is found wrong: asked .*law; the law: unlawful/],
    ['a wrong answer that is right', d => { d.rounds[1].wrong[0].fields.act = 'ask' }, /rounds\.two\.wrong\.0: .* does not miss asked/],
    ['a condition that nothing fails', d => { d.conditions.push({ id: 'idle', says: same('a'), why: same('b'), asks: { takes: 'handleLowTender' } }) }, /conditions\.idle: No wrong answer/],
    ['a rule that is not there', d => { d.conditions[1].rule = 'eu/no/such' }, /no rule called eu\/no\/such/],
    ['a rule missing in one country', d => { d.conditions[1].rule.SE = 'se/no/such' }, /no rule called se\/no\/such/],
    ['a field that the form lacks', d => { d.conditions[1].asks = { field: 'colour', equals: 'red' } }, /no field called colour/],
    ['a settled field that the form lacks', d => { d.given = { handleLowTender: { colour: 'red' } } }, /no field called colour/],
    ['a fact that the law lacks', d => { d.settled = { 'no.such': true } }, /no question called no\.such/],
    ['a settled fact of the wrong kind', d => { d.settled = { 'low.suspected': 'perhaps' } }, /no answer to low\.suspected/],
    ['a value that a round lacks', d => { d.rounds[2].values = {} }, /The round three has no @value:firm/],
    ['a missing language', d => { delete d.rounds[0].title.da }, /Danish text is missing/],
    ['a language that is another', d => { d.teaser.sv = 'The price and the firm, with the others'; d.teaser.en = 'Another'; }, /teaser\.sv: This looks like en/],
    ['a place to fill in that one language lacks', d => { d.rounds[0].situation.nb = 'It is {today}. What do you do? (nb)' }, /places to fill in differ/],
    ['a place that nothing fills', d => { for (const l of ['en', 'sv', 'da', 'nb']) d.rounds[0].because[l] += ' {nothing}' }, /Nothing is given for \{nothing\}/],
    ['a step that cannot be taken', d => { d.rounds[0].begun = []; d.begun = d.begun.slice(0, 7) }, /cannot be taken here/],
    ['too few rounds for a country', d => { d.rounds[0].countries = ['DK', 'SE'] }, /NO has only 3 rounds/],
    ['a beginning on a Sunday', d => { d.rounds[0].start = '2026-10-04' }, /rounds\.one\.start: DK: 2026-10-04 is not a working day/],
    ['an action that is none', d => { d.begun[0].do.form = 'wish' }, /line 1: form/],
    ['another name than that of the file', d => { d.id = 'other' }, /The id is other/],
    ['a condition in words', d => { d.conditions[0].asks = 'firm == alfa' }, /conditions\.0\.asks/],
  ]
  for (const [name, plant, expected] of faults) test(`finds ${name}`, () => {
    const found = says(plant)
    assert.ok(found.some(f => expected.test(f)), `expected ${expected}, found:\n${found.slice(0, 6).join('\n') || 'nothing'}`)
  })
  test('an answer of the file is read with what is settled and filled in', () => {
    const drill = small(d => { d.given = { handleLowTender: { act: 'ask' } } }), sent = answerIn(drill, drill.rounds[0]!, drill.rounds[0]!.right, 'DK')
    assert.deepEqual('action' in sent && sent.action, { step: 'handleLowTender', firm: 'alfa', act: 'ask' })
    assert.equal(lintDrill(drill).some(p => /does not miss asked/.test(p.says)), true, 'a settled field cannot be answered wrongly')
  })
})

test('whatever is answered, on whatever day, there is a result or a reason, and never a crash', () => {
  const every = small(d => { d.conditions = [...d.conditions, ...([{ day: 'on', is: 'latest' }, { figureIn: ['firm'] }, { weight: 'price', between: [0, 1] }, { field: 'act', count: [1, 2] }] as Loose[]).map((asks, i) => ({ id: `c-${i}`, says: same('a'), why: same('b'), asks }))] })
  const steps = Object.keys(forms)
  const junk = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.string()), fc.constantFrom('alfa', 'beta', 'ask', 'reject', 'accept', '2026-10-20', '__proto__'))
  fc.assert(fc.property(fc.constantFrom(...steps), fc.dictionary(fc.constantFrom('firm', 'act', 'kind', 'all', 'firms', 'about', 'tendersBy', 'ground', 'percent', 'notice', 'what', 'reasons'), junk), fc.constantFrom(...countries), fc.integer({ min: -10, max: 400 }), (step, fields, country, ahead) => {
    const round = every.rounds[0]!, begun = begin(every, round, country), read = parseAction({ step, ...fields })
    assert.ok(begun.ok)
    if (!read.ok) { assert.ok(read.problems.length > 0); return }
    const judged = judge(lawbook, every, round, country, begun.state, read.action, addDays(round.start, ahead))
    if (judged.ok) assert.equal(judged.right, judged.conditions.every(c => c.met))
    else assert.ok(judged.refusal.text.sv)
  }), { numRuns: 150 })
})

describe('practising', () => {
  const drill = small(), day: Day = '2026-10-05'
  const answered = (right: boolean): DrillEvent => ({ type: 'answer.given', action: { step: 'handleLowTender', firm: 'alfa', act: 'ask' }, day, right, met: [], missed: right ? [] : ['asked'], verdict: 'lawful', lawbook: '' })
  const set = (round: string, again = false): DrillEvent => ({ type: 'situation.set', round, again })
  const run = (...events: DrillEvent[]) => drillRunOf(numbered(0, [{ type: 'drill.opened', drill: drill.id, version: 1, country: 'SE' } as DrillEvent, ...events].map(e => drillItem(day, e))) as Envelope<DrillEvent>[])!
  test('three in a row at the first attempt are mastery, and it stays', () => {
    const three = [set('one'), answered(true), set('two'), answered(true), set('three'), answered(true)]
    assert.equal(inARow(run(...three.slice(0, 4))), 2)
    assert.equal(mastered(run(...three.slice(0, 4))), false)
    assert.equal(mastered(run(...three)), true)
    const later = run(...three, set('four'), answered(false))
    assert.equal(mastered(later), true)
    assert.equal(inARow(later), 0)
  })
  test('a second try teaches, but does not count', () => {
    const r = run(set('one'), answered(false), set('one', true), answered(true), set('two'), answered(true), set('three'), answered(true))
    assert.equal(firstTries(r).length, 3)
    assert.equal(inARow(r), 2)
    assert.equal(mastered(r), false)
  })
  test('the situations come in their order, and begin again after the last; an answer counts once', () => {
    assert.equal(nextRound(drill, { country: 'SE', attempts: [] }), 'one')
    assert.equal(nextRound(drill, run(set('two'))), 'three')
    assert.equal(nextRound(drill, run(set('four'))), 'one')
    assert.equal(run(set('one'), answered(true), answered(false)).attempts[0]!.answer!.right, true)
  })
  test('a log of something else is no drill', () => assert.equal(drillRunOf([]), undefined))
  test('the conditions of a round are those that name it, or none', () => {
    const d = small(x => { x.conditions[0].rounds = ['one'] }), ids = (cs: readonly DrillCondition[]) => cs.map(c => c.id)
    const judged = (i: number) => { const b = begin(d, d.rounds[i]!, 'DK'), j = b.ok && judge(lawbook, d, d.rounds[i]!, 'DK', b.state, { step: 'handleLowTender', firm: 'beta', act: 'ask' }, day); return j && j.ok ? ids(j.conditions.map(c => c.condition)) : [] }
    assert.deepEqual(judged(0), ['firm', 'asked', 'law'])
    assert.deepEqual(judged(1), ['asked', 'law'])
  })
})
