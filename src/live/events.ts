import type { Country, Day, Lang } from '../plain/index.ts'
import type { CaseStep } from '../law/index.ts'
import type { Action, CaseEvent } from '../case/index.ts'
import type { Envelope, NewEvent } from '../log/index.ts'
import { dialogueTypes, type DialogueEvent } from './dialogue/events.ts'
import type { Role } from './roles.ts'
import { workTypes, type WorkEvent } from './work/events.ts'

export const areas = ['climate', 'waste', 'symbiosis', 'other'] as const
export type Area = (typeof areas)[number]

/**
 * What a real case is besides the procurement itself. People are named by an id only, never by name or address: those lie apart, so
 * that a person can be erased while the log stays whole. Firms are organisations, and stand here by name.
 */
export type CaseBegun = { readonly type: 'case.begun'; readonly title: string; readonly area: Area; readonly lang: Lang; readonly organisation: string; readonly buyerName: string; readonly number: string; /** Weighty steps wait for a second person. */ readonly seconds: boolean; readonly contact: string }
export type TeamEvent =
  | { readonly type: 'member.invited'; readonly invite: string; readonly role: Role }
  | { readonly type: 'invitation.withdrawn'; readonly invite: string }
  | { readonly type: 'member.joined'; readonly person: string; readonly role: Role; readonly invite?: string; readonly firm?: string }
  | { readonly type: 'member.left'; readonly person: string; readonly role: Role; readonly firm?: string }
  | { readonly type: 'contact.changed'; readonly person: string }
  | { readonly type: 'interest.declared'; readonly person: string; readonly none: boolean; readonly says: string }
  | { readonly type: 'firm.entered'; readonly firm: string; readonly name: string; readonly country: string; readonly organisation?: string; readonly number?: string }
  /** Another buyer takes part in the purchase. */
  | { readonly type: 'partner.entered'; readonly name: string; readonly country: Country; readonly number?: string }
  | { readonly type: 'page.opened' }
/** A step as it was asked for, with what was answered and explained. */
export type AskedStep = {
  readonly action: Action
  readonly answers?: Readonly<Record<string, { readonly value: string | number | boolean; readonly reason: string }>> | undefined
  readonly reasons?: Readonly<Record<string, string>> | undefined
  /** Why the step is taken although the law's answer still depends on something. */
  readonly unsettled?: string | undefined
}
export type SecondEvent =
  | { readonly type: 'second.asked'; readonly ask: string; readonly step: CaseStep; readonly person: string; readonly asked: AskedStep }
  | { readonly type: 'second.given'; readonly ask: string; readonly person: string; readonly because: string }
  | { readonly type: 'second.refused'; readonly ask: string; readonly person: string; readonly because: string }
  | { readonly type: 'second.withdrawn'; readonly ask: string }
/** Taken although the law's answer depended on something nobody could say yet: why, and on what. */
export type UnsettledAccepted = { readonly type: 'unsettled.accepted'; readonly step: CaseStep; readonly reason: string; readonly open: readonly string[] }
/** A step half written, or brought from practice: the last of a step counts; `values` empty removes it. */
export type DraftKept = { readonly type: 'draft.kept'; readonly step: CaseStep; readonly values: Readonly<Record<string, readonly string[]>>; readonly from: 'person' | 'practice' }

/** What only a real case has, besides the dialogue and the work around it. */
export type CoreEvent = CaseBegun | TeamEvent | SecondEvent | UnsettledAccepted | DraftKept
export type OwnEvent = CoreEvent | DialogueEvent | WorkEvent
export type LiveEvent = CaseEvent | OwnEvent
export type LiveEnvelope = Envelope<LiveEvent>
export type NewLiveEvent = NewEvent<LiveEvent>

export const coreTypes: readonly CoreEvent['type'][] = [
  'case.begun', 'member.invited', 'invitation.withdrawn', 'member.joined', 'member.left', 'contact.changed', 'interest.declared', 'firm.entered', 'partner.entered', 'page.opened',
  'second.asked', 'second.given', 'second.refused', 'second.withdrawn', 'unsettled.accepted', 'draft.kept',
]
const listed = (types: readonly string[]) => { const set = new Set(types); return (e: { readonly type: string }): boolean => set.has(e.type) }
export const isCore = listed(coreTypes) as (e: LiveEvent) => e is CoreEvent
export const isDialogue = listed(dialogueTypes) as (e: LiveEvent) => e is DialogueEvent
export const isWork = listed(workTypes) as (e: LiveEvent) => e is WorkEvent

/** Who did it, as the log has it: in which role, and which person. */
export const byOf = (role: Role | 'system', person = ''): string => (person === '' ? role : `${role}:${person}`)
export const personOf = (by: string): string | undefined => by.split(':')[1]
export type { Day }
