import { join } from 'node:path'
import { advanceExercise, ownStart, type ExerciseEvent, type SeatCommand } from '../src/exercise/index.ts'
import { folding, type Envelope } from '../src/log/index.ts'
import { practiceFold, type PracticeEvent } from '../src/practice/index.ts'
import { tablesIn } from './exercise-port.ts'
import { median, round, type Row } from './measure.ts'

/** An exercise whose two logs hold 2,000 events each: going back in it, and making both states from nothing. */
export async function goingBack(folder: string): Promise<Row[]> {
  const { site, lives: [live], seats } = await tablesIn(join(folder, 'back'), 1), { exercises, store } = site, x = live!
  const send = async (command: object, name: string): Promise<void> => { if (!(await exercises.send(x, { as: { seat: seats[0]! }, command: command as SeatCommand }, name)).ok) throw new Error(`refused: ${JSON.stringify(command)}`) }
  for (let i = 0; x.run.states.last() < 2000; i++) await send({ does: 'step', base: x.run.states.last(), action: i === 0 ? { step: 'stateNeed', what: 'Rain', form: 'outcome' } : { step: 'changeNeed', what: `Rain ${i}`, form: 'outcome', why: 'We learned.' } }, `s${i}`)
  while (x.state.last < 2000) await Promise.all(Array.from({ length: 100 }, (_, i) => send({ does: 'say', channel: 'all', says: `I think that we should ask them first, ${i}.` }, `t${x.state.last}-${i}`)))
  const backs: number[] = [], replays: number[] = [], cpus: number[] = []
  for (let i = 0; i < 15; i++) {
    const from = x.state.branch, seen = x.run.states.seen(from), to = seen[seen.length - 20]!.n, begin = performance.now()
    const went = await exercises.send(x, { as: 'facilitator', command: { does: 'goBack', to, tries: 'Another way', expects: 'More bids' } }, `b${i}`)
    if (!went.ok || x.state.branch === from) throw new Error('nobody went back')
    backs.push(performance.now() - begin)
  }
  const own = await store.read(x.id) as unknown as Envelope<ExerciseEvent>[], run = await store.read(x.run.id) as unknown as Envelope<PracticeEvent>[]
  for (let i = 0; i < 15; i++) {
    const begin = performance.now(), cpu = process.cpuUsage(), states = folding(practiceFold), state = ownStart()
    for (const e of own) advanceExercise(state, e)
    if (!states.addAll(run)) throw new Error('the log is broken')
    states.state(x.state.branch)
    replays.push(performance.now() - begin)
    const used = process.cpuUsage(cpu)
    cpus.push((used.user + used.system) / 1000)
  }
  const read = performance.now()
  await Promise.all([store.read(x.id), store.read(x.run.id)])
  const reading = performance.now() - read
  await store.close()
  const back = median(backs), replay = median(replays)
  return [
    { what: `going back in an exercise of ${own.length} + ${run.length} events, on disk`, value: round(back, 1), unit: 'ms', goal: '≤ 50 ms', met: back <= 50, beside: `median of ${backs.length}, worst ${round(Math.max(...backs), 1)} ms; its commits to the disk are in it` },
    { what: 'both states of it made from nothing', value: round(replay, 1), unit: 'ms', goal: '≤ 50 ms', met: replay <= 50, beside: `median of ${replays.length}, ${round(median(cpus), 1)} ms of CPU; reading both logs from the disk takes ${round(reading, 1)} ms more` },
  ]
}
