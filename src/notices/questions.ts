import { marks, procedures, sizes } from './notice.ts'

/** By what a question can be parted. A division is the first two digits of the main CPV code. */
export const parts = ['country', 'year', 'cpv'] as const
export type By = (typeof parts)[number]
const columnOf: Readonly<Record<By, string>> = { country: 'n.country', year: 'n.year', cpv: 'n.division' }

/**
 * `spread`: rows of (parts…, value, n) where no value means that the notice does not say; answered with quartiles.
 * `shares`: rows of (parts…, key, n) where no key means the same; answered with how many of those that say.
 * `flags`: rows of (parts…, all, then says and yes for each flag).
 */
export type Question = {
  readonly id: QuestionId
  readonly kind: 'spread' | 'shares' | 'flags'
  readonly keys?: readonly string[]
  /** What the spread is counted in. */
  readonly unit?: 'tenders' | 'months' | 'days'
  readonly sql: (by: readonly By[]) => string
}
export const questionIds = ['procedures', 'awarded', 'bids', 'length', 'answering', 'deciding', 'small-bids', 'small-firms', 'foreign', 'innovation'] as const
export type QuestionId = (typeof questionIds)[number]

const list = (by: readonly By[], more = ''): string => by.map(b => `${columnOf[b]}${more}`).join(', ')
/** `select <parts>, <what>, count(*) from … group by …`, numbered so that every engine groups alike. */
const grouped = (by: readonly By[], what: string, from: string): string => `select ${[...by.map(b => columnOf[b]), what].join(', ')}, count(*) as n from ${from} group by ${[...by, ''].map((_, i) => i + 1).join(', ')}`

const calls = `n.kind = 'call' and not n.replaced`
// A design contest has participants and prizes, no tenders and contracts: it is left out of results.
const results = `n.kind = 'result' and not n.replaced and not n.contest`
const lots = `lot l join notice n on n.id = l.notice where ${calls}`
const awards = `award a join notice n on n.id = a.notice where ${results} and a.outcome in ('won', 'not said')`
const winners = `winner w join notice n on n.id = w.notice where ${results}`

const shared = ['country', 'year', 'division'] as const
/** Whether any lot of a call says it, once per call. */
const perCall = `(select n.id, ${shared.map(c => `n.${c}`).join(', ')}, n.procedure_type, n.cpv, max(case when l.says_aims then 1 else 0 end) as aims, max(case when l.variants is not null then 1 else 0 end) as says_variants, max(case when l.variants then 1 else 0 end) as variants, `
  + marks.filter(m => !['partnership', 'research', 'variants'].includes(m)).map(m => `max(case when l.marks like '%,${m},%' then 1 else 0 end) as m_${m.replaceAll('-', '_')}`).join(', ')
  + ` from notice n left join lot l on l.notice = n.id where ${calls} group by n.id, ${shared.map(c => `n.${c}`).join(', ')}, n.procedure_type, n.cpv)`
const flagOf = (mark: string): string => mark === 'partnership' ? `sum(case when n.procedure_type is not null then 1 else 0 end), sum(case when n.procedure_type = 'partnership' then 1 else 0 end)`
  : mark === 'research' ? `sum(case when n.division is not null then 1 else 0 end), sum(case when n.division = '73' then 1 else 0 end)`
    : mark === 'variants' ? 'sum(n.says_variants), sum(n.variants)' : `sum(n.aims), sum(n.m_${mark.replaceAll('-', '_')})`

export const questions: readonly Question[] = [
  { id: 'procedures', kind: 'shares', keys: procedures, sql: by => grouped(by, 'n.procedure_type', `notice n where ${calls}`) },
  { id: 'awarded', kind: 'shares', keys: procedures, sql: by => grouped(by, 'n.procedure_type', `notice n where ${results}`) },
  { id: 'bids', kind: 'spread', unit: 'tenders', sql: by => grouped(by, 'a.bids', awards) },
  { id: 'length', kind: 'spread', unit: 'months', sql: by => grouped(by, 'l.months', lots) },
  { id: 'answering', kind: 'spread', unit: 'days', sql: by => grouped(by, 'l.answer_days', lots) },
  { id: 'deciding', kind: 'spread', unit: 'days', sql: by => grouped(by, 'a.days_from_call', awards) },
  {
    // Of tenders, not of results: all tenders of the results that say both numbers, and those of small and medium firms among them.
    id: 'small-bids', kind: 'flags', keys: ['small'],
    sql: by => `select ${[...by.map(b => columnOf[b]), 'sum(a.bids)', 'sum(case when a.bids >= a.bids_sme then a.bids else 0 end)', 'sum(case when a.bids >= a.bids_sme then a.bids_sme else 0 end)'].join(', ')} from ${awards}${by.length > 0 ? ` group by ${list(by)}` : ''}`,
  },
  { id: 'small-firms', kind: 'shares', keys: sizes, sql: by => grouped(by, 'w.size', winners) },
  {
    id: 'foreign', kind: 'shares', keys: ['home', 'nordic', 'eea', 'outside'],
    sql: by => grouped(by, `case when w.country is null or n.country is null then null when w.country = n.country then 'home' when w.country in ('DK','SE','NO','FI','IS','FO','GL') and n.country in ('DK','SE','NO','FI','IS','FO','GL') then 'nordic' when w.country in ('AT','BE','BG','HR','CY','CZ','DK','EE','FI','FR','DE','GR','HU','IE','IT','LV','LT','LU','MT','NL','PL','PT','RO','SK','SI','ES','SE','NO','IS','LI') then 'eea' else 'outside' end`, winners),
  },
  { id: 'innovation', kind: 'flags', keys: marks, sql: by => `select ${[...by.map(b => columnOf[b]), 'count(*)', ...marks.map(flagOf)].join(', ')} from ${perCall} n${by.length > 0 ? ` group by ${list(by)}` : ''}` },
]
export const questionNamed = (id: string): Question | undefined => questions.find(q => q.id === id)
