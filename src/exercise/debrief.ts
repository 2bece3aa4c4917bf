import { text as t, type Day, type Text } from '../plain/index.ts'
import { lineage } from '../log/index.ts'
import { steps, type CaseStep, type StepVerdict } from '../law/index.ts'
import { debriefOf, momentAt, put, type Debrief, type Moment } from '../practice/index.ts'
import { calibrationOf, unityOf, verdictOn, type SeatCalibration, type Unity } from './calibration.ts'
import { mayUse } from './decide.ts'
import type { DebriefBlock } from './events.ts'
import type { Exercise } from './exercise.ts'
import { hindsightOf, type Hindsight } from './hindsight.ts'
import { messageLedger, type MessageLine } from './ledger.ts'
import { onBuyersSide, roleOf } from './parts.ts'
import type { Proposal } from './state.ts'
import { bySubstitute } from './substitute.ts'
import { reactionCame, reaches } from './views.ts'

const w = {
  split: t('{step}: {agree} for, {against} against', '{step}: {agree} för, {against} emot', '{step}: {agree} for, {against} imod', '{step}: {agree} for, {against} imot'),
  splitBack: t('Going back: {agree} for, {against} against', 'Att gå tillbaka: {agree} för, {against} emot', 'At gå tilbage: {agree} for, {against} imod', 'Å gå tilbake: {agree} for, {against} imot'),
  splitSays: t('Here the group disagreed most. It ended so: {outcome}.', 'Här var gruppen mest oenig. Det slutade så: {outcome}.', 'Her var gruppen mest uenig. Det endte sådan: {outcome}.', 'Her var gruppa mest uenig. Det endte slik: {outcome}.'),
  outcome: { taken: t('taken', 'genomfört', 'gennemført', 'gjennomført'), refused: t('could not be carried out', 'gick inte att genomföra', 'kunne ikke gennemføres', 'lot seg ikke gjennomføre'), dropped: t('dropped', 'föll', 'faldt', 'falt'), withdrawn: t('taken back', 'drogs tillbaka', 'trukket tilbage', 'trukket tilbake') },
} as const

/** An inject that came, with what a well-led group would have done and whether it did. */
export type InjectTold = {
  readonly inject: string; readonly on: Day; readonly n: number; readonly by: 'mail' | 'phone' | 'news'; readonly from: Text; readonly says: Text; readonly expected: Text; readonly rule?: string
  readonly reached: readonly string[]
  readonly reactions: readonly { readonly by: string; readonly what: { readonly takes: string } | { readonly avoids: string } | { readonly writes: true }; readonly within: number; readonly came: boolean }[]
}
export type Objection = { readonly proposal: string; readonly step?: CaseStep; readonly seat: string; /** Missing for those who were not asked. */ readonly because?: string; readonly outcome: keyof typeof w.outcome; readonly verdict?: StepVerdict; /** The law saw a fault too. */ readonly borneOut?: boolean }
/** What was said to one firm in its channel. The words are told to those who could read them then, and to all once shared. */
export type PrivateMessage = Omit<MessageLine, 'says'> & { readonly says?: string }
export type Voice = { readonly block: DebriefBlock; readonly field: string; /** A seat; only in an exercise that is not anonymous. */ readonly seat?: string; readonly says: string }

export type SubstituteStep = { readonly n: number; readonly on: Day; readonly seat: string; readonly step: CaseStep }
/** What substitutes did on a path. Time that they let pass is no step. */
export const substituteSteps = (x: Exercise, branch: string): SubstituteStep[] => lineage(x.envelopes, branch).flatMap(({ n, on, by, event }) => ('action' in event && bySubstitute(x, n) ? [{ n, on, seat: by, step: event.action.step }] : []))

/** What the six blocks of a group's debrief, and its report, are made from. */
export type ExerciseDebrief = {
  readonly anonymous: boolean
  readonly branch: string
  readonly run: Debrief
  /** The system's, the group's largest disagreement, and those the facilitator marked, in the order they came. */
  readonly moments: readonly Moment[]
  readonly injects: readonly InjectTold[]
  readonly messages: readonly PrivateMessage[]
  readonly objections: readonly Objection[]
  /** What each seat knew only because the group had gone back. */
  readonly hindsight: readonly { readonly seat: string; readonly of: readonly Hindsight[] }[]
  /** Seat by seat: for the facilitator all, for a seat its own. */
  readonly calibration: readonly SeatCalibration[]
  readonly unity: readonly Unity[]
  readonly voices: readonly Voice[]
  readonly commitments: readonly { readonly what: string; readonly owner: string; readonly due: Day }[]
  readonly substitutes: readonly string[]
  /** The steps that substitutes took on the path that is told; the buyer’s side’s to read. */
  readonly acted: readonly SubstituteStep[]
}

/** How divided those were who answered: 0 all alike … 0.5 half and half. */
const divided = (p: Proposal): number => { const n = p.answers.length, against = p.answers.filter(a => !a.agrees).length; return n === 0 ? 0 : Math.min(against, n + 1 - against) / (n + 1) }

