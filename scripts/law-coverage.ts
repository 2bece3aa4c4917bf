// Prints where every row of the dossiers went, and what is a gap: npm run law:coverage [-- words]. Exits 1 when a row is nowhere.
import * as counting from '../src/law/counting.ts'
import * as valueOf from '../src/law/value-of.ts'
import { coverage } from '../src/law/dossier/coverage.ts'
import { lawbook } from '../src/law/lawbook.ts'

const words = process.argv.slice(2), shown = (row: string) => words.length === 0 || words.some(w => row.includes(w))
const found = coverage(lawbook.rules, undefined, new Set([...Object.keys(counting), ...Object.keys(valueOf)]))
for (const r of found.rows) if (shown(r.row)) console.log(`${r.row.padEnd(28)} ${r.as === 'entry' ? `${r.entries.join(', ')}${r.gapsOnly ? ' (gap)' : ''}` : r.as === 'elsewhere' ? `→ ${[...r.in, r.because].filter(Boolean).join('; ')}` : r.as === 'gap' ? `GAP: ${r.because}` : 'NOWHERE'}`)
const count = (as: string) => found.rows.filter(r => r.as === as).length
console.log(`\n${found.rows.length} rows: ${count('entry')} in entries, ${count('elsewhere')} elsewhere, ${count('gap')} gaps, ${count('nothing')} nowhere.`)
console.log('\nGaps:')
for (const r of found.rows) if (r.as === 'gap') console.log(`  ${r.row}: ${r.because}`)
for (const rule of lawbook.rules) if (rule.kind === 'gap') console.log(`  ${rule.id}: ${rule.says.en}`)
if (found.problems.length > 0) { console.log(`\n${found.problems.length} problems`); for (const p of found.problems) if (!p.includes('neither')) console.log(`  ${p}`); process.exit(1) }
