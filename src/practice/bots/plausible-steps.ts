import { addDays, type Day } from '../../plain/index.ts'
import { freeDaysIn, type CaseStep } from '../../law/index.ts'
import { exclusionGrounds, hasCall, intents, inTwoSteps, procedures, roundTopics, type CaseState } from '../../case/index.ts'
import { resolve } from '../play.ts'
import { partnersOf } from '../deadlines.ts'
import { likely, pick, some, type FillStep, type Seen } from './bot.ts'

const seatOf = ({ world }: Seen) => world.scenario.seats[world.country]
const list = ({ world, s }: Seen, name: string): readonly string[] => resolve(world, s, name) as string[]
/** A working day some days ahead. */
function ahead(s: CaseState, days: number): Day {
  let day = addDays(s.today, days)
  while (freeDaysIn[s.country](day)) day = addDays(day, 1)
  return day
}
const between = (seen: Seen, low: number, high: number): Day => ahead(seen.s, low + Math.floor(seen.luck.next() * (high - low + 1)))
const oldestQuestion = (s: CaseState): string | undefined => Object.entries(s.questions).find(([, q]) => !q.answered)?.[0]
/** The partner whose delivery waits for an answer, and whether it met its target. */
export const waiting = (s: CaseState): CaseState['deliveries'][number] | undefined =>
  s.deliveries.find(d => d.phase === s.phase && partnersOf(s).includes(d.firm) && !s.passed.some(p => p.firm === d.firm && p.phase === d.phase))
/** A firm with something in its record that has not been heard yet. */
export const toHear = (s: CaseState) => Object.entries(s.candidates).find(([firm, c]) => c.ground !== 'none' && !s.hearings[firm] && !s.excluded.includes(firm))
/** A firm that was heard and could not show that it has put things right. */
export const toExclude = (s: CaseState) => Object.entries(s.hearings).find(([firm, h]) => (h.selfCleaning === 'none' || h.selfCleaning === 'insufficient') && !s.excluded.includes(firm))
export const toClarify = (s: CaseState) => s.tenders.find(t => t.flaw !== 'none' && t.flaw !== 'minimum' && !s.clarified.includes(t.firm))
/** A low tender: first it is asked about, then taken or rejected by what the answer shows. */
export const lowOne = (s: CaseState) => s.tenders.find(t => t.low && !s.low[t.firm]?.act && !(s.low[t.firm]?.asked && !s.low[t.firm]?.shows))

