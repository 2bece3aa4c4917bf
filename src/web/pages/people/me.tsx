import { langs, say, type Day, type Lang } from '../../../plain/index.ts'
import type { Membership } from '../../../people/index.ts'
import { Button, ButtonLink, EmptyState, ErrorSummary, Folded, Form, Heading, langNames, Lead, Notice, Select, Small, Stack, Tag, TextField, TextLink, formatDay } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { Common } from '../../views.ts'
import { Layout } from '../layout.tsx'
import { meWords as w } from './me-words.ts'
import { kindWords, organisationWords as o, roleWords } from './organisation-words.ts'
import { signInWords } from './sign-in-words.ts'
import { papersWords } from '../procurements/papers-words.ts'

export type ShownSession = { readonly id: string; readonly device: string; readonly since: Day; readonly until: Day; readonly current: boolean }
export type ShownPasskey = { readonly id: string; readonly name: string; readonly since?: Day }
export type MeView = Common & {
  readonly action: string
  readonly name: string
  readonly email: string
  readonly langOfLetters: Lang
  readonly admin?: string
  readonly isNew: boolean
  readonly done?: 'saved' | 'link on way'
  readonly problem?: { readonly field: 'name' | 'email'; readonly written: string }
  readonly organisations: readonly (Membership & { readonly href: string })[]
  readonly registerHref: string
  readonly passkeys: readonly ShownPasskey[]
  readonly sessions: readonly ShownSession[]
  readonly elsewhere: readonly string[]
  readonly exportHref: string
  readonly deleteHref: string
  readonly signOut: string
}

