import type { Address } from './address.ts'
import { reviewClockAddresses } from './routes-tool-review-clock.ts'
import { timePlanAddresses } from './routes-tool-time-plan.ts'

export const toolsAddresses: readonly Address[] = [
  ...reviewClockAddresses,
  ...timePlanAddresses,
]
