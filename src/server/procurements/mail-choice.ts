import type { Site } from '../site.ts'

/** Which mails about real cases a person wants. Everything, until she says otherwise. */
export type MailChoice = { readonly reminders: boolean; readonly mentions: boolean }
const shelf = 'mail-choice'
export const mailsWanted = async (site: Pick<Site, 'store'>, person: string): Promise<MailChoice> => ({ reminders: true, mentions: true, ...(await site.store.kept(shelf, person) as Partial<MailChoice> | undefined) })
export const forgetMails = (site: Pick<Site, 'store'>, person: string) => site.store.forget(shelf, person)
export const chooseMails = (site: Pick<Site, 'store'>, person: string, choice: MailChoice) => site.store.keep(shelf, person, choice)
