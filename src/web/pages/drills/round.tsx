import { say } from '../../../plain/index.ts'
import { steps } from '../../../law/index.ts'
import { forms } from '../../../case/index.ts'
import { Button, ButtonLink, DateField, ErrorSummary, Folded, Heading, Notice, Small } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { StepFields } from '../../form-fields.tsx'
import { Layout } from '../layout.tsx'
import { Head, shownFields, Situation, told, Values } from './parts.tsx'
import { Input } from './verdict.tsx'
import type { DrillRoundView } from './views.ts'
import { drillWords as w } from './words.ts'

/** A situation and the step to take in it. The law is silent here: no script weighs while one types. */
export function drillRoundPage(v: DrillRoundView): string {
  const { lang, round, step } = v
  return documentOf(
    <Layout v={v} title={`${say(round.title, lang)} – ${say(v.drill.title, lang)}`} wide robots="noindex">
      <div class="t-stack t-gap-6">
        <Head v={v} over={`${say(w.situation, lang, { n: v.n, all: v.all })}${v.again ? ` · ${say(w.againMark, lang)}` : ''}`} />
        {v.meanwhile && <Notice kind="warning" lang={lang} announce heading={say(w.meanwhile, lang)} />}
        <div class="t-drill">
          <section class="ds-card t-card t-stack t-gap-4 t-drill__situation" data-variant="tinted" aria-labelledby="situation">
            <Heading level={2} size="md" id="situation" over={say(w.invented, lang)}>{told(round.title, round, v.country, lang)}</Heading>
            <Situation v={v} folded />
            {v.taught && <Folded summary={say(w.input, lang)}><Input v={v} /></Folded>}
          </section>
          <section class="t-stack t-gap-4" aria-labelledby="step-title">
            {step ? <Step v={v} /> : <Choice v={v} />}
          </section>
        </div>
      </div>
    </Layout>,
  )
}

/** Where more than one step could be taken, choosing comes first. */
const Choice = ({ v }: { v: DrillRoundView }) => (
  <div class="ds-card t-card t-stack t-gap-4">
    <Heading level={2} size="md" id="step-title">{say(w.which, v.lang)}</Heading>
    <ErrorSummary lang={v.lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, v.lang) }))} />
    <Small>{say(w.whichSays, v.lang)}</Small>
    <ul class="t-drillsteps">{v.steps.map(s => <li key={s}><ButtonLink rank="secondary" href={v.links.step(s)}>{say(steps[s], v.lang)}</ButtonLink></li>)}</ul>
  </div>
)

function Step({ v }: { v: DrillRoundView }) {
  const { lang, state } = v, step = v.step!, form = forms[step], fields = form.fields.filter(f => v.asked.includes(f.name))
  const label = (field: string): string => { const f = fields.find(x => x.name === field)?.label; return f ? `${say(f, lang)}: ` : field === 'on' ? `${say(w.on, lang)} ` : '' }
  const given = Object.keys(v.given), dayProblem = v.problems.find(p => p.field === 'on')
  const count = shownFields(step, given, state, false).length, settled = count > 0 && <Values step={step} values={v.given} names={given} texts={false} a={{ lang, country: v.country, firms: v.firms, state }} />
  return (
    <form class="ds-card t-card t-stack t-gap-6" method="post" action={v.links.answer} id="step" noValidate aria-labelledby="step-title">
      {Object.entries({ position: String(v.position), command: v.command, step }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Heading level={2} size="md" id="step-title" over={say(w.yours, lang)}>{say(steps[step], lang)}</Heading>
      {v.steps.length > 1 && <p class="t-small"><a class="ds-link" href={v.links.here}>{say(w.otherStep, lang)}</a></p>}
      <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: `${label(p.field)}${say(p.text, lang)}` }))} />
      {v.refusal && <Notice kind="warning" lang={lang} level={3} announce heading={say(w.cannot, lang)}>{say(v.refusal.text, lang)}</Notice>}
      {settled && (count > 6 ? <Folded summary={say(w.givenMore, lang, { n: count })}>{settled}</Folded> : <section class="t-stack t-gap-2"><Heading level={3} size="2xs">{say(w.given, lang)}</Heading>{settled}</section>)}
      {v.asksDay && <DateField name="on" lang={lang} label={say(w.on, lang)} min={state.today} value={v.values.on?.[0] ?? ''} {...(dayProblem ? { error: say(dayProblem.text, lang) } : {})} />}
      <StepFields form={{ lead: form.lead, fields }} a={{ lang, state, currency: v.currency, firms: v.firms, advisers: [], values: v.values, problems: v.problems }} />
      <div class="t-stack t-gap-2">
        <div class="t-row"><Button>{say(w.commit, lang)}</Button></div>
        <p class="t-small">{say(w.commitSays, lang)}</p>
      </div>
    </form>
  )
}
