import { countries, say } from '../../../plain/index.ts'
import { caseStepNames, steps } from '../../../law/index.ts'
import { Button, Card, CheckboxGroup, countryWords, DateField, ErrorSummary, Folded, Form, Heading, Lead, Notice, NumberField, RadioGroup, Select, Small, Stack, TextField } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import type { BeginPageView, JoinPageView } from './views.ts'
import { groupWords as w } from './words.ts'

/** Where one joins an exercise or makes one to lead. */
export function beginPage(v: BeginPageView): string {
  const { lang } = v, value = (name: string): string | undefined => v.values[name]?.[0]
  const error = (field: string) => { const p = v.problems.find(q => q.field === field); return p ? { error: p.text } : {} }
  const chosen = value('scenario') ?? v.scenarios[0]?.id ?? ''
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><Heading level={1}>{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: p.text }))} />
      <div class="t-columns t-columns--2">
        <Card label={say(w.joinHeading, lang)}>
          <Heading level={2}>{say(w.joinHeading, lang)}</Heading>
          <Form action={v.join} method="get" label={say(w.joinHeading, lang)} buttons={<Button>{say(w.go, lang)}</Button>}>
            <TextField name="code" lang={lang} label={say(w.code, lang)} description={say(w.codeHelp, lang)} value={value('code') ?? ''} width="medium" {...error('code')} />
          </Form>
        </Card>
        <Card label={say(w.newHeading, lang)}>
          <Heading level={2}>{say(w.newHeading, lang)}</Heading>
          <Small>{say(w.newLead, lang)}</Small>
          <Form action={v.create} label={say(w.newHeading, lang)} buttons={<Button>{say(w.make, lang)}</Button>}>
            <Select name="scenario" lang={lang} label={say(w.case, lang)} value={chosen} empty={false} options={v.scenarios.map(s => ({ value: s.id, label: say(s.title, lang) }))} {...error('scenario')} />
            <RadioGroup name="country" lang={lang} label={say(w.country, lang)} inline value={value('country')} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...error('country')} />
            <TextField name="title" lang={lang} label={say(w.name, lang)} description={say(w.nameHelp, lang)} value={value('title') ?? ''} optional {...error('title')} />
            <DateField name="deleteOn" lang={lang} label={say(w.deleteOn, lang)} description={say(w.deleteHelp, lang)} value={value('deleteOn') ?? v.usual} min={v.earliest} max={v.latest} {...error('deleteOn')} />
            <Folded summary={say(w.more, lang)} open={v.problems.some(p => ['seats', 'steps', 'quorum', 'seconds', 'grace', 'seed'].includes(p.field))}>
              <CheckboxGroup name="steps" lang={lang} label={say(w.consensus, lang)} values={v.values.steps ?? ['chooseProcedure', 'writeDocuments', 'decideAward']} options={caseStepNames.filter(s => ['stateNeed', 'estimateValue', 'chooseProcedure', 'writeDocuments', 'sendNotice', 'inviteToTender', 'excludeFirm', 'decideAward', 'cancelProcedure', 'signContract', 'changeContract'].includes(s)).map(s => ({ value: s, label: say(steps[s], lang) }))} />
              <RadioGroup name="quorum" lang={lang} label={say(w.quorum, lang)} value={value('quorum') ?? 'majority'} options={[{ value: 'majority', label: say(w.quorumMajority, lang) }, { value: 'all', label: say(w.quorumAll, lang) }, { value: 'lead', label: say(w.quorumLead, lang) }]} />
              <NumberField name="seconds" lang={lang} label={say(w.seconds, lang)} value={value('seconds') ?? '300'} {...error('seconds')} />
              <RadioGroup name="late" lang={lang} inline label={say(w.late, lang)} value={value('late') ?? 'drop'} options={[{ value: 'drop', label: say(w.lateDrop, lang) }, { value: 'take', label: say(w.lateTake, lang) }]} />
              <NumberField name="grace" lang={lang} label={say(w.grace, lang)} value={value('grace') ?? '120'} {...error('grace')} />
              <CheckboxGroup name="substitutesAct" lang={lang} label={say(w.substitutesAct, lang)} description={say(w.substitutesActHelp, lang)} values={v.values.substitutesAct ?? (v.values.deleteOn ? [] : ['yes'])} options={[{ value: 'yes', label: say(w.substitutesAct, lang) }]} />
              <NumberField name="seed" lang={lang} label={say(w.luck, lang)} description={say(w.luckHelp, lang)} value={value('seed') ?? ''} optional {...error('seed')} />
              <CheckboxGroup name="named" lang={lang} label={say(w.named, lang)} description={say(w.namedHelp, lang)} values={v.values.named ?? []} options={[{ value: 'yes', label: say(w.named, lang) }]} />
            </Folded>
          </Form>
        </Card>
      </div>
    </Stack>
  ))
}

/** Coming in by code: a name and a seat. */
export function joinPage(v: JoinPageView): string {
  const { lang } = v
  const error = (field: string) => { const p = v.problems.find(q => q.field === field); return p ? { error: p.text } : {} }
  return docOf(v, v.title, (
    <div class="t-typed t-stack t-gap-6">
      <div class="t-stack t-gap-3"><Heading level={1} over={say(w.joinHeading, lang)}>{v.title}</Heading><Lead>{v.teaser}</Lead></div>
      <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: p.text }))} />
      <Notice kind="info" lang={lang} heading={say(w.contract, lang)}><p>{say(w.contractSays, lang)}</p></Notice>
      <Form action={v.send} label={v.title} hidden={{ code: v.code }} buttons={<Button>{say(w.enter, lang)}</Button>}>
        <TextField name="person" lang={lang} label={say(w.yourName, lang)} description={say(w.yourNameHelp, lang)} value={v.values.person?.[0] ?? ''} width="medium" {...error('person')} />
        <RadioGroup name="seat" lang={lang} label={say(w.chooseSeat, lang)} value={v.values.seat?.[0]} {...error('seat')}
          options={[...v.seats.map(s => ({ value: s.seat, label: `${s.name}, ${s.title}${s.firm && !s.title.includes(s.firm.split(' ')[0]!) ? ` (${s.firm})` : ''}`, ...(s.taken ? { description: say(w.taken, lang, { name: s.taken }), disabled: true } : {}) })), { value: 'none', label: say(w.noSeat, lang) }]} />
      </Form>
    </div>
  ))
}
