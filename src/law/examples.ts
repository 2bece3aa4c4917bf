import type { Country } from '../plain/index.ts'
import type { Lawbook } from './book.ts'
import { holdsAlone, weighAlone } from './weigh.ts'
import type { Rule } from './types.ts'

export type ExampleResult = { readonly rule: Rule; readonly name: string; readonly wanted: string; readonly got: string; readonly ok: boolean }

/** Under which country's law an example runs: its own word, else the entry's country, Denmark for the EU layer. */
export const countryOf = (rule: Rule, example: { readonly country?: Country }): Country =>
  example.country ?? (rule.order === 'EU' ? 'DK' : rule.order)

/** Runs the examples of one rule, each by itself: its exceptions count, but not that another text replaces it or says the same. */
export function* runExamplesOf(book: Lawbook, rule: Rule): Generator<ExampleResult> {
  if (rule.kind === 'gap') return
  if (rule.kind === 'duty') {
    for (const e of rule.examples) {
      const got = weighAlone(book, rule, e.facts, countryOf(rule, e), e.on)?.verdict ?? 'does not apply'
      yield { rule, name: e.name, wanted: e.verdict, got, ok: got === e.verdict }
    }
    return
  }
  for (const e of rule.examples) {
    const got = String(holdsAlone(book, rule, e.facts, countryOf(rule, e), e.on) ?? 'unknown')
    yield { rule, name: e.name, wanted: String(e.holds), got, ok: got === String(e.holds) }
  }
}

/** Runs every example of a lawbook. */
export const runExamples = (book: Lawbook): ExampleResult[] => book.rules.flatMap(rule => [...runExamplesOf(book, rule)])
