import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http'
import { resolve } from 'node:path'
import { say, type Lang } from '../plain/index.ts'
import { filesOn, openPostgres, openStore, type Store, type TablesPlace } from '../store/index.ts'
import { makeApp } from './app.ts'
import { barriersOn } from './barriers.ts'
import { bankOn } from './experience-bank.ts'
import { contentFolder, readLibrary, type Library } from './library.ts'
import { drillsOn } from './drills.ts'
import { exercisesOn } from './exercises.ts'
import { linesOn } from './exercise-lines.ts'
import { keepTime, livesOn } from './live.ts'
import type { Followed } from './preview-content.ts'
import { withPreview } from './preview.ts'
import { withQuickCommands } from './quick-commands.ts'
import { beginPeople } from './people/begin.ts'
import { deleteOldRuns } from './old-runs.ts'
import { outboxOn, type Post } from './outbox/index.ts'
import { peopleOn } from './people/index.ts'
import { sendLinkBy } from './people/letters.ts'
import { testProvider } from './people/test-provider.ts'
import { signInSettings, type SignInGiven } from './people/settings.ts'
import { caseWorkshopsOn, procurementsOn, sendReminders, settleFiles } from './procurements/index.ts'
import { readinessOf } from './readiness.ts'
import { KeptAnswers } from './notices/index.ts'
import { recordsOn } from './record/index.ts'
import { runsOn } from './runs.ts'
import type { Site } from './site.ts'
import { sharedRunsOn } from './shared-runs.ts'
import { makeStatics } from './statics.ts'
import { workshopsOn } from './workshops.ts'
import { startWords, storeFaults } from './start-words.ts'

export type StartOptions = {
  readonly port: number
  readonly host: string
  /** A folder for SQLite, or the address of a PostgreSQL database. */
  readonly keep: { readonly folder: string } | { readonly postgres: string; readonly schema?: string }
  /** Language of what the keeper of the server reads. */
  readonly lang: Lang
  readonly content?: string
  readonly log?: (line: string) => void
  /** Where lines on security go; beside the others when nothing is said. */
  readonly audit?: (line: string) => void
  readonly now?: () => Date
  /** The key that opens the moderation of reported barriers. */
  readonly moderatorKey?: string
  /** The folder for the files of the public records; beside the database when none is named. */
  readonly recordFolder?: string
  /** The folder with the table of published notices; the data folder when none is named. */
  readonly noticesFolder?: string
  /** What the public records are called: an address without its scheme. */
  readonly recordOrigin?: string
  /** Where people sign in from and with what; see docs/how-to/sign-in.md. */
  readonly signIn?: SignInGiven
  /** Where people are kept; beside the store when none is named. */
  readonly peoplePlace?: TablesPlace
  /** Hands letters over to a server for mail. */
  readonly post?: Post
  /** How long one who is told to stop still answers, while a proxy learns that it leaves, in milliseconds. */
  readonly drainMs?: number
  /** Practice that nobody touches is deleted after so many days; never when none is set. */
  readonly keepRunsDays?: number
  /** Runs kept in memory. */
  readonly most?: number
  /** Cases under work, followed as their files change and shown with what is wrong with them, in place of finished ones. */
  readonly followed?: Followed
}

export type Started =
  | { readonly ok: true; readonly address: string; readonly port: number; readonly where: string; readonly library: Library; readonly stop: () => Promise<void> }
  /** `says`: what is wrong and what to do, in the language asked for. */
  | { readonly ok: false; readonly says: string }

async function open(keep: StartOptions['keep'], lang: Lang): Promise<{ ok: true; store: Store; where: string } | { ok: false; says: string }> {
  const opened = 'folder' in keep ? await openStore(resolve(keep.folder)) : await openPostgres(keep.postgres, keep.schema === undefined ? {} : { schema: keep.schema })
  if (!opened.ok) return { ok: false, says: say(storeFaults[opened.fault], lang, { where: opened.where, detail: opened.detail }) }
  return { ok: true, store: opened.store, where: 'folder' in keep ? resolve(keep.folder) : 'PostgreSQL' }
}

