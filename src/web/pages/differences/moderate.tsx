import { say } from '../../../plain/index.ts'
import type { differences as d } from '../../../rulebook/index.ts'
import { Button, EmptyState, ErrorSummary, Folded, Form, Heading, Notice, Select, Small, Stack, TextArea, TextField, TextLink } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import type { Common } from '../../views.ts'
import { Layout } from '../layout.tsx'
import type { DifferencesLinks } from './list.tsx'
import { ReportCard } from './reports.tsx'
import { rowOptions } from './report.tsx'
import { problemWords, reportWords as r } from './report-words.ts'
import { differencesWords as w } from './words.ts'

export type ModerateView = Common & {
  readonly links: DifferencesLinks
  readonly action: string
  /** Off: no key is set. Closed: the key is asked for. Open: the reports. */
  readonly state: { readonly is: 'off' } | { readonly is: 'closed'; readonly wrong?: 'wrong key' | 'too many tries' } | { readonly is: 'open'; readonly waiting: readonly d.KeptReport[]; readonly published: readonly d.KeptReport[]; readonly saved: boolean }
  readonly problem?: { readonly report: string; readonly problem: keyof typeof problemWords }
}

/** Where a moderator reads reports and decides. Never in a search engine. */
export function moderatePage(v: ModerateView): string {
  const { lang, state } = v
  return documentOf(
    <Layout v={v} title={say(r.moderate, lang)} robots="noindex">
      <Stack gap={6}>
        <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.register}>{say(w.register, lang)}</TextLink></p><Heading level={1}>{say(r.moderate, lang)}</Heading></div>
        {state.is === 'off' && <EmptyState heading={say(r.off, lang)}>{say(r.offSays, lang)}</EmptyState>}
        {state.is === 'closed' && <>
          {state.wrong && <ErrorSummary lang={lang} errors={[{ name: 'key', text: say(state.wrong === 'wrong key' ? r.wrongKey : r.tooManyTries, lang) }]} />}
          <Form action={v.action} hidden={{ do: 'open' }} label={say(r.key, lang)} buttons={<Button>{say(r.open, lang)}</Button>}>
            <TextField name="key" type="password" autocomplete="current-password" lang={lang} label={say(r.key, lang)} width="medium" required {...(state.wrong ? { error: say(state.wrong === 'wrong key' ? r.wrongKey : r.tooManyTries, lang) } : {})} />
          </Form>
        </>}
        {state.is === 'open' && <Open v={v} {...state} />}
      </Stack>
    </Layout>,
  )
}

function Open({ v, waiting, published, saved }: { v: ModerateView; waiting: readonly d.KeptReport[]; published: readonly d.KeptReport[]; saved: boolean }) {
  const { lang } = v
  return (
    <>
      {v.problem && <ErrorSummary lang={lang} errors={[{ name: 'report', id: `report-${v.problem.report}`, text: say(problemWords[v.problem.problem], lang) }]} />}
      {saved && !v.problem && <Notice kind="success" lang={lang} announce><p>{say(r.saved, lang)}</p></Notice>}
      <section class="t-stack t-gap-4" aria-labelledby="queue">
        <Heading level={2} id="queue">{say(r.queue, lang, { n: waiting.length })}</Heading>
        {waiting.length === 0 ? <EmptyState level={3} heading={say(r.queueNone, lang)}>{say(r.queueNoneSays, lang)}</EmptyState> : waiting.map(k => <One key={k.id} k={k} v={v} />)}
      </section>
      {published.length > 0 && <section class="t-stack t-gap-4" aria-labelledby="done"><Heading level={2} id="done">{say(r.done, lang, { n: published.length })}</Heading>{published.map(k => <One key={k.id} k={k} v={v} />)}</section>}
      <Form action={v.action} hidden={{ do: 'leave' }} buttons={<Button rank="quiet">{say(r.leave, lang)}</Button>} />
    </>
  )
}

function One({ k, v }: { k: d.KeptReport; v: ModerateView }) {
  const { lang } = v, isOut = k.status === 'published', hidden = (what: string) => ({ do: what, report: k.id }), id = (name: string) => ({ id: `${name}-${k.id}` })
  return (
    <div class="t-moderate">
      <ReportCard r={k} lang={lang} links={v.links} full />
      {k.original && <Folded summary={say(r.original, lang)}><p class="t-kept">{k.original.what}</p><p class="t-kept">{k.original.met}</p></Folded>}
      <Form action={v.action} hidden={hidden(isOut ? 'attach' : 'publish')} label={say(r.attachTo, lang)} buttons={<Button small rank={isOut ? 'secondary' : 'primary'}>{say(isOut ? r.attach : r.publish, lang)}</Button>}>
        <Select name="row" {...id('row')} lang={lang} label={say(r.attachTo, lang)} value={k.said.row} empty={say(r.noRow, lang)} options={rowOptions(lang)} />
      </Form>
      <Folded summary={say(r.shorten, lang)}>
        <Form action={v.action} hidden={hidden('shorten')} label={say(r.shorten, lang)} buttons={<Button small rank="secondary">{say(r.shorten, lang)}</Button>}>
          <Small>{say(r.shortenSays, lang)}</Small>
          <TextArea name="what" {...id('what')} lang={lang} label={say(r.what, lang)} value={k.said.what} rows={5} />
          <TextArea name="met" {...id('met')} lang={lang} label={say(r.met, lang)} value={k.said.met} rows={3} />
          <TextField name="because" {...id('shorten-because')} lang={lang} label={say(r.because, lang)} required />
        </Form>
      </Folded>
      <Folded summary={say(isOut ? r.withdraw : r.decline, lang)}>
        <Form action={v.action} hidden={hidden('decline')} label={say(r.decline, lang)} buttons={<Button small rank="secondary" danger>{say(isOut ? r.withdraw : r.decline, lang)}</Button>}>
          <TextField name="because" {...id('decline-because')} lang={lang} label={say(r.because, lang)} required />
        </Form>
      </Folded>
    </div>
  )
}
