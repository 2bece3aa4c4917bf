import * as z from 'zod'
import { sound } from '../plain/index.ts'
import { longest } from '../case/index.ts'
import { factNamed, isOfKind, type FactValue } from '../law/index.ts'
import { becomings, faults, namedThings, questionCards, requirementForms } from './events.ts'

const words = (max: number) => z.string().trim().max(max).refine(sound, { error: 'unsound' })
const some = (max: number) => words(max).min(1, { error: 'empty' })
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'not an id' })
const ids = (max: number) => z.array(id).max(max).refine(x => new Set(x).size === x.length, { error: 'twice' })
const position = z.number().int().min(0).max(1_000_000)
const c = <N extends string, S extends z.ZodRawShape>(does: N, shape: S) => z.strictObject({ does: z.literal(does), ...shape })

export const contentSchema = z.strictObject({
  says: some(2000), form: z.enum(requirementForms), measured: words(500).default(''), level: words(300).default(''), method: words(500).default(''),
  names: z.array(z.enum(namedThings)).max(namedThings.length).refine(x => new Set(x).size === x.length, { error: 'twice' }).default([]), equivalents: z.boolean().optional(), otherProof: z.boolean().optional(),
  needs: ids(20).default([]), market: ids(20).default([]), draft: id.optional(),
})
const answered = z.record(z.string().max(100), z.strictObject({ value: z.union([z.string().max(200), z.number(), z.boolean()]), reason: some(longest.long) }))
  .refine(all => Object.entries(all).every(([name, a]) => { const fact = factNamed(name); return fact !== undefined && isOfKind(fact.is, a.value as FactValue) }), { error: 'not an answer' })

/** What somebody at the table can ask for. `base` is the position that the sender's page showed. */
export const workshopCommand = z.discriminatedUnion('does', [
  c('add', { says: some(500), weight: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  c('share', { need: id, question: id.optional() }),
  c('ask', { card: z.enum(questionCards), draft: id.optional(), says: words(500).default('') }),
  c('answer', { question: id, says: some(1000) }),
  c('judge', { draft: id, guess: z.enum(faults) }),
  c('draft', { content: contentSchema }),
  c('revise', { requirement: id, base: position, content: contentSchema }),
  c('agree', { requirement: id, base: position }),
  c('object', { requirement: id, base: position, says: some(1000) }),
  c('answerLaw', { requirement: id, answers: answered, reasons: z.record(z.string().max(200), some(longest.long)) }),
  c('turn', { requirement: id, base: position, into: z.enum(becomings), weight: z.number().int().min(1).max(100).optional(), clause: words(200).optional() }),
  c('drop', { requirement: id, base: position, reason: some(1000) }),
  c('ready', { ready: z.boolean() }),
])
export type WorkshopCommand = z.infer<typeof workshopCommand>