const Do = ({ v, what, hidden = {}, children, danger = false }: { v: MeView; what: string; hidden?: Readonly<Record<string, string>>; children: string; danger?: boolean }) => (
  <form method="post" action={v.action}>{Object.entries({ do: what, ...hidden }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}<Button small rank="secondary" danger={danger}>{children}</Button></form>
)
const problemText = (p: NonNullable<MeView['problem']>, lang: Lang): string => say(p.field === 'name' ? w.nameWrong : signInWords.emailWrong, lang)

/** Who I am, for whom I act, how I sign in, what is kept of me. */
export function mePage(v: MeView): string {
  const { lang, problem } = v
  return documentOf(
    <Layout v={{ ...v, live: () => ({ scripts: ['/static/passkey.js'], lawData: '' }) }} live title={v.name} robots="noindex">
      <Stack gap={8}>
        <div class="t-stack t-gap-3"><Heading level={1}>{v.name}</Heading>
          <div class="t-row">{v.admin && <ButtonLink rank="secondary" small href={v.admin}>{say(w.admin, lang)}</ButtonLink>}<form method="post" action={v.signOut}><Button rank="secondary" small>{say(signInWords.signOut, lang)}</Button></form></div>
        </div>
        {problem && <ErrorSummary lang={lang} errors={[{ name: problem.field, text: problemText(problem, lang) }]} />}
        {v.done && <Notice kind="success" lang={lang} announce><p>{say(v.done === 'saved' ? w.saved : w.linkOnWay, lang)}</p></Notice>}
        {v.isNew && !v.done && !problem && <Notice lang={lang}><p>{say(w.welcome, lang)}</p></Notice>}
        <section class="t-stack t-gap-4" aria-labelledby="organisations">
          <Heading level={2} id="organisations">{say(w.organisations, lang)}</Heading>
          {v.organisations.length === 0
            ? <EmptyState level={3} heading={say(w.noOrganisations, lang)} action={<ButtonLink rank={v.isNew ? 'secondary' : 'primary'} href={v.registerHref}>{say(w.register, lang)}</ButtonLink>}>{say(w.noOrganisationsSays, lang)}</EmptyState>
            : <><ul class="t-mine">{v.organisations.map(m => <li key={m.id}><TextLink href={m.href}>{m.name}</TextLink> <span class="t-small">{say(kindWords[m.kind], lang)} · {say(roleWords[m.role], lang)}</span>{!m.confirmed && <Tag color="warning">{say(o.unconfirmed, lang)}</Tag>}</li>)}</ul>
              <div><ButtonLink rank="secondary" small href={v.registerHref}>{say(w.register, lang)}</ButtonLink></div></>}
        </section>
        <section class="t-stack t-gap-4" aria-labelledby="you">
          <Heading level={2} id="you">{say(w.you, lang)}</Heading>
          <Form action={v.action} hidden={{ do: 'save' }} buttons={<Button rank={v.isNew ? 'primary' : 'secondary'}>{say(w.save, lang)}</Button>}>
            <TextField name="name" lang={lang} label={say(w.name, lang)} description={say(w.nameSays, lang)} autocomplete="name" width="medium" required maxLength={100} value={problem?.field === 'name' ? problem.written : v.name} {...(problem?.field === 'name' ? { error: problemText(problem, lang) } : {})} />
            <Select name="lang" lang={lang} label={say(w.lang, lang)} value={v.langOfLetters} options={langs.map(l => ({ value: l, label: langNames[l] }))} />
          </Form>
          <div class="t-stack t-gap-2">
            <p><b>{say(w.email, lang)}</b>{v.email && <>: {v.email}</>}</p>
            {!v.email && <Notice kind="warning" lang={lang} level={3}><p>{say(w.noEmail, lang)}</p></Notice>}
            <Folded summary={say(w.change, lang)} open={problem?.field === 'email' || !v.email}>
              <Form action={v.action} hidden={{ do: 'email' }} buttons={<Button rank="secondary">{say(signInWords.send, lang)}</Button>}>
                <TextField name="email" type="email" lang={lang} label={say(w.newEmail, lang)} autocomplete="email" width="medium" required maxLength={254} value={problem?.field === 'email' ? problem.written : ''} {...(problem?.field === 'email' ? { error: problemText(problem, lang) } : {})} />
              </Form>
            </Folded>
          </div>
          {v.elsewhere.length > 0 && <Small>{say(w.elsewhere, lang)}: {v.elsewhere.join(', ')}</Small>}
        </section>
        <section class="t-stack t-gap-4" aria-labelledby="passkeys">
          <Heading level={2} id="passkeys">{say(w.signingIn, lang)}</Heading>
          <p class="t-prose">{say(w.passkeysSays, lang)}</p>
          {v.passkeys.length > 0 && <ul class="t-mine">{v.passkeys.map(p => <li key={p.id}><span>{p.name || say(w.passkey, lang)}</span>{p.since && <span class="t-small">{say(w.since, lang, { day: formatDay(p.since, lang, 'medium') })}</span>}<Do v={v} what="remove passkey" hidden={{ passkey: p.id }} danger>{say(w.remove, lang)}</Do></li>)}</ul>}
          <noscript><Small>{say(signInWords.passkeyNeeds, lang)}</Small></noscript>
          <div class="t-stack t-gap-3 t-needs-script">
            <TextField name="passkey-name" lang={lang} label={say(w.passkeyName, lang)} optional width="medium" maxLength={60} />
            <p role="status" class="t-passkey-says" id="passkey-says" hidden>{say(w.addFailed, lang)}</p>
            <div><Button rank="secondary" type="button" data-passkey="add" data-name="field-passkey-name" data-next={`${v.action}?done=saved`} data-says="passkey-says" hidden>{say(w.addPasskey, lang)}</Button></div>
          </div>
        </section>
        <section class="t-stack t-gap-4" aria-labelledby="sessions">
          <Heading level={2} id="sessions">{say(w.sessions, lang)}</Heading>
          <ul class="t-mine">{v.sessions.map(s => <li key={s.id}><span>{s.device || say(w.unknownDevice, lang)}</span><span class="t-small">{say(w.since, lang, { day: formatDay(s.since, lang, 'medium') })} · {say(w.until, lang, { day: formatDay(s.until, lang, 'medium') })}</span>
            {s.current ? <Tag color="success">{say(w.thisOne, lang)}</Tag> : <Do v={v} what="end session" hidden={{ session: s.id }}>{say(w.end, lang)}</Do>}</li>)}</ul>
          {v.sessions.length > 1 && <Do v={v} what="end other sessions">{say(w.endOthers, lang)}</Do>}
        </section>
        <section class="t-stack t-gap-4" aria-labelledby="data">
          <Heading level={2} id="data">{say(w.data, lang)}</Heading>
          <p class="t-prose">{say(w.dataSays, lang)}</p>
          <p><TextLink href={`/${lang}/me/reminders`}>{say(papersWords.reminders, lang)}</TextLink> · <TextLink href={`/${lang}/me/tokens`}>{say(papersWords.tokens, lang)}</TextLink></p>
          <div class="t-row"><ButtonLink rank="secondary" href={v.exportHref} download>{say(w.export, lang)}</ButtonLink><ButtonLink rank="quiet" danger href={v.deleteHref}>{say(w.delete, lang)}</ButtonLink></div>
        </section>
      </Stack>
    </Layout>,
  )
}

export const confirmEmailPage = (v: Common & { readonly action: string; readonly key: string; readonly email: string; readonly problem?: 'taken' }): string => documentOf(
  <Layout v={v} title={say(w.confirmEmail, v.lang)} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(w.confirmEmail, v.lang)}</Heading>
      {v.problem ? <Notice kind="warning" lang={v.lang} announce><p>{say(w.emailTaken, v.lang)}</p></Notice> : <>
        <Lead>{say(w.confirmEmailSays, v.lang, { email: v.email })}</Lead>
        <Form action={v.action} hidden={{ key: v.key }} buttons={<Button>{say(w.confirmEmail, v.lang)}</Button>} /></>}
    </Stack>
  </Layout>,
)

export const deletePage = (v: Common & { readonly action: string; readonly back: string; readonly soleOwnerOf: readonly string[] }): string => documentOf(
  <Layout v={v} title={say(w.delete, v.lang)} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(w.delete, v.lang)}</Heading>
      <Lead>{say(w.deleteSays, v.lang)}</Lead>
      {v.soleOwnerOf.map(name => <Notice key={name} kind="warning" lang={v.lang}><p>{say(w.deleteSole, v.lang, { name })}</p></Notice>)}
      <Form action={v.action} buttons={<><Button danger>{say(w.deleteNow, v.lang)}</Button><ButtonLink rank="secondary" href={v.back}>{say(w.keep, v.lang)}</ButtonLink></>} />
    </Stack>
  </Layout>,
)
export const deletedPage = (v: Common): string => documentOf(
  <Layout v={v} title={say(w.deleted, v.lang)} robots="noindex"><Stack gap={6}><Heading level={1}>{say(w.deleted, v.lang)}</Heading><Lead>{say(w.deletedSays, v.lang)}</Lead></Stack></Layout>,
)
