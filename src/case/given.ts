import type { Country, Day } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { numbered } from '../log/index.ts'
import { act, type Acted, type Circumstances, type Mode } from './act.ts'
import type { Action } from './actions.ts'
import type { CaseEvent } from './events.ts'
import { caseFold } from './fold.ts'
import { parseAction } from './parse.ts'
import type { CaseState } from './state.ts'

/** For tests: the state after these events, each on a day. */
export const given = (country: Country, ...events: readonly [Day, CaseEvent][]): CaseState =>
  numbered(0, [['2026-09-07' as Day, { type: 'case.opened', scenario: 's', version: 1, country, buyer: 'municipality' } as CaseEvent] as const, ...events]
    .map(([on, event]) => ({ branch: 'b1', on, by: 'buyer', v: 1, event }))).reduce(caseFold.apply, caseFold.start)

/** An action as the edge would read it, with its defaults filled in. */
export function action(input: Record<string, unknown>): Action {
  const read = parseAction(input)
  if (!read.ok) throw new Error(read.problems.map(p => `${p.field}: ${p.text.en}`).join('; '))
  return read.action
}

const firms: ReadonlySet<string> = new Set(['alpha', 'beta', 'gamma'])
/** Takes a step on a day and answers both the outcome and the state after it. */
export function when(s: CaseState, on: Day, input: Record<string, unknown>, more: Partial<Circumstances> = {}, mode: Mode = 'practice'): { acted: Acted; state: CaseState } {
  const acted = act(lawbook, s, action(input), { on, by: 'buyer', firms, ...more }, mode)
  if (!acted.ok) return { acted, state: s }
  const items = acted.events.map(event => ({ branch: 'b1', on, by: 'buyer', v: 1, event }))
  return { acted, state: numbered(s.last, items).reduce(caseFold.apply, s) }
}

export const sound = {
  stateNeed: { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: '', budget: 20_000_000 },
  estimateValue: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 12_000_000, development: 4_000_000, counted: ['development'] },
  chooseProcedure: { step: 'chooseProcedure', procedure: 'innovationPartnership', reason: 'Nothing on the market does it.', marketAnalysis: 'Eleven firms were asked.' },
  writeDocuments: {
    step: 'writeDocuments', requirementForm: 'functional', needText: 'Hold the rain of a summer day.', minimum: ['No water in cellars.'], accessibility: true,
    lotsReason: 'documents', rights: 'firm', awardBasis: 'bestPriceQuality', weights: 'stated',
    criteria: [{ kind: 'quality', name: 'Function', weight: 40 }, { kind: 'climate', name: 'Climate', weight: 30 }, { kind: 'price', name: 'Price', weight: 30 }],
    method: 'described', documentationAsked: true, researchCapacity: true, selfDeclaration: true, minimumInvited: 3,
    phases: [{ name: 'Concept', months: 3, target: 'Drawings', payment: 500_000 }, { name: 'Trial', months: 9, target: 'One street', payment: 3_500_000 }],
    stopAnnounced: true, maximumCost: 12_000_000, performanceLevels: true, stagesAnnounced: true, planStated: true, changeClause: true, online: true,
  },
} as const
