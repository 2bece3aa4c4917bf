import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { addDays } from '../../plain/index.ts'
import { startState, type CaseState } from '../../case/index.ts'
import { ledgerLines } from './ledger.ts'

const met: CaseState = { ...startState, today: '2026-09-10', meetings: [{ firm: 'f1', on: '2026-09-08', shared: false, action: { step: 'meetFirm', firm: 'f1', about: [], share: ['budget'], minutes: true, promise: false, note: '' } }] }
const notice = { step: 'sendNotice', channel: 'ted', urgency: false, urgencyReason: '', eSubmission: true, siteVisit: false, on: '2026-10-01' } as const

describe('what some have been told', () => {
  test('must be shared; once there is a call, six days before tenders are due at the latest', () => {
    const before = ledgerLines(met)[0]!
    assert.deepEqual([before.id, before.mustShare, before.shareBy, before.firms], ['budget', true, undefined, { f1: '2026-09-08' }])
    const called = ledgerLines({ ...met, notice, tendersBy: '2026-11-16' }).find(l => l.id === 'budget')!
    assert.equal(called.shareBy, addDays('2026-11-16', -6))
  })
  test('is settled by sharing with all, and not by sharing with some', () => {
    const shared = (to: 'all' | 'some') => ledgerLines({ ...met, notice, tendersBy: '2026-11-16', notesShared: [{ on: '2026-09-12', to, firms: ['f2'], secrets: false }] }).find(l => l.id === 'budget')!
    assert.deepEqual([shared('all').everybody, shared('all').mustShare, shared('all').shareBy], ['2026-09-12', false, undefined])
    assert.deepEqual([shared('some').mustShare, shared('some').firms], [true, { f1: '2026-09-08', f2: '2026-09-12' }])
  })
})
