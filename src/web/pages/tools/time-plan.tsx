import { daysBetween, say } from '../../../plain/index.ts'
import { isWorkingDay } from '../../../law/index.ts'
import { assumptions, beginsOn, brokenBy, moments, stretches, workingDayAfter, type PlanKind } from '../../../calc/index.ts'
import { ButtonLink, countryWords, ErrorSummary, Folded, formatDay, formatNumber, Heading, Lead, Notice, Small, Stack, Table, TextLink } from '../../look/index.ts'
import { TwoPlans, type PlanBar } from '../../pictures/index.ts'
import { docOf } from '../run-parts.tsx'
import { BasisOf } from './time-plan-basis.tsx'
import { answersOf, TimePlanForm } from './time-plan-form.tsx'
import { Asked } from './tool-parts.tsx'
import { momentWords, procedureWords, stretchWords, timePlanWords as w } from './time-plan-words.ts'
import type { TimePlanView } from './time-plan-view.ts'

const kinds = ['earliest', 'comfortable'] as const

/** All dates of a procedure, earliest lawful and comfortable side by side, each with the rule that sets it. */
export function timePlanPage(v: TimePlanView): string {
  const { lang, plans } = v
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2">
        <Heading level={1} size="lg">{v.written.name && plans ? `${say(w.title, lang)}: ${v.written.name}` : say(w.title, lang)}</Heading>
        <Lead>{say(w.lead, lang)}</Lead>
      </div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      {plans
        ? (
          <div>
            <Asked items={[say(countryWords[v.input.country], lang), say(procedureWords[v.input.procedure], lang), ...answersOf(v.input).map(x => say(w[x], lang))]} />
            <div class="t-no-print"><Folded summary={say(w.change, lang)}><div class="t-toolform"><TimePlanForm v={v} /></div></Folded></div>
          </div>
        )
        : <div class="t-toolform"><TimePlanForm v={v} /></div>}
      {plans && <Plans v={v} />}
    </Stack>
  ), true)
}

function Plans({ v }: { v: TimePlanView }) {
  const { lang } = v, plans = v.plans!, late = kinds.filter(k => beginsOn(plans[k]) < v.today && (v.count === 'until' || plans[k].notice >= v.today))
  const broken = brokenBy(plans.earliest)
  return (
    <>
      <dl class="t-twoplans">{kinds.map(k => <Ends key={k} kind={k} v={v} />)}</dl>
      {late.length > 0 && (
        <Notice kind="warning" lang={lang} heading={say(w.past, lang)}>{late.map(k => <p key={k}>{say(v.count === 'until' ? w.pastSays : w.pastStart, lang, { plan: say(w[k], lang), day: formatDay(beginsOn(plans[k]), lang, 'medium'), n: daysBetween(beginsOn(plans[k]), v.today) })}</p>)}</Notice>
      )}
      {broken.length > 0 && <Notice kind="danger" lang={lang} heading={say(w.broken, lang)}>{broken.map(r => <p key={r.id}>{say(r.says, lang)} <TextLink href={v.lawHref(r.order, r.id)}>{say(w.entry, lang)}</TextLink></p>)}</Notice>}
      <TwoPlans id="two-plans" lang={lang} title={w.picture} summary={w.pictureSays} plans={[w.earliest, w.comfortable]} kinds={{ firm: w.byLaw, ours: w.byUs }} stretch={w.stretch} today={v.today}
        end={{ label: momentWords.signing, upper: plans.earliest.signing, lower: plans.comfortable.signing }}
        rows={stretches.flatMap(key => {
          const bar = (k: PlanKind): PlanBar | undefined => { const s = plans[k].stretches.find(x => x.key === key); return s && { from: s.from, to: s.to, firm: s.by === 'law' } }
          const upper = bar('earliest'), lower = bar('comfortable')
          return upper || lower ? [{ id: key, label: stretchWords[key], upper, lower }] : []
        })} />
      <Calendar v={v} />
      <Dates v={v} />
      <Folded summary={say(w.assumptions, lang)}>
        <div class="t-stack t-gap-3">
          <Small>{say(w.assumptionsSays, lang)}</Small>
          <Table small lang={lang} hideCaption caption={say(w.assumptions, lang)} columns={[{ label: say(w.work, lang) }, { label: say(w.low, lang), number: true }, { label: say(w.middle, lang), number: true }, { label: say(w.high, lang), number: true }]}
            rows={Object.values(assumptions).map(a => [say(a.says, lang), formatNumber(a.low, lang), formatNumber(a.middle, lang), formatNumber(a.high, lang)])} />
        </div>
      </Folded>
      <Stack gap={2}>
        <Small>{say(w.holidays, lang, { country: say(countryWords[v.input.country], lang) })} {v.input.country === 'SE' && say(w.swedish, lang)}</Small>
        {plans.comfortable.notice > '2027-12-31' && <Small>{say(w.future, lang)}</Small>}
      </Stack>
    </>
  )
}

