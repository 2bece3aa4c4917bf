import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { langs, type Lang } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { numbered } from '../../log/index.ts'
import { parseAction, pastOf, type CaseEvent } from '../../case/index.ts'
import { ask, done, first, fullTeam } from '../small-live.ts'
import type { LiveEnvelope, LiveEvent } from '../events.ts'
import { roles } from '../roles.ts'
import { maySee } from '../rights.ts'
import { anybody, caseSeen, logSeen, lookerOf } from '../sight.ts'
import { foldLive, type LiveState } from '../state.ts'
import { reportOf, reportRules, type ProcurementReport } from './report.ts'
import { gapNames, gapWords, reportWords } from './words.ts'

/** A log that is kept beside the state, as the server has it. */
class Kept {
  envelopes: LiveEnvelope[] = []
  state: LiveState = foldLive([])
  add(by: string, ...events: LiveEvent[]): this {
    const made = numbered(this.state.last, events.map(event => ({ branch: 'b1', on: first, by, v: 1, event }))) as LiveEnvelope[]
    this.envelopes.push(...made)
    this.state = foldLive(made, this.state)
    return this
  }
}
const taken = (input: Record<string, unknown>): CaseEvent => {
  const p = parseAction(input)
  if (!p.ok) throw new Error(JSON.stringify(p))
  return { type: pastOf[p.action.step], action: p.action } as CaseEvent
}
function awarded(): Kept {
  const k = new Kept()
  k.add('buyer:b', { type: 'case.opened', scenario: 'live', version: 1, country: 'DK', buyer: 'municipality' }, { type: 'case.begun', title: 'Rain beds', area: 'climate', lang: 'en', organisation: 'o1', buyerName: 'Strandby Kommune', number: '12345678', seconds: true, contact: 'b' })
  for (const role of roles) k.add(`${role}:p-${role}`, { type: 'member.joined', person: `p-${role}`, role, ...(role === 'supplier' ? { firm: 'f1' } : {}) })
  k.add('buyer:b', taken({ step: 'stateNeed', what: 'Dry cellars.', form: 'outcome', measures: 'SECRET-MEASURE' }), { type: 'page.opened' }, { type: 'firm.entered', firm: 'f1', name: 'Alpha', country: 'SE' }, { type: 'firm.entered', firm: 'f2', name: 'Beta', country: 'NO' })
  k.add('buyer:b', { type: 'judgement.made', fact: 'value.split', value: false, reason: 'One purchase.', step: 'estimateValue' }, taken({ step: 'estimateValue', subject: 'services', basis: 'market', purchase: 7_654_321, counted: [] }))
  k.add('buyer:b', { type: 'unsettled.accepted', step: 'chooseProcedure', reason: 'The expert is ill.', open: ['solution.onMarket'] },
    { type: 'step.weighed', step: 'chooseProcedure', country: 'DK', verdicts: { DK: 'depends', SE: 'lawful', NO: 'lawful' }, findings: [{ rule: 'eu/records/report', verdict: 'unlawful', weight: 'needs a reason', known: 'statute text read', reasoned: true }], met: 4, lawbook: 'book-1' },
    { type: 'reason.given', rule: 'eu/records/report', reason: 'It is being written.', step: 'chooseProcedure' }, taken({ step: 'chooseProcedure', procedure: 'negotiation', reason: '' }))
  k.add('buyer:b', { type: 'request.received', firm: 'f1', qualified: true, ground: '' }, { type: 'request.received', firm: 'f2', qualified: false, ground: 'SECRET-GROUND' }, { type: 'tender.received', firm: 'f1', final: true })
  k.add('buyer:b', { type: 'tenders.revealed', tenders: [{ firm: 'f1', price: 987_654, scores: {}, compliant: true, flaw: 'none', low: true, solution: '' }] }, { type: 'tenders.ranked', ranking: [{ firm: 'f1', points: 91 }] })
  k.add('evaluator:p-evaluator', { type: 'interest.declared', person: 'p-evaluator', none: false, says: 'SECRET-BROTHER' })
  k.add('lawyer:p-lawyer', { type: 'second.given', ask: 'x', person: 'p-lawyer', because: 'SECRET-WORDS' }, taken({ step: 'decideAward', winners: ['f1'], reasons: 'Best by far.', proof: true }))
  return k
}
const drawn = (k: Kept, person: string | undefined, open: boolean, lang: Lang = 'en'): ProcurementReport => {
  const looker = open ? anybody : lookerOf(k.state, person), s = { ...k.state, case: caseSeen(k.state.case, looker.roles) }
  return reportOf({ book: lawbook, lang, open, looker, today: first, day: d => d, who: (p, by) => (open ? by.split(':')[0]! : p ?? by), fields: a => [{ label: reportWords.name, value: JSON.stringify(a) }], publicStep: step => step !== 'estimateValue' && (s.case.letters !== undefined || step !== 'decideAward') }, s, open ? k.envelopes : logSeen(k.envelopes, looker))
}
const section = (r: ProcurementReport, id: string) => r.sections.find(x => x.id === id)!

