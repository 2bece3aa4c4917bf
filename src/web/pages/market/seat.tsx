import type { ComponentChildren } from 'preact'
import { say, type Lang, type Text } from '../../../plain/index.ts'
import { workKinds, type SeatNote, type SeatView } from '../../../live/index.ts'
import { Button, ButtonLink, Card, CheckboxGroup, ErrorSummary, Folded, Form, formatDay, formatNumber, Heading, Lead, Notice, NumberField, RadioGroup, Select, Small, Stack, Table, TextArea, TextField } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { Layout } from '../layout.tsx'
import { Numbered, slotWhen, versionSaid } from './open.tsx'
import { langOf, Paras, Words } from './said.tsx'
import { seatWords as w } from './seat-words.ts'
import type { JoinFirmView, Published, SeatPage, TimeSums } from './views.ts'
import { kindWords, marketWords as m } from './words.ts'

/** Somebody signs in to speak for a company. */
export const joinFirmPage = (v: JoinFirmView): string => documentOf(
  <Layout v={v} title={say(w.joinTitle, v.lang, { title: v.title })} robots="noindex">
    <Stack gap={6}>
      <Heading level={1}>{say(w.joinTitle, v.lang, { title: v.title })}</Heading>
      <Lead>{say(w.joinSays, v.lang)}</Lead>
      {v.problem && <Notice kind="warning" lang={v.lang} announce heading={say(v.problem, v.lang)} />}
      {v.companies.length === 0 ? v.waiting.length > 0 ? <p>{say(w.companyWaits, v.lang, { name: v.waiting.join(', ') })}</p> : <><p>{say(w.noCompany, v.lang)}</p><div class="t-row"><ButtonLink href={v.register}>{say(w.registerCompany, v.lang)}</ButtonLink><ButtonLink rank="secondary" href={v.me}>{say(w.myPage, v.lang)}</ButtonLink></div></> : (
        <Form action={v.action} hidden={{ does: 'join', command: v.command }} buttons={<Button>{say(w.join, v.lang)}</Button>}>
          <RadioGroup name="organisation" lang={v.lang} label={say(w.company, v.lang)} value={v.companies[0]!.id} options={v.companies.map(c => ({ value: c.id, label: c.name }))} />
        </Form>
      )}
      <p><a class="ds-link" href={v.publicHref}>{say(w.publicPage, v.lang)}</a></p>
    </Stack>
  </Layout>,
)

