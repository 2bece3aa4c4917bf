import { stepNames, steps, topics, type Step, type Topic } from '../law/index.ts'
import { text as t, type Country, type Text } from '../plain/index.ts'
import { entries, keyOf, type Entry } from './entries.ts'
import { familiesAmong, type Family } from './families.ts'
import { groupWords } from './words/groups.ts'
import { slugOf, topicWords } from './words/topics.ts'

/** A part of a long page: what the Union asks and the countries make of it, then what stands in one country alone. */
export type Section = { readonly id: string; readonly title: Text; readonly shared: readonly Family[]; readonly alone: readonly { readonly country: Country; readonly families: readonly Family[] }[]; readonly count: number }

/** A sub-heading over more than this many duties says too little. */
const many = 14

/** What is left of a family for the reader of one country. */
function seenFrom(family: Family, country: Country | undefined): Family | undefined {
  if (!country) return family
  if (family.head.order !== 'EU' && family.head.order !== country) return undefined
  return { head: family.head, forms: family.forms.filter(f => f.rule.order === 'EU' || f.rule.order === country) }
}
const sized = (f: Family): number => 1 + f.forms.length

function sectionOf(id: string, title: Text, families: readonly Family[]): Section {
  const of = (c: Country) => families.filter(f => f.head.order === c)
  return {
    id, title, shared: families.filter(f => f.head.order === 'EU'),
    alone: (['DK', 'SE', 'NO'] as const).flatMap(country => { const own = of(country); return own.length > 0 ? [{ country, families: own }] : [] }),
    count: families.reduce((n, f) => n + sized(f), 0),
  }
}
function grouped<K extends string>(families: readonly Family[], by: (f: Family) => K): Map<K, Family[]> {
  const found = new Map<K, Family[]>()
  for (const f of families) { const k = by(f); found.set(k, [...found.get(k) ?? [], f]) }
  return found
}
const words = t('What words mean, and exceptions', 'Vad ord betyder, och undantag', 'Hvad ord betyder, og undtagelser', 'Hva ord betyr, og unntak')
const stepOf = (f: Family): Step | 'words' => (f.head.kind === 'duty' || f.head.kind === 'gap' ? f.head.steps[0] ?? 'words' : 'words')
const joined = (a: Text, b: Text): Text => ({ en: `${a.en}: ${b.en}`, sv: `${a.sv}: ${b.sv}`, da: `${a.da}: ${b.da}`, nb: `${a.nb}: ${b.nb}` })
const inOrder = (a: Step | 'words', b: Step | 'words'): number => (a === 'words' ? -1 : b === 'words' ? 1 : stepNames.indexOf(a) - stepNames.indexOf(b))

/** The rules of a topic under sub-headings: by what their ids are about, and where that is still long, by the step at which they bite. */
export function topicSections(topic: Topic, country?: Country): readonly Section[] {
  const families = familiesAmong(entries.filter(e => e.rule.topic === topic)).flatMap(f => seenFrom(f, country) ?? [])
  const groups = grouped(families, f => f.head.kind === 'gap' && f.head.id.split('/')[1] === 'gap' ? 'gap' : f.head.id.split('/')[1] ?? '')
  const first = [...groups].sort(([, a], [, b]) => Number(b.some(f => f.head.order === 'EU')) - Number(a.some(f => f.head.order === 'EU')))
  const placed = [...first.filter(([g]) => g !== 'gap'), ...first.filter(([g]) => g === 'gap')]
  return placed.flatMap(([group, list]): Section[] => {
    const title = groupWords[group] ?? topicWords[topic].name
    if (list.length <= many) return [sectionOf(group, title, list)]
    return [...grouped(list, stepOf)].sort(([a], [b]) => inOrder(a, b)).map(([step, part]) => {
      const name = step === 'words' ? words : steps[step]
      return sectionOf(`${group}-${step}`, list.length > families.length / 2 ? name : joined(title, name), part)
    })
  })
}

/** Any other choice of entries, under the topics they belong to. */
export function sectionsByTopic(chosen: readonly Entry[], country?: Country): readonly Section[] {
  const wanted = new Set(chosen.map(e => e.key))
  // Of a family only what was chosen, and its head, without which the rest cannot be read.
  const families = familiesAmong(chosen).map((f): Family => ({ head: f.head, forms: f.forms.filter(x => wanted.has(keyOf(x.rule))) })).flatMap(f => seenFrom(f, country) ?? [])
  const groups = grouped(families, f => f.head.topic)
  return topics.flatMap(topic => { const list = groups.get(topic); return list ? [sectionOf(slugOf(topic), topicWords[topic].name, list)] : [] })
}

export const entriesOfStep = (step: Step): readonly Entry[] => entries.filter(({ rule }) => (rule.kind === 'duty' || rule.kind === 'gap') && rule.steps.includes(step))
/** How many entries of each order are filed under a topic. */
export const countedBy = (topic: Topic): Readonly<Record<'EU' | Country, number>> => {
  const n = { EU: 0, DK: 0, SE: 0, NO: 0 }
  for (const e of entries) if (e.rule.topic === topic) n[e.rule.order]++
  return n
}
