import type { Address } from './address.ts'
import { thresholdsAddresses } from './routes-tool-thresholds.ts'
import { valueAddresses } from './routes-tool-value.ts'

export const toolsAddresses: readonly Address[] = [
  ...thresholdsAddresses,
  ...valueAddresses,
]
