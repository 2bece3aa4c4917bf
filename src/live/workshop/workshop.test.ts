import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shapedByOneFirm } from '../../law/index.ts'
import { fold, numbered } from '../../log/index.ts'
import { factsOfContent, seats, viewOf, workshopFold, type Content, type WorkshopState } from '../../workshop/index.ts'
import { actRights, maySee, sightRights } from '../rights.ts'
import { roles } from '../roles.ts'
import { done, first, fullTeam, joined } from '../small-live.ts'
import type { LiveState } from '../state.ts'
import { carried } from './carry.ts'
import { caseMaterial, longestLine, mostLines, needLines } from './material.ts'
import { decideTable, freeSeats, openTable, seatAt, type TableDecided } from './seats.ts'
import { ofWorkshop, tableSeen } from './table.ts'

const content: Content = { says: 'No water in cellars.', form: 'functional', measured: 'water', level: '0 litres', method: 'an independent party', names: [], needs: [], market: [] }
const put = (w: WorkshopState, d: TableDecided): WorkshopState => { if (!d.ok) throw new Error(d.refusal.code); return fold(workshopFold, numbered(w.last, d.events.map(event => ({ branch: 'b1', on: first, by: 'x', v: 1, event }))), w) }
const code = (d: TableDecided): string => (d.ok ? 'ok' : d.refusal.code)
function table(s: LiveState, fromNeed = true) {
  let w = put(workshopFold.start, openTable(s, 'c1', 'buyer', fromNeed, { person: 'buyer', now: 1, fresh: 'a' })), n = 0
  const ask = (person: string, command: object): TableDecided => decideTable(s, caseMaterial(s, first), w, command as never, { person, now: 2, fresh: `x${++n}` })
  return { w: () => w, ask, send: (person: string, command: object): void => { w = put(w, ask(person, command)) } }
}
/** Two firms that wrote, commented, asked and were met; each text with a mark that can be looked for. */
function dialogue(): LiveState {
  let s = joined(fullTeam(), 'supplier', 'supplier2')
  s = done(s, 'supplier', first, { does: 'sendInput', about: 'other', says: ['open-input'], secret: ['secret-input'] })
  s = done(s, 'buyer', first, { does: 'publishDraft', title: 'Krav', paragraphs: ['One.'] })
  s = done(s, 'supplier2', first, { does: 'commentPassage', draft: 'd1', version: 1, paragraph: 0, says: 'open-comment', secret: false })
  s = done(s, 'supplier2', first, { does: 'commentPassage', draft: 'd1', version: 1, paragraph: 0, says: 'secret-comment', secret: true })
  s = done(s, 'supplier', first, { does: 'ask', says: 'asked-answered' })
  s = done(s, 'supplier', first, { does: 'ask', says: 'asked-waiting' })
  return done(s, 'buyer', first, { does: 'noteMeeting', firms: ['f1'], day: first, told: ['told'], heard: ['heard-open', 'heard-secret'] })
}

