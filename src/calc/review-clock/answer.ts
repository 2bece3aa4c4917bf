import { addDays, currencyOf, text as t, type Country, type Day, type Text } from '../../plain/index.ts'
import { lawbook, standstillDays, standstillEnd, stopRequested, voluntaryDays, weigh, complaintInStandstill, type Facts } from '../../law/index.ts'
import { figureIn } from '../days/figure.ts'
import { leastDays } from '../days/limit.ts'
import { ruleShown, type RuleShown } from '../days/rules.ts'
import type { Fee, Last, ReviewAnswer, StartsWith, Stops, Wait, Way } from './answer-types.ts'
import { alsoKnow, bodies, standing } from './bodies.ts'
import { complaintTimes, lastDay } from './complain.ts'
import { clockOf, contractDay, purchaseOf, type ReviewInput } from './input.ts'
import { waysFor, type WayAsk } from './ways.ts'
import { winningsOf } from './winnings.ts'

export const notReadTime: Text = t('We have not read a time limit for this.', 'Vi har inte läst någon tidsgräns för detta.', 'Vi har ikke læst nogen frist for dette.', 'Vi har ikke lest noen frist for dette.')
const dkCancelled: Text = t(
  'From which day the 45 days run when a procedure is cancelled and no notice of it is published is not known to us. Complain soon.',
  'Från vilken dag de 45 dagarna löper när en upphandling avbryts och inget publiceras om det vet vi inte. Klaga snart.',
  'Fra hvilken dag de 45 dage løber, når et udbud annulleres, og intet offentliggøres om det, ved vi ikke. Klag snart.',
  'Fra hvilken dag de 45 dagene løper når en konkurranse avlyses uten at det publiseres, vet vi ikke. Klag snart.')
const noCancelled: Text = t(
  'KOFA’s six months are counted from a signature; what they are counted from after a cancellation is not known to us. Complain soon.',
  'KOFA:s sex månader räknas från en underskrift; varifrån de räknas efter ett avbrytande vet vi inte. Klaga snart.',
  'KOFAs seks måneder regnes fra en underskrift; hvorfra de regnes efter en annullation, ved vi ikke. Klag snart.',
  'KOFAs seks måneder regnes fra en signering; hva de regnes fra etter en avlysning, vet vi ikke. Klag snart.')

/** What makes a change a contract of its own. */
const newProcedure: Readonly<Record<Country, string>> = { DK: 'dk/change/substantial', SE: 'se/contract/not-substantial', NO: 'no/contract/not-substantial' }

/** Everything about one country: how long the contract waits, who takes a complaint until when, what it costs and what can be won. */
export function reviewAnswer(r: ReviewInput): ReviewAnswer {
  const { country } = r, wait = waitOf(r), ways = waysFor(r).flatMap(w => wayOf(r, w, wait))
  return {
    country, ...(r.happened === 'change' ? { because: ruleShown(newProcedure[country]) } : {}), wait, ways, fee: feesOf(r, ways), winnings: winningsOf(r, ways), standing: ruleShown(standing[country]), also: alsoKnow[country].map(ruleShown),
    notKnown: r.happened === 'cancellation' ? (country === 'DK' && r.regime !== 'below' && !r.announced ? [dkCancelled] : country === 'NO' ? [noCancelled] : []) : [],
  }
}

function waitOf(r: ReviewInput): Wait {
  const { country } = r
  if (r.happened !== 'letters' && r.happened !== 'voluntary') return { kind: 'not here' }
  const fact = r.happened === 'letters' ? standstillDays : voluntaryDays
  const facts: Facts = { ...purchaseOf(r), 'letters.sent': true, 'letters.means': r.means, 'tenders.count': 3, 'complaint.inStandstill': false, 'complaint.pending': false, 'voluntary.published': r.happened === 'voluntary' }
  const { usual } = leastDays({ step: 'signContract', fact, facts, country, on: clockOf(r) })
  if (!usual) return { kind: 'none', rules: [] }
  const ends = standstillEnd(country, r.day, usual.days)
  return { kind: 'days', days: usual.days, ends, off: addDays(r.day, usual.days), signFrom: addDays(ends, 1), rules: usual.by, reason: usual.by.every(x => x.weight === 'needs a reason') }
}

/** The facts of a complaint of this kind, before its day. */
const filing = (r: ReviewInput, w: Pick<WayAsk, 'about' | 'body'>): Facts => ({
  ...purchaseOf(r), 'letters.means': r.means, 'complaint.about': w.about, 'complaint.by': 'firm', 'complaint.forum': bodies[w.body].forum,
  'voluntary.published': r.happened === 'voluntary', 'sanction.boardComplaintInTime': false,
})

