// Keeps what the lawbook of today says of the worked plans, for later lawbooks to be held against: npm run law:release -- 2026-11-26
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDay, type Day } from '../src/plain/index.ts'
import { lawbook } from '../src/law/index.ts'
import { opinionsOnPlans, readPlan, type Plan } from '../src/plan/index.ts'

const root = process.env.TIPP_ROOT ?? process.cwd(), on = process.argv[2]
if (!isDay(on)) { console.error('Say the day: npm run law:release -- 2026-11-26'); process.exit(2) }
const plans: Record<string, Plan> = {}
for (const file of readdirSync(join(root, 'docs', 'plans')).filter(f => f.endsWith('.yaml')).sort()) {
  const read = readPlan(readFileSync(join(root, 'docs', 'plans', file), 'utf8'), on as Day)
  if (!read.ok) { console.error(`${file}: ${JSON.stringify(read.problems)}`); process.exit(1) }
  plans[file.replace(/\.yaml$/, '')] = read.plan
}
const opinions = opinionsOnPlans(plans)
writeFileSync(join(root, 'docs', 'law', 'standing', `${on}.json`), `{ "lawbook": "${lawbook.hash}", "on": "${on}", "opinions": [\n${opinions.map(o => `  ${JSON.stringify(o)}`).join(',\n')}\n] }\n`)
console.log(`${opinions.length} opinions of lawbook ${lawbook.hash.slice(0, 12)} kept in docs/law/standing/${on}.json. Name the lawbook in docs/law/CHANGELOG.md.`)
