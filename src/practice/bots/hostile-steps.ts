import { addDays } from '../../plain/index.ts'
import type { CaseStep } from '../../law/index.ts'
import { largestAmount, longest } from '../../case/index.ts'
import type { Seen } from './bot.ts'
import { plausible } from './plausible-steps.ts'

/** A spoiled version of a step: its fields, and whether it may never be accepted whatever the case looks like. */
export type Spoiled = { readonly why: string; readonly fields: Readonly<Record<string, unknown>>; readonly never?: true }

const never = (why: string, fields: Readonly<Record<string, unknown>>): Spoiled => ({ why, fields, never: true })
const rude = (why: string, fields: Readonly<Record<string, unknown>>): Spoiled => ({ why, fields })

/** Names that every object has without anybody having put them there: they must not pass for an id of the case. */
const inherited = ['constructor', 'valueof', 'tostring'] as const
const nobody = 'no-such-firm'
const firmsOf = ({ world }: Seen): readonly string[] => world.scenario.firms.map(f => f.id)
/** A firm of the case, whatever its part in the procedure. */
const anyFirm = (seen: Seen): string => firmsOf(seen)[Math.floor(seen.luck.next() * firmsOf(seen).length)]!
/** What somebody sensible would send, to be spoiled in one place; something of the right shape where there is nothing sensible. */
const base = (seen: Seen, step: CaseStep, or: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({ ...or, ...plausible[step](seen) })
const past = (seen: Seen) => addDays(seen.s.today, -3)
const far = (seen: Seen) => addDays(seen.s.today, 40 * 366)
const long = 'x'.repeat(longest.long + 1)

/** What somebody who means ill, or is in a great hurry, sends for each step: unlawful, unfitting, or not of the step at all. */
export const hostile: Readonly<Record<CaseStep, (seen: Seen) => readonly Spoiled[]>> = {
  stateNeed: seen => [never('nothing said', { form: 'outcome', what: '   ' }), never('far too long', { ...base(seen, 'stateNeed'), what: long }), never('a form that does not exist', { ...base(seen, 'stateNeed'), form: 'bribe' }), rude('the incumbent’s product', { what: 'The pump of our usual supplier.', form: 'solution', measures: '' })],
  changeNeed: seen => [never('no reason', { ...base(seen, 'changeNeed'), why: '' }), never('a budget below nothing', { ...base(seen, 'changeNeed'), budget: -1 }), rude('all of it', { what: 'Something else.', form: 'solution', measures: '', why: 'The mayor wants it.' })],
  askAdviser: () => [never('a topic nobody knows', { who: 'lawyer', topic: 'the-winning-numbers' }), ...inherited.map(topic => never('a topic by an inherited name', { who: 'expert', topic })), never('an adviser who is not there', { who: 'oracle', topic: 'first' })],
  estimateValue: seen => [never('more than can be', { ...base(seen, 'estimateValue'), purchase: largestAmount * 10 }), never('not a number', { ...base(seen, 'estimateValue'), purchase: NaN }), never('half a krone', { ...base(seen, 'estimateValue'), options: 0.5 }), rude('nothing, to stay below', { subject: seen.world.scenario.subject, basis: 'guess', purchase: 0, counted: [], split: true })],
  agreeJointPurchase: seen => [never('the law of nowhere', { ...base(seen, 'agreeJointPurchase'), law: 'atlantis' }), never('a form that does not exist', { ...base(seen, 'agreeJointPurchase'), form: 'cartel' }), never('far too long', { ...base(seen, 'agreeJointPurchase'), parts: long }), rude('a handshake, under a third country’s law', { form: 'together', law: 'other', signed: false, parts: '' })],
  announceConsultation: seen => [never('a day that is over', { ...base(seen, 'announceConsultation'), until: past(seen) }), never('a day that does not exist', { ...base(seen, 'announceConsultation'), until: '2027-02-30' }), never('a lifetime ahead', { ...base(seen, 'announceConsultation'), until: far(seen) }), rude('for one day, on our own page', { channel: 'ownSite', open: false, questions: [], until: addDays(seen.s.today, 1) })],
  inviteFirms: seen => [never('nobody', { firms: [] }), never('the same twice', { firms: [anyFirm(seen), ...Array<string>(1).fill(firmsOf(seen)[0]!), firmsOf(seen)[0]!] }), never('a firm that does not exist', { firms: [nobody] }), rude('one', { firms: [anyFirm(seen)] })],
  meetFirm: seen => [never('a firm that does not exist', { firm: nobody }), ...inherited.map(firm => never('a firm by an inherited name', { firm })), rude('everything told, nothing written', { firm: anyFirm(seen), about: ['priceRange'], share: ['need', 'budget', 'draft'], minutes: false, promise: true, note: '' })],
  shareNotes: seen => [never('with some, but nobody', { to: 'some', firms: [] }), rude('secrets of others, with one', { to: 'some', firms: [anyFirm(seen)], secrets: true })],
  publishConsultationReport: () => [never('empty', { learned: '' }), rude('with the firms’ secrets', { learned: 'Here is what each of them costs.', secrets: true })],
  chooseProcedure: () => [never('one that does not exist', { procedure: 'lottery' }), rude('straight to a firm, without a ground', { procedure: 'directAward', ground: 'none', reason: '' }), rude('as if it were small', { procedure: 'belowThreshold', reason: '' })],
  writeDocuments: seen => [never('too many criteria', { ...base(seen, 'writeDocuments'), criteria: Array.from({ length: 13 }, () => ({ kind: 'price', name: 'Price', weight: 1 })) }), never('phases of no length', { ...base(seen, 'writeDocuments'), phases: [{ name: 'P', months: 1.5, target: '', payment: 0 }] }), never('a weight above all', { ...base(seen, 'writeDocuments'), criteria: [{ kind: 'price', name: 'Price', weight: 101 }] }), rude('one brand, no criteria, no phases', { ...base(seen, 'writeDocuments'), requirementForm: 'detailed', brandNamed: true, orEquivalent: false, criteria: [], phases: [], localDemand: true, turnoverTimes: 100, method: 'afterOpening' }), rude('weights of nothing', { ...base(seen, 'writeDocuments'), criteria: [{ kind: 'quality', name: 'Q', weight: 0 }, { kind: 'price', name: 'P', weight: 0 }] })],
  sendNotice: seen => [never('no last day', { channel: 'ted' }), never('a last day that is over', { channel: 'ted', requestsBy: past(seen), tendersBy: past(seen) }), never('questions after the end', { channel: 'ted', requestsBy: addDays(seen.s.today, 5), tendersBy: addDays(seen.s.today, 5), questionsUntil: addDays(seen.s.today, 9) }), rude('until tomorrow, nowhere', { channel: 'none', requestsBy: addDays(seen.s.today, 1), tendersBy: addDays(seen.s.today, 1) })],
  answerQuestion: seen => [never('a question nobody asked', { question: 'q-nobody', answer: 'Yes.', to: 'all' }), ...inherited.map(question => never('a question by an inherited name', { question, answer: 'Yes.', to: 'all' })), rude('to the asker alone, with what the others cost', { ...base(seen, 'answerQuestion', { question: 'q-x' }), answer: 'We have about this much.', to: 'asker', reveals: true })],
  changeDocuments: seen => [never('documents of another shape', { kind: 'minor', what: 'All.', documents: { brand: true } }), never('extended into the past', { kind: 'minor', what: 'All.', extendTo: past(seen) }), rude('the basis of it all, told to one', { kind: 'basic', what: 'The subject of the contract.', toAll: false })],
  extendDeadline: seen => [never('into the past', { which: 'tenders', to: past(seen) }), never('a deadline that does not exist', { which: 'lunch', to: addDays(seen.s.today, 9) }), rude('made shorter', { which: seen.s.tendersBy ? 'tenders' : 'requests', to: addDays(seen.s.today, 1), toAll: false })],
  inviteToTender: seen => [never('nobody', { firms: [], tendersBy: addDays(seen.s.today, 30) }), never('a firm that does not exist', { firms: [nobody], tendersBy: addDays(seen.s.today, 30) }), rude('the usual one, until tomorrow', { firms: [anyFirm(seen)], tendersBy: addDays(seen.s.today, 1), byCriteria: false })],
  holdRound: seen => [never('about nothing', { firms: [anyFirm(seen)], about: [] }), never('with a stranger', { firms: [nobody], about: ['price'] }), never('fewer, but none named', { ...base(seen, 'holdRound', { firms: [anyFirm(seen)], about: ['price'] }), reducedBy: 'other', keep: [] }), rude('about what may not be touched, with one', { firms: seen.s.remaining.slice(0, 1), about: ['minimumRequirements', 'awardCriteria'], equal: false, secrets: true })],
  callFinalTenders: seen => [never('for yesterday', { by: past(seen) }), never('no day', { by: 'soon' }), rude('for tomorrow', { by: addDays(seen.s.today, 1) })],
  openTenders: () => [never('by a crowd', { people: 21 }), never('by half a person', { people: 0.5 }), rude('by nobody', { people: 0 })],
  askClarification: seen => [never('of a stranger', { firm: nobody, kind: 'unclear' }), rude('a whole new tender, of one', { firm: anyFirm(seen), kind: 'newTender', all: false })],
  handleLowTender: seen => [never('of a stranger', { firm: nobody, act: 'reject' }), rude('rejected unheard', { firm: anyFirm(seen), act: 'reject' })],
  hearFirm: seen => [never('on a ground that does not exist', { firm: anyFirm(seen), ground: 'dislike' }), never('a stranger', { firm: nobody, ground: 'tax' }), rude('one with nothing against it', { firm: anyFirm(seen), ground: 'crime' })],
  excludeFirm: seen => [never('a stranger', { firm: nobody, ground: 'tax' }), rude('unheard', { firm: anyFirm(seen), ground: 'poorPerformance' })],
  evaluate: () => [never('as a word', { asPublished: 'yes' }), rude('by other weights, without declarations', { asPublished: false, declared: false, recorded: false })],
  decideAward: seen => [never('to nobody', { winners: [] }), never('to a stranger', { winners: [nobody] }), rude('to whoever, without reasons', { winners: [seen.s.tenders[0]?.firm ?? anyFirm(seen)], reasons: '', proof: false })],
  cancelProcedure: () => [never('for a reason that does not exist', { reason: 'boredom' }), rude('to be rid of the winner', { reason: 'avoidWinner', toAll: false, text: '' })],
  sendAwardLetters: () => [never('by pigeon', { means: 'pigeon' }), rude('to one, without reasons', { toAll: false, reasons: false, standstillEnd: false, means: 'post' })],
  signContract: () => [never('with a field too many', { asTendered: true, kickback: 5 }), rude('something else than was tendered', { asTendered: false })],
  sendAwardNotice: () => [never('with a field too many', { quietly: true })],
  passPhase: seen => [never('of a stranger', { firm: nobody, pay: true }), rude('unpaid', { firm: seen.s.contract?.firms[0] ?? anyFirm(seen), pay: false, reasons: false })],
  stopPhase: seen => [never('of a stranger', { firm: nobody }), rude('without reasons', { firm: seen.s.contract?.firms[0] ?? anyFirm(seen), reasons: false })],
  buyResult: seen => [never('from a stranger', { firm: nobody, amount: 1 }), never('for less than nothing', { firm: anyFirm(seen), amount: -5 }), rude('for far more than agreed', { firm: seen.s.contract?.firms[0] ?? anyFirm(seen), amount: largestAmount })],
  changeContract: () => [never('without saying what', { ground: 'none', percent: 0, what: '' }), never('by more than can be', { ground: 'none', percent: 1e6, what: 'All.' }), rude('by half, without a ground', { ground: 'none', percent: 55, notice: false, what: 'Half as much again.' })],
  writeLessons: () => [never('nothing', { well: '' }), never('broken letters', { well: 'Good \ud800.' }), never('a bell', { well: 'Ding \u0007' })],
}

/** Things that are no command of any step: what a broken or malicious program may send. */
export const nonsense: readonly (readonly [why: string, sent: unknown])[] = [
  ['nothing', undefined], ['null', null], ['a number', 7], ['a word', 'signContract'], ['a list', [{ step: 'signContract' }]], ['no step', {}], ['a step that does not exist', { step: 'bribe' }],
  ['a step by an inherited name', { step: 'constructor' }], ['a step that is a list', { step: ['signContract'] }], ['a prototype', JSON.parse('{"step":"signContract","__proto__":{"asTendered":true},"constructor":{}}')],
  ['very deep', Array.from({ length: 200 }).reduce<unknown>(inner => ({ inner }), { step: 'stateNeed' })], ['very wide', { step: 'stateNeed', ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`field${i}`, i])) }],
  ['very long', { step: 'stateNeed', form: 'outcome', what: 'x'.repeat(200_000) }], ['very many', { step: 'inviteFirms', firms: Array.from({ length: 5000 }, (_, i) => `firm-${i}`) }],
]
