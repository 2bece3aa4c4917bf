import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries, type Country } from '../plain/index.ts'
import { readRegistrationNumber, shownNumber } from './index.ts'

/** Of public bodies, as they give them themselves. */
const real: readonly [Country, string, string][] = [
  ['DK', '10 15 08 17', '10150817'], ['DK', 'DK29189420', '29189420'], ['SE', '202100-5489', '2021005489'], ['SE', '16 212000-1355', '2120001355'], ['NO', '974 760 673', '974760673'], ['NO', 'NO 958935420 MVA', '958935420'],
]

describe('registration numbers', () => {
  for (const [country, written, number] of real) test(`${country} ${written} is kept as ${number}`, () => {
    assert.deepEqual(readRegistrationNumber(country, written), { ok: true, number })
    assert.deepEqual(readRegistrationNumber(country, shownNumber(country, number)), { ok: true, number }, 'as it is shown, it can be written')
  })
  test('a digit written wrong is found, whichever it is', () => {
    for (const [country, , number] of real) for (let i = 0; i < number.length; i++) for (let d = 0; d < 10; d++) {
      const changed = number.slice(0, i) + d + number.slice(i + 1)
      if (changed !== number) assert.equal(readRegistrationNumber(country, changed).ok, false, `${country} ${changed}`)
    }
  })
  test('two neighbours that changed places are found', () => {
    for (const [country, , number] of real) for (let i = 0; i + 1 < number.length; i++) {
      const changed = number.slice(0, i) + number[i + 1]! + number[i]! + number.slice(i + 2)
      // Luhn does not see 09 for 90.
      if (changed !== number && !(country === 'SE' && ['09', '90'].includes(number.slice(i, i + 2)))) assert.equal(readRegistrationNumber(country, changed).ok, false, `${country} ${changed}`)
    }
  })
  test('a number of another country, of a person, or none is told by its shape', () => {
    for (const country of countries) for (const written of ['', 'abc', '1', '12345678901234', '٣٤٥', 'DK', '-']) assert.deepEqual(readRegistrationNumber(country, written), { ok: false, problem: 'shape' })
    assert.deepEqual(readRegistrationNumber('SE', '811228-9874'), { ok: false, problem: 'shape' }, 'the third digit of a person’s number is 0 or 1')
    assert.deepEqual(readRegistrationNumber('NO', '123456785'), { ok: false, problem: 'shape' })
    assert.deepEqual(readRegistrationNumber('DK', '10150818'), { ok: false, problem: 'check digit' })
  })
  test('they are shown as the country writes them', () => {
    assert.deepEqual([shownNumber('DK', '10150817'), shownNumber('SE', '2120001355'), shownNumber('NO', '974760673')], ['10 15 08 17', '212000-1355', '974 760 673'])
  })
})
