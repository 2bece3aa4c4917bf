/** A small lawbook for the tests of the engine. Its rules are invented and its figures stand for nothing; it is not law. */
import { text, type Country, type Text } from '../plain/index.ts'
import { all, above, any, atLeast, atMost, dayFact, duty, exception, figure, gap, holds, is, meaning, no, not, numberOf, on, oneOfFact, since, valueIn, yes, yesNo } from './build.ts'
import type { Facts, Known, Order, Rule, Source } from './types.ts'

export const words = (en: string): Text => text(en, `${en} (sv)`, `${en} (da)`, `${en} (nb)`)
export const source = (order: Order, place = 'art. 1', known: Known = 'statute text read'): Source =>
  ({ order, rank: 'act', act: 'Invented Act', id: { national: `invented ${order}` }, place, read: '2026-01-02', known })

export const procedure = oneOfFact('procedure', 'record', words('Procedure'), words('Which procedure?'), { open: words('open'), restricted: words('restricted'), negotiated: words('negotiated') })
export const value = numberOf('value', 'money', 'person', words('Value'), words('What is the value?'))
export const days = numberOf('days', 'days', 'record', words('Days given'), words('How many days?'))
export const electronic = yesNo('electronic', 'person', words('Electronic'), words('Are tenders electronic?'))
export const urgent = yesNo('urgent', 'judgement', words('Urgent'), words('Is it urgent?'))
export const ownFault = yesNo('ownFault', 'judgement', words('Own delay'), words('Did the buyer cause the hurry?'))
export const lots = yesNo('lots', 'person', words('Lots'), words('Is it divided into lots?'))
export const sent = dayFact('sent', 'record', words('Sent'), words('When was it sent?'))
export const asked = dayFact('asked', 'record', words('Asked'), words('When was it asked?'))

export const threshold = figure({
  figure: 'threshold', says: words('The threshold'), unit: 'money', set: 'by each country',
  values: [
    valueIn('EU', since('2014-01-01'), 50, source('EU')),
    valueIn('DK', since('2024-01-01', 'procedure begun', '2025-12-31'), 90, source('DK')),
    valueIn('DK', since('2026-01-01'), 100, source('DK')),
    valueIn('SE', since('2026-01-01'), 200, source('SE')),
  ],
})
export const openDays = figure({
  figure: 'openDays', says: words('Days for an open procedure'), unit: 'days', set: 'in the directive unless the country says otherwise',
  values: [
    valueIn('EU', since('2014-01-01'), 30, source('EU')),
    valueIn('SE', since('2020-01-01', 'procedure begun', '2023-12-31'), 32, source('SE')),
    valueIn('SE', since('2025-01-01', 'procedure begun'), 33, source('SE')),
  ],
})

export const early = on('2026-03-02')
const inside: Facts = { value: 150, procedure: 'open', urgent: false, days: 40 }

