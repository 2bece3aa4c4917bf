import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { calibrationOf, chanceOf, guessesOf, unityOf } from './calibration.ts'
import { tableOf } from './small-exercise.ts'

const need = { does: 'step', base: 99, action: { step: 'stateNeed', what: 'Rain shall not reach the cellars.', form: 'outcome', measures: 'Cubic metres.' } }
/** A buyer skips every competition: unlawful in all three countries. */
const direct = { does: 'step', base: 99, action: { step: 'chooseProcedure', procedure: 'directAward', ground: 'none' } }

function played(country: 'DK' | 'SE' | 'NO', answers: readonly (readonly [seat: string, guess: string | undefined, sure: number | undefined, agrees: boolean])[], asks: object = direct) {
  const t = tableOf(country, { steps: [asks === direct ? 'chooseProcedure' : 'stateNeed'], quorum: 'majority' })
  for (const [name, seat] of [['Anna', 'buyer'], ['Erik', 'expert'], ['Lars', 'lawyer']] as const) t.join(name, seat)
  if (asks === direct) for (const step of [need, { does: 'step', base: 99, action: { step: 'estimateValue', subject: 'services', basis: 'market', purchase: 20_000_000 } }]) assert.ok(t.send('buyer', step).ok)
  const sent = t.send('buyer', asks)
  assert.ok(sent.ok, JSON.stringify(sent))
  const { proposal } = t.exercise().state.proposals[0]!
  for (const [seat, guess, sure, agrees] of answers) assert.ok(t.send(seat, { does: 'answer', proposal, agrees, because: 'Because.', ...(guess ? { guess } : {}), ...(sure ? { sure } : {}) }).ok)
  return t.exercise()
}

describe('what one thought the law would say', () => {
  test('is held against what it said, and a confident error costs sixteen times an idle one', () => {
    const x = played('SE', [['expert', 'lawful', 5, true], ['lawyer', 'lawful', 1, true]])
    const [expert, lawyer] = calibrationOf(x)
    assert.equal(expert!.guesses[0]!.verdict, 'unlawful')
    assert.deepEqual([expert!.right, lawyer!.right], [0, 0])
    assert.equal(expert!.cost! / lawyer!.cost!, 16)
    assert.equal(expert!.confidentErrors.length, 1)
    assert.equal(lawyer!.confidentErrors.length, 0)
  })
  test('being sure and right costs nothing, and the sureness stands beside the share that was right', () => {
    const x = played('DK', [['expert', 'unlawful', 5, false], ['lawyer', 'unlawful', 3, false]])
    const [expert, lawyer] = calibrationOf(x)
    assert.deepEqual([expert!.cost, expert!.sure, expert!.right], [0, 1, 1])
    assert.equal(lawyer!.cost, (1 - chanceOf(3)) ** 2)
  })
  test('is known too of a step the group let fall: it is weighed as it was proposed', () => {
    const x = played('NO', [['expert', 'unlawful', 4, false], ['lawyer', 'lawful', 4, false]])
    assert.equal(x.state.proposals[0]!.closed!.outcome, 'dropped')
    assert.equal(x.state.proposals[0]!.closed!.verdict, undefined)
    assert.deepEqual(guessesOf(x).map(g => [g.seat, g.verdict, g.right]), [['expert', 'unlawful', true], ['lawyer', 'unlawful', false]])
  })
  test('nobody is counted who did not guess, nor a step that is not decided', () => {
    assert.deepEqual(calibrationOf(played('DK', [['expert', undefined, undefined, true], ['lawyer', undefined, undefined, true]])), [])
    assert.deepEqual(guessesOf(played('DK', [['expert', 'lawful', 5, true]])), [])
  })
  test('without a word of how sure, the answer counts and its sureness does not', () => {
    const [expert] = calibrationOf(played('DK', [['expert', 'unlawful', undefined, false], ['lawyer', 'lawful', 2, false]]))
    assert.equal(expert!.right, 1)
    assert.equal(expert!.cost, undefined)
    assert.equal(expert!.sure, undefined)
  })
})

describe('how alike the group answered', () => {
  test('from six in ten on it is unified; unified and wrong is told apart from unified and right', () => {
    const [wrong] = unityOf(played('SE', [['expert', 'lawful', 5, true], ['lawyer', 'lawful', 4, true]]))
    assert.deepEqual([wrong!.unified, wrong!.right, wrong!.most], [true, false, 'lawful'])
    const [right] = unityOf(played('SE', [['expert', 'unlawful', 5, false], ['lawyer', 'unlawful', 4, false]]))
    assert.deepEqual([right!.unified, right!.right], [true, true])
    const [split] = unityOf(played('SE', [['expert', 'lawful', 5, true], ['lawyer', 'unlawful', 4, false]]))
    assert.deepEqual([split!.unified, split!.right, split!.most, split!.share], [false, false, undefined, 0.5])
  })
  test('a lawful step is unified and right when all saw that', () => {
    const [u] = unityOf(played('NO', [['expert', 'lawful', 5, true], ['lawyer', 'lawful', 4, true]], need))
    assert.deepEqual([u!.step, u!.unified, u!.right], ['stateNeed', true, true])
  })
})
