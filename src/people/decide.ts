import type { Country } from '../plain/index.ts'
import { ownersOf, type Organisation, type OrganisationEvent } from './organisation.ts'
import { memberRoles, organisationKinds, peopleLimits, readName, type MemberRole, type OrganisationKind } from './person.ts'
import { readRegistrationNumber } from './registration-number.ts'
import { mayDo, type Actor, type OrganisationAct } from './rights.ts'

/** What somebody wants done. Ids and digests of new invitations are drawn outside. */
export type OrganisationAction =
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'confirm' }
  | { readonly do: 'close' }
  | { readonly do: 'invite'; readonly invitation: string; readonly role: MemberRole; readonly digest: string; readonly until: string }
  | { readonly do: 'take back invitation'; readonly invitation: string }
  | { readonly do: 'accept'; readonly invitation: string; readonly digest: string }
  | { readonly do: 'change role'; readonly person: string; readonly role: MemberRole }
  | { readonly do: 'remove member'; readonly person: string }
  | { readonly do: 'leave' }
  /** The account of the one who acts is being deleted: nothing may hinder it. */
  | { readonly do: 'erase' }

export type OrganisationProblem =
  | 'not allowed' | 'closed' | 'no name' | 'no such invitation' | 'invitation over' | 'no such member' | 'already a member' | 'last owner' | 'too many' | 'not confirmed'
export type Decided = { readonly ok: true; readonly events: readonly OrganisationEvent[] } | { readonly ok: false; readonly problem: OrganisationProblem }
const no = (problem: OrganisationProblem): Decided => ({ ok: false, problem })
const yes = (...events: readonly OrganisationEvent[]): Decided => ({ ok: true, events })

export type WrittenOrganisation = { readonly name: string; readonly kind: string; readonly country: string; readonly number: string }
export type ReadOrganisation = { readonly name: string; readonly kind: OrganisationKind; readonly country: Country; readonly number: string }
export type WrittenProblem = readonly [field: keyof WrittenOrganisation, problem: 'missing' | 'shape' | 'check digit']

/** Reads what was written of an organisation, once; every problem at its field. */
export function readOrganisation(written: WrittenOrganisation): { readonly ok: true; readonly organisation: ReadOrganisation } | { readonly ok: false; readonly problems: readonly WrittenProblem[] } {
  const problems: WrittenProblem[] = [], name = readName(written.name, peopleLimits.organisationName)
  const kind = organisationKinds.find(k => k === written.kind), country = (['DK', 'SE', 'NO'] as const).find(c => c === written.country)
  if (!kind) problems.push(['kind', 'missing'])
  if (!name) problems.push(['name', 'missing'])
  if (!country) problems.push(['country', 'missing'])
  const read = country && readRegistrationNumber(country, written.number)
  if (written.number.trim() === '') problems.push(['number', 'missing'])
  else if (read && !read.ok) problems.push(['number', read.problem])
  return problems.length === 0 && name && kind && country && read?.ok ? { ok: true, organisation: { name, kind, country, number: read.number } } : { ok: false, problems }
}

/** `now`: the wall clock, ISO 8601 in UTC. */
export function decideOrganisation(o: Organisation, actor: Actor, action: OrganisationAction, now: string): Decided {
  const may = (act: OrganisationAct): boolean => mayDo(o, actor, act)
  if (action.do === 'erase') {
    if (!o.members.has(actor.id)) return yes()
    const left: OrganisationEvent = { type: 'member.left', person: actor.id, how: 'erased' }
    return o.members.size === 1 && !o.closed ? yes(left, { type: 'organisation.closed' }) : yes(left)
  }
  if (o.closed) return no('closed')
  switch (action.do) {
    case 'accept': {
      // Whoever holds the key of the mail may accept; nothing else is asked of them.
      const invitation = o.invitations.get(action.invitation)
      if (!invitation || invitation.digest !== action.digest) return no('no such invitation')
      if (invitation.until <= now) return no('invitation over')
      if (o.members.has(actor.id)) return no('already a member')
      return o.members.size >= peopleLimits.members ? no('too many') : yes({ type: 'invitation.accepted', invitation: action.invitation, person: actor.id })
    }
    case 'leave': return may('leave') ? gone(o, actor.id, 'left') : no('no such member')
    default: if (!may(action.do)) return no('not allowed')
  }
  switch (action.do) {
    case 'rename': { const name = readName(action.name, peopleLimits.organisationName); return name === undefined ? no('no name') : name === o.name ? yes() : yes({ type: 'organisation.renamed', name }) }
    case 'confirm': return o.confirmed ? yes() : yes({ type: 'organisation.confirmed' })
    case 'close': return yes({ type: 'organisation.closed' })
    case 'invite': {
      // A name that nobody has looked at is not sent to strangers in our letters.
      if (!o.confirmed && !actor.admin) return no('not confirmed')
      const { invitation, role, digest, until } = action
      if (!memberRoles.includes(role)) return no('not allowed')
      return o.invitations.size >= peopleLimits.invitations ? no('too many') : yes({ type: 'invitation.sent', invitation, role, digest, until })
    }
    case 'take back invitation': return o.invitations.has(action.invitation) ? yes({ type: 'invitation.taken-back', invitation: action.invitation }) : no('no such invitation')
    case 'remove member': return o.members.has(action.person) ? gone(o, action.person, 'removed') : no('no such member')
    case 'change role': {
      const { person, role } = action, is = o.members.get(person)
      if (!is) return no('no such member')
      if (is === role || !memberRoles.includes(role)) return yes()
      return is === 'owner' && ownersOf(o).length === 1 ? no('last owner') : yes({ type: 'member.role-changed', person, role })
    }
  }
}

/** The last owner may go only as the last of all: others would be left with nobody who can invite. */
function gone(o: Organisation, person: string, how: 'left' | 'removed'): Decided {
  if (o.members.get(person) === 'owner' && ownersOf(o).length === 1 && o.members.size > 1) return no('last owner')
  const left: OrganisationEvent = { type: 'member.left', person, how }
  return o.members.size === 1 ? yes(left, { type: 'organisation.closed' }) : yes(left)
}
