import type { Context } from 'hono'
import { countries, say, type Country, type Day, type Lang } from '../plain/index.ts'
import { type FactValue, type Facts, type Step } from '../law/index.ts'
import { differences as d } from '../rulebook/index.ts'
import { differencesWords, lackingWords, pairs, hindersWords, standsWords, differenceTopicWords, type DifferencesLinks, type Filter, type Pair, type ShownReport } from '../web/index.ts'
import { cell } from './export.ts'

export const linksOfDifferences = (lang: Lang): DifferencesLinks => {
  const base = `/${lang}/differences`
  return { list: base, sideBySide: `${base}/side-by-side`, report: `${base}/report`, register: `${base}/register`, further: `${base}/further`, csv: `${base}.csv`, registerCsv: `${base}/register.csv`, row: id => `${base}/${id}` }
}

/** What the reader chose; a choice that there is not counts as none. */
export function filterOf(c: Context): Filter {
  const topic = c.req.query('topic'), pair = c.req.query('pair'), hinders = c.req.query('hinders')
  return {
    ...((d.topics as readonly unknown[]).includes(topic) ? { topic: topic as d.Topic } : {}), ...((pairs as readonly unknown[]).includes(pair) ? { pair: pair as Pair } : {}),
    ...(hinders === 'much' || hinders === 'some' ? { hinders } : {}),
  }
}

export const filtered = (rows: readonly d.Row[], { topic, pair, hinders }: Filter): readonly d.Row[] => rows.filter(r => {
  if (topic && r.topic !== topic) return false
  if (hinders === 'much' && r.hinders !== 'high') return false
  if (hinders === 'some' && r.hinders !== 'high' && r.hinders !== 'medium') return false
  if (!pair) return true
  const [a, b] = pair.split('-') as [Country, Country]
  return d.parts(r, a, b)
})

export const checkHrefOf = (lang: Lang, step: Step, country: Country, on: Day, facts: Facts): string => {
  const q = new URLSearchParams({ step, country, on })
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) q.set(`f.${name}`, value === true ? 'yes' : value === false ? 'no' : String(value as FactValue))
  return `/${lang}/check?${q}`
}

/** As everybody may see it: what the moderator cut stays behind. */
export const shownReport = ({ original: _, ...rest }: d.KeptReport): ShownReport => rest

const table = (rows: readonly (readonly (string | number)[])[]): string => '\ufeff' + rows.map(r => r.map(cell).join(',')).join('\r\n') + '\r\n'

/** The table of differences for those who make the law: one row each, with how many reports were published. */
export function differencesCsv(lang: Lang, counts: Readonly<Record<string, number>>): string {
  const w = (x: { readonly [l in Lang]: string }): string => say(x, lang)
  return table([
    ['id', w(differencesWords.topic), w(differencesWords.difference), 'EU', ...countries.flatMap(c => [c, `${c} (EU)`, `${c} !`]), w(differencesWords.hinders), w(differencesWords.why), w(differencesWords.todo), w(differencesWords.reports)],
    ...d.rows.map(r => [r.id, w(differenceTopicWords[r.topic]), w(r.title), w(r.eu), ...countries.flatMap(c => [w(r.sides[c].says), w(standsWords[r.sides[c].stands]), r.sides[c].lacking ? w(lackingWords[r.sides[c].lacking]) : '']), w(hindersWords[r.hinders]), w(r.why), w(r.todo), counts[r.id] ?? 0]),
  ])
}

/** The published reports, without anything that was cut. */
export function registerCsv(s: d.Register): string {
  return table([
    ['id', 'received', 'from', 'to', 'year', 'difference', 'step', 'hours', 'cost', 'currency', 'language', 'what', 'how it was met', 'shortened'],
    ...d.published(s).map(r => [r.id, r.on, r.said.from, r.said.to, r.said.year, r.said.row ?? '', r.said.step ?? '', r.said.hours ?? '', r.said.cost?.amount ?? '', r.said.cost?.currency ?? '', r.said.lang, r.said.what, r.said.met, r.shortened ? r.shortened.because : '']),
  ])
}
