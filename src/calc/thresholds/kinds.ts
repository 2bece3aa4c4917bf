import { text as t, type Text } from '../../plain/index.ts'
import { activity, buyerKind, subject, type Facts } from '../../law/index.ts'

/** Who buys what for which purpose: what decides which of the thresholds counts. */
export type Buyer = 'municipality' | 'state' | 'utility'
export type Activity = 'general' | 'water' | 'sewage' | 'heat' | 'electricity' | 'transport' | 'ports' | 'post'
export type Subject = 'goods' | 'services' | 'works' | 'socialServices' | 'serviceConcession' | 'worksConcession' | 'subsidisedWorks' | 'subsidisedServices'
export type Kind = { readonly buyer: Buyer; readonly activity: Activity; readonly subject: Subject }

const optionsOf = (fact: { readonly is: { readonly kind: string; readonly options?: Readonly<Record<string, Text>> } }): Readonly<Record<string, Text>> => fact.is.options ?? {}

/** The choices in the words of the lawbook; subsidised contracts are the one addition (art. 13). */
export const buyers = optionsOf(buyerKind) as Readonly<Record<Buyer, Text>>
export const activities = optionsOf(activity) as Readonly<Record<Activity, Text>>
export const subjects: Readonly<Record<Subject, Text>> = {
  ...(optionsOf(subject) as Readonly<Record<Exclude<Subject, 'subsidisedWorks' | 'subsidisedServices'>, Text>>),
  subsidisedWorks: t('somebody else’s works that you pay more than half of', 'någon annans byggentreprenad som ni betalar mer än hälften av', 'en andens bygge- og anlægsarbejde, som I betaler mere end halvdelen af', 'en annens bygg og anlegg som dere betaler mer enn halvparten av'),
  subsidisedServices: t('services that go with such works', 'tjänster som hör till sådan byggentreprenad', 'tjenesteydelser i forbindelse med sådant arbejde', 'tjenester i forbindelse med slikt arbeid'),
}

/** The threshold of a kind of purchase: its name, and the entry of the lawbook that compares the value with it. `leftOut`: no directive applies, whatever the value. */
export type Deciding = { readonly figure: string; readonly rule: string; readonly leftOut?: true }

export function decidingFor({ buyer, activity: serves, subject: what }: Kind): Deciding {
  const utilities = serves !== 'general'
  switch (what) {
    case 'works': return { figure: 'threshold.works', rule: utilities ? 'eu/value/above-utilities' : 'eu/value/above' }
    case 'goods': case 'services':
      return utilities ? { figure: 'threshold.utilities', rule: 'eu/value/above-utilities' } : { figure: buyer === 'state' ? 'threshold.state' : 'threshold.services', rule: 'eu/value/above' }
    case 'socialServices': return { figure: utilities ? 'threshold.light.utilities' : 'threshold.light', rule: 'eu/value/above-light' }
    // Directive 2014/23 art. 12 leaves out drinking water and the sewage that goes with it.
    case 'serviceConcession': case 'worksConcession':
      return { figure: 'threshold.concession', rule: 'eu/value/above-concession', ...(serves === 'water' || serves === 'sewage' ? { leftOut: true } : {}) }
    // Art. 13 stands in the classic directive alone.
    case 'subsidisedWorks': return { figure: 'threshold.works', rule: 'eu/scope/subsidised', ...(utilities ? { leftOut: true } : {}) }
    case 'subsidisedServices': return { figure: 'threshold.services', rule: 'eu/scope/subsidised', ...(utilities ? { leftOut: true } : {}) }
  }
}

/** The facts of a kind, for the steps of the lawbook. */
export const factsOfKind = ({ buyer, activity: serves, subject: what }: Kind): Facts =>
  ({ 'buyer.kind': buyer, activity: serves, subject: what === 'subsidisedWorks' ? 'works' : what === 'subsidisedServices' ? 'services' : what })
