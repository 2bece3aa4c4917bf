import { compareWords } from '../compare-methods/words.ts'
import { giveWords } from '../experience/give-words.ts'
import { say } from '../../../plain/index.ts'
import type { AxisId, Difference } from '../../../practice/index.ts'
import { ButtonLink, Card, Columns, DateField, EmptyState, Folded, Heading, Notice, Row, Select, Small, Stack, Table, TextField, TextLink, formatMoneyShort, formatNumber } from '../../look/index.ts'
import type { DebriefBlockView } from '../../views.ts'
import { AxisPicture, MomentCard, Part } from '../debrief-parts.tsx'
import { d } from '../debrief-words.ts'
import { AssumptionTable, AxisTable, branchName } from '../run-parts.tsx'
import { FileLinks } from '../file/links.tsx'
import { BlockForm, Says, errorOf, written } from './block-form.tsx'
import { b, sureWords } from './words.ts'

const columnsOf: readonly (readonly AxisId[])[] = [['law', 'innovation'], ['dialogue', 'cost']]

/** The four axes, once the story has been told and the run is over. */
function Scores({ v }: { v: DebriefBlockView }) {
  const { lang, debrief: f } = v
  if (!v.ended) return <Notice lang={lang} heading={say(b.scoresLater, lang)}>{say(b.scoresLaterSays, lang)}</Notice>
  return (
    <Part id="scores" heading={say(d.scores, lang)} says={say(d.scoresSay, lang)}>
      <Columns count={2}>{columnsOf.map(column => (
        <Stack key={column[0]} gap={8}>{f.axes.filter(a => column.includes(a.axis)).map(a => <Stack key={a.axis} gap={3}><AxisPicture axis={a} v={v} /><Folded summary={say(d.counted, lang)}><AxisTable axis={a} lang={lang} /></Folded></Stack>)}</Stack>
      ))}</Columns>
    </Part>
  )
}

export function Why({ v }: { v: DebriefBlockView }) {
  const { lang, debrief: f } = v
  if (f.talked.length === 0) return <EmptyState level={2} heading={say(d.noMoments, lang)}>{say(d.noMomentsSays, lang)}</EmptyState>
  return (
    <Stack gap={12}>
      <BlockForm v={v}>
        {f.talked.map(m => (
          <div key={m.n} class="t-moment">
            <MomentCard m={m} v={v} level={2} />
            <div class="t-stack t-gap-4" role="group" aria-label={say(m.heading, lang)}>
              <Says v={v} about={`moment.${m.n}.why`} label={say(b.yourWhy, lang)} />
              <Select name={`says.moment.${m.n}.sure`} label={say(b.sure, lang)} lang={lang} optional value={written(v, `moment.${m.n}.sure`) || undefined} options={sureWords.map((w, i) => ({ value: String(i + 1), label: say(w, lang) }))} />
            </div>
          </div>
        ))}
      </BlockForm>
      <Scores v={v} />
    </Stack>
  )
}

const show = (x: number | undefined, unit: Difference['unit'], v: DebriefBlockView): string =>
  x === undefined ? '–' : unit === 'money' ? formatMoneyShort(x, v.currency, v.lang) : unit === 'share' ? `${formatNumber(100 * x, v.lang, 1)}\u00a0%` : formatNumber(x, v.lang)

