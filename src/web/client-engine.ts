/** What weighs in a browser, without any page: the size of this, and of the lawbook as data, is what the benches measure. */
export { lawbook, allRules } from './client-lawbook.ts'
export { weigh, orderQuestions, provenRemedies, printTrace, deciding, sourceName, factNamed } from '../law/index.ts'
