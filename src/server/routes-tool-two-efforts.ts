import type { Context } from 'hono'
import { countries, currencies, isCountry, numberOf, text as t, type Country } from '../plain/index.ts'
import { convertedOn, planFrom } from '../calc/index.ts'
import { compareEfforts, daysOf, planInputOf } from '../joint/index.ts'
import { profiles } from '../market/index.ts'
import { effortWords, twoEffortsPage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { commonOf } from './pages-common.ts'
import { page, readerLang, type Site } from './site.ts'
import { askedOf, kindAsked } from './tool-asked.ts'

const fields = ['v1', 'v2', 'v3', 'v4'] as const
const shares = ['0', '25', '50', '75', '100'] as const
const wrongDays = t('Write a number of days from 0 to 1 000.', 'Skriv ett antal dagar från 0 till 1 000.', 'Skriv et antal dage fra 0 til 1.000.', 'Skriv et antall dager fra 0 til 1 000.')

/** Two efforts or one: the sums, the market and what nobody has measured stand in the address, so that a link shares the answer. */
function showTwoEfforts(site: Site, c: Context): Response {
  const asked = askedOf(site, c, readerLang(c)), { lang } = asked
  const currency = asked.one('cur', currencies, kindAsked(asked).currency), market = asked.one('market', profiles, 'sweden-like'), overlap = Number(asked.one('overlap', shares, '50')) / 100
  const day = asked.day('on') ?? asked.today, sums = fields.map(name => asked.amount(name)), said = sums.filter((x): x is number => x !== undefined && x > 0)
  const typed = asked.raw('coordination'), days = typed === '' ? 5 : numberOf(typed)
  if (days === undefined || days < 0 || days > 1000) asked.tell('coordination', wrongDays)
  if (asked.any && said.length < 2 && fields.some(f => asked.raw(f) !== '') && !asked.problems.some(p => fields.includes(p.field as never))) asked.tell(sums[0] ? 'v2' : 'v1', effortWords.two)
  const laws = asked.ticked('law').filter((x): x is Country => isCountry(x)), where = laws.length > 0 ? countries.filter(k => laws.includes(k)) : countries
  const comparable = said.length >= 2 && asked.problems.length === 0, counted = day >= '2024-04-01' ? day : asked.today
  const total = said.reduce((a, b) => a + b, 0)
  return page(c, twoEffortsPage({
    ...commonOf(site.statics, lang, `/tools/two-efforts${asked.query}`), action: `/${lang}/tools/two-efforts`, problems: asked.problems, value: asked.raw, currency, day: counted, together: `/${lang}/tools/joint`,
    ...(comparable ? { total, largest: Math.max(...said), effort: compareEfforts({ values: said.map(v => convertedOn(v, currency, 'EUR', counted)), market, overlap, coordination: days ?? 5 }) } : {}),
    times: where.map(country => {
      const input = planInputOf({ subject: 'goods' }, { country, buyer: 'municipality', activity: 'general' }, 0)
      return { country, low: daysOf(planFrom(input, counted, 'earliest')), high: daysOf(planFrom(input, counted, 'comfortable')) }
    }),
  }), asked.problems.length > 0 ? 422 : 200)
}

export const twoEffortsAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/tools/two-efforts`, { GET: showTwoEfforts }]])
