import { currencyOf, type Country, type Currency, type Day, type Lang } from '../plain/index.ts'
import type { Kind } from '../calc/index.ts'
import type { Asked, Asking } from './tool-asked.ts'
import { commonOf, lawHref } from './pages-common.ts'
import type { Site } from './site.ts'

/** An address with what was said, in the names that the tools share; nothing is written that is not needed. */
export function toolHref(lang: Lang, tool: string, { country, currency, day, kind }: Asking, more: Readonly<Record<string, string | undefined>> = {}): string {
  const q = new URLSearchParams({ country, buyer: kind.buyer, subject: kind.subject, activity: kind.activity, on: day })
  if (currency !== currencyOf[country]) q.set('cur', currency)
  for (const [name, value] of Object.entries(more)) if (value !== undefined && value !== '') q.set(name, value)
  return `/${lang}/tools/${tool}?${q}`
}

/** The page "check a step" with facts filled in. */
export function checkHrefOf(lang: Lang, country: Country, currency: Currency, day: Day) {
  return (step: string, facts: Readonly<Record<string, string | number | boolean>>): string => {
    const q = new URLSearchParams({ step, country, on: day })
    if (currency !== currencyOf[country]) q.set('cur', currency)
    for (const [name, value] of Object.entries(facts)) q.set(`f.${name}`, value === true ? 'yes' : value === false ? 'no' : String(value))
    return `/${lang}/check?${q}`
  }
}

/** What the views of these tools have in common. */
export const toolCommon = (site: Site, asked: Asked, tool: string, { country, currency, day, kind }: Asking) => ({
  ...commonOf(site.statics, asked.lang, `/tools/${tool}${asked.query}`), country, currency, day, kind: kind as Kind, action: `/${asked.lang}/tools/${tool}`,
  problems: asked.problems, written: asked.written, lawHref: (order: Parameters<typeof lawHref>[1], id: string) => lawHref(asked.lang, order, id),
  checkHref: checkHrefOf(asked.lang, country, currency, day),
})
