import { mythTopics, type Myth } from '../types.ts'
import { asking } from './asking.ts'
import { judging } from './judging.ts'
import { talking } from './talking.ts'
import { timeAndBorders } from './time-and-borders.ts'
import { ways } from './ways.ts'

/** Every myth, topic by topic in the order of the work. */
export const myths: readonly Myth[] = mythTopics.flatMap(topic => [...talking, ...ways, ...asking, ...judging, ...timeAndBorders].filter(m => m.topic === topic))
const byId = new Map(myths.map(m => [m.id, m]))
export const mythNamed = (id: string): Myth | undefined => byId.get(id)
/** Others on the same topic. */
export const relatedTo = (myth: Myth): readonly Myth[] => myths.filter(m => m.topic === myth.topic && m.id !== myth.id)
