import type { Country } from '../plain/index.ts'
import type { Fold } from '../log/index.ts'
import type { MemberRole, OrganisationKind } from './person.ts'

/** What happens to an organisation. People stand here by id only; whom an invitation was sent to is kept beside the log, where it can be erased. */
export type OrganisationEvent =
  | { readonly type: 'organisation.registered'; readonly name: string; readonly kind: OrganisationKind; readonly country: Country; readonly number: string; readonly owner: string }
  | { readonly type: 'organisation.confirmed' }
  | { readonly type: 'organisation.renamed'; readonly name: string }
  | { readonly type: 'organisation.closed' }
  /** `digest`: of the key in the mail; `until`: the moment (ISO 8601, UTC) from which it no longer holds. */
  | { readonly type: 'invitation.sent'; readonly invitation: string; readonly role: MemberRole; readonly digest: string; readonly until: string }
  | { readonly type: 'invitation.taken-back'; readonly invitation: string }
  | { readonly type: 'invitation.accepted'; readonly invitation: string; readonly person: string }
  | { readonly type: 'member.role-changed'; readonly person: string; readonly role: MemberRole }
  /** `how`: by the person, by an owner or administrator, or because the account was deleted. */
  | { readonly type: 'member.left'; readonly person: string; readonly how: 'left' | 'removed' | 'erased' }

export const organisationVersions: Readonly<Record<OrganisationEvent['type'], number>> = {
  'organisation.registered': 1, 'organisation.confirmed': 1, 'organisation.renamed': 1, 'organisation.closed': 1, 'invitation.sent': 1, 'invitation.taken-back': 1,
  'invitation.accepted': 1, 'member.role-changed': 1, 'member.left': 1,
}

export type Invitation = { readonly id: string; readonly role: MemberRole; readonly digest: string; readonly until: string; readonly by: string }

export type Organisation = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly country: Country
  readonly number: string
  readonly confirmed: boolean
  readonly closed: boolean
  /** By person, in the order in which they came. */
  readonly members: ReadonlyMap<string, MemberRole>
  /** Those that can still be accepted or taken back; whether they have run out is asked of the clock. */
  readonly invitations: ReadonlyMap<string, Invitation>
}

const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> => { const less = new Map(map); less.delete(key); return less }
const having = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> => new Map(map).set(key, value)

function applied(o: Organisation | undefined, event: OrganisationEvent, by: string): Organisation | undefined {
  if (event.type === 'organisation.registered') {
    const { name, kind, country, number, owner } = event
    return { name, kind, country, number, confirmed: false, closed: false, members: new Map([[owner, 'owner']]), invitations: new Map() }
  }
  if (!o) return o
  switch (event.type) {
    case 'organisation.confirmed': return { ...o, confirmed: true }
    case 'organisation.renamed': return { ...o, name: event.name }
    case 'organisation.closed': return { ...o, closed: true, invitations: new Map() }
    case 'invitation.sent': { const { invitation: id, role, digest, until } = event; return { ...o, invitations: having(o.invitations, id, { id, role, digest, until, by }) } }
    case 'invitation.taken-back': return { ...o, invitations: without(o.invitations, event.invitation) }
    case 'invitation.accepted': {
      const role = o.invitations.get(event.invitation)?.role ?? 'member'
      return { ...o, invitations: without(o.invitations, event.invitation), members: having(o.members, event.person, o.members.get(event.person) === 'owner' ? 'owner' : role) }
    }
    case 'member.role-changed': return { ...o, members: having(o.members, event.person, event.role) }
    case 'member.left': return { ...o, members: without(o.members, event.person) }
  }
}

export const organisationFold: Fold<Organisation | undefined, OrganisationEvent> = { start: undefined, apply: (o, { event, by }) => applied(o, event, by) }

export const ownersOf = (o: Organisation): readonly string[] => [...o.members].filter(([, role]) => role === 'owner').map(([person]) => person)
