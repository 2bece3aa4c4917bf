import { daysBetween, type Country, type Day } from '../../plain/index.ts'
import type { CaseState } from '../../case/index.ts'
import type { WrittenExperience } from './given.ts'

/** What is known of the firms in a log; what is not known of one is left out. */
export type KnownFirm = { readonly country?: string; readonly small?: boolean }
export type PrefillWith = {
  readonly title: string
  readonly area: string
  readonly buyer: string
  /** The first day of the log. */
  readonly from: Day
  readonly firm: (id: string) => KnownFirm | undefined
}

const filled = (of: Readonly<Record<string, string | readonly string[] | undefined>>): WrittenExperience =>
  Object.fromEntries(Object.entries(of).flatMap(([k, v]) => (v === undefined || v === '' || v.length === 0 ? [] : [[k, typeof v === 'string' ? [v] : v]])))

/** How far the case had come when it was last written in. */
export function endOf(s: CaseState): 'cancelled' | 'failed' | 'contract' | 'underWay' {
  if (s.cancelled) return 'cancelled'
  const firms = s.contract?.firms ?? []
  if (firms.length > 0 && s.stopped.length >= firms.length && !s.bought) return 'failed'
  return s.contract || s.bought ? 'contract' : 'underWay'
}

/**
 * What the log of a case knows, filled in: the same for a practised run and for a live case, since both are logs of the same events.
 * What a person has to judge (what went well, how sure one is) stands only where the buyer wrote it down in the log's own lessons.
 */
export function prefillOf(s: CaseState, { title, area, buyer, from, firm }: PrefillWith): WrittenExperience {
  const { documents: d, value, contract } = s, met = new Set(s.meetings.map(m => m.firm)), home: Country = s.country
  const bidders = [...new Set(s.tenders.length > 0 ? s.tenders.map(t => t.firm) : [...s.received, ...s.finalReceived])], known = bidders.map(firm)
  const last = contract?.on ?? s.cancelled?.on ?? s.award?.on, estimate = value ? value.purchase + value.development + value.options + value.payments : 0
  /** Counted only where it is known of every bidder: a number that leaves some out would mislead. */
  const count = (of: (f: KnownFirm) => boolean | undefined): string | undefined => { const all = known.map(f => f && of(f)); return all.length > 0 && all.every(x => x !== undefined) ? String(all.filter(x => x === true).length) : undefined }
  const dialogue = [...(s.consultation ? ['marketDialogue'] : []), ...((s.consultation?.questions.length ?? 0) > 0 ? ['written'] : []), ...(met.size > 0 ? ['oneToOne'] : []), ...(!s.consultation && met.size === 0 && s.procedure ? ['none'] : [])]
  const off = contract && estimate > 0 ? Math.round((contract.price - estimate) / estimate * 1000) / 10 : undefined
  return filled({
    title, area, country: home, buyers: buyer, from: from.slice(0, 4), to: last && last.slice(0, 4) !== from.slice(0, 4) ? last.slice(0, 4) : undefined,
    need: s.need?.what, procedure: s.procedure?.procedure, dialogue, requirements: d?.requirementForm, lots: d ? (d.lotsDivided ? 'divided' : 'not divided') : undefined, rights: d && d.rights !== 'notStated' ? d.rights : undefined,
    phases: d && d.phases.length > 0 ? String(d.phases.length) : undefined, payment: d && d.phases.some(p => p.payment > 0) ? ['perPhase'] : (value?.payments ?? 0) > 0 ? ['tendering'] : undefined,
    well: s.lessons?.well, less: s.lessons?.lessWell, otherwise: s.lessons?.otherwise, end: endOf(s),
    'o.met': met.size > 0 ? String(met.size) : undefined, 'o.bids': bidders.length > 0 || s.opened ? String(bidders.length) : undefined,
    'o.foreignFirms': count(f => (f.country === undefined ? undefined : f.country !== home)), 'o.smallFirms': count(f => f.small),
    'o.time': last ? String(Math.max(0, daysBetween(from, last))) : undefined, 'o.time.unit': last ? 'days' : undefined,
    'o.value': contract && contract.price > 0 ? String(Math.round(contract.price)) : undefined, 'o.value.unit': contract && contract.price > 0 ? { DK: 'DKK', SE: 'SEK', NO: 'NOK' }[home] : undefined,
    'o.price': off === undefined ? undefined : String(off), 'o.price.unit': off === undefined ? undefined : 'percentOfEstimate', how: 'log',
  })
}
