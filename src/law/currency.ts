import { currencyOf, type Country, type Currency } from '../plain/index.ts'

/**
 * Units of each currency for one euro, used only to lay the same case under another country's law. DKK and SEK are the rates
 * that the 2026–27 thresholds imply (1 611 360 / 216 000 and 2 451 816 / 216 000; Delegated Regulation (EU) 2025/2152, SFS
 * 2026:245). NOK is the rate that the Norwegian thresholds of 2026 imply (2.5 m / 216 000), a rounded figure.
 */
export const perEuro: Readonly<Record<Currency, number>> = { EUR: 1, DKK: 7.46, SEK: 11.351, NOK: 11.574 }

/** An amount of one country's currency in another's, in whole units. The same country gives the same amount. */
export const converted = (amount: number, from: Country, to: Country): number =>
  from === to ? amount : Math.round((amount / perEuro[currencyOf[from]]) * perEuro[currencyOf[to]])

/** An amount of a country's currency in whole euros. */
export const inEuro = (amount: number, from: Country): number => Math.round(amount / perEuro[currencyOf[from]])

/** An amount of one currency in another, in whole units, at the same rates. */
export const convertedAmount = (amount: number, from: Currency, to: Currency): number =>
  from === to ? amount : Math.round((amount / perEuro[from]) * perEuro[to])
