import type { ComponentChildren } from 'preact'
import { say, type Text } from '../../../plain/index.ts'
import { confidenceWords, dialogueWords, heard, howWords, lessonParts, measureWords, paymentWords, readWords, requirementFormWords, rightsWords, roleWords, tellerRoles, wayWords, type BankEntry, type GivenProblem, type LessonPart, type PublishedFigure, type Touch } from '../../../experience/index.ts'
import { Button, ErrorSummary, Folded, Form, formatDay, Heading, Lead, Notice, RadioGroup, Select, Small, Stack, Table, TextArea, TextField, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { figureText } from './figure.ts'
import { problemWords } from './give-words.ts'
import { Taking } from './list.tsx'
import { areaTag, EndMark, ExperienceList, FigureList, metaOf, otherLang, Told, type ExperienceLinks } from './parts.tsx'
import { experienceWords as w, partNone, partWords } from './words.ts'

/** What a lesson touches, with the name and the address of the page. */
export type ShownTouch = { readonly touch: Touch; readonly kind: Text; readonly name: Text; readonly href: string }
export type AnswerForm = { readonly values: Readonly<Record<'kind' | 'role' | 'says' | 'link', string>>; readonly faults: readonly (readonly [string, GivenProblem | 'full' | 'too many' | 'not saved' | 'trap'])[]; readonly sent: boolean; readonly command: string; readonly moderated: boolean }
export type ExperienceView = Common & {
  readonly entry: BankEntry
  readonly links: ExperienceLinks
  readonly touched: (t: Touch) => ShownTouch | undefined
  readonly law: readonly { readonly label: string; readonly href: string }[]
  readonly cost: readonly PublishedFigure[]
  readonly beside: readonly PublishedFigure[]
  readonly others: readonly BankEntry[]
  readonly form: AnswerForm
}

/** One experience: what was needed, done and learned, in figures and words, with what it rests on. */
export function experiencePage(v: ExperienceView): string {
  const { lang, entry: b } = v, { e } = b, title = heard(e.title, lang), foreign = otherLang(e.title, lang), whole = e.touches?.flatMap(t => v.touched(t) ?? []) ?? []
  return docOf(v, title.says, (
    <Stack gap={12}>
      <div class="t-stack t-gap-4">
        <p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p>
        <Heading level={1} size="xl"><Told of={e.title} lang={lang} /></Heading>
        <p class="t-small">{metaOf(b, lang)}{foreign && ` · ${foreign}`}</p>
        <div class="t-row"><EndMark end={e.end} lang={lang} />{e.areas.map(a => areaTag(a, lang))}</div>
        {e.kind === 'simulated' && <Notice kind="warning" lang={lang} heading={say(w.simulated, lang)}><p>{say(w.simulatedSays, lang)}</p></Notice>}
        {e.kind === 'reported' && <Notice kind="info" lang={lang} heading={say(w.reported, lang)}><p>{say(w.reportedSays, lang)}</p></Notice>}
        {b.shortened && <Small>{say(w.shortened, lang, { why: b.shortened.because })}</Small>}
        <Lead><Told of={e.need} lang={lang} /></Lead>
      </div>
      <div class="t-exp">
        <div class="t-stack t-gap-8">
          <section class="t-stack t-gap-3"><Heading level={2} size="md">{say(w.happened, lang)}</Heading><p class="t-exp__text"><Told of={e.happened} lang={lang} /></p></section>
          <div class="t-exp__lessons">{lessonParts.filter(p => p !== 'otherwise' || e.otherwise.length > 0).map(part => <Lessons key={part} part={part} v={v} />)}</div>
          <Outcomes v={v} />
        </div>
        <div class="t-stack t-gap-6 t-exp__side">
          <How v={v} />
          {e.notKnown && <section class="t-stack t-gap-2"><Heading level={2} size="xs">{say(w.notKnown, lang)}</Heading><p><Told of={e.notKnown} lang={lang} /></p></section>}
          <Rests v={v} />
          {whole.length > 0 && <section class="t-stack t-gap-2"><Heading level={2} size="xs">{say(w.touches, lang)}</Heading><Touches of={whole} v={v} /></section>}
          {v.law.length > 0 && <section class="t-stack t-gap-2 t-no-print"><Heading level={2} size="xs">{say(w.lawOf, lang)}</Heading><ul class="t-exp__links">{v.law.map(l => <li key={l.href}><TextLink href={l.href}>{l.label}</TextLink></li>)}</ul></section>}
        </div>
      </div>
      {v.cost.length + v.beside.length > 0 && <section class="t-stack t-gap-4" aria-labelledby="beside">
        <Heading level={2} size="md" id="beside">{say(w.beside, lang)}</Heading><Small>{say(w.besideSays, lang)}</Small>
        {v.cost.length > 0 && <><Heading level={3} size="xs">{say(w.cost, lang)}</Heading><FigureList figures={v.cost} lang={lang} /></>}
        {v.beside.length > 0 && <><Heading level={3} size="xs">{say(e.method.procedure ? wayWords[e.method.procedure] : w.figures, lang)}</Heading><FigureList figures={v.beside} lang={lang} /></>}
        <p class="t-no-print"><TextLink href={v.links.figures}>{say(w.figures, lang)}</TextLink></p>
      </section>}
      <Answers v={v} />
      {v.others.length > 0 && <section class="t-stack t-gap-4 t-no-print" aria-labelledby="others"><Heading level={2} size="md" id="others">{say(w.others, lang)}</Heading><ExperienceList entries={v.others} links={v.links} lang={lang} level={3} /></section>}
      <Taking v={v} />
    </Stack>
  ))
}

const Touches = ({ of, v }: { of: readonly ShownTouch[]; v: ExperienceView }) => <ul class="t-exp__links">{of.map(t => <li key={t.href}><span class="t-small">{say(t.kind, v.lang)}: </span><TextLink href={t.href}>{say(t.name, v.lang)}</TextLink></li>)}</ul>

function Lessons({ part, v }: { part: LessonPart; v: ExperienceView }) {
  const { lang } = v, lessons = v.entry.e[part]
  return (
    <section class="t-stack t-gap-2"><Heading level={2} size="xs">{say(partWords[part], lang)}</Heading>
      {lessons.length === 0 ? <Small>{say(partNone[part], lang)}</Small> : <ul class="t-lessons">{lessons.map((l, i) => { const shown = l.touches?.flatMap(t => v.touched(t) ?? []) ?? []; return <li key={i}><p><Told of={l.says} lang={lang} /></p>{shown.length > 0 && <Folded summary={say(w.touchesN, lang, { n: shown.length })}><Touches of={shown} v={v} /></Folded>}</li> })}</ul>}
    </section>
  )
}

function Outcomes({ v }: { v: ExperienceView }) {
  const { lang, entry: { e } } = v, source = (id: string): ComponentChildren => { const x = e.evidence.find(y => y.id === id); return x ? (x.link ? <a class="ds-link" href={x.link} rel="noreferrer ugc">{x.says}</a> : x.says) : '' }
  const words = e.outcome.filter(o => !o.figure)
  return (
    <section class="t-stack t-gap-3"><Heading level={2} size="md">{say(w.outcome, lang)}</Heading>
      {e.outcome.length === 0 ? <Small>{say(w.outcomeNone, lang)}</Small> : <>
        {words.map((o, i) => <p key={i}><b>{say(measureWords[o.measure], lang)}:</b> {o.says && <Told of={o.says} lang={lang} />}</p>)}
        {words.length < e.outcome.length && <Table lang={lang} small hideCaption narrow="cells below" caption={say(w.outcome, lang)} columns={[w.measure, w.figure, w.how, w.source].map(x => ({ label: say(x, lang) }))}
          rows={e.outcome.flatMap(o => (o.figure ? [[<>{say(measureWords[o.measure], lang)}{o.says && <span class="t-small"> · <Told of={o.says} lang={lang} /></span>}</>, <b class="t-exp__figure">{figureText(o.figure, lang)}</b>, say(howWords[o.figure.how], lang), source(o.figure.source)]] : []))} />}
      </>}
    </section>
  )
}

function How({ v }: { v: ExperienceView }) {
  const { lang, entry: { e } } = v, m = e.method
  const rows: readonly (readonly [Text, ComponentChildren])[] = [
    [w.buyers, e.buyers.length > 0 ? e.buyers.map(x => x.name).join(', ') : say(w.buyersNone, lang)],
    ...(m.procedure ? [[w.procedure, say(wayWords[m.procedure], lang)] as const] : []), ...(m.dialogue?.length ? [[w.dialogue, m.dialogue.map(d => say(dialogueWords[d], lang)).join(', ')] as const] : []),
    ...(m.requirements ? [[w.requirements, say(requirementFormWords[m.requirements], lang)] as const] : []), ...(m.lots ? [[w.lots, say(m.lots === 'divided' ? w.divided : w.notDivided, lang)] as const] : []), ...(m.rights ? [[w.rights, say(rightsWords[m.rights], lang)] as const] : []),
    ...(m.phases ? [[w.phases, m.phases] as const] : []), ...(m.payment?.length ? [[w.payment, m.payment.map(p => say(paymentWords[p], lang)).join(', ')] as const] : []),
  ]
  return (
    <section class="t-stack t-gap-2"><Heading level={2} size="xs">{say(w.method, lang)}</Heading>
      <dl class="t-exp__how">{rows.map(([k, x]) => <div key={k.en}><dt>{say(k, lang)}</dt><dd>{x}</dd></div>)}</dl>
      {m.says && <p><Told of={m.says} lang={lang} /></p>}<Small>{say(w.onlyKnown, lang)}</Small>
    </section>
  )
}

function Rests({ v }: { v: ExperienceView }) {
  const { lang, entry: { e, on, own } } = v
  return (
    <section class="t-stack t-gap-2"><Heading level={2} size="xs">{say(w.evidence, lang)}</Heading>
      <ul class="t-exp__links">{e.evidence.map(x => <li key={x.id}>{x.link ? <a class="ds-link" href={x.link} rel="noreferrer ugc">{x.says}</a> : x.says} <span class="t-small">{say(w.seen, lang, { x: say(readWords[x.read], lang) })}</span></li>)}</ul>
      <p class="t-small">{say(w.saysSo, lang)}: {e.saysSo.map(r => say(roleWords[r], lang)).join(', ')} · {say(own ? w.confidence : w.confidenceTeller, lang)}: {say(confidenceWords[e.confidence], lang)}{e.confidenceBecause && <> (<Told of={e.confidenceBecause} lang={lang} />)</>} · {formatDay(on, lang, 'medium')}</p>
    </section>
  )
}

function Answers({ v }: { v: ExperienceView }) {
  const { lang, entry: b, form } = v, error = (field: string) => { const f = form.faults.find(x => x[0] === field); return f ? { error: say(problemWords[f[1]], lang) } : {} }
  return (
    <section class="t-stack t-gap-4" aria-labelledby="answers">
      <Heading level={2} size="md" id="answers">{say(w.answers, lang)}</Heading>
      {b.answers.length === 0 ? <Small>{say(w.answersNone, lang)}</Small> : <ul class="t-answers">{b.answers.map(a => (
        <li key={a.id}><p class="t-small">{say(a.said.kind === 'correction' ? w.aCorrection : w.anAnswer, lang)} · {say(roleWords[a.said.role], lang)} · {formatDay(a.decided?.on ?? a.on, lang, 'medium')}</p><p class="t-kept" lang={a.said.lang}>{a.said.says}</p>{a.said.link && <p class="t-small"><a class="ds-link" href={a.said.link} rel="noreferrer ugc nofollow">{a.said.link}</a></p>}</li>
      ))}</ul>}
      {form.sent && <Notice kind="success" lang={lang} heading={say(w.thanks, lang)} announce><p>{say(form.moderated ? w.thanksSays : w.nobody, lang)}</p></Notice>}
      {form.faults.length > 0 && <ErrorSummary lang={lang} errors={form.faults.map(f => ({ name: f[0], text: say(problemWords[f[1]], lang) }))} />}
      <div class="t-no-print"><Folded summary={say(w.answer, lang)} open={form.faults.length > 0} id="answer">
        <Form action={v.links.answer(b.e.id)} label={say(w.answer, lang)} hidden={{ command: form.command }} buttons={<Button>{say(w.send, lang)}</Button>}>
          <Small>{say(w.answerSays, lang)}</Small>{!form.moderated && <Small>{say(w.nobody, lang)}</Small>}
          <RadioGroup name="kind" lang={lang} label={say(w.answerKind, lang)} value={form.values.kind || 'answer'} options={[{ value: 'answer', label: say(w.anAnswer, lang) }, { value: 'correction', label: say(w.aCorrection, lang) }]} {...error('kind')} />
          <Select name="role" lang={lang} label={say(w.yourPart, lang)} value={form.values.role || undefined} options={tellerRoles.filter(r => r !== 'participant').map(r => ({ value: r, label: say(roleWords[r], lang) }))} required {...error('role')} />
          <TextArea name="says" lang={lang} label={say(w.says, lang)} rows={5} value={form.values.says} required {...error('says')} />
          <TextField name="link" type="url" lang={lang} label={say(w.link, lang)} value={form.values.link} optional {...error('link')} />
          <div class="t-trap" aria-hidden="true"><label for="field-second">–</label><input id="field-second" name="second" tabIndex={-1} autocomplete="off" /></div>
        </Form>
      </Folded></div>
    </section>
  )
}
