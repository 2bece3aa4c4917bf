import type { Context } from 'hono'
import { countries, currencies, currencyOf, isCountry, numberOf, type Country, type Currency, type Day } from '../plain/index.ts'
import { factNamed, lawbook, type Facts, type FactValue, type Step } from '../law/index.ts'
import { procedureAdviser as adviser } from '../calc/index.ts'
import type { FieldProblem } from '../case/index.ts'
import { parameters, type Parameter } from '../market/index.ts'
import { answerOf, procedurePage, procedureWords as w, type ProcedureView, type ShownWay } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { isUsefulDay, saidValues } from './said-value.ts'
import { page, readerLang, type Site } from './site.ts'

const spanOf = (p: Parameter): adviser.Estimate => ({ usual: p.default, low: p.low, high: p.high })
const one: adviser.Estimate = { usual: 1, low: 1, high: 1 }
/** The figures of the market: published where somebody measured, ours where nobody did. */
const workFigures: adviser.WorkFigures = {
  buyerDays: spanOf(parameters['cost.buyer-days']), bidderDays: spanOf(parameters['cost.bidder-days']),
  factor: { open: one, restricted: spanOf(parameters['cost.restricted']), negotiation: spanOf(parameters['cost.negotiation']), dialogue: spanOf(parameters['cost.dialogue']), partnership: spanOf(parameters['cost.partnership']) },
  referenceValue: parameters['cost.reference-value'].default, growth: parameters['cost.value-elasticity'].default,
}
const workTimes: adviser.WorkTimes = {
  documents: spanOf(parameters['time.documents']), selection: spanOf(parameters['time.selection']), round: spanOf(parameters['time.round']), evaluation: spanOf(parameters['time.evaluation']),
  perTender: spanOf(parameters['time.per-tender']), decision: spanOf(parameters['time.decision']), contract: spanOf(parameters['time.contract']),
}
/** `(b.3)` names a section of a paper that a reader does not have. */
const sourceOf = (p: Parameter): string => p.source.replace(/ \([a-z][^)]*\)$/, '')

type Read = { readonly told: adviser.Told; readonly problems: readonly FieldProblem[]; readonly written: Readonly<Record<string, string>> }
const buyers = ['municipality', 'utility', 'state'] as const

/** Reads the address. What cannot be read is told, and the rest is used. */
export function readAdviser(asked: URLSearchParams, home: Country, today: Day): Read {
  const { said: take, problems, written } = saidValues(asked)
  const country = take('country', isCountry, home, w.wrongCountry)
  const buyer = take('buyer', (x): x is (typeof buyers)[number] => (buyers as readonly string[]).includes(x), 'municipality', w.wrongAnswer)
  const on = take('on', isUsefulDay, today, w.wrongDay)
  const currency = take('cur', (x): x is Currency => (currencies as readonly string[]).includes(x), currencyOf[country], w.wrongSum)
  const answers: Partial<Record<adviser.QuestionId, string>> = {}
  for (const q of adviser.questions) {
    const raw = asked.get(q.id)?.trim() ?? ''
    if (raw === '') { if (q.id === 'value' && asked.get('valueAsked') === 'yes') answers.value = adviser.notKnown; continue }
    const value = 'amount' in q && raw !== adviser.notKnown ? String(numberOf(raw) ?? raw) : raw
    if (adviser.isAnswer(q, value)) answers[q.id] = value
    else { problems.push({ field: q.id, text: 'amount' in q ? w.wrongSum : w.wrongAnswer }); written[q.id] = raw.slice(0, 100) }
  }
  const facts: Record<string, FactValue> = {}
  let count = 0
  for (const [name, value] of asked) {
    if (!name.startsWith('f.') || value.trim() === '' || ++count > 60) continue
    const fact = factNamed(name.slice(2))
    if (!fact || fact.fact === 'procedure') continue
    const answer = answerOf(fact, value)
    if (answer === undefined) { if (!problems.some(p => p.field === 'facts')) problems.push({ field: 'facts', text: w.wrongFact }) } else facts[fact.fact] = answer
  }
  const wants = adviser.wantIds.filter(id => asked.getAll('want').includes(id))
  return { told: { setting: { country, buyer, on, currency }, answers, facts, wants }, problems, written }
}

