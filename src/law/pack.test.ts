import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countries, langs } from '../plain/index.ts'
import { makeLawbook } from './book.ts'
import { countryOf } from './examples.ts'
import { lawbook } from './lawbook.ts'
import { packBook, unpackRules } from './pack.ts'
import { weigh } from './weigh.ts'

test('the packed lawbook weighs every example of every step as the whole one does, in the words of its language', () => {
  for (const lang of langs) {
    const packed = packBook(lawbook.rules, lawbook.hash, lang), again = makeLawbook(unpackRules(JSON.parse(JSON.stringify(packed))), packed.hash)
    assert.equal(again.hash, lawbook.hash)
    let weighed = 0
    for (const rule of lawbook.rules) {
      if (rule.kind !== 'duty') continue
      for (const e of lang === 'sv' ? rule.examples : rule.examples.slice(0, 1)) for (const country of lang === 'sv' ? countries : [countryOf(rule, e)]) {
        const step = rule.steps[0]!, whole = weigh(lawbook, step, e.facts, country, e.on), small = weigh(again, step, e.facts, country, e.on)
        assert.deepEqual(small.findings.map(f => [f.rule.id, f.verdict, f.known, f.ask.map(a => a.fact), f.rule.says[lang]]), whole.findings.map(f => [f.rule.id, f.verdict, f.known, f.ask.map(a => a.fact), f.rule.says[lang]]))
        weighed++
      }
    }
    assert.ok(weighed > 300)
  }
})
