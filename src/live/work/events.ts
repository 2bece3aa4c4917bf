import type { Day } from '../../plain/index.ts'

export const workKinds = ['need', 'dialogue', 'documents', 'tender', 'evaluation', 'contract', 'other'] as const
/** Time that somebody noted: hours on one part of the work, on the buyer's side or for a firm. Never per person in what is shown. */
export type TimeNoted = { readonly type: 'time.noted'; readonly kind: (typeof workKinds)[number]; readonly hours: number; readonly day: Day; readonly says: string; readonly firm?: string }
/** Events of the work around the procurement: time, documents, comments, assignments. */
export type WorkEvent = TimeNoted
export const workTypes: readonly WorkEvent['type'][] = ['time.noted']

export type WorkState = { readonly times: readonly (TimeNoted & { readonly by: string })[] }
export const noWork: WorkState = { times: [] }
export function workAfter(s: WorkState, e: WorkEvent, by: string): WorkState {
  switch (e.type) {
    case 'time.noted': return { ...s, times: [...s.times, { ...e, by }] }
  }
}
