import { say } from '../../../plain/index.ts'
import { steps, type CaseStep } from '../../../law/index.ts'
import { forms, whyNot } from '../../../case/index.ts'
import { Button, countryWords, Heading, Notice, TextArea } from '../../look/index.ts'
import { StepFields } from '../../form-fields.tsx'
import { deskWords as w } from '../../desk-words.ts'
import { Wrong } from './notices.tsx'
import type { DeskView } from '../../views.ts'

/** The open step: its lead, its fields, its two buttons. It stands inside the form that the desk draws around it and the law. */
export function StepForm({ v, step }: { v: DeskView; step: CaseStep }) {
  const { lang } = v, form = forms[step], refusal = whyNot(v.state, step)
  const verdict = v.weighed?.home?.verdict, unlawful = verdict === 'unlawful', unsettled = v.values.unsettled?.[0] ?? '', wrong = problemOf(v, 'unsettled')
  return (
    <div class="ds-card t-card t-stack t-gap-6" id="step">
      <div class="t-stack t-gap-2">
        <Heading level={2} size="md">{say(steps[step], lang)}</Heading>
        <p>{say(form.lead, lang)}</p>
        {step === 'agreeJointPurchase' && v.state.partners.length > 0 && <p><b>{say(w.partners, lang, { names: v.state.partners.map(x => `${x.name} (${say(countryWords[x.country], lang)})`).join(', ') })}</b></p>}
      </div>
      <Wrong v={v} />
      {refusal
        ? <>
            <Notice kind="warning" lang={lang} heading={say(w.cannot, lang)} level={3}>{say(refusal.text, lang)}</Notice>
            <Typed v={v} step={step} />
          </>
        : (
          <>
            {/* Enter in a field weighs; it never takes the step. */}
            <button type="submit" name="intent" value="check" class="t-default" tabIndex={-1} aria-hidden="true" />
            <StepFields form={form} a={{ lang, state: v.state, currency: v.currency, firms: v.firms, advisers: v.advisers, values: v.values, problems: v.problems, ...(v.refuses ? { addFirm: { href: v.refuses.firmsHref, says: v.refuses.addFirm } } : {}) }} />
            {/* What follows the verdict is always there, so that the script can show it when the verdict changes (client.ts). */}
            {v.refuses && <div id="step-unsettled" hidden={verdict !== 'depends' && unsettled === '' && !wrong.error}><TextArea name="unsettled" lang={lang} label={say(v.refuses.unsettled, lang)} description={say(v.refuses.unsettledSays, lang)} rows={2} optional value={unsettled} {...wrong} /></div>}
            {v.refuses && <p class="t-small" id="step-blocked" hidden={!unlawful}><b>{say(v.refuses.blocked, lang)}</b></p>}
            <div class="t-stack t-gap-2">
              <div class="t-row">
                <Button rank={v.weighed ? 'secondary' : 'primary'} name="intent" value="check">{say(w.check, lang)}</Button>
                {v.refuses
                  ? <Button id="step-take" hidden={unlawful} rank={v.weighed ? 'primary' : 'secondary'} name="intent" value="take">{say(w.take, lang)}</Button>
                  : <Button rank={v.weighed && !unlawful ? 'primary' : 'secondary'} danger={unlawful} name="intent" value="take">{say(unlawful ? w.takeAnyway : w.take, lang)}</Button>}
                {v.refuses && <Button rank="quiet" name="intent" value="draft">{say(v.refuses.draft, lang)}</Button>}
              </div>
              <p class="t-small">{say(v.refuses?.says ?? w.checkSays, lang)}</p>
            </div>
          </>
        )}
    </div>
  )
}

const problemOf = (v: DeskView, field: string): { error?: string } => {
  const p = v.problems.find(x => x.field === field)
  return p ? { error: say(p.text, v.lang) } : {}
}

/** Texts that were sent with a step that can no longer be taken: shown so that nothing a person wrote is lost. */
function Typed({ v, step }: { v: DeskView; step: CaseStep }) {
  const texts = forms[step].fields.filter(f => f.kind === 'long' || f.kind === 'short' || f.kind === 'lines').flatMap(f => {
    const value = v.values[f.name]?.[0]?.trim()
    return value ? [{ label: say(f.label, v.lang), value }] : []
  })
  if (texts.length === 0) return null
  return (
    <section class="t-stack t-gap-2">
      <Heading level={3} size="xs">{say(w.typed, v.lang)}</Heading>
      <dl class="t-who">{texts.map(x => <div key={x.label}><dt>{x.label}</dt><dd class="t-kept">{x.value}</dd></div>)}</dl>
    </section>
  )
}
