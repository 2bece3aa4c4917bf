import { checkExamples } from './check.test.ts'
import { danish01to20 } from './danish-01-20.ts'
import { danish21to44 } from './danish-21-44.ts'
import { danish45to56 } from './danish-45-56.ts'

/** The small Danish cases, by their numbers. */
checkExamples('DK', 56, [...danish01to20, ...danish21to44, ...danish45to56])
