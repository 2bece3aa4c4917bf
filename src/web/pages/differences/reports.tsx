import { say, type Lang } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { differences as d } from '../../../rulebook/index.ts'
import { ButtonLink, countryWords, EmptyState, formatDay, formatMoney, formatNumber, Heading, Lead, Small, Stack, TextLink } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import type { DifferencesLinks } from './list.tsx'
import { langWords, reportWords as r } from './report-words.ts'
import { differencesWords as w } from './words.ts'

/** A report as everybody may see it: without what the moderator cut. */
export type ShownReport = Omit<d.KeptReport, 'original'>

/** What it cost, in words; nothing when nobody said. */
export function costSaid(said: d.Barrier, lang: Lang): string {
  return [said.hours === undefined ? '' : say(r.nHours, lang, { n: formatNumber(said.hours, lang, 1) }), said.cost ? formatMoney(said.cost.amount, said.cost.currency, lang) : ''].filter(Boolean).join(', ')
}

/** One report; `full` also says which row it belongs to. */
export function ReportCard({ r: kept, lang, links, full = false }: { r: ShownReport; lang: Lang; links: DifferencesLinks; full?: boolean }) {
  const { said } = kept, cost = costSaid(said, lang), row = said.row ? d.rowNamed(said.row) : undefined
  return (
    <article class="t-report" id={`report-${kept.id}`}>
      <p class="t-over">{say(r.border, lang, { from: say(countryWords[said.from], lang), to: say(countryWords[said.to], lang), year: said.year })}{said.step && <> · {say(steps[said.step], lang)}</>}{said.lang !== lang && <> · {say(r.writtenIn, lang, { lang: say(langWords[said.lang], lang) })}</>}</p>
      <p class="t-kept" lang={said.lang}>{said.what}</p>
      {said.met && <p class="t-kept" lang={said.lang}><b>{say(r.howMet, lang)}:</b> {said.met}</p>}
      {cost && <p><b>{say(r.costs, lang)}:</b> {cost}</p>}
      {full && row && <Small>{say(r.about, lang)}: <TextLink href={links.row(row.id)}>{say(row.title, lang)}</TextLink></Small>}
      {kept.shortened && <Small>{say(r.shortened, lang, { day: formatDay(kept.shortened.on, lang, 'medium'), because: kept.shortened.because })}</Small>}
    </article>
  )
}

export type RegisterView = Common & { readonly reports: readonly ShownReport[]; readonly links: DifferencesLinks }

/** All published reports, the newest first. */
export function registerPage(v: RegisterView): string {
  const { lang } = v
  return docOf(v, say(w.register, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(w.register, lang)}</Heading><Lead>{say(r.registerLead, lang)}</Lead></div>
      {v.reports.length === 0
        ? <EmptyState heading={say(r.none, lang)} action={<ButtonLink href={v.links.report}>{say(w.report, lang)}</ButtonLink>}>{say(r.noneSays, lang)}</EmptyState>
        : <><div>{v.reports.map(x => <ReportCard key={x.id} r={x} lang={lang} links={v.links} full />)}</div>
          <div class="t-row"><ButtonLink href={v.links.report}>{say(w.report, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.registerCsv}>{say(r.csv, lang)}</ButtonLink></div></>}
    </Stack>
  ))
}
