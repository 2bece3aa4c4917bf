import type { Address } from './address.ts'

/** The rulebook for readers: topics, procedures, search, what is not known. */
export const rulebookAddresses: readonly Address[] = []
