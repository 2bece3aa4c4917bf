import * as z from 'zod'

// The structure of a statement as xAPI 1.0.3 (part two, 2) has it, strictly: what it does not name is refused, and nothing is null.
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i), uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const langMap = z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.string().min(1))
const extensions = z.record(iri, z.union([z.string(), z.number(), z.boolean()]))
const agent = z.strictObject({ objectType: z.literal('Agent').optional(), name: z.string().optional(), account: z.strictObject({ homePage: iri, name: z.string().min(1) }) })
const activity = z.strictObject({ objectType: z.literal('Activity').optional(), id: iri, definition: z.strictObject({ name: langMap.optional(), description: langMap.optional(), type: iri.optional(), moreInfo: iri.optional(), extensions: extensions.optional() }).optional() })
export const statementSchema = z.strictObject({
  id: uuid, actor: agent, verb: z.strictObject({ id: iri, display: langMap.optional() }), object: activity,
  result: z.strictObject({ success: z.boolean().optional(), completion: z.boolean().optional(), response: z.string().min(1).optional(), duration: z.string().optional(), extensions: extensions.optional() }).optional(),
  context: z.strictObject({
    registration: uuid, platform: z.string().optional(), language: z.string().optional(),
    contextActivities: z.strictObject({ parent: z.array(activity).min(1).optional(), grouping: z.array(activity).min(1).optional(), category: z.array(activity).min(1).optional() }).optional(), extensions: extensions.optional(),
  }).optional(),
  timestamp: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/),
})
