import { writeSync } from 'node:fs'
import type { NewEvent } from '../../src/log/index.ts'
import { openPlace } from '../../src/store/place.ts'
import { folderFiles } from '../../src/server/record/files.ts'
import { openRecord } from '../../src/server/record/log.ts'
import { ev } from './try-record.ts'

// The child of the kill test: writes cases and records them, and prints every checkpoint it has published and every event it was told
// is written. Killed at any point, the next one goes on. The record's files lie in the folder; the store lies there too, or at a place of its own.
const [folder = '', place = folder] = process.argv.slice(2)
const opened = await openPlace(place)
if (!opened.ok) { writeSync(2, `${opened.fault}: ${opened.detail}\n`); process.exit(3) }
const { store } = opened, record = await openRecord(store, 'live', { files: folderFiles(`${folder}/record`), origin: 'tipp.example/record' })
const item = (event: { readonly type: string }): NewEvent => ({ branch: 'b1', on: '2026-11-26', by: 'buyer', v: 1, event })
writeSync(1, `key ${record.key}\n`)

async function cases(): Promise<never> {
  for (let i = 0; ; i++) {
    const stream = `s${i % 7}`, last = (await store.stream(stream))?.last ?? 0
    const answer = last === 0 ? await store.createStream('case', stream, [item(ev.opened)]) : await store.append(stream, last, [item(ev.need(`${stream} ${last + 1}`)), item(ev.adviser), item(ev.notice)])
    if (!answer.ok) { writeSync(2, `${JSON.stringify(answer)}\n`); process.exit(4) }
    writeSync(1, `wrote ${stream} ${answer.last}\n`)
    if (i % 5 === 0) await new Promise(resolve => { setTimeout(resolve, 4) })
  }
}
async function rounds(): Promise<never> {
  for (;;) {
    await record.advance()
    writeSync(1, `signed ${Buffer.from(record.checkpoint()).toString('base64')}\n`)
    await new Promise(resolve => { setTimeout(resolve, 3) })
  }
}
await Promise.all([cases(), rounds()])
