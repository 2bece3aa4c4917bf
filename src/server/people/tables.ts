import type { Kysely, Transaction } from 'kysely'
import { openTables, type Tables, type TablesPlace } from '../../store/index.ts'

/** A moment as the library reads it from PostgreSQL, or as it lies in SQLite. */
type Moment = Date | string
/** What the library keeps; a test compares it with what the library itself would make. */
export type PersonRow = { id: string; name: string; email: string; emailVerified: boolean | number; image: string | null; createdAt: Moment; updatedAt: Moment }
type SessionRow = { id: string; expiresAt: Moment; token: string; createdAt: Moment; updatedAt: Moment; ipAddress: string | null; userAgent: string | null; userId: string }
type AccountRow = { id: string; accountId: string; providerId: string; userId: string; createdAt: Moment; scope: string | null }
type VerificationRow = { id: string; identifier: string; value: string; expiresAt: Moment; createdAt: Moment; updatedAt: Moment }
type PasskeyRow = { id: string; name: string | null; userId: string; credentialID: string; createdAt: Moment | null; backedUp: boolean | number; deviceType: string }

/** What is ours: moments are ISO 8601 in UTC, yes and no are 1 and 0, in both databases. */
type AboutRow = { person: string; lang: string; admin: number; blocked: number }
type InvitationRow = { id: string; organisation: string; email: string; at: string }
export type MailRow = {
  id: string; recipient: string; kind: string; lang: string; subject: string; plain: string; html: string; at: string
  /** When it is tried next; how often it was; who has it in hand, and until when. */
  due: string; tries: number; claim: string | null; held: string | null; sent: string | null; failed: string | null
}

export type PeopleTables = {
  people_setting: { key: string; value: string }
  people_person: PersonRow
  people_session: SessionRow
  people_account: AccountRow
  people_verification: VerificationRow
  people_passkey: PasskeyRow
  people_about: AboutRow
  people_invitation: InvitationRow
  people_mail: MailRow
}
export type PeopleDb = Kysely<PeopleTables>

const version = 1

/** The tables as better-auth 1.7.6 with passkeys asks for them, and ours. Made at the first start; later versions change them here, step by step. */
const statements = (type: 'sqlite' | 'postgres'): readonly string[] => {
  const moment = type === 'sqlite' ? 'date' : 'timestamptz', yesNo = type === 'sqlite' ? 'integer' : 'boolean', now = type === 'sqlite' ? '' : ' default CURRENT_TIMESTAMP'
  const times = `"createdAt" ${moment}${now} not null, "updatedAt" ${moment}${now} not null`, person = '"userId" text not null references "people_person" ("id") on delete cascade'
  return [
    'create table "people_setting" ("key" text not null primary key, "value" text not null)',
    `create table "people_person" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" ${yesNo} not null, "image" text, ${times})`,
    `create table "people_session" ("id" text not null primary key, "expiresAt" ${moment} not null, "token" text not null unique, ${times}, "ipAddress" text, "userAgent" text, ${person})`,
    `create table "people_account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, ${person}, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" ${moment}, "refreshTokenExpiresAt" ${moment}, "scope" text, "password" text, ${times})`,
    `create table "people_verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" ${moment} not null, ${times})`,
    `create table "people_passkey" ("id" text not null primary key, "name" text, "publicKey" text not null, ${person}, "credentialID" text not null, "counter" integer not null, "deviceType" text not null, "backedUp" ${yesNo} not null, "transports" text, "createdAt" ${moment}, "aaguid" text)`,
    'create index "people_session_userId_idx" on "people_session" ("userId")',
    'create index "people_account_userId_idx" on "people_account" ("userId")',
    // One sign-in elsewhere belongs to one person, also when two requests come at once.
    'create unique index "people_account_of_provider" on "people_account" ("providerId", "accountId")',
    'create index "people_verification_identifier_idx" on "people_verification" ("identifier")',
    'create index "people_passkey_userId_idx" on "people_passkey" ("userId")',
    'create index "people_passkey_credentialID_idx" on "people_passkey" ("credentialID")',
    'create table "people_about" ("person" text not null primary key references "people_person" ("id") on delete cascade, "lang" text not null, "admin" integer not null, "blocked" integer not null)',
    'create table "people_invitation" ("id" text not null primary key, "organisation" text not null, "email" text not null, "at" text not null)',
    'create table "people_mail" ("id" text not null primary key, "recipient" text not null, "kind" text not null, "lang" text not null, "subject" text not null, "plain" text not null, "html" text not null, "at" text not null, "due" text not null, "tries" integer not null, "claim" text, "held" text, "sent" text, "failed" text)',
    'create index "people_mail_due" on "people_mail" ("due") where "sent" is null and "failed" is null',
    'create index "people_mail_recipient" on "people_mail" ("recipient", "kind", "at")',
  ]
}

/** Opens the people of a site; what is missing is made, once, however many processes start together. */
export async function openPeople(place: TablesPlace): Promise<Tables<PeopleTables>> {
  const tables = await openTables<PeopleTables>(place, 'people'), { sql } = await import('kysely')
  const run = (trx: Transaction<PeopleTables>, text: string) => sql.raw<{ value: number }>(text).execute(trx)
  try {
    await tables.db.transaction().execute(async trx => {
      if (tables.type === 'postgres') {
        await run(trx, `set local lock_timeout = '10s'`)
        // Any fixed number: one process at a time makes the tables.
        await run(trx, 'select pg_advisory_xact_lock(1953067121, hashtext(current_schema()))')
      }
      await run(trx, 'create table if not exists "people_schema" ("value" integer not null)')
      const stands = (await run(trx, 'select "value" from "people_schema"')).rows[0]?.value
      if (stands !== undefined && stands > version) throw new Error(`the people have schema ${stands}, this program knows ${version}`)
      if (stands !== undefined) return
      for (const statement of statements(tables.type)) await run(trx, statement)
      await run(trx, `insert into "people_schema" values (${version})`)
    })
    return tables
  } catch (error) {
    await tables.close().catch(() => undefined)
    throw error
  }
}

/** A secret of this site, drawn by whichever process asks first and the same for all of them. */
export async function settledSecret(db: PeopleDb, key: string, drawn: () => string): Promise<string> {
  await db.insertInto('people_setting').values({ key, value: drawn() }).onConflict(c => c.column('key').doNothing()).execute()
  return (await db.selectFrom('people_setting').select('value').where('key', '=', key).executeTakeFirstOrThrow()).value
}
