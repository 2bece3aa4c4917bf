import { numberOf } from '../plain/index.ts'
import type { FormValues } from '../web/index.ts'

/** Fields of the forms of an exercise that hold a number, a yes or no, or several values; everything else is a text. */
const numbers = new Set(['price', 'sure', 'to#position', 'runAt', 'daysPerMinute', 'minutes'])
const yesNo = new Set(['agrees', 'secret', 'kept', 'take', 'letAct', 'open'])

/** A form of an exercise as the command it asks for, still to be read by its schema. Empty fields that may be left out are left out. */
export function commandOf(form: FormValues): { readonly does: string } & Record<string, unknown> {
  const one = (name: string): string => form[name]?.at(-1) ?? ''
  const does = one('does'), out: Record<string, unknown> = {}
  if (does === 'rotate') {
    const moves = Object.entries(form).flatMap(([key, list]) => (key.startsWith('move.') ? [{ person: key.slice(5), to: list.at(-1) ?? '' }] : [])).filter(m => m.to !== '')
    return { does, moves }
  }
  for (const key of Object.keys(form)) {
    if (key === 'does' || key === 'name') continue
    const value = one(key)
    if (yesNo.has(key)) out[key] = value === 'yes'
    else if (numbers.has(key) || (key === 'to' && does === 'goBack')) { if (value !== '') out[key] = numberOf(value) ?? value }
    else if (key === 'to' && does === 'inject') out[key] = value === '' ? [] : [value]
    else if (value !== '' || key === 'says' || key === 'what') out[key] = value
  }
  if (does !== 'act') return { does, ...out }
  return { does, as: { ...out, ...(out.act === 'tell' ? { secret: out.secret === true } : {}) } }
}
