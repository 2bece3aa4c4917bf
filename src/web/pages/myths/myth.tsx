import { countries, say, type Country, type Text } from '../../../plain/index.ts'
import { steps, type CaseStep, type Order } from '../../../law/index.ts'
import type { DocumentedCase, Myth, Opinions, Situation, Touching } from '../../../experience/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import { Button, ButtonLink, Card, countryWords, ErrorSummary, Form, Heading, Lead, Prose, Select, Small, SourceLine, Stack } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { LessonsHere } from '../experience/beside.tsx'
import { docOf } from '../run-parts.tsx'
import { MythList } from './list.tsx'
import { SituationCard } from './situation.tsx'
import { TruthLabel } from './truth.tsx'
import { howWords, kindWords, mythWords as w, placeWords, quoted, topicWords } from './words.ts'

export type ShownSituation = {
  readonly situation: Situation
  readonly opinions: Opinions
  /** The check page with the same step and facts, under the law of this country. */
  readonly check: (country: Country) => string
}
export type MythView = Common & {
  readonly myth: Myth
  readonly situations: readonly ShownSituation[]
  readonly country: Country
  readonly inCountry: (country: Country) => string
  readonly cases: readonly DocumentedCase[]
  /** Where a documented case is told in full; undefined for a judgment. */
  readonly caseHref: (id: string) => string | undefined
  readonly lessons: readonly Touching[]
  readonly related: readonly Myth[]
  readonly href: (id: string) => string
  readonly listHref: string
  readonly topicHref: string
  readonly lawHref: (order: Order, id: string) => string
  /** Missing when the case has no step for it. */
  readonly practise?: { readonly action: string; readonly caseTitle: Text; readonly step: CaseStep }
  readonly problems: readonly FieldProblem[]
}

/** One myth: claim, answer, the live opinions, what is true in it, what to do, who has done it, and the way to try it. */
export function mythPage(v: MythView): string {
  const { lang, myth } = v, claim = quoted(say(myth.claim, lang), lang)
  return docOf(v, claim, (
    <Stack gap={12}>
      <div class="t-stack t-gap-4">
        <nav class="t-small" aria-label={say(w.back, lang)}><a class="ds-link" href={v.listHref}>{say(w.back, lang)}</a> · <a class="ds-link" href={v.topicHref}>{say(topicWords[myth.topic], lang)}</a></nav>
        {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
        <Heading level={1} size="xl">{claim}</Heading>
        <TruthLabel truth={myth.truth} lang={lang} />
        <Lead>{say(myth.answer, lang)}</Lead>
      </div>
      <div class="t-myth">
        <section class="t-myth__law t-stack t-gap-6" aria-labelledby="law">
          <Heading level={2} size="md" id="law">{say(w.law, lang)}</Heading>
          {v.situations.map((s, i) => <SituationCard key={i} s={s} n={i} v={v} />)}
          <Small>{say(w.lawbook, lang, { hash: v.situations[0]!.opinions[v.country].receipt.lawbook.slice(0, 12) })}</Small>
        </section>
        <div class="t-myth__side">
          {myth.core && <section class="t-stack t-gap-2"><Heading level={2} size="xs">{say(w.core, lang)}</Heading><p>{say(myth.core, lang)}</p></section>}
          <section class="t-stack t-gap-2"><Heading level={2} size="xs">{say(w.instead, lang)}</Heading><p>{say(myth.instead, lang)}</p></section>
        </div>
        <Practise v={v} />
      </div>
      <section class="t-stack t-gap-4" aria-labelledby="done">
        <Heading level={2} size="md" id="done">{say(w.done, lang)}</Heading>
        {v.cases.length === 0 ? <Prose><p>{say(w.noCases, lang)}</p></Prose> : <><ul class="t-done">{v.cases.map(c => <Done key={c.id} c={c} v={v} />)}</ul><Small>{say(w.ends, lang)}</Small></>}
      </section>
      <LessonsHere lessons={v.lessons} lang={lang} />
      {v.related.length > 0 && <section class="t-stack t-gap-4 t-no-print" aria-labelledby="related"><Heading level={2} size="md" id="related">{say(w.related, lang)}</Heading><MythList myths={v.related} v={v} level={3} /></section>}
    </Stack>
  ))
}

const Done = ({ c, v }: { c: DocumentedCase; v: MythView }) => { const href = v.caseHref(c.id); return (
  <li>
    <h3 class="t-done__name">{href ? <a class="ds-link" href={href}>{say(c.name, v.lang)}</a> : say(c.name, v.lang)}</h3>
    <p class="t-small">{c.year && `${c.year} · `}{say(placeWords[c.country], v.lang)} · {say(kindWords[c.kind], v.lang)} · {say(howWords[c.how], v.lang)}</p>
    <p>{say(c.happened, v.lang)}</p>
    {c.notKnown && <p class="t-small">{say(c.notKnown, v.lang)}</p>}
    <SourceLine lang={v.lang} sources={[{ words: c.source, known: c.known, ...(c.link ? { link: c.link } : {}) }]} />
  </li>
) }

function Practise({ v }: { v: MythView }) {
  const { lang, practise } = v
  return (
    <div class="t-myth__try t-no-print"><Card tinted heading={say(w.practise, lang)} level={2}>
      {practise ? <>
        <Form action={practise.action} buttons={<Button type="submit">{say(w.begin, lang)}</Button>}>
          <Select name="country" lang={lang} label={say(w.asIn, lang)} value={v.country} options={countries.map(c => ({ value: c, label: say(countryWords[c], lang) }))} error={v.problems.find(p => p.field === 'country') && say(w.wrongCountry, lang)} />
        </Form>
        <Small>{say(w.practiseSays, lang, { case: say(practise.caseTitle, lang), step: say(steps[practise.step], lang) })}</Small>
      </> : <><p>{say(w.onlyCheck, lang)}</p><ButtonLink rank="secondary" href={v.situations[0]!.check(v.country)}>{say(w.check, lang)}</ButtonLink></>}
    </Card></div>
  )
}