/** What somebody who means well fills in, by step. Every step of a case has one. */
export const plausible: Readonly<Record<CaseStep, FillStep>> = {
  stateNeed: seen => ({ what: seen.world.scenario.teaser.en.slice(0, 900), form: likely(seen.luck, 0.75) ? 'outcome' : 'solution', measures: likely(seen.luck, 0.7) ? seen.world.scenario.phases[0]!.target.en.slice(0, 900) : '', ...(likely(seen.luck, 0.8) ? { budget: seatOf(seen).budget } : {}) }),
  changeNeed: seen => ({ what: `${seen.world.scenario.teaser.en.slice(0, 800)} Measured before and after.`, form: 'outcome', measures: 'Measured before and after.', budget: seatOf(seen).budget, why: 'The consultation showed that the first wording shut answers out.' }),
  askAdviser: ({ world, s }) => {
    for (const { who, topics } of world.scenario.advisers) for (const { id } of topics) if (!s.advisers.some(a => a.who === who && a.topic === id)) return { who, topic: id }
    return undefined
  },
  estimateValue: seen => {
    const { purchase, development, options, payments } = seatOf(seen), off = 0.85 + 0.3 * seen.luck.next(), careful = likely(seen.luck, 0.7)
    return { subject: seen.world.scenario.subject, basis: careful ? 'market' : pick(seen.luck, ['earlier', 'guess']), purchase: Math.round(purchase * off), development, options, payments, counted: careful ? ['development', 'options', 'payments'] : some(seen.luck, ['development', 'options', 'payments'], 0, 3), pattern: 'single', units: 'all' }
  },
  agreeJointPurchase: ({ s, luck }) => {
    const careful = likely(luck, 0.75)
    return { form: 'together', signed: careful || likely(luck, 0.5), law: careful ? s.country : pick(luck, [s.country, s.partners[0]?.country ?? 'none', 'other', 'none']), parts: careful ? 'The first buyer runs the procedure and answers complaints. Each signs and pays for its own part.' : '', lawStated: careful, buyersNamed: true, forumTold: careful, eeaReasoned: careful }
  },
  announceConsultation: seen => ({ channel: pick(seen.luck, ['ted', 'ted', 'national', 'ownSite']), open: likely(seen.luck, 0.85), questions: ['What could meet the need?', 'Which rights do you need to keep?'], until: between(seen, 14, 35) }),
  inviteFirms: seen => ({ firms: some(seen.luck, list(seen, '@known').filter(f => !seen.s.invitedFirms.includes(f)), 1, 3) }),
  meetFirm: seen => {
    const firm = seen.s.signedUp.find(f => !seen.s.meetings.some(m => m.firm === f))
    return firm === undefined ? undefined : { firm, about: some(seen.luck, intents, 1, 4), share: some(seen.luck, ['need', 'timetable'], 1, 2), minutes: likely(seen.luck, 0.85), note: 'They told us what they can and cannot do.' }
  },
  shareNotes: ({ s }) => (s.meetings.some(m => !m.shared) ? { to: 'all' } : undefined),
  publishConsultationReport: () => ({ learned: 'Several ways of meeting the need exist; none of them is finished.', effect: 'Requirements as functions, and a longer time for tenders.' }),
  chooseProcedure: seen => {
    const procedure = pick(seen.luck, [...procedures, 'innovationPartnership', 'negotiation', 'open'] as const)
    return { procedure, ground: hasCall(procedure) ? 'none' : pick(seen.luck, ['technical', 'exclusiveRights', 'researchSupplies']), reason: 'What exists does not meet the need without being adapted.', marketAnalysis: 'The consultation and the advisers.', marketChecked: true }
  },
  writeDocuments: seen => {
    const { world: { scenario }, luck } = seen, seat = seatOf(seen), careful = likely(luck, 0.7)
    const phases = scenario.phases.map(p => ({ name: p.name.en.slice(0, 200), months: p.months, target: p.target.en.slice(0, 200), payment: Math.round(seat.payments / scenario.phases.length) + 100_000 }))
    return {
      requirementForm: careful ? 'functional' : pick(luck, ['mixed', 'detailed']), needText: scenario.teaser.en.slice(0, 3000), minimum: ['It works in a normal year.'], accessibility: true, lotsReason: 'documents', rights: pick(luck, ['firm', 'shared', 'buyer']),
      awardBasis: careful ? 'bestPriceQuality' : pick(luck, ['price', 'cost', 'bestPriceQuality']), weights: 'stated',
      criteria: [{ kind: 'quality', name: 'Function', weight: 40 }, { kind: 'climate', name: 'Climate', weight: 30 }, { kind: 'price', name: 'Price', weight: 30 }],
      method: careful ? 'described' : 'fixedNotDescribed', documentationAsked: true, climateRequirement: true, climateReason: 'It is what the purchase is for.', researchCapacity: likely(luck, 0.6), turnoverTimes: careful ? 0 : 2,
      selfDeclaration: true, voluntaryGrounds: true, minimumInvited: seen.s.procedure?.procedure === 'restricted' ? 5 : 3, phases, stopAnnounced: true, maximumCost: seat.budget, performanceLevels: true, stagesAnnounced: true, planStated: true, changeClause: true, online: true,
    }
  },
  sendNotice: seen => {
    const two = inTwoSteps(seen.s.procedure?.procedure), deadline = between(seen, 32, 50)
    return { channel: pick(seen.luck, ['ted', 'ted', 'ted', 'national']), ...(two ? { requestsBy: deadline } : { tendersBy: deadline }), eSubmission: true, questionsUntil: addDays(seen.s.today, 20) }
  },
  answerQuestion: ({ s, luck }) => {
    const question = oldestQuestion(s)
    return question === undefined ? undefined : { question, answer: 'The documents say what is measured; how it is reached is yours to propose.', to: likely(luck, 0.9) ? 'all' : 'asker' }
  },
  changeDocuments: seen => ({ kind: pick(seen.luck, ['minor', 'minor', 'significant']), what: 'An unclear sentence about the measurements.', toAll: true, documents: seen.s.documents, ...(seen.s.tendersBy ?? seen.s.requestsBy ? { extendTo: later(seen) } : {}) }),
  extendDeadline: seen => {
    const which = !seen.s.invitation && seen.s.requestsBy && !seen.s.tendersBy ? 'requests' : 'tenders'
    return (which === 'requests' ? seen.s.requestsBy : seen.s.tendersBy ?? seen.s.finalBy) ? { which, to: later(seen), toAll: true } : undefined
  },
  inviteToTender: seen => {
    const firms = hasCall(seen.s.procedure?.procedure) ? list(seen, '@qualified:5') : some(seen.luck, list(seen, '@known:4'), 1, 3)
    return firms.length === 0 ? undefined : { firms, ...(seen.s.procedure?.procedure === 'dialogue' ? {} : { tendersBy: between(seen, 30, 45) }), byCriteria: true, together: true, project: true }
  },
  holdRound: ({ s, luck }) => (s.remaining.length === 0 ? undefined : { firms: [...s.remaining], about: some(luck, roundTopics.slice(0, 5), 1, 3), equal: true, ...(s.remaining.length > 3 && likely(luck, 0.3) ? { reducedBy: 'awardCriteria', keep: s.remaining.slice(0, 3) } : {}), changesWritten: true, recorded: true }),
  callFinalTenders: seen => ({ by: between(seen, 14, 28) }),
  openTenders: ({ luck }) => ({ people: likely(luck, 0.9) ? 2 : 1 }),
  askClarification: ({ s }) => {
    const flawed = toClarify(s)
    return flawed && { firm: flawed.firm, kind: flawed.flaw === 'missing' ? 'missing' : 'unclear', all: true }
  },
  handleLowTender: ({ s }) => {
    const low = lowOne(s), said = low && s.low[low.firm]
    return low && { firm: low.firm, act: !said?.asked ? 'ask' : said.shows === 'satisfactory' ? 'accept' : 'reject' }
  },
  hearFirm: ({ s }) => {
    const found = toHear(s)
    return found && { firm: found[0], ground: (exclusionGrounds as readonly string[]).includes(found[1].ground) ? found[1].ground : 'misconduct' }
  },
  excludeFirm: ({ s }) => {
    const found = toExclude(s)
    return found && { firm: found[0], ground: found[1].ground, reasons: true }
  },
  evaluate: ({ luck }) => ({ asPublished: likely(luck, 0.9), declared: true, recorded: true }),
  decideAward: ({ s }) => (s.ranking.length === 0 ? undefined : { winners: s.ranking.slice(0, Math.max(1, s.procedure?.procedure === 'innovationPartnership' ? s.documents?.partners ?? 1 : 1)).map(r => r.firm), reasons: 'Best by the published criteria; the points are in the report.', proof: true }),
  cancelProcedure: ({ s }) => ({ reason: s.received.length === 0 ? 'noTenders' : 'needChanged', toAll: true, text: 'Nothing that can be awarded came in.' }),
  sendAwardLetters: ({ luck }) => ({ toAll: true, reasons: likely(luck, 0.9), standstillEnd: true, means: 'electronic' }),
  signContract: () => ({ asTendered: true }),
  sendAwardNotice: () => ({}),
  passPhase: ({ s }) => {
    const found = waiting(s)
    return found?.met ? { firm: found.firm, pay: true, reasons: true } : undefined
  },
  stopPhase: ({ s }) => {
    const found = waiting(s)
    return found && !found.met ? { firm: found.firm, reasons: true } : undefined
  },
  buyResult: seen => {
    const firm = partnersOf(seen.s).find(f => seen.s.passed.some(p => p.firm === f))
    return firm === undefined ? undefined : { firm, amount: seatOf(seen).purchase }
  },
  changeContract: ({ luck }) => ({ ground: pick(luck, ['reviewClause', 'small', 'unforeseen', 'notSubstantial']), percent: Math.round(luck.next() * 9), notice: true, what: 'Two more places than first planned.' }),
  writeLessons: ({ luck }) => ({ well: 'We asked before we wrote.', lessWell: 'The summer was too short.', otherwise: 'Begin a month earlier.', report: true, share: likely(luck, 0.5) }),
}

/** A later last day than the one that stands, as an extension has to be. */
const later = (seen: Seen): Day => {
  const last = seen.s.finalBy ?? seen.s.tendersBy ?? seen.s.requestsBy ?? seen.s.today
  return addDays(last > seen.s.today ? last : seen.s.today, 7)
}

/** What a careful person judges when asked; the rest stays unanswered, and the law says *depends*. */
export const judged: readonly string[] = ['need.notOnMarket', 'gateway.innovative', 'direct.noAlternative', 'documents.precise', 'award.criteriaLinked', 'selection.proportionate', 'partnership.proportionate', 'dialogue.timeEvened', 'time.enough']
