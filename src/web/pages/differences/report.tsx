import { countries, currencies, say, type Lang } from '../../../plain/index.ts'
import { caseSteps, furtherSteps } from '../../../law/index.ts'
import { differences as d } from '../../../rulebook/index.ts'
import { Button, ButtonLink, countryWords, ErrorSummary, Form, Heading, Lead, Notice, NumberField, Select, Stack, TextArea, TextLink, type Option } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { checkWords } from '../check-words.ts'
import { docOf } from '../run-parts.tsx'
import type { DifferencesLinks } from './list.tsx'
import { problemWords, reportWords as r } from './report-words.ts'
import { differencesWords as w, topicWords } from './words.ts'

export type ReportProblem = { readonly field: string; readonly problem: keyof typeof problemWords }
export type BarrierFormView = Common & {
  readonly written: d.WrittenBarrier
  readonly problems: readonly ReportProblem[]
  readonly moderated: boolean
  readonly sent: boolean
  readonly command: string
  readonly links: DifferencesLinks
}

const named = (list: typeof caseSteps | typeof furtherSteps, group: string, lang: Lang): Option[] => Object.entries(list).map(([value, label]) => ({ value, label: say(label, lang), group }))
export const rowOptions = (lang: Lang): Option[] => d.rows.map(row => ({ value: row.id, label: say(row.title, lang), group: say(topicWords[row.topic], lang) }))

/** The form in which somebody tells of a difference met in practice. */
export function reportPage(v: BarrierFormView): string {
  const { lang, written: x } = v
  const error = (field: string) => { const p = v.problems.find(q => q.field === field); return p ? { error: say(problemWords[p.problem], lang) } : {} }
  const where = countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))
  return docOf(v, say(w.report, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-3"><p class="t-small"><TextLink href={v.links.list}>{say(w.back, lang)}</TextLink></p><Heading level={1}>{say(w.report, lang)}</Heading>{!v.sent && <Lead>{say(r.lead, lang)}</Lead>}</div>
      {v.sent ? (
        <><Notice kind="success" lang={lang} heading={say(r.thanks, lang)} announce><p>{say(v.moderated ? r.thanksSays : r.nobody, lang)}</p></Notice>
          <div class="t-row"><ButtonLink href={v.links.list}>{say(w.title, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.report}>{say(w.report, lang)}</ButtonLink></div></>
      ) : <>
        <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(problemWords[p.problem], lang) }))} />
        <Notice kind="info" lang={lang}><p>{say(r.privacy, lang)}</p>{!v.moderated && <p>{say(r.nobody, lang)}</p>}</Notice>
        <Form action={v.links.report} label={say(w.report, lang)} hidden={{ command: v.command }} buttons={<Button>{say(r.send, lang)}</Button>}>
          <div class="t-diff-filter">
            <Select name="from" lang={lang} label={say(r.from, lang)} value={x.from || undefined} options={where} required {...error('from')} />
            <Select name="to" lang={lang} label={say(r.to, lang)} value={x.to || undefined} options={where} required {...error('to')} />
            <NumberField name="year" lang={lang} label={say(r.year, lang)} value={x.year} required {...error('year')} />
          </div>
          <TextArea name="what" lang={lang} label={say(r.what, lang)} description={say(r.whatHelp, lang)} rows={6} value={x.what} required {...error('what')} />
          <Select name="row" lang={lang} label={say(r.row, lang)} value={x.row || undefined} empty={say(r.rowNone, lang)} options={rowOptions(lang)} optional {...error('row')} />
          <Select name="step" lang={lang} label={say(r.step, lang)} value={x.step || undefined} empty={say(r.stepNone, lang)} options={[...named(caseSteps, say(checkWords.usual, lang), lang), ...named(furtherSteps, say(checkWords.further, lang), lang)]} optional {...error('step')} />
          <div class="t-diff-filter">
            <NumberField name="hours" lang={lang} label={say(r.hours, lang)} unit={say(r.unitHours, lang)} decimals value={x.hours} optional {...error('hours')} />
            <NumberField name="cost" lang={lang} label={say(r.cost, lang)} value={x.cost} optional {...error('cost')} />
            <Select name="currency" lang={lang} label={say(r.currency, lang)} value={x.currency || undefined} options={currencies.map(c => ({ value: c, label: c }))} optional {...error('currency')} />
          </div>
          <TextArea name="met" lang={lang} label={say(r.met, lang)} description={say(r.metHelp, lang)} rows={4} value={x.met} optional {...error('met')} />
          {/* For programs that fill in everything they find; people neither see it nor come to it by keyboard. */}
          <div class="t-trap" aria-hidden="true"><label for="field-second">{say(r.trap, lang)}</label><input id="field-second" name="second" tabIndex={-1} autocomplete="off" /></div>
        </Form>
      </>}
    </Stack>
  ))
}
