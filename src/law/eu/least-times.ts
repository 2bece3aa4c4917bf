import { above, all, any, atLeast, yes } from '../build.ts'
import { documentsOnline, eSubmission, priorNotice, tenderDays, urgencyClaimed, urgencySubstantiated } from '../facts/index.ts'
import type { Condition, Facts } from '../types.ts'
import { openBase, openElectronic, openElectronicOffline, openOffline, openShort, openShortOffline, tenderBase, tenderElectronic, tenderElectronicOffline, tenderOffline, tenderShort, tenderShortOffline } from './figures.ts'

// The least times for tenders of Directive 2014/24 art. 27, 28 and 53(1). Sweden and Norway repeat them, so their entries use this list;
// Denmark has figures and conditions of its own.
export const urgent = all(yes(urgencyClaimed), yes(urgencySubstantiated))
const online = yes(documentsOnline), electronic = yes(eSubmission), announcedBefore = yes(priorNotice)
/** The least time, and 'longer than the least time' where firms must see the site (art. 47(2)), are one list with two signs. */
type Than = typeof atLeast | typeof above
export const openTime = (than: Than): Condition => any(
  than(tenderDays, openOffline), all(electronic, than(tenderDays, openElectronicOffline)), all(announcedBefore, than(tenderDays, openShortOffline)), all(urgent, than(tenderDays, openShort)),
  all(online, any(than(tenderDays, openBase), all(electronic, than(tenderDays, openElectronic)), all(announcedBefore, than(tenderDays, openShort)))))
/** Agreement apart: what buyers other than the state may agree stands in the entries (art. 28(4)). */
export const invitedTime = (than: Than): Condition => any(
  than(tenderDays, tenderOffline), all(electronic, than(tenderDays, tenderElectronicOffline)), all(announcedBefore, than(tenderDays, tenderShortOffline)), all(urgent, than(tenderDays, tenderShort)),
  all(online, any(than(tenderDays, tenderBase), all(electronic, than(tenderDays, tenderElectronic)), all(announcedBefore, than(tenderDays, tenderShort)))))

/** The ten days without agreement are lengthened too where not all documents are online: art. 53(1) leaves out urgency only. */
export const tenDays = (than: Than): Condition => any(than(tenderDays, tenderShortOffline), all(online, than(tenderDays, tenderShort)))

// Facts of the examples.
export const calm = { 'time.urgencyClaimed': false, 'time.urgencySubstantiated': false } as const
export const hurried = { 'time.urgencyClaimed': true, 'time.urgencySubstantiated': true } as const
export const paper = { 'time.eSubmission': false } as const, offline = { 'documents.online': false } as const, prior = { 'time.priorNotice': true } as const
/** Name, the fewest lawful days, and what shortens or lengthens them. */
export type Limit = readonly [name: string, least: number, facts: Facts]
export const invitedLimits: readonly Limit[] = [
  ['electronic', 25, {}], ['on paper', 30, paper], ['on paper and offline', 35, { ...paper, ...offline }], ['electronic and offline', 30, offline],
  ['after a prior notice', 10, { ...prior, ...paper }], ['after a prior notice, offline', 15, { ...prior, ...paper, ...offline }], ['in urgency, offline', 10, { ...hurried, ...paper, ...offline }],
  ['urgency not claimed', 25, { ...hurried, 'time.urgencyClaimed': false }], ['urgency not shown', 25, { ...hurried, 'time.urgencySubstantiated': false }],
]
