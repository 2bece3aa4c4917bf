import { text } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { defaultParameters } from '../market/index.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'
import type { Country } from '../plain/index.ts'
import type { Route, RouteLine, World } from './types.ts'

const same = (s: string) => text(`${s} en`, `${s} sv`, `${s} da`, `${s} nb`)
const seat = (municipality: string, rate: number) => ({ municipality, place: same('place'), channel: same('channel'), budget: 2_000_000 * rate, purchase: 1_000_000 * rate, development: 400_000 * rate, options: 0, payments: 0, deadline: '2028-12-01' })

/** A made-up case for tests: twelve firms of three countries, four of them strong. */
export const smallScenario: Scenario = scenarioSchema.parse({
  id: 'small', version: 1, area: 'climate', title: same('Small'), teaser: same('Small case'), minutes: 10, start: '2026-09-07', subject: 'services',
  documented: [{ says: same('Documented'), source: 'A source' }], invented: [same('Invented')], objectives: [same('Learn')], story: [{ heading: same('Heading'), body: same('Body') }],
  seats: { DK: seat('A', 7.46), SE: seat('B', 11.351), NO: seat('C', 11.574) },
  capabilities: { water: { name: same('Water'), needed: 0.7 }, trees: { name: same('Trees'), needed: 0.3 } },
  solutions: { beds: { name: same('Beds'), about: same('Beds'), novelty: 0.5 }, pipes: { name: same('Pipes'), about: same('Pipes'), novelty: 0.1 } },
  onMarket: false,
  advisers: (['expert', 'user', 'lawyer', 'finance'] as const).map(who => ({ who, name: who, role: same(who), topics: [{ id: 'first', ask: same('Ask'), answer: same('Answer'), days: 2 }] })),
  firms: Array.from({ length: 12 }, (_, i) => ({
    id: `f${i}`, name: `Firm ${i}`, about: same('About'), country: (['DK', 'SE', 'NO'] as const)[i % 3], size: i % 3 === 0 ? 'small' : 'medium', employees: 30 + i, turnover: 8_000_000, founded: 2000, incumbent: i === 0,
    capabilities: { water: 0.55 + 0.03 * i, trees: 0.6 }, solution: i % 2 ? 'beds' : 'pipes', novelty: 0.15 + 0.05 * i, costFactor: i === 11 ? 0.75 : 1, capacity: 4,
    bidCostDays: { open: 4, restricted: 5, negotiation: 6, dialogue: 8, partnership: 8 }, riskAversion: 0.4, ipSensitivity: 0.5, disposition: 0.2, complaintReadiness: 0.5,
    languages: ['sv', 'da', 'nb', 'en'], ground: i === 3 ? 'tax' : 'none',
  })),
  injects: [{ id: 'press', when: { day: 40 }, by: 'news', from: same('A journalist'), says: same('A question'), expected: same('Answer openly') }],
  roles: [
    { id: 'buyer', part: 'buyer', name: 'Bo', title: same('Buyer'), wants: same('A contract in time'), knows: [same('private-buyer')] },
    { id: 'expert', part: 'expert', name: 'Eva', title: same('Expert'), wants: same('Living trees'), knows: [same('private-expert')] },
    { id: 'lawyer', part: 'lawyer', name: 'Liv', title: same('Lawyer'), wants: same('No complaint'), knows: [same('private-lawyer')] },
    { id: 'supplier-a', part: 'supplier', name: 'Ada', title: same('Supplier'), wants: same('To win'), knows: [same('private-a')], firm: 'f1' },
    { id: 'supplier-b', part: 'supplier', name: 'Bea', title: same('Supplier'), wants: same('To win'), knows: [same('private-b')], firm: 'f2' },
  ],
  phases: [{ name: same('Trial'), months: 6, target: same('Target') }],
})
export const smallWorld = (country: Country, seed = 1): World => ({ scenario: smallScenario, lawbook, parameters: defaultParameters, country, seed })

const yes = (...facts: string[]) => Object.fromEntries(facts.map(f => [f, { value: true, reason: 'Judged in the test.' }]))
const documents = {
  step: 'writeDocuments', requirementForm: 'functional', needText: 'Hold the rain of a summer day on the square, for all who use it.', minimum: ['No water in cellars.'], accessibility: true, lotsReason: 'documents', rights: 'firm',
  awardBasis: 'bestPriceQuality', weights: 'stated', criteria: [{ kind: 'quality', name: 'Function', weight: 40 }, { kind: 'climate', name: 'Climate', weight: 30 }, { kind: 'price', name: 'Price', weight: 30 }], method: 'described', documentationAsked: true,
  climateRequirement: true, climateReason: 'Both.', researchCapacity: true, selfDeclaration: true, voluntaryGrounds: true, minimumInvited: 3,
  phases: [{ name: 'Concept', months: 3, target: 'Drawings', payment: 500_000 }, { name: 'Trial', months: 6, target: 'One street', payment: 900_000 }], stopAnnounced: true, maximumCost: 90_000_000, performanceLevels: true, stagesAnnounced: true, planStated: true, changeClause: true, online: true,
} as const
const rounds = ['negotiation', 'dialogue', 'innovationPartnership'], called = ['open', 'restricted', ...rounds, 'belowThreshold', 'researchAndDevelopment']

