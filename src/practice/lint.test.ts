import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { parseScenario } from './read-scenario.ts'

const folder = join(process.env.TIPP_ROOT ?? process.cwd(), 'content', 'cases', 'street-that-drinks-the-rain')
const readOnce = new Map<string, Loose>()
/** A file of the case, read once and copied each time: a copy may be spoiled. */
function yaml(...name: string[]): Loose {
  const path = join(folder, ...name)
  if (!readOnce.has(path)) readOnce.set(path, parse(readFileSync(path, 'utf8')))
  return structuredClone(readOnce.get(path))
}
type Loose = any
const files = (): Loose => Object.fromEntries(readdirSync(join(folder, 'routes')).map(f => [`routes/${f.replace(/\.ya?ml$/, '')}`, yaml('routes', f)]))

/** What is said of the case after one thing in it is spoiled. */
function problemsAfter(spoil: (c: Loose, files: Loose) => void): string[] {
  const c = yaml('case.yaml'), all = files()
  spoil(c, all)
  const read = parseScenario(c, all)
  return read.ok ? [] : read.problems.map(p => `${p.file} ${p.where}: ${p.says}`)
}
function caught(spoil: (c: Loose, files: Loose) => void, expected: RegExp): void {
  const found = problemsAfter(spoil)
  assert.ok(found.some(p => expected.test(p)), `expected ${expected}, found:\n${found.slice(0, 8).join('\n') || 'nothing'}`)
}
const line = (all: Loose, route: string, step: string): Loose => all[`routes/${route}`].lines.find((l: Loose) => l.do?.step === step)

describe('the rain case', () => {
  test('has nothing wrong with it, and two routes', () => {
    assert.deepEqual(problemsAfter(() => {}), [])
    const read = parseScenario(yaml('case.yaml'), files())
    assert.ok(read.ok)
    assert.deepEqual(Object.keys(read.routes).sort(), ['expert', 'naive'])
  })
  test('has enough firms, solutions, topics and injects to be worth playing', () => {
    const read = parseScenario(yaml('case.yaml'))
    assert.ok(read.ok)
    const { firms, solutions, advisers, injects } = read.scenario
    assert.ok(firms.length >= 11 && Object.keys(solutions).length >= 5 && injects.length >= 10)
    for (const a of advisers) assert.ok(a.topics.length >= 4 && a.topics.every(t => t.days <= 5), a.who)
    assert.deepEqual(['DK', 'SE', 'NO', 'NL', 'DE'].filter(c => !firms.some(f => f.country === c)), [])
  })
  test('shows why everything counts: alone, purchase and development lie below the threshold for services; together above', () => {
    const read = parseScenario(yaml('case.yaml'))
    assert.ok(read.ok)
    // Directive 2014/24 art. 4(c) in the amounts of 2026–27; the Norwegian one is that of 21 April 2026.
    const threshold = { DK: 1_611_360, SE: 2_451_816, NO: 2_500_000 }
    for (const c of ['DK', 'SE', 'NO'] as const) {
      const { purchase, development } = read.scenario.seats[c]
      assert.ok(purchase < threshold[c] && development < threshold[c] && purchase + development > threshold[c], c)
    }
  })
})