/** The day that was asked for, in each plan: when the contract can be signed, or when the notice must go out. */
function Ends({ kind, v }: { kind: PlanKind; v: TimePlanView }) {
  const { lang } = v, plan = v.plans![kind], back = v.count === 'until'
  return (
    <div class={`t-twoplans__one t-twoplans__one--${kind}`}>
      <dt><b>{say(w[kind], lang)}</b><span class="t-small">{say(kind === 'earliest' ? w.earliestSays : w.comfortableSays, lang)}</span></dt>
      <dd>
        <span class="t-small">{say(back ? w.noticeBy : w.signFrom, lang)}</span>
        <time class="t-twoplans__day" dateTime={back ? plan.notice : plan.signing}>{formatDay(back ? plan.notice : plan.signing, lang)}</time>
        {!isWorkingDay(v.input.country, plan.signing) && !back && <span class="t-small">{say(w.nextWorking, lang, { day: formatDay(workingDayAfter(v.input.country, plan.signing), lang) })}</span>}
        <span class="t-small">{say(w.daysLong, lang, { n: daysBetween(plan.notice, plan.signing) })}{beginsOn(plan) < plan.notice && <> · {say(w.beginBy, lang, { day: formatDay(beginsOn(plan), lang, 'medium') })}</>}</span>
      </dd>
    </div>
  )
}

const Calendar = ({ v }: { v: TimePlanView }) => (
  <section class="t-stack t-gap-2 t-no-print" aria-labelledby="calendar">
    <Heading level={2} size="xs" id="calendar">{say(w.calendar, v.lang)}</Heading>
    <Small>{say(w.calendarSays, v.lang)}</Small>
    <div class="t-row">{kinds.map((k, i) => <ButtonLink key={k} small rank={i === 0 ? 'secondary' : 'quiet'} href={v.icsHref(k)} download rel="nofollow">{say(w.ics, v.lang, { plan: say(w[k], v.lang) })}</ButtonLink>)}</div>
  </section>
)

function Dates({ v }: { v: TimePlanView }) {
  const { lang } = v, { earliest, comfortable } = v.plans!
  const of = (plan: typeof earliest, key: (typeof moments)[number]) => plan.dates.find(d => d.key === key)
  const keys = earliest.dates.map(d => d.key), all = [...keys, ...comfortable.dates.map(d => d.key).filter(k => !keys.includes(k))]
  const letters = of(earliest, 'letters')!.day
  return (
    <section class="t-stack t-gap-3" aria-labelledby="all-dates">
      <div><Heading level={2} id="all-dates">{say(w.dates, lang)}</Heading><Small>{say(w.datesSays, lang)}</Small></div>
      <ol class="t-plandates">
        {all.map(key => {
          const early = of(earliest, key), late = of(comfortable, key)
          return (
            <li key={key} class={early?.basis.kind === 'law' ? 't-plandates__law' : undefined}>
              <Heading level={3} size="2xs">{say(momentWords[key], lang)}</Heading>
              <dl>
                {([['earliest', early], ['comfortable', late]] as const).map(([k, d]) => d && <div key={k}><dt>{say(w[k], lang)}</dt><dd><time dateTime={d.day}>{formatDay(d.day, lang)}</time></dd></div>)}
              </dl>
              <BasisOf early={(early ?? late)!} late={early ? late : undefined} v={v} />
            </li>
          )
        })}
      </ol>
      <p><TextLink href={v.reviewHref(letters)}>{say(w.review, lang)}</TextLink></p>
    </section>
  )
}