const sayFact = (v: FactValue): string => (v === true ? 'yes' : v === false ? 'no' : String(v))
/** What has been told, as it stands in an address. */
function queryOf({ setting, answers, facts, wants }: adviser.Told): string {
  const q = new URLSearchParams({ country: setting.country, buyer: setting.buyer, on: setting.on })
  if (answers.value && setting.currency !== currencyOf[setting.country]) q.set('cur', setting.currency)
  for (const { id } of adviser.questions) if (answers[id] !== undefined) q.set(id, answers[id])
  for (const want of wants) q.append('want', want)
  for (const [name, value] of Object.entries(facts)) if (value !== undefined) q.set(`f.${name}`, sayFact(value))
  return q.toString()
}

/** Procedures that the cases let one practise. */
const practised: readonly string[] = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'researchAndDevelopment', 'belowThreshold', 'directAward', 'negotiatedWithoutNotice']
const planned: readonly string[] = ['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership', 'lightRegime', 'concession', 'belowThreshold']

export function showProcedure(site: Site, c: Context): Response {
  const lang = readerLang(c), today = site.now().toISOString().slice(0, 10) as Day
  const home = ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang], action = `/${lang}/tools/procedure`
  const { told, problems, written } = readAdviser(new URL(c.req.url).searchParams, home, today), { setting, answers } = told
  const checkHref: ProcedureView['checkHref'] = (step: Step, facts: Facts) => {
    const q = new URLSearchParams({ step, country: setting.country, on: setting.on })
    for (const [name, value] of Object.entries(facts)) if (value !== undefined) q.set(`f.${name}`, sayFact(value))
    return `/${lang}/check?${q}`
  }
  const begun = Object.values(answers).length > 0, ranked = begun ? adviser.ranking(told) : []
  const next = adviser.nextQuestion(told, begun ? ranked : undefined), scenario = site.library.scenarios[0]
  const ways = ranked.map((r): ShownWay => ({
    ranked: r, verdicts: Object.fromEntries(countries.map(k => [k, k === setting.country ? r.verdict : adviser.verdictIn(r.way, told, k)])) as ShownWay['verdicts'],
    timing: adviser.timingOf(r.way, told, workTimes), burden: adviser.burdenOf(r.way, told, workFigures), checkHref: checkHref(r.step, r.facts),
    ...(planned.includes(r.way) ? { planHref: planHref(lang, told, r.way) } : {}),
    ...(scenario && practised.includes(r.way) ? { practice: { href: `/${lang}/cases/${scenario.id}`, title: scenario.title[lang] } } : {}),
  }))
  const first = ways[0]?.ranked
  const query = new URL(c.req.url).search
  return page(c, procedurePage({
    ...commonOf(site.statics, lang, `/tools/procedure${query.length <= 4000 ? query : ''}`), told, problems, written, ways, ...(next ? { next } : {}),
    additions: first ? adviser.additionsFor(told, adviser.wayOf(first.way).procedure).map(a => ({ ...a, checkHref: checkHref(a.step, a.facts) })) : [],
    lawbook: lawbook.hash, sources: { days: sourceOf(parameters['cost.buyer-days']), dialogue: sourceOf(parameters['cost.dialogue']) }, action, toolsHref: `/${lang}/tools`,
    lawHref: (order, id) => lawHref(lang, order, id), checkHref,
    href: change => {
      const nextAnswers = Object.fromEntries(Object.entries({ ...answers, ...change.answers }).filter(([, v]) => v !== undefined)) as adviser.Answers
      return `${action}?${queryOf({ ...told, answers: nextAnswers, facts: { ...told.facts, ...change.facts }, setting: { ...setting, country: change.country ?? setting.country } })}`
    },
  }), problems.length > 0 ? 422 : 200)
}

function planHref(lang: string, { setting, answers }: adviser.Told, way: adviser.WayId): string {
  const q = new URLSearchParams({ country: setting.country, procedure: way, buyer: setting.buyer })
  const subject = ({ goods: 'goods', services: 'services', works: 'works', social: 'services', runServices: 'services', runWorks: 'works' } as Record<string, string>)[answers.buys ?? '']
  if (subject) q.set('subject', subject)
  if (answers.activity && answers.activity !== adviser.notKnown) q.set('activity', answers.activity)
  if (answers.value && answers.value !== adviser.notKnown && setting.currency === currencyOf[setting.country]) q.set('value', answers.value)
  return `/${lang}/tools/time-plan?${q}`
}

export const procedureAddresses: readonly Address[] = inEachLanguage(lang => [[`/${lang}/tools/procedure`, { GET: showProcedure }]])