function listenProblem(error: NodeJS.ErrnoException, { port, host, lang }: StartOptions): string {
  switch (error.code) {
    case 'EADDRINUSE': return say(startWords.portTaken, lang, { port, next: port < 65535 ? port + 1 : 3000 })
    case 'EACCES': return say(startWords.portRefused, lang, { port })
    case 'EADDRNOTAVAIL': case 'ENOTFOUND': case 'EAI_AGAIN': return say(startWords.hostWrong, lang, { host })
    default: return say(startWords.other, lang, { detail: error.message })
  }
}

/** Everything but the listening: for tests that ask the app directly, and for `start`. */
export async function makeSite(options: Pick<StartOptions, 'content' | 'log' | 'now' | 'most' | 'moderatorKey' | 'followed' | 'recordFolder' | 'recordOrigin' | 'noticesFolder' | 'audit' | 'signIn' | 'peoplePlace' | 'post' | 'keepRunsDays'>, store: Store): Promise<Site> {
  const [library, statics] = await Promise.all([options.followed?.library ?? readLibrary(options.content ?? contentFolder()), makeStatics()])
  const now = options.now ?? (() => new Date()), { moderatorKey } = options
  const log = options.log ?? ((line: string) => console.error(line)), audit = options.audit ?? log, runs = runsOn(store, library, options.most), exercises = exercisesOn(store, library, runs, () => now().getTime(), log)
  const signIn = signInSettings(options.signIn ?? {}), { origin } = signIn
  const people = peopleOn({ store, place: options.peoplePlace ?? 'memory', origin, providers: [...signIn.providers, ...(signIn.testProvider ? [testProvider(origin)] : [])], ...(signIn.secret ? { secret: signIn.secret } : {}), now, log, sendLink: (to, token, about) => sendLinkBy(outbox, origin(), to, token, about) })
  const outbox = outboxOn({ db: people.db, emailOf: people.emailOf, origin, now, log, post: options.post ?? (signIn.mailPage ? 'page' : 'nowhere') })
  const procurements = procurementsOn(store, now, log, audit)
  return {
    store, files: filesOn(options.peoplePlace ?? 'memory', now), library, statics, runs, exercises, drills: drillsOn(store, library.drills), lives: livesOn(exercises, () => now().getTime()), lines: linesOn({ exercises }, () => now().getTime()), workshops: workshopsOn(store, library, () => now().getTime(), log), sharedRuns: sharedRunsOn(store), procurements, caseWorkshops: caseWorkshopsOn(store, procurements, now, log, audit), barriers: barriersOn(store, now), bank: bankOn(store, library, now), people, outbox, signIn,
    records: recordsOn(store, { now, log, ...(options.recordFolder ? { folder: options.recordFolder } : {}), ...(options.recordOrigin ? { origin: options.recordOrigin } : {}) }), readiness: readinessOf(store), ...(options.noticesFolder ? { notices: new KeptAnswers(options.noticesFolder) } : {}), now, log, audit, ...(moderatorKey ? { moderatorKey } : {}), ...(options.keepRunsDays ? { keepRunsDays: options.keepRunsDays } : {}),
  }
}

