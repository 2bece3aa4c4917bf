import { numbered } from '../log/index.ts'
import { lawbook } from '../law/index.ts'
import type { Country, Day } from '../plain/index.ts'
import { liveCommandSchema } from './commands.ts'
import { beginCase, decideLive, joinForFirm, joinTeam, type LiveDecided } from './decide.ts'
import type { LiveEvent } from './events.ts'
import type { Role } from './roles.ts'
import { foldLive, type LiveState } from './state.ts'

/** For tests: a real case that was begun, with one person per role; persons are called after their roles. */
export const first: Day = '2026-09-07'
export function put(s: LiveState, by: string, on: Day, events: readonly LiveEvent[]): LiveState {
  return foldLive(numbered(s.last, events.map(event => ({ branch: 'b1', on, by, v: 1, event }))), s)
}
export function beginSmall(country: Country = 'DK', seconds = true): LiveState {
  return put(foldLive([]), 'buyer:buyer', first, beginCase({ title: 'Rain beds', area: 'climate', lang: 'en', country, buyer: 'municipality', activity: 'general', organisation: 'o1', seconds }, { person: 'buyer', buyerName: 'Strandby Kommune', number: '12345678' }))
}
let names = 0
export const ask = (s: LiveState, person: string, on: Day, input: Record<string, unknown>): LiveDecided => decideLive(lawbook, s, liveCommandSchema.parse(input), { person, today: on, name: `i${++names}` })
/** Carries a command out; throws where it is refused. */
export function done(s: LiveState, person: string, on: Day, input: Record<string, unknown>): LiveState {
  const d = ask(s, person, on, input)
  if (!d.ok) throw new Error(`${d.refusal.code}: ${d.refusal.text.en}${d.opinions ? ` ${JSON.stringify(Object.values(d.opinions)[0]?.findings.filter(f => f.verdict !== 'lawful').map(f => [f.rule.id, f.verdict, f.ask.map(a => a.fact)]))}` : ''}`)
  return put(s, d.by, on, d.events)
}
export function joined(s: LiveState, role: Role, person: string = role): LiveState {
  if (role === 'supplier') {
    const d = joinForFirm(s, person, { organisation: `org-${person}`, name: `Firm of ${person}`, country: 'SE', number: `number-${person}` })
    if (!d.ok) throw new Error(d.refusal.code)
    return put(s, d.by, first, d.events)
  }
  const invited = done(s, 'buyer', first, { does: 'invite', role }), d = joinTeam(invited, invited.invitations.at(-1)!.invite, person)
  if (!d.ok) throw new Error(d.refusal.code)
  return put(invited, d.by, first, d.events)
}
const need = { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: '', budget: 2_000_000 }
export const needStated = (s: LiveState): LiveState => done(s, 'buyer', first, { does: 'step', action: need, unsettled: 'Nothing more is known yet.' })
/** All roles in one case whose page is open. */
export function fullTeam(country: Country = 'DK', seconds = true): LiveState {
  let s = beginSmall(country, seconds)
  for (const role of ['expert', 'lawyer', 'evaluator', 'finance', 'observer'] as const) s = joined(s, role)
  s = done(needStated(s), 'buyer', first, { does: 'openPage' })
  return joined(s, 'supplier')
}
