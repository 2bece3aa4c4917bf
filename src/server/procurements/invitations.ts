import { createHash, randomBytes } from 'node:crypto'
import { say, type Lang } from '../../plain/index.ts'
import { isRole, roleWords, type LiveState, type Role } from '../../live/index.ts'
import { caseWords as w } from '../../web/index.ts'
import type { Site } from '../site.ts'

/** What a link of invitation opens. The address it went to is forgotten once the mail is handed over. */
export type Invited = { readonly case: string; readonly invite: string; readonly role: Role; readonly until: number }
const shelf = 'case-invitation', holdsDays = 14
/** Only the digest of the secret in the link is stored. */
const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex').slice(0, 40)

export async function invitationFor(site: Site, s: LiveState, invited: Omit<Invited, 'until'>, mail: string, lang: Lang): Promise<void> {
  const token = randomBytes(24).toString('base64url'), until = site.now().getTime() + holdsDays * 86_400_000
  await site.store.keep(shelf, digestOf(token), { ...invited, until } satisfies Invited)
  const values = { buyer: s.buyerName, title: s.title, days: holdsDays, role: say(roleWords[invited.role], lang).toLocaleLowerCase(lang) }
  await site.outbox.send({ to: mail, lang, subject: w.mailSubject, values, once: `case-invitation.${invited.invite}`, body: [w.mailBody, { href: `${site.people.origin()}/${lang}/case-invitations/${token}`, label: w.join }, w.mailFoot] })
}
export async function invitationOf(site: Site, token: string): Promise<Invited | undefined> {
  if (!/^[\w-]{32}$/.test(token)) return undefined
  const found = await site.store.kept(shelf, digestOf(token)) as Invited | undefined
  return found && isRole(found.role) && found.until > site.now().getTime() ? found : undefined
}
export const takeInvitation = async (site: Site, token: string): Promise<void> => { await site.store.forget(shelf, digestOf(token)) }
