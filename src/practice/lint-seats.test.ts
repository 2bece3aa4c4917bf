import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { lintReady } from './lint-seats.ts'
import { parseScenario } from './read-scenario.ts'

type Loose = any
const folder = join(process.env.TIPP_ROOT ?? process.cwd(), 'content', 'cases', 'street-that-drinks-the-rain')
const read = (...name: string[]): string => readFileSync(join(folder, ...name), 'utf8')
// Read once: a copy is spoiled for each fault.
const sound: { c: Loose; files: Loose } = { c: parse(read('case.yaml')), files: Object.fromEntries(readdirSync(join(folder, 'routes')).map(f => [`routes/${f.replace(/\.ya?ml$/, '')}`, parse(read('routes', f))])) }

/** Everything that reading shows once one thing is spoiled: what makes the case useless, and what it still lacks. */
function problemsAfter(spoil: (c: Loose, files: Loose) => void): string[] {
  const { c, files } = structuredClone(sound)
  spoil(c, files)
  const parsed = parseScenario(c, files)
  return (parsed.ok ? lintReady(parsed.scenario, parsed.routes) : parsed.problems).map(p => `${p.file} ${p.where}: ${p.says}`)
}
const firstOf = (c: Loose, part: string): Loose => c.roles.find((r: Loose) => r.part === part)

test('the street has nothing wrong with its seats, injects and workshop', () => { assert.deepEqual(problemsAfter(() => {}), []) })

