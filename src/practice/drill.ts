import * as z from 'zod'
import { countries, isDay, type Country, type Day } from '../plain/index.ts'
import { caseStepNames, type CaseStep } from '../law/index.ts'
import { criterionKinds, exclusionGrounds } from '../case/index.ts'
import { textSchema } from './scenario.ts'

/*
 * A drill: one skill, practised in fifteen to twenty minutes on situations that differ. What is asked for is a step of the case; what
 * is right is said by typed conditions on that step and on the law's opinion of it, never by an answer written down.
 */

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const step = z.enum(caseStepNames as unknown as readonly [CaseStep, ...CaseStep[]])
const each = <T extends z.ZodType>(inner: T) => z.strictObject(Object.fromEntries(countries.map(c => [c, inner])) as Record<Country, T>)
const partial = <T extends z.ZodType>(inner: T) => z.strictObject(Object.fromEntries(countries.map(c => [c, inner.optional()])) as Record<Country, z.ZodOptional<T>>)
/** An entry of the lawbook: one for all, or the one of each country. */
const rule = z.union([z.string(), each(z.string())])
/** A value of a field, or what stands for one: `@amount:purchase` (of the country), `@today+30`, `@workday+30`. */
const value = z.union([z.string(), z.number(), z.boolean()])
const range = z.array(value).length(2)

/** What others did before the situation begins; the events that the case knows, in the shapes that a file may give. */
const outside = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('firm.signedUp'), firm: id, invited: z.boolean().default(false) }),
  z.strictObject({ type: z.literal('question.asked'), question: id, firm: id, about: z.string(), inTime: z.boolean().default(true) }),
  z.strictObject({ type: z.literal('request.received'), firm: id, qualified: z.boolean().default(true), ground: z.enum(['none', ...exclusionGrounds]).default('none') }),
  z.strictObject({ type: z.literal('tender.received'), firm: id, final: z.boolean().default(false) }),
  z.strictObject({ type: z.literal('tenders.revealed'), tenders: z.array(z.strictObject({
    firm: id, price: z.union([z.number(), z.string()]), scores: z.record(z.string(), z.number()).default({}), compliant: z.boolean().default(true),
    flaw: z.enum(['none', 'unclear', 'missing', 'minimum']).default('none'), low: z.boolean().default(false), solution: z.string().default('other'),
  })).min(1) }),
  z.strictObject({ type: z.literal('tenders.ranked'), ranking: z.array(z.strictObject({ firm: id, points: z.number() })) }),
  z.strictObject({ type: z.literal('lowTender.explained'), firm: id, shows: z.enum(['satisfactory', 'unsatisfactory', 'breach']) }),
  z.strictObject({ type: z.literal('hearing.answered'), firm: id, selfCleaning: z.enum(['none', 'insufficient', 'sufficient']) }),
])
/** `before`: how many days before the situation begins. */
const line = z.union([
  z.strictObject({ before: z.number().int().min(0).max(1500), do: z.looseObject({ step }) }),
  z.strictObject({ before: z.number().int().min(0).max(1500), happens: outside }),
])

/** What an answer must be, apart from `id`, the words and the rule. One kind each; never an expression in text. */
const asks = z.union([
  /** What the own country's law says of the step. */
  z.strictObject({ verdict: z.array(z.enum(['lawful', 'needs a reason', 'depends', 'unlawful'])).min(1) }),
  /** Which step was chosen, where there is a choice. */
  z.strictObject({ takes: step }),
  z.strictObject({ field: z.string(), equals: value }),
  z.strictObject({ field: z.string(), between: range }),
  /** A list that holds all of these, or a text that holds one of them. */
  z.strictObject({ field: z.string(), includes: z.array(z.string()).min(1) }),
  /** A list or a text that holds none of these. */
  z.strictObject({ field: z.string(), excludes: z.array(z.string()).min(1) }),
  /** None of these words in any of these fields; `@value:brand` names the round's own. */
  z.strictObject({ nowhere: z.union([z.string(), z.array(z.string()).min(1)]), fields: z.array(z.string()).min(1) }),
  /** The weight that the criteria of a kind have together. */
  z.strictObject({ weight: z.enum(criterionKinds), between: range }),
  /** How many a list has. */
  z.strictObject({ field: z.string(), count: z.array(z.number()).length(2) }),
  /** The texts of these fields, taken together, hold a figure that can be measured. */
  z.strictObject({ figureIn: z.array(z.string()).min(1) }),
  /** A fact that the step gives the law. */
  z.strictObject({ fact: z.string(), equals: value }),
  z.strictObject({ fact: z.string(), between: range }),
  /** A day (of a field, or `on`: that of the step) against the first or last on which the law engine finds the step not unlawful. */
  z.strictObject({ day: z.string(), is: z.enum(['earliest', 'latest']), slack: z.number().int().min(0).max(60).default(0) }),
])
const condition = z.strictObject({
  id, says: textSchema, why: textSchema, rule: rule.optional(), asks,
  /** The rounds it holds for; all when left out. */
  rounds: z.array(id).optional(),
})

