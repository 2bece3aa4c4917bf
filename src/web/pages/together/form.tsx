import type { ComponentChildren } from 'preact'
import { countries, langs, say, type Lang, type Text } from '../../../plain/index.ts'
import * as f from '../../../law/index.ts'
import { activities, buyers, subjects } from '../../../calc/index.ts'
import { languageWords, longestIn, places, taskWords, tasks } from '../../../joint/index.ts'
import { Button, ButtonLink, CheckboxGroup, countryWords, DateField, ErrorSummary, Heading, Lead, NumberField, RadioGroup, Select, Stack, Steps, TextArea, TextField, type Option } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { screens, type Screen, type TogetherAsk } from './view.ts'
import { togetherWords as w } from './words.ts'

const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)
const optionsOf = (of: Readonly<Record<string, Text>>, lang: Lang): Option[] => Object.entries(of).map(([value, label]) => ({ value, label: capital(say(label, lang), lang) }))
const screenWords = { who: w.who, needs: w.needs, law: w.law, parts: w.parts, terms: w.terms } as const satisfies Partial<Record<Screen, Text>>
const asked = screens.filter((s): s is keyof typeof screenWords => s !== 'result')

/** One screen of questions at a time; a plain form that carries the other answers along. */
export function togetherForm(v: TogetherAsk): string {
  const { lang } = v, at = asked.indexOf(v.at as keyof typeof screenWords), next = screens[at + 1]!, before = asked[at - 1]
  const here = screenWords[v.at as keyof typeof screenWords]
  return docOf(v, say(w.title, lang), (
    <Stack gap={6}>
      <div class="t-stack t-gap-2"><Heading level={1} size="lg">{say(w.title, lang)}</Heading>{at === 0 && <Lead>{say(w.lead, lang)}</Lead>}</div>
      <Steps lang={lang} label={say(w.steps, lang)} current={at} steps={asked.map((s, i) => ({ label: say(screenWords[s], lang), ...(i < at ? { href: v.hrefAt(s) } : {}) }))} />
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      <form class="t-form t-toolform" action={v.action} method="get" noValidate aria-label={say(here, lang)}>
        {/* Enter in a field goes on to the next screen. */}
        <button type="submit" name="at" value={next} class="t-default" tabIndex={-1} aria-hidden="true" />
        {v.carried.map(([name, value], i) => <input key={i} type="hidden" name={name} value={value} />)}
        <Heading level={2}>{say(here, lang)}</Heading>
        {v.at === 'who' ? <Who v={v} /> : v.at === 'needs' ? <Needs v={v} /> : v.at === 'law' ? <Law v={v} /> : v.at === 'parts' ? <Parts v={v} /> : <Terms v={v} />}
        <div class="t-row t-form__buttons">
          <Button type="submit" name="at" value={next}>{say(next === 'result' ? w.show : w.next, lang)}</Button>
          {before && <ButtonLink rank="secondary" href={v.hrefAt(before)}>{say(w.back, lang)}</ButtonLink>}
        </div>
      </form>
    </Stack>
  ))
}

type At = { v: TogetherAsk }
const wrong = (v: TogetherAsk, name: string): { error: string } | undefined => {
  const p = v.problems.find(x => x.field === name)
  return p ? { error: say(p.text, v.lang) } : undefined
}
const Group = ({ legend, children }: { legend: string; children: ComponentChildren }) => <fieldset class="t-tool__group"><legend class="ds-label" data-weight="medium">{legend}</legend>{children}</fieldset>

function Who({ v }: At) {
  const { lang } = v, home = { sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const
  const usual = [home[lang], ...countries.filter(c => c !== home[lang])]
  return (
    <>
      <TextField name="title" lang={lang} label={say(w.name, lang)} value={v.value('title')} optional {...wrong(v, 'title')} />
      <div class="t-tool__pair">
        <Select name="subject" lang={lang} label={say(w.subject, lang)} value={v.value('subject') || 'goods'} options={(['goods', 'services', 'works'] as const).map(s => ({ value: s, label: capital(say(subjects[s], lang), lang) }))} {...wrong(v, 'subject')} />
        <DateField name="on" lang={lang} label={say(w.on, lang)} description={say(w.onHelp, lang)} value={v.value('on')} min="2024-04-01" max="2040-12-31" {...wrong(v, 'on')} />
      </div>
      {places.slice(0, v.count).map((p, i) => (
        <Group key={p} legend={say(w.buyer, lang, { n: i + 1 })}>
          <div class="t-tool__pair">
            <TextField name={`${p}.name`} lang={lang} label={say(w.buyerName, lang)} value={v.value(`${p}.name`)} {...wrong(v, `${p}.name`)} />
            <Select name={`${p}.country`} lang={lang} label={say(w.country, lang)} value={v.value(`${p}.country`) || usual[i % 3]!} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} {...wrong(v, `${p}.country`)} />
          </div>
          <div class="t-tool__pair">
            <Select name={`${p}.buyer`} lang={lang} label={say(w.kind, lang)} value={v.value(`${p}.buyer`) || 'municipality'} options={optionsOf(buyers, lang)} {...wrong(v, `${p}.buyer`)} />
            <Select name={`${p}.activity`} lang={lang} label={say(w.activity, lang)} value={v.value(`${p}.activity`) || 'general'} options={optionsOf(activities, lang)} {...wrong(v, `${p}.activity`)} />
          </div>
          <NumberField name={`${p}.value`} lang={lang} label={say(w.value, lang)} description={say(w.valueHelp, lang)} optional decimals value={v.value(`${p}.value`)} {...wrong(v, `${p}.value`)} />
        </Group>
      ))}
      <div class="t-row">
        {v.count < places.length && <Button type="submit" rank="secondary" small name="change" value="more">{say(w.more, lang)}</Button>}
        {v.count > 2 && <Button type="submit" rank="secondary" small name="change" value="fewer">{say(w.fewer, lang)}</Button>}
      </div>
      <input type="hidden" name="count" value={String(v.count)} />
    </>
  )
}

