import { text as t, type Country, type Currency, type Day, type Text } from '../../plain/index.ts'
import { modificationGround, type Facts } from '../../law/index.ts'
import type { Kind } from '../thresholds/index.ts'

/** What is to be changed: it decides which of the routes can be asked for at all. */
export const whats = {
  additions: t('more is bought from the same firm', 'mer köps av samma företag', 'der købes mere hos samme virksomhed', 'det kjøpes mer av samme leverandør'),
  terms: t('other terms: time, price, quality, quantity', 'andra villkor: tid, pris, kvalitet, mängd', 'andre vilkår: tid, pris, kvalitet, mængde', 'andre vilkår: tid, pris, kvalitet, mengde'),
  contractor: t('another firm takes over the contract', 'ett annat företag tar över avtalet', 'en anden virksomhed overtager kontrakten', 'en annen leverandør overtar kontrakten'),
} satisfies Record<string, Text>
export type What = keyof typeof whats
export const whatNames = Object.keys(whats) as What[]

/** The routes of the law, by the names of the lawbook. */
export const routeNames = ['reviewClause', 'small', 'additional', 'unforeseen', 'replacement', 'notSubstantial'] as const
export type RouteName = (typeof routeNames)[number]
export const routeWords = (modificationGround.is as { readonly options: Readonly<Record<RouteName, Text>> }).options

/** Another firm steps in only by the route made for it: in every other case that is itself a substantial change (art. 72(4)(d)). */
export const routesFor: Readonly<Record<What, readonly RouteName[]>> = {
  additions: ['reviewClause', 'small', 'additional', 'unforeseen', 'notSubstantial'],
  terms: ['reviewClause', 'small', 'unforeseen', 'notSubstantial'],
  contractor: ['replacement'],
}

export type ChangeInput = {
  readonly kind: Kind
  readonly what: What
  readonly currency: Currency
  /** The value of the contract when it was awarded. */
  readonly original?: number
  /** The same as an index clause of the contract has adjusted it to the day of the change. */
  readonly adjusted?: number
  /** What this change adds to the price; below zero when the price falls. */
  readonly change?: number
  /** All earlier small changes together, added and taken off. */
  readonly earlier?: number
  /** The day of the change. */
  readonly day: Day
  readonly signed: Day
  /** The day the notice of the original procedure was sent. */
  readonly begun?: Day
  /** Answers to the questions of the lawbook. */
  readonly facts: Facts
}

/** Per cent and sums, as the law counts them. */
export type Counted = {
  readonly base: number
  /** This change alone, in per cent of the price; a change that lowers the price raises it by nothing. */
  readonly percent: number
  /** All small changes with this one, in money and in per cent. */
  readonly sum: number
  readonly sumPercent: number
}

/**
 * The numbers behind the limits. Successive small changes count with their net sum (art. 72(2), second subparagraph): in Denmark and Sweden
 * whichever way it goes (LOU 17 kap. 9 § says so; for Denmark it is our reading), in Norway only as a rise (§ 28-1 (1) b).
 */
export function countedIn(i: Pick<ChangeInput, 'original' | 'adjusted' | 'change' | 'earlier'>, country: Country): Counted | undefined {
  const base = i.adjusted ?? i.original
  if (base === undefined || base <= 0 || i.change === undefined) return undefined
  const net = (i.earlier ?? 0) + i.change, sum = country === 'NO' ? Math.max(0, net) : Math.abs(net)
  return { base, percent: (Math.max(0, i.change) * 100) / base, sum, sumPercent: (sum * 100) / base }
}

/** Facts that the tool counts or takes for granted itself, and so never asks. */
export const ownFacts: ReadonlySet<string> = new Set([
  'buyer.kind', 'activity', 'subject', 'procedure', 'rnd.listedCode', 'value.estimated', 'modification.ground', 'modification.percent', 'modification.sumPercent', 'modification.sumAmount',
  'modification.noticeSent', 'contract.indexClause', 'modification.indexedBase',
])
