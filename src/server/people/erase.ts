import type { Person } from '../../people/index.ts'
import { eraseCaseData, ownCaseData } from '../procurements/own-data.ts'
import type { Site } from '../site.ts'

/** What is kept of a person, for themselves to take out. */
export async function exportOf(site: Site, person: Person): Promise<object> {
  const db = await site.people.db(), day = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString())
  const row = await db.selectFrom('people_person').select(['email', 'emailVerified', 'createdAt']).where('id', '=', person.id).executeTakeFirstOrThrow()
  const [sessions, passkeys, accounts, letters] = await Promise.all([
    db.selectFrom('people_session').select(['createdAt', 'expiresAt', 'userAgent']).where('userId', '=', person.id).execute(),
    db.selectFrom('people_passkey').select(['name', 'createdAt', 'deviceType']).where('userId', '=', person.id).execute(),
    db.selectFrom('people_account').select(['providerId', 'accountId', 'createdAt']).where('userId', '=', person.id).execute(),
    db.selectFrom('people_mail').select(['kind', 'subject', 'at', 'sent']).where('recipient', '=', row.email).orderBy('at').execute(),
  ])
  return {
    id: person.id, name: person.name, email: row.email, emailConfirmed: Boolean(row.emailVerified), language: person.lang, administrator: person.admin, since: day(row.createdAt), organisations: person.organisations,
    sessions: sessions.map(s => ({ since: day(s.createdAt), until: day(s.expiresAt), device: s.userAgent })), passkeys: passkeys.map(p => ({ name: p.name, since: day(p.createdAt), kind: p.deviceType })),
    realCases: await ownCaseData(site, person.id),
    signsInWith: accounts.map(a => ({ provider: a.providerId, knownThereAs: a.accountId, since: day(a.createdAt) })), letters,
  }
}

/**
 * Erases a person: memberships end, and everything that says who it was is deleted. Logs keep the id, which then names nobody. Can be done again
 * when it was broken off: what comes last is what finds the rest.
 */
export async function erasePerson(site: Site, id: string): Promise<boolean> {
  const { people } = site, db = await people.db()
  const row = await db.selectFrom('people_person').select('email').where('id', '=', id).executeTakeFirst()
  if (!row) return true
  await eraseCaseData(site, id)
  for (const o of await people.organisations.all()) if (o.members.has(id)) {
    const left = await people.organisations.act(o.id, { id, admin: false }, { do: 'erase' })
    if (!left.ok) return false
  }
  const asked = (await db.selectFrom('people_verification').select(['id', 'value']).execute()).filter(v => v.value.includes(JSON.stringify(row.email)) || v.value.includes(JSON.stringify(id))).map(v => v.id)
  await db.transaction().execute(async trx => {
    if (asked.length > 0) await trx.deleteFrom('people_verification').where('id', 'in', asked).execute()
    await trx.deleteFrom('people_mail').where('recipient', '=', row.email).execute()
    await trx.deleteFrom('people_invitation').where('email', '=', row.email).execute()
    for (const table of ['people_session', 'people_account', 'people_passkey'] as const) await trx.deleteFrom(table).where('userId', '=', id).execute()
    await trx.deleteFrom('people_about').where('person', '=', id).execute()
    await trx.deleteFrom('people_person').where('id', '=', id).execute()
  })
  await people.erased()
  return true
}
