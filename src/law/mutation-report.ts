// Prints how many small changes to the law the examples notice: npm run law:mutation
import { lawbook } from './lawbook.ts'
import { mutate, mutationReport } from './mutate.ts'

console.log(mutationReport(mutate(lawbook.rules)))
