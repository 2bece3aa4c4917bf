import { canonical } from '../../plain/index.ts'
import { branchTree, fold, lineage, logHash, streamHash, type AnyEvent, type Envelope } from '../../log/index.ts'
import { ended } from '../../case/index.ts'
import { practiceFold } from '../fold.ts'
import type { PracticeEvent, World } from '../types.ts'
import { debriefOf } from './debrief.ts'
import type { Debrief } from './types.ts'

type Log = readonly Envelope<PracticeEvent>[]

/** What a player may not have while a run goes on: the seed, and what moves in firms' minds. */
function shown(e: Envelope<PracticeEvent>, whole: boolean): { readonly type: string; readonly rest: Readonly<Record<string, unknown>> } | undefined {
  if (!whole && e.event.type === 'disposition.changed') return undefined
  const { type, ...rest } = e.event as AnyEvent & Record<string, unknown>
  if (whole || type !== 'run.opened') return { type, rest }
  const { seed: _, ...open } = rest
  return { type, rest: open }
}
const over = (envelopes: Log, branch: string): boolean => ended(fold(practiceFold, lineage(envelopes, branch)).case)

/** A cell of a table: quoted where needed (RFC 4180), and never read as a formula by a spreadsheet. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The log of a branch as a table, one event per line. Begins with a byte order mark, which spreadsheets need to read UTF-8. */
export function eventsCsv(envelopes: Log, branch: string): string {
  const whole = over(envelopes, branch)
  const rows = lineage(envelopes, branch).flatMap(e => {
    const told = shown(e, whole)
    return told ? [[e.n, e.branch, e.on, e.by, told.type, e.event.type === 'step.weighed' ? e.event.verdicts[e.event.country] : '', canonical(told.rest)].map(cell).join(',')] : []
  })
  return '\ufeff' + ['n,branch,day,by,event,verdict,content', ...rows].join('\r\n') + '\r\n'
}

export type Report = {
  readonly format: 'tipp-report/1'
  readonly scenario: Debrief['scenario']
  readonly country: Debrief['country']
  readonly lawbook: string
  readonly lawDate: string
  readonly parameters: Readonly<Record<string, number>>
  readonly logHash: string
  readonly streamHash: string
  readonly seed?: number
  readonly branches: readonly string[]
  readonly debrief: Debrief
}

/** The debrief as one JSON value, with all that is needed to get the same again. The seed only when the run has ended. */
export function reportOf(world: World, envelopes: Log, branch: string): Report {
  const debrief = debriefOf(world, envelopes, branch)
  const names: string[] = [], walk = (b: ReturnType<typeof branchTree>): void => { if (b) { names.push(b.branch); b.children.forEach(walk) } }
  walk(branchTree(envelopes as readonly Envelope<AnyEvent>[]))
  return {
    format: 'tipp-report/1', scenario: debrief.scenario, country: debrief.country, lawbook: debrief.lawbook, lawDate: debrief.lawDate, parameters: world.parameters,
    logHash: logHash(envelopes as readonly Envelope<AnyEvent>[], branch), streamHash: streamHash(envelopes as readonly Envelope<AnyEvent>[]),
    ...(debrief.seed === undefined ? {} : { seed: debrief.seed }), branches: names, debrief,
  }
}
