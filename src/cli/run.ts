import { main } from './index.ts'

/** All of standard input, but no more than any command takes: it may come from something that never ends. */
async function input(most = 4 * 1024 * 1024): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of process.stdin) {
    parts.push(part as Buffer)
    if ((size += (part as Buffer).length) > most) break
  }
  return Buffer.concat(parts).toString('utf8')
}

process.exitCode = await main({
  args: process.argv.slice(2), env: process.env,
  out: line => { console.log(line) }, err: line => { console.error(line) },
  input, today: () => new Date().toISOString().slice(0, 10),
})
