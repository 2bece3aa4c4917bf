import type { Country, Day } from '../../plain/index.ts'
import { isAlive, lawbook, on, type Facts, type Rule } from '../../law/index.ts'
import { factsOfKind, type Kind } from '../thresholds/index.ts'
import type { ValueInput } from './input.ts'
import type { Working } from './working.ts'

/** The entry that says a rule in a country: its own words or what stands in their place, or else the directive's. */
export const ruleIn = (country: Country, id: string, day: Day): Rule | undefined =>
  lawbook.rules.find(r => r.order === country && r.kind === 'duty' && (r.carriesOut === id || r.replaces === id) && isAlive(r.life, on(day))) ?? lawbook.byId.get(id)?.[0]

/** What the working shows to be true, as facts of the lawbook, and the step that they belong to. */
export function factsOfValue(i: ValueInput, w: Working, kind: Kind): { readonly step: string; readonly facts: Facts } {
  const facts: Facts = { ...factsOfKind(kind), 'value.estimated': w.value }
  const estimate = (more: Facts): { step: string; facts: Facts } => ({
    step: 'estimateValue', facts: { ...facts, 'value.optionsCounted': true, ...(i.rows.payment?.length ? { 'value.paymentsCounted': true } : {}), ...(i.units.length > 0 ? { 'value.units': 'all' } : {}), ...more },
  })
  switch (i.kind) {
    case 'contract': return estimate({ 'value.pattern': 'single' })
    case 'works': return estimate({ 'value.pattern': 'single', 'value.providedCounted': true })
    case 'recurringLast': case 'recurringNext': return estimate({ 'value.pattern': 'recurring', 'value.recurringCounted': true })
    case 'lease': return estimate({ 'value.pattern': 'lease', 'value.leaseCounted': true })
    case 'openService': return estimate({ 'value.pattern': 'openService', 'value.openServiceCounted': true })
    case 'fees': return estimate({ 'value.pattern': 'fees', 'value.feesCounted': true })
    case 'partnership': return estimate({ procedure: 'innovationPartnership', 'value.pattern': 'single', 'value.partnershipCounted': true })
    case 'repetition': return estimate({ 'value.pattern': 'single' })
    case 'framework': return { step: 'planFramework', facts: { ...facts, 'value.frameworkCounted': true } }
    case 'contest': return { step: 'holdDesignContest', facts: { ...facts, procedure: 'designContest', 'value.contestCounted': true } }
    case 'lots': return { step: 'divideIntoLots', facts: { ...facts, 'lots.summed': true, 'lots.outside': (w.lots?.outside ?? 0) > 0, ...(w.lots && w.lots.outside > 0 ? { 'lots.largestOutside': w.lots.largest, 'lots.outsideShare': Math.round(w.lots.share * 100) / 100 } : {}) } }
  }
}
