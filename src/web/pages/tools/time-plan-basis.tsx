import { say, type Lang } from '../../../plain/index.ts'
import { sourceName } from '../../../law/index.ts'
import { assumptions, type Basis, type PlanDate, type RuleShown } from '../../../calc/index.ts'
import { formatDay, SourceLine } from '../../look/index.ts'
import { shownSources } from '../run-parts.tsx'
import { momentWords, timePlanWords as w } from './time-plan-words.ts'
import type { TimePlanView } from './time-plan-view.ts'

/** In one sentence what sets a date: also the text of the event in a calendar. */
export function basisSaid(d: PlanDate, dates: readonly PlanDate[], lang: Lang): string {
  const { basis } = d, start = dates.find(x => x.day === d.from && x.key !== d.key && fitting(x, d)) ?? dates.find(x => x.day === d.from && x.key !== d.key)
  const from = start ? lowered(say(momentWords[start.key], lang), lang) : d.from ? formatDay(d.from, lang, 'medium') : ''
  if (basis.kind === 'given') return say(w.given, lang)
  if (basis.kind === 'law') {
    if (d.key === 'signing') return say(w.dayAfter, lang)
    if (basis.days === 0) return say(w.asStandstill, lang)
    const back = d.key === 'answers' || d.key === 'priorNotice', within = d.key === 'awardNotice' || d.key === 'published'
    return say(back ? w.lawBack : within ? w.within : basis.unit === 'months' ? w.lawMonths : w.lawDays, lang, { n: basis.days, from })
  }
  const a = assumptions[basis.work]
  return say(w.ours, lang, { low: a.low, middle: a.middle, high: a.high })
}
/** Dates may fall on one day: the one that the work counts from is meant. */
const fitting = (x: PlanDate, d: PlanDate): boolean => x.key !== 'published' && x.key !== 'questions' && x.key !== 'challengeEnds' && !(d.key === 'answers' && x.key === 'letters')
const lowered = (s: string, lang: Lang): string => s.charAt(0).toLocaleLowerCase(lang) + s.slice(1)

export const rulesOf = (b: Basis): readonly RuleShown[] => (b.kind === 'given' ? [] : b.rules)

/** What sets a date, with its rule, its source, and how free days moved it. */
export function BasisOf({ early, late, v }: { early: PlanDate; late: PlanDate | undefined; v: TimePlanView }) {
  const { lang } = v, { basis } = early, plans = v.plans!, counted = v.count === 'until' && early.key === 'notice'
  const more = late?.basis.kind === 'law' && late.basis.more > 0 ? late.basis.more : 0
  const range = early.key === 'requestsDue' ? assumptions.moreRequests : assumptions.moreTenders
  const assumed = basis.kind === 'law' && late?.basis.kind === 'work' ? assumptions[late.basis.work] : undefined
  const rules = [...rulesOf(basis), ...(basis.kind === 'law' ? basis.reasoned.filter(r => !basis.rules.some(x => x.id === r.id)) : [])]
  return (
    <div class="t-basis">
      <p>{counted ? say(w.counted, lang) : basisSaid(early, plans.earliest.dates, lang)}
        {more > 0 && (early.key === 'requestsDue' || early.key === 'tendersDue') && <> {say(late?.basis.kind === 'law' && basis.kind === 'law' && late.basis.days !== basis.days ? w.plusFrom : w.plus, lang, { n: more, days: late?.basis.kind === 'law' ? late.basis.days : 0, low: range.low, high: range.high })}</>}
        {more > 0 && (early.key === 'answers' || early.key === 'priorNotice') && <> {say(w.plusBack, lang, { n: more })}</>}
        {assumed && <> {say(w.comfortable, lang)}: {lowered(say(w.ours, lang, { low: assumed.low, middle: assumed.middle, high: assumed.high }), lang)}</>}
        {basis.kind === 'not known' && <> <b>{say(w.unknown, lang)}</b></>}
        {basis.kind === 'work' && basis.rules.length > 0 && <> {say(w.noNumber, lang)}</>}
        {basis.kind === 'law' && basis.reasoned.length > 0 && <> <b>{say(w.reasoned, lang)}</b></>}
      </p>
      {[['earliest', early], ['comfortable', late]].map(([kind, d]) => {
        const date = d as PlanDate | undefined
        return date?.moved && early.key !== 'signing' && (
          <p key={kind as string}>{say(w.moved, lang, { plan: say(w[kind as 'earliest'], lang), off: formatDay(date.moved.off, lang), because: date.moved.holidays.length > 0 ? ` (${date.moved.holidays.map(h => say(h.name, lang)).join(', ')})` : '' })}</p>
        )
      })}
      {rules.length > 0 && (
        <details class="t-fold t-fold--small">
          <summary>{[...new Set(rules.map(r => sourceName(r.sources[0]!, lang)))].join('; ')}</summary>
          <div>{rules.map(r => (
            <div key={r.id} class="t-basis__rule">
              <p>{say(r.says, lang)} <a class="ds-link t-entry" href={v.lawHref(r.order, r.id)}>{say(w.entry, lang)}<span class="ds-sr-only">: {say(r.says, lang)}</span></a></p>
              <SourceLine sources={shownSources(r.sources, lang)} lang={lang} />
            </div>
          ))}</div>
        </details>
      )}
      {early.check && <p><a class="ds-link" href={v.checkHref(early.check.step, early.check.facts, v.input.country, early.key === 'tendersDue' || early.key === 'requestsDue' ? early.from ?? early.day : early.day)}>{say(w.check, lang)}<span class="ds-sr-only">: {say(momentWords[early.key], lang)}</span></a></p>}
    </div>
  )
}
