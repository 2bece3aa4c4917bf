import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { ServerResponse } from 'node:http'
import { maySee, rolesOf } from '../../live/index.ts'
import { inEachLanguage, type Address } from '../address.ts'
import { edge } from '../edge.ts'
import { headersFor } from '../guard.ts'
import { answerEdge, type Site } from '../site.ts'
import { caseFor } from './routes.ts'

const beat = 20_000, gather = 100
/** Open lines of one person: far more than anybody has pages open. */
export const mostLines = 20
const open = new Map<string, number>()
/**
 * Tells the page of somebody in the team that the case has gone on, wherever it was written: by this program or by another on the same
 * store. Nothing of the case is sent, nor how much was written: the page asks for itself again, with the rights its reader has by then.
 */
async function listen(site: Site, c: Context): Promise<Response> {
  const found = await caseFor(site, c)
  if (found instanceof Response) return found
  const out = (c.env as { outgoing?: ServerResponse }).outgoing, { p, person } = found
  if (!out) return answerEdge(site, c, edge('wrong'))
  const mine = open.get(person.id) ?? 0
  if (mine >= mostLines) return answerEdge(site, c, edge('full'))
  open.set(person.id, mine + 1)
  out.writeHead(200, { ...headersFor(site.signIn.origin()), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' })
  out.write('retry: 2000\n\n')
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => { waiting = undefined; out.write('event: view\ndata: {"fresh":true}\n\n') }
  const stop = site.procurements.onChange((id, state) => {
    if (id !== p.id) return
    // Whoever was taken off the team hears no more.
    if (!maySee(rolesOf(state, person.id), 'team')) { out.end(); return }
    waiting ??= setTimeout(tell, gather).unref()
  })
  const beating = setInterval(() => out.write(': here\n\n'), beat).unref()
  out.on('close', () => { stop(); const left = (open.get(person.id) ?? 1) - 1; if (left > 0) open.set(person.id, left); else open.delete(person.id); clearInterval(beating); clearTimeout(waiting) })
  return RESPONSE_ALREADY_SENT
}

export const followAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/procurements/:case/live`, { GET: listen }]])
