import type { Address } from './address.ts'
import { differenceReads } from './law-api/difference-reads.ts'
import { experienceReads } from './law-api/experience-reads.ts'
import { lawReads } from './law-api/law-reads.ts'
import type { Read } from './law-api/read.ts'
import { addressOf } from './law-api/send.ts'
import { toolReads } from './law-api/tool-reads.ts'

/**
 * Everything that other software may read. Another list of reads (the differences, the myths, the tools) is one line here: routes, CORS,
 * caching and the OpenAPI document follow from it, and a test asks every one for its examples. What a tool answered becomes JSON with
 * `lawJson.plain`; a tool that reads its own form says `form: true`.
 */
export const openReads: readonly Read[] = [
  ...lawReads,
  ...differenceReads,
  ...toolReads,
  ...experienceReads,
]

export const lawApiAddresses: readonly Address[] = openReads.map(addressOf)
