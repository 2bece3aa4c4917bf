import type { Context } from 'hono'
import type { Lang } from '../plain/index.ts'
import type { Files, Store } from '../store/index.ts'
import { pages } from '../web/index.ts'
import type { Barriers } from './barriers.ts'
import type { Bank } from './experience-bank.ts'
import { edgeBody, edges, type EdgeProblem } from './edge.ts'
import { acceptedLang, langOfPath } from './language.ts'
import type { Library } from './library.ts'
import { commonOf } from './pages-common.ts'
import type { Drills } from './drills.ts'
import type { Exercises } from './exercises.ts'
import type { Lines } from './exercise-lines.ts'
import type { Outbox } from './outbox/index.ts'
import type { People } from './people/index.ts'
import type { SignInSettings } from './people/settings.ts'
import type { Lives } from './live.ts'
import type { CaseWorkshops, Procurements } from './procurements/index.ts'
import type { Readiness } from './readiness.ts'
import type { KeptAnswers } from './notices/index.ts'
import type { Records } from './record/index.ts'
import type { Runs } from './runs.ts'
import type { SharedRuns } from './shared-runs.ts'
import type { Statics } from './statics.ts'
import type { Workshops } from './workshops.ts'
import { signInHref } from './people/next.ts'

/** What the routes stand on. */
export type Site = {
  readonly store: Store
  /** The bytes of documents. */
  readonly files: Files
  readonly library: Library
  readonly statics: Statics
  readonly runs: Runs
  readonly exercises: Exercises
  readonly drills: Drills
  /** Who listens to exercises. */
  readonly lives: Lives
  /** Who has an open line for commands to an exercise. */
  readonly lines: Lines
  readonly workshops: Workshops
  /** Runs that people let be compared. */
  readonly sharedRuns: SharedRuns
  /** Real cases. */
  readonly procurements: Procurements
  /** The need workshops of real cases. */
  readonly caseWorkshops: CaseWorkshops
  /** What people have reported of differences they met. */
  readonly barriers: Barriers
  /** What was tried, and what came of it. */
  readonly bank: Bank
  /** The public records, practice and live. */
  readonly records: Records
  /** The table of published notices; without a folder there is none. */
  readonly notices?: KeptAnswers
  /** Who is signed in, and the organisations they act for. */
  readonly people: People
  /** Letters: written down first, then sent. */
  readonly outbox: Outbox
  readonly signIn: SignInSettings
  /** Practice that nobody touches is deleted after so many days. */
  readonly keepRunsDays?: number
  /** Opens the moderation of reports; without it nobody moderates. */
  readonly moderatorKey?: string
  /** Whether a proxy should send people here. */
  readonly readiness: Readiness
  /** The wall clock, for the date on a printout and for weighing a step that has no run. */
  readonly now: () => Date
  /** What the keeper of the server should see; never an address of a run. */
  readonly log: (line: string) => void
  /** Where the lines of security-log.ts go. */
  readonly audit: (line: string) => void
}

/** The reader's language: the address says it (also that of a page in a frame), or else the browser. */
export const readerLang = (c: Context): Lang => langOfPath(new URL(c.req.url).pathname.replace(/^\/embed(?=\/)/, '')) ?? acceptedLang(c.req.header('accept-language'))

/** Whether the one who asks is a program that reads JSON. */
const wantsJson = (c: Context): boolean => c.req.path.startsWith('/api/') || (c.req.header('accept') ?? '').trim().startsWith('application/json')

const status = (code: number): never => code as never

/** A request that goes no further, said in the reader's language. */
export function answerEdge(site: Pick<Site, 'statics'>, c: Context, problem: EdgeProblem): Response {
  const { status: code, title, says } = edges[problem.code]
  c.set('refused' as never, problem.code as never)
  if (code === 401) {
    if (!wantsJson(c)) return c.redirect(signInHref(readerLang(c), c.req.method === 'GET' ? pathAndQuery(c) : undefined), 303)
    // A program must be told how (RFC 9110, 11.6.1); ours is the cookie of a session.
    c.header('www-authenticate', 'Cookie realm="TIPP"')
  }
  if (wantsJson(c)) return c.json(edgeBody(problem).body, status(code))
  const lang = readerLang(c)
  const path = new URL(c.req.url).pathname, rest = langOfPath(path) ? path.slice(1 + lang.length) || '/' : '/'
  const run = /^\/runs\/[0-9a-f]{32}/.exec(rest)?.[0]
  return c.html(pages.error({
    ...commonOf(site.statics, lang, c.req.method === 'GET' ? rest : run ?? '/'), status: code, code: problem.code, title, says,
    ...(run && problem.code !== 'no such run' ? { back: { href: `/${lang}${run}`, label: { en: 'To the run', sv: 'Till omgången', da: 'Til forløbet', nb: 'Til gjennomføringen' } } } : {}),
  }), status(code))
}

const pathAndQuery = (c: Context): string => { const { pathname, search } = new URL(c.req.url); return pathname + search }

export const page = (c: Context, html: string, code = 200): Response => c.html(html, status(code))
export const data = (c: Context, value: object, code = 200): Response => c.json(value, status(code))

/** A whole number in a query or a form, from 0 to a million; undefined when it is none. */
export const wholeNumber = (value: string | undefined): number | undefined => (value !== undefined && /^\d{1,7}$/.test(value) ? Number(value) : undefined)
