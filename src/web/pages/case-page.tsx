import { countries, currencyOf, say, type Lang } from '../../plain/index.ts'
import { Button, Columns, countryWords, ErrorSummary, Folded, Form, formatMoney, Heading, Lead, RadioGroup, TextField, TextLink, type Area } from '../look/index.ts'
import { documentOf } from '../look/document.ts'
import { areaWords } from '../desk-words.ts'
import { otherWords as w } from '../other-words.ts'
import type { CasePageView, PublicScenario } from '../views.ts'
import { drillWords } from './drills/words.ts'
import { LessonsHere } from './experience/beside.tsx'
import { groupWords } from './exercise/words.ts'
import { Layout } from './layout.tsx'
import { WorkshopCard } from './workshop/workshop-card.tsx'

export const areaColour: Readonly<Record<'climate' | 'waste' | 'symbiosis', Area>> = { climate: 'water', waste: 'amber', symbiosis: 'green' }

/** A publisher's name reads the same in every language; a description is translated. */
const sourceOf = ({ source }: PublicScenario['documented'][number], lang: Lang): string => (typeof source === 'string' ? source : say(source, lang))

/** One case: its story, what is documented and what is made up, the firms, and the form that begins a run. */
export function casePage(v: CasePageView): string {
  const { lang, scenario: s } = v
  return documentOf(
    <Layout v={v} title={say(s.title, lang)} description={say(s.teaser, lang)}>
      <div class="t-stack t-gap-12">
        <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />
        <div class="t-stack t-gap-3">
          <Heading level={1} size="xl" over={`${say(areaWords[s.area], lang)} · ${say(w.minutes, lang, { n: s.minutes })}`}>{say(s.title, lang)}</Heading>
          <Lead>{say(s.teaser, lang)}</Lead>
        </div>
        <div class="t-casetop">
          <div class="t-prose">
            {s.story.map(part => <div key={part.heading.en}><h2 class="ds-heading" data-size="sm">{say(part.heading, lang)}</h2>{say(part.body, lang).split(/\n\s*\n/).map((p, i) => <p key={i}>{p}</p>)}</div>)}
            <h2 class="ds-heading" data-size="sm">{say(w.thisCase, lang)}</h2>
            <ul>{s.objectives.map(o => <li key={o.en}>{say(o, lang)}</li>)}</ul>
            <h2 class="ds-heading" data-size="sm">{say(w.practice, lang)}</h2>
            <p>{say(w.practiceSays, lang)}</p>
          </div>
          <div class="t-stack t-gap-4">
            <Begin v={v} />
            {v.workshop && <WorkshopCard lang={lang} href={v.workshop} />}
          </div>
        </div>
        <Columns count={2}>
          <section class="t-prose"><h2 class="ds-heading" data-size="xs">{say(w.documented, lang)}</h2><ul>{s.documented.map(d => <li key={d.says.en}>{say(d.says, lang)} <span class="t-small">{d.link ? <a class="ds-link" href={d.link} rel="noreferrer">{sourceOf(d, lang)}</a> : sourceOf(d, lang)}</span></li>)}</ul></section>
          <section class="t-prose"><h2 class="ds-heading" data-size="xs">{say(w.invented, lang)}</h2><ul>{s.invented.map(d => <li key={d.en}>{say(d, lang)}</li>)}</ul></section>
        </Columns>
        {v.lessons && <LessonsHere lessons={v.lessons} lang={lang} />}
        <section class="t-stack t-gap-4">
          <Heading level={2}>{say(w.market, lang)}</Heading>
          <ul class="t-firms">{v.firms.map(f => (
            <li key={f.id}><b>{f.name}</b>{f.incumbent && <span class="t-small"> · {say(w.incumbent, lang)}</span>}<p>{say(f.about, lang)}</p>
              <p class="t-small">{countryName(f.country, lang)} · {say(w.employees, lang, { n: f.employees })} · {say(w.founded, lang, { n: f.founded })}</p></li>
          ))}</ul>
        </section>
      </div>
    </Layout>,
  )
}
/** Countries of firms from elsewhere too; the register's UK is GB to others. */
const countryName = (code: string, lang: Lang): string => new Intl.DisplayNames([lang], { type: 'region' }).of(code === 'UK' ? 'GB' : code) ?? code

function Begin({ v }: { v: CasePageView }) {
  const { lang, scenario: s } = v, error = (field: string) => {
    const problem = v.problems.find(p => p.field === field)
    return problem ? { error: say(problem.text, lang) } : {}
  }
  const options = countries.map(c => ({
    value: c, label: `${s.seats[c].municipality}, ${say(countryWords[c], lang)}`,
    description: say(w.budget, lang, { money: formatMoney(s.seats[c].budget, currencyOf[c], lang) }),
  }))
  const home = ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang]
  return (
    <section class="ds-card t-card" data-variant="tinted" aria-label={say(w.practise, lang)}>
      <Form action={v.start} buttons={<Button>{say(w.start, lang)}</Button>}>
        <RadioGroup name="country" lang={lang} label={say(w.begin, lang)} description={say(w.beginSays, lang)} options={options} value={v.values.country?.[0] ?? home} {...error('country')} />
        <Folded summary={say(w.places, lang)}><dl class="t-who">{countries.map(c => <div key={c}><dt>{s.seats[c].municipality}</dt><dd>{say(s.seats[c].place, lang)}</dd></div>)}</dl></Folded>
        <Folded summary={say(w.same, lang)} open={v.problems.some(p => p.field === 'seed')}>
          <TextField name="seed" lang={lang} width="medium" label={say(w.seed, lang)} description={say(w.seedSays, lang)} value={v.values.seed?.[0] ?? ''} {...error('seed')} />
        </Folded>
      </Form>
      <p class="t-small">{say(w.noAccount, lang)}{v.keptDays !== undefined && ` ${say(w.keptDays, lang, { n: v.keptDays })}`}</p>
      <p class="t-small">{say(drillWords.home, lang)}: <a class="ds-link" href={`${v.homeHref}drills`}>{say(drillWords.homeLink, lang)}</a></p>
      <p><TextLink href={`${v.homeHref}exercises?scenario=${s.id}`}>{say(groupWords.thisCase, lang)}</TextLink> <span class="t-small">{say(groupWords.thisCaseSays, lang)}</span></p>
    </section>
  )
}
