import { chance, currencyOf } from '../plain/index.ts'
import { perEuro, type Action, type CaseEvent, type CaseState, type OpenedTender } from '../case/index.ts'
import { answerIntent, changeDisposition, fitOf, makeTender, type Cause, type Tender } from '../market/index.ts'
import { callOf, clamp, conversationOf, firmsOf, intentOf, marketOf, needsOf, stateOf } from './call-of.ts'
import type { PracticeState, World } from './types.ts'

const sharedCause = { need: 'need shared', budget: 'budget shared', timetable: 'timetable shared' } as const

/** A firm's view of the buyer moves, by a named cause and no other. */
export function moved(world: World, s: PracticeState, id: string, cause: Cause, event: string): CaseEvent[] {
  const firm = firmsOf(world.scenario).get(id)
  if (!firm) return []
  const before = stateOf(s, firm).disposition
  const by = changeDisposition(world.parameters, id, before, { cause, event }).decision - before
  return Math.abs(by) < 0.0005 ? [] : [{ type: 'disposition.changed', firm: id, by: Math.round(by * 1000) / 1000, cause }]
}

/** The tenders as they read once opened. Nothing of them is in the log before. */
export function readTenders(world: World, s: PracticeState): OpenedTender[] {
  const c = s.case, call = { ...callOf(world, c), competitors: Math.max(1, c.received.length) }, market = marketOf(world)
  const rate = perEuro[currencyOf[c.country]]
  // What a person handed in for a firm has her price; what it can do is the firm's own, as ever.
  const withOwnPrice = (tender: Tender, id: string): Tender => {
    const own = s.world.sealed[`${id}/final`] ?? s.world.sealed[`${id}/tender`]
    return s.world.held.includes(id) && own && own.price > 0 ? { ...tender, price: own.price / rate } : tender
  }
  const made = (c.finalReceived.length > 0 ? c.finalReceived : c.received).flatMap(id => {
    const firm = firmsOf(world.scenario).get(id)
    return firm ? [{ firm, tender: withOwnPrice(makeTender(market, firm, stateOf(s, firm), call, 'tender').decision, firm.id) }] : []
  })
  const prices = made.map(m => m.tender.price)
  return made.map(({ firm, tender }, i) => {
    const others = prices.filter((_, k) => k !== i), mean = others.length > 0 ? others.reduce((a, b) => a + b, 0) / others.length : call.valueEur
    const flaw = chance(world.seed, firm.id, 'flaw', 'tender').next()
    const flawed: OpenedTender['flaw'] = flaw < 0.06 ? 'missing' : flaw < 0.14 ? 'unclear' : flaw > 0.965 ? 'minimum' : 'none'
    const scores: Record<string, number> = {}
    for (const [kind, q] of Object.entries(tender.quality)) scores[kind] = Math.round(100 * (kind === 'innovation' ? clamp(0.35 * q + 0.65 * tender.novelty, 0, 1) : q))
    return {
      firm: firm.id, price: Math.round((tender.price * rate) / 1000) * 1000, scores, solution: tender.solution,
      compliant: flawed === 'none' || flawed === 'unclear', flaw: flawed,
      low: tender.price < 0.72 * mean || tender.price < 0.6 * call.valueEur,
    }
  })
}

/** Points by the published criteria and weights; with other weights when the buyer departs from them. */
export function rank(s: CaseState, asPublished: boolean): { firm: string; points: number }[] {
  const d = s.documents
  const eligible = s.tenders.filter(t => t.compliant && !s.excluded.includes(t.firm) && s.low[t.firm]?.act !== 'reject')
  const lowest = Math.min(...eligible.map(t => t.price))
  // A tender may cost nothing (a value estimated at nothing is bid down to nothing); then it is the lowest by any measure.
  const cheapness = (price: number): number => (price > 0 ? lowest / price : 1)
  const byPrice = !d || d.awardBasis !== 'bestPriceQuality'
  const total = d?.criteria.reduce((sum, c) => sum + c.weight, 0) || 100
  return eligible.map(t => {
    const points = byPrice ? 100 * cheapness(t.price)
      : d.criteria.reduce((sum, c) => sum + (asPublished ? c.weight : 100 / d.criteria.length) * (c.kind === 'price' ? (d.priceForm === 'fixed' ? 1 : cheapness(t.price)) : (t.scores[c.kind] ?? 0) / 100), 0) * (100 / (asPublished ? total : 100))
    return { firm: t.firm, points: Math.round(points * 10) / 10 }
  }).sort((a, b) => b.points - a.points || (a.firm < b.firm ? -1 : 1))
}

