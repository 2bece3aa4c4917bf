import { text as t, type Country, type Day, type Text } from '../../plain/index.ts'
import type { Facts, Step } from '../../law/index.ts'
import type { Heard, Side, Situation, Stands } from './types.ts'

/** The day that the situations are laid on, unless they say another. */
export const today: Day = '2026-11-16'

/** A municipality that buys a service in its ordinary work. */
const municipality: Facts = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'rnd.listedCode': false }
/** A company for drinking water, owned by a municipality. */
export const waterworks: Facts = { 'buyer.kind': 'utility', activity: 'water', 'utility.isAuthority': true }
export const direct: Facts = { procedure: 'directAward', 'direct.ground': 'none' }
export const noClimate: Facts = { 'climate.asRequirement': false, 'climate.insignificant': false, 'climate.criticalInterests': false, 'climate.nationalMinimum': false, 'climate.reasoned': false }

/** Sums in euro that lie clear of every line: inside the directive, and below it but above every national limit. */
export const big = 500_000, small = 150_000

type More = { readonly euro?: number; readonly on?: Day; readonly at?: Readonly<Partial<Record<Country, Step>>>; readonly factsIn?: Readonly<Partial<Record<Country, Facts>>>; readonly earlier?: true }
export const situation = (says: Text, step: Step, facts: Facts, [DK, SE, NO]: readonly [Heard, Heard, Heard], { on = today, euro = big, ...more }: More = {}): Situation =>
  ({ says, step, on, euro, facts: { ...municipality, ...facts }, gives: { DK, SE, NO }, ...more })

export const side = (stands: Stands, en: string, sv: string, da: string, nb: string, more: Pick<Side, 'lacking' | 'sources'> = {}): Side => ({ says: t(en, sv, da, nb), stands, ...more })
export const notFound = { lacking: 'no such rule found' } as const
export const notRead = { lacking: 'not read' } as const

/** The act was searched and says nothing of it. */
export const silent: Side = side('same', 'No such rule was found in the act.', 'Ingen sådan regel har hittats i lagen.', 'Der er ikke fundet en sådan regel i loven.', 'Det er ikke funnet noen slik regel i loven.', notFound)
export const noEu: Text = t('The directives have no rule on this.', 'Direktiven har ingen regel om detta.', 'Direktiverne har ingen regel om dette.', 'Direktivene har ingen regel om dette.')
