import type { CaseStep } from '../../law/index.ts'
import { before } from './before.ts'
import { competition } from './competition.ts'
import { contract } from './contract.ts'
import type { Form } from './field.ts'

export type { Field, Form, FirmChoice } from './field.ts'
export { adviserOptions, intentOptions, jointLawOptions, shareOptions } from './before.ts'
export { criterionOptions, methodOptions } from './documents.ts'
export { roundOptions } from './competition.ts'

/** The form of every step. */
export const forms: Readonly<Record<CaseStep, Form>> = { ...before, ...competition, ...contract }
