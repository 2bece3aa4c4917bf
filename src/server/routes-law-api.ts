import type { Address } from './address.ts'

export const lawApiAddresses: readonly Address[] = []
