import { currencyOf, daysBetween, text as t, type Day } from '../../plain/index.ts'
import { fold, lineage, logHash, type AnyEvent, type Envelope } from '../../log/index.ts'
import { ended, inEuro, perEuro, type CaseState } from '../../case/index.ts'
import { bandsOver, defaultParameters, notModelled, parameterIds, parameters } from '../../market/index.ts'
import { worthEur } from '../call-of.ts'
import { looksBack, practiceFold } from '../fold.ts'
import { outcomeOf } from '../play.ts'
import { seedsOf, type Sample } from '../seeds.ts'
import { mayAskWhy } from '../why.ts'
import type { PracticeEvent, World } from '../types.ts'
import { costAxis } from './axis-cost.ts'
import { dialogueAxis } from './axis-dialogue.ts'
import { innovationAxis } from './axis-innovation.ts'
import { lawAxis } from './axis-law.ts'
import { costsOf } from './cost.ts'
import { findingsOf, stepsTaken } from './findings.ts'
import { injectsCame } from './injects-told.ts'
import { ledgerLines } from './ledger.ts'
import { chosenOf, commitmentsOf } from './looking-back.ts'
import { biddersOf, smallBids } from './measures.ts'
import { momentAt, momentsOf } from './moments.ts'
import type { Log } from './said.ts'
import { storyOf } from './story.ts'
import type { Assumption, Debrief, Fortune, Moment } from './types.ts'

const kept = new WeakMap<readonly unknown[], Map<string, { readonly last: number; readonly samples: readonly Sample[] }>>()
/** The replays behind the bands, kept for as long as nothing is added to the log: reading a debrief twice must not cost twice. */
function samplesOf(world: World, envelopes: Log, branch: string): readonly Sample[] {
  let byBranch = kept.get(envelopes)
  if (!byBranch) kept.set(envelopes, (byBranch = new Map()))
  // What one writes about the run changes nothing in it.
  const last = lineage(envelopes, branch).filter(e => !looksBack(e.event)).at(-1)?.n ?? 0, key = `${branch}/${world.seed}`
  const there = byBranch.get(key)
  if (there && there.last === last) return there.samples
  const samples = seedsOf(world, envelopes, branch)
  byBranch.set(key, { last, samples })
  return samples
}

/** What came of the run beside what the same steps came to with other luck. */
function fortunesOf(world: World, s: CaseState, first: Day, luck: readonly Sample[]): Fortune[] {
  const rate = perEuro[currencyOf[world.country]], bidders = biddersOf(s), came = s.received.length + s.finalReceived.length > 0 || s.opened !== undefined
  const signed = s.contract?.on
  const rows: readonly (Omit<Fortune, 'band'> & { readonly of: readonly number[] })[] = [
    { id: 'bids', label: t('Tenders', 'Anbud', 'Tilbud', 'Tilbud'), unit: 'count', ...(came ? { run: bidders.length } : {}), of: luck.map(l => l.bids) },
    { id: 'small', label: t('Tenders from small firms', 'Anbud från små företag', 'Tilbud fra små virksomheder', 'Tilbud fra små leverandører'), unit: 'count', ...(came ? { run: smallBids(world, s) } : {}), of: luck.map(l => l.smallBids) },
    { id: 'foreign', label: t('Tenders from abroad', 'Anbud från utlandet', 'Tilbud fra udlandet', 'Tilbud fra utlandet'), unit: 'count', ...(came ? { run: bidders.filter(id => world.scenario.firms.find(f => f.id === id)?.country !== world.country).length } : {}), of: luck.map(l => l.foreignBids) },
    { id: 'price', label: t('Price of the contract', 'Avtalets pris', 'Kontraktens pris', 'Kontraktens pris'), unit: 'money', ...(s.contract ? { run: s.contract.price } : {}), of: luck.flatMap(l => (l.price === undefined ? [] : [l.price * rate])) },
    { id: 'days', label: t('Days until the contract', 'Dagar till avtalet', 'Dage til kontrakten', 'Dager til kontrakten'), unit: 'days', ...(signed ? { run: daysBetween(first, signed) } : {}), of: luck.filter(l => l.price !== undefined).map(l => l.days) },
  ]
  return rows.flatMap(({ of, ...row }) => { const band = bandsOver(of); return band ? [{ ...row, band }] : [] })
}

/** Every figure of the market in force, with where it comes from and whether its size is ours. */
export const assumptionsOf = (world: Pick<World, 'parameters'>): Assumption[] => parameterIds.map(pid => {
  const { id, meaning, low, high, unit, place, years, grade, mark, source, assumption } = parameters[pid]
  return { id, meaning, low, high, unit, place, years, grade, mark, source, assumption, value: world.parameters[pid], changed: world.parameters[pid] !== defaultParameters[pid] }
})

/**
 * The debrief of a branch: read from its log alone, the same on every machine. It may be read before the end, but then without what
 * goes on in firms' minds (`mayAskWhy`): pages, report and comparison all show what stands here.
 */
export function debriefOf(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string): Debrief {
  return debriefFrom(world, envelopes, branch, samplesOf(world, envelopes, branch))
}

/** The same with the replays given: no band where there is none. */
export function debriefFrom(world: World, envelopes: readonly Envelope<PracticeEvent>[], branch: string, luck: readonly Sample[]): Debrief {
  const log = lineage(envelopes, branch), s = fold(practiceFold, log).case
  const first = log[0]?.on ?? world.scenario.start, last = log.at(-1)?.on ?? first
  const steps = stepsTaken(log, world.lawbook), findings = findingsOf(world, log), ledger = ledgerLines(s)
  const cost = costsOf(world, s, { first, last }), worth = s.value ? worthEur(s) : inEuro(world.scenario.seats[world.country].budget, world.country)
  const reflections: Record<string, string> = {}
  for (const { event: e } of log) if (e.type === 'reflection.written') reflections[e.about] = e.says
  // Until one may ask why, nothing is told of what goes on in firms' minds.
  const silent = (m: Moment): Moment => (mayAskWhy(s) ? m : { ...m, thought: [] })
  const over = ended(s), moments = momentsOf(world, log, findings).map(silent), chosen = chosenOf(log)
  const talked = chosen.length === 0 ? moments : chosen.flatMap(n => { const m = moments.find(x => x.n === n) ?? momentAt(world, log, n, findings); return m ? [silent(m)] : [] }).sort((a, b) => a.n - b.n)
  return {
    branch, country: world.country, scenario: { id: world.scenario.id, version: world.scenario.version, title: world.scenario.title },
    lawbook: world.lawbook.hash, lawDate: steps.at(-1)?.on ?? first, logHash: logHash(envelopes as readonly Envelope<AnyEvent>[], branch), events: log.length,
    ...(over ? { seed: world.seed } : {}), ended: over, outcome: outcomeOf(s), from: first, to: last,
    story: storyOf(world.scenario, log), steps, moments, findings,
    axes: [lawAxis(s, steps, findings, luck), dialogueAxis(world, s, log, ledger, luck), innovationAxis(world, s, luck), costAxis(s, cost, worth, luck)],
    fortunes: fortunesOf(world, s, first, luck), cost, ledger, assumptions: assumptionsOf(world), notModelled, reflections, commitments: commitmentsOf(log), injects: injectsCame(world, log, over), talked, chose: chosen.length > 0,
  }
}
