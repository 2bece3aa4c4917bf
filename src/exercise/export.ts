import { dayOf, text as t } from '../plain/index.ts'
import { runStatements, statement, type Recording, type Saying, type Statement } from '../practice/index.ts'
import { steps } from '../law/index.ts'
import { ended } from '../case/index.ts'
import { guessesOf } from './calibration.ts'
import { facilitator, system, type ExerciseEnvelope, type ExerciseEvent } from './events.ts'
import { runNow, type Exercise } from './exercise.ts'
import { bySubstitute } from './substitute.ts'

/** An event that may leave: without the key to the run, and in an anonymous exercise without names and without whose words in the debrief they were. */
export type ExportedEvent = { readonly n: number; readonly on: string; readonly by: string; readonly event: { readonly type: string; readonly at: number } & Readonly<Record<string, unknown>> }

/** Whether nothing is left to guess: only then do sealed tenders, the firms' minds and the seed go along. */
export const nothingLeft = (x: Exercise): boolean => x.state.ended !== undefined || ended(runNow(x).case)

/** The exercise's own log as it may leave. Every kind of event is named, so that a new one stays until somebody says otherwise. */
export function exportedEvents(x: Exercise, own: readonly ExerciseEnvelope[]): ExportedEvent[] {
  const anonymous = x.state.opened?.anonymous !== false
  const cleaned = (e: ExerciseEvent): Readonly<Record<string, unknown>> | undefined => {
    switch (e.type) {
      case 'exercise.opened': { const { run: _, ...rest } = e; return rest }
      case 'person.joined': { const { name: _, ...rest } = e; return anonymous ? rest : e }
      case 'commitment.made': { const { owner: _, ...rest } = e; return anonymous ? rest : e }
      // What was written is told as voices; whose it was and when would tell more.
      case 'debrief.written': return anonymous || !x.state.revealed.includes(e.block) ? undefined : e
      case 'seat.taken': case 'seat.left': case 'seats.rotated': case 'seat.substituted': case 'seat.returned': case 'joining.set': case 'substitutes.set': case 'substitute.acted': case 'message.sent': case 'message.shared': case 'proposal.opened': case 'proposal.answered': case 'proposal.closed':
      case 'inject.sent': case 'inject.kept': case 'clock.set': case 'help.asked': case 'help.answered': case 'moment.marked': case 'note.written': case 'debrief.moved': case 'debrief.revealed': case 'exercise.ended': return e
    }
  }
  return own.flatMap(({ n, on, by, event }): ExportedEvent[] => { const clean = cleaned(event); return clean ? [{ n, on, by, event: clean as ExportedEvent['event'] }] : [] })
}

/** The words of the debrief that were revealed, in no order of their own. */
export const exportedVoices = (x: Exercise): readonly { readonly block: string; readonly field: string; readonly says: string }[] =>
  x.state.written.filter(w => x.state.revealed.includes(w.block)).map(({ block, field, says }) => ({ block, field, says })).sort((a, b) => (a.says < b.says ? -1 : 1))

/** Milliseconds since 1970 as ISO 8601 in UTC. */
export function isoOf(ms: number): string {
  const day = Math.floor(ms / 86_400_000), rest = ms - day * 86_400_000, two = (x: number): string => String(Math.floor(x)).padStart(2, '0')
  return `${dayOf(day)}T${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}.${String(Math.floor(rest % 1000)).padStart(3, '0')}Z`
}

const words = {
  team: t('The team’s channel', 'Gruppens kanal', 'Gruppens kanal', 'Kanalen til gruppa'), all: t('Everybody’s channel', 'Allas kanal', 'Alles kanal', 'Kanalen til alle'), firm: t('A firm’s channel', 'Ett företags kanal', 'En virksomheds kanal', 'Kanalen til en leverandør'),
  back: t('Going back', 'Att gå tillbaka', 'At gå tilbage', 'Å gå tilbake'), help: t('The facilitator', 'Övningsledaren', 'Facilitatoren', 'Øvingslederen'), debrief: t('The debrief', 'Genomgången', 'Debriefingen', 'Gjennomgangen'), promise: t('A promise for one’s own municipality', 'Ett löfte för den egna kommunen', 'Et løfte til egen kommune', 'Et løfte for egen kommune'),
}
const channelOf = (channel: string): Saying['activity'] => {
  const kind = channel === 'team' || channel === 'all' ? channel : 'firm'
  return { path: `channels/${kind}`, kind: 'discussion', name: words[kind] }
}

/**
 * An exercise as xAPI statements: those of its run, and what people did around it. An actor is a seat, under a pseudonym that holds for
 * this exercise only; what the program did by itself is nobody's doing. `at`: the wall clock of an event of the run.
 */
export function exerciseStatements(x: Exercise, own: readonly ExerciseEnvelope[], r: Recording, at: (n: number) => string): Statement[] {
  const { world, state } = x, { scenario } = world, seats = new Set(state.seats.map(s => s.seat)), anonymous = state.opened?.anonymous !== false
  const who = (by: string): string | undefined => (by === system ? undefined : seats.has(by) || by === facilitator ? by : undefined)
  const asked = new Map(state.proposals.map(p => [p.proposal, p])), guesses = guessesOf(x)
  const about = (proposal: string): Saying['activity'] => {
    const p = asked.get(proposal), step = p?.asks.kind === 'step' ? p.asks.command.action.step : undefined
    return { path: `proposals/${step ?? 'going-back'}`, kind: 'question', name: step ? steps[step] : words.back }
  }
  const run = runStatements(world, x.envelopes, r, at, (by, n) => (bySubstitute(x, n) ? undefined : who(by) ?? (x.envelopes[0]?.by === by ? facilitator : undefined)))
  const around = own.flatMap(({ n, on, by, event: e }): Statement[] => {
    const person = who(by)
    if (person === undefined) return []
    const make = (verb: Saying['verb'], activity: Saying['activity'], rest: Pick<Saying, 'result' | 'found' | 'more'> = {}): Statement[] => [statement(world, r, { key: `own.${n}`, who: person, verb, activity, at: isoOf(e.at), ...rest, more: { 'simulated-day': on, ...rest.more } })]
    switch (e.type) {
      case 'message.sent': return make('talked-with', channelOf(e.channel), { result: { response: e.says } })
      case 'message.shared': return make('shared', channelOf('firm'))
      case 'proposal.opened': return make('asked', about(e.proposal))
      case 'proposal.answered': {
        const g = guesses.find(y => y.proposal === e.proposal && y.seat === by && y.guess === e.guess)
        return make('answered', about(e.proposal), { ...(g ? { result: { success: g.right } } : {}), found: { agrees: e.agrees, ...(e.guess ? { guess: e.guess } : {}), ...(e.sure ? { sure: e.sure } : {}), ...(g ? { verdict: g.verdict } : {}) } })
      }
      case 'help.asked': return make('requested-attention', { path: 'help', kind: 'discussion', name: words.help }, { result: { response: e.says } })
      // Whose words they are is told only where everybody agreed to stand by theirs.
      case 'debrief.written': return make('commented', { path: `debrief/${e.block}`, kind: 'discussion', name: words.debrief }, !anonymous && state.revealed.includes(e.block) ? { result: { response: e.says } } : {})
      case 'commitment.made': return make('committed', { path: 'debrief/promise', kind: 'objective', name: words.promise }, { result: { response: e.what }, found: { due: e.due } })
      case 'exercise.ended': return make('terminated', { path: `cases/${scenario.id}/v${scenario.version}`, kind: 'simulation', name: scenario.title }, { result: { completion: true } })
      default: return []
    }
  })
  return [...run, ...around].sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0))
}
