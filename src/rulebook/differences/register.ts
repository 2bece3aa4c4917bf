import { isCountry, currencies, legible, looksPersonal, numberOf, type Country, type Currency, type Day, type Lang } from '../../plain/index.ts'
import { isStep, type Step } from '../../law/index.ts'
import { rowNamed } from './rows.ts'

/** What somebody who met a difference tells of it. Nobody is named and no address is asked for. */
export type Barrier = {
  readonly what: string
  /** How it was met; empty when it was not. */
  readonly met: string
  readonly from: Country
  readonly to: Country
  readonly step?: Step
  readonly row?: string
  readonly year: number
  readonly hours?: number
  readonly cost?: { readonly amount: number; readonly currency: Currency }
  readonly lang: Lang
}

export type BarrierEvent =
  | { readonly type: 'barrier.reported'; readonly report: string; readonly said: Barrier }
  | { readonly type: 'barrier.shortened'; readonly report: string; readonly what: string; readonly met: string; readonly because: string }
  | { readonly type: 'barrier.attached'; readonly report: string; readonly row?: string }
  | { readonly type: 'barrier.published'; readonly report: string }
  | { readonly type: 'barrier.declined'; readonly report: string; readonly because: string }
export const barrierVersions: Readonly<Record<BarrierEvent['type'], number>> = { 'barrier.reported': 1, 'barrier.shortened': 1, 'barrier.attached': 1, 'barrier.published': 1, 'barrier.declined': 1 }

export type Status = 'waiting' | 'published' | 'declined'
export type KeptReport = {
  readonly id: string
  readonly on: Day
  /** As it is shown now. */
  readonly said: Barrier
  /** As it came, if the moderator has shortened it: for the moderator's eyes only, since what was cut may name somebody. */
  readonly original?: { readonly what: string; readonly met: string }
  readonly shortened?: { readonly on: Day; readonly because: string }
  readonly status: Status
  readonly decided?: { readonly on: Day; readonly because?: string }
}
export type Register = { readonly reports: readonly KeptReport[] }

type Dated = { readonly on: Day; readonly event: BarrierEvent }
const change = (s: Register, id: string, with_: (r: KeptReport) => KeptReport): Register => ({ reports: s.reports.map(r => (r.id === id ? with_(r) : r)) })

/** How the events become the register. An event about a report that was never made changes nothing. */
export const registerFold = {
  start: { reports: [] } as Register,
  apply(s: Register, { on, event: e }: Dated): Register {
    switch (e.type) {
      case 'barrier.reported': return s.reports.some(r => r.id === e.report) ? s : { reports: [...s.reports, { id: e.report, on, said: e.said, status: 'waiting' }] }
      case 'barrier.shortened': return change(s, e.report, r => ({ ...r, original: r.original ?? { what: r.said.what, met: r.said.met }, said: { ...r.said, what: e.what, met: e.met }, shortened: { on, because: e.because } }))
      case 'barrier.attached': return change(s, e.report, r => { const { row: _, ...rest } = r.said; return { ...r, said: e.row === undefined ? rest : { ...rest, row: e.row } } })
      case 'barrier.published': return change(s, e.report, r => ({ ...r, status: 'published', decided: { on } }))
      case 'barrier.declined': return change(s, e.report, r => ({ ...r, status: 'declined', decided: { on, because: e.because } }))
    }
  },
}

export const published = (s: Register): readonly KeptReport[] => s.reports.filter(r => r.status === 'published')
export const waiting = (s: Register): readonly KeptReport[] => s.reports.filter(r => r.status === 'waiting')
/** Published reports by row. */
export function countsByRow(s: Register): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const r of published(s)) if (r.said.row) counts[r.said.row] = (counts[r.said.row] ?? 0) + 1
  return counts
}

/** How much may be written, and which years are asked about. */
export const barrierLimits = { whatLeast: 20, what: 2000, met: 1000, because: 500, yearFrom: 2014, hours: 100_000, cost: 1_000_000_000, waiting: 500 } as const

export type BarrierProblem = 'what' | 'what long' | 'met long' | 'from' | 'to' | 'same' | 'step' | 'row' | 'year' | 'hours' | 'cost' | 'currency' | 'personal' | 'unsound'
export type WrittenBarrier = Readonly<Record<'what' | 'met' | 'from' | 'to' | 'step' | 'row' | 'year' | 'hours' | 'cost' | 'currency', string>>

/** As people write it in each of the languages: 25.000 and 25 000 are twenty-five thousand. */
const numberIn = (written: string, most: number): number | undefined => {
  const n = numberOf(written)
  return n !== undefined && n >= 0 && n <= most ? n : undefined
}

