import { say } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { ButtonLink, Card, Folded, formatDay, Heading } from '../../look/index.ts'
import { deskWords as w } from '../../desk-words.ts'
import { deadlineWords } from '../../event-words.ts'
import type { DeskView, StepChoice } from '../../views.ts'
import { phaseNames, phaseOf, phaseWords } from '../../words.ts'
import { nextStep } from './next-step.ts'

/** What one usually does next, with the button that opens it. */
export function Suggestion({ v }: { v: DeskView }) {
  const { lang } = v, next = nextStep(v)
  if (!next) return null
  return (
    <Card tinted label={say(w.suggested, lang)}>
      <p class="t-over">{say('step' in next ? w.suggested : v.refuses?.wait ?? w.wait, lang)}</p>
      {'step' in next
        ? <><p class="t-suggested">{say(steps[next.step], lang)}</p><div class="t-row"><ButtonLink href={v.links.step(next.step)}>{say(w.openForm, lang)}<span class="ds-sr-only">: {say(steps[next.step], lang)}</span></ButtonLink></div><p class="t-small">{say(w.suggestedSays, lang)}</p></>
        : <p>{say(v.refuses?.waitSays ?? w.waitSays, lang, { day: formatDay(next.wait.on, lang), what: say(deadlineWords[next.wait.which], lang) })}{!v.refuses && <> <a class="ds-link" href="#clock">{say(w.clock, lang)}</a></>}</p>}
    </Card>
  )
}

/** Every step, by the part of the work it belongs to; what cannot be taken yet is folded away with the reason. */
export function StepsList({ v, open }: { v: DeskView; open: boolean }) {
  const { lang } = v
  const now = v.steps.filter(s => !s.refusal), later = v.steps.filter(s => s.refusal)
  const phases = phaseNames.flatMap(phase => {
    const mine = now.filter(s => phaseOf[s.step] === phase)
    return mine.length > 0 ? [{ phase, mine }] : []
  })
  const list = (
    <div class="t-stack t-gap-4">
      {phases.map(({ phase, mine }) => (
        <div key={phase} class="t-stepgroup">
          <h3 class="t-stepgroup__name">{say(phaseWords[phase], lang)}</h3>
          <ul class="t-steplist">{mine.map(s => <li key={s.step}><OneStep s={s} v={v} /></li>)}</ul>
        </div>
      ))}
      {later.length > 0 && (
        <Folded summary={`${say(w.notNow, lang)} (${later.length})`}>
          <ul class="t-later">{later.map(s => <li key={s.step}><b>{say(s.label, lang)}</b><span class="t-small">{s.refusal && say(s.refusal.text, lang)}</span></li>)}</ul>
        </Folded>
      )}
    </div>
  )
  return open
    ? <Card label={say(w.all, lang)}><Heading level={2}>{say(w.all, lang)}</Heading>{list}</Card>
    : <Folded summary={say(w.other, lang)}>{list}</Folded>
}

const OneStep = ({ s, v }: { s: StepChoice; v: DeskView }) => (
  <a class="t-stepchoice" href={v.links.step(s.step)} aria-current={s.step === v.step ? 'true' : undefined}>
    {say(s.label, v.lang)}{s.taken > 0 && <span class="t-small">{s.taken === 1 ? say(w.takenOnce, v.lang) : say(w.takenTimes, v.lang, { n: s.taken })}</span>}
  </a>
)