const answer = z.strictObject({
  step: step.optional(), fields: z.record(z.string(), z.unknown()).default({}),
  /** The day on which it is done, where that is asked; `@today+3` or a day. */
  on: z.string().optional(),
  /** What is otherwise in one country. */
  in: partial(z.looseObject({ on: z.string().optional() })).default({ DK: undefined, SE: undefined, NO: undefined }),
})
const firm = z.strictObject({ id, name: z.string().min(1).max(80), about: textSchema })

const round = z.strictObject({
  id, title: textSchema,
  /** What is so, and what one is asked to do. `{purchase}` and `{sent}` stand for amounts and days of this round. */
  situation: textSchema,
  /** What was right here and why, shown once one has answered. */
  because: textSchema,
  countries: z.array(z.enum(countries as readonly [Country, ...Country[]])).min(1).default([...countries]),
  /** The steps to choose from and whether the day is asked for, when otherwise than in the drill. */
  steps: z.array(step).min(1).max(4).optional(), asksDay: z.boolean().optional(),
  start: z.string().refine(isDay).transform(d => d as Day),
  amounts: z.record(id, each(z.number().int().nonnegative())).default({}),
  /** What a condition of the drill means in this round: `@value:firm`. */
  values: z.record(id, z.union([value, z.array(z.string())])).default({}),
  /** Days of the text, counted from the start. */
  days: z.record(id, z.number().int()).default({}),
  begun: z.array(line).default([]),
  /** Fields of a begun step of the drill that are otherwise in this round, by step. */
  instead: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  /** Fields by step that are settled and not asked for, and those that are filled in but may be changed. A text may stand in four languages. */
  given: z.record(z.string(), z.record(z.string(), z.unknown())).default({}), filled: z.record(z.string(), z.unknown()).default({}),
  /** What is settled of what only people know: answers to the law's questions. */
  settled: z.record(z.string(), value).default({}),
  right: answer,
  /** `misses`: the conditions that this answer fails. */
  wrong: z.array(answer.extend({ misses: z.array(id).min(1), /** Where it is wrong, when not everywhere. */ countries: z.array(z.enum(countries as readonly [Country, ...Country[]])).min(1).optional() })).min(1),
})

export const drillSchema = z.strictObject({
  id, version: z.number().int().positive(), order: z.number().int().min(1).max(99), minutes: z.number().int().min(5).max(40),
  title: textSchema, teaser: textSchema, objectives: z.array(textSchema).min(2).max(4),
  /** What to know, with the rules it rests on: shown after the first answer. */
  input: z.array(z.strictObject({ says: textSchema, rule })).min(3).max(5),
  example: z.strictObject({ situation: textSchema, answer: textSchema }),
  /** The step practised; with several, choosing is part of it. */
  steps: z.array(step).min(1).max(4),
  /** The fields asked for, by step; all of the form when left out. */
  asked: z.record(z.string(), z.array(z.string())).default({}),
  /** The day on which the step is taken is asked for. */
  asksDay: z.boolean().default(false),
  firms: z.array(firm).max(12).default([]),
  begun: z.array(line).default([]),
  given: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  settled: z.record(z.string(), value).default({}),
  conditions: z.array(condition).min(2).max(10),
  rounds: z.array(round).min(4).max(10),
})
export type Drill = z.infer<typeof drillSchema>
export type DrillRound = Drill['rounds'][number]
export type DrillCondition = Drill['conditions'][number]
export type DrillAnswer = DrillRound['right']
export type DrillRule = z.infer<typeof rule>
export type DrillLine = Drill['begun'][number]

/** The rounds of a drill that can be practised under this country's law, in their order. */
export const roundsIn = (drill: Drill, country: Country): readonly DrillRound[] => drill.rounds.filter(r => r.countries.includes(country))
export const asksOf = (drill: Drill, round: DrillRound): readonly DrillCondition[] => drill.conditions.filter(c => !c.rounds || c.rounds.includes(round.id))
export const stepsIn = (drill: Drill, round: DrillRound): readonly CaseStep[] => round.steps ?? drill.steps
export const asksDay = (drill: Drill, round: DrillRound): boolean => round.asksDay ?? drill.asksDay

/** The entry of the lawbook that a text rests on, in one country. */
export const ruleIn = (rule: DrillRule, country: Country): string => (typeof rule === 'string' ? rule : rule[country])
