import { currencyOf } from '../../plain/index.ts'
import { convertedAmount, figuresFor, isAlive, lawbook, figuresOf, on as allClocks, type Figure } from '../../law/index.ts'
import { questions, type AdviserQuestion } from './questions.ts'
import { ranking } from './rank.ts'
import type { QuestionId, Ranked, Told } from './types.ts'

/** At most so many questions are put by themselves; the others stand ready for whoever wants to say more. */
export const mostAsked = 10
/** Below this a question is not worth a person's time. */
const worthAsking = 0.6

/** Sums on either side of the lines that matter: a small one, one below the EU threshold, one above it, and one above that for works. */
function sums({ country, currency, on }: Told['setting']): string[] {
  const threshold = thresholds().flatMap(f => figuresFor(f, country).flatMap(v => (isAlive(v.life, allClocks(on)) && typeof v.value === 'number' ? [v.value] : [])))
  const least = Math.min(...threshold), most = Math.max(...threshold)
  const raw = threshold.length === 0 ? [200_000, 1_000_000, 10_000_000, 100_000_000] : [least * 0.15, least * 0.85, least * 1.6, most * 1.5]
  return raw.map(x => String(Math.round(convertedAmount(x, currencyOf[country], currency))))
}
let found: readonly Figure[] | undefined
const thresholds = (): readonly Figure[] => (found ??= figuresOf(lawbook.rules).filter(f => f.figure === 'threshold.services' || f.figure === 'threshold.works'))

const answersTo = (q: AdviserQuestion, told: Told): readonly string[] => ('amount' in q ? sums(told.setting) : Object.keys(q.options))

/** How much a ranking changes: verdicts that turn count most, then the order of the first five. */
export function change(now: readonly Ranked[], then: readonly Ranked[]): number {
  const before = new Map(now.map(r => [r.way, r]))
  let n = 0
  for (const r of then) {
    const was = before.get(r.way)!
    const front = Math.min(r.place, was.place) <= 5 ? 1 : 0.3
    if (r.verdict !== was.verdict) n += front
    else n += front * 0.15 * Math.abs(r.open.length - was.open.length)
    if (Math.min(r.place, was.place) <= 5) n += Math.min(3, Math.abs(r.place - was.place)) * (r.place === 1 || was.place === 1 ? 0.8 : 0.25)
  }
  return n
}

export type Trial = { readonly id: QuestionId; readonly changes: number }
/** Every question not yet asked, tried with each of its answers: the one that changes most on average comes first. */
export function trials(told: Told, now: readonly Ranked[] = ranking(told)): readonly Trial[] {
  const open = questions.filter(q => told.answers[q.id] === undefined && (!q.when || q.when(told.answers)))
  return open.map(q => {
    const answers = answersTo(q, told)
    const sum = answers.reduce((n, value) => n + change(now, ranking({ ...told, answers: { ...told.answers, [q.id]: value } })), 0)
    return { id: q.id, changes: Math.round((sum / answers.length) * 100) / 100 }
  }).sort((a, b) => b.changes - a.changes)
}

/** What to ask next; nothing when enough has been asked or no answer would change the ranking any more. */
export function nextQuestion(told: Told, now?: readonly Ranked[]): QuestionId | undefined {
  const asked = Object.keys(told.answers).length
  // With nothing said, what is bought or its worth changes most under each of the three laws; the first is the easier to answer.
  if (asked === 0) return 'buys'
  if (asked >= mostAsked) return undefined
  const first = trials(told, now ?? ranking(told))[0]
  return first && first.changes >= worthAsking ? first.id : undefined
}
