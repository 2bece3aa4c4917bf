import type { Address } from './address.ts'

export const differencesAddresses: readonly Address[] = []
