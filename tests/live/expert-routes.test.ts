import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries, type Country, type Day } from '../../src/plain/index.ts'
import { lawbook } from '../../src/law/index.ts'
import { defaultParameters } from '../../src/market/index.ts'
import { playRoute, routeIn, type PracticeEvent } from '../../src/practice/index.ts'
import { decideLive, liveCommandSchema, stepRights, weightySteps, mayCome, type LiveEvent, type LiveState } from '../../src/live/index.ts'
import { fullTeam, joined, put } from '../../src/live/small-live.ts'
import { contentFolder, readLibrary } from '../../src/server/library.ts'

/**
 * What was practised, done for real: the expert's way through every case is played against the simulated market, and then taken step by
 * step as a real case. What the market did is written down by the buyer, as a person would. Every step goes through the rights, the law
 * as live, and the second signature.
 */
const library = await readLibrary(contentFolder())
let names = 0
const ask = (s: LiveState, person: string, today: Day, input: unknown) => decideLive(lawbook, s, liveCommandSchema.parse(input), { person, today, name: `i${++names}` })

type Outcome = { readonly state: LiveState; readonly refused: readonly string[]; readonly taken: number }
function playLive(events: readonly { readonly on: Day; readonly event: PracticeEvent }[], country: Country, firms: readonly { id: string; name: string; country: string }[], partners: readonly { name: string; country: Country }[]): Outcome {
  let s = joined(fullTeam(country), 'buyer', 'buyer2')
  // Names of the firms as the case has them, so that the practised actions mean the same.
  s = put(s, 'buyer:buyer', '2026-01-01', firms.map((f): LiveEvent => ({ type: 'firm.entered', firm: f.id, name: f.name, country: f.country })))
  s = { ...s, case: { ...s.case, need: undefined } as unknown as LiveState['case'] }
  for (const { name, country: of } of partners) { const d = ask(s, 'buyer', '2026-01-01', { does: 'enterPartner', name, country: of }); assert.ok(d.ok); s = put(s, d.by, '2026-01-01', d.events) }
  for (const p of ['buyer', 'buyer2', 'evaluator', 'lawyer']) { const d = ask(s, p, '2026-01-01', { does: 'declare', none: true }); if (d.ok) s = put(s, d.by, '2026-01-01', d.events) }
  const refused: string[] = []
  let taken = 0, answers: Record<string, { value: unknown; reason: string }> = {}, reasons: Record<string, string> = {}
  const came = (on: Day, what: Record<string, unknown>): void => {
    const d = ask(s, 'buyer', on, { does: 'came', what })
    if (d.ok) s = put(s, d.by, on, d.events)
    else refused.push(`${String(what.came)}: ${d.refusal.code}`)
  }
  for (const { on, event: e } of events) {
    switch (e.type) {
      case 'judgement.made': answers = { ...answers, [e.fact]: { value: e.value, reason: e.reason } }; continue
      case 'reason.given': reasons = { ...reasons, [e.rule]: e.reason }; continue
      case 'firm.signedUp': if (mayCome(s.case, 'signedUp')) came(on, { came: 'signedUp', firm: e.firm }); continue
      case 'question.asked': case 'deadline.passed': s = put(s, 'system', on, [e]); continue
      case 'request.received': came(on, { came: 'requestReceived', firm: e.firm, qualified: e.qualified, ground: e.ground }); continue
      case 'tender.received': came(on, { came: 'tenderReceived', firm: e.firm, final: e.final }); continue
      case 'tenders.revealed': for (const { firm, price, compliant, flaw, low, solution } of e.tenders) came(on, { came: 'tenderRead', firm, price, compliant, flaw, low, solution }); continue
      case 'tenders.ranked': for (const { firm, points } of e.ranking) came(on, { came: 'ranked', firm, points: Math.max(0, points) }); continue
      case 'clarification.received': came(on, { came: 'clarificationReceived', firm: e.firm, mended: e.mended }); continue
      case 'lowTender.explained': came(on, { came: 'lowTenderExplained', firm: e.firm, shows: e.shows }); continue
      case 'hearing.answered': came(on, { came: 'hearingAnswered', firm: e.firm, selfCleaning: e.selfCleaning }); continue
      case 'phase.delivered': came(on, { came: 'phaseDelivered', firm: e.firm, met: e.met, level: Math.max(0, e.level) }); continue
      case 'complaint.made': came(on, { came: 'complaintMade', firm: e.firm, forum: e.forum, suspends: e.suspends }); continue
      case 'complaint.decided': { const firm = Object.entries(s.case.complaints).find(([, c]) => !c.decided)?.[1].firm; if (firm) came(on, { came: 'complaintDecided', firm, upheld: e.upheld, effect: e.effect, amount: Math.round(e.amount) }); continue }
      default: if (!('action' in e)) continue
    }
    const { action } = e as Extract<PracticeEvent, { action: unknown }>, person = stepRights[action.step].includes('buyer') ? 'buyer' : stepRights[action.step][0]!
    const command = { does: 'step', action, answers, reasons }
    let d = ask(s, person, on, command)
    if (!d.ok && d.refusal.code === 'answer the questions') d = ask(s, person, on, { ...command, unsettled: 'Our lawyer has looked at it.' })
    answers = {}
    reasons = {}
    if (!d.ok) { refused.push(`${action.step}: ${d.refusal.code} ${(d.opinions?.[country]?.findings ?? []).filter(f => f.verdict === 'unlawful' && !f.reasoned).map(f => f.rule.id).join(' ')}`); continue }
    s = put(s, d.by, on, d.events)
    if (weightySteps.includes(action.step)) {
      const second = ask(s, 'buyer2', on, { does: 'second', ask: s.waiting.at(-1)?.ask ?? 'none', agrees: true })
      if (second.ok) s = put(s, second.by, on, second.events)
      else { refused.push(`second of ${action.step}: ${second.refusal.code}`); continue }
    }
    taken++
  }
  return { state: s, refused, taken }
}

describe('the expert’s way through every case can be gone for real, under the law of each country', () => {
  for (const scenario of library.scenarios) for (const country of countries) test(`${scenario.id} in ${country}`, () => {
    const world = { scenario, lawbook, parameters: defaultParameters, country, seed: 1 } as const
    const route = routeIn(library.routes.get(scenario.id)!.expert!, 'en'), played = playRoute(world, route, [country])
    const { state, refused, taken } = playLive(played.envelopes, country, scenario.firms, played.state.case.partners)
    assert.deepEqual(refused, [])
    assert.ok(taken > 8)
    assert.equal(state.case.lessons !== undefined, played.state.case.lessons !== undefined)
    assert.equal(state.case.contract !== undefined, played.state.case.contract !== undefined)
  })
})
