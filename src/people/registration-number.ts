import type { Country } from '../plain/index.ts'

/**
 * Registration numbers of organisations, with their check digits. Denmark: CVR, eight digits, weights 2 7 6 5 4 3 2 1, the sum divisible by 11
 * (Erhvervsstyrelsen). Sweden: organisationsnummer, ten digits, the last by the Luhn algorithm, and the third digit at least 2, which sets it
 * apart from a person's number (Skatteverket, SKV 709). Norway: organisasjonsnummer, nine digits beginning with 8 or 9, weights 3 2 7 6 5 4 3 2
 * and the last digit 11 minus the remainder (Brønnøysundregistrene).
 */
const shapes: Readonly<Record<Country, RegExp>> = { DK: /^\d{8}$/, SE: /^\d{2}[2-9]\d{7}$/, NO: /^[89]\d{8}$/ }

const weighted = (digits: string, weights: readonly number[]): number => weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0)

/** Doubled from the right, every other digit; digits of a product are added (ISO/IEC 7812-1, annex B). */
const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => { const n = Number(digit) * (i % 2 ? 2 : 1); return sum + (n > 9 ? n - 9 : n) }, 0) % 10 === 0

const sums: Readonly<Record<Country, (digits: string) => boolean>> = {
  DK: digits => digits[0] !== '0' && weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  SE: luhn,
  NO: digits => (11 - weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === Number(digits[8]),
}

/** As people write them: with spaces, points or a hyphen, with DK or NO before and MVA behind, a Swedish one with its century 16. */
const bare = (country: Country, written: string): string => {
  const digits = written.toUpperCase().replace(/[\s.\u00a0\u202f-]/g, '').replace(new RegExp(`^${country}`), '').replace(/(?<=\d)MVA$/, '')
  return country === 'SE' && /^16\d{10}$/.test(digits) ? digits.slice(2) : digits
}

/** The number as it is kept, digits only; what is wrong with it otherwise. */
export function readRegistrationNumber(country: Country, written: string): { readonly ok: true; readonly number: string } | { readonly ok: false; readonly problem: 'shape' | 'check digit' } {
  const number = bare(country, written.slice(0, 40))
  if (!shapes[country].test(number)) return { ok: false, problem: 'shape' }
  return sums[country](number) ? { ok: true, number } : { ok: false, problem: 'check digit' }
}

/** As the country writes it: 12 34 56 78, 212000-1355, 974 760 673. */
export const shownNumber = (country: Country, number: string): string =>
  country === 'DK' ? number.replace(/(\d\d)(?=\d)/g, '$1 ') : country === 'SE' ? `${number.slice(0, 6)}-${number.slice(6)}` : number.replace(/(\d{3})(?=\d)/g, '$1 ')
