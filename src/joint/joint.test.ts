import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { countries, langs, say, type Country } from '../plain/index.ts'
import { agreementJson, agreementMarkdown, choicesOf, draftAgreement, gapsOf, holidaysApart, notEvaded, opinionsOf, poolNeeds, pooledValue, readJointPlan, sidesOf, tasks, type JointPlan } from './index.ts'
import { allThree, jointOf, withOslo } from './small-joint.ts'

const verdicts = (p: JointPlan) => Object.fromEntries(opinionsOf(p).map(o => [o.country, o.opinion.verdict]))

describe('needs', () => {
  test('are pooled by their words, and near wordings are shown in pairs', () => {
    const pool = poolNeeds(jointOf())
    assert.deepEqual(pool.common.map(n => n.says), ['No exhaust where people live.'])
    assert.deepEqual(pool.own.map(n => [n.says, n.who]), [['A full shift in winter', [0]], ['Power for two chargers', [0]], ['A whole shift in winter', [1]], ['Service in Swedish', [1]]])
    assert.deepEqual(pool.alike.map(x => [x.a.says, x.b.says]), [['A full shift in winter', 'A whole shift in winter']])
  })
  test('nothing is common while somebody has not said what it needs', () => {
    const [a, b] = jointOf().participants
    const pool = poolNeeds({ participants: [a!, b!, { ...b!, name: 'Lund', needs: [] }] })
    assert.deepEqual([pool.common.length, pool.some.length, pool.silent], [0, 1, [2]])
  })
})

describe('the joint step under the law of each', () => {
  test('within the EU, agreed beforehand: lawful for both', () => assert.deepEqual(verdicts(jointOf()), { DK: 'lawful', SE: 'lawful' }))
  test('with Oslo, nothing written on the EEA Agreement: only the Danish and Swedish acts ask for a reason', () => {
    assert.deepEqual(verdicts(allThree()), { DK: 'needs a reason', SE: 'needs a reason', NO: 'lawful' })
    assert.deepEqual(gapsOf(allThree()).map(g => [g.country, g.rule.id, g.closed]), [['DK', 'dk/joint/eea', false], ['SE', 'se/joint/eea', false]])
    assert.deepEqual(verdicts(allThree({ eea: 'yes' })), { DK: 'lawful', SE: 'lawful', NO: 'lawful' })
    assert.deepEqual(gapsOf(jointOf()), [])
  })
  test('a third country’s law, a handshake and evasion are unlawful for all', () => {
    for (const more of [{ law: 'other' as const }, { law: 'NO' as const }, { signed: 'no' as const }, { evades: 'yes' as const }]) assert.deepEqual(verdicts(jointOf(more)), { DK: 'unlawful', SE: 'unlawful' }, JSON.stringify(more))
  })
  test('what has not been said is asked, not guessed', () => {
    const open = jointOf({ law: 'open', signed: 'open', evades: 'open', who: {} })
    assert.deepEqual(verdicts(open), { DK: 'depends', SE: 'depends' })
    const asked = opinionsOf(open)[0]!.questions.map(q => q.fact.fact)
    for (const fact of ['joint.law', 'joint.agreed', 'joint.evades']) assert.ok(asked.includes(fact), fact)
  })
  test('tasks half shared out are not written down', () => assert.equal(verdicts(jointOf({ who: { lead: 'p1' } })).DK, 'unlawful'))
  test('the law of each of them may be chosen, and no other', () => {
    assert.deepEqual(choicesOf(jointOf()).map(c => [c.law, c.may]), [['DK', 'yes'], ['SE', 'yes'], ['NO', 'no'], ['other', 'no']])
    assert.deepEqual(choicesOf(allThree()).map(c => c.may), ['yes', 'yes', 'yes', 'no'])
    for (const c of choicesOf(jointOf())) assert.ok(c.by.length > 0)
  })
  test('a joint entity chooses among its seat and where its members are', () => assert.deepEqual(choicesOf(jointOf({ form: 'entity', seat: 'SE', decided: 'yes' })).map(c => c.may), ['yes', 'yes', 'no', 'no']))
  test('two towns of one country choose nothing', () => {
    const p = jointOf({ participants: [{ name: 'A', country: 'SE', value: 9e6 }, { name: 'B', country: 'SE', value: 9e6 }] })
    assert.deepEqual(choicesOf(p).map(c => c.may), Array(4).fill('not ruled'))
    assert.equal(opinionsOf(p).length, 1)
    assert.deepEqual(notEvaded(p), [])
  })
  test('each country’s own ban on evasion is told', () => assert.deepEqual(notEvaded(allThree()).map(x => x.rule.id), ['dk/joint/no-evasion', 'se/joint/no-evasion', 'no/joint/no-evasion']))
  test('utilities are asked by their own directive', () => {
    const p = jointOf({ participants: jointOf().participants.map(x => ({ ...x, buyer: 'utility' as const, activity: 'heat' as const })) })
    for (const { opinion } of opinionsOf(p)) assert.ok(opinion.findings.some(f => f.verdict === 'lawful' && f.rule.id.startsWith('eu/joint/')))
  })
})

