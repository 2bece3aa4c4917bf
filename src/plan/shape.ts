import * as z from 'zod'
import { currencies } from '../plain/index.ts'
import { buyerKind, activity, type Fact } from '../law/index.ts'
import { limits } from './limits.ts'

const scalar = z.union([z.string().max(limits.textLength), z.number(), z.boolean()])
const words = z.string().trim().min(2).max(limits.textLength)

/** What is said of a fact: a value; a value that a named person stands for, with reasons; an amount in several currencies. */
export const saidSchema = z.union([
  scalar,
  z.strictObject({ value: scalar, by: words, because: words }),
  z.partialRecord(z.enum(currencies), z.number().nonnegative()).refine(amounts => Object.keys(amounts).length > 0),
])
const facts = z.record(z.string().max(100), saidSchema)

const optionsOf = (fact: Fact): [string, ...string[]] => (fact.is.kind === 'one of' ? Object.keys(fact.is.options) : []) as [string, ...string[]]

const stepSchema = z.strictObject({
  /** The day on which the step is taken. */
  on: z.string(),
  /** Which step: one of the names in the reference. */
  do: z.string().max(60),
  /** A word of one's own on what the step is about. */
  note: words.optional(),
  /** Facts of this step; they hold from here on, except those about one firm, one question or one change. */
  facts: facts.optional(),
  /** The last day to ask to take part, and to tender: the days given are counted with each country's holidays. */
  deadline: z.strictObject({ requests: z.string().optional(), tenders: z.string().optional() }).optional(),
  /** Reasons recorded for duties that ask for one: id of the entry → the reason. */
  reasons: z.record(z.string().max(100), words).optional(),
})

export const planSchema = z.strictObject({
  /** What the plan is called. */
  plan: words.optional(),
  country: z.string(),
  buyer: z.strictObject({ name: words.optional(), kind: z.enum(optionsOf(buyerKind)) }),
  activity: z.enum(optionsOf(activity)),
  /** The currency of the plan's amounts; that of the country unless said. */
  currency: z.string().optional(),
  /** Whether the plan is about something that happened, and where that is told. */
  sources: z.array(words).max(20).optional(),
  /** Facts that hold for every step. */
  facts: facts.optional(),
  steps: z.array(stepSchema).min(1).max(limits.steps),
})
export type RawPlan = z.infer<typeof planSchema>

/** One step by itself, as it may be asked without writing a plan. */
export const oneStepSchema = z.strictObject({ country: z.string(), on: z.string().optional(), step: z.string().max(60), currency: z.string().optional(), facts: facts.optional(), reasons: z.record(z.string().max(100), words).optional() })
