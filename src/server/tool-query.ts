import { isDay, numberOf, type Day, type Lang, type Text } from '../plain/index.ts'
import type { Facts, Step } from '../law/index.ts'
import type { Country } from '../plain/index.ts'
import type { ToolProblem } from '../web/index.ts'

/** The country one most likely means: that of the language. */
export const homeOf = (lang: Lang): Country => ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang]

/** Reads the query of a calculator: what is missing gets its usual value, what cannot be read is told at its field. */
export function toolQuery(asked: URLSearchParams) {
  const problems: ToolProblem[] = []
  const value = (name: string): string => (asked.get(name) ?? '').trim().slice(0, 200)
  const wrong = (field: string, text: Text): undefined => { problems.push({ field, text }); return undefined }
  return {
    problems, value, wrong,
    oneOf<T extends string>(name: string, options: readonly T[], usual: T, text: Text): T {
      const said = value(name)
      if (said === '') return usual
      if ((options as readonly string[]).includes(said)) return said as T
      wrong(name, text)
      return usual
    },
    /** A day for which the lawbook and the lists of holidays are meant: some of its national texts were read as they stand since March 2024. */
    day(name: string, text: Text): Day | undefined {
      const said = value(name)
      if (said === '') return undefined
      return isDay(said) && said >= '2024-04-01' && said <= '2040-12-31' ? said : wrong(name, text)
    },
    /** A positive amount as people write it: "5 000 000", "5.000.000", "4 999 999,50". */
    amount(name: string, text: Text): number | undefined {
      const said = value(name)
      if (said === '') return undefined
      const amount = numberOf(said)
      return amount !== undefined && amount > 0 && amount < 1e13 ? amount : wrong(name, text)
    },
  }
}

/** The page "Check a step" with what is known, for whoever wants to weigh a date for themselves. */
export function checkHref(lang: Lang, step: Step, facts: Facts, country: Country, on: Day): string {
  const q = new URLSearchParams({ step, country, on })
  for (const [name, v] of Object.entries(facts)) if (v !== undefined) q.set(`f.${name}`, v === true ? 'yes' : v === false ? 'no' : String(v))
  return `/${lang}/check?${q}`
}
