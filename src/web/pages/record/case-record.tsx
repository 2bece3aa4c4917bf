import { say, type Day, type Lang, type Text } from '../../../plain/index.ts'
import type { StepVerdict } from '../../../law/index.ts'
import { fieldWords, leafWords, type LogName } from '../../../record/index.ts'
import { ButtonLink, Heading, Lead, Notice, Small, SourceLine, Stack, Tag, VerdictBadge, formatDay, verdictWords, type ShownSource } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { recordPageWords as w } from './record-words.ts'

export type ShownRule = { readonly id: string; readonly verdict: StepVerdict; /** Advice: not to follow it is no breach. */ readonly advice?: boolean; readonly says?: Text; readonly href?: string; readonly sources: readonly ShownSource[] }
/** One public step, with what the law said of it and how far it has come. */
export type ShownRecorded = {
  readonly n: number
  readonly type: string
  readonly on: Day
  /** When it was recorded, as the record writes it. */
  readonly at: string
  readonly index: number
  readonly grade: 'recorded' | 'in checkpoint'
  readonly law?: { readonly verdict?: StepVerdict; readonly met: number; readonly stepHref?: string; readonly rules: readonly ShownRule[] }
  readonly days: readonly { readonly name: string; readonly day: Day }[]
  readonly shows: readonly { readonly name: string; readonly value: string }[]
  readonly erased: number
}
export type CaseRecordView = Common & { readonly log: LogName; readonly title: Text; readonly steps: readonly ShownRecorded[]; /** Of a long case one page is shown. */ readonly total: number; readonly page: number; readonly pages: number; readonly bundleHref: string; readonly recordHref: string; readonly checkHref: string; readonly backHref: string }

/** The public steps of a case; for the page of any case, practised or real. */
export const CaseRecord = ({ steps, lang }: { steps: readonly ShownRecorded[]; lang: Lang }) => (
  <ol class="t-record" aria-label={say(w.list, lang)}>{steps.map(s => (
    <li key={s.n} id={`event-${s.n}`} class="t-record__step">
      <div class="t-record__when"><time dateTime={s.on}>{formatDay(s.on, lang, 'medium')}</time><Tag color={s.grade === 'in checkpoint' ? 'success' : 'warning'}>{say(w[s.grade], lang)}</Tag></div>
      <div class="t-record__what">
        <h3 class="t-record__name">{say(leafWords[s.type] ?? w.list, lang)}</h3>
        {(s.days.length > 0 || s.shows.length > 0) && <dl class="t-record__fields">
          {s.days.map(d => <div key={d.name}><dt>{fieldWords[d.name] ? say(fieldWords[d.name]!, lang) : d.name}</dt><dd>{formatDay(d.day, lang, 'medium')}</dd></div>)}
          {s.shows.map(x => <div key={x.name}><dt>{fieldWords[x.name] ? say(fieldWords[x.name]!, lang) : x.name}</dt><dd>{x.value}</dd></div>)}
        </dl>}
        {s.erased > 0 && <Small>{say(w.erasedN, lang, { n: s.erased })}</Small>}
        {s.law && <Law law={s.law} lang={lang} />}
        <p class="t-small t-record__place">{say(w.entry, lang, { index: s.index, at: `${s.at.slice(0, 10)} ${s.at.slice(11, 19)} UTC` })}</p>
      </div>
    </li>
  ))}</ol>
)

const Law = ({ law, lang }: { law: NonNullable<ShownRecorded['law']>; lang: Lang }) => (
  <div class="t-record__law">
    <p class="t-record__lawhead"><b>{say(w.ground, lang)}</b>{law.verdict && <VerdictBadge verdict={law.verdict} lang={lang} />}</p>
    {law.rules.length === 0 ? <Small>{say(w.noGround, lang)}</Small> : <ul>{law.rules.map(r => (
      <li key={r.id}>
        <p>{r.href ? <a class="ds-link" href={r.href}>{r.says ? say(r.says, lang) : r.id}</a> : r.id} <span class="t-small">({say(r.advice ? w.advice : verdictWords[r.verdict], lang)})</span></p>
        <SourceLine sources={r.sources} lang={lang} />
      </li>
    ))}</ul>}
    <p class="t-small">{law.met > 0 && <>{say(w.met, lang, { n: law.met })} · </>}{law.stepHref && <a class="ds-link" href={law.stepHref}>{say(w.stepRules, lang)}</a>}</p>
  </div>
)

const Pages = ({ page, pages, lang }: Pick<CaseRecordView, 'page' | 'pages' | 'lang'>) => (
  <nav class="t-row t-no-print" aria-label={say(w.pages, lang)}>
    {page > 1 && <a class="ds-link" rel="prev" href={`?page=${page - 1}`}>{say(w.earlier, lang)}</a>}
    <span>{say(w.pageOf, lang, { page, pages })}</span>
    {page < pages && <a class="ds-link" rel="next" href={`?page=${page + 1}`}>{say(w.later, lang)}</a>}
  </nav>
)

export function caseRecordPage(v: CaseRecordView): string {
  const { lang } = v
  return docOf(v, say(w.caseTitle, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-2">
        <nav class="t-small" aria-label={say(w.back, lang)}><a class="ds-link" href={v.backHref}>{say(w.back, lang)}</a> · <a class="ds-link" href={v.recordHref}>{say(w.toRecord, lang)}</a></nav>
        <Heading level={1} over={say(v.title, lang)}>{say(w.caseTitle, lang)}</Heading>
        <Lead>{say(v.steps.length === 0 ? w.nothing : w.caseLead, lang, { n: v.total })}</Lead>
      </div>
      {v.log === 'practice' && <Notice kind="info" lang={lang}>{say(w.practised, lang)}</Notice>}
      {v.steps.length > 0 && <div class="t-row t-no-print"><ButtonLink href={v.bundleHref} download>{say(w.fetchCase, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.checkHref} download>{say(w.fetchCheck, lang)}</ButtonLink></div>}
      {v.steps.length > 0 && <section aria-labelledby="events"><Heading level={2} id="events">{say(w.list, lang)}</Heading><CaseRecord steps={v.steps} lang={lang} />{v.pages > 1 && <Pages {...v} />}</section>}
    </Stack>
  ))
}
