import { say } from '../../../plain/index.ts'
import { shownNumber } from '../../../people/index.ts'
import type { Organisation } from '../../../people/index.ts'
import { Button, EmptyState, Heading, Notice, Small, Stack, Table, Tag, TextField, TextLink } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { Common } from '../../views.ts'
import { Layout } from '../layout.tsx'
import { adminWords as w, kindWords, numberNames, organisationWords as o } from './organisation-words.ts'

export type AdminOrganisation = Pick<Organisation, 'name' | 'kind' | 'country' | 'number' | 'confirmed' | 'closed'> & { readonly id: string; readonly href: string; readonly count: number; readonly owners: readonly string[] }
export type AdminPerson = { readonly id: string; readonly name: string; readonly email: string; readonly admin: boolean; readonly blocked: boolean; readonly me: boolean }
export type AdminView = Common & {
  readonly action: string
  readonly organisations: readonly AdminOrganisation[]
  readonly people: readonly AdminPerson[]
  readonly find: string
  /** There are more people than are shown. */
  readonly more: boolean
  readonly saved: boolean
  readonly lastAdmin: boolean
}

const Do = ({ v, what, person, children, danger = false }: { v: AdminView; what: string; person: string; children: string; danger?: boolean }) => (
  <form method="post" action={v.action}><input type="hidden" name="do" value={what} /><input type="hidden" name="person" value={person} /><Button small rank="secondary" danger={danger}>{children}</Button></form>
)

export function adminPage(v: AdminView): string {
  const { lang } = v, waiting = v.organisations.filter(x => !x.confirmed && !x.closed), others = v.organisations.filter(x => x.confirmed || x.closed)
  const table = (caption: string, rows: readonly AdminOrganisation[]) => <Table caption={caption} hideCaption lang={lang} narrow="cells below" columns={[{ label: say(w.organisation, lang) }, { label: say(o.kind, lang) }, { label: say(o.number, lang) }, { label: say(o.members, lang) }, { label: say(w.state, lang) }]}
    rows={rows.map(x => [<TextLink href={x.href}>{x.name}</TextLink>, say(kindWords[x.kind], lang), `${numberNames[x.country]} ${shownNumber(x.country, x.number)}`, `${x.count}${x.owners.length > 0 ? ` (${x.owners.join(', ')})` : ''}`, say(x.closed ? o.closed : x.confirmed ? o.confirmed : o.unconfirmed, lang)])} />
  return documentOf(
    <Layout v={v} title={say(w.title, lang)} robots="noindex" wide>
      <Stack gap={8}>
        <Heading level={1}>{say(w.title, lang)}</Heading>
        {v.lastAdmin && <Notice kind="warning" lang={lang} announce><p>{say(w.lastAdmin, lang)}</p></Notice>}
        {v.saved && !v.lastAdmin && <Notice kind="success" lang={lang} announce><p>{say(w.saved, lang)}</p></Notice>}
        {waiting.length > 0 && <section class="t-stack t-gap-4" aria-labelledby="waiting"><Heading level={2} id="waiting">{say(w.waiting, lang)}</Heading><Small>{say(w.waitingSays, lang)}</Small>{table(say(w.waiting, lang), waiting)}</section>}
        <section class="t-stack t-gap-4" aria-labelledby="organisations"><Heading level={2} id="organisations">{say(w.organisations, lang)}</Heading>
          {others.length === 0 ? <EmptyState level={3} heading={say(w.none, lang)}>{say(w.noneSays, lang)}</EmptyState> : table(say(w.organisations, lang), others)}</section>
        <section class="t-stack t-gap-4" aria-labelledby="people"><Heading level={2} id="people">{say(w.people, lang)}</Heading>
          <form class="t-find" method="get" action={`${v.action}#people`}><TextField name="find" type="search" lang={lang} label={say(w.find, lang)} value={v.find} width="medium" maxLength={100} /><Button rank="secondary">{say(w.search, lang)}</Button></form>
          {v.people.length === 0 ? <p>{say(w.none, lang)}</p> : <Table caption={say(w.people, lang)} hideCaption lang={lang} narrow="cells below" columns={[{ label: say(w.name, lang) }, { label: say(w.email, lang) }, { label: say(w.state, lang) }, { label: say(o.actions, lang) }]}
            rows={v.people.map(p => [p.name, p.email, <span class="t-row">{p.admin && <Tag color="info">{say(w.administrator, lang)}</Tag>}<Tag color={p.blocked ? 'danger' : 'neutral'}>{say(p.blocked ? w.blocked : w.open, lang)}</Tag></span>,
              <div class="t-row"><Do v={v} what={p.admin ? 'end admin' : 'make admin'} person={p.id}>{say(p.admin ? w.endAdmin : w.makeAdmin, lang)}</Do>{!p.me && <Do v={v} what={p.blocked ? 'unblock' : 'block'} person={p.id} danger={!p.blocked}>{say(p.blocked ? w.unblock : w.block, lang)}</Do>}</div>])} />}
          {v.more && <Small>{say(w.more, lang, { n: v.people.length })}</Small>}
        </section>
      </Stack>
    </Layout>,
  )
}
