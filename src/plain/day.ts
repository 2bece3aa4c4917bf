/** A calendar day as text, `YYYY-MM-DD`. Text comparison is day comparison for the years 0001–9999. */
export type Day = `${number}-${number}-${number}`

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01 of a proleptic Gregorian date (the well-known era arithmetic, no Date and no time zone). */
export function dayNumber(day: Day): number {
  const y0 = +day.slice(0, 4), m = +day.slice(5, 7), d = +day.slice(8, 10)
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400), yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day with this number of days since 1970-01-01. */
export function dayOf(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097), dayOfEra = z - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const d = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  const y = yearOfEra + era * 400 + (m <= 2 ? 1 : 0)
  return dayFrom(y, m, d)
}

/** The day of a year, month (1–12) and day of month. */
export function dayFrom(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}

/** Whether a text names a day that exists, between the years 1900 and 2199. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false
  const m = shape.exec(text)
  if (!m) return false
  const year = +m[1]!
  return year >= 1900 && year <= 2199 && dayOf(dayNumber(text as Day)) === text
}

/** The day `count` days later (or earlier, when negative). */
export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count)

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): number => ((dayNumber(day) + 3) % 7 + 7) % 7 + 1

/** The same day of month `count` months later; the last day of the month where it does not exist (Reg. 1182/71 art. 3(2)(c)). */
export function addMonths(day: Day, count: number): Day {
  const y = +day.slice(0, 4), m = +day.slice(5, 7) - 1 + count, d = +day.slice(8, 10)
  const year = y + Math.floor(m / 12), month = ((m % 12) + 12) % 12 + 1
  const last = +addDays(dayFrom(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1), -1).slice(8, 10)
  return dayFrom(year, month, Math.min(d, last))
}

