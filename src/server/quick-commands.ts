import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { objectIn } from './body.ts'
import { answerCommand } from './exercise-commands.ts'
import { headersFor } from './guard.ts'
import type { Site } from './site.ts'

/** Far above any command that people write. */
const longest = 64 * 1024
const address = /^\/api\/v1\/at\/([0-9a-f]{32})$/
const sentBy = (site: Quick) => ({ ...headersFor(site.signIn?.origin() ?? ''), 'cache-control': 'no-store', 'content-type': 'application/json' })
type Quick = Pick<Site, 'exercises'> & Partial<Pick<Site, 'signIn'>>

/** Whether a request is a plain command to an exercise, from our own page or from no page at all. */
function plainCommand({ method, url, headers: h }: IncomingMessage): string | undefined {
  if (method !== 'POST' || h['transfer-encoding'] !== undefined || !(Number(h['content-length']) <= longest)) return undefined
  const from = h['sec-fetch-site'], key = address.exec(url ?? '')?.[1]
  const ours = from === undefined ? h.origin === undefined : from === 'same-origin' || from === 'none'
  return ours && h['content-type']?.split(';')[0]!.trim().toLowerCase() === 'application/json' ? key : undefined
}

/**
 * The short way for commands to exercises, of which there may be thousands a second: without the objects that the framework makes of each
 * request and answer, which take several times the work of the command itself. Only what is plainly a command that can be read is answered
 * here; everything else, and all that is wrong, goes the long way with what has been read, so that it is answered in one place.
 */
export const withQuickCommands = (site: Quick, long: RequestListener): RequestListener => (q, r) => {
  const key = plainCommand(q)
  if (key === undefined) { long(q, r); return }
  const parts: Buffer[] = []
  q.on('data', (part: Buffer) => parts.push(part))
  q.on('error', () => {})
  q.on('end', () => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const theLongWay = (): void => { long(Object.assign(q, { rawBody: bytes }), r) }
    quickly(site, key, bytes, r).then(done => { if (!done) theLongWay() }, theLongWay)
  })
}

async function quickly(site: Quick, key: string, bytes: Buffer, r: ServerResponse): Promise<boolean> {
  const body = objectIn(bytes)
  if (!body.ok) return false
  // Under its name it happens once, so the long way may ask again when the store failed.
  const answered = await answerCommand(site, key, body.value)
  if ('problem' in answered || answered.status === 400) return false
  const text = Buffer.from(JSON.stringify(answered.body))
  r.writeHead(answered.status, { ...sentBy(site), 'content-length': text.length }).end(text)
  return true
}
