import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { canonical, langs } from '../plain/index.ts'
import type { Decided } from './decide.ts'
import { playRoute, routeBefore } from '../practice/index.ts'
import { carefulRoute, smallWorld } from '../practice/small-scenario.ts'
import { seats, tableOf, type Table } from './small-exercise.ts'
import type { Viewer } from './views.ts'

/** Every word a seat writes carries a mark of its own; who may read it is said beside it. What is found elsewhere has leaked. */
type Planted = { readonly mark: string; readonly readers: readonly string[] }

const inside = ['buyer', 'expert', 'lawyer'], everybody = [...seats, 'projector']
const firmOf: Record<string, string> = { 'supplier-a': 'f1', 'supplier-b': 'f2' }
const seatOf: Record<string, string> = { f1: 'supplier-a', f2: 'supplier-b' }

const seat = fc.constantFrom(...seats), supplier = fc.constantFrom('supplier-a', 'supplier-b'), buyers = fc.constantFrom(...inside)
/** One thing that somebody does, with the marks it plants when it is accepted. */
type Deed = { readonly who: string; readonly command: object; readonly plants?: readonly Planted[]; readonly opens?: boolean }
let marks = 0
const mark = (): string => `secret${++marks}x`

const deeds: fc.Arbitrary<() => Deed> = fc.oneof(
  fc.tuple(seat, fc.constantFrom('team', 'all', 'firm:f1', 'firm:f2')).map(([who, channel]) => () => {
    const m = mark()
    return { who, command: { does: 'say', channel, says: `I say ${m}` }, plants: [{ mark: m, readers: channel === 'all' ? everybody : channel === 'team' ? inside : [...inside, seatOf[channel.slice(5)]!] }] }
  }),
  fc.tuple(supplier, fc.constantFrom('request', 'tender', 'final'), fc.integer({ min: 1_234_001, max: 1_234_999 })).map(([who, what, price]) => () => {
    const m = mark()
    return { who, command: { does: 'act', as: { act: 'seal', what, price, says: `We offer ${m}` } }, plants: [{ mark: m, readers: [who] }, ...(what === 'request' ? [] : [{ mark: String(price), readers: [who] }])] }
  }),
  fc.tuple(supplier, fc.boolean()).map(([who, secret]) => () => { const m = mark(); return { who, command: { does: 'act', as: { act: 'tell', about: 'rights', says: `Ours is ${m}`, secret } }, plants: [{ mark: m, readers: [...inside, who] }] } }),
  supplier.map(who => () => ({ who, command: { does: 'act', as: { act: 'signUp' } } })),
  seat.map(who => () => { const m = mark(); return { who, command: { does: 'help', says: `I need ${m}` }, plants: [{ mark: m, readers: [who] }] } }),
  fc.tuple(seat, fc.boolean()).map(([who, agrees]) => () => { const m = mark(); return { who, command: { does: 'answer', proposal: '@open', agrees, because: `Because ${m}` }, plants: [{ mark: m, readers: ['@answer', who] }] } }),
  buyers.map(who => () => { const m = mark(); return { who, command: { does: 'step', base: 9999, action: { step: 'stateNeed', what: `Dry cellars ${m}`, form: 'outcome', budget: 7_654_321 } }, plants: [{ mark: m, readers: ['@need', ...inside] }] } }),
  fc.constant(() => ({ who: 'buyer', command: { does: 'step', base: 9999, action: { step: 'announceConsultation', channel: 'ted', open: true, questions: ['What?'], until: '@soon' } } })),
  fc.constantFrom('f1', 'f2').map(firm => () => { const m = mark(); return { who: 'buyer', command: { does: 'step', base: 9999, action: { step: 'meetFirm', firm, about: ['rights'], share: [], minutes: true, note: `We noted ${m}` } }, plants: [{ mark: m, readers: inside }] } }),
  fc.constant(() => ({ who: 'buyer', command: { does: 'pass', pass: 'day' } })),
  fc.constant(() => ({ who: 'buyer', command: { does: 'rewind', to: 2, tries: 'again', expects: 'more' } })),
  fc.constant(() => { const m = mark(); return { who: 'facilitator', command: { does: 'note', says: m }, plants: [{ mark: m, readers: [] }] } }),
  fc.constant(() => ({ who: 'facilitator', command: { does: 'block', to: 'hotWash' } })),
  seat.map(who => () => { const m = mark(); return { who, command: { does: 'write', block: 'hotWash', field: 'surprise', says: m }, plants: [{ mark: m, readers: ['@revealed', who] }] } }),
)

const viewers: readonly (readonly [string, Viewer])[] = [...seats.map(s => [s, { seat: s }] as const), ['projector', 'projector'] as const]
/** What never stands anywhere but with its owner and the facilitator. */
const standing: readonly Planted[] = [
  ...([['private-buyer', 'buyer'], ['private-expert', 'expert'], ['private-lawyer', 'lawyer'], ['private-a', 'supplier-a'], ['private-b', 'supplier-b']] as const).flatMap(([m, who]) => langs.map(l => ({ mark: `${m} ${l}`, readers: [who] }))),
  { mark: 'secret-run', readers: [] }, { mark: '7654321', readers: inside },
]

/** A call that is out: firms may ask and hand in. */
const called = playRoute(smallWorld('SE'), routeBefore(carefulRoute('open'), 'answerQuestion')!, ['SE']).envelopes.map(({ n: _, ...item }) => item)

