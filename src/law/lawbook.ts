import { makeLawbook, type Lawbook } from './book.ts'
import { rules as dk } from './dk/index.ts'
import { rules as eu } from './eu/index.ts'
import { rules as no } from './no/index.ts'
import { rules as se } from './se/index.ts'
import type { Rule } from './types.ts'

/** Every entry of the lawbook: the EU layer and the three countries. */
export const allRules: readonly Rule[] = [...eu, ...dk, ...se, ...no]

/** The lawbook, linked when the program starts (some milliseconds). */
export const lawbook: Lawbook = makeLawbook(allRules)
