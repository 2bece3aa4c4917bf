import { countries, say, type Day } from '../../../plain/index.ts'
import { organisationKinds, shownNumber, type MemberRole, type Organisation, type WrittenOrganisation } from '../../../people/index.ts'
import { Button, ButtonLink, ErrorSummary, Folded, Form, Heading, Lead, Notice, RadioGroup, Select, Stack, Table, Tag, TextField, TextLink, formatDay } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { Common } from '../../views.ts'
import { Layout } from '../layout.tsx'
import { adminWords } from './organisation-words.ts'
import { countryNames, kindWords, numberNames, organisationProblems, organisationWords as w, roleWords, writtenProblems } from './organisation-words.ts'
import { signInWords } from './sign-in-words.ts'

export type RegisterProblem = { readonly field: keyof WrittenOrganisation; readonly problem: 'missing' | 'shape' | 'check digit' | 'taken' | 'not saved' }
export type RegisterView = Common & { readonly action: string; readonly written: WrittenOrganisation; readonly problems: readonly RegisterProblem[] }

export function registerPage(v: RegisterView): string {
  const { lang, written, problems } = v
  const text = ({ field, problem }: RegisterProblem): string => say(problem === 'taken' ? w.taken : problem === 'not saved' ? organisationProblems['not saved'] : problem === 'check digit' ? w.numberWrong : writtenProblems[field], lang)
  const error = (field: keyof WrittenOrganisation): { error?: string } => { const p = problems.find(x => x.field === field); return p ? { error: text(p) } : {} }
  return documentOf(
    <Layout v={v} title={say(w.register, lang)} robots="noindex">
      <Stack gap={6}>
        <div class="t-stack t-gap-3"><Heading level={1}>{say(w.register, lang)}</Heading><Lead>{say(w.registerSays, lang)}</Lead></div>
        <ErrorSummary lang={lang} errors={problems.map(p => ({ name: p.field, text: text(p) }))} />
        <Form action={v.action} buttons={<Button>{say(w.register, lang)}</Button>}>
          <RadioGroup name="kind" lang={lang} label={say(w.kind, lang)} value={written.kind} options={organisationKinds.map(k => ({ value: k, label: say(kindWords[k], lang) }))} required {...error('kind')} />
          <TextField name="name" lang={lang} label={say(w.name, lang)} autocomplete="organization" value={written.name} maxLength={200} required {...error('name')} />
          <Select name="country" lang={lang} label={say(w.country, lang)} value={written.country || undefined} options={countries.map(c => ({ value: c, label: say(countryNames[c], lang) }))} {...error('country')} />
          <TextField name="number" lang={lang} label={say(w.number, lang)} description={say(w.numberSays, lang)} width="medium" value={written.number} maxLength={40} required {...error('number')} />
        </Form>
      </Stack>
    </Layout>,
  )
}

export type ShownMember = { readonly id: string; readonly name: string; readonly role: MemberRole; readonly me: boolean }
export type ShownInvitation = { readonly id: string; readonly email: string; readonly role: MemberRole; readonly until: Day; readonly over: boolean }
export type OrganisationView = Common & {
  readonly action: string
  readonly me: string
  readonly organisation: Pick<Organisation, 'name' | 'kind' | 'country' | 'number' | 'confirmed' | 'closed'>
  readonly members: readonly ShownMember[]
  readonly invitations: readonly ShownInvitation[]
  readonly may: { readonly invite: boolean; readonly manage: boolean; readonly leave: boolean; readonly confirm: boolean }
  readonly saved: boolean
  /** Where its members go on once it is confirmed. */
  readonly next?: string
  readonly problem?: { readonly is: keyof typeof organisationProblems } | { readonly is: 'email'; readonly written: string }
}

