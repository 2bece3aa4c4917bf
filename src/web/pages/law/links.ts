import type { Lang } from '../../../plain/index.ts'
import type { Order, Step, Topic } from '../../../law/index.ts'
import { slugOf } from '../../../rulebook/index.ts'

const query = (more: Readonly<Record<string, string | undefined>>): string => {
  const q = new URLSearchParams(Object.entries(more).filter((e): e is [string, string] => !!e[1])).toString()
  return q ? `?${q}` : ''
}
type More = Readonly<Record<string, string | undefined>>

/** The addresses of the rulebook. */
export const links = (lang: Lang) => ({
  front: `/${lang}/law`,
  entry: (order: Order, id: string): string => `/${lang}/law/${order}/${id.split('/').map(encodeURIComponent).join('/')}`,
  topic: (topic: Topic, more: More = {}): string => `/${lang}/law/topics/${slugOf(topic)}${query(more)}`,
  printed: (topic: Topic, more: More = {}): string => `/${lang}/law/topics/${slugOf(topic)}/print${query(more)}`,
  way: (slug: string, more: More = {}): string => `/${lang}/law/procedures/${slug}${query(more)}`,
  step: (step: Step, more: More = {}): string => `/${lang}/law/steps/${step}${query(more)}`,
  order: (order: Order, more: More = {}): string => `/${lang}/law/${order}${query(more)}`,
  search: (more: More = {}): string => `/${lang}/law/search${query(more)}`,
  terms: (more: More = {}): string => `/${lang}/law/terms${query(more)}`,
  notKnown: (more: More = {}): string => `/${lang}/law/not-known${query(more)}`,
  changes: `/${lang}/law/changes`,
  check: (q: string): string => `/${lang}/check?${q}`,
})
export type Links = ReturnType<typeof links>
