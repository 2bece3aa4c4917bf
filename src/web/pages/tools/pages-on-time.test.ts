import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries, langs, type Lang } from '../../../plain/index.ts'
import { happenings, planFrom, planProcedures, planUntil, regimes, reviewAnswers, type PlanInput, type ReviewInput } from '../../../calc/index.ts'
import { htmlFaults } from '../../look/well-formed.ts'
import { reviewClockPage, timePlanPage, type ReviewClockView, type TimePlanView } from './index.ts'

const common = (lang: Lang) => ({ lang, css: '/x.css', fonts: [], live: () => ({ scripts: [], lawData: '' }), homeHref: `/${lang}/`, nav: [], inLangs: { sv: '/', da: '/', nb: '/', en: '/' } })
const hrefs = { lawHref: (o: string, id: string) => `/law/${o}/${id}`, checkHref: () => '/check', icsHref: () => '/ics', reviewHref: () => '/review' }
const input = (more: Partial<PlanInput>): PlanInput => ({ country: 'NO', procedure: 'open', subject: 'services', buyer: 'municipality', activity: 'general', consultation: true, priorNotice: true, urgency: false, electronic: true, online: true, visit: false, staged: true, letters: 'electronic', reasons: true, ...more })

describe('the pages of the tools on time are well formed, with every blank filled in', () => {
  for (const lang of langs) test(`time plan, ${lang}`, () => {
    for (const country of countries) for (const procedure of planProcedures) {
      const p = input({ country, procedure }), back = procedure === 'dialogue'
      const view: TimePlanView = {
        ...common(lang), ...hrefs, action: '/x', input: p, count: back ? 'until' : 'from', written: { day: '2026-11-25', value: '', name: '' }, problems: [], today: '2026-11-26',
        plans: { earliest: (back ? planUntil : planFrom)(p, '2026-11-25', 'earliest'), comfortable: (back ? planUntil : planFrom)(p, '2026-11-25', 'comfortable') },
      }
      const html = timePlanPage(view)
      assert.deepEqual(htmlFaults(html), [], `${country} ${procedure}`)
      assert.doesNotMatch(html, /\{[a-z]+\}|undefined|NaN/, `${country} ${procedure}`)
    }
  })
  for (const lang of langs) test(`clock of review, ${lang}`, () => {
    for (const happened of happenings) for (const regime of regimes) {
      const asked: ReviewInput = { country: 'DK', happened, regime, means: 'electronic', day: '2026-11-02', ...(regime === 'light' ? { announced: '2026-12-02', signed: '2026-11-20' } : {}) }
      const view: ReviewClockView = {
        ...common(lang), ...hrefs, action: '/x', country: 'DK', happened, regime, means: 'electronic', written: { day: '2026-11-02', announced: '', signed: '' }, problems: [], today: '2026-11-26',
        found: { input: asked, answers: reviewAnswers(asked, countries) }, icsHref: '/ics', changeHref: '/change',
      }
      const html = reviewClockPage(view)
      assert.deepEqual(htmlFaults(html), [], `${happened} ${regime}`)
      assert.doesNotMatch(html, /\{[a-z]+\}|undefined|NaN/, `${happened} ${regime}`)
    }
  })
})
