import { say, type Day, type Text } from '../../../plain/index.ts'
import { questionWords, type Answer, type By } from '../../../notices/index.ts'
import { EmptyState, ErrorSummary, Folded, formatDay, formatNumber, Heading, KeyFigures, Lead, Notice, Small, Stack, Table } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { kindNames, noticesPageWords as w, sourceNames } from './notices-words.ts'
import { QuestionSection } from './question.tsx'

export type ShownLoaded = {
  readonly notices: number; readonly replaced: number; readonly countries: number; readonly from?: number; readonly to?: number; readonly imported?: Day
  readonly kinds: readonly { readonly kind: string; readonly n: number }[]; readonly sources: readonly { readonly source: string; readonly n: number }[]; readonly unread: number
}
export type NoticesView = Common & {
  readonly state: { readonly is: 'none' } | { readonly is: 'fault'; readonly says: Text; readonly detail: string } | { readonly is: 'loaded'; readonly loaded: ShownLoaded; readonly answers: readonly Answer[] }
  readonly by: By | undefined
  readonly wrong: boolean
  readonly choose: (by: By | undefined) => string
}

/** What is loaded, and the questions to it. */
export function noticesPage(v: NoticesView): string {
  const { lang, state } = v
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-2"><Heading level={1} size="xl">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      {state.is === 'none' && <EmptyState heading={say(w.notHere, lang)} action={<pre class="t-noticeline"><code>{say(w.command, lang)}</code></pre>}>{say(w.howTo, lang)}</EmptyState>}
      {state.is === 'fault' && <Notice kind="warning" lang={lang} heading={say(w.cannot, lang)}><p>{say(state.says, lang, { detail: state.detail })}</p></Notice>}
      {state.is === 'loaded' && <>
        <LoadedPart loaded={state.loaded} v={v} />
        <div class="t-stack t-gap-3">
          {v.wrong && <ErrorSummary lang={lang} errors={[{ name: 'by', text: say(w.wrongBy, lang) }]} />}
          <nav class="t-choice" aria-labelledby="field-by">
            <p class="t-choice__label" id="field-by" tabIndex={-1}>{say(w.by, lang)}</p>
            <ul>{([undefined, 'country', 'year', 'cpv'] as const).map(by => <li key={by ?? ''}><a href={v.choose(by)} aria-current={by === v.by ? 'true' : undefined}>{say(by ? w[by] : w.together, lang)}</a></li>)}</ul>
          </nav>
          <nav aria-label={say(w.questions, lang)} class="t-no-print"><ul class="t-noticelist">{state.answers.map(a => <li key={a.question.id}><a class="ds-link" href={`#${a.question.id}`}>{say(questionWords[a.question.id].name, lang)}</a></li>)}</ul></nav>
        </div>
        {state.answers.map(a => <QuestionSection key={a.question.id} answer={a} lang={lang} />)}
      </>}
    </Stack>
  ))
}

function LoadedPart({ loaded, v: { lang } }: { loaded: ShownLoaded; v: NoticesView }) {
  const n = (x: number): string => formatNumber(x, lang), years = loaded.from === undefined ? undefined : loaded.from === loaded.to ? String(loaded.from) : `${loaded.from}–${loaded.to}`
  return (
    <section class="t-stack t-gap-4" aria-labelledby="loaded-title">
      <Heading level={2} size="md" id="loaded-title">{say(w.loaded, lang)}</Heading>
      <KeyFigures items={[
        { label: say(w.notices, lang), value: n(loaded.notices), ...(loaded.replaced > 0 ? { note: say(w.replaced, lang, { n: n(loaded.replaced) }) } : {}) },
        { label: say(w.countries, lang), value: n(loaded.countries) }, ...(years ? [{ label: say(w.years, lang), value: years }] : []),
      ]} />
      <p>{say(w.chosen, lang)} {say(w.persons, lang)}{loaded.unread > 0 && <> {say(w.faults, lang, { n: n(loaded.unread) })}</>}</p>
      {loaded.imported && <Small>{say(w.imported, lang, { day: formatDay(loaded.imported, lang, 'medium') })}</Small>}
      <Folded summary={say(w.kinds, lang)}>
        <Table caption={say(w.kinds, lang)} hideCaption small lang={lang} columns={[{ label: say(w.kind, lang) }, { label: say(w.number, lang), number: true }]} rows={loaded.kinds.map(k => [kindNames[k.kind] ? say(kindNames[k.kind]!, lang) : k.kind, n(k.n)])} />
        <Table caption={say(w.source, lang)} hideCaption small lang={lang} columns={[{ label: say(w.source, lang) }, { label: say(w.number, lang), number: true }]} rows={loaded.sources.map(s => [sourceNames[s.source] ?? s.source, n(s.n)])} />
      </Folded>
    </section>
  )
}
