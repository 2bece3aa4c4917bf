import { say, text as t, type Lang, type Text } from '../plain/index.ts'
import { few, fewest, type Answer, type AnswerRow } from './answer.ts'
import type { By } from './questions.ts'
import { divisionWords } from './divisions.ts'
import { questionWords, shareLabel } from './words.ts'

export const partWords: Readonly<Record<By, Text>> = { country: t('Country', 'Land', 'Land', 'Land'), year: t('Year', 'År', 'År', 'År'), cpv: t('CPV', 'CPV', 'CPV', 'CPV') }
export const answerWords = {
  group: t('Group', 'Grupp', 'Gruppe', 'Gruppe'),
  unnamed: t('not said', 'anges inte', 'ikke oplyst', 'ikke oppgitt'),
  everything: t('All together', 'Allt tillsammans', 'Alt samlet', 'Alt samlet'),
  all: t('Asked about', 'Avser', 'Omfatter', 'Gjelder'), say: t('Say', 'Anger', 'Oplyser', 'Oppgir'),
  low: t('A quarter are at or below', 'En fjärdedel högst', 'En fjerdedel højst', 'En firedel høyst'), middle: t('Half are at or below', 'Hälften högst', 'Halvdelen højst', 'Halvparten høyst'), high: t('Three quarters are at or below', 'Tre fjärdedelar högst', 'Tre fjerdedele højst', 'Tre firedeler høyst'),
  least: t('Least', 'Minst', 'Mindst', 'Minst'), most: t('Most', 'Mest', 'Mest', 'Mest'), one: t('Exactly one tender', 'Exakt ett anbud', 'Præcis ét tilbud', 'Nøyaktig ett tilbud'),
  tooFew: t('too few ({n})', 'för få ({n})', 'for få ({n})', 'for få ({n})'), few: t('few', 'få', 'få', 'få'),
  part: t('Of these', 'Därav', 'Heraf', 'Herav'), of: t('{n} of {of}', '{n} av {of}', '{n} af {of}', '{n} av {of}'),
  none: t('Nothing in the table is about this.', 'Inget i tabellen rör detta.', 'Intet i tabellen vedrører dette.', 'Ingenting i tabellen gjelder dette.'),
} as const

/** A country by its name in the reader's language; a code no table knows stays a code. */
function countryName(code: string, lang: Lang): string {
  try { return new Intl.DisplayNames([lang], { type: 'region' }).of(code) ?? code } catch { return code }
}
const partName = (row: AnswerRow, b: By, lang: Lang): string => {
  const code = row.group[b]
  if (code === null || code === undefined) return say(answerWords.unnamed, lang)
  return b === 'country' ? countryName(code, lang) : b === 'cpv' && divisionWords[code] ? `${code} ${say(divisionWords[code]!, lang)}` : code
}
/** The name of a group: its country, year and CPV division, or that all stands together. */
export const groupName = (row: AnswerRow, by: readonly By[], lang: Lang): string => (by.length === 0 ? say(answerWords.everything, lang) : by.map(b => partName(row, b, lang)).join(' · '))

export type TextTable = { readonly columns: readonly { readonly label: string; readonly number: boolean }[]; readonly rows: readonly (readonly string[])[] }

/** An answer as rows of words, for people; `show` writes a number as the language does. */
export function tableOf({ question, by, rows }: Answer, lang: Lang, show: (n: number) => string): TextTable {
  const groups = by.length === 0 ? [{ label: say(answerWords.group, lang), number: false }] : by.map(b => ({ label: say(partWords[b], lang), number: false })), names = (row: AnswerRow): string[] => (by.length === 0 ? [groupName(row, by, lang)] : by.map(b => partName(row, b, lang)))
  const number = (w: Text) => ({ label: say(w, lang), number: true })
  if (question.kind === 'spread') return {
    columns: [...groups, number(answerWords.all), number(answerWords.say), ...(question.unit === 'tenders' ? [number(answerWords.one)] : []), ...[answerWords.least, answerWords.low, answerWords.middle, answerWords.high, answerWords.most].map(number)],
    rows: rows.map(row => {
      const s = row.spread, figures = s ? [s.least, s.low, s.middle, s.high, s.most].map(show) : ['', '', say(answerWords.tooFew, lang, { n: row.say }), '', '']
      return [...names(row), show(row.all), row.say < few && row.say >= fewest ? `${show(row.say)} (${say(answerWords.few, lang)})` : show(row.say), ...(question.unit === 'tenders' ? [row.say < fewest ? '' : show(row.one ?? 0)] : []), ...figures]
    }),
  }
  return {
    columns: [...groups, number(answerWords.all), { label: say(answerWords.part, lang), number: false }, number(answerWords.say), { label: say(questionWords[question.id].of, lang), number: true }],
    rows: rows.flatMap(row => (row.shares ?? []).filter(s => s.n > 0 || question.kind === 'flags').map(s => [...names(row), show(row.all), say(shareLabel(question.id, s.key), lang), show(s.of), show(s.n)])),
  }
}

const cell = (x: string | number | null | undefined): string => (x === null || x === undefined ? '' : /[",\n\r]/.test(String(x)) ? `"${String(x).replaceAll('"', '""')}"` : String(x))
/** The same for programs: names that stay, numbers as they are, one row for each group and part. */
export function csvOf({ question, by, rows }: Answer): string {
  const head = question.kind === 'spread' ? ['question', ...by, 'all', 'say', ...(question.unit === 'tenders' ? ['one'] : []), 'least', 'quarter', 'half', 'three_quarters', 'most'] : ['question', ...by, 'all', 'part', 'say', 'n']
  const lines = rows.flatMap(row => {
    const group = [question.id, ...by.map(b => row.group[b])], s = row.spread
    return question.kind === 'spread' ? [[...group, row.all, row.say, ...(question.unit === 'tenders' ? [row.one] : []), s?.least, s?.low, s?.middle, s?.high, s?.most]] : (row.shares ?? []).map(p => [...group, row.all, p.key, p.of, p.n])
  })
  return [head, ...lines].map(line => line.map(cell).join(',')).join('\r\n')
}
export const jsonOf = ({ question, by, rows }: Answer): object => ({ question: question.id, by, ...(question.unit ? { unit: question.unit } : {}), rows })
