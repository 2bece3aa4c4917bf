import type { ComponentChildren } from 'preact'
import { say } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { cameWords, roleSays } from '../../../live/index.ts'
import { Button, Card, Folded, formatDay, Heading, Notice, RadioGroup, Small, TextArea, Timeline, VerdictBadge, verdictWords } from '../../look/index.ts'
import { deskWords } from '../../desk-words.ts'
import { StepField } from '../../form-fields.tsx'
import { deskState } from '../desk/live-state.ts'
import { Law } from '../desk/law.tsx'
import { Wrong } from '../desk/notices.tsx'
import { Ledger } from '../desk/side.tsx'
import { StepForm } from '../desk/step-form.tsx'
import { StepsList, Suggestion } from '../desk/steps-list.tsx'
import { deadlineWords } from '../../event-words.ts'
import { caseDocument, Form, hiddenIn, NotOpen, OneButton } from './frame.tsx'
import type { CaseDeskView, WaitingStep } from './views.ts'
import { caseWords as w } from './words.ts'

/** The work on a real case: what waits, what to do now and what the law says of it, what has happened. */
export function caseDeskPage(v: CaseDeskView): string {
  const { head: h, desk } = v, { lang } = h, live = desk.step ? deskState(desk) : undefined
  return caseDocument(h, say(w.work, lang), (
    <div class={`t-desk${desk.step ? ' t-deskpage--step' : ''}`}>
      <Around v={v}>
        <div class="t-desk__form">
          {!desk.step && <Wrong v={desk} />}
          {!desk.step && <Waiting v={v} />}
          {!desk.step && v.reads && <Card tinted label={say(w.yourPart, lang)}><Heading level={2}>{say(w.yourPart, lang)}</Heading>{h.roles.map(r => <p key={r}>{say(roleSays[r], lang)}</p>)}<p>{say(w.yourPartSays, lang)}</p></Card>}
          {!desk.step && !v.reads && <Suggestion v={desk} />}
          {v.declareFirst && desk.step && <Notice kind="warning" lang={lang} level={3} heading={say(w.declare, lang)}><p>{say(w.declareSays, lang)}</p></Notice>}
          {desk.step && <StepForm v={desk} step={desk.step} />}
          <StepsList v={desk} open={!desk.step} />
        </div>
        <div class="t-desk__law"><Law v={desk} /></div>
      </Around>
      <div class="t-desk__past">
        <Ahead v={v} />
        {v.declareFirst && <Declare v={v} />}
        <Came v={v} />
        <Drafts v={v} />
        <Happened v={v} />
        <Ledger v={desk} />
      </div>
    </div>
  ), {
    live: live !== undefined, notices: <NotOpen h={h} />,
    ...(live ? { after: <script type="application/json" id="desk-state" dangerouslySetInnerHTML={{ __html: live }} /> } : {}),
  })
}

