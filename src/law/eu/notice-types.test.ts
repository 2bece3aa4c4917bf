import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noticeRegime, noticeType, noticeTypes, subtypeFor, type NoticeRegime, type NoticeUse } from './notice-types.ts'

describe('the notices of the eForms regulation', () => {
  test('are complete: 1 to 40, E1 to E6, and the five that only the software knows', () => {
    const ids = noticeTypes.map(n => n.subtype)
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual(ids, [...Array.from({ length: 40 }, (_, i) => String(i + 1)), 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'CEI', 'T01', 'T02', 'X01', 'X02'])
    assert.equal(noticeType('16')?.basis, 'Directive 2014/24/EU art. 49')
    assert.equal(noticeType('41'), undefined)
  })
  test('hold at most one for a use under a regime, and none of those outside', () => {
    const seen = new Set<string>()
    for (const n of noticeTypes) for (const regime of n.regimes) {
      const key = `${n.use} ${regime}`
      assert.ok(!seen.has(key), key)
      seen.add(key)
    }
    for (const n of noticeTypes) assert.equal(n.use === 'outside', n.regimes.length === 0, n.subtype)
  })
  const wanted: Readonly<Partial<Record<NoticeUse, Partial<Record<NoticeRegime, string>>>>> = {
    priorNoticeOnProfile: { classic: '1', utilities: '2', defence: '3' },
    priorNotice: { classic: '4', utilities: '5', defence: '6', other: 'E2' },
    priorNoticeToShorten: { classic: '7', utilities: '8', defence: '9' },
    priorNoticeAsCall: { classic: '10', utilities: '11', light: '12', lightUtilities: '13', lightConcession: '14' },
    qualificationSystem: { utilities: '15' },
    contractNotice: { classic: '16', utilities: '17', defence: '18', concession: '19', light: '20', lightUtilities: '21', other: 'E3' },
    designContest: { classic: '23', utilities: '24' },
    voluntaryBeforeDirectAward: { classic: '25', light: '25', utilities: '26', defence: '27', concession: '28' },
    awardNotice: { classic: '29', utilities: '30', defence: '31', concession: '32', light: '33', lightUtilities: '34', lightConcession: '35', other: 'E4' },
    designContestResult: { classic: '36', utilities: '37' },
    modification: { classic: '38', utilities: '39', concession: '40', other: 'E6' },
    marketConsultation: { classic: 'E1', other: 'E1' },
    completion: { classic: 'E5', other: 'E5' },
  }
  for (const [use, regimes] of Object.entries(wanted)) test(use, () => {
    for (const [regime, subtype] of Object.entries(regimes)) assert.equal(subtypeFor(use as NoticeUse, regime as NoticeRegime)?.subtype, subtype, regime)
  })
  test('what a regime does not have is answered by nothing', () => {
    assert.equal(subtypeFor('priorNoticeToShorten', 'concession'), undefined)
    assert.equal(subtypeFor('designContest', 'concession'), undefined)
    assert.equal(subtypeFor('voluntaryBeforeDirectAward', 'other'), undefined)
  })
  test('the regime follows from whom it serves, what it is and whether a directive reaches it', () => {
    assert.equal(noticeRegime({ inside: true, utility: false, subject: 'services' }), 'classic')
    assert.equal(noticeRegime({ inside: true, utility: true, subject: 'works' }), 'utilities')
    assert.equal(noticeRegime({ inside: true, utility: false, subject: 'socialServices' }), 'light')
    assert.equal(noticeRegime({ inside: true, utility: true, subject: 'socialServices' }), 'lightUtilities')
    assert.equal(noticeRegime({ inside: true, utility: true, subject: 'serviceConcession' }), 'concession')
    assert.equal(noticeRegime({ inside: true, utility: false, subject: 'worksConcession' }), 'concession')
    assert.equal(noticeRegime({ inside: false, utility: false, subject: 'goods' }), 'other')
  })
})