/** What a form of the seat sends along: nothing that tells how much others have written. */
const hidden = (v: SeatPage, does: string, key: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({ does, command: `${v.command}-${key}`, ...more })
const wrong = (v: SeatPage, does: string, field: string): { error?: string } => { const p = v.values.does?.[0] === does ? v.problems.find(x => x.field === field) : undefined; return p ? { error: say(p.text, v.lang) } : {} }
const kept = (v: SeatPage, does: string, field: string): string => (v.values.does?.[0] === does ? v.values[field]?.at(-1) ?? '' : '')
const One = ({ v, does, id, more = {}, children, rank = 'secondary' }: { v: SeatPage; does: string; id: string; more?: Readonly<Record<string, string>>; children: ComponentChildren; rank?: 'primary' | 'secondary' | 'quiet' }) => (
  <form method="post" action={v.action}>{Object.entries(hidden(v, does, id, more)).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}<Button small rank={rank}>{children}</Button></form>
)
const Part = ({ id, words, lang, children }: { id: string; words: Text; lang: Lang; children: ComponentChildren }) => <section aria-labelledby={id}><Stack gap={4}><Heading level={2} size="md" id={id}>{say(words, lang)}</Heading>{children}</Stack></section>

/** The supplier's seat: what the firm has sent, what it has been told, what it can do. */
export function supplierSeatPage(v: SeatPage): string {
  const { lang, seat, open: o } = v, title = o.title.says.join(' '), firm = seat.firm.name
  return documentOf(
    <Layout v={v} title={`${say(w.title, lang)} · ${title}`} robots="noindex">
      <div class="t-stack t-gap-8 t-market">
        <header class="t-stack t-gap-3">
          <Heading level={1} size="lg" over={firm}>{say(w.title, lang)}: <Words of={o.title} page={lang} /></Heading>
          <Lead>{say(w.says, lang, { firm })}</Lead>
          <p><a class="ds-link" href={v.publicHref}>{say(w.publicPage, lang)}</a></p>
          {v.said && <Notice kind={v.said.kind} lang={lang} announce heading={say(v.said.text, lang)} />}
          <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />
        </header>
        <Waits v={v} />
        {o.mayJoin && <Answer v={v} />}
        <Slots v={v} />
        {o.mayAsk && (
          <Part id="ask" words={w.ask} lang={lang}>
            <Form action={`${v.action}#ask`} hidden={hidden(v, 'ask', 'ask')} buttons={<Button>{say(w.send, lang)}</Button>}><TextArea name="says" id="question" lang={lang} label={say(w.question, lang)} description={say(w.askSays, lang)} value={kept(v, 'ask', 'says')} maxLength={2000} {...wrong(v, 'ask', 'says')} /></Form>
          </Part>
        )}
        <Drafts v={v} />
        <Sent v={v} />
        <Received v={v} />
        <Time lang={lang} action={v.action} hidden={hidden(v, 'noteTime', 'time')} time={seat.time} published={v.published} error={wrong(v, 'noteTime', 'hours').error} />
      </div>
    </Layout>,
  )
}

function Waits({ v }: { v: SeatPage }) {
  const { seat, lang } = v, asked = seat.consents.filter(c => c.stands === 'asked'), unread = seat.notes.filter(n => !n.confirmed)
  if (asked.length + unread.length === 0) return null
  return (
    <Part id="waits" words={w.waits} lang={lang}>
      {asked.map(c => (
        <Card key={c.consent} tinted label={say(w.consent, lang)}>
          <Heading level={3}>{say(w.consent, lang)}</Heading>
          <Consented c={c} v={v} />
          <Form action={v.action} hidden={hidden(v, 'consent', `c-${c.consent}`, { consent: c.consent })} buttons={<div class="t-row"><Button name="gives" value="yes">{say(w.give, lang)}</Button><Button rank="secondary" name="gives" value="no">{say(w.refuse, lang)}</Button></div>}>
            <TextField name="because" id={`because-${c.consent}`} lang={lang} optional label={say(w.optionalWhy, lang)} /><Small>{say(w.consentSays, lang)}</Small>
          </Form>
        </Card>
      ))}
      {unread.map(n => <Note key={n.note} n={n} v={v} />)}
    </Part>
  )
}
const Consented = ({ c, v }: { c: SeatView['consents'][number]; v: SeatPage }) => (
  <dl class="t-who">
    <div><dt>{say(w.consentWhat, v.lang)}</dt><dd class="t-kept" {...langOf(v.open.lang, v.lang)}>{c.says}</dd></div>
    <div><dt>{say(w.consentTo, v.lang)}</dt><dd>{c.to === 'all' ? say(w.everybody, v.lang) : c.to.join(', ')}</dd></div>
    <div><dt>{say(w.consentWhy, v.lang)}</dt><dd class="t-kept" {...langOf(v.open.lang, v.lang)}>{c.why}</dd></div>
  </dl>
)

/** Passages of one's own, each of which can be marked as long as nobody else has read it. */
function Marking({ v, of, says, children }: { v: SeatPage; of: string; says: readonly { readonly says: string; readonly secret: boolean }[]; children?: ComponentChildren }) {
  const { lang } = v, markable = says.flatMap((p, i) => (p.secret ? [] : [{ value: String(i), label: p.says.length > 160 ? `${p.says.slice(0, 160)}…` : p.says }]))
  if (markable.length === 0) return <>{children}</>
  return (
    <Folded summary={say(w.mark, lang)}>
      <Form action={v.action} hidden={hidden(v, 'markSecret', `m-${of}`, { of })} buttons={<Button small rank="secondary">{say(w.mark, lang)}</Button>}>
        <CheckboxGroup name="paragraphs" id={`mark-${of}`} lang={lang} label={say(w.markWhich, lang)} options={markable} /><TextField name="because" id={`markwhy-${of}`} lang={lang} optional label={say(w.markWhy, lang)} />
      </Form>
      {children}
    </Folded>
  )
}
const Passages = ({ says, v }: { says: readonly { readonly says: string; readonly secret: boolean }[]; v: SeatPage }) => <>{says.map((p, i) => <p key={i} class="t-kept">{p.says}{p.secret && <> <span class="ds-tag t-tag" data-color="warning">{say(w.isSecret, v.lang)}</span></>}</p>)}</>

function Note({ n, v }: { n: SeatNote; v: SeatPage }) {
  const { lang } = v
  return (
    <Card tinted={!n.confirmed} label={say(w.note, lang, { day: formatDay(n.day, lang, 'medium') })} id={`note-${n.note}`}>
      <Heading level={3}>{say(w.note, lang, { day: formatDay(n.day, lang, 'medium') })}</Heading>
      <p class="t-small">{n.shared ? say(w.shared, lang, { day: formatDay(n.shared, lang, 'medium') }) : say(w.notShared, lang)}</p>
      {n.told.length > 0 && <div {...langOf(v.open.lang, lang)}><Heading level={4}><span lang={lang}>{say(m.told, lang)}</span></Heading>{n.told.map((p, i) => <p key={i} class="t-kept">{p}</p>)}</div>}
      {n.heard.length > 0 && <div><Heading level={4}>{say(m.heard, lang)}</Heading><Passages says={n.heard} v={v} /></div>}
      {n.documents.length > 0 && <p class="t-small">{say(m.paper, lang)}: {n.documents.join(', ')}</p>}
      {!n.open && <Marking v={v} of={n.note} says={n.heard} />}
      {n.confirmed ? <Small>{say(w.confirmed, lang)}</Small> : <><Small>{say(w.confirmSays, lang)}</Small><One v={v} does="confirmNote" id={`n-${n.note}`} more={{ note: n.note }} rank="primary">{say(w.confirm, lang)}</One></>}
    </Card>
  )
}

function Answer({ v }: { v: SeatPage }) {
  const { lang, open: o } = v
  return (
    <Part id="answer" words={w.answer} lang={lang}>
      {o.questions.length > 0 && <ol class="ds-list">{o.questions.map((q, i) => <li key={i}><Words of={q} page={lang} /></li>)}</ol>}
      <Form action={`${v.action}#answer`} hidden={hidden(v, 'sendInput', 'input')} buttons={<Button>{say(w.send, lang)}</Button>}>
        <Select name="about" lang={lang} empty={false} label={say(w.about, lang)} value={kept(v, 'sendInput', 'about') || (o.questions.length > 0 ? '0' : 'other')} options={[...o.questions.map((_, i) => ({ value: String(i), label: say(m.answerNo, lang, { n: i + 1 }) })), { value: 'other', label: say(w.other, lang) }]} />
        <TextArea name="says" id="input-says" lang={lang} rows={6} label={say(w.open, lang)} value={kept(v, 'sendInput', 'says')} {...wrong(v, 'sendInput', 'says')} />
        <TextArea name="secret" lang={lang} rows={3} optional label={say(w.secret, lang)} description={say(w.secretSays, lang)} value={kept(v, 'sendInput', 'secret')} {...wrong(v, 'sendInput', 'secret')} />
      </Form>
    </Part>
  )
}

function Slots({ v }: { v: SeatPage }) {
  const { lang, open: o, seat } = v, mine = new Map(seat.slots.map(s => [s.slot, s])), shown = o.slots.filter(s => s.withdrawn === undefined)
  return (
    <Part id="slots" words={m.slots} lang={lang}>
      <Small>{say(w.slotsSays, lang)}</Small>
      {shown.length === 0 ? <Small>{say(m.slotsNone, lang)}</Small> : <ul class="t-ownwords">{shown.map(s => {
        const at = mine.get(s.slot)
        return (
          <li key={s.slot} id={`slot-${s.slot}`}>
            <p><b>{say(s.kind === 'visit' ? m.visit : m.meeting, lang)}</b>, {slotWhen(s, lang)}. <span {...langOf(o.lang, lang)}>{s.place}</span>{s.online && ` (${say(m.online, lang)})`}</p>
            {s.about && <Paras of={s.about} page={lang} />}
            <p>{at?.stands === 'place' ? <b>{say(w.place, lang)}</b> : at?.stands === 'waits' ? <b>{say(w.waiting, lang)}</b> : s.over ? say(m.held, lang) : say(at?.room ? w.room : w.full, lang)}</p>
            {!s.over && o.mayJoin && <div class="t-row">{at?.stands ? <One v={v} does="leaveSlot" id={`l-${s.slot}`} more={{ slot: s.slot }}>{say(w.leave, lang)}<span class="ds-sr-only">: {slotWhen(s, lang)}</span></One> : <One v={v} does="takeSlot" id={`t-${s.slot}`} more={{ slot: s.slot }} rank="primary">{say(at?.room ? w.take : w.wait, lang)}<span class="ds-sr-only">: {slotWhen(s, lang)}</span></One>}</div>}
            {at?.stands && <Form action={`${v.action}#slot-${s.slot}`} hidden={hidden(v, 'names', `names-${s.slot}`, { slot: s.slot })} buttons={<Button small rank="secondary">{say(w.saveNames, lang)}</Button>}><TextField name="names" id={`names-${s.slot}`} lang={lang} optional maxLength={500} label={say(w.names, lang)} description={say(w.namesSays, lang)} value={v.names[s.slot] ?? ''} /></Form>}
          </li>
        )
      })}</ul>}
    </Part>
  )
}

function Drafts({ v }: { v: SeatPage }) {
  const { lang, open: o, seat } = v
  if (o.drafts.length === 0) return null
  return (
    <Part id="drafts" words={m.drafts} lang={lang}>
      <Small>{say(w.commentSays, lang)}</Small>
      {o.drafts.map(d => {
        const last = d.versions.at(-1)!
        return (
          <article key={d.draft} class="t-stack t-gap-4">
            <Heading level={3} over={versionSaid(last, lang)}><Words of={last.title} page={lang} /></Heading>
            <Numbered d={d.draft} v={last} lang={lang} after={p => {
              const key = `${d.draft}-${last.version}-${p}`, own = seat.comments.filter(c => c.draft === d.draft && c.version === last.version && c.paragraph === p)
              return (
                <div>
                  {own.map(c => <p key={c.comment} class="t-small"><b>{seat.firm.name}:</b> {c.says}{c.secret && ` (${say(w.isSecret, lang)})`}</p>)}
                  {o.mayJoin && <Folded summary={<>{say(w.comment, lang)}<span class="ds-sr-only"> {p + 1}</span></>}>
                    <Form action={`${v.action}#${d.draft}-v${last.version}-p${p + 1}`} hidden={hidden(v, 'commentPassage', key, { draft: d.draft, version: String(last.version), paragraph: String(p) })} buttons={<Button small rank="secondary">{say(w.send, lang)}</Button>}>
                      <TextArea name="says" id={`comment-${key}`} lang={lang} rows={2} label={say(w.comment, lang)} maxLength={2000} /><CheckboxGroup name="secret" id={`secret-${key}`} lang={lang} label={say(w.isSecret, lang)} options={[{ value: 'yes', label: say(w.commentSecret, lang) }]} />
                    </Form>
                  </Folded>}
                </div>
              )
            }} />
          </article>
        )
      })}
    </Part>
  )
}

function Sent({ v }: { v: SeatPage }) {
  const { lang, seat } = v, none = seat.questions.length + seat.comments.length + seat.inputs.length === 0, old = seat.comments.filter(c => c.version < c.newest)
  return (
    <Part id="sent" words={w.sent} lang={lang}>
      {none && <Small>{say(w.sentNone, lang)}</Small>}
      {seat.inputs.length > 0 && <ul class="t-ownwords">{seat.inputs.map(x => <li key={x.input}><p class="t-small">{formatDay(x.on, lang, 'medium')} · {x.about === 'other' ? say(w.other, lang) : say(m.answerNo, lang, { n: x.about + 1 })}</p><Passages says={x.says} v={v} /><Marking v={v} of={x.input} says={x.says} /></li>)}</ul>}
      {seat.questions.length > 0 && <><Heading level={3}>{say(w.asked, lang)}</Heading><ul class="t-ownwords">{seat.questions.map((q, i) => (
        <li key={i}><p class="t-kept">{q.says}</p>{q.no ? <p class="t-small"><a class="ds-link" href={`${v.publicHref}#answer-${q.no}`}>{say(w.answerAt, lang, { n: q.no })}</a></p> : q.answer ? <p class="t-kept" {...langOf(v.open.lang, lang)}>{q.answer}</p> : <p class="t-small">{formatDay(q.on, lang, 'medium')} · {say(w.notAnswered, lang)}</p>}</li>
      ))}</ul></>}
      {seat.comments.length > 0 && <><Heading level={3}>{say(m.drafts, lang)}</Heading><ul class="t-ownwords">{seat.comments.map(c => <li key={c.comment}><p class="t-small">{formatDay(c.on, lang, 'medium')} · {say(w.onVersion, lang, { v: c.version, n: c.paragraph + 1 })}</p><p class="t-kept">{c.says}{c.secret && ` (${say(w.isSecret, lang)})`}</p></li>)}</ul>{old.length > 0 && <Small>{say(w.newer, lang)}</Small>}</>}
    </Part>
  )
}

function Received({ v }: { v: SeatPage }) {
  const { lang, seat } = v, read = seat.notes.filter(n => n.confirmed), unread = seat.notes.length > read.length, past = seat.consents.filter(c => c.stands !== 'asked')
  return (
    <Part id="received" words={w.received} lang={lang}>
      {seat.notes.length + seat.told.length + seat.passedOn.length === 0 && <Small>{say(w.receivedNone, lang)}</Small>}
      {unread && <p><a class="ds-link" href="#waits">{say(w.waits, lang)}</a></p>}
      {read.map(n => <Note key={n.note} n={n} v={v} />)}
      {seat.told.map((x, i) => <div key={i} {...langOf(v.open.lang, lang)}>{x.says.map((p, k) => <p key={k} class="t-kept">{p}</p>)}</div>)}
      {seat.passedOn.length > 0 && <><Heading level={3}>{say(m.passedOn, lang)}</Heading><ul class="ds-list">{seat.passedOn.map((p, i) => <li key={i}>{p.says}</li>)}</ul></>}
      {past.length > 0 && <><Heading level={3}>{say(w.consents, lang)}</Heading>{past.map(c => <Card key={c.consent}><p><b>{say(w.stands[c.stands], lang)}</b></p><Consented c={c} v={v} />{c.stands === 'given' && <One v={v} does="withdrawConsent" id={`w-${c.consent}`} more={{ consent: c.consent }}>{say(w.takeBack, lang)}</One>}</Card>)}</>}
    </Part>
  )
}

const hours = (h: number, lang: Lang): string => say(w.hour, lang, { h: formatNumber(h, lang, 2) })
const perDay = 7.5
/** Time noted in a few seconds, the sums of one's own side, and what is published beside them. */
export function Time({ lang, action, hidden: sends, time, published, error }: { lang: Lang; action: string; hidden: Readonly<Record<string, string>>; time: TimeSums; published: readonly Published[]; error?: string | undefined }) {
  return (
    <Part id="time" words={w.time} lang={lang}>
      <Small>{say(w.timeSays, lang)}</Small>
      <Form action={`${action}#time`} hidden={sends} label={say(w.time, lang)} buttons={<Button small rank="secondary">{say(w.note_, lang)}</Button>}>
        <div class="t-hours"><NumberField name="hours" lang={lang} decimals label={say(w.hours, lang)} value="" error={error} /><Select name="kind" lang={lang} empty={false} value="dialogue" label={say(w.work, lang)} options={workKinds.map(k => ({ value: k, label: say(kindWords[k], lang) }))} /></div>
      </Form>
      <Table lang={lang} small narrow="cells below" caption={say(w.time, lang)} columns={[{ label: say(w.work, lang) }, { label: say(w.hours, lang), number: true }]} rows={[
        ...time.own.map(x => [say(kindWords[x.kind], lang), hours(x.hours, lang)]), [`${say(w.sum, lang)} (${say(w.side, lang).toLocaleLowerCase(lang)})`, hours(time.total, lang)],
        [say(w.allFirms, lang), time.allFirms ? (time.allFirms.to === undefined ? say(w.more, lang, { from: time.allFirms.from }) : say(w.from, lang, { from: time.allFirms.from, to: time.allFirms.to })) : say(w.few, lang)],
      ]} />
      {published.length > 0 && <Folded summary={say(w.published, lang)}><ul class="ds-list">{published.map(p => <li key={p.says.en}>{say(p.says, lang)}: {say(w.days, lang, { mid: formatNumber(p.mid, lang, 2), low: formatNumber(p.low, lang, 2), high: formatNumber(p.high, lang, 2), hours: formatNumber(p.mid * perDay, lang, 0) })}. <span class="t-small">{p.source}{p.assumed && `; ${say(w.assumed, lang)}`}</span></li>)}</ul></Folded>}
    </Part>
  )
}
