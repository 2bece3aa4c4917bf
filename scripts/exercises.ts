// Plays every case × country × route × seed × simulated user to its end, prints a table, and ends with 1 when something went wrong.
//   npm run exercises [-- --seeds 20] [-- --case the-house-next-time]
import { parseArgs } from 'node:util'
import { contentFolder, readLibrary } from '../src/server/library.ts'
import { exerciseHead, exerciseLines, playExercises } from '../src/practice/index.ts'

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '8' }, case: { type: 'string' }, content: { type: 'string' } } })
const count = Number(values.seeds)
if (!Number.isInteger(count) || count < 1 || count > 1000) { console.error('--seeds is a number from 1 to 1000'); process.exit(2) }

const library = await readLibrary(values.content ?? process.env.TIPP_CONTENT ?? contentFolder())
const chosen = library.scenarios.filter(s => values.case === undefined || s.id === values.case)
let faults = library.problems.length, plays = 0
for (const p of library.problems) console.log(`FAULT ${p.file}: ${p.where}: ${p.says}`)
// A run that played nothing has shown nothing.
if (chosen.length === 0) { console.error('There is no such case.'); process.exit(2) }
const begun = performance.now()
console.log(exerciseHead)
for (const row of playExercises(chosen.map(scenario => ({ scenario, routes: library.routes.get(scenario.id) ?? {} })), Array.from({ length: count }, (_, i) => i + 1))) {
  for (const line of exerciseLines(row)) console.log(line)
  faults += row.faults.length
  plays += row.plays
}
console.log(`${plays} plays of ${chosen.length} case(s) in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${faults} fault(s).`)
process.exitCode = faults > 0 ? 1 : 0
