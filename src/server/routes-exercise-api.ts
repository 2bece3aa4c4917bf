import type { Context } from 'hono'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ServerResponse } from 'node:http'
import * as z from 'zod'
import { acceptedLang } from './language.ts'
import { isLang, sound, text as t, type Lang, type Text } from '../plain/index.ts'
import { exerciseSettings, facilitatorCommandSchema, personCommandSchema, seatCommandSchema, type Viewer } from '../exercise/index.ts'
import type { Address } from './address.ts'
import { readJson } from './body.ts'
import { edge } from './edge.ts'
import { viewIn, type Asks, type Live, type Opens, type Receipt } from './exercises.ts'
import type { Draw } from './live.ts'
import { answerEdge, data, type Site } from './site.ts'

export const personName = z.string().trim().min(1, { error: 'empty' }).max(60).refine(sound, { error: 'unsound' })
const commandEnvelope = z.strictObject({ name: z.string().regex(/^[\w-]{1,64}$/), command: z.looseObject({ does: z.string() }) })
const joining = z.strictObject({ code: z.string().max(40), name: personName, seat: z.string().max(64).optional() })

const wrong = t('This field is missing or has the wrong form.', 'Fältet saknas eller har fel form.', 'Feltet mangler eller har forkert form.', 'Feltet mangler eller har feil form.')
/** What a schema found, field by field; never what was sent. */
const problemsOf = (error: z.ZodError): { field: string; code: string; texts: Text }[] => error.issues.map(i => ({ field: i.path.join('.'), code: i.code, texts: wrong }))
export const wrongFields = (c: Context, error: z.ZodError): Response => data(c, { refused: true, code: 'bad fields', problems: problemsOf(error) }, 400)

/** The viewer that an address stands for; a person without a seat sees what stands on the wall. */
export function viewerOf(live: Live, as: Opens['as']): Viewer {
  if (typeof as === 'string') return as
  const seat = live.state.people.find(p => p.person === as.person)?.seat
  return seat === undefined ? 'projector' : { seat }
}

export async function openedBy(site: Site, c: Context): Promise<{ live: Live; as: Opens['as'] } | Response> {
  const opened = await site.exercises.open(c.req.param('key') ?? '')
  if (!opened) return answerEdge(site, c, edge('no such exercise'))
  if (typeof opened.as === 'object') site.exercises.seen(opened.live, opened.as.person)
  // Nothing is shown that is not on the disk yet.
  await opened.live.writing
  return opened
}

/** A command as its schema reads it, for the one who sends it. */
export function readCommand(live: Live, as: Opens['as'], command: { readonly does: string }): { ok: true; asks: Asks } | { ok: false; error: z.ZodError } | { ok: false; error: undefined } {
  if (as === 'projector') return { ok: false, error: undefined }
  if (as === 'facilitator') {
    const read = facilitatorCommandSchema.safeParse(command)
    return read.success ? { ok: true, asks: { as, command: read.data } } : { ok: false, error: read.error }
  }
  const own = personCommandSchema.safeParse(command)
  if (own.success) return { ok: true, asks: { as, command: own.data } }
  const read = seatCommandSchema.safeParse(command)
  if (!read.success) return { ok: false, error: read.error }
  const seat = live.state.people.find(p => p.person === as.person)?.seat
  // Without a seat there is nobody to act as; standing up is refused with just that reason.
  return seat === undefined ? { ok: true, asks: { as, command: { does: 'standUp' } } } : { ok: true, asks: { as: { seat }, command: read.data } }
}

function receipt(site: Site, c: Context, r: Receipt): Response {
  if (r.ok) return data(c, { accepted: true, number: r.number, ...(r.repeated ? { repeated: true } : {}) })
  if ('failed' in r) return answerEdge(site, c, edge('store'))
  return data(c, { refused: true, code: r.refusal.code, texts: r.refusal.text, ...(r.refusal.field ? { field: r.refusal.field } : {}) }, 409)
}

async function create(site: Site, c: Context): Promise<Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const read = exerciseSettings.safeParse(body.value)
  if (!read.success) return wrongFields(c, read.error)
  const made = await site.exercises.create(read.data)
  if (!made.ok) return answerEdge(site, c, edge(made.code === 'no such seat' ? 'bad request' : made.code, made.code === 'no such seat' ? 'seats' : undefined))
  const { board, wall, code } = made.made
  return data(c, { board, wall, code }, 201)
}

async function join(site: Site, c: Context): Promise<Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const read = joining.safeParse(body.value)
  if (!read.success) return wrongFields(c, read.error)
  const live = await site.exercises.byCode(read.data.code)
  if (!live) return answerEdge(site, c, edge('no such exercise'))
  const joined = await site.exercises.join(live, read.data.name)
  if (!joined.ok) return answerEdge(site, c, edge('store'))
  if (read.data.seat !== undefined) {
    const sat = await site.exercises.send(live, { as: { person: joined.person }, command: { does: 'sit', seat: read.data.seat } }, 'sit')
    if (!sat.ok && 'refusal' in sat) return data(c, { key: joined.key, person: joined.person, seated: false, code: sat.refusal.code, texts: sat.refusal.text }, 201)
  }
  return data(c, { key: joined.key, person: joined.person, seated: read.data.seat !== undefined }, 201)
}

async function show(site: Site, c: Context): Promise<Response> {
  const opened = await openedBy(site, c)
  if (opened instanceof Response) return opened
  return data(c, { view: viewIn(opened.live, viewerOf(opened.live, opened.as), site.now().getTime()) ?? null })
}

async function command(site: Site, c: Context): Promise<Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const opened = await site.exercises.open(c.req.param('key') ?? '')
  if (!opened) return answerEdge(site, c, edge('no such exercise'))
  if (typeof opened.as === 'object') site.exercises.seen(opened.live, opened.as.person)
  const envelope = commandEnvelope.safeParse(body.value)
  if (!envelope.success) return wrongFields(c, envelope.error)
  const read = readCommand(opened.live, opened.as, envelope.data.command)
  if (!read.ok) return read.error ? wrongFields(c, read.error) : answerEdge(site, c, edge('not allowed'))
  return receipt(site, c, await site.exercises.send(opened.live, read.asks, envelope.data.name))
}

/** Begins to listen: events of the kind `view`, each with all that is seen. `draw` makes of a view what is sent. */
export const listening = (draw: Draw, kind: string, inLang?: Lang) => async (site: Site, c: Context): Promise<Response> => {
  const opened = await openedBy(site, c)
  if (opened instanceof Response) return opened
  const out = (c.env as { outgoing?: ServerResponse }).outgoing, asked = c.req.query('lang'), lang = inLang ?? (isLang(asked) ? asked : acceptedLang(c.req.header('accept-language')))
  if (!out) return answerEdge(site, c, edge('wrong'))
  out.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' })
  const { live, as } = opened
  // Each seat a key has had is a group of its own: what was drawn for the old seat must not answer one who has come to the new.
  const began = viewerOf(live, as), seat = typeof began === 'string' ? began : began.seat
  site.lives.listen(live, () => viewerOf(live, as), lang, draw, `${kind} ${c.req.param('key')} ${seat}`, out, c.req.header('last-event-id'))
  return RESPONSE_ALREADY_SENT
}
const asJson: Draw = (live, viewer) => viewIn(live, viewer, 0)

export const exerciseApi: readonly Address[] = [
  ['/api/v1/exercises', { POST: create }],
  ['/api/v1/exercises/join', { POST: join }],
  ['/api/v1/at/:key', { GET: show, POST: command }],
  ['/api/v1/at/:key/live', { GET: listening(asJson, 'json') }],
]
