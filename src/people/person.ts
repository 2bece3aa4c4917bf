import { text as t, type Country, type Lang } from '../plain/index.ts'

export const organisationKinds = ['buyer', 'company', 'facilitator'] as const
export type OrganisationKind = (typeof organisationKinds)[number]
export const memberRoles = ['owner', 'member'] as const
export type MemberRole = (typeof memberRoles)[number]

/** An organisation as one of its members stands to it. `confirmed`: an administrator has seen that it is the one it says it is. */
export type Membership = { readonly id: string; readonly name: string; readonly kind: OrganisationKind; readonly country: Country; readonly number: string; readonly role: MemberRole; readonly confirmed: boolean }

/** Somebody who has signed in. `email` is empty where the provider told none. Names and addresses are never written into a log: events name people by `id`. */
export type Person = { readonly id: string; readonly name: string; readonly email: string; readonly lang: Lang; readonly admin: boolean; readonly organisations: readonly Membership[] }

/** What stands where the name of somebody stood who has deleted the account. */
export const erasedPerson = t('Deleted account', 'Raderat konto', 'Slettet konto', 'Slettet konto')

export const peopleLimits = { name: 100, organisationName: 200, email: 254, members: 500, invitations: 100, organisationsEach: 20 } as const

/** A name as people write it, in one line; undefined when there is none or it is too long. */
export function readName(written: string, most: number = peopleLimits.name): string | undefined {
  // eslint-disable-next-line no-control-regex
  const name = written.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').replace(/ +/g, ' ').trim()
  return name.length > 0 && name.length <= most ? name : undefined
}

/**
 * An address for mail, in small letters. Only what mail servers in use take (RFC 5321, 4.1.2 without quoted parts and literals): one line, so
 * that nothing can be put into the head of a letter.
 */
export function readEmail(written: string): string | undefined {
  const email = written.trim().toLowerCase()
  return email.length <= peopleLimits.email && /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(email) ? email : undefined
}

/** A first proposal for a name, until the person writes the real one: anna.berg@… is Anna Berg. */
export const nameFromEmail = (email: string): string =>
  (email.split('@')[0] ?? '').replace(/\+.*$/, '').split(/[._-]+/).filter(Boolean).map(part => part[0]!.toUpperCase() + part.slice(1)).join(' ').slice(0, peopleLimits.name) || '–'
