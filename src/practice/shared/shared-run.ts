import * as z from 'zod'
import { text as t, type Text } from '../../plain/index.ts'
import { biddersOf, smallBids } from '../debrief/measures.ts'
import { costsOf } from '../debrief/cost.ts'
import { fold, lineage, type Envelope } from '../../log/index.ts'
import { practiceFold } from '../fold.ts'
import { outcomeOf } from '../play.ts'
import type { PracticeEvent, World } from '../types.ts'
import { choiceIds, choicesOf, type Choice } from './choices.ts'

/** What came of a run, counted: each by itself, never added up. `more`: which way is better, where that can be said at all. */
export const resultWords = {
  bids: { says: t('tenders', 'anbud', 'tilbud', 'tilbud'), better: 'more' },
  smallBids: { says: t('tenders from small firms', 'anbud från små företag', 'tilbud fra små virksomheder', 'tilbud fra små leverandører'), better: 'more' },
  kinds: { says: t('kinds of solution offered', 'olika lösningar som erbjöds', 'forskellige løsninger, der blev tilbudt', 'ulike løsninger som ble tilbudt'), better: 'more' },
  fit: { says: t('how far the winner meets the need, of 100', 'hur väl vinnaren uppfyller behovet, av 100', 'hvor godt vinderen opfylder behovet, af 100', 'hvor godt vinneren dekker behovet, av 100'), better: 'more' },
  stops: { says: t('steps that the law does not allow', 'steg som lagen inte tillåter', 'trin, som loven ikke tillader', 'steg som loven ikke tillater'), better: 'less' },
  complaints: { says: t('complaints', 'överprövningar', 'klager', 'klager'), better: 'less' },
  buyerDays: { says: t('days of work for the buyer', 'arbetsdagar för köparen', 'arbejdsdage for ordregiveren', 'arbeidsdager for oppdragsgiveren'), better: 'less' },
  firmsDays: { says: t('days of work for the firms together', 'arbetsdagar för företagen tillsammans', 'arbejdsdage for virksomhederne tilsammen', 'arbeidsdager for leverandørene til sammen'), better: 'less' },
  calendarDays: { says: t('days from need to end', 'dagar från behov till slut', 'dage fra behov til slut', 'dager fra behov til slutt'), better: 'less' },
} as const satisfies Record<string, { readonly says: Text; readonly better: 'more' | 'less' }>
export type Result = keyof typeof resultWords
export const resultIds = Object.keys(resultWords) as Result[]

/** A run as it may be compared: nothing that a person wrote, no day, no address, and no seed by which it could be found. */
export const sharedRunSchema = z.strictObject({
  scenario: z.string().regex(/^[a-z0-9-]{1,64}$/), version: z.number().int().positive(), country: z.enum(['DK', 'SE', 'NO']), played: z.enum(['person', 'machine']),
  procedure: z.string().max(40).optional(), end: z.string().max(40),
  choices: z.partialRecord(z.enum(choiceIds as [Choice, ...Choice[]]), z.boolean()), results: z.partialRecord(z.enum(resultIds as [Result, ...Result[]]), z.number().min(0).max(1e6)),
})
export type SharedRun = z.infer<typeof sharedRunSchema>

/** What of a finished branch may be shared. Undefined before there is an end: half a run compares with nothing. */
export function sharedRun(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string, played: SharedRun['played']): SharedRun | undefined {
  const log = lineage(envelopes, branch), s = fold(practiceFold, log).case, first = log[0]?.on, last = log.at(-1)?.on
  if (!s.lessons || !first || !last) return undefined
  const cost = costsOf(world, s, { first, last }), came = s.received.length + s.finalReceived.length > 0 || s.opened !== undefined, called = s.notice !== undefined || s.invitation !== undefined
  const winner = s.tenders.find(x => x.firm === (s.bought?.firm ?? s.contract?.firms[0] ?? s.award?.winners[0])), scores = winner ? Object.values(winner.scores) : []
  const fit = s.deliveries.length > 0 ? 100 * s.deliveries.at(-1)!.level : scores.length > 0 ? scores.reduce((a, b) => a + b, 0) / scores.length : undefined
  const round = (x: number): number => Math.round(x * 10) / 10
  return {
    scenario: world.scenario.id, version: world.scenario.version, country: world.country, played, end: outcomeOf(s), ...(s.procedure ? { procedure: s.procedure.procedure } : {}),
    choices: choicesOf(s),
    results: {
      ...(called ? { bids: came ? biddersOf(s).length : 0, smallBids: came ? smallBids(world, s) : 0 } : {}), ...(s.tenders.length > 0 ? { kinds: new Set(s.tenders.map(x => x.solution)).size } : {}),
      ...(fit === undefined ? {} : { fit: round(fit) }), stops: s.noted.filter(n => n.weighed.findings.some(f => f.verdict === 'unlawful' && f.weight === 'blocks')).length, complaints: Object.keys(s.complaints).length,
      buyerDays: round(cost.buyerDays), firmsDays: round(cost.firmsDays), calendarDays: cost.calendarDays,
    },
  }
}