function wayOf(r: ReviewInput, w: WayAsk, wait: Wait): Way[] {
  const { country } = r, facts = filing(r, w), tells = (w.tells ?? []).map(ruleShown), named = [...(w.rules ?? []).map(ruleShown), ...tells]
  const checked = (more: Facts) => ({ step: 'fileComplaint', facts: { ...facts, ...more } }) as const
  if (w.within) {
    // Where nothing has to be waited for, there is nothing to stop.
    if (wait.kind !== 'days') return []
    return [{ aim: w.aim, body: w.body, last: { kind: 'standstill', day: wait.ends }, stops: stopsOf(r, facts, true), rules: named, tells, check: checked({ 'complaint.inStandstill': true, 'complaint.timeStarted': true, 'complaint.wantsStop': true }) }]
  }
  const way = (last: Last, rules: readonly RuleShown[], more?: Facts): Way[] => [{ aim: w.aim, body: w.body, last, stops: contractDay(r) ? 'no' : stopsOf(r, facts, false), rules: once([...rules, ...named]), tells, ...(more ? { check: checked(more) } : {}) }]
  if (w.unread) return way({ kind: 'not known', says: notReadTime }, [])
  const times = complaintTimes(country, facts, clockOf(r), w.safe ?? false)
  if (times.standstill) return way({ kind: contractDay(r) ? 'over' : 'until the standstill' }, times.standstill)
  const start = (s: StartsWith | undefined): Day | undefined => (s === undefined ? undefined : s === 'announced' ? r.announced : s === 'signed' ? contractDay(r) : r.day)
  const found = lastDay(country, times, { days: start(w.days), months: start(w.months) })
  if (found) {
    const { rules, ...last } = found, starts = (found.unit === 'days' ? w.days : w.months)!
    const sooner = found.unit === 'months' && times.days && w.days && !start(w.days) ? { sooner: { count: times.days.days, unit: 'days', starts: w.days } as const } : {}
    return way({ kind: 'day', ...last, starts, ...(w.safe ? { safe: true } : {}), ...sooner }, rules,
      { 'complaint.inStandstill': false, 'complaint.timeStarted': start(w.days) !== undefined, ...(found.unit === 'days' ? { 'complaint.daysSinceStart': found.count } : { 'complaint.monthsSinceStart': found.count }) })
  }
  const [limit, unit, starts] = times.days && w.days ? [times.days, 'days', w.days] as const : times.months && w.months ? [times.months, 'months', w.months] as const : [undefined, 'days', 'letters'] as const
  return limit ? way({ kind: 'not begun', count: limit.days, unit, starts }, limit.by) : way({ kind: 'not known', says: notReadTime }, [])
}

/** Whether the complaint keeps the contract from being signed: asked of the rule on stops, in and out of the time of waiting. */
function stopsOf(r: ReviewInput, facts: Facts, within: boolean): Stops {
  const id = `${r.country.toLowerCase()}/complaint/stop`
  const stops = (asked: boolean): boolean => weigh(lawbook, 'fileComplaint', { ...facts, 'complaint.wantsStop': true, [complaintInStandstill.fact]: within, [stopRequested.fact]: asked }, r.country, clockOf(r)).findings.find(f => f.rule.id === id)?.verdict === 'lawful'
  return stops(false) ? 'by itself' : stops(true) ? 'if asked' : 'no'
}

function feesOf(r: ReviewInput, ways: readonly Way[]): Fee[] {
  const { country } = r, on = clockOf(r), currency = currencyOf[country]
  const fee = (figure: string, rule: string): Fee[] => { const amount = figureIn(figure, country, on); return amount === undefined ? [] : [{ amount, currency, rule: ruleShown(rule) }] }
  if (country === 'SE') return [{ none: ruleShown('se/complaint/court') }]
  if (country === 'DK') return fee(r.regime === 'below' ? 'dk/complaint-fee-below' : 'dk/complaint-fee', 'dk/complaint/fee')
  return ways.some(w => w.body === 'kofa') ? fee(r.happened === 'direct' || r.happened === 'change' || r.happened === 'voluntary' ? 'no.fee.direct' : 'no.fee.board', 'no/complaint/fee') : []
}

export const once = (rules: readonly RuleShown[]): readonly RuleShown[] => [...new Map(rules.map(x => [x.id, x])).values()]

/** The same in each country, the buyer's own first. */
export const reviewAnswers = (r: ReviewInput, countries: readonly Country[]): readonly ReviewAnswer[] =>
  [r.country, ...countries.filter(c => c !== r.country)].map(country => reviewAnswer({ ...r, country }))
