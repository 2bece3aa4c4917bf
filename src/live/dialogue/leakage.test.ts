import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { langs } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { decideLive } from '../decide.ts'
import { liveCommandSchema } from '../commands.ts'
import { actRights, mayDo, type Act } from '../rights.ts'
import { roles } from '../roles.ts'
import { lookerOf } from '../sight.ts'
import { ask, first, fullTeam, joined, put } from '../small-live.ts'
import type { LiveState } from '../state.ts'
import { openView, type OpenView } from './open-view.ts'
import { seatView } from './seat-view.ts'
import { teamView } from './team-view.ts'

// Two firms and a buyer do whatever comes, each text with a word of its own: W<n>W. Where a word may be read is worked out here from what
// was done, in another way than the views do it.
type Does = { readonly who: 'buyer' | 'supplier' | 'supplier2' | 'supplier3'; readonly what: number; readonly pick: number }
const step = fc.record<Does>({ who: fc.constantFrom('buyer', 'buyer', 'supplier', 'supplier2', 'supplier3'), what: fc.nat(9), pick: fc.nat(9) })
const many = fc.array(step, { minLength: 50, maxLength: 110, size: 'max' })
const begin = (): LiveState => joined(joined(joined(fullTeam(), 'supplier', 'supplier2'), 'supplier', 'supplier3'), 'observer', 'observer2')
const start = begin()
const firmOf = (s: LiveState, who: string): string => s.members.find(m => m.person === who)!.firm!

type Word = { readonly word: string; readonly kind: string; readonly firm?: string }
function played(all: readonly Does[]): { s: LiveState; words: Word[] } {
  let s = start, n = 0
  const words: Word[] = [], w = (kind: string, firm?: string): string => { const word = `W${++n}W`; words.push({ word, kind, ...(firm ? { firm } : {}) }); return word }
  const at = <T>(list: readonly T[], pick: number): T | undefined => (list.length === 0 ? undefined : list[pick % list.length])
  const send = (person: string, input: Record<string, unknown>): void => { const d = ask(s, person, first, input); if (d.ok) s = put(s, d.by, first, d.events) }
  for (const { who, what, pick } of all) {
    const d = s.dialogue
    if (who === 'buyer') {
      if (what === 0) send('buyer', { does: 'offerSlot', kind: 'meeting', day: '2026-10-01', from: '09:00', to: '10:00', place: w('open'), capacity: 1 })
      if (what === 1) send('buyer', { does: 'noteMeeting', firms: [firmOf(s, pick % 2 ? 'supplier' : 'supplier2')], day: first, told: [w('told', firmOf(s, pick % 2 ? 'supplier' : 'supplier2'))], heard: [w('heard', firmOf(s, pick % 2 ? 'supplier' : 'supplier2')), w('heard', firmOf(s, pick % 2 ? 'supplier' : 'supplier2'))] })
      if (what === 2) send('buyer', { does: 'publishDraft', title: w('open'), paragraphs: [w('open'), w('open')] })
      if (what === 3) { const q = d.questions.find(x => !x.answer); if (q) send('buyer', { does: 'step', action: { step: 'answerQuestion', question: q.question, answer: w(pick % 3 ? 'open' : 'answer to one', pick % 3 ? undefined : q.firm), to: pick % 3 ? 'all' : 'asker', reveals: false }, unsettled: 'x' }) }
      if (what === 4) { const note = at(d.notes, pick); if (note) { send('buyer', { does: 'step', action: { step: 'meetFirm', firm: note.firms[0], about: [], share: [], minutes: true, promise: false, note: w('buyer') }, unsettled: w('buyer') }) } }
      if (what === 5) send('buyer', { does: 'step', action: { step: 'shareNotes', to: 'all', firms: [], secrets: false }, unsettled: w('buyer') })
      if (what === 6) { const own = at([...d.inputs.flatMap(x => x.secret.map(p => [x.input, p] as const)), ...d.notes.flatMap(x => x.secret.map(p => [x.note, p] as const))], pick); if (own) send('buyer', { does: 'askConsent', of: own[0], paragraph: own[1], to: pick % 2 ? 'all' : [firmOf(s, 'supplier3')], why: w('why') }) }
      if (what === 7) { const c = at(d.consents.filter(x => x.stands === 'given'), pick); if (c) send('buyer', { does: 'useConsent', consent: c.consent }) }
      if (what === 8) send('buyer', { does: 'noteTime', kind: 'need', hours: 1, says: w('buyer') })
      if (what === 9) send('buyer', { does: 'draft', step: 'estimateValue', values: { purchase: [w('buyer')] } })
      continue
    }
    const firm = firmOf(s, who)
    if (what === 0) send(who, { does: 'ask', says: w('question', firm) })
    if (what === 1) { const x = at(d.slots, pick); if (x) send(who, { does: x.taken.includes(firm) ? 'leaveSlot' : 'takeSlot', slot: x.slot }) }
    if (what === 2) { const x = at(d.drafts, pick); if (x) send(who, { does: 'commentPassage', draft: x.draft, version: 1, paragraph: pick % 2, says: w('own', firm), secret: pick % 3 === 0 }) }
    if (what === 3) send(who, { does: 'sendInput', about: 'other', says: [w('own', firm)], secret: [w('own', firm)] })
    if (what === 4) { const x = at(d.notes, pick); if (x) send(who, { does: 'markSecret', of: x.note, paragraphs: [pick % 2], because: w('own', firm) }) }
    if (what === 5) { const x = at(d.notes, pick); if (x) send(who, { does: 'confirmNote', note: x.note }) }
    if (what === 6) { const x = at(d.consents, pick); if (x) send(who, { does: 'consent', consent: x.consent, gives: pick % 3 > 0, because: w('own', firm) }) }
    if (what === 7) { const x = at(d.consents, pick); if (x) send(who, { does: 'withdrawConsent', consent: x.consent }) }
    if (what === 8) send(who, { does: 'noteTime', kind: 'dialogue', hours: 1 + pick, says: w('own', firm) })
  }
  return { s, words }
}

