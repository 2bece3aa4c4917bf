import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Day } from '../../plain/index.ts'
import { bankOf, decideExperience, experienceFold, readGiven, searchBank, seededOn, touching, touchesOf, waitingIn, yearReport, yearsWith, type ExperienceDecision, type ExperienceEvent, type ExperienceRegister, type GivenExperience } from './index.ts'
import { smallExperience as small } from './small-experience.ts'

const day: Day = '2027-02-01'
const given = (id: string, more: Readonly<Record<string, readonly string[]>> = {}, exercise?: string): GivenExperience => {
  const r = readGiven({ title: ['Rain again'], area: ['climate'], country: ['NO'], need: ['Cellars flood when it rains.'], happened: ['We negotiated with three firms.'], well: ['They came\nThey stayed'], less: ['It took time'], end: ['cancelled'], role: ['buyer'], ...more }, id, day, 'en', exercise ? { exercise } : undefined)
  assert.ok(r.ok, JSON.stringify(r))
  return r.experience
}
const fold = (events: readonly ExperienceEvent[], from: ExperienceRegister = experienceFold.start): ExperienceRegister => events.reduce((s, event) => experienceFold.apply(s, { on: day, event }), from)
const gave = (id = 'g1'): ExperienceEvent => ({ type: 'experience.given', experience: id, said: given(id) })
const with_ = { inFiles: (id: string) => id === 'small', there: (t: object) => !JSON.stringify(t).includes('nowhere') }
const after = (s: ExperienceRegister, d: ExperienceDecision): ExperienceRegister => { const made = decideExperience(s, d, with_); assert.ok(made.ok, JSON.stringify(made)); return fold(made.events, s) }
const refused = (s: ExperienceRegister, d: ExperienceDecision): string => { const made = decideExperience(s, d, with_); return made.ok ? 'ok' : made.problem }

describe('the register of experiences', () => {
  const one = fold([gave()])
  test('shows nothing before a moderator has published it', () => {
    assert.deepEqual([waitingIn(one), bankOf([small], one).map(b => b.e.id)], [1, ['small']])
    const out = after(one, { do: 'publish', id: 'g1' })
    assert.deepEqual([waitingIn(out), bankOf([small], out).map(b => [b.e.id, b.on, b.own])], [0, [['g1', day, false], ['small', seededOn, true]]])
  })
  test('a moderator cuts and does not add, gives a reason, and what came is kept for her', () => {
    const s = after(one, { do: 'shorten', id: 'g1', texts: { happened: 'We negotiated.', 'wentWell.0': '' }, because: 'Named a firm' }), k = s.given[0]!
    assert.deepEqual([k.said.happened.says, k.said.wentWell.map(l => l.says.says), k.original?.happened.says, k.shortened?.because], ['We negotiated.', ['They stayed'], 'We negotiated with three firms.', 'Named a firm'])
    assert.equal(refused(one, { do: 'shorten', id: 'g1', texts: { happened: 'We negotiated with three firms, gladly.' }, because: 'x' }), 'longer')
    assert.equal(refused(one, { do: 'shorten', id: 'g1', texts: { need: '' }, because: 'x' }), 'empty')
    assert.equal(refused(one, { do: 'shorten', id: 'g1', texts: {}, because: 'x' }), 'longer')
    assert.equal(refused(one, { do: 'decline', id: 'g1', because: ' ' }), 'because')
    assert.equal(refused(one, { do: 'publish', id: 'nobody' }), 'no such experience')
  })
  test('declined is over, published may be withdrawn and not published twice', () => {
    const no = after(one, { do: 'decline', id: 'g1', because: 'Not an experience' })
    assert.equal(refused(no, { do: 'publish', id: 'g1' }), 'already decided')
    const out = after(one, { do: 'publish', id: 'g1' })
    assert.equal(refused(out, { do: 'publish', id: 'g1' }), 'already decided')
    assert.equal(bankOf([], after(out, { do: 'decline', id: 'g1', because: 'Asked to' })).length, 0)
  })
  test('an answer waits too, and stands with the experience when published', () => {
    const s = fold([{ type: 'answer.given', answer: 'a1', experience: 'small', said: { kind: 'correction', role: 'supplier', lang: 'sv', says: 'Det var fem.' } }])
    assert.deepEqual([waitingIn(s), bankOf([small], s)[0]!.answers.length], [1, 0])
    const out = after(s, { do: 'publishAnswer', id: 'a1' })
    assert.deepEqual([bankOf([small], out)[0]!.answers.map(a => a.said.role), bankOf([small], out)[0]!.changed], [['supplier'], day])
    assert.equal(refused(out, { do: 'publishAnswer', id: 'a1' }), 'already decided')
    assert.equal(bankOf([small], after(out, { do: 'declineAnswer', id: 'a1', because: 'Wrong place' }))[0]!.answers.length, 0)
  })
  test('a link is confirmed by a person, leads somewhere, and the page it leads to shows the lesson', () => {
    const s = after(fold([]), { do: 'link', id: 'small', at: 'wentWell.0', touch: { entry: 'eu/dialogue/allowed' } }), bank = bankOf([small], s)
    assert.deepEqual(touching(bank, { entry: 'eu/dialogue/allowed' }).map(x => [x.entry.e.id, x.part]), [['small', 'wentWell']])
    assert.deepEqual(touchesOf(bank[0]!), [{ myth: 'talk-before' }, { entry: 'eu/dialogue/allowed' }])
    assert.equal(touching(bankOf([small], after(s, { do: 'unlink', id: 'small', at: 'wentWell.0', touch: { entry: 'eu/dialogue/allowed' } })), { entry: 'eu/dialogue/allowed' }).length, 0)
    assert.equal(refused(s, { do: 'link', id: 'small', at: 'wentWell.0', touch: { myth: 'nowhere' } }), 'touch')
    assert.equal(refused(s, { do: 'link', id: 'small', at: '__proto__', touch: { myth: 'talk-before' } }), 'touch')
    assert.equal(refused(s, { do: 'link', id: 'nobody', at: '', touch: { myth: 'talk-before' } }), 'no such experience')
  })
  test('a lesson that is cut takes the links of lessons with it, since those behind it move', () => {
    const s = after(after(one, { do: 'link', id: 'g1', at: 'wentWell.1', touch: { myth: 'talk-before' } }), { do: 'shorten', id: 'g1', texts: { 'wentWell.0': '' }, because: 'x' })
    assert.deepEqual(s.links, [])
  })
  test('events about what is not there change nothing, and a repeated gift is one', () => {
    const s = fold([gave(), gave(), { type: 'experience.published', experience: 'nobody' }, { type: 'answer.published', answer: 'nobody' }])
    assert.deepEqual([s.given.length, s.given[0]!.status], [1, 'waiting'])
  })
})

