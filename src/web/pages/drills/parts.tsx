import type { ComponentChildren } from 'preact'
import { currencyOf, fill, isDay, say, type Country, type Lang, type Text } from '../../../plain/index.ts'
import { factNamed, type FactValue } from '../../../law/index.ts'
import { forms, type CaseState, type Field } from '../../../case/index.ts'
import { namesOf, rowForMastery, type DrillRound } from '../../../practice/index.ts'
import { countryWords, formatDay, formatMoney, formatNumber, Heading, Small } from '../../look/index.ts'
import { questionSaid } from '../../question-words.ts'
import { yesNo } from '../../form-fields.tsx'
import type { PublicFirm } from '../../views.ts'
import type { AtRound, DrillRunView } from './views.ts'
import { drillWords as w } from './words.ts'

/** A text of a round with its amounts and days written in the reader's language. */
export const told = (text: Text, round: DrillRound, country: Country, lang: Lang): string =>
  fill(text[lang], Object.fromEntries(Object.entries(namesOf(round, country)).map(([name, v]) => [name, 'day' in v ? formatDay(v.day, lang) : formatMoney(v.money, v.currency, lang)])))

/** How far one is: as many points as mastery needs, the reached ones filled, and the same in words. */
export const Row = ({ v }: { v: DrillRunView }) => (
  <p class="t-drillrow"><span aria-hidden="true">{Array.from({ length: rowForMastery }, (_, i) => <i key={i} class={i < v.row || v.mastered ? 't-drillrow__done' : undefined} />)}</span>{v.mastered ? say(w.mastered, v.lang) : say(w.progress, v.lang, { n: v.row, all: rowForMastery })}</p>
)

const sentence = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

/** What a field holds, as a person reads it. */
export function shownValue(field: Field, value: unknown, a: { readonly lang: Lang; readonly country: Country; readonly firms: readonly PublicFirm[]; readonly state: CaseState }): string {
  const { lang } = a, none = say(w.nothing, lang)
  const one = (v: unknown): string => {
    if (typeof v === 'boolean') return yesNo(lang)[v ? 0 : 1]!.label
    if (typeof v === 'number') return field.kind === 'money' ? formatMoney(v, currencyOf[a.country], lang) : formatNumber(v, lang)
    if (typeof v === 'object' && v !== null && 'weight' in v) { const row = v as { kind: string; name: string; weight: number }; return `${say(field.options?.[row.kind] ?? { en: row.name, sv: row.name, da: row.name, nb: row.name }, lang)} ${formatNumber(row.weight, lang)} %` }
    if (field.kind === 'day' && isDay(v)) return formatDay(v, lang)
    const s = String(v), firm = a.firms.find(f => f.id === s)
    if (firm && (field.kind === 'firm' || field.kind === 'firms')) return firm.name
    if (field.kind === 'question') return questionSaid(a.state.questions[s]?.about ?? s, lang)
    return field.options?.[s] ? say(field.options[s], lang) : s
  }
  if (value === undefined || value === '') return none
  return Array.isArray(value) ? (value.length === 0 ? none : value.map(one).join(', ')) : one(value)
}

/** A fact that was settled, as question and answer. */
export function settledLine(fact: string, value: FactValue, lang: Lang): { readonly label: string; readonly value: string } | undefined {
  const named = factNamed(fact)
  if (!named) return undefined
  const is = named.is, said = typeof value === 'boolean' ? yesNo(lang)[value ? 0 : 1]!.label : is.kind === 'one of' ? say(is.options[String(value)] ?? named.label, lang) : typeof value === 'number' ? formatNumber(value, lang) : String(value)
  return { label: say(named.ask, lang), value: said }
}

/** The fields of a step that are shown with their values. Free text is left out where only settings matter. */
export const shownFields = (step: keyof typeof forms, names: readonly string[], state: CaseState, texts: boolean): readonly Field[] =>
  forms[step].fields.filter(f => names.includes(f.name) && (texts || !['long', 'short', 'lines', 'phases'].includes(f.kind)) && !(f.when && !f.when(state)))
