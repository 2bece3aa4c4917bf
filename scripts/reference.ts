// Writes docs/reference from the vocabulary itself: npm run docs:reference. With --check it only says whether it is fresh.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { referenceFiles } from '../src/server/reference.ts'

const folder = join(process.env.TIPP_ROOT ?? process.cwd(), 'docs', 'reference'), check = process.argv.includes('--check')
mkdirSync(folder, { recursive: true })
let stale = 0
for (const [name, text] of Object.entries(referenceFiles())) {
  const path = join(folder, name)
  let there = ''
  try { there = readFileSync(path, 'utf8') } catch { /* not written yet */ }
  if (there === text) continue
  stale++
  if (check) console.log(`${name} is not what the vocabulary says: npm run docs:reference`)
  else { writeFileSync(path, text); console.log(`wrote docs/reference/${name}`) }
}
process.exitCode = check && stale > 0 ? 1 : 0
