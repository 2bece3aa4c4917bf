import type { Context } from 'hono'
import { countries, type Country } from '../plain/index.ts'
import { decidingFor, figureNamed, nationalLimits, periodsOf, thresholdsOn, type Period } from '../calc/index.ts'
import { thresholdsPage } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { page, readerLang, type Site } from './site.ts'
import { askedOf, kindAsked } from './tool-asked.ts'
import { toolCommon, toolHref } from './tool-links.ts'

/** The thresholds: everything that is asked stands in the address, so that a link shares the answer. */
function showThresholds(site: Site, c: Context): Response {
  const asked = askedOf(site, c, readerLang(c)), about = kindAsked(asked), value = asked.amount('value')
  const figure = figureNamed(decidingFor(about.kind).figure)
  return page(c, thresholdsPage({
    ...toolCommon(site, asked, 'thresholds', about), ...(value === undefined ? {} : { value }),
    answer: thresholdsOn(about.kind, about.day, value === undefined ? undefined : { amount: value, currency: about.currency }),
    periods: Object.fromEntries(countries.map(k => [k, periodsOf(figure, k)])) as unknown as Record<Country, Period[]>,
    national: nationalLimits(about.kind, about.day), valueHref: toolHref(asked.lang, 'value', about, value === undefined ? {} : { purchase: String(value) }),
  }), asked.problems.length > 0 ? 422 : 200)
}

export const thresholdsAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/tools/thresholds`, { GET: showThresholds }]])
