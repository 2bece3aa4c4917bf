import type { Address } from './address.ts'
import { contractChangeAddresses } from './routes-tool-contract-change.ts'
import { hubAddresses } from './routes-tool-hub.ts'
import { thresholdsAddresses } from './routes-tool-thresholds.ts'
import { valueAddresses } from './routes-tool-value.ts'

export const toolsAddresses: readonly Address[] = [
  ...hubAddresses,
  ...thresholdsAddresses,
  ...valueAddresses,
  ...contractChangeAddresses,
]
