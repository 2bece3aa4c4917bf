import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries, langs, say, type Text } from '../plain/index.ts'
import { caseStepNames, factNamed, lawbook } from '../law/index.ts'
import { askers, decidingIn, factsIn, judgments, mythNamed, myths, mythTopics, opinionsOn, parts, relatedTo, sourcesOf, verdictsOf, type Myth, type Situation } from './index.ts'

const each = (say1: (m: Myth, s: Situation, name: string) => void): void => { for (const m of myths) m.situations.forEach((s, i) => say1(m, s, `${m.id}, situation ${i + 1}`)) }

describe('every myth says what the law says', () => {
  test('there are at least twenty-six, on every topic and for everybody who asks', () => {
    assert.ok(myths.length >= 26, `${myths.length}`)
    for (const topic of mythTopics) assert.ok(myths.some(m => m.topic === topic), topic)
    for (const who of askers) assert.ok(myths.some(m => m.asks.includes(who)), who)
    assert.equal(new Set(myths.map(m => m.id)).size, myths.length)
    for (const m of myths) assert.match(m.id, /^[a-z]+(-[a-z]+)*$/)
  })
  each((_, s, name) => test(`${name}: the live verdicts are the expected ones`, () => assert.deepEqual(verdictsOf(opinionsOn(s)), s.expect)))

  test('the entries named exist, and each decides in at least one country', () => each((_, s, name) => {
    const opinions = opinionsOn(s), deciding = new Set(countries.flatMap(c => decidingIn(s, opinions[c]).map(f => f.rule.id)))
    for (const id of s.decides) {
      assert.ok(lawbook.byId.has(id), `${name}: no entry ${id}`)
      assert.ok(deciding.has(id), `${name}: ${id} decides nowhere`)
    }
  }))
  test('in every country something decides, every breach is one that the myth names, and nothing is left open', () => each((_, s, name) => {
    const opinions = opinionsOn(s)
    for (const c of countries) {
      const found = decidingIn(s, opinions[c])
      assert.ok(found.length > 0, `${name}: nothing decides in ${c}`)
      for (const f of found) {
        assert.ok(s.decides.includes(f.rule.id), `${name} ${c}: ${f.rule.id} is not named`)
        assert.notEqual(f.verdict, 'depends', `${name} ${c}: ${f.rule.id} is open`)
      }
    }
  }))
  test('where the countries part it is said why, and only there', () => each((_, s, name) => assert.equal(s.differs !== undefined, parts(s.expect), name)))
  test('a myth that depends on the country has a situation where they part', () => {
    for (const m of myths) if (m.truth === 'depends on the country') assert.ok(m.situations.some(s => parts(s.expect)), m.id)
  })
  test('facts and values are of the vocabulary, and the amounts are each country’s own', () => each((_, s, name) => {
    for (const c of countries) for (const [id, value] of Object.entries(factsIn(s, c))) {
      const fact = factNamed(id)
      assert.ok(fact, `${name}: no fact ${id}`)
      if (fact.is.kind === 'one of') assert.ok(Object.hasOwn(fact.is.options, String(value)), `${name}: ${id} ${value}`)
      else assert.equal(typeof value, fact.is.kind === 'yes or no' ? 'boolean' : fact.is.kind === 'number' ? 'number' : 'string', `${name}: ${id}`)
    }
    assert.ok(s.money['value.estimated'], `${name}: what is it worth?`)
    assert.ok(!('value.estimated' in s.facts), name)
  }))
  test('the sources come from the entries, and none is a text that nobody has read', () => {
    for (const m of myths) {
      const sources = sourcesOf(m)
      assert.ok(sources.length > 0, m.id)
      for (const x of sources) assert.notEqual(x.known, 'not verified', `${m.id}: ${x.act} ${x.place}`)
    }
  })
  test('what can be practised names a step that a case can hold', () => {
    for (const { id, practise } of myths) if (practise) for (const step of [practise.step, practise.before ?? practise.step]) assert.ok(caseStepNames.includes(step), `${id}: ${step}`)
  })
})

describe('a planted fault is found', () => {
  const one = mythNamed('urgency')!.situations[0]!
  test('a situation whose facts change to lawful ones has another verdict', () => assert.notDeepEqual(verdictsOf(opinionsOn({ ...one, facts: { ...one.facts, 'time.requestDays': 30, 'time.urgencyClaimed': false } })), one.expect))
  test('and a fact taken away leaves it open', () => {
    const open = { ...one, facts: { ...one.facts, 'time.requestDays': 30, 'partnership.targets': undefined } }
    assert.ok(countries.every(c => decidingIn(open, opinionsOn(open)[c]).some(f => f.verdict === 'depends')))
  })
})

describe('texts', () => {
  const texts = (m: Myth): Text[] => [m.claim, m.answer, m.instead, ...(m.core ? [m.core] : []), ...m.situations.flatMap(s => [s.says, ...(s.differs ? [s.differs] : []), ...(s.note ? [s.note] : [])])]
  test('stand in four languages, and no two languages say it in the same words', () => {
    for (const m of myths) for (const x of texts(m)) {
      for (const lang of langs) assert.ok(say(x, lang).length > 8, `${m.id} ${lang}`)
      assert.equal(new Set([x.en, x.sv]).size, 2, m.id)
      assert.ok(x.da !== x.sv && x.nb !== x.sv, `${m.id}: ${x.sv}`)
    }
  })
  test('the answer is one sentence', () => { for (const m of myths) for (const lang of langs) assert.equal(m.answer[lang].match(/[.!?](?=\s|$)/g)?.length, 1, `${m.id} ${lang}: ${m.answer[lang]}`) })
  test('a half-true myth says what is true in it', () => { for (const m of myths) if (m.truth !== 'wrong') assert.ok(m.core, m.id) })
})

describe('judgments', () => {
  test('are used, each by its id', () => {
    const used = new Set(myths.flatMap(m => m.cases))
    for (const c of judgments) assert.ok(used.has(c.id), `${c.id} is used by no myth`)
    assert.equal(new Set(judgments.map(c => c.id)).size, judgments.length)
  })
  test('say where, when and how we know; a link is https', () => {
    for (const c of judgments) {
      assert.match(c.year, /^\d{4}/, c.id)
      assert.ok(c.source.length > 5, c.id)
      if (c.link) assert.match(c.link, /^https:\/\//, c.id)
      assert.notEqual(c.known, 'not verified', c.id)
      for (const lang of langs) assert.ok(c.happened[lang].length > 40, c.id)
    }
  })
})

test('related myths are of the same topic, and never the myth itself', () => {
  for (const m of myths) for (const r of relatedTo(m)) assert.ok(r.topic === m.topic && r.id !== m.id)
})
