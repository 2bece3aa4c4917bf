import { dayNumber, type Currency, type Day, type Lang } from '../../plain/index.ts'

const locale: Readonly<Record<Lang, string>> = { sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO', en: 'en-GB' }

export type DayStyle =
  /** Monday 2 March 2026 */
  | 'long'
  /** 2 March 2026 */
  | 'medium'
  /** 2 Mar */
  | 'short'

const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()
function once<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const known = made.get(key) as F | undefined
  if (known) return known
  const fresh = make()
  made.set(key, fresh)
  return fresh
}

/** A name from Intl. Midnight UTC read in UTC: the reader's time zone cannot move the day. */
const name = (day: Day, lang: Lang, options: Intl.DateTimeFormatOptions): string =>
  once(lang + JSON.stringify(options), () => new Intl.DateTimeFormat(locale[lang], { ...options, timeZone: 'UTC' }))
    .formatToParts(new Date(dayNumber(day) * 86_400_000)).find(p => p.type === (options.weekday ? 'weekday' : 'month'))?.value ?? ''

/**
 * A day in words. Names come from Intl, the order of the words from us: the commas and articles that Intl adds change between
 * versions of its tables, and server and browser must write the same.
 */
export function formatDay(day: Day, lang: Lang, style: DayStyle = 'long'): string {
  const dot = lang === 'da' || lang === 'nb' ? '.' : ''
  // With `day` among the options Intl picks the form of the month that stands in a date.
  const month = name(day, lang, { month: style === 'short' ? 'short' : 'long', day: 'numeric' }).replace(/\.$/, '')
  const date = `${+day.slice(8, 10)}${dot}\u00a0${month}`
  if (style === 'short') return date
  if (style === 'medium') return `${date} ${day.slice(0, 4)}`
  return `${name(day, lang, { weekday: 'long' })} ${lang === 'da' ? 'den ' : ''}${date} ${day.slice(0, 4)}`
}

/** A number as the language writes it; `decimals` is the most that are shown. */
export const formatNumber = (value: number, lang: Lang, decimals = 0): string =>
  once(`${lang}#${decimals}`, () => new Intl.NumberFormat(locale[lang], { maximumFractionDigits: decimals })).format(value)

/** Money with its three-letter code after it: three countries call theirs "kr", and the reader must not have to guess. */
export const formatMoney = (amount: number, currency: Currency, lang: Lang): string =>
  `${formatNumber(amount, lang)}\u00a0${currency}`

const million: Readonly<Record<Lang, string>> = { sv: 'mn', da: 'mio.', nb: 'mill.', en: 'm' }

/** Money in few figures, for charts: 2,4 mio. DKK. */
export function formatMoneyShort(amount: number, currency: Currency, lang: Lang): string {
  if (Math.abs(amount) >= 1_000_000) {
    return `${formatNumber(amount / 1_000_000, lang, Math.abs(amount) >= 20_000_000 ? 0 : 1)}\u00a0${million[lang]}\u00a0${currency}`
  }
  return formatMoney(amount, currency, lang)
}

/** A share between 0 and 1 as per cent. */
export const formatShare = (share: number, lang: Lang): string =>
  once(`${lang}%`, () => new Intl.NumberFormat(locale[lang], { style: 'percent', maximumFractionDigits: 0 })).format(share)