export const Values = ({ step, values, names, a, texts = true }: { step: keyof typeof forms; values: Readonly<Record<string, unknown>>; names: readonly string[]; a: Parameters<typeof shownValue>[2]; texts?: boolean }) => {
  const rows = shownFields(step, names, a.state, texts)
  return <dl class="t-who">{rows.map(f => <div key={f.name}><dt>{say(f.label, a.lang)}</dt><dd class="t-kept">{shownValue(f, values[f.name], a)}</dd></div>)}</dl>
}

/** The days that stand in the case. */
function daysOf(s: CaseState): [Text, string][] {
  const all: [Text, string | undefined][] = [[w.noticeSent, s.notice?.on], [w.requestsBy, s.invitation ? undefined : s.requestsBy], [w.tendersBy, s.opened ? undefined : s.tendersBy], [w.finalBy, s.finalBy], [w.lettersSent, s.contract ? undefined : s.letters?.on], [w.contractSigned, s.contract?.on], [w.today, s.today]]
  return all.flatMap(([label, day]) => (day ? [[label, day]] : []))
}
/** The firms that have to do with the case as it stands. */
const around = (s: CaseState, firms: readonly PublicFirm[]): readonly PublicFirm[] => {
  const ids = new Set([...Object.keys(s.candidates), ...s.received, ...s.remaining, ...s.tenders.map(t => t.firm), ...(s.contract?.firms ?? [])])
  return ids.size > 0 ? firms.filter(f => ids.has(f.id)) : []
}

/** The situation as it is told, with what one must have at hand. */
export function Situation({ v, folded = false }: { v: DrillRunView & AtRound; folded?: boolean }) {
  const { lang, round, country, state } = v, firms = around(state, v.firms), level = folded ? 3 : 2
  return (
    <div class="t-stack t-gap-4">
      <div class="t-prose">{told(round.situation, round, country, lang).split(/\n\s*\n/).map((p, i) => <p key={i}>{p}</p>)}</div>
      <section class="t-stack t-gap-2"><Heading level={level} size="2xs">{say(w.dates, lang)}</Heading>
        <dl class="t-who">{daysOf(state).map(([label, day]) => <div key={label.en}><dt>{sentence(say(label, lang), lang)}</dt><dd>{isDay(day) ? formatDay(day, lang) : day}</dd></div>)}</dl></section>
      {state.tenders.length > 0 && !state.contract && <section class="t-stack t-gap-2"><Heading level={level} size="2xs">{say(w.tenders, lang)}</Heading>
        <dl class="t-who">{state.tenders.map(t => <div key={t.firm}><dt>{v.firms.find(f => f.id === t.firm)?.name ?? t.firm}</dt><dd>{formatMoney(t.price, v.currency, lang)}</dd></div>)}</dl></section>}
      {firms.length > 0 && <section class="t-stack t-gap-2"><Heading level={level} size="2xs">{say(w.firms, lang)}</Heading>
        <dl class="t-who">{firms.map(f => <div key={f.id}><dt>{f.name}</dt><dd>{say(f.about, lang)}</dd></div>)}</dl></section>}
    </div>
  )
}

export const Head = ({ v, over, children }: { v: DrillRunView; over: string; children?: ComponentChildren }) => (
  <div class="t-drillhead">
    <div class="t-stack t-gap-2">
      <nav class="t-small t-no-print" aria-label={say(w.all, v.lang)}><a class="ds-link" href={v.links.list}>{say(w.all, v.lang)}</a></nav>
      <Heading level={1} size="lg" over={over}>{say(v.drill.title, v.lang)}</Heading>
      <Small>{say(w.under, v.lang, { country: say(countryWords[v.country], v.lang) })}</Small>
    </div>
    <div class="t-stack t-gap-2"><Row v={v} />{children}</div>
  </div>
)
