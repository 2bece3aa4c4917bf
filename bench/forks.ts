// A branch of 2,000 events: how long a fork takes, and the state at any event of it.
import { folding, numbered, type Envelope } from '../src/log/index.ts'
import { practiceFold, rewind, startRun, takeStep, type PracticeEvent } from '../src/practice/index.ts'
import { smallWorld } from '../src/practice/small-scenario.ts'
import { parseAction, type Action } from '../src/case/index.ts'
import { median, round, tell } from './measure.ts'

const world = smallWorld('DK'), log = [...numbered(0, startRun(world))] as Envelope<PracticeEvent>[]
const states = folding(practiceFold)
states.addAll(log)
const action = (input: unknown): Action => { const read = parseAction(input); if (!read.ok) throw new Error(JSON.stringify(read.problems)); return read.action }
const need = action({ step: 'stateNeed', what: 'Rain', form: 'outcome' }), change = action({ step: 'changeNeed', what: 'Rain', form: 'outcome', why: 'We learned.' })
for (let i = 0; log.length < 2000; i++) {
  const turn = takeStep(world, states.state('b1')!, { action: i === 0 ? need : change }, { branch: 'b1', by: 'buyer', under: ['DK'] })
  if (!turn.ok) throw new Error(turn.refusal.code)
  for (const e of numbered(log.length, turn.items) as Envelope<PracticeEvent>[]) { log.push(e); states.add(e) }
}
const forks: number[] = [], reads: number[] = []
for (let i = 0; i < 41; i++) {
  const at = 100 + i * 45
  const begin = performance.now()
  const back = rewind(log, 'b1', at, { tries: 'Another way', expects: 'More bids' }, { by: 'buyer' })
  if (!back.ok) throw new Error(back.code)
  const own = folding(practiceFold)
  own.addAll([...log, ...numbered(log.length, back.items) as Envelope<PracticeEvent>[]])
  own.state(back.branch)
  forks.push(performance.now() - begin)
  const again = performance.now()
  states.state('b1', at)
  reads.push(performance.now() - again)
}
const fork = median(forks), worst = Math.max(...reads)
tell([
  { what: `fork of a branch of ${log.length} events, from nothing in memory`, value: round(fork), unit: 'ms', goal: '≤ 50 ms', met: fork <= 50, beside: 'median of 41' },
  { what: 'state at any event of it, worst', value: round(worst), unit: 'ms', goal: '≤ 50 ms', met: worst <= 50, beside: `median ${round(median(reads), 3)} ms` },
])
