import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonical, langs } from '../plain/index.ts'
import { hintsOn } from './hints.ts'
import { weighRequirement } from './law.ts'
import { otherSeat, seats, type Seat } from './events.ts'
import { smallMaterial, sound, tableOf } from './small-workshop.ts'
import { contentOf } from './state.ts'
import { rowsOf } from './table.ts'
import { markOf, viewOf } from './view.ts'

type Table = ReturnType<typeof tableOf>
/** All that leaves for a seat: its view, the table of requirements, the law and the hints on each, and the mark that its page listens to. */
const all = (t: Table, seat: Seat): unknown => {
  const view = viewOf(t.material, t.state(), seat)!
  return { view, rows: rowsOf(t.material, view), law: view.requirements.map(r => [weighRequirement(t.material, r, 'SE').verdicts, hintsOn(t.material, contentOf(r))]) }
}
/** Whose a mark is; it may be seen by the other once the card lies on the table. */
type Planted = { readonly mark: string; readonly of: Seat; readonly need?: string }

const seat = fc.constantFrom(...seats), need = fc.constantFrom(...smallMaterial.needs.map(n => n.id), '@added', 'never-was'), draft = fc.constantFrom(...smallMaterial.drafts.map(d => d.id))
let marks = 0
type Deed = (t: Table) => { who: Seat; command: object; plants?: string }
const added = (t: Table): string => t.state().added.at(-1)?.need ?? 'none'
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: seat.map(who => () => { const m = `secret${++marks}x`; return { who, command: { does: 'add', says: `I know ${m}`, weight: 2 }, plants: m } }) },
  { weight: 3, arbitrary: fc.tuple(seat, need).map(([who, n]) => (t: Table) => ({ who, command: { does: 'share', need: n === '@added' ? added(t) : n } })) },
  fc.tuple(seat, fc.constantFrom('badDay', 'never', 'whoUses', 'same', 'own')).map(([who, card]) => () => ({ who, command: { does: 'ask', card, says: 'Say' } })),
  fc.tuple(seat, draft).map(([who, d]) => () => ({ who, command: { does: 'ask', card: 'own', draft: d } })),
  seat.map(who => (t: Table) => ({ who, command: { does: 'answer', question: t.state().questions.at(-1)?.question ?? 'q1', says: 'Nothing' } })),
  fc.tuple(seat, draft, fc.constantFrom('none', 'brand', 'unmeasurable')).map(([who, d, guess]) => () => ({ who, command: { does: 'judge', draft: d, guess } })),
  { weight: 2, arbitrary: fc.tuple(seat, need, fc.boolean()).map(([who, n, detailed]) => (t: Table) => ({ who, command: { does: 'draft', content: { ...sound, form: detailed ? 'detailed' : 'functional', needs: [n === '@added' ? added(t) : n] } } })) },
  fc.tuple(seat, need).map(([who, n]) => (t: Table) => ({ who, command: { does: 'revise', requirement: 'r1', base: t.state().seen[who], content: { ...sound, says: `Anew ${++marks}`, needs: [n === '@added' ? added(t) : n] } } })),
  seat.map(who => (t: Table) => ({ who, command: { does: 'agree', requirement: 'r1', base: t.state().seen[who] } })),
  seat.map(who => (t: Table) => ({ who, command: { does: 'object', requirement: 'r1', base: t.state().seen[who], says: 'No' } })),
  seat.map(who => (t: Table) => ({ who, command: { does: 'turn', requirement: 'r1', base: t.state().seen[who], into: 'minimum' } })),
)

