import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { isLang, type Lang } from '../../plain/index.ts'
import type { Person } from '../../people/index.ts'
import type { Store, Tables, TablesPlace } from '../../store/index.ts'
import { longestSessionDays, makeAuth, sessionCookie, type Auth, type AuthNeeds } from './auth.ts'
import { organisationsOn, type KeptOrganisation, type Organisations } from './organisations.ts'
import { notesOn, type Notes } from './notes.ts'
import { canGetMail, type Provider } from './providers.ts'
import { openPeople, settledSecret, type PeopleDb, type PeopleTables } from './tables.ts'

export type { KeptOrganisation } from './organisations.ts'

/** Who is who on a site. Nothing is opened or loaded before somebody asks; pages of practice never ask. */
export type People = Notes & {
  /** Who asks, by the session in the request; the same question twice in one request is answered once. Undefined: nobody, or somebody blocked. */
  readonly who: (c: Context) => Promise<Person | undefined>
  readonly byId: (id: string) => Promise<Person | undefined>
  /** Names by id; whoever has deleted the account is not among them (`erasedPerson` stands in their place). */
  readonly names: (ids: Iterable<string>) => Promise<Map<string, string>>
  readonly emailOf: (id: string) => Promise<string | undefined>
  readonly organisation: (id: string) => Promise<KeptOrganisation | undefined>
  readonly organisations: Organisations
  readonly providers: readonly Provider[]
  readonly origin: () => string
  readonly db: () => Promise<PeopleDb>
  /** The library for sessions, links and passkeys; with a provider, for signing in there. */
  readonly auth: (provider?: Provider) => Promise<Auth>
  /** Writes down what we keep of a person beside the library. */
  readonly about: (id: string, set: { readonly lang?: Lang; readonly admin?: boolean; readonly blocked?: boolean }) => Promise<void>
  readonly secret: () => Promise<string>
  /** A yes as the database has it in the library's tables. */
  readonly yes: () => boolean | number
  /** To be called when something was erased. */
  readonly erased: () => Promise<void>
  readonly close: () => Promise<void>
}

export type PeopleNeeds = {
  readonly store: Store
  readonly place: TablesPlace
  readonly origin: () => string
  readonly providers: readonly Provider[]
  readonly secret?: string
  readonly now: () => Date
  readonly log: (line: string) => void
  readonly sendLink: AuthNeeds['sendLink']
}

export function peopleOn({ store, place, origin, providers, secret: given, now, log, sendLink }: PeopleNeeds): People {
  let opened: Promise<Tables<PeopleTables>> | undefined, closed = false
  const organisations = organisationsOn(store, now), auths = new Map<string, Promise<Auth>>(), asked = new WeakMap<Request, Promise<Person | undefined>>()

  const tables = (): Promise<Tables<PeopleTables>> => {
    if (closed) return Promise.reject(new Error('the people are closed'))
    return (opened ??= openPeople(place).catch(error => { opened = undefined; throw error }))
  }
  const db = async (): Promise<PeopleDb> => (await tables()).db
  const secret = async (): Promise<string> => given ?? settledSecret(await db(), 'secret', () => randomBytes(48).toString('base64url'))
  const blocked = async (person: string): Promise<boolean> => (await (await db()).selectFrom('people_about').select('blocked').where('person', '=', person).executeTakeFirst())?.blocked === 1

  const auth: People['auth'] = provider => {
    const key = provider?.id ?? ''
    let made = auths.get(key)
    if (!made) {
      made = (async () => {
        const it = await makeAuth({ tables: await tables(), secret: await secret(), origin: origin(), log, sendLink, blocked }, provider)
        // A provider that did not answer now may answer later.
        if (provider && !(await it.$context).socialProviders.some(p => p.id === provider.id)) auths.delete(key)
        return it
      })()
      made.catch(() => auths.delete(key))
      auths.set(key, made)
    }
    return made
  }

  async function byId(id: string): Promise<Person | undefined> {
    const row = await (await db()).selectFrom('people_person as p').leftJoin('people_about as a', 'a.person', 'p.id').select(['p.id', 'p.name', 'p.email', 'p.emailVerified', 'a.lang', 'a.admin', 'a.blocked']).where('p.id', '=', id).executeTakeFirst()
    if (!row || row.blocked === 1) return undefined
    // An address that nobody has shown to be theirs is not told as theirs.
    return { id, name: row.name, email: row.emailVerified && canGetMail(row.email) ? row.email : '', lang: isLang(row.lang) ? row.lang : 'en', admin: row.admin === 1, organisations: await organisations.of(id) }
  }

  async function whoNow(c: Context): Promise<Person | undefined> {
    if (!(c.req.header('cookie') ?? '').includes(`${sessionCookie(origin())}=`)) return undefined
    const { headers, response } = await (await auth()).api.getSession({ headers: c.req.raw.headers, returnHeaders: true })
    // A session in use is prolonged once a day, and its cookie with it.
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
    if (!response) return undefined
    if (now().getTime() - new Date(response.session.createdAt).getTime() < longestSessionDays * 86_400_000) return byId(response.user.id)
    await (await db()).deleteFrom('people_session').where('id', '=', response.session.id).execute()
    return undefined
  }

  return {
    byId, organisations, providers, origin, db, auth, secret,
    who: c => {
      let answer = asked.get(c.req.raw)
      if (!answer) asked.set(c.req.raw, answer = whoNow(c))
      return answer
    },
    names: async ids => {
      const all = [...new Set(ids)], names = new Map<string, string>(), database = await db()
      for (let i = 0; i < all.length; i += 500) for (const { id, name } of await database.selectFrom('people_person').select(['id', 'name']).where('id', 'in', all.slice(i, i + 500)).execute()) names.set(id, name)
      return names
    },
    emailOf: async id => (await byId(id))?.email || undefined,
    organisation: id => organisations.byId(id),
    about: async (id, set) => {
      const values = { ...(set.lang === undefined ? {} : { lang: set.lang }), ...(set.admin === undefined ? {} : { admin: set.admin ? 1 : 0 }), ...(set.blocked === undefined ? {} : { blocked: set.blocked ? 1 : 0 }) }
      await (await db()).insertInto('people_about').values({ person: id, lang: 'en', admin: 0, blocked: 0, ...values }).onConflict(conflict => conflict.column('person').doUpdateSet(values)).execute()
    },
    ...notesOn(db),
    yes: () => (place === 'memory' || 'folder' in place ? 1 : true),
    erased: async () => { await (await tables()).erased() },
    close: async () => {
      closed = true
      organisations.stop()
      await opened?.then(t => t.close(), () => undefined)
    },
  }
}
