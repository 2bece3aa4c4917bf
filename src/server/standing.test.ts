import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Day } from '../plain/index.ts'
import { lawbook } from '../law/index.ts'
import { changedSince, opinionsOnPlans, readPlan, type Plan, type Standing } from '../plan/index.ts'
import { itemsOf, readChangelog } from '../web/index.ts'

const root = process.env.TIPP_ROOT!, law = join(root, 'docs', 'law')
const changelog = readFileSync(join(law, 'CHANGELOG.md'), 'utf8')
const plans: Record<string, Plan> = Object.fromEntries(readdirSync(join(root, 'docs', 'plans')).filter(f => f.endsWith('.yaml')).map(f => {
  const read = readPlan(readFileSync(join(root, 'docs', 'plans', f), 'utf8'), '2026-11-26' as Day)
  assert.ok(read.ok, read.ok ? '' : `${f}: ${JSON.stringify(read.problems)}`)
  return [f.replace(/\.yaml$/, ''), read.plan]
}))
const releases = readdirSync(join(law, 'standing')).filter(f => f.endsWith('.json')).sort().map(f => JSON.parse(readFileSync(join(law, 'standing', f), 'utf8')) as Standing)

describe('the law over time', () => {
  test('the newest entry of the changelog names the lawbook of today, so that no change goes untold', () => {
    const newest = /^## .*$/m.exec(changelog)?.[0] ?? ''
    assert.ok(newest.includes(lawbook.hash.slice(0, 12)), `the lawbook is ${lawbook.hash.slice(0, 12)}; the newest entry says: ${newest}`)
  })
  test('what an earlier lawbook said is said today, or the changelog names it', () => {
    assert.ok(releases.length > 0 && releases.every(r => r.opinions.length > 50))
    const today = opinionsOnPlans(plans)
    for (const r of releases) for (const c of changedSince(r, today)) assert.ok(changelog.includes(c.name), `${c.name}: ${c.was} became ${c.now}, and the changelog does not say why`)
  })
  test('what changed is told in every language: the same lawbooks, the same number of items in each', () => {
    const shape = (markdown: string) => readChangelog(markdown).told.map(one => [one.day, ...one.blocks.map(b => itemsOf(b)?.length ?? 0)].join(' '))
    assert.ok(shape(changelog).length > 0)
    for (const lang of ['sv', 'da', 'nb']) assert.deepEqual(shape(readFileSync(join(law, `CHANGELOG.${lang}.md`), 'utf8')), shape(changelog), lang)
  })
  test('and that check can fail: another verdict is noticed', () => {
    const r = releases[0]!, other = opinionsOnPlans(plans).map((o, i) => (i === 0 ? { ...o, verdict: o.verdict === 'lawful' ? 'unlawful' as const : 'lawful' as const } : o))
    assert.equal(changedSince({ ...r, opinions: opinionsOnPlans(plans) }, other).length, 1)
  })
})
