import { chance } from '../../plain/index.ts'
import { openCards, wantsEquivalents, type Objection, type QuestionCard, type Reply, type WorkshopEvent } from '../events.ts'
import type { Material, NeedCard } from '../material.ts'
import { contentOf, isShared, versionOf, type Requirement, type WorkshopState } from '../state.ts'

/*
 * The subject expert of who plays alone. It knows the expert's cards and the table, and nothing of the buyer's own cards. Asked an
 * open question it tells what the question is about; asked for a yes or for a product it answers politely, and tells nothing.
 */

/** Which open question brings which of the expert's needs to light: drawn once for each workshop, the weightiest spread first. */
export function opensFor(m: Material, seed: number): ReadonlyMap<string, QuestionCard> {
  const draw = chance(seed, 'workshop', 'cards'), order = [...openCards].map(card => ({ card, at: draw.next() })).sort((a, b) => a.at - b.at)
  const needs = m.needs.filter(n => n.of === 'expert').sort((a, b) => b.weight - a.weight)
  return new Map(needs.map((n, i) => [n.id, order[i % order.length]!.card]))
}

const waiting = (m: Material, s: WorkshopState): readonly NeedCard[] => m.needs.filter(n => n.of === 'expert' && !isShared(s, n.id)).sort((a, b) => b.weight - a.weight)

/** Why the expert would not sign this yet; nothing when it would. Only what the writers said counts, not how they put it. */
export function objectionTo(r: Requirement): Objection | undefined {
  const c = contentOf(r)
  if (c.names.includes('make')) return 'whyMake'
  if (c.measured === '' || c.method === '') return 'howMeasured'
  if (wantsEquivalents(c.names) && c.equivalents !== true) return 'onlyThat'
  if (c.form === 'detailed') return 'whyThat'
  return c.needs.length === 0 ? 'whichNeed' : undefined
}

/** What the expert does, now that the table stands like this. Called after each command of the buyer, until it has nothing more to do. */
export function expertDoes(m: Material, s: WorkshopState, at: number): readonly WorkshopEvent[] {
  if (!s.opened || s.opened.mode !== 'alone' || s.endedAt !== undefined) return []
  const open = s.questions.find(q => q.by === 'buyer' && !q.answer)
  if (open) return answerTo(m, s, open, at)
  const r = s.requirements.find(x => !x.dropped && x.agreed.buyer === versionOf(x) && x.agreed.expert !== versionOf(x))
  if (r) {
    const because = objectionTo(r), version = versionOf(r), said = r.objections.filter(o => o.by === 'expert')
    // It says its mind once; who insists is given way to, and the objection stands in the record.
    if (because && !said.some(o => o.because === because || o.version === version)) return [{ type: 'requirement.objected', at, requirement: r.id, by: 'expert', version, says: '', because }]
    return [{ type: 'requirement.agreed', at, requirement: r.id, by: 'expert', version }]
  }
  // It asks back once, when it has told something itself.
  if (s.shared.some(x => x.by === 'expert') && !s.questions.some(q => q.by === 'expert')) return [{ type: 'question.asked', at, question: `q${s.questions.length + 1}`, by: 'expert', card: 'never', says: '' }]
  return s.ready.includes('buyer') && !s.ready.includes('expert') ? [{ type: 'seat.ready', at, by: 'expert', ready: true }] : []
}

function answerTo(m: Material, s: WorkshopState, q: WorkshopState['questions'][number], at: number): readonly WorkshopEvent[] {
  const reply = (r: Reply): WorkshopEvent => ({ type: 'question.answered', at, question: q.question, by: 'expert', says: '', reply: r })
  const tell = (n: NeedCard | undefined, else_: Reply): readonly WorkshopEvent[] => (n ? [{ type: 'need.shared', at, need: n.id, by: 'expert', question: q.question }, reply('shared')] : [reply(else_)])
  const left = waiting(m, s)
  if (q.draft !== undefined) { const need = m.drafts.find(d => d.id === q.draft)?.need; return tell(left.find(n => n.id === need), 'notMine') }
  if (q.card === 'same' || q.card === 'product') return [reply(q.card)]
  if (q.card === 'own') return [reply('notMine')]
  const opens = opensFor(m, s.opened!.seed)
  return tell(left.find(n => opens.get(n.id) === q.card), 'noMore')
}