describe('a fault in the case is found', () => {
  const faults: readonly (readonly [string, (c: Loose) => void, RegExp])[] = [
    ['a missing language', c => { delete c.title.nb }, /case\.yaml title\.nb: The Norwegian text is missing/],
    ['an empty text', c => { c.story[0].body.da = '' }, /story\.0\.body\.da: The Danish text is missing/],
    ['a text that was copied and not translated', c => { c.teaser.sv = c.teaser.en }, /teaser: The texts in sv and en are the same/],
    ['Swedish in the place of Danish', c => { c.advisers[1].topics[0].answer.da = c.advisers[1].topics[0].answer.sv }, /looks like sv, not da|sv and da are the same/],
    ['Swedish in the place of Norwegian, changed a little', c => { c.story[1].body.nb = `${c.story[1].body.sv} Ja.` }, /story\.1\.body\.nb: This looks like sv/],
    ['a figure that differs between languages', c => { c.story[0].body.da = c.story[0].body.da.replace('58', '85') }, /story\.0\.body\.da: The figures differ/],
    ['a documented figure without a source', c => { c.documented[0].source = 'a colleague' }, /documented\.0\.source: A figure stands here without a source/],
    ['a documented statement with no source at all', c => { delete c.documented[1].source }, /documented\.1\.source: source is missing/],
    ['a figure in the story that does not say it is invented', c => { c.story[0].body.en = c.story[0].body.en.replace('All these figures are invented.', '') }, /story\.0\.body\.en: This holds a figure/],
    ['a seat that is left out', c => { delete c.seats.SE }, /seats\.SE: SE is missing/],
    ['a seat without its channel', c => { delete c.seats.NO.channel }, /seats\.NO\.channel: channel is missing/],
    ['a seat whose budget is too small', c => { c.seats.DK.budget = 1_000_000 }, /seats\.DK\.budget/],
    ['a seat whose deadline comes at once', c => { c.seats.DK.deadline = '2026-10-01' }, /seats\.DK\.deadline/],
    ['a firm with an unknown solution', c => { c.firms[2].solution = 'magic' }, /firms\.regnvakt\.solution: There is no solution called magic/],
    ['a firm with an unknown capability', c => { c.firms[1].capabilities.charm = 0.5 }, /firms\.rotrum\.capabilities\.charm/],
    ['two firms with one id', c => { c.firms[1].id = c.firms[0].id }, /Two firms have the id kantsten/],
    ['a solution that no firm offers', c => { c.solutions.sponge = c.solutions['smart-valves'] }, /solutions\.sponge: No firm offers/],
    ['an adviser topic without days', c => { delete c.advisers[0].topics[0].days }, /advisers\.0\.topics\.0\.days: days is missing/],
    ['an adviser too few', c => { c.advisers[3] = { ...c.advisers[2] } }, /one adviser of the kind finance/],
    ['an inject without an owner', c => { delete c.injects[0].from }, /injects\.0\.from: from is missing/],
    ['an inject without an expected reaction', c => { delete c.injects[4].expected }, /injects\.4\.expected: expected is missing/],
    ['an inject that waits for a step that does not exist', c => { c.injects[0].when = { step: 'dance' } }, /There is no step called dance/],
    ['an inject after a phase that does not exist', c => { c.injects[11].when = { phase: 9 } }, /There are only 2 phases/],
    ['an inject that cites an unknown rule', c => { c.injects[0].rule = 'eu/made/up' }, /no rule called eu\/made\/up/],
    ['a field that does not belong', c => { c.colour = 'blue' }, /There is no such field: colour/],
  ]
  for (const [name, spoil, expected] of faults) test(name, () => caught(spoil, expected))
})

describe('a fault in a route is found', () => {
  const faults: readonly (readonly [string, (files: Loose) => void, RegExp])[] = [
    ['a step that does not exist', f => { line(f, 'expert', 'openTenders').do.step = 'dance' }, /There is no such step/],
    ['a field that the step lacks', f => { line(f, 'expert', 'openTenders').do.quietly = true }, /openTenders, quietly: This field does not belong/],
    ['a missing field', f => { delete line(f, 'expert', 'stateNeed').do.what }, /stateNeed, what: Fill this in/],
    ['a firm that does not exist', f => { line(f, 'naive', 'meetFirm').do.firm = 'nobody' }, /There is no firm called nobody/],
    ['an adviser topic that does not exist', f => { line(f, 'expert', 'askAdviser').do.topic = 'weather' }, /No adviser user has a topic called weather/],
    ['an unknown @ value', f => { line(f, 'expert', 'sendNotice').do.requestsBy = '@soon' }, /There is no value called @soon/],
    ['an amount the seat lacks', f => { line(f, 'expert', 'estimateValue').do.purchase = '@value:luck' }, /There is no value called @value:luck/],
    ['a list before anything can be in it', f => { line(f, 'naive', 'inviteFirms').do.firms = '@partners' }, /@partners is empty here/],
    ['@each without each', f => { delete line(f, 'expert', 'passPhase').each }, /@each stands in a line without each/],
    ['a list where one firm belongs', f => { line(f, 'expert', 'passPhase').do.firm = '@partners' }, /passPhase, firm/],
    ['time passing to no day', f => { f['routes/expert'].lines.find((l: Loose) => l.pass).pass = 'tomorrow' }, /Time cannot pass to tomorrow/],
    ['an answer to a question the law does not ask', f => { line(f, 'expert', 'evaluate').answers['weather.fine'] = { value: true, reason: 'sun' } }, /no question called weather\.fine/],
    ['an answer of the wrong kind', f => { line(f, 'expert', 'evaluate').answers['low.suspected'].value = 'perhaps' }, /perhaps is no answer to low\.suspected/],
    ['an answer without a reason', f => { line(f, 'expert', 'evaluate').answers['low.suspected'].reason = '' }, /routes\/expert\.yaml lines\.\d+\.answers\.low\.suspected\.reason: reason is missing/],
    ['a reason for an unknown rule', f => { line(f, 'expert', 'sendAwardNotice').reasons['eu/made/up'] = 'so' }, /no rule called eu\/made\/up/],
    ['a name that is not the file’s', f => { f['routes/expert'].id = 'novice' }, /The id is novice, but the file is called expert/],
  ]
  for (const [name, spoil, expected] of faults) test(name, () => caught((_, f) => spoil(f), expected))
})

test('what is no case at all gives problems and no exception', () => {
  for (const value of [undefined, null, 7, 'text', [], {}]) {
    const read = parseScenario(value)
    assert.ok(!read.ok && read.problems.length > 0)
  }
})
