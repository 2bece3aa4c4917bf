import type { Day } from '../../plain/index.ts'
import { touchKey, type ExperienceRegister, type KeptAnswer } from './register.ts'
import type { ContentExperience, Experience, Lesson, Touch } from './types.ts'

/** The day on which the project's own experiences were taken in; those given later bear the day they were published. */
export const seededOn: Day = '2026-11-26'

/** One experience as everybody may read it: with what people confirmed it is about, and what others say to it. */
export type BankEntry = {
  readonly e: Experience
  /** The day it was published here, and the day on which something was last added. */
  readonly on: Day
  readonly changed: Day
  readonly own: boolean
  readonly shortened?: { readonly on: Day; readonly because: string }
  readonly answers: readonly KeptAnswer[]
}

function linked(e: Experience, links: ExperienceRegister['links']): Experience {
  const mine = links.filter(l => l.experience === e.id)
  if (mine.length === 0) return e
  const more = (at: string, had: readonly Touch[] | undefined): { touches?: readonly Touch[] } => {
    const all = new Map([...(had ?? []), ...mine.filter(l => l.at === at).map(l => l.touch)].map(t => [touchKey(t), t]))
    return all.size > 0 ? { touches: [...all.values()] } : {}
  }
  const lessons = (part: 'wentWell' | 'lessWell' | 'otherwise'): readonly Lesson[] => e[part].map((l, i) => ({ ...l, ...more(`${part}.${i}`, l.touches) }))
  return { ...e, wentWell: lessons('wentWell'), lessWell: lessons('lessWell'), otherwise: lessons('otherwise'), ...more('', e.touches) } as Experience
}

/** How much an account tells; one that tells more comes before one that tells less. */
const tells = (e: Experience): number => 2 * (e.wentWell.length + e.lessWell.length + e.otherwise.length) + e.outcome.length + Object.keys(e.method).length + (e.end === 'notKnown' ? -3 : 0)

/** All that may be read: what people gave and a moderator published, the newest first; then the project's own, what tells most first. */
export function bankOf(content: readonly ContentExperience[], s: ExperienceRegister): readonly BankEntry[] {
  const answersTo = (id: string): readonly KeptAnswer[] => s.answers.filter(a => a.experience === id && a.status === 'published')
  const entry = (e: Experience, on: Day, own: boolean): BankEntry => {
    const answers = answersTo(e.id)
    return { e: linked(e, s.links), on, changed: answers.reduce((last, a) => { const d = a.decided?.on ?? a.on; return d > last ? d : last }, on), own, answers }
  }
  const given = s.given.filter(k => k.status === 'published').map(k => ({ ...entry(k.said, k.decided?.on ?? k.on, false), ...(k.shortened ? { shortened: k.shortened } : {}) }))
  return [...given.toReversed(), ...content.toSorted((a, b) => tells(b) - tells(a)).map(e => entry(e, seededOn, true))]
}
