import { addDays, dayFrom, text, weekday, type Country, type Day, type Text } from '../plain/index.ts'

/**
 * Public holidays in the sense of Regulation (EEC, Euratom) 1182/71 art. 2(1): those the state has designated.
 *
 * The lists are computed from Easter and from fixed days. They follow the national practice as generally known; the national
 * acts themselves were not read for this project, so a day near a holiday should be checked against the official calendar
 * before a real deadline is set. They are meant for the years 2014–2040.
 *
 * Denmark: Constitution Day (5 June), Christmas Eve and New Year's Eve are days when many close, not public holidays (they
 * are not holy days of the church year, and shops close on them only under the act on shop hours): generally known, not
 * read in a statute. General Prayer Day was abolished from 2024.
 */
export type Holiday = { readonly day: Day; readonly name: Text }

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876, as Meeus prints it). */
export function easter(year: number): Day {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4), k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayFrom(year, Math.floor(n / 31), n % 31 + 1)
}

const names = {
  newYear: text('New Year’s Day', 'Nyårsdagen', 'Nytårsdag', 'Første nyttårsdag'),
  epiphany: text('Epiphany', 'Trettondedag jul', 'Helligtrekongersdag', 'Helligtrekongersdag'),
  maundyThursday: text('Maundy Thursday', 'Skärtorsdagen', 'Skærtorsdag', 'Skjærtorsdag'),
  goodFriday: text('Good Friday', 'Långfredagen', 'Langfredag', 'Langfredag'),
  easterSunday: text('Easter Sunday', 'Påskdagen', 'Påskedag', 'Første påskedag'),
  easterMonday: text('Easter Monday', 'Annandag påsk', '2. påskedag', 'Andre påskedag'),
  prayerDay: text('General Prayer Day', 'Stora bönedagen', 'Store bededag', 'Store bededag'),
  mayDay: text('Labour Day', 'Första maj', '1. maj', 'Første mai'),
  norwegianNationalDay: text('Norwegian Constitution Day', 'Norges nationaldag', 'Norges grundlovsdag', 'Grunnlovsdagen'),
  ascension: text('Ascension Day', 'Kristi himmelsfärdsdag', 'Kristi himmelfartsdag', 'Kristi himmelfartsdag'),
  whitSunday: text('Whit Sunday', 'Pingstdagen', 'Pinsedag', 'Første pinsedag'),
  whitMonday: text('Whit Monday', 'Annandag pingst', '2. pinsedag', 'Andre pinsedag'),
  swedishNationalDay: text('Swedish National Day', 'Sveriges nationaldag', 'Sveriges nationaldag', 'Sveriges nasjonaldag'),
  midsummer: text('Midsummer Day', 'Midsommardagen', 'Midsommerdag', 'Midtsommerdagen'),
  allSaints: text('All Saints’ Day', 'Alla helgons dag', 'Allehelgensdag', 'Allehelgensdag'),
  christmas: text('Christmas Day', 'Juldagen', 'Juledag', 'Første juledag'),
  boxingDay: text('Boxing Day', 'Annandag jul', '2. juledag', 'Andre juledag'),
}

/** The first such weekday on or after a day (1 = Monday). */
const firstWeekday = (from: Day, wanted: number): Day => addDays(from, (wanted - weekday(from) + 7) % 7)

function list(country: Country, year: number): Holiday[] {
  const sunday = easter(year)
  const found: Holiday[] = []
  const fixed = (month: number, day: number, name: Text) => { found.push({ day: dayFrom(year, month, day), name }) }
  const moving = (after: number, name: Text) => { found.push({ day: addDays(sunday, after), name }) }

  fixed(1, 1, names.newYear)
  if (country === 'SE') fixed(1, 6, names.epiphany)
  if (country !== 'SE') moving(-3, names.maundyThursday)
  moving(-2, names.goodFriday)
  moving(0, names.easterSunday)
  moving(1, names.easterMonday)
  // The fourth Friday after Easter; abolished with effect from 2024.
  if (country === 'DK' && year <= 2023) moving(26, names.prayerDay)
  if (country !== 'DK') fixed(5, 1, names.mayDay)
  if (country === 'NO') fixed(5, 17, names.norwegianNationalDay)
  moving(39, names.ascension)
  moving(49, names.whitSunday)
  // Sweden gave up Whit Monday for the National Day in 2005.
  if (country !== 'SE') moving(50, names.whitMonday)
  if (country === 'SE') {
    if (year >= 2005) fixed(6, 6, names.swedishNationalDay)
    found.push({ day: firstWeekday(dayFrom(year, 6, 20), 6), name: names.midsummer })
    found.push({ day: firstWeekday(dayFrom(year, 10, 31), 6), name: names.allSaints })
  }
  fixed(12, 25, names.christmas)
  fixed(12, 26, names.boxingDay)
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

type Year = { readonly days: readonly Holiday[]; readonly byDay: ReadonlyMap<Day, Holiday> }
/** Remembered, because periods ask day by day; the answer for a year never changes. */
const years = new Map<string, Year>()

function yearOf(country: Country, year: number): Year {
  const key = country + year
  let known = years.get(key)
  if (!known) {
    const days = Object.freeze(list(country, year))
    // Two holidays may share a day (17 May and Whit Monday in Norway); the first name stands.
    const byDay = new Map<Day, Holiday>()
    for (const h of days) if (!byDay.has(h.day)) byDay.set(h.day, h)
    years.set(key, known = { days, byDay })
  }
  return known
}

/** The public holidays of a country in a year, in the order of the calendar. */
export const holidays = (country: Country, year: number): readonly Holiday[] => yearOf(country, year).days

/** The public holiday on a day, if it is one. */
export const holidayOn = (country: Country, day: Day): Holiday | undefined => yearOf(country, +day.slice(0, 4)).byDay.get(day)

export const isWeekend = (day: Day): boolean => weekday(day) >= 6

/** Says whether a day is a Saturday, a Sunday or a public holiday. */
export type FreeDay = (day: Day) => boolean

/** The free days of each country: what the counting functions want. */
export const freeDaysIn: Readonly<Record<Country, FreeDay>> = {
  DK: day => isWeekend(day) || holidayOn('DK', day) !== undefined,
  SE: day => isWeekend(day) || holidayOn('SE', day) !== undefined,
  NO: day => isWeekend(day) || holidayOn('NO', day) !== undefined,
}

export const isFreeDay = (country: Country, day: Day): boolean => freeDaysIn[country](day)
export const isWorkingDay = (country: Country, day: Day): boolean => !isFreeDay(country, day)

/**
 * The days on which a Swedish period under Act 1930:173 does not end: Sundays and other public holidays, Saturdays, Midsummer
 * Eve, Christmas Eve and New Year's Eve. Not verified: that procurement law refers to this act for standstill and review is
 * read (LOU 20 kap. 18 §), the wording of the act itself is from general knowledge.
 */
export const swedishPeriodRest: FreeDay = day =>
  freeDaysIn.SE(day) || day.endsWith('-12-24') || day.endsWith('-12-31') || holidayOn('SE', addDays(day, 1))?.name === names.midsummer
