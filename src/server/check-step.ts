import * as z from 'zod'
import { countries, isCountry, isDay, text as t, type Country, type Day, type Text } from '../plain/index.ts'
import { factNamed, isStep, lawbook, weigh, type Facts, type Opinion, type Source, type When } from '../law/index.ts'
import { opinionsOn, parseAction, startState, type FieldProblem, type Opinions } from '../case/index.ts'
import { answerOf, readSaid, type Answers } from './form.ts'

const wording = {
  country: t('Choose DK, SE or NO.', 'Välj DK, SE eller NO.', 'Vælg DK, SE eller NO.', 'Velg DK, SE eller NO.'),
  on: t('Write a day that exists, such as 2026-10-05.', 'Skriv en dag som finns, till exempel 2026-10-05.', 'Skriv en dag, der findes, fx 2026-10-05.', 'Skriv en dag som finnes, for eksempel 2026-10-05.'),
  step: t('There is no such step.', 'Det finns inget sådant steg.', 'Der er ikke et sådant trin.', 'Det finnes ikke et slikt steg.'),
  fact: t('There is no such fact.', 'Det finns ingen sådan uppgift.', 'Der er ikke en sådan oplysning.', 'Det finnes ikke en slik opplysning.'),
  value: t('This fact cannot have that value.', 'Uppgiften kan inte ha det värdet.', 'Oplysningen kan ikke have den værdi.', 'Opplysningen kan ikke ha den verdien.'),
  which: t('Give either step and facts, or action.', 'Ange antingen step och facts, eller action.', 'Angiv enten step og facts eller action.', 'Oppgi enten step og facts, eller action.'),
  extra: t('This field is not known.', 'Fältet är okänt.', 'Feltet er ukendt.', 'Feltet er ukjent.'),
} satisfies Record<string, Text>

/** A question without a case: a step with facts, or an action; answers and reasons as with a step of a run. */
const shape = z.strictObject({
  country: z.unknown().optional(), on: z.unknown().optional(), step: z.unknown().optional(), facts: z.record(z.string(), z.unknown()).optional(),
  action: z.unknown().optional(), answers: z.unknown().optional(), reasons: z.unknown().optional(),
})
export type Checked =
  | { readonly ok: true; readonly country: Country; readonly on: Day; readonly opinions: Opinions }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] }

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)

/** `answers` and `reasons` of a JSON command, read as those of a form are. */
export function saidIn(answers: unknown, reasons: unknown): { readonly answers: Answers; readonly reasons: Record<string, string>; readonly problems: readonly FieldProblem[] } {
  const given = Object.fromEntries(Object.entries(isRecord(answers) ? answers : {}).map(([fact, a]) => [fact, isRecord(a) ? { value: a.value, reason: a.reason } : { value: undefined, reason: undefined }]))
  return readSaid(given, isRecord(reasons) ? reasons : {})
}

/** What the law of each country says of a step that belongs to no run. `today` is used when the question names no day. */
export function checkStep(input: unknown, today: Day): Checked {
  const read = shape.safeParse(input)
  const no = (field: string, text: Text): Checked => ({ ok: false, problems: [{ field, text }] })
  if (!read.success) {
    const keys = read.error.issues.flatMap(i => (i.code === 'unrecognized_keys' ? i.keys : []))
    return no(keys[0]?.slice(0, 100) ?? '', keys.length > 0 ? wording.extra : wording.which)
  }
  const { country, on = today, step, facts, action } = read.data
  if (!isCountry(country)) return no('country', wording.country)
  if (!isDay(on)) return no('on', wording.on)
  if ((action === undefined) === (step === undefined)) return no('step', wording.which)
  if (action !== undefined) {
    const parsed = parseAction(action), said = saidIn(read.data.answers, read.data.reasons)
    if (!parsed.ok) return parsed
    if (said.problems.length > 0) return { ok: false, problems: said.problems }
    const state = { ...startState, country, today: on }
    return { ok: true, country, on, opinions: opinionsOn(lawbook, state, parsed.action, { on, by: 'buyer', firms: new Set(), answers: said.answers, reasons: said.reasons }) }
  }
  if (!isStep(step)) return no('step', wording.step)
  const problems: FieldProblem[] = [], known: Record<string, Facts[string]> = {}
  for (const [name, value] of Object.entries(facts ?? {})) {
    const fact = factNamed(name)
    if (!fact) { problems.push({ field: name.slice(0, 100), text: wording.fact }); continue }
    const answer = answerOf(fact, value)
    if (answer === undefined) problems.push({ field: name, text: wording.value })
    else known[name] = answer
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 20) }
  // All clocks stand at the same day: whoever asks about another date asks again with that date.
  const when: When = { 'step taken': on, 'procedure begun': on, 'notice sent': on, 'contract signed': on }
  return { ok: true, country, on, opinions: Object.fromEntries(countries.map(c => [c, weigh(lawbook, step, known, c, when)])) as Opinions }
}

const sourceJson = ({ order, act, place, rank, known, read, link, id }: Source): object => ({ order, act, place, rank, known, read, ...id, ...(link ? { link } : {}) })

/** An opinion as JSON: verdicts, what each rule asks, its sources, and what is still to be known. Traces stay inside. */
export const opinionJson = (o: Opinion): object => ({
  country: o.country, step: o.step, on: o.on, verdict: o.verdict, receipt: { lawbook: o.receipt.lawbook, engine: o.receipt.engine },
  findings: o.findings.map(f => ({
    rule: f.rule.id, order: f.rule.order, verdict: f.verdict, weight: f.rule.kind === 'gap' ? 'gap' : f.rule.weight, known: f.known, reasoned: f.reasoned,
    says: f.rule.says, sources: f.sources.map(sourceJson), ask: f.ask.map(a => ({ fact: a.fact, label: a.label, ask: a.ask })),
  })),
})
/** The same without words and sources: the rules by id, and only those that were not plainly met. The words stand in the rulebook. */
export const opinionsInShort = (o: Opinions): object => Object.fromEntries(countries.flatMap(c => {
  const own = o[c]
  return own ? [[c, {
    verdict: own.verdict, lawbook: own.receipt.lawbook, met: own.findings.filter(f => f.verdict === 'lawful' && !f.reasoned).length,
    findings: own.findings.filter(f => f.verdict === 'unlawful' || f.verdict === 'depends' || f.reasoned)
      .map(f => ({ rule: f.rule.id, verdict: f.verdict, weight: f.rule.kind === 'gap' ? 'gap' : f.rule.weight, known: f.known, reasoned: f.reasoned, ask: f.ask.map(a => a.fact) })),
  }]] : []
}))
export const opinionsJson = (o: Opinions): object => Object.fromEntries(countries.flatMap(c => (o[c] ? [[c, opinionJson(o[c])]] : [])))
