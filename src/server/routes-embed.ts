import type { Address } from './address.ts'

export const embedAddresses: readonly Address[] = []
