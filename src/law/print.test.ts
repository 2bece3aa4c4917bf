import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { all, any, atLeast, atMost, holds, is, no, not, above, yes, always } from './build.ts'
import { makeLawbook } from './book.ts'
import { conditionText, lines, phrases, printAmount, printCondition, printDay, printTrace } from './print.ts'
import { asked, days, early, lots, openDays, procedure, sent, smallRules, threshold, urgent, value } from './small-book.ts'
import { deciding, prune } from './trace.ts'
import { weigh } from './weigh.ts'

const book = makeLawbook(smallRules)
const sayOf = (id: string) => book.byId.get(id)?.[0]?.says

describe('conditions in words', () => {
  test('a nested list, not prose', () => {
    const c = all(holds('eu/above'), any(is(procedure, 'open'), not(yes(urgent))), atLeast(days, openDays))
    assert.deepEqual(lines(printCondition(c, { lang: 'en', country: 'SE', on: early, sayOf })), [
      'all of these:', '  this applies: The value reaches the threshold.', '  at least one of these:', '    Procedure is open',
      '    it is not so that:', '      Urgent: yes', '  Days given is at least 33 days (Days for an open procedure)',
    ])
  })
  test('in every language, with its own words for days and amounts', () => {
    const t = conditionText(all(above(asked, sent), atMost(value, 1500000), no(lots), atLeast(value, threshold)), { country: 'NO', sayOf })
    assert.match(t.sv, /är efter Sent \(sv\)/)
    assert.match(t.da, /er højst 1\.500\.000 NOK/)
    assert.match(t.nb, /Lots \(nb\): nei/)
    assert.match(t.nb, /et tall som vi ikke har lest/)
    assert.match(t.en, /is at most NOK 1,500,000/)
  })
  test('days, amounts and the empty condition', () => {
    assert.deepEqual(['en', 'sv', 'da', 'nb'].map(l => printDay('2026-04-07', l as 'en')), ['7 April 2026', '7 april 2026', '7. april 2026', '7. april 2026'])
    assert.deepEqual([printAmount(1, 'days', 'sv'), printAmount(2, 'days', 'sv'), printAmount(50, 'percent', 'en'), printAmount(2, 'times', 'nb')], ['1 dag', '2 dagar', '50%', '2 ganger'])
    assert.equal(printCondition(always, { lang: 'da', sayOf }).text, 'altid')
  })
  test('a trace tells what was found and needed, and the pruned one only what decided', () => {
    const facts = { value: 150, procedure: 'open', urgent: false, days: 20, lots: true }
    const finding = weigh(book, 'sendNotice', facts, 'DK', early).findings.find(f => f.rule.id === 'eu/time/open')!
    const must = printTrace(deciding(finding).must!, { lang: 'en', country: 'DK', sayOf })
    assert.deepEqual([must.text, must.found, must.trace!.value], ['Days given is at least 30 days (Days for an open procedure)', '20 days', false])
    const other = weigh(book, 'sendNotice', { ...facts, procedure: 'restricted' }, 'DK', early).findings.find(f => f.rule.id === 'eu/time/open')!
    assert.deepEqual(lines(printTrace(prune(other.when), { lang: 'en', country: 'DK', sayOf })), ['all of these:', '  Procedure is open'])
    assert.deepEqual(deciding(finding).setAside, [], 'an exception that does not hold is not shown')
  })
  test('each phrase is complete', () => {
    for (const p of Object.values(phrases)) for (const lang of ['en', 'sv', 'da', 'nb'] as const) assert.ok(p[lang].length > 1)
  })
})
