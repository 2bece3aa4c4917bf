import type * as z from 'zod'
import type { Text } from '../../plain/index.ts'
import type { Said, Spoken } from './said.ts'
import type { evidenceSchema, experienceSchemaOf, figureSchema, touchSchema } from './schema.ts'

type Deep<T> = T extends readonly (infer U)[] ? readonly Deep<U>[] : T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T

/** What somebody has done and what came of it. `S` is the kind of its texts. */
export type Experience<S extends Said = Said> = Deep<z.infer<ReturnType<typeof experienceSchemaOf<S>>>>
export type ContentExperience = Experience<Text>
export type GivenExperience = Experience<Spoken>
export type Figure = Deep<z.infer<typeof figureSchema>>
export type Evidence = Deep<z.infer<typeof evidenceSchema>>
export type Touch = Deep<z.infer<typeof touchSchema>>
export type Method<S extends Said = Said> = Experience<S>['method']
export type Lesson<S extends Said = Said> = Experience<S>['wentWell'][number]
export type Outcome<S extends Said = Said> = Experience<S>['outcome'][number]
