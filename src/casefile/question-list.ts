import { daysBetween, type Text } from '../plain/index.ts'
import { latestDayBefore } from '../law/index.ts'
import { questionWords } from '../market/index.ts'
import { put } from '../practice/index.ts'
import { planBeginning } from './consultation-plan.ts'
import { head, lastOn, ruleLines, type Ground } from './ground.ts'
import type { Cell, Paper, Part } from './paper.ts'
import { w } from './words.ts'

const steps = ['answerQuestion', 'changeDocuments', 'extendDeadline']

/** The last lawful day for answers: the lawbook's number of days, counted back from the day tenders are due. */
function lastAnswer(g: Ground): Part[] {
  const due = g.state.tendersBy, found = due && planBeginning(g, g.world.scenario.start).dates.find(d => d.key === 'answers')?.basis
  if (!due || !found || found.kind !== 'law') return []
  const day = latestDayBefore(due, found.days)
  return [{ kind: 'list', label: w.lastAnswer, items: [{ says: put(w.lastAnswerSays, { n: daysBetween(day, due) }), day }] }]
}

/** All that firms asked, with the answers that all must have. Who asked is nobody else's business. */
export function questionList(g: Ground): Paper {
  const asked = g.log.flatMap(({ on, event: e }) => (e.type === 'question.asked' ? [{ on, id: e.question, says: e.says ?? ((questionWords as Readonly<Record<string, Text>>)[e.about] ?? e.about) }] : []))
  const rows = asked.map(({ on, id, says }, i): Cell[] => {
    const found = g.log.find(x => x.event.type === 'question.answered' && x.event.action.question === id), a = found?.event.type === 'question.answered' ? found.event.action : undefined
    return [{ number: i + 1 }, { day: on }, says, a ? a.answer : w.open2, found ? { day: found.on } : '–', a ? (a.to === 'all' ? w.yes : w.onlyOne) : '–']
  })
  return {
    kind: 'questions', title: w.list, lead: w.listLead, ...head(g, lastOn(g, steps)),
    parts: [
      ...lastAnswer(g),
      { kind: 'table', id: 'questions', caption: w.list, none: w.listNone, columns: [{ label: w.nr, number: true }, { label: w.day }, { label: w.question }, { label: w.answer }, { label: w.answered }, { label: w.toAll }], rows },
      { kind: 'rules', id: 'rules', caption: w.rules, weighed: g.weighed.some(x => x.opinion.step === 'answerQuestion'), rules: ruleLines(g.weighed.filter(x => x.opinion.step === 'answerQuestion').flatMap(x => x.opinion.findings)) },
    ],
  }
}
