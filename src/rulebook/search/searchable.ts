import type { Text } from '../../plain/index.ts'
import { stepNames, steps, topics } from '../../law/index.ts'
import { slugOf, topicWords } from '../words/topics.ts'
import { termOf, ways } from '../ways.ts'

/** A page that the search of the rulebook also finds. */
export type Searchable = {
  readonly kind: 'tool' | 'myth' | 'difference' | 'step' | 'topic' | 'way' | 'page'
  /** The address after the language: `/tools/thresholds`. */
  readonly href: string
  readonly title: Text
  readonly words: readonly (Text | string)[]
}

/** What the rulebook itself has besides entries. */
export const ownPages: readonly Searchable[] = [
  ...topics.map((t): Searchable => ({ kind: 'topic', href: `/law/topics/${slugOf(t)}`, title: topicWords[t].name, words: [topicWords[t].about] })),
  ...ways.map((w): Searchable => { const term = termOf(w); return { kind: 'way', href: `/law/procedures/${w.slug}`, title: w.name, words: term ? [term.says, ...Object.values(term.also ?? {}).flat()] : [] } }),
  ...stepNames.map((s): Searchable => ({ kind: 'step', href: `/law/steps/${s}`, title: steps[s], words: [s] })),
]