describe('search', () => {
  const out = after(fold([gave()]), { do: 'publish', id: 'g1' }), bank = bankOf([small], out)
  const ids = (f: Parameters<typeof searchBank>[1]) => searchBank(bank, f).map(b => b.e.id)
  test('by choice: area, country, method, how it ended, kind', () => {
    assert.deepEqual([ids({ area: 'climate' }), ids({ country: 'SE' }), ids({ way: 'innovationPartnership' }), ids({ end: 'cancelled' }), ids({ end: 'wentWrong' }), ids({ kind: 'published' })], [['g1', 'small'], ['small'], ['small'], ['g1'], ['g1'], ['small']])
  })
  test('by words in any of the languages, also those that others use for the same', () => { for (const q of ['rain', 'dagvatten', 'skybrud', 'overvann', 'Exempelstad', 'innovationspartnerskap']) assert.ok(ids({ q }).includes('small'), q) })
  test('every word must be met; nonsense finds nothing; no words find all', () => assert.deepEqual([ids({ q: 'rain submarine' }), ids({ q: 'xyzzy' }), ids({ q: '  ' }).length, ids({ q: '.*+?^${}()|[]\\' }).length], [[], [], 2, 2]))
})

describe('the report of a year', () => {
  const s = after(after(fold([gave(), { type: 'experience.given', experience: 'g2', said: given('g2', { well: ['We learnt'] }, 'rain-on-the-map') }]), { do: 'publish', id: 'g1' }), { do: 'publish', id: 'g2' }), bank = bankOf([small], s)
  test('keeps what is published, reported and simulated apart, says that numbers are small, and shows what went wrong', () => {
    const r = yearReport(bank, 2027)
    assert.deepEqual(r.parts.map(p => [p.kind, p.entries.map(b => b.e.id), p.small, p.wrong.length]), [['reported', ['g1'], true, 1], ['simulated', ['g2'], true, 1]])
    assert.deepEqual(r.parts[0]!.lessons.map(x => [x.area, x.lessons.map(l => l.part)]), [['climate', ['lessWell', 'wentWell', 'wentWell']]])
  })
  test('draws itself for the years that have something', () => { assert.deepEqual(yearsWith(bank), [2027, 2026]); assert.deepEqual(yearReport(bank, 2026).parts.map(p => p.kind), ['published']); assert.deepEqual(yearReport(bank, 2020).parts, []) })
})
