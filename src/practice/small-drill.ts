import { text } from '../plain/index.ts'

const same = (s: string) => text(`${s} (en)`, `${s} (sv)`, `${s} (da)`, `${s} (nb)`)
const documents = {
  step: 'writeDocuments', requirementForm: 'functional', needText: 'x', minimum: ['y'], accessibility: true, lotsReason: 'documents', rights: 'firm', awardBasis: 'bestPriceQuality', weights: 'stated',
  criteria: [{ kind: 'quality', name: 'a', weight: 40 }, { kind: 'climate', name: 'b', weight: 30 }, { kind: 'price', name: 'c', weight: 30 }], method: 'described', documentationAsked: true, selfDeclaration: true, voluntaryGrounds: true, changeClause: true, online: true,
}
const round = (id: string) => ({
  id, title: same(`Round ${id}`), situation: same('It is {today}; you had {price}. What do you do?'), because: same('You ask.'), start: '2026-10-05',
  amounts: { price: { DK: 5_000_000, SE: 7_500_000, NO: 7_700_000 } }, values: { firm: 'alfa' },
  begun: [{ before: 4, happens: { type: 'tenders.revealed', tenders: [{ firm: 'alfa', price: 2_000_000, low: true }, { firm: 'beta', price: '@amount:price' }] } }],
  right: { fields: { firm: 'alfa', act: 'ask' } },
  wrong: [{ fields: { firm: 'alfa', act: 'reject' }, misses: ['asked', 'law'] }, { fields: { firm: 'beta', act: 'ask' }, misses: ['firm'] }],
})

/** A small drill for tests, as a file would give it: one skill, four rounds that differ in nothing but their names. */
export const smallDrill = () => ({
  id: 'small-drill', version: 1, order: 1, minutes: 15, title: same('Ask first'), teaser: same('A low price'), objectives: [same('Ask'), same('Judge')],
  input: [1, 2, 3].map(n => ({ says: same(`Know this ${'i'.repeat(n)}`), rule: 'eu/questions/to-all' })), example: { situation: same('A price.'), answer: same('A question.') },
  steps: ['handleLowTender'],
  firms: [{ id: 'alfa', name: 'Alfa', about: same('One') }, { id: 'beta', name: 'Beta', about: same('Two') }],
  begun: [
    { before: 90, do: { step: 'stateNeed', what: 'x', form: 'outcome', budget: 9_000_000 } },
    { before: 80, do: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 6_000_000, split: false, pattern: 'single', units: 'all' } },
    { before: 70, do: { step: 'chooseProcedure', procedure: 'open', reason: 'x' } }, { before: 60, do: documents },
    { before: 45, do: { step: 'sendNotice', channel: 'ted', tendersBy: '@today-6', eSubmission: true } },
    { before: 5, happens: { type: 'tender.received', firm: 'alfa' } }, { before: 5, happens: { type: 'tender.received', firm: 'beta' } },
    { before: 5, do: { step: 'openTenders', people: 2 } },
  ],
  conditions: [
    { id: 'firm', says: same('The low one'), why: same('It stands apart'), asks: { field: 'firm', equals: '@value:firm' } },
    { id: 'asked', says: same('Asked first'), why: same('You do not know'), rule: { DK: 'dk/low/asked', SE: 'se/low/asked', NO: 'no/low/asked' }, asks: { field: 'act', equals: 'ask' } },
    { id: 'law', says: same('Lawful'), why: same('The law'), asks: { verdict: ['lawful'] } },
  ],
  rounds: ['one', 'two', 'three', 'four'].map(round),
})
