import type { Address } from './address.ts'
import { procedureAddresses } from './routes-tool-procedure.ts'
import { reviewClockAddresses } from './routes-tool-review-clock.ts'
import { timePlanAddresses } from './routes-tool-time-plan.ts'

export const toolsAddresses: readonly Address[] = [...procedureAddresses, ...reviewClockAddresses, ...timePlanAddresses]
