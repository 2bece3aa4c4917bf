import { fill, langs, say, text, type Lang, type Text } from '../../../plain/index.ts'
import { answerWords, few, fewest, groupName, questionWords, shareLabel, tableOf, type Answer, type AnswerRow } from '../../../notices/index.ts'
import { formatNumber, Heading, Small } from '../../look/index.ts'
import { ShareBars, SpreadBands } from '../../pictures/index.ts'
import { noticesPageWords as w } from './notices-words.ts'

/** Groups in a picture; more would be no picture. */
const most = { spread: 8, shares: 4, flags: 4 } as const
const ours = ['DK', 'SE', 'NO']
/** Our three countries first, then those with most behind them; years from new to old, all else by number. */
function shownOf(answer: Answer, rows: readonly AnswerRow[]): readonly AnswerRow[] {
  const many = most[answer.question.kind]
  const place = (r: AnswerRow): number => { const i = ours.indexOf(r.group.country ?? ''); return i < 0 ? ours.length : i }
  return [...rows].sort(answer.by[0] === 'year' ? (a, b) => Number(b.group.year ?? 0) - Number(a.group.year ?? 0) : (a, b) => place(a) - place(b) || b.say - a.say).slice(0, many)
}
const every = (make: (lang: Lang) => string): Text => { const [sv, da, nb, en] = langs.map(make); return text(en!, sv!, da!, nb!) }
const unitWords = { tenders: w.tenders, months: w.months, days: w.days } as const

/** One question: what it asks, its picture with the table behind it, how many say, and what to bear in mind. */
export function QuestionSection({ answer, lang }: { answer: Answer; lang: Lang }) {
  const { question, rows, by } = answer, words = questionWords[question.id], n = (x: number, l: Lang = lang): string => formatNumber(x, l, 1)
  const all = rows.reduce((s, r) => s + r.all, 0), told = rows.reduce((s, r) => s + r.say, 0), table = tableOf(answer, lang, x => n(x))
  const named = (r: AnswerRow): Text => every(l => say(w.groupSays, l, { group: groupName(r, by, l), say: n(r.say, l), all: n(r.all, l) }))
  const drawn = { id: `p-${question.id}`, lang, title: words.asks, columns: table.columns, rows: table.rows }
  const enough = rows.filter(r => (question.kind === 'spread' ? r.spread !== undefined : r.say >= fewest)), shown = shownOf(answer, enough)
  const one = question.unit === 'tenders' ? rows.reduce((s, r) => s + (r.one ?? 0), 0) : 0
  const summary: Text = every(l => [`${say(w.says, l, { say: n(told, l), all: n(all, l), of: say(words.of, l) })}${question.unit === 'tenders' && told >= fewest ? ` ${say(w.one, l, { n: n(one, l), of: n(told, l) })}` : ''}`, ...(shown.length < enough.length ? [say(w.largest, l, { n: shown.length, all: rows.length })] : []), ...(enough.length < rows.length && enough.length > 0 ? [say(w.left, l, { fewest })] : [])].join(' '))
  return (
    <section class="t-stack t-gap-3 t-noticepart" id={question.id} aria-labelledby={`${question.id}-title`}>
      <Heading level={2} size="md" id={`${question.id}-title`}>{say(words.name, lang)}</Heading>
      {all === 0 ? <p>{say(answerWords.none, lang)}</p> : shown.length === 0 ? <p>{say(w.tooFew, lang, { fewest })} {say(w.says, lang, { say: n(told), all: n(all), of: say(words.of, lang) })}</p> : <>
        {question.kind === 'spread'
          ? <SpreadBands {...drawn} summary={summary} show={x => n(x)} unit={say(unitWords[question.unit ?? 'days'], lang)} bands={shown.map((r, i) => ({ id: `${i}`, label: named(r), few: r.say < few, low: r.spread!.low, middle: r.spread!.middle, high: r.spread!.high }))} />
          : <ShareBars {...drawn} summary={summary} groups={shown.map((r, i) => ({ id: `${i}`, label: named(r), bars: (r.shares ?? []).filter(s => s.n > 0).sort((a, b) => (question.kind === 'shares' ? b.n - a.n : 0)).map(s => ({ key: s.key, label: shareLabel(question.id, s.key), n: s.n, of: s.of, said: fill(answerWords.of[lang], { n: n(s.n), of: n(s.of) }).replaceAll(' ', '\u00a0') })) }))} />}
      </>}
      <Small>{say(words.mind, lang)}</Small>
    </section>
  )
}
