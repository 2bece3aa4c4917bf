import { addDays, digestText, type Day } from '../plain/index.ts'

/** An all-day event. `key` names it within its calendar for ever, so that a new file moves the event instead of doubling it. */
export type CalendarEvent = { readonly key: string; readonly day: Day; /** Last day; the same day when left out. */ readonly until?: Day; readonly title: string; readonly says: string; readonly link?: string }
export type Calendar = {
  readonly name: string
  /** What the calendar is about, without its dates: the same question keeps the same events. */
  readonly about: string
  readonly lang: string
  readonly events: readonly CalendarEvent[]
}

/** RFC 5545 3.3.11: no control character stands in a text, and what cannot be written in UTF-8 is no text. */
const clean = (s: string): string => s.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
const escaped = (s: string): string => clean(s).replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')
const compact = (day: Day): string => day.replaceAll('-', '')

/** Bytes of a character in UTF-8. */
const bytesOf = (char: string): number => { const c = char.codePointAt(0)!; return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4 }
/** RFC 5545 3.1: no line is longer than 75 octets; what follows begins with a space. No character is cut in two. */
export function folded(line: string): string {
  let out = '', length = 0
  for (const char of line) {
    const bytes = bytesOf(char)
    if (length + bytes > 75) { out += '\r\n '; length = 1 }
    out += char
    length += bytes
  }
  return out
}

/** The stamp of RFC 5545 from a moment in ISO form: 2026-11-26T05:43:40.000Z becomes 20261126T054340Z. */
export const stampOf = (iso: string): string => `${iso.slice(0, 19).replaceAll(/[-:]/g, '')}Z`

/** A calendar file. `stamp` comes from the clock of whoever hands it out (`stampOf`): nothing here reads one. */
export function ics(c: Calendar, stamp: string): string {
  const id = digestText(c.about).slice(0, 20)
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//TIPP//TIPP//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(c.name)}`,
    ...c.events.flatMap(e => [
      'BEGIN:VEVENT', `UID:${e.key}-${id}@tipp`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${compact(e.day)}`, `DTEND;VALUE=DATE:${compact(addDays(e.until ?? e.day, 1))}`,
      `SUMMARY;LANGUAGE=${c.lang}:${escaped(e.title)}`, `DESCRIPTION;LANGUAGE=${c.lang}:${escaped(e.says)}`, ...(e.link ? [`URL:${e.link}`] : []), 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(l => `${folded(l)}\r\n`).join('')
}
