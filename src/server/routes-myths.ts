import type { Address } from './address.ts'

export const mythsAddresses: readonly Address[] = []
