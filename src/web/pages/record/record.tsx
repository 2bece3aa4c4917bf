import { say, type Lang } from '../../../plain/index.ts'
import type { LogName } from '../../../record/index.ts'
import { ButtonLink, Columns, Heading, KeyFigures, Lead, Notice, Prose, Stack, formatNumber } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { gradeSays, gradesToCome, proves, provesNot, recordPageWords as w } from './record-words.ts'

/** One record as it stands; without `open` it cannot be shown just now. */
export type ShownLog = { readonly name: LogName; readonly open?: { readonly key: string; readonly size: number; readonly cases: number; readonly checkpoint: string; readonly checkpointHref: string; readonly policyHref: string } }
export type RecordView = Common & { readonly logs: readonly ShownLog[]; readonly checkHref: string }

const Points = ({ of, lang }: { of: typeof proves; lang: Lang }) => <ul>{of.map((p, i) => <li key={i}>{say(p, lang)}</li>)}</ul>

/** What the public record is, for somebody who has never heard of one. */
export function recordPage(v: RecordView): string {
  const { lang } = v
  return docOf(v, say(w.title, lang), (
    <Stack gap={12}>
      <div class="t-stack t-gap-2"><Heading level={1} size="xl">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      <Columns count={2}>
        <section class="t-stack t-gap-3" aria-labelledby="proves"><Heading level={2} id="proves">{say(w.proves, lang)}</Heading><Prose><Points of={proves} lang={lang} /></Prose></section>
        <section class="t-stack t-gap-3" aria-labelledby="proves-not"><Heading level={2} id="proves-not">{say(w.provesNot, lang)}</Heading><Prose><Points of={provesNot} lang={lang} /></Prose></section>
      </Columns>
      <section class="t-stack t-gap-3" aria-labelledby="check">
        <Heading level={2} id="check">{say(w.check, lang)}</Heading>
        <Prose><p>{say(w.checkSays, lang)}</p></Prose>
        <div class="t-row"><ButtonLink href={v.checkHref} download>{say(w.fetchCheck, lang)}</ButtonLink></div>
      </section>
      <section class="t-stack t-gap-4" aria-labelledby="newest">
        <Heading level={2} id="newest">{say(w.newest, lang)}</Heading>
        <Prose><p>{say(w.newestSays, lang)}</p></Prose>
        {v.logs.length === 0 && <Notice kind="info" lang={lang} level={3} heading={say(w.notKept, lang)}><p>{say(w.notKeptSays, lang)}</p></Notice>}
        <Columns count={2}>{v.logs.map(log => <OneLog key={log.name} log={log} lang={lang} />)}</Columns>
      </section>
      <Columns count={2}>
        <section class="t-stack t-gap-3" aria-labelledby="grades">
          <Heading level={2} id="grades">{say(w.grades, lang)}</Heading>
          <dl class="t-grades">{(['recorded', 'in checkpoint'] as const).map(g => <div key={g}><dt>{say(w[g], lang)}</dt><dd>{say(gradeSays[g], lang)}</dd></div>)}</dl>
          <p class="t-small">{say(gradesToCome, lang)}</p>
        </section>
        <section class="t-stack t-gap-3" aria-labelledby="erased"><Heading level={2} id="erased">{say(w.erasedHead, lang)}</Heading><Prose><p>{say(w.erasedSays, lang)}</p></Prose></section>
      </Columns>
    </Stack>
  ))
}

const OneLog = ({ log, lang }: { log: ShownLog; lang: Lang }) => (
  <section class="t-stack t-gap-3 t-onelog" aria-labelledby={`log-${log.name}`}>
    <Heading level={3} id={`log-${log.name}`}>{say(w[log.name], lang)}</Heading>
    <p>{say(log.name === 'practice' ? w.practiceSays : log.open && log.open.cases > 0 ? w.liveSome : w.liveSays, lang)}</p>
    {!log.open ? <Notice kind="warning" lang={lang} level={4} heading={say(w.away, lang)} /> : <>
      <KeyFigures items={[{ label: say(w.entries, lang), value: formatNumber(log.open.size, lang) }, { label: say(w.cases, lang), value: formatNumber(log.open.cases, lang) }]} />
      <pre class="t-code t-checkpoint" tabIndex={0} role="region" aria-label={`${say(w.checkpoint, lang)}: ${say(w[log.name], lang)}`}><code>{log.open.checkpoint}</code></pre>
      <p class="t-small">{say(w.key, lang)}: <code class="t-hash">{log.open.key}</code></p>
      <p class="t-small"><a class="ds-link" href={log.open.checkpointHref}>{say(w.checkpoint, lang)}</a> · <a class="ds-link" href={log.open.policyHref}>{say(w.policy, lang)}</a></p>
    </>}
  </section>
)
