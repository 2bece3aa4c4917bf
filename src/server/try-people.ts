import { randomBytes } from 'node:crypto'
import { serializeSignedCookie } from 'better-call'
import type { Lang } from '../plain/index.ts'
import type { Person, ReadOrganisation } from '../people/index.ts'
import type { Site } from './site.ts'

/** Somebody for a test, as after signing in: no letter is sent, and the session is a real one. */
export type TryPerson = {
  readonly person: Person
  readonly organisation: string | undefined
  /** To be given to `get`, `post` and `json` of a site: `{ cookie }`. */
  readonly cookie: string
  readonly headers: { readonly cookie: string }
}

/** Numbers that pass their check and belong to the organisations that are named. */
export const tryOrganisations = {
  buyer: { name: 'Sandvika kommune', kind: 'buyer', country: 'NO', number: '974760673' },
  company: { name: 'Klart Vand ApS', kind: 'company', country: 'DK', number: '10150817' },
  other: { name: 'Rent Vatten AB', kind: 'company', country: 'SE', number: '2021005489' },
} as const satisfies Record<string, ReadOrganisation>

/**
 * Makes a signed-in person. `organisation`: one that is made for them and confirmed (the default is a Norwegian buyer; `false` for none), or the id of
 * one that is there. Where it is there already, they join it in `role`.
 */
export async function tryPerson(site: Site, said: { readonly name?: string; readonly email?: string; readonly lang?: Lang; readonly admin?: boolean; readonly organisation?: ReadOrganisation | string | false; readonly role?: 'owner' | 'member'; readonly confirmed?: boolean } = {}): Promise<TryPerson> {
  const { name = 'Kari Nordmann', email = `${randomBytes(6).toString('hex')}@example.org`, lang = 'en', admin = false, organisation = tryOrganisations.buyer, role = 'member', confirmed = true } = said
  const auth = await site.people.auth(), { internalAdapter, authCookies, secret } = await auth.$context
  const user = await internalAdapter.createUser({ name, email, emailVerified: true }, { method: 'magic-link' }), session = await internalAdapter.createSession(user.id)
  await site.people.about(user.id, { lang, admin })
  const keeper = { id: 'keeper', admin: true }, { organisations } = site.people
  let id: string | undefined
  const must = (answer: { ok: boolean }): void => { if (!answer.ok) throw new Error(JSON.stringify(answer)) }
  const there = typeof organisation === 'object' ? (await organisations.all()).find(o => !o.closed && o.confirmed && o.country === organisation.country && o.number === organisation.number)?.id : organisation || undefined
  if (there) {
    const digest = randomBytes(32).toString('hex'), invitation = randomBytes(8).toString('hex')
    must(await organisations.act(there, keeper, { do: 'invite', invitation, role, digest, until: '9999-01-01T00:00:00.000Z' }))
    must(await organisations.act(there, { id: user.id, admin: false }, { do: 'accept', invitation, digest }))
    id = there
  } else if (typeof organisation === 'object') {
    const made = await organisations.register(organisation, user.id)
    must(made)
    if (made.ok) id = made.id
    if (id && confirmed) must(await organisations.act(id, keeper, { do: 'confirm' }))
  }
  const cookie = (await serializeSignedCookie(authCookies.sessionToken.name, session.token, secret)).split(';')[0]!
  return { person: (await site.people.byId(user.id))!, organisation: id, cookie, headers: { cookie } }
}
