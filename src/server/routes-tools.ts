import type { Address } from './address.ts'
import { procedureAddresses } from './routes-tool-procedure.ts'

export const toolsAddresses: readonly Address[] = [
  ...procedureAddresses,
]