describe('a fault among seats, injects and the workshop is found', () => {
  const faults: readonly (readonly [string, (c: Loose, files: Loose) => void, RegExp])[] = [
    ['a main case without a lawyer', c => { c.roles = c.roles.filter((r: Loose) => r.part !== 'lawyer'); for (const i of c.injects) { i.to = []; i.reactions = i.reactions.map((r: Loose) => ({ ...r, by: firstOf(c, 'buyer').id })) } }, /case\.yaml roles: A main case has at least 1 seat with the part lawyer, and here is none: add one/],
    ['a main case with one supplier', c => { const gone = c.roles.filter((r: Loose) => r.part === 'supplier').slice(1).map((r: Loose) => r.id); c.roles = c.roles.filter((r: Loose) => !gone.includes(r.id)); for (const i of c.injects) { i.to = i.to?.filter((t: string) => !gone.includes(t)) ?? []; i.reactions = i.reactions.filter((r: Loose) => !gone.includes(r.by)) } }, /roles: A main case has at least 2 seats with the part supplier/],
    ['a case without seats', c => { c.size = 'small'; c.roles = []; c.injects = [] }, /roles: A small case has at least 1 seat with the part buyer/],
    ['a seat without information', c => { firstOf(c, 'expert').knows = [] }, /roles\.\d+\.knows: This seat has no information of its own: write at least one thing/],
    ['a seat that says nothing of what it knows', c => { delete firstOf(c, 'expert').knows }, /roles\.\d+\.knows: knows is missing/],
    ['two seats that know the same', c => { firstOf(c, 'expert').knows[0] = firstOf(c, 'buyer').knows[0] }, /The seat .* knows the same, so it is no private information/],
    ['a seat that knows only what it wants', c => { firstOf(c, 'lawyer').knows[0] = firstOf(c, 'lawyer').wants }, /This says again what the seat wants/],
    ['a seat’s text without a language', c => { delete firstOf(c, 'buyer').knows[0].da }, /roles\.\d+\.knows\.0\.da: The Danish text is missing/],
    ['two seats with one id', c => { c.roles[1].id = c.roles[0].id }, /roles: Two seats have the id/],
    ['a supplier of a firm that is not there', c => { firstOf(c, 'supplier').firm = 'nowhere' }, /\.firm: There is no firm called nowhere: name one of kantsten/],
    ['a lawyer who speaks for a firm', c => { firstOf(c, 'lawyer').firm = c.firms[0].id }, /A supplier speaks for a firm, and nobody else does/],
    ['two seats for one firm', c => { for (const r of c.roles) if (r.part === 'supplier') r.firm = c.firms[0].id }, /Two seats speak for the firm kantsten/],
    ['an inject to a seat that is not there', c => { c.injects[0].to = ['mayor'] }, /injects\.[\w-]+\.to: There is no seat called mayor: name one of/],
    ['an inject without an expected reaction', c => { c.injects[1].reactions = [] }, /injects\.[\w-]+\.reactions: Nobody is expected to do anything about this/],
    ['an inject without words for what is expected', c => { delete c.injects[1].expected }, /injects\.1\.expected: expected is missing/],
    ['an inject that nobody sends', c => { c.injects[0].when = { facilitator: true }; c.injects[0].owner = 'clock' }, /\.owner: This waits for the facilitator, but belongs to the clock/],
    ['an owner that there is not', c => { c.injects[0].owner = 'weather' }, /injects\.0\.owner/],
    ['a reaction by a seat that is not there', c => { c.injects[0].reactions = [{ by: 'mayor', writes: true, within: 3 }] }, /reactions\.0\.by: There is no seat called mayor/],
    ['a reaction that takes no step', c => { c.injects[0].reactions = [{ by: c.roles[0].id, takes: 'bribe', within: 3 }] }, /reactions\.0: There is no step called bribe/],
    ['a reaction that avoids no step', c => { c.injects[0].reactions = [{ by: c.roles[0].id, avoids: 'bribe', within: 3 }] }, /reactions\.0: There is no step called bribe/],
    ['an inject after one that is not there', c => { c.injects[0].after = ['thunder'] }, /\.after: There is no inject called thunder/],
    ['injects that wait for each other', c => { const [a, b, d] = c.injects; a.after = [b.id]; b.after = [d.id]; d.after = [a.id] }, /\.after: This can only come after itself/],
    ['an inject that waits for itself', c => { c.injects[0].after = [c.injects[0].id] }, /\.after: This can only come after itself/],
    ['a main case without a workshop', c => { delete c.workshop }, /case\.yaml workshop: A main case has a need workshop/],
    ['a workshop in which the expert knows nothing alone', c => { for (const n of c.workshop.needs) n.knows = 'buyer' }, /workshop\.needs: The expert knows of no need alone/],
    ['a market answer of no firm', c => { c.workshop.market[0].firm = 'nowhere' }, /workshop\.market\.[\w-]+\.firm: There is no firm called nowhere/],
    ['a draft for no need', c => { c.workshop.drafts[0].need = 'glory' }, /workshop\.drafts\.[\w-]+\.need: There is no need called glory/],
    ['two needs with one id', c => { c.workshop.needs[1].id = c.workshop.needs[0].id }, /workshop\.needs: Two entries have the id/],
    ['a faulty draft without a better one', c => { delete c.workshop.drafts.find((d: Loose) => d.fault !== 'none').better }, /workshop\.drafts\.[\w-]+\.better: The fault is shown but not how to do it/],
    ['drafts that are all good', c => { for (const d of c.workshop.drafts) d.fault = 'none' }, /workshop\.drafts: There is nothing to judge/],
    ['a duty that the lawbook has not', c => { c.practises[0] = 'eu/made/up' }, /practises: The lawbook has no rule called eu\/made\/up/],
    ['a duty twice', c => { c.practises.push(c.practises[0]) }, /practises: .* stands here twice/],
    ['no duty at all', c => { c.practises = [] }, /practises: The case does not say which duties/],
    ['no expert', (_, files) => { delete files['routes/expert'] }, /routes\/expert\.yaml : There is no route called expert: write how somebody who knows/],
    ['nobody who goes wrong', (_, files) => { delete files['routes/naive'] }, /routes\/naive\.yaml : There is no route called naive/],
  ]
  for (const [name, spoil, expected] of faults) test(name, () => {
    const found = problemsAfter(spoil)
    assert.ok(found.some(p => expected.test(p)), `expected ${expected}, found:\n${found.slice(0, 8).join('\n') || 'nothing'}`)
  })
})