function run(script: readonly (() => Deed)[], begun: boolean, spy: (t: Table, who: string) => unknown = (t, who) => t.view(viewers.find(v => v[0] === who)![1])): void {
  const t = tableOf('SE', { steps: ['stateNeed'], seconds: 600 }, begun ? { begun: called } : {})
  for (const s of seats) t.join(`Person ${s}`, s)
  const planted: Planted[] = [...standing]
  // What each sees is written out once after every deed, as it is sent and as the mark of an update is made from it: to look for what was
  // planted, and to find out whether anything moved, be it the order of names alone.
  let seen = new Map<string, string>()
  const look = (said: string): void => {
    seen = new Map(viewers.map(([who]) => [who, JSON.stringify(spy(t, who))]))
    for (const [who, view] of seen) {
      // The marks of what people write are picked out in one go; there are many of them.
      const words = new Set(view.match(/secret\d+x/g))
      for (const p of planted) if (!p.readers.includes(who) && (p.mark.startsWith('secret') && p.mark.endsWith('x') ? words.has(p.mark) : view.includes(p.mark))) assert.fail(`${who} sees ${p.mark} after ${said}`)
    }
  }
  look('the first sight')
  for (const make of script) {
    const deed = make(), today = t.exercise().states.state(t.exercise().state.branch)!.case.today
    const command = JSON.parse(JSON.stringify(deed.command).replace('"@open"', JSON.stringify(t.exercise().state.proposals.find(p => !p.closed)?.proposal ?? 'none')).replace('"@soon"', JSON.stringify(`${today.slice(0, 4)}-12-30`))) as object
    const before = seen
    const done: Decided = t.send(deed.who, command)
    // What a refusal says is read by the one who asked, and by nobody else.
    if (!done.ok) { const said = canonical(done); for (const p of planted) if (!p.readers.includes(deed.who) && said.includes(p.mark)) assert.fail(`a refusal tells ${deed.who} of ${p.mark}`) }
    else planted.push(...(deed.plants ?? []))
    // What may be read changes when things are decided, published or revealed: those marks are opened here.
    const s = t.exercise().state, c = t.exercise().states.state(s.branch)!.case
    for (const [i, p] of planted.entries()) {
      if (p.readers.includes('@answer') && s.proposals.some(y => y.closed && y.answers.some(a => a.because.includes(p.mark)))) planted[i] = { ...p, readers: s.proposals.some(y => y.asks.kind === 'rewind' && y.answers.some(a => a.because.includes(p.mark))) ? [...seats] : inside }
      if (p.readers.includes('@need') && c.consultation && c.need?.what.includes(p.mark)) planted[i] = { ...p, readers: [...everybody] }
    }
    look(`${deed.who} ${JSON.stringify(command).slice(0, 80)}`)
    // Sealed things, notes, and talk behind doors move nothing for those who may not know of them: not even a count.
    if (done.ok && done.run.length === 0 && done.events.every(e => e.event.type === 'note.written' || e.event.type === 'message.sent' || e.event.type === 'help.asked')) {
      const readers = deed.plants?.[0]?.readers ?? []
      for (const [who] of viewers) if (!readers.includes(who)) assert.equal(seen.get(who), before.get(who), `${who} can count that ${deed.who} did something`)
    }
    if (done.ok && done.run.every(e => e.event.type === 'firm.sealed') && done.run.length > 0)
      for (const [who] of viewers) if (who !== deed.who) assert.equal(seen.get(who), before.get(who), `${who} can count that ${deed.who} handed something in`)
  }
}

describe('nothing from one seat reaches another', () => {
  for (const begun of [false, true]) test(`in any view, refusal or count, whatever they do, ${begun ? 'when the call is out' : 'from the start'}`, () => {
    fc.assert(fc.property(fc.array(deeds, { minLength: 5, maxLength: 45 }), script => run(script, begun)), { numRuns: 40 })
  })
  test('and the search has sealed tenders to look for', () => {
    const t = tableOf('SE', {}, { begun: called })
    for (const s of seats) t.join(s, s)
    for (const s of ['supplier-a', 'supplier-b']) assert.equal(t.send(s, { does: 'act', as: { act: 'seal', what: 'tender', price: 1_234_500, says: 'x' } }).ok, true)
  })
  for (const [name, leak] of [
    ['a field too many', (t: Table, who: string) => ({ ...(t.view(who === 'projector' ? 'projector' : { seat: who }) as object), more: t.exercise().state.messages })],
    ['a count', (t: Table, who: string) => ({ ...(t.view(who === 'projector' ? 'projector' : { seat: who }) as object), n: t.exercise().states.last() + t.exercise().state.last })],
    ['another’s brief', (t: Table) => t.view({ seat: 'supplier-a' })],
    ['a sealed price', (t: Table, who: string) => ({ ...(t.view(who === 'projector' ? 'projector' : { seat: who }) as object), sealed: t.exercise().states.state(t.exercise().state.branch)!.world.sealed })],
  ] as const) test(`the search finds it when ${name} is planted`, () => {
    assert.throws(() => fc.assert(fc.property(fc.array(deeds, { minLength: 20, maxLength: 45 }), script => run(script, true, leak)), { numRuns: 60 }))
  })
})

test('firms of the seats are those of the search', () => assert.deepEqual(Object.entries(firmOf).map(([s, f]) => seatOf[f] === s), [true, true]))
