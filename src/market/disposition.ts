import { text } from '../plain/index.ts'
import { labels } from './labels.ts'
import type { Decided } from './market.ts'
import { clamp } from './normal.ts'
import { parameterIds, parameters, type ParameterId, type ParameterSet } from './parameters.ts'

type CauseId = Extract<ParameterId, `disposition.${string}`>
/** The named causes, and no others, move a firm's disposition. */
export type Cause = CauseId extends `disposition.${infer Name}` ? Name : never
export const causes = parameterIds.flatMap(id => (id.startsWith('disposition.') ? [id.slice('disposition.'.length) as Cause] : []))
export const isCause = (value: unknown): value is Cause => causes.includes(value as Cause)

/** A cause as it stands in the log: without the event that shows it nothing moves. */
export type LoggedCause = { readonly cause: Cause; readonly event: string }

const what = text('How the firm sees the buyer', 'Hur företaget ser på köparen', 'Hvordan virksomheden ser på ordregiveren', 'Hvordan leverandøren ser på oppdragsgiver')
const formula = text(
  'New = old + step × (1 − old) upwards, old + step × (1 + old) downwards: what is already felt strongly moves less.',
  'Ny = gammal + steg × (1 − gammal) uppåt, gammal + steg × (1 + gammal) nedåt: det som redan känns starkt rör sig mindre.',
  'Ny = gammel + trin × (1 − gammel) opad, gammel + trin × (1 + gammel) nedad: det, der allerede mærkes stærkt, flytter sig mindre.',
  'Ny = gammel + trinn × (1 − gammel) oppover, gammel + trinn × (1 + gammel) nedover: det som alt kjennes sterkt, flytter seg mindre.')
const before = text('Before', 'Före', 'Før', 'Før')
const event = text('Event in the log', 'Händelse i loggen', 'Hændelse i loggen', 'Hendelse i loggen')

/** The firm's disposition after a logged cause, −1…1. */
export function changeDisposition(p: ParameterSet, firmId: string, disposition: number, by: LoggedCause): Decided<number> {
  const id = `disposition.${by.cause}` as CauseId
  const step = p[id]
  const moved = clamp(disposition + step * (step > 0 ? 1 - disposition : 1 + disposition), -1, 1)
  return {
    decision: moved,
    why: () => ({
      who: firmId, what, formula,
      inputs: [{ label: before, value: disposition }, { label: event, value: by.event }, { label: parameters[id].meaning, value: step, source: id }],
      terms: [{ label: before, value: disposition }, { label: parameters[id].meaning, value: moved - disposition }, { label: labels.disposition, value: moved }],
      result: moved, says: parameters[id].meaning, parameters: [id],
    }),
  }
}
