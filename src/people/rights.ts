import type { Organisation } from './organisation.ts'
import type { Person } from './person.ts'

/** How somebody stands to an organisation. An administrator who is a member has the rights of both. */
export const standings = ['owner', 'member', 'outsider', 'administrator'] as const
export type Standing = (typeof standings)[number]

export const organisationActs = ['see members', 'invite', 'take back invitation', 'change role', 'remove member', 'leave', 'rename', 'confirm', 'close'] as const
export type OrganisationAct = (typeof organisationActs)[number]

/** Who may do what with an organisation: the whole of it, as data. `tests` walk it cell by cell. */
export const organisationRights: Readonly<Record<OrganisationAct, readonly Standing[]>> = {
  'see members': ['owner', 'member', 'administrator'],
  'invite': ['owner', 'administrator'],
  'take back invitation': ['owner', 'administrator'],
  'change role': ['owner', 'administrator'],
  'remove member': ['owner', 'administrator'],
  'leave': ['owner', 'member'],
  'rename': ['owner', 'administrator'],
  'confirm': ['administrator'],
  'close': ['administrator'],
}

export type Actor = Pick<Person, 'id' | 'admin'>

export const standingsOf = (o: Pick<Organisation, 'members'>, actor: Actor): readonly Standing[] =>
  [o.members.get(actor.id) ?? 'outsider', ...(actor.admin ? ['administrator' as const] : [])]

export const mayDo = (o: Pick<Organisation, 'members'>, actor: Actor, act: OrganisationAct): boolean =>
  standingsOf(o, actor).some(standing => organisationRights[act].includes(standing))