/** Words that anybody may read, and that one firm may read besides: told from the log's own facts. */
function mayRead(s: LiveState, words: readonly Word[], firm?: string): Set<string> {
  const d = s.dialogue, out = new Set<string>(), add = (x: string | undefined): void => { if (x) out.add(x) }
  for (const w of words) if (w.kind === 'open' || (w.kind === 'answer to one' && w.firm === firm)) add(w.word)
  for (const q of d.questions) if (q.answer?.to === 'all' || q.firm === firm) add(q.says)
  for (const n of d.notes) {
    const mine = firm !== undefined && n.firms.includes(firm)
    if (n.sharedOn || mine) n.told.forEach(add)
    n.heard.forEach((h, i) => { if (mine || (n.sharedOn && n.firms.every(f => n.confirmed.includes(f)) && !n.secret.includes(i))) add(h) })
  }
  for (const x of [...d.inputs, ...d.comments]) if (x.firm === firm) (typeof x.says === 'string' ? [x.says] : x.says).forEach(add)
  for (const c of d.consents) {
    const says = d.notes.find(n => n.note === c.of)?.heard[c.paragraph] ?? d.inputs.find(i => i.input === c.of)?.says[c.paragraph]
    if (c.stands === 'used' && (c.to === 'all' || (firm !== undefined && c.to.includes(firm)))) add(says)
    if (c.firm === firm) { add(c.why); add(c.because) }
  }
  return out
}
const wordsIn = (x: unknown): string[] => [...new Set(JSON.stringify(x).match(/W\d+W/g) ?? [])]
/** What a view shows and may not; and ids or names that tell of others. */
function leaks(s: LiveState, words: readonly Word[], show: (s: LiveState) => unknown, firm?: string): string[] {
  const shown = show(s), text = JSON.stringify(shown), may = mayRead(s, words, firm), out = wordsIn(shown).filter(w => !may.has(w))
  if (/"q\d+"/.test(text)) out.push('a number of the log')
  if (s.members.some(m => text.includes(`"${m.person}"`))) out.push('a person')
  for (const f of s.firms) {
    const noted = s.dialogue.notes.some(n => n.sharedOn && n.firms.includes(f.id)), told = firm !== undefined && s.dialogue.consents.some(c => c.firm === firm && c.to !== 'all' && c.to.includes(f.id))
    if (f.id !== firm && !noted && !told && (text.includes(`"${f.name}"`) || text.includes(`"${f.id}"`))) out.push(`the firm ${f.name}`)
  }
  return out
}
const always = { numRuns: 60 }

