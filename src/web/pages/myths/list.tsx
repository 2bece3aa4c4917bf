import { say } from '../../../plain/index.ts'
import { askers, mythTopics, type Asker, type Myth, type MythTopic } from '../../../experience/index.ts'
import type { FieldProblem } from '../../../case/index.ts'
import { ButtonLink, EmptyState, ErrorSummary, Heading, Lead, Small, Stack } from '../../look/index.ts'
import type { Common } from '../../views.ts'
import { docOf } from '../run-parts.tsx'
import { TruthLabel } from './truth.tsx'
import { askerWords, mythWords as w, quoted, topicWords } from './words.ts'

export type MythsView = Common & {
  readonly shown: readonly Myth[]
  readonly count: number
  readonly topic?: MythTopic
  readonly who?: Asker
  readonly problems: readonly FieldProblem[]
  readonly href: (id: string) => string
  /** The list with another choice; what is undefined is not chosen. */
  readonly choose: (topic: MythTopic | undefined, who: Asker | undefined) => string
}

/** A list to read: what people say, how much of it is true, and the answer in one sentence. */
export function mythsPage(v: MythsView): string {
  const { lang } = v, topics = mythTopics.filter(topic => v.shown.some(m => m.topic === topic))
  return docOf(v, say(w.title, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-2"><Heading level={1} size="xl">{say(w.title, lang)}</Heading><Lead>{say(w.lead, lang)}</Lead></div>
      {v.problems.length > 0 && <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />}
      <div class="t-mythpick">
        <Choices label={say(w.about, lang)} id="field-topic" all={say(w.all, lang)} none={v.choose(undefined, v.who)} chosen={v.topic} options={mythTopics.map(x => ({ value: x, label: say(topicWords[x], lang), href: v.choose(x, v.who) }))} />
        <Choices label={say(w.who, lang)} id="field-who" all={say(w.all, lang)} none={v.choose(v.topic, undefined)} chosen={v.who} options={askers.map(x => ({ value: x, label: say(askerWords[x], lang), href: v.choose(v.topic, x) }))} />
        <Small>{v.shown.length === v.count ? say(w.everyOne, lang, { n: v.count }) : say(w.some, lang, { n: v.shown.length, all: v.count })}</Small>
      </div>
      {v.shown.length === 0 && <EmptyState heading={say(w.none, lang)} action={<ButtonLink rank="secondary" href={v.choose(undefined, undefined)}>{say(w.showAll, lang)}</ButtonLink>}>{say(w.noneSays, lang)}</EmptyState>}
      {topics.map(topic => (
        <section key={topic} class="t-mythtopic" aria-labelledby={`topic-${slug(topic)}`}>
          <Heading level={2} size="sm" id={`topic-${slug(topic)}`}>{say(topicWords[topic], lang)}</Heading>
          <MythList myths={v.shown.filter(m => m.topic === topic)} v={v} level={3} />
        </section>
      ))}
    </Stack>
  ))
}

export const slug = (s: string): string => s.replaceAll(' ', '-')

/** Claim, mark, answer; the claim is the link. */
export const MythList = ({ myths, v, level }: { myths: readonly Myth[]; v: { readonly lang: MythsView['lang']; readonly href: (id: string) => string }; level: 3 | 4 }) => {
  const H = `h${level}` as const
  return (
    <ul class="t-myths">{myths.map(m => (
      <li key={m.id}>
        <H class="t-myths__claim"><a class="ds-link" data-color="neutral" href={v.href(m.id)}>{quoted(say(m.claim, v.lang), v.lang)}</a></H>
        <TruthLabel truth={m.truth} lang={v.lang} />
        <p class="t-myths__answer">{say(m.answer, v.lang)}</p>
      </li>
    ))}</ul>
  )
}

const Choices = ({ label, id, all, none, chosen, options }: { label: string; id: string; all: string; none: string; chosen: string | undefined; options: readonly { readonly value: string; readonly label: string; readonly href: string }[] }) => (
  <nav class="t-choice" aria-labelledby={id}>
    <p class="t-choice__label" id={id} tabIndex={-1}>{label}</p>
    <ul><li><a href={none} aria-current={chosen === undefined ? 'true' : undefined}>{all}</a></li>{options.map(o => <li key={o.value}><a href={o.href} aria-current={chosen === o.value ? 'true' : undefined}>{o.label}</a></li>)}</ul>
  </nav>
)
