import type { ComponentChildren } from 'preact'
import { say } from '../../../plain/index.ts'
import { Button, ButtonLink, EmptyState, ErrorSummary, Form, Heading, Lead, Notice, Small, Stack, TextField, TextLink } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { Common } from '../../views.ts'
import { Layout } from '../layout.tsx'
import { signInWords as w } from './sign-in-words.ts'

export type SignInView = Common & {
  readonly action: string
  /** Where to go afterwards; a path of ours. */
  readonly next?: string
  readonly written: string
  readonly problem?: 'email' | 'provider' | 'not linked' | /** For what was asked, a sign-in of the last day is needed. */ 'again'
  readonly providers: readonly { readonly href: string; readonly name: string; readonly test?: boolean }[]
  /** Somebody is signed in already. */
  readonly as?: string
  readonly canMail: boolean
  readonly signOut: string
  readonly me: string
  /** Where a sign-in by script ends; the way on is put behind it. */
  readonly done: string
}

const nextOf = (next: string | undefined): Readonly<Record<string, string>> => (next === undefined ? {} : { next })
const Part = ({ id, heading, children }: { id: string; heading: string; children: ComponentChildren }) => <section class="t-stack t-gap-3" aria-labelledby={id}><Heading level={2} id={id}>{heading}</Heading>{children}</section>

/** Ways to sign in: a link by mail, which works everywhere, first. */
export function signInPage(v: SignInView): string {
  const { lang, problem } = v
  return documentOf(
    <Layout v={{ ...v, live: () => ({ scripts: ['/static/passkey.js'], lawData: '' }) }} live title={say(w.title, lang)} robots="noindex">
      <Stack gap={8}>
        <div class="t-stack t-gap-3"><Heading level={1}>{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
        {problem === 'email' && <ErrorSummary lang={lang} errors={[{ name: 'email', text: say(w.emailWrong, lang) }]} />}
        {problem !== undefined && problem !== 'email' && <Notice kind="warning" lang={lang} announce><p>{say({ provider: w.providerFailed, 'not linked': w.notLinked, again: w.signInAgain }[problem], lang)}</p></Notice>}
        {v.as !== undefined && <Notice lang={lang}>
          <p>{say(w.already, lang, { name: v.as })} <TextLink href={v.me}>{say(w.toOwnPage, lang)}</TextLink></p>
        </Notice>}
        <Part id="by-mail" heading={say(w.byMail, lang)}>
          <p>{say(w.byMailSays, lang)}</p>
          {!v.canMail && <Notice kind="warning" lang={lang}><p>{say(w.noServer, lang)}</p></Notice>}
          <Form action={v.action} hidden={nextOf(v.next)} buttons={<Button>{say(w.send, lang)}</Button>}>
            <TextField name="email" type="email" autocomplete="email" lang={lang} label={say(w.email, lang)} width="medium" required value={v.written} maxLength={254} {...(problem === 'email' ? { error: say(w.emailWrong, lang) } : {})} />
          </Form>
        </Part>
        <Part id="by-passkey" heading={say(w.byPasskey, lang)}>
          <p>{say(w.byPasskeySays, lang)}</p>
          <noscript><Small>{say(w.passkeyNeeds, lang)}</Small></noscript>
          <p role="status" class="t-passkey-says" id="passkey-says" hidden>{say(w.passkeyFailed, lang)}</p>
          <div><Button rank="secondary" type="button" data-passkey="use" data-done={v.done} data-next={v.next ?? v.me} data-says="passkey-says" hidden>{say(w.usePasskey, lang)}</Button></div>
        </Part>
        {v.providers.length > 0 && <Part id="elsewhere" heading={say(w.elsewhere, lang)}>
          <ul class="t-ways-in">{v.providers.map(p => <li key={p.href}><ButtonLink rank="secondary" href={p.href} rel="nofollow">{p.test ? say(w.testPerson, lang) : say(w.with, lang, { name: p.name })}</ButtonLink></li>)}</ul>
        </Part>}
        {v.as !== undefined && <Form action={v.signOut} buttons={<Button rank="quiet">{say(w.signOut, lang)}</Button>} />}
      </Stack>
    </Layout>,
  )
}

/** The same for everybody, whether or not a letter was sent. */
export const linkSentPage = (v: Common & { readonly minutes: number; readonly again: string; /** In development. */ readonly mail?: string }): string => documentOf(
  <Layout v={v} title={say(w.sent, v.lang)} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(w.sent, v.lang)}</Heading>
      <Lead>{say(w.sentSays, v.lang, { minutes: v.minutes })}</Lead>
      <div class="t-row">{v.mail && <ButtonLink href={v.mail}>{say(w.readMail, v.lang)}</ButtonLink>}<ButtonLink rank="secondary" href={v.again}>{say(w.again, v.lang)}</ButtonLink></div>
    </Stack>
  </Layout>,
)

