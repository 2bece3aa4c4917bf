import { countries, say } from '../../../plain/index.ts'
import { Button, Card, countryWords, ErrorSummary, Form, Heading, Lead, RadioGroup, Stack } from '../../look/index.ts'
import { documentOf } from '../../look/document.ts'
import { Layout } from '../layout.tsx'
import type { DrillsView, DrillView } from './views.ts'
import { drillWords as w } from './words.ts'

/** All drills: the skill, what it is about, how long it takes. */
export const drillsPage = (v: DrillsView): string => documentOf(
  <Layout v={v} title={say(w.title, v.lang)} description={say(w.lead, v.lang)}>
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><Heading level={1} size="xl">{say(w.title, v.lang)}</Heading><Lead>{say(w.lead, v.lang)}</Lead></div>
      <ul class="t-drills">{v.drills.map(d => (
        <li key={d.id}>
          <Card heading={say(d.title, v.lang)} level={2} href={v.href(d.id)} foot={<p class="t-small">{say(w.minutes, v.lang, { n: d.minutes })} · {say(w.situations, v.lang, { n: d.rounds.length })}</p>}>
            <p>{say(d.teaser, v.lang)}</p>
          </Card>
        </li>
      ))}</ul>
    </Stack>
  </Layout>,
)

const home = { sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const
/** One drill: what it trains, how it goes, and the form that begins it. */
export const drillPage = (v: DrillView): string => {
  const { lang, drill } = v, problem = v.problems[0]
  return documentOf(
    <Layout v={v} title={say(drill.title, lang)} description={say(drill.teaser, lang)}>
      <Stack gap={8}>
        <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />
        <div class="t-stack t-gap-3">
          <nav class="t-small" aria-label={say(w.all, lang)}><a class="ds-link" href={v.listHref}>{say(w.all, lang)}</a></nav>
          <Heading level={1} size="xl" over={`${say(w.minutes, lang, { n: drill.minutes })} · ${say(w.situations, lang, { n: drill.rounds.length })}`}>{say(drill.title, lang)}</Heading>
          <Lead>{say(drill.teaser, lang)}</Lead>
        </div>
        <div class="t-casetop">
          <div class="t-prose">
            <h2 class="ds-heading" data-size="sm">{say(w.trains, lang)}</h2>
            <ul>{drill.objectives.map(o => <li key={o.en}>{say(o, lang)}</li>)}</ul>
            <h2 class="ds-heading" data-size="sm">{say(w.how, lang)}</h2>
            <p>{say(w.howSays, lang)}</p>
            <p>{say(w.noClock, lang)}</p>
          </div>
          <section class="ds-card t-card" data-variant="tinted" aria-label={say(w.start, lang)}>
            <Form action={v.start} buttons={<Button>{say(w.start, lang)}</Button>}>
              <RadioGroup name="country" lang={lang} label={say(w.choose, lang)} description={say(w.chooseSays, lang)} value={v.chosen ?? home[lang]} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...(problem ? { error: say(problem.text, lang) } : {})} />
            </Form>
            <p class="t-small">{say(w.noAccount, lang)}</p>
          </section>
        </div>
      </Stack>
    </Layout>,
  )
}
