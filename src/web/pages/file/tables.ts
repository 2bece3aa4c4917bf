import { fill, say, type Lang, type Text } from '../../../plain/index.ts'
import { sourceName, type StepVerdict } from '../../../law/index.ts'
import type { Cell, Item, Paper, Part, RuleLine, Said } from '../../../casefile/index.ts'
import { formatDay, formatMoney, formatNumber } from '../../look/index.ts'
import { basisSaid, rulesOf } from '../tools/time-plan-basis.tsx'
import { momentWords } from '../tools/time-plan-words.ts'
import { f } from './words.ts'

export const said = (x: Said, lang: Lang): string => (typeof x === 'string' ? x : say(x, lang))
export const itemSaid = (x: Item, lang: Lang): string => (typeof x === 'string' ? x : 'day' in x ? fill(x.says[lang], { day: formatDay(x.day, lang, 'medium') }) : say(x, lang))
export function cellSaid(c: Cell, p: Paper, lang: Lang): string {
  if (typeof c === 'string') return c
  if ('day' in c) return formatDay(c.day, lang, 'medium')
  if ('money' in c) return formatMoney(c.money, p.currency, lang)
  if ('number' in c) return formatNumber(c.number, lang, 1)
  if ('all' in c) return c.all.map(x => said(x, lang)).join(', ')
  return say(c, lang)
}
const standsWords: Readonly<Record<StepVerdict, Text>> = { lawful: f.met, unlawful: f.seeTo, 'needs a reason': f.reason, depends: f.ask }
export const standsSaid = (r: RuleLine, lang: Lang): string => `${say(standsWords[r.stands], lang)}${r.asks.length > 0 ? `: ${[...new Set(r.asks.map(a => say(a, lang)))].join(' ')}` : ''}`

export type Tabled = { readonly id: string; readonly caption: string; readonly columns: readonly { readonly label: string; readonly number?: true }[]; readonly rows: readonly (readonly string[])[] }
/** Every part of a paper that is a table, in words: for the copy to edit and for spreadsheets. */
export function tableOf(part: Part, p: Paper, lang: Lang): Tabled | undefined {
  switch (part.kind) {
    case 'table': return { id: part.id, caption: say(part.caption, lang), columns: part.columns.map(c => ({ label: say(c.label, lang), ...(c.number ? { number: true } : {}) })), rows: part.rows.map(r => r.map(c => cellSaid(c, p, lang))) }
    case 'dates': return {
      id: part.id, caption: say(part.caption, lang), columns: [{ label: say(f.what, lang) }, { label: say(f.day, lang) }, { label: say(f.sets, lang) }, { label: say(f.source, lang) }],
      rows: part.plan.dates.map(d => [say(momentWords[d.key], lang), formatDay(d.day, lang), basisSaid(d, part.plan.dates, lang), [...new Set(rulesOf(d.basis).flatMap(r => r.sources.slice(0, 2).map(s => sourceName(s, lang))))].join('; ')]),
    }
    case 'rules': return {
      id: part.id, caption: say(part.caption, lang), columns: [{ label: say(f.rule, lang) }, { label: say(f.source, lang) }, { label: say(f.stands, lang) }],
      rows: part.rules.map(r => [say(r.rule.says, lang), [...new Set(r.rule.sources.map(s => sourceName(s, lang)))].join('; '), standsSaid(r, lang)]),
    }
    default: return undefined
  }
}
export const tablesOf = (p: Paper, lang: Lang): Tabled[] => p.parts.flatMap(part => tableOf(part, p, lang) ?? [])
