import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countries, currencyOf, type Country } from '../plain/index.ts'
import { rootBranch } from '../log/index.ts'
import { caseFold, type CaseState } from '../case/index.ts'
import { lawbook } from '../law/index.ts'
import { endOf, prefillOf, readGiven, type WrittenExperience } from '../experience/index.ts'
import { defaultParameters } from '../market/index.ts'
import { playRoute } from '../practice/index.ts'
import { contentFolder, readLibrary } from './library.ts'
import { tryOrganisations, tryPerson } from './try-people.ts'
import { trySite } from './try-site.ts'

const library = await readLibrary(contentFolder()), scenario = library.byId.get('rain-on-the-map')!
/** The expert route of a case, played; its log is that of a practised run. */
function filled(country: Country, route = 'expert'): { readonly w: WrittenExperience; readonly state: CaseState } {
  const { envelopes, state: { case: state } } = playRoute({ scenario, lawbook, parameters: defaultParameters, country, seed: 1 }, library.routes.get(scenario.id)![route]!)
  const firms = new Map(scenario.firms.map(f => [f.id, f]))
  return { state, w: prefillOf(state, { title: scenario.title.sv, area: scenario.area, buyer: scenario.seats[country].municipality, from: envelopes[0]!.on, firm: id => { const f = firms.get(id); return f && { country: f.country, small: f.size !== 'large' } } }) }
}

describe('what the log of a run knows', () => {
  for (const country of countries) test(`is filled in from the expert's run, and what is filled in can be sent when a person has told the rest (${country})`, () => {
    const { w, state } = filled(country)
    assert.deepEqual([w.country, w.area, w.procedure, w['o.met']], [[country], ['climate'], [state.procedure!.procedure], [String(new Set(state.meetings.map(m => m.firm)).size)]])
    assert.equal(Number(w['o.bids']![0]), new Set(state.tenders.map(t => t.firm)).size)
    assert.deepEqual([w['o.value'], w['o.value.unit']], [[String(Math.round(state.contract!.price))], [currencyOf[country]]])
    assert.ok(Number(w['o.time']![0]) > 30 && w['o.time.unit']![0] === 'days')
    assert.ok(Number(w['o.foreignFirms']![0]) <= Number(w['o.bids']![0]))
    const read = readGiven({ ...w, happened: ['Vi höll en dialog och fick ett avtal.'], less: ['Det tog tid'] }, 'g-1', '2026-12-01', 'sv', { exercise: scenario.id })
    assert.ok(read.ok, JSON.stringify(read))
    assert.ok(read.experience.outcome.length >= 4 && read.experience.outcome.every(o => o.figure?.how === 'model'))
  })
  test('what the log does not know stays empty', () => {
    const w = prefillOf(caseFold.start, { title: 'x', area: 'waste', buyer: 'y', from: '2026-01-01', firm: () => undefined })
    for (const field of ['need', 'procedure', 'well', 'less', 'o.bids', 'o.time', 'o.value', 'o.price', 'o.met', 'rights', 'phases']) assert.equal(w[field], undefined, field)
  })
  test('a number that would leave somebody out is not given: one bidder of whom the country is not known', () => {
    const state = { ...caseFold.start, country: 'SE' as const, received: ['a', 'b'] }
    const of = (firm: (id: string) => { country?: string } | undefined) => prefillOf(state, { title: 'x', area: 'waste', buyer: 'y', from: '2026-01-01', firm })
    assert.deepEqual([of(id => (id === 'a' ? { country: 'DK' } : undefined))['o.foreignFirms'], of(id => ({ country: id === 'a' ? 'DK' : 'SE' }))['o.foreignFirms'], of(() => undefined)['o.bids']], [undefined, ['1'], ['2']])
  })
  test('how far it came: under way, called off, stopped, signed', () => {
    const s = caseFold.start, on = '2026-05-05' as const, contract = { step: 'signContract' as const, asTendered: true, on, firms: ['a'], price: 10 }
    assert.deepEqual([endOf(s), endOf({ ...s, cancelled: { step: 'cancelProcedure', reason: 'needChanged', toAll: true, text: '', on } }), endOf({ ...s, contract, stopped: [{ firm: 'a', phase: 1, on }] }), endOf({ ...s, contract })], ['underWay', 'cancelled', 'failed', 'contract'])
  })
})

test('from a real case: only who leads it tells, only when it is over, and it is no simulation', async () => {
  const t = await trySite(undefined, undefined, s => s, { moderatorKey: 'a-long-enough-key-for-tests' })
  try {
    const buyer = await tryPerson(t.site, { name: 'Kari Nordmann' }), stranger = await tryPerson(t.site, { name: 'Frida Firm', organisation: tryOrganisations.company })
    const begun = await t.post('/nb/procurements', { title: 'Regnbed i Strandgata', area: 'climate', buyer: 'municipality', activity: 'general', seconds: 'no', command: 'c1', organisation: buyer.organisation! }, buyer.headers), path = begun.headers.get('location')!, id = path.split('/').at(-1)!
    assert.equal((await t.get(`${path}/experience`, buyer.headers)).status, 404, 'not before it is over')
    assert.ok(!(await (await t.get(path, buyer.headers)).text()).includes(`${id}/experience`))
    const written = { type: 'lessons.written', action: { step: 'writeLessons', well: 'Mange kom til dialogen', lessWell: 'Det tok for lang tid', otherwise: '', report: true, share: true } }
    await t.store.append(id, (await t.store.read(id)).at(-1)!.n, [{ branch: rootBranch, on: '2026-12-01', by: 'buyer', v: 1, event: written as never }], {})
    const form = await (await t.get(`${path}/experience`, buyer.headers)).text()
    for (const words of ['Regnbed i Strandgata', 'Mange kom til dialogen', 'Det tok for lang tid', 'Det loggen fra saken vet']) assert.ok(form.includes(words), words)
    assert.ok((await (await t.get(path, buyer.headers)).text()).includes(`${id}/experience`))
    assert.equal((await t.get(`${path}/experience`, stranger.headers)).status, 404)
    const given = { title: 'Regnbed i Strandgata', area: 'climate', country: 'NO', role: 'buyer', need: 'Regnet sto i kjellerne.', happened: 'Vi hadde en dialog med mange.', end: 'cancelled', well: 'Mange kom', how: 'log', 'o.met': '4' }
    assert.equal((await t.post(`${path}/experience`, given, stranger.headers)).status, 404)
    assert.equal((await t.post(`${path}/experience`, given, buyer.headers)).status, 303)
    const { said } = (await t.store.read('experience')).at(-1)!.event as unknown as { said: { kind: string; outcome: { figure: { how: string } }[] } }
    assert.deepEqual([said.kind, said.outcome[0]!.figure.how], ['reported', 'log'])
    assert.ok(!JSON.stringify(await t.store.read('experience')).includes('Kari'))
  } finally { await t.close() }
})
