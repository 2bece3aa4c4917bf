import { text } from 'node:stream/consumers'
import { main } from './index.ts'

process.exitCode = await main({
  args: process.argv.slice(2), env: process.env,
  out: line => { console.log(line) }, err: line => { console.error(line) },
  input: () => text(process.stdin), today: () => new Date().toISOString().slice(0, 10),
})
