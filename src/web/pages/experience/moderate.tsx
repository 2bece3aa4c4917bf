import { say, type Text } from '../../../plain/index.ts'
import { heard, mayBeEmpty, textsIn, touchKey, type BankEntry, type DecisionRefused, type KeptAnswer, type KeptExperience, type Said, type Touch } from '../../../experience/index.ts'
import { Button, EmptyState, ErrorSummary, Folded, Form, Heading, Notice, Select, Small, Stack, TextArea, TextField, TextLink } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { Common } from '../../views.ts'
import { Layout } from '../layout.tsx'
import type { ShownTouch } from './entry.tsx'
import { EndMark, metaOf, type ExperienceLinks } from './parts.tsx'
import { giveWords as g, problemWords } from './give-words.ts'
import { experienceWords as w, partWords } from './words.ts'

/** A lesson with what it may be about, found by its words, and what somebody has confirmed. */
export type LinkRow = { readonly at: string; readonly heading: Text; readonly says: Said; readonly suggested: readonly ShownTouch[]; readonly confirmed: readonly (ShownTouch & { readonly ours: boolean })[] }
export type ModeratingExperience = {
  readonly waiting: readonly KeptExperience[]
  readonly answers: readonly (KeptAnswer & { readonly title: Said })[]
  readonly published: readonly KeptExperience[]
  readonly publishedAnswers: readonly (KeptAnswer & { readonly title: Said })[]
  readonly all: readonly BankEntry[]
  readonly of?: { readonly id: string; readonly title: Said; readonly rows: readonly LinkRow[] }
  readonly saved: boolean
}
export type ModerateExperienceView = Common & {
  readonly links: ExperienceLinks
  readonly action: string
  /** Off: no key is set. Closed: the key is asked for. */
  readonly state: { readonly is: 'off' } | { readonly is: 'closed'; readonly wrong?: 'wrong key' | 'too many tries' } | ({ readonly is: 'open' } & ModeratingExperience)
  readonly problem?: { readonly id: string; readonly problem: DecisionRefused | 'not saved' }
}

/** Where a moderator reads what was sent, decides, and links lessons. Never in a search engine. */
export function moderateExperiencePage(v: ModerateExperienceView): string {
  const { lang, state } = v, wrong = state.is === 'closed' && state.wrong ? say(state.wrong === 'wrong key' ? g.wrongKey : g.tooManyTries, lang) : undefined
  return documentOf(
    <Layout v={v} title={say(g.moderate, lang)} robots="noindex">
      <Stack gap={6}>
        <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(g.moderate, lang)}</Heading></div>
        {state.is === 'off' && <EmptyState heading={say(g.off, lang)}>{say(g.offSays, lang)}</EmptyState>}
        {state.is === 'closed' && <>
          {wrong && <ErrorSummary lang={lang} errors={[{ name: 'key', text: wrong }]} />}
          <Form action={v.action} hidden={{ do: 'open' }} label={say(g.key, lang)} buttons={<Button>{say(g.open, lang)}</Button>}><TextField name="key" type="password" autocomplete="current-password" lang={lang} label={say(g.key, lang)} width="medium" required {...(wrong ? { error: wrong } : {})} /></Form>
        </>}
        {state.is === 'open' && <Open v={v} s={state} />}
      </Stack>
    </Layout>,
  )
}

function Open({ v, s }: { v: ModerateExperienceView; s: ModeratingExperience }) {
  const { lang } = v, waiting = s.waiting.length + s.answers.length, out = s.published.length + s.publishedAnswers.length
  return (
    <>
      {v.problem && <ErrorSummary lang={lang} errors={[{ name: 'item', id: `item-${v.problem.id}`, text: say(problemWords[v.problem.problem], lang) }]} />}
      {s.saved && !v.problem && <Notice kind="success" lang={lang} announce><p>{say(g.saved, lang)}</p></Notice>}
      {s.of && <Linking v={v} of={s.of} />}
      <section class="t-stack t-gap-4" aria-labelledby="queue">
        <Heading level={2} id="queue">{say(g.queue, lang, { n: waiting })}</Heading>
        {waiting === 0 && <EmptyState level={3} heading={say(g.queueNone, lang)}>{say(g.queueNoneSays, lang)}</EmptyState>}
        {s.waiting.map(k => <One key={k.id} k={k} v={v} />)}{s.answers.map(a => <OneAnswer key={a.id} a={a} v={v} />)}
      </section>
      <Form action={v.action} method="get" label={say(g.choose, lang)} buttons={<Button rank="secondary">{say(g.links, lang)}</Button>}>
        <Select name="of" lang={lang} label={say(g.choose, lang)} value={s.of?.id} options={s.all.map(b => ({ value: b.e.id, label: heard(b.e.title, lang).says }))} />
      </Form>
      {out > 0 && <section class="t-stack t-gap-4" aria-labelledby="done"><Heading level={2} id="done">{say(g.done, lang, { n: out })}</Heading>{s.published.map(k => <One key={k.id} k={k} v={v} />)}{s.publishedAnswers.map(a => <OneAnswer key={a.id} a={a} v={v} />)}</section>}
      <Form action={v.action} hidden={{ do: 'leave' }} buttons={<Button rank="quiet">{say(g.leave, lang)}</Button>} />
    </>
  )
}

const Because = ({ v, does, id, label }: { v: ModerateExperienceView; does: string; id: string; label: Text }) => (
  <Folded summary={say(label, v.lang)}><Form action={v.action} hidden={{ do: does, id }} label={say(label, v.lang)} buttons={<Button small rank="secondary" danger>{say(label, v.lang)}</Button>}><TextField name="because" id={`because-${does}-${id}`} lang={v.lang} label={say(g.because, v.lang)} required /></Form></Folded>
)

