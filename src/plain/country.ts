export const countries = ['DK', 'SE', 'NO'] as const
export type Country = (typeof countries)[number]
export const isCountry = (value: unknown): value is Country => countries.includes(value as Country)

export const currencies = ['DKK', 'SEK', 'NOK', 'EUR'] as const
export type Currency = (typeof currencies)[number]

export const currencyOf: Readonly<Record<Country, Currency>> = { DK: 'DKK', SE: 'SEK', NO: 'NOK' }
