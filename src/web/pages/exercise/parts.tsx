import type { ComponentChildren, VNode } from 'preact'
import { say, type Lang, type Text } from '../../../plain/index.ts'
import { forms } from '../../../case/index.ts'
import { steps, type CaseStep, type StepVerdict } from '../../../law/index.ts'
import type { AskedView, Channel, InjectView, MessageView, PlaceView, ProposalView, Shared } from '../../../exercise/index.ts'
import { Button, Card, formatDay, Heading, Notice, RadioGroup, Small, Tag, TextArea, VerdictBadge } from '../../look/index.ts'
import { firmName } from '../../event-words.ts'
import type { PublicFirm } from '../../views.ts'
import { verdictWords } from '../../look/index.ts'
import { blockWords, debriefWords2 as dw, groupWords as w, partWords } from './words.ts'
import type { TableCommon } from './views.ts'

/** A part of the page that follows what happens: drawn by the server, replaced by the script when it changes. */
export type Region = { readonly id: string; readonly label: string; readonly body: VNode | null }
export const regionsDrawn = (regions: readonly Region[]): VNode => <>{regions.map(r => <div key={r.id} id={r.id} class="t-live" data-live>{r.body}</div>)}</>

/** A form that asks for one thing. */
export const Ask = ({ v, does, fields = {}, children, label }: { v: Pick<TableCommon, 'send' | 'name'>; does: string; fields?: Readonly<Record<string, string>>; children: ComponentChildren; label?: string }) => (
  <form method="post" action={v.send} class="t-command" {...(label ? { 'aria-label': label } : {})}>
    {Object.entries({ does, name: `${v.name}${does}${Object.values(fields).join('').replaceAll(/[^\w-]/g, '')}`.slice(0, 64), ...fields }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
    {children}
  </form>
)

/** What came of the command before, said where the page begins. */
export function Answered({ v }: { v: TableCommon }): VNode | null {
  if (v.refusal) return <Notice kind="warning" lang={v.lang} heading={say(w.refusedTitle, v.lang)} announce><p>{say(v.refusal.text, v.lang)}</p></Notice>
  if (v.taken !== undefined) return <Notice kind="success" lang={v.lang} heading={say(w.acceptedTitle, v.lang)} announce><p>{say(w.accepted, v.lang, { n: v.taken })}</p></Notice>
  return null
}

export const clockSaid = (s: Shared, lang: Lang): string => say(s.ended ? w.ended : s.clock.mode === 'running' ? w.running : s.clock.mode === 'paused' ? w.paused : w.manual, lang, { n: s.clock.daysPerMinute })
export const DayLine = ({ s, lang }: { s: Shared; lang: Lang }) => <p class="t-clock__today"><time dateTime={s.day}>{formatDay(s.day, lang)}</time><span class="t-small">{clockSaid(s, lang)}</span></p>

export const channelName = (channel: Channel, firms: readonly PublicFirm[], lang: Lang, own?: string): string => {
  if (channel === 'team') return say(w.channelTeam, lang)
  if (channel === 'all') return say(w.channelAll, lang)
  const firm = channel.slice('firm:'.length)
  return firm === own ? say(w.channelBuyer, lang) : say(w.channelFirm, lang, { firm: firmName(firms, firm) })
}

/** What the clock on the wall shows: one time for all three countries. */
const wallClock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' })
const clock = (at: number): string => wallClock.format(at)
/** Minutes and seconds that are left when the page is drawn; the script counts on. */
export const TimeLeft = ({ until, now }: { until: number; now: number }) => {
  const left = Math.max(0, Math.round((until - now) / 1000))
  return <span class="t-left" role="timer" data-left={left}>{`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`}</span>
}
export const Said = ({ v, m, from, lang }: { v: Pick<TableCommon, 'send' | 'name'> | undefined; m: MessageView; from?: string; lang: Lang }) => (
  <article class={`t-message t-said${m.mine ? ' t-said--mine' : ''}`}>
    <p class="t-message__from"><b>{from ?? (m.from === 'facilitator' ? say(leader, lang) : m.from)}</b> <time dateTime={new Date(m.at).toISOString()}>{clock(m.at)}</time> · {formatDay(m.on, lang, 'short')}{m.sharedAt !== undefined && <> · {say(w.shared, lang)}</>}</p>
    <p class="t-said__words">{m.says}</p>
    {m.mayShare && v && <Ask v={v} does="share" fields={{ message: m.message }}><Button small rank="secondary">{say(w.share, lang)}</Button></Ask>}
  </article>
)
const leader: Text = { en: 'The leader', sv: 'Övningsledaren', da: 'Facilitatoren', nb: 'Øvingslederen' }
export const byName = (by: string, lang: Lang): string => (by === 'facilitator' ? say(leader, lang) : by)

const howWords: Readonly<Record<InjectView['by'], Text>> = { mail: { en: 'wrote', sv: 'skrev', da: 'skrev', nb: 'skrev' }, phone: { en: 'called', sv: 'ringde', da: 'ringede', nb: 'ringte' }, news: { en: 'in the news', sv: 'i nyheterna', da: 'i nyhederne', nb: 'i nyhetene' } }
export const Came = ({ i, lang }: { i: InjectView; lang: Lang }) => (
  <article class={`t-message t-message--${i.by}`}>
    <p class="t-message__from"><b>{say(i.from, lang)}</b> {say(howWords[i.by], lang)} · {formatDay(i.on, lang, 'medium')}</p>
    <p>{say(i.says, lang)}</p>
  </article>
)

export const placeName = (p: PlaceView, lang: Lang): string => `${p.name}, ${say(p.title, lang)}${p.firm && !say(p.title, lang).includes(p.firm.name.split(' ')[0]!) ? ` (${p.firm.name})` : ''}`
/** Who sits where, in short. */
export const Places = ({ places, lang }: { places: readonly PlaceView[]; lang: Lang }) => (
  <ul class="t-places">{places.map(p => (
    <li key={p.seat}><b>{p.name}</b>, {p.firm ? p.firm.name : say(p.title, lang)} <Tag {...(p.part === 'supplier' ? { area: 'amber' } : { area: 'water' })}>{say(partWords[p.part], lang)}</Tag>
      <span class="t-small">{p.substitute ? say(w.substitute, lang) : p.person ?? say(p.part === 'supplier' ? w.market : w.free, lang)}</span></li>))}</ul>
)

export function askedSaid(asks: AskedView, lang: Lang, day?: string): string {
  if (asks.kind === 'step') return say(steps[asks.command.action.step as CaseStep], lang)
  return say(w.goBackTo, lang, { day: 'day' in asks ? formatDay(asks.day, lang, 'medium') : day ?? '' })
}
const outcome = (o: string): Text => (o === 'taken' ? w.outcomeTaken : o === 'refused' ? w.outcomeRefused : o === 'withdrawn' ? w.outcomeWithdrawn : w.outcomeDropped)
const guesses = ['lawful', 'needs a reason', 'depends', 'unlawful'] as const satisfies readonly StepVerdict[]

/** Something the group decides: the own answer first; all answers at once when it is decided. */
export function Proposal({ v, p, mine, lang }: { v: TableCommon; p: ProposalView; mine: boolean; lang: Lang }) {
  const what = askedSaid(p.asks, lang)
  return (
    <Card label={what}>
      <Heading level={2} size="2xs">{say(w.proposes, lang, { name: byName(p.by, lang), what })}</Heading>
      {p.asks.kind === 'rewind' && <><p>{say(w.tries, lang, { tries: p.asks.tries })}</p><p>{say(w.expects, lang, { expects: p.asks.expects })}</p></>}
      {p.asks.kind === 'step' && <StepSaid action={p.asks.command.action} lang={lang} firms={v.firms} />}
      {!p.closed && <p class="t-small">{say(w.answered, lang, { answered: p.answered, asked: p.asked })} · {say(w.timeLeft, lang)} <TimeLeft until={p.until} now={v.now} /></p>}
      {p.mayAnswer && (
        <Ask v={v} does="answer" fields={{ proposal: p.proposal }} label={what}>
          <Small>{say(w.ownFirst, lang)}</Small>
          {p.asks.kind === 'step' && <>
            <RadioGroup name="guess" id={`guess-${p.proposal}`} lang={lang} inline label={say(w.guess, lang)} value={p.own?.guess} options={guesses.map(g => ({ value: g, label: say(verdictWords[g], lang) }))} />
            <RadioGroup name="sure" id={`sure-${p.proposal}`} lang={lang} inline label={say(w.sure, lang)} value={p.own?.sure === undefined ? undefined : String(p.own.sure)} options={[['1', w.sure1], ['3', w.sure3], ['5', w.sure5]].map(([value, label]) => ({ value: value as string, label: say(label as Text, lang) }))} />
          </>}
          <TextArea name="because" id={`because-${p.proposal}`} lang={lang} label={say(w.because, lang)} description={say(w.becauseHelp, lang)} rows={2} value={p.own?.because ?? ''} optional />
          <div class="t-row"><Button name="agrees" value="yes">{say(w.agree, lang)}</Button><Button rank="secondary" name="agrees" value="no">{say(w.object, lang)}</Button></div>
        </Ask>
      )}
      {mine && !p.closed && <Ask v={v} does="takeBack" fields={{ proposal: p.proposal }}><Button small rank="secondary">{say(w.takeBack, lang)}</Button></Ask>}
      {p.closed && <>
        <p><b>{say(outcome(p.closed.outcome), lang)}</b> {p.closed.verdict && <VerdictBadge verdict={p.closed.verdict} lang={lang} />}</p>
        {p.closed.answers.length > 0 && <ul class="t-plain">{p.closed.answers.map((a, i) => <li key={i}><b>{a.from}</b>: {say(a.agrees ? w.agree : w.object, lang)}{a.because !== '' && `. ${a.because}`}{a.guess && <> · <VerdictBadge verdict={a.guess} lang={lang} /></>}</li>)}</ul>}
      </>}
    </Card>
  )
}

/** What a proposed step holds, field by field, in few words. */
function StepSaid({ action, lang, firms }: { action: object; lang: Lang; firms: readonly PublicFirm[] }) {
  const shown = Object.entries(action).filter(([k, x]) => k !== 'step' && x !== false && x !== '' && !(Array.isArray(x) && x.length === 0) && typeof x !== 'object').slice(0, 8)
  return shown.length === 0 ? null : <dl class="t-who">{shown.map(([k, x]) => <div key={k}><dt>{fieldName(action, k, lang)}</dt><dd>{typeof x === 'string' ? valueName(action, k, x, lang, firms) : String(x)}</dd></div>)}</dl>
}

const formField = (action: object, name: string) => (forms as Readonly<Record<string, { readonly fields: readonly { readonly name: string; readonly label: Text; readonly options?: Readonly<Record<string, Text>> }[] }>>)[(action as { step: string }).step]?.fields.find(f => f.name === name)
export const fieldName = (action: object, name: string, lang: Lang): string => { const f = formField(action, name); return f ? say(f.label, lang) : name }
export const valueName = (action: object, name: string, value: string, lang: Lang, firms: readonly PublicFirm[]): string => { const option = formField(action, name)?.options?.[value]; return option ? say(option, lang) : firms.find(f => f.id === value)?.name ?? (value.length > 240 ? `${value.slice(0, 240)}…` : value) }

/** Which block of the debrief is on, and what has been revealed of what was written. */
export function DebriefNow({ s, lang }: { s: Shared; lang: Lang }) {
  if (!s.debrief) return null
  const { block, minutes, since, written } = s.debrief, words = blockWords[block]
  return (
    <>
      <Heading level={2} over={say(dw.heading, lang)}>{say(words.name, lang)}</Heading>
      <p>{say(words.says, lang)}</p>
      <Small>{say(dw.minutes, lang, { n: minutes })}, {say(dw.until, lang, { time: clock(since + minutes * 60_000) })}</Small>
      {written.length > 0 && <>
        <Heading level={3} size="2xs">{say(dw.allWrote, lang)}</Heading>
        {Object.entries(blockWords).flatMap(([b, x]) => x.asks.map(a => {
          const lines = written.filter(y => y.block === b && y.field === a.field)
          return lines.length === 0 ? null : <div key={b + a.field}><p><b>{say(a.label, lang)}</b></p><ul class="t-wrote">{lines.map((y, i) => <li key={i}>{y.says}{y.from !== '' && <span class="t-small"> {y.from}</span>}</li>)}</ul></div>
        }))}
      </>}
      {s.commitments.length > 0 && <>
        <Heading level={3} size="2xs">{say(dw.commitments, lang)}</Heading>
        <ul class="t-wrote">{s.commitments.map((c, i) => <li key={i}><b>{c.what}</b> <span class="t-small">{c.owner}, {formatDay(c.due, lang, 'medium')}</span></li>)}</ul>
      </>}
    </>
  )
}
