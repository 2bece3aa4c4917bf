import { countries, say } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { actRights, roles, roleSays, roleWords, sightRights, stepRights, teamRoles } from '../../../live/index.ts'
import { Button, Card, countryWords, Folded, Form, formatDay, Heading, RadioGroup, Select, Small, Table, TextField } from '../../look/index.ts'
import { Declare } from './desk.tsx'
import { caseDocument, hiddenIn, NotOpen, OneButton, Problems } from './frame.tsx'
import type { CaseTeamView } from './views.ts'
import { actWords, caseWords as w, sightWords } from './words.ts'

/** The people of a case, the companies, and the table of rights that holds for them. */
export function caseTeamPage(v: CaseTeamView): string {
  const { head: h } = v, { lang } = h, problem = (field: string): { error?: string } => { const p = h.problems.find(x => x.field === field); return p ? { error: say(p.text, lang) } : {} }
  return caseDocument(h, say(w.team, lang), (
    <div class="t-stack t-gap-8">
      <Problems h={h} />
      <section class="t-stack t-gap-4">
        <Heading level={2} size="md">{say(w.members, lang)}</Heading>
        <ul class="t-members">{v.members.map(m => (
          <li key={`${m.person}-${m.role}`} class="ds-card t-card">
            <div>
              <p><b>{m.name}</b> · {say(roleWords[m.role], lang)}{m.contact && m.role === 'buyer' && ` · ${say(w.contact, lang)}`}</p>
              <p class="t-small">{say(roleSays[m.role], lang)}</p>
              {m.interest && <p class="t-small">{say(w.declare, lang)}: {say(w.declared, lang, { day: formatDay(m.interest.on, lang, 'medium') })}{m.interest.none ? `, ${say(w.declaredNone, lang)}` : m.interest.says ? `: ${m.interest.says}` : ''}</p>}
            </div>
            <div class="t-row t-no-print">
              {v.mayLead && m.role === 'buyer' && !m.contact && <OneButton h={h} does="contact" id={`contact-${m.person}`} more={{ person: m.person }} rank="quiet">{say(w.makeContact, lang)}</OneButton>}
              {(v.mayLead || m.me) && <OneButton h={h} does="remove" id={`remove-${m.person}-${m.role}`} more={{ person: m.person, role: m.role }} rank="quiet">{say(m.me ? w.leave : w.remove, lang)}<span class="ds-sr-only">: {m.name}, {say(roleWords[m.role], lang)}</span></OneButton>}
            </div>
          </li>
        ))}</ul>
      </section>
      {v.mayLead && (
        <Card tinted label={say(w.invite, lang)} id="invite">
          <Heading level={2}>{say(w.invite, lang)}</Heading>
          <Form action={`${h.does}#invite`} hidden={hiddenIn(h, 'invite', 'invite')} buttons={<Button>{say(w.inviteSend, lang)}</Button>}>
            <Select name="role" lang={lang} label={say(w.inviteRole, lang)} value={h.values.role?.[0] ?? 'expert'} empty={false} options={teamRoles.map(r => ({ value: r, label: `${say(roleWords[r], lang)}: ${say(roleSays[r], lang)}` }))} />
            <TextField type="email" name="mail" lang={lang} label={say(w.inviteMail, lang)} description={say(w.inviteMailSays, lang)} value={h.values.mail?.[0] ?? ''} {...(h.problems.some(p => p.field === 'mail') ? { error: say(h.problems.find(p => p.field === 'mail')!.text, lang) } : {})} />
          </Form>
          {v.invitations.length > 0 && <><Heading level={3} size="xs">{say(w.invited, lang)}</Heading><ul class="t-members">{v.invitations.map(i => <li key={i.invite}><p>{say(roleWords[i.role], lang)} · {formatDay(i.on, lang, 'medium')}</p><OneButton h={h} does="withdrawInvitation" id={`take-${i.invite}`} more={{ invite: i.invite }} rank="quiet">{say(w.withdraw, lang)}</OneButton></li>)}</ul></>}
        </Card>
      )}
      {v.mayDeclare && <Declare v={v} />}
      {(v.mayLead || v.partners.length > 0) && (
        <section class="t-stack t-gap-4" id="partners">
          <Heading level={2} size="md">{say(w.partners, lang)}</Heading>
          <Small>{say(w.partnersSays, lang)} <a class="ds-link" href={v.jointHref}>{say(w.joint, lang)}</a></Small>
          {v.partners.length > 0 && <ul class="t-plain">{v.partners.map(p => <li key={p.name}>{p.name} ({say(countryWords[p.country], lang)})</li>)}</ul>}
          {v.mayLead && (
            <Folded summary={say(w.addPartner, lang)} open={h.problems.some(p => p.field === 'partner')}>
              <Form action={`${h.does}#partners`} hidden={hiddenIn(h, 'enterPartner', 'partner')} buttons={<Button small rank="secondary">{say(w.addPartner, lang)}</Button>}>
                <TextField name="partner" lang={lang} label={say(w.firmName, lang)} value={h.values.partner?.[0] ?? ''} {...(h.problems.some(p => p.field === 'partner') ? { error: say(h.problems.find(p => p.field === 'partner')!.text, lang) } : {})} />
                <RadioGroup name="partnerCountry" lang={lang} inline label={say(w.partnerCountry, lang)} value={h.values.partnerCountry?.[0] ?? h.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} />
                <TextField name="partnerNumber" lang={lang} optional label={say(w.firmNumber, lang)} value={h.values.partnerNumber?.[0] ?? ''} />
              </Form>
            </Folded>
          )}
        </section>
      )}
      <section class="t-stack t-gap-4" id="firms">
        <Heading level={2} size="md">{say(w.firms, lang)}</Heading>
        {v.firms.length === 0 ? <Small>{say(w.firmsNone, lang)}</Small> : <ul class="t-plain">{v.firms.map(f => <li key={f.id}>{f.name} ({f.country}{f.number && `, ${f.number}`}) <span class="t-small">{say(f.signedUp ? w.representative : w.byBuyer, lang)}</span></li>)}</ul>}
        {v.mayAddFirm && (
          <Folded summary={say(w.addFirm, lang)} open={h.problems.some(p => p.field === 'name' || p.field === 'country')}>
            <Form action={`${h.does}#firms`} hidden={hiddenIn(h, 'enterFirm', 'firm')} buttons={<Button small rank="secondary">{say(w.addFirm, lang)}</Button>}>
              <TextField name="name" lang={lang} label={say(w.firmName, lang)} value={h.values.name?.[0] ?? ''} {...problem('name')} />
              <TextField name="country" lang={lang} width="short" label={say(w.firmCountry, lang)} value={h.values.country?.[0] ?? h.country} {...problem('country')} />
              <TextField name="number" lang={lang} optional label={say(w.firmNumber, lang)} value={h.values.number?.[0] ?? ''} />
            </Form>
          </Folded>
        )}
      </section>
      <Rights v={v} />
    </div>
  ), { notices: <NotOpen h={h} /> })
}

