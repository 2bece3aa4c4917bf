import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries, langs, type Text } from '../plain/index.ts'
import { factNamed, lawbook, oldWordsIn, procedure, stepNames, topics } from '../law/index.ts'
import { entries, entryAt, keyOf, parted } from './entries.ts'
import { familiesAmong, familiesOf } from './families.ts'
import { figureRows } from './figures.ts'
import { notKnown } from './not-known.ts'
import { countedBy, entriesOfStep, sectionsByTopic, topicSections, type Section } from './sections.ts'
import { checkQuery, storyOf } from './stories.ts'
import { couldBe, rulesOfWay, wayAt, ways } from './ways.ts'
import { groupWords } from './words/groups.ts'
import { slugOf, topicAt, topicWords } from './words/topics.ts'

const rulesOf = (sections: readonly Section[]) => sections.flatMap(s => [...s.shared, ...s.alone.flatMap(a => a.families)]).flatMap(f => [f.head, ...f.forms.map(x => x.rule)])

describe('the texts of the rulebook', () => {
  const all: readonly (readonly [string, Text])[] = [...topics.flatMap(x => [[`${x} name`, topicWords[x].name], [`${x} about`, topicWords[x].about], [`${x} why`, topicWords[x].why]] as const), ...Object.entries(groupWords)]
  test('every topic and every sub-heading has words in four languages, in the terms of the lawbook', () => {
    for (const [at, words] of all) for (const lang of langs) assert.ok(words[lang].trim().length > 2, `${at} ${lang}`)
    for (const x of topics) for (const lang of langs) assert.match(topicWords[x].about[lang], /\.$/)
    assert.deepEqual(entries.map(e => e.rule.id.split('/')[1]!).filter(g => !groupWords[g]), [])
    assert.deepEqual(all.flatMap(([at, words]) => oldWordsIn(words).map(o => `${at} (${o.lang}): ${o.found}, use ${o.use}`)), [])
  })
  test('a topic has an address and is found by it', () => { for (const x of topics) assert.equal(topicAt(slugOf(x)), x) })
})

describe('entries and families', () => {
  test('every rule of the lawbook is in exactly one entry, its lives oldest first', () => {
    assert.equal(entries.reduce((n, e) => n + e.lives.length, 0), lawbook.rules.length)
    for (const e of entries) for (let i = 1; i < e.lives.length; i++) assert.ok(e.lives[i - 1]!.life.from < e.lives[i]!.life.from, e.key)
  })
  test('every entry belongs to a family; what carries out or replaces stands under the rule that it is tied to', () => {
    for (const e of entries) {
      const families = familiesOf(e.rule)
      assert.ok(families.length > 0, e.key)
      for (const f of families) assert.ok(f.head === e.rule || f.forms.some(x => x.rule === e.rule), e.key)
      if (e.rule.kind === 'duty' && e.rule.carriesOut) assert.ok(families.some(f => f.head.id === (e.rule as { carriesOut?: string }).carriesOut || f.forms.some(x => x.rule.id === (e.rule as { carriesOut?: string }).carriesOut)), e.key)
    }
  })
  test('a text that says the same word for word shows only its place', () => {
    const [f] = familiesOf(entryAt('EU', 'eu/utilities/answers')!.rule)
    assert.ok(f!.forms.length === 3 && f!.forms.every(x => x.same))
    assert.ok(familiesOf(entryAt('EU', 'eu/time/open')!.rule)[0]!.forms.every(x => !x.same))
  })
  test('the first sentence and the rest are together the whole', () => {
    for (const e of entries) for (const lang of langs) { const [a, b] = parted(e.rule.says[lang]); assert.equal(`${a} ${b}`.trim().replaceAll(/\s+/g, ' '), e.rule.says[lang].replaceAll(/\s+/g, ' ').trim()) }
  })
})

