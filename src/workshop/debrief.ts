import type { Country, Text } from '../plain/index.ts'
import { precise, type StepVerdict } from '../law/index.ts'
import { faults, openCards, wantsEquivalents, type Content, type Fault, type Seat } from './events.ts'
import { verdictsOf } from './law.ts'
import type { MarketAnswer, Material, NeedCard } from './material.ts'
import { allNeeds } from './needs.ts'
import { contentOf, isShared, type Requirement, type WorkshopState } from './state.ts'

/** What became of a need. All but the first is a way in which it was lost. */
export const fates = ['carried', 'neverShared', 'noRequirement', 'dropped', 'notMeasurable', 'notAgreed'] as const
export type Fate = (typeof fates)[number]
export type NeedFate = { readonly need: NeedCard; readonly fate: Fate; readonly requirements: readonly string[] }

/** What its writers say makes a requirement something that can be checked: what, how much, how; and nobody judged otherwise. */
export const isMeasurable = (r: Requirement): boolean => { const c = contentOf(r); return c.measured !== '' && c.level !== '' && c.method !== '' && r.answers[precise.fact]?.value !== false }

/** The faults that a requirement has by what its writers say of it. */
export function faultsOf(c: Content, answers: Requirement['answers']): readonly Fault[] {
  return faults.filter(f => (f === 'brand' ? c.names.includes('make') : f === 'overSpecified' ? c.form === 'detailed' : f === 'notEquivalent' ? wantsEquivalents(c.names) && c.equivalents !== true
    : f === 'unmeasurable' ? c.measured === '' || c.level === '' || c.method === '' || answers[precise.fact]?.value === false : false))
}

export type JudgedDraft = { readonly draft: string; readonly says: Text; readonly fault: Fault; readonly guesses: Readonly<Partial<Record<Seat, Fault>>>; readonly why: Text }
export type WorkshopDebrief = {
  readonly needs: readonly NeedFate[]
  /** Weight of the needs that reached the documents, and of all. */
  readonly carried: number
  readonly weight: number
  readonly drafts: readonly JudgedDraft[]
  readonly right: Readonly<Partial<Record<Seat, { readonly right: number; readonly judged: number }>>>
  /** Faults of requirements: those that stand at the end, and those that somebody mended on the way. */
  readonly faults: readonly { readonly requirement: string; readonly fault: Fault; readonly mended: boolean }[]
  readonly market: { readonly used: readonly MarketAnswer[]; readonly unused: readonly MarketAnswer[] }
  readonly law: readonly { readonly requirement: string; readonly verdicts: Readonly<Record<Country, StepVerdict>> }[]
  readonly weights: number
  readonly minutes: { readonly whole: number; readonly toFirstShared?: number; readonly toFirstRequirement?: number }
  readonly questions: { readonly open: number; readonly closed: number; readonly answeredByNeed: number }
}

const live = (s: WorkshopState): readonly Requirement[] => s.requirements.filter(r => !r.dropped)

function fateOf(s: WorkshopState, need: NeedCard): NeedFate {
  const linked = s.requirements.filter(r => contentOf(r).needs.includes(need.id)), standing = linked.filter(r => !r.dropped), requirements = linked.map(r => r.id)
  const fate: Fate = !isShared(s, need.id) ? 'neverShared' : linked.length === 0 ? 'noRequirement' : standing.length === 0 ? 'dropped'
    : !standing.some(isMeasurable) ? 'notMeasurable' : !standing.some(r => isMeasurable(r) && r.becomes) ? 'notAgreed' : 'carried'
  return { need, fate, requirements }
}

export function debriefOf(m: Material, s: WorkshopState): WorkshopDebrief | undefined {
  const o = s.opened
  if (!o) return undefined
  const needs = allNeeds(m, s).map(n => fateOf(s, n)), sum = (of: readonly NeedFate[]): number => of.reduce((n, x) => n + x.need.weight, 0)
  const used = new Set(live(s).flatMap(r => contentOf(r).market)), began = o.at, minutes = (at: number | undefined): number | undefined => (at === undefined ? undefined : Math.max(0, Math.round((at - began) / 60_000)))
  const drafts = m.drafts.map((d): JudgedDraft => ({ draft: d.id, says: d.says, fault: d.fault, why: d.why, guesses: Object.fromEntries(s.judged.filter(j => j.draft === d.id).map(j => [j.by, j.guess])) }))
  const right = Object.fromEntries((['buyer', 'expert'] as const).flatMap(seat => {
    const judged = drafts.filter(d => d.guesses[seat] !== undefined)
    return judged.length === 0 ? [] : [[seat, { judged: judged.length, right: judged.filter(d => d.guesses[seat] === d.fault).length }]]
  }))
  const first = minutes(s.shared[0]?.at), drafted = minutes(s.requirements[0]?.versions[0]?.at), others = (seat: Seat): boolean => s.opened?.mode === 'together' || seat === 'buyer'
  const asked = s.questions.filter(q => others(q.by)), isOpen = (card: string): boolean => (openCards as readonly string[]).includes(card)
  return {
    needs, carried: sum(needs.filter(n => n.fate === 'carried')), weight: sum(needs), drafts, right,
    faults: live(s).flatMap(r => {
      const now = faultsOf(contentOf(r), r.answers), before = new Set(r.versions.slice(0, -1).flatMap(v => faultsOf(v.content, {})))
      return [...now.map(fault => ({ requirement: r.id, fault, mended: false })), ...[...before].filter(f => !now.includes(f)).map(fault => ({ requirement: r.id, fault, mended: true }))]
    }),
    market: { used: m.market.filter(a => used.has(a.id)), unused: m.market.filter(a => !used.has(a.id)) },
    law: live(s).map(r => ({ requirement: r.id, verdicts: verdictsOf(m, r) })),
    weights: live(s).reduce((n, r) => n + (r.becomes?.into === 'criterion' ? r.becomes.weight ?? 0 : 0), 0),
    minutes: { whole: minutes(s.endedAt ?? Math.max(began, ...s.requirements.flatMap(r => r.versions.map(v => v.at)))) ?? 0, ...(first === undefined ? {} : { toFirstShared: first }), ...(drafted === undefined ? {} : { toFirstRequirement: drafted }) },
    questions: { open: asked.filter(q => isOpen(q.card)).length, closed: asked.filter(q => !isOpen(q.card)).length, answeredByNeed: asked.filter(q => q.needs.length > 0).length },
  }
}

