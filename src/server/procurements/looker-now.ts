import { anybody, firmNamed, lookerOf, type Looker, type LiveState } from '../../live/index.ts'
import type { Person } from '../../people/index.ts'

/** Who looks, as things stand today: whoever has left the company speaks and sees for it no more, whatever the case remembers. */
export function lookerNow(s: LiveState, person: Person): Looker {
  const looker = lookerOf(s, person.id)
  if (looker.firm === undefined) return looker
  const of = firmNamed(s, looker.firm)?.organisation
  return of !== undefined && person.organisations.some(o => o.id === of && o.kind === 'company') ? looker : anybody
}