describe('the procurement report', () => {
  const k = awarded(), r = drawn(k, 'p-lawyer', false)
  test('tells each step with what the law said, what was judged, owned up to and signed, and by whom', () => {
    const chose = r.steps.find(x => x.step === 'chooseProcedure')!, award = r.steps.find(x => x.step === 'decideAward')!
    assert.deepEqual([chose.verdict, chose.met, chose.lawbook], ['depends', 4, 'book-1'])
    assert.equal(chose.findings[0]!.reason, 'It is being written.')
    assert.ok(chose.findings[0]!.ground.sources.length > 0)
    assert.equal(chose.unsettled?.reason, 'The expert is ill.')
    assert.deepEqual(r.steps.find(x => x.step === 'estimateValue')!.judgements.map(j => j.reason), ['One purchase.'])
    assert.deepEqual(award.second && [award.second.by, award.second.because], ['p-lawyer', 'SECRET-WORDS'])
    assert.equal(r.steps.find(x => x.step === 'stateNeed')!.unsettled, undefined, 'what was said to one step is not told of another')
    assert.deepEqual(r.lawbooks, ['book-1'])
  })
  test('has the parts of article 84, each with the law of the country before the directive', () => {
    assert.deepEqual(r.sections.map(x => x.id), ['buyer', 'procedure', 'selection', 'tenders', 'low', 'award', 'means', 'conflicts'])
    assert.deepEqual(section(r, 'award').grounds.map(g => g.rule), ['dk/records/report', 'eu/records/report'])
    assert.match(JSON.stringify(section(r, 'tenders').lines), /Alpha.*987,654 DKK.*91 points/)
    assert.match(JSON.stringify(section(r, 'selection').lines), /Beta.*SECRET-GROUND/)
    assert.match(JSON.stringify(section(r, 'conflicts').lines), /SECRET-BROTHER.*cannot open/)
    for (const rules of Object.values(reportRules)) for (const id of rules) assert.ok(lawbook.rules.some(x => x.id === id), id)
  })
  test('what the law asks for and the log does not hold is a gap, until somebody writes it in', () => {
    const gaps = r.sections.flatMap(x => x.gaps.map(g => g.name))
    assert.deepEqual(gaps, ['address', 'procedureReason', 'subcontractors', 'means', 'conflicts', 'declarations'])
    const filled = awarded().add('lawyer:p-lawyer', { type: 'report.filled', part: 'procedureReason', says: 'Nothing ready meets the need.', open: true }, { type: 'report.filled', part: 'conflicts', says: 'SECRET-MEASURES', open: false })
    const whole = drawn(filled, 'p-buyer', false), open = drawn(filled, undefined, true)
    assert.equal(whole.gaps, 4)
    assert.match(JSON.stringify(section(whole, 'procedure').lines), /Nothing ready meets the need.*p-lawyer/)
    assert.match(JSON.stringify(section(open, 'procedure').lines), /Nothing ready meets the need/)
    assert.equal(open.gaps, 0)
  })
  test('report × looker: tenders, interests and what people said stand only where they may', () => {
    for (const role of roles) {
      if (role === 'supplier') continue
      const text = JSON.stringify(drawn(k, `p-${role}`, false)), tenders = maySee([role], 'tenders')
      for (const secret of ['987,654', 'SECRET-GROUND', '91 points']) assert.equal(text.includes(secret), tenders, `${role}: ${secret}`)
      assert.equal(text.includes('SECRET-BROTHER'), maySee([role], 'interests') || role === 'evaluator', role)
      assert.equal(text.includes('Best by far.'), tenders, `${role}: the award before the letters`)
    }
    const open = JSON.stringify(drawn(k, undefined, true))
    for (const secret of ['987,654', '7,654,321', '7654321', 'SECRET', 'p-lawyer', 'p-buyer', 'Best by far.', 'Beta', '91']) assert.ok(!open.includes(secret), `public: ${secret}`)
    const told = awarded().add('buyer:b', taken({ step: 'sendAwardLetters', toAll: true, reasons: true, standstillEnd: true, means: 'electronic' }))
    assert.match(JSON.stringify(drawn(told, undefined, true)), /Alpha.*Best by far\./)
  })
  test('only buyer and lawyer write it in, and it is there in four languages', () => {
    const s = fullTeam()
    for (const role of roles) { const d = ask(s, role, first, { does: 'fillReport', part: 'means', says: 'None.' }); assert.equal(d.ok, role === 'buyer' || role === 'lawyer', role) }
    assert.equal(done(s, 'buyer', first, { does: 'fillReport', part: 'means', says: 'None.' }).work.filled.length, 1)
    for (const lang of langs) assert.ok(drawn(k, 'p-buyer', false, lang).sections.every(x => x.heading !== '' && x.grounds.every(g => g.says !== '')))
    for (const name of gapNames) for (const lang of langs) assert.ok(gapWords[name][lang].length > 5)
  })
})
