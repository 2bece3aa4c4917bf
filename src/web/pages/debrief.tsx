import type { ComponentChildren } from 'preact'
import { say } from '../../plain/index.ts'
import type { Branch } from '../../log/index.ts'
import { Button, ButtonLink, Columns, DateField, EmptyState, ErrorSummary, Folded, Form, Heading, KeyFigures, Lead, Notice, Row, Stack, TextArea, TextField, Timeline, formatDay, formatMoneyShort, formatNumber } from '../look/index.ts'
import { BranchTree } from '../pictures/index.ts'
import type { AxisId } from '../../practice/index.ts'
import type { DebriefView } from '../views.ts'
import { phaseNames, phaseWords } from '../words.ts'
import { branchesOf } from './desk/path.tsx'
import { AxisPicture, BySubstitutes, CostPart, Findings, Ledger, Luck, MomentCard, Part } from './debrief-parts.tsx'
import { d } from './debrief-words.ts'
import { compareWords } from './compare-methods/words.ts'
import { giveWords } from './experience/give-words.ts'
import { FileLinks } from './file/links.tsx'
import { hiddenOf } from './layout.tsx'
import { b } from './six-blocks/words.ts'
import { AssumptionTable, AxisTable, branchName, docOf, everyLang, outcomeSaid } from './run-parts.tsx'

/** What stands in a field: what was just typed, else what was written before. */
const written = (v: DebriefView, about: string): string => v.values[`says.${about}`]?.[0] ?? v.reflections[about] ?? ''
const errorOf = (v: DebriefView, about: string): string | undefined => {
  const p = v.problems.find(x => x.field === `says.${about}`)
  return p && say(p.text, v.lang)
}
const Says = ({ v, about, label, rows = 3 }: { v: DebriefView; about: string; label: string; rows?: number }) =>
  <TextArea name={`says.${about}`} label={label} lang={v.lang} rows={rows} value={written(v, about)} error={errorOf(v, about)} />

/** In a group's exercise each writes at the own place, and it is read out together. */
const SaveForm = ({ v, label, children, id }: { v: DebriefView; label: string; id: string; children: ComponentChildren }) => v.links.blocks === undefined ? <p>{say(d.together, v.lang)}</p> : (
  <Form action={v.reflect} label={label} id={`form-${id}`} hidden={hiddenOf(v)} buttons={<Button rank="secondary">{say(d.save, v.lang)}</Button>}>{children}</Form>
)

const namesOf = (b: Branch): string[] => [b.branch, ...b.children.flatMap(namesOf)]

/** Two columns of about the same length: dialogue has most to count. */
const columnsOf: readonly (readonly AxisId[])[] = [['law', 'innovation'], ['dialogue', 'cost']]

