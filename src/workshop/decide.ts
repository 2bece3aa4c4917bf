import { seats, type Content, type Seat, type WorkshopEvent } from './events.ts'
import type { WorkshopCommand } from './commands.ts'
import type { Material } from './material.ts'
import { needNamed } from './needs.ts'
import { refuse, type WorkshopRefusal } from './refusal.ts'
import { isAgreed, isShared, versionOf, type Requirement, type WorkshopState } from './state.ts'

export type Decided = { readonly ok: true; readonly events: readonly WorkshopEvent[] } | { readonly ok: false; readonly refusal: WorkshopRefusal }
/** The clock and a name for something new, given by who calls. */
export type Around = { readonly now: number; readonly fresh: string }

/** The most of each that fits on a table that people can still look over. */
export const most = { needs: 12, requirements: 40, questions: 60, versions: 40, objections: 20, events: 2000 } as const

/** What a command comes to, from what stands on the table; a pure answer, nothing is written here. */
export function decide(m: Material, s: WorkshopState, seat: Seat, command: WorkshopCommand, { now: at, fresh }: Around): Decided {
  const done = (...events: WorkshopEvent[]): Decided => ({ ok: true, events })
  if (s.endedAt !== undefined) return refuse('ended')
  // A table on which so much has happened can still be left, and read.
  if (s.last >= most.events && command.does !== 'ready') return refuse('enough')
  switch (command.does) {
    case 'add': return s.added.filter(n => n.of === seat).length >= most.needs ? refuse('enough') : done({ type: 'need.added', at, need: `n${fresh}`, of: seat, says: command.says, weight: command.weight })
    case 'share': {
      const need = needNamed(m, s, command.need)
      // Whether the other has such a card is nobody's business: one answer for all that is not one's own.
      if (need?.of !== seat) return refuse('not yours')
      if (isShared(s, need.id)) return refuse('already done')
      const question = s.questions.find(q => q.question === command.question)
      if (command.question !== undefined && (!question || question.by === seat)) return refuse('no such thing')
      return done({ type: 'need.shared', at, need: need.id, by: seat, ...(question ? { question: question.question } : {}) })
    }
    case 'ask': {
      if (s.questions.length >= most.questions) return refuse('enough')
      if (command.draft !== undefined && !m.drafts.some(d => d.id === command.draft)) return refuse('no such thing')
      if (command.card === 'own' && command.says === '' && command.draft === undefined) return refuse('words needed', 'says')
      return done({ type: 'question.asked', at, question: `q${s.questions.length + 1}`, by: seat, card: command.card, says: command.says, ...(command.draft === undefined ? {} : { draft: command.draft }) })
    }
    case 'answer': {
      const q = s.questions.find(x => x.question === command.question)
      if (!q) return refuse('no such thing')
      if (q.by === seat) return refuse('own question')
      return q.answer ? refuse('already done') : done({ type: 'question.answered', at, question: q.question, by: seat, says: command.says })
    }
    case 'judge': {
      if (!m.drafts.some(d => d.id === command.draft)) return refuse('no such thing')
      return s.judged.some(j => j.draft === command.draft && j.by === seat) ? refuse('already done') : done({ type: 'draft.judged', at, draft: command.draft, by: seat, guess: command.guess })
    }
    case 'draft': {
      if (s.requirements.length >= most.requirements) return refuse('enough')
      return wrongLinks(m, s, seat, command.content) ?? done({ type: 'requirement.drafted', at, requirement: `r${s.requirements.length + 1}`, by: seat, content: command.content as Content })
    }
    case 'ready': return s.ready.includes(seat) === command.ready ? refuse('already done') : done({ type: 'seat.ready', at, by: seat, ready: command.ready })
    case 'answerLaw': return on(s, command.requirement, r => done({ type: 'law.answered', at, requirement: r.id, by: seat, answers: command.answers, reasons: command.reasons }))
    case 'drop': return on(s, command.requirement, r => stale(s, seat, r, command.base) ?? done({ type: 'requirement.dropped', at, requirement: r.id, by: seat, reason: command.reason }))
    case 'revise': return on(s, command.requirement, r => (r.versions.length >= most.versions ? refuse('enough') : stale(s, seat, r, command.base) ?? wrongLinks(m, s, seat, command.content)
      ?? done({ type: 'requirement.revised', at, requirement: r.id, by: seat, version: versionOf(r) + 1, content: command.content as Content })))
    case 'agree': return on(s, command.requirement, r => stale(s, seat, r, command.base)
      ?? (r.agreed[seat] === versionOf(r) ? refuse('already done') : done({ type: 'requirement.agreed', at, requirement: r.id, by: seat, version: versionOf(r) })))
    case 'object': return on(s, command.requirement, r => (r.objections.length >= most.objections ? refuse('enough') : stale(s, seat, r, command.base)
      ?? done({ type: 'requirement.objected', at, requirement: r.id, by: seat, version: versionOf(r), says: command.says })))
    case 'turn': return on(s, command.requirement, r => {
      const late = stale(s, seat, r, command.base)
      if (late) return late
      if (!isAgreed(r)) return refuse('not agreed')
      if (command.into === 'criterion' && command.weight === undefined) return refuse('weight needed', 'weight')
      if (command.into === 'clause' && !command.clause) return refuse('clause needed', 'clause')
      return done({
        type: 'requirement.turned', at, requirement: r.id, by: seat, version: versionOf(r), into: command.into,
        ...(command.into === 'criterion' ? { weight: command.weight! } : {}), ...(command.into === 'clause' ? { clause: command.clause! } : {}),
      })
    })
  }
}

function on(s: WorkshopState, id: string, then: (r: Requirement) => Decided): Decided {
  const r = s.requirements.find(x => x.id === id)
  return !r ? refuse('no such thing') : r.dropped ? refuse('dropped') : then(r)
}
/** Others go on with other things meanwhile; only what touched this very requirement after the page was drawn stands in the way. */
const stale = (s: WorkshopState, seat: Seat, r: Requirement, base: number): Decided | undefined => ((s.touched[r.id]?.[seat] ?? 0) > base ? refuse('changed meanwhile') : undefined)

function wrongLinks(m: Material, s: WorkshopState, seat: Seat, content: { readonly needs: readonly string[]; readonly market: readonly string[]; readonly draft?: string | undefined }): Decided | undefined {
  if (content.needs.some(n => !isShared(s, n))) return refuse('not on the table', 'needs')
  if (content.market.some(a => !m.market.some(x => x.id === a))) return refuse('no such thing', 'market')
  if (content.draft === undefined) return undefined
  if (!m.drafts.some(d => d.id === content.draft)) return refuse('no such thing', 'draft')
  // A card is used after it has been judged, by whoever sits at the table: what it was is known then.
  return s.judged.some(j => j.draft === content.draft && j.by === seat) || s.requirements.some(r => r.versions.some(v => v.content.draft === content.draft)) ? undefined : refuse('judge first', 'draft')
}

export const isSeat = (x: unknown): x is Seat => (seats as readonly unknown[]).includes(x)
