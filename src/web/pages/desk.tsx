import type { ComponentChildren } from 'preact'
import { say } from '../../plain/index.ts'
import { countryWords, Heading, Small } from '../look/index.ts'
import { documentOf } from '../look/document.ts'
import { compareWords } from './compare-methods/words.ts'
import { areaWords, deskWords as w } from '../desk-words.ts'
import type { DeskView } from '../views.ts'
import { Clock } from './desk/clock.tsx'
import { Law } from './desk/law.tsx'
import { Notices } from './desk/notices.tsx'
import { Past, RewindForm } from './desk/past.tsx'
import { Path } from './desk/path.tsx'
import { Cost, Ledger, Messages } from './desk/side.tsx'
import { StepForm } from './desk/step-form.tsx'
import { StepsList, Suggestion } from './desk/steps-list.tsx'
import { deskState } from './desk/live-state.ts'
import { regionsDrawn } from './exercise/parts.tsx'
import { seatRegions } from './exercise/seat.tsx'
import { groupWords } from './exercise/words.ts'
import { hiddenOf, Layout } from './layout.tsx'
import { recordPageWords } from './record/record-words.ts'

/** The practice desk: the path above; what has happened, what to do and what the law says beside each other. */
export function deskPage(v: DeskView): string {
  const { lang } = v, now = v.viewed === undefined && !v.ended, live = now && v.step !== undefined ? deskState(v) : undefined
  return documentOf(
    <Layout v={v} title={say(v.scenario.title, lang)} wide live={live !== undefined} follows={v.together !== undefined} robots="noindex">
      <div class={`t-stack t-gap-6 t-deskpage${now && v.step ? ' t-deskpage--step' : ''}`}>
        {v.together && <Together v={v} t={v.together} />}
        <Head v={v} />
        <Notices v={v} />
        <div class="ds-card t-card t-path"><Path v={v} /></div>
        <div class="t-desk">
          <Around v={v} step={now ? v.step : undefined}>
            <div class="t-desk__form">
              {v.viewed !== undefined && <RewindForm v={v} at={v.rewindAt ?? v.viewed} />}
              {now && <Heading level={2} size="md">{say(w.now, lang)}</Heading>}
              {now && !v.step && <Suggestion v={v} />}
              {now && v.step && <StepForm v={v} step={v.step} />}
              {now && <StepsList v={v} open={!v.step} />}
              <Messages v={v} />
            </div>
            <div class="t-desk__law"><Law v={v} /></div>
          </Around>
          <div class="t-desk__past"><Past v={v} /><Ledger v={v} /><Cost v={v} /><Tools v={v} /></div>
        </div>
      </div>
      {live && <script type="application/json" id="desk-state" dangerouslySetInnerHTML={{ __html: live }} />}
    </Layout>,
  )
}

/** The way back to the table of an exercise, and what goes on there. */
function Together({ v, t }: { v: DeskView; t: NonNullable<DeskView['together']> }) {
  return (
    <div class="t-together" data-listen={t.listen}>
      <a class="ds-link" href={t.table}>← {say(groupWords.toTable, v.lang)}</a>
      {t.seat && regionsDrawn(seatRegions(t.seat).filter(r => r.id === 'strip'))}
    </div>
  )
}

/** With a step open, its fields and the law's questions are one form. */
function Around({ v, step, children }: { v: DeskView; step: DeskView['step']; children: ComponentChildren }) {
  if (!step) return <>{children}</>
  return (
    <form class="t-desk__one" method="post" action={`${v.links.steps}#step`} id="step-form" noValidate>
      {Object.entries({ ...hiddenOf(v), step }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  )
}

function Head({ v }: { v: DeskView }) {
  const { lang, scenario } = v
  return (
    <div class="t-deskhead">
      <div class="t-stack t-gap-2">
        <Heading level={1} size="lg" over={say(w.over, lang, { area: say(areaWords[scenario.area], lang) })}>{say(scenario.title, lang)}</Heading>
        <Small>{v.together?.seat ? say(groupWords.you, lang, { name: v.together.seat.seat.you.role.name, title: say(v.together.seat.seat.you.role.title, lang) }) : say(w.seat, lang, { municipality: v.seat.municipality, country: say(countryWords[v.country], lang) })}</Small>
      </div>
      <Clock v={v} />
    </div>
  )
}

/** The ways on from here: debrief, report, comparison, the log itself. */
function Tools({ v }: { v: DeskView }) {
  const { lang, links } = v, other = v.tree.branch === v.branch ? v.tree.children[0]?.branch : v.tree.branch
  return (
    <nav class="t-tools" aria-label={say(w.tools, lang)}>
      <ul class="t-plain">
        {(v.together?.mayDebrief ?? true) && <li><a class="ds-link" href={links.debrief}>{say(v.ended ? w.debrief : w.debriefNow, lang)}</a></li>}
        {other && <li><a class="ds-link" href={links.compare(other, v.branch)}>{say(w.compare, lang)}</a></li>}
        {(v.together?.mayDebrief ?? true) && <li><a class="ds-link" href={links.report}>{say(w.report, lang)}</a></li>}
        {links.whole && !v.together && <li><a class="ds-link" href={links.json}>JSON</a> · <a class="ds-link" href={links.csv}>CSV</a> · <a class="ds-link" href={links.xapi}>xAPI</a></li>}
        {links.share && v.ended && <li><a class="ds-link" href={links.share}>{say(compareWords.share, lang)}</a></li>}
        {v.recorded && !v.together && <li><a class="ds-link" href={links.record}>{say(recordPageWords.title, lang)}</a></li>}
      </ul>
    </nav>
  )
}
