import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { breach, count, notApplicable, ok, owedToNothing, partName, problems, risk, side, unknown, wrongly, type Example } from './play.ts'

/** Plays a list of examples, and holds it to being whole: every number from 1 to `last` once, and no expectation that cannot fail. */
export function checkExamples(prefix: string, last: number, examples: readonly Example[]): void {
  for (const { number, says, parts } of examples) describe(`${number}: ${says}`, () => {
    for (const part of parts) test(partName(part), () => assert.deepEqual(problems(part), []))
  })
  test(`${prefix}1 to ${prefix}${last} are each there, once`, () => {
    assert.deepEqual(examples.map(e => e.number), Array.from({ length: last }, (_, i) => `${prefix}${i + 1}`))
    assert.deepEqual(examples.filter(e => e.parts.length === 0).map(e => e.number), [])
  })
  test(`a wrong expectation is noticed in each of ${prefix}1 to ${prefix}${last}`, () => {
    const unnoticed = examples.flatMap(e => e.parts.flatMap(wrongly).filter(p => problems(p).length === 0).map(p => `${e.number} ${partName(p)}`))
    assert.deepEqual(unnoticed, [])
  })
  test(`no verdict in ${prefix}1 to ${prefix}${last} follows from the buyer alone`, () => {
    assert.deepEqual(examples.flatMap(e => e.parts.flatMap(owedToNothing).map(w => `${e.number} ${w}`)), [])
  })
}

describe('playing an example finds what is wrong with it', () => {
  const direct = { procedure: 'directAward', 'direct.ground': 'none', 'value.estimated': 973_000 }
  const undivided = { procedure: 'open', 'lots.divided': false, 'lots.reasonIn': 'none' }
  const wrong = {
    'a breach called lawful': ok('SE', 'chooseProcedure', direct, 'se/direct/limit'),
    'lawful, but something else stops the step': ok('SE', 'chooseProcedure', { ...direct, 'value.split': true }, { 'se/direct/exceptional': 'silent' }),
    'a duty that does not block called a breach': breach('NO', 'decideAward', undivided, 'no/lots/reason'),
    'a breach called a risk': risk('SE', 'chooseProcedure', direct, 'se/direct/limit'),
    'a breach called unknown': unknown('SE', 'chooseProcedure', direct, { 'se/direct/limit': 'unlawful' }),
    'an entry about other steps called silent': notApplicable('SE', 'signContract', direct, 'se/direct/limit'),
    'an entry that does not exist': ok('SE', 'chooseProcedure', direct, { 'se/direct/nowhere': 'silent' }),
    'no entry at all': ok('SE', 'chooseProcedure', {}, {}),
    'the other side of a line': side('SE', 'eu/value/above', direct, true),
    'another sum': count('two and two', 2 + 2, 5),
  }
  for (const [says, part] of Object.entries(wrong)) test(says, () => assert.notDeepEqual(problems(part), []))
  test('a verdict that the facts do not bring about', () => {
    assert.deepEqual(owedToNothing(breach('SE', 'chooseProcedure', direct, 'se/direct/limit')), [])
    assert.equal(owedToNothing(breach('DK', 'useQualificationSystem', { procedure: 'open' }, 'dk/utilities/system-only-here')).length, 1)
  })
})
