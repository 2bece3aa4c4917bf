import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { numbered, type Envelope } from '../log/index.ts'
import { playRoute } from './play.ts'
import { carefulRoute, smallWorld } from './small-scenario.ts'
import { statementSchema } from './small-xapi.ts'
import type { LookingBack, PracticeEvent } from './types.ts'
import { runStatements, uuidOf, type Recording } from './xapi.ts'

const world = smallWorld('SE'), played = playRoute(world, carefulRoute('open'), ['SE']).envelopes as Envelope<PracticeEvent>[]
const back: LookingBack[] = [{ type: 'reflection.written', about: 'moment.12.why', says: 'We were in a hurry' }, { type: 'moments.chosen', moments: [4, 7, 9] }, { type: 'commitment.made', slot: 1, what: 'Minutes', owner: 'Karin Karlsson', due: '2027-02-01', made: '2026-11-26' }]
const log = [...played, ...numbered(played.length, back.map(event => ({ branch: 'b1', on: played.at(-1)!.on, by: 'buyer', v: 1, event })))] as Envelope<PracticeEvent>[]
const at = (n: number): string => `2026-11-26T08:${String(Math.floor(n / 60) % 60).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}.000Z`
const how: Recording = { base: 'https://tipp.example', about: 'a-digest', words: false }
const statements = runStatements(world, log, how, at)

describe('a run as xAPI statements', () => {
  test('each has the structure of 1.0.3, and an id of its own', () => {
    for (const s of statements) { const read = statementSchema.safeParse(JSON.parse(JSON.stringify(s))); assert.ok(read.success, JSON.stringify([s, read.error?.issues])) }
    assert.equal(new Set(statements.map(s => s.id)).size, statements.length)
    assert.ok(statements.length > 15)
  })
  test('the check sees what is wrong with one', () => {
    const s = JSON.parse(JSON.stringify(statements[0]))
    for (const change of [{ id: 'x' }, { timestamp: '2026-11-26' }, { stray: 1 }, { actor: { name: 'Karin' } }, { verb: { id: 'completed' } }]) assert.equal(statementSchema.safeParse({ ...s, ...change }).success, false, JSON.stringify(change))
  })
  test('every step is there with its verdict; a breach is no success, and what depends is neither', () => {
    const steps = statements.filter(s => s.object.id.startsWith('https://tipp.example/xapi/steps/'))
    assert.equal(steps.length, log.filter(e => e.event.type === 'step.weighed').length)
    for (const s of steps) { const verdict = s.result!.extensions!['https://tipp.example/xapi/extensions/verdict']; assert.equal(s.result!.success, verdict === 'lawful' ? true : verdict === 'unlawful' ? false : undefined) }
    assert.equal(statements[0]!.verb.id, 'http://adlnet.gov/expapi/verbs/initialized')
    assert.equal(statements.filter(s => s.verb.id === 'http://adlnet.gov/expapi/verbs/terminated').length, 1)
  })
  test('the same log gives the same statements; another run other ids and another person', () => {
    assert.deepEqual(runStatements(world, log, how, at), statements)
    const other = runStatements(world, log, { ...how, about: 'other' }, at)
    assert.ok(other.every((s, i) => s.id !== statements[i]!.id && s.actor.account.name !== statements[i]!.actor.account.name && s.context.registration !== statements[i]!.context.registration))
    assert.equal(uuidOf('a'), uuidOf('a'))
  })
  test('words and names stay at home unless asked for, and nothing of the firms’ minds or the seed goes along', () => {
    const all = JSON.stringify(statements)
    for (const word of ['hurry', 'Karin', 'Minutes', 'disposition', '"seed"']) assert.ok(!all.includes(word), word)
    const withWords = JSON.stringify(runStatements(world, log, { ...how, words: true }, at))
    assert.ok(withWords.includes('We were in a hurry') && withWords.includes('Minutes') && !withWords.includes('Karin'))
  })
})