/** A careful route through one procedure, from need to lessons. */
export function carefulRoute(procedure: string): Route {
  const twoSteps = ['restricted', ...rounds].includes(procedure), direct = !called.includes(procedure)
  const lines: (RouteLine | false)[] = [
    { do: { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: 'Cubic metres held.', budget: '@value:budget' } }, { do: { step: 'askAdviser', who: 'user', topic: 'first' } },
    { do: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: '@value:purchase', development: '@value:development', counted: ['development'] } },
    { do: { step: 'announceConsultation', channel: 'ted', open: true, questions: ['What could hold the rain?'], until: '@workday+21' } }, { pass: 'deadline' },
    { do: { step: 'meetFirm', firm: '@each', about: ['maturity', 'rights'], share: ['need', 'timetable'], minutes: true }, each: '@announced:4' },
    { do: { step: 'publishConsultationReport', learned: 'Beds and pipes.', effect: 'Functional requirements.' }, if: 'possible' },
    { do: { step: 'chooseProcedure', procedure, ground: direct ? 'technical' : 'none', reason: 'Nothing on the market does it.', marketAnalysis: 'Twelve firms were asked.' }, answers: { ...yes('need.notOnMarket', 'gateway.innovative', 'direct.noAlternative'), 'rnd.listedCode': { value: true, reason: 'x' } } },
    { do: { ...documents, minimumInvited: procedure === 'restricted' ? 5 : 3 }, answers: yes('documents.precise', 'award.criteriaLinked', 'selection.proportionate', 'partnership.proportionate', 'dialogue.timeEvened') },
    !direct && { do: { step: 'sendNotice', channel: 'ted', ...(twoSteps ? { requestsBy: '@workday+36' } : { tendersBy: '@workday+45' }), eSubmission: true, questionsUntil: '@today+20' }, answers: yes('time.enough') },
    !direct && { pass: '@today+22' }, !direct && { do: { step: 'answerQuestion', question: '@each', answer: 'As the documents say.', to: 'all' }, each: '@question' },
    !direct && { pass: 'deadline' },
    (twoSteps || direct) && { do: { step: 'inviteToTender', firms: direct ? '@known:1' : '@qualified:5', ...(procedure === 'dialogue' ? {} : { tendersBy: '@workday+36' }), byCriteria: true, together: true } },
    (twoSteps && procedure !== 'dialogue') || direct ? { pass: 'deadline' } : false,
    rounds.includes(procedure) && { do: { step: 'holdRound', firms: '@remaining', about: ['solution', 'risk'], equal: true, changesWritten: true, recorded: true } },
    rounds.includes(procedure) && { do: { step: 'callFinalTenders', by: '@workday+20' } }, rounds.includes(procedure) && { pass: 'deadline' },
    { do: { step: 'openTenders', people: 2 } }, { do: { step: 'handleLowTender', firm: '@each', act: 'ask' }, each: '@tenderers', if: 'possible' },
    { do: { step: 'evaluate', asPublished: true, declared: true, recorded: true }, answers: { 'conflict.known': { value: false, reason: 'Declared.' } } },
    { do: { step: 'decideAward', winners: '@best', reasons: 'Best by the criteria.', proof: true } }, { do: { step: 'sendAwardLetters', toAll: true, reasons: true, standstillEnd: true, means: 'electronic' } },
    { pass: 'deadline' }, { pass: '@today+7' }, { do: { step: 'signContract', asTendered: true }, if: 'possible' }, { do: { step: 'sendAwardNotice' }, if: 'possible' },
    ...(['innovationPartnership', 'researchAndDevelopment'].includes(procedure) ? [0, 1].flatMap((): RouteLine[] => [{ pass: 'deadline' }, { do: { step: 'passPhase', firm: '@each', pay: true, reasons: true }, each: '@partners', if: 'possible' }]) : []),
    procedure === 'innovationPartnership' && { do: { step: 'buyResult', firm: '@each', amount: '@value:purchase' }, each: '@partners', if: 'possible' },
    { do: { step: 'writeLessons', well: 'We asked the market.', report: true } },
  ]
  return { id: `careful-${procedure}`, says: same('Careful'), lines: lines.filter((l): l is RouteLine => l !== false) }
}
