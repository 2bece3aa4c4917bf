import { text, type Text } from '../../plain/index.ts'

/** A: official statistics or peer-reviewed causal estimate. B: peer-reviewed association, audit office, commissioned EU study. C: survey, press, practitioner. –: none. */
export type Grade = 'A' | 'B' | 'C' | '–'

/** How we know the figure. */
export type Mark = 'seen' | 'second-hand' | 'to be checked' | 'our fit' | 'assumed'

export type Unit = 'share' | 'factor' | 'log' | 'EUR' | 'EUR per day' | 'person-days' | 'working days' | 'calendar days' | 'count' | 'step'

/** What people read for a unit. */
export const unitWords: Readonly<Record<Unit, Text>> = {
  share: text('share (0–1)', 'andel (0–1)', 'andel (0–1)', 'andel (0–1)'),
  factor: text('factor', 'faktor', 'faktor', 'faktor'),
  log: text('on the logarithmic scale', 'på logaritmisk skala', 'på logaritmisk skala', 'på logaritmisk skala'),
  EUR: text('euro', 'euro', 'euro', 'euro'),
  'EUR per day': text('euro per person-day', 'euro per persondag', 'euro pr. persondag', 'euro per dagsverk'),
  'person-days': text('person-days', 'persondagar', 'persondage', 'dagsverk'),
  'working days': text('working days', 'arbetsdagar', 'arbejdsdage', 'arbeidsdager'),
  'calendar days': text('calendar days', 'kalenderdagar', 'kalenderdage', 'kalenderdager'),
  count: text('number', 'antal', 'antal', 'antall'),
  step: text('step on the scale −1 to 1', 'steg på skalan −1 till 1', 'trin på skalaen −1 til 1', 'trinn på skalaen −1 til 1'),
}

/** What people read for how a figure is known. */
export const markWords: Readonly<Record<Mark, Text>> = {
  seen: text('source read', 'källan läst', 'kilden læst', 'kilden lest'),
  'second-hand': text('read second-hand', 'läst i andra hand', 'læst på anden hånd', 'lest på annen hånd'),
  'to be checked': text('to be checked', 'ska kontrolleras', 'skal kontrolleres', 'skal kontrolleres'),
  'our fit': text('fitted by us to the published figures', 'anpassad av oss till publicerade siffror', 'tilpasset af os til offentliggjorte tal', 'tilpasset av oss til publiserte tall'),
  assumed: text('assumption: no published size found', 'antagande: ingen publicerad storlek funnen', 'antagelse: ingen offentliggjort størrelse fundet', 'antakelse: ingen publisert størrelse funnet'),
}

/**
 * One figure of the market. `place` and `years` say where and when the source measured it; `ref` is the section of the
 * exercise design; `low` and `high` bound what a facilitator may set and what a sensitivity run should try.
 */
export type Parameter<Id extends string = string> = {
  readonly id: Id
  readonly meaning: Text
  readonly default: number
  readonly low: number
  readonly high: number
  readonly unit: Unit
  readonly place: string
  readonly years: string
  readonly grade: Grade
  readonly mark: Mark
  readonly source: string
  /** True when the size (not always the direction) is ours. Shown wherever the figure is used. */
  readonly assumption: boolean
}

export type Row = Omit<Parameter, 'id'>

/** A figure someone published. `at` is [place, years]. */
export const published = (meaning: Text, [value, low, high]: readonly [number, number, number], unit: Unit,
  [place, years]: readonly [string, string], grade: Grade, mark: Mark, source: string): Row =>
  ({ meaning, default: value, low, high, unit, place, years, grade, mark, source, assumption: mark === 'assumed' })

/** A figure whose size is ours; `direction` names the work that gives its sign, if any. */
export const assumed = (meaning: Text, range: readonly [number, number, number], unit: Unit, direction: string, grade: Grade = '–'): Row =>
  published(meaning, range, unit, ['–', '–'], grade, 'assumed', direction)

/** What people read for a grade. */
export const gradeWords: Readonly<Record<Grade, Text>> = {
  A: text('official statistics or peer-reviewed causal estimate', 'officiell statistik eller granskad orsaksskattning', 'officiel statistik eller fagfællebedømt årsagsestimat', 'offisiell statistikk eller fagfellevurdert årsaksestimat'),
  B: text('peer-reviewed association, audit office or commissioned study', 'granskat samband, revisionsmyndighet eller beställd studie', 'fagfællebedømt sammenhæng, revisionsmyndighed eller bestilt undersøgelse', 'fagfellevurdert sammenheng, riksrevisjon eller bestilt undersøkelse'),
  C: text('survey, trade press or practitioner', 'enkät, fackpress eller praktiker', 'spørgeundersøgelse, fagpresse eller praktiker', 'spørreundersøkelse, fagpresse eller praktiker'),
  '–': text('no published basis', 'ingen publicerad grund', 'intet offentliggjort grundlag', 'intet publisert grunnlag'),
}
