import type { Address } from './address.ts'
import { timePlanAddresses } from './routes-tool-time-plan.ts'

export const toolsAddresses: readonly Address[] = [
  ...timePlanAddresses,
]
