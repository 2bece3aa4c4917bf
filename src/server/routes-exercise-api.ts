import type { Context } from 'hono'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ServerResponse } from 'node:http'
import * as z from 'zod'
import { acceptedLang } from './language.ts'
import { addDays, isLang, sound, type Day, type Lang } from '../plain/index.ts'
import { groupWords as w } from '../web/index.ts'
import { exerciseSettings, longestKept, type Viewer } from '../exercise/index.ts'
import type { Address } from './address.ts'
import { readJson } from './body.ts'
import { edge } from './edge.ts'
import { answerCommand, badFields } from './exercise-commands.ts'
import { viewIn, type Live, type Opens } from './exercises.ts'
import { asView, type Draw } from './live.ts'
import { answerEdge, data, type Site } from './site.ts'

export const personName = z.string().trim().min(1, { error: 'empty' }).max(60).refine(sound, { error: 'unsound' })
export const joining = z.strictObject({ code: z.string().max(40), name: personName, seat: z.string().max(64).optional() })

export const wrongFields = (c: Context, error: z.ZodError): Response => { const { body, status } = badFields(error); return data(c, body, status) }

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
  await site.exercises.onDisk(opened.live)
  return opened
}

/** An exercise is kept from tomorrow to two years ahead, whichever way it is made. */
export const mayKeepUntil = (deleteOn: Day, today: Day): boolean => deleteOn > today && deleteOn <= addDays(today, longestKept)

async function create(site: Site, c: Context): Promise<Response> {
  const body = await readJson(c.req.raw)
  if (!body.ok) return answerEdge(site, c, body.problem)
  const read = exerciseSettings.safeParse(body.value)
  if (!read.success) return wrongFields(c, read.error)
  const today = site.now().toISOString().slice(0, 10) as Day
  if (!mayKeepUntil(read.data.deleteOn, today)) return data(c, { refused: true, code: 'bad fields', problems: [{ field: 'deleteOn', code: 'out of bounds', texts: w.wrongDay }] }, 400)
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
  if (!joined.ok) return answerEdge(site, c, edge(joined.code))
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
  const answered = await answerCommand(site, c.req.param('key') ?? '', body.value)
  return 'problem' in answered ? answerEdge(site, c, answered.problem) : data(c, answered.body, answered.status)
}

/** Who asks for the line without asking for a line is told how; whoever asks for one never comes here (`exercise-lines.ts`). */
async function line(site: Site, c: Context): Promise<Response> {
  const opened = await openedBy(site, c)
  if (opened instanceof Response) return opened
  c.header('upgrade', 'websocket')
  return answerEdge(site, c, edge('a line'))
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
  site.lives.listen(out, {
    live, who: () => viewerOf(live, as), lang, draw, kind: draw === asView ? kind : `${kind} ${c.req.param('key')} ${seat}`, last: c.req.header('last-event-id'),
    ...(typeof as === 'object' ? { present: () => site.exercises.seen(live, as.person) } : {}),
  })
  return RESPONSE_ALREADY_SENT
}

export const exerciseApi: readonly Address[] = [
  ['/api/v1/exercises', { POST: create }],
  ['/api/v1/exercises/join', { POST: join }],
  ['/api/v1/at/:key', { GET: show, POST: command }],
  ['/api/v1/at/:key/line', { GET: line }],
  ['/api/v1/at/:key/live', { GET: listening(asView, 'json') }],
]
