import type { Context } from 'hono'
import { countries, type Lang } from '../../plain/index.ts'
import { lawbook } from '../../law/index.ts'
import { nationalLimits, procedureAdviser as adviser, reviewAnswers, thresholdsOn, weighChange, workingOf } from '../../calc/index.ts'
import { lawJson } from '../../rulebook/index.ts'
import type { FieldProblem } from '../../case/index.ts'
import { changeAsked } from '../routes-tool-contract-change.ts'
import { readAdviser } from '../routes-tool-procedure.ts'
import { readReview } from '../routes-tool-review-clock.ts'
import { readTimePlan } from '../routes-tool-time-plan.ts'
import { valueAsked } from '../routes-tool-value.ts'
import type { Site } from '../site.ts'
import { askedOf, kindAsked } from '../tool-asked.ts'
import { homeOf } from '../tool-query.ts'
import { list, shape, type Asked, type Param, type Read } from './read.ts'

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }, thing = { type: 'object' }
const about = (name: string, says: string, of: Param['is'] = { text: [0, 100] }): Param => ({ name, says, is: of })
const needed = (p: Param): Param => ({ ...p, needed: true })
const country = about('country', 'DK unless said; with ?lang= the country of that language.', { oneOf: countries })
const purchase: readonly Param[] = [country, about('on', 'The day that decides; today unless said.'), about('cur', 'The currency of the amounts; that of the country unless said.'), about('buyer', 'Who buys.'), about('activity', 'What for.'), about('subject', 'What is bought.')]
const same = 'Takes the same parameters as the page of the tool, whose address can be copied.'

/** What a tool answered, or what is wrong in its fields. */
function told(problems: readonly FieldProblem[], answer: () => Readonly<Record<string, unknown>>): object {
  if (problems.length > 0) return { problems: problems.map(p => ({ field: `?${p.field}`, texts: p.text })) }
  return { lawbook: lawbook.hash, ...(lawJson.plain(answer()) as object) }
}
const langOf = (asked: Asked): Lang => asked.lang ?? 'en'
const form = (site: Site, c: Context, a: Asked) => askedOf(site, c, langOf(a))

/** The calculators: the same reading and the same counting as on their pages. */
export const toolReads: readonly Read[] = [
  {
    path: '/api/v1/tools/thresholds', id: 'thresholds', form: true, summary: `The threshold of a kind of purchase in each country, and where an amount stands. ${same}`,
    params: [...purchase, about('value', 'The amount, without VAT.')], examples: ['country=SE&subject=services&value=2500000&on=2026-03-02', 'buyer=utility&activity=water&subject=works&lang=nb'],
    answer: (a, site, c) => { const asked = form(site, c, a), { kind, day, currency } = kindAsked(asked), amount = asked.amount('value'); return told(asked.problems, () => ({ ...thresholdsOn(kind, day, amount === undefined ? undefined : { amount, currency }), national: nationalLimits(kind, day) })) },
    answers: { type: 'object', properties: { lawbook: hash, day: { type: 'string', format: 'date' }, kind: thing, deciding: thing, countries: list(thing) }, required: ['lawbook', 'day', 'kind', 'deciding', 'countries'] },
  },
  {
    path: '/api/v1/tools/value', id: 'value', form: true, summary: `What a purchase is worth, line by line. ${same}`, params: [...purchase, about('kind', 'How it is bought and paid.')], examples: ['kind=contract&purchase=1500000&option.0=300000&country=DK&on=2026-03-02'],
    answer: (a, site, c) => { const asked = form(site, c, a), input = valueAsked(asked), { country: k, day } = kindAsked(asked); return told(asked.problems, () => ({ country: k, day, input, working: workingOf(input, k, day) ?? null })) },
    answers: shape({ lawbook: hash, country: { type: 'string', enum: [...countries] }, day: { type: 'string', format: 'date' }, input: thing, working: { type: ['object', 'null'] } }),
  },
  {
    path: '/api/v1/tools/contract-change', id: 'contractChange', form: true, summary: `Whether a running contract may be changed: every route of the law, tried in the three countries. ${same}`,
    params: [...purchase, about('what', 'What is changed.'), about('original', 'The value of the contract.'), about('change', 'What this change adds.'), about('signed', 'The day of the contract.')], examples: ['country=SE&original=5000000&change=400000&signed=2025-03-03&on=2026-03-02'],
    answer: (a, site, c) => { const asked = form(site, c, a), kind = kindAsked(asked), input = changeAsked(asked, kind); return told(asked.problems, () => ({ input, answer: weighChange(input, kind.country) })) },
    answers: shape({ lawbook: hash, input: thing, answer: { type: 'object', required: ['countries', 'questions'] } }),
  },
  {
    path: '/api/v1/tools/time-plan', id: 'timePlan', form: true, summary: `A procurement counted forwards from a day or backwards to one: the earliest lawful dates, and a comfortable plan with our assumptions. ${same}`,
    params: [country, needed(about('day', 'The day to count from, or until.')), about('count', 'From that day, or until it.', { oneOf: ['from', 'until'] }), about('procedure', 'Which procedure.')], examples: ['country=SE&procedure=open&day=2026-03-02', 'country=DK&procedure=negotiation&day=2026-12-01&count=until&lang=da'],
    answer: (a, site, c) => { const r = readTimePlan(site, c, langOf(a)), { plan } = r; return told(r.problems, () => ({ input: r.input, count: r.count, earliest: plan!('earliest'), comfortable: plan!('comfortable') })) },
    answers: shape({ lawbook: hash, input: thing, count: { type: 'string' }, earliest: { type: 'object', required: ['dates', 'notice', 'signing'] }, comfortable: { type: 'object', required: ['dates', 'notice', 'signing'] } }),
  },
  {
    path: '/api/v1/tools/review-clock', id: 'reviewClock', form: true, summary: `How long one waits, and how long one may complain, in the three countries. ${same}`,
    params: [country, about('happened', 'What happened.'), needed(about('day', 'The day it happened.')), about('regime', 'Under which rules.')], examples: ['happened=letters&day=2026-03-02&country=SE'],
    answer: (a, site, c) => { const { input, problems } = readReview(site, c, langOf(a)); return told(problems, () => ({ input, answers: reviewAnswers(input!, countries) })) },
    answers: shape({ lawbook: hash, input: thing, answers: list({ type: 'object', required: ['country', 'wait', 'ways'] }) }),
  },
  {
    path: '/api/v1/tools/procedure', id: 'procedureAdviser', form: true, summary: `Which procedure fits: every way weighed, in an order that is our weighing and not law, and the question that decides most. ${same}`,
    params: [country, about('on', 'The day; today unless said.'), ...adviser.questions.map(q => about(q.id, q.ask.en))], examples: ['country=NO&buys=services&value=4000000'],
    answer: (a, _, c) => {
      const { told: said, problems } = readAdviser(new URL(c.req.url).searchParams, homeOf(langOf(a)), a.today)
      return told(problems, () => { const ranked = adviser.ranking(said), next = adviser.nextQuestion(said, ranked); return { told: said, ways: ranked, next: next ?? null } })
    },
    answers: shape({ lawbook: hash, told: thing, ways: list({ type: 'object', required: ['way', 'verdict', 'place'] }), next: { type: ['string', 'null'], description: 'The parameter that decides most now.' } }),
  },
]