describe('the need workshop of a real case', () => {
  const s = fullTeam()
  test('who may begin, sit down and read is what the table of rights says, role by role', () => {
    for (const role of roles) for (const seat of seats) {
      const begun = openTable(s, 'c1', seat, true, { person: role, now: 1, fresh: 'a' })
      assert.equal(begun.ok, (actRights['hold workshop'] as readonly string[]).includes(role) && role === seat, `${role} ${seat}`)
      assert.equal(maySee([role], 'need workshop'), (sightRights['need workshop'] as readonly string[]).includes(role))
    }
    for (const role of ['supplier', 'observer'] as const) assert.ok(!maySee([role], 'need workshop'), role)
    const t = table(s)
    for (const role of roles) for (const seat of seats) assert.equal(code(t.ask(role, { does: 'sit', seat })), role === 'expert' && seat === 'expert' ? 'ok' : 'not your seat', `${role} ${seat}`)
    for (const role of [...roles.filter(r => r !== 'buyer'), 'a stranger']) for (const does of ['leave', 'resume', 'add', 'ready']) assert.equal(code(t.ask(role, { does, says: 'x', weight: 1, ready: true })), 'not your seat', `${role} ${does}`)
  })
  test('who loses the role loses the seat; who has sat on one side never sits on the other', () => {
    const both = joined(s, 'expert', 'buyer'), t = table(both)
    assert.deepEqual(freeSeats(both, t.w(), 'buyer'), [])
    t.send('buyer', { does: 'leave' })
    assert.deepEqual(freeSeats(both, t.w(), 'buyer'), ['buyer'])
    const second = joined(s, 'buyer', 'buyer2'), u = table(second)
    assert.deepEqual(freeSeats(second, u.w(), 'buyer2'), [])
    const gone = done(second, 'buyer2', first, { does: 'remove', person: 'buyer', role: 'buyer' })
    assert.equal(seatAt(gone, u.w(), 'buyer'), undefined)
    assert.deepEqual(freeSeats(gone, u.w(), 'buyer2'), ['buyer'])
  })
  test('it begins with the need of the case, sentence by sentence, as far as a card and a table hold', () => {
    const long = { ...s, case: { ...s.case, need: { ...s.case.need!, what: `First. Second one!\nthird\n${'x'.repeat(900)}\n${Array.from({ length: 20 }, (_, i) => `Line ${i}`).join('\n')}` } } }
    const lines = needLines(long)
    assert.deepEqual(lines.slice(0, 3), ['First.', 'Second one!', 'third'])
    assert.ok(lines.length === mostLines && lines.every(l => l.length <= longestLine) && lines[3]!.endsWith('…'))
    assert.deepEqual(tableSeen(caseMaterial(s, first), table(s).w())!.needs.map(n => n.says), ['Rain shall not reach the cellars.'])
    assert.deepEqual(table(s, false).w().shared, [])
  })
  test('the market speaks without business secrets, unread notes and unanswered questions, and without who commented or asked', () => {
    let d = dialogue()
    const says = (): string[] => caseMaterial(d, first).market.map(a => a.says as string)
    assert.deepEqual(says(), ['open-input', 'open-comment'])
    d = done(d, 'supplier', first, { does: 'markSecret', of: d.dialogue.notes[0]!.note, paragraphs: [1] })
    d = done(d, 'buyer', first, { does: 'step', action: { step: 'meetFirm', firm: 'f1', about: [], share: [], minutes: true, promise: false, note: 'told' }, unsettled: 'x' })
    d = done(d, 'buyer', first, { does: 'step', action: { step: 'shareNotes', to: 'all', firms: [], secrets: false }, unsettled: 'x' })
    assert.ok(!says().includes('heard-open'), 'the firm has not read it')
    d = done(d, 'supplier', first, { does: 'confirmNote', note: d.dialogue.notes[0]!.note })
    assert.deepEqual(says(), ['heard-open', 'open-input', 'open-comment'])
    const market = caseMaterial(d, first).market, comment = market.find(a => a.says === 'open-comment')!
    assert.equal(comment.firm, undefined)
    assert.ok(!JSON.stringify(comment).includes('supplier2'), JSON.stringify(comment))
    assert.ok(market.every(a => /^[a-z0-9][a-z0-9-]{0,63}$/.test(a.id)), 'names that a form can send')
  })
  test('whether one firm shaped a requirement is asked where the table may not know who spoke', () => {
    const m = caseMaterial(dialogue(), first), detailed = { ...content, form: 'detailed' as const }, shaped = (market: readonly string[]): unknown => factsOfContent(m, { ...detailed, market })[shapedByOneFirm.fact]
    const of = (says: string): string => m.market.find(a => a.says === says)!.id
    assert.equal(shaped([of('open-input')]), true)
    assert.equal(shaped([of('open-comment')]), undefined)
    assert.equal(shaped([of('open-input'), 'a-gone-0']), undefined)
    assert.equal(factsOfContent(m, { ...content, market: [of('open-comment')] })[shapedByOneFirm.fact], false, 'what says only what must be achieved follows nobody')
  })
  test('a card is nobody’s but its seat’s until it is shared: not the other’s, not the team’s, not in the paper', () => {
    const t = table(s, false), m = caseMaterial(s, first)
    t.send('expert', { does: 'sit', seat: 'expert' })
    t.send('expert', { does: 'add', says: 'private-roots', weight: 3 })
    const hidden = (): string => JSON.stringify([viewOf(m, t.w(), 'buyer'), tableSeen(m, t.w()), ofWorkshop(m, t.w())])
    assert.ok(!hidden().includes('private-roots'))
    assert.ok(JSON.stringify(viewOf(m, t.w(), 'expert')).includes('private-roots'), 'the search finds it where it is')
    for (const who of ['buyer', 'expert']) t.send(who, { does: 'ready', ready: true })
    assert.deepEqual(ofWorkshop(m, t.w())!.needs.map(n => n.fate), ['neverShared'])
    assert.equal(code(t.ask('expert', { does: 'add', says: 'more', weight: 1 })), 'ended')
    t.send('buyer', { does: 'resume' })
    t.send('expert', { does: 'share', need: t.w().added[0]!.need })
    assert.ok(hidden().includes('private-roots'))
  })
  test('what is decided becomes a draft of the documents; the price and all else in the draft stays', () => {
    const t = table(s), need = t.w().added[0]!.need
    assert.equal(carried(s, t.w()), undefined)
    t.send('expert', { does: 'sit', seat: 'expert' })
    const write = (into: object, more: Partial<Content> = {}): void => {
      t.send('buyer', { does: 'draft', content: { ...content, needs: [need], ...more } })
      const requirement = t.w().requirements.at(-1)!.id, base = (): number => t.w().last
      for (const who of ['buyer', 'expert']) t.send(who, { does: 'agree', requirement, base: base() })
      t.send('buyer', { does: 'turn', requirement, base: base(), ...into })
    }
    write({ into: 'minimum' })
    write({ into: 'criterion', weight: 40 }, { says: 'Little upkeep\nover the years', form: 'mixed', names: ['make'], equivalents: true })
    write({ into: 'clause', clause: '12' })
    t.send('buyer', { does: 'draft', content })
    const drafted = done(s, 'buyer', first, { does: 'draft', step: 'writeDocuments', values: { minimum: ['old'], method: ['described'], 'criteria.0.kind': ['quality'], 'criteria.0.name': ['old'], 'criteria.0.weight': ['50'], 'criteria.1.kind': ['price'], 'criteria.1.name': ['Price'], 'criteria.1.weight': ['60'] } })
    assert.deepEqual(carried(drafted, t.w()), {
      step: 'writeDocuments', minimum: 1, criteria: 1, clauses: 1, waiting: 1,
      values: {
        method: ['described'], requirementForm: ['mixed'], minimum: ['No water in cellars.'], brandNamed: ['yes'], orEquivalent: ['yes'], needText: ['Rain shall not reach the cellars.'], awardBasis: ['bestPriceQuality'], weights: ['stated'],
        'criteria.0.kind': ['price'], 'criteria.0.name': ['Price'], 'criteria.0.weight': ['60'], 'criteria.1.kind': ['quality'], 'criteria.1.name': ['Little upkeep over the years'], 'criteria.1.weight': ['40'],
      },
    })
    const paper = ofWorkshop(caseMaterial(s, first), t.w())!
    assert.deepEqual(paper.rows.map(r => [r.no, r.needs, r.becomes?.into ?? r.agreed]), [[1, [1], 'minimum'], [2, [1], 'criterion'], [3, [1], 'clause'], [4, [], false]])
  })
})
