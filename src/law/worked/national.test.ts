import { checkExamples } from './check.test.ts'
import { national01to16 } from './national-01-16.ts'
import { national17to31 } from './national-17-31.ts'
import { national32to46 } from './national-32-46.ts'

/** The small cases in which Denmark, Sweden and Norway part, by their numbers. */
checkExamples('EX', 46, [...national01to16, ...national17to31, ...national32to46])