/** What others do at once when a step is taken, as seen in the state after it. */
export function reactionsTo(world: World, s: PracticeState, action: Action): CaseEvent[] {
  const c = s.case, firm = 'firm' in action ? firmsOf(world.scenario).get(action.firm) : undefined
  const record = firm && world.scenario.firms.find(f => f.id === firm.id)
  switch (action.step) {
    case 'inviteFirms': return action.firms.flatMap(id => moved(world, s, id, 'invited by name', 'firms.invited'))
    case 'meetFirm': {
      if (!firm) return []
      const talk = conversationOf(world, c), count = c.meetings.filter(m => m.firm === firm.id).length
      // A person who speaks for the firm answers in words of her own.
      const answers = s.world.held.includes(firm.id) ? [] : action.about.map(about => {
        const a = answerIntent(marketOf(world), firm, stateOf(s, firm), intentOf[about]!, talk, `meeting-${count}`).decision
        return { about, key: a.key, values: a.numbers, secret: firm.ipSensitivity > 0.6 && (about === 'rights' || about === 'maturity') }
      })
      return [
        ...(answers.length > 0 ? [{ type: 'firm.told', firm: firm.id, answers } as const] : []),
        ...moved(world, s, firm.id, 'met', 'firm.met'),
        ...action.share.flatMap(x => (x === 'draft' ? [] : moved(world, s, firm.id, sharedCause[x], 'firm.met'))),
      ]
    }
    case 'shareNotes': case 'publishConsultationReport':
      return action.secrets ? [...new Set(c.meetings.map(m => m.firm))].flatMap(id => moved(world, s, id, 'secret leaked', 'notes.shared')) : []
    case 'answerQuestion': {
      const asker = c.questions[action.question]?.firm
      return asker ? moved(world, s, asker, 'question answered', 'question.answered') : []
    }
    case 'holdRound': return action.secrets ? action.firms.flatMap(id => moved(world, s, id, 'secret leaked', 'round.held')) : action.equal ? [] : c.remaining.filter(id => !action.firms.includes(id)).flatMap(id => moved(world, s, id, 'treated unequally', 'round.held'))
    case 'openTenders': return [{ type: 'tenders.revealed', tenders: readTenders(world, s) }]
    case 'askClarification': {
      const t = c.tenders.find(x => x.firm === action.firm)
      return t ? [{ type: 'clarification.received', firm: action.firm, mended: t.flaw === 'unclear' || t.flaw === 'missing' }] : []
    }
    case 'handleLowTender': {
      if (action.act !== 'ask' || !firm) return []
      const draw = chance(world.seed, firm.id, 'explains', 'low tender').next()
      // A firm that is cheap by its way of working can show it; one that hoped for luck cannot.
      return [{ type: 'lowTender.explained', firm: firm.id, shows: firm.costFactor < 0.9 ? (draw < 0.85 ? 'satisfactory' : 'breach') : draw < 0.4 ? 'satisfactory' : 'unsatisfactory' }]
    }
    case 'hearFirm': return record ? [{ type: 'hearing.answered', firm: record.id, selfCleaning: record.ground === 'none' ? 'sufficient' : record.selfCleaning }] : []
    case 'evaluate': return [{ type: 'tenders.ranked', ranking: rank(c, action.asPublished) }]
    case 'sendAwardLetters': return c.received.filter(id => !c.award?.winners.includes(id)).flatMap(id => moved(world, s, id, action.reasons ? 'reasons given' : 'reasons missing', 'letters.sent'))
    case 'cancelProcedure': return c.received.flatMap(id => moved(world, s, id, 'procedure cancelled', 'procedure.cancelled'))
    default: return []
  }
}

/** How well a partner's work meets the target of a phase, 0…1: its ability and newness, with luck of its own. */
export function delivery(world: World, s: PracticeState, id: string, phase: number): { met: boolean; level: number } {
  const firm = firmsOf(world.scenario).get(id)
  if (!firm) return { met: false, level: 0 }
  const paid = s.case.documents?.phases[phase - 1]?.payment ?? 0
  const level = clamp(fitOf(firm, needsOf(world.scenario)) * 0.75 + 0.2 * (1 - firm.novelty) + (paid > 0 ? 0.08 : -0.1) + 0.12 * chance(world.seed, id, 'delivers', `phase-${phase}`).normal(), 0, 1)
  return { met: level >= 0.55, level: Math.round(level * 100) / 100 }
}

