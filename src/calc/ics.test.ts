import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { folded, ics, stampOf, type Calendar } from './ics.ts'

const calendar: Calendar = {
  name: 'Regnbäddar; etapp 1, söder', about: 'a', lang: 'sv',
  events: [{ key: 'notice', day: '2026-12-31', title: 'Annonsen skickas: "Regn, bäddar"; backslash \\', says: 'Rad ett\nRad två med många tecken: åäöåäöåäöåäöåäöåäöåäöåäöåäöåäöåäöåäöåäöåäöåäöåäö 🌧 slut' }],
}
const stamp = stampOf('2026-11-26T05:43:40.123Z')
const unfolded = (s: string): string => s.replaceAll('\r\n ', '')

describe('a calendar file (RFC 5545)', () => {
  const file = ics(calendar, stamp), lines = file.split('\r\n')
  test('every line ends with CRLF and is at most 75 octets; no character is cut', () => {
    assert.ok(file.endsWith('END:VCALENDAR\r\n'))
    assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/)
    for (const l of lines) assert.ok(Buffer.byteLength(l) <= 75, l)
    assert.doesNotMatch(file, /\uFFFD/)
    assert.ok(lines.some(l => l.startsWith(' ')), 'something was folded')
    assert.match(unfolded(file), /åäöåäö 🌧 slut/)
  })
  test('folding gives back what was folded, at every length', () => {
    for (const char of ['a', 'å', '€', '🌧']) for (let n = 0; n < 200; n++) {
      const line = `X${char.repeat(n)}`, out = folded(line)
      assert.equal(unfolded(out), line)
      for (const l of out.split('\r\n')) assert.ok(Buffer.byteLength(l) <= 75)
    }
  })
  test('commas, semicolons, backslashes and line ends in texts are escaped', () => {
    const flat = unfolded(file)
    assert.match(flat, /SUMMARY;LANGUAGE=sv:Annonsen skickas: "Regn\\, bäddar"\\; backslash \\\\\r\n/)
    assert.match(flat, /X-WR-CALNAME:Regnbäddar\\; etapp 1\\, söder\r\n/)
    assert.match(flat, /DESCRIPTION;LANGUAGE=sv:Rad ett\\nRad två/)
  })
  test('whole days: the end is the day after, also over a new year', () => {
    assert.match(file, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/)
    assert.match(file, /DTSTAMP:20261126T054340Z\r\n/)
  })
  test('the name of an event stays when its day moves, and is another in another calendar', () => {
    const uid = (c: Calendar): string => /UID:(.*)/.exec(unfolded(ics(c, stamp)))![1]!
    assert.equal(uid(calendar), uid({ ...calendar, events: [{ ...calendar.events[0]!, day: '2027-02-01' }] }))
    assert.notEqual(uid(calendar), uid({ ...calendar, about: 'b' }))
  })
})
