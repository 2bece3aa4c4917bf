import type { Spoken } from './said.ts'
import type { GivenExperience } from './types.ts'

/** Where a text of a given experience stands. Names and evidence are texts too: they may hold what a moderator has to take out. */
export type Placed = readonly [path: string, says: string]

const lessonParts = ['wentWell', 'lessWell', 'otherwise'] as const

/** Every text of a given experience by its place, in the order in which it is read. */
export function textsIn(e: GivenExperience): readonly Placed[] {
  const one = (path: string, s: Spoken | undefined): readonly Placed[] => (s ? [[path, s.says]] : [])
  return [
    ...one('title', e.title), ...e.buyers.map((b, i): Placed => [`buyers.${i}`, b.name]), ...one('need', e.need), ...one('happened', e.happened), ...one('method', e.method.says),
    ...lessonParts.flatMap(part => e[part].map((l, i): Placed => [`${part}.${i}`, l.says.says])), ...e.outcome.flatMap((o, i) => one(`outcome.${i}`, o.says)),
    ...e.evidence.map((x, i): Placed => [`evidence.${i}`, x.says]), ...one('notKnown', e.notKnown),
  ]
}
/** What an experience cannot be without. */
const needed = ['title', 'need', 'happened']
export const mayBeEmpty = (path: string): boolean => !needed.includes(path) && !path.startsWith('evidence.')

/** The experience with these texts in place of its own; a text that is empty is taken out, with what it belongs to. */
export function withTexts(e: GivenExperience, texts: Readonly<Record<string, string>>): GivenExperience {
  const put = (path: string, s: Spoken): Spoken => ({ ...s, says: texts[path] ?? s.says }), gone = (path: string): boolean => texts[path] === '' && mayBeEmpty(path)
  const lessons = (part: (typeof lessonParts)[number]) => e[part].flatMap((l, i) => (gone(`${part}.${i}`) ? [] : [{ ...l, says: put(`${part}.${i}`, l.says) }]))
  const { says, ...method } = e.method, { notKnown, ...rest } = e
  return {
    ...rest, title: put('title', e.title), need: put('need', e.need), happened: put('happened', e.happened),
    buyers: e.buyers.flatMap((b, i) => (gone(`buyers.${i}`) ? [] : [{ ...b, name: texts[`buyers.${i}`] ?? b.name }])),
    method: says && !gone('method') ? { ...method, says: put('method', says) } : method,
    wentWell: lessons('wentWell'), lessWell: lessons('lessWell'), otherwise: lessons('otherwise'),
    outcome: e.outcome.flatMap((o, i) => { if (!o.says) return [o]; const { says: own, ...figure } = o; return gone(`outcome.${i}`) ? (o.figure ? [figure] : []) : [{ ...o, says: put(`outcome.${i}`, own!) }] }),
    evidence: e.evidence.map((x, i) => ({ ...x, says: texts[`evidence.${i}`] || x.says })), ...(notKnown && !gone('notKnown') ? { notKnown: put('notKnown', notKnown) } : {}),
  }
}