describe('what the public and the firms may read of a dialogue', () => {
  test('the public page holds nothing that is not public, in any language, whatever was done', () => {
    const seen = { answers: 0, told: 0, heard: 0, passedOn: 0 }
    fc.assert(fc.property(many, all => {
      const { s, words } = played(all), v = openView(s, 'en', first)
      for (const lang of langs) assert.deepEqual(leaks(s, words, x => openView(x, lang, first)), [])
      seen.answers += v.answers.length; seen.told += v.notes.length; seen.heard += v.notes.filter(n => n.heard?.length).length; seen.passedOn += v.passedOn.length
    }), always)
    for (const [what, n] of Object.entries(seen)) assert.ok(n > 0, `${what} was never public, so nothing was examined: ${JSON.stringify(seen)}`)
  })
  test('a seat holds what is the firm’s own or was told it, and nothing of the buyer’s side or of another firm', () => {
    let seen = 0
    fc.assert(fc.property(many, all => {
      const { s, words } = played(all)
      for (const who of ['supplier', 'supplier2', 'supplier3']) { const firm = firmOf(s, who); assert.deepEqual(leaks(s, words, x => ({ ...seatView(x, firm), open: openView(x, 'sv', first) }), firm), []); seen += wordsIn(seatView(s, firm)).length }
    }), always)
    assert.ok(seen > 100)
  })
  test('what another firm does changes nothing that one can see, but whether a time has room', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.array(step.filter(x => x.who === 'supplier2'), { maxLength: 10 }), (all, more) => {
      const { s } = played(all), other = played([...all, ...more]).s, firm = firmOf(s, 'supplier')
      const same = (x: LiveState): unknown => { const { slots, ...v } = seatView(x, firm); return { v, slots: slots.map(y => y.slot.length) } }
      // A note that the other firm confirms opens what it said, a consent that it gives is used by the buyer only: neither is its doing alone.
      if (s.dialogue.notes.length > 0) return
      const ids = (x: unknown): string => JSON.stringify(x).replaceAll(/"i\d+"/g, '"id"').replaceAll(/W\d+W/g, 'word')
      assert.equal(ids({ ...(same(other) as object), time: 0 }).replace(/,"allFirms":\{[^}]*\}/, ''), ids({ ...(same(s) as object), time: 0 }).replace(/,"allFirms":\{[^}]*\}/, ''))
      assert.equal(ids(openView(other, 'en', first)), ids(openView(s, 'en', first)))
    }), always)
  })
  test('an observer reads no secret of a firm and not who asked', () => {
    fc.assert(fc.property(many, all => {
      const { s } = played(all), text = JSON.stringify(teamView(s, lookerOf(s, 'observer2')))
      // What was passed on to all by consent is a secret no more.
      const open = new Set(s.dialogue.consents.filter(c => c.stands === 'used' && c.to === 'all').map(c => `${c.of}/${c.paragraph}`))
      for (const x of s.dialogue.inputs) for (const p of x.secret) if (!open.has(`${x.input}/${p}`)) assert.ok(!text.includes(`"${x.says[p]}"`), 'a secret')
      for (const q of teamView(s, lookerOf(s, 'observer2')).questions) assert.ok(!('firm' in q))
    }), always)
  })
  test('a planted leak is found: an unanswered question, who asked, a secret, an id of the log', () => {
    const found = (plant: (s: LiveState, v: OpenView) => unknown): boolean => {
      try { fc.assert(fc.property(many, all => { const { s, words } = played(all); assert.deepEqual(leaks(s, words, x => plant(x, openView(x, 'en', first))), []) }), { numRuns: 60 }) } catch { return true }
      return false
    }
    assert.ok(!found((_, v) => v), 'as it is nothing leaks')
    assert.ok(found((s, v) => ({ ...v, asked: s.dialogue.questions.map(q => q.says) })))
    assert.ok(found((s, v) => ({ ...v, ids: s.dialogue.questions.map(q => q.question) })))
    assert.ok(found((s, v) => ({ ...v, by: s.dialogue.questions.map(q => s.firms.find(f => f.id === q.firm)?.name) })))
    assert.ok(found((s, v) => ({ ...v, notes: s.dialogue.notes })))
    assert.ok(found((s, v) => ({ ...v, times: s.work.times })))
  })
})

describe('the table of rights over the dialogue', () => {
  const s = fullTeam(), none = 'none', rows: readonly (readonly [Act, Record<string, unknown>])[] = [
    ['lead dialogue', { does: 'offerSlot', kind: 'visit', day: '2026-10-01', from: '09:00', to: '10:00', place: 'x', capacity: 1 }], ['lead dialogue', { does: 'withdrawSlot', slot: none, because: 'x' }],
    ['lead dialogue', { does: 'noteMeeting', firms: ['f1'], day: first, told: ['x'] }], ['lead dialogue', { does: 'publishDraft', title: 'x', paragraphs: ['x'] }], ['lead dialogue', { does: 'answerPassage', draft: none, version: 1, paragraph: 0, says: 'x' }],
    ['lead dialogue', { does: 'translate', of: 'need', lang: 'sv', says: ['x'] }], ['lead dialogue', { does: 'askConsent', of: none, paragraph: 0, to: 'all', why: 'x' }], ['lead dialogue', { does: 'useConsent', consent: none }], ['sign papers', { does: 'signPlan', begins: first, plan: 'x' }],
    ...(['takeSlot', 'leaveSlot'] as const).map(does => ['speak for firm', { does, slot: none }] as const), ['speak for firm', { does: 'ask', says: 'x' }], ['speak for firm', { does: 'commentPassage', draft: none, version: 1, paragraph: 0, says: 'x' }], ['speak for firm', { does: 'sendInput', about: 'other', says: ['x'] }],
    ['speak for firm', { does: 'markSecret', of: none, paragraphs: [0] }], ['speak for firm', { does: 'confirmNote', note: none }], ['speak for firm', { does: 'consent', consent: none, gives: true }], ['speak for firm', { does: 'withdrawConsent', consent: none }],
  ]
  test('each command is allowed to those whom the table names, and to nobody else', () => {
    for (const [act, input] of rows) for (const role of [...roles, 'a stranger'] as const) {
      const d = decideLive(lawbook, s, liveCommandSchema.parse(input), { person: role, today: first, name: 'x' })
      assert.equal(d.ok || d.refusal.code !== 'no right', role !== 'a stranger' && mayDo([role], act), `${String(input.does)} ${role}`)
    }
    assert.ok(actRights['sign papers'].length === 1)
  })
})
