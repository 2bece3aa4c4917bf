import { isDay, type Day } from '../plain/index.ts'
import type { Mark, Nature, Procedure, Size } from './notice.ts'

/** Codes of the registers, brought to one set. What stands in no list is left out, never guessed. */
type To<T> = Readonly<Record<string, T>>
const pick = <T>(table: To<T>) => (code: string | undefined): T | undefined => (code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined)

/** procurement-procedure-type of eForms. */
export const procedureOfEforms = pick<Procedure>({
  open: 'open', restricted: 'restricted', 'neg-w-call': 'negotiation', 'comp-dial': 'dialogue', innovation: 'partnership', 'neg-wo-call': 'without-call',
  'oth-single': 'other', 'oth-mult': 'other', 'exp-int-rail': 'other', 'comp-tend': 'other',
})
/** PR_PROC of the coded data that TED puts before every form. 9, N and Z say that nothing is said. */
export const procedureOfTedCode = pick<Procedure>({
  1: 'open', 2: 'restricted', 3: 'restricted', 4: 'negotiation', 6: 'negotiation', B: 'negotiation', C: 'dialogue', G: 'partnership', T: 'without-call', V: 'without-call', 8: 'other', E: 'other',
})
/** The element in PROCEDURE of a form, its longer names in R2.0.8 (…_CONTRACT_NOTICE, …_F16) included. */
export function procedureOfTedElement(name: string): Procedure | undefined {
  if (!name.startsWith('PT_')) return undefined
  if (/WITHOUT/.test(name)) return 'without-call'
  if (/INNOVATION/.test(name)) return 'partnership'
  if (/DIALOGUE/.test(name)) return 'dialogue'
  if (/NEGOTIAT/.test(name)) return 'negotiation'
  if (/RESTRICTED/.test(name)) return 'restricted'
  if (name.startsWith('PT_OPEN')) return 'open'
  return /AWARD_CONTRACT_WITH_PRIOR/.test(name) ? 'other' : undefined
}

export const natureOf = pick<Nature>({ works: 'works', supplies: 'supplies', services: 'services', WORKS: 'works', SUPPLIES: 'supplies', SERVICES: 'services', goods: 'supplies', 1: 'works', 2: 'supplies', 4: 'services' })
export const sizeOf = pick<Size>({ micro: 'micro', small: 'small', medium: 'medium', sme: 'sme', large: 'large' })
/** innovative-acquisition of eForms (BT-776). */
export const markOf = pick<Mark>({ 'prod-innov': 'product', 'proc-innov': 'process', 'mar-nov': 'new-to-market', 'org-nov': 'new-to-buyer', 'buy-eff': 'more-effective', 'fp-requ': 'functional', other: 'other' })

/** Three letters to two, for the countries that buy or win in Europe and the large ones beyond. */
const two: To<string> = Object.fromEntries(('AUT AT BEL BE BGR BG HRV HR CYP CY CZE CZ DNK DK EST EE FIN FI FRA FR DEU DE GRC GR HUN HU IRL IE ITA IT LVA LV LTU LT LUX LU MLT MT NLD NL POL PL PRT PT ROU RO SVK SK SVN SI ESP ES SWE SE '
  + 'NOR NO ISL IS LIE LI CHE CH GBR GB ALB AL AND AD ARM AM AZE AZ BIH BA BLR BY GEO GE GGY GG GIB GI GRL GL FRO FO JEY JE IMN IM XKX XK 1A0 XK MDA MD MCO MC MNE ME MKD MK SMR SM SRB RS TUR TR UKR UA RUS RU VAT VA '
  + 'USA US CAN CA MEX MX BRA BR ARG AR CHL CL COL CO AUS AU NZL NZ CHN CN HKG HK TWN TW JPN JP KOR KR IND IN SGP SG MYS MY THA TH VNM VN IDN ID PHL PH PAK PK BGD BD LKA LK ISR IL ARE AE SAU SA QAT QA KWT KW JOR JO LBN LB EGY EG MAR MA TUN TN DZA DZ ZAF ZA KEN KE NGA NG GHA GH ETH ET UGA UG TZA TZ CYM KY VGB VG BMU BM PAN PA')
  .split(' ').flatMap((code, i, all) => (i % 2 === 0 ? [[code, all[i + 1]!]] : [])))

/** A country in two letters, from two or three; TED's own UK and EL become GB and GR. */
export function countryOf(code: string | undefined): string | undefined {
  const c = code?.trim().toUpperCase()
  if (c === undefined) return undefined
  if (c === 'UK') return 'GB'
  if (c === 'EL') return 'GR'
  return /^[A-Z]{2}$/.test(c) ? c : two[c]
}

/** The countries of the European Economic Area; the United Kingdom left the single market on 2020-12-31. */
export const eea: ReadonlySet<string> = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS LI'.split(' '))

export const cpvOf = (code: string | undefined): string | undefined => /^\d{8}/.exec(code?.trim() ?? '')?.[0]

/** A day out of 2023-11-03Z, 2023-11-03+01:00, 20231103 or 2023-11-03T…; days before 1990 stand for "kept back" and are none. */
export function dayIn(written: string | undefined): Day | undefined {
  const m = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(written?.trim() ?? ''), day = m ? `${m[1]}-${m[2]}-${m[3]}` : undefined
  return day !== undefined && isDay(day) && day >= '1990-01-01' && day <= '2100-12-31' ? day : undefined
}

/** A whole number from 0 to a million; -1 stands for "kept back" in eForms and is none. */
export function countIn(written: string | number | undefined | null): number | undefined {
  const m = /^\s*(\d{1,7})(?:\.0+)?\s*$/.exec(String(written ?? ''))
  return m && Number(m[1]) <= 1_000_000 ? Number(m[1]) : undefined
}

const perUnit: To<number> = { DAY: 12 / 365.25, WEEK: 84 / 365.25, MONTH: 1, YEAR: 12, DAYS: 12 / 365.25, WEEKS: 84 / 365.25, MONTHS: 1, YEARS: 12 }
/** Months, one decimal; longer than a hundred years is a slip of the pen. */
export function monthsOf(count: string | number | undefined, unit: string | undefined): number | undefined {
  const n = Number(String(count ?? '').trim() || NaN), per = unit === undefined ? undefined : perUnit[unit.trim().toUpperCase()]
  const months = per === undefined ? NaN : Math.max(0.1, Math.round(n * per * 10) / 10)
  return n > 0 && months <= 1200 ? months : undefined
}

/** Numbers as registers write them, brought to one form: 00649921-2023, 2018/S 238-544749 and 544749-2018 name the same kind of thing. */
export function publicationOf(written: string | undefined): string | undefined {
  const s = written?.trim() ?? ''
  const ojs = /^(\d{4})\/S\s*\d{1,3}\s*-\s*0*(\d{1,8})$/.exec(s)
  if (ojs) return `${ojs[2]}-${ojs[1]}`
  const ted = /^0*(\d{1,8})-((?:19|20)\d{2})$/.exec(s)
  if (ted) return `${ted[1]}-${ted[2]}`
  return /^20\d{2}-\d{6}$/.test(s) ? s : undefined
}

/** An id of a register: letters, digits and a few signs, not longer than ids are. Anything else could be somebody's words. */
export const idIn = (written: string | undefined): string | undefined => /^[\w.:/+-]{1,100}$/.exec(written?.trim() ?? '')?.[0]

/** A system that stays open (dynamic purchasing, qualification) names its last day as if it were a time limit; longer than a year is none. */
export const longestAnswer = 366
