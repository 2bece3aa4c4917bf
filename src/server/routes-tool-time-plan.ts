import type { Context } from 'hono'
import { countries, type Day } from '../plain/index.ts'
import { ics, planActivities, planBuyers, planFrom, planProcedures, planSubjects, planUntil, stampOf, wrongSide, type PlanInput, type PlanKind, type TimePlan } from '../calc/index.ts'
import { timePlanCalendar, timePlanPage, timePlanWords as w, type TimePlanView } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { page, readerLang, type Site } from './site.ts'
import { checkHref, homeOf, toolQuery } from './tool-query.ts'

/** Reads the address; the page and the interface for other software read it alike. */
export function readTimePlan(site: Site, c: Context, lang = readerLang(c)) {
  const asked = new URL(c.req.url).searchParams, q = toolQuery(asked), { wrongChoice } = w
  // A form that was sent says everything; a short link says only what differs from the usual.
  const has = asked.has('asked') || asked.has('has') ? asked.getAll('has') : ['electronic', 'online']
  const input: PlanInput = {
    country: q.oneOf('country', countries, homeOf(lang), wrongChoice), procedure: q.oneOf('procedure', planProcedures, 'open', wrongChoice), subject: q.oneOf('subject', planSubjects, 'services', wrongChoice),
    buyer: q.oneOf('buyer', planBuyers, 'municipality', wrongChoice), activity: q.oneOf('activity', planActivities, 'general', wrongChoice), value: q.amount('value', w.wrongValue),
    electronic: has.includes('electronic'), online: has.includes('online'), consultation: has.includes('consult'), priorNotice: has.includes('prior'), urgency: has.includes('urgent'), visit: has.includes('visit'),
    staged: has.includes('staged'), reasons: has.includes('reasons'), letters: q.oneOf('letters', ['electronic', 'post'], 'electronic', wrongChoice),
  }
  const count = q.oneOf('count', ['from', 'until'], 'from', wrongChoice), day = q.day('day', w.wrongDay), today = site.now().toISOString().slice(0, 10) as Day
  const side = day && q.problems.length === 0 ? wrongSide(input, day) : undefined
  if (side) q.wrong('procedure', side === 'above' ? w.tooHigh : w.tooLow)
  const plan = (kind: PlanKind): TimePlan => (count === 'from' ? planFrom : planUntil)(input, day!, kind)
  const written = { day: q.value('day') || today, value: q.value('value'), name: [...q.value('name')].slice(0, 80).join('') }
  return { lang, asked, input, count, today, written, problems: q.problems, ...(day && q.problems.length === 0 ? { plan } : {}) }
}

function showTimePlan(site: Site, c: Context): Response {
  const r = readTimePlan(site, c), { lang, plan } = r, query = new URL(c.req.url).search, base = `/${lang}/tools/time-plan`
  const view: TimePlanView = {
    ...commonOf(site.statics, lang, `/tools/time-plan${query.length <= 2000 ? query : ''}`), action: base, input: r.input, count: r.count, written: r.written, problems: r.problems, today: r.today,
    ...(plan ? { plans: { earliest: plan('earliest'), comfortable: plan('comfortable') } } : {}),
    lawHref: (order, id) => lawHref(lang, order, id), checkHref: (step, facts, country, on) => checkHref(lang, step, facts, country, on),
    icsHref: kind => { const q = new URLSearchParams(r.asked); q.set('plan', kind); return `${base}.ics?${q}` },
    reviewHref: letters => `/${lang}/tools/review-clock?${new URLSearchParams({ country: r.input.country, happened: 'letters', day: letters, regime: regimeOf(r.input), means: r.input.letters })}`,
  }
  return page(c, timePlanPage(view), r.problems.length > 0 ? 422 : 200)
}
const regimeOf = (p: PlanInput): string => (p.procedure === 'belowThreshold' ? 'below' : p.procedure === 'lightRegime' ? 'light' : p.procedure === 'concession' ? 'concession' : p.activity === 'general' ? 'classic' : 'utilities')

/** The same plan for a calendar; without a plan the page tells what is wrong. */
function sendCalendar(site: Site, c: Context): Response {
  const r = readTimePlan(site, c)
  if (!r.plan) return showTimePlan(site, c)
  const kind: PlanKind = r.asked.get('plan') === 'comfortable' ? 'comfortable' : 'earliest'
  return c.body(ics(timePlanCalendar(r.plan(kind), r.lang, r.written.name), stampOf(site.now().toISOString())), 200, {
    'content-type': 'text/calendar; charset=utf-8', 'content-disposition': `attachment; filename="time-plan-${kind}.ics"`,
  })
}

export const timePlanAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/tools/time-plan`, { GET: showTimePlan }],
  [`/${lang}/tools/time-plan.ics`, { GET: sendCalendar }],
])
