/** Buying together across the border: who, what each needs, which law, who does what, the agreement as a draft, and whether it pays. */
export * from './joint-plan.ts'
export * from './needs.ts'
export * from './weigh.ts'
export * from './sides.ts'
export * from './two-efforts.ts'
export { draftAgreement, listed, doerSaid, type Agreement, type Clause } from './agreement.ts'
export { agreementJson, agreementMarkdown } from './agreement-file.ts'
export { agreementWords, countryNames, languageWords, taskWords } from './agreement-words.ts'
