import { currencyOf } from '../plain/index.ts'
import { inEuro, perEuro, type CaseState } from '../case/index.ts'
import { costOf, procedureKinds, type Activity, type ProcedureKind } from '../market/index.ts'
import type { World } from '../practice/index.ts'
import type { DeskView } from '../web/index.ts'

/** Which of the market's kinds of procedure the work resembles; the others cost as an open one. */
const kindOf = (procedure: string | undefined): ProcedureKind =>
  procedureKinds.find(k => k === procedure) ?? (procedure === 'innovationPartnership' ? 'partnership' : 'open')

/** The activities that have begun: what lies ahead has cost nothing yet. */
function begun(s: CaseState): ReadonlySet<Activity> {
  const out = new Set<Activity>()
  if (s.need) out.add('need')
  if (s.consultation || s.meetings.length > 0) out.add('consultation')
  if (s.documents) out.add('documents')
  if (s.notice) out.add('questions')
  if (s.rounds.length > 0) out.add('rounds')
  if (s.received.length + s.finalReceived.length > 0) out.add('tender')
  if (s.opened) out.add('evaluation')
  if (s.award) out.add('award')
  if (Object.keys(s.complaints).length > 0) out.add('complaint')
  return out
}

/** Work so far, of the buyer and of each firm, by the market's figures. It rests on the buyer's own estimate, or on the budget before there is one. */
export function costsSoFar(world: World, s: CaseState): DeskView['costs'] {
  const { country } = world, seat = world.scenario.seats[country]
  const value = s.value ? s.value.purchase + s.value.development + s.value.options + s.value.payments : 0
  const known = new Set(world.scenario.firms.map(f => f.id))
  const bidders = [...new Set([...s.received, ...s.finalReceived])]
  const cost = costOf(world.parameters, {
    procedure: kindOf(s.procedure?.procedure), valueEur: inEuro(value || seat.budget, country), bidders,
    consulted: [...new Set(s.meetings.map(m => m.firm))], rounds: s.rounds.map(r => r.firms), questions: Object.keys(s.questions).length,
    complaints: Object.values(s.complaints).map(c => c.firm), paidForWork: 0,
  })
  const now = begun(s)
  const lines = cost.lines.filter(l => now.has(l.activity) && (l.who === 'buyer' || known.has(l.who)))
  const sum = (whose: boolean, of: 'days' | 'eur'): number => lines.reduce((n, l) => n + ((l.who === 'buyer') === whose ? l[of] : 0), 0)
  const rate = perEuro[currencyOf[country]]
  return {
    buyerDays: Math.round(sum(true, 'days')), buyer: Math.round(sum(true, 'eur') * rate),
    firmsDays: Math.round(sum(false, 'days')), firms: Math.round(sum(false, 'eur') * rate), lines,
  }
}
