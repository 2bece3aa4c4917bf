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
  /** Those who buy together with this municipality, wherever they are; left out where it buys alone. */
  partners: z.array(z.strictObject({ municipality: z.string().min(1).max(80), country: z.enum(countries) })).min(1).max(8).optional(),
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
export const parts = ['buyer', 'expert', 'lawyer', 'finance', 'supplier'] as const
/** Which part of the work a seat of a group exercise has. */
export type Part = (typeof parts)[number]
/** A seat: who one is, what one wants, and what nobody else at the table knows. */
export const roleSchema = z.strictObject({
  id, part: z.enum(parts), name: z.string().min(1).max(80), title: textSchema,
  /** What this person is there for and is measured by. */
  wants: textSchema,
  /** Private information: shown to this seat and the facilitator alone. */
  knows: z.array(textSchema).min(1).max(6),
  /** The firm that a supplier's seat speaks for. */
  firm: id.optional(),
}).refine(r => (r.part === 'supplier') === (r.firm !== undefined), { path: ['firm'], message: 'A supplier speaks for a firm, and nobody else does.' })

/** A typed condition on the state of the run; never an expression in text. */
export const injectWhen = z.union([
  z.strictObject({ step: z.string() }), z.strictObject({ day: z.number().int().nonnegative() }), z.strictObject({ firmsMet: z.number().int() }),
  z.strictObject({ tenders: z.number().int() }), z.strictObject({ phase: z.number().int() }),
  z.strictObject({ facilitator: z.literal(true) }),
])
const within = z.number().int().min(0).max(400)
/** What a well-led group would do about an inject, as far as the log can show it. `by` is a seat. */
export const reactionSchema = z.union([
  z.strictObject({ by: id, takes: z.string(), within }),
  z.strictObject({ by: id, avoids: z.string(), within }),
  z.strictObject({ by: id, writes: z.literal(true), within }),
])
export const injectSchema = z.strictObject({
  id, when: injectWhen, by: z.enum(['mail', 'phone', 'news']), from: textSchema, says: textSchema, expected: textSchema, rule: z.string().optional(),
  /** Who sees to it that it is sent: the clock by itself, or the facilitator who decides when. */
  owner: z.enum(['clock', 'facilitator']).default('clock'),
  /** The seats it reaches; when left out, everybody on the buyer's side. What comes by news reaches all. */
  to: z.array(id).default([]),
  reactions: z.array(reactionSchema).default([]),
  /** Injects that must have come before. */
  after: z.array(id).default([]),
})
/** The raw material of the need workshop: what the buyer knows, what the expert knows, what the market answered, and drafts to judge. */
export const workshopSchema = z.strictObject({
  needs: z.array(z.strictObject({ id, says: textSchema, knows: z.enum(['buyer', 'expert']), weight: z.number().int().min(1).max(3) })).min(4).max(12),
  market: z.array(z.strictObject({ id, says: textSchema, firm: id })).min(2).max(10),
  drafts: z.array(z.strictObject({
    id, says: textSchema, need: id, fault: z.enum(['none', 'brand', 'overSpecified', 'notEquivalent', 'unmeasurable']),
    /** What is the matter with it, or why it is good. */
    why: textSchema,
    /** The same need as a requirement that holds. */
    better: textSchema.optional(),
  })).min(4).max(12),
})
export const scenarioSchema = z.strictObject({
  id, version: z.number().int().positive(), area: z.enum(['climate', 'waste', 'symbiosis']),
  /** A main case carries a whole day with a group; a small one is practised alone in an hour. */
  size: z.enum(['main', 'small']).default('main'),
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
  advisers: z.array(adviserSchema).min(4), firms: z.array(firmSchema).min(5), injects: z.array(injectSchema).default([]),
  /** Months and share of the development budget of each phase that experts would choose. */
  phases: z.array(z.strictObject({ name: textSchema, months: z.number().int().positive(), target: textSchema })).min(1),
  roles: z.array(roleSchema).default([]),
  /** Duties of the lawbook that the case is made to exercise. */
  practises: z.array(z.string()).default([]),
  workshop: workshopSchema.optional(),
})
export type Scenario = z.infer<typeof scenarioSchema>
export type ScenarioFirm = Scenario['firms'][number]
export type Role = Scenario['roles'][number]
export type Inject = Scenario['injects'][number]