/** Where the group was most divided, as a moment of the run. */
function disagreement(x: Exercise, run: Debrief): Moment[] {
  const log = lineage(x.envelopes, x.state.branch)
  const most = x.state.proposals.filter(p => p.closed && divided(p) > 0).sort((a, b) => divided(b) - divided(a) || a.at - b.at)[0]
  if (!most?.closed) return []
  const against = most.answers.filter(a => !a.agrees).length, counts = { agree: most.answers.length - against + (most.by === 'facilitator' ? 0 : 1), against }
  const { asks } = most, step = asks.kind === 'step' ? asks.command.action.step : undefined
  const taken = step === undefined ? undefined : log.find(e => e.n > most.runAt && e.event.type === 'step.weighed' && e.event.step === step)
  const at = taken?.n ?? log.findLast(e => e.n <= most.runAt)?.n
  const moment = at === undefined ? undefined : momentAt(x.world, log, at, run.findings, {
    kind: 'disagreement', heading: step === undefined ? put(w.splitBack, counts) : put(w.split, { step: steps[step], ...counts }), what: put(w.splitSays, { outcome: w.outcome[most.closed.outcome] }),
  })
  return moment ? [moment] : []
}

const asText = (s: string): Text => ({ en: s, sv: s, da: s, nb: s })
const marked = (x: Exercise, run: Debrief): Moment[] => x.state.moments.flatMap(m => {
  const log = lineage(x.envelopes, x.state.branch), at = log.findLast(e => e.n <= m.runAt)?.n
  const moment = at === undefined ? undefined : momentAt(x.world, log, at, run.findings, { kind: 'marked', heading: asText(m.says) })
  return moment ? [moment] : []
})

function injectsTold(x: Exercise): InjectTold[] {
  return lineage(x.envelopes, x.state.branch).flatMap(({ n, on, event }): InjectTold[] => {
    const i = event.type === 'news.came' ? x.world.scenario.injects.find(y => y.id === event.inject) : undefined
    if (!i) return []
    return [{
      inject: i.id, on, n, by: i.by, from: i.from, says: i.says, expected: i.expected, ...(i.rule ? { rule: i.rule } : {}), reached: x.state.seats.map(s => s.seat).filter(s => reaches(x, i, s)),
      reactions: i.reactions.map(r => ({ by: r.by, within: r.within, came: reactionCame(x, r, { on, n }), what: 'takes' in r ? { takes: r.takes } : 'avoids' in r ? { avoids: r.avoids } : { writes: true as const } })),
    }]
  })
}

/** What a viewer may read of a debrief. A seat keeps to what it could read then and to what has been revealed; the facilitator reads all but what has not been revealed. */
export function exerciseDebrief(x: Exercise, viewer: 'facilitator' | { readonly seat: string }): ExerciseDebrief {
  const { state, world } = x, all = viewer === 'facilitator', seat = all ? undefined : viewer.seat
  const inside = all || onBuyersSide(roleOf(world.scenario, seat!)), anonymous = state.opened?.anonymous !== false
  const run = debriefOf(world, x.envelopes, state.branch), extra = [...disagreement(x, run), ...marked(x, run)]
  const silent = run.moments.every(m => m.thought.length === 0)
  const moments = [...run.moments, ...(silent ? extra.map(m => ({ ...m, thought: [] })) : extra)].sort((a, b) => a.n - b.n)
  const voices = state.written.filter(v => state.revealed.includes(v.block)).map((v): Voice => ({ block: v.block, field: v.field, says: v.says, ...(anonymous ? {} : { seat: v.seat }) }))
  return {
    anonymous, branch: state.branch, run, injects: injectsTold(x),
    // What a seat of the buyer's side wrote down as its reason is not a supplier's to read.
    moments: inside ? moments : moments.map(m => ({ ...m, ownReasons: [] })),
    messages: messageLedger(x).map(({ says, ...m }) => ({ ...m, ...(all || m.sharedAt !== undefined || mayUse(x, seat!, `firm:${m.firm}`) ? { says } : {}) })),
    objections: state.proposals.flatMap((p): Objection[] => {
      const { asks } = p, step = asks.kind === 'step' ? asks.command.action.step : undefined, verdict = p.closed ? verdictOn(x, p) : undefined
      const reads = inside || asks.kind === 'rewind'
      return p.closed ? p.answers.filter(a => !a.agrees).map(a => ({ proposal: p.proposal, ...(step ? { step } : {}), seat: a.seat, ...(reads ? { because: a.because } : {}), outcome: p.closed!.outcome, ...(verdict ? { verdict, borneOut: verdict !== 'lawful' } : {}) })) : []
    }),
    hindsight: state.seats.map(s => s.seat).filter(s => all || s === seat).flatMap(s => { const of = hindsightOf(x, s); return of.length > 0 ? [{ seat: s, of }] : [] }),
    calibration: calibrationOf(x).filter(c => all || c.seat === seat), unity: inside ? unityOf(x) : [],
    // The order of writing would tell who wrote what.
    voices: anonymous ? [...voices].sort((a, b) => (a.says < b.says ? -1 : 1)) : voices,
    commitments: state.commitments.map(({ what, owner, due }) => ({ what, owner, due })), substitutes: state.seats.filter(s => s.substitute).map(s => s.seat), acted: inside ? substituteSteps(x, state.branch) : [],
  }
}
