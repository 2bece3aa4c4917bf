import * as z from 'zod'
import { text as t, type Text } from '../plain/index.ts'
import { facilitatorCommandSchema, personCommands, personCommandSchema, seatCommandSchema } from '../exercise/index.ts'
import { edge, type EdgeProblem } from './edge.ts'
import type { Asks, Live, Opens, Receipt } from './exercises.ts'
import type { Site } from './site.ts'

// A command to an exercise comes as a request or on an open line. What it must look like, who may send it and what is answered is
// settled here, once, for both.

const commandEnvelope = z.strictObject({ name: z.string().regex(/^[\w-]{1,64}$/), command: z.looseObject({ does: z.string() }) })

const wrong = t('This field is missing or has the wrong form.', 'Fältet saknas eller har fel form.', 'Feltet mangler eller har forkert form.', 'Feltet mangler eller har feil form.')
/** What a schema found, field by field; never what was sent. */
const problemsOf = (error: z.ZodError): { field: string; code: string; texts: Text }[] => error.issues.map(i => ({ field: i.path.join('.'), code: i.code, texts: wrong }))

/** An answer as status and body. */
export type Answered = { readonly status: number; readonly body: object }
export const badFields = (error: z.ZodError): Answered => ({ status: 400, body: { refused: true, code: 'bad fields', problems: problemsOf(error) } })
const ofPersons: ReadonlySet<string> = new Set(personCommands.map(c => c.shape.does.value))
/** A command as its schema reads it, for the one who sends it: her seat is looked up now, not when she came. */
export function readCommand(live: Live, as: Opens['as'], command: { readonly does: string }): { ok: true; asks: Asks } | { ok: false; error: z.ZodError } | { ok: false; error: undefined } {
  if (as === 'projector') return { ok: false, error: undefined }
  if (as === 'facilitator') {
    const read = facilitatorCommandSchema.safeParse(command)
    return read.success ? { ok: true, asks: { as, command: read.data } } : { ok: false, error: read.error }
  }
  if (ofPersons.has(command.does)) {
    const own = personCommandSchema.safeParse(command)
    return own.success ? { ok: true, asks: { as, command: own.data } } : { ok: false, error: own.error }
  }
  const read = seatCommandSchema.safeParse(command)
  if (!read.success) return { ok: false, error: read.error }
  const seat = live.state.people.find(p => p.person === as.person)?.seat
  // Without a seat there is nobody to act as; standing up is refused with just that reason.
  return seat === undefined ? { ok: true, asks: { as, command: { does: 'standUp' } } } : { ok: true, asks: { as: { seat }, command: read.data } }
}

/** What is answered to a command that was taken or refused. */
function receiptOf(r: Receipt): Answered | { readonly problem: EdgeProblem } {
  if (r.ok) return { status: 200, body: { accepted: true, number: r.number, ...(r.repeated ? { repeated: true } : {}) } }
  if ('failed' in r) return { problem: edge('store') }
  return { status: 409, body: { refused: true, code: r.refusal.code, texts: r.refusal.text, ...(r.refusal.field ? { field: r.refusal.field } : {}) } }
}

/** Carries out what somebody sends who holds a key. On disk before it is answered; under its name it happens once. */
export async function answerCommand(site: Pick<Site, 'exercises'>, key: string, sent: Record<string, unknown>): Promise<Answered | { readonly problem: EdgeProblem }> {
  const opened = await site.exercises.open(key)
  if (!opened) return { problem: edge('no such exercise') }
  const { live, as } = opened
  if (typeof as === 'object') site.exercises.seen(live, as.person)
  const envelope = commandEnvelope.safeParse(sent)
  if (!envelope.success) return badFields(envelope.error)
  const read = readCommand(live, as, envelope.data.command)
  if (!read.ok) return read.error ? badFields(read.error) : { problem: edge('not allowed') }
  return receiptOf(await site.exercises.send(live, read.asks, envelope.data.name))
}
