import type { Address } from './address.ts'

export const toolsAddresses: readonly Address[] = []