function One({ k, v }: { k: KeptExperience; v: ModerateExperienceView }) {
  const { lang } = v, isOut = k.status === 'published', texts = textsIn(k.said)
  return (
    <div class="t-expmod" id={`item-${k.id}`} tabIndex={-1}>
      <Heading level={3} size="xs"><span lang={k.said.title.lang}>{k.said.title.says}</span></Heading>
      <p class="t-small">{metaOf({ e: k.said, on: k.on, changed: k.on, own: false, answers: [] }, lang)} · {say(k.said.kind === 'simulated' ? w.simulated : w.reported, lang)}</p>
      <EndMark end={k.said.end} lang={lang} />
      <dl class="t-expmod__texts" lang={k.said.title.lang}>{texts.map(([path, says]) => <div key={path}><dt class="t-small">{path}</dt><dd class="t-kept">{says}</dd></div>)}</dl>
      {k.said.evidence.some(x => x.link) && <ul class="t-small">{k.said.evidence.flatMap(x => (x.link ? [<li key={x.id}><a class="ds-link" href={x.link} rel="noreferrer ugc nofollow">{x.link}</a></li>] : []))}</ul>}
      {k.original && <Folded summary={say(g.original, lang)}>{textsIn(k.original).map(([path, says]) => <p key={path} class="t-kept">{says}</p>)}</Folded>}
      {!isOut && <Form action={v.action} hidden={{ do: 'publish', id: k.id }} buttons={<Button small>{say(g.publish, lang)}</Button>} />}
      <Folded summary={say(g.shorten, lang)}>
        <Form action={v.action} hidden={{ do: 'shorten', id: k.id }} label={say(g.shorten, lang)} buttons={<Button small rank="secondary">{say(g.shorten, lang)}</Button>}>
          <Small>{say(g.shortenSays, lang)}</Small>
          {texts.map(([path, says]) => <TextArea key={path} name={`text.${path}`} id={`text-${k.id}-${path.replace('.', '-')}`} lang={lang} label={path} value={says} rows={says.length > 120 ? 4 : 2} {...(mayBeEmpty(path) ? { optional: true } : { required: true })} />)}
          <TextField name="because" id={`because-shorten-${k.id}`} lang={lang} label={say(g.because, lang)} required />
        </Form>
      </Folded>
      <p><TextLink href={`${v.action}?of=${k.id}`}>{say(g.links, lang)}</TextLink></p>
      <Because v={v} does="decline" id={k.id} label={isOut ? g.withdraw : g.decline} />
    </div>
  )
}

function OneAnswer({ a, v }: { a: KeptAnswer & { readonly title: Said }; v: ModerateExperienceView }) {
  const { lang } = v, isOut = a.status === 'published'
  return (
    <div class="t-expmod" id={`item-${a.id}`} tabIndex={-1}>
      <Heading level={3} size="xs">{say(g.answerTo, lang, { title: heard(a.title, lang).says })}</Heading>
      <p class="t-kept" lang={a.said.lang}>{a.said.says}</p>{a.said.link && <p class="t-small"><a class="ds-link" href={a.said.link} rel="noreferrer ugc nofollow">{a.said.link}</a></p>}
      {!isOut && <Form action={v.action} hidden={{ do: 'publishAnswer', id: a.id }} buttons={<Button small>{say(g.publish, lang)}</Button>} />}
      <Because v={v} does="declineAnswer" id={a.id} label={isOut ? g.withdraw : g.decline} />
    </div>
  )
}

const hiddenTouch = (t: Touch): Readonly<Record<string, string>> => ({ touch: touchKey(t) })
function Linking({ v, of }: { v: ModerateExperienceView; of: NonNullable<ModeratingExperience['of']> }) {
  const { lang } = v
  return (
    <section class="t-expmod" aria-labelledby="linking" id={`item-${of.id}`} tabIndex={-1}>
      <Heading level={2} size="sm" id="linking" over={heard(of.title, lang).says}>{say(g.links, lang)}</Heading><Small>{say(g.linksSay, lang)}</Small>
      {of.rows.map(row => (
        <div key={row.at} class="t-stack t-gap-2"><p><span class="t-small">{say(row.heading, lang)}: </span><span lang={heard(row.says, lang).lang}>{heard(row.says, lang).says}</span></p>
          <ul class="t-expmod__links">
            {row.confirmed.map(t => <li key={t.href}><span><span class="t-small">{say(t.kind, lang)}: </span><TextLink href={t.href}>{say(t.name, lang)}</TextLink> <span class="t-small">({say(g.confirmed, lang)})</span></span>{t.ours && <Form action={`${v.action}?of=${of.id}`} hidden={{ do: 'unlink', id: of.id, at: row.at, ...hiddenTouch(t.touch) }} buttons={<Button small rank="quiet">{say(g.undo, lang)}<span class="ds-sr-only">: {say(t.name, lang)}</span></Button>} />}</li>)}
            {row.suggested.map(t => <li key={t.href}><span><span class="t-small">{say(t.kind, lang)}: </span><TextLink href={t.href}>{say(t.name, lang)}</TextLink></span><Form action={`${v.action}?of=${of.id}`} hidden={{ do: 'link', id: of.id, at: row.at, ...hiddenTouch(t.touch) }} buttons={<Button small rank="secondary">{say(g.confirm, lang)}<span class="ds-sr-only">: {say(t.name, lang)}</span></Button>} /></li>)}
          </ul>
          {row.confirmed.length + row.suggested.length === 0 && <Small>{say(g.noneFound, lang)}</Small>}
        </div>
      ))}
    </section>
  )
}
export const rowHeading = (at: string): Text => (at === '' ? w.touches : partWords[at.split('.')[0] as keyof typeof partWords])
