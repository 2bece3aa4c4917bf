import type { Country, Day, Text } from '../plain/index.ts'
import type { Step } from './steps.ts'

/** Whose text it is. For Norway the layer 'EU' is read as EU/EEA. */
export type Order = 'EU' | Country

/** How we know what a source says; never a firm verdict on 'not verified'. */
export type Known = 'statute text read' | 'secondary source' | 'derived' | 'not verified'

/** Where the words stand. */
export type Source = {
  readonly order: Order
  readonly rank: 'directive' | 'regulation' | 'act' | 'order' | 'judgment' | 'guidance'
  /** Short name of the act, as lawyers write it: 'Directive 2014/24/EU', 'udbudsloven', 'LOU', 'anskaffelsesforskriften'. */
  readonly act: string
  readonly id: { readonly celex?: string; readonly eli?: string; readonly ecli?: string; readonly national?: string }
  /** 'art. 27(1)', '§ 57, stk. 1', '11 kap. 2 §', '§ 20-2 (1)'. */
  readonly place: string
  /** The consolidated state of the text that was read, or the date of the secondary source. */
  readonly read: Day
  readonly known: Known
  readonly link?: string
}

/** Whose date decides which text applies. */
export type Clock = 'step taken' | 'procedure begun' | 'notice sent' | 'contract signed'
/** `to` is the last day in force. */
export type Life = { readonly from: Day; readonly to?: Day; readonly by: Clock }
export type When = Partial<Record<Clock, Day>>

export type Kind =
  | { readonly kind: 'yes or no' }
  | { readonly kind: 'number'; readonly unit: 'days' | 'money' | 'percent' | 'count' | 'months' | 'times' }
  | { readonly kind: 'day' }
  | { readonly kind: 'one of'; readonly options: Readonly<Record<string, Text>> }

export type FactValue = string | number | boolean
export type Fact<V extends FactValue = FactValue> = {
  readonly fact: string
  readonly label: Text
  /** The question that decides it. */
  readonly ask: Text
  readonly from: 'record' | 'person' | 'judgement'
  readonly is: Kind
  readonly _?: V
}
/** A missing key means nobody has said. */
export type Facts = { readonly [fact: string]: FactValue | undefined }

export type FigureValue = {
  readonly order: Order; readonly life: Life; readonly value: number | 'not read'; readonly source: Source
  /** Inferred and rounded, in no text that anybody has read: a number within so many per cent of it is not decided. */
  readonly inferredWithin?: number
}
/** A number that the law sets, with its own life and source per order. */
export type Figure = {
  readonly figure: string
  readonly says: Text
  readonly unit: 'days' | 'money' | 'percent' | 'count' | 'months' | 'times'
  readonly set: 'in the directive' | 'by each country' | 'in the directive unless the country says otherwise'
  readonly values: readonly FigureValue[]
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='
/** A value, not a function: run it, print it, translate it, mutate it. Five kinds, kept at five. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly of: Fact; readonly is: Comparison; readonly than: FactValue | Fact | Figure }
  | { readonly holds: string }

/** The topics of the rulebook. */
export const topics = [
  'scope and value', 'procedures', 'time limits', 'market dialogue', 'conflicts of interest', 'documents', 'award criteria',
  'selection and exclusion', 'questions and changes', 'negotiation', 'evaluation', 'award and standstill', 'notices',
  'contract', 'records', 'climate', 'special regimes', 'utilities', 'concessions', 'frameworks and systems', 'joint buying',
  'review and sanctions', 'secrecy and access', 'neighbouring rules',
] as const
export type Topic = (typeof topics)[number]

export type Item = {
  /** `eu/time/open`, `dk/lots/reason`: stable for ever, never reused, shown to users. */
  readonly id: string
  readonly order: Order
  readonly topic: Topic
  readonly life: Life
  readonly sources: readonly [Source, ...Source[]]
  /** What it asks, in one or two plain sentences written by a person. */
  readonly says: Text
  /** Why it exists (equal chance, transparency, no hidden change). */
  readonly why?: Text
  /** Row ids of the dossiers this entry carries, e.g. 'EU-IP-05', 'DK §75', 'diff 23'. */
  readonly dossier?: readonly string[]
}

export type Verdict = 'lawful' | 'unlawful' | 'depends' | 'does not apply'

export type Example = {
  /** For the test report, in English; people read the facts themselves. */
  readonly name: string
  readonly facts: Facts
  readonly on: When
  /** Under which country's law; by default the entry's own order, Denmark for 'EU'. */
  readonly country?: Country
  readonly verdict: Verdict
}

export type Remedy =
  /** `to`: the value to set; left out when it follows from the comparison that failed. */
  | { readonly change: Fact; readonly to?: FactValue; readonly say: Text }
  | { readonly insteadTake: Step; readonly say: Text }

export type Meaning = Item & {
  readonly kind: 'meaning'; readonly when: Condition
  readonly examples: readonly { readonly name: string; readonly facts: Facts; readonly on: When; readonly country?: Country; readonly holds: boolean | 'unknown' }[]
}
/** A carve-out; may be an exception to an exception. */
export type Exception = Item & {
  readonly kind: 'exception'; readonly to: readonly string[]; readonly when: Condition
  readonly examples: readonly { readonly name: string; readonly facts: Facts; readonly on: When; readonly country?: Country; readonly holds: boolean | 'unknown' }[]
}
export type Weight = 'blocks' | 'needs a reason' | 'advice'
export type Duty = Item & {
  readonly kind: 'duty'
  readonly steps: readonly Step[]
  readonly when: Condition
  readonly must: Condition
  readonly weight: Weight
  /** 'in deviation from …': the EU (or older) duty that this one sets aside in its country. */
  readonly replaces?: string
  /** National words for the same EU duty: one finding, both sources. */
  readonly carriesOut?: string
  readonly remedies: readonly Remedy[]
  readonly examples: readonly Example[]
}
/** The text exists and we have not written it: never lawful. */
export type Gap = Item & { readonly kind: 'gap'; readonly steps: readonly Step[]; readonly when: Condition }
export type Rule = Meaning | Exception | Duty | Gap

export type Trace = {
  readonly of: Condition
  readonly value: boolean | undefined
  readonly found?: FactValue | undefined
  readonly needed?: FactValue | undefined
  readonly parts?: readonly Trace[] | undefined
  /** The figure's value entry, when one was read: for its source. */
  readonly figure?: FigureValue | undefined
  /** The rule behind a `holds`. */
  readonly rule?: Rule | undefined
}

export type Finding = {
  readonly rule: Duty | Gap
  readonly verdict: Verdict
  /** Only facts that could still change the verdict. */
  readonly ask: readonly Fact[]
  /** All sources a reader should see: the rule's own and those of the national entries that carry it out. */
  readonly sources: readonly Source[]
  /** The least certain way of knowing among the sources that the verdict rests on. */
  readonly known: Known
  /** A reason has been recorded for a duty of weight 'needs a reason'. */
  readonly reasoned: boolean
  readonly when: Trace
  readonly must?: Trace
  readonly setAside: readonly { readonly by: Rule; readonly trace: Trace; readonly value: boolean | undefined }[]
}

/** What a person is told about the step as a whole. */
export type StepVerdict = 'lawful' | 'needs a reason' | 'depends' | 'unlawful'

export type Opinion = {
  readonly country: Country
  readonly step: Step
  readonly on: When
  readonly verdict: StepVerdict
  readonly findings: readonly Finding[]
  readonly receipt: { readonly lawbook: string; readonly engine: string }
}
