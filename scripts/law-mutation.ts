// Prints how many small changes to the law the examples notice: npm run law:mutation
import { lawbook } from '../src/law/lawbook.ts'
import { mutate, mutationReport } from '../src/law/mutate.ts'

console.log(mutationReport(mutate(lawbook.rules)))
