import type { Context } from 'hono'
import { countries, type Day } from '../plain/index.ts'
import { happenings, ics, regimes, reviewAnswer, reviewAnswers, stampOf, type ReviewInput } from '../calc/index.ts'
import { reviewClockCalendar, reviewClockPage, reviewWords as w, type ReviewClockView } from '../web/index.ts'
import { inEachLanguage, type Address } from './address.ts'
import { commonOf, lawHref } from './pages-common.ts'
import { page, readerLang, type Site } from './site.ts'
import { checkHref, homeOf, toolQuery } from './tool-query.ts'

/** Reads the address; the page and the interface for other software read it alike. */
export function readReview(site: Site, c: Context, lang = readerLang(c)) {
  const asked = new URL(c.req.url).searchParams, q = toolQuery(asked), { wrongChoice } = w
  const chosen = {
    country: q.oneOf('country', countries, homeOf(lang), wrongChoice), happened: q.oneOf('happened', happenings, 'letters', wrongChoice),
    regime: q.oneOf('regime', regimes, 'classic', wrongChoice), means: q.oneOf('means', ['electronic', 'post'], 'electronic', wrongChoice),
  }
  const day = q.day('day', w.wrongDay), announced = q.day('announced', w.wrongDay), signed = q.day('signed', w.wrongDay)
  if (day && announced && announced < day) q.wrong('announced', w.wrongOrder)
  if (day && signed && signed < day) q.wrong('signed', w.wrongOrder)
  const today = site.now().toISOString().slice(0, 10) as Day, input: ReviewInput | undefined = day && q.problems.length === 0 ? { ...chosen, day, announced, signed } : undefined
  return { lang, asked, chosen, today, input, problems: q.problems, written: { day: q.value('day') || today, announced: q.value('announced'), signed: q.value('signed') } }
}

function showReviewClock(site: Site, c: Context): Response {
  const r = readReview(site, c), { lang, input } = r, query = new URL(c.req.url).search, base = `/${lang}/tools/review-clock`
  const view: ReviewClockView = {
    ...commonOf(site.statics, lang, `/tools/review-clock${query.length <= 2000 ? query : ''}`), action: base, ...r.chosen, written: r.written, problems: r.problems, today: r.today,
    ...(input ? { found: { input, answers: reviewAnswers(input, countries) } } : {}),
    lawHref: (order, id) => lawHref(lang, order, id), checkHref: (step, facts, country, on) => checkHref(lang, step, facts, country, on),
    icsHref: `${base}.ics?${r.asked}`, changeHref: `/${lang}/tools/contract-change`,
  }
  return page(c, reviewClockPage(view), r.problems.length > 0 ? 422 : 200)
}

function sendCalendar(site: Site, c: Context): Response {
  const { input, lang } = readReview(site, c)
  if (!input) return showReviewClock(site, c)
  return c.body(ics(reviewClockCalendar(input, reviewAnswer(input), lang), stampOf(site.now().toISOString())), 200, {
    'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'attachment; filename="review-clock.ics"',
  })
}

export const reviewClockAddresses: readonly Address[] = inEachLanguage(lang => [
  [`/${lang}/tools/review-clock`, { GET: showReviewClock }],
  [`/${lang}/tools/review-clock.ics`, { GET: sendCalendar }],
])
