import type { ComponentChildren } from 'preact'
import { say } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { debriefBlocks, type DebriefBlock } from '../../../exercise/index.ts'
import { ButtonLink, Card, CheckboxGroup, ErrorSummary, Folded, Heading, Lead, Row, Small, Stack, Steps, Timeline, fieldId, formatDay, formatNumber, TextLink, VerdictBadge } from '../../look/index.ts'
import { BranchTree } from '../../pictures/index.ts'
import type { DebriefBlockView } from '../../views.ts'
import { phaseNames, phaseWords } from '../../words.ts'
import { branchesOf } from '../desk/path.tsx'
import { d } from '../debrief-words.ts'
import { branchName, docOf, everyLang, momentWords } from '../run-parts.tsx'
import { BlockForm, Says, errorOf, nextOf } from './block-form.tsx'
import { NowWhat, SoWhat, WhatIf, Why } from './later-blocks.tsx'
import { b, blockAsks, blockNames, blockSays, minutesAlone } from './words.ts'

const HotWash = ({ v }: { v: DebriefBlockView }) => (
  <BlockForm v={v}><Says v={v} rows={2} about="worked" label={say(d.worked, v.lang)} /><Says v={v} rows={2} about="not-worked" label={say(d.notWorked, v.lang)} /><Says v={v} rows={2} about="surprise" label={say(d.surprise, v.lang)} /></BlockForm>
)

/** The run step by step: what the buyer did, what the law said of it, and what others did before the next. */
function Playback({ v }: { v: DebriefBlockView }) {
  const { lang, debrief: f, playing: i } = v, step = f.steps[i], next = f.steps[i + 1]
  if (!step) return null
  const came = f.story.filter(x => x.n > step.n + 1 && x.n < (next?.n ?? Infinity))
  return (
    <Card id="play" level={2} heading={say(b.play, lang, { n: i + 1, all: f.steps.length, step: say(steps[step.step], lang) })}>
      <p>{formatDay(step.on, lang)}. <VerdictBadge verdict={step.verdict} lang={lang} /></p>
      {came.length > 0 && <><h3 class="t-over">{say(b.thenOthers, lang)}</h3><Timeline lang={lang} label={say(b.thenOthers, lang)} items={came.slice(0, 12).map(x => ({ day: x.on, text: say(x.says, lang), mark: x.mark }))} /></>}
      <div class="t-no-print"><Row>
        {i > 0 && <ButtonLink rank="secondary" small href={v.play(i - 1)}>{say(b.earlier, lang)}</ButtonLink>}
        {next && <ButtonLink rank="secondary" small href={v.play(i + 1)}>{say(b.later, lang)}</ButtonLink>}
        <TextLink href={v.links.event(step.n)}>{say(d.openMoment, lang)}</TextLink>
      </Row></div>
    </Card>
  )
}

function WhatHappened({ v }: { v: DebriefBlockView }) {
  const { lang, debrief: f } = v, proposed = new Set(f.moments.map(m => m.n)), own = f.talked.filter(m => !proposed.has(m.n))
  const chosen = v.values.choose ? v.values.moment ?? [] : f.talked.map(m => String(m.n)), first = [...f.moments, ...own], there = new Set(first.map(m => m.n))
  const rest = f.steps.filter(s => !there.has(s.n))
  return (
    <Stack gap={8}>
      <BranchTree id="path" lang={lang} title={d.path} summary={everyLang(l => say(d.pathSays, l, { n: f.steps.length, from: formatDay(f.from, l, 'medium'), to: formatDay(f.to, l, 'medium') }))}
        phases={phaseNames.map(id => ({ id, label: phaseWords[id] }))} branches={branchesOf(v)} />
      <Playback v={v} />
      <Folded summary={say(d.everything, lang, { n: f.story.length })}><Timeline lang={lang} label={say(d.story, lang)} items={f.story.map(x => ({ day: x.on, text: say(x.says, lang), mark: x.mark, href: v.links.event(x.n) }))} /></Folded>
      <BlockForm v={v}>
        <input type="hidden" name="choose" value="yes" />
        <CheckboxGroup name="moment" lang={lang} label={say(b.choose, lang)} description={say(b.chooseSays, lang)} error={errorOf(v, 'moment')} values={chosen}
          options={first.map(m => ({ value: String(m.n), label: `${formatDay(m.on, lang, 'medium')}: ${say(m.heading, lang)}`, description: say(momentWords[m.kind], lang) }))} />
        {rest.length > 0 && <Folded summary={say(b.others, lang, { n: rest.length })} open={rest.some(s => chosen.includes(String(s.n)))}>
          <CheckboxGroup name="moment" id="field-moment-other" lang={lang} label={say(b.other, lang)} values={chosen} options={rest.map(s => ({ value: String(s.n), label: `${formatDay(s.on, lang, 'medium')}: ${say(steps[s.step], lang)}` }))} />
        </Folded>}
      </BlockForm>
    </Stack>
  )
}

const screens: Readonly<Record<DebriefBlock, (p: { v: DebriefBlockView }) => ComponentChildren>> = { hotWash: HotWash, whatHappened: WhatHappened, why: Why, whatIf: WhatIf, soWhat: SoWhat, nowWhat: NowWhat }

/** One of the six screens: where one is, one question, what the log shows for it, and room to write. */
export function debriefBlockPage(v: DebriefBlockView): string {
  const { lang, block } = v, i = debriefBlocks.indexOf(block), Screen = screens[block], before = debriefBlocks[i - 1], after = nextOf(block)
  const all = Object.values(minutesAlone).reduce((x, y) => x + y, 0)
  return docOf(v, `${say(blockNames[block], lang)} · ${say(d.title, lang)}`, (
    <Stack gap={8}>
      <Steps lang={lang} label={say(b.stepper, lang)} current={i} steps={debriefBlocks.map(x => ({ label: say(blockNames[x], lang), href: v.href(x) }))} />
      <Stack gap={3}>
        <div><Heading level={1} over={`${say(v.debrief.scenario.title, lang)} · ${v.seat.municipality} · ${branchName(v.branch, lang)}`}>{say(blockAsks[block], lang)}</Heading><Lead>{say(blockSays[block], lang)}</Lead></div>
        <Small>{say(b.minutes, lang, { n: formatNumber(minutesAlone[block], lang), all: formatNumber(all, lang) })}</Small>
        {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, id: fieldId(p.field), text: say(p.text, lang) }))} />}
      </Stack>
      <Screen v={v} />
      <div class="t-no-print"><Row>
        {before && <ButtonLink rank="quiet" href={v.href(before)}>{say(b.before, lang, { block: say(blockNames[before], lang) })}</ButtonLink>}
        {after && <ButtonLink rank="quiet" href={v.href(after)}>{say(b.after, lang, { block: say(blockNames[after], lang) })}</ButtonLink>}
        <TextLink href={v.links.debrief}>{say(b.onePage, lang)}</TextLink>
      </Row></div>
    </Stack>
  ))
}
