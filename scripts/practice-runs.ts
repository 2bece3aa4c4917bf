// Plays every case many times by a simulated user and writes what may be compared to content/practice-runs: choices and results, one line a run.
//   npm run practice:runs [-- --runs 200]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder, readLibrary } from '../src/server/library.ts'
import { machineRuns, writtenRuns } from '../src/server/machine-runs.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' } } })
const library = await readLibrary(contentFolder()), folder = join(contentFolder(), 'practice-runs')
mkdirSync(folder, { recursive: true })
for (const scenario of library.scenarios) {
  const runs = machineRuns(scenario, library.routes.get(scenario.id) ?? {}, Number(values.runs))
  writeFileSync(join(folder, `${scenario.id}.json`), writtenRuns(scenario, runs))
  console.log(`${scenario.id}: ${runs.length} runs`)
}