/** Opens the store, reads the cases and listens; or says in plain words why that cannot be. */
export async function start(options: StartOptions): Promise<Started> {
  const { port, host, lang } = options
  if (!Number.isInteger(port) || port < 0 || port > 65535) return { ok: false, says: say(startWords.portWrong, lang, { port }) }
  const opened = await open(options.keep, lang)
  if (!opened.ok) return opened
  const { store, where } = opened
  const recordFolder = options.recordFolder ?? ('folder' in options.keep ? resolve(options.keep.folder, 'record') : undefined)
  const noticesFolder = options.noticesFolder ?? ('folder' in options.keep ? resolve(options.keep.folder) : undefined)
  let listensAt = `http://localhost:${port}`
  const signIn = { ...options.signIn, origin: options.signIn?.origin ?? (() => listensAt) }, peoplePlace = options.peoplePlace ?? options.keep
  const site = await makeSite({ ...options, ...(recordFolder ? { recordFolder } : {}), ...(noticesFolder ? { noticesFolder } : {}), signIn, peoplePlace }, store)
  if (!options.followed && site.library.scenarios.length === 0) {
    await store.close()
    return { ok: false, says: say(startWords.noCases, lang, { where: options.content ?? contentFolder() }) }
  }
  const app = makeApp(site), ticking = await keepTime(site), recording = options.followed || !options.recordOrigin ? async () => {} : site.records.follow(), { followed } = options
  const fetch = followed ? withPreview(site, followed, request => app.fetch(request)) : app.fetch
  return new Promise(answer => {
    // Cases under work are shown with what is wrong with them, so everything goes through the preview.
    const quick = followed ? {} : { createServer: ((options: ServerOptions, long: RequestListener) => createServer(options, withQuickCommands(site, long))) as typeof createServer }
    const server = serve({ fetch, port, hostname: host, ...quick }, info => {
      listensAt = addressOf(host, info).slice(0, -1)
      const keeping = keepCases(site), sending = options.followed ? async () => {} : site.outbox.follow(), beginning = options.followed ? async () => {} : beginPeople(site, lang)
      answer({ ok: true, address: addressOf(host, info), port: info.port, where, library: site.library, stop: async () => { site.readiness.leave(); if (options.drainMs) await new Promise(done => { setTimeout(done, options.drainMs) }); ticking(); keeping(); site.lives.close(); await site.lines.close(); site.procurements.stop(); site.workshops.stop(); site.caseWorkshops.stop(); await recording(); await beginning(); await sending(); await stop(server, async () => { await site.people.close(); await site.files.close() }, store) } })
    }) as Server
    if (!followed) site.lines.on(server)
    // A head of a request that trickles in must not hold a place for ever.
    server.headersTimeout = 20_000
    server.requestTimeout = 60_000
    server.once('error', error => { ticking(); void recording().then(() => store.close()).then(() => answer({ ok: false, says: listenProblem(error as NodeJS.ErrnoException, options) })) })
  })
}

const addressOf = (host: string, { port }: AddressInfo): string => {
  const shown = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${port}/`
}

/** Notes last days of real cases that are over, once a minute; several processes on one store note each once. */
function keepCases(site: Site): () => void {
  let busy = false
  let cleaned = ''
  /** Once a day, and at the start. */
  const clean = async (): Promise<void> => {
    const today = site.now().toISOString().slice(0, 10)
    if (!site.keepRunsDays || today === cleaned) return
    cleaned = today
    const gone = await deleteOldRuns(site.store, site.keepRunsDays, site.now())
    if (gone > 0) site.log(`practice: ${gone} deleted that nobody had touched for ${site.keepRunsDays} days`)
  }
  const tick = (): void => {
    if (busy) return
    busy = true
    clean().then(() => site.procurements.tick()).then(() => settleFiles(site)).then(() => sendReminders(site)).catch((error: unknown) => site.log(`cases: ${error instanceof Error ? error.stack ?? error.message : String(error)}`)).finally(() => { busy = false })
  }
  const timer = setInterval(tick, 60_000)
  timer.unref()
  return () => clearInterval(timer)
}

/** Takes no new requests, answers those that are under way (ten seconds at most), then closes the store. */
async function stop(server: Server, closing: () => Promise<void>, store: Store): Promise<void> {
  const closed = new Promise<void>(done => server.close(() => done()))
  server.closeIdleConnections()
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const late = setTimeout(() => server.closeAllConnections(), 10_000)
  await closed
  await closing()
  clearInterval(idle)
  clearTimeout(late)
  await store.close()
}
