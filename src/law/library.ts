/** What other software gets as `tipp/law`: the lawbook and the engine, with the few plain things that go with them. */
export * from './index.ts'
export { addDays, countries, currencies, currencyOf, daysBetween, isCountry, isDay, isLang, langs, say, type Country, type Currency, type Day, type Lang, type Text } from '../plain/index.ts'
