import { say, text as t, type Country, type Day, type Lang, type Text } from '../plain/index.ts'
import { countryOf, factNamed, lawbook, printAmount, printValue, within, type Facts, type Rule, type Step, type When } from '../law/index.ts'

type Example = Exclude<Extract<Rule, { readonly examples: unknown }>['examples'][number], never>
/** An example told: who buys what, then what is so and what is not. */
export type Story = { readonly sentences: readonly string[]; readonly country: Country; readonly step: Step | undefined; readonly on: Day; readonly facts: Facts }

const buyers: Readonly<Record<string, Text>> = {
  municipality: t('A municipality', 'En kommun', 'En kommune', 'En kommune'), utility: t('A municipal utility', 'Ett kommunalt försörjningsbolag', 'Et kommunalt forsyningsselskab', 'Et kommunalt forsyningsforetak'),
  state: t('A state authority', 'En statlig myndighet', 'En statslig myndighed', 'En statlig myndighet'),
}
const someone = t('A buyer', 'En köpare', 'En ordregiver', 'En oppdragsgiver')
const buys: Readonly<Record<string, Text>> = {
  goods: t('buys goods', 'köper varor', 'køber varer', 'kjøper varer'), services: t('buys services', 'köper tjänster', 'køber tjenesteydelser', 'kjøper tjenester'), works: t('buys works', 'köper en byggentreprenad', 'køber bygge- og anlægsarbejde', 'kjøper bygge- og anleggsarbeid'),
  socialServices: t('buys social or other specific services', 'köper sociala eller andra särskilda tjänster', 'køber sociale eller andre specifikke tjenesteydelser', 'kjøper helse- og sosialtjenester eller særlige tjenester'),
  serviceConcession: t('gives a services concession', 'ger en tjänstekoncession', 'giver en tjenesteydelseskoncession', 'gir en tjenestekonsesjon'), worksConcession: t('gives a works concession', 'ger en byggkoncession', 'giver en bygge- og anlægskoncession', 'gir en bygge- og anleggskonsesjon'),
}
const something = t('buys something', 'köper något', 'køber noget', 'kjøper noe')
const w = {
  worth: t('for {amount}', 'för {amount}', 'for {amount}', 'for {amount}'), yes: t('Yes: {list}.', 'Ja: {list}.', 'Ja: {list}.', 'Ja: {list}.'), no: t('No: {list}.', 'Nej: {list}.', 'Nej: {list}.', 'Nei: {list}.'),
  open: t('The rest is not known.', 'Resten är inte känt.', 'Resten er ikke kendt.', 'Resten er ikke kjent.'), nothing: t('Nothing is known yet.', 'Inget är känt ännu.', 'Intet er kendt endnu.', 'Ingenting er kjent ennå.'),
}
const told = new Set(['buyer.kind', 'subject', 'value.estimated', 'procedure'])
/** `Divided into lots` inside a sentence; names such as ESPD and EU keep their letters. */
const lower = (s: string): string => (/^\p{Lu}(?:\p{Ll}|\s)/u.test(s) ? s.charAt(0).toLowerCase() + s.slice(1) : s)

const capital = (s: string, lang: Lang): string => s.charAt(0).toLocaleUpperCase(lang) + s.slice(1)

function stepFor(rule: Rule): Step | undefined {
  if (rule.kind === 'duty' || rule.kind === 'gap') return rule.steps[0]
  // A meaning or an exception is tried at the step of a duty that reads it.
  for (const r of lawbook.rules) {
    if (r.kind !== 'duty' || (rule.order !== 'EU' && r.order !== 'EU' && r.order !== rule.order)) continue
    if (rule.kind === 'exception' ? rule.to.includes(r.id) : [...within(r.when), ...within(r.must)].some(c => 'holds' in c && c.holds === rule.id)) return r.steps[0]
  }
  return undefined
}
const useful = (d: Day): Day => (d < '2014-01-01' ? '2014-01-01' : d > '2040-12-31' ? '2040-12-31' : d)
const dayOf = (on: When, rule: Rule): Day => useful(on['step taken'] ?? on[rule.life.by] ?? on['notice sent'] ?? on['procedure begun'] ?? on['contract signed'] ?? rule.life.from)

export function storyOf(rule: Rule, example: Example, lang: Lang): Story {
  const country = countryOf(rule, example), facts = example.facts
  const kind = facts['buyer.kind'], subject = facts.subject, value = facts['value.estimated'], way = facts.procedure
  const shown = (id: string): string => { const fact = factNamed(id); return fact ? printValue(fact, facts[id], lang, country) : String(facts[id]) }
  const sentences: string[] = []
  if ([kind, subject, value, way].some(v => v !== undefined)) {
    const amount = typeof value === 'number' ? ` ${say(w.worth, lang, { amount: printAmount(value, 'money', lang, country) })}` : ''
    sentences.push(`${say(buyers[String(kind)] ?? someone, lang)} ${say(buys[String(subject)] ?? something, lang)}${amount}${way === undefined ? '' : ` (${shown('procedure')})`}.`)
  }
  const values: string[] = [], so: string[] = [], notSo: string[] = []
  for (const [id, given] of Object.entries(facts)) {
    const fact = factNamed(id)
    if (!fact || given === undefined || told.has(id) || (id === 'activity' && given === 'general')) continue
    const label = lower(say(fact.label, lang))
    if (given === true) so.push(label)
    else if (given === false) notSo.push(label)
    else values.push(`${label}: ${shown(id)}`)
  }
  if (values.length > 0) sentences.push(`${capital(values.join('; '), lang)}.`)
  if (so.length > 0) sentences.push(say(w.yes, lang, { list: so.join('; ') }))
  if (notSo.length > 0) sentences.push(say(w.no, lang, { list: notSo.join('; ') }))
  if ('verdict' in example ? example.verdict === 'depends' : example.holds === 'unknown') sentences.push(say(sentences.length > 0 ? w.open : w.nothing, lang))
  return { sentences, country, step: stepFor(rule), on: dayOf(example.on, rule), facts }
}

/** The example in "check a step"; undefined for what no step weighs. */
export function checkQuery(story: Story): string | undefined {
  if (!story.step) return undefined
  const q = new URLSearchParams({ step: story.step, country: story.country, on: story.on })
  for (const [name, value] of Object.entries(story.facts)) if (value !== undefined) q.set(`f.${name}`, value === true ? 'yes' : value === false ? 'no' : String(value))
  return q.toString()
}