const Do = ({ v, what, hidden = {}, children, danger = false }: { v: OrganisationView; what: string; hidden?: Readonly<Record<string, string>>; children: string; danger?: boolean }) => (
  <form method="post" action={v.action}>{Object.entries({ do: what, ...hidden }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}<Button small rank="secondary" danger={danger}>{children}</Button></form>
)

export function organisationPage(v: OrganisationView): string {
  const { lang, organisation: o, may, problem } = v, emailWrong = problem?.is === 'email' ? say(signInWords.emailWrong, lang) : undefined
  return documentOf(
    <Layout v={v} title={o.name} robots="noindex">
      <Stack gap={8}>
        <div class="t-stack t-gap-3">
          <p class="t-small"><TextLink href={v.me}>{say(w.toOwnPage, lang)}</TextLink></p>
          <Heading level={1} over={`${say(kindWords[o.kind], lang)} · ${say(countryNames[o.country], lang)} · ${numberNames[o.country]} ${shownNumber(o.country, o.number)}`}>{o.name}</Heading>
          <div class="t-row"><Tag color={o.closed ? 'neutral' : o.confirmed ? 'success' : 'warning'}>{say(o.closed ? w.closed : o.confirmed ? w.confirmed : w.unconfirmed, lang)}</Tag></div>
        </div>
        {problem && (emailWrong ? <ErrorSummary lang={lang} errors={[{ name: 'email', text: emailWrong }]} /> : <Notice kind="warning" lang={lang} announce><p>{say(organisationProblems[problem.is as keyof typeof organisationProblems], lang)}</p></Notice>)}
        {v.saved && !problem && <Notice kind="success" lang={lang} announce><p>{say(w.saved, lang)}</p></Notice>}
        {!o.confirmed && !o.closed && !may.confirm && <Notice lang={lang}><p>{say(w.unconfirmedSays, lang)}</p></Notice>}
        {o.confirmed && !o.closed && v.next && <div class="t-row"><ButtonLink href={v.next}>{say(o.kind === 'buyer' ? w.nextBuyer : w.nextCompany, lang)}</ButtonLink></div>}
        {may.confirm && !o.confirmed && !o.closed && <div class="t-row"><Do v={v} what="confirm">{say(w.confirm, lang)}</Do></div>}
        {may.invite && <section class="t-stack t-gap-4" aria-labelledby="invite">
          <Heading level={2} id="invite">{say(w.invite, lang)}</Heading>
          <p>{say(w.inviteSays, lang)}</p>
          <Form action={v.action} hidden={{ do: 'invite' }} buttons={<Button>{say(w.sendInvitation, lang)}</Button>}>
            <TextField name="email" type="email" lang={lang} label={say(w.email, lang)} width="medium" required maxLength={254} value={problem?.is === 'email' ? problem.written : ''} {...(emailWrong ? { error: emailWrong } : {})} />
            <RadioGroup name="role" lang={lang} label={say(w.role, lang)} inline value="member" options={(['member', 'owner'] as const).map(r => ({ value: r, label: say(roleWords[r], lang) }))} />
          </Form>
        </section>}
        {v.invitations.length > 0 && <section class="t-stack t-gap-4" aria-labelledby="invitations">
          <Heading level={2} id="invitations">{say(w.invitations, lang)}</Heading>
          <ul class="t-mine">{v.invitations.map(i => <li key={i.id}><span>{i.email}</span><span class="t-small">{say(roleWords[i.role], lang)} · {i.over ? say(w.runOut, lang) : say(w.until, lang, { day: formatDay(i.until, lang, 'medium') })}</span><Do v={v} what="take back invitation" hidden={{ invitation: i.id }}>{say(w.takeBack, lang)}</Do></li>)}</ul>
        </section>}
        <section class="t-stack t-gap-4" aria-labelledby="members">
          <Heading level={2} id="members">{say(w.members, lang)}</Heading>
          <Table caption={say(w.members, lang)} hideCaption lang={lang} narrow="cells below" columns={[{ label: say(w.member, lang) }, { label: say(w.role, lang) }, ...(may.manage ? [{ label: say(w.actions, lang) }] : [])]}
            rows={v.members.map(m => [m.me ? `${m.name} (${say(w.you, lang)})` : m.name, say(roleWords[m.role], lang), ...(may.manage ? [<div class="t-row"><Do v={v} what="change role" hidden={{ person: m.id, role: m.role === 'owner' ? 'member' : 'owner' }}>{say(m.role === 'owner' ? w.makeMember : w.makeOwner, lang)}</Do>{!m.me && <Do v={v} what="remove member" hidden={{ person: m.id }} danger>{say(w.remove, lang)}</Do>}</div>] : [])])} />
        </section>
        {(may.manage || may.leave) && !o.closed && <section class="t-stack t-gap-4" aria-label={say(w.actions, lang)}>
          {may.manage && <Folded summary={say(w.rename, lang)}><Form action={v.action} hidden={{ do: 'rename' }} buttons={<Button small rank="secondary">{say(w.rename, lang)}</Button>}><TextField name="name" lang={lang} label={say(w.name, lang)} value={o.name} maxLength={200} required /></Form></Folded>}
          <div class="t-row">{may.leave && <Do v={v} what="leave" danger>{say(w.leave, lang)}</Do>}{may.confirm && <Do v={v} what="close" danger>{say(w.closeIt, lang)}</Do>}</div>
        </section>}
      </Stack>
    </Layout>,
  )
}

export const invitationPage = (v: Common & { readonly action: string; readonly key: string; readonly name: string; readonly role?: MemberRole; readonly person: string; readonly me: string; readonly problem?: keyof typeof organisationProblems }): string => documentOf(
  <Layout v={v} title={say(w.invitation, v.lang, { name: v.name })} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(w.invitation, v.lang, { name: v.name })}</Heading>
      {v.problem || !v.role ? <><Notice kind="warning" lang={v.lang} announce><p>{say(organisationProblems[v.problem ?? 'no such invitation'], v.lang)}</p></Notice><div class="t-row"><ButtonLink href={v.me}>{say(w.toOwnPage, v.lang)}</ButtonLink></div></> : <>
        <Lead>{say(w.invitationSays, v.lang, { name: v.name, role: say(roleWords[v.role], v.lang).toLowerCase(), me: v.person })}</Lead>
        <Form action={v.action} hidden={{ key: v.key }} buttons={<Button>{say(w.accept, v.lang)}</Button>} /></>}
    </Stack>
  </Layout>,
)

export const becomeAdminPage = (v: Common & { readonly action: string; readonly key: string; readonly person: string; readonly over: boolean }): string => documentOf(
  <Layout v={v} title={say(adminWords.become, v.lang)} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(v.over ? adminWords.over : adminWords.become, v.lang)}</Heading>
      <Lead>{v.over ? say(adminWords.overSays, v.lang) : say(adminWords.becomeSays, v.lang, { name: v.person })}</Lead>
      {!v.over && <Form action={v.action} hidden={{ key: v.key }} buttons={<Button>{say(adminWords.become, v.lang)}</Button>} />}
    </Stack>
  </Layout>,
)