function run(mode: 'alone' | 'together', script: readonly Deed[], spy: (t: Table, who: Seat) => unknown = all, error: (t: Table, said: unknown) => unknown = (_, said) => said): void {
  const t = tableOf(mode)
  const planted: Planted[] = [
    ...smallMaterial.needs.flatMap(n => langs.map((l): Planted => ({ mark: `private-${n.of}-${n.id} ${l}`, of: n.of, need: n.id }))),
    // Its name too: who sees the name of a card knows that there is one.
    ...smallMaterial.needs.map((n): Planted => ({ mark: `"${n.id}"`, of: n.of, need: n.id })),
  ]
  const hidden = (p: Planted, from: Seat): boolean => p.of !== from && !t.state().shared.some(x => x.need === p.need)
  const look = (said: string): void => {
    for (const who of seats) {
      const text = canonical(spy(t, who))
      for (const p of planted) if (hidden(p, who) && text.includes(p.mark)) assert.fail(`${who} sees ${p.mark} after ${said}`)
      const judged = new Set(t.state().judged.filter(j => j.by === who).map(j => j.draft))
      for (const d of smallMaterial.drafts) if (!judged.has(d.id)) for (const truth of [`truth-${d.id} en`, `better-${d.id} en`]) if (text.includes(truth)) assert.fail(`${who} is told of ${d.id} before judging it`)
    }
  }
  look('the first sight')
  for (const make of script) {
    const { who, command, plants } = make(t), other = otherSeat(who), before = markOf(spy(t, other)), had = t.log.length
    const done = t.send(who, command)
    if (!done.ok) { const said = canonical(error(t, done)); for (const p of planted) if (hidden(p, who) && said.includes(p.mark)) assert.fail(`a refusal tells ${who} of ${p.mark}`) }
    if (done.ok && plants) planted.push({ mark: plants, of: who, need: t.state().added.at(-1)!.need })
    look(JSON.stringify(command))
    // What one does for oneself moves nothing for the other: no count, no position, no mark.
    if (t.log.slice(had).every(e => e.event.type === 'need.added' || (e.event.type === 'draft.judged' && !t.state().judged.some(j => j.by === other && 'draft' in e.event && j.draft === e.event.draft)))) assert.equal(markOf(spy(t, other)), before, `${other} can tell that ${who} did ${JSON.stringify(command)}`)
  }
}
/** A refusal is the same whether the card is the other’s or nobody’s. */
const alike = (t: Table, who: Seat): void => {
  for (const n of smallMaterial.needs) if (n.of !== who && !t.state().shared.some(x => x.need === n.id))
    for (const command of [(need: string) => ({ does: 'share', need }), (need: string) => ({ does: 'draft', content: { ...sound, needs: [need] } })]) assert.equal(canonical(t.send(who, command(n.id))), canonical(t.send(who, command('never-was'))))
}

describe('nothing of one seat’s own cards reaches the other', () => {
  for (const mode of ['together', 'alone'] as const) test(`in any view, table, refusal, count or mark, whatever they do, ${mode}`, () => {
    fc.assert(fc.property(fc.array(deeds, { minLength: 5, maxLength: 40 }), script => run(mode, script)), { numRuns: 40 })
  })
  test('what is not there and what one may not know of are refused with the same words', () => { for (const who of seats) alike(tableOf(), who) })
  const seen = (t: Table, who: Seat): object => all(t, who) as object
  const planted: readonly (readonly [string, (t: Table, who: Seat) => unknown])[] = [
    ['a field too many', (t, who) => ({ ...seen(t, who), more: t.state().added })],
    ['the other’s view', (t, who) => all(t, otherSeat(who))],
    ['a count of all that happened', (t, who) => ({ ...seen(t, who), n: t.state().last })],
    ['how many cards there are', (t, who) => ({ ...seen(t, who), cards: t.state().added.length })],
    ['the need that a draft answers to', (t, who) => ({ ...seen(t, who), drafts: t.material.drafts.map(d => ({ id: d.id, need: d.need })) })],
    ['the truth about a draft', (t, who) => ({ ...seen(t, who), drafts: t.material.drafts.map(d => d.why) })],
    ['the other’s guess', (t, who) => ({ ...seen(t, who), guesses: t.state().judged })],
  ]
  for (const [name, leak] of planted) test(`the search finds it when ${name} is planted`, () => {
    assert.throws(() => fc.assert(fc.property(fc.array(deeds, { minLength: 15, maxLength: 40 }), script => run('together', script, leak)), { numRuns: 60 }))
  })
  test('the search finds a refusal that tells', () => {
    assert.throws(() => fc.assert(fc.property(fc.array(deeds, { minLength: 15, maxLength: 40 }), script => run('together', script, all, (t, said) => [said, t.material.needs])), { numRuns: 60 }))
  })
})
