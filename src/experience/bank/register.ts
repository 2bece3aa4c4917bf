import type { Day, Lang } from '../../plain/index.ts'
import { touchSchema } from './schema.ts'
import { mayBeEmpty, textsIn, withTexts } from './texts.ts'
import type { GivenExperience, Touch } from './types.ts'
import type { TellerRole } from './vocabulary.ts'

/** What somebody else says to an experience. Nobody is named: it is signed by the part the writer has. */
export type SaidAnswer = { readonly kind: 'answer' | 'correction'; readonly role: TellerRole; readonly lang: Lang; readonly says: string; readonly link?: string }

export type ExperienceEvent =
  | { readonly type: 'experience.given'; readonly experience: string; readonly said: GivenExperience }
  | { readonly type: 'experience.shortened'; readonly experience: string; readonly texts: Readonly<Record<string, string>>; readonly because: string }
  | { readonly type: 'experience.published'; readonly experience: string }
  | { readonly type: 'experience.declined'; readonly experience: string; readonly because: string }
  | { readonly type: 'answer.given'; readonly answer: string; readonly experience: string; readonly said: SaidAnswer }
  | { readonly type: 'answer.published'; readonly answer: string }
  | { readonly type: 'answer.declined'; readonly answer: string; readonly because: string }
  | { readonly type: 'lesson.linked'; readonly experience: string; readonly at: string; readonly touch: Touch }
  | { readonly type: 'lesson.unlinked'; readonly experience: string; readonly at: string; readonly touch: Touch }
export const experienceVersions: Readonly<Record<ExperienceEvent['type'], number>> = {
  'experience.given': 1, 'experience.shortened': 1, 'experience.published': 1, 'experience.declined': 1, 'answer.given': 1, 'answer.published': 1, 'answer.declined': 1, 'lesson.linked': 1, 'lesson.unlinked': 1,
}

export type GivenStatus = 'waiting' | 'published' | 'declined'
type Decided = { readonly on: Day; readonly because?: string }
export type KeptExperience = {
  readonly id: string
  readonly on: Day
  /** As it is shown now. */
  readonly said: GivenExperience
  /** As it came, when it has been shortened: for the moderator's eyes only, since what was cut may name somebody. */
  readonly original?: GivenExperience
  readonly shortened?: { readonly on: Day; readonly because: string }
  readonly status: GivenStatus
  readonly decided?: Decided
}
export type KeptAnswer = { readonly id: string; readonly on: Day; readonly experience: string; readonly said: SaidAnswer; readonly status: GivenStatus; readonly decided?: Decided }
/** A link that a person confirmed: from a lesson (`wentWell.0`), or from the whole experience (an empty place). */
export type LessonLink = { readonly experience: string; readonly at: string; readonly touch: Touch }
export type ExperienceRegister = { readonly given: readonly KeptExperience[]; readonly answers: readonly KeptAnswer[]; readonly links: readonly LessonLink[] }

export const touchKey = (t: Touch): string => { const [kind, id] = Object.entries(t)[0]!; return `${kind}:${id}` }
const sameLink = (a: LessonLink, b: LessonLink): boolean => a.experience === b.experience && a.at === b.at && touchKey(a.touch) === touchKey(b.touch)

/** How the events become the register. An event about what was never given changes nothing. */
export const experienceFold = {
  start: { given: [], answers: [], links: [] } as ExperienceRegister,
  apply(s: ExperienceRegister, { on, event: e }: { readonly on: Day; readonly event: ExperienceEvent }): ExperienceRegister {
    const given = (id: string, with_: (k: KeptExperience) => KeptExperience): ExperienceRegister => ({ ...s, given: s.given.map(k => (k.id === id ? with_(k) : k)) })
    const answer = (id: string, with_: (k: KeptAnswer) => KeptAnswer): ExperienceRegister => ({ ...s, answers: s.answers.map(k => (k.id === id ? with_(k) : k)) })
    switch (e.type) {
      case 'experience.given': return s.given.some(k => k.id === e.experience) ? s : { ...s, given: [...s.given, { id: e.experience, on, said: e.said, status: 'waiting' }] }
      case 'experience.shortened': {
        const next = given(e.experience, k => ({ ...k, original: k.original ?? k.said, said: withTexts(k.said, e.texts), shortened: { on, because: e.because } }))
        // A lesson taken out moves those behind it: what was confirmed of them is confirmed anew.
        return Object.values(e.texts).includes('') ? { ...next, links: s.links.filter(l => l.experience !== e.experience || l.at === '') } : next
      }
      case 'experience.published': return given(e.experience, k => ({ ...k, status: 'published', decided: { on } }))
      case 'experience.declined': return given(e.experience, k => ({ ...k, status: 'declined', decided: { on, because: e.because } }))
      case 'answer.given': return s.answers.some(k => k.id === e.answer) ? s : { ...s, answers: [...s.answers, { id: e.answer, on, experience: e.experience, said: e.said, status: 'waiting' }] }
      case 'answer.published': return answer(e.answer, k => ({ ...k, status: 'published', decided: { on } }))
      case 'answer.declined': return answer(e.answer, k => ({ ...k, status: 'declined', decided: { on, because: e.because } }))
      case 'lesson.linked': { const link = { experience: e.experience, at: e.at, touch: e.touch }; return s.links.some(l => sameLink(l, link)) ? s : { ...s, links: [...s.links, link] } }
      case 'lesson.unlinked': { const link = { experience: e.experience, at: e.at, touch: e.touch }; return { ...s, links: s.links.filter(l => !sameLink(l, link)) } }
    }
  },
}

