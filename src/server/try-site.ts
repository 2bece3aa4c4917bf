import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../store/index.ts'
import { makeApp } from './app.ts'
import { smallContent } from './small-case.ts'
import type { Site } from './site.ts'
import { makeSite, type StartOptions } from './start.ts'

/** A site of its own for a test: the whole app over a real store in a new folder, asked without a network. */
export type TrySite = {
  readonly folder: string
  readonly site: Site
  readonly app: ReturnType<typeof makeApp>
  readonly store: Store
  readonly logged: string[]
  /** The lines on security. */
  readonly audited: string[]
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** A form sent as a browser sends it; a value that is a list is a field that stands several times. */
  readonly post: (path: string, fields: Readonly<Record<string, string | readonly string[]>>, headers?: Record<string, string>) => Promise<Response>
  readonly json: (path: string, body: unknown, headers?: Record<string, string>) => Promise<{ status: number; body: any }>
  readonly raw: (path: string, init: RequestInit) => Promise<Response>
  readonly close: () => Promise<void>
}

const host = 'http://localhost:3000'

type More = Pick<StartOptions, 'moderatorKey' | 'keepRunsDays' | 'now' | 'signIn' | 'peoplePlace' | 'post'>

/** A site on a store that is open already, with the cases of a folder. Closing it closes the store. */
export async function trySiteOn(store: Store, content: string, more: More = {}, folder = ''): Promise<TrySite> {
  const logged: string[] = [], audited: string[] = []
  const site = await makeSite({ recordOrigin: 'try.test', ...more, content, log: line => { logged.push(line) }, audit: line => { audited.push(line) } }, store)
  const app = makeApp(site)
  const raw = async (path: string, init: RequestInit): Promise<Response> => app.fetch(new Request(host + path, { redirect: 'manual', ...init }))
  return {
    folder, site, app, store, logged, audited, raw,
    get: (path, headers = {}) => raw(path, { headers }),
    post: (path, fields, headers = {}) => {
      const body = new URLSearchParams(Object.entries(fields).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v]] : v.map(x => [k, x]))))
      return raw(path, { method: 'POST', body: body.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers } })
    },
    json: async (path, body, headers = {}) => {
      const answer = await raw(path, body === undefined ? { headers } : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
      return { status: answer.status, body: await answer.json() }
    },
    close: async () => { await site.people.close(); await site.files.close(); await store.close() },
  }
}

export async function trySite(folder?: string, content?: string, change: (store: Store) => Store = s => s, more: More = {}): Promise<TrySite> {
  const where = folder ?? await mkdtemp(join(tmpdir(), 'tipp-site-')), cases = content ?? await smallContent()
  const opened = await openStore(where)
  if (!opened.ok) throw new Error(`${opened.fault}: ${opened.detail}`)
  const site = await trySiteOn(change(opened.store), cases, { peoplePlace: { folder: where }, ...more }, where)
  return {
    ...site,
    close: async () => {
      await site.close()
      if (folder === undefined) await rm(where, { recursive: true, force: true })
      if (content === undefined) await rm(cases, { recursive: true, force: true })
    },
  }
}
