// Checks some entries alone, for whoever writes them: npm run law:check -- eu/framework no/framework
// Words are the beginnings of ids. Prints what is wrong, and the small changes that no example notices; exits 1 when anything is.
import { countryOf, runExamples } from '../src/law/examples.ts'
import { allFacts } from '../src/law/facts/index.ts'
import { limitCases, runLimit } from '../src/law/limits.ts'
import { checkLawbook, untransposed } from '../src/law/load-checks.ts'
import { allRules, lawbook } from '../src/law/lawbook.ts'
import { mutate } from '../src/law/mutate.ts'
import { remediedTogether } from '../src/law/remedies.ts'
import { figuresIn } from '../src/law/compile.ts'
import { weighAlone } from '../src/law/weigh.ts'

const words = process.argv.slice(2)
const chosen = allRules.filter(r => words.some(w => r.id.startsWith(w))), mine = new Set(chosen.map(r => r.id))
const figures = new Set(chosen.flatMap(figuresIn).map(f => f.figure)), facts = new Set<string>(allFacts.map(f => f.fact))
if (chosen.length === 0) { console.error('No entry begins so.'); process.exit(2) }

const said: string[] = []
for (const p of checkLawbook(allRules, allFacts)) if (p.grade !== 'note' && (mine.has(p.rule) || figures.has(p.rule))) said.push(`${p.grade}: ${p.rule}: ${p.what}`)
if (facts.size !== allFacts.length) said.push('error: two facts have one name')
for (const l of limitCases(lawbook)) if (mine.has(l.rule.id)) { const r = runLimit(lawbook, l); if (!r.ok) said.push(`limit: ${l.name}: ${r.got}`) }
for (const rule of chosen) {
  if (rule.kind !== 'duty' || rule.remedies.some(r => 'insteadTake' in r)) continue
  for (const e of rule.examples) if (e.verdict === 'unlawful') {
    const f = weighAlone(lawbook, rule, e.facts, countryOf(rule, e), e.on)
    if (f && remediedTogether(lawbook, rule.steps[0]!, e.facts, countryOf(rule, e), e.on, f).verdict === 'unlawful') said.push(`no way out: ${rule.id} «${e.name}»`)
  }
}
if (!said.some(s => s.startsWith('error'))) {
  const score = mutate(allRules, r => mine.has(r.id))
  for (const m of score.survivors) said.push(`not noticed: ${m.rule.id}: ${m.what}`)
  console.log(`${chosen.length} entries, ${score.total} small changes, ${runExamples(lawbook).filter(r => mine.has(r.rule.id)).length} examples`)
}
for (const u of untransposed(allRules)) if (mine.has(u.duty)) console.log(`  without national words: ${u.duty} in ${u.country}`)
for (const s of said) console.log(s)
process.exit(said.some(s => !s.startsWith('warning')) ? 1 : 0)
