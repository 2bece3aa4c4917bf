import { writeSync } from 'node:fs'
import type { NewEvent } from '../log/index.ts'
import { openPlace } from './place.ts'

// The child of the test of many writers: `writers` at once in this process, each with `commands` to carry out. They race for one stream, write
// to their own, to two at once, and begin new ones. Says what it was told is written, and at which place of the shared stream.
const [place = '', name = '', writers = '4', commands = '20', seed = '1'] = process.argv.slice(2), opened = await openPlace(place)
if (!opened.ok) { writeSync(2, `${opened.fault}: ${opened.detail}\n`); process.exit(3) }
const { store } = opened
let state = Number(seed) >>> 0
const chance = (below: number): number => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor((state / 2 ** 32) * below) }
const event = (text: string): NewEvent => ({ branch: 'b1', on: '2026-03-02', by: name, v: 1, event: { type: 'note.written', text } as { type: string } })

await Promise.all(Array.from({ length: Number(writers) }, async (_, w) => {
  const own = `${name}-w${w}`
  let last = 0
  for (let i = 0; i < Number(commands); i++) {
    const what = chance(4), mark = `${own}-${i}`
    if (last === 0 || what === 0) {
      const stream = last === 0 ? own : mark, made = await store.createStream('crowd', stream, [event(mark), event(mark)])
      if (!made.ok) throw new Error(JSON.stringify(made))
      if (stream === own) last = made.last
      continue
    }
    if (what === 1) {
      const done = await store.append(own, last, Array.from({ length: 1 + chance(3) }, () => event(mark)))
      if (!done.ok) throw new Error(JSON.stringify(done))
      last = done.last
      continue
    }
    // The shared stream: tried on what was seen, until it is ours.
    for (;;) {
      const stands = (await store.stream('race'))!.last
      const done = await store.append('race', stands, [event(mark)], what === 2 ? {} : { also: { stream: own, expected: last, items: [event(`${mark} too`)] } })
      if (done.ok) {
        writeSync(1, `${done.last} ${mark}\n`)
        if (what === 3) last++
        break
      }
      if (done.reason !== 'stale') throw new Error(JSON.stringify(done))
    }
  }
}))
await store.close()
