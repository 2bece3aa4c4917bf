import { caseStepNames, type CaseStep } from '../law/index.ts'
import type { Part, Role, Scenario } from '../practice/index.ts'

/** The steps that each part of the work may take; the others ask the one who can. A supplier acts for the firm instead. */
export const stepsOf: Readonly<Record<Part, readonly CaseStep[]>> = {
  buyer: caseStepNames,
  expert: ['stateNeed', 'changeNeed', 'askAdviser', 'meetFirm', 'holdRound', 'passPhase', 'stopPhase'],
  finance: ['estimateValue', 'askAdviser'],
  lawyer: ['askAdviser'],
  supplier: [],
}

export const roleOf = (scenario: Scenario, seat: string): Role | undefined => scenario.roles.find(r => r.id === seat)
export const onBuyersSide = (role: Pick<Role, 'part'> | undefined): boolean => role !== undefined && role.part !== 'supplier'
/** The seat that leads the buyer's side: the first that may take every step. */
export const leadOf = (scenario: Scenario, seats: readonly string[]): string | undefined => seats.find(s => roleOf(scenario, s)?.part === 'buyer')