/** With a step open, its fields and the law's questions are one form. */
function Around({ v, children }: { v: CaseDeskView; children: ComponentChildren }) {
  const { desk } = v
  if (!desk.step) return <>{children}</>
  return (
    <form class="t-desk__one" method="post" action={`${desk.links.steps}#step`} id="step-form" noValidate>
      {Object.entries({ step: desk.step, command: desk.command, position: String(desk.position) }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  )
}

function Waiting({ v }: { v: CaseDeskView }) {
  const { head: h, waiting } = v, { lang } = h
  if (waiting.length === 0) return null
  return (
    <section class="t-stack t-gap-4" aria-labelledby="waiting">
      <Heading level={2} size="md" id="waiting">{say(w.waiting, lang)}</Heading>
      {waiting.some(x => x.maySign) && <Small>{say(w.signFirst, lang)}</Small>}
      {waiting.map(x => <One key={x.ask} x={x} v={v} />)}
    </section>
  )
}
function One({ x, v }: { x: WaitingStep; v: CaseDeskView }) {
  const { head: h } = v, { lang } = h
  return (
    <Card tinted label={say(steps[x.step], lang)} id={`ask-${x.ask}`}>
      <Heading level={3} size="xs">{say(steps[x.step], lang)}</Heading>
      <p>{say(w.waitingSays, lang, { who: x.who, day: formatDay(x.on, lang, 'medium') })} {x.verdict && <VerdictBadge verdict={x.verdict} lang={lang} />}{x.lawHref && <> <a class="ds-link" href={x.lawHref}>{say(w.showLaw, lang)}</a></>}</p>
      {x.fields.length > 0 && <dl class="t-who">{x.fields.map(f => <div key={say(f.label, lang)}><dt>{say(f.label, lang)}</dt><dd class="t-kept">{f.value}</dd></div>)}</dl>}
      {x.maySign && (
        <Form action={h.does} hidden={hiddenIn(h, 'second', `second-${x.ask}`, { ask: x.ask })} buttons={<div class="t-row"><Button name="agrees" value="yes">{say(w.sign, lang)}</Button><Button rank="secondary" name="agrees" value="no">{say(w.refuse, lang)}</Button></div>}>
          <TextArea name="because" id={`because-${x.ask}`} lang={lang} label={say(w.because, lang)} rows={2} optional />
          <Small>{say(w.signSays, lang)}</Small>
        </Form>
      )}
      {x.mine && <OneButton h={h} does="withdraw" id={`withdraw-${x.ask}`} more={{ ask: x.ask }}>{say(w.withdraw, lang)}</OneButton>}
    </Card>
  )
}

function Ahead({ v }: { v: CaseDeskView }) {
  const { desk, head: { lang } } = v
  if (desk.deadlines.length === 0) return null
  return (
    <Card label={say(deskWords.ahead, lang)}>
      <Heading level={2}>{say(deskWords.ahead, lang)}</Heading>
      <ul class="t-plain">{desk.deadlines.map(d => <li key={d.which + d.on}><b>{formatDay(d.on, lang, 'medium')}</b> {say(deadlineWords[d.which], lang)}</li>)}</ul>
    </Card>
  )
}

/** Whether one has an interest in the outcome. Also on the page of the people. */
export function Declare({ v }: { v: Pick<CaseDeskView, 'head'> }) {
  const { head: h } = v, { lang } = h, problem = h.problems.find(p => p.field === 'says')
  return (
    <Card label={say(w.declare, lang)} id="declare">
      <Heading level={2}>{say(w.declare, lang)}</Heading>
      <p>{say(w.declareSays, lang)}</p>
      <Form action={h.does} hidden={hiddenIn(h, 'declare', 'declare')} buttons={<Button small rank="secondary">{say(w.send, lang)}</Button>}>
        <RadioGroup name="none" lang={lang} label={say(w.declare, lang)} value={h.values.none?.[0]} options={[{ value: 'yes', label: say(w.declareNone, lang) }, { value: 'no', label: say(w.declareSome, lang) }]} />
        <TextArea name="says" lang={lang} label={say(w.declareWhich, lang)} rows={2} optional value={h.values.says?.[0] ?? ''} {...(problem ? { error: say(problem.text, lang) } : {})} />
      </Form>
    </Card>
  )
}

function Came({ v }: { v: CaseDeskView }) {
  const { head: h, came, cameOpen: open, desk } = v, { lang } = h
  if (came.length === 0) return null
  return (
    <Card label={say(w.came, lang)} id="came">
      <Heading level={2}>{say(w.came, lang)}</Heading>
      <Small>{say(w.cameSays, lang)}</Small>
      {open && (
        <Form action={`${h.does}#came`} hidden={hiddenIn(h, 'came', `came-${open.kind}`, { came: open.kind })} label={say(cameWords[open.kind], lang)} buttons={<Button small>{say(w.save, lang)}</Button>}>
          <Heading level={3} size="xs">{say(cameWords[open.kind], lang)}</Heading>
          {open.fields.map(field => <StepField key={field.name} field={field} a={{ lang, state: desk.state, currency: desk.currency, firms: desk.firms, advisers: desk.advisers, values: h.values, problems: h.problems }} />)}
        </Form>
      )}
      <ul class="t-plain">{came.map(c => <li key={c.kind}><a class="ds-link" href={c.href} aria-current={c.kind === open?.kind ? 'true' : undefined}>{say(cameWords[c.kind], lang)}</a></li>)}</ul>
    </Card>
  )
}

function Drafts({ v }: { v: CaseDeskView }) {
  const { head: { lang }, drafts } = v
  if (drafts.length === 0) return null
  return (
    <Card label={say(w.drafts, lang)}>
      <Heading level={2}>{say(w.drafts, lang)}</Heading>
      <ul class="t-plain">{drafts.map(d => <li key={d.step}><a class="ds-link" href={d.href}>{say(steps[d.step], lang)}</a> <span class="t-small">{formatDay(d.on, lang, 'short')}{d.fromPractice && ` · ${say(w.fromPractice, lang)}`}</span></li>)}</ul>
    </Card>
  )
}

const lastShown = 10
function Happened({ v }: { v: CaseDeskView }) {
  const { head: { lang }, happened } = v
  const items = happened.map(e => ({ day: e.on, text: e.text, mark: e.verdict ?? ('step' as const), ...(e.verdict ? { said: say(verdictWords[e.verdict], lang) } : {}) }))
  const early = items.slice(0, -lastShown)
  return (
    <Card label={say(deskWords.past, lang)}>
      <Heading level={2}>{say(deskWords.past, lang)}</Heading>
      {early.length > 0 && <Folded summary={say(deskWords.earlier, lang, { n: early.length })}><Timeline items={early} lang={lang} label={say(deskWords.earlier, lang, { n: early.length })} /></Folded>}
      <Timeline items={items.slice(-lastShown)} lang={lang} label={say(deskWords.past, lang)} />
    </Card>
  )
}