export const waitingIn = (s: ExperienceRegister): number => s.given.filter(k => k.status === 'waiting').length + s.answers.filter(k => k.status === 'waiting').length

export const givenLimits = { waiting: 500, because: 500, answerLeast: 10, answer: 2000, links: 40 } as const

export type ExperienceDecision =
  | { readonly do: 'publish'; readonly id: string }
  | { readonly do: 'publishAnswer'; readonly id: string }
  | { readonly do: 'decline'; readonly id: string; readonly because: string }
  | { readonly do: 'declineAnswer'; readonly id: string; readonly because: string }
  | { readonly do: 'shorten'; readonly id: string; readonly texts: Readonly<Record<string, string>>; readonly because: string }
  | { readonly do: 'link'; readonly id: string; readonly at: string; readonly touch: Touch }
  | { readonly do: 'unlink'; readonly id: string; readonly at: string; readonly touch: Touch }
export type DecisionRefused = 'no such experience' | 'already decided' | 'because' | 'longer' | 'empty' | 'touch' | 'full'

/** `inFiles`: what the project itself tells of; `there`: whether what a link leads to exists. */
export type DecideWith = { readonly inFiles: (id: string) => boolean; readonly there: (t: Touch) => boolean }

/** What a moderator's decision adds, or why it cannot be. What is published may be withdrawn; what is declined stays declined. */
export function decideExperience(s: ExperienceRegister, d: ExperienceDecision, { inFiles, there }: DecideWith): { readonly ok: true; readonly events: readonly ExperienceEvent[] } | { readonly ok: false; readonly problem: DecisionRefused } {
  const no = (problem: DecisionRefused) => ({ ok: false, problem }) as const, yes = (...events: ExperienceEvent[]) => ({ ok: true, events }) as const
  const because = 'because' in d ? d.because.trim() : '', noReason = 'because' in d && (because === '' || because.length > givenLimits.because)
  if (d.do === 'link' || d.do === 'unlink') {
    const k = s.given.find(x => x.id === d.id)
    if (k?.status === 'declined' || (!k && !inFiles(d.id))) return no('no such experience')
    if (d.do === 'unlink') return yes({ type: 'lesson.unlinked', experience: d.id, at: d.at, touch: d.touch })
    if (!touchSchema.safeParse(d.touch).success || !there(d.touch) || !/^(?:(?:wentWell|lessWell|otherwise)\.\d{1,2})?$/.test(d.at)) return no('touch')
    return s.links.filter(l => l.experience === d.id).length >= givenLimits.links ? no('full') : yes({ type: 'lesson.linked', experience: d.id, at: d.at, touch: d.touch })
  }
  if (d.do === 'publishAnswer' || d.do === 'declineAnswer') {
    const a = s.answers.find(x => x.id === d.id)
    if (!a) return no('no such experience')
    if (a.status === 'declined' || (d.do === 'publishAnswer' && a.status !== 'waiting')) return no('already decided')
    if (noReason) return no('because')
    return d.do === 'publishAnswer' ? yes({ type: 'answer.published', answer: a.id }) : yes({ type: 'answer.declined', answer: a.id, because })
  }
  const k = s.given.find(x => x.id === d.id)
  if (!k) return no('no such experience')
  if (k.status === 'declined' || (d.do === 'publish' && k.status !== 'waiting')) return no('already decided')
  if (noReason) return no('because')
  if (d.do === 'publish') return yes({ type: 'experience.published', experience: k.id })
  if (d.do === 'decline') return yes({ type: 'experience.declined', experience: k.id, because })
  const before = textsIn(k.said), texts: Record<string, string> = {}
  for (const [path, says] of before) {
    const now = d.texts[path]?.trim().replaceAll('\r\n', '\n')
    if (now === undefined || now === says) continue
    if (now === '' && !mayBeEmpty(path)) return no('empty')
    // A moderator cuts and does not add: what somebody said stays theirs.
    if (now.length >= says.length) return no('longer')
    texts[path] = now
  }
  return Object.keys(texts).length === 0 ? no('longer') : yes({ type: 'experience.shortened', experience: k.id, texts, because })
}
