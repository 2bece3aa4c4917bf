import type { Post } from './index.ts'

/** Hands mail over to the server that an address names: `smtps://user:password@host:465` or `smtp://host:587`. */
export function smtpPost(url: string, from: string): Post {
  let transport: Promise<import('nodemailer').Transporter> | undefined
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '') || 'tipp.invalid'
  return async ({ id, to, subject, plain, html }) => {
    // Loaded at the first mail. The limits together stay below the time for which a mail is held (index.ts).
    const sending = await (transport ??= import('nodemailer').then(({ createTransport }) => createTransport({ url, connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true } as object)))
    // A mail that is handed over twice, because the program died in between, has the same name: servers and readers may know it by that.
    await sending.sendMail({ from, to: { name: '', address: to }, subject, text: plain, html, messageId: `<${id}@${domain}>`, headers: { 'auto-submitted': 'auto-generated' } })
  }
}

export type SmtpProblem = 'address' | 'sender'
/** From the environment: nothing where no server is named. */
export function readSmtp({ TIPP_SMTP_URL, TIPP_MAIL_FROM }: Readonly<Record<string, string | undefined>>): { readonly post?: Post; readonly problem?: SmtpProblem } {
  if (!TIPP_SMTP_URL) return {}
  if (!URL.canParse(TIPP_SMTP_URL) || !['smtp:', 'smtps:'].includes(new URL(TIPP_SMTP_URL).protocol)) return { problem: 'address' }
  if (!TIPP_MAIL_FROM || !/^[^\r\n]{0,100}<?[^\s@<>]+@[^\s@<>]+>?$/.test(TIPP_MAIL_FROM)) return { problem: 'sender' }
  return { post: smtpPost(TIPP_SMTP_URL, TIPP_MAIL_FROM) }
}
