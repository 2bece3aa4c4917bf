import type { Address } from './address.ts'
import { contractChangeAddresses } from './routes-tool-contract-change.ts'
import { hubAddresses } from './routes-tool-hub.ts'
import { procedureAddresses } from './routes-tool-procedure.ts'
import { reviewClockAddresses } from './routes-tool-review-clock.ts'
import { thresholdsAddresses } from './routes-tool-thresholds.ts'
import { timePlanAddresses } from './routes-tool-time-plan.ts'
import { twoEffortsAddresses } from './routes-tool-two-efforts.ts'
import { togetherAddresses } from './routes-tool-joint.ts'
import { valueAddresses } from './routes-tool-value.ts'

export const toolsAddresses: readonly Address[] = [
  ...hubAddresses, ...thresholdsAddresses, ...valueAddresses, ...contractChangeAddresses, ...timePlanAddresses, ...reviewClockAddresses, ...procedureAddresses, ...twoEffortsAddresses, ...togetherAddresses,
]
