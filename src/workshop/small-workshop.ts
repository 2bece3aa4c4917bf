import { text } from '../plain/index.ts'
import { on } from '../law/index.ts'
import { fold, numbered, type Envelope } from '../log/index.ts'
import type { Content, Seat, WorkshopEvent } from './events.ts'
import { decide, type Decided } from './decide.ts'
import type { WorkshopCommand } from './commands.ts'
import { workshopCommand } from './commands.ts'
import type { Material } from './material.ts'
import { expertDoes } from './practice/bot.ts'
import { workshopFold, type WorkshopState } from './state.ts'

const same = (s: string) => text(`${s} en`, `${s} sv`, `${s} da`, `${s} nb`)
const facts = (value: number) => ({ 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'rnd.listedCode': false, 'value.estimated': value })

/** Two cards of each, three answers of two firms, a draft of every kind; the words carry marks that can be looked for. */
export const smallMaterial: Material = {
  needs: [
    { id: 'cellars', of: 'buyer', says: same('private-buyer-cellars'), weight: 3 }, { id: 'parking', of: 'buyer', says: same('private-buyer-parking'), weight: 1 },
    { id: 'roots', of: 'expert', says: same('private-expert-roots'), weight: 3 }, { id: 'frost', of: 'expert', says: same('private-expert-frost'), weight: 2 },
  ],
  market: [{ id: 'two-outcomes', firm: 'rot', firmName: 'Rotrum AB', says: same('measure both') }, { id: 'boxes', firm: 'rot', firmName: 'Rotrum AB', says: same('no boxes') }, { id: 'upkeep', firm: 'schwamm', firmName: 'Schwammstrasse GmbH', says: same('hours of upkeep') }],
  drafts: [
    { id: 'good', need: 'cellars', fault: 'none', says: same('no water passes the step'), why: same('truth-good') },
    { id: 'make', need: 'roots', fault: 'brand', says: same('Regnvakt valves'), why: same('truth-make'), better: same('better-make') },
    { id: 'basin', need: 'cellars', fault: 'overSpecified', says: same('a basin of 180 cubic metres'), why: same('truth-basin'), better: same('better-basin') },
    { id: 'class', need: 'frost', fault: 'notEquivalent', says: same('a German certificate'), why: same('truth-class'), better: same('better-class') },
    { id: 'nice', need: 'parking', fault: 'unmeasurable', says: same('friendly to all'), why: same('truth-nice'), better: same('better-nice') },
  ],
  makes: ['Rotrum', 'Schwammstrasse'],
  ground: { facts: { DK: facts(12_000_000), SE: facts(18_000_000), NO: facts(18_000_000) }, on: on('2026-10-05') },
}

/** A requirement in order: an outcome, with what, how much and how. */
export const sound: Content = { says: 'No water from the street passes the cellar step.', form: 'functional', measured: 'water at the step', level: '0 litres in the rain of annex 2', method: 'an independent party measures', names: [], needs: [], market: [] }

/** A workshop in memory: what the server does, without disk and clock. */
export function tableOf(mode: 'alone' | 'together' = 'together', m: Material = smallMaterial, seed = 7) {
  let state: WorkshopState = workshopFold.start, n = 0, at = 1_000_000
  const log: Envelope<WorkshopEvent>[] = []
  const write = (events: readonly WorkshopEvent[]): void => {
    for (const e of numbered(n, events.map(event => ({ branch: 'b1', on: '2026-10-05' as const, by: 'by' in event ? event.by : 'system', v: 1, event })))) { n = e.n; log.push(e); state = workshopFold.apply(state, e) }
  }
  write([{ type: 'workshop.opened', at, case: 'small', version: 1, country: 'DK', mode, seed, deleteOn: '2027-01-01' }])
  return {
    state: (): WorkshopState => state, log, material: m,
    send: (seat: Seat, command: object): Decided => {
      const parsed = workshopCommand.safeParse(command)
      if (!parsed.success) throw new Error(`not a command: ${JSON.stringify(command)} ${parsed.error.message}`)
      const done = decide(m, state, seat, parsed.data as WorkshopCommand, { now: at += 60_000, fresh: `f${n}` })
      if (done.ok) { write(done.events); for (let more = expertDoes(m, state, at); more.length > 0; more = expertDoes(m, state, at)) write(more) }
      return done
    },
    again: (): WorkshopState => fold(workshopFold, log),
  }
}
