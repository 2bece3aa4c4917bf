import * as z from 'zod'
import { publishedFigureSchema, type PublishedFigure } from './figures.ts'
import { contentExperienceSchema } from './schema.ts'
import type { ContentExperience, Figure } from './types.ts'

export type ReadProblem = { readonly where: string; readonly says: string }
export type ReadOne<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ReadProblem[] }

const placed = (path: readonly PropertyKey[]): string => path.map((p, i) => (typeof p === 'number' ? `[${p}]` : `${i ? '.' : ''}${String(p)}`)).join('')
function readAs<T>(schema: z.ZodType<unknown>, value: unknown): ReadOne<T> {
  const parsed = schema.safeParse(value)
  return parsed.success ? { ok: true, value: parsed.data as T } : { ok: false, problems: parsed.error.issues.slice(0, 30).map(i => ({ where: placed(i.path), says: i.message })) }
}

/** Reads one experience of a file; a fault is told by its place. */
export const readExperience = (value: unknown): ReadOne<ContentExperience> => readAs(contentExperienceSchema, value)
export const figuresFileSchema = z.strictObject({ figures: z.array(publishedFigureSchema).min(1).max(200) })
/** Reads a file of published figures. */
export const readFigures = (value: unknown): ReadOne<readonly PublishedFigure[]> => readAs(figuresFileSchema.transform(f => f.figures), value)

/** The least and the most that a figure says; an open end is infinite. */
export const boundsOf = (f: Figure): readonly [least: number, most: number] => (f.value !== undefined ? [f.value, f.value] : [f.from ?? Number.NEGATIVE_INFINITY, f.to ?? Number.POSITIVE_INFINITY])
