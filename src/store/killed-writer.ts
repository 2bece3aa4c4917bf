import { writeSync } from 'node:fs'
import type { NewEvent } from '../log/index.ts'
import { lazyCommits } from './lazy-engine.ts'
import { openPlace } from './place.ts'
import { sqliteEngine } from './sqlite-engine.ts'
import { openStoreWith } from './sqlite.ts'

// The child of the kill test: four writers on one store, each on its own stream, print every position they were told is written.
const [place = '', engine] = process.argv.slice(2)
const real = await sqliteEngine()
const opened = engine === 'lazy' ? await openStoreWith(lazyCommits(real), place) : await openPlace(place)
if (!opened.ok) {
  writeSync(2, `${opened.fault}: ${opened.detail}\n`)
  process.exit(3)
}
const { store } = opened
const event = (n: number): NewEvent => ({ branch: 'b1', on: '2026-03-02', by: 'buyer', v: 1, event: { type: 'note.written', n } as { type: string } })

await Promise.all([1, 2, 3, 4].map(async writer => {
  const stream = `w${writer}`
  let last = (await store.stream(stream))?.last ?? 0
  for (;;) {
    const answer = last === 0 ? await store.createStream('kill', stream, [event(1)]) : await store.append(stream, last, [event(last + 1), event(last + 2)])
    if (!answer.ok) {
      writeSync(2, `${JSON.stringify(answer)}\n`)
      process.exit(4)
    }
    last = answer.last
    writeSync(1, `${stream} ${last}\n`)
  }
}))
