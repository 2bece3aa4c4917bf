import * as z from 'zod'
import { countries, isDay, langs, type Day } from '../plain/index.ts'
import { activities, adviserKinds, exclusionGrounds } from '../case/index.ts'

const words = z.string().trim().min(1).max(4000)
/** A text in all four languages; a missing one is an error of the file. */
export const textSchema = z.strictObject({ en: words, sv: words, da: words, nb: words })
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const share = z.number().min(0).max(1)
const perCountry = <T extends z.ZodType>(inner: T) => z.strictObject(Object.fromEntries(countries.map(c => [c, inner])) as Record<(typeof countries)[number], T>)

/** Where a municipality of this country sits in the case, and the figures in its own currency, without VAT. */
export const seatSchema = z.strictObject({
  municipality: z.string().min(1).max(80), place: textSchema, channel: textSchema,
  budget: z.number().int().positive(),
  /** What a sound estimate would say. */
  purchase: z.number().int().positive(), development: z.number().int().nonnegative(), options: z.number().int().nonnegative(), payments: z.number().int().nonnegative(),
  deadline: z.string().refine(isDay).transform(d => d as Day),
})
export const firmSchema = z.strictObject({
  id, name: z.string().min(1).max(80), about: textSchema,
  country: z.enum(['DK', 'SE', 'NO', 'FI', 'DE', 'NL', 'FR', 'PL', 'EE', 'UK']), size: z.enum(['micro', 'small', 'medium', 'large']),
  employees: z.number().int().positive(), turnover: z.number().positive(), founded: z.number().int().min(1700).max(2026), incumbent: z.boolean(),
  capabilities: z.record(id, share), solution: id, novelty: share, costFactor: z.number().min(0.2).max(5), capacity: z.number().int().min(0).max(20),
  bidCostDays: z.strictObject({ open: z.number(), restricted: z.number(), negotiation: z.number(), dialogue: z.number(), partnership: z.number() }),
  riskAversion: share, ipSensitivity: share, disposition: z.number().min(-1).max(1), complaintReadiness: share,
  languages: z.array(z.enum([...langs, 'de', 'fi', 'nl', 'fr', 'pl'])).min(1),
  /** A ground for exclusion that shows when the firm asks to take part. */
  ground: z.enum(['none', ...exclusionGrounds]).default('none'),
  /** Whether its own measures would convince when it is heard. */
  selfCleaning: z.enum(['none', 'insufficient', 'sufficient']).default('sufficient'),
  secret: textSchema.optional(),
})
export const adviserSchema = z.strictObject({
  who: z.enum(adviserKinds), name: z.string().min(1).max(80), role: textSchema,
  topics: z.array(z.strictObject({ id, ask: textSchema, answer: textSchema, days: z.number().int().min(1).max(15) })).min(1),
})
/** A typed condition on the state of the run; never an expression in text. */
export const injectWhen = z.union([
  z.strictObject({ step: z.string() }), z.strictObject({ day: z.number().int().nonnegative() }), z.strictObject({ firmsMet: z.number().int() }),
  z.strictObject({ tenders: z.number().int() }), z.strictObject({ phase: z.number().int() }),
])
export const injectSchema = z.strictObject({
  id, when: injectWhen, by: z.enum(['mail', 'phone', 'news']), from: textSchema, says: textSchema, expected: textSchema, rule: z.string().optional(),
})
export const scenarioSchema = z.strictObject({
  id, version: z.number().int().positive(), area: z.enum(['climate', 'waste', 'symbiosis']),
  title: textSchema, teaser: textSchema, minutes: z.number().int().positive(), start: z.string().refine(isDay).transform(d => d as Day),
  subject: z.enum(['goods', 'services', 'works']),
  /** What the purchase serves; water, energy, transport and post have rules of their own. */
  activity: z.enum(activities).default('general'),
  documented: z.array(z.strictObject({ says: textSchema, source: z.union([z.string().min(3), textSchema]), link: z.url().optional() })).min(1),
  invented: z.array(textSchema).min(1),
  objectives: z.array(textSchema).min(1),
  story: z.array(z.strictObject({ heading: textSchema, body: textSchema })).min(1),
  seats: perCountry(seatSchema),
  capabilities: z.record(id, z.strictObject({ name: textSchema, needed: share })),
  solutions: z.record(id, z.strictObject({ name: textSchema, about: textSchema, novelty: share })),
  /** Whether an off-the-shelf solution meets the need: what an honest market analysis would find. */
  onMarket: z.boolean(),
  advisers: z.array(adviserSchema).min(4), firms: z.array(firmSchema).min(9), injects: z.array(injectSchema).default([]),
  /** Months and share of the development budget of each phase that experts would choose. */
  phases: z.array(z.strictObject({ name: textSchema, months: z.number().int().positive(), target: textSchema })).min(1),
})
export type Scenario = z.infer<typeof scenarioSchema>
export type ScenarioFirm = Scenario['firms'][number]
