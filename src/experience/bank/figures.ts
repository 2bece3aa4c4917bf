import * as z from 'zod'
import { textSchema } from './said.ts'
import { evidenceSchema, figureSchema, idSchema } from './schema.ts'
import { areas, measures, places, ways } from './vocabulary.ts'

/** How much a figure about many procurements is worth. */
export const grades = ['A', 'B', 'C'] as const

/** A published figure about many procurements. It is no experience of one, and is never averaged with any. */
export const publishedFigureSchema = z.strictObject({
  id: idSchema, says: textSchema, measure: z.enum(measures),
  /** What it was counted on. */
  where: textSchema, countries: z.array(z.enum(places)).max(6).optional(), period: z.string().regex(/^\d{4}(–\d{4})?$/).optional(),
  procedure: z.enum(ways).optional(), area: z.enum(areas).optional(),
  figures: z.array(z.strictObject({ says: textSchema.optional(), figure: figureSchema })).min(1).max(12),
  grade: z.enum(grades), evidence: z.array(evidenceSchema).min(1).max(6), warns: textSchema.optional(),
}).superRefine((p, c) => {
  const known = new Set(p.evidence.map(x => x.id))
  p.figures.forEach(({ figure }, i) => {
    if (!known.has(figure.source)) c.addIssue({ code: 'custom', path: ['figures', i, 'figure', 'source'], message: `There is no evidence “${figure.source}”.` })
    if (figure.how === 'model' || figure.how === 'log') c.addIssue({ code: 'custom', path: ['figures', i, 'figure', 'how'], message: 'A published figure does not come from a model or a log of ours.' })
  })
})
export type PublishedFigure = Readonly<z.infer<typeof publishedFigureSchema>>