describe('each side', () => {
  test('has its currency, its threshold and the whole value in its own money', () => {
    const sides = sidesOf(allThree())
    assert.deepEqual(sides.map(s => s.currency), ['DKK', 'SEK', 'NOK'])
    for (const s of sides) {
      assert.ok(s.pooled > s.own && s.threshold?.amount && s.pooledAgainst?.place === 'inside')
      assert.ok(s.plan.signing <= s.comfortable.signing && s.holidays.length > 0)
    }
    assert.equal(sides[0]!.pooled, pooledValue(allThree(), 'DKK'))
  })
  test('a part below the threshold counts as part of a whole above it', () => {
    const s = sidesOf(jointOf({ participants: [{ name: 'A', country: 'DK', value: 900_000 }, { name: 'B', country: 'SE', value: 2_000_000 }] }))[0]!
    assert.deepEqual([s.ownAgainst?.place, s.pooledAgainst?.place], ['below', 'inside'])
  })
  test('holidays that only some have are told: 5 June 2029 is no day of rest, Sweden’s 6 June is', () => {
    const apart = holidaysApart(sidesOf(jointOf({ on: '2029-05-02' })))
    assert.ok(apart.some(h => h.day === '2029-06-06' && h.free.join() === 'SE' && h.works.join() === 'DK'))
    assert.ok(!apart.some(h => h.day === '2029-05-10'), 'Ascension is free in both')
  })
})