/** Reads what was written, or says what is wrong with each field. */
export function readBarrier(w: WrittenBarrier, thisYear: number, lang: Lang): { readonly ok: true; readonly barrier: Barrier } | { readonly ok: false; readonly problems: readonly (readonly [field: string, problem: BarrierProblem])[] } {
  const problems: (readonly [string, BarrierProblem])[] = [], no = (field: string, problem: BarrierProblem): void => { problems.push([field, problem]) }
  const what = w.what.trim(), met = w.met.trim()
  if (what.length < barrierLimits.whatLeast) no('what', 'what')
  if (what.length > barrierLimits.what) no('what', 'what long')
  if (met.length > barrierLimits.met) no('met', 'met long')
  if (!legible(what)) no('what', 'unsound')
  if (!legible(met)) no('met', 'unsound')
  // Sought only in what is short enough: the time it takes grows with the square of the text.
  if (what.length <= barrierLimits.what && looksPersonal(what)) no('what', 'personal')
  if (met.length <= barrierLimits.met && looksPersonal(met)) no('met', 'personal')
  if (!isCountry(w.from)) no('from', 'from')
  if (!isCountry(w.to)) no('to', 'to')
  if (isCountry(w.from) && w.from === w.to) no('to', 'same')
  if (w.step !== '' && !isStep(w.step)) no('step', 'step')
  if (w.row !== '' && !rowNamed(w.row)) no('row', 'row')
  const year = /^\d{4}$/.test(w.year.trim()) ? Number(w.year) : 0
  if (year < barrierLimits.yearFrom || year > thisYear) no('year', 'year')
  const hours = w.hours.trim() === '' ? undefined : numberIn(w.hours, barrierLimits.hours)
  if (w.hours.trim() !== '' && hours === undefined) no('hours', 'hours')
  const cost = w.cost.trim() === '' ? undefined : numberIn(w.cost, barrierLimits.cost)
  if (w.cost.trim() !== '' && cost === undefined) no('cost', 'cost')
  const currency = (currencies as readonly string[]).includes(w.currency) ? (w.currency as Currency) : undefined
  if (cost !== undefined && !currency) no('currency', 'currency')
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true, barrier: {
      what, met, from: w.from as Country, to: w.to as Country, year, lang, ...(w.step === '' ? {} : { step: w.step as Step }), ...(w.row === '' ? {} : { row: w.row }),
      ...(hours === undefined ? {} : { hours }), ...(cost === undefined || !currency ? {} : { cost: { amount: Math.round(cost), currency } }),
    },
  }
}

export type Decision =
  | { readonly do: 'publish'; readonly report: string; readonly row: string }
  | { readonly do: 'shorten'; readonly report: string; readonly what: string; readonly met: string; readonly because: string }
  | { readonly do: 'attach'; readonly report: string; readonly row: string }
  | { readonly do: 'decline'; readonly report: string; readonly because: string }
export type DecisionProblem = 'no such report' | 'already decided' | 'row' | 'because' | 'longer' | 'what'

/** What a moderator's decision adds to the register, or why it cannot be. A published report may be withdrawn; a declined one stays declined. */
export function decide(s: Register, d: Decision): { readonly ok: true; readonly events: readonly BarrierEvent[] } | { readonly ok: false; readonly problem: DecisionProblem } {
  const r = s.reports.find(x => x.id === d.report), no = (problem: DecisionProblem) => ({ ok: false, problem }) as const
  if (!r) return no('no such report')
  if (r.status === 'declined' || (d.do === 'publish' && r.status !== 'waiting')) return no('already decided')
  const attached = (row: string): readonly BarrierEvent[] => (row === (r.said.row ?? '') ? [] : [{ type: 'barrier.attached', report: r.id, ...(row === '' ? {} : { row }) }])
  if (d.do === 'decline') return d.because.trim() === '' || d.because.length > barrierLimits.because ? no('because') : { ok: true, events: [{ type: 'barrier.declined', report: r.id, because: d.because.trim() }] }
  if (d.do === 'shorten') {
    const what = d.what.trim(), met = d.met.trim()
    if (d.because.trim() === '' || d.because.length > barrierLimits.because) return no('because')
    if (what === '') return no('what')
    // A moderator cuts and does not add: what somebody said stays theirs.
    if (what.length + met.length >= r.said.what.length + r.said.met.length) return no('longer')
    return { ok: true, events: [{ type: 'barrier.shortened', report: r.id, what, met, because: d.because.trim() }] }
  }
  if (d.row !== '' && !rowNamed(d.row)) return no('row')
  const events = attached(d.row)
  return { ok: true, events: d.do === 'publish' ? [...events, { type: 'barrier.published', report: r.id }] : events }
}

