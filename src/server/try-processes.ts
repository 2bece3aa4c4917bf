import { spawn, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TrySite } from './try-site.ts'

/** The whole program as processes of their own, for tests of several side by side. */
export type Process = { readonly port: number; readonly asks: Asks; readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null> }
/** As `TrySite`, over a network. */
export type Asks = Pick<TrySite, 'get' | 'post' | 'json'>

export async function programOf(entry: string): Promise<{ readonly file: string; readonly remove: () => Promise<void> }> {
  // Loaded as it lies: bundled into this test it would look for the sources beside the bundle.
  const scripts = pathToFileURL(join(process.env.TIPP_ROOT ?? process.cwd(), 'scripts', 'bundle.mjs')).href
  const { bundleForNode } = await import(scripts) as { bundleForNode: (entry: string, name: string, extra: object) => Promise<string> }
  const file = await bundleForNode(entry, entry.replaceAll(/\W/g, '-'), { sourcemap: false })
  return { file, remove: () => rm(file, { force: true }) }
}

export function asksAt(port: number): Asks {
  const raw = (path: string, init: RequestInit): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
  return {
    get: (path, headers = {}) => raw(path, { headers }),
    post: (path, fields, headers = {}) => raw(path, { method: 'POST', body: new URLSearchParams(Object.entries(fields).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : v.map(x => [k, x])))).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } }),
    json: async (path, body, headers = {}) => {
      const answer = await raw(path, body === undefined ? { headers } : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
      return { status: answer.status, body: await answer.json() }
    },
  }
}

/** Starts the server of `killed-server.ts` and answers when it listens. */
export const startProcess = (program: string, place: string, content: string, more: object, port = 0): Promise<Process> => new Promise((done, fail) => {
  const child: ChildProcess = spawn(process.execPath, [program, place, String(port), content, JSON.stringify(more)], { stdio: ['pipe', 'pipe', 'pipe'] })
  let errors = ''
  const ended = new Promise<number | null>(over => child.once('exit', code => { over(code); fail(new Error(`the server ended: ${errors}`)) }))
  child.stderr!.on('data', d => { errors += d })
  child.stdout!.once('data', d => { const at = Number(String(d).trim()); done({ port: at, asks: asksAt(at), end: signal => { child.kill(signal); return ended } }) })
})

/**
 * A proxy as people put before several processes: in turn, passing over those that say they are not ready or do not answer. What it was
 * sent is kept until it is answered, so that a process which is gone costs nobody a request.
 */
export async function proxyBefore(ports: () => readonly number[]): Promise<{ readonly port: number; readonly close: () => void }> {
  let next = 0
  const ready = (port: number): Promise<boolean> => fetch(`http://127.0.0.1:${port}/readyz`).then(a => a.ok, () => false)
  const server = http.createServer(async (q, r) => {
    const body: Buffer[] = []
    for await (const part of q) body.push(part as Buffer)
    const all = ports(), from = next++
    for (let i = 0; i < all.length; i++) {
      const port = all[(from + i) % all.length]!
      if (!await ready(port)) continue
      http.request({ port, host: '127.0.0.1', method: q.method, path: q.url, headers: q.headers, agent: false }, answer => { r.writeHead(answer.statusCode!, answer.headers); answer.pipe(r); answer.on('error', () => r.destroy()) })
        .on('error', () => { if (r.headersSent) r.destroy(); else r.writeHead(502).end() }).end(Buffer.concat(body))
      return
    }
    r.writeHead(503).end()
  }).listen(0, '127.0.0.1')
  await new Promise(listening => { server.once('listening', listening) })
  return { port: (server.address() as AddressInfo).port, close: () => { server.close(); server.closeAllConnections() } }
}

/** A line of server-sent events: what came, one block each. */
export function lineTo(port: number, path: string, last?: string): { readonly blocks: string[]; readonly close: () => void } {
  const blocks: string[] = []
  const q = http.get({ port, host: '127.0.0.1', path, agent: false, headers: last === undefined ? {} : { 'last-event-id': last } }, answer => {
    let text = ''
    answer.setEncoding('utf8').on('data', (more: string) => {
      text += more
      for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) blocks.push(text.slice(0, end))
    }).on('error', () => {})
  }).on('error', () => {})
  return { blocks, close: () => q.destroy() }
}