const aboveThreshold = meaning({
  id: 'eu/above', order: 'EU', topic: 'scope and value', life: since('2014-01-01'), sources: [source('EU', 'art. 4')],
  says: words('The value reaches the threshold.'), when: atLeast(value, threshold),
  examples: [
    { name: 'at the threshold', facts: { value: 100 }, on: early, holds: true },
    { name: 'just below', facts: { value: 99 }, on: early, holds: false },
  ],
})
const openTime = duty({
  id: 'eu/time/open', order: 'EU', topic: 'time limits', life: since('2014-01-01'), sources: [source('EU', 'art. 27')], steps: ['sendNotice'],
  says: words('An open procedure leaves thirty days.'), when: all(holds('eu/above'), is(procedure, 'open')), must: atLeast(days, openDays), weight: 'blocks',
  remedies: [{ change: days, say: words('Give more days.') }, { insteadTake: 'extendDeadline', say: words('Extend the deadline.') }],
  examples: [
    { name: 'just enough', facts: { ...inside, days: 30 }, on: early, verdict: 'lawful' },
    { name: 'a day short', facts: { ...inside, days: 29 }, on: early, verdict: 'unlawful' },
    { name: 'not said', facts: { value: 150, procedure: 'open', urgent: false }, on: early, verdict: 'depends' },
    { name: 'another procedure', facts: { ...inside, procedure: 'restricted', days: 1 }, on: early, verdict: 'does not apply' },
  ],
})
const urgency = exception({
  id: 'eu/urgent', order: 'EU', topic: 'time limits', life: since('2014-01-01'), sources: [source('EU', 'art. 27(3)')], to: ['eu/time/open'],
  says: words('Urgency shortens the limit to fifteen days.'), when: all(yes(urgent), atLeast(days, 15)),
  examples: [
    { name: 'urgent with fifteen days', facts: { urgent: true, days: 15, ownFault: false }, on: early, holds: true },
    { name: 'urgent with fourteen', facts: { urgent: true, days: 14, ownFault: false }, on: early, holds: false },
    { name: 'not urgent', facts: { urgent: false, days: 15 }, on: early, holds: false },
  ],
})
const ownHurry = exception({
  id: 'eu/own-fault', order: 'EU', topic: 'time limits', life: since('2014-01-01'), sources: [source('EU', 'art. 27(4)')], to: ['eu/urgent'],
  says: words('A hurry of one’s own making does not count.'), when: yes(ownFault),
  examples: [
    { name: 'own delay', facts: { ownFault: true }, on: early, holds: true },
    { name: 'not own delay', facts: { ownFault: false }, on: early, holds: false },
  ],
})
const lotsOrWhy = duty({
  id: 'eu/lots', order: 'EU', topic: 'documents', life: since('2014-01-01'), sources: [source('EU', 'art. 46')], steps: ['sendNotice', 'writeDocuments'],
  says: words('Divide into lots or say why not.'), when: holds('eu/above'), must: yes(lots), weight: 'needs a reason',
  remedies: [{ change: lots, to: true, say: words('Divide it.') }],
  examples: [
    { name: 'divided', facts: { value: 100, lots: true }, on: early, verdict: 'lawful' },
    { name: 'whole', facts: { value: 100, lots: false }, on: early, verdict: 'unlawful' },
    { name: 'not said', facts: { value: 100 }, on: early, verdict: 'depends' },
  ],
})
const danishLots = duty({
  id: 'dk/lots', order: 'DK', topic: 'documents', life: since('2016-01-01'), sources: [source('DK', '§ 49')], steps: ['sendNotice', 'writeDocuments'],
  says: words('Divide into lots or explain.'), when: holds('eu/above'), must: yes(lots), weight: 'needs a reason', carriesOut: 'eu/lots',
  remedies: [{ change: lots, to: true, say: words('Divide it.') }],
  examples: [
    { name: 'divided', facts: { value: 100, lots: true }, on: early, verdict: 'lawful' },
    { name: 'whole', facts: { value: 100, lots: false }, on: early, verdict: 'unlawful' },
    { name: 'not said', facts: { value: 100 }, on: early, verdict: 'depends' },
  ],
})
const swedishTime = duty({
  id: 'se/time/open', order: 'SE', topic: 'time limits', life: since('2017-01-01'), sources: [source('SE', '11 kap. 2 §')], steps: ['sendNotice'],
  says: words('Paper takes longer.'), when: all(holds('eu/above'), is(procedure, 'open'), no(electronic)), must: atLeast(days, 40), weight: 'blocks', replaces: 'eu/time/open',
  remedies: [{ change: days, say: words('Give more days.') }],
  examples: [
    { name: 'forty', facts: { value: 200, procedure: 'open', electronic: false, days: 40 }, on: early, verdict: 'lawful' },
    { name: 'thirty-nine', facts: { value: 200, procedure: 'open', electronic: false, days: 39 }, on: early, verdict: 'unlawful' },
    { name: 'not said', facts: { value: 200, procedure: 'open', electronic: false }, on: early, verdict: 'depends' },
    { name: 'electronic', facts: { value: 200, procedure: 'open', electronic: true, days: 10 }, on: early, verdict: 'does not apply' },
  ],
})
const order = duty({
  id: 'eu/order', order: 'EU', topic: 'questions and changes', life: since('2014-01-01', 'notice sent', '2027-12-31'), sources: [source('EU', 'art. 53')], steps: ['answerQuestion'],
  says: words('Only questions asked after the notice are answered, and not those of an urgent case with a small value.'),
  when: not(any(yes(urgent), atMost(value, 10))), must: above(asked, sent), weight: 'advice',
  remedies: [{ change: asked, say: words('Wait.') }],
  examples: [
    { name: 'after', facts: { urgent: false, value: 11, asked: '2026-03-03', sent: '2026-03-02' }, on: early, verdict: 'lawful' },
    { name: 'same day', facts: { urgent: false, value: 11, asked: '2026-03-02', sent: '2026-03-02' }, on: early, verdict: 'unlawful' },
    { name: 'not said', facts: { urgent: false, value: 11, sent: '2026-03-02' }, on: early, verdict: 'depends' },
    { name: 'urgent', facts: { urgent: true, value: 11, asked: '2026-03-02', sent: '2026-03-02' }, on: early, verdict: 'does not apply' },
    { name: 'small', facts: { urgent: false, value: 10, asked: '2026-03-02', sent: '2026-03-02' }, on: early, verdict: 'does not apply' },
    { name: 'the last day in force', facts: { urgent: false, value: 11, asked: '2026-03-02', sent: '2026-03-02' }, on: on('2027-12-31'), verdict: 'unlawful' },
    { name: 'the day after', facts: { urgent: false, value: 11, asked: '2026-03-02', sent: '2026-03-02' }, on: on('2028-01-01'), verdict: 'does not apply' },
  ],
})
const unread = duty({
  id: 'no/unread', order: 'NO', topic: 'records', life: since('2017-01-01'), sources: [source('NO', '§ 9', 'not verified')], steps: ['writeLessons'],
  says: words('Nobody has read this.'), when: all(), must: yes(lots), weight: 'blocks', remedies: [],
  examples: [{ name: 'whatever', facts: { lots: false }, on: early, verdict: 'depends' }],
})
const unwritten = gap({
  id: 'no/gap', order: 'NO', topic: 'climate', life: since('2017-01-01'), sources: [source('NO', '§ 7')], steps: ['writeDocuments'],
  says: words('Climate weighs thirty per cent.'), when: atLeast(value, 10),
})

export const smallRules: readonly Rule[] = [aboveThreshold, openTime, urgency, ownHurry, lotsOrWhy, danishLots, swedishTime, order, unread, unwritten]
export const allCountries: readonly Country[] = ['DK', 'SE', 'NO']