const mark = (yes: boolean): string => (yes ? '●' : '·')
function Rights({ v }: { v: CaseTeamView }) {
  const { lang } = v.head
  const cols = (first: string) => [{ label: first }, ...roles.map(r => ({ label: say(roleWords[r], lang) }))]
  const row = (label: string, has: readonly string[]) => [label, ...roles.map(r => <><span aria-hidden="true">{mark(has.includes(r) || has.includes('public'))}</span><span class="ds-sr-only">{say(has.includes(r) || has.includes('public') ? w.yes : w.no, lang)}</span></>)]
  return (
    <Folded summary={say(w.rights, lang)} id="rights">
      <div class="t-stack t-gap-4">
        <Small>{say(w.rightsSays, lang)}</Small>
        <Table lang={lang} small caption={say(w.mayDo, lang)} columns={cols(say(w.mayDo, lang))} rows={[
          ...Object.entries(stepRights).map(([step, has]) => row(say(steps[step as keyof typeof stepRights], lang), has)),
          ...Object.entries(actRights).map(([act, has]) => row(say(actWords[act as keyof typeof actRights], lang), has)),
        ]} />
        <Table lang={lang} small caption={say(w.maySee, lang)} columns={cols(say(w.maySee, lang))} rows={Object.entries(sightRights).map(([sight, has]) => row(say(sightWords[sight as keyof typeof sightRights], lang), has))} />
      </div>
    </Folded>
  )
}