/** What the link in the letter opens. Nothing is used up before the button is pressed: programs that look into mail open links too. */
export const openLinkPage = (v: Common & { readonly action: string; readonly token: string; readonly next?: string; readonly email: string }): string => documentOf(
  <Layout v={v} title={say(w.confirm, v.lang)} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(w.confirm, v.lang)}</Heading>
      <Lead>{say(w.confirmAs, v.lang, { email: v.email })}</Lead>
      <p>{say(w.confirmSays, v.lang)}</p>
      <Form action={v.action} hidden={{ token: v.token, ...nextOf(v.next) }} buttons={<Button>{say(w.title, v.lang)}</Button>} />
    </Stack>
  </Layout>,
)

export const linkOverPage = (v: Common & { readonly again: string }): string => documentOf(
  <Layout v={v} title={say(w.over, v.lang)} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(w.over, v.lang)}</Heading>
      <Lead>{say(w.overSays, v.lang)}</Lead>
      <div class="t-row"><ButtonLink href={v.again}>{say(w.askAgain, v.lang)}</ButtonLink></div>
    </Stack>
  </Layout>,
)

export type ShownMail = { readonly id: string; readonly to: string; readonly at: string; readonly subject: string; readonly plain: string }
const linked = (text: string): ComponentChildren => text.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 ? <a key={i} class="ds-link" href={part}>{part}</a> : part))

/** Mail of a site that runs on one's own machine. */
export const mailPage = (v: Common & { readonly mails: readonly ShownMail[] }): string => documentOf(
  <Layout v={v} title={say(w.mail, v.lang)} robots="noindex">
    <Stack gap={6}>
      <div class="t-stack t-gap-3"><Heading level={1}>{say(w.mail, v.lang)}</Heading><Lead>{say(w.mailSays, v.lang)}</Lead></div>
      {v.mails.length === 0 ? <EmptyState heading={say(w.noMail, v.lang)}>{say(w.noMailSays, v.lang)}</EmptyState>
        : v.mails.map(m => <article key={m.id} class="t-mail" aria-labelledby={`mail-${m.id}`}><Heading level={2} size="xs" id={`mail-${m.id}`}>{m.subject}</Heading><Small>{say(w.to, v.lang, { to: m.to, at: m.at })}</Small><p class="t-mail__text">{linked(m.plain)}</p></article>)}
    </Stack>
  </Layout>,
)

export type TestPerson = { readonly id: string; readonly name: string; readonly email: string }
/** The page of the provider for trying out: pick somebody. */
export const testProviderPage = (v: Common & { readonly action: string; readonly hidden: Readonly<Record<string, string>>; readonly people: readonly TestPerson[] }): string => documentOf(
  <Layout v={v} title={say(w.testTitle, v.lang)} robots="noindex">
    <Stack gap={6}>
      <div class="t-stack t-gap-3"><Heading level={1}>{say(w.testTitle, v.lang)}</Heading><Lead>{say(w.testSays, v.lang)}</Lead></div>
      <ul class="t-ways-in">{v.people.map(p => <li key={p.id}><form method="post" action={v.action}>
        {Object.entries(v.hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <Button rank="secondary" name="person" value={p.id}>{p.name}</Button> <span class="t-small">{p.email}</span>
      </form></li>)}</ul>
    </Stack>
  </Layout>,
)
