// Group exercises under load: 200 people in 40 exercises, five seats each. First at the port of the application (`exercises.send`, the
// store on disk, no network), then over HTTP and on open lines with the clients in a process of their own, then 1,000 listeners on one exercise, then
// going back in an exercise of 2,000 events, then a kill. Beside each: a peer that does the same and nothing else, measured in the same run.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goingBack } from './exercise-back.ts'
import { exercisesOnLines, exercisesOverHttp, listenersOnOne } from './exercise-http.ts'
import { afterAKill } from './exercise-kill.ts'
import { exercisesAtPort } from './exercise-port.ts'
import { tell } from './measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'tipp-bench-'))
tell([...await exercisesAtPort(folder), ...await exercisesOverHttp(folder), ...await exercisesOnLines(folder), ...await listenersOnOne(folder), ...await goingBack(folder), ...await afterAKill(folder)])
rmSync(folder, { recursive: true, force: true })
process.exit(0)
