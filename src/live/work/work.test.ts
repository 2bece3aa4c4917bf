import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays } from '../../plain/index.ts'
import { ask, done, first, fullTeam, joined, put } from '../small-live.ts'
import { actRights, mayDo, maySee } from '../rights.ts'
import { roles, type Role } from '../roles.ts'
import { anybody, logSeen, lookerOf, type Looker } from '../sight.ts'
import type { LiveEnvelope } from '../events.ts'
import type { LiveState } from '../state.ts'
import { addDocument } from './decide.ts'
import { daysSeen, remindersIn } from './days.ts'
import { documentSights, type DocumentSight } from './events.ts'
import { commentsSeen, documentsSeen, tasksSeen } from './sight.ts'

const file = (n: number, size = 100) => ({ file: `file-${n}`, media: 'application/pdf', size, sha256: `${n}`.padStart(64, '0') })
let count = 0
/** A document of this sight, added by one who may open it. */
function withDocument(s: LiveState, title: string, sight: DocumentSight, person = 'buyer', more: object = {}): LiveState {
  const d = addDocument(s, { title, sight, says: 'inside', ...more }, file(++count), { person, today: first, name: `d${count}` })
  if (!d.ok) throw new Error(d.refusal.code)
  return put(s, d.by, first, d.events)
}
const codeOf = (s: LiveState, person: string, input: Record<string, unknown>): string => { const d = ask(s, person, first, input); return d.ok ? 'done' : d.refusal.code }
const other = (s: LiveState): LiveState => joined(s, 'supplier', 'rival')
const lookers = (s: LiveState): readonly (readonly [string, Looker])[] => [['nobody', anybody], ['rival', lookerOf(s, 'rival')], ...roles.map(r => [r, lookerOf(s, r)] as const)]

describe('documents of a case', () => {
  const sights: readonly DocumentSight[] = [...documentSights, 'firm:f1']
  test('are open to whom they are kept for, document × looker, and to all when published', () => {
    let s = other(fullTeam())
    for (const sight of sights) s = withDocument(s, `Doc ${sight}`, sight)
    for (const [name, looker] of lookers(s)) {
      const seen = documentsSeen(s, looker).map(d => d.title)
      for (const sight of sights) {
        const want = sight === 'firm:f1' ? maySee(looker.roles, 'secrets') || name === 'supplier' : maySee(looker.roles, sight as 'team')
        assert.equal(seen.includes(`Doc ${sight}`), want, `${name} × ${sight}`)
      }
    }
    const doc = s.work.documents[0]!
    s = done(s, 'buyer', first, { does: 'publishDocument', document: doc.id, version: 1 })
    s = withDocument(s, 'Doc team', 'team', 'expert', { document: doc.id, says: 'an inside word' })
    for (const [name, looker] of lookers(s)) {
      const d = documentsSeen(s, looker).find(x => x.id === doc.id)!, team = maySee(looker.roles, 'team')
      assert.deepEqual(d.versions.map(v => v.version), team ? [1, 2] : [1], name)
      assert.equal(JSON.stringify(d).includes('inside'), team, name)
      assert.equal(JSON.stringify(d).includes('buyer:buyer'), team, `${name}: who added it`)
    }
    assert.deepEqual(documentsSeen({ ...s, open: false }, anybody), [], 'nothing before the page is open')
    s = done(s, 'buyer', first, { does: 'withdrawDocument', document: doc.id, version: 1, because: 'An error.' })
    assert.deepEqual(documentsSeen(s, anybody), [])
  })
  test('may be added, published and erased by those who the table names; nobody adds what she may not open', () => {
    let s = fullTeam()
    for (const role of roles) {
      const d = addDocument(s, { title: 'T', sight: 'team', says: '' }, file(++count), { person: role, today: first, name: 'x1' })
      assert.equal(d.ok, mayDo([role], 'add document'), role)
    }
    assert.equal(addDocument(s, { title: 'T', sight: 'tenders', says: '' }, file(++count), { person: 'expert', today: first, name: 'x1' }).ok, false)
    assert.equal(addDocument(s, { title: 'T', sight: 'firm:none', says: '' }, file(++count), { person: 'buyer', today: first, name: 'x1' }).ok, false)
    s = withDocument(s, 'Plan', 'team')
    const { id } = s.work.documents[0]!
    for (const role of roles) for (const does of ['publishDocument', 'withdrawDocument', 'eraseDocument'] as const) assert.equal(codeOf(s, role, { does, document: id, version: 1, ...(does === 'publishDocument' ? {} : { because: 'x' }) }) !== 'no right', mayDo([role], 'publish document'), `${role} ${does}`)
    assert.equal(codeOf(s, 'buyer', { does: 'eraseDocument', document: id, version: 1 }), 'reason needed')
    s = done(s, 'buyer', first, { does: 'eraseDocument', document: id, version: 1, because: 'Personal data.' })
    assert.equal(codeOf(s, 'buyer', { does: 'publishDocument', document: id, version: 1 }), 'no such thing')
    s = withDocument(s, 'Tender', 'tenders')
    assert.equal(codeOf(s, 'buyer', { does: 'publishDocument', document: s.work.documents[1]!.id, version: 1 }), 'kept for some')
    assert.equal(codeOf(s, 'buyer', { does: 'showDocument', document: s.work.documents[1]!.id, sight: 'team' }), 'done')
  })
  test('have limits: the same file twice, and all files of a case together', () => {
    const s = withDocument(fullTeam(), 'Plan', 'team'), d = s.work.documents[0]!, who = { person: 'buyer', today: first, name: 'x2' }
    const code = (size: number, sha: number): string => { const a = addDocument(s, { title: 'P', sight: 'team', says: '', document: d.id }, { ...file(sha, size), file: 'y' }, who); return a.ok ? 'done' : a.refusal.code }
    assert.equal(code(100, count), 'same file')
    assert.equal(code(500 * 1024 * 1024, 9999), 'case full')
    assert.equal(code(100, 9999), 'done')
  })
})