function Fork({ v, fork }: { v: DebriefBlockView; fork: DebriefBlockView['forks'][number] }) {
  const { lang } = v, { comparison: c } = fork, h = c.hypotheses.find(x => x.branch === fork.branch), moved = c.differences.filter(x => x.a !== x.b)
  const heading = say(b.against, lang, { a: branchName(fork.from, lang), b: branchName(fork.branch, lang) })
  return (
    <Card level={2} heading={heading} foot={<TextLink href={v.links.compare(fork.from, fork.branch)}>{say(b.whole, lang)}<span class="ds-sr-only"> ({heading})</span></TextLink>}>
      {h && <Columns count={3}>
        <div><h3 class="t-over">{say(b.tried, lang)}</h3><p>{h.tries}</p></div><div><h3 class="t-over">{say(b.expected, lang)}</h3><p>{h.expects}</p></div>
        <div><h3 class="t-over">{say(b.came, lang)}</h3><ul class="ds-list">{h.came.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul></div>
      </Columns>}
      {c.b.outcome === 'open' && <Notice lang={lang} level={3} heading={say(b.unfinished, lang)}>{say(b.unfinishedSays, lang)}</Notice>}
      {moved.length === 0 ? <p>{say(b.same, lang)}</p> : <Table lang={lang} small hideCaption caption={heading} columns={[{ label: say(d.measured, lang) }, { label: branchName(fork.from, lang), number: true }, { label: branchName(fork.branch, lang), number: true }]}
        rows={moved.map(x => [say(x.label, lang), show(x.a, x.unit, v), show(x.b, x.unit, v)])} />}
      {c.hindsight.map(x => <Small key={x.en}>{say(x, lang)}</Small>)}
      <Says v={v} about={`finding.${fork.branch}`} label={say(b.finding, lang)} rows={2} />
    </Card>
  )
}

export function WhatIf({ v }: { v: DebriefBlockView }) {
  const { lang, debrief: f } = v
  return (
    <Stack gap={8}>
      {v.forks.length === 0 ? <EmptyState level={2} heading={say(b.noForks, lang)}>{say(b.noForksSays, lang)}</EmptyState> : <BlockForm v={v}>{v.forks.map(x => <Fork key={x.branch} v={v} fork={x} />)}</BlockForm>}
      {f.talked.length > 0 && <Part id="try" heading={say(b.goBack, lang)}><Row>{f.talked.map(m => <ButtonLink key={m.n} rank="secondary" small href={v.links.event(m.n)}>{say(d.goBack, lang, { heading: say(m.heading, lang) })}</ButtonLink>)}</Row></Part>}
    </Stack>
  )
}

export function SoWhat({ v }: { v: DebriefBlockView }) {
  const { lang, debrief: f, scenario } = v, ours = f.assumptions.filter(a => a.assumption)
  return (
    <Stack gap={8}>
      <Columns count={2}>
        <Card level={2} heading={say(b.model, lang)}>
          <p>{say(b.modelSays, lang, { ours: ours.length, all: f.assumptions.length })}</p>
          <Folded summary={say(d.showAll, lang)}><AssumptionTable of={f.assumptions} lang={lang} caption={say(d.assumptions, lang)} /></Folded>
          <h3 class="t-over">{say(d.left, lang)}</h3><ul class="ds-list">{f.notModelled.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul>
          <h3 class="t-over">{say(b.invented, lang)}</h3><ul class="ds-list">{scenario.invented.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul>
        </Card>
        <Card level={2} heading={say(b.real, lang)}>
          <p>{say(b.law, lang)}</p>
          <h3 class="t-over">{say(b.documented, lang)}</h3><ul class="ds-list">{scenario.documented.map(x => <li key={x.says.en}>{say(x.says, lang)}</li>)}</ul>
        </Card>
      </Columns>
      <BlockForm v={v}><Says v={v} about="only-here" label={say(d.only, lang)} /><Says v={v} about="at-home" label={say(d.home, lang)} /></BlockForm>
    </Stack>
  )
}

/** The fields of a promise: what, who, by when. */
export const PromiseFields = ({ v, n }: { v: DebriefBlockView; n: number }) => {
  const { lang } = v, at = (part: string): string => `commitment.${n}.${part}`
  return (
    <fieldset class="ds-fieldset"><legend class="ds-label" data-weight="medium">{say(d.promise, lang, { n })}</legend>
      <div class="t-promise">
        <TextField name={`says.${at('what')}`} label={say(d.what, lang)} lang={lang} value={written(v, at('what'))} error={errorOf(v, `says.${at('what')}`)} />
        <TextField name={`says.${at('owner')}`} label={say(d.owner, lang)} lang={lang} value={written(v, at('owner'))} error={errorOf(v, `says.${at('owner')}`)} />
        <DateField name={`says.${at('by')}`} label={say(d.by, lang)} lang={lang} value={written(v, at('by'))} error={errorOf(v, `says.${at('by')}`)} />
      </div>
    </fieldset>
  )
}

export function NowWhat({ v }: { v: DebriefBlockView }) {
  const { lang } = v
  return (
    <Stack gap={8}>
      <BlockForm v={v}>{[1, 2, 3].map(n => <PromiseFields key={n} v={v} n={n} />)}</BlockForm>
      {v.debrief.commitments.length > 0 && <Row><ButtonLink rank="secondary" href={v.ics} download>{say(b.ics, lang)}</ButtonLink></Row>}
      <section aria-labelledby="take"><Stack gap={3}><Heading level={2} id="take">{say(b.take, lang)}</Heading><Row><ButtonLink rank="secondary" href={v.links.report}>{say(b.report, lang)}</ButtonLink>{v.links.experience && <ButtonLink rank="secondary" href={v.links.experience}>{say(giveWords.give, lang)}</ButtonLink>}{v.links.share && v.ended && <ButtonLink rank="secondary" href={v.links.share}>{say(compareWords.share, lang)}</ButtonLink>}</Row>{v.links.experience && <Small>{say(giveWords.giveSays, lang)}</Small>}<FileLinks v={v} /></Stack></section>
    </Stack>
  )
}
