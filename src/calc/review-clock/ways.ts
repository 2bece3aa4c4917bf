import type { Country } from '../../plain/index.ts'
import type { Aim, StartsWith } from './answer-types.ts'
import type { BodyKey } from './bodies.ts'
import type { Happening, ReviewInput } from './input.ts'

/** A way to complain: to whom, about what in the words of the lawbook, and from which day its times run. The times themselves are asked of the lawbook. */
export type WayAsk = {
  readonly aim: Aim
  readonly body: BodyKey
  readonly about: string
  readonly days?: StartsWith
  readonly months?: StartsWith
  /** Only while the contract may not be signed yet. */
  readonly within?: true
  /** A rule asks for a reason to come later: within it one is safe. */
  readonly safe?: true
  /** Nobody has read a time for it. */
  readonly unread?: true
  readonly rules?: readonly string[]
  /** Rules that the reader must see at once: the way may not be open at all. */
  readonly tells?: readonly string[]
}
type Ways = Readonly<Record<Happening, readonly WayAsk[]>>

const undoDk = (about: string): WayAsk => ({ aim: 'undo', body: 'klfu', about, days: 'announced', rules: ['dk/sanction/ineffective'] })
const DK: Ways = {
  letters: [{ aim: 'stop', body: 'klfu', about: 'award', within: true, rules: ['dk/complaint/board-first', 'dk/standstill/complaint'] }, { aim: 'award', body: 'klfu', about: 'award', days: 'announced' }],
  selection: [{ aim: 'selection', body: 'klfu', about: 'nonSelection', days: 'message' }],
  cancellation: [{ aim: 'cancellation', body: 'klfu', about: 'cancellation', days: 'announced' }],
  voluntary: [{ aim: 'stop', body: 'klfu', about: 'directContract', within: true, rules: ['dk/complaint/board-first', 'dk/voluntary/wait'] }, undoDk('directContract')],
  direct: [undoDk('directContract')],
  signed: [{ aim: 'award', body: 'klfu', about: 'award', days: 'announced' }, undoDk('earlyContract')],
  change: [undoDk('directContract')],
}
/** Below the thresholds nothing stops the signature, the time runs from the letters, and the Board may not be open at all. */
const dkBelow: Partial<Ways> = {
  letters: [
    { aim: 'award', body: 'klfu', about: 'award', days: 'letters', tells: ['dk/complaint/jurisdiction'] },
    { aim: 'award', body: 'dkCourt', about: 'award', unread: true, tells: ['dk/complaint/jurisdiction'] },
  ],
  selection: [{ aim: 'selection', body: 'klfu', about: 'nonSelection', days: 'message', tells: ['dk/complaint/jurisdiction'] }],
  cancellation: [{ aim: 'cancellation', body: 'klfu', about: 'cancellation', days: 'message', tells: ['dk/complaint/jurisdiction'] }],
  signed: [{ aim: 'award', body: 'klfu', about: 'award', days: 'announced', tells: ['dk/complaint/jurisdiction'] }],
  direct: [{ aim: 'award', body: 'klfu', about: 'directContract', days: 'announced', tells: ['dk/complaint/jurisdiction'] }],
  change: [{ aim: 'award', body: 'klfu', about: 'directContract', days: 'announced', tells: ['dk/complaint/jurisdiction'] }],
  voluntary: [{ aim: 'award', body: 'klfu', about: 'directContract', days: 'announced', tells: ['dk/complaint/jurisdiction'] }],
}

const damagesSe: WayAsk = { aim: 'damages', body: 'allmanDomstol', about: 'damages', months: 'signed' }
const undoSe = (about: string): WayAsk => ({ aim: 'undo', body: 'forvaltningsratt', about, days: 'announced', months: 'signed' })
const SE: Ways = {
  letters: [{ aim: 'stop', body: 'forvaltningsratt', about: 'award', within: true, rules: ['se/complaint/time', 'se/standstill/suspension'] }, damagesSe],
  selection: [{ aim: 'selection', body: 'forvaltningsratt', about: 'nonSelection' }, damagesSe],
  cancellation: [{ aim: 'cancellation', body: 'forvaltningsratt', about: 'cancellation', days: 'message' }],
  voluntary: [{ aim: 'stop', body: 'forvaltningsratt', about: 'award', within: true, rules: ['se/complaint/time', 'se/voluntary/wait'] }, damagesSe],
  direct: [undoSe('directContract'), damagesSe],
  signed: [{ aim: 'award', body: 'forvaltningsratt', about: 'award' }, undoSe('earlyContract'), damagesSe],
  change: [undoSe('directContract'), damagesSe],
}

const board = (about: string): WayAsk => ({ aim: 'advice', body: 'kofa', about, months: 'signed' })
const undoNo = (about: string): WayAsk => ({ aim: 'undo', body: 'tingrett', about, days: 'announced', months: 'signed' })
const damagesNo: WayAsk = { aim: 'damages', body: 'tingrett', about: 'damages', unread: true, rules: ['no/complaint/forum'] }
const NO: Ways = {
  letters: [{ aim: 'stop', body: 'tingrett', about: 'award', within: true, rules: ['no/standstill/court', 'no/complaint/stop'] }, board('award'), damagesNo],
  selection: [{ aim: 'selection', body: 'tingrett', about: 'nonSelection', days: 'message', safe: true }, board('nonSelection'), damagesNo],
  cancellation: [{ aim: 'advice', body: 'kofa', about: 'cancellation', unread: true, rules: ['no/complaint/board-time'] }, damagesNo],
  voluntary: [{ aim: 'stop', body: 'tingrett', about: 'directContract', within: true, rules: ['no/complaint/stop', 'no/voluntary/wait'] }, board('directContract'), damagesNo],
  direct: [board('directContract'), undoNo('directContract'), damagesNo],
  signed: [board('award'), undoNo('earlyContract'), damagesNo],
  change: [board('directContract'), undoNo('directContract'), damagesNo],
}

const ways: Readonly<Record<Country, Ways>> = { DK, SE, NO }
export const waysFor = ({ country, happened, regime }: Pick<ReviewInput, 'country' | 'happened' | 'regime'>): readonly WayAsk[] =>
  (country === 'DK' && regime === 'below' ? dkBelow[happened] : undefined) ?? ways[country][happened]