describe('the draft', () => {
  const answered = (country: Country) => withOslo({ law: country, eea: 'yes' })
  test('is complete in four languages, whatever was answered', () => {
    const arb = fc.record({
      law: fc.constantFrom('DK', 'SE', 'NO', 'other', 'none', 'open' as const), form: fc.constantFrom('together', 'entity' as const), signed: fc.constantFrom('yes', 'no', 'open' as const), stated: fc.constantFrom('yes', 'no', 'open' as const), evades: fc.constantFrom('yes', 'no', 'open' as const),
      eea: fc.constantFrom('yes', 'no', 'open' as const), international: fc.constantFrom('yes', 'no', 'open' as const), costs: fc.constantFrom('byValue', 'equal', 'own', 'open' as const), data: fc.constantFrom('own', 'lead', 'open' as const), exit: fc.constantFrom('beforeNotice', 'stated', 'open' as const),
      decisions: fc.constantFrom('unanimous', 'byValue', 'lead', 'open' as const), languages: fc.subarray([...langs]), seat: fc.constantFrom(...countries, 'open' as const), decided: fc.constantFrom('yes', 'open' as const),
    })
    fc.assert(fc.property(arb, more => {
      const a = draftAgreement(allThree(more as never))
      for (const c of a.clauses) {
        assert.ok(c.says.length + c.open.length > 0, c.id)
        for (const t of [c.heading, ...c.says, ...c.open]) for (const l of langs) assert.ok(t[l].trim() !== '' && !/\{\w+\}/.test(t[l]), `${c.id} ${l}: ${t[l]}`)
      }
      for (const id of ['law', 'duties', 'organisation', 'forum', 'costs', 'data', 'exit']) assert.ok(a.clauses.some(c => c.id === id), id)
    }), { numRuns: 60 })
  })
  test('is never finished: a lawyer always finds open points, and fewer the more was answered', () => {
    const bare = draftAgreement(readOk({ on: '2027-01-11', participants: [{ name: 'A', country: 'DK' }, { name: 'B', country: 'NO' }] })), full = draftAgreement(answered('DK'))
    assert.ok(full.openPoints > 0 && bare.openPoints > full.openPoints + 8, `${bare.openPoints} ${full.openPoints}`)
    for (const task of tasks) assert.ok(bare.clauses.find(c => c.id === 'duties')!.open.length >= tasks.indexOf(task))
  })
  test('names law and forum only where the law may be chosen', () => {
    const said = (p: JointPlan, id: string) => draftAgreement(p).clauses.find(c => c.id === id)!
    assert.match(said(answered('NO'), 'law').says[0]!.nb, /Norge/)
    assert.match(said(answered('NO'), 'forum').says[0]!.sv, /KOFA.*tingretten/)
    const wrong = said(withOslo({ law: 'SE' }), 'law')
    assert.ok(!wrong.says.some(s => /Sweden/.test(s.en)) && wrong.open.some(s => /cannot be chosen/.test(s.en)))
  })
  test('rests each clause on entries of the lawbook, those of the countries in it', () => {
    const a = draftAgreement(answered('DK')), ids = a.clauses.flatMap(c => c.ground.map(r => r.id))
    for (const id of ['eu/joint/agreement', 'dk/joint/agreement', 'no/joint/agreement', 'dk/joint/eea', 'no/joint/no-evasion', 'eu/joint/forum']) assert.ok(ids.includes(id), id)
    assert.ok(!ids.some(id => id.startsWith('se/')))
  })
  test('as Markdown keeps a name a name, and as data all four languages', () => {
    const p = withOslo({ participants: [{ name: '# [Click](http://x) <b>*', country: 'DK', value: 1 }, { name: 'Oslo', country: 'NO', value: 1 }] })
    for (const l of langs) {
      const md = agreementMarkdown(draftAgreement(p), l)
      assert.ok(md.includes(String.raw`\# \[Click\](http://x) \<b\>\*`) && !/^# \[/m.test(md.replace(/^# .*$/m, '')), md.slice(0, 400))
      assert.ok(md.includes(say(draftAgreement(p).draft, l)))
    }
    const json = JSON.parse(JSON.stringify(agreementJson(draftAgreement(p))))
    assert.ok(json.draft === true && json.clauses.every((c: any) => langs.every(l => c.heading[l])))
  })
})

function readOk(input: unknown): JointPlan {
  const read = readJointPlan(input)
  assert.ok(read.ok)
  return read.plan
}

describe('what the edge lets in', () => {
  const base = { on: '2027-01-11', participants: [{ name: 'A', country: 'DK' }, { name: 'B', country: 'SE' }] }
  const bad: readonly [string, unknown, string][] = [
    ['one buyer alone', { ...base, participants: base.participants.slice(1) }, 'count'], ['five', { ...base, participants: Array(5).fill(base.participants[0]) }, 'count'], ['no name', { ...base, participants: [{ name: ' ', country: 'DK' }, base.participants[1]] }, 'p1.name'],
    ['a country far away', { ...base, participants: [base.participants[0], { name: 'B', country: 'FI' }] }, 'p2.country'], ['a value below nought', { ...base, participants: [{ ...base.participants[0], value: -1 }, base.participants[1]] }, 'p1.value'], ['a day that is none', { ...base, on: '2027-02-30' }, 'on'],
    ['a task for one who is not there', { ...base, who: { lead: 'p3' } }, 'who.lead'], ['a name that turns the line', { ...base, title: 'a\u202eb' }, 'title'], ['a field of its own', { ...base, extra: 1 }, 'title'], ['nothing', undefined, 'title'],
  ]
  for (const [what, input, field] of bad) test(`${what} is refused at its field, in four languages`, () => {
    const read = readJointPlan(input)
    assert.ok(!read.ok && read.problems.some(p => p.field === field && langs.every(l => p.text[l] !== '')), JSON.stringify(read))
  })
  test('never throws', () => { fc.assert(fc.property(fc.anything(), x => { readJointPlan(x) }), { numRuns: 300 }) })
})
