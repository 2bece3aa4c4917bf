import { addDays, mapText, type Day, type Text } from '../plain/index.ts'
import { planFrom, planProcedures, wrongSide, type PlanInput, type PlanProcedure, type TimePlan } from '../calc/index.ts'
import { noticeChannel, procedure, weigh, type Facts, type Finding } from '../law/index.ts'
import { caseFold, daysOf, factsOf, intentOptions, pastOf, startState, type Action, type CaseEvent, type CaseState } from '../case/index.ts'
import { head, ruleLines, type Ground } from './ground.ts'
import type { Paper } from './paper.ts'
import { w } from './words.ts'

/** The whole value, also what the estimate forgot to count; the budget when there is none. */
const valueIn = (g: Ground): number => { const v = g.state.value; return v ? v.purchase + v.development + v.options + v.payments : g.world.scenario.seats[g.country].budget }

/** The plan of the procedure that the run is on; its dates come from the lawbook. */
function inputOf(g: Ground, on: Day): PlanInput {
  const { scenario } = g.world, v = g.state.value, chosen = g.state.procedure?.procedure
  const value = valueIn(g)
  const input = (procedure: PlanProcedure): PlanInput => ({
    country: g.country, procedure, subject: v?.subject ?? scenario.subject, buyer: 'municipality', activity: scenario.activity, value,
    consultation: true, priorNotice: false, urgency: false, electronic: true, online: true, visit: false, staged: false, letters: 'electronic', reasons: false,
  })
  const first = input((planProcedures as readonly string[]).includes(chosen ?? '') ? chosen as PlanProcedure : 'open'), side = wrongSide(first, on)
  // A procedure of the directive for a value below it, or the other way about, would be counted by rules that do not govern it.
  return side === 'below' ? input('belowThreshold') : side === 'above' ? input('open') : first
}

const longestBefore = 400
/** The earliest notice whose consultation opens no sooner than `begins`. */
export function planBeginning(g: Ground, begins: Day): TimePlan {
  const input = inputOf(g, begins), opens = (notice: Day): Day => planFrom(input, notice, 'comfortable').dates.find(d => d.key === 'consultation')!.day
  let low = 0, high = longestBefore
  while (high - low > 1) { const middle = (low + high) >> 1; if (opens(addDays(begins, middle)) >= begins) high = middle; else low = middle }
  return planFrom(input, addDays(begins, high), 'comfortable')
}

/** What the lawbook says of a consultation held as the plan has it: each step weighed in its place, before anything is done. */
function planned(g: Ground, plan: TimePlan, questions: readonly string[]): Finding[] {
  const on = (key: string): Day => plan.dates.find(d => d.key === key)!.day, firms = g.world.scenario.firms.slice(0, 2).map(f => f.id), budget = g.world.scenario.seats[g.country].budget
  const { scenario, country, buyer, activity, need, value } = g.state
  let state: CaseState = { ...startState, scenario, country, buyer, activity, today: on('consultation'), value: value ? { ...value, counted: ['development', 'options', 'payments'] } : { step: 'estimateValue', subject: g.world.scenario.subject, basis: 'guess', purchase: budget, development: 0, options: 0, payments: 0, counted: [], split: false }, ...(need ? { need } : {}) }
  const steps: readonly [Day, Action][] = [
    [on('consultation'), { step: 'announceConsultation', channel: g.state.consultation?.channel ?? 'ted', open: true, questions: [...questions], until: on('consultationEnds') }],
    ...firms.map((firm): [Day, Action] => [on('consultationEnds'), { step: 'meetFirm', firm, about: ['maturity'], share: ['need', 'timetable'], minutes: true, promise: false, note: '' }]),
    [on('consultationEnds'), { step: 'shareNotes', to: 'all', firms: [], secrets: false }],
    [on('report'), { step: 'publishConsultationReport', learned: '–', effect: '–', secrets: false }],
  ]
  const found: Finding[] = []
  let last: Facts = {}
  for (const [day, action] of steps) {
    const before: CaseState = { ...state, today: day }
    state = caseFold.apply(before, { n: before.last + 1, branch: '', on: day, by: '', v: 1, event: { type: pastOf[action.step], action } as CaseEvent })
    last = factsOf({ before, after: state, action, country, on: day })
    found.push(...weigh(g.world.lawbook, action.step, last, country, daysOf(state, day), new Set()).findings)
  }
  // What the notice and the award will ask of the consultation: whether all have what some were told, had time, and whether it is on file.
  const { notice } = plan, then = daysOf({ ...state, today: notice }, notice)
  for (const step of ['sendNotice', 'decideAward'] as const) found.push(...weigh(g.world.lawbook, step, last, country, then, new Set()).findings.filter(f => f.rule.topic === 'market dialogue'))
  return found
}

const procedureNames = (procedure.is as { readonly options: Readonly<Record<string, Text>> }).options
const channelNames = (noticeChannel.is as { readonly options: Readonly<Record<string, Text>> }).options

/** Before the consultation: purpose, questions, channel, timetable, how information is kept equal, who takes minutes, and the rules. */
export function consultationPlan(g: Ground, begins: Day): Paper {
  const plan = planBeginning(g, begins), s = g.state, day = (key: string): Day => plan.dates.find(d => d.key === key)!.day
  const own = s.consultation?.questions ?? [], standard = Object.values(intentOptions)
  const seat = g.world.scenario.seats[g.country]
  return {
    kind: 'consultation-plan', title: w.plan, lead: w.planLead, ...head(g, begins),
    parts: [
      { kind: 'heading', says: w.purpose },
      { kind: 'text', label: w.need, says: s.need?.what ?? w.notWritten },
      ...(s.need?.measures ? [{ kind: 'text' as const, label: w.measured, says: s.need.measures }] : []),
      { kind: 'fill', label: w.decides, lines: 2 },
      own.length > 0 ? { kind: 'list', label: w.questions, items: own } : { kind: 'list', label: w.questions, items: standard },
      { kind: 'text', label: w.channel, says: mapText(w.open, (o, l) => `${channelNames[s.consultation?.channel ?? 'ted']![l]}${g.dialogue ? '' : `; ${seat.channel[l]}`}. ${o}.`) },
      {
        kind: 'table', id: 'basis', caption: w.countedFor, columns: [{ label: w.procedureIs }, { label: w.valueOf, number: true }, { label: w.what }], invented: true,
        rows: [[procedureNames[plan.input.procedure] ?? plan.input.procedure, { money: plan.input.value ?? 0 }, s.value ? w.fromEstimate : w.fromBudget]],
      },
      { kind: 'dates', id: 'dates', caption: w.dates, plan },
      { kind: 'list', label: w.equal, items: [w.equalAll, w.equalMinutes, { says: w.equalShare, day: day('report') }, w.equalSecret, w.equalNoPromise, { says: w.equalReport, day: day('report') }] },
      { kind: 'fill', label: w.minutesBy }, { kind: 'fill', label: w.meetsBy }, { kind: 'fill', label: w.conflicts },
      { kind: 'rules', id: 'rules', caption: w.rules, weighed: true, rules: ruleLines(planned(g, plan, own)) },
      { kind: 'sign', who: [w.responsible, w.lawyer] },
    ],
  }
}