describe('the pages’ choices', () => {
  test('a topic shows every entry that is filed under it, and each family once', () => {
    for (const topic of topics) {
      const sections = topicSections(topic), shown = new Set(rulesOf(sections).map(keyOf)), heads = sections.flatMap(s => [...s.shared, ...s.alone.flatMap(a => a.families)]).map(f => keyOf(f.head))
      for (const e of entries) if (e.rule.topic === topic) assert.ok(shown.has(e.key), `${topic}: ${e.key}`)
      assert.equal(new Set(heads).size, heads.length, topic)
      assert.equal(new Set(sections.map(s => s.id)).size, sections.length, topic)
    }
  })
  test('seen from one country there is nothing of another', () => {
    for (const topic of topics) for (const c of countries) for (const r of rulesOf(topicSections(topic, c))) assert.ok(r.order === 'EU' || r.order === c, `${topic} ${c} ${r.id}`)
  })
  test('a step shows every duty and gap that looks at it', () => {
    for (const step of stepNames) {
      const shown = new Set(rulesOf(sectionsByTopic(entriesOfStep(step))).map(keyOf))
      for (const r of lawbook.rules) if ((r.kind === 'duty' || r.kind === 'gap') && r.steps.includes(step)) assert.ok(shown.has(keyOf(r)), `${step} ${r.id}`)
    }
  })
  test('each option of the procedure is a way, and so are the Danish forms of licitation', () => {
    const options = procedure.is.kind === 'one of' ? Object.keys(procedure.is.options) : []
    assert.equal(ways.length, options.length + 3)
    for (const w of ways) { assert.equal(wayAt(w.slug), w); assert.match(w.slug, /^[a-z-]+$/); assert.ok(rulesOfWay(w).own.length > 0, w.slug) }
  })
  test('a way shows what is said of it: the gateway of negotiation, not the days of the open procedure', () => {
    const of = (slug: string) => new Set(rulesOfWay(wayAt(slug)!).own.map(e => e.rule.id))
    assert.ok(of('open').has('eu/time/open') && !of('negotiation').has('eu/time/open'))
    assert.ok(of('licitation-invited').has('dk/works/not-same-circle') && !of('licitation-public').has('dk/works/not-same-circle'))
    assert.ok([...of('design-contest')].filter(id => id.includes('/contest/')).length > 10)
  })
  test('little known is never taken for false', () => {
    const rule = entryAt('EU', 'eu/time/open')!.rule
    assert.equal(couldBe(rule.when, {}), undefined)
    assert.equal(couldBe(rule.when, { procedure: 'restricted' }), false)
  })
  test('figures stand once each, newest first', () => {
    for (const topic of topics) {
      const rows = figureRows(rulesOf(topicSections(topic)))
      assert.equal(new Set(rows.map(r => r.figure.figure)).size, rows.length)
      for (const r of rows) for (const list of Object.values(r.by)) for (let i = 1; i < list.length; i++) assert.ok(list[i - 1]!.life.from >= list[i]!.life.from)
    }
  })
  test('counts by country add up to all entries', () => {
    assert.equal(topics.reduce((n, x) => n + Object.values(countedBy(x)).reduce((a, b) => a + b, 0), 0), entries.length)
    assert.equal(familiesAmong(entries).length > 500, true)
  })
})

describe('what is not known', () => {
  const all = notKnown()
  test('every gap, every unread source and every number that was not read is told', () => {
    assert.equal(all.filter(x => x.as === 'gap').length, lawbook.rules.filter(r => r.kind === 'gap').length)
    for (const e of entries) if (e.rule.kind !== 'gap' && e.rule.sources.some(s => s.known === 'not verified' || s.known === 'secondary source')) assert.ok(all.some(x => 'entry' in x && x.entry === e && (x.as === 'not verified' || x.as === 'secondary')), e.key)
    assert.ok(all.some(x => x.as === 'figure' && x.figure.figure === 'threshold.light' && x.order === 'DK'))
  })
  test('what was read is not told as unknown', () => {
    for (const x of all) if (x.as === 'secondary' || x.as === 'not verified') for (const s of x.sources) assert.notEqual(s.known, 'statute text read')
  })
})

describe('examples as stories', () => {
  test('every example is told in every language: nothing unsaid, no name of a fact, and a check that opens it', () => {
    for (const e of entries) if ('examples' in e.rule) for (const example of e.rule.examples) {
      for (const lang of langs) {
        const s = storyOf(e.rule, example, lang)
        assert.ok(s.sentences.length > 0 || Object.keys(example.facts).length === 0, `${e.key} ${example.name}`)
        for (const line of s.sentences) assert.doesNotMatch(line, /undefined|\[object|\{\w+\}/, `${e.key} ${lang}`)
      }
      const story = storyOf(e.rule, example, 'en'), query = checkQuery(story)
      if (e.rule.kind === 'duty') assert.ok(query, e.key)
      for (const [name] of new URLSearchParams(query)) if (name.startsWith('f.')) assert.ok(factNamed(name.slice(2)), name)
    }
  })
  test('a story of a municipality in plain words', () => {
    const rule = entryAt('SE', 'se/direct/limit')!.rule
    assert.ok('examples' in rule)
    const story = storyOf(rule, rule.examples[0]!, 'sv')
    assert.equal(story.sentences[0]!.replaceAll(/\s/g, ' '), 'En kommun köper tjänster för 699 999 SEK (direktupphandling).')
    assert.match(checkQuery(story)!, /^step=chooseProcedure&country=SE&on=\d{4}-\d\d-\d\d&.*f\.value\.estimated=699999/)
  })
})