describe('comments and tasks', () => {
  test('are read inside the team only, and what is about tenders by those who see tenders: comment × looker', () => {
    let s = withDocument(other(fullTeam()), 'Tender', 'tenders')
    const secret = s.work.documents[0]!.id
    for (const [says, about] of [['on the case', { on: 'case' }], ['on the need', { on: 'step', step: 'stateNeed' }], ['on the award', { on: 'step', step: 'decideAward' }], ['on the tender', { on: 'document', document: secret }]] as const) s = done(s, 'buyer', first, { does: 'comment', says, about })
    for (const [name, looker] of lookers(s)) {
      const inner = maySee(looker.roles, 'inner work'), tenders = inner && maySee(looker.roles, 'tenders')
      assert.deepEqual(commentsSeen(s, looker).map(c => c.says), [...(inner ? ['on the case', 'on the need'] : []), ...(tenders ? ['on the award', 'on the tender'] : [])], name)
    }
    const log: LiveEnvelope[] = [
      { n: 1, branch: 'b1', on: first, by: 'buyer:buyer', v: 1, event: { type: 'document.added', document: 'd1', version: 1, title: 'Sealed bid', sight: 'tenders', file: 'f', media: 'x', size: 1, sha256: 'x', says: '' } },
      { n: 2, branch: 'b1', on: first, by: 'buyer:buyer', v: 1, event: { type: 'comment.written', comment: 'c1', about: { on: 'document', document: 'd1' }, says: 'too dear', to: [] } },
      { n: 3, branch: 'b1', on: first, by: 'buyer:buyer', v: 1, event: { type: 'task.set', task: 't1', says: 'Call the court', about: { on: 'step', step: 'excludeFirm' } } },
    ]
    for (const [name, looker] of lookers(s)) {
      const text = JSON.stringify(logSeen(log, looker)), tenders = maySee(looker.roles, 'tenders')
      for (const words of ['Sealed bid', 'too dear', 'Call the court']) assert.equal(text.includes(words), tenders, `${name}: ${words}`)
    }
  })
  test('name only people who may read them, and are taken back by who wrote them', () => {
    let s = fullTeam()
    assert.equal(codeOf(s, 'buyer', { does: 'comment', says: 'x', about: { on: 'step', step: 'evaluate' }, to: ['expert'] }), 'no such thing')
    assert.equal(codeOf(s, 'buyer', { does: 'comment', says: 'x', to: ['supplier'] }), 'no such thing')
    assert.equal(codeOf(s, 'observer', { does: 'comment', says: 'x' }), 'no right')
    assert.equal(codeOf(s, 'finance', { does: 'comment', says: 'x', about: { on: 'step', step: 'evaluate' } }), 'no such thing')
    s = done(s, 'buyer', first, { does: 'comment', says: 'too soon', to: ['expert', 'expert'] })
    const c = s.work.comments[0]!
    assert.deepEqual(c.to, ['expert'])
    assert.equal(codeOf(s, 'expert', { does: 'removeComment', comment: c.id }), 'no such thing')
    s = done(s, 'buyer', first, { does: 'removeComment', comment: c.id })
    assert.ok(!JSON.stringify(s.work.comments).includes('too soon'))
  })
  test('a task is given, done by whom it is given to, and taken up again', () => {
    let s = fullTeam()
    for (const role of roles) assert.equal(codeOf(s, role, { does: 'task', says: 'x' }) !== 'no right', (actRights.assign as readonly Role[]).includes(role), role)
    assert.equal(codeOf(s, 'buyer', { does: 'task', says: 'x', person: 'supplier' }), 'no such thing')
    s = done(s, 'buyer', first, { does: 'task', says: 'Read the draft', person: 'observer', day: '2026-09-14' })
    const { id } = s.work.tasks[0]!
    assert.deepEqual(tasksSeen(s, lookerOf(s, 'observer')).map(x => x.id), [id])
    assert.equal(codeOf(s, 'supplier', { does: 'endTask', task: id }), 'no right')
    s = done(s, 'observer', first, { does: 'endTask', task: id })
    assert.equal(codeOf(s, 'observer', { does: 'endTask', task: id }), 'no such thing')
    assert.equal(done(s, 'observer', first, { does: 'reopenTask', task: id }).work.tasks[0]!.ended, undefined)
    s = done(s, 'buyer', first, { does: 'task', task: id, says: 'Read the second draft', person: 'expert' })
    assert.deepEqual([s.work.tasks.length, s.work.tasks[0]!.person, s.work.tasks[0]!.day], [1, 'expert', undefined])
  })
})

