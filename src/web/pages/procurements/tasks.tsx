import { say } from '../../../plain/index.ts'
import { Button, Card, CheckboxGroup, DateField, Folded, Form, formatDay, Heading, Lead, Notice, Select, Small, Stack, Table, TextArea, TextField, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { caseDocument, hiddenIn, NotOpen, Problems } from './frame.tsx'
import { papersWords as w } from './papers-words.ts'
import type { CaseTasksView, RemindersView, ShownTask } from './papers-views.ts'

/** What the team has to do around the procurement: the days ahead, tasks, and what is said among them. */
export function caseTasksPage(v: CaseTasksView): string {
  const { head: h } = v, { lang } = h, open = v.tasks.filter(x => !x.ended), ended = v.tasks.filter(x => x.ended)
  const leftSaid = (n: number): string => (n === 0 ? say(w.today, lang) : n === 1 ? say(w.tomorrow, lang) : say(w.leftDays, lang, { n }))
  return caseDocument(h, say(w.tasks, lang), (
    <div class="t-stack t-gap-8">
      <Problems h={h} />
      <section class="t-stack t-gap-4">
        <Heading level={2} size="md">{say(w.ahead, lang)}</Heading>
        {v.days.length === 0 ? <Small>{say(w.aheadNone, lang)}</Small> : <Table lang={lang} narrow="cells in a line" hideCaption caption={say(w.ahead, lang)} columns={[{ label: say(w.what, lang) }, { label: say(w.day, lang) }, { label: say(w.who, lang) }, { label: say(w.left, lang) }]} rows={v.days.map(d => [d.says, formatDay(d.on, lang, 'medium'), d.who ?? say(w.everyone, lang), leftSaid(d.left)])} />}
        <p class="t-no-print"><TextLink href={v.ics}>{say(w.ics, lang)}</TextLink> · <TextLink href={v.settings}>{say(w.settings, lang)}</TextLink></p>
      </section>
      <section class="t-stack t-gap-4">
        <Heading level={2} size="md">{say(w.tasksTitle, lang)}</Heading>
        {open.length === 0 ? <Small>{say(w.tasksNone, lang)}</Small> : <ul class="t-members">{open.map(x => <OneTask key={x.id} x={x} v={v} />)}</ul>}
        {ended.length > 0 && <Folded summary={say(w.tasksDone, lang, { n: ended.length })}><ul class="t-members">{ended.map(x => <OneTask key={x.id} x={x} v={v} />)}</ul></Folded>}
        {v.mayAssign && <Folded summary={say(w.addTask, lang)} open={h.values.does?.[0] === 'task'} id="task">
          <Form action={`${v.action}#task`} hidden={hiddenIn(h, 'task', 'task')} buttons={<Button small>{say(w.save, lang)}</Button>}>
            <TextField name="says" lang={lang} label={say(w.taskSays, lang)} value={h.values.does?.[0] === 'task' ? h.values.says?.[0] ?? '' : ''} />
            <Select name="person" lang={lang} label={say(w.taskPerson, lang)} value={h.values.person?.[0] ?? ''} empty={say(w.nobody, lang)} options={v.people.map(p => ({ value: p.person, label: p.name }))} />
            <DateField name="day" lang={lang} optional label={say(w.taskDay, lang)} value={h.values.day?.[0] ?? ''} />
            <Select name="about" id="task-about" lang={lang} label={say(w.about, lang)} value={h.values.about?.[0] ?? 'case'} empty={false} options={v.abouts} />
          </Form>
        </Folded>}
      </section>
      {(v.mayComment || v.comments.length > 0) && (
        <section class="t-stack t-gap-4">
          <Heading level={2} size="md">{say(w.comments, lang)}</Heading>
          <Small>{say(w.commentsSay, lang)}</Small>
          {v.comments.length === 0 ? <Small>{say(w.commentsNone, lang)}</Small> : <ol class="t-members">{v.comments.map(c => (
            <li key={c.id} class="ds-card t-card">
              <div class="t-stack t-gap-2">
                <p class="t-small"><b>{c.by}</b> · {formatDay(c.on, lang, 'medium')} · {c.about}{c.to.length > 0 && ` · ${say(w.to, lang, { who: c.to.join(', ') })}`}</p>
                <p class="t-kept">{c.removed ? say(w.removed, lang) : c.says}</p>
              </div>
              {c.mine && !c.removed && <form method="post" action={v.action} class="t-no-print">{Object.entries(hiddenIn(h, 'removeComment', `rc-${c.id}`, { comment: c.id })).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}<Button small rank="quiet">{say(w.remove, lang)}</Button></form>}
            </li>
          ))}</ol>}
          {v.mayComment && (
            <Card tinted label={say(w.addComment, lang)} id="comment">
              <Form action={`${v.action}#comment`} hidden={hiddenIn(h, 'comment', 'comment')} buttons={<Button>{say(w.addComment, lang)}</Button>}>
                <TextArea name="says" id="comment-says" lang={lang} label={say(w.commentText, lang)} value={h.values.does?.[0] === 'comment' ? h.values.says?.[0] ?? '' : ''} />
                <Select name="about" id="comment-about" lang={lang} label={say(w.about, lang)} value={h.values.does?.[0] === 'comment' ? h.values.about?.[0] ?? 'case' : 'case'} empty={false} options={v.abouts} />
                {v.people.some(p => p.reads) && <CheckboxGroup name="to" inline optional lang={lang} label={say(w.tell, lang)} values={h.values.does?.[0] === 'comment' ? h.values.to ?? [] : []} options={v.people.filter(p => p.reads).map(p => ({ value: p.person, label: p.name }))} />}
              </Form>
            </Card>
          )}
        </section>
      )}
    </div>
  ), { notices: <NotOpen h={h} /> })
}

function OneTask({ x, v }: { x: ShownTask; v: CaseTasksView }) {
  const { head: h } = v, { lang } = h
  const button = (does: string, label: string, more: Readonly<Record<string, string>> = {}) => (
    <form method="post" action={v.action}>
      {Object.entries(hiddenIn(h, does, `${does}-${x.id}-${more.how ?? ''}`, { task: x.id, ...more })).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Button small rank="quiet">{label}<span class="ds-sr-only">: {x.says}</span></Button>
    </form>
  )
  return (
    <li class="ds-card t-card">
      <div>
        <p><b>{x.says}</b></p>
        <p class="t-small">{[x.who ?? say(w.everyone, lang), x.day ? formatDay(x.day, lang, 'medium') : undefined, x.late && !x.ended ? say(w.late, lang) : undefined, x.about, x.ended ? say(x.ended.how === 'done' ? w.endedDone : w.endedDropped, lang, { day: formatDay(x.ended.on, lang, 'medium') }) : undefined].filter(Boolean).join(' · ')}</p>
      </div>
      {x.mayEnd && <div class="t-row t-no-print">{x.ended ? button('reopenTask', say(w.reopen, lang)) : <>{button('endTask', say(w.done, lang), { how: 'done' })}{button('endTask', say(w.drop, lang), { how: 'dropped' })}</>}</div>}
    </li>
  )
}

/** A person's calendar address and which mails she gets. */
export const remindersPage = (v: RemindersView): string => docOf(v, say(w.reminders, v.lang), (
  <Stack gap={8}>
    <div class="t-stack t-gap-3"><Heading level={1} size="xl">{say(w.reminders, v.lang)}</Heading><Lead>{say(w.remindersLead, v.lang)}</Lead></div>
    {v.said && <Notice kind="success" lang={v.lang} announce heading={say(v.said, v.lang)}>{null}</Notice>}
    <section class="t-stack t-gap-4">
      <Heading level={2}>{say(w.address, v.lang)}</Heading>
      {v.address && <Notice kind="success" lang={v.lang} announce heading={say(w.address, v.lang)} level={3}><p><code class="t-hash">{v.address}</code></p><p>{say(w.addressSays, v.lang)}</p></Notice>}
      {!v.address && <p>{v.made ? say(w.addressMade, v.lang, { day: formatDay(v.made, v.lang, 'medium') }) : say(w.addressNone, v.lang)}</p>}
      <div class="t-row">
        <Form action={v.action} hidden={{ does: 'renew', command: v.command }} buttons={<Button rank={v.made ? 'secondary' : 'primary'}>{say(v.made ? w.renewAddress : w.makeAddress, v.lang)}</Button>} />
        {v.made && <Form action={v.action} hidden={{ does: 'drop', command: v.command }} buttons={<Button rank="quiet">{say(w.dropAddress, v.lang)}</Button>} />}
      </div>
    </section>
    <section class="t-stack t-gap-4">
      <Heading level={2}>{say(w.mails, v.lang)}</Heading>
      <Form action={v.action} hidden={{ does: 'mails', command: v.command }} buttons={<Button>{say(w.save, v.lang)}</Button>}>
        <CheckboxGroup name="mails" lang={v.lang} label={say(w.mails, v.lang)} values={[...(v.reminders ? ['reminders'] : []), ...(v.mentions ? ['mentions'] : [])]} options={[{ value: 'reminders', label: say(w.mailReminders, v.lang) }, { value: 'mentions', label: say(w.mailMentions, v.lang) }]} />
      </Form>
    </section>
  </Stack>
))
