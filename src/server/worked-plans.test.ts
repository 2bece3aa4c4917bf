import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { countries, type Country, type Day } from '../plain/index.ts'
import type { StepVerdict } from '../law/index.ts'
import { readPlan, weighPlan } from '../plan/index.ts'

/** What a worked plan is there to show: the verdict on the whole under each law, and the entries that its steps break. */
type Shown = { readonly whole: Readonly<Record<Country, StepVerdict>>; readonly broken?: readonly { step: number; country: Country; rule: string }[] }
const open = { DK: 'depends', SE: 'depends', NO: 'depends' } as const, condemned = { DK: 'unlawful', SE: 'unlawful', NO: 'unlawful' } as const
const shown: Readonly<Record<string, Shown>> = {
  // Real ones: what was not published is not made up, so the law asks.
  'aarhus-rewater-2020': { whole: open },
  'baerum-innovann-2019': { whole: open },
  'vaxjo-diaccess-2021': { whole: open },
  // Case C-23/20, and four years at the most.
  'framework-without-maximum': { whole: condemned, broken: [
    { step: 1, country: 'DK', rule: 'eu/framework/maximum-stated' }, { step: 1, country: 'DK', rule: 'dk/framework/months' },
    { step: 1, country: 'SE', rule: 'se/framework/months' }, { step: 1, country: 'NO', rule: 'no/framework/months' },
  ] },
  // Case C-549/14.
  'settlement-that-changes-the-contract': { whole: condemned, broken: countries.map(country => ({ step: 1, country, rule: 'eu/change/settlement' })) },
  'rushed-partnership': { whole: condemned, broken: [
    { step: 1, country: 'SE', rule: 'eu/dialogue/no-promise' }, { step: 2, country: 'SE', rule: 'se/partnership/need' },
    { step: 3, country: 'SE', rule: 'se/time/requests' }, { step: 3, country: 'SE', rule: 'se/partnership/rights' },
  ] },
  // The same purchase: lawful in one country, unlawful in the next, and in the third it turns on a judgement.
  'sensor-pilot-three-countries': { whole: { NO: 'lawful', DK: 'depends', SE: 'unlawful' }, broken: [{ step: 1, country: 'SE', rule: 'se/direct/limit' }] },
  'oresund-together': { whole: { DK: 'lawful', SE: 'lawful', NO: 'lawful' } },
  'rain-beds-lawful': { whole: { DK: 'lawful', SE: 'depends', NO: 'depends' } },
  'waste-on-an-island': { whole: { DK: 'lawful', SE: 'depends', NO: 'depends' } },
}

const folder = join(process.env.TIPP_ROOT!, 'docs', 'plans')
describe('the worked plans show what they say they show', () => {
  test('every plan of the folder is here', () => assert.deepEqual(readdirSync(folder).filter(f => f.endsWith('.yaml')).map(f => f.replace('.yaml', '')).sort(), Object.keys(shown).sort()))
  for (const [name, { whole, broken = [] }] of Object.entries(shown)) test(name, () => {
    const read = readPlan(readFileSync(join(folder, `${name}.yaml`), 'utf8'), '2026-11-26' as Day)
    assert.ok(read.ok, JSON.stringify(read))
    const weighed = weighPlan(read.plan, countries)
    assert.deepEqual(Object.fromEntries(countries.map(c => [c, weighed.verdicts[c]])), Object.fromEntries(countries.map(c => [c, whole[c]])))
    for (const b of broken) {
      const finding = weighed.steps[b.step - 1]!.opinions[b.country]!.opinion.findings.find(f => f.rule.id === b.rule)
      assert.equal(finding?.verdict, 'unlawful', `${b.rule} on step ${b.step} in ${b.country}`)
    }
  })
})