const nameOf = (v: TogetherAsk, i: number): string => v.value(`${places[i]}.name`) || say(w.buyer, v.lang, { n: i + 1 })

const Needs = ({ v }: At) => <>{places.slice(0, v.count).map((p, i) => (
  <TextArea key={p} name={`${p}.needs`} lang={v.lang} label={say(w.needsOf, v.lang, { name: nameOf(v, i) })} {...(i === 0 ? { description: say(w.needsHelp, v.lang) } : {})} rows={4} maxLength={longestIn.needs} value={v.value(`${p}.needs`)} optional {...wrong(v, `${p}.needs`)} />
))}</>

/** Yes, no, or not yet. */
const Said = ({ v, name, fact, when }: At & { name: string; fact: f.Fact; when?: string }) => (
  <RadioGroup name={name} lang={v.lang} inline label={say(fact.ask, v.lang)} {...(when ? { description: when } : {})} value={v.value(name) || 'open'} options={[{ value: 'yes', label: say(w.yes, v.lang) }, { value: 'no', label: say(w.no, v.lang) }, { value: 'open', label: say(w.open, v.lang) }]} {...wrong(v, name)} />
)

function Law({ v }: At) {
  const { lang } = v, where = places.slice(0, v.count).map(p => v.value(`${p}.country`)), only = say(w.onlyEntity, lang)
  const laws: Option[] = [...[...countries].sort((a, b) => Number(where.includes(b)) - Number(where.includes(a))).map(c => ({ value: c, label: say(countryWords[c], lang) })), ...(['other', 'none'] as const).map(x => ({ value: x, label: capital(say(w[x], lang), lang) })), { value: 'open', label: capital(say(w.notYet, lang), lang) }]
  const forms = f.jointForm.is.kind === 'one of' ? f.jointForm.is.options : {}
  return (
    <>
      <RadioGroup name="form" lang={lang} label={say(f.jointForm.ask, lang)} value={v.value('form') || 'together'} options={optionsOf(forms, lang)} {...wrong(v, 'form')} />
      <RadioGroup name="law" lang={lang} label={say(w.lawOf, lang)} value={v.value('law') || 'open'} options={laws} {...wrong(v, 'law')} />
      <Said v={v} name="signed" fact={f.jointAgreed} />
      <Said v={v} name="stated" fact={f.jointLawStated} />
      <Said v={v} name="named" fact={f.jointBuyersNamed} />
      <Said v={v} name="forum" fact={f.jointForumTold} />
      <Said v={v} name="evades" fact={f.jointEvades} />
      {where.includes('NO') && where.some(c => c !== 'NO') && <Said v={v} name="eea" fact={f.jointEeaReasoned} />}
      <Said v={v} name="international" fact={f.jointInternational} />
      <Select name="seat" lang={lang} label={say(w.seat, lang)} description={only} value={v.value('seat') || 'open'} options={[{ value: 'open', label: capital(say(w.notYet, lang), lang) }, ...countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))]} {...wrong(v, 'seat')} />
      <Said v={v} name="decided" fact={f.jointEntityDecided} when={only} />
    </>
  )
}

const Parts = ({ v }: At) => <>{tasks.map(task => (
  <Select key={task} name={`who.${task}`} lang={v.lang} label={say(taskWords[task], v.lang)} value={v.value(`who.${task}`) || 'open'} {...wrong(v, `who.${task}`)}
    options={[{ value: 'open', label: say(w.nobody, v.lang) }, ...places.slice(0, v.count).map((p, i) => ({ value: p, label: nameOf(v, i) })), { value: 'each', label: say(w.each, v.lang) }, { value: 'all', label: say(w.all, v.lang) }]} />
))}</>

function Terms({ v }: At) {
  const { lang } = v
  const one = (name: string, label: Text, of: readonly (readonly [string, Text])[]) => <RadioGroup name={name} lang={lang} label={say(label, lang)} value={v.value(name) || 'open'} options={[...of.map(([value, t]) => ({ value, label: say(t, lang) })), { value: 'open', label: capital(say(w.notYet, lang), lang) }]} {...wrong(v, name)} />
  return (
    <>
      {one('decisions', w.decisions, [['unanimous', w.unanimous], ['byValue', w.byVotes], ['lead', w.byLead]])}
      {one('costs', w.costs, [['byValue', w.byValue], ['equal', w.equal], ['own', w.own]])}
      {one('data', w.data, [['own', w.dataOwn], ['lead', w.dataLead]])}
      {one('exit', w.exit, [['beforeNotice', w.exitNotice], ['stated', w.exitStated]])}
      <CheckboxGroup name="languages" lang={lang} label={say(w.languages, lang)} values={v.all('languages')} options={langs.map(l => ({ value: l, label: capital(say(languageWords[l], lang), lang) }))} {...wrong(v, 'languages')} />
    </>
  )
}
