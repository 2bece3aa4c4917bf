import { say, type Lang, type Text } from '../plain/index.ts'
import { factNamed, lawbook, type Fact } from '../law/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { unitOf, yesNo } from './form-fields.tsx'
import { DateField, Folded, Heading, NumberField, RadioGroup, Select, Small, TextArea } from './look/index.ts'
import type { FormValues, WeighedStep } from './views.ts'
import { lawWords as w } from './words.ts'

/** What was typed as answers and reasons, and what is wrong with it. */
export type Answering = { readonly lang: Lang; readonly values: FormValues; readonly problems: readonly FieldProblem[] }

const problemOf = (a: Answering, field: string): { error: string } | undefined => {
  const problem = a.problems.find(x => x.field === field)
  return problem ? { error: say(problem.text, a.lang) } : undefined
}

/** A reason for a duty that asks for one. `label` names the rule where the field stands by itself. */
export const ReasonField = ({ rule, a, label }: { rule: string; a: Answering; label?: string }) => (
  <TextArea name={`reason.${rule}`} lang={a.lang} label={label ?? say(w.reason, a.lang)} description={say(w.reasonHelp, a.lang)} rows={2} value={a.values[`reason.${rule}`]?.[0] ?? ''} {...problemOf(a, `reason.${rule}`)} />
)

const firstShown = 3
const filledIn = (values: FormValues, prefix: string): string[] =>
  Object.keys(values).flatMap(name => (name.startsWith(prefix) && values[name]?.at(-1)?.trim() ? [name.slice(prefix.length)] : []))

/**
 * The questions that decide, each once however many findings ask it, the most settling first; then what was answered already, so
 * that it goes with the form when the step is taken.
 */
export function Questions({ a, questions = [], shownReasons = [], reads = false }: { a: Answering; questions?: WeighedStep['questions']; shownReasons?: readonly string[]; /** They are told, not asked. */ reads?: boolean }) {
  const { lang } = a, asked = new Set(questions.map(q => q.fact.fact)), shown = new Set(shownReasons)
  const first = questions.slice(0, firstShown), more = questions.slice(firstShown)
  const given = filledIn(a.values, 'answer.').flatMap(name => {
    const fact = asked.has(name) ? undefined : factNamed(name)
    return fact ? [fact] : []
  })
  const reasons = filledIn(a.values, 'reason.').flatMap(id => {
    const rule = shown.has(id) ? undefined : lawbook.byId.get(id)?.[0]
    return rule ? [rule] : []
  })
  if (reads) return questions.length === 0 ? null : (
    <section class="t-stack t-gap-2 t-asks" id="law-asks">
      <Heading level={3} size="2xs">{say(w.asks, lang)}</Heading>
      <ul class="ds-list">{questions.map(q => <li key={q.fact.fact}>{say(q.fact.ask, lang)}</li>)}</ul>
    </section>
  )
  const draw = (fact: Fact) => <Answer key={fact.fact} fact={fact} a={a} />
  return (
    <>
      {questions.length > 0 && (
        <section class="t-stack t-gap-4 t-asks" id="law-asks">
          <div><Heading level={3} size="2xs">{say(w.asks, lang)}</Heading><Small>{say(w.asksSays, lang)}</Small></div>
          {first.map(q => draw(q.fact))}
          {more.length > 0 && (
            <Folded summary={say(w.moreAsks, lang, { n: more.length })} open={more.some(q => a.problems.some(p => p.field.endsWith(`.${q.fact.fact}`)))}>
              <div class="t-stack t-gap-4">{more.map(q => draw(q.fact))}</div>
            </Folded>
          )}
        </section>
      )}
      {given.length + reasons.length > 0 && (
        <section class="t-stack t-gap-4 t-asks">
          <Heading level={3} size="2xs">{say(w.given, lang)}</Heading>
          {given.map(draw)}
          {reasons.map(rule => <ReasonField key={rule.id} rule={rule.id} a={a} label={say(rule.says, lang)} />)}
        </section>
      )}
    </>
  )
}

function Answer({ fact, a }: { fact: Fact; a: Answering }) {
  const { lang } = a, name = `answer.${fact.fact}`, value = a.values[name]?.at(-1)
  const common = { name, lang, label: say(fact.ask, lang), ...problemOf(a, name) }
  const sentence = (t: Text): string => { const s = say(t, lang); return s.charAt(0).toLocaleUpperCase(lang) + s.slice(1) }
  return (
    <div class="t-stack t-gap-2 t-answer">
      {fact.is.kind === 'yes or no' ? <RadioGroup {...common} inline value={value} options={yesNo(lang)} />
        : fact.is.kind === 'day' ? <DateField {...common} value={value ?? ''} />
          : fact.is.kind === 'number' ? <NumberField {...common} value={value ?? ''} {...unitOf(fact, lang)} />
            : <Select {...common} value={value || undefined} empty={say(w.notSaid, lang)} options={Object.entries(fact.is.options).map(([v, words]) => ({ value: v, label: sentence(words) }))} />}
      <TextArea name={`because.${fact.fact}`} lang={lang} label={say(w.because, lang)} rows={1} value={a.values[`because.${fact.fact}`]?.[0] ?? ''} {...problemOf(a, `because.${fact.fact}`)} />
    </div>
  )
}
