import { text, type Text } from '../plain/index.ts'
import type { ProcedureKind } from './firm.ts'
import type { Parameter } from './figures/row.ts'
import { parameters, type ParameterId, type ParameterSet } from './parameters.ts'

/** Parts of the calendar. The statutory parts come from the law area as calendar days; the working parts from b.4. */
export const periods = {
  consultation: text('Market consultation', 'Marknadskonsultation', 'Markedsdialog', 'Markedsdialog'),
  documents: text('Writing the documents', 'Skriva dokumenten', 'Skrive materialet', 'Skrive dokumentene'),
  requests: text('Time to apply', 'Ansökningstid', 'Ansøgningsfrist', 'Søknadsfrist'),
  selection: text('Selection', 'Urval', 'Udvælgelse', 'Utvelgelse'),
  rounds: text('Rounds', 'Rundor', 'Runder', 'Runder'),
  tenders: text('Time to tender', 'Anbudstid', 'Tilbudsfrist', 'Tilbudsfrist'),
  evaluation: text('Evaluation', 'Utvärdering', 'Evaluering', 'Evaluering'),
  decision: text('Decision', 'Tilldelningsbeslut', 'Tildelingsbeslutning', 'Tildelingsbeslutning'),
  standstill: text('Standstill', 'Avtalsspärr', 'Standstill', 'Karensperiode'),
  complaint: text('Complaint', 'Överprövning', 'Klage', 'Klage'),
  contract: text('Contract signed', 'Kontrakt undertecknat', 'Kontrakt underskrevet', 'Kontrakt signert'),
} as const satisfies Record<string, Text>
export type Period = keyof typeof periods

export type ProcedureTime = {
  readonly procedure: ProcedureKind
  /** Calendar days given or required by law: time to apply (0 in an open procedure), time to tender, standstill. */
  readonly given: { readonly requests: number; readonly tenders: number; readonly standstill: number }
  readonly consulted: boolean
  readonly bids: number
  readonly rounds: number
  readonly complaints: number
}

/** `calendarDays` from five working days a week. `working` is left out where the days were given. */
export type TimePart = { readonly period: Period; readonly calendarDays: number; readonly working?: { readonly days: number; readonly of: readonly ParameterId[] } }
export type Duration = {
  readonly parts: readonly TimePart[]
  /** Calendar days in all, from the first part. */
  readonly total: number
  /** Calendar days from sending the notice to the award decision. */
  readonly noticeToAward: number
  /** Calendar days from the deadline for tenders to the award decision. */
  readonly deadlineToAward: number
  readonly parameters: readonly Parameter[]
}

const before: readonly Period[] = ['consultation', 'documents']
const afterAward: readonly Period[] = ['standstill', 'complaint', 'contract']

/** How long the procedure takes, part by part. Complaints run side by side. */
export function durationOf(p: ParameterSet, of: ProcedureTime): Duration {
  const parts: TimePart[] = []
  const used = new Set<ParameterId>()
  const work = (period: Period, days: number, ...ids: readonly ParameterId[]): void => {
    if (days <= 0) return
    parts.push({ period, calendarDays: days * 7 / 5, working: { days, of: ids } })
    for (const id of ids) used.add(id)
  }
  const given = (period: Period, days: number): void => { if (days > 0) parts.push({ period, calendarDays: days }) }
  if (of.consulted) work('consultation', p['time.consultation'], 'time.consultation')
  work('documents', p['time.documents'], 'time.documents')
  if (of.procedure !== 'open') {
    given('requests', of.given.requests)
    work('selection', p['time.selection'], 'time.selection')
  }
  work('rounds', p['time.round'] * of.rounds, 'time.round')
  given('tenders', of.given.tenders)
  work('evaluation', p['time.evaluation'] + p['time.per-tender'] * of.bids, 'time.evaluation', 'time.per-tender')
  work('decision', p['time.decision'], 'time.decision')
  given('standstill', of.given.standstill)
  if (of.complaints > 0) {
    parts.push({ period: 'complaint', calendarDays: p['time.complaint'] })
    used.add('time.complaint')
  }
  work('contract', p['time.contract'], 'time.contract')
  const sum = (take: (part: TimePart) => boolean): number => parts.reduce((days, part) => (take(part) ? days + part.calendarDays : days), 0)
  return {
    parts, total: sum(() => true),
    noticeToAward: sum(part => !before.includes(part.period) && !afterAward.includes(part.period)),
    deadlineToAward: sum(part => part.period === 'evaluation' || part.period === 'decision'),
    parameters: [...used].map(id => parameters[id]),
  }
}
