import { isLang, text as t } from '../../plain/index.ts'
import type { Outbox } from '../outbox/index.ts'
import { linkMinutes } from './auth.ts'
import { safeNext } from './next.ts'

const link = {
  subject: t('Sign in to TIPP', 'Logga in i TIPP', 'Log ind på TIPP', 'Logg inn på TIPP'),
  open: t('Open this page and press the button to sign in', 'Öppna sidan och tryck på knappen för att logga in', 'Åbn siden, og tryk på knappen for at logge ind', 'Åpne siden og trykk på knappen for å logge inn'),
  holds: t('The link can be used once and is valid for {minutes} minutes.', 'Länken kan användas en gång och gäller i {minutes} minuter.', 'Linket kan bruges én gang og gælder i {minutes} minutter.', 'Lenken kan brukes én gang og gjelder i {minutes} minutter.'),
  notYou: t('If you did not ask for it, you can ignore it: nobody can sign in without this e-mail.', 'Om du inte bad om den behöver du inte göra något: ingen kan logga in utan det här mejlet.', 'Hvis du ikke har bedt om det, skal du ikke gøre noget: Ingen kan logge ind uden denne e-mail.', 'Hvis du ikke ba om den, trenger du ikke gjøre noe: Ingen kan logge inn uten denne e-posten.'),
}

/** The letter with the link to sign in. The link opens a page with a button: what a mail program opens on its own uses nothing up. */
export async function sendLinkBy(outbox: Outbox, origin: string, to: string, token: string, about: Readonly<Record<string, unknown>>): Promise<void> {
  const lang = isLang(about.lang) ? about.lang : 'en', next = safeNext(typeof about.next === 'string' ? about.next : undefined)
  const href = `${origin}/${lang}/sign-in/link?token=${encodeURIComponent(token)}${next ? `&next=${encodeURIComponent(next)}` : ''}`
  await outbox.send({ to, lang, kind: 'sign-in', subject: link.subject, body: [{ href, label: link.open }, link.holds, link.notYou], values: { minutes: linkMinutes } })
}
