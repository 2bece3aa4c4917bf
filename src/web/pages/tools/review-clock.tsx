import { countries, say } from '../../../plain/index.ts'
import { happenings, regimes, ruleShown, sameRight } from '../../../calc/index.ts'
import { Button, ButtonLink, countryWords, DateField, ErrorSummary, Folded, Form, formatDay, Heading, Lead, Notice, RadioGroup, Select, Small, SourceLine, Stack, TextLink } from '../../look/index.ts'
import { docOf, shownSources } from '../run-parts.tsx'
import { Asked } from './tool-parts.tsx'
import { ClockCard } from './review-clock-card.tsx'
import { happenedWords, regimeWords, reviewWords as w } from './review-clock-words.ts'
import type { ReviewClockView } from './review-clock-view.ts'

/** Until when an award can be challenged, where, and what follows: three countries beside each other, the buyer's first. */
export function reviewClockPage(v: ReviewClockView): string {
  const { lang, found } = v
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2">
        <Heading level={1} size="lg">{say(w.title, lang)}</Heading>
        <Lead>{say(w.lead, lang)}</Lead>
      </div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      {found
        ? (
          <div>
            <Asked items={[say(countryWords[v.country], lang), say(happenedWords[v.happened], lang), formatDay(found.input.day, lang), say(regimeWords[v.regime], lang)]} />
            <div class="t-no-print"><Folded summary={say(w.change, lang)}><div class="t-toolform"><Asking v={v} /></div></Folded></div>
          </div>
        )
        : <div class="t-toolform"><Asking v={v} /></div>}
      {found && <Answers v={v} />}
      <Small>{say(w.caution, lang)}</Small>
    </Stack>
  ), true)
}

function Asking({ v }: { v: ReviewClockView }) {
  const { lang } = v, error = (field: string) => { const found = v.problems.find(x => x.field === field); return found ? { error: say(found.text, lang) } : {} }
  return (
    <Form action={v.action} method="get" id="review-clock-form" label={say(w.title, lang)} buttons={<Button type="submit">{say(w.show, lang)}</Button>}>
      <div class="t-toolsplit">
        <RadioGroup name="happened" lang={lang} label={say(w.happened, lang)} value={v.happened} options={happenings.map(x => ({ value: x, label: say(happenedWords[x], lang) }))} {...error('happened')} />
        <div class="t-stack t-gap-4">
          <RadioGroup name="country" inline lang={lang} label={say(w.country, lang)} description={say(w.countryHelp, lang)} value={v.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...error('country')} />
          <DateField name="day" lang={lang} label={say(w.day, lang)} value={v.written.day} {...error('day')} />
          <Select name="regime" lang={lang} label={say(w.regime, lang)} value={v.regime} options={regimes.map(x => ({ value: x, label: say(regimeWords[x], lang) }))} {...error('regime')} />
          <RadioGroup name="means" inline lang={lang} label={say(w.means, lang)} value={v.means} options={[{ value: 'electronic', label: say(w.byE, lang) }, { value: 'post', label: say(w.byPost, lang) }]} {...error('means')} />
          <Folded summary={say(w.later, lang)} open={v.written.announced !== '' || v.written.signed !== ''}>
            <div class="t-stack t-gap-4">
              <DateField name="announced" lang={lang} label={say(w.announced, lang)} description={say(w.announcedHelp, lang)} value={v.written.announced} optional {...error('announced')} />
              <DateField name="signed" lang={lang} label={say(w.signed, lang)} description={say(w.signedHelp, lang)} value={v.written.signed} optional {...error('signed')} />
            </div>
          </Folded>
        </div>
      </div>
    </Form>
  )
}

function Answers({ v }: { v: ReviewClockView }) {
  const { lang } = v, { answers } = v.found!, equal = ruleShown(sameRight)
  return (
    <>
      {v.happened === 'change' && answers[0]!.because && (
        <Notice kind="info" lang={lang} level={2}><p>{say(w.changeSays, lang)} <TextLink href={v.changeHref}>{say(w.changeTool, lang)}</TextLink></p></Notice>
      )}
      <section class="t-stack t-gap-3" aria-labelledby="three-countries">
        <div><Heading level={2} size="sm" id="three-countries">{say(w.countries, lang)}</Heading><Small>{say(w.sameFacts, lang)} {v.regime === 'below' && say(w.below, lang)}</Small></div>
        <div class="t-clockcards">{answers.map((a, i) => <ClockCard key={a.country} a={a} v={v} mine={i === 0} />)}</div>
      </section>
      <div class="t-row t-no-print"><ButtonLink small rank="secondary" href={v.icsHref} download rel="nofollow">{say(w.calendar, lang, { country: say(countryWords[v.country], lang) })}</ButtonLink></div>
      <section class="t-stack t-gap-2" aria-labelledby="everybody">
        <Heading level={2} size="xs" id="everybody">{say(w.everybody, lang)}</Heading>
        <p>{say(w.everybodySays, lang)} <a class="ds-link t-entry" href={v.lawHref(equal.order, equal.id)}>{say(w.entry, lang)}<span class="ds-sr-only">: {say(equal.says, lang)}</span></a></p>
        <SourceLine sources={shownSources(equal.sources, lang)} lang={lang} />
      </section>
    </>
  )
}
