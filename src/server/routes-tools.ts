import type { Address } from './address.ts'
import { thresholdsAddresses } from './routes-tool-thresholds.ts'

export const toolsAddresses: readonly Address[] = [
  ...thresholdsAddresses,
]
