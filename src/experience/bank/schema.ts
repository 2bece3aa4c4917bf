import * as z from 'zod'
import { legible, type Text } from '../../plain/index.ts'
import { spokenSchema, textSchema, type Said, type Spoken } from './said.ts'
import { units } from './units.ts'
import { areas, confidences, dialogueForms, ends, howKnown, measures, payments, places, readsOf, requirementForms, resultKinds, rightsHolders, tellerRoles, ways } from './vocabulary.ts'

export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const short = (most: number) => z.string().trim().min(1).max(most).refine(legible, 'There are characters in it that cannot be read.')
const number = z.number().min(-1e13).max(1e13)
/** An address that a reader can open; nothing that runs. */
export const linkSchema = z.string().max(500).regex(/^https:\/\/[^\s"'<>\\]+$/)

/** A value, or a range of which one end may be open: `from: 40` is "at least 40". Always with its unit, its source and how it is known. */
export const figureSchema = z.strictObject({
  value: number.optional(), from: number.optional(), to: number.optional(),
  /** The source rounds: "about". */
  about: z.boolean().optional(),
  unit: z.enum(units), unitSays: short(40).optional(),
  /** The id of a piece of evidence. */
  source: idSchema, how: z.enum(howKnown),
}).superRefine((f, c) => {
  const range = f.from !== undefined || f.to !== undefined
  if ((f.value !== undefined) === range) c.addIssue({ code: 'custom', message: 'A figure is a value, or a range (from, to), not both and not neither.' })
  if (f.from !== undefined && f.to !== undefined && f.from > f.to) c.addIssue({ code: 'custom', path: ['to'], message: 'The range ends before it begins.' })
  if ((f.unit === 'other') !== (f.unitSays !== undefined)) c.addIssue({ code: 'custom', path: ['unitSays'], message: 'The unit “other” says what it is, and no other unit does.' })
})

/** A piece of evidence: who published it, where and when; the same in every language. */
export const evidenceSchema = z.strictObject({
  id: idSchema, says: short(300), link: linkSchema.optional(), read: z.enum(readsOf), known: z.enum(['statute text read', 'secondary source', 'derived', 'not verified']),
})

/** What a lesson is about elsewhere on the site: an entry of the lawbook, a row of the differences, a myth, an exercise. */
export const touchSchema = z.union([
  z.strictObject({ entry: z.string().regex(/^[a-z]{2}(\/[a-z0-9-]+){1,4}$/).max(120) }), z.strictObject({ difference: idSchema }), z.strictObject({ myth: idSchema }), z.strictObject({ exercise: idSchema }),
])

const yearsSchema = z.strictObject({ from: z.number().int().min(1990).max(2100), to: z.number().int().min(1990).max(2100).optional() })
  .refine(y => y.to === undefined || y.from <= y.to, 'The years end before they begin.')

/** The shape of an experience whose texts are of one kind: four languages in files, one language from a person. */
export function experienceSchemaOf<S extends Said>(said: z.ZodType<S>) {
  const lesson = z.strictObject({ says: said, touches: z.array(touchSchema).max(12).optional() })
  const outcome = z.strictObject({ measure: z.enum(measures), figure: figureSchema.optional(), says: said.optional() })
    .refine(o => o.figure !== undefined || o.says !== undefined, 'An outcome has a figure or a sentence.')
  return z.strictObject({
    id: idSchema, kind: z.enum(resultKinds), title: said,
    areas: z.array(z.enum(areas)).min(1).max(4), countries: z.array(z.enum(places)).min(1).max(6),
    years: yearsSchema.optional(),
    /** Names as they are in their own language; empty when the source names none. */
    buyers: z.array(z.strictObject({ name: short(120), country: z.enum(places).optional() })).max(30),
    need: said, happened: said,
    method: z.strictObject({
      procedure: z.enum(ways).optional(), dialogue: z.array(z.enum(dialogueForms)).max(8).optional(), requirements: z.enum(requirementForms).optional(),
      lots: z.union([z.literal('divided'), z.literal('not divided')]).optional(), rights: z.enum(rightsHolders).optional(),
      phases: z.number().int().min(1).max(20).optional(), payment: z.array(z.enum(payments)).max(5).optional(), says: said.optional(),
    }),
    wentWell: z.array(lesson).max(12), lessWell: z.array(lesson).max(12), otherwise: z.array(lesson).max(12),
    end: z.enum(ends), outcome: z.array(outcome).max(40),
    evidence: z.array(evidenceSchema).min(1).max(20),
    saysSo: z.array(z.enum(tellerRoles)).min(1).max(4), confidence: z.enum(confidences), confidenceBecause: said.optional(),
    notKnown: said.optional(), touches: z.array(touchSchema).max(30).optional(),
    /** For a simulated one: the exercise it comes from, and the seed of the run. */
    simulation: z.strictObject({ exercise: idSchema, seed: short(60).optional() }).optional(),
  }).superRefine((e, c) => {
    const bad = (path: (string | number)[], message: string): void => c.addIssue({ code: 'custom', path, message })
    const known = new Set(e.evidence.map(x => x.id))
    if (known.size !== e.evidence.length) bad(['evidence'], 'Two pieces of evidence have the same id.')
    // What a model gave, what somebody tells and what is published are three things: a figure of one cannot stand in another.
    if ((e.kind === 'simulated') !== (e.simulation !== undefined)) bad(['simulation'], 'A simulated experience names its exercise, and no other does.')
    if ((e.kind === 'simulated') !== e.saysSo.includes('participant')) bad(['saysSo'], 'A simulated experience is told by who took part in the exercise, and no other is.')
    if (e.kind === 'published' && e.evidence.some(x => x.read === 'account' || x.read === 'log')) bad(['evidence'], 'What is published rests on what others can read.')
    e.outcome.forEach((o, i) => {
      if (!o.figure) return
      if (!known.has(o.figure.source)) bad(['outcome', i, 'figure', 'source'], `There is no evidence “${o.figure.source}”.`)
      if ((o.figure.how === 'model') !== (e.kind === 'simulated')) bad(['outcome', i, 'figure', 'how'], 'A figure from a model stands in a simulated experience, and no other figure does.')
    })
  })
}

/** An experience in a file of the project: every text in four languages. */
export const contentExperienceSchema = experienceSchemaOf<Text>(textSchema)
/** An experience that somebody gave, in her own language. */
export const givenExperienceSchema = experienceSchemaOf<Spoken>(spokenSchema)