describe('days and reminders', () => {
  const announce = { does: 'step', action: { step: 'announceConsultation', channel: 'national', open: true, questions: ['What?'], until: '2026-10-20' }, unsettled: 'All is said.' }
  test('the last days of the case are for the team and, where they are published, for firms; tasks for the team: ICS × looker', () => {
    let s = done(other(fullTeam()), 'buyer', first, announce)
    s = done(s, 'buyer', first, { does: 'task', says: 'Ask the council', day: '2026-09-20' })
    for (const [name, looker] of lookers(s)) {
      assert.deepEqual(daysSeen(s, looker, first).map(d => d.key.replace(/-.*/, '')), [...(maySee(looker.roles, 'inner work') ? ['task'] : []), 'consultation'], name)
      assert.equal(daysSeen({ ...s, open: false }, looker, first).length > 0, maySee(looker.roles, 'team'), name)
    }
  })
  test('a week before and the day before, to those whom it concerns, and never after', () => {
    let s = done(fullTeam(), 'buyer', first, announce)
    s = done(s, 'buyer', first, { does: 'task', says: 'For the observer', day: '2026-10-20', person: 'observer' })
    const told = (on: string) => remindersIn(s, on as typeof first).map(r => `${r.person} ${r.day.key.replace(/-.*/, '')} ${r.before}`)
    const working = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance']
    assert.deepEqual(told('2026-10-12'), [])
    assert.deepEqual(told('2026-10-13'), [...working.map(p => `${p} consultation 7`), 'observer task 7'])
    assert.deepEqual(told('2026-10-19'), [...working.map(p => `${p} consultation 1`), 'observer task 1'])
    assert.deepEqual(told(addDays('2026-10-20', 1)), [])
    assert.ok(!told('2026-10-19').some(x => x.startsWith('supplier')))
  })
})
