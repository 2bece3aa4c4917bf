import type { Country, Lang, Text } from '../plain/index.ts'

export const sizes = ['micro', 'small', 'medium', 'large'] as const
export type Size = (typeof sizes)[number]

/** How a firm meets the buyer in a procedure; `partnership` is the innovation partnership. */
export const procedureKinds = ['open', 'restricted', 'negotiation', 'dialogue', 'partnership'] as const
export type ProcedureKind = (typeof procedureKinds)[number]

/** ISO 639-1; a firm may speak languages the interface does not have. */
export type Language = Lang | 'de' | 'fi' | 'nl' | 'fr' | 'pl'

/** A simulated firm: everything that decides how it acts is written here, nothing is hidden elsewhere. */
export type Firm = {
  readonly id: string
  readonly name: string
  /** ISO 3166 alpha-2: one of ours, or where a firm from abroad comes from. */
  readonly country: Country | 'FI' | 'DE' | 'NL' | 'FR' | 'PL' | 'EE' | 'UK'
  readonly size: Size
  readonly employees: number
  /** EUR a year. */
  readonly turnover: number
  /** Year. */
  readonly founded: number
  readonly incumbent: boolean
  /** Capability id of the case → 0…1. A missing capability is 0. */
  readonly capabilities: Readonly<Record<string, number>>
  /** Id of its solution type in the case. */
  readonly solution: string
  /** 0 = what everybody sells, 1 = new to the world. */
  readonly novelty: number
  /** Its cost relative to the ordinary firm's; 1 = ordinary. */
  readonly costFactor: number
  /** Tenders it can work on at the same time. */
  readonly capacity: number
  /** Person-days to take part, by procedure. */
  readonly bidCostDays: Readonly<Record<ProcedureKind, number>>
  /** 0…1 */
  readonly riskAversion: number
  /** 0…1 */
  readonly ipSensitivity: number
  /** Disposition toward this buyer at the start, −1…1. */
  readonly disposition: number
  /** 0…1 */
  readonly complaintReadiness: number
  readonly languages: readonly Language[]
  readonly notes: Text
}

export const isSmall = (firm: Firm): boolean => firm.size === 'micro' || firm.size === 'small'

/** What is wrong with a firm record, as paths; empty when it can be used. */
export function flawsOf(firm: Firm): readonly string[] {
  const flaws: string[] = []
  const within = (path: string, value: number, low: number, high: number): void => {
    if (!(value >= low && value <= high)) flaws.push(path)
  }
  for (const key of ['novelty', 'riskAversion', 'ipSensitivity', 'complaintReadiness'] as const) within(key, firm[key], 0, 1)
  within('disposition', firm.disposition, -1, 1)
  within('costFactor', firm.costFactor, 0.2, 5)
  within('capacity', firm.capacity, 0, 1000)
  within('turnover', firm.turnover, 0, 1e12)
  within('employees', firm.employees, 0, 1e7)
  for (const [id, value] of Object.entries(firm.capabilities)) within(`capabilities.${id}`, value, 0, 1)
  for (const kind of procedureKinds) within(`bidCostDays.${kind}`, firm.bidCostDays[kind], 0.1, 2000)
  if (firm.languages.length === 0) flaws.push('languages')
  if (!firm.id) flaws.push('id')
  return flaws
}

/** Weighted mean of the capabilities a need asks for; 1 when it asks for none. */
export function fitOf(firm: Firm, needs: Readonly<Record<string, number>>): number {
  let sum = 0, weight = 0
  for (const id in needs) {
    const w = needs[id]!
    sum += w * (firm.capabilities[id] ?? 0)
    weight += w
  }
  return weight > 0 ? sum / weight : 1
}

export const shareLanguage = (firm: Firm, languages: readonly string[]): boolean => firm.languages.some(l => languages.includes(l))