/** The debrief: each part is fed by the log; the scores come after the story. */
export function debriefPage(v: DebriefView): string {
  const { lang, debrief: f } = v
  const parts = [['hot', d.hot], ['story', d.story], ['why', d.why], ['scores', d.scores], ['law', d.law], ['ledger', d.ledger], ['cost', d.cost], ['luck', d.luck], ['what-if', d.whatIf], ['so-what', d.soWhat], ['now-what', d.now], ['assumptions', d.assumptions]] as const
  const others = namesOf(v.tree).filter(b => b !== v.branch)
  const bids = f.fortunes.find(x => x.id === 'bids')?.run, price = f.fortunes.find(x => x.id === 'price')?.run
  return docOf(v, say(d.title, lang), (
    <Stack gap={12}>
      <Stack gap={4}>
        <div><Heading level={1} over={`${say(f.scenario.title, lang)} · ${v.seat.municipality} · ${branchName(v.branch, lang)}`}>{say(d.title, lang)}</Heading>
        <Lead>{say(d.lead, lang)}</Lead></div>
        {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
        {!v.ended && <Notice lang={lang} heading={say(d.notEnded, lang)}>{say(d.notEndedSays, lang)}</Notice>}
        <Row>{v.links.blocks && <ButtonLink href={v.links.blocks}>{say(b.begin, lang)}</ButtonLink>}<ButtonLink rank="secondary" href={v.links.desk}>{say(d.back, lang)}</ButtonLink><ButtonLink rank="secondary" href={v.links.report}>{say(d.report, lang)}</ButtonLink>{v.links.experience && <ButtonLink rank="quiet" href={v.links.experience}>{say(giveWords.give, lang)}</ButtonLink>}{v.links.share && v.ended && <ButtonLink rank="quiet" href={v.links.share}>{say(compareWords.share, lang)}</ButtonLink>}</Row>
      </Stack>
      <nav aria-label={say(d.parts, lang)} class="t-no-print"><ol class="t-legend">{parts.map(([id, label], i) => <li key={id}><a class="ds-link" data-color="neutral" href={`#${id}`}>{i + 1}. {say(label, lang)}</a></li>)}</ol></nav>

      <Part id="hot" heading={say(d.hot, lang)} says={say(d.hotSays, lang)}>
        <SaveForm v={v} id="hot" label={say(d.hot, lang)}><Says v={v} rows={2} about="worked" label={say(d.worked, lang)} /><Says v={v} rows={2} about="not-worked" label={say(d.notWorked, lang)} /><Says v={v} rows={2} about="surprise" label={say(d.surprise, lang)} /></SaveForm>
      </Part>

      <Part id="story" heading={say(d.story, lang)}>
        <KeyFigures items={[
          { label: outcomeSaid(f, lang), value: formatDay(f.to, lang, 'medium') },
          { label: say(d.counts.days, lang), value: formatNumber(f.cost.calendarDays, lang) }, { label: say(d.counts.bids, lang), value: bids === undefined ? '–' : formatNumber(bids, lang) },
          { label: say(d.counts.price, lang), value: price === undefined ? '–' : formatMoneyShort(price, v.currency, lang) },
        ]} />
        <BranchTree id="path" lang={lang} title={d.path} summary={everyLang(l => say(d.pathSays, l, { n: f.steps.length, from: formatDay(f.from, l, 'medium'), to: formatDay(f.to, l, 'medium') }))}
          phases={phaseNames.map(id => ({ id, label: phaseWords[id] }))} branches={branchesOf(v)} />
        <Folded summary={say(d.everything, lang, { n: f.story.length })}>
          <Timeline lang={lang} label={say(d.story, lang)} items={f.story.map(x => ({ day: x.on, text: say(x.says, lang), mark: x.mark, href: v.links.event(x.n) }))} />
        </Folded>
      </Part>

      {v.acted && <BySubstitutes v={v} of={v.acted} name={seat => v.acted!.find(x => x.seat === seat)!.name} />}
      <Part id="why" heading={say(d.why, lang)} says={say(d.whySays, lang)}>
        {f.talked.length === 0 ? <EmptyState level={3} heading={say(d.noMoments, lang)}>{say(d.noMomentsSays, lang)}</EmptyState> : f.talked.map(m => <MomentCard key={m.n} m={m} v={v} />)}
      </Part>

      <Part id="scores" heading={say(d.scores, lang)} says={say(d.scoresSay, lang)}>
        <Columns count={2}>{columnsOf.map(column => (
          <Stack key={column[0]} gap={8}>{f.axes.filter(a => column.includes(a.axis)).map(a => <Stack key={a.axis} gap={3}><AxisPicture axis={a} v={v} /><Folded summary={say(d.counted, lang)}><AxisTable axis={a} lang={lang} /></Folded></Stack>)}</Stack>
        ))}</Columns>
      </Part>
      <Part id="law" heading={say(d.law, lang)}><Findings v={v} /></Part>
      <Part id="ledger" heading={say(d.ledger, lang)}><Ledger v={v} /></Part>
      <Part id="cost" heading={say(d.cost, lang)}><CostPart v={v} /></Part>
      <Part id="luck" heading={say(d.luck, lang)}><Luck v={v} /></Part>

      <Part id="what-if" heading={say(d.whatIf, lang)} says={say(d.whatIfSays, lang)}>
        <Row>
          {f.talked.map(m => <ButtonLink key={m.n} rank="secondary" small href={v.links.event(m.n)}>{say(d.goBack, lang, { heading: say(m.heading, lang) })}</ButtonLink>)}
          {others.map(b => <ButtonLink key={b} rank="secondary" small href={v.links.compare(b, v.branch)}>{say(d.compare, lang, { branch: branchName(b, lang) })}</ButtonLink>)}
        </Row>
      </Part>
      <Part id="so-what" heading={say(d.soWhat, lang)} says={say(d.soWhatSays, lang)}>
        <SaveForm v={v} id="so-what" label={say(d.soWhat, lang)}><Says v={v} about="only-here" label={say(d.only, lang)} /><Says v={v} about="at-home" label={say(d.home, lang)} /></SaveForm>
      </Part>
      <Part id="now-what" heading={say(d.now, lang)} says={say(d.nowSays, lang)}>
        <SaveForm v={v} id="now-what" label={say(d.now, lang)}>
          {[1, 2, 3].map(n => (
            <fieldset key={n} class="ds-fieldset"><legend class="ds-label" data-weight="medium">{say(d.promise, lang, { n })}</legend>
              <Columns count={3}>
                <TextField name={`says.commitment.${n}.what`} label={say(d.what, lang)} lang={lang} value={written(v, `commitment.${n}.what`)} error={errorOf(v, `commitment.${n}.what`)} />
                <TextField name={`says.commitment.${n}.owner`} label={say(d.owner, lang)} lang={lang} value={written(v, `commitment.${n}.owner`)} error={errorOf(v, `commitment.${n}.owner`)} />
                <DateField name={`says.commitment.${n}.by`} label={say(d.by, lang)} lang={lang} value={written(v, `commitment.${n}.by`)} error={errorOf(v, `commitment.${n}.by`)} />
              </Columns>
            </fieldset>
          ))}
        </SaveForm>
      </Part>
      <Part id="assumptions" heading={say(d.assumptions, lang)} says={say(d.assumptionsSay, lang, { all: f.assumptions.length, ours: f.assumptions.filter(a => a.assumption).length })}>
        <Folded summary={say(d.showAll, lang)}><AssumptionTable of={f.assumptions} lang={lang} caption={say(d.assumptions, lang)} /></Folded>
        <Folded summary={say(d.left, lang)}><ul class="ds-list">{f.notModelled.map(x => <li key={x.en}>{say(x, lang)}</li>)}</ul></Folded>
        {v.links.whole && <Row><ButtonLink rank="quiet" href={v.links.json}>{say(d.json, lang)}</ButtonLink><ButtonLink rank="quiet" href={v.links.csv}>{say(d.csv, lang)}</ButtonLink><ButtonLink rank="quiet" href={v.links.xapi}>{say(d.xapi, lang)}</ButtonLink></Row>}
        <FileLinks v={v} />
      </Part>
    </Stack>
  ))
}
